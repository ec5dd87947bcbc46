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
/// It accepts any definition: with lifetimes, type and const parameters, `where` clauses, raw
/// identifiers, without fields, without variants. It adds no bound, so `struct Wrapper<T>(T)` has a
/// name whatever `T` is. The name of `r#type` is `type`.
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
/// The template for the greeting. `{name}` stands for the name, `{{` and `}}` for literal braces.
/// The derive fills it in, so nothing is formatted when the program runs. The greetings of an
/// enum's variants are made from the same template, each with the variant's name.
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
/// The path of this crate, in place of `::hello_macro`: for a dependency under another name, for a
/// crate that re-exports this one, and for a macro that writes the derive. Without it, rustc says
/// that it cannot find `hello_macro`. It is the path of the crate, not of the trait; a string with
/// the path in it is accepted, too.
///
/// ```
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
/// The path may lead to a crate that re-exports only the trait. So with this option the expansion
/// takes `str` and the like from `::core`, which must be the standard library's. `from_name_fn`
/// needs a path that leads to the whole crate.
///
/// # Options of an enum
///
/// ## `rename_all = ".."`
///
/// The case of the variants' names: `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`,
/// `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case` or `SCREAMING-KEBAB-CASE`, each as in serde.
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
/// ## `name_fn = label`, `greeting_fn = welcome`
///
/// Also write `const fn label(&self) -> &'static str`, which returns the name of the value's
/// variant, and `const fn welcome(&self) -> &'static str`, which returns its greeting. They are
/// called as you wish, have the visibility of the enum, and may be called in a `const`, where a
/// method of a trait may not.
///
/// ```
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(name_fn = label, greeting_fn = welcome)]
/// enum Topping {
///     Butter,
///     MapleSyrup { millilitres: u8 },
/// }
///
/// const BUTTER: &str = Topping::Butter.label();
/// static HI: &str = Topping::MapleSyrup { millilitres: 5 }.welcome();
/// assert_eq!((BUTTER, HI), ("Butter", "Hello, Macro! My name is MapleSyrup"));
/// ```
///
/// Each is one `match`. Know that
///
/// - `name_fn = name` is allowed: then `value.name()` is this function, not the trait's.
/// - A trait's method that takes `self` by value wins over a function of the same name here, which
///   takes a reference.
/// - A value with a destructor can't be made in a constant (E0493), so its variant can't be named
///   there.
/// - rustc does not report the functions when nobody calls them.
///
/// ## `from_name_fn = parse`
///
/// Also writes `const fn parse(name: &str) -> Option<Self>`, which returns the variant of that
/// name, or `None`. For enums whose variants have no fields.
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
/// assert_eq!(Topping::parse("jam"), None);
/// ```
///
/// It compares with one name after the other, so the time grows with the number of variants. Two
/// variants of the same name are refused; without this option they are allowed. For an enum with a
/// const parameter, `Topping::parse("butter")` does not use the parameter's default: write
/// `<Topping>::parse("butter")`.
///
/// # Options of a variant
///
/// ## `name = ".."`
///
/// The variant's name, in place of its identifier. `rename_all` does not change it.
///
/// ## `greeting = ".."`
///
/// The template for the variant's greeting, in place of the type's.
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
/// One `impl`, with the texts in it. For the first `Breakfast` above:
///
/// ```
/// # enum Breakfast { Eggs { count: u8 }, Porridge }
#[doc = include_str!("../docs/expansion.rs")]
/// # assert_eq!(hello_macro::HelloMacro::name(&Breakfast::Porridge), "Porridge");
/// # assert_eq!(hello_macro::HelloMacro::name(&Breakfast::Eggs { count: 1 }), "Eggs");
/// ```
///
/// The `impl` inherits what the type has in `#[allow(..)]` and `#[expect(..)]`, as an
/// `#[allow(..)]`. It leaves out an expected `dead_code`: an `impl` that allows it keeps the type
/// from being reported as dead, and the type's own `#[expect(dead_code)]` would be unfulfilled.
///
/// # What it costs
///
/// At run time, only the texts that the program uses. The compiler spends about as much on a struct
/// as on a derived `Default`, and less on an enum than on the same `impl` by hand, whose methods
/// have a `match` each. `benches/results.md` in the repository has the figures. Most of what an
/// option adds is the reading of its attribute.
///
/// # When it does not compile
///
/// The derive refuses an option that is unknown, on the wrong level, given twice or of the wrong
/// type; a template with an unknown placeholder or a stray brace; `#[hello(..)]` on a field. It
/// reports all mistakes of a type in one run, each with what to write instead.
///
/// ```compile_fail
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(nmae = "Stack")] // unknown option `nmae`; did you mean `name`?
/// struct Pancakes;
/// ```
///
/// It writes the `impl` in spite of mistakes, with the options that are right, so that no other
/// error follows. After a syntax error in the variants, the `impl` is that of a type without
/// variants.
pub use hello_macro_derive::HelloMacro;
