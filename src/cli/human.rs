//! Diagnostics for people: the fact, the source line, what to do.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Span;
use crate::source::{Text, Texts};

/// How many columns of a source line are shown.
const WIDTH: usize = 100;
/// How many bytes the lines to show may have: a line may be as long as a file.
const LONGEST: usize = 20_000;
/// How many lines of a span are shown; of a longer one only the first.
const LINES: usize = 8;
/// How many routes are named.
pub(super) const ROUTES: usize = 3;

/// A diagnostic as a text with styles, without a line break at its end.
pub(super) fn render(diagnostic: &Diagnostic, texts: &mut Texts<'_>) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title =
        level.primary_title(visible(&diagnostic.message)).id(diagnostic.code.as_str());
    let mut first = Group::with_title(title);
    if let Some(span) = &diagnostic.span {
        first = show(first, span, &diagnostic.label, texts);
    }
    if let Some(routes) = seen_on(&diagnostic.routes) {
        first = first.element(Level::NOTE.message(routes));
    }
    if let Some(help) = &diagnostic.help {
        first = first.element(Level::HELP.message(visible(help)));
    }
    let mut groups = vec![first];
    for (span, label) in &diagnostic.related {
        let group = Group::with_title(Level::NOTE.secondary_title(visible(label)));
        groups.push(show(group, span, "", texts));
    }
    Renderer::styled().term_width(WIDTH).render(&groups)
}

/// Adds the place, and the source lines if there are any to show.
fn show<'a>(
    group: Group<'a>,
    span: &Span,
    label: &str,
    texts: &mut Texts<'_>,
) -> Group<'a> {
    let path = visible(span.path.as_str()).replace('\n', "\u{240A}");
    let label = visible(label);
    let whole_file = span.range() == (0..0) && label.is_empty();
    let Some(text) = texts.get(&span.path).filter(|_| !whole_file) else {
        return described(group.element(Origin::path(path)), label);
    };
    let place = text.place(span.range());
    let Some((shown, marked)) = excerpt(text, span.range()) else {
        let origin = Origin::path(path).line(place.line).char_column(place.column);
        return described(group.element(origin), label);
    };
    let mark = AnnotationKind::Primary.span(marked);
    let mark = if label.is_empty() { mark } else { mark.label(label) };
    let lines = Snippet::source(shown.to_owned()).path(path).line_start(place.line);
    group.element(lines.annotation(mark))
}

/// Says what would have stood under the source line, where none is shown.
fn described(group: Group<'_>, label: String) -> Group<'_> {
    if label.is_empty() { group } else { group.element(Level::NOTE.message(label)) }
}

/// The source lines to show, from the beginning of a line, and which part of them is
/// marked; of a span of many lines only the first one. The renderer cuts long lines.
fn excerpt(text: &Text, range: Range<usize>) -> Option<(&str, Range<usize>)> {
    let Range { start, end } = text.fit(range.clone());
    let place = text.place(range);
    let first = text.line(place.line);
    let last =
        if place.end_line - place.line < LINES { place.end_line } else { place.line };
    let shown = first.start..text.line(last).end;
    let marked = start - first.start..end.min(shown.end).max(start) - first.start;
    (shown.len() <= LONGEST).then(|| (text.slice(shown), marked))
}

/// `text` without what a terminal would obey: file names and sources are not ours.
fn visible(text: &str) -> String {
    let text = normalize_untrusted_str(text);
    text.replace(|c| matches!(c, '\u{80}'..='\u{9F}'), "\u{FFFD}")
}

/// "seen on /th/, /tet/ and 4 more".
fn seen_on(routes: &[String]) -> Option<String> {
    let (last, before) = routes.get(..ROUTES.min(routes.len()))?.split_last()?;
    let more = routes.len() - before.len() - 1;
    let mut text = "seen on ".to_owned();
    for (index, route) in before.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str(route);
    }
    let and = if before.is_empty() {
        ""
    } else if more > 0 {
        ", "
    } else {
        " and "
    };
    text.push_str(and);
    text.push_str(last);
    if more > 0 {
        // Writing to a text does not fail.
        write!(text, " and {more} more").ok();
    }
    Some(visible(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::model::SourcePath;

    fn path(path: &str) -> SourcePath {
        SourcePath::new(path).expect("a path")
    }

    fn span(text: &str, part: &str) -> Span {
        let start = text.find(part).expect("a part of the text");
        Span::new(&path("i18n/th/a.ftl"), start..start + part.len())
    }

    fn plain(diagnostic: &Diagnostic, text: &str) -> String {
        let file = path("i18n/th/a.ftl");
        let mut texts = Texts::new(|path| (*path == file).then(|| text.into()));
        anstream::adapter::strip_str(&render(diagnostic, &mut texts)).to_string()
    }

    #[test]
    fn the_fact_comes_first_then_the_place_then_what_to_do() {
        let text = "home = Welcome\nabout = { $dya }\n";
        let fact = "nobody passes `$dya` to `about`";
        let mut found = Diagnostic::warning(Code::UnknownVariable, fact)
            .labelled(span(text, "$dya"), "this variable")
            .related(span(text, "Welcome"), "`home` needs none")
            .help("did you mean `$day`?");
        found.routes = ["/th/", "/tet/", "/en/", "/ms/"].map(Into::into).to_vec();
        assert_eq!(
            plain(&found, text),
            "\
warning[unknown-variable]: nobody passes `$dya` to `about`
 --> i18n/th/a.ftl:2:11
  |
2 | about = { $dya }
  |           ^^^^ this variable
  |
  = note: seen on /th/, /tet/, /en/ and 1 more
  = help: did you mean `$day`?
note: `home` needs none
 --> i18n/th/a.ftl:1:8
  |
1 | home = Welcome
  |        ^^^^^^^"
        );
    }

    /// The column, as it is said, and where the mark stands on the screen.
    fn marked(text: &str) -> (String, Option<usize>) {
        let found = Diagnostic::error(Code::UnknownVariable, "a").at(span(text, "$x"));
        let shown = plain(&found, text);
        let said = shown.lines().nth(1).unwrap_or_default().to_owned();
        let mark = shown.lines().last().and_then(|line| line.find('^'));
        (said, mark.map(|column| column - "1 | ".len()))
    }

    #[test]
    fn marks_stand_under_thai_khmer_and_chinese_text() {
        // 9 of the 20 characters before it stand above or below another one.
        let thai = (" --> i18n/th/a.ftl:1:20".to_owned(), Some(13));
        assert_eq!(marked("ที่ = ผู้เข้าร่วม{ $x }\n"), thai);
        // Three characters are two columns wide each.
        let chinese = (" --> i18n/th/a.ftl:1:10".to_owned(), Some(12));
        assert_eq!(marked("a = 连云港{ $x }\n"), chinese);
        let khmer = (" --> i18n/th/a.ftl:1:8".to_owned(), Some(5));
        assert_eq!(marked("ក្រុង{ $x }\n"), khmer);
    }

    #[test]
    fn a_file_without_text_is_named() {
        let found = Diagnostic::error(Code::NotUtf8, "`b.ftl` is not UTF-8");
        let found = found.labelled(Span::new(&path("i18n/th/b.ftl"), 7..8), "this byte");
        assert_eq!(
            plain(&found, ""),
            "error[not-utf8]: `b.ftl` is not UTF-8\n--> i18n/th/b.ftl\n = note: this byte"
        );
    }

    #[test]
    fn a_long_line_is_cut_and_one_of_a_file_s_length_only_counted() {
        let line = |words| format!("{} $x {}", "ab ".repeat(words), "cd ".repeat(words));
        let found = |text| Diagnostic::error(Code::WrongValue, "a").at(span(text, "$x"));
        let long = line(900);
        let shown = plain(&found(&long), &long);
        assert!(shown.contains("a.ftl:1:2702\n"), "{shown}");
        assert!(shown.lines().all(|line| line.chars().count() <= WIDTH + 8), "{shown}");
        let endless = line(90_000);
        assert_eq!(
            plain(&found(&endless), &endless),
            "error[wrong-value]: a\n--> i18n/th/a.ftl:1:270002"
        );
    }

    #[test]
    fn of_a_span_of_many_lines_the_first_is_shown() {
        let text = "key: value\n".repeat(50);
        let found = Diagnostic::error(Code::WrongValue, "a");
        let found = found.labelled(span(&text, text.trim_start_matches("key: ")), "b");
        let shown = plain(&found, &text);
        assert!(shown.ends_with("1 | key: value\n  |      ^^^^^ b"), "{shown}");
    }

    #[test]
    fn places_at_the_edge_of_a_text_are_shown() {
        let at = |at, text: &str| {
            let span = Span::new(&path("i18n/th/a.ftl"), at..at);
            plain(&Diagnostic::error(Code::WrongValue, "a").labelled(span, "here"), text)
        };
        assert!(at(0, "").ends_with("1 |\n  | ^ here"));
        assert!(at(2, "a\n").ends_with("2 |\n  | ^ here"));
        assert!(at(99, "a").ends_with("1 | a\n  |  ^ here"));
    }

    #[test]
    fn a_text_cannot_speak_to_the_terminal() {
        let found = Diagnostic::error(Code::FileName, "a\u{1b}[31m\u{9b}1m")
            .at(Span::file(&path("content/\u{1b}\n.yaml")))
            .help("b\u{202e}c");
        let shown = plain(&found, "");
        assert!(!shown.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{shown}");
        assert_eq!(shown.lines().count(), 3, "{shown}");
    }
}
