//! The options of functions: which there are, and what each may be set to.

use super::number::{Number, digits};
use super::pattern::{Expression, Place};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::Span;
use crate::source::Source;

const LENGTHS: [&str; 4] = ["full", "long", "medium", "short"];

/// What an option may be set to.
enum Allowed {
    Words(&'static [&'static str]),
    Digits,
}

/// An option as the author set it.
pub(super) enum Set<'a> {
    /// One of the words that it may be.
    Word(&'a str),
    /// A count of digits.
    Digits(u8),
}

/// Reads one option of a call.
pub(super) fn read<'a>(
    source: &'a Source,
    made: &'a str,
    function: &str,
    option: Place,
    value: &Expression,
) -> Result<(&'a str, Set<'a>), Box<Diagnostic>> {
    let name = source.text.get(option.range()).unwrap_or_default();
    let Some((_, allowed)) = options(function).iter().find(|(known, _)| *known == name)
    else {
        return Err(Box::new(unknown_option(source, function, option, name)));
    };
    let set = match (value, allowed) {
        (Expression::Text(run), Allowed::Words(words)) => {
            let word = run.raw(&source.text, made);
            words.contains(&word).then_some(Set::Word(word))
        }
        (Expression::Number(number), Allowed::Digits) => whole(number),
        _ => None,
    };
    set.map(|set| (name, set))
        .ok_or_else(|| Box::new(wrong_value(source, option, name, allowed)))
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

/// Names in backticks.
pub(super) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
