//! Writing a field of a union is safe; reading one is not.

#[repr(C)]
union FloatOrBits {
    float: f32,
    bits: u32,
}

fn main() {
    let number = FloatOrBits { float: 1.5 };
    let _bits = number.bits;
}
