use hello_macro::HelloMacro;

#[derive(HelloMacro)]
#[hello(name_fn = label, greeting_fn = r#label)]
enum ByAnother {
    Butter,
}

#[derive(HelloMacro)]
#[hello(from_name_fn = Butter)]
enum ByAVariant {
    r#Butter,
}

#[derive(HelloMacro)]
#[hello(name_fn = label, from_name_fn = parse)]
enum ByTheUser {
    Butter,
}

impl ByTheUser {
    fn label(&self) -> u8 {
        1
    }

    fn parse(_: u8) {}
}

fn main() {
    ByAnother::Butter.label();
    ByAVariant::Butter.name();
}
