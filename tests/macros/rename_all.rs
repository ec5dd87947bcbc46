//! `rename_all` gives the same names as serde. (The expected ones are those of serde 1.0.229.)

use hello_macro::HelloMacro;

macro_rules! as_in_serde {
    ($($test:ident: $rule:literal => $names:expr;)+) => {
        $(
            #[test]
            fn $test() {
                #[derive(HelloMacro)]
                #[hello(rename_all = $rule)]
                #[allow(
                    dead_code,
                    non_camel_case_types,
                    reason = "a rule accepts any name that Rust accepts"
                )]
                enum Names {
                    HTTPServer,
                    Aes128,
                    V2Beta,
                    A,
                    _Hidden,
                    r#type,
                }

                assert_eq!(Names::VARIANTS, $names);
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

/// `ident_case` takes the first byte for the first letter, and would panic here.
#[test]
fn a_first_letter_of_two_bytes_is_kept() {
    #[derive(HelloMacro)]
    #[hello(rename_all = "camelCase")]
    enum Dessert {
        ÄpfelKuchen,
    }

    #[derive(HelloMacro)]
    #[hello(rename_all = "snake_case")]
    enum InSnakeCase {
        ÄpfelKuchen,
    }

    assert_eq!(Dessert::ÄpfelKuchen.name(), "ÄpfelKuchen");
    assert_eq!(InSnakeCase::ÄpfelKuchen.name(), "Äpfel_kuchen");
}

/// As in serde.
#[test]
fn only_letters_of_ascii_change_their_case() {
    #[derive(HelloMacro)]
    #[hello(rename_all = "UPPERCASE")]
    enum InCapitals {
        Crêpe,
    }

    assert_eq!(InCapitals::Crêpe.name(), "CRêPE");
}
