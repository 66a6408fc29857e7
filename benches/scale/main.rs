//! The benchmark of scale: makes equal sites for Plenary, Hugo and Eleventy, proves that
//! they are equal, and measures builds and previews. `README.md` in the folder above says
//! how to read its figures.

#![expect(clippy::print_stdout, reason = "it is here to tell figures")]
#![expect(clippy::print_stderr, reason = "and what hinders it")]

mod addition;
mod again;
mod arguments;
mod build;
mod contender;
mod edit;
mod eleventy;
mod equal;
mod figures;
mod floor;
mod folder;
mod http;
mod hugo;
mod language;
mod launch;
mod markdown;
mod plenary;
mod preview;
mod random;
mod reading;
mod report;
mod server;
mod table;
mod talk;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use arguments::Arguments;
use equal::Equal;

const HELP: &str = "\
Make equal sites for Plenary, Hugo and Eleventy, prove that they are equal, measure builds
and previews

Usage: cargo bench --bench scale -- <COMMAND>

Commands:
  build   [--pages 14000] [--runs 5] [--plenary BIN] [--hugo BIN] [--eleventy DIR|BIN]
          [--sites DIR] [--growth] [--json]
        Build whole sites in turn, with the HTML minifier and without, and write the same
        bytes with nothing else: time, CPU, memory, ratios.
        --eleventy: the folder in which npm installed it, or a program
        --growth: Plenary and Hugo with ten times the pages, too
        --json: the same as one document
  again   [--pages 14000] [--runs 5] [--plenary BIN] [--hugo BIN] [--sites DIR] [--json]
        Build again after an edit: of nothing, a message, a fact, an order, a template, and
        with a language more
  preview [--pages 14000] [--saves 50] [--edit message|title|template|fact]
          [--plenary BIN] [--hugo BIN] [--sites DIR]
        Measure from save to served, the previews in turn, each kind of edit or one
  memory  [--saves 1000] and as preview
        What a preview holds, every 100 saves
  make --pages N --for plenary|hugo|eleventy [--minify-html] DIR
        Make a site of N pages in a new folder: N / 14 talks in 14 languages.
        --minify-html: with that setting in Plenary's site
  equal ONE_OUTPUT OTHER_OUTPUT
        Say whether two outputs are the same to a reader. Exit code 1: the first
        difference is printed

Without --plenary: the Plenary that was just compiled. Sites that are not there are made as
DIR/plenary-N and so on; DIR is the folder `bench` among the system's temporary files. What
is built lies in DIR/out. Edits are undone at the end.

Examples:
  cargo bench --bench scale -- build --hugo hugo --eleventy /tmp/bench/eleventy
  cargo bench --bench scale -- build --hugo hugo --growth --json > builds.json
  cargo bench --bench scale -- again --pages 14000
  cargo bench --bench scale -- preview --hugo hugo --plenary target/release/plenary
  cargo bench --bench scale -- preview --pages 140000 --edit title
  cargo bench --bench scale -- memory --pages 14000 --saves 1000
  cargo bench --bench scale -- make --pages 1400 --for eleventy /tmp/bench/eleventy-1400
";

fn main() -> ExitCode {
    // `cargo bench` adds a word of its own.
    let given: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match run(&given) {
        Ok(code) => code,
        Err(told) => {
            eprintln!("scale: {told}");
            ExitCode::from(2)
        }
    }
}

fn run(given: &[String]) -> Result<ExitCode, String> {
    let command = given.first().map_or("--help", String::as_str);
    let rest = given.get(1..).unwrap_or_default();
    let wants_help = rest.iter().any(|argument| argument == "--help" || argument == "-h");
    match command {
        "--help" | "-h" | "help" => {}
        _ if wants_help => {}
        "make" => return make(rest),
        "equal" => return equal(rest),
        "again" => return again::again(rest),
        "build" => return build::build(rest),
        "preview" => return table::preview(rest),
        "memory" => return table::memory(rest),
        floor::COMMAND => return floor::floor(rest),
        launch::COMMAND => return launch::launch(rest),
        other => return Err(format!("there is no command `{other}`; see --help")),
    }
    print!("{HELP}");
    Ok(ExitCode::SUCCESS)
}

fn make(given: &[String]) -> Result<ExitCode, String> {
    let arguments = Arguments::read(given, &["pages", "for"], &["minify-html"])?;
    let [folder] = arguments.folders()?;
    let talks = talks(arguments.number("pages", 1_400)?)?;
    match arguments.value("for") {
        Some("plenary") => plenary::make(&folder, talks, arguments.has("minify-html"))?,
        Some("hugo") => hugo::make(&folder, talks)?,
        Some("eleventy") => eleventy::make(&folder, talks)?,
        _ => return Err("say --for plenary, --for hugo or --for eleventy".into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn equal(given: &[String]) -> Result<ExitCode, String> {
    let [ours, theirs] = Arguments::read(given, &[], &[])?.folders()?;
    match equal::equal(&ours, &theirs) {
        Ok(Equal { pages, read, digest }) => {
            println!("Equal: {pages} pages in both, {read} of them read. {digest}");
            Ok(ExitCode::SUCCESS)
        }
        Err(difference) => {
            println!("{difference}");
            Ok(ExitCode::from(1))
        }
    }
}

/// How many talks a site of so many pages has.
fn talks(pages: usize) -> Result<usize, String> {
    match pages / 14 {
        talks @ 1.. if pages.is_multiple_of(14) => Ok(talks),
        _ => Err(format!("{pages} pages are not some talks in 14 languages each")),
    }
}

/// Where sites lie if nobody says otherwise: never in the repository.
fn usual_sites() -> PathBuf {
    std::env::temp_dir().join("bench")
}
