//! A crate of one type, for which the crate of the enabled feature derives something.

/// Some type.
#[cfg_attr(
    feature = "derive_more",
    derive(derive_more::Display),
    display("pancakes")
)]
#[cfg_attr(feature = "displaydoc", derive(displaydoc::Display))]
#[cfg_attr(feature = "hello_macro", derive(hello_macro::HelloMacro))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "thiserror",
    derive(Debug, thiserror::Error),
    error("pancakes")
)]
#[cfg(not(feature = "strum"))]
pub struct Pancakes {
    pub count: u32,
}

/// What strum derives for: an enum.
#[cfg(feature = "strum")]
#[derive(strum::AsRefStr)]
pub enum Topping {
    Syrup,
}
