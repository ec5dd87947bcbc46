//! The result of `longer` may be used only while both arguments are alive.

fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
    if second.len() > first.len() { second } else { first }
}

fn main() {
    let outer = String::from("pancakes");
    let result;
    {
        let inner = String::from("waffles");
        result = longer(&outer, &inner);
    }
    println!("{result}");
}
