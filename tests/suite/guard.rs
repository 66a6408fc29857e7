//! The guard of speed (`benches/guard`): it counts right, and says what grew. What it counts
//! is the work of a release build under valgrind, for which there is no time here.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// What was recorded.
const RECORDED: &str = "# The instructions of a build.\n\
     compiler           rustc 1.95.0 (one)\n\
     target             x86_64-unknown-linux-gnu\n\
     total              1000000\n\
     plenary::render    100000\n\
     tera               5000\n\
     std                895000\n";

/// What callgrind writes, in short. `render` takes 7 + 2, what it calls is not counted with
/// it; a name that was written once is then a number.
const CALLGRIND: &str = "# callgrind format\nversion: 1\npositions: line\nevents: Ir\n\
     summary: 1157\n\n\
     ob=(1) /opt/plenary\nfl=(1) src/render/worker.rs\n\
     fn=(1) plenary::render::worker::Worker::page\n10 7\n\
     cfn=(2) <tera::value::Value as core::clone::Clone>::clone\ncalls=3 20\n11 999\n\
     fi=(2) library/core/src/ptr/mod.rs\n+3 2\n\n\
     fn=(2)\n20 100\n* 20\n-1 3\n\n\
     fn=(3) core::ptr::drop_in_place<plenary::site::Site>\n1 5\n\n\
     fn=(4) core::hash::BuildHasher::hash_one\n1 11\n\n\
     fl=(3) /registry/blake3-1.8.7/c/blake3_avx2.S\nfn=(5) 0x0000000000c34dc0\n1 4\n\n\
     fl=(4) other.rs\nfn=(6) jiff::civil::date::Date::new\n1 5\n\n\
     ob=(2) /usr/lib/libc.so.6\nfl=(5) malloc.c\nfn=(7) _int_malloc\n1 300\n\n\
     fn=(8) __memcpy_avx_unaligned_erms\n1 600\n\n\
     fn=(9) read\n1 60\n\n\
     ob=(3) /usr/lib/ld-linux-x86-64.so.2\nfn=(10) do_lookup_x\n1 40\n\
     totals: 1157\n";

/// Runs the guard in a folder of files, and returns its exit code and what it said.
fn guard(files: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, String) {
    let folder = TempDir::new().expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/guard/run");
    #[expect(clippy::disallowed_methods, reason = "the guard is a script")]
    let mut run = Command::new("bash");
    run.arg(script).args(arguments).current_dir(folder.path());
    let output = run.output().expect("bash");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

/// Compares what was recorded with the same after some replacements.
fn compare(replaced: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut now = RECORDED.to_owned();
    for (old, new) in replaced {
        assert!(now.contains(old), "`{old}` is recorded");
        now = now.replacen(old, new, 1);
    }
    guard(&[("recorded", RECORDED), ("now", &now)], &["--compare", "recorded", "now"])
}

/// The line of a group in the table, its words with one space between.
fn line(table: &str, group: &str) -> String {
    let mut lines = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let found = lines.find(|words| words.first() == Some(&group));
    found.unwrap_or_else(|| panic!("no line of {group}: {table}")).join(" ")
}

#[test]
fn the_same_counts_are_no_growth() {
    let (code, said) = compare(&[]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(line(&said, "total"), "total 1,000,000 1,000,000 0 +0.0 %");
    assert!(said.contains("Nothing grew"), "{said}");
}

#[test]
fn a_total_that_grew_is_an_error() {
    let (code, said) = compare(&[("1000000", "1031000"), ("895000", "926000")]);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(line(&said, "total"), "total 1,000,000 1,031,000 31,000 +3.1 % grew");
    let (code, said) = compare(&[("1000000", "1029000"), ("895000", "924000")]);
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn a_group_that_grew_is_an_error_and_named() {
    let (code, said) = compare(&[("1000000", "1011000"), ("100000\n", "111000\n")]);
    assert_eq!(code, Some(1), "{said}");
    let render = "plenary::render 100,000 111,000 11,000 +11.0 % grew";
    assert_eq!(line(&said, "plenary::render"), render);
    assert_eq!(line(&said, "total"), "total 1,000,000 1,011,000 11,000 +1.1 %");
    let last = said.lines().last().unwrap_or_default();
    assert!(last.ends_with(": plenary::render."), "{said}");
}

#[test]
fn a_group_that_is_new_is_an_error_if_it_is_large() {
    let large = [("1000000", "1011000"), ("tera ", "maps 11000\ntera ")];
    let (code, said) = compare(&large);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(line(&said, "maps"), "maps 0 11,000 11,000 new grew");
}

#[test]
fn a_small_group_may_grow_by_much() {
    let (code, said) = compare(&[("5000\n", "10000\n"), ("1000000", "1005000")]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(line(&said, "tera"), "tera 5,000 10,000 5,000 +100.0 %");
}

#[test]
fn less_to_do_is_no_growth() {
    let (code, said) = compare(&[("1000000", "900000"), ("895000", "795000")]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(line(&said, "std"), "std 895,000 795,000 -100,000 -11.2 %");
    assert!(said.contains("record it"), "{said}");
}

#[test]
fn another_compiler_proves_nothing() {
    let (code, said) = compare(&[("(one)", "(two)"), ("1000000", "2000000")]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("grew") && said.contains("`rustc 1.95.0 (two)`"), "{said}");
}

#[test]
fn what_is_no_record_is_told() {
    let files = [("recorded", RECORDED), ("other", "Lorem ipsum\n"), ("empty", "")];
    for other in ["other", "empty", "absent"] {
        for names in [["recorded", other], [other, "recorded"]] {
            let (code, said) = guard(&files, &["--compare", names[0], names[1]]);
            assert_eq!(code, Some(2), "{names:?}: {said}");
        }
    }
}

#[test]
fn it_counts_what_functions_take_themselves() {
    let (code, said) = guard(&[("callgrind", CALLGRIND)], &["--count", "callgrind"]);
    assert_eq!(code, Some(0), "{said}");
    let lines: Vec<String> = said
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let groups = [
        "total 1157",
        "blake3 4",
        "libc 60",
        "loader 40",
        "malloc 300",
        "memcpy 600",
        "other 5",
        "plenary::render 9",
        "plenary::site 5",
        "std 11",
        "tera 123",
    ];
    assert_eq!(lines, groups);
}

#[test]
fn what_does_not_add_up_is_told() {
    let cut = CALLGRIND.replacen("20 100\n", "", 1);
    let (code, said) = guard(&[("callgrind", &cut)], &["--count", "callgrind"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("add up"), "{said}");
}
