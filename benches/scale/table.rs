//! The commands that measure previews, and their tables.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use crate::arguments::Arguments;
use crate::edit::{Edited, KINDS, Kind};
use crate::figures::mib;
use crate::preview::{Measured, QUIET, Session, measure};
use crate::server::Generator;
use crate::{hugo, plenary, talks};

/// After how many saves memory is looked at.
const STEP: usize = 100;

/// What the measuring commands are told.
struct Asked {
    pages: usize,
    talks: usize,
    saves: usize,
    sites: PathBuf,
    /// Which previews are measured, and their programs.
    programs: Vec<(Generator, String)>,
    kinds: Vec<Kind>,
}

impl Asked {
    fn read(given: &[String], usual_saves: usize) -> Result<Self, String> {
        let known = ["pages", "saves", "sites", "plenary", "hugo", "edit"];
        let arguments = Arguments::read(given, &known, &[])?;
        let [] = arguments.folders()?;
        let pages = arguments.number("pages", 14_000)?;
        let programs = [Generator::Plenary, Generator::Hugo].map(|generator| {
            let program = arguments.value(generator.word());
            program.map(|program| (generator, program.to_owned()))
        });
        let mut programs: Vec<_> = programs.into_iter().flatten().collect();
        if programs.is_empty() {
            let built = env!("CARGO_BIN_EXE_plenary").to_owned();
            programs.push((Generator::Plenary, built));
        }
        let edit = arguments.value("edit");
        let wanted = |kind: &Kind| edit.is_none_or(|edit| edit == kind.word());
        let kinds: Vec<Kind> = KINDS.into_iter().filter(wanted).collect();
        if kinds.is_empty() {
            return Err("--edit is message, title, template or fact".into());
        }
        Ok(Self {
            pages,
            talks: talks(pages)?,
            saves: arguments.number("saves", usual_saves)?,
            sites: arguments.value("sites").map_or_else(crate::usual_sites, Into::into),
            programs,
            kinds,
        })
    }

    /// The site of a generator; it is made if it is not there.
    fn site(&self, generator: Generator) -> Result<PathBuf, String> {
        let site = generator.site(&self.sites, self.pages);
        if !site.exists() {
            println!("Making {}", site.display());
            match generator {
                Generator::Plenary => plenary::make(&site, self.talks, false)?,
                Generator::Hugo => hugo::make(&site, self.talks)?,
            }
        }
        Ok(site)
    }
}

/// From save to served, of each kind of edit, the previews in turn.
pub(crate) fn preview(given: &[String]) -> Result<ExitCode, String> {
    let asked = Asked::read(given, 50)?;
    for kind in &asked.kinds {
        let word = kind.word();
        println!("\n{} pages, {} saves of one {word}", asked.pages, asked.saves);
        let mut medians = Vec::new();
        for (generator, program) in &asked.programs {
            let site = asked.site(*generator)?;
            let what = (*kind, asked.saves, asked.talks);
            let measured = measure(*generator, program, &site, what)?;
            tell(*generator, &measured);
            medians.push(measured.served.median().unwrap_or_default());
        }
        if let [ours, theirs] = medians[..] {
            let over = |time: Duration| theirs.as_secs_f64() / time.as_secs_f64();
            println!("  Hugo / Plenary          {:.1}", over(ours));
            if let Some(work) = ours.checked_sub(QUIET).filter(|work| !work.is_zero()) {
                println!("  the same less quiet     {:.1}", over(work));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(generator: Generator, measured: &Measured) {
    let Measured { first_page, served, heard, memory } = measured;
    println!("  {}", generator.word());
    println!("    start to first page   {:.2} s", first_page.as_secs_f64());
    println!("    save to served        {served}");
    if generator == Generator::Plenary {
        let quiet = QUIET.as_millis();
        println!("    less {quiet} ms of quiet   {}", served.less(QUIET));
        println!("    save to event         {heard}");
    }
    let memory = memory.iter().map(|(saves, held)| format!("{saves}: {}", mib(*held)));
    println!("    memory after saves    {}", memory.collect::<Vec<_>>().join(", "));
}

/// What a preview holds over many saves.
pub(crate) fn memory(given: &[String]) -> Result<ExitCode, String> {
    let asked = Asked::read(given, 1000)?;
    let kind = match asked.kinds[..] {
        [kind] => kind,
        _ => Kind::Message,
    };
    for (generator, program) in &asked.programs {
        let site = asked.site(*generator)?;
        println!("\n{} pages, {}: saves of one {}", asked.pages, program, kind.word());
        grow(*generator, program, &site, (kind, asked.saves, asked.talks))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn grow(
    generator: Generator,
    program: &str,
    site: &Path,
    (kind, saves, talks): (Kind, usize, usize),
) -> Result<(), String> {
    let edited = Edited::of(kind, generator, site, talks)?;
    let mut session = Session::start(generator, program, site, &edited.page)?;
    let before = session.memory()?;
    println!("  {:>5}  {}", 0, mib(before));
    for number in 0..saves {
        session.save(&edited, number)?;
        if (number + 1).is_multiple_of(STEP) || number + 1 == saves {
            let held = session.memory()?;
            println!("  {:>5}  {} (x {:.2})", number + 1, mib(held), share(held, before));
        }
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a ratio of two digits")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}
