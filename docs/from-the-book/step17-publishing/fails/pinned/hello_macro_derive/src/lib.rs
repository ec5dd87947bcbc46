//! The derive crate, one version ahead.
