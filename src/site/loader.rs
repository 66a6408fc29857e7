//! A site that is kept up to date: after an edit only what it touched is made anew.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::{self, Content, Entry, Parsed, SortBy};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::i18n::{self, Bundles, Touched};
use crate::model::{MessageId, PageId, SourcePath, Span, Timestamp};
use crate::source::Files;
use crate::themes::{self, Theme};

use super::load::{join, states, templates};
use super::{PageNumber, Settings, Site};

/// A site and what it was made from.
pub struct Loader {
    settings: Settings,
    parsed: Parsed,
    content: Option<Content>,
    site: Option<Arc<Site>>,
    /// What is wrong with the content, with the theme, and with what they are together.
    found: [Vec<Diagnostic>; 3],
}

/// What else rests on the site and has to follow it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Templates are others.
    pub templates: bool,
    /// Pages came, went or moved.
    pub plan: bool,
}

/// What an edit is about, by the folders of its files.
struct Edit {
    content: Option<Facts>,
    messages: bool,
    theme: bool,
}

/// What an edit of content is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Facts {
    /// Some of its pages.
    OfPages,
    /// What all of it stands on, or a file that belongs to a page.
    OfSite,
}

/// The file that all content stands on.
const SITE: &str = "content/site.yaml";

impl Loader {
    /// A loader that has read nothing yet.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            parsed: Parsed::holding_on(),
            content: None,
            site: None,
            found: Default::default(),
        }
    }

    /// The site, as far as there is one: where content cannot be read at all, the last.
    #[must_use]
    pub fn site(&self) -> Option<&Arc<Site>> {
        self.site.as_ref()
    }

    /// All that is wrong with the files, in no order.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let messages = self.site.iter().flat_map(|site| site.bundles.findings());
        self.found().chain(messages)
    }

    /// The same but for the messages, of which the site's bundles know what is wrong.
    pub fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter().flatten()
    }

    /// Makes the site of all files.
    pub fn load(&mut self, files: &Files) {
        self.read_content(files);
        let Some(content) = &self.content else { return };
        let mut told = Diagnostics::new();
        let name = &content.site.theme;
        let mut bundles = i18n::load(files, &content.languages, name, &mut told);
        if let Some(before) = &self.site {
            bundles.hold_on(&before.bundles);
        }
        let theme = self.read_theme(files);
        self.join(files, bundles, theme);
    }

    /// Makes the site of another instant, if the present one does not hold there any more:
    /// another day has begun, or something is published or removed.
    pub fn move_on(&mut self, files: &Files, now: Timestamp) -> Option<Changed> {
        let site = self.site.clone()?;
        let (from, until) = site.holds();
        if (from..until).contains(&now) {
            return None;
        }
        self.settings.now = now;
        self.join(files, site.bundles.clone(), Arc::clone(&site.theme));
        Some(Changed { templates: false, plan: true })
    }

    /// Makes the site that follows after the files at `changed` came, went or were written
    /// to.
    pub fn update(&mut self, files: &Files, changed: &BTreeSet<SourcePath>) -> Changed {
        let everything = Changed { templates: true, plan: true };
        let Some(before) = self.site.clone() else {
            self.load(files);
            return everything;
        };
        let edit = Edit::of(changed);
        let last = self.content.clone().filter(|_| edit.content.is_some());
        let typed_before = typed(&self.found[0]);
        if edit.content.is_some() {
            self.read_content(files);
        }
        let Some(content) = &self.content else { return Changed::default() };
        let (theme, languages) = (content.site.theme.clone(), &content.languages);
        let Some(bundles) = before.bundles.wanting(files, languages, &theme) else {
            self.load(files);
            return everything;
        };
        let after = if edit.messages {
            bundles.after(files, changed)
        } else {
            Some((bundles, Touched::default()))
        };
        let Some((bundles, touched)) = after else {
            self.load(files);
            return everything;
        };
        let theme = if edit.theme || theme != before.facts.theme {
            self.read_theme(files)
        } else {
            Arc::clone(&before.theme)
        };
        let print = templates(&theme);
        let templates = print != before.templates;
        let replaced = match (&last, &self.content) {
            (Some(before), Some(after)) if edit.content == Some(Facts::OfPages) => {
                replaced(before, after)
            }
            (None, _) => Some(Vec::new()),
            _ => None,
        };
        // Where the edited file has a finding about the plan, it is made anew with it.
        let stands_there = |span: &Span| changed.contains(&span.path);
        let told_there = self.found[2].iter().any(|finding| {
            let related = finding.related.iter().map(|(span, _)| span);
            finding.span.iter().chain(related).any(stands_there)
        });
        let retyped = typed(&self.found[0]) != typed_before;
        let files_move = retyped
            || told_there
            || edit.theme && !same_files(&theme, &before.theme)
            || changed.iter().any(|path| before.plan.files.contains_key(path));
        let moves = files_move || self.moves(&before, &bundles, &touched);
        let Some(replaced) = replaced.filter(|_| !moves) else {
            self.join(files, bundles, theme);
            return Changed { templates, plan: true };
        };
        let mut site = Site { bundles, theme, templates: print, ..(*before).clone() };
        site.restate(&touched.ids);
        site.replace(replaced);
        self.site = Some(Arc::new(site));
        Changed { templates, plan: false }
    }

    /// Reads the content. Where it cannot be read at all, the last one stays.
    fn read_content(&mut self, files: &Files) {
        let mut told = Diagnostics::new();
        let content = content::load(files, &mut self.parsed, &mut told);
        self.found[0] = told.iter().cloned().collect();
        self.content = content.or_else(|| self.content.take());
    }

    fn read_theme(&mut self, files: &Files) -> Arc<Theme> {
        let mut told = Diagnostics::new();
        let name = self.content.as_ref().map(|content| &content.site.theme);
        let theme = name.map(|name| themes::load(files, name, &mut told));
        self.found[1] = told.iter().cloned().collect();
        Arc::new(theme.unwrap_or_default())
    }

    fn join(&mut self, files: &Files, bundles: Bundles, theme: Arc<Theme>) {
        let Some(content) = &self.content else { return };
        let mut told = Diagnostics::new();
        if bundles.number(bundles.reference()).is_none() {
            let reference = bundles.reference();
            told.push(
                Diagnostic::error(
                    Code::LocaleNotBuilt,
                    format!(
                        "the reference locale `{reference}` has no folder in `i18n/`"
                    ),
                )
                .at(Span::file(&content.site.path))
                .help(format!("put the site's messages into `i18n/{reference}/`")),
            );
        } else {
            let [found, ..] = &self.found;
            let settings = &self.settings;
            let site = join(content, found, bundles, theme, files, settings, &mut told);
            self.site = Some(Arc::new(site));
        }
        self.found[2] = told.iter().cloned().collect();
    }

    /// Whether an edit of messages changes the plan: which pages there are, where they
    /// lie, in which order, and whether they are announced.
    fn moves(&self, before: &Site, bundles: &Bundles, touched: &Touched) -> bool {
        if touched.existence || touched.slugs {
            return true;
        }
        let mut sections = self.content.iter().flat_map(|it| it.sections.values());
        let titles = sections.any(|section| section.sort_by == SortBy::Title);
        let announced = |page: PageNumber| {
            let page = before.page(page);
            let after = states(page, bundles);
            let told = |state| page.announces(state);
            page.states.iter().zip(after).any(|(is, will)| told(*is) != told(will))
        };
        touched.ids.iter().any(|id| titles || before.pages_of(id).any(announced))
    }
}

/// The entries that are others now, if all of them stand where they stood: the plan needs
/// nothing of them but what is the same.
fn replaced(before: &Content, after: &Content) -> Option<Vec<Arc<Entry>>> {
    let names = |content: &Content| content.sections.keys().cloned().collect::<Vec<_>>();
    if !Arc::ptr_eq(&before.home.page, &after.home.page) || names(before) != names(after)
    {
        return None;
    }
    let mut replaced = Vec::new();
    for (was, is) in before.sections.values().zip(after.sections.values()) {
        if !Arc::ptr_eq(&was.page, &is.page) || was.entries.len() != is.entries.len() {
            return None;
        }
        for (was, is) in was.entries.iter().zip(&is.entries) {
            if Arc::ptr_eq(was, is) {
                continue;
            }
            if place(was) != place(is) {
                return None;
            }
            replaced.push(Arc::clone(is));
        }
    }
    Some(replaced)
}

/// The files with texts for visitors, which hide that their messages are missing.
fn typed(found: &[Diagnostic]) -> BTreeSet<SourcePath> {
    found
        .iter()
        .filter(|finding| finding.code == Code::TextInYaml)
        .filter_map(|finding| finding.span.as_ref().map(|span| span.path.clone()))
        .collect()
}

/// All of an entry that the plan rests on.
fn place(entry: &Entry) -> impl PartialEq + use<'_> {
    let ids: Vec<&MessageId> = entry.messages.iter().map(|(id, _)| id).collect();
    let aliases: Vec<&str> =
        entry.aliases.iter().map(|(alias, _)| alias.as_str()).collect();
    let template = entry.template.as_ref().map(|(name, _)| name);
    (
        (&entry.id, &entry.path, &entry.files, ids, aliases, template),
        (entry.date, entry.updated, entry.order),
        (entry.draft, entry.publish_at, entry.remove_at),
        // When and where a session is, others may be, too.
        entry.is_session().then_some((&entry.facts, &entry.places)),
    )
}

/// Whether two themes bring the same files, under the same addresses.
fn same_files(one: &Theme, other: &Theme) -> bool {
    let files = |theme: &Theme| {
        let files = theme.statics.values();
        files.map(|file| (file.path.clone(), file.fingerprint)).collect::<Vec<_>>()
    };
    files(one) == files(other) && one.asked() == other.asked()
}

#[cfg(test)]
impl Loader {
    /// Whether something that is broken is shown as it was before.
    pub(super) fn holds(&self) -> bool {
        self.site.iter().any(|site| site.bundles.holds_back())
    }

    /// Whether a file is wrong in itself, so that a last text may be held.
    pub(super) fn is_broken(&self) -> bool {
        self.site.iter().any(|site| site.bundles.is_broken()) || self.parsed.is_broken()
    }
}

impl Edit {
    fn of(changed: &BTreeSet<SourcePath>) -> Self {
        let of_messages = |path: &SourcePath| {
            let in_theme = path.below("themes").and_then(|path| path.split_once('/'));
            path.below("i18n").is_some()
                || in_theme.is_some_and(|(_, path)| path.starts_with("i18n/"))
        };
        let of_content = |path: &SourcePath| path.below("content").is_some();
        let facts = |path: &SourcePath| {
            let is_page = path.extension() == Some("yaml") && path.as_str() != SITE;
            if is_page { Facts::OfPages } else { Facts::OfSite }
        };
        Self {
            content: changed.iter().filter(|path| of_content(path)).map(facts).max(),
            messages: changed.iter().any(of_messages),
            theme: changed.iter().any(|path| !of_content(path) && !of_messages(path)),
        }
    }
}

impl Site {
    /// The pages whose entries may name a message, by its id.
    fn pages_of(&self, id: &MessageId) -> impl Iterator<Item = PageNumber> {
        let mut parts = id.as_str().splitn(3, "--");
        let (first, second) = (parts.next().unwrap_or_default(), parts.next());
        let entry = second.and_then(|second| PageId::parse(&format!("{first}/{second}")));
        let section = PageId::parse(&format!("{first}/_index"));
        let home = (first == "home").then_some(PageId::Home);
        let pages = [entry, section, home].into_iter().flatten();
        pages.filter_map(|page| self.number(&page))
    }

    /// Puts other entries into their pages.
    fn replace(&mut self, entries: Vec<Arc<Entry>>) {
        for entry in entries {
            if let Some(number) = self.number(&entry.id) {
                let pages = Arc::make_mut(&mut self.pages);
                let page = Arc::make_mut(&mut pages[number.index()]);
                if let Some((_, span)) = &entry.template {
                    page.template_span = Some(span.clone());
                }
                page.entry = entry;
            }
        }
    }

    /// Gives the pages that name one of the messages the states that these have now.
    fn restate(&mut self, ids: &BTreeSet<MessageId>) {
        let pages: BTreeSet<PageNumber> =
            ids.iter().flat_map(|id| self.pages_of(id)).collect();
        for number in pages {
            let after = states(self.page(number), &self.bundles);
            if self.page(number).states != after {
                let pages = Arc::make_mut(&mut self.pages);
                Arc::make_mut(&mut pages[number.index()]).states = after;
            }
        }
    }
}
