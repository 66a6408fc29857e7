//! From files to a site.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use crate::content::{Content, Entry};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::i18n::{Bundles, State};
use crate::model::{Fingerprint, Hasher, Name, PageId, RoutePath, SourcePath, Timestamp};
use crate::source::{File, Files};
use crate::themes::Theme;

use super::page::tree;
use super::programme;
use super::summary::Summaries;
use super::{
    Loader, Page, PageNumber, Plan, RouteKind, Settings, Site, address, check, plan,
};

/// Calls the three readers and joins what they return. Content comes first, for it says
/// which theme and which locales there are.
///
/// Returns no site where none can be made; the diagnostics say why.
#[must_use]
pub fn load(
    files: &Files,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Site>> {
    let mut loader = Loader::new(settings.clone());
    loader.load(files);
    diagnostics.extend(loader.findings().cloned());
    loader.site().cloned()
}

/// Joins the three.
pub(super) fn join(
    content: &Content,
    content_findings: &[Diagnostic],
    bundles: Bundles,
    theme: Arc<Theme>,
    files: &Files,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Site {
    let facts = &content.site;
    let sections = content.sections.values().collect();
    let mut pages = tree(facts, &content.home, sections, &bundles, settings);
    check::texts(&pages, &bundles, content_findings, diagnostics);
    address::place(&mut pages, facts, &bundles, diagnostics);
    for page in &mut pages {
        page.states = states(page, &bundles);
    }
    let pages: Vec<Arc<Page>> = pages.into_iter().map(Arc::new).collect();
    let numbers: HashMap<PageId, PageNumber> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| (page.id().clone(), PageNumber::at(index)))
        .collect();
    let files = addressed(&theme, belonging(content, files), &numbers);
    let plan = Plan { counts: counts(&pages), numbers, ..Plan::default() };
    let mut site = Site {
        templates: templates(&theme),
        summaries: Summaries::of(pages.len()),
        facts: Arc::new(facts.clone()),
        settings: settings.clone(),
        bundles,
        theme,
        pages: Arc::new(pages),
        plan: Arc::new(plan),
    };
    let sessions = site.sessions();
    let sessions: Vec<&Entry> =
        sessions.iter().map(|number| &*site.page(*number).entry).collect();
    programme::check(&sessions, &site.facts.event, diagnostics);
    let routes = plan::routes(&site, &files, diagnostics);
    let chooser = routes.iter().find(|route| route.kind == RouteKind::Chooser);
    let plan = Plan {
        chooser: chooser.map(|route| route.path.clone()),
        numbers: site.plan.numbers.clone(),
        counts: site.plan.counts.clone(),
        changes: changes(content),
        files,
        routes,
        places: OnceLock::new(),
        announced: site.locales().iter().map(|_| OnceLock::new()).collect(),
    };
    site.plan = Arc::new(plan);
    site
}

/// When sections and entries come and go.
fn changes(content: &Content) -> Vec<Timestamp> {
    let entries = content
        .sections
        .values()
        .flat_map(|section| std::iter::once(&section.page).chain(&section.entries));
    entries.flat_map(|entry| [entry.publish_at, entry.remove_at]).flatten().collect()
}

/// How many entries of each collection exist.
fn counts(pages: &[Arc<Page>]) -> BTreeMap<Name, usize> {
    let mut counts = BTreeMap::new();
    for page in pages {
        if let PageId::Section(name) = page.id() {
            counts.insert(name.clone(), page.children().len());
        }
    }
    counts
}

/// A page is as far translated as the worst of the messages that its entry names; the
/// chrome around it does not count.
pub(super) fn states(page: &Page, bundles: &Bundles) -> Vec<State> {
    let mut worst = vec![State::Reviewed; bundles.locales().len()];
    for (id, _) in &page.entry.messages {
        for (worst, state) in worst.iter_mut().zip(bundles.states(id)) {
            *worst = state.min(*worst);
        }
    }
    worst
}

pub(super) fn templates(theme: &Theme) -> Fingerprint {
    let mut all = Hasher::new();
    for (name, source) in &theme.templates {
        all.text(name).text(&source.text);
    }
    theme.options.add_to(&mut all);
    all.finish()
}

type Belonging = Vec<(PageId, File)>;

fn belonging(content: &Content, files: &Files) -> Belonging {
    let entries = content.sections.values().flat_map(|section| &section.entries);
    entries
        .flat_map(|entry| entry.files.iter().map(|path| (entry.id.clone(), path)))
        .filter_map(|(id, path)| Some((id, files.get(path.as_str())?.clone())))
        .collect()
}

/// Where files lie: static ones at the root, an entry's own in a folder named after it,
/// the same for all languages. A static file for which templates ask carries a hash of its
/// bytes in its name, so that hosts and browsers may keep it for ever; of all others the
/// name is part of what they are (`favicon.ico`, `CNAME`).
fn addressed(
    theme: &Theme,
    belonging: Belonging,
    numbers: &HashMap<PageId, PageNumber>,
) -> BTreeMap<SourcePath, (File, RoutePath)> {
    let asked = theme.asked();
    let statics = theme.statics.iter().filter_map(|(path, file)| {
        let name =
            if asked.contains(path.as_str()) { hashed(path, file) } else { path.clone() };
        let address = RoutePath::new(&format!("/{name}")).ok()?;
        Some((file.path.clone(), (file.clone(), address)))
    });
    let own = belonging.into_iter().filter(|(id, _)| numbers.contains_key(id));
    let own = own.filter_map(|(id, file)| {
        let name = file.path.file_name();
        let address = RoutePath::new(&format!("/{id}/{name}")).ok()?;
        Some((file.path.clone(), (file, address)))
    });
    statics.chain(own).collect()
}

/// `style.css` becomes `style.0123456789.css`.
fn hashed(path: &str, file: &File) -> String {
    let hash = file.fingerprint.hex(10);
    match path.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') && !stem.is_empty() => {
            format!("{stem}.{hash}.{extension}")
        }
        _ => path.into(),
    }
}
