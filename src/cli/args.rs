//! The command line as a value.

use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::content;
use crate::diagnostic::{Code, nearest};
use crate::model::Timestamp;

const EXAMPLES: &str = "\
Examples:
  plenary build                     Build the site around this folder into its public/
  plenary serve --open              Show the site in a browser while you edit it
  plenary --root ~/summit build     Build the site in ~/summit
  plenary explain missing-message   Say what a finding means and how to mend it
  plenary help build                Say more about building

Exit codes: 0 fine, 1 errors in the site's files, 2 could not run.";

const BUILD_EXAMPLES: &str = "\
Examples:
  plenary build
  plenary build --base-url https://conference.example/2025/ --strict
  plenary build --output-dir /srv/www/conference --now 2025-09-17T09:00:00+08:00
  plenary build --why                          Say why each page was rendered
  plenary build --format json | jq .written    Give numbers and diagnostics to a program

Nothing is written when the site has errors: the output stays as it was. Pages whose bytes
did not change are not touched, and neither are files that Plenary did not write.";

const SERVE_EXAMPLES: &str = "\
Examples:
  plenary serve --open                         Show the site in your browser
  plenary serve --port 0                       At any port that is free
  plenary serve --poll                         For network drives and containers
  plenary serve --interface 192.168.1.5        For other devices in your network too
  plenary serve --editor 'idea://open?file={path}&line={line}'

Pages change in the browser as soon as a file is saved, and only those that the edit
changed. What is wrong is told in the page; the last good text stays. At /_plenary/ there
are all languages, pages and findings. Nothing is written to the disk.";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  plenary explain                              List all codes, each in one sentence
  plenary explain missing-message              Say what it means and how to mend it
  plenary explain missing-message | less       Read a page at a time";

/// Builds the static site of a multilingual conference
#[derive(Debug, Parser)]
#[command(name = "plenary", version, max_term_width = 90, after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// The site's folder [default: the nearest one upwards with content/site.yaml]
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) root: Option<PathBuf>,

    /// When to use colour
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    pub(super) color: Color,

    /// What to do.
    #[command(subcommand)]
    pub(super) verb: Verb,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Color {
    // On a terminal, unless the environment says otherwise (`NO_COLOR`, `CLICOLOR`).
    Auto,
    // Also into files and pipes.
    Always,
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Build the site into a folder of static files
    Build(Build),

    /// Show the site in a browser while its files are edited
    Serve(Serve),

    /// Say what a code in brackets, as in error[unknown-field], means
    Explain(Explain),
}

/// How to build.
#[derive(Args, Debug)]
#[command(after_help = BUILD_EXAMPLES)]
pub(super) struct Build {
    /// The folder to build into [default: public, in the site's folder]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,

    /// The site's address, instead of `base_url` in content/site.yaml
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,

    /// Build drafts too
    #[arg(long)]
    pub(super) drafts: bool,

    /// End with exit code 1 if there are warnings
    #[arg(long)]
    pub(super) strict: bool,

    /// How many pages to render at a time [default: one per processor]
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub(super) jobs: Option<NonZeroUsize>,

    /// The time to build for, as RFC 3339 has it [default: `SOURCE_DATE_EPOCH`, else now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) now: Option<Timestamp>,

    /// List each page that was rendered, and what had changed for it first
    #[arg(long)]
    pub(super) why: bool,

    /// How to report: to people, or as one JSON document on standard output
    #[arg(long, value_name = "FORM", default_value = "human")]
    pub(super) format: Form,
}

/// How to show.
#[derive(Args, Debug)]
#[command(after_help = SERVE_EXAMPLES)]
pub(super) struct Serve {
    /// The address of the network interface to listen on
    #[arg(short, long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(super) interface: IpAddr,

    /// The port to listen on; 0 for any that is free
    #[arg(short, long, value_name = "PORT", default_value_t = 1111)]
    pub(super) port: u16,

    /// Open the site in the browser
    #[arg(short = 'O', long)]
    pub(super) open: bool,

    /// Look at the files from time to time, where the system does not tell of changes
    #[arg(long)]
    pub(super) poll: bool,

    /// Show drafts too
    #[arg(long)]
    pub(super) drafts: bool,

    /// The site's address, instead of `base_url` in content/site.yaml
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<String>,

    /// The time to show the site for [default: `SOURCE_DATE_EPOCH`, else now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) now: Option<Timestamp>,

    /// The address that opens a file in your editor; empty for none
    #[arg(long, value_name = "URL", default_value = EDITOR)]
    pub(super) editor: String,
}

/// How the editor that most people have is opened.
const EDITOR: &str = "vscode://file{path}:{line}:{column}";

/// What to explain.
#[derive(Args, Debug)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(super) struct Explain {
    /// The code, such as unknown-field [default: list all codes]
    #[arg(value_parser = code)]
    pub(super) code: Option<Code>,
}

/// How to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    // Sentences with source lines, on standard error.
    Human,
    // One document on standard output; only a summary is for people.
    Json,
}

fn base_url(text: &str) -> Result<String, &'static str> {
    content::base_url(text)
        .ok_or("write it like https://example.org/, without a user, a query or spaces")
}

fn jobs(text: &str) -> Result<NonZeroUsize, &'static str> {
    text.parse().map_err(|_| "write a number of at least 1")
}

fn code(text: &str) -> Result<Code, String> {
    text.parse().map_err(|_| match nearest(text, Code::ALL.iter().map(|c| c.as_str())) {
        Some(near) => format!("there is no such code; did you mean `{near}`?"),
        None => "there is no such code; `plenary explain` lists all".to_owned(),
    })
}

fn time(text: &str) -> Result<Timestamp, &'static str> {
    text.parse().map_err(|_| "write it like 2025-09-17T09:00:00+08:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        <Arguments as clap::CommandFactory>::command().debug_assert();
    }

    #[test]
    fn an_address_is_absolute_and_ends_with_a_slash() {
        assert_eq!(
            base_url("https://x.example/a").as_deref(),
            Ok("https://x.example/a/")
        );
        assert_eq!(base_url("http://x.example/").as_deref(), Ok("http://x.example/"));
        for wrong in
            ["x.example", "/a/", "https://", "https:///a", "https://x.example/?q"]
        {
            assert!(base_url(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_jobs_at_all_are_refused() {
        let jobs = |n| Arguments::try_parse_from(["plenary", "build", "--jobs", n]);
        assert!(jobs("0").is_err());
        assert!(jobs("-1").is_err());
        assert!(jobs("3").is_ok());
    }
}
