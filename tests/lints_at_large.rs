//! No lint that is allowed by default fires on what the derive and the macros write, nor do clippy's, and none of
//! them is allowed there: each is forbidden.
//!
//! Missing are the lints that need a nightly compiler, `unused_crate_dependencies`, which a test without a use for
//! each development dependency can't satisfy, and of clippy's restrictions those that this file breaks itself.

#![forbid(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_safe_2024,
    deref_into_dyn_supertrait,
    edition_2024_expr_fragment_specifier,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    if_let_rescope,
    impl_trait_overcaptures,
    impl_trait_redundant_captures,
    keyword_idents_2018,
    keyword_idents_2024,
    let_underscore_drop,
    linker_messages,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    rust_2021_incompatible_closure_captures,
    rust_2021_incompatible_or_patterns,
    rust_2021_prefixes_incompatible_syntax,
    rust_2021_prelude_collisions,
    rust_2024_guarded_string_incompatible_syntax,
    rust_2024_incompatible_pat,
    rust_2024_prelude_collisions,
    single_use_lifetimes,
    tail_expr_drop_order,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_attr_outside_unsafe,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![forbid(
    nonstandard_style,
    rust_2018_idioms,
    unused,
    future_incompatible,
    let_underscore
)]
#![forbid(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(
    clippy::as_conversions,
    clippy::inline_asm_x86_att_syntax,
    clippy::inline_asm_x86_intel_syntax,
    clippy::assertions_on_result_states,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::as_pointer_underscore,
    clippy::as_underscore,
    clippy::fn_to_numeric_cast_any,
    clippy::cfg_not_test,
    clippy::cognitive_complexity,
    clippy::create_dir,
    clippy::dbg_macro,
    clippy::default_union_representation,
    clippy::disallowed_script_idents,
    clippy::doc_include_without_cfg,
    clippy::doc_paragraphs_missing_punctuation,
    clippy::unnecessary_safety_doc,
    clippy::mem_forget,
    clippy::else_if_without_else,
    clippy::empty_drop,
    clippy::empty_enum_variants_with_brackets,
    clippy::empty_structs_with_brackets,
    clippy::big_endian_bytes,
    clippy::host_endian_bytes,
    clippy::little_endian_bytes,
    clippy::error_impl_error,
    clippy::exit,
    clippy::field_scoped_visibility_modifiers,
    clippy::lossy_float_literal,
    clippy::pointer_format,
    clippy::impl_trait_in_params,
    clippy::if_then_some_else_none,
    clippy::indexing_slicing,
    clippy::multiple_inherent_impl,
    clippy::module_name_repetitions,
    clippy::iter_over_hash_type,
    clippy::large_include_file,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::decimal_literal_representation,
    clippy::infinite_loop,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::try_err,
    clippy::wildcard_enum_match_arm,
    clippy::clone_on_ref_ptr,
    clippy::expect_used,
    clippy::filetype_is_file,
    clippy::get_unwrap,
    clippy::map_err_ignore,
    clippy::map_with_unused_argument_over_ranges,
    clippy::return_and_then,
    clippy::string_lit_chars_any,
    clippy::unwrap_used,
    clippy::verbose_file_reads,
    clippy::min_ident_chars,
    clippy::unneeded_field_pattern,
    clippy::unseparated_literal_suffix,
    clippy::missing_assert_message,
    clippy::missing_asserts_for_indexing,
    clippy::missing_docs_in_private_items,
    clippy::missing_trait_methods,
    clippy::mixed_read_write_in_expression,
    clippy::mod_module_files,
    clippy::self_named_module_files,
    clippy::multiple_unsafe_ops_per_block,
    clippy::mutex_atomic,
    clippy::mutex_integer,
    clippy::non_zero_suggestions,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::float_cmp_const,
    clippy::integer_division,
    clippy::integer_division_remainder_used,
    clippy::modulo_arithmetic,
    clippy::panic_in_result_fn,
    clippy::panic,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::partial_pub_fields,
    clippy::pathbuf_init_then_push,
    clippy::pattern_type_mismatch,
    clippy::precedence_bits,
    clippy::pub_use,
    clippy::question_mark_used,
    clippy::needless_raw_strings,
    clippy::deref_by_slicing,
    clippy::redundant_test_prefix,
    clippy::redundant_type_annotations,
    clippy::ref_patterns,
    clippy::same_name_method,
    clippy::semicolon_inside_block,
    clippy::semicolon_outside_block,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::single_call_fn,
    clippy::alloc_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::str_to_string,
    clippy::string_add,
    clippy::string_slice,
    clippy::suspicious_xor_used_as_pow,
    clippy::rc_buffer,
    clippy::rc_mutex,
    clippy::undocumented_unsafe_blocks,
    clippy::unnecessary_safety_comment,
    clippy::non_ascii_literal,
    clippy::unnecessary_self_imports,
    clippy::unused_result_ok,
    clippy::unused_trait_names,
    clippy::unwrap_in_result,
    clippy::pub_with_shorthand,
    clippy::pub_without_shorthand,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::use_debug
)]

/// For the lints that look at public items alone.
pub mod public {
    use hello_macro::HelloMacro;

    /// A unit struct.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    pub struct Unit;

    /// A tuple struct with everything in its generics.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    pub struct Generic<'a, T: ?Sized, const N: usize = 1>(pub &'a T, pub [u8; N])
    where
        &'a T: Send;

    /// A union.
    #[derive(Clone, Copy, HelloMacro)]
    #[repr(C)]
    pub union Union {
        /// A field.
        pub float: f32,
        /// A field.
        pub integer: u32,
    }

    impl core::fmt::Debug for Union {
        fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            formatter.write_str(self.name())
        }
    }

    /// An enum with variants of every form.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    #[hello(greeting = "Hi {name}", rename_all = "kebab-case")]
    #[non_exhaustive]
    pub enum Shape<'a, T> {
        /// A unit variant.
        #[hello(name = "one")]
        Unit,
        /// A tuple variant.
        Tuple(&'a T),
        /// A variant with named fields.
        Braces {
            /// A field.
            field: u64,
        },
    }

    /// An enum that has no values.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    pub enum Never {}

    /// An enum with discriminants.
    #[derive(Clone, Copy, Debug, HelloMacro)]
    #[repr(u8)]
    pub enum Numbers {
        /// One.
        One = 1,
        /// Seven.
        Seven = 3 + 4,
    }
}

/// The greeting, with options in a template.
#[test]
fn the_derive() {
    use hello_macro::HelloMacro as _;
    use public::{Generic, Never, Numbers, Shape, Union, Unit};

    assert_eq!(Unit.name(), "Unit");
    assert_eq!(Generic("text", [1]).name(), "Generic");
    assert_eq!(Union { integer: 1 }.name(), "Union");
    assert_eq!(Shape::Tuple(&1).greeting(), "Hi tuple");
    assert_eq!(Shape::<'_, u8>::VARIANTS, ["one", "tuple", "braces"]);
    assert!(Never::VARIANTS.is_empty());
    assert_eq!(Numbers::Seven.variant_index(), Some(1));
    Unit::hello_macro();
}

/// `my_vec!` in each of its forms.
#[test]
fn my_vec() {
    let empty: Vec<u16> = hello_macro::my_vec![];
    assert_eq!(empty, Vec::<u16>::new());
    assert_eq!(hello_macro::my_vec![1_u8, 2, 3,].len(), 3);
    assert_eq!(hello_macro::my_vec![empty; 3].len(), 3);
}

/// `calculate!` in each of its forms.
#[test]
fn calculate() {
    let two = 2_i32;
    assert_eq!(hello_macro::calculate!(eval two * 3), 6);
    assert_eq!(hello_macro::calculate!(eval two, eval "text",), (2, "text"));
    hello_macro::calculate!(eval two);
}
