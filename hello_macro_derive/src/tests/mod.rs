mod real_input;
mod repeatable;
