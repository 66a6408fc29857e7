//! From files to a site.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::content::{self, Content};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::i18n::{self, Bundles, State};
use crate::model::{
    Fingerprint, Hasher, Name, PageId, RoutePath, SourcePath, Span, Timestamp,
};
use crate::source::{File, Files};
use crate::themes::{self, Theme};

use super::page::tree;
use super::settings::holds;
use super::{Page, PageNumber, RouteKind, Settings, Site, address, check, plan};

/// Calls the three readers and joins what they return. Content comes first, for it says
/// which theme and which locales there are.
///
/// Returns no site where none can be made; the diagnostics say why.
#[must_use]
pub fn load(
    files: &Files,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    let content = content::load(files, &mut content::Parsed::default(), diagnostics)?;
    let name = content.site.theme.clone();
    let bundles = i18n::load(files, &content.languages, &name, diagnostics);
    let theme = themes::load(files, &name, diagnostics);
    if bundles.number(bundles.reference()).is_none() {
        let reference = bundles.reference();
        diagnostics.push(
            Diagnostic::error(
                Code::LocaleNotBuilt,
                format!("the reference locale `{reference}` has no folder in `i18n/`"),
            )
            .at(Span::file(&content.site.path))
            .help(format!("put the site's messages into `i18n/{reference}/`")),
        );
        return None;
    }
    let belonging = belonging(&content, files);
    let changes = changes(&content);
    let facts = content.site;
    let sections = content.sections.into_values().collect();
    let mut pages = tree(&facts, content.home, sections, &bundles, settings);
    check::texts(&pages, &bundles, diagnostics);
    address::place(&mut pages, &facts, &bundles, diagnostics);
    for page in &mut pages {
        page.states = states(page, &bundles);
    }
    let numbers: HashMap<PageId, PageNumber> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| (page.id().clone(), PageNumber::at(index)))
        .collect();
    let files = addressed(&theme, belonging, &numbers);
    let counts = counts(&pages);
    let slots = pages.len() * bundles.locales().len();
    let mut site = Site {
        templates: templates(&theme),
        holds: holds(settings.now, &facts.time_zone, changes.into_iter()),
        summaries: (0..slots).map(|_| OnceLock::new()).collect(),
        facts,
        settings: settings.clone(),
        bundles,
        theme,
        pages,
        numbers,
        counts,
        files,
        routes: Vec::new(),
        chooser: None,
    };
    site.routes = plan::routes(&site, diagnostics);
    let chooser = site.routes.iter().find(|route| route.kind == RouteKind::Chooser);
    site.chooser = chooser.map(|route| route.path.clone());
    Some(site)
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
fn counts(pages: &[Page]) -> BTreeMap<Name, usize> {
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
fn states(page: &Page, bundles: &Bundles) -> Vec<State> {
    let worst = |locale| {
        let states = page.entry.messages.iter().map(|(id, _)| bundles.state(locale, id));
        states.min().unwrap_or(State::Reviewed)
    };
    bundles.locales().iter().map(worst).collect()
}

fn templates(theme: &Theme) -> Fingerprint {
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
