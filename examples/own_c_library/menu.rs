//! A safe wrapper around `menu.c`.

use std::any::Any;
use std::ffi::{CStr, CString, c_char, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::NonNull;

/// `struct dish` of `menu.h`. Without `repr(C)`, rustc may order the fields as it likes.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Dish {
    pub(crate) price: u32,
    pub(crate) minutes: u32,
}

/// `struct menu`. Rust only has pointers to it and does not know its fields.
#[repr(C)]
struct RawMenu {
    _private: [u8; 0],
}

/// `menu_visitor`.
type Visitor = unsafe extern "C" fn(*mut c_void, *const c_char, Dish);

// The compiler does not compare these lines with `menu.h`. `unsafe extern` claims that they match.
unsafe extern "C" {
    safe fn menu_new() -> *mut RawMenu;
    fn menu_add(menu: *mut RawMenu, name: *const c_char, dish: Dish) -> bool;
    fn menu_free(menu: *mut RawMenu);
    fn menu_each(menu: *const RawMenu, visit: Visitor, context: *mut c_void);
}

/// C calls this by its name, so the name must not be mangled. The attribute is unsafe: a second
/// function of this name anywhere in the program would be undefined behaviour.
// SAFETY: no other function in this program is called `menu_price`.
#[unsafe(no_mangle)]
extern "C" fn menu_price(dish: Dish) -> u32 {
    if dish.minutes > 20 {
        dish.price + 1
    } else {
        dish.price
    }
}

/// Owns a menu of the C library, and frees it on drop.
pub(crate) struct Menu(NonNull<RawMenu>);

impl Menu {
    /// # Panics
    ///
    /// If there is no memory left.
    pub(crate) fn new() -> Self {
        Self(NonNull::new(menu_new()).expect("there is memory left"))
    }

    /// # Panics
    ///
    /// If the name has a NUL, or if there is no memory left.
    pub(crate) fn add(&mut self, name: &str, dish: Dish) {
        // The variable keeps the string alive during the call. `CString::new(name)?.as_ptr()` would
        // drop it first, and C would read freed memory: `tests/ui/c-string-dangles.rs`.
        let name = CString::new(name).expect("the name has no NUL");
        // SAFETY: the menu is live, nothing else uses it, and `name` ends in a NUL; C copies it.
        let added = unsafe { menu_add(self.0.as_ptr(), name.as_ptr(), dish) };
        assert!(added, "there is no memory left");
    }

    /// Calls `visit` once per dish.
    ///
    /// # Panics
    ///
    /// If `visit` does.
    pub(crate) fn each<F: FnMut(&str, Dish)>(&self, visit: F) {
        let mut context = Context { visit, panic: None };
        // SAFETY: the menu is live, and `visit_one::<F>` gets the `Context<F>` that it expects.
        unsafe { menu_each(self.0.as_ptr(), visit_one::<F>, (&raw mut context).cast()) };
        if let Some(payload) = context.panic {
            resume_unwind(payload);
        }
    }
}

impl Drop for Menu {
    fn drop(&mut self) {
        // SAFETY: the menu is live, and this is the last use of it.
        unsafe { menu_free(self.0.as_ptr()) }
    }
}

/// What C passes to `visit_one`, without knowing its type.
struct Context<F> {
    visit: F,
    panic: Option<Box<dyn Any + Send>>,
}

/// The function that C calls. There is one per closure type, since a C function pointer can't carry
/// a closure's variables.
///
/// # Safety
///
/// `context` must point to a [`Context<F>`] that nothing else uses, and `name` to a C string.
unsafe extern "C" fn visit_one<F: FnMut(&str, Dish)>(
    context: *mut c_void,
    name: *const c_char,
    dish: Dish,
) {
    // SAFETY: the caller passes a `Context<F>` that nothing else uses.
    let context = unsafe { &mut *context.cast::<Context<F>>() };
    // SAFETY: the caller passes a C string, which is used only during this call.
    let name = unsafe { CStr::from_ptr(name) }.to_string_lossy();
    // Rust aborts the process if a panic would leave an `extern "C"` function. So the first panic
    // is kept, and continues once C has returned.
    if context.panic.is_none() {
        context.panic = catch_unwind(AssertUnwindSafe(|| (context.visit)(&name, dish))).err();
    }
}
