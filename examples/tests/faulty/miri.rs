//! The pointer made from `&num` is used after `&mut num`: rustc accepts it, Miri rejects it.

fn main() {
    let mut num = 5;
    let reader = &num as *const i32;
    let writer = &mut num as *mut i32;
    unsafe { *writer = 6 };
    println!("{}", unsafe { *reader });
}
