//! A type that is invariant in `'a` converts neither to the same type with a longer lifetime, nor
//! to that with a shorter one.

use std::cell::Cell;
use std::marker::PhantomData;

struct Board<'a>(Cell<&'a str>);

fn shorter_exclusive<'a, 'b>(value: &'b mut &'static str) -> &'b mut &'a str {
    value
}

fn longer_exclusive<'a, 'b>(value: &'b mut &'a str) -> &'b mut &'static str {
    value
}

fn shorter_board<'a>(value: Board<'static>) -> Board<'a> {
    value
}

fn longer_board<'a>(value: Board<'a>) -> Board<'static> {
    value
}

fn shorter_function<'a>(value: fn(&'static str) -> &'static str) -> fn(&'a str) -> &'a str {
    value
}

fn longer_function<'a>(value: fn(&'a str) -> &'a str) -> fn(&'static str) -> &'static str {
    value
}

fn shorter_marker<'a>(value: PhantomData<Cell<&'static str>>) -> PhantomData<Cell<&'a str>> {
    value
}

fn longer_marker<'a>(value: PhantomData<Cell<&'a str>>) -> PhantomData<Cell<&'static str>> {
    value
}

fn shorter_boxed<'a>(value: Box<dyn Fn() -> &'static str>) -> Box<dyn Fn() -> &'a str> {
    value
}

fn longer_boxed<'a>(value: Box<dyn Fn() -> &'a str>) -> Box<dyn Fn() -> &'static str> {
    value
}

fn main() {}
