//! The command that measures whole builds: makes the sites, proves that all outputs are
//! equal, then lets all build in turn, again and again, each time into a new folder.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::contender::{Contender, Programs};
use crate::equal::{Equal, equal};
use crate::launch::Usage;
use crate::report::{Report, Row};
use crate::talks;
use crate::tree::{self, Size};

/// How often each site is built if nobody says otherwise, and at least.
const RUNS: usize = 5;
/// How many times more pages the larger sites have.
const MORE: usize = 10;

/// A contender with a site of a size, and all that it took so far.
struct Lane {
    contender: Contender,
    pages: usize,
    site: PathBuf,
    /// The output that was checked.
    checked: PathBuf,
    size: Size,
    usages: Vec<Usage>,
}

/// Measures whole builds, and prints their table or JSON.
pub(crate) fn build(given: &[String]) -> Result<ExitCode, String> {
    let known = ["pages", "runs", "sites"];
    let known: Vec<&str> = known.into_iter().chain(Programs::OPTIONS).collect();
    let arguments = Arguments::read(given, &known, &["growth", "json"])?;
    let [] = arguments.folders()?;
    let pages = arguments.number("pages", 14_000)?;
    talks(pages)?;
    let runs = arguments.number("runs", RUNS)?;
    if runs < RUNS {
        return Err(format!("fewer than {RUNS} runs say nothing"));
    }
    let programs = Programs::read(&arguments)?;
    let sites = arguments.value("sites").map_or_else(crate::usual_sites, Into::into);
    let out = tree::outputs(&sites)?;
    let mut asked: Vec<_> =
        programs.contenders().into_iter().map(|contender| (contender, pages)).collect();
    if arguments.has("growth") {
        let grow = [Contender::Plenary, Contender::Hugo];
        let grow = grow.into_iter().filter(|one| programs.contenders().contains(one));
        asked.extend(grow.map(|contender| (contender, pages * MORE)));
    }
    let mut lanes = Vec::new();
    for (contender, pages) in asked {
        lanes.push(Lane::open(contender, pages, (&sites, &out), &programs)?);
    }
    let equals = [pages, pages * MORE].map(|pages| compare(&lanes, pages));
    let mut checks = Vec::new();
    for check in equals {
        checks.extend(check?);
    }
    for run in 1..=runs {
        for at in 0..lanes.len() {
            let model = model(&lanes, at);
            if let Some(lane) = lanes.get_mut(at) {
                lane.run(run, &model, &out, &programs)?;
            }
        }
    }
    let mut report = Report { pages, runs, checks, rows: Vec::new() };
    for lane in lanes {
        report.rows.push(lane.row()?);
    }
    if arguments.has("json") {
        println!("{}", report.json());
    } else {
        println!("{report}");
    }
    eprintln!("The outputs lie in {}, and may be removed.", out.display());
    Ok(ExitCode::SUCCESS)
}

impl Lane {
    /// Builds the site once, to be checked; then its files are in memory, too.
    fn open(
        contender: Contender,
        pages: usize,
        (sites, out): (&Path, &Path),
        programs: &Programs,
    ) -> Result<Self, String> {
        let site = contender.site(sites, pages)?;
        let checked = out.join(format!("{}-{pages}-checked", contender.word()));
        let mut size = Size::default();
        if contender != Contender::Floor {
            eprintln!("Building {} to check it", site.display());
            programs.build(contender, &site, &checked, &checked)?;
            size = tree::size(&checked)?;
        }
        Ok(Self { contender, pages, site, checked, size, usages: Vec::new() })
    }

    fn run(
        &mut self,
        run: usize,
        model: &Path,
        out: &Path,
        programs: &Programs,
    ) -> Result<(), String> {
        let word = self.contender.word();
        let output = out.join(format!("{word}-{}-{run}", self.pages));
        let (usage, _) = programs.build(self.contender, &self.site, &output, model)?;
        self.size = tree::size(&output)?;
        let (wall, cpu) = (usage.wall, usage.cpu);
        eprintln!("{run}: {word}, {} pages: {wall:.2} s, {cpu:.2} CPU s", self.pages);
        self.usages.push(usage);
        Ok(())
    }

    fn row(self) -> Result<Row, String> {
        let ours = matches!(self.contender, Contender::Plenary | Contender::Minified);
        let source = if ours { Some(tree::sources(&self.site)?) } else { None };
        let Self { contender, pages, size, usages, .. } = self;
        Ok(Row { contender, pages, source, size, usages })
    }
}

/// The output that the floor writes again: Plenary's of as many pages.
fn model(lanes: &[Lane], at: usize) -> PathBuf {
    let pages = lanes.get(at).map(|lane| lane.pages);
    let is_model =
        |lane: &&Lane| lane.contender == Contender::Plenary && Some(lane.pages) == pages;
    lanes.iter().find(is_model).map(|lane| lane.checked.clone()).unwrap_or_default()
}

/// Compares all outputs of so many pages with the first; nothing if there are none.
fn compare(lanes: &[Lane], pages: usize) -> Result<Option<(usize, Equal)>, String> {
    let same = |lane: &&Lane| lane.pages == pages && lane.contender != Contender::Floor;
    let mut same = lanes.iter().filter(same);
    let Some(ours) = same.next() else { return Ok(None) };
    let mut found = equal(&ours.checked, &ours.checked)?;
    for theirs in same {
        let (a, b) = (ours.contender.word(), theirs.contender.word());
        found = equal(&ours.checked, &theirs.checked)
            .map_err(|difference| format!("{a} and {b} differ: {difference}"))?;
    }
    let Equal { read, digest, .. } = &found;
    let all = found.pages;
    eprintln!("Equal: {all} pages in all, {read} of them read. {digest}");
    Ok(Some((pages, found)))
}
