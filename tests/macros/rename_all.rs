//! `rename_all` gives the names that serde gives.

use hello_macro::HelloMacro;
use serde::Serialize;

macro_rules! as_in_serde {
    ($($test:ident: $rule:literal => $names:expr;)+) => {
        $(
            #[test]
            fn $test() {
                #[derive(HelloMacro, Serialize)]
                #[hello(rename_all = $rule)]
                #[serde(rename_all = $rule)]
                #[allow(
                    non_camel_case_types,
                    reason = "a rule takes any name that Rust takes"
                )]
                enum Names {
                    HTTPServer,
                    Aes128,
                    V2Beta,
                    A,
                    _Hidden,
                    r#type,
                }

                let values = [
                    Names::HTTPServer,
                    Names::Aes128,
                    Names::V2Beta,
                    Names::A,
                    Names::_Hidden,
                    Names::r#type,
                ];
                let of_serde = values.map(|value| serde_json::to_value(value).expect("it is JSON"));
                assert_eq!(Names::VARIANTS, $names);
                assert_eq!(of_serde, $names);
            }
        )+
    };
}

as_in_serde! {
    lowercase: "lowercase" =>
        ["httpserver", "aes128", "v2beta", "a", "_hidden", "type"];
    uppercase: "UPPERCASE" =>
        ["HTTPSERVER", "AES128", "V2BETA", "A", "_HIDDEN", "TYPE"];
    pascal_case: "PascalCase" =>
        ["HTTPServer", "Aes128", "V2Beta", "A", "_Hidden", "type"];
    camel_case: "camelCase" =>
        ["hTTPServer", "aes128", "v2Beta", "a", "_Hidden", "type"];
    snake_case: "snake_case" =>
        ["h_t_t_p_server", "aes128", "v2_beta", "a", "__hidden", "type"];
    screaming_snake_case: "SCREAMING_SNAKE_CASE" =>
        ["H_T_T_P_SERVER", "AES128", "V2_BETA", "A", "__HIDDEN", "TYPE"];
    kebab_case: "kebab-case" =>
        ["h-t-t-p-server", "aes128", "v2-beta", "a", "--hidden", "type"];
    screaming_kebab_case: "SCREAMING-KEBAB-CASE" =>
        ["H-T-T-P-SERVER", "AES128", "V2-BETA", "A", "--HIDDEN", "TYPE"];
}
