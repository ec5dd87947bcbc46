//! The caller of an unsafe function has to claim that its contract is kept.

/// # Safety
///
/// `index` must be less than `numbers.len()`.
unsafe fn number_at(numbers: &[i32], index: usize) -> i32 {
    numbers[index]
}

fn main() {
    number_at(&[10, 20, 30], 1);
}
