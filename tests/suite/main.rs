//! The tests.

fn main() {}
