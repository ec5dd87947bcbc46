//! A crate of one type, with a derive from the crate that the enabled feature brings.

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

/// The type for strum, which derives only for enums.
#[cfg(feature = "strum")]
#[derive(strum::AsRefStr)]
pub enum Topping {
    Syrup,
}
