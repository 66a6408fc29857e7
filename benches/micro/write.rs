//! Bytes become files.

use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use plenary::model::OutPath;
use plenary::output::{self, Manifest, Rank, Tally};

use crate::scratch;

/// How many files are written, and how long each is.
const FILES: usize = 100;
const LENGTH: usize = 8_000;

/// Into a new output, all files.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn everything(bencher: Bencher) {
    let files = files();
    let bencher = bencher.counter(ItemsCount::new(FILES));
    bencher.with_inputs(scratch::folder).bench_local_refs(|root| write(root, &files));
}

/// Into an output where nothing differs.
#[divan::bench]
fn nothing(bencher: Bencher) {
    let files = files();
    let root = scratch::folder();
    assert_eq!(write(&root, &files).written, FILES);
    assert_eq!(write(&root, &files).kept, FILES);
    let bencher = bencher.counter(ItemsCount::new(FILES));
    bencher.bench_local(|| write(&root, &files));
}

/// Into an output where one file differs.
#[divan::bench]
fn one(bencher: Bencher) {
    let (mut files, root) = (files(), scratch::folder());
    write(&root, &files);
    bencher.bench_local(|| {
        for byte in &mut files[0].1 {
            *byte = byte.wrapping_add(1);
        }
        let tally = write(&root, &files);
        assert_eq!(tally.written, 1);
    });
}

fn files() -> Vec<(OutPath, Vec<u8>)> {
    let file = |number: usize| {
        let path = format!("en/talks/talk-{number}/index.html");
        let mut bytes = path.as_bytes().repeat(LENGTH / path.len() + 1);
        bytes.truncate(LENGTH);
        (OutPath::new(&path).expect("a path"), bytes)
    };
    (0..FILES).map(file).collect()
}

/// Hands files to the output below a folder, and puts them into place.
fn write(root: &Path, files: &[(OutPath, Vec<u8>)]) -> Tally {
    let output = output::open(root, &root.join("public")).expect("an output");
    for (path, bytes) in files {
        output.stage(path, Rank::Page, bytes).expect("a file that waits");
    }
    output.commit(&Manifest::default()).expect("files in place")
}
