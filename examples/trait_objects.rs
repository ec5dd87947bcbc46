//! Static and dynamic dispatch: what each costs, what each can do, and which traits allow both.

use std::any::Any;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

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

/// Static dispatch: the compiler generates this function once for each type it is called with, and
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

fn main() -> io::Result<()> {
    println!("Dispatch:");
    same_result();
    plugins();
    sizes();
    copies();
    println!("Dyn compatibility:");
    greeters();
    toppings();
    std_traits()?;
    async_methods();
    upcasting();
    println!("A needless box:");
    needless_box();
    Ok(())
}

/// The caller sees no difference.
fn same_result() {
    let email = Email {
        address: "cook@example.com".into(),
    };
    println!("impl: {}", notify_impl(&email, "breakfast"));
    println!("dyn:  {}", notify_dyn(&email, "breakfast"));
}

/// What only `dyn` can do: one list of mixed types, to which any crate may add its own.
///
/// The list owns values of different sizes, so it needs `Box`.
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
///
/// ```text
///    &dyn Notify          the Email         Email's vtable for Notify
///  +-------------+       +---------+       +---------------------------+
///  | data   -----+-----> | address |   +-> | how to drop               |
///  +-------------+       +---------+   |   | size                      |
///  | vtable -----+---------------------+   | alignment                 |
///  +-------------+                         | <Email as Notify>::notify |
///                                          +---------------------------+
/// ```
fn sizes() {
    const WORD: usize = size_of::<usize>();
    calculate!(eval size_of::<&Email>() / WORD);
    calculate!(eval size_of::<&dyn Notify>() / WORD);
    calculate!(eval size_of::<Box<dyn Notify>>() / WORD);

    // Read from the vtable: the type of `erased` does not say it.
    let email = Email {
        address: String::new(),
    };
    let erased: &dyn Notify = &email;
    calculate!(eval size_of_val(erased) == size_of::<Email>());
}

/// Prefixes a message with a number. Each `N` makes a type of its own.
struct Number<const N: u8>;

impl<const N: u8> Notify for Number<N> {
    fn notify(&self, message: &str) -> String {
        format!("number {N}: {message}")
    }
}

/// Counts the functions that the compiler generates for four types: static dispatch costs code
/// size.
///
/// The addresses can be compared only because the four functions differ: the compiler may merge
/// identical functions.
fn copies() {
    fn static_target<N: Notify>() -> *const () {
        let target: fn(&N, &str) -> String = notify_impl;
        target as *const ()
    }
    fn dynamic_target<N: Notify>() -> *const () {
        // Nothing here depends on `N`.
        notify_dyn as *const ()
    }
    let statics = [
        static_target::<Number<1>>(),
        static_target::<Number<2>>(),
        static_target::<Email>(),
        static_target::<Bell>(),
    ];
    let dynamics = [
        dynamic_target::<Number<1>>(),
        dynamic_target::<Number<2>>(),
        dynamic_target::<Email>(),
        dynamic_target::<Bell>(),
    ];
    let count = |targets| BTreeSet::from(targets).len();
    println!("impl: 4 types, {} copies", count(statics));
    println!("dyn:  4 types, {} copy", count(dynamics));
}

// Dyn compatibility, formerly called object safety.
//
// A trait is dyn compatible if a vtable can hold all of it, for every type. A vtable holds
// functions that are called through a pointer to the value. It has no place for
//
// - a constant, or a function without `self`: `trait-objects-not-dyn-compatible.rs`;
// - a method that returns `Self`, such as that of `Clone`: behind `dyn` the caller does not know
//   its size: `trait-objects-returns-self.rs`;
// - a method with a type parameter: it is a separate function for each type:
//   `trait-objects-type-parameter.rs`;
// - an `async fn`, or another method that returns `impl Trait`: its type differs from impl to
//   impl: `trait-objects-async-fn.rs`.
//
// A trait that requires `Sized` can't have a `dyn` type at all, since a `dyn` type is not `Sized`:
// `trait-objects-sized.rs`. The files are in `tests/ui/`, with the compiler's errors.

/// The part of `HelloMacro` that takes `self`, as a trait of its own.
trait Greeter {
    fn greet(&self) -> &'static str;
}

/// Every `HelloMacro` type is a `Greeter`, so the derive is still all you have to write.
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
    let greeters: Vec<Box<dyn Greeter>> = my_vec![
        Box::new(Bell),
        Box::new(Breakfast::Pancakes),
        Box::new(Breakfast::Waffles),
    ];
    for greeter in &greeters {
        println!("{}", greeter.greet());
    }
}

/// Dyn compatible, although two of its methods would prevent it without `where Self: Sized`. This
/// bound keeps a method out of the vtable: you can call it on a concrete type, but a call through
/// `dyn` is an error: `trait-objects-sized-method.rs`.
trait Topping {
    fn describe(&self) -> String;

    fn doubled(&self) -> Self
    where
        Self: Sized;

    fn describe_to<W: Write>(&self, mut output: W) -> io::Result<()>
    where
        Self: Sized,
    {
        writeln!(output, "{}", self.describe())
    }

    /// Replaces `Clone`, which a trait object can't have: the impl knows the size, so it can box
    /// the copy.
    fn boxed_clone(&self) -> Box<dyn Topping>;
}

#[derive(Clone)]
struct Butter {
    grams: u32,
}

impl Topping for Butter {
    fn describe(&self) -> String {
        format!("{} g of butter", self.grams)
    }

    fn doubled(&self) -> Self {
        Self {
            grams: self.grams * 2,
        }
    }

    fn boxed_clone(&self) -> Box<dyn Topping> {
        Box::new(self.clone())
    }
}

fn toppings() {
    let butter = Butter { grams: 10 };
    let erased: &dyn Topping = &butter;
    println!("{}, as a dyn Topping", erased.boxed_clone().describe());
    println!("{}, as a Butter", butter.doubled().describe());
    let mut text = my_vec![];
    let written = butter.describe_to(&mut text);
    println!("{} bytes, {written:?}", text.len());
}

/// `Iterator`, `Read` and `Write` are dyn compatible. Their adapters, such as `map` and `by_ref`,
/// have `where Self: Sized`. They still work here, because `&mut dyn Iterator` is itself an
/// `Iterator`, and has a size.
fn std_traits() -> io::Result<()> {
    fn serve(
        dishes: &mut dyn Iterator<Item = u8>,
        input: &mut dyn Read,
        output: &mut dyn Write,
    ) -> io::Result<()> {
        for dish in dishes.map(|number| number + 1) {
            write!(output, "{dish}. ")?;
        }
        io::copy(input, output)?;
        Ok(())
    }
    let mut output = my_vec![];
    serve(&mut (0..3), &mut "ready".as_bytes(), &mut output)?;
    println!("{}", String::from_utf8_lossy(&output));
    Ok(())
}

/// Static dispatch only: each impl of `deliver` returns a future of its own type.
trait Deliver {
    async fn deliver(&self, message: &str) -> String;
}

/// The same for `dyn`: with the future in a box, all impls return the same type. The price is an
/// allocation for each call.
trait DeliverBoxed {
    fn deliver_boxed<'a>(&'a self, message: &'a str) -> Pin<Box<dyn Future<Output = String> + 'a>>;
}

impl<T: Deliver> DeliverBoxed for T {
    fn deliver_boxed<'a>(&'a self, message: &'a str) -> Pin<Box<dyn Future<Output = String> + 'a>> {
        Box::pin(self.deliver(message))
    }
}

impl Deliver for Email {
    async fn deliver(&self, message: &str) -> String {
        self.notify(message)
    }
}

impl Deliver for Bell {
    async fn deliver(&self, message: &str) -> String {
        self.notify(message)
    }
}

fn async_methods() {
    /// One poll is enough for futures that never wait. Others need an executor: see
    /// `async_executor`.
    fn ready<F: Future>(future: F) -> Option<F::Output> {
        let mut context = Context::from_waker(Waker::noop());
        match pin!(future).poll(&mut context) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        }
    }
    println!("{:?}", ready(Bell.deliver("async, static")));
    let email = Email {
        address: "cook@example.com".into(),
    };
    let deliverers: [&dyn DeliverBoxed; 2] = [&email, &Bell];
    for deliverer in deliverers {
        println!("{:?}", ready(deliverer.deliver_boxed("async, dyn")));
    }
}

/// Upcasting: since Rust 1.86, `dyn Plugin` coerces to its supertraits, `dyn Notify` and `dyn Any`.
/// `Any` can then be downcast to the concrete type.
trait Plugin: Notify + Any {}

impl Plugin for Email {}
impl Plugin for Bell {}

fn upcasting() {
    let plugins: [Box<dyn Plugin>; 2] = [
        Box::new(Bell),
        Box::new(Email {
            address: "guest@example.com".into(),
        }),
    ];
    for plugin in plugins {
        let notify: &dyn Notify = &*plugin;
        println!("{}", notify.notify("as its supertrait"));
        let any: Box<dyn Any> = plugin;
        match any.downcast::<Email>() {
            Ok(email) => println!("an Email again: {}", email.address),
            Err(_) => println!("not an Email"),
        }
    }
}

// When to use which.
//
// - Each call has one type, and speed or inlining matters: `impl Trait` or a type parameter.
// - Types are mixed at run time, or another crate brings them: `dyn Trait`.
// - The function is large, is called with many types, and spends its time elsewhere: `&dyn Trait`,
//   for a smaller binary and a shorter compile time.
// - All types are known, and are yours: an `enum`, which needs neither a box nor a vtable.

// A common mistake: a `Box` where generics would do.
//
// A `Box<dyn ..>` costs an allocation and hides the type from the compiler. That is worth it if
// types are mixed at run time, as in `plugins`. If each call has one type, it is only a cost.

/// Not `notifier: Box<dyn Notify>`, which takes the caller's value away and requires it in a box.
/// If a copy for each type is too much code, use `&dyn Notify`, which needs no box either.
fn notify_twice(notifier: &impl Notify) -> [String; 2] {
    ["first", "second"].map(|message| notifier.notify(message))
}

/// Not `Box<dyn Iterator<Item = String>>`: there is only one iterator type here, and with `impl` we
/// need not write its name.
///
/// The iterator borrows from both arguments, although nothing after `->` says so: since edition
/// 2024 a returned `impl Trait` captures every lifetime in scope. In edition 2021 this signature
/// is E0700; there the arguments need a lifetime `'a`, and the result a `+ 'a`.
fn notify_each(notifier: &impl Notify, messages: &[&str]) -> impl Iterator<Item = String> {
    messages.iter().map(|message| notifier.notify(message))
}

fn needless_box() {
    println!("{:?}", notify_twice(&Bell));
    for line in notify_each(&Bell, &["milk", "eggs"]) {
        println!("{line}");
    }
}
