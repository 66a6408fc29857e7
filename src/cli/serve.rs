//! `plenary serve`.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::args::{Arguments, Serve};
use super::build::{here, no_site};
use super::human;
use super::now::Now;
use super::report::{Exit, counted, counts_of};
use super::terminal::People;
use crate::preview::{self, Event, Options};
use crate::source::{self, Texts};

/// Shows the site until somebody ends it.
pub(super) fn run(arguments: &Arguments, options: &Serve) -> Result<Exit, clap::Error> {
    let now = Now::new(options.now)?;
    let people = Mutex::new(People::new(arguments.color));
    let say = |text: &str| {
        people.lock().unwrap_or_else(PoisonError::into_inner).say(text);
    };
    let root = arguments.root.clone().or_else(|| source::find_root(&here()));
    let Some(root) = root else {
        for diagnostic in no_site().diagnostics {
            say(&human::render(&diagnostic, &mut Texts::new(|_| None)));
        }
        return Ok(Exit::CouldNotRun);
    };
    let served = preview::serve(&root, &settings(options, now), &|event| {
        if let Event::Serving(address) = &event
            && options.open
            && open::that_detached(address).is_err()
        {
            say("No browser could be opened; open the address yourself.");
        }
        say(&told(&event, &root));
    });
    match served {
        Ok(()) => Ok(Exit::Fine),
        Err(obstacle) => {
            say(&human::render(&obstacle, &mut Texts::new(|_| None)));
            Ok(Exit::CouldNotRun)
        }
    }
}

fn settings(options: &Serve, now: Now) -> Options {
    Options {
        interface: options.interface,
        port: options.port,
        poll: options.poll,
        drafts: options.drafts,
        base_url: options.base_url.clone(),
        now: now.time,
        clock: now.clock(),
        editor: Some(options.editor.clone()).filter(|editor| !editor.is_empty()),
    }
}

/// An event in words.
fn told(event: &Event, root: &Path) -> String {
    match event {
        Event::Serving(address) => {
            format!("Serving the site at {address} (Ctrl-C ends it)")
        }
        Event::Loaded { pages: 0, errors, warnings, .. } => {
            let counts = counts_of(*errors, *warnings).unwrap_or_default();
            format!("There is no page to show yet: {counts}. The browser says more.")
        }
        Event::Loaded { pages, locales, errors, warnings } => {
            let pages = counted(*pages, "page");
            let locales = counted(*locales, "locale");
            let found = match counts_of(*errors, *warnings) {
                Some(counts) => format!("{counts}; see {}", preview::DESK),
                None => "nothing to mend in the files".to_owned(),
            };
            format!("{pages} in {locales}: {found}")
        }
        Event::Trouble(diagnostic) => {
            let mut texts = Texts::new(|path| source::text(root, path));
            human::render(diagnostic, &mut texts)
        }
    }
}
