//! Those whose builds are measured: their sites, and how their users start them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::floor;
use crate::launch::{Program, Usage};
use crate::{eleventy, hugo, plenary};

/// What Eleventy takes if it may: with 140,000 pages the usual memory of Node is too small.
const NODE_MEMORY: &str = "--max-old-space-size=16384";

/// What npm installs.
const ELEVENTY: &str = "node_modules/@11ty/eleventy/cmd.cjs";

/// Whose build is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Contender {
    Plenary,
    /// Plenary with `minify_html: true`.
    Minified,
    /// Hugo with `--minify`.
    Hugo,
    Eleventy,
    /// Only writing Plenary's output again.
    Floor,
}

impl Contender {
    /// Its name, in tables and JSON, and of its site.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Plenary => "plenary",
            Self::Minified => "plenary-minified",
            Self::Hugo => "hugo",
            Self::Eleventy => "eleventy",
            Self::Floor => "floor",
        }
    }

    /// Makes its site of so many talks.
    pub(crate) fn make(self, site: &Path, talks: usize) -> Result<(), String> {
        match self {
            Self::Plenary | Self::Floor => plenary::make(site, talks, false),
            Self::Minified => plenary::make(site, talks, true),
            Self::Hugo => hugo::make(site, talks),
            Self::Eleventy => eleventy::make(site, talks),
        }
    }

    /// Its site of so many pages below a folder; made if it is not there.
    pub(crate) fn site(self, sites: &Path, pages: usize) -> Result<PathBuf, String> {
        let own = if self == Self::Floor { Self::Plenary } else { self };
        let site = sites.join(format!("{}-{pages}", own.word()));
        if !site.exists() {
            eprintln!("Making {}", site.display());
            own.make(&site, pages / 14)?;
        }
        fs::canonicalize(&site).map_err(|error| format!("{}: {error}", site.display()))
    }
}

/// The programs of the contenders.
pub(crate) struct Programs {
    plenary: String,
    hugo: Option<String>,
    eleventy: Option<Eleventy>,
}

/// How Eleventy is started.
enum Eleventy {
    /// A program.
    Program(String),
    /// A script for Node: what npm installs.
    Script(String),
}

impl Programs {
    /// The options that name them.
    pub(crate) const OPTIONS: [&str; 3] = ["plenary", "hugo", "eleventy"];

    /// Reads the options. A file that is there is made absolute, for programs are started in
    /// other folders; any other name is looked for as a shell does.
    pub(crate) fn read(arguments: &Arguments) -> Result<Self, String> {
        let given = |name| arguments.value(name).map(Path::new);
        let program =
            |path: &Path| if path.is_file() { absolute(path) } else { shown(path) };
        let eleventy = given("eleventy").map(|path| {
            if !path.is_dir() {
                return Ok(Eleventy::Program(program(path)));
            }
            let script = path.join(ELEVENTY);
            let lacks =
                || format!("{}: npm has installed no Eleventy there", path.display());
            if script.exists() {
                Ok(Eleventy::Script(absolute(&script)))
            } else {
                Err(lacks())
            }
        });
        Ok(Self {
            plenary: given("plenary")
                .map_or_else(|| env!("CARGO_BIN_EXE_plenary").into(), program),
            hugo: given("hugo").map(program),
            eleventy: eleventy.transpose()?,
        })
    }

    /// Whose builds can be measured, in the order of the table.
    pub(crate) fn contenders(&self) -> Vec<Contender> {
        let all = [
            (Contender::Plenary, true),
            (Contender::Minified, true),
            (Contender::Hugo, self.hugo.is_some()),
            (Contender::Eleventy, self.eleventy.is_some()),
            (Contender::Floor, true),
        ];
        all.into_iter().filter(|(_, is_there)| *is_there).map(|(one, _)| one).collect()
    }

    /// Builds a site, or writes the output `model` again, into a new folder: what it took,
    /// and what it printed.
    pub(crate) fn build(
        &self,
        contender: Contender,
        site: &Path,
        output: &Path,
        model: &Path,
    ) -> Result<(Usage, String), String> {
        let program = match (contender, &self.hugo, &self.eleventy) {
            (Contender::Plenary | Contender::Minified, _, _) => {
                let program = Program::new(&self.plenary).arg("build").arg("--root");
                program
                    .path(site)
                    .arg("--output-dir")
                    .path(output)
                    .args(&["--format", "json"])
            }
            (Contender::Hugo, Some(hugo), _) => {
                let program =
                    Program::new(hugo).args(&["--minify", "--quiet", "--source"]);
                program.path(site).arg("--destination").path(output)
            }
            (Contender::Eleventy, _, Some(eleventy)) => {
                let program = match eleventy {
                    Eleventy::Program(program) => Program::new(program),
                    Eleventy::Script(script) => {
                        Program::new("node").args(&[NODE_MEMORY, script])
                    }
                };
                // It takes each path as one below the folder in which it is started.
                let output = relative(output, site)?;
                program.args(&["--quiet", &format!("--output={output}")])
            }
            (Contender::Floor, _, _) => {
                let (_, printed) =
                    Program::own(floor::COMMAND)?.path(model).path(output).run(site)?;
                let usage = serde_json::from_str(printed.trim());
                let usage = usage.map_err(|error| format!("the floor: {error}"))?;
                return Ok((usage, String::new()));
            }
            _ => return Err(format!("no program for {}", contender.word())),
        };
        program.run(site)
    }
}

fn absolute(path: &Path) -> String {
    shown(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The way from one folder to another.
fn relative(to: &Path, from: &Path) -> Result<String, String> {
    let told = |error| format!("{}: {error}", from.display());
    let from = fs::canonicalize(from).map_err(told)?;
    let parent = to.parent().ok_or("an output has no folder above")?;
    let told = |error| format!("{}: {error}", parent.display());
    let name = to.file_name().unwrap_or_default();
    let to = fs::canonicalize(parent).map_err(told)?.join(name);
    let shared =
        from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let mut way = PathBuf::new();
    way.extend(from.components().skip(shared).map(|_| ".."));
    way.extend(to.components().skip(shared));
    Ok(shown(&way))
}
