//! The rule that joins the lines of a message.
//!
//! A line break becomes a space only between scripts that put spaces between words. A
//! blank line is the border of two paragraphs and stays.

use super::slice::Slice;
use super::token::Token;
use crate::model::mark::{Element, Mark};

/// The border of two paragraphs in a text.
pub(super) const PARAGRAPH: &str = "\n\n";
/// From here on a text reads from right to left. No source may hold it; only a
/// pseudo-locale writes it.
pub(super) const OVERRIDE: char = '\u{202E}';
/// Here that ends.
pub(super) const OVERRIDE_ENDS: char = '\u{202C}';

/// What a line break is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// A space.
    Space,
    /// Nothing.
    Nothing,
    /// It depends on what a placeable writes.
    Unknown,
}

/// What a line break between two characters is worth, as far as they are known.
pub(super) fn joint(before: Option<char>, after: Option<char>) -> Joint {
    let all = [before, after];
    let known = || all.into_iter().flatten();
    if known().any(|c| c.is_whitespace() || c == '\u{200B}' || is_wide_point(c)) {
        return Joint::Nothing;
    }
    if known().any(|c| !is_unspaced(c)) {
        return Joint::Space;
    }
    match all {
        [Some(_), Some(_)] => Joint::Nothing,
        _ => Joint::Unknown,
    }
}

/// A character of a script that puts no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}'      // Thai, Lao
        | '\u{1000}'..='\u{109F}'    // Burmese
        | '\u{1780}'..='\u{17FF}'    // Khmer
        | '\u{1950}'..='\u{19FF}'    // Tai Le, New Tai Lue, Khmer symbols
        | '\u{1A20}'..='\u{1AAF}'    // Tai Tham
        | '\u{2E80}'..='\u{2FFF}'    // radicals
        | '\u{3000}'..='\u{31FF}'    // Japanese, Bopomofo, Chinese points
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'    // Han
        | '\u{A9E0}'..='\u{A9FF}'
        | '\u{AA60}'..='\u{AA7F}'    // more Burmese
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FF60}'    // full-width letters and points
        | '\u{20000}'..='\u{3FFFD}')
}

/// A point that brings its own space: `，`, `。`, `（`.
fn is_wide_point(c: char) -> bool {
    matches!(c,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}'
        | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF40}'
        | '\u{FF5B}'..='\u{FF60}')
}

/// Joins the lines of a pattern: no token is a line break afterwards.
pub(super) fn join<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut joined: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match *token {
            Token::Line => {}
            Token::Text(slice) if follows_line(tokens, at) => {
                let text = slice.text.trim_start_matches(' ');
                if !text.is_empty() {
                    let at = slice.range().end - text.len();
                    joined.push(Token::Text(Slice { text, at }));
                }
                continue;
            }
            token => {
                joined.push(token);
                continue;
            }
        }
        trim_end(&mut joined);
        let (lines, next) = skip_blank(tokens, at);
        at = next;
        if lines > 0 {
            joined.push(Token::Between(PARAGRAPH));
            continue;
        }
        match joint(last(&joined), first(tokens.get(at..).unwrap_or_default())) {
            Joint::Space => joined.push(Token::Between(" ")),
            Joint::Nothing => {}
            Joint::Unknown => joined.push(Token::Break),
        }
    }
    joined
}

/// Whether the token before `at` stands right behind a line break.
fn follows_line(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(2).and_then(|before| tokens.get(before)) == Some(&Token::Line)
}

/// Takes the blanks off the end of the last text.
fn trim_end(joined: &mut Vec<Token>) {
    while let Some(Token::Text(slice)) = joined.last_mut() {
        slice.text = slice.text.trim_end_matches(' ');
        if !slice.text.is_empty() {
            break;
        }
        joined.pop();
    }
}

/// Passes blank lines: how many line breaks there are, and what comes behind them.
fn skip_blank(tokens: &[Token], from: usize) -> (usize, usize) {
    let (mut lines, mut next) = (0, from);
    for (index, token) in tokens.iter().enumerate().skip(from) {
        match token {
            Token::Line => {
                lines += 1;
                next = index + 1;
            }
            Token::Text(slice) if slice.text.trim_matches(' ').is_empty() => {}
            _ => break,
        }
    }
    (lines, next)
}

/// The last character that is known to stand before a line break.
fn last(joined: &[Token]) -> Option<char> {
    joined
        .iter()
        .rev()
        .map_while(|token| match token {
            Token::Text(slice) => Some(slice.text.chars().next_back()),
            Token::Between(text) => Some(text.chars().next_back()),
            Token::Mark(Mark::Open(Element::Br)) => Some(Some('\n')),
            Token::Mark(_) | Token::OpenNamed(_) | Token::CloseNamed(_) => Some(None),
            Token::Placeable(_) | Token::Line | Token::Break => None,
        })
        .find_map(|c| c)
}

/// The first character that is known to stand behind a line break.
fn first(tokens: &[Token]) -> Option<char> {
    tokens
        .iter()
        .map_while(|token| match token {
            Token::Text(slice) => Some(slice.text.trim_start_matches(' ').chars().next()),
            Token::Between(text) => Some(text.chars().next()),
            Token::Mark(Mark::Open(Element::Br)) => Some(Some('\n')),
            Token::Mark(_) | Token::OpenNamed(_) | Token::CloseNamed(_) => Some(None),
            Token::Placeable(_) | Token::Line | Token::Break => None,
        })
        .find_map(|c| c)
}

/// The first character of a written text that a reader sees.
pub(super) fn first_written(text: &str) -> Option<char> {
    text.chars().find(is_seen)
}

/// The last character of a written text that a reader sees.
pub(super) fn last_written(text: &str) -> Option<char> {
    text.chars().rev().find(is_seen)
}

/// Neither a part of a mark nor a change of direction.
fn is_seen(c: &char) -> bool {
    !matches!(*c, '\u{FDD0}'..='\u{FDEF}' | OVERRIDE | OVERRIDE_ENDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &str) -> String {
        let mut tokens = Vec::new();
        for (index, line) in lines.split('\n').enumerate() {
            if index > 0 {
                tokens.push(Token::Line);
            }
            tokens.push(Token::Text(Slice::whole(line)));
        }
        let text = join(&tokens).into_iter().map(|token| match token {
            Token::Text(slice) => slice.text,
            Token::Between(text) => text,
            _ => "?",
        });
        text.collect()
    }

    #[test]
    fn a_line_break_is_a_space_only_between_scripts_that_use_spaces() {
        for (lines, text) in [
            ("one  \n   two", "one two"),
            ("한국\n어", "한국 어"),
            ("tiếng\nViệt", "tiếng Việt"),
            ("会议\n公报", "会议公报"),
            ("会议，\nABC", "会议，ABC"),
            ("会议\nABC", "会议 ABC"),
            ("การ\nประชุม", "การประชุม"),
            ("សន្និ\nសីទ", "សន្និសីទ"),
            ("ກອງ\nປະຊຸມ", "ກອງປະຊຸມ"),
            ("ညီလာ\nခံ", "ညီလာခံ"),
            ("การ\nLianyungang", "การ Lianyungang"),
            ("a\u{200B}\nb", "a\u{200B}b"),
        ] {
            assert_eq!(joined(lines), text);
        }
    }

    #[test]
    fn a_blank_line_is_the_border_of_paragraphs() {
        assert_eq!(joined("one\ntwo\n\nthree"), "one two\n\nthree");
        assert_eq!(joined("ก\n   \n\nข"), "ก\n\nข");
    }

    #[test]
    fn beside_a_placeable_only_a_script_with_spaces_decides_beforehand() {
        assert_eq!(joint(Some('a'), None), Joint::Space);
        assert_eq!(joint(None, Some('ก')), Joint::Unknown);
        assert_eq!(joint(Some('。'), None), Joint::Nothing);
        assert_eq!(joint(None, None), Joint::Unknown);
    }
}
