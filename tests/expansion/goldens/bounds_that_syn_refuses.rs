const _: () = {
    macro_rules! verbatim {
        ($($item:tt)*) => {
            $($item)*
        };
    }
    verbatim! {
        #[automatically_derived] impl < T : Into < Box < Fn(u8) -> u8 >> >
        ::hello_macro::HelloMacro for Callback < T > { const NAME : & 'static
        ::core::primitive::str = "Callback"; const GREETING : & 'static
        ::core::primitive::str = "Hello, Macro! My name is Callback"; }
    }
};
