//! The two kinds of procedural macros that are not derives. `main.rs` uses them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Item, ItemFn, LitStr, Result, parse_macro_input};

/// Prints when the function is entered and left.
///
/// It *replaces* the item that it is applied to. A derive can't: it only adds code next to the
/// item.
#[proc_macro_attribute]
pub fn announced(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    let item = parse_macro_input!(item as Item);
    let expansion = expand_announced(&arguments.into(), &item);
    let expansion = expansion.unwrap_or_else(|error| {
        // The item is kept, because without it each use of it would be another error.
        let error = error.to_compile_error();
        quote!(#error #item)
    });
    expansion.into()
}

fn expand_announced(arguments: &TokenStream, item: &Item) -> Result<TokenStream> {
    if !arguments.is_empty() {
        let message = "`announced` takes no arguments; write `#[announced]`";
        return Err(Error::new_spanned(arguments, message));
    }
    let Item::Fn(ItemFn {
        attrs,
        vis,
        sig,
        block,
        ..
    }) = item
    else {
        let message = "`announced` is for functions; move it to one, or remove it";
        return Err(Error::new_spanned(item, message));
    };
    if let Some(constness) = &sig.constness {
        let message = "a `const fn` can't print; remove `const`, or `#[announced]`";
        return Err(Error::new_spanned(constness, message));
    }
    let name = sig.ident.to_string();
    // The guard prints even if the body returns early, or panics. Its type and its variable are
    // `__`-prefixed, so that they can't shadow a name in the body.
    Ok(quote! {
        #(#attrs)*
        #vis #sig {
            struct __Announced;
            impl ::core::ops::Drop for __Announced {
                fn drop(&mut self) {
                    ::std::println!("leaving {}", #name);
                }
            }
            ::std::println!("entering {}", #name);
            let __announced = __Announced;
            #block
        }
    })
}

/// Turns a string of hexadecimal digits into an array of bytes.
///
/// It looks *into* a literal. `macro_rules!` can't: for it, a literal is one token. A `const fn`
/// could convert the text as well, but the error for a wrong digit would point into that function.
#[proc_macro]
pub fn hex(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let literal = parse_macro_input!(input as LitStr);
    let expansion = expand_hex(&literal);
    expansion.unwrap_or_else(Error::into_compile_error).into()
}

fn expand_hex(literal: &LitStr) -> Result<TokenStream> {
    let text = literal.value();
    let digits: Vec<u32> = text
        .chars()
        .filter(|char| !char.is_whitespace())
        .map(|char| {
            char.to_digit(16).ok_or_else(|| {
                let char = char.escape_debug();
                let message = format!("`{char}` is not a hexadecimal digit; use 0 to 9 and a to f");
                Error::new(literal.span(), message)
            })
        })
        .collect::<Result<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() {
        let message = format!(
            "a byte has two digits, but there are {}; add one",
            digits.len()
        );
        return Err(Error::new(literal.span(), message));
    }
    let bytes = pairs
        .iter()
        .map(|[high, low]| u8::try_from(high * 16 + low).unwrap_or(u8::MAX));
    Ok(quote!([#(#bytes),*]))
}
