trait Deliver {
    async fn deliver(&self);
}

fn deliver(_: &dyn Deliver) {}

fn main() {}
