//! The templates, read once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tera::{Tera, Value};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageRef, Span};
use crate::site::Site;
use crate::source::Source;

use super::functions::{self, Slot};
use super::needs::{self, Needs};
use super::words::{self, Word};
use super::{
    Worker, calls, chains, context, error, escape, filters, fragment, fragment_calls,
    local, squeeze, tera1,
};

/// A site's templates, ready to be filled.
pub struct Renderer {
    pub(super) site: Arc<Site>,
    engines: Arc<Engines>,
    config: Value,
    pub(super) needs: Arc<BTreeMap<String, Needs>>,
    pub(super) minify: bool,
    /// Templates as their authors wrote them, made when an error looks for its place.
    pub(super) written: OnceLock<Tera>,
    /// Messages that no locale has, with the place that asks for each.
    pub(super) places: Mutex<HashMap<MessageRef, Option<Span>>>,
}

/// An engine whose functions look into its slot.
pub(super) type Engine = (Arc<Tera>, Slot);

/// The engine that holds the templates, and those for workers that none uses now: to make
/// one takes as long as to render some pages.
struct Engines {
    first: Tera,
    spare: Mutex<Vec<Engine>>,
}

impl Renderer {
    /// Reads the templates of a site. What is wrong with them is told; without an error
    /// there is a renderer.
    #[must_use]
    pub fn new(site: Arc<Site>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let templates = &site.theme().templates;
        let mut found = Diagnostics::new();
        for source in templates.values() {
            tera1::check(source, &mut found);
            without_dump(source, &mut found);
        }
        let alone = Tera::default();
        for (name, source) in templates {
            if let Err(problem) = alone.clone().add_raw_template(name, &source.text) {
                found.extend(error::of_syntax(&problem, source, &found));
            }
        }
        chains::check(templates, &mut found);
        if found.has_errors() {
            diagnostics.extend(found.sorted());
            return None;
        }
        let squeezed = squeeze::squeeze(templates, &mut found);
        let texts = templates.iter().map(|(name, source)| (name, &*source.text));
        if !found.has_errors()
            && let Err(problem) = engine(&site, texts)
        {
            found.extend(error::of_load(&problem, templates));
        }
        fragment_calls::check(templates, &mut found);
        diagnostics.extend(found.iter().cloned());
        if found.has_errors() {
            return None;
        }
        // Squeezing keeps a template's meaning; where it did not, the author's own text is
        // the right one.
        let squeezed =
            squeezed.iter().map(|(name, text)| (name, calls::as_filters(text)));
        let squeezed: Vec<_> = squeezed.collect();
        let squeezed = squeezed.iter().map(|(name, text)| (name, text));
        let engine = squeezed_engine(&site, squeezed).or_else(|_| {
            engine(&site, templates.iter().map(|(name, source)| (name, &source.text)))
        });
        let engines = Engines { first: engine.ok()?, spare: Mutex::default() };
        Some(Self {
            engines: Arc::new(engines),
            config: context::config(&site),
            needs: Arc::new(needs::of(templates)),
            minify: site.facts().minify_html,
            written: OnceLock::new(),
            places: Mutex::default(),
            site,
        })
    }

    /// The renderer of another site with the same templates.
    #[must_use]
    pub fn for_site(&self, site: Arc<Site>) -> Self {
        Self {
            engines: Arc::clone(&self.engines),
            config: context::config(&site),
            needs: Arc::clone(&self.needs),
            minify: site.facts().minify_html,
            written: OnceLock::new(),
            places: Mutex::default(),
            site,
        }
    }

    /// An engine for a worker.
    pub(super) fn engine(&self) -> Engine {
        let spare = &self.engines.spare;
        let used = spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let (mut engine, slot) = used.unwrap_or_else(|| {
            let slot = Slot::default();
            (Arc::new(with_slot(&self.engines.first, &slot)), slot)
        });
        let own = Arc::make_mut(&mut engine);
        own.global_context().insert_value("config", self.config.clone());
        (engine, slot)
    }

    /// Takes an engine back that [`Self::engine`] gave.
    pub(super) fn give_back(&self, engine: Engine) {
        let spare = &self.engines.spare;
        spare.lock().unwrap_or_else(PoisonError::into_inner).push(engine);
    }

    /// The site that is rendered.
    #[must_use]
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// A worker, which renders routes one after the other.
    #[must_use]
    pub fn worker(&self) -> Worker<'_> {
        Worker::new(self)
    }

    /// The templates as their authors wrote them: the same output with more white space,
    /// and errors that know their place.
    pub(super) fn as_written(&self) -> &Tera {
        self.written.get_or_init(|| {
            let templates = &self.site.theme().templates;
            let texts = templates.iter().map(|(name, source)| (name, &*source.text));
            engine(&self.site, texts).unwrap_or_default()
        })
    }
}

/// An engine whose functions look into that slot.
pub(super) fn with_slot(engine: &Tera, slot: &Slot) -> Tera {
    let mut engine = engine.clone();
    functions::register(&mut engine, slot);
    functions::register_calls(&mut engine, slot);
    fragment::register(&mut engine, slot);
    local::register(&mut engine, slot);
    engine
}

fn engine<N: AsRef<str>, T: AsRef<str>>(
    site: &Site,
    texts: impl Iterator<Item = (N, T)> + Clone,
) -> tera::TeraResult<Tera> {
    read(site, texts, |_| {})
}

/// An engine of templates whose calls are filters.
fn squeezed_engine<N: AsRef<str>, T: AsRef<str>>(
    site: &Site,
    texts: impl Iterator<Item = (N, T)> + Clone,
) -> tera::TeraResult<Tera> {
    read(site, texts, |tera| functions::register_calls(tera, &Slot::default()))
}

fn read<N: AsRef<str>, T: AsRef<str>>(
    site: &Site,
    texts: impl Iterator<Item = (N, T)> + Clone,
    more: impl FnOnce(&mut Tera),
) -> tera::TeraResult<Tera> {
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::written);
    // Plain formats are the exception: what nobody thought of is escaped.
    let escaped = texts.clone().map(|(name, _)| name.as_ref().to_owned());
    tera.autoescape_on(escaped.filter(|name| !is_plain(name)));
    filters::register(&mut tera);
    let nobody = Slot::default();
    functions::register(&mut tera, &nobody);
    fragment::register(&mut tera, &nobody);
    local::register(&mut tera, &nobody);
    more(&mut tera);
    tera.global_context().insert_value("config", context::config(site));
    tera.add_raw_templates(texts)?;
    Ok(tera)
}

/// Whether a template's name says that it is a format without escapes.
fn is_plain(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    matches!(
        extension,
        Some("txt" | "json" | "ics" | "csv" | "md" | "css" | "webmanifest")
    )
}

/// Tera's variable that holds all others is in another order in each process.
fn without_dump(source: &Source, found: &mut Diagnostics) {
    const DUMP: &str = "__tera_context";
    let named = words::tags(&source.text).into_iter().flatten();
    if named.into_iter().any(|word| word == Word::Name(DUMP)) {
        let at = source.text.find(DUMP).unwrap_or_default();
        found.push(
            Diagnostic::error(
                Code::TemplateFails,
                format!("`{DUMP}` prints all variables in another order each time"),
            )
            .at(Span::new(&source.path, at..at + DUMP.len()))
            .help("print the variables that you want to see by their names"),
        );
    }
}

/// Whether a template's name says that it is HTML.
pub(super) fn is_html(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, it)| matches!(it, "html" | "htm"))
}

/// Tells the pages whose templates do not exist, or are no HTML, in which texts would be
/// escaped.
pub fn check_pages(site: &Site, found: &mut Diagnostics) {
    let templates: &BTreeMap<String, Source> = &site.theme().templates;
    for page in site.pages() {
        let name = &page.template;
        if templates.contains_key(name) && !is_html(name) {
            found.push(
                Diagnostic::error(
                    Code::UnknownTemplate,
                    format!("`{name}` is no template of a page: its name says no HTML"),
                )
                .at(match &page.entry.template {
                    Some((_, span)) => span.clone(),
                    None => Span::file(&page.entry.path),
                })
                .help("give the template a name that ends in `.html`"),
            );
        }
        if templates.contains_key(name) {
            continue;
        }
        let known = templates.keys().map(String::as_str);
        found.push(
            Diagnostic::error(
                Code::UnknownTemplate,
                format!("there is no template `{name}`"),
            )
            .at(page
                .template_span
                .clone()
                .unwrap_or_else(|| Span::file(&page.entry.path)))
            .suggest(name, known),
        );
    }
}
