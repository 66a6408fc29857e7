//! What went wrong while a message was resolved, and how it is told.

use super::Args;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{MessageRef, Span};

/// Something that left a hole in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    /// What it is.
    pub kind: Kind,
    /// The name that stands there.
    pub name: String,
    /// Where it stands.
    pub span: Option<Span>,
    /// Whether only a term's own arguments were in reach.
    pub in_term: bool,
}

/// The kinds of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A variable that nobody passes, or that is nothing.
    Variable,
    /// A message, term or attribute that no locale of the chain has.
    Reference,
    /// A message or term that refers to itself.
    Cycle,
    /// A function that does not exist.
    Function,
    /// A value that a function cannot write.
    Value,
    /// A country or language without a name.
    Unnamed,
    /// A named element that the content does not link.
    Link,
    /// More placeables than the limit.
    Placeables,
    /// Deeper than the limit.
    Depth,
    /// Longer than the limit.
    Length,
}

impl Problem {
    /// A problem of a message as a whole.
    pub(super) fn whole(kind: Kind) -> Self {
        Self { kind, name: String::new(), span: None, in_term: false }
    }

    /// A country or language that has no name; `term` would say it.
    pub(super) fn unnamed(term: String) -> Self {
        Self { name: term, ..Self::whole(Kind::Unnamed) }
    }

    /// The diagnostic, unless it was told when the messages were loaded. `message`
    /// stands at `place`.
    pub(super) fn told(
        self,
        message: &MessageRef,
        place: &Span,
        args: &Args,
    ) -> Option<Diagnostic> {
        let name = self.name;
        let (code, fact, label, help) = match self.kind {
            Kind::Reference | Kind::Cycle | Kind::Function => return None,
            Kind::Variable if self.in_term => (
                Code::UnknownVariable,
                format!("`{message}` uses a term without its argument `{name}`"),
                "the term prints it here".to_owned(),
                format!("write `{name}: \"…\"` where the term is called"),
            ),
            Kind::Variable => {
                let known: Vec<&str> = args.iter().map(|(name, _)| name).collect();
                let near = crate::diagnostic::nearest(&name, known.iter().copied());
                let help = match (near, known.is_empty()) {
                    (Some(near), _) => format!("did you mean `${near}`?"),
                    (None, true) => "it is given no variables here".to_owned(),
                    (None, false) => {
                        format!("it is given `${}`", known.join("`, `$"))
                    }
                };
                (
                    Code::UnknownVariable,
                    format!(
                        "`{message}` uses the variable `${name}`, which nobody passes"
                    ),
                    String::new(),
                    help,
                )
            }
            Kind::Value => (
                Code::UnknownFunction,
                format!("`{name}` cannot write what it is given in `{message}`"),
                String::new(),
                match &*name {
                    "NUMBER" => "pass a number",
                    "DATETIME" => "pass a day, a time, or the start and the end of one",
                    "REGION" => "pass the code of a country, such as `TH`",
                    "LANGUAGE" => "pass the tag of a language, such as `th`",
                    _ => "pass a list",
                }
                .to_owned(),
            ),
            Kind::Unnamed => (
                Code::LocaleData,
                format!("`{message}` needs the name `{name}`, which is nowhere"),
                String::new(),
                format!("write the term `{name} = …` in the files of this locale"),
            ),
            Kind::Link => (
                Code::UnknownLink,
                format!("`{message}` links `{name}`, which leads nowhere here"),
                String::new(),
                format!("name a page, file or address for `{name}` under `links:`"),
            ),
            Kind::Placeables => limit(message, "has more than 2,000 placeables"),
            Kind::Depth => limit(message, "goes more than 32 references deep"),
            Kind::Length => limit(message, "becomes longer than 100 kB"),
        };
        let span = self.span.unwrap_or_else(|| place.clone());
        Some(Diagnostic::error(code, fact).labelled(span, label).help(help))
    }
}

fn limit(message: &MessageRef, what: &str) -> (Code, String, String, String) {
    (
        Code::FluentLimit,
        format!("`{message}` {what}"),
        String::new(),
        "take references out, or make several messages of it".to_owned(),
    )
}
