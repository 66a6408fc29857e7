//! Which place of the content claims which message.

use std::collections::BTreeMap;

use super::inventory::{HOME, SITE};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, SourcePath, Span};

/// The messages that are claimed, each by the first place that did.
pub(super) struct Claims(BTreeMap<MessageId, Span>);

impl Claims {
    /// The messages that every site has: `site`, `event` and `home`.
    pub(super) fn new() -> Self {
        let own = [("site", SITE), ("event", SITE), ("home", HOME)];
        let own = own.into_iter().filter_map(|(id, path)| {
            Some((MessageId::new(id)?, Span::file(&SourcePath::new(path)?)))
        });
        Self(own.collect())
    }

    /// Claims `id` for `span`; if another place has it, both are told.
    pub(super) fn claim(
        &mut self,
        id: &MessageId,
        span: &Span,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if let Some(first) = self.0.get(id) {
            if first == span {
                return true;
            }
            diagnostics.push(
                Diagnostic::error(
                    Code::DuplicateId,
                    format!("two places claim the id `{id}`"),
                )
                .labelled(span.clone(), "claimed again")
                .related(first.clone(), "claimed here first")
                .help("give one of the two another name"),
            );
            return false;
        }
        self.0.insert(id.clone(), span.clone());
        true
    }
}
