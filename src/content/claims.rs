//! Which place of the content claims which message.

use std::collections::BTreeMap;

use super::inventory::{HOME, SITE};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, SourcePath, Span};

/// A message and the place that claims it.
pub(super) type Claim = (MessageId, Span);

/// The messages that one file claims while it is read.
pub(super) struct Claims {
    /// Those of its claims that another place has, as far as they are known.
    taken: BTreeMap<MessageId, Span>,
    /// Each that it claims, with the first place that does.
    own: BTreeMap<MessageId, Span>,
}

/// The messages that every site has, and those that the home and the sections claim, each
/// with the first place that does. No entry has to stand here: all that it claims starts
/// with its own id, which two entries never share, and all that an entry can lose is
/// claimed before it.
pub(super) struct Claimed<'a>(BTreeMap<&'a MessageId, &'a Span>);

/// The messages that every site has: `site`, `event` and `home`.
pub(super) fn of_every_site() -> Vec<Claim> {
    let own = [("site", SITE), ("event", SITE), ("home", HOME)];
    let own = own.into_iter().filter_map(|(id, path)| {
        Some((MessageId::new(id)?, Span::file(&SourcePath::new(path)?)))
    });
    own.collect()
}

impl Claims {
    /// No claims yet, of a file beside which others have claimed `taken`.
    pub(super) fn beside(taken: &[Claim]) -> Self {
        Self { taken: taken.iter().cloned().collect(), own: BTreeMap::new() }
    }

    /// Claims `id` for `span`; if another place has it, both are told.
    pub(super) fn claim(
        &mut self,
        id: &MessageId,
        span: &Span,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let first = self.taken.get(id).or_else(|| self.own.get(id)).cloned();
        self.own.entry(id.clone()).or_insert_with(|| span.clone());
        let Some(first) = first.filter(|first| first != span) else { return true };
        diagnostics.push(
            Diagnostic::error(
                Code::DuplicateId,
                format!("two places claim the id `{id}`"),
            )
            .labelled(span.clone(), "claimed again")
            .related(first, "claimed here first")
            .help("give one of the two another name"),
        );
        false
    }

    /// All that the file claims, whether it got them or not, sorted by id.
    pub(super) fn all(self) -> Vec<Claim> {
        self.own.into_iter().collect()
    }
}

impl<'a> Claimed<'a> {
    /// The claims of no file yet, but those of every site.
    pub(super) fn new(of_every_site: &'a [Claim]) -> Self {
        Self(of_every_site.iter().map(|(id, span)| (id, span)).collect())
    }

    /// Takes in all that the home or a section claims; returns what another file has.
    pub(super) fn by_section(&mut self, claims: &'a [Claim]) -> Vec<Claim> {
        let taken = self.of(claims);
        for (id, span) in claims {
            self.0.entry(id).or_insert(span);
        }
        taken
    }

    /// What another file has of all that an entry claims, its own message among it.
    pub(super) fn by_entry(&self, claims: &[Claim]) -> Vec<Claim> {
        let Some((own, _)) = claims.first() else { return Vec::new() };
        let near = self.0.range::<MessageId, _>(own..).next();
        match near.filter(|(id, _)| id.as_str().starts_with(own.as_str())) {
            Some(_) => self.of(claims),
            None => Vec::new(),
        }
    }

    /// What another file has of `claims`.
    fn of(&self, claims: &[Claim]) -> Vec<Claim> {
        let first = |(id, span): &Claim| {
            let first = *self.0.get(id)?;
            (first.path != span.path).then(|| (id.clone(), first.clone()))
        };
        claims.iter().filter_map(first).collect()
    }
}
