//! A worker renders one route after the other, with its own engine and its own ready
//! messages.

use std::sync::{Arc, PoisonError};

use tera::{Context, Tera};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Answered, MessageRef, Question, Questions, Span, Trace};
use crate::site::{PageNumber, Route, RouteKind};

use super::bounded::Page;
use super::calendar::calendar;
use super::engine::{Engine, is_html, with_slot};
use super::functions::Slot;
use super::kept::Kept;
use super::needs::Needs;
use super::settle::{Format, settle};
use super::view::View;
use super::{Rendered, Renderer, context, error, machine, minify};

/// The most places of unknown messages that are looked for in one build.
const PLACES: usize = 20;

/// Renders routes one after the other.
pub struct Worker<'a> {
    renderer: &'a Renderer,
    engine: Engine,
    kept: Box<Kept>,
    /// How many bytes the last page had.
    length: usize,
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.renderer.give_back(std::mem::take(&mut self.engine));
    }
}

impl<'a> Worker<'a> {
    pub(super) fn new(renderer: &'a Renderer) -> Self {
        Self { renderer, engine: renderer.engine(), kept: Box::default(), length: 0 }
    }

    /// Renders one route.
    pub fn render(&mut self, route: &Route) -> Rendered {
        match &route.kind {
            RouteKind::File(path) => self.file(path.as_str()),
            RouteKind::Calendar(of) => self.calendar(route, *of),
            _ => self.page(route),
        }
    }

    /// What was asked so far: the numbers in [`Rendered::asked`] are theirs.
    #[must_use]
    pub fn questions(&self) -> &Questions {
        &self.kept.questions
    }

    /// The same questions, each with what stands for its answer. The work is done.
    #[must_use]
    pub fn answered(mut self) -> Answered {
        std::mem::take(&mut *self.kept).answered(&self.renderer.site)
    }

    fn file(&mut self, path: &str) -> Rendered {
        let Some((file, _)) = self.renderer.site.file(path) else {
            return Rendered::default();
        };
        let asked = Question::Asset(file.path.clone());
        let asked = vec![self.kept.questions.number(asked)];
        match file.bytes() {
            Ok(bytes) => {
                Rendered { bytes: Some(bytes.to_vec()), asked, ..Rendered::default() }
            }
            Err(error) => {
                let message = format!("`{path}` cannot be read: {error}");
                let finding = Diagnostic::error(Code::Unreadable, message)
                    .at(Span::file(&file.path));
                Rendered { asked, diagnostics: vec![finding], ..Rendered::default() }
            }
        }
    }

    fn calendar(&mut self, route: &Route, of: Option<PageNumber>) -> Rendered {
        let mut view = self.view(route);
        view.kept = std::mem::take(&mut self.kept);
        view.kept.turn();
        view.fields = Needs::everything().summaries(false);
        let site = &self.renderer.site;
        let sessions = of.map_or_else(|| site.sessions(), |number| vec![number]);
        let bytes = calendar(&mut view, &sessions);
        view.ask(Question::Setting("config".into()));
        self.kept = std::mem::take(&mut view.kept);
        Rendered {
            bytes: Some(bytes),
            asked: exact(view.asked),
            diagnostics: view.diagnostics,
            ..Rendered::default()
        }
    }

    fn page(&mut self, route: &Route) -> Rendered {
        let template = machine::template(&self.renderer.site, route).to_owned();
        // A page is about as long as the one before it.
        let room = self.length + self.length / 4;
        let fill = |engine: &Arc<Tera>, slot: &Slot, view: View| -> (View, _) {
            fill(self.renderer, engine, slot, view, route, &template, room)
        };
        let mut view = self.view(route);
        view.kept = std::mem::take(&mut self.kept);
        view.kept.turn();
        let (mut view, result) = fill(&self.engine.0, &self.engine.1, view);
        let page = result.unwrap_or_else(|problem| {
            // The engine at work has squeezed templates; the author's own know the place.
            let slot = Slot::default();
            let engine = Arc::new(with_slot(self.renderer.as_written(), &slot));
            let (_, again) = fill(&engine, &slot, self.view(route));
            let problem = again.err().unwrap_or(problem);
            let templates = &self.renderer.site.theme().templates;
            view.tell(error::of_render(&problem, &template, templates));
            Vec::new()
        });
        for message in std::mem::take(&mut view.lacking) {
            let mut finding = view.unknown(&message);
            finding.span = self.place(&message, route, &template);
            view.tell(finding);
        }
        view.ask(Question::Templates);
        view.ask(Question::Setting("config".into()));
        self.kept = std::mem::take(&mut view.kept);
        self.length = page.len();
        self.finish(view, page, &template)
    }

    fn finish(&self, view: View, page: Vec<u8>, template: &str) -> Rendered {
        let format = if is_html(template) { Format::Html } else { Format::Plain };
        let failed = view.failed();
        let locale = view.locale();
        let site = &self.renderer.site;
        let mut unminified = false;
        let bytes = (!failed).then(|| {
            let page = settle(page, format, &locale, site.locales(), &view.links);
            if !(self.renderer.minify && format == Format::Html) {
                return page;
            }
            let smaller = std::str::from_utf8(&page).ok().and_then(minify::minify);
            unminified = smaller.is_none();
            smaller.map_or(page, String::into_bytes)
        });
        Rendered {
            bytes,
            asked: exact(view.asked),
            diagnostics: view.diagnostics,
            unminified,
        }
    }

    fn view(&self, route: &Route) -> View {
        let absolute = matches!(route.kind, RouteKind::NotFound);
        View::new(self.renderer.site.clone(), route, absolute)
    }

    /// The place in the templates that asks for a message which no locale has: the page
    /// is rendered once more, and asking for it fails.
    fn place(&self, message: &MessageRef, route: &Route, template: &str) -> Option<Span> {
        let places = &self.renderer.places;
        let known = places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = known.get(message) {
            return place.clone();
        }
        if known.len() >= PLACES {
            return None;
        }
        drop(known);
        let slot = Slot::default();
        let engine = Arc::new(with_slot(self.renderer.as_written(), &slot));
        let mut view = self.view(route);
        view.trap = Some(message.clone());
        let (_, result) = fill(self.renderer, &engine, &slot, view, route, template, 0);
        let templates = &self.renderer.site.theme().templates;
        let place = result.err().and_then(|problem| error::place(&problem, templates));
        let mut known = places.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(message.clone(), place.clone());
        place
    }
}

/// Fills a template: its context first, then Tera.
fn fill(
    renderer: &Renderer,
    engine: &Arc<Tera>,
    slot: &Slot,
    mut view: View,
    route: &Route,
    template: &str,
    room: usize,
) -> (View, tera::TeraResult<Vec<u8>>) {
    let everything = Needs::everything();
    let needs = renderer.needs.get(template).unwrap_or(&everything);
    let is_page = matches!(route.kind, RouteKind::Page { .. });
    view.fields = needs.summaries(is_page);
    let context: Context = match &route.kind {
        RouteKind::Page { page, pager } => {
            context::page(&mut view, needs, route, *page, *pager)
        }
        _ => machine::context(&mut view, route),
    };
    view.engine = Some(Arc::clone(engine));
    slot.replace(Some(view));
    let mut page = Page::with_room(room);
    let result = engine.render_to(template, &context, &mut page);
    let result = result.map(|()| page.into_bytes());
    match slot.replace(None) {
        Some(mut view) => {
            view.engine = None;
            // What failed in a fragment knows its place; the page knows only of a text.
            let result = match view.failure.take() {
                Some(inner) => result.map_err(|_| inner),
                None => result,
            };
            (view, result)
        }
        // The view is only ever taken here; an empty one says nothing and asks nothing.
        None => (View::new(renderer.site.clone(), route, false), result),
    }
}

/// A trace is kept until the end of a build, so it has no room for more.
fn exact(mut trace: Trace) -> Trace {
    trace.shrink_to_fit();
    trace
}
