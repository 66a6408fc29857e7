//! Tiny sites in memory, and what is told about them in one line each.

mod again;
mod body;
mod fields;
mod hostile;
mod names;
mod programme;
mod site;

use super::*;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::Span;

const SITE: &str = "\
base_url: https://example.org/conference
theme: conference
reference_locale: en
event:
  start: 2025-09-17
  time_zone: Asia/Shanghai
  venue: venues/harbour
";

/// Loads a small site whose files are replaced or joined by `files`, by their paths in
/// `content/`.
fn load_with(files: &[(&str, &str)]) -> (Option<Content>, String) {
    let mut all = BTreeMap::from([
        ("site.yaml", SITE),
        ("venues/_index.yaml", ""),
        ("venues/harbour.yaml", "region: CN\n"),
    ]);
    all.extend(files.iter().copied());
    let whole: Vec<_> =
        all.iter().map(|(path, text)| (format!("content/{path}"), *text)).collect();
    let files = Files::in_memory(whole.iter().map(|(path, text)| (&**path, *text)));
    let mut diagnostics = Diagnostics::new();
    let content = load(&files, &mut Parsed::default(), &mut diagnostics);
    let told = diagnostics.sorted();
    let told: Vec<_> = told.iter().map(|told| short(told, &all)).collect();
    (content, told.join("\n"))
}

/// What is told about the small site with `files`.
fn told(files: &[(&str, &str)]) -> String {
    load_with(files).1
}

/// The content of the small site with `files`, about which nothing is told.
fn content(files: &[(&str, &str)]) -> Content {
    let (content, told) = load_with(files);
    assert_eq!(told, "");
    content.expect("content")
}

/// The small site's own file with more lines at its end.
fn site_and(more: &str) -> String {
    format!("{SITE}{more}")
}

fn entry<'a>(content: &'a Content, id: &str) -> &'a Entry {
    let (collection, name) = id.split_once('/').expect("an id");
    let section = content.sections.get(collection).expect("a section");
    let entry = section.entries.iter().find(|entry| entry.id.to_string() == id);
    entry.unwrap_or_else(|| panic!("no entry {name}"))
}

/// `code path:line:column [underlined]: message | help | other places`.
fn short(told: &Diagnostic, files: &BTreeMap<&str, &str>) -> String {
    let place = |span: &Span| {
        let path = span.path.below("content").unwrap_or_default();
        let text = files.get(path).copied().unwrap_or_default();
        let before = &text[..span.start];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        format!("{path}:{line}:{column} [{}]", &text[span.range()])
    };
    let warning = if told.severity == Severity::Warning { " (warning)" } else { "" };
    let mut parts = vec![told.message.clone()];
    parts.extend(told.help.clone());
    parts.extend(
        told.related.iter().map(|(span, words)| format!("{}: {words}", place(span))),
    );
    let at = told.span.as_ref().map(place).unwrap_or_default();
    format!("{}{warning} {at}: {}", told.code, parts.join(" | "))
}
