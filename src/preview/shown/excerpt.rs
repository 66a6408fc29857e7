//! A line of source with what is meant underlined.
//!
//! Unknown here: where the line comes from.

use std::ops::Range;

use super::markup::Markup;

/// How much of a long line is shown before what is underlined, and behind it, in bytes.
const BEFORE: usize = 120;
const BEHIND: usize = 240;

/// Writes `line` with its bytes `mark` in a `mark`. Of a long line only what is near is
/// written. A mark that is no range of the line is taken for the nearest one that is.
pub(in crate::preview) fn excerpt(markup: &mut Markup, line: &str, mark: &Range<usize>) {
    let start = boundary(line, mark.start);
    let end = boundary(line, mark.end.max(mark.start)).max(start);
    let from = word(line, start.saturating_sub(BEFORE), start);
    let until = boundary(line, start.saturating_add(BEHIND)).min(line.len());
    let end = end.min(until);
    let part = |range: Range<usize>| line.get(range).unwrap_or_default();
    if from > 0 {
        markup.text("…");
    }
    let before = part(from..start);
    markup.text(if from == 0 { before.trim_start() } else { before });
    if start == end {
        // A point: something is missing right here.
        markup.element("mark", &[("class", "point")], "");
    } else {
        markup.element("mark", &[], part(start..end));
    }
    markup.text(part(end..until).trim_end_matches('\n'));
    if until < line.len() {
        markup.text("…");
    }
}

/// The nearest place at or before `at` where a character begins.
fn boundary(line: &str, at: usize) -> usize {
    line.floor_char_boundary(at.min(line.len()))
}

/// Where to begin when the line is cut before `at`: behind the next space, if one comes
/// before `limit`, for a word or a syllable that is cut cannot be read.
fn word(line: &str, at: usize, limit: usize) -> usize {
    if at == 0 {
        return 0;
    }
    let at = boundary(line, at);
    let near = line.get(at..limit).unwrap_or_default();
    near.find(' ').map_or(at, |space| at + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str, mark: Range<usize>) -> String {
        let mut markup = Markup::new();
        excerpt(&mut markup, line, &mark);
        markup.into_string()
    }

    #[test]
    fn what_is_meant_is_underlined() {
        assert_eq!(shown("  a = { $b }", 8..10), "a = { <mark>$b</mark> }");
        assert_eq!(shown("<b> & c", 0..3), "<mark>&lt;b&gt;</mark> &amp; c");
    }

    #[test]
    fn a_point_is_where_something_is_missing() {
        assert_eq!(shown("a = {", 5..5), r#"a = {<mark class="point"></mark>"#);
    }

    #[test]
    #[expect(clippy::reversed_empty_ranges, reason = "what must not be is tried")]
    fn a_mark_outside_of_the_line_or_inside_a_character_does_no_harm() {
        assert_eq!(shown("กข", 1..4), "<mark>ก</mark>ข");
        assert_eq!(shown("a", 7..9), r#"a<mark class="point"></mark>"#);
        assert_eq!(shown("abc", 2..1), r#"ab<mark class="point"></mark>c"#);
        assert_eq!(shown("", 0..usize::MAX), r#"<mark class="point"></mark>"#);
    }

    #[test]
    fn of_a_long_line_the_near_part_is_shown() {
        let line = format!("{}x{}", "word ".repeat(100), " more".repeat(100));
        let shown = shown(&line, 500..501);
        assert!(shown.starts_with("…word word"), "{shown}");
        assert!(shown.contains("word <mark>x</mark> more"), "{shown}");
        assert!(shown.ends_with('…') && shown.len() < 420, "{shown}");
    }
}
