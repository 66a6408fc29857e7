//! What is missing, outdated, or leads nowhere, found when the messages are loaded.

use super::bundle::SLUG;
use super::bundles::{Bundles, Origin};
use super::closure::{self, references};
use super::ids::IdNumber;
use super::resource::{Attribute, Entry};
use super::state::State;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{Fingerprint, MessageId};

/// Ids of the messages by which a language brings its own locale data.
pub(super) const LOCALE_DATA: &str = "locale-";
/// How many characters of a reference text are quoted.
const QUOTED: usize = 60;

/// The id of the term that has a message's name, or of the message that has a term's: one
/// of each name is a finding.
pub(super) fn twin(id: &MessageId) -> Option<MessageId> {
    match id.as_str().strip_prefix('-') {
        Some(name) => MessageId::new(name),
        None => MessageId::new(&format!("-{id}")),
    }
}

/// All that is wrong with a message or term, in all locales.
pub(super) fn of(bundles: &Bundles, number: IdNumber, id: &MessageId) -> Vec<Diagnostic> {
    let mut found = Diagnostics::new();
    let tables = &bundles.tables;
    let reference = tables.own(bundles.reference, number);
    // Terms are few: they look for their twins, and messages do not.
    let twin = if id.is_term() { twin(id) } else { None };
    let twin = twin.and_then(|twin| tables.ids.get(twin.as_str()));
    for (locale, bundle) in tables.bundles.iter().enumerate() {
        let own = bundle.get(number);
        if let Some(entry) = own {
            if bundle.is_claimed_twice(number) || twin.is_some() {
                let ids = [Some(number), twin].into_iter().flatten();
                let claims = ids.flat_map(|id| bundle.claims(id)).collect();
                twice(claims, &mut found);
            }
            if entry.refers() {
                found.extend(references_of(bundles, locale, entry));
            }
        }
        if let Some(reference) = reference
            && locale != bundles.reference
            && !own.is_some_and(|own| own.has_parts_of(reference))
        {
            missing(bundles, locale, (number, id), reference, &mut found);
        }
        state_line(bundles, locale, (number, id), &mut found);
    }
    found.iter().cloned().collect()
}

/// Entries of one layer that claim one name.
fn twice(mut claims: Vec<&Entry>, found: &mut Diagnostics) {
    claims.sort_by(|a, b| a.rank().cmp(&b.rank()));
    for (at, entry) in claims.iter().enumerate() {
        let mut before = claims.iter().take(at);
        let layer = entry.resource.layer;
        let Some(first) = before.find(|first| first.resource.layer == layer) else {
            continue;
        };
        let id = entry.id_text();
        if first.id_text() == id {
            found.push(
                Diagnostic::error(
                    Code::DuplicateMessage,
                    format!("`{id}` is defined twice"),
                )
                .labelled(entry.span(), "again here")
                .related(first.span(), "first here")
                .help("keep one of the two"),
            );
        } else {
            // `-venue` and `venue` are two ids to Fluent, but not to a reader.
            let message = format!("`{id}` is both a message and a term");
            found.push(
                Diagnostic::error(Code::DuplicateMessage, message)
                    .at(entry.span())
                    .related(first.span(), "the other one")
                    .help("give one of the two another name"),
            );
        }
    }
}

/// References of an entry to what no locale of the chain has.
pub(super) fn references_of(
    bundles: &Bundles,
    locale: usize,
    entry: &Entry,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for pattern in entry.patterns() {
        for (reference, id, attribute) in references(&entry.resource, pattern) {
            if bundles.tables.answers(locale, id, attribute).next().is_none() {
                let span = entry.resource.span(reference.id);
                found.push(unknown(bundles, locale, id, attribute).at(span));
            }
        }
    }
    found
}

fn unknown(
    bundles: &Bundles,
    locale: usize,
    id: &str,
    attribute: Option<&str>,
) -> Diagnostic {
    let tables = &bundles.tables;
    let steps = || tables.chain(locale).iter();
    let number = tables.ids.get(id);
    let entries = || steps().filter_map(|step| tables.own(step.source, number?));
    let what = if id.starts_with('-') { "term" } else { "message" };
    if entries().next().is_none() {
        let known = steps().filter_map(|step| tables.bundles.get(step.source));
        let known = known
            .flat_map(|bundle| tables.ids.sorted(bundle.iter().map(|(id, _)| id)))
            .map(MessageId::as_str);
        let same_kind =
            known.filter(|known| known.starts_with('-') == id.starts_with('-'));
        let message = format!("there is no {what} `{id}`");
        let finding = Diagnostic::error(Code::UnknownMessage, message);
        return match nearest(id, same_kind) {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help(format!("write `{id} = …` in the reference locale")),
        };
    }
    match attribute {
        None => {
            let message = format!("the message `{id}` has no text, only attributes");
            Diagnostic::error(Code::UnknownMessage, message)
                .help(format!("refer to one of them, such as `{id}.name`"))
        }
        Some(name) => {
            let message = format!("the {what} `{id}` has no attribute `.{name}`");
            let known = entries().flat_map(Entry::attribute_names);
            Diagnostic::error(Code::UnknownMessage, message).suggest(name, known)
        }
    }
}

/// The parts of a message of the reference locale that this one neither has nor inherits.
fn missing(
    bundles: &Bundles,
    locale: usize,
    (number, id): (IdNumber, &MessageId),
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) {
    let Some(tag) = bundles.locales.get(locale) else { return };
    if id.as_str().starts_with(LOCALE_DATA) {
        return;
    }
    let parts = missing_parts(bundles, locale, number, entry);
    if parts.is_empty() {
        return;
    }
    let whole = own(bundles, locale, number).is_none();
    let path = entry.path().as_str();
    let mirror = path.replacen(
        &format!("i18n/{}/", bundles.reference()),
        &format!("i18n/{tag}/"),
        1,
    );
    for part in parts {
        let (name, span, pattern) = match part {
            // The whole message is said once.
            _ if whole => (id.to_string(), entry.span(), entry.value()),
            None => (id.to_string(), entry.span(), entry.value()),
            Some(attribute) => {
                let name = entry.resource.name(attribute.name);
                let span = entry.resource.span(attribute.name);
                (format!("{id}.{name}"), span, Some(&attribute.pattern))
            }
        };
        let message = format!("`{tag}` has no `{name}`");
        let mut finding = Diagnostic::warning(Code::MissingMessage, message)
            .at(span)
            .help(format!("write it in `{mirror}`"));
        if let Some(pattern) = pattern {
            finding.label = quote(&pattern.sketch(&entry.resource));
        }
        diagnostics.push(finding);
        if whole {
            break;
        }
    }
}

/// What a locale has or inherits of an id, and from where.
fn own(bundles: &Bundles, locale: usize, id: IdNumber) -> Option<(usize, &Entry)> {
    bundles.tables.chain(locale).iter().find_map(|step| {
        let own = bundles.tables.own(step.source, id);
        own.filter(|_| step.origin != Origin::Fallback).map(|own| (step.source, own))
    })
}

/// The parts of a reference entry that a locale neither has nor inherits: nothing for its
/// value. The attributes of a term are a matter of each language's grammar, and are never
/// missing.
fn missing_parts<'e>(
    bundles: &Bundles,
    locale: usize,
    id: IdNumber,
    entry: &'e Entry,
) -> Vec<Option<&'e Attribute>> {
    let is_term = entry.id_text().starts_with('-');
    let name = |attribute: &'e Attribute| entry.resource.name(attribute.name);
    let attributes =
        entry.attributes().iter().filter(|it| !is_term && name(it) != SLUG).map(Some);
    let value = entry.value().into_iter().map(|_| None);
    let is_absent = |part: Option<&'e Attribute>| {
        let mut answers = bundles.tables.answers_of(locale, id, part.map(name));
        answers.next().is_none_or(|answer| answer.step.origin == Origin::Fallback)
    };
    value.chain(attributes).filter(|part| is_absent(*part)).collect()
}

/// How far the translation of a message is. `reference` is what it is translated from.
pub(super) fn state(
    bundles: &Bundles,
    locale: usize,
    (number, id): (IdNumber, &MessageId),
    reference: Option<&Entry>,
) -> State {
    if locale == bundles.reference {
        return if reference.is_some() { State::Reviewed } else { State::Missing };
    }
    let Some((source, own)) = own(bundles, locale, number) else { return State::Missing };
    if let Some(entry) = reference
        && !own.has_parts_of(entry)
        && !missing_parts(bundles, locale, number, entry).is_empty()
    {
        return State::Missing;
    }
    if closure::borrows(&bundles.tables, locale, number, own) {
        return State::Missing;
    }
    if source == bundles.reference {
        return State::Reviewed;
    }
    let record = bundles.records.get(source).and_then(|it| it.lines.get(id));
    match (record, reference) {
        (None, _) => State::Draft,
        (Some(record), Some(entry)) if record.source != source_print(entry) => {
            State::Outdated
        }
        (Some(record), _) => record.state,
    }
}

/// What a line of `state.yaml` records of the text that was translated.
pub(super) fn source_print(entry: &Entry) -> String {
    Fingerprint::of(entry.whole().as_bytes()).hex(12)
}

/// A line of `state.yaml` that does not fit today's message.
fn state_line(
    bundles: &Bundles,
    locale: usize,
    (number, id): (IdNumber, &MessageId),
    diagnostics: &mut Diagnostics,
) {
    let (Some(tag), Some(record)) = (
        bundles.locales.get(locale),
        bundles.records.get(locale).and_then(|records| records.lines.get(id)),
    ) else {
        return;
    };
    let finding = |message: String| {
        Diagnostic::warning(Code::MessageState, message).at(record.span.clone())
    };
    let tables = &bundles.tables;
    let of_reference = tables.own(bundles.reference, number);
    let told = match (tables.own(locale, number), of_reference) {
        _ if locale == bundles.reference => {
            finding(format!("`{tag}` is the reference locale, which has no states"))
                .help("remove the line")
        }
        (None, _) => finding(format!("`{tag}` has no message `{id}`"))
            .help("remove the line, or write the message"),
        (_, None) => finding(format!("the reference locale has no message `{id}`"))
            .help("remove the line"),
        (Some(own), Some(entry)) => {
            let today = source_print(entry);
            if record.source == today {
                return;
            }
            let quoted = entry.value().map(|value| quote(&value.sketch(&entry.resource)));
            finding(format!("`{id}` was translated from a text that has changed"))
                .related(entry.span(), quoted.unwrap_or_default())
                .related(own.span(), "the translation")
                .help(format!("mend the translation, then write `source: \"{today}\"`"))
        }
    };
    diagnostics.push(told);
}

/// The beginning of a text, in quotes.
fn quote(text: &str) -> String {
    let mut quoted: String = text.chars().take(QUOTED).collect();
    if quoted.len() < text.len() {
        quoted.push('…');
    }
    format!("“{quoted}”")
}
