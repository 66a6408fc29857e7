//! What each of the conference's languages writes, judged right and kept.

mod days;
mod lacking;
mod names;
mod numbers;
mod spans;

use super::{DateOptions, Formats, Length, Own, When};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Locale, SourcePath};

/// A Tetum table.
const TETUM: &str = "\
locale-month-1 = Janeiru
locale-month-2 = Fevereiru
locale-month-3 = Marsu
locale-month-4 = Abríl
locale-month-5 = Maiu
locale-month-6 = Juñu
locale-month-7 = Jullu
locale-month-8 = Agostu
locale-month-9 = Setembru
locale-month-10 = Outubru
locale-month-11 = Novembru
locale-month-12 = Dezembru
locale-month-short-1 = Jan
locale-month-short-2 = Fev
locale-month-short-3 = Mar
locale-month-short-4 = Abr
locale-month-short-5 = Mai
locale-month-short-6 = Jun
locale-month-short-7 = Jul
locale-month-short-8 = Ago
locale-month-short-9 = Set
locale-month-short-10 = Out
locale-month-short-11 = Nov
locale-month-short-12 = Dez
locale-weekday-1 = Segunda
locale-weekday-2 = Tersa
locale-weekday-3 = Kuarta
locale-weekday-4 = Kinta
locale-weekday-5 = Sesta
locale-weekday-6 = Sábadu
locale-weekday-7 = Domingu
locale-date-full = { $weekday }, loron { $day } fulan-{ $month } tinan { $year }
locale-date-long = { $day } { $month } { $year }
locale-date-medium = { $day } { $month } { $year }
locale-date-short = { $day }/{ $month }/{ $year }
locale-day-month = { $day } { $month }
locale-days = { $start }–{ $end } { $month } { $year }
locale-range = { $start } – { $end }
locale-time = { $hour }:{ $minute }
locale-datetime = { $date }, { $time }
locale-decimal = ,
locale-group = .
locale-percent = { $number }%
locale-plural-rule = id
locale-list-item = { $first }, { $next }
locale-list-and = { $first } no { $last }
locale-list-or = { $first } ka { $last }
";

/// A table's message, as the resolver hands it out.
fn message(table: &str, id: &str, args: &[(&str, &str)]) -> Option<String> {
    let lines = table.lines().filter_map(|line| line.split_once(" = "));
    let (_, pattern) = lines.into_iter().find(|(known, _)| *known == id)?;
    Some(args.iter().fold(pattern.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{ ${name} }}"), value)
    }))
}

/// The formats of a tag, and what is told about them.
fn load(tag: &str, table: &str) -> (Formats, Vec<Diagnostic>) {
    let data: icu_locale_core::Locale = tag.parse().expect("a tag");
    let locale = Locale::new(&data.id.to_string()).expect("a locale");
    let file = SourcePath::new(&format!("i18n/{locale}/locale.ftl")).expect("a path");
    let own: Own<'_> = &|id, args| message(table, id, args);
    let mut diagnostics = Diagnostics::new();
    let formats = Formats::new(&locale, Some(&data), own, &file, &mut diagnostics);
    (formats, diagnostics.sorted())
}

fn formats(tag: &str) -> Formats {
    let (formats, told) = load(tag, if tag == "tet" { TETUM } else { "" });
    assert_eq!(told, [], "{tag}");
    formats
}

fn day(text: &str) -> When {
    When::Day(text.parse().expect("a day"))
}

fn moment(text: &str) -> When {
    When::Moment(text.parse().expect("an instant in a zone"))
}

fn styled(style: Length) -> DateOptions {
    DateOptions { date_style: Some(style), time_style: None }
}

/// Compares what each tag writes with what is expected.
fn table<'a>(
    lines: impl IntoIterator<Item = (&'a str, &'a str)>,
    write: impl Fn(&Formats) -> String,
) {
    let mut wrong = Vec::new();
    for (tag, expected) in lines {
        let written = write(&formats(tag));
        if written != expected {
            wrong.push(format!("{tag}: {written:?} and not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
