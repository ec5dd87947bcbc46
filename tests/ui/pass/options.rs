use hello_macro::HelloMacro;

mod breakfast {
    pub use hello_macro as hello;
}

#[derive(HelloMacro)]
#[hello(name = "menu", greeting = "{{{name}}}", rename_all = "kebab-case")]
#[hello(crate = breakfast::hello)]
enum Menu {
    HotPancakes,
    #[hello(name = "crêpes", greeting = "Prenez des {name} !")]
    Crepes,
}

fn main() {
    assert_eq!(Menu::NAME, "menu");
    assert_eq!(Menu::GREETING, "{menu}");
    assert_eq!(Menu::VARIANTS, ["hot-pancakes", "crêpes"]);
    assert_eq!(Menu::HotPancakes.greeting(), "{hot-pancakes}");
    assert_eq!(Menu::Crepes.greeting(), "Prenez des crêpes !");
}
