//! The command that measures builds after an edit: what is built again, and how long that
//! takes.

use std::fmt::{self, Formatter};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::addition::Addition;
use crate::arguments::Arguments;
use crate::contender::{Contender, Programs};
use crate::edit::{Edited, Kind};
use crate::figures::{Spread, real};
use crate::launch::Usage;
use crate::server::Generator;
use crate::{talks, tree};

/// How often each edit is made if nobody says otherwise, and at least.
const RUNS: usize = 5;
/// What is edited, beside nothing and the languages.
const EDITS: [Kind; 4] = [Kind::Message, Kind::Fact, Kind::Order, Kind::Template];
const NOTHING: &str = "nothing";
const LOCALE: &str = "locale";

/// Sites with their outputs, of which those who build them are in turn.
struct Bench {
    programs: Programs,
    /// Plenary, and Hugo if it was named.
    sites: Vec<Built>,
    out: PathBuf,
    talks: usize,
    runs: usize,
}

/// A site that was built once.
struct Built {
    contender: Contender,
    site: PathBuf,
    output: PathBuf,
}

/// What builds after the same edit took.
struct Line {
    contender: Contender,
    edit: &'static str,
    builds: Vec<Again>,
}

/// What a build after an edit took, and how many pages it rendered and files it wrote, if
/// it says so.
struct Again {
    usage: Usage,
    rendered: Option<u64>,
    written: Option<u64>,
}

/// All that was measured.
struct Report {
    pages: usize,
    runs: usize,
    lines: Vec<Line>,
}

/// Measures builds after edits, and prints their table or JSON.
pub(crate) fn again(given: &[String]) -> Result<ExitCode, String> {
    let known = ["pages", "runs", "sites", "plenary", "hugo"];
    let arguments = Arguments::read(given, &known, &["json"])?;
    let [] = arguments.folders()?;
    let pages = arguments.number("pages", 14_000)?;
    let runs = arguments.number("runs", RUNS)?;
    if runs < RUNS {
        return Err(format!("fewer than {RUNS} runs say nothing"));
    }
    let programs = Programs::read(&arguments)?;
    let sites = arguments.value("sites").map_or_else(crate::usual_sites, Into::into);
    let out = tree::outputs(&sites)?;
    let wanted = [Contender::Plenary, Contender::Hugo];
    let wanted = wanted.into_iter().filter(|one| programs.contenders().contains(one));
    let mut built = Vec::new();
    for contender in wanted {
        let site = contender.site(&sites, pages)?;
        let output = out.join(contender.word());
        built.push(Built { contender, site, output });
    }
    let bench = Bench { programs, sites: built, out, talks: talks(pages)?, runs };
    let report = Report { pages, runs, lines: bench.measure()? };
    if arguments.has("json") {
        println!("{}", report.json());
    } else {
        println!("{report}");
    }
    eprintln!("The outputs lie in {}, and may be removed.", bench.out.display());
    Ok(ExitCode::SUCCESS)
}

impl Bench {
    fn measure(&self) -> Result<Vec<Line>, String> {
        eprintln!("Building the sites");
        let mut before = Vec::new();
        for built in &self.sites {
            self.build(built)?;
            before.push(tree::digest(&built.output)?);
        }
        let mut lines = self.edits(None)?;
        for kind in EDITS {
            lines.extend(self.edits(Some(kind))?);
            // The edit is undone; so are its pages.
            for built in &self.sites {
                self.build(built)?;
            }
        }
        for (built, before) in self.sites.iter().zip(before) {
            if tree::digest(&built.output)? != before {
                let output = built.output.display();
                return Err(format!("{output}: not as it was before the edits"));
            }
            if built.contender == Contender::Plenary {
                lines.push(self.locale(built)?);
            }
        }
        Ok(lines)
    }

    /// Makes one kind of edit again and again, or none, and builds after each.
    fn edits(&self, kind: Option<Kind>) -> Result<Vec<Line>, String> {
        let edit = kind.map_or(NOTHING, Kind::word);
        let mut lines = Vec::new();
        let mut edited = Vec::new();
        for Built { contender, site, .. } in &self.sites {
            let generator = match contender {
                Contender::Hugo => Generator::Hugo,
                _ => Generator::Plenary,
            };
            let of = |kind| Edited::of(kind, generator, site, self.talks);
            edited.push(kind.map(of).transpose()?);
            lines.push(Line { contender: *contender, edit, builds: Vec::new() });
        }
        for number in 0..self.runs {
            let sites = self.sites.iter().zip(&edited);
            for ((built, edited), line) in sites.zip(&mut lines) {
                if let Some(edited) = edited {
                    edited.save(number)?;
                }
                line.builds.push(self.told(built, edit)?);
            }
        }
        Ok(lines)
    }

    /// Adds a language, each time to an output of its own, so that nothing is deleted.
    fn locale(&self, built: &Built) -> Result<Line, String> {
        let Built { contender, site, .. } = built;
        let mut line = Line { contender: *contender, edit: LOCALE, builds: Vec::new() };
        let mut addition = Addition::prepare(site, &self.out)?;
        for number in 1..=self.runs {
            let output = self.out.join(format!("{}-{LOCALE}-{number}", contender.word()));
            let built = Built { contender: *contender, site: site.clone(), output };
            self.build(&built)?;
            addition.add()?;
            line.builds.push(self.told(&built, LOCALE)?);
            addition.remove()?;
        }
        Ok(line)
    }

    fn told(&self, built: &Built, edit: &str) -> Result<Again, String> {
        let again = self.build(built)?;
        let (word, wall) = (built.contender.word(), again.usage.wall);
        eprintln!("{word}, {edit}: {wall:.3} s");
        Ok(again)
    }

    fn build(&self, built: &Built) -> Result<Again, String> {
        let Built { contender, site, output } = built;
        let (usage, said) =
            self.programs.build(*contender, site, output, Path::new(""))?;
        let said: Value = serde_json::from_str(&said).unwrap_or_default();
        let number = |name: &str| said.get(name).and_then(Value::as_u64);
        Ok(Again { usage, rendered: number("rendered"), written: number("written") })
    }
}

impl Line {
    fn spread(&self, of: impl Fn(&Usage) -> f64) -> Spread {
        self.builds.iter().map(|build| of(&build.usage)).collect()
    }

    /// How many pages were rendered, and files written, if that is known.
    fn counts(&self) -> Option<[Spread; 2]> {
        let rendered: Option<Spread> =
            self.builds.iter().map(|build| build.rendered.map(real)).collect();
        let written: Option<Spread> =
            self.builds.iter().map(|build| build.written.map(real)).collect();
        Some([rendered?, written?])
    }

    fn json(&self) -> Value {
        let mut line = json!({
            "program": self.contender.word(),
            "edit": self.edit,
            "wall_s": Value::from(&self.spread(|usage| usage.wall)),
            "cpu_s": Value::from(&self.spread(|usage| usage.cpu)),
        });
        if let Some([rendered, written]) = self.counts() {
            line["rendered"] = Value::from(&rendered);
            line["written"] = Value::from(&written);
        }
        line
    }
}

impl Report {
    fn json(&self) -> String {
        let lines: Vec<Value> = self.lines.iter().map(Line::json).collect();
        format!("{:#}", json!({ "pages": self.pages, "runs": self.runs, "edits": lines }))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { pages, runs, lines } = self;
        writeln!(
            f,
            "{pages} pages of talks, {runs} builds after each edit: median \
                     (least..most)\n"
        )?;
        let [wall, cpu, rendered, written] = ["wall ms", "CPU ms", "rendered", "written"];
        writeln!(f, "{:<18} {wall:<26} {cpu:<26} {rendered:<22} {written}", "")?;
        for line in lines {
            let name = format!("{} {}", line.contender.word(), line.edit);
            let ms = |of: fn(&Usage) -> f64| line.spread(|it| of(it) * 1000.0).with(0);
            let (wall, cpu) = (ms(|usage| usage.wall), ms(|usage| usage.cpu));
            let counts = line.counts().map(|counts| counts.map(|count| count.with(0)));
            let [rendered, written] =
                counts.unwrap_or_else(|| ["-", "-"].map(Into::into));
            writeln!(f, "{name:<18} {wall:<26} {cpu:<26} {rendered:<22} {written}")?;
        }
        Ok(())
    }
}
