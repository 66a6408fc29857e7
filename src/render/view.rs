//! The only window onto the site. What is asked through it is written down, and that is
//! the page's trace.

use std::sync::Arc;

use tera::{Tera, Value};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::i18n::{Args, Formats, Formatted};
use crate::model::{
    Fact, Fields, Fingerprint, Locale, MessageId, MessageRef, Name, PageId, Question,
    RoutePath, SourcePath,
};
use crate::site::{PageNumber, Route, Site, Summary};

use super::kept::{Kept, Ready};
use super::settle::Link;
use super::value;

/// How many numbers all ranges of a page may have.
pub(super) const STEPS: usize = 100_000;

/// How many questions most pages ask at most.
const ASKED: usize = 64;

/// What one render sees, and what it has seen.
pub(super) struct View {
    site: Arc<Site>,
    route: RoutePath,
    locale: u16,
    /// What leads from the route to the site's root.
    root: String,
    /// The message whose place in the templates is looked for: asking for it fails.
    pub(super) trap: Option<MessageRef>,
    pub(super) fields: Fields,
    /// What was asked, as numbers of the kept questions, in the order of the asking.
    pub(super) asked: Vec<u32>,
    pub(super) links: Vec<Link>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) lacking: Vec<MessageRef>,
    pub(super) kept: Box<Kept>,
    /// How many numbers the ranges have so far.
    pub(super) steps: usize,
    /// The engine at work, for the function that renders components.
    pub(super) engine: Option<Arc<Tera>>,
    /// How many fragments are rendered now, one in the other.
    pub(super) depth: usize,
    /// The error in a fragment, with its place.
    pub(super) failure: Option<tera::Error>,
}

impl View {
    /// A view for `route`. Pages that a host shows at any address (404) link absolutely.
    pub(super) fn new(site: Arc<Site>, route: &Route, absolute: bool) -> Self {
        let reference = site.bundles().number(site.bundles().reference());
        let locale = route.locale.or(reference).unwrap_or_default();
        let root = if absolute { site.base_url().into() } else { route.path.to_root() };
        Self {
            site,
            route: route.path.clone(),
            locale,
            root,
            trap: None,
            fields: Fields::ALL,
            asked: Vec::with_capacity(ASKED),
            links: Vec::new(),
            diagnostics: Vec::new(),
            lacking: Vec::new(),
            kept: Box::default(),
            steps: 0,
            engine: None,
            depth: 0,
            failure: None,
        }
    }

    /// Counts a number of a range, and says whether it may be there.
    pub(super) fn step(&mut self) -> bool {
        self.steps += 1;
        self.steps <= STEPS
    }

    /// The site's plan: addresses and page numbers are part of a route's key.
    pub(super) fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// What leads from the route to the site's root.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// The number of the route's locale.
    pub(super) fn locale_number(&self) -> u16 {
        self.locale
    }

    /// The route's locale.
    pub(super) fn locale(&self) -> Locale {
        self.locale_of(self.locale)
    }

    /// The locale of that number.
    pub(super) fn locale_of(&self, number: u16) -> Locale {
        self.tag(number).clone()
    }

    /// The tag of the locale of that number.
    pub(super) fn tag(&self, number: u16) -> &Locale {
        let locales = self.site.locales();
        locales.get(usize::from(number)).unwrap_or(self.site.bundles().reference())
    }

    /// The number of a locale that templates name by its tag.
    pub(super) fn named_locale(&self, tag: &str) -> Option<u16> {
        self.site.bundles().number(&Locale::new(tag).ok()?)
    }

    /// Writes down a question.
    pub(super) fn ask(&mut self, question: Question) {
        let number = self.kept.questions.number(question);
        self.note(number);
    }

    /// Writes down the question of that number.
    pub(super) fn note(&mut self, number: u32) {
        if self.kept.is_new(number) {
            self.asked.push(number);
        }
    }

    /// A value that was kept, and that it was asked for.
    fn again(&mut self, ready: Ready) -> Value {
        self.note(ready.asked);
        ready.value
    }

    /// A message with arguments as text with marks, if a locale of the chain has it.
    pub(super) fn text(
        &mut self,
        locale: u16,
        message: &MessageRef,
        args: &Args<'_>,
        links: &[(Arc<str>, Option<Link>)],
    ) -> Option<String> {
        self.ask(Question::Message(self.locale_of(locale), message.clone()));
        Some(self.format(locale, message, args, links)?.text)
    }

    /// A message of the page's own body, in its locale, and what stands for it. That it is
    /// asked for, [`Question::Texts`] says for all of them.
    pub(super) fn own_text(
        &mut self,
        message: &MessageRef,
        args: &Args<'_>,
        links: &[(Arc<str>, Option<Link>)],
    ) -> (String, Fingerprint) {
        let shown = self.format(self.locale, message, args, links);
        let tag = self.tag(self.locale);
        let answer = self.site.message_reads(tag, message, shown.as_ref());
        (shown.map(|shown| shown.text).unwrap_or_default(), answer)
    }

    /// Writes down a question whose answer is known already.
    pub(super) fn ask_known(&mut self, question: Question, answer: Fingerprint) {
        let number = self.kept.questions.number(question);
        self.note(number);
        self.kept.answer(number, answer);
    }

    fn format(
        &mut self,
        locale: u16,
        message: &MessageRef,
        args: &Args<'_>,
        links: &[(Arc<str>, Option<Link>)],
    ) -> Option<Formatted> {
        let first = self.links.len();
        let number = |name: &str| {
            let (at, (_, link)) =
                links.iter().enumerate().find(|(_, (known, _))| **known == *name)?;
            match link {
                Some(_) => u16::try_from(first + at).ok(),
                // It leads to what does not exist yet, and so to nothing in the table.
                None => Some(u16::MAX),
            }
        };
        let mut formatted = self.site.bundles().said(locale, message, args, &number)?;
        self.links.extend(links.iter().map(|(_, link)| link.clone().unwrap_or_default()));
        for (locale, id) in std::mem::take(&mut formatted.asked) {
            self.ask(Question::Message(locale, MessageRef::from(id)));
        }
        for finding in std::mem::take(&mut formatted.findings) {
            self.tell(finding);
        }
        Some(formatted)
    }

    /// A message without arguments.
    pub(super) fn plain(&mut self, locale: u16, message: &MessageRef) -> Option<Value> {
        let text = self.text(locale, message, &Args::new(), &[])?;
        Some(Value::normal_string(&text))
    }

    /// A message without arguments that a template names. Many pages do, so it is kept
    /// where it always reads the same.
    pub(super) fn named(
        &mut self,
        locale: u16,
        key: &str,
        message: &MessageRef,
    ) -> Option<Value> {
        let asked = Question::Message(self.locale_of(locale), message.clone());
        let asked = self.kept.questions.number(asked);
        self.note(asked);
        let shown = self.format(locale, message, &Args::new(), &[])?;
        let value = Value::normal_string(&shown.text);
        if shown.plain {
            self.kept.messages.put(locale, key, Ready { value: value.clone(), asked });
        }
        Some(value)
    }

    /// The message that [`Self::named`] has kept.
    pub(super) fn kept_message(&mut self, locale: u16, key: &str) -> Option<Value> {
        let ready = self.kept.messages.get(locale, key)?;
        Some(self.again(ready))
    }

    /// A page as other pages show it, by the words that name it, if there is such a page.
    pub(super) fn named_page(&mut self, locale: u16, path: &str) -> Option<Value> {
        self.kept.for_fields(self.fields);
        if let Some(ready) = self.kept.pages.get(locale, path) {
            return Some(self.again(ready));
        }
        let id = value::page_id(path)?;
        let question = Question::Summary(self.locale_of(locale), id.clone(), self.fields);
        let asked = self.kept.questions.number(question);
        self.note(asked);
        let page = self.site.number(&id);
        let value =
            page.map_or_else(Value::none, |page| value::summary(self, locale, page));
        self.kept.pages.put(locale, path, Ready { value: value.clone(), asked });
        Some(value)
    }

    /// Notes a message that no locale has. Its place in the templates is found later.
    pub(super) fn lacks(&mut self, message: &MessageRef) {
        if !self.lacking.contains(message) {
            self.lacking.push(message.clone());
        }
    }

    /// The finding of a message that no locale has.
    pub(super) fn unknown(&self, message: &MessageRef) -> Diagnostic {
        let bundles = self.site.bundles();
        let reference = bundles.reference();
        let mut finding = Diagnostic::error(
            Code::UnknownMessage,
            format!("there is no message `{message}`"),
        );
        let known = bundles.ids().map(MessageId::as_str);
        finding = match crate::diagnostic::nearest(message.id.as_str(), known) {
            Some(near) if near != message.id.as_str() => {
                finding.help(format!("did you mean `{near}`?"))
            }
            _ => finding.help(format!(
                "write `{message}` into a file of `i18n/{reference}/`, for example \
                 `i18n/{reference}/site.ftl`"
            )),
        };
        finding
    }

    /// Adds a finding, with the route in which it showed.
    pub(super) fn tell(&mut self, mut finding: Diagnostic) {
        finding.routes = vec![self.route.as_str().into()];
        self.diagnostics.push(finding);
    }

    /// Whether anything told so far is an error.
    pub(super) fn failed(&self) -> bool {
        self.diagnostics.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// A page's summary in a locale, for the fields that templates read of others.
    pub(super) fn summary(&mut self, locale: u16, page: PageNumber) -> &Summary {
        let id = self.site.page(page).id().clone();
        let question = Question::Summary(self.locale_of(locale), id, self.fields);
        self.ask(question);
        self.site.summary(page, locale)
    }

    /// The title of the page `id`, whatever templates read of others.
    pub(super) fn title(&mut self, locale: u16, id: &PageId) -> Option<String> {
        let tag = self.locale_of(locale);
        self.ask(Question::Summary(tag, id.clone(), Fields::TITLE));
        let number = self.site.number(id)?;
        Some(self.site.summary(number, locale).title.clone())
    }

    /// The number of the page `id`, and that its summary was asked for.
    pub(super) fn page(&mut self, locale: u16, id: &PageId) -> Option<PageNumber> {
        let question = Question::Summary(self.locale_of(locale), id.clone(), self.fields);
        self.ask(question);
        self.site.number(id)
    }

    /// The pages of a section in their order.
    pub(super) fn collection(
        &mut self,
        locale: u16,
        page: PageNumber,
    ) -> Vec<PageNumber> {
        let id = self.site.page(page).id().clone();
        let question = Question::Collection(self.locale_of(locale), id, self.fields);
        self.ask(question);
        self.site.page(page).children().to_vec()
    }

    /// The pages beside a page.
    pub(super) fn neighbours(
        &mut self,
        page: PageNumber,
    ) -> (Option<PageNumber>, Option<PageNumber>) {
        let id = self.site.page(page).id().clone();
        let question = Question::Neighbours(self.locale(), id, self.fields);
        self.ask(question);
        self.site.neighbours(page)
    }

    /// A setting of `site.yaml`.
    pub(super) fn setting(&mut self, path: &str) -> Option<Fact> {
        self.ask(Question::Setting(path.into()));
        self.site.setting(path).cloned()
    }

    /// How many entries a collection has.
    pub(super) fn count(&mut self, collection: &Name) -> usize {
        self.ask(Question::Count(collection.clone()));
        self.site.count(collection)
    }

    /// How a locale writes dates and numbers.
    pub(super) fn formats(&mut self, locale: u16) -> &Formats {
        self.ask(Question::Formats(self.locale_of(locale)));
        self.site.bundles().formats_of(locale)
    }

    /// The link to a page in a locale, from this route.
    pub(super) fn page_link(&mut self, locale: u16, id: &PageId) -> Option<String> {
        self.ask(Question::Route(self.locale_of(locale), id.clone()));
        let page = self.site.page(self.site.number(id)?);
        page.address(locale).map(|address| self.link(address))
    }

    /// The link to a static file or another file of the site, from this route.
    pub(super) fn file_link(&mut self, path: &str) -> Option<String> {
        let (file, address) = self.site.file(path)?;
        let (question, link) = (Question::File(file.path.clone()), self.link(address));
        self.ask(question);
        Some(link)
    }

    /// The link to a file of an entry, and its length.
    pub(super) fn own_file(&mut self, path: &SourcePath) -> Option<(String, u64)> {
        self.ask(Question::Asset(path.clone()));
        let (file, address) = self.site.own_file(path)?;
        Some((self.link(address), file.length))
    }

    /// What stands for a file's bytes.
    pub(super) fn file_hash(&mut self, path: &str) -> Option<String> {
        let (file, _) = self.site.file(path)?;
        let (question, hash) =
            (Question::Asset(file.path.clone()), file.fingerprint.to_string());
        self.ask(question);
        Some(hash)
    }

    /// The link to an address of this site: relative, so that the site works under any
    /// path, but on pages that are shown at any address.
    pub(super) fn link(&self, address: &RoutePath) -> String {
        from(&self.root, &address.encoded())
    }

    /// The same for an address that a template names, if it is one.
    pub(super) fn link_to(&self, address: &str) -> Option<String> {
        Some(from(&self.root, &RoutePath::encode(address).ok()?))
    }

    /// The absolute address of a route.
    pub(super) fn permalink(&self, address: &RoutePath) -> String {
        from(self.site.base_url(), &address.encoded())
    }

    /// The day of `now`.
    pub(super) fn today(&mut self) -> String {
        self.ask(Question::Today);
        self.site.today()
    }

    /// The phase of the event.
    pub(super) fn phase(&mut self) -> &'static str {
        self.ask(Question::Phase);
        self.site.phase()
    }
}

/// An encoded address as it is written in a link, behind what leads to the root.
fn from(root: &str, address: &str) -> String {
    let relative = address.strip_prefix('/').unwrap_or(address);
    let mut link = String::with_capacity(root.len() + relative.len());
    link.push_str(root);
    link.push_str(relative);
    link
}
