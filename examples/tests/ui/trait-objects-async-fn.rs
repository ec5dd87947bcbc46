//! Each impl returns a future of its own type, so a vtable can't hold the method.

trait Deliver {
    async fn deliver(&self);
}

fn deliver(_: &dyn Deliver) {}

fn main() {}
