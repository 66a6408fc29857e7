//! Entries: the fields that all have, and the typed ones of their collection.

use super::claims::Claims;
use super::date;
use super::fields::Fields;
use super::reader::{Ground, Reader};
use super::said::{Said, Wanted};
use super::tree::{Entry, SESSIONS, VENUES};
use super::typed::{self, Presence, Typed};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Fact, FactMap, Name, RoutePath, SourcePath, Span, Timestamp};
use crate::yaml::{Node, Spanned};

impl Said {
    /// Reads an entry.
    pub(super) fn entry(
        &mut self,
        wanted: &Wanted<'_>,
        ground: &Ground,
        claims: &mut Claims,
    ) -> Option<Entry> {
        let Wanted { id, files, .. } = wanted;
        let mut entry = Entry::empty(id.clone(), &wanted.path, files);
        self.claim_own(&mut entry, claims);
        // A file whose text could not be read was told by the one who read it.
        let told = &mut self.diagnostics;
        let mut reader = Reader::new(wanted.source?, Some(id), ground, files, told);
        let map = reader.root()?;
        let mut fields = Fields::of(&map);
        let collection = id.section().map_or("", Name::as_str);
        entry.facts = reader.typed(&mut fields, typed::of(collection));
        if collection == SESSIONS {
            reader.span_of_session(&entry.facts);
        }
        reader.common(&mut fields, &mut entry, claims);
        fields.finish(&mut reader);
        self.working = reader.working;
        entry.references = reader.references;
        if [SESSIONS, VENUES].contains(&collection) {
            entry.places = reader.places;
        }
        Some(entry)
    }
}

impl Reader<'_> {
    /// Tells a session that ends before it starts.
    fn span_of_session(&mut self, facts: &FactMap) {
        let (Some(start), Some(end)) = (facts.get("start"), facts.get("end")) else {
            return;
        };
        let place = self.places.iter().find(|(name, _)| *name == "end");
        if let Some((_, place)) =
            place.filter(|_| end == start || date::is_before(end, start))
        {
            let fact = "the session does not end after it starts";
            let told = Diagnostic::error(Code::WrongValue, fact).at(place.clone());
            self.diagnostics.push(told.help("write an `end` that is later than `start`"));
        }
    }

    /// The facts of a table, in its order.
    pub(super) fn typed(
        &mut self,
        fields: &mut Fields<'_>,
        table: &'static [Typed],
    ) -> FactMap {
        let mut facts = FactMap::new();
        for Typed { name, kind, presence } in table {
            let node = match presence {
                Presence::Needed => fields.need(name, self.whole(), self),
                Presence::Free | Presence::Else(_) => fields.take(name),
            };
            let fact = match (node, presence) {
                (Some(node), _) => {
                    self.places.push((name, self.span(node)));
                    let fact = self.fact(kind, node);
                    if fact.is_none() {
                        self.holes.push(name);
                    }
                    fact
                }
                (None, Presence::Else(word)) => Some(Fact::Word((*word).into())),
                (None, _) => None,
            };
            if let Some(fact) = fact {
                facts.insert(name, fact);
            }
        }
        facts
    }

    /// The fields that every entry and section may have. The body comes last, for its
    /// blocks speak of the other fields.
    pub(super) fn common(
        &mut self,
        fields: &mut Fields<'_>,
        entry: &mut Entry,
        claims: &mut Claims,
    ) {
        if let Some(node) = fields.take("date") {
            entry.date = self.day(node);
            if entry.date.is_none() {
                self.holes.push("date");
            }
        } else if let Some(Fact::Date(day)) = entry.facts.get("issued") {
            entry.date = Some(*day);
        }
        if let Some(node) = fields.take("updated") {
            entry.updated = self.day(node);
            if entry.updated.is_none() {
                self.holes.push("updated");
            }
        }
        if let Some(node) = fields.take("order") {
            entry.order = self.integer(node);
            if entry.order.is_none() {
                self.holes.push("order");
            }
        }
        if let Some(node) = fields.take("draft") {
            entry.draft = self.bool(node).unwrap_or_default();
        }
        if let Some(node) = fields.take("publish_at") {
            entry.publish_at = self.instant(node);
        }
        if let Some(node) = fields.take("remove_at") {
            entry.remove_at = self.instant(node);
            if let (Some(from), Some(until)) = (entry.publish_at, entry.remove_at)
                && until <= from
            {
                self.wrong::<()>(node, "a time after `publish_at`");
            }
        }
        if let Some(node) = fields.take("template") {
            entry.template = self.template(node);
        }
        if let Some(node) = fields.take("aliases") {
            entry.aliases = self.aliases(node);
        }
        if let Some(node) = fields.take("extra") {
            entry.extra = self.extra(node);
        }
        if let Some(node) = fields.take("corrections") {
            self.corrections(node, entry, claims);
        }
        if let Some(node) = fields.take("body") {
            self.body(node, entry, claims);
        }
    }

    fn instant(&mut self, node: &Spanned<Node>) -> Option<Timestamp> {
        let text = self.word(node, date::TIME)?;
        let Some(instant) = date::instant(text, &self.zone) else {
            return self.wrong(node, date::TIME);
        };
        self.is_clear(node, text).then_some(instant)
    }

    /// The name of a template.
    pub(super) fn template(&mut self, node: &Spanned<Node>) -> Option<(String, Span)> {
        let expected = "the name of a template such as `page.html`";
        let text = self.word(node, expected)?;
        if SourcePath::new(text).is_none() || text.contains(char::is_whitespace) {
            return self.wrong(node, expected);
        }
        Some((text.into(), self.span(node)))
    }

    fn aliases(&mut self, node: &Spanned<Node>) -> Vec<(String, Span)> {
        let mut aliases = Vec::new();
        for node in self.list(node, "a list of addresses such as `[/old/]`") {
            let expected = "an address on this site such as `/old/`";
            let Some(text) = self.word(node, expected) else { continue };
            match RoutePath::new(text) {
                Ok(_) => aliases.push((text.into(), self.span(node))),
                Err(why) => {
                    let told = self.wrong_value(node, expected);
                    self.diagnostics.push(told.help(why.to_string()));
                }
            }
        }
        aliases
    }

    /// Corrections: on which day, and the name of the message that says what.
    fn corrections(
        &mut self,
        node: &Spanned<Node>,
        entry: &mut Entry,
        claims: &mut Claims,
    ) {
        const EXPECTED: &str =
            "a correction such as `{ on: 2025-09-20, message: corrected-name }`";
        let mut corrections = Vec::new();
        for node in self.list(node, "a list of corrections") {
            let Some(map) = self.map(node, EXPECTED) else { continue };
            let mut fields = Fields::of(map);
            let (on, message) = (fields.take("on"), fields.take("message"));
            fields.finish(self);
            let (Some(on), Some(message)) = (on, message) else {
                let told = Diagnostic::error(
                    Code::MissingField,
                    "a correction has a day and a message",
                );
                self.diagnostics
                    .push(told.at(self.span(node)).help(format!("write {EXPECTED}")));
                continue;
            };
            let (Some(on), Some(name)) = (self.day(on), self.block_name(message, ""))
            else {
                continue;
            };
            let id = entry.id.block_message(name.as_str());
            let span = self.span(message);
            if claims.claim(&id, &span, self.diagnostics) {
                let mut correction = FactMap::new();
                correction.insert("on", Fact::Date(on));
                correction.insert("message", Fact::Word(id.as_str().into()));
                corrections.push(Fact::Map(correction));
                entry.messages.push((id, span));
            }
        }
        entry.facts.insert("corrections", Fact::List(corrections));
    }
}
