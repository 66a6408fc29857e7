//! The manual of diagnostics is right: each example gives its code and no other error, and
//! mended it builds without.

use std::collections::BTreeSet;
use std::path::Path;

use plenary::build::{Outcome, Report};
use plenary::diagnostic::{Code, Severity};

use crate::harness::{TestSite, codes, told};

/// Codes that no text of an example can show: they are about the machine and its disk.
const WITHOUT_EXAMPLE: [Code; 10] = [
    Code::Unreadable,
    Code::SpecialFile,
    Code::LinkLeaves,
    Code::NotUtf8,
    Code::TooLarge,
    Code::OutputIsSource,
    Code::ForeignFile,
    Code::Unwritable,
    Code::NoWorker,
    Code::NotWatched,
];

/// A file in an example: its text, or none if it is to be removed.
type Block<'a> = (&'a str, Option<String>);

/// The files in the section `title`; none if there is no such section.
fn section<'a>(manual: &'a str, title: &str) -> Option<Vec<Block<'a>>> {
    let heading = format!("\n## {title}\n");
    let (_, rest) = manual.split_once(&heading)?;
    let section = rest.split("\n## ").next().unwrap_or_default();
    let mut lines = section.lines();
    let mut blocks = Vec::new();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let inside: String = lines
            .by_ref()
            .take_while(|line| *line != "```")
            .flat_map(|line| [line, "\n"])
            .collect();
        let Some((_, path)) = info.split_once(' ') else { continue };
        match path.strip_suffix(" (removed)") {
            Some(path) => blocks.push((path, None)),
            None => blocks.push((path, Some(inside))),
        }
    }
    Some(blocks)
}

fn lay(site: &TestSite, blocks: &[Block<'_>]) {
    assert!(!blocks.is_empty(), "an example has files");
    for (path, text) in blocks {
        match text {
            Some(text) => site.write(path, text),
            None => site.remove(path),
        };
    }
}

/// What is wrong with the example of `code`.
fn wrong(code: Code) -> Option<String> {
    let fails = section(code.manual(), "Fails")?;
    let mended = section(code.manual(), "Mended")?;
    let gives = |report: &Report| codes(report).contains(&code.as_str());
    let site = TestSite::small();
    lay(&site, &fails);
    let report = site.build();
    let mut errors =
        report.diagnostics.iter().filter(|it| it.severity == Severity::Error);
    if !gives(&report) || errors.any(|error| error.code != code) {
        return Some(format!(
            "{code}: something else fails: {}",
            told(&report.diagnostics)
        ));
    }
    lay(&site, &mended);
    let report = site.build();
    let built = matches!(report.outcome, Outcome::Built(_));
    (gives(&report) || !built)
        .then(|| format!("{code}: it is not mended: {}", told(&report.diagnostics)))
}

#[test]
fn each_example_gives_its_code_and_mended_it_builds_without() {
    let wrong: Vec<String> = Code::ALL.iter().filter_map(|code| wrong(*code)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_manual_has_its_form() {
    for code in Code::ALL {
        let manual = code.manual();
        let titles: Vec<&str> =
            manual.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert!(manual.starts_with(&format!("# {code}\n\n")), "{code}");
        assert!(manual.ends_with('\n') && !manual.ends_with("\n\n"), "{code}");
        assert!(!code.in_short().contains('\n'), "{code} is told in one line");
        assert!(manual.lines().all(|line| line.chars().count() <= 100), "{code}");
        if WITHOUT_EXAMPLE.contains(code) {
            assert_eq!(titles, ["How it looks"], "{code}");
            let told = ["error", "warning"].map(|weight| format!("\n{weight}[{code}]: "));
            assert!(told.iter().any(|told| manual.contains(told)), "{code}");
        } else {
            assert_eq!(titles, ["Fails", "Mended"], "{code}");
        }
    }
}

#[test]
fn no_manual_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/manual");
    let files = std::fs::read_dir(folder).expect("the manuals");
    let files = files.map(|file| file.expect("a file").file_name());
    let files: BTreeSet<String> = files
        .map(|name| name.to_string_lossy().trim_end_matches(".md").to_owned())
        .collect();
    let codes: BTreeSet<String> =
        Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    assert_eq!(files, codes);
}
