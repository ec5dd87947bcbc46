//! The derive.

mod codegen;
mod expand;
mod options;
mod resolve;
#[cfg(test)]
mod tests;

/// Derives `HelloMacro`.
#[proc_macro_derive(HelloMacro, attributes(hello))]
pub fn derive_hello_macro(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::expand(input.into()).into()
}
