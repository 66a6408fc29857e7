//! Which language a browser asked for.
//!
//! Lives here: [`best`], which reads an `Accept-Language` (RFC 9110, 12.5.4), and
//! [`named`], which reads a single tag.
//!
//! Unknown here: what is said in a language.

use super::words::Language;

/// The most that is read of a header: browsers send a tenth of it.
const LONGEST: usize = 2_000;

/// The language of a tag: its first subtag decides.
pub(in crate::preview) fn named(tag: &str) -> Option<Language> {
    let first = tag.trim().split('-').next()?;
    let mut all = Language::ALL.iter().copied();
    all.find(|language| first.eq_ignore_ascii_case(language.tag()))
}

/// The language that a browser likes best of those that the preview speaks; none if it
/// names none. What cannot be read is passed over.
pub(in crate::preview) fn best(header: &str) -> Option<Language> {
    let header = header.get(..LONGEST).unwrap_or(header);
    let asked: Vec<(&str, u16)> = header.split(',').filter_map(item).collect();
    let refused: Vec<Language> =
        asked.iter().filter(|(_, q)| *q == 0).filter_map(|(tag, _)| named(tag)).collect();
    let offer = |tag: &str| match tag {
        "*" => Language::ALL.iter().copied().find(|language| !refused.contains(language)),
        _ => named(tag),
    };
    let mut found: Option<(Language, u16)> = None;
    for (tag, q) in asked.into_iter().filter(|(_, q)| *q > 0) {
        // Of equals the first counts.
        if found.is_none_or(|(_, best)| q > best)
            && let Some(language) = offer(tag)
        {
            found = Some((language, q));
        }
    }
    found.map(|(language, _)| language)
}

/// A tag and its weight in thousandths.
fn item(text: &str) -> Option<(&str, u16)> {
    let (tag, weight) = text.split_once(';').unwrap_or((text, "q=1"));
    let weight = weight.trim().strip_prefix("q=")?;
    let (whole, digits) = weight.split_once('.').unwrap_or((weight, ""));
    if digits.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let parts: u16 = format!("{digits:0<3}").parse().ok()?;
    let q = match whole {
        "0" => parts,
        "1" if parts == 0 => 1000,
        _ => return None,
    };
    Some((tag.trim(), q))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_that_is_spoken_wins_and_of_equals_the_first() {
        for (header, language) in [
            ("th-TH,th;q=0.9,en;q=0.8", Some(Language::Thai)),
            ("en-GB, th", Some(Language::English)),
            ("en;q=0.5, th;q=0.75", Some(Language::Thai)),
            ("fr, th;q=0.001", Some(Language::Thai)),
            ("TH", Some(Language::Thai)),
            ("fr-CH, de", None),
            ("", None),
        ] {
            assert_eq!(best(header), language, "{header}");
        }
    }

    #[test]
    fn nought_refuses_and_a_star_is_any_other() {
        for (header, language) in [
            ("en;q=0, *", Some(Language::Thai)),
            ("*", Some(Language::English)),
            ("*;q=0.1, th;q=0.5", Some(Language::Thai)),
            ("th;q=0", None),
            ("en;q=0.000, th;q=0, *", None),
        ] {
            assert_eq!(best(header), language, "{header}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        for header in [
            "th;q=",
            "th;q=2",
            "th;q=1.5",
            "th;q=0.1234",
            "th;q=-1",
            "th;level=1",
            ";;;,,,\0",
            "ไทย",
            "thai",
        ] {
            assert_eq!(best(header), None, "{header}");
        }
        assert_eq!(best("th;q=x, en;q=0.1"), Some(Language::English));
        assert_eq!(best(&format!("th,{}", "ก".repeat(5000))), Some(Language::Thai));
    }
}
