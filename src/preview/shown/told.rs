//! Diagnostics with the source lines that they speak of, ready to be shown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::findings::{Place, Shown};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Span;
use crate::source::{self, Texts};

/// How many characters of a source line are shown.
const WIDEST: usize = 300;

/// Where the files lie, and what opens them.
pub(in crate::preview) struct Desktop {
    root: PathBuf,
    /// An address with `{path}`, `{line}` and `{column}` in it.
    editor: Option<String>,
}

impl Desktop {
    /// The site below `root`; `editor` is the address that opens a file in an editor.
    pub(in crate::preview) fn new(root: &Path, editor: Option<&str>) -> Self {
        Self { root: root.into(), editor: editor.map(Into::into) }
    }

    /// The site's folder.
    pub(in crate::preview) fn root(&self) -> &Path {
        &self.root
    }

    /// The findings as they are shown on `page`, those that concern it first.
    pub(in crate::preview) fn show(
        &self,
        findings: &[Diagnostic],
        page: Option<&str>,
        most: usize,
    ) -> Vec<Shown> {
        let here = |it: &Diagnostic| {
            page.is_some_and(|page| it.routes.iter().any(|route| route == page))
        };
        let mut findings: Vec<&Diagnostic> = findings.iter().collect();
        findings.sort_by_key(|it| (it.severity == Severity::Warning, !here(it)));
        let mut texts = Texts::new(|path| source::text(&self.root, path));
        let shown = findings.into_iter().take(most);
        shown.map(|it| self.one(it, here(it), &mut texts)).collect()
    }

    fn one(&self, finding: &Diagnostic, here: bool, texts: &mut Texts) -> Shown {
        let own = finding.span.iter().map(|span| (span, finding.label.as_str()));
        let related = finding.related.iter().map(|(span, label)| (span, label.as_str()));
        let places =
            own.chain(related).map(|(span, label)| self.place(span, label, texts));
        let routes: BTreeSet<&String> = finding.routes.iter().collect();
        Shown {
            severity: finding.severity,
            code: finding.code.as_str(),
            message: finding.message.clone(),
            help: finding.help.clone(),
            places: places.collect(),
            here,
            count: routes.len(),
        }
    }

    /// The place of a span, as a link to it.
    pub(in crate::preview) fn place(
        &self,
        span: &Span,
        label: &str,
        texts: &mut Texts,
    ) -> Place {
        let path = span.path.as_str().to_owned();
        let label = label.to_owned();
        let whole = span.range() == (0..0) && label.is_empty();
        let Some(text) = texts.get(&span.path) else {
            let (excerpt, mark, link) = (String::new(), 0..0, None);
            return Place { path, line: 0, column: 0, excerpt, mark, label, link };
        };
        let place = text.place(span.range());
        let link = self.link(&path, place.line, place.column);
        let line = text.line(place.line);
        let marked = text.fit(span.range());
        let (excerpt, place) = if whole {
            ("", source::Place { line: 0, column: 0, ..place })
        } else {
            (text.slice(line.clone()), place)
        };
        let end = excerpt.char_indices().nth(WIDEST).map_or(excerpt.len(), |(at, _)| at);
        let within = |at: usize| at.saturating_sub(line.start).min(end);
        Place {
            line: place.line,
            column: place.column,
            excerpt: excerpt.get(..end).unwrap_or_default().to_owned(),
            mark: within(marked.start)..within(marked.end),
            path,
            label,
            link,
        }
    }

    fn link(&self, path: &str, line: usize, column: usize) -> Option<String> {
        let editor = self.editor.as_ref().filter(|editor| !editor.is_empty())?;
        let place = self.root.join(path);
        let place = place.to_string_lossy().replace('\\', "/");
        let place = place.strip_prefix('/').unwrap_or(&place);
        let encoded: String = place.bytes().map(encoded).collect();
        let (line, column) = (line.to_string(), column.to_string());
        Some(
            editor
                .replace("{line}", &line)
                .replace("{column}", &column)
                .replace("{path}", &format!("/{encoded}")),
        )
    }
}

/// A byte of a path as it stands in an address (RFC 3986, "unreserved", and what divides
/// the parts of a path).
fn encoded(byte: u8) -> String {
    match byte {
        b'a'..=b'z'
        | b'A'..=b'Z'
        | b'0'..=b'9'
        | b'-'
        | b'.'
        | b'_'
        | b'~'
        | b'/'
        | b':' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    }
}
