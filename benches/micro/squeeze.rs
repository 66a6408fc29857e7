//! Templates are read: parsed, checked, squeezed. All of it is one door.

use divan::Bencher;

use crate::site;

/// Those of this repository's theme, and the built-in ones.
#[divan::bench]
fn theme(bencher: Bencher) {
    let site = site::join(&site::read(&site::own()));
    bencher.bench(|| site::renderer(&site));
}

/// Only the built-in ones, and one more.
#[divan::bench]
fn built_in(bencher: Bencher) {
    let site = site::join(&site::read(&site::small()));
    bencher.bench(|| site::renderer(&site));
}
