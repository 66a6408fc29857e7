//! The house keeps its rules: imports run downward and through front doors, each foreign
//! library stays behind its door, each file says what lives in it and stays short.

mod laws;
mod planted;
mod rules;
mod syntax;
mod tokens;

use std::collections::BTreeSet;
use std::path::Path;

use laws::{DOORS, FOR_TESTS};
use rules::{Sources, broken};

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(package().join(path)).expect(path)
}

fn sources() -> Sources {
    let root = package().join("src");
    let files = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
    let files = files.filter(|file| file.path().extension().is_some_and(|e| e == "rs"));
    let read = files.map(|file| {
        let below = file.path().strip_prefix(&root).expect("it lies below");
        let name = below.to_str().expect("an ASCII name").replace('\\', "/");
        (name, std::fs::read_to_string(file.path()).expect("a source file"))
    });
    read.collect()
}

#[test]
fn the_house_keeps_its_rules() {
    let sources = sources();
    assert!(sources.len() > 20, "the sources were not found");
    let broken = broken(&sources);
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_map_lists_the_modules_in_the_order_of_the_floors() {
    let lib = text("src/lib.rs");
    let names = |before: &str, behind: char| -> Vec<String> {
        let lines = lib.lines().filter_map(|line| line.strip_prefix(before));
        lines.filter_map(|line| Some(line.split_once(behind)?.0.to_owned())).collect()
    };
    let floors = names("pub mod ", ';');
    assert!(floors.len() > 5, "the list was not found");
    assert_eq!(names("//! - [`", '`'), floors);
}

#[test]
fn every_dependency_has_a_door_and_every_door_a_dependency() {
    let manifest = text("Cargo.toml");
    let section = |title: &str| -> BTreeSet<String> {
        let lines = manifest.lines().skip_while(|line| *line != title).skip(1);
        let lines = lines.take_while(|line| !line.starts_with('['));
        let names = lines.filter_map(|line| line.split_once([' ', '=']));
        let names = names.filter(|(name, _)| !name.starts_with('#'));
        names.map(|(name, _)| name.replace('-', "_")).collect()
    };
    let doors: BTreeSet<String> =
        DOORS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(section("[dependencies]"), doors);
    let for_tests: BTreeSet<String> =
        FOR_TESTS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(section("[dev-dependencies]"), for_tests);
}
