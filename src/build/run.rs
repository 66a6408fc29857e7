//! From a folder of sources to an output.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Answered, Fingerprint, Hasher, Locale, OutPath, Question, RoutePath, SourcePath,
    Timestamp, Trace,
};
use crate::output::{self, Manifest, Output, Rank, RouteRecord};
use crate::render::{Renderer, Worker, check_pages};
use crate::site::{self, Keys, Route, RouteKind, Settings, Site};
use crate::source::{self, Index};

use super::trace::{Held, Merged};
use super::{Options, Outcome, Report, Step, Summary};

/// Builds the site in `root` into the output that `options` name.
///
/// An error in the sources, or a disk that refuses, leaves the output as it was.
pub fn run(root: &Path, options: &Options, progress: &(dyn Fn(Step) + Sync)) -> Report {
    #[expect(clippy::disallowed_methods, reason = "the summary says how long it took")]
    let started = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let outcome = match build(root, options, progress, &mut diagnostics) {
        Ok(Some(mut summary)) => {
            summary.seconds = started.elapsed().as_secs_f64();
            Outcome::Built(summary)
        }
        Ok(None) => Outcome::Refused,
        Err(obstacle) => {
            diagnostics.push(*obstacle);
            Outcome::CouldNotRun
        }
    };
    Report { outcome, diagnostics: diagnostics.sorted() }
}

/// A summary, none if the sources have errors, or what else was in the way.
fn build(
    root: &Path,
    options: &Options,
    progress: &(dyn Fn(Step) + Sync),
    diagnostics: &mut Diagnostics,
) -> Result<Option<Summary>, Box<Diagnostic>> {
    let output = output::open(root, &options.output)?;
    let flags = flags(options);
    if let Some(previous) = output.previous()
        && previous.settings == flags
        && (previous.holds.0..previous.holds.1).contains(&options.now.as_second())
        && previous.sources.unchanged(root)
        && output.intact()
    {
        return Ok(Some(unchanged(previous, &output, diagnostics)));
    }
    progress(Step::Reading);
    let nothing = Index::default();
    let known = output.previous().map_or(&nothing, |previous| &previous.sources);
    let (files, sources) = source::read(root, known, diagnostics);
    progress(Step::Loading);
    let settings = Settings {
        base_url: options.base_url.clone(),
        drafts: options.drafts,
        now: options.now,
    };
    let Some(site) = site::load(&files, &settings, diagnostics) else { return Ok(None) };

    let renderer = Renderer::new(Arc::clone(&site), diagnostics);
    check_pages(&site, diagnostics);
    let Some(renderer) = renderer.filter(|_| !diagnostics.has_errors()) else {
        return Ok(None);
    };
    let previous = output.previous().filter(|previous| previous.settings == flags);
    let reached = previous.and_then(|it| reached(it, &sources, &site));
    let work = Work::new(&renderer, &output, previous, reached.as_deref(), progress);
    let (done, asked) = work.all(options.jobs)?;
    let mut manifest = Manifest {
        sources,
        settings: flags,
        diagnostics: diagnostics.iter().cloned().collect(),
        pages: site.page_count(),
        holds: (site.holds().0.as_second(), site.holds().1.as_second()),
        locales: site.locales().iter().map(ToString::to_string).collect(),
        ..Manifest::default()
    };
    for done in &done {
        diagnostics.extend(done.diagnostics.iter().cloned());
    }
    if diagnostics.has_errors() {
        return Ok(None);
    }
    progress(Step::Writing);
    let mut summary = Summary {
        pages: manifest.pages,
        locales: site.locales().to_vec(),
        rendered: done.iter().filter(|done| done.why.is_some()).count(),
        unminified: done.iter().filter(|done| done.unminified).count(),
        ..Summary::default()
    };
    let upcoming = site.upcoming();
    // What comes now needs none of it, and need not wait until it is given back.
    rayon::spawn(move || drop((renderer, site, files)));
    let nothing = Answered::default();
    let before = output.previous().map_or(&nothing, |previous| &previous.questions);
    let mut questions = Merged::of(std::iter::once(before).chain(&asked));
    for done in done {
        if let Some(why) = done.why.filter(|_| options.why) {
            summary.why.push((done.path.clone(), why.into_owned()));
        }
        manifest.routes.push(RouteRecord {
            trace: questions.trace(done.asked.0, &done.asked.1),
            path: done.path,
            key: done.key,
            fingerprint: done.fingerprint,
            diagnostics: done.diagnostics,
            unminified: done.unminified,
        });
    }
    manifest.questions = questions.finish();
    let phase = upcoming.phase.filter(|_| manifest.questions.has(&Question::Phase));
    let day = manifest.questions.has(&Question::Today).then_some(upcoming.day);
    summary.next_change = upcoming.entry.into_iter().chain(phase).chain(day).min();
    manifest.next = summary.next_change.map(Timestamp::as_second);
    let tally = output.commit(&manifest)?;
    summary.written = tally.written;
    summary.kept = tally.kept;
    summary.deleted = tally.deleted;
    summary.bytes = tally.bytes;
    Ok(Some(summary))
}

/// The summary of a build that has nothing to do; its diagnostics are said again.
fn unchanged(
    previous: &Manifest,
    output: &Output,
    diagnostics: &mut Diagnostics,
) -> Summary {
    diagnostics.extend(previous.diagnostics.iter().cloned());
    for route in &previous.routes {
        diagnostics.extend(route.diagnostics.iter().cloned());
    }
    let locales = previous.locales.iter();
    Summary {
        pages: previous.pages,
        locales: locales.filter_map(|tag| crate::model::Locale::new(tag).ok()).collect(),
        kept: output.files(),
        unminified: previous.routes.iter().filter(|route| route.unminified).count(),
        next_change: previous.next.and_then(|next| Timestamp::from_second(next).ok()),
        ..Summary::default()
    }
}

/// The locales, by number, whose texts may read another way than at the last build, if
/// nothing but messages was edited since.
fn reached(previous: &Manifest, sources: &Index, site: &Site) -> Option<Vec<bool>> {
    let holds = (site.holds().0.as_second(), site.holds().1.as_second());
    let tags = site.locales().iter().map(Locale::as_str);
    if previous.holds != holds || !tags.eq(previous.locales.iter().map(String::as_str)) {
        return None;
    }
    let locale_of = |path: &SourcePath| {
        let below = path.below("i18n").filter(|_| path.extension() == Some("ftl"))?;
        site.bundles().number(&Locale::new(below.split('/').next()?).ok()?)
    };
    let edited = sources.edited_since(&previous.sources)?;
    let edited: Option<Vec<u16>> = edited.into_iter().map(locale_of).collect();
    Some(site.bundles().reached_from(&edited?))
}

/// What stands for the options that are no sources and shape the output.
fn flags(options: &Options) -> Fingerprint {
    let base_url = options.base_url.as_deref();
    Hasher::new()
        .fingerprint(options.program)
        .number(u64::from(base_url.is_some()))
        .text(base_url.unwrap_or_default())
        .number(u64::from(options.drafts))
        .finish()
}

/// One route after the work on it.
struct Done {
    path: RoutePath,
    key: Fingerprint,
    /// What it asked: numbers of one of the lists of questions.
    asked: (usize, Trace),
    fingerprint: Fingerprint,
    diagnostics: Vec<Diagnostic>,
    /// Why it was rendered; kept routes have no reason.
    why: Option<Cow<'static, str>>,
    unminified: bool,
}

/// What one worker did: routes with their places in the plan, and what it asked for them.
type Share = (Vec<(usize, Done)>, Answered);

/// The work on all routes.
struct Work<'a> {
    renderer: &'a Renderer,
    output: &'a Output,
    progress: &'a (dyn Fn(Step) + Sync),
    held: Held<'a>,
    items: Vec<Range<usize>>,
    records: HashMap<&'a str, &'a RouteRecord>,
    next: AtomicUsize,
    done: AtomicUsize,
}

impl<'a> Work<'a> {
    fn new(
        renderer: &'a Renderer,
        output: &'a Output,
        previous: Option<&'a Manifest>,
        reached: Option<&[bool]>,
        progress: &'a (dyn Fn(Step) + Sync),
    ) -> Self {
        let site = renderer.site();
        let held = previous.map(|it| Held::ask(&it.questions, site, reached));
        let records = previous.into_iter().flat_map(|previous| &previous.routes);
        Self {
            renderer,
            output,
            progress,
            held: held.unwrap_or_default(),
            items: items(renderer.site().routes()),
            records: records.map(|record| (record.path.as_str(), record)).collect(),
            next: AtomicUsize::new(0),
            done: AtomicUsize::new(0),
        }
    }

    /// Works on all routes, with a fixed number of workers that each take the next item.
    /// What they asked comes in lists, one of each worker; the list 0 is the last build's.
    fn all(
        &self,
        jobs: Option<usize>,
    ) -> Result<(Vec<Done>, Vec<Answered>), Box<Diagnostic>> {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(jobs.unwrap_or_default())
            .stack_size(STACK)
            .build()
            .map_err(|error| cannot_start(&error))?;
        let shares = pool.broadcast(|_| self.share());
        let mut all = Vec::with_capacity(self.renderer.site().routes().len());
        let previous = self.output.previous();
        let mut asked = vec![previous.map(|it| it.questions.clone()).unwrap_or_default()];
        for share in shares {
            let (done, questions) = share?;
            asked.push(questions);
            let list = asked.len();
            all.extend(done.into_iter().map(|(at, mut done)| {
                if done.why.is_some() {
                    done.asked.0 = list;
                }
                (at, done)
            }));
        }
        all.sort_by_key(|(at, _)| *at);
        Ok((all.into_iter().map(|(_, done)| done).collect(), asked))
    }

    /// What one worker does.
    fn share(&self) -> Result<Share, Box<Diagnostic>> {
        let site = self.renderer.site();
        let routes = site.routes();
        let mut worker = self.renderer.worker();
        let mut keys = site.keys();
        let mut share = Vec::new();
        while let Some(item) = self.items.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            for (at, route) in routes.iter().enumerate().take(item.end).skip(item.start) {
                share.push((at, self.one(route, &mut worker, &mut keys)?));
                let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
                (self.progress)(Step::Rendering { done, total: routes.len() });
            }
        }
        Ok((share, worker.answered()))
    }

    fn one(
        &self,
        route: &Route,
        worker: &mut Worker<'_>,
        keys: &mut Keys<'_>,
    ) -> Result<Done, Box<Diagnostic>> {
        let key = keys.of(route);
        let path = route.path.out_path();
        let why = match self.held(route, key, &path) {
            Ok(done) => return Ok(done),
            Err(why) => why,
        };
        let rendered = worker.render(route);
        let mut fingerprint = Fingerprint::default();
        if let Some(bytes) = &rendered.bytes {
            fingerprint = self.output.stage(&path, rank(route), bytes)?;
        }
        Ok(Done {
            path: route.path.clone(),
            key,
            asked: (0, rendered.asked),
            fingerprint,
            diagnostics: rendered.diagnostics,
            why: Some(why),
            unminified: rendered.unminified,
        })
    }

    /// The route as the last build left it, or why it has to be rendered.
    fn held(
        &self,
        route: &Route,
        key: Fingerprint,
        path: &OutPath,
    ) -> Result<Done, Cow<'static, str>> {
        let Some(record) = self.records.get(route.path.as_str()) else {
            return Err("it is new".into());
        };
        if record.key != key {
            return Err("its place in the plan".into());
        }
        if let Some(changed) = self.held.changed(&record.trace) {
            return Err(changed.to_owned().into());
        }
        if !self.output.keep(path, record.fingerprint) {
            return Err("its file is gone or was edited".into());
        }
        Ok(Done {
            path: route.path.clone(),
            key,
            asked: (0, record.trace.clone()),
            fingerprint: record.fingerprint,
            diagnostics: record.diagnostics.clone(),
            why: None,
            unminified: record.unminified,
        })
    }
}

/// The routes in groups that share most of what is made for them: an item in all its
/// locales.
fn items(routes: &[Route]) -> Vec<Range<usize>> {
    let page = |route: &Route| match route.kind {
        RouteKind::Page { page, .. } => Some(page),
        _ => None,
    };
    let mut start = 0;
    let groups =
        routes.chunk_by(|one, next| page(one).is_some() && page(one) == page(next));
    groups
        .map(|group| {
            let item = start..start + group.len();
            start = item.end;
            item
        })
        .collect()
}

/// Deep templates and deep pages need more than a thread usually has.
const STACK: usize = 16 << 20;

fn rank(route: &Route) -> Rank {
    match route.kind {
        RouteKind::File(_) => Rank::Asset,
        _ if route.announces() => Rank::Announcer,
        _ => Rank::Page,
    }
}

fn cannot_start(error: &rayon::ThreadPoolBuildError) -> Box<Diagnostic> {
    let message = format!("no worker could be started: {error}");
    let finding = Diagnostic::error(Code::NoWorker, message);
    Box::new(finding.help("build with fewer workers: `--jobs 1`"))
}
