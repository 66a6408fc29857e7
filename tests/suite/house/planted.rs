//! The test of the test: what is planted into a small house is found.

use super::rules::broken;

/// A house in order, with one file planted or replaced.
fn with(file: &str, source: &str) -> Vec<String> {
    let house = [
        (
            "lib.rs",
            "//! x\npub mod model; pub mod source; pub mod content; pub mod i18n;",
        ),
        ("main.rs", "//! x\nfn main() { plenary::i18n::load(std::env::args()) }"),
        ("model/mod.rs", "//! x\nmod name; pub mod mark; pub use name::Name;"),
        ("model/name.rs", "//! x\nuse jiff::civil::Date;"),
        ("model/mark.rs", "//! x\nuse super::name::Name;"),
        ("source/mod.rs", "//! x\nuse std::fs; use crate::model::{Name, mark::Mark};"),
        ("content/mod.rs", "//! x\nuse crate::{model::Name, source};"),
        ("i18n/mod.rs", "//! x\nmod resolve; #[cfg(test)] mod tests;"),
        ("i18n/resolve.rs", "//! x\nfn f() -> super::Y { crate::i18n::x::Z }"),
        ("i18n/tests.rs", "//! x\nuse super::*; use proptest::prelude::*;"),
    ];
    let mut sources: super::Sources =
        house.into_iter().map(|(file, source)| (file.into(), source.into())).collect();
    sources.insert(file.into(), source.into());
    broken(&sources)
}

#[test]
fn a_house_in_order_breaks_nothing() {
    assert_eq!(with("model/mark.rs", "//! x\n"), [""; 0]);
}

#[test]
fn an_import_that_climbs_is_found() {
    let says = ["model/mark.rs:2: the import climbs from `model` to `source`"];
    for import in [
        "use crate::source::Files;",
        "use crate::{model::Name, source::{self}};",
        "fn f() -> crate::source::Files {}",
        "use super::super::source::Files;",
        "mod a { use super::super::super::source::Files; }",
        "#[cfg(test)] mod tests { use crate::source::Files; }",
    ] {
        assert_eq!(with("model/mark.rs", &format!("//! x\n{import}")), says, "{import}");
    }
}

#[test]
fn strangers_are_found() {
    assert_eq!(
        with("i18n/resolve.rs", "//! x\nuse crate::content::Entry;"),
        ["i18n/resolve.rs:2: `i18n` and `content` are strangers"]
    );
}

#[test]
fn a_foreign_use_is_found() {
    let says = ["i18n/resolve.rs:2: the door of `tera` is `render`"];
    for import in
        ["use tera::Tera;", "use {std::io, tera as t};", "fn f(x: ::tera::T) {}"]
    {
        assert_eq!(
            with("i18n/resolve.rs", &format!("//! x\n{import}")),
            says,
            "{import}"
        );
    }
    assert_eq!(
        with(
            "content/mod.rs",
            "//! x\n#[derive(std::fmt::Debug)]\nstruct X(std::fs::File);"
        ),
        ["content/mod.rs:3: the door of `std::fs` is `source`, `output`"]
    );
}

#[test]
fn a_library_for_tests_is_found_outside_of_tests() {
    let import = "use proptest::prelude::*;";
    assert_eq!(
        with("i18n/resolve.rs", &format!("//! x\n{import}")),
        ["i18n/resolve.rs:2: `proptest` is for tests"]
    );
    let in_tests = format!("//! x\n#[cfg(test)]\nmod tests {{ {import} }}");
    assert_eq!(with("i18n/resolve.rs", &in_tests), [""; 0]);
}

#[test]
fn an_import_past_a_front_door_is_found() {
    let source = "//! x\nuse crate::model::name::Name;\nuse crate::model::mark::Mark;";
    assert_eq!(
        with("source/mod.rs", source),
        ["source/mod.rs:2: `model::name` lies behind the front door"]
    );
}

#[test]
fn a_missing_header_is_found() {
    for source in ["", "use std::io;", "// x\n", "\n//! x"] {
        assert_eq!(
            with("i18n/resolve.rs", source),
            ["i18n/resolve.rs:1: it does not open with `//!`"]
        );
    }
}

#[test]
fn rooms_without_a_name_and_long_files_are_found() {
    assert_eq!(
        with("i18n/utils/x.rs", "//! x\n"),
        ["i18n/utils/x.rs:1: `utils` is a room for things that have no home"]
    );
    assert_eq!(
        with("i18n/resolve.rs", &format!("//! x{}", "\n".repeat(501))),
        ["i18n/resolve.rs:501: more than 500 lines"]
    );
    assert_eq!(
        with("preview/mod.rs", "//! x\n"),
        ["lib.rs:1: `preview` is not in the list"]
    );
}

#[test]
fn what_hides_who_uses_whom_is_found() {
    assert_eq!(
        with("i18n/resolve.rs", "//! x\nuse super::*;"),
        ["i18n/resolve.rs:2: `use super::*` hides who uses whom"]
    );
}

#[test]
fn comments_and_texts_are_not_taken_for_imports() {
    let source =
        "//! x [`crate::source`]\n// use tera::Tera;\nconst X: &str = \"use tera::T;\";";
    assert_eq!(with("model/mark.rs", source), [""; 0]);
}
