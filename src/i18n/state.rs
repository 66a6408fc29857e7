//! What translators have said about each message: `i18n/<locale>/state.yaml`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{MessageId, Span};
use crate::source::Source;
use crate::yaml::{self, Map, Node, Spanned};

/// How far a translation is, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The locale has no text of its own, or not for every part of the message.
    Missing,
    /// The text it was translated from has changed since.
    Outdated,
    /// Nobody has said that it is finished.
    Draft,
    /// A translator has finished it.
    Translated,
    /// A second person has read it.
    Reviewed,
}

/// A `state.yaml`.
#[derive(Debug, Default)]
pub(super) struct Records {
    /// Its lines.
    pub lines: BTreeMap<MessageId, Record>,
    /// Whether it could not be read at all.
    pub broken: bool,
    /// What is wrong with it.
    pub findings: Vec<Diagnostic>,
}

impl Records {
    /// With the lines of the last one, where this one could not be read.
    pub(super) fn or_last(self: Arc<Self>, last: &Self) -> Arc<Self> {
        if !self.broken {
            return self;
        }
        let (lines, findings) = (last.lines.clone(), self.findings.clone());
        Arc::new(Self { lines, broken: true, findings })
    }
}

/// One line of a `state.yaml`.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// What it says.
    pub state: State,
    /// The fingerprint of the reference text that it was said about.
    pub source: String,
    /// Where the line stands.
    pub span: Span,
}

const FIELDS: [&str; 4] = ["state", "source", "by", "on"];
const STATES: [&str; 2] = ["translated", "reviewed"];

impl State {
    /// All of them, the worst first.
    pub const ALL: [Self; 5] =
        [Self::Missing, Self::Outdated, Self::Draft, Self::Translated, Self::Reviewed];

    /// The state's word, as templates see it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads a `state.yaml`.
pub(super) fn read(source: &Source) -> Records {
    let mut diagnostics = Diagnostics::new();
    let lines = lines(source, &mut diagnostics);
    let broken = lines.is_none();
    let lines = lines.unwrap_or_default();
    Records { lines, broken, findings: diagnostics.iter().cloned().collect() }
}

fn lines(
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<MessageId, Record>> {
    let mut records = BTreeMap::new();
    let file = yaml::parse::<Spanned<Node>>(source, diagnostics)?;
    let Node::Map(lines) = file.value else {
        diagnostics.push(wrong(source, &file, "a map of message ids belongs here"));
        return Some(records);
    };
    for line in lines {
        let span = Span::new(&source.path, line.key.range.clone());
        let Some(id) = MessageId::new(&line.key.value) else {
            let message = format!("`{}` is no id of a message", line.key.value);
            diagnostics.push(Diagnostic::error(Code::MessageState, message).at(span));
            continue;
        };
        let Node::Map(fields) = &line.value.value else {
            diagnostics.push(wrong(
                source,
                &line.value,
                "`{ state: …, source: … }` belongs here",
            ));
            continue;
        };
        if let Some(record) = record(source, &id, fields, span, diagnostics) {
            records.insert(id, record);
        }
    }
    Some(records)
}

fn record(
    source: &Source,
    id: &MessageId,
    fields: &Map,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Record> {
    let mut state = None;
    let mut of = None;
    for field in fields {
        // A fingerprint of digits only would be a number, so all are read as written.
        let written = source.text.get(field.value.range.clone()).unwrap_or_default();
        let written = written.trim_matches(['"', '\'']);
        let place = Span::new(&source.path, field.value.range.clone());
        match &*field.key.value {
            "state" => match written {
                "translated" => state = Some(State::Translated),
                "reviewed" => state = Some(State::Reviewed),
                other => {
                    let message = format!("`{other}` is no state of a message");
                    let help = nearest(other, STATES).map_or_else(
                        || {
                            "write `translated` or `reviewed`; without a line a message \
                             is a draft"
                                .to_owned()
                        },
                        |near| format!("did you mean `{near}`?"),
                    );
                    diagnostics.push(
                        Diagnostic::error(Code::MessageState, message)
                            .at(place)
                            .help(help),
                    );
                    return None;
                }
            },
            "source" => of = Some(written.to_owned()),
            "by" if !written.is_empty() && matches!(field.value.value, Node::Text(_)) => {
            }
            "on" if written.parse::<crate::model::Date>().is_ok() => {}
            "by" | "on" => {
                let belongs = match &*field.key.value {
                    "by" => "the name of who did it",
                    _ => "a day such as `2025-09-17`",
                };
                let message = format!("`{written}` stands where {belongs} belongs");
                diagnostics
                    .push(Diagnostic::error(Code::MessageState, message).at(place));
            }
            other => {
                let key = Span::new(&source.path, field.key.range.clone());
                let message = format!("a state has no field `{other}`");
                diagnostics.push(
                    Diagnostic::error(Code::UnknownField, message)
                        .at(key)
                        .suggest(other, FIELDS),
                );
            }
        }
    }
    if let (Some(state), Some(source)) = (state, of) {
        return Some(Record { state, source, span });
    }
    let message = format!("the state of `{id}` does not say all");
    diagnostics.push(
        Diagnostic::error(Code::MissingField, message)
            .at(span)
            .help("write `{ state: translated, source: \"…\" }`"),
    );
    None
}

fn wrong(source: &Source, node: &Spanned<Node>, what: &str) -> Diagnostic {
    Diagnostic::error(Code::WrongValue, what)
        .at(Span::new(&source.path, node.range.clone()))
}
