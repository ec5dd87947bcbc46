#[automatically_derived]
impl crate::macros::hello::HelloMacro for Menu {
    const NAME: &'static ::core::primitive::str = "menu";
    const GREETING: &'static ::core::primitive::str = "{menu} says \"hi\"";
    const __TEXTS: &'static [&'static ::core::primitive::str] = &[
        "hot-pancakes",
        "Rührei",
        "porridge",
        "{hot-pancakes} says \"hi\"",
        "{Rührei} says \"hi\"",
        "Just porridge.",
    ];
    #[inline]
    fn __position(&self) -> ::core::primitive::usize {
        match *self {
            Menu::HotPancakes {} => 0,
            Menu::Eggs { .. } => 1,
            Menu::Porridge { .. } => 2,
        }
    }
}
