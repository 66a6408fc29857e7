use super::*;
use crate::diagnostic::Severity;
use crate::model::{Fact, Name};

const SITE: &str = "\
base_url: https://example.org/conference
theme: conference
reference_locale: en
event:
  start: 2025-09-17
  time_zone: Asia/Shanghai
  venue: venues/harbour
";

/// Loads a small site whose files are replaced or joined by `files`.
fn load_with(files: &[(&str, &str)]) -> (Option<Content>, String) {
    let mut all = BTreeMap::from([
        ("content/site.yaml", SITE),
        ("content/venues/_index.yaml", ""),
        ("content/venues/harbour.yaml", "region: CN\n"),
    ]);
    all.extend(files.iter().copied());
    let files = Files::in_memory(all.clone());
    let mut diagnostics = Diagnostics::new();
    let content = load(&files, &mut diagnostics);
    let told = diagnostics.sorted();
    let told: Vec<_> = told.iter().map(|told| short(told, &all)).collect();
    (content, told.join("\n"))
}

/// `path:line:column code: message | help`, with the underlined text in brackets.
fn short(told: &Diagnostic, files: &BTreeMap<&str, &str>) -> String {
    let place = |span: &Span| {
        let text = files.get(span.path.as_str()).copied().unwrap_or_default();
        let before = &text[..span.start];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let path = span.path.below("content").unwrap_or(span.path.as_str());
        format!("{path}:{line}:{column} [{}]", &text[span.range()])
    };
    let mut line = told.span.as_ref().map(place).unwrap_or_default();
    let severity = if told.severity == Severity::Warning { " (warning)" } else { "" };
    line += &format!(" {}{severity}: {}", told.code, told.message);
    if let Some(help) = &told.help {
        line += &format!(" | {help}");
    }
    for (span, words) in &told.related {
        line += &format!(" | {}: {words}", place(span));
    }
    line
}

fn told(files: &[(&str, &str)]) -> String {
    load_with(files).1
}

fn content(files: &[(&str, &str)]) -> Content {
    let (content, told) = load_with(files);
    assert_eq!(told, "");
    content.expect("content")
}

fn entry<'a>(content: &'a Content, collection: &str, name: &str) -> &'a Entry {
    let section = content.sections.get(collection).expect("a section");
    let name = Name::new(name).expect("a name");
    section
        .entries
        .iter()
        .find(|entry| entry.path.as_str().contains(name.as_str()))
        .expect("an entry")
}

/// The site with more lines at its end.
fn site_and(more: &str) -> String {
    format!("{SITE}{more}")
}

#[test]
fn what_is_told() {
    let site = site_and(
        "  end: 2025-09-16\n  host: delegations/chna\n  links: { news: {address: 'javascript:x', opens: soon} }\nextra: { motto: Sharing weal and woe, fonts: [a, b], deep: { x: [ข่าว] } }\ntitle: My site\nserach: true\nlocales: { th: { data: th-u-ca-gregory, name: ไทย }, ff: {}, en: { fallback: [fr], data: '!' } }\nnavigation: [pages/abuot, _index, venues/_index]\n",
    );
    println!(
        "{}",
        told(&[
            ("content/site.yaml", &site),
            (
                "content/delegations/china.yaml",
                "region: UK\nlanguages: [zh-hans, th]\nrole: guest\norder: first\ndraft: yes\nsumary: x\nsummary: A long text\n"
            ),
            (
                "content/pages/about.yaml",
                "body:\n- paragraph: came\n  with: { a: event.strat, b: page.kind, c: { count: delegation }, d: 2025-09-17, e: A text, 1f: x }\n  links: { a: venues/habour, b: 'javascript:alert(1)', c: //evil, d: file.pdf, e: https://ok.example, f: venues/_index }\n- paragraph: came\n- heading: The event\n- list: reasons\n- quote: a\n  note: b\n- {}\n- pargraph: x\n- list: reasons2\n  items: [a, a, b c]\naliases: [old/, /../x, /ok/]\npublish_at: 2025-10-01\nremove_at: 2025-09-01\n"
            ),
            (
                "content/documents/press-release/index.yaml",
                "kind: press-release\nissued: 17.9.2025\nfiles: { en: a.pdf, th: b.pfd, xx-XX-1: a.pdf }\nsupersedes: venues/harbour\ncorrections: [ { on: 2025-09-20, message: fixed }, { on: x }]\n"
            ),
            ("content/documents/press-release/a.pdf", ""),
            ("content/documents/press-release/b.pdf", ""),
            ("content/documents/other.yaml", ""),
            ("content/documents/loose/a.pdf", ""),
            ("content/documents/press-release.yaml", ""),
            ("content/documents/a_b.yaml", ""),
            ("content/documents/c.yml", ""),
            ("content/2025/c.yaml", ""),
            ("content/2025/d.yaml", ""),
            ("content/notes.txt", ""),
            (
                "content/news/_index.yaml",
                "sort_by: data\npaginate_by: 0\nbody: [{note: x}]\n"
            ),
            (
                "content/news/x.yaml",
                "extra: {see: documents/a_b}\nbody: [{note: n, links: {a: documents/a_b, b: news/broken}}]"
            ),
            ("content/news/broken.yaml", "a: [\n"),
        ])
    );
    let content = content(&[
        ("content/delegations/_index.yaml", ""),
        ("content/delegations/china.yaml", "region: CN\nlanguages: [zh-Hans]\n"),
    ]);
    println!("{content:#?}");
    let _ = (entry(&content, "delegations", "china"), Fact::Bool(true));
}
