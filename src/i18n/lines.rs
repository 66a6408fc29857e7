//! The text of several lines of the source, without their indentation.
//!
//! Most texts of a site are such lines. They stay where they are, in the source, and are
//! joined each time somebody asks for them.

use super::join::{Joint, PARAGRAPH, joint};

/// The lines of `raw` in one, by the rule of [`super::join`]. What stands before the first
/// and behind the last of them is kept.
pub(super) fn joined(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    add(raw, &mut text);
    text
}

/// Adds the lines of `raw` in one to `text`.
pub(super) fn add(raw: &str, text: &mut String) {
    let mut rest = raw;
    let mut before = None;
    loop {
        let (line, next) = match rest.split_once('\n') {
            Some((line, next)) => (line.trim_end_matches(' '), Some(next)),
            None => (rest, None),
        };
        text.push_str(line);
        before = line.chars().next_back().or(before);
        let Some(next) = next else { return };
        let (blank, next) = skip_blank(next);
        rest = next;
        if blank {
            text.push_str(PARAGRAPH);
        } else if joint(before, rest.chars().next()) == Joint::Space {
            text.push(' ');
        }
    }
}

/// Passes the indentation of a line, and blank lines before it: whether there are some.
fn skip_blank(mut rest: &str) -> (bool, &str) {
    let mut blank = false;
    loop {
        rest = rest.trim_start_matches(' ');
        match rest.strip_prefix('\n') {
            Some(next) => rest = next,
            None => return (blank, rest),
        }
        blank = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_is_no_text() {
        assert_eq!(joined("one  \n      two\n  three"), "one two three");
        assert_eq!(joined("  one\n two "), "  one two ");
        assert_eq!(joined("การ\n  ประชุม\n  \n\n  one"), "การประชุม\n\none");
    }
}
