//! What only the whole site can check: that every text which the content names exists.

use std::collections::BTreeSet;

use crate::content::{Block, BlockKind, Item};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::i18n::Bundles;
use crate::model::{MessageId, MessageRef, SourcePath, Span};

use super::Page;

/// Every page has a title, and every block its text, at least by fallback.
pub(super) fn texts(
    pages: &[Page],
    bundles: &Bundles,
    content: &[Diagnostic],
    diagnostics: &mut Diagnostics,
) {
    // A text that was typed into the YAML is told where it stands; that its message is
    // missing follows from it.
    let typed: BTreeSet<SourcePath> = content
        .iter()
        .filter(|finding| finding.code == Code::TextInYaml)
        .filter_map(|finding| finding.span.as_ref().map(|span| span.path.clone()))
        .collect();
    for page in pages.iter().filter(|page| !typed.contains(&page.entry.path)) {
        for (id, span) in &page.entry.messages {
            let message = MessageRef::from(id.clone());
            // What the reference locale has, no locale lacks: all chains end there.
            if bundles.find(bundles.reference(), &message).is_some() {
                continue;
            }
            let lacking: Vec<&str> = bundles
                .locales()
                .iter()
                .filter(|locale| bundles.find(locale, &message).is_none())
                .map(crate::model::Locale::as_str)
                .collect();
            if !lacking.is_empty() {
                diagnostics.push(unknown(id, span, &lacking, bundles));
            }
        }
        for block in &page.entry.body {
            let BlockKind::Faq(items) = &block.kind else { continue };
            diagnostics
                .extend(items.iter().filter_map(|it| unanswered(it, block, bundles)));
        }
    }
}

/// A question that has no answer, though it is asked.
fn unanswered(item: &Item, block: &Block, bundles: &Bundles) -> Option<Diagnostic> {
    let reference = bundles.reference();
    let question = MessageRef::from(item.message.clone());
    bundles.find(reference, &question)?;
    let answer = item.answer();
    if bundles.find(reference, &answer).is_some() {
        return None;
    }
    let told = Diagnostic::error(
        Code::UnknownMessage,
        format!("the question `{}` has no answer", item.message),
    );
    let place = bundles.span(reference, &item.message);
    let told = told.labelled(block.span.clone(), "this needs answers");
    let told =
        place.into_iter().fold(told, |told, place| told.related(place, "the question"));
    Some(told.help(format!("write `.answer = …` below `{} = …`", item.message)))
}

fn unknown(
    id: &MessageId,
    span: &Span,
    lacking: &[&str],
    bundles: &Bundles,
) -> Diagnostic {
    let reference = bundles.reference();
    let file = id.as_str().split("--").next().unwrap_or_default();
    let near =
        crate::diagnostic::nearest(id.as_str(), bundles.ids().map(MessageId::as_str));
    let hint =
        near.map(|near| format!("; or did you mean `{near}`?")).unwrap_or_default();
    Diagnostic::error(
        Code::UnknownMessage,
        format!("there is no message `{id}` for {}", lacking.join(", ")),
    )
    .labelled(span.clone(), "this needs a text")
    .help(format!("write `{id} = …` in `i18n/{reference}/{file}.ftl`{hint}"))
}
