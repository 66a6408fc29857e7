//! What whole builds took, as a table for people and as JSON.

use std::fmt::{self, Formatter};

use serde_json::{Value, json};

use crate::contender::Contender;
use crate::equal::Equal;
use crate::figures::{Spread, mb, real};
use crate::launch::Usage;
use crate::tree::Size;

/// All that was measured.
pub(crate) struct Report {
    pub(crate) pages: usize,
    pub(crate) runs: usize,
    /// What was compared, and of how many pages that site is.
    pub(crate) checks: Vec<(usize, Equal)>,
    pub(crate) rows: Vec<Row>,
}

/// What one contender took for a site, in each run.
pub(crate) struct Row {
    pub(crate) contender: Contender,
    pub(crate) pages: usize,
    /// How much source it read, if that is counted.
    pub(crate) source: Option<Size>,
    pub(crate) size: Size,
    pub(crate) usages: Vec<Usage>,
}

/// How many times more the one took than the other, run by run.
struct Ratio {
    over: Contender,
    under: Contender,
    what: &'static str,
    spread: Spread,
}

impl Row {
    fn spread(&self, of: fn(&Usage) -> f64) -> Spread {
        self.usages.iter().map(of).collect()
    }

    fn wall(&self) -> Spread {
        self.spread(|usage| usage.wall)
    }

    fn cpu(&self) -> Spread {
        self.spread(|usage| usage.cpu)
    }

    fn peak(&self) -> Option<Spread> {
        self.usages.iter().map(|usage| usage.peak.map(mb)).collect()
    }

    /// The peak of memory for each byte of source.
    fn peak_a_byte(&self) -> Option<f64> {
        Some(self.peak()?.median() / mb(self.source?.bytes))
    }

    /// Microseconds of CPU a page.
    fn cpu_a_page(&self) -> f64 {
        self.cpu().median() * 1e6 / real(self.pages as u64)
    }

    fn json(&self) -> Value {
        let mut row = json!({
            "program": self.contender.word(),
            "pages": self.pages,
            "wall_s": Value::from(&self.wall()),
            "cpu_s": Value::from(&self.cpu()),
            "output": { "files": self.size.files, "bytes": self.size.bytes },
        });
        let system: Option<Spread> =
            self.usages.iter().map(|usage| usage.system).collect();
        if let (Some(system), Some(peak)) = (system, self.peak()) {
            row["system_s"] = Value::from(&system);
            row["peak_mb"] = Value::from(&peak);
        }
        if let (Some(source), Some(a_byte)) = (self.source, self.peak_a_byte()) {
            row["source"] = json!({ "files": source.files, "bytes": source.bytes });
            row["peak_per_source_byte"] = json!(a_byte);
        }
        row
    }
}

impl Report {
    /// As one document with keys that stay.
    pub(crate) fn json(&self) -> String {
        let checks = self.checks.iter().map(|(pages, Equal { pages: all, read, digest })| {
            json!({ "pages": pages, "compared": all, "read": read, "digest": digest })
        });
        let growth = self.growth().map(|(less, more)| {
            let (less_us, more_us) = (less.cpu_a_page(), more.cpu_a_page());
            json!({
                "program": less.contender.word(),
                "pages": [less.pages, more.pages],
                "cpu_us_per_page": [less_us, more_us],
                "ratio": more_us / less_us,
            })
        });
        let ratios = self.ratios();
        let ratios = ratios.iter().map(|Ratio { over, under, what, spread }| {
            let mut ratio = Value::from(spread);
            ratio["of"] = json!(what);
            ratio["over"] = json!(over.word());
            ratio["under"] = json!(under.word());
            ratio
        });
        let report = json!({
            "pages": self.pages,
            "runs": self.runs,
            "cores": std::thread::available_parallelism().map_or(1, usize::from),
            "equal": checks.collect::<Vec<_>>(),
            "builds": self.rows.iter().map(Row::json).collect::<Vec<_>>(),
            "ratios": ratios.collect::<Vec<_>>(),
            "growth": growth.collect::<Vec<_>>(),
        });
        format!("{report:#}")
    }

    fn row(&self, contender: Contender) -> Option<&Row> {
        self.rows.iter().find(|row| row.contender == contender && row.pages == self.pages)
    }

    /// Hugo and Eleventy by ours, ours by the floor.
    fn ratios(&self) -> Vec<Ratio> {
        let mut ratios = Vec::new();
        let mut tell =
            |over: Contender, under: Contender, what, of: fn(&Usage) -> f64| {
                let (Some(more), Some(less)) = (self.row(over), self.row(under)) else {
                    return;
                };
                let runs = more.usages.iter().zip(&less.usages);
                let spread = runs.map(|(more, less)| of(more) / of(less)).collect();
                ratios.push(Ratio { over, under, what, spread });
            };
        for ours in [Contender::Plenary, Contender::Minified] {
            for theirs in [Contender::Hugo, Contender::Eleventy] {
                tell(theirs, ours, "cpu", |usage| usage.cpu);
                tell(theirs, ours, "wall", |usage| usage.wall);
            }
            tell(ours, Contender::Floor, "wall", |usage| usage.wall);
        }
        ratios
    }

    /// Each contender with two sizes of sites.
    fn growth(&self) -> impl Iterator<Item = (&Row, &Row)> {
        self.rows.iter().filter_map(|less| {
            let is_more =
                |row: &&Row| row.contender == less.contender && row.pages > less.pages;
            Some((less, self.rows.iter().find(is_more)?))
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (pages, Equal { pages: all, read, digest }) in &self.checks {
            writeln!(
                f,
                "{pages} pages of talks: {all} in all, {read} read, equal: {digest}"
            )?;
        }
        writeln!(f, "{} runs in turn: median (least..most)\n", self.runs)?;
        let heads = ["wall s", "CPU s", "peak MB"];
        let [wall, cpu, peak] = heads;
        writeln!(
            f,
            "{:<17} {:>7}  {wall:<22} {cpu:<22} {peak:<18} {:>7} {:>9}",
            "", "pages", "files", "output MB"
        )?;
        for row in &self.rows {
            let peak = row.peak().map_or_else(|| "-".into(), |peak| peak.with(0));
            writeln!(
                f,
                "{:<17} {:>7}  {:<22} {:<22} {peak:<18} {:>7} {:>9.1}",
                row.contender.word(),
                row.pages,
                row.wall().with(2),
                row.cpu().with(2),
                row.size.files,
                mb(row.size.bytes)
            )?;
        }
        writeln!(f)?;
        for Ratio { over, under, what, spread } in self.ratios() {
            let name = format!("{} / {}, {what}", over.word(), under.word());
            writeln!(f, "{name:<36} {}", spread.with(2))?;
        }
        for row in &self.rows {
            if let (Some(source), Some(a_byte)) = (row.source, row.peak_a_byte()) {
                let name = format!("{}, {} pages", row.contender.word(), row.pages);
                let (source, files) = (mb(source.bytes), source.files);
                writeln!(f, "{name:<36} {a_byte:.2} bytes of memory a byte of source")?;
                writeln!(f, "{:<36} ({source:.1} MB in {files} files)", "")?;
            }
        }
        for (less, more) in self.growth() {
            let name = format!("{}, CPU a page", less.contender.word());
            let (a, b) = (less.cpu_a_page(), more.cpu_a_page());
            let ratio = b / a;
            let sizes = format!("at {} and {} pages", less.pages, more.pages);
            writeln!(f, "{name:<36} {a:.0} and {b:.0} us {sizes}: x {ratio:.2}")?;
        }
        Ok(())
    }
}
