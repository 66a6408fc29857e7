//! What a report comes to: exit code and one-line counts.

use std::process::ExitCode;

use crate::build::{Outcome, Report, Summary};
use crate::diagnostic::Severity;
use crate::model::Locale;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    Fine,
    /// The input has errors, or warnings where none are allowed.
    Findings,
    CouldNotRun,
}

impl Exit {
    pub(super) fn of(report: &Report, strict: bool) -> Self {
        let found = |severity| report.diagnostics.iter().any(|d| d.severity == severity);
        match report.outcome {
            Outcome::CouldNotRun => Self::CouldNotRun,
            Outcome::Refused => Self::Findings,
            Outcome::Built(_) if found(Severity::Error) => Self::Findings,
            Outcome::Built(_) if strict && found(Severity::Warning) => Self::Findings,
            Outcome::Built(_) => Self::Fine,
        }
    }

    pub(super) fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::CouldNotRun => 2,
        })
    }
}

/// "2 errors, 1 warning", or nothing if there are neither.
pub(super) fn counts(report: &Report) -> Option<String> {
    let count =
        |severity| report.diagnostics.iter().filter(|it| it.severity == severity).count();
    counts_of(count(Severity::Error), count(Severity::Warning))
}

/// The same of numbers.
pub(super) fn counts_of(errors: usize, warnings: usize) -> Option<String> {
    let count = |number: usize, one: &str| (number > 0).then(|| counted(number, one));
    let counts = [count(errors, "error"), count(warnings, "warning")];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}

/// Where to read more, once for all: by the code of the first error, or else of the first
/// warning.
pub(super) fn more(report: &Report) -> Option<String> {
    let first = report.diagnostics.iter().rev().max_by_key(|it| it.severity)?;
    Some(format!("More about a code in brackets: plenary explain {}", first.code))
}

/// What was built, in one line, and in a second one what a person may wonder about.
/// `output` is the folder's name as the person knows it.
pub(super) fn summary(summary: &Summary, output: &str) -> String {
    let Summary { rendered, written, kept, deleted, seconds, unminified, .. } = *summary;
    let pages = counted(summary.pages, "page");
    let locales: Vec<&str> = summary.locales.iter().map(Locale::as_str).collect();
    let locales = locales.join(", ");
    let built = format!(
        "Built {pages} in {locales} into {output} in {seconds:.2} s: \
         {rendered} rendered, {written} written, {kept} kept, {deleted} deleted."
    );
    let mut lines = vec![built];
    if unminified > 0 {
        let pages = counted(unminified, "page");
        lines.push(format!("Not minified: {pages} that minify-html would have changed."));
    }
    if let Some(next) = summary.next_change {
        lines.push(format!("Next change: {next}."));
    }
    lines.join("\n")
}

/// "1 page", "2 pages".
pub(super) fn counted(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Severity::{Error, Warning};

    use crate::diagnostic::{Code, Diagnostic};

    fn report(outcome: Outcome, severities: &[Severity]) -> Report {
        let finding = |severity: &Severity| match severity {
            Severity::Error => Diagnostic::error(Code::UnknownField, "a"),
            Severity::Warning => Diagnostic::warning(Code::MissingMessage, "b"),
        };
        Report { outcome, diagnostics: severities.iter().map(finding).collect() }
    }

    #[test]
    fn warnings_end_with_one_only_if_strict() {
        let built = |severities| report(Outcome::Built(Summary::default()), severities);
        let warned = built(&[Severity::Warning]);
        assert_eq!(Exit::of(&warned, false), Exit::Fine);
        assert_eq!(Exit::of(&warned, true), Exit::Findings);
        assert_eq!(Exit::of(&built(&[]), true), Exit::Fine);
        assert_eq!(Exit::of(&report(Outcome::Refused, &[]), false), Exit::Findings);
        assert_eq!(
            Exit::of(&report(Outcome::CouldNotRun, &[]), false),
            Exit::CouldNotRun
        );
    }

    #[test]
    fn errors_and_warnings_are_counted_in_words() {
        let counted = |severities| counts(&report(Outcome::Refused, severities));
        assert_eq!(
            counted(&[Error, Error, Warning]).as_deref(),
            Some("2 errors, 1 warning")
        );
        assert_eq!(counted(&[Warning, Warning]).as_deref(), Some("2 warnings"));
        assert_eq!(counted(&[]), None);
    }

    #[test]
    fn an_error_is_explained_rather_than_a_warning() {
        let more = |severities| more(&report(Outcome::Refused, severities));
        let told = more(&[Warning, Error, Warning]);
        assert!(told.is_some_and(|told| told.ends_with(" explain unknown-field")));
        assert_eq!(more(&[]), None);
    }

    #[test]
    fn the_summary_is_one_line() {
        let built = Summary {
            pages: 63,
            locales: ["en", "tet"]
                .iter()
                .filter_map(|tag| Locale::new(tag).ok())
                .collect(),
            rendered: 1,
            written: 2,
            kept: 62,
            seconds: 0.214,
            ..Summary::default()
        };
        assert_eq!(
            summary(&built, "public/"),
            "Built 63 pages in en, tet into public/ in 0.21 s: \
             1 rendered, 2 written, 62 kept, 0 deleted."
        );
    }
}
