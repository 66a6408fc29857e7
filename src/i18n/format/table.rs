//! The messages of `locale.ftl`: what a language that CLDR lacks has to bring.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Hasher, Locale, SourcePath, Span};

use super::Own;

/// One message: its id, its variables, and what it is for. Ids that end in `-1` stand for
/// as many messages as their `count` says.
struct Line {
    id: &'static str,
    count: usize,
    variables: &'static [&'static str],
    purpose: &'static str,
}

const fn line(
    id: &'static str,
    variables: &'static [&'static str],
    purpose: &'static str,
) -> Line {
    Line { id, count: 1, variables, purpose }
}

/// All messages of the table. Each is required: where one is missing, there is nothing
/// that it could be replaced with but another language.
const TABLE: [Line; 18] = [
    Line {
        count: 12,
        ..line("locale-month-1", &[], "the name of a month, from January on")
    },
    Line {
        count: 12,
        ..line("locale-month-short-1", &[], "the short name of a month, from January on")
    },
    Line {
        count: 7,
        ..line("locale-weekday-1", &[], "the name of a weekday, from Monday on")
    },
    line(
        "locale-date-full",
        &["weekday", "day", "month", "year"],
        "a day with its weekday",
    ),
    line("locale-date-long", &["day", "month", "year"], "a day with the month's name"),
    line("locale-date-medium", &["day", "month", "year"], "a day with the short name"),
    line("locale-date-short", &["day", "month", "year"], "a day in figures"),
    line("locale-days", &["start", "end", "month", "year"], "several days of one month"),
    line("locale-range", &["start", "end"], "a span of time"),
    line("locale-time", &["hour", "minute"], "a time of day"),
    line("locale-datetime", &["date", "time"], "a day with a time of day"),
    line("locale-decimal", &[], "the sign before the fraction of a number"),
    line("locale-group", &[], "the sign between thousands"),
    line("locale-percent", &["number"], "a part of a hundred"),
    line("locale-list-item", &["first", "next"], "the items of a list but the last"),
    line("locale-list-and", &["first", "last"], "the last item of a list"),
    line("locale-list-or", &["first", "last"], "the last item of a list to choose from"),
    line("locale-plural-rule", &[], "the language whose plural rule is used, as a tag"),
];

/// What variables stand for until they are known: characters for private use, which no
/// sane text holds.
const FIRST_PLACE: u32 = 0xE000;

/// A language's own data: texts by id, with places for their variables.
#[derive(Clone, Debug, Default)]
pub(super) struct Table(BTreeMap<String, String>);

/// Reads the table. What is missing is told, each message with what it is for.
pub(super) fn read(
    locale: &Locale,
    own: Own<'_>,
    file: &SourcePath,
    diagnostics: &mut Diagnostics,
) -> Table {
    let mut table = Table::default();
    let mut missing = Vec::new();
    for line in &TABLE {
        let places: Vec<String> =
            (0..).zip(line.variables).map(|(at, _)| place(at).to_string()).collect();
        let args: Vec<(&str, &str)> = line
            .variables
            .iter()
            .zip(&places)
            .map(|(name, place)| (*name, place.as_str()))
            .collect();
        for number in 1..=line.count {
            let id = numbered(line.id, number);
            match own(&id, &args) {
                Some(text) => drop(table.0.insert(id, text)),
                None => missing.push((id, line)),
            }
        }
    }
    if missing.len() == TABLE.iter().map(|line| line.count).sum::<usize>() {
        let fact = format!("there is no locale data for `{locale}`");
        let help = format!(
            "say in `content/site.yaml` whose data to use, `locales: {{ {locale}: {{ \
             data: … }} }}`, or write the messages of `{file}`, from `{}` on",
            TABLE[0].id
        );
        diagnostics.push(
            Diagnostic::error(Code::LocaleData, fact).at(Span::file(file)).help(help),
        );
        return table;
    }
    for (id, line) in missing {
        let fact = format!("`{locale}` lacks `{id}`: {}", line.purpose);
        let variables: Vec<String> =
            line.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        let text = if variables.is_empty() { "…".into() } else { variables.join(" ") };
        diagnostics.push(
            Diagnostic::error(Code::LocaleData, fact)
                .at(Span::file(file))
                .help(format!("write `{id} = {text}` in `{file}`")),
        );
    }
    table
}

/// Whether a message id belongs to the table.
pub(crate) fn is_of_table(id: &str) -> bool {
    TABLE.iter().any(|line| (1..=line.count).any(|at| numbered(line.id, at) == id))
}

fn numbered(id: &str, number: usize) -> String {
    match id.strip_suffix("-1") {
        Some(stem) => format!("{stem}-{number}"),
        None => id.into(),
    }
}

fn place(at: u32) -> char {
    char::from_u32(FIRST_PLACE + at).unwrap_or_default()
}

impl Table {
    /// A text without variables.
    pub(super) fn text(&self, id: &str) -> &str {
        self.0.get(id).map_or("", String::as_str)
    }

    /// The text of a numbered message.
    pub(super) fn numbered(&self, stem: &str, number: usize) -> &str {
        self.text(&format!("{stem}-{number}"))
    }

    /// A text with its variables in the order of the table.
    pub(super) fn fill(&self, id: &str, values: &[&str]) -> String {
        let mut filled = String::new();
        for c in self.text(id).chars() {
            let at = u32::from(c).checked_sub(FIRST_PLACE);
            let value = at.and_then(|at| values.get(usize::try_from(at).ok()?));
            match value {
                Some(value) => filled.push_str(value),
                None => filled.push(c),
            }
        }
        filled
    }

    /// Adds all texts to a fingerprint.
    pub(super) fn add_to(&self, hasher: &mut Hasher) {
        for (id, text) in &self.0 {
            hasher.text(id).text(text);
        }
    }
}
