//! Each impl returns a future of its own type, so no vtable has one function for all.

trait Deliver {
    async fn deliver(&self);
}

fn deliver(_: &dyn Deliver) {}

fn main() {}
