//! From the first reading to the last request.

use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use super::http::{self, Names};
use super::live::Live;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::Timestamp;
use crate::site::{Changed, Loader, Settings};
use crate::source::{Sources, Stop, Watch};

/// What the command line says about a preview.
#[derive(Clone, Debug)]
pub struct Options {
    /// The interface to listen on; loopback, unless somebody named another one.
    pub interface: IpAddr,
    /// The port; 0 for any that is free.
    pub port: u16,
    /// Whether files are looked at from time to time instead of being watched.
    pub poll: bool,
    /// Whether drafts are shown too.
    pub drafts: bool,
    /// Replaces `base_url` of `site.yaml`: absolute, with a slash at its end.
    pub base_url: Option<String>,
    /// The instant that decides what is published, as the preview starts.
    pub now: Timestamp,
    /// What says how that instant moves on; absent: it stays.
    pub clock: Option<fn() -> Timestamp>,
    /// The address that opens a file in an editor, with `{path}`, `{line}` and `{column}`.
    pub editor: Option<String>,
}

/// What is worth telling while a preview runs.
#[derive(Clone, Debug)]
pub enum Event {
    /// Browsers are answered at this address.
    Serving(String),
    /// The site was read.
    Loaded {
        /// Its pages in all locales.
        pages: usize,
        /// Its locales.
        locales: usize,
        /// What is wrong with its files.
        errors: usize,
        /// What else people should know.
        warnings: usize,
    },
    /// Something that does not end the preview, such as files that cannot be watched.
    Trouble(Diagnostic),
}

/// Deep templates and deep pages need more than a thread usually has.
const STACK: usize = 16 << 20;

/// How often the preview looks at the clock.
const TICK: Duration = Duration::from_secs(20);

/// Shows the site below `root` until somebody asks the program to stop: by Ctrl-C, or as
/// the system does it.
///
/// # Errors
/// Says why no browser can be answered: most often, that the port is taken.
pub fn serve(
    root: &Path,
    options: &Options,
    tell: &(dyn Fn(Event) + Sync),
) -> Result<(), Box<Diagnostic>> {
    let wanted = SocketAddr::new(options.interface, options.port);
    let listener =
        TcpListener::bind(wanted).map_err(|error| cannot_serve(wanted, &error))?;
    let port = listener.local_addr().map_or(options.port, |address| address.port());
    let names = Names::of(options.interface, port);
    tell(Event::Serving(names.address()));
    // Watched before it is read, so that nothing is missed; browsers that come meanwhile
    // wait at the door.
    let watch = Watch::new(root, options.poll);
    let stopper = watch.stopper();
    let live = Arc::new(Live::new(root, options.editor.as_deref()));
    let front = Arc::clone(&live);
    let front = Arc::new(move |asked: http::Asked| front.answer(&asked));
    let (ready, is_ready) = mpsc::channel();
    let live = &live;
    let served = thread::scope(|scope| {
        let thread = || thread::Builder::new().stack_size(STACK);
        let follower = move || follow(root, options, live, watch, &ready, tell);
        thread().spawn_scoped(scope, follower)?;
        thread().spawn_scoped(scope, || live.look_around())?;
        let (ended, is_ended) = mpsc::channel();
        if let Some(clock) = options.clock {
            let stopper = stopper.clone();
            thread().spawn_scoped(scope, move || {
                keep_time(clock, live, &stopper, &is_ended);
            })?;
        }
        is_ready.recv().ok();
        let served = http::serve(listener, names, front, asked_to_stop());
        stopper.stop();
        live.sweep.stop();
        drop(ended);
        served
    });
    served.map_err(|error| cannot_serve(wanted, &error))
}

/// Reads the site, and follows its files from edit to edit.
fn follow(
    root: &Path,
    options: &Options,
    live: &Live,
    mut watch: Watch,
    ready: &Sender<()>,
    tell: &(dyn Fn(Event) + Sync),
) {
    let mut sources = Sources::read(root);
    let mut loader = Loader::new(Settings {
        base_url: options.base_url.clone(),
        drafts: options.drafts,
        now: options.now,
    });
    loader.load(sources.files());
    let everything = Changed { templates: true, plan: true };
    live.advance(&sources, &loader, everything, &BTreeSet::new());
    // Whoever is not listening any more has stopped the preview.
    ready.send(()).ok();
    tell(loaded(live, &loader));
    let mut told = None;
    loop {
        // The system may run out of watches while new folders come.
        let trouble = watch.trouble();
        if trouble != told {
            trouble.clone().map(Event::Trouble).into_iter().for_each(tell);
            told = trouble;
        }
        let Some(batch) = watch.next() else { return };
        let edited = sources.refresh(&batch);
        let now = options.clock.map(|clock| clock());
        if let Some(changed) = now.and_then(|now| loader.move_on(sources.files(), now)) {
            live.advance(&sources, &loader, changed, &BTreeSet::new());
        }
        if !edited.is_empty() {
            let changed = loader.update(sources.files(), &edited);
            live.advance(&sources, &loader, changed, &edited);
        }
    }
}

/// Has everything looked at again when the day is over for which the site was made, or when
/// something in it is published or removed.
fn keep_time(
    clock: fn() -> Timestamp,
    live: &Live,
    watch: &Stop,
    is_ended: &Receiver<()>,
) {
    while is_ended.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
        let until = live.now().site().map(|site| site.holds().1);
        if until.is_some_and(|until| until <= clock()) {
            watch.nudge();
        }
    }
}

fn loaded(live: &Live, loader: &Loader) -> Event {
    let now = live.now();
    let mut found = Diagnostics::new();
    found.extend(now.found.iter().cloned());
    if let Some(site) = loader.site() {
        found.extend(site.bundles().findings().cloned());
    }
    let site = loader.site();
    Event::Loaded {
        pages: site.map_or(0, |site| site.page_count()),
        locales: site.map_or(0, |site| site.locales().len()),
        errors: found.count(Severity::Error),
        warnings: found.count(Severity::Warning),
    }
}

/// Resolves when the program is asked to stop.
async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            let mut interrupted = std::pin::pin!(interrupted);
            std::future::poll_fn(|context| {
                let done = interrupted.as_mut().poll(context).is_ready();
                if done { Poll::Ready(()) } else { ended.poll_recv(context).map(|_| ()) }
            })
            .await;
            return;
        }
    }
    // Without a way to be asked there is none to stop but to be killed.
    if interrupted.await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn cannot_serve(wanted: SocketAddr, error: &io::Error) -> Box<Diagnostic> {
    let fact = format!("nothing can be served at {wanted}: {error}");
    let help = match error.kind() {
        io::ErrorKind::AddrInUse => {
            "another program has this port: name one with `--port`, or `--port 0` for any \
             that is free"
        }
        io::ErrorKind::PermissionDenied => "name a port above 1023 with `--port`",
        io::ErrorKind::AddrNotAvailable => {
            "name an address of this machine with `--interface`"
        }
        _ => "name another address with `--interface` and `--port`",
    };
    Box::new(Diagnostic::error(Code::CannotServe, fact).help(help))
}
