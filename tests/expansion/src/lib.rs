//! The derive as a plain library.
//!
//! A proc-macro crate exports nothing but its macros. Here its stages are compiled once more, so that tests can call
//! them in-process, and so that what the tests need stays out of the published crate.

#[path = "../../../hello_macro_derive/src/codegen.rs"]
mod codegen;
#[path = "../../../hello_macro_derive/src/errors.rs"]
mod errors;
#[path = "../../../hello_macro_derive/src/expand.rs"]
mod expand;
#[path = "../../../hello_macro_derive/src/fallback.rs"]
mod fallback;
#[path = "../../../hello_macro_derive/src/generics.rs"]
mod generics;
#[path = "../../../hello_macro_derive/src/item.rs"]
mod item;
#[path = "../../../hello_macro_derive/src/options.rs"]
mod options;
#[path = "../../../hello_macro_derive/src/rename_all.rs"]
mod rename_all;
#[path = "../../../hello_macro_derive/src/rules.rs"]
mod rules;
#[path = "../../../hello_macro_derive/src/template.rs"]
mod template;
#[path = "../../../hello_macro_derive/src/values.rs"]
mod values;

/// What `#[derive(HelloMacro)]` writes for an item.
#[must_use]
pub fn expand(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    expand::expand(input)
}
