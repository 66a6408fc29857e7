//! The filters that speak the route's language: `date` and `num_format`.

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::i18n::{DateOptions, Length, NumberOptions, When};
use crate::model::{Fact, mark};

use super::functions::{Slot, date as read_date};
use super::view::View;

/// Registers the filters.
pub(super) fn register(tera: &mut Tera, slot: &Slot) {
    let slot_of_dates = slot.clone();
    tera.register_filter("date", move |value: &Value, args: Kwargs, _: &State| {
        slot_of_dates.with(|view| date(view, value, &args))
    });
    let slot_of_numbers = slot.clone();
    tera.register_filter("num_format", move |value: &Value, args: Kwargs, _: &State| {
        slot_of_numbers.with(|view| num_format(view, value, &args))
    });
}

fn locale(view: &View, args: &Kwargs) -> TeraResult<u16> {
    match args.get::<&str>("lang")? {
        None => Ok(view.locale_number()),
        Some(tag) => view.named_locale(tag).ok_or_else(|| {
            Error::message(format!("`lang=\"{tag}\"` is no locale of the site"))
        }),
    }
}

/// `{{ page.date | date(length="long") }}` in the page's language, or
/// `date(format="%Y-%m")` for machines: figures only, for names have a language.
fn date(view: &mut View, value: &Value, args: &Kwargs) -> TeraResult<Value> {
    let text = value.as_str().map(mark::strip).unwrap_or_default();
    let Some(fact) = read_date(&text) else {
        return Err(Error::message(format!("`{value}` is no date in ISO 8601")));
    };
    if let Some(format) = args.get::<&str>("format")? {
        return strftime(&fact, format);
    }
    let length = args.get::<&str>("length")?.unwrap_or("long");
    let Ok(style) = length.parse::<Length>() else {
        return Err(Error::message(format!(
            "`length=\"{length}\"` is not one of full, long, medium, short"
        )));
    };
    let options = DateOptions { date_style: Some(style), ..DateOptions::default() };
    let locale = locale(view, args)?;
    let when = match fact {
        Fact::Moment(moment) => When::Moment(moment),
        Fact::Date(day) => When::Day(day),
        _ => return Ok(value.clone()),
    };
    Ok(Value::from(view.formats(locale).date(&when, &options)))
}

fn strftime(fact: &Fact, format: &str) -> TeraResult<Value> {
    if let Some(name) = named(format) {
        return Err(Error::message(format!(
            "`{name}` prints a word of English; write `date(length=\"long\")` for text in \
             the page's language, and figures such as `%Y-%m-%d` for machines"
        )));
    }
    let text = match fact {
        Fact::Date(day) => crate::model::strftime(format, *day),
        Fact::Moment(moment) => crate::model::strftime(format, moment),
        _ => None,
    };
    text.map(Value::from)
        .ok_or_else(|| Error::message(format!("`{format}` is no format of a date")))
}

/// The first conversion of a format that prints a name: `%b`, and `%^B` with a flag.
fn named(format: &str) -> Option<&str> {
    let mut rest = format;
    loop {
        rest = &rest[rest.find('%')?..];
        let flags = |c: char| matches!(c, '-' | '_' | '^' | '#') || c.is_ascii_digit();
        let end = 1 + rest[1..].find(|c| !flags(c))?;
        let letter = rest[end..].chars().next()?;
        let (conversion, behind) = rest.split_at(end + letter.len_utf8());
        if "aAbBhpPcxXrZ".contains(letter) {
            return Some(conversion);
        }
        rest = behind;
    }
}

/// `{{ 1234.5 | num_format }}` with the separators and digits of the page's language.
fn num_format(view: &mut View, value: &Value, args: &Kwargs) -> TeraResult<Value> {
    let locale = locale(view, args)?;
    let options = NumberOptions::default();
    let formats = view.formats(locale);
    let number = match (value.as_i64(), value.as_f64()) {
        (Some(whole), _) => formats.integer(whole, &options),
        (None, Some(number)) => formats.number(number, &options),
        (None, None) => {
            return Err(Error::message(format!("`{value}` is no number")));
        }
    };
    Ok(Value::from(number))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_format_of_figures_has_no_names() {
        assert_eq!(named("%Y-%m-%d %H:%M %%b"), None);
        assert_eq!(named("%d %b"), Some("%b"));
        assert_eq!(named("%^B"), Some("%^B"));
        assert_eq!(named("%-3a"), Some("%-3a"));
        assert_eq!(named("100 %"), None);
    }
}
