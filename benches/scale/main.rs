//! The benchmark of scale: makes equal sites for Plenary and for Hugo, proves that they
//! are equal, and measures the preview of both. `README.md` in the folder above says how
//! to read its figures.

#![expect(clippy::print_stdout, reason = "it is here to tell figures")]
#![expect(clippy::print_stderr, reason = "and what hinders it")]

mod arguments;
mod equal;
mod folder;
mod hugo;
mod language;
mod plenary;
mod random;
mod reading;
mod talk;

use std::process::ExitCode;

use arguments::Arguments;
use equal::Equal;

const HELP: &str = "\
Make equal sites for Plenary and Hugo, compare what they say, and measure their previews

Usage: cargo bench --bench scale -- <COMMAND>

Commands:
  make --pages N --for plenary|hugo DIR [--minify-html]
        Make a site of N pages: N / 14 talks in 14 languages

Examples:
  cargo bench --bench scale -- make --pages 14000 --for plenary /tmp/bench/plenary-14000
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
    match command {
        "make" => make(rest)?,
        "equal" => return equal(rest),
        "--help" | "-h" | "help" => print!("{HELP}"),
        other => return Err(format!("there is no command `{other}`; see --help")),
    }
    Ok(ExitCode::SUCCESS)
}

fn make(given: &[String]) -> Result<(), String> {
    let arguments = Arguments::read(given, &["pages", "for"], &["minify-html"])?;
    let [folder] = arguments.folders()?;
    let talks = talks(arguments.number("pages", 1_400)?)?;
    match arguments.value("for") {
        Some("plenary") => plenary::make(&folder, talks, arguments.has("minify-html")),
        Some("hugo") => hugo::make(&folder, talks),
        _ => Err("say --for plenary or --for hugo".into()),
    }
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
