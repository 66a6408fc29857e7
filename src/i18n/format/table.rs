//! The messages of `locale.ftl`: what a language that CLDR lacks has to bring.
//!
//! A text is read once, with characters for private use in the places of its variables,
//! and filled in later. So a variable has to be printed as it is: there is nothing yet
//! that a select expression could choose by.

use std::collections::BTreeMap;

use icu_datetime::parts;
use icu_locale_core::Locale as Tag;
use writeable::Part;

use super::icu::Icu;
use super::written::{Patterns, Piece};
use super::{Kind, Own};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, Hasher, Locale, SourcePath, Span};

/// One message: its id, its variables, and what it is for. An id that ends in `-1` stands
/// for as many messages as `count` says.
struct Line {
    id: &'static str,
    count: usize,
    required: bool,
    variables: &'static [&'static str],
    purpose: &'static str,
}

const fn line(
    id: &'static str,
    variables: &'static [&'static str],
    purpose: &'static str,
) -> Line {
    Line { id, count: 1, required: true, variables, purpose }
}

const fn lines(count: usize, id: &'static str, purpose: &'static str) -> Line {
    Line { count, ..line(id, &[], purpose) }
}

/// All messages of the table. What is required has nothing that it could be replaced
/// with but another language.
const TABLE: [Line; 20] = [
    lines(12, "locale-month-1", "the name of a month, from January on"),
    lines(12, "locale-month-short-1", "the short name of a month, from January on"),
    lines(7, "locale-weekday-1", "the name of a weekday, from Monday on"),
    line(FULL, &["weekday", "day", "month", "year"], "a day with its weekday"),
    line(LONG, &["day", "month", "year"], "a day with the month's name"),
    line("locale-date-medium", &["day", "month", "year"], "a day with the short name"),
    line("locale-date-short", &["day", "month", "year"], "a day in figures"),
    line("locale-day-month", &["day", "month"], "a day without its year"),
    line("locale-days", &["start", "end", "month", "year"], "several days of one month"),
    line("locale-range", &["start", "end"], "a span of time"),
    line("locale-time", &["hour", "minute"], "a time of day"),
    line("locale-datetime", &["date", "time"], "a day with a time of day"),
    line("locale-decimal", &[], "the sign before the fraction of a number"),
    line("locale-group", &[], "the sign between thousands"),
    line("locale-percent", &["number"], "a part of a hundred"),
    Line {
        required: false,
        ..line(DIGITS, &[], "the digits from zero to nine, if not `0123456789`")
    },
    line("locale-list-item", &["first", "next"], "the items of a list but the last"),
    line("locale-list-and", &["first", "last"], "the last item of a list"),
    line("locale-list-or", &["first", "last"], "the last item of a list to choose from"),
    line(PLURAL_RULE, &[], "the language whose plural rule is used, as a tag"),
];

/// How days may be written otherwise than CLDR has it, and what a language that it lacks
/// has to say.
const FULL: &str = "locale-date-full";
const LONG: &str = "locale-date-long";

const DIGITS: &str = "locale-digits";
const PLURAL_RULE: &str = "locale-plural-rule";

/// What the first variable stands for until it is known: a character for private use,
/// which no sane text holds.
const FIRST_PLACE: u32 = 0xE000;

/// A language's own data: texts by id, with places for their variables.
#[derive(Clone, Debug, Default)]
pub(super) struct Table(BTreeMap<String, String>);

/// Reads the table. What is missing or cannot be used is told, each message with what it
/// is for.
pub(super) fn read(
    locale: &Locale,
    own: Own<'_>,
    file: &SourcePath,
    diagnostics: &mut Diagnostics,
) -> Table {
    let mut table = Table::default();
    let mut findings = Vec::new();
    for line in &TABLE {
        for id in line.ids() {
            match line.text(&id, own) {
                Some(text) => {
                    findings.extend(line.check(&id, &text, own));
                    table.0.insert(id, text);
                }
                None if line.required => {
                    let fact = format!("`{locale}` lacks `{id}`: {}", line.purpose);
                    findings.push((fact, format!("write `{id} = {}`", line.pattern())));
                }
                None => {}
            }
        }
    }
    if table.0.is_empty() {
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
    diagnostics.extend(findings.into_iter().map(|finding| unusable(finding, file)));
    table
}

/// What keeps a message from being used, and what to write.
fn unusable((fact, help): (String, String), file: &SourcePath) -> Diagnostic {
    Diagnostic::error(Code::LocaleData, fact)
        .at(Span::file(file))
        .help(format!("{help} in `{file}`"))
}

/// Reads the table of a locale that CLDR knows: how it writes days, where it has that
/// otherwise than CLDR. What else is there nobody reads, and that is told.
pub(super) fn read_days(
    tag: &Tag,
    own: Own<'_>,
    file: &SourcePath,
    diagnostics: &mut Diagnostics,
) -> Table {
    let mut table = Table::default();
    let (read, unread): (Vec<&Line>, Vec<&Line>) =
        TABLE.iter().partition(|line| [FULL, LONG].contains(&line.id));
    for line in read {
        let Some(text) = line.text(line.id, own) else { continue };
        match line.check(line.id, &text, own) {
            None => {
                table.0.insert(line.id.into(), text);
            }
            Some(finding) => diagnostics.push(unusable(finding, file)),
        }
    }
    let mut unread = unread.into_iter();
    let found = |line: &Line| line.ids().find(|id| line.text(id, own).is_some());
    if let Some(id) = unread.find_map(found) {
        let fact = format!("`{id}` is not read: CLDR has the locale data of `{tag}`");
        let help = format!(
            "delete the messages `locale-…` of `{file}` but `{FULL}` and `{LONG}`"
        );
        let finding = Diagnostic::warning(Code::LocaleData, fact);
        diagnostics.push(finding.at(Span::file(file)).help(help));
    }
    table
}

impl Line {
    fn ids(&self) -> impl Iterator<Item = String> {
        (1..=self.count).map(|number| match self.id.strip_suffix("-1") {
            Some(stem) => format!("{stem}-{number}"),
            None => self.id.into(),
        })
    }

    /// The locale's text with its places.
    fn text(&self, id: &str, own: Own<'_>) -> Option<String> {
        let places: Vec<String> =
            (0..).map(|at| place(at).to_string()).take(self.variables.len()).collect();
        let places = places.iter().map(String::as_str);
        let args: Vec<(&str, &str)> =
            self.variables.iter().copied().zip(places).collect();
        own(id, &args)
    }

    /// What a translator writes.
    fn pattern(&self) -> String {
        let variables: Vec<String> =
            self.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        if variables.is_empty() { "…".into() } else { variables.join(" ") }
    }

    /// What keeps a text from being used, and what to write.
    fn check(&self, id: &str, text: &str, own: Own<'_>) -> Option<(String, String)> {
        if text.is_empty() {
            let fact = format!("`{id}` cannot be written as it is: {}", self.purpose);
            return Some((fact, format!("write `{id} = {}`", self.pattern())));
        }
        let unprinted = (0..)
            .zip(self.variables)
            .find(|(at, _)| !text.contains(place(*at)))
            .map(|(_, name)| name);
        if let Some(name) = unprinted {
            let fact = format!("`{id}` does not print `${name}`: {}", self.purpose);
            return Some((fact, format!("write `{{ ${name} }}` into `{id}`")));
        }
        // The text is made once, so it cannot be another for another day.
        let ones: Vec<(&str, &str)> =
            self.variables.iter().map(|name| (*name, "1")).collect();
        let with_ones: String = text
            .chars()
            .map(|c| match u32::from(c).checked_sub(FIRST_PLACE) {
                Some(at) if usize::try_from(at).is_ok_and(|at| at < ones.len()) => '1',
                _ => c,
            })
            .collect();
        if own(id, &ones).is_some_and(|text| text != with_ones) {
            let fact = format!("`{id}` chooses between texts, which it cannot do");
            return Some((fact, format!("write `{id} = {}`", self.pattern())));
        }
        match id {
            PLURAL_RULE
                if text.parse().ok().is_none_or(|tag| Icu::new(&tag).is_none()) =>
            {
                let fact = format!("`{id}` names no language with data: `{text}`");
                Some((fact, format!("write a tag such as `id` as `{id}`")))
            }
            DIGITS if text.chars().count() != 10 => {
                let fact = format!("`{id}` does not have ten characters: `{text}`");
                Some((fact, format!("write all digits, zero first, as `{id}`")))
            }
            _ => None,
        }
    }
}

fn place(at: u32) -> char {
    char::from_u32(FIRST_PLACE + at).unwrap_or_default()
}

/// A text with its places as those parts of a day.
fn pieces(text: &str, of_day: &[Part]) -> Vec<Piece> {
    let part = |c: char| {
        let at = u32::from(c).checked_sub(FIRST_PLACE)?;
        of_day.get(usize::try_from(at).ok()?).copied()
    };
    let mut pieces = Vec::new();
    let mut words = String::new();
    for c in text.chars() {
        match part(c) {
            Some(part) => {
                pieces.push(Piece::Text(std::mem::take(&mut words).into()));
                pieces.push(Piece::Part(part));
            }
            None => words.push(c),
        }
    }
    pieces.push(Piece::Text(words.into()));
    pieces
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

    /// The language whose plural rule is used.
    pub(super) fn plural_rule(&self) -> Option<Tag> {
        self.text(PLURAL_RULE).parse().ok()
    }

    /// The language's digits.
    pub(super) fn digits(&self) -> Option<Vec<char>> {
        self.0.get(DIGITS).map(|text| text.chars().collect())
    }

    /// Whether one variable stands before another in a text.
    pub(super) fn is_before(&self, id: &str, first: &str, second: &str) -> bool {
        let variables = TABLE.iter().find(|line| line.id == id);
        let find = |name: &str| {
            let mut names = (0..).zip(variables?.variables);
            let (at, _) = names.find(|(_, known)| **known == name)?;
            self.text(id).find(place(at))
        };
        find(first) < find(second)
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

    /// How days are written, where the table says it.
    pub(super) fn days(&self) -> Patterns {
        let of_day = [parts::WEEKDAY, parts::DAY, parts::MONTH, parts::YEAR];
        let pattern =
            |id, of_day: &[Part]| self.0.get(id).map(|text| pieces(text, of_day));
        Patterns { full: pattern(FULL, &of_day), long: pattern(LONG, &of_day[1..]) }
    }

    /// What stands for all texts of that kind. Digits are of every kind that has figures.
    pub(super) fn fingerprint(&self, kind: Kind) -> Fingerprint {
        const NUMBERS: [&str; 5] = [
            "locale-decimal",
            "locale-digits",
            "locale-group",
            "locale-percent",
            "locale-plural-rule",
        ];
        let mut hasher = Hasher::new();
        for (id, text) in &self.0 {
            let (number, list) =
                (NUMBERS.contains(&id.as_str()), id.starts_with("locale-list-"));
            let belongs = match kind {
                Kind::Numbers => number,
                Kind::Dates => !(number || list) || id == "locale-digits",
                Kind::Lists => list,
                // Names are terms.
                Kind::Names => false,
            };
            if belongs {
                hasher.text(id).text(text);
            }
        }
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manual_lists_every_message_with_its_variables() {
        let manual = Code::LocaleData.manual();
        for line in &TABLE {
            let entry = manual.lines().find(|entry| {
                entry.starts_with(&format!("- `{}`", line.id))
                    && entry.contains(line.purpose)
            });
            let entry = entry.unwrap_or_else(|| panic!("{} is listed", line.id));
            for variable in line.variables {
                assert!(entry.contains(&format!("`${variable}`")), "{entry}: {variable}");
            }
        }
    }
}
