//! What Tera says, as diagnostics with the author's file and place.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind, ReportError};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Span;
use crate::source::Source;

/// A template that cannot be read. Tera says one error a template; where our own reading
/// already told a fault of that file, Tera's is its follow-up.
pub(super) fn of_syntax(
    error: &Error,
    source: &Source,
    told: &Diagnostics,
) -> Option<Diagnostic> {
    let ErrorKind::SyntaxError(report) = error.kind() else { return None };
    let follow_up = told.iter().any(|finding| {
        finding.code == Code::TeraOne
            && finding.span.as_ref().is_some_and(|span| span.path == source.path)
    });
    (!follow_up).then(|| {
        let place = Span::new(&source.path, clamp(report.span().range.clone(), source));
        Diagnostic::error(Code::TemplateSyntax, sentence(report.message())).at(place)
    })
}

/// Templates that can be read, but name what does not exist. Tera joins all of these in
/// one text, each with a line `--> file:line:column`.
pub(super) fn of_load(
    error: &Error,
    templates: &BTreeMap<String, Source>,
) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            vec![of_report(report, Code::TemplateSyntax, templates)]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![missing(current, parent, templates)]
        }
        _ => joined(&error.to_string(), templates),
    }
}

/// A template that fails while a page is rendered.
pub(super) fn of_render(
    error: &Error,
    template: &str,
    templates: &BTreeMap<String, Source>,
) -> Diagnostic {
    let mut finding = match error.kind() {
        ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
            of_report(report, Code::TemplateFails, templates)
        }
        _ => Diagnostic::error(Code::TemplateFails, sentence(&error.to_string())),
    };
    if finding.span.is_none() {
        let page = templates.get(template);
        finding.span = page.map(|source| Span::file(&source.path));
    }
    finding
}

/// The place of an error of a render, in the template as its author wrote it.
pub(super) fn place(error: &Error, templates: &BTreeMap<String, Source>) -> Option<Span> {
    match error.kind() {
        ErrorKind::RenderingError(report) => span(report, templates),
        _ => None,
    }
}

fn of_report(
    report: &ReportError,
    code: Code,
    templates: &BTreeMap<String, Source>,
) -> Diagnostic {
    let mut finding = Diagnostic::error(code, sentence(report.message()));
    finding.span = span(report, templates);
    finding
}

fn span(report: &ReportError, templates: &BTreeMap<String, Source>) -> Option<Span> {
    let source = templates.get(report.filename())?;
    Some(Span::new(&source.path, clamp(report.span().range.clone(), source)))
}

/// A range that surely lies in the text, on borders of characters.
fn clamp(range: std::ops::Range<usize>, source: &Source) -> std::ops::Range<usize> {
    let at = |offset: usize| {
        let mut offset = offset.min(source.text.len());
        while !source.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    at(range.start)..at(range.end.max(range.start))
}

fn missing(
    current: &str,
    parent: &str,
    templates: &BTreeMap<String, Source>,
) -> Diagnostic {
    let mut finding = Diagnostic::error(
        Code::UnknownTemplate,
        format!("there is no template `{parent}`"),
    )
    .suggest(parent, templates.keys().map(String::as_str));
    if let Some(source) = templates.get(current) {
        let at = source.text.find(parent).unwrap_or_default();
        let end = if at == 0 { 0 } else { at + parent.len() };
        finding.span = Some(Span::new(&source.path, at..end));
    }
    finding
}

/// Takes Tera's joined text apart: each finding is the line before its `-->`.
fn joined(text: &str, templates: &BTreeMap<String, Source>) -> Vec<Diagnostic> {
    let lines: Vec<&str> = text.lines().collect();
    let mut findings = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((_, place)) = line.split_once("--> ") else { continue };
        let fact = at.checked_sub(1).and_then(|before| lines.get(before));
        let fact = fact.map_or(text, |fact| fact.trim_start_matches("error:").trim());
        let mut finding = Diagnostic::error(Code::UnknownTemplate, sentence(fact));
        finding.span = located(place.trim().trim_matches(['[', ']']), templates);
        findings.push(finding);
    }
    if findings.is_empty() {
        let mut finding = Diagnostic::error(Code::UnknownTemplate, sentence(text));
        // Without a place, the templates that the text names are the place.
        let quoted = text.split(['`', '\'', '"']).filter_map(|name| templates.get(name));
        let mut spans = quoted.map(|source| Span::file(&source.path));
        finding.span = spans.next();
        for span in spans {
            if finding.span.as_ref() != Some(&span) {
                finding = finding.related(span, "this one too");
            }
        }
        findings.push(finding);
    }
    findings
}

/// Reads `file:line:column`, both counted from 1.
fn located(place: &str, templates: &BTreeMap<String, Source>) -> Option<Span> {
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let source = templates.get(parts.next()?)?;
    let start: usize =
        source.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let rest = source.text.get(start..)?.lines().next().unwrap_or_default();
    let at = rest.char_indices().nth(column.saturating_sub(1));
    let at = at.map_or(rest.len(), |(at, _)| at);
    Some(Span::new(&source.path, start + at..start + rest.len()))
}

/// One sentence without a full stop and without Tera's prefixes.
fn sentence(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let text = text.split("\n\n").next().unwrap_or(text);
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if chars.clone().next().is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.into(),
    }
}
