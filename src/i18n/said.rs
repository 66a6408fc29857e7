//! A message as a page has it: its text, and what else is to be said of it.

use super::Args;
use super::bundles::{Bundles, Formatted};
use super::closure;
use super::pattern::Content;
use super::resolve::{Answer, LENGTH, Resolver};
use crate::model::mark::Mark;
use crate::model::{Locale, MessageId, MessageRef};

/// How many bytes the marks of a language take, its end with them: no less.
const MARKS: usize = 32;

impl Bundles {
    /// Formats a message for a page in `locale`. `links` gives the number of a named
    /// element in the render's table. Nothing if no locale of the chain has the message.
    ///
    /// A text that fails gives way to the next locale's; its findings stay.
    #[must_use]
    pub fn format(
        &self,
        locale: &Locale,
        message: &MessageRef,
        args: &Args,
        links: &dyn Fn(&str) -> Option<u16>,
    ) -> Option<Formatted> {
        self.said(self.number(locale)?, message, args, links)
    }

    /// The same for the locale of that number.
    #[must_use]
    pub fn said(
        &self,
        locale: u16,
        message: &MessageRef,
        args: &Args,
        links: &dyn Fn(&str) -> Option<u16>,
    ) -> Option<Formatted> {
        let (asks, tables) = (usize::from(locale), &self.tables);
        let id = tables.ids.get(message.id.as_str())?;
        let mut answers = tables.answers_of(asks, id, message.attribute.as_deref());
        let nearest = answers.next()?;
        if let Some(text) = self.plain(asks, nearest) {
            let (asked, findings) = (Vec::new(), Vec::new());
            return Some(Formatted { text, asked, findings, plain: true });
        }
        let plain = closure::is_fixed(tables, nearest);
        let mut first: Option<String> = None;
        let mut findings = Vec::new();
        let mut asked = Vec::new();
        for answer in std::iter::once(nearest).chain(answers) {
            let mut resolver =
                Resolver::new(tables, asks, args, links, false).disguised(self.pseudo);
            resolver.write(answer);
            asked.append(&mut resolver.asked);
            let problems = std::mem::take(&mut resolver.problems);
            let text = resolver.into_text();
            if problems.is_empty() {
                first = Some(text);
                break;
            }
            if let Some(entry) = tables.own(answer.step.source, id) {
                let place = entry.span();
                let told = problems.into_iter();
                findings.extend(told.filter_map(|it| it.told(message, &place, args)));
            }
            first = first.or(Some(text));
        }
        let name =
            |(asks, id): (usize, MessageId)| Some((self.locales.get(asks)?.clone(), id));
        Some(Formatted {
            text: first?,
            asked: asked.into_iter().filter_map(name).collect(),
            findings,
            plain,
        })
    }

    /// The text of a pattern that is nothing else, as the resolver would write it.
    fn plain(&self, asks: usize, answer: Answer) -> Option<String> {
        let Content::Plain(run) = answer.pattern.content(&[]) else { return None };
        if self.pseudo.is_some() || run.size() > LENGTH {
            return None;
        }
        let speaks = answer.step.speaks;
        let Some(number) = u16::try_from(speaks).ok().filter(|_| speaks != asks) else {
            return Some(answer.resource.text(run).into_owned());
        };
        let mut text = String::with_capacity(run.size() + MARKS);
        Mark::Language(number).push(&mut text);
        text.push_str(&answer.resource.text(run));
        Mark::EndLanguage(number).push(&mut text);
        Some(text)
    }
}
