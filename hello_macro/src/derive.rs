/// Derives the trait [`HelloMacro`](trait@crate::HelloMacro) for a struct, an enum or a union.
///
/// ```
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// struct Pancakes;
///
/// #[derive(HelloMacro)]
/// enum Breakfast {
///     Eggs { count: u8 },
///     Porridge,
/// }
///
/// assert_eq!(Pancakes::GREETING, "Hello, Macro! My name is Pancakes");
/// assert_eq!(Breakfast::NAME, "Breakfast");
/// assert_eq!(Breakfast::VARIANTS, ["Eggs", "Porridge"]);
/// assert_eq!(Breakfast::Eggs { count: 2 }.name(), "Eggs");
/// assert_eq!(Breakfast::Porridge.greeting(), "Hello, Macro! My name is Porridge");
/// ```
///
/// The derive accepts every definition, with any fields, variants and generics. It adds no bounds,
/// so `struct Wrapper<T>(T)` has a name whatever `T` is. The name of `r#type` is `type`. Two
/// variants may have the same name, unless the enum has [`from_name_fn`](#from_name_fn--parse).
///
/// All options go into `#[hello(..)]`:
///
/// | level | options |
/// | --- | --- |
/// | any type | [`name`](#name--), [`greeting`](#greeting--), [`crate`](#crate--path) |
/// | an enum | also [`rename_all`](#rename_all--), [`name_fn`](#name_fn--label), [`greeting_fn`](#greeting_fn--welcome), [`from_name_fn`](#from_name_fn--parse) |
/// | a variant | [`name`, `greeting`](#options-of-a-variant) |
///
/// # Options of a type
///
/// ## `name = ".."`
///
/// The type's name, in place of its identifier.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(name = "a stack of pancakes")]
/// struct Pancakes;
///
/// assert_eq!(Pancakes::NAME, "a stack of pancakes");
/// assert_eq!(Pancakes::GREETING, "Hello, Macro! My name is a stack of pancakes");
/// ```
///
/// ## `greeting = ".."`
///
/// The template for the greeting of the type and those of its variants. `{name}` stands for the
/// name of the type or variant; write `{{` and `}}` for literal braces. The derive fills in the
/// template, so nothing is formatted at run time.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(greeting = "Good morning from the {name} {{and the cook}}")]
/// enum Breakfast {
///     Eggs,
/// }
///
/// assert_eq!(Breakfast::GREETING, "Good morning from the Breakfast {and the cook}");
/// assert_eq!(Breakfast::Eggs.greeting(), "Good morning from the Eggs {and the cook}");
/// ```
///
/// ## `crate = path`
///
/// The path to this crate, in place of `::hello_macro`. It is the path to the crate, not to the
/// trait. A string that contains the path is accepted, too. You need the option if
///
/// - you rename the dependency: with `greet = { package = "hello_macro", .. }` in `Cargo.toml`,
///   write `crate = greet`. Without the option, rustc reports that it cannot find `hello_macro`.
/// - your crate re-exports this one, and its users do not depend on this one themselves.
/// - a macro of yours writes the derive: `crate = $crate::hello_macro`.
///
/// ```standalone_crate
/// # // Otherwise rustdoc adds a private one, which can't be re-exported.
/// # pub extern crate hello_macro;
/// mod breakfast {
///     pub use hello_macro;
/// }
///
/// #[derive(breakfast::hello_macro::HelloMacro)]
/// #[hello(crate = breakfast::hello_macro)]
/// struct Pancakes;
///
/// assert_eq!(<Pancakes as breakfast::hello_macro::HelloMacro>::NAME, "Pancakes");
/// ```
///
/// The path may also lead to a module that has only the trait: with this option, the expansion
/// takes `str`, `usize` and `Option` from `::core`, which must be the standard library's.
///
/// # Options of an enum
///
/// ## `rename_all = ".."`
///
/// The case of the variants' names: `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`,
/// `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case` or `SCREAMING-KEBAB-CASE`, each as in serde.
/// The name of the enum stays the same.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(rename_all = "kebab-case")]
/// enum Breakfast {
///     FriedEggs,
///     Porridge,
/// }
///
/// assert_eq!(Breakfast::VARIANTS, ["fried-eggs", "porridge"]);
/// assert_eq!(Breakfast::NAME, "Breakfast");
/// ```
///
/// ## `name_fn = label`
///
/// Also writes `const fn label(&self) -> &'static str`, which returns the variant's name. Unlike
/// [`name()`](trait@crate::HelloMacro#method.name) of the trait, it can be called in a constant.
/// You choose the identifier; a string that contains it is accepted, too. `name_fn = name` is
/// allowed, and `value.name()` then calls this function. The function has the visibility of the
/// enum.
///
/// ```
/// use hello_macro::HelloMacro;
///
/// #[derive(HelloMacro)]
/// #[hello(rename_all = "lowercase", name_fn = label)]
/// enum Topping {
///     Butter,
///     Jam(u8),
/// }
///
/// const BUTTER: &str = Topping::Butter.label();
///
/// fn is_butter(name: &str) -> bool {
///     matches!(name, BUTTER)
/// }
/// assert!(is_butter(Topping::Butter.label()));
/// assert!(!is_butter(Topping::Jam(2).label()));
/// ```
///
/// It costs as much as a `match` by hand. rustc does not warn if the function is unused.
///
/// Two things can get in the way:
///
/// - Rust looks for methods that take `self` before those that take `&self`. A trait in scope with
///   a `fn label(self)` wins over the function. `Topping::label(&value)` calls the function.
/// - A value with a destructor can't be dropped in a constant, so it can't be made there for the
///   call:
///
///   ```compile_fail,E0493
///   # use hello_macro::HelloMacro;
///   # #[derive(HelloMacro)]
///   # #[hello(name_fn = label)]
///   # enum Plate { Empty, Of(String) }
///   const OF: &str = Plate::Of(String::new()).label();
///   ```
///
///   Put the value in a `static` first. A variant without fields needs no `static`, unless the enum
///   itself implements `Drop`:
///
///   ```
///   # use hello_macro::HelloMacro;
///   #[derive(HelloMacro)]
///   #[hello(name_fn = label)]
///   enum Plate {
///       Empty,
///       Of(String),
///   }
///
///   const EMPTY: &str = Plate::Empty.label();
///   static EXAMPLE: Plate = Plate::Of(String::new());
///   const OF: &str = EXAMPLE.label();
///   # assert_eq!((EMPTY, OF), ("Empty", "Of"));
///   ```
///
/// ## `greeting_fn = welcome`
///
/// Also writes `const fn welcome(&self) -> &'static str`, which returns the variant's greeting.
/// Everything said about `name_fn` applies to this function, too.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(greeting = "More {name}?", greeting_fn = welcome)]
/// enum Topping {
///     Butter,
///     Jam,
/// }
///
/// static GREETINGS: [&str; 2] = [Topping::Jam.welcome(), Topping::Butter.welcome()];
/// assert_eq!(GREETINGS, ["More Jam?", "More Butter?"]);
/// ```
///
/// ## `from_name_fn = parse`
///
/// Also writes the reverse of `name_fn`: `const fn parse(name: &str) -> Option<Self>`, which
/// returns the variant with exactly that name.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro, Debug, PartialEq)]
/// #[hello(rename_all = "kebab-case", from_name_fn = parse)]
/// enum Topping {
///     Butter,
///     MapleSyrup,
/// }
///
/// const SYRUP: Option<Topping> = Topping::parse("maple-syrup");
/// assert_eq!(SYRUP, Some(Topping::MapleSyrup));
/// assert_eq!(Topping::parse("MapleSyrup"), None);
/// ```
///
/// It compares the text with one name after the other, so its time grows with the number of
/// variants. For hundreds of variants in a hot loop, build a map from
/// [`VARIANTS`](const@crate::HelloMacro::VARIANTS) instead.
///
/// The derive rejects the option if a variant has fields (a `PhantomData` counts), or if two
/// variants have the same name.
///
/// Type inference ignores the default of a const parameter: with `enum Order<const N: usize = 3>`,
/// rustc can't infer `N` in `Order::parse("A")`. Write `<Order>::parse("A")` for the default, or
/// `Order::<3>::parse("A")`:
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(from_name_fn = parse)]
/// enum Order<const N: usize = 3> {
///     A,
/// }
///
/// assert!(<Order>::parse("A").is_some());
/// assert!(Order::<4>::parse("A").is_some());
/// ```
///
/// # Options of a variant
///
/// - `name = ".."`: the variant's name, in place of its identifier. `rename_all` does not change
///   it.
/// - `greeting = ".."`: the template for the variant's greeting, in place of the type's.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(rename_all = "lowercase")]
/// enum Breakfast {
///     #[hello(name = "sunny side up")]
///     Eggs,
///     #[hello(greeting = "Just {name}.")]
///     Porridge,
/// }
///
/// assert_eq!(Breakfast::VARIANTS, ["sunny side up", "porridge"]);
/// assert_eq!(Breakfast::Eggs.greeting(), "Hello, Macro! My name is sunny side up");
/// assert_eq!(Breakfast::Porridge.greeting(), "Just porridge.");
/// ```
///
/// # What it expands to
///
/// One `impl` of the trait with the texts in it. For the first `Breakfast` above:
///
/// ```
/// # enum Breakfast { Eggs { count: u8 }, Porridge }
#[doc = include_str!("../docs/expansion.rs")]
/// # assert_eq!(hello_macro::HelloMacro::name(&Breakfast::Porridge), "Porridge");
/// # assert_eq!(hello_macro::HelloMacro::name(&Breakfast::Eggs { count: 1 }), "Eggs");
/// ```
///
/// Do not copy the expansion into a program: `__private` and the trait's items that start with `__`
/// may change in any release.
///
/// `name_fn`, `greeting_fn` and `from_name_fn` add an `impl Breakfast` with their functions. The
/// derive repeats the type's `#[allow(..)]` and `#[expect(..)]` on each `impl`, both as
/// `#[allow(..)]`. It leaves out an `#[expect(..)]` that names `dead_code`, or a group that
/// contains it: if the `impl` allowed that lint, rustc would report that the expectation is
/// unfulfilled.
///
/// # What it costs
///
/// At run time, only the texts that the program uses. At compile time, a struct takes about as long
/// as a derived `Default`, and an enum less than an `impl` by hand that has a `match` in each
/// method. `benches/results.md` in the repository has the figures, also for options.
///
/// # When it does not compile
///
/// The derive rejects an option that is unknown, on the wrong level or given twice; a value of the
/// wrong type; an empty name; a template with an unknown placeholder or an unmatched brace; and
/// `#[hello(..)]` on a field. It rejects `name_fn`, `greeting_fn` and `from_name_fn` on a struct or
/// union, with a value other than an identifier, and with the name of a variant or of another of
/// these functions. If the enum already has a function of that name, rustc reports the duplicate.
///
/// ```compile_fail
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(nmae = "Stack")] // unknown option `nmae`; did you mean `name`?
/// struct Pancakes;
/// ```
///
/// The derive reports all mistakes of a type in one run, each with what to write instead. It still
/// writes the `impl`, from the options that are right, so that uses of the trait cause no further
/// errors. After a syntax error in the definition, the `impl` has no variants.
pub use hello_macro_derive::HelloMacro;
