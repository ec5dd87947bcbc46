//! Static and dynamic dispatch: what each costs, what each can do, and which traits allow both.

use std::ptr;

use hello_macro::{HelloMacro, calculate, my_vec};

trait Notify {
    fn notify(&self, message: &str) -> String;
}

#[derive(HelloMacro)]
struct Email {
    address: String,
}

#[derive(HelloMacro)]
struct Bell;

impl Notify for Email {
    fn notify(&self, message: &str) -> String {
        format!("to {}: {message}", self.address)
    }
}

impl Notify for Bell {
    fn notify(&self, message: &str) -> String {
        format!("ding! {message}")
    }
}

/// Static dispatch: the compiler writes this function once for each type it is called with, and
/// each copy calls that type's `notify` directly.
#[inline(never)]
fn notify_impl(notifier: &impl Notify, message: &str) -> String {
    notifier.notify(message)
}

/// Dynamic dispatch: there is one function for all types. It finds `notify` at run time, in the
/// vtable that comes with the reference.
#[inline(never)]
fn notify_dyn(notifier: &dyn Notify, message: &str) -> String {
    notifier.notify(message)
}

fn main() {
    same_answer();
    plugins();
    sizes();
    call_targets();
    greeters();
    needless_box();
}

/// The caller sees no difference.
fn same_answer() {
    let email = Email {
        address: "cook@example.com".into(),
    };
    println!("impl: {}", notify_impl(&email, "breakfast"));
    println!("dyn:  {}", notify_dyn(&email, "breakfast"));
}

/// What only `dyn` can do: one list of several types, to which any crate may add its own.
///
/// `Box` is in its place here: the values differ in size, and the list has to own them.
fn plugins() {
    let email = Email {
        address: "guest@example.com".into(),
    };
    let plugins: Vec<Box<dyn Notify>> = my_vec![Box::new(email), Box::new(Bell)];
    for plugin in &plugins {
        println!("plugin {}", plugin.notify("pancakes are ready"));
    }
}

/// What `dyn` adds to a pointer: a second word, the address of the vtable.
fn sizes() {
    const WORD: usize = size_of::<usize>();
    calculate!(eval size_of::<&Email>() / WORD);
    calculate!(eval size_of::<&dyn Notify>() / WORD);
    calculate!(eval size_of::<Box<dyn Notify>>() / WORD);

    // The vtable knows more than the methods: the size, the alignment, and how to drop.
    let email = Email {
        address: String::new(),
    };
    let erased: &dyn Notify = &email;
    calculate!(eval size_of_val(erased) == size_of::<Email>());
}

/// Which function a call goes to.
///
/// An address proves little by itself: the linker may merge two functions that do the same. So
/// the claim "two functions" is made of two that answer differently, which cannot be merged.
fn call_targets() {
    type Static<N> = fn(&N, &str) -> String;
    type Dynamic = fn(&dyn Notify, &str) -> String;

    /// What `notify_dyn(&n, ..)` calls, for an `n` of type `N`: nothing here depends on `N`.
    fn dynamic_target<N: Notify>() -> Dynamic {
        notify_dyn
    }

    let email: Static<Email> = notify_impl;
    let bell: Static<Bell> = notify_impl;
    println!(
        "impl: one function for both types: {}",
        ptr::fn_addr_eq(email, bell)
    );

    let (email, bell) = (dynamic_target::<Email>(), dynamic_target::<Bell>());
    println!(
        "dyn:  one function for both types: {}",
        ptr::fn_addr_eq(email, bell)
    );
}

// Dyn compatibility.
//
// `dyn HelloMacro` is refused: `tests/ui/trait-objects-not-dyn-compatible.rs`. The trait has
// `const NAME`, and a vtable has places for functions only; and it has `fn hello_macro()`
// without `self`, so a call through a pointer has no pointer to go through.

/// The part of `HelloMacro` that does take `self`, as a trait of its own.
trait Greeter {
    fn greet(&self) -> &'static str;
}

/// Whoever has the one has the other: the derive stays the only thing to write.
impl<T: HelloMacro> Greeter for T {
    fn greet(&self) -> &'static str {
        self.greeting()
    }
}

#[derive(HelloMacro)]
enum Breakfast {
    Pancakes,
    Waffles,
}

fn greeters() {
    let email = Email {
        address: "guest@example.com".into(),
    };
    let greeters: Vec<Box<dyn Greeter>> = my_vec![
        Box::new(email),
        Box::new(Bell),
        Box::new(Breakfast::Pancakes),
        Box::new(Breakfast::Waffles),
    ];
    for greeter in &greeters {
        println!("{}", greeter.greet());
    }
}

// A common mistake: a `Box` where generics do.
//
// A `Box<dyn ..>` costs an allocation and hides the type from the compiler. It earns that where
// types are mixed at run time, as in `plugins`. Where each call has one type, it earns nothing.

/// Not `notifier: Box<dyn Notify>`, which takes the caller's value away and asks for it boxed.
/// Where a copy for each type would be too much code, `&dyn Notify` does, still without a box.
fn notify_twice(notifier: &impl Notify) -> [String; 2] {
    ["first", "second"].map(|message| notifier.notify(message))
}

/// Not `Box<dyn Iterator<Item = String>>`: there is one iterator type here, it just has no name.
fn notify_each(notifier: &impl Notify, messages: &[&str]) -> impl Iterator<Item = String> {
    messages.iter().map(|message| notifier.notify(message))
}

fn needless_box() {
    println!("{:?}", notify_twice(&Bell));
    for line in notify_each(&Bell, &["milk", "eggs"]) {
        println!("{line}");
    }
}
