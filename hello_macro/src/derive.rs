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
/// Any definition will do: with lifetimes, type and const parameters, `where` clauses, raw identifiers, no fields or
/// no variants at all. No bound is added, so `struct Wrapper<T>(T)` has a name whatever `T` is. The name of `r#type`
/// is `type`.
///
/// # Options of a type
///
/// ## `name = ".."`
///
/// What the type goes by, in place of its identifier.
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
/// The template of the greeting. `{name}` stands for the name, `{{` and `}}` for braces. It is resolved at compile
/// time: nothing is formatted when the program runs. The greetings of an enum's variants are made from it too, each
/// with the variant's name.
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
/// ## `rename_all = ".."`
///
/// The case of an enum's variant names: `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`,
/// `SCREAMING_SNAKE_CASE`, `kebab-case` or `SCREAMING-KEBAB-CASE`, each as in serde.
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
/// ## `crate = path`
///
/// Where this crate is, in place of `::hello_macro`: for a dependency under another name, for a crate that re-exports
/// this one, and for a macro that writes the derive. A string with the path in it is accepted as well.
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
/// # Options of a variant
///
/// ## `name = ".."`
///
/// What the variant goes by, in place of its identifier. `rename_all` leaves it alone.
///
/// ## `greeting = ".."`
///
/// The template of the variant's greeting, in place of the type's.
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
/// What the type has in `#[allow(..)]` and `#[expect(..)]` stands on the `impl` as `#[allow(..)]`, but for an expected
/// `dead_code`, which an `impl` that allows it would leave unfulfilled.
///
/// # What it costs
///
/// Nothing when the program runs but the texts that it uses. The compiler spends about as much on a struct as on a
/// derived `Default`, and on an enum less than on the same `impl` by hand, whose methods have a `match` each;
/// `benches/results.md` in the repository has the figures. Most of what an option adds is the reading of its attribute.
///
/// # When it does not compile
///
/// With an option that is unknown, on the wrong level, given twice or of the wrong type; with a template that has an
/// unknown placeholder or a brace too many; with `#[hello(..)]` on a field. All mistakes of a type are shown in one
/// run, each with what to write instead. The `impl` is written all the same, with the texts of a type without options,
/// so that no other error follows.
///
/// ```compile_fail
/// # use hello_macro::HelloMacro;
/// #[derive(HelloMacro)]
/// #[hello(nmae = "Stack")] // unknown option `nmae`; did you mean `name`?
/// struct Pancakes;
/// ```
pub use hello_macro_derive::HelloMacro;
