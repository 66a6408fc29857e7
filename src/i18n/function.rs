//! The functions that a message may call, and what their options say.
//!
//! A call is checked when its message is compiled: options are literals, so that all
//! that can be wrong with them is known before anything is formatted.

use super::format::{DateOptions, Length, ListStyle, NumberStyle};
use super::number::{Number, digits};
use super::pattern::{Expression, Place, Resource};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::{Hasher, Span};
use crate::source::Source;

/// Positional and named arguments.
pub(super) type Arguments = (Box<[Expression]>, Box<[(Place, Expression)]>);

/// A function with its arguments.
#[derive(Debug)]
pub(super) struct Call {
    /// The function's name.
    pub name: Place,
    /// What it does.
    pub function: Function,
    /// What it is done to.
    pub values: Box<[Expression]>,
    named: Box<[(Place, Expression)]>,
}

/// What a function does, its options read.
#[derive(Clone, Debug)]
pub(super) enum Function {
    /// Writes a number, or chooses by it.
    Number(Vec<NumberChange>),
    /// Writes a day, a time, or a span of either.
    DateTime(DateOptions),
    /// Writes several things in one phrase.
    List(ListStyle),
    /// Writes the name of a country.
    Region,
    /// Writes the name of a language.
    Language,
    /// There is no such function.
    Unknown,
}

/// One option of `NUMBER`.
#[derive(Clone, Copy, Debug)]
pub(super) enum NumberChange {
    Ordinal(bool),
    Style(NumberStyle),
    Grouping(bool),
    MinimumIntegerDigits(u8),
    MinimumFractionDigits(u8),
    MaximumFractionDigits(u8),
    MinimumSignificantDigits(u8),
    MaximumSignificantDigits(u8),
}

const FUNCTIONS: [&str; 5] = ["NUMBER", "DATETIME", "LIST", "REGION", "LANGUAGE"];
const LENGTHS: [&str; 4] = ["full", "long", "medium", "short"];

/// What an option may be set to.
enum Allowed {
    Words(&'static [&'static str]),
    Digits,
}

/// An option as the author set it.
enum Set<'a> {
    Word(&'a str),
    Digits(u8),
}

/// Reads a call, and tells what is wrong with it.
pub(super) fn compile(
    source: &Source,
    made: &str,
    (name, values, named): (Place, Box<[Expression]>, Box<[(Place, Expression)]>),
    findings: &mut Vec<Diagnostic>,
) -> Call {
    let text = |place: Place| source.text.get(place.range()).unwrap_or_default();
    let mut function = match text(name) {
        "NUMBER" => Function::Number(Vec::new()),
        "DATETIME" => Function::DateTime(DateOptions::default()),
        "LIST" => Function::List(ListStyle::default()),
        "REGION" => Function::Region,
        "LANGUAGE" => Function::Language,
        other => {
            findings.push(unknown_function(source, name, other));
            Function::Unknown
        }
    };
    for (option, value) in &named {
        if matches!(function, Function::Unknown) {
            break;
        }
        let option_name = text(*option);
        let Some((_, allowed)) =
            options(text(name)).iter().find(|(known, _)| *known == option_name)
        else {
            findings.push(unknown_option(source, text(name), *option, option_name));
            continue;
        };
        let set = match (value, allowed) {
            (Expression::Text(run), Allowed::Words(words)) => {
                let word = run.of(&source.text, made);
                words.contains(&word).then_some(Set::Word(word))
            }
            (Expression::Number(number), Allowed::Digits) => whole(number),
            _ => None,
        };
        match set {
            Some(set) => function.set(option_name, &set),
            None => findings.push(wrong_value(source, *option, option_name, allowed)),
        }
    }
    let (fewest, most) = function.values();
    if !(fewest..=most).contains(&values.len()) {
        findings.push(wrong_count(source, name, text(name), (fewest, most)));
    }
    Call { name, function, values, named }
}

fn options(function: &str) -> &'static [(&'static str, Allowed)] {
    match function {
        "NUMBER" => &[
            ("type", Allowed::Words(&["cardinal", "ordinal"])),
            ("style", Allowed::Words(&["decimal", "percent"])),
            ("useGrouping", Allowed::Words(&["true", "false"])),
            ("minimumIntegerDigits", Allowed::Digits),
            ("minimumFractionDigits", Allowed::Digits),
            ("maximumFractionDigits", Allowed::Digits),
            ("minimumSignificantDigits", Allowed::Digits),
            ("maximumSignificantDigits", Allowed::Digits),
        ],
        "DATETIME" => &[
            ("dateStyle", Allowed::Words(&LENGTHS)),
            ("timeStyle", Allowed::Words(&LENGTHS)),
        ],
        "LIST" => &[("type", Allowed::Words(&["conjunction", "disjunction", "unit"]))],
        _ => &[],
    }
}

impl Function {
    /// The fewest and the most values that it takes.
    fn values(&self) -> (usize, usize) {
        match self {
            Self::Number(_) | Self::Region | Self::Language => (1, 1),
            Self::DateTime(_) => (1, 2),
            Self::List(_) => (1, usize::MAX),
            Self::Unknown => (0, usize::MAX),
        }
    }

    fn set(&mut self, option: &str, set: &Set) {
        match (self, set) {
            (Self::Number(changes), set) => {
                changes.extend(NumberChange::new(option, set))
            }
            (Self::DateTime(options), Set::Word(word)) => {
                let length = match *word {
                    "full" => Length::Full,
                    "long" => Length::Long,
                    "medium" => Length::Medium,
                    _ => Length::Short,
                };
                match option {
                    "dateStyle" => options.date_style = Some(length),
                    _ => options.time_style = Some(length),
                }
            }
            (Self::List(style), Set::Word(word)) => {
                *style = match *word {
                    "disjunction" => ListStyle::Or,
                    "unit" => ListStyle::Unit,
                    _ => ListStyle::And,
                };
            }
            _ => {}
        }
    }
}

impl NumberChange {
    fn new(option: &str, set: &Set) -> Option<Self> {
        Some(match (option, set) {
            ("type", Set::Word(word)) => Self::Ordinal(*word == "ordinal"),
            ("style", Set::Word("percent")) => Self::Style(NumberStyle::Percent),
            ("style", Set::Word(_)) => Self::Style(NumberStyle::Decimal),
            ("useGrouping", Set::Word(word)) => Self::Grouping(*word == "true"),
            ("minimumIntegerDigits", Set::Digits(n)) => Self::MinimumIntegerDigits(*n),
            ("minimumFractionDigits", Set::Digits(n)) => Self::MinimumFractionDigits(*n),
            ("maximumFractionDigits", Set::Digits(n)) => Self::MaximumFractionDigits(*n),
            ("minimumSignificantDigits", Set::Digits(n)) => {
                Self::MinimumSignificantDigits(*n)
            }
            ("maximumSignificantDigits", Set::Digits(n)) => {
                Self::MaximumSignificantDigits(*n)
            }
            _ => return None,
        })
    }

    /// Changes how a number is written.
    pub(super) fn apply(self, number: &mut Number) {
        let options = &mut number.options;
        match self {
            Self::Ordinal(value) => options.ordinal = value,
            Self::Style(value) => options.style = value,
            Self::Grouping(value) => options.grouping = value,
            Self::MinimumIntegerDigits(n) => options.minimum_integer_digits = Some(n),
            Self::MinimumFractionDigits(n) => options.minimum_fraction_digits = Some(n),
            Self::MaximumFractionDigits(n) => options.maximum_fraction_digits = Some(n),
            Self::MinimumSignificantDigits(n) => {
                options.minimum_significant_digits = Some(n);
            }
            Self::MaximumSignificantDigits(n) => {
                options.maximum_significant_digits = Some(n);
            }
        }
    }
}

impl Call {
    /// Adds what the call says to a fingerprint.
    pub(super) fn add_to(&self, resource: &Resource, to: &mut Hasher) {
        to.text(resource.name(self.name)).number(self.values.len() as u64);
        self.values.iter().for_each(|value| value.add_to(resource, to));
        to.number(self.named.len() as u64);
        for (name, value) in &self.named {
            to.text(resource.name(*name));
            value.add_to(resource, to);
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number from 0 to 20"
)]
fn whole<'a>(number: &Number) -> Option<Set<'a>> {
    let value = number.value;
    let fits = value.fract() == 0.0 && (0.0..=20.0).contains(&value);
    fits.then(|| Set::Digits(digits(value as usize)))
}

fn unknown_function(source: &Source, name: Place, text: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        Code::UnknownFunction,
        format!("there is no function `{text}`"),
    )
    .at(Span::new(&source.path, name.range()));
    match nearest(text, FUNCTIONS) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("the functions are {}", list(&FUNCTIONS))),
    }
}

fn unknown_option(
    source: &Source,
    function: &str,
    option: Place,
    text: &str,
) -> Diagnostic {
    let message = format!("`{function}` has no option `{text}`");
    let finding = Diagnostic::error(Code::UnknownFunction, message)
        .at(Span::new(&source.path, option.range()));
    let known: Vec<&str> = options(function).iter().map(|(name, _)| *name).collect();
    match nearest(text, known.iter().copied()) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None if known.is_empty() => finding.help("leave it out"),
        None => finding.help(format!("its options are {}", list(&known))),
    }
}

fn wrong_value(
    source: &Source,
    option: Place,
    text: &str,
    allowed: &Allowed,
) -> Diagnostic {
    let message = format!("the option `{text}` cannot be set to that");
    let help = match allowed {
        Allowed::Words(words) => {
            let words: Vec<String> =
                words.iter().map(|word| format!("\"{word}\"")).collect();
            format!("write one of {}", words.join(", "))
        }
        Allowed::Digits => "write a whole number from 0 to 20".to_owned(),
    };
    Diagnostic::error(Code::UnknownFunction, message)
        .at(Span::new(&source.path, option.range()))
        .help(help)
}

fn wrong_count(
    source: &Source,
    name: Place,
    text: &str,
    (fewest, most): (usize, usize),
) -> Diagnostic {
    let count = match (fewest, most) {
        (1, 1) => "one value".to_owned(),
        (1, 2) => "one value, or two for a span of time".to_owned(),
        _ => "at least one value".to_owned(),
    };
    Diagnostic::error(Code::UnknownFunction, format!("`{text}` takes {count}"))
        .at(Span::new(&source.path, name.range()))
        .help(format!("write `{text}($name)`"))
}

fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
