//! Answers: what stands for the answer to each question a page may ask.

use crate::content::{PHASES, phases};
use crate::i18n::{Args, Formatted};
use crate::model::{
    Fact, FactMap, Fields, Fingerprint, Hasher, Locale, MessageRef, PageId, Question,
    RoutePath,
};

use super::{PageNumber, Site};

impl Site {
    /// What stands for the answer to `question`. That there is none is an answer too.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Fingerprint {
        self.known(question).unwrap_or_default()
    }

    fn known(&self, question: &Question) -> Option<Fingerprint> {
        let mut hasher = Hasher::new();
        match question {
            Question::Message(locale, message) => {
                return Some(self.message(locale, message));
            }
            Question::Texts(locale, page) => {
                let page = self.page(self.number(page)?);
                for message in page.entry.texts() {
                    hasher.fingerprint(self.message(locale, &message));
                }
            }
            Question::State(locale, page) => {
                let page = self.page(self.number(page)?);
                hasher.text(page.state(self.bundles.number(locale)?).as_str());
            }
            Question::States(page) => {
                let page = self.page(self.number(page)?);
                for locale in self.locale_numbers() {
                    hasher.text(page.state(locale).as_str());
                }
            }
            Question::Summary(locale, page, fields) => {
                let (locale, number) = (self.bundles.number(locale)?, self.number(page)?);
                return Some(self.summary_fingerprint(number, locale, *fields));
            }
            Question::Neighbours(locale, page, fields) => {
                let (before, behind) = self.neighbours(self.number(page)?);
                let locale = self.bundles.number(locale)?;
                self.add_all([before, behind], locale, *fields, &mut hasher);
            }
            Question::Collection(locale, page, fields) => {
                let children = self.page(self.number(page)?).children();
                let locale = self.bundles.number(locale)?;
                let children = children.iter().copied().map(Some);
                self.add_all(children, locale, *fields, &mut hasher);
            }
            Question::Entry(page, fields) => self.entry(page, *fields, &mut hasher)?,
            Question::Body(page) => self.body(page, &mut hasher)?,
            Question::Count(collection) => {
                hasher.number(self.plan.counts.get(collection).copied()? as u64);
            }
            Question::Asset(path) => {
                let (file, address) = self.plan.files.get(path)?;
                hasher.fingerprint(file.fingerprint).text(address.as_str());
            }
            Question::File(path) => {
                hasher.text(self.plan.files.get(path)?.1.as_str());
            }
            Question::Route(locale, page) => {
                let page = self.page(self.number(page)?);
                hasher.text(page.address(self.bundles.number(locale)?)?.as_str());
            }
            Question::Setting(path) if &**path == "config" => {
                self.config(&mut hasher);
            }
            Question::Setting(path) => self.setting(path)?.add_to(&mut hasher),
            Question::Formats(locale) => {
                self.bundles.number(locale)?;
                hasher.fingerprint(self.bundles.formats(locale).fingerprint());
            }
            Question::Announced(locale) => {
                return Some(self.announcements(self.bundles.number(locale)?));
            }
            Question::Templates => {
                hasher.fingerprint(self.templates);
            }
            Question::Today => {
                hasher.text(&self.today());
            }
            Question::Phase => {
                hasher.text(self.phase());
            }
        }
        Some(hasher.finish())
    }

    /// All that stands in `config`, and the settings that shape every page.
    fn config(&self, hasher: &mut Hasher) {
        for facts in [&self.facts.config, &self.facts.event, &self.facts.extra] {
            self.add_facts(facts, hasher);
        }
        for page in self.navigation() {
            hasher.text(&page.to_string());
        }
        for locale in self.locales() {
            hasher.text(locale.as_str()).text(&self.bundles.name(locale));
            hasher.text(self.bundles.direction(locale).as_str());
        }
        hasher.number(u64::from(self.facts.minify_html)).text(self.base_url());
    }

    /// Facts, and which of the pages that they name exist: others are not shown.
    pub(super) fn add_facts(&self, facts: &FactMap, hasher: &mut Hasher) {
        for (name, fact) in facts.iter() {
            hasher.text(name);
            self.add_fact(fact, hasher);
        }
    }

    pub(super) fn add_fact(&self, fact: &Fact, hasher: &mut Hasher) {
        fact.add_to(hasher);
        self.add_existence(fact, hasher);
    }

    fn add_existence(&self, fact: &Fact, hasher: &mut Hasher) {
        match fact {
            Fact::Page(page) => {
                hasher.number(u64::from(self.exists(page)));
            }
            Fact::List(facts) => {
                for fact in facts {
                    self.add_existence(fact, hasher);
                }
            }
            Fact::Map(facts) => {
                for (_, fact) in facts.iter() {
                    self.add_existence(fact, hasher);
                }
            }
            _ => {}
        }
    }

    fn message(&self, locale: &Locale, message: &MessageRef) -> Fingerprint {
        if !self.bundles.is_plain(locale, message) {
            return self.bundles.fingerprint(locale, &message.id);
        }
        let formatted = self.bundles.format(locale, message, &Args::new(), &|_| None);
        self.message_reads(locale, message, formatted.as_ref())
    }

    /// What stands for a message that reads like this where it is shown. A plain message is
    /// its text, so that an edit which changes nothing visible changes no page; one with
    /// arguments is all that it is made from.
    #[must_use]
    pub fn message_reads(
        &self,
        locale: &Locale,
        message: &MessageRef,
        shown: Option<&Formatted>,
    ) -> Fingerprint {
        match shown {
            Some(Formatted { text, plain: true, .. }) => Fingerprint::of(text.as_bytes()),
            Some(_) => self.bundles.fingerprint(locale, &message.id),
            None => Fingerprint::default(),
        }
    }

    fn add_all(
        &self,
        pages: impl IntoIterator<Item = Option<PageNumber>>,
        locale: u16,
        fields: Fields,
        hasher: &mut Hasher,
    ) {
        for page in pages {
            match page {
                Some(page) => {
                    hasher.fingerprint(self.summary_fingerprint(page, locale, fields))
                }
                None => hasher.number(0),
            };
        }
    }

    fn entry(&self, page: &PageId, fields: Fields, hasher: &mut Hasher) -> Option<()> {
        let entry = &self.page(self.number(page)?).entry;
        if fields.has(Fields::FACTS) {
            self.add_facts(&entry.facts, hasher);
            for file in &entry.files {
                hasher.text(file.as_str());
            }
        }
        if fields.has(Fields::EXTRA) {
            entry.extra.add_to(hasher);
        }
        for (field, day) in [(Fields::DATE, entry.date), (Fields::UPDATED, entry.updated)]
        {
            if fields.has(field) {
                hasher.text(&day.map(|day| day.to_string()).unwrap_or_default());
            }
        }
        if fields.has(Fields::ORDER) {
            hasher.text(&entry.order.map(|order| order.to_string()).unwrap_or_default());
        }
        Some(())
    }

    fn body(&self, page: &PageId, hasher: &mut Hasher) -> Option<()> {
        for block in &self.page(self.number(page)?).entry.body {
            hasher.text(block.name.as_str()).text(&format!("{:?}", block.kind));
            for given in &block.with {
                hasher.text(&given.name).text(&format!("{:?}", given.value));
            }
            for link in &block.links {
                hasher.text(&link.name).text(&format!("{:?}", link.target));
            }
        }
        Some(())
    }

    /// It follows from the plan alone, so sites that share one share it too.
    fn announcements(&self, locale: u16) -> Fingerprint {
        let known = self.plan.announced.get(usize::from(locale));
        known.map_or_else(Fingerprint::default, |known| {
            *known.get_or_init(|| self.hash_announcements(locale))
        })
    }

    fn hash_announcements(&self, locale: u16) -> Fingerprint {
        let mut hasher = Hasher::new();
        for part in self.sitemap_parts(locale) {
            hasher.number(part.len() as u64);
            for announced in part {
                let page = self.page(announced.page);
                let updated = page.entry.updated.or(page.entry.date);
                hasher.text(&updated.map(|day| day.to_string()).unwrap_or_default());
                for locale in announced.locales.iter() {
                    let path = page.address(*locale).map_or("", RoutePath::as_str);
                    hasher.number(u64::from(*locale)).text(path);
                }
            }
        }
        hasher.text(self.base_url());
        hasher.finish()
    }

    /// The phase of the event at `now`: one of [`PHASES`].
    #[must_use]
    pub fn phase(&self) -> &'static str {
        let begun = phases(&self.facts.event, &self.facts.time_zone).into_iter().rev();
        let mut begun = begun.filter(|(_, begins)| *begins <= self.settings.now);
        begun.next().map_or(PHASES[0], |(phase, _)| phase)
    }

    /// The day of `now` in the event's time zone, as `2025-09-17`.
    #[must_use]
    pub fn today(&self) -> String {
        self.settings
            .now
            .to_zoned_datetime(self.facts.time_zone.clone())
            .date()
            .to_string()
    }
}
