//! Sources become a site.

use divan::Bencher;
use plenary::diagnostic::Diagnostics;
use plenary::source::{self, Index};

use crate::site;

/// From the folder to its files, as a first build reads them.
#[divan::bench]
fn read(bencher: Bencher) {
    let root = site::small();
    bencher.bench(|| site::read(&root));
}

/// Whether all files are as they were, which a build asks first. The files of this
/// repository's site are asked about: those of the small one are too fresh to be trusted
/// without being read.
#[divan::bench]
fn unchanged(bencher: Bencher) {
    let root = site::own();
    let (_, known) = source::read(&root, &Index::default(), &mut Diagnostics::new());
    assert!(known.unchanged(&root));
    bencher.bench(|| known.unchanged(&root));
}

/// From the files to a site that is checked and planned.
#[divan::bench]
fn join(bencher: Bencher) {
    let files = site::read(&site::small());
    bencher.bench(|| site::join(&files));
}

/// Both, one after the other.
#[divan::bench]
fn folder_to_site(bencher: Bencher) {
    let root = site::small();
    bencher.bench(|| site::join(&site::read(&root)));
}
