//! A report for programs: one JSON document whose keys are stable.

use serde::Serialize;

use super::human::ROUTES;
use crate::build::{Outcome, Report, Summary};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Locale, Span};
use crate::source::{Place, Texts};

/// The document. A site that was refused or could not be built has counts of 0, no
/// locales, and no `seconds`.
#[derive(Serialize)]
struct Document<'a> {
    pages: usize,
    locales: Vec<&'a str>,
    rendered: usize,
    written: usize,
    kept: usize,
    deleted: usize,
    bytes: u64,
    seconds: Option<f64>,
    next_change: Option<String>,
    why: Vec<Why<'a>>,
    diagnostics: Vec<Finding<'a>>,
}

/// A rendered route, and the first question whose answer had changed.
#[derive(Serialize)]
struct Why<'a> {
    route: &'a str,
    question: &'a str,
}

#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    #[serde(flatten)]
    spot: Spot<'a>,
    label: Option<&'a str>,
    related: Vec<Related<'a>>,
    help: Option<&'a str>,
    /// The first of them.
    routes: &'a [String],
    route_count: usize,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    spot: Spot<'a>,
    label: &'a str,
}

/// Lines and columns as [`Place`] counts them; `null` where there is no text to count in.
#[derive(Default, Serialize)]
struct Spot<'a> {
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// The report as one JSON document.
pub(super) fn render(
    report: &Report,
    texts: &mut Texts<'_>,
) -> Result<String, serde_json::Error> {
    let nothing = Summary::default();
    let (built, summary) = match &report.outcome {
        Outcome::Built(summary) => (true, summary),
        Outcome::Refused | Outcome::CouldNotRun => (false, &nothing),
    };
    let why = summary.why.iter();
    let document = Document {
        pages: summary.pages,
        locales: summary.locales.iter().map(Locale::as_str).collect(),
        rendered: summary.rendered,
        written: summary.written,
        kept: summary.kept,
        deleted: summary.deleted,
        bytes: summary.bytes,
        seconds: Some(summary.seconds).filter(|_| built),
        next_change: summary.next_change.map(|next| next.to_string()),
        why: why
            .map(|(route, question)| Why { route: route.as_str(), question })
            .collect(),
        diagnostics: report.diagnostics.iter().map(|d| finding(d, texts)).collect(),
    };
    serde_json::to_string_pretty(&document)
}

fn finding<'a>(diagnostic: &'a Diagnostic, texts: &mut Texts<'_>) -> Finding<'a> {
    let related = diagnostic.related.iter();
    Finding {
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        code: diagnostic.code.as_str(),
        message: &diagnostic.message,
        spot: diagnostic.span.as_ref().map(|span| spot(span, texts)).unwrap_or_default(),
        label: Some(diagnostic.label.as_str()).filter(|label| !label.is_empty()),
        related: related
            .map(|(span, label)| Related { spot: spot(span, texts), label })
            .collect(),
        help: diagnostic.help.as_deref(),
        routes: &diagnostic.routes[..diagnostic.routes.len().min(ROUTES)],
        route_count: diagnostic.routes.len(),
    }
}

fn spot<'a>(span: &'a Span, texts: &mut Texts<'_>) -> Spot<'a> {
    let place = texts.get(&span.path).map(|text| text.place(span.range()));
    let count = |part: fn(Place) -> usize| place.map(part);
    Spot {
        path: Some(span.path.as_str()),
        line: count(|place| place.line),
        column: count(|place| place.column),
        end_line: count(|place| place.end_line),
        end_column: count(|place| place.end_column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::model::{RoutePath, SourcePath};

    fn document(report: &Report) -> serde_json::Value {
        let mut texts = Texts::new(|_| Some("a: ไทย\nb: x\n".into()));
        let text = render(report, &mut texts).expect("a document");
        serde_json::from_str(&text).expect("JSON")
    }

    #[test]
    fn a_refused_site_has_the_same_keys() {
        let path = SourcePath::new("content/site.yaml").expect("a path");
        let found = Diagnostic::error(Code::UnknownField, "`b` is no field of the site")
            .labelled(Span::new(&path, 13..14), "here")
            .related(Span::new(&path, 3..12), "not like this one");
        let told = document(&Report {
            outcome: Outcome::Refused,
            diagnostics: vec![found, Diagnostic::warning(Code::LocaleNotBuilt, "x")],
        });
        let expected = serde_json::json!({
            "pages": 0, "locales": [], "rendered": 0, "written": 0, "kept": 0,
            "deleted": 0, "bytes": 0, "seconds": null, "next_change": null, "why": [],
            "diagnostics": [
                {
                    "severity": "error", "code": "unknown-field",
                    "message": "`b` is no field of the site",
                    "path": "content/site.yaml",
                    "line": 2, "column": 1, "end_line": 2, "end_column": 2,
                    "label": "here",
                    "related": [{
                        "path": "content/site.yaml",
                        "line": 1, "column": 4, "end_line": 1, "end_column": 7,
                        "label": "not like this one",
                    }],
                    "help": null, "routes": [], "route_count": 0,
                },
                {
                    "severity": "warning", "code": "locale-not-built", "message": "x",
                    "path": null, "line": null, "column": null,
                    "end_line": null, "end_column": null,
                    "label": null, "related": [], "help": null, "routes": [], "route_count": 0,
                },
            ],
        });
        assert_eq!(told, expected);
    }

    #[test]
    fn a_built_site_says_why_each_route_was_rendered() {
        let route = RoutePath::new("/th/").expect("an address");
        let built = Summary {
            pages: 1,
            seconds: 0.5,
            why: vec![(route, "message th home".into())],
            ..Summary::default()
        };
        let told =
            document(&Report { outcome: Outcome::Built(built), diagnostics: Vec::new() });
        assert_eq!(told["seconds"], 0.5);
        let why = serde_json::json!([{ "route": "/th/", "question": "message th home" }]);
        assert_eq!(told["why"], why);
    }
}
