//! `plenary build`.

use std::path::{Path, PathBuf};

use super::args::{Arguments, Build, Form};
use super::now::Now;
use super::progress::Progress;
use super::report::{Exit, counts, more, summary};
use super::terminal::{People, answer};
use super::{human, json};
use crate::build::{self, Options, Outcome, Report};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Fingerprint;
use crate::source;
use crate::source::Texts;

/// Builds the site and tells what came out.
pub(super) fn run(arguments: &Arguments, options: &Build) -> Result<Exit, clap::Error> {
    let now = Now::new(options.now)?;
    let mut people = People::new(arguments.color);
    let root = arguments.root.clone().or_else(|| source::find_root(&here()));
    let output = options.output_dir.clone();
    let output = output.or_else(|| Some(root.as_ref()?.join("public")));
    let report = match (&root, &output) {
        (Some(root), Some(output)) => {
            people.say(&format!("Building for {now}"));
            build_site(root, output, now, options)
        }
        _ => no_site(),
    };
    let texts = |path: &_| source::text(root.as_deref()?, path);
    let mut texts = Texts::new(texts);
    match options.format {
        Form::Human => {
            for diagnostic in &report.diagnostics {
                people.say(&format!("{}\n", human::render(diagnostic, &mut texts)));
            }
        }
        Form::Json => {
            let told = json::render(&report, &mut texts).map_err(Into::into);
            if let Err(error) = told.and_then(|document| answer(&document)) {
                people.say(&format!("Standard output cannot be written: {error}"));
                return Ok(Exit::CouldNotRun);
            }
        }
    }
    say_in_short(&report, output.as_deref(), options, &mut people);
    Ok(Exit::of(&report, options.strict))
}

fn build_site(root: &Path, output: &Path, now: Now, options: &Build) -> Report {
    let options = Options {
        output: std::path::absolute(output).unwrap_or_else(|_| output.to_owned()),
        base_url: options.base_url.clone(),
        drafts: options.drafts,
        jobs: options.jobs.map(usize::from),
        now: now.time,
        why: options.why,
        program: program(),
    };
    let progress = Progress::new();
    let report = build::run(root, &options, &|step| progress.show(step));
    progress.end();
    report
}

pub(super) fn no_site() -> Report {
    let fact = "there is no `content/site.yaml` in this folder or one above it";
    let help = "go to a site's folder, or name it with `--root`";
    Report {
        outcome: Outcome::CouldNotRun,
        diagnostics: vec![Diagnostic::error(Code::NoSite, fact).help(help)],
    }
}

/// The last lines: why, counts, summary.
fn say_in_short(
    report: &Report,
    output: Option<&Path>,
    options: &Build,
    people: &mut People,
) {
    let built = match &report.outcome {
        Outcome::Built(built) => Some(built),
        Outcome::Refused | Outcome::CouldNotRun => None,
    };
    if let Some(built) = built.filter(|_| options.why && options.format == Form::Human) {
        for (route, question) in &built.why {
            people.say(&format!("{route}: {question}"));
        }
    }
    if let Some(counts) = counts(report) {
        people.say(&counts);
    }
    if let Some(more) = more(report).filter(|_| options.format == Form::Human) {
        people.say(&more);
    }
    if let Some(built) = built {
        people.say(&summary(built, &shown(output.unwrap_or(Path::new("")))));
    } else if matches!(report.outcome, Outcome::Refused) {
        people.say("Nothing was written.");
    }
}

/// A folder's name as a person who stands here knows it, with a slash at its end.
fn shown(folder: &Path) -> String {
    match folder.strip_prefix(here()).unwrap_or(folder).to_string_lossy() {
        name if name.is_empty() => "./".to_owned(),
        name => format!("{}/", name.trim_end_matches('/')),
    }
}

/// What stands for this program: a newer one makes all pages anew, even of the same
/// version, which is what everyone needs who works on the program itself.
fn program() -> Fingerprint {
    let place = std::env::current_exe().and_then(|place| place.metadata());
    let stamp = place.and_then(|data| Ok((data.len(), data.modified()?)));
    let stamp = stamp.map(|stamp| format!("{stamp:?}")).unwrap_or_default();
    Fingerprint::of(format!("{} {stamp}", env!("CARGO_PKG_VERSION")).as_bytes())
}

/// The folder in which the program was started.
pub(super) fn here() -> PathBuf {
    std::path::absolute(".").unwrap_or_else(|_| PathBuf::from("."))
}
