//! Tests: the output looked at from outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::manifest::Manifest;
use super::open;
use super::stage::{Output, Rank, Tally};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Fingerprint, OutPath};
use crate::source::Stamp;

fn path(text: &str) -> OutPath {
    OutPath::new(text).expect("a path")
}

fn opened(root: &Path) -> Output {
    open(root, &root.join("public")).expect("an output")
}

fn build(root: &Path, pages: &[(&str, &str)]) -> Result<Tally, Box<Diagnostic>> {
    let output = opened(root);
    for (page, text) in pages {
        output.stage(&path(page), Rank::Page, text.as_bytes())?;
    }
    output.commit(&Manifest::default())
}

fn built(pages: &[(&str, &str)]) -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    build(site.path(), pages).expect("a build");
    site
}

/// All files but folders with their length, time stamp and inode.
fn looks(root: &Path) -> BTreeMap<String, Stamp> {
    let entries = walkdir::WalkDir::new(root.join("public")).into_iter();
    let files = entries.filter_map(Result::ok).filter(|entry| !entry.path().is_dir());
    let looks = files.map(|entry| {
        let stamp = Stamp::of(&entry.metadata().expect("is there"));
        (entry.path().display().to_string(), stamp)
    });
    looks.collect()
}

fn text(root: &Path, page: &str) -> String {
    fs::read_to_string(root.join("public").join(page)).expect("a page")
}

fn write(root: &Path, file: &str, text: &str) {
    let place = root.join("public").join(file);
    fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
    fs::write(place, text).expect("a file");
}

#[test]
fn a_second_build_touches_nothing() {
    let pages = [("th/a.html", "a"), ("index.html", "i")];
    let site = built(&pages);
    let before = looks(site.path());
    assert!(opened(site.path()).intact());
    let tally = build(site.path(), &pages).expect("a build");
    assert_eq!(tally, Tally { kept: 2, ..Tally::default() });
    assert_eq!(looks(site.path()), before);
}

#[test]
fn only_what_differs_is_written() {
    let site = built(&[("a.html", "a"), ("b.html", "b"), ("c.html", "c")]);
    let before = looks(site.path());
    let tally = build(site.path(), &[("a.html", "a"), ("b.html", "other")]);
    let expected = Tally { written: 1, kept: 1, deleted: 1, bytes: 5 };
    assert_eq!(tally.expect("a build"), expected);
    let after = looks(site.path());
    let same = |page: &str| {
        before
            .iter()
            .find(|(file, _)| file.ends_with(page))
            .map(|(file, stamp)| after.get(file) == Some(stamp))
    };
    assert_eq!((same("a.html"), same("b.html")), (Some(true), Some(false)));
}

#[test]
fn a_page_edited_by_hand_is_written_again_and_one_touched_is_not() {
    let pages = [("a.html", "a"), ("b.html", "b")];
    let site = built(&pages);
    write(site.path(), "a.html", "by hand");
    write(site.path(), "b.html", "b");
    assert!(!opened(site.path()).intact());
    assert!(!opened(site.path()).keep(&path("a.html"), Fingerprint::of(b"a")));
    assert!(opened(site.path()).keep(&path("b.html"), Fingerprint::of(b"b")));
    let tally = build(site.path(), &pages).expect("a build");
    assert_eq!((tally.written, tally.kept), (1, 1));
    assert_eq!(text(site.path(), "a.html"), "a");
}

#[test]
fn a_page_that_went_missing_is_written_again() {
    let pages = [("th/a.html", "a"), ("b.html", "b")];
    let site = built(&pages);
    fs::remove_dir_all(site.path().join("public/th")).expect("was there");
    assert_eq!(build(site.path(), &pages).expect("a build").written, 1);
    assert_eq!(text(site.path(), "th/a.html"), "a");
}

#[test]
fn a_foreign_file_in_the_way_stops_the_build() {
    let site = built(&[("a.html", "a")]);
    write(site.path(), "th/b.html", "foreign");
    let before = looks(site.path());
    let told = build(site.path(), &[("a.html", "new"), ("th/b.html", "b")]);
    let told = told.expect_err("something in the way");
    assert_eq!(told.code, Code::ForeignFile);
    assert_eq!(told.message, "Plenary did not write `public/th/b.html`");
    assert_eq!(looks(site.path()), before);
}

#[test]
fn a_foreign_file_with_the_right_bytes_becomes_ours() {
    let pages = [("a.html", "a")];
    let site = built(&pages);
    fs::remove_dir_all(site.path().join(".plenary")).expect("was there");
    assert_eq!(build(site.path(), &pages).expect("a build").kept, 1);
    assert_eq!(build(site.path(), &[("a.html", "b")]).expect("a build").written, 1);
}

#[test]
fn foreign_files_beside_ours_stay() {
    let site = built(&[("th/a.html", "a"), ("index.html", "i")]);
    write(site.path(), "th/CNAME", "example.org");
    build(site.path(), &[("index.html", "i")]).expect("a build");
    assert_eq!(text(site.path(), "th/CNAME"), "example.org");
    assert!(!site.path().join("public/th/a.html").exists());
}

#[test]
fn a_folder_of_ours_with_a_foreign_file_in_it_does_not_become_a_file() {
    let site = built(&[("th/a.html", "a")]);
    write(site.path(), "th/deep/CNAME", "example.org");
    let told = build(site.path(), &[("th", "a file")]).expect_err("in the way");
    assert_eq!(told.message, "Plenary did not write `public/th/deep/CNAME`");
    assert_eq!(text(site.path(), "th/a.html"), "a");
}

#[test]
fn a_folder_that_somebody_makes_meanwhile_is_theirs_too() {
    let site = tempfile::tempdir().expect("a folder");
    let output = opened(site.path());
    for page in ["th/a.html", "th/deep/b.html", "en/a.html"] {
        output.stage(&path(page), Rank::Page, b"ours").expect("room");
    }
    write(site.path(), "th/CNAME", "example.org");
    output.commit(&Manifest::default()).expect("nothing in the way");
    assert_eq!(text(site.path(), "th/CNAME"), "example.org");
    for page in ["th/a.html", "th/deep/b.html", "en/a.html"] {
        assert_eq!(text(site.path(), page), "ours");
    }
    assert!(opened(site.path()).intact());
}

#[test]
fn a_file_that_somebody_puts_into_a_new_folder_meanwhile_stays() {
    let site = tempfile::tempdir().expect("a folder");
    let output = opened(site.path());
    for page in ["th/a.html", "th/b.html"] {
        output.stage(&path(page), Rank::Page, b"ours").expect("room");
    }
    write(site.path(), "th/b.html", "foreign");
    let told = output.commit(&Manifest::default()).expect_err("in the way");
    assert_eq!(told.message, "Plenary did not write `public/th/b.html`");
    assert_eq!(text(site.path(), "th/b.html"), "foreign");
    assert!(!site.path().join("public/th/a.html").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_deleted_through_a_link() {
    use std::os::unix::fs::symlink;
    let site = built(&[("th/a.html", "a"), ("en/a.html", "a"), ("b.html", "b")]);
    let (public, away) = (site.path().join("public"), site.path().join("away"));
    fs::rename(public.join("th"), &away).expect("a folder");
    symlink(&away, public.join("th")).expect("a link");
    for page in ["th/a.html", "th/new.html"] {
        let told = build(site.path(), &[(page, "new")]).expect_err("in the way");
        assert_eq!(told.message, "Plenary did not write `public/th`");
    }
    build(site.path(), &[("en/a.html", "a"), ("b.html", "b")]).expect("a build");
    assert_eq!(fs::read_to_string(away.join("a.html")).expect("is there"), "a");
    fs::remove_file(public.join("b.html")).expect("was there");
    symlink(away.join("a.html"), public.join("b.html")).expect("a link");
    build(site.path(), &[("b.html", "new")]).expect_err("a link is in the way");
    assert_eq!(fs::read_to_string(away.join("a.html")).expect("is there"), "a");
}

#[test]
fn without_a_commit_everything_is_as_it_was() {
    let site = tempfile::tempdir().expect("a folder");
    let output = open(site.path(), &site.path().join("new/public")).expect("an output");
    output.stage(&path("a.html"), Rank::Page, b"a").expect("room");
    assert!(site.path().join("new/public").exists());
    drop(output);
    assert!(!site.path().join("new").exists());
}

#[test]
fn a_path_that_is_a_file_and_a_folder_is_refused() {
    let site = tempfile::tempdir().expect("a folder");
    let clashes: [&[(&str, &str)]; 4] = [
        &[("a", "a"), ("a/b.html", "b")],
        &[("x/a", "a"), ("x/a/b.html", "b")],
        &[("x/a/b.html", "b"), ("x/a", "a")],
        &[("x/a", "a"), ("x/a-b", "b"), ("x/a/c/d/e.html", "e")],
    ];
    for pages in clashes {
        let told = build(site.path(), pages).expect_err("a clash");
        assert_eq!(told.code, Code::DuplicateAddress, "{}", told.message);
        assert!(!site.path().join("public").exists());
    }
    let site = built(&[("x/a/b.html", "b"), ("x/c", "c")]);
    let told = build(site.path(), &[("x/a/b.html", "b"), ("x/c", "c"), ("x/a", "a")]);
    assert_eq!(told.expect_err("a clash").code, Code::DuplicateAddress);
    let told = build(site.path(), &[("x/c", "c"), ("x/c/d.html", "d")]);
    assert_eq!(told.expect_err("a clash").code, Code::DuplicateAddress);
}

#[test]
fn what_is_remembered_and_torn_makes_no_difference_to_equal_bytes() {
    let pages = [("a.html", "a")];
    let site = built(&pages);
    for entry in fs::read_dir(site.path().join(".plenary")).expect("a folder") {
        fs::write(entry.expect("a file").path(), "torn").expect("a file");
    }
    assert!(opened(site.path()).previous().is_none());
    assert_eq!(build(site.path(), &pages).expect("a build").kept, 1);
    assert!(opened(site.path()).previous().is_some());
}

#[test]
fn a_second_build_of_the_same_output_waits_for_the_first() {
    let site = built(&[("a.html", "a")]);
    let output = opened(site.path());
    output.stage(&path("a.html"), Rank::Page, b"first").expect("room");
    let root = site.path().to_path_buf();
    let second = std::thread::spawn(move || build(&root, &[("a.html", "second")]));
    output.commit(&Manifest::default()).expect("a build");
    assert_eq!(second.join().expect("no panic").expect("a build").written, 1);
    assert_eq!(text(site.path(), "a.html"), "second");
}
