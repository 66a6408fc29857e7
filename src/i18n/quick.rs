//! A quick way through files whose texts are mostly plain.
//!
//! It reads entries without placeables itself, by the grammar of fluent-syntax, and hands
//! it the others one by one. Where anything is out of the ordinary it gives up, and
//! fluent-syntax reads the whole file: what is wrong with a file is only told there.
//!
//! An entry ends where a line begins with a letter, a hyphen or a `#`, as it does at the
//! end of the text. So an entry that fluent-syntax reads without an error from there to
//! here, it reads alike in the whole.

use fluent_syntax::parser;

use super::depth::{count, too_deep};
use super::pattern::Place;
use super::slice::Slice;
use super::syntax::Builder;
use crate::source::Source;

/// The messages of a file in which nothing is wrong, as far as can be seen here.
pub(super) fn read(source: &Source) -> Option<Builder<'_>> {
    let mut reader = Reader { text: &source.text, at: 0 };
    let mut built = Builder::new(source);
    reader.skip_blank_lines();
    while let Some(byte) = reader.byte() {
        if byte == b'#' {
            reader.comment()?;
        } else if !reader.entry(&mut built) {
            reader.other(&mut built)?;
        }
        reader.skip_blank_lines();
    }
    Some(built)
}

/// The text of a pattern; empty if there is none.
struct Text<'s> {
    text: Slice<'s>,
    /// Whether it stands in several lines.
    lines: bool,
}

impl Text<'_> {
    fn end(&self) -> Option<usize> {
        (!self.text.text.is_empty()).then(|| self.text.range().end)
    }
}

/// A text and how far it is read.
#[derive(Clone)]
struct Reader<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Reader<'s> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'s [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.byte() == Some(byte);
        self.at += usize::from(taken);
        taken
    }

    /// Passes blanks: how many.
    fn skip_blanks(&mut self) -> usize {
        let start = self.at;
        while self.take(b' ') {}
        self.at - start
    }

    /// Passes lines in which nothing stands.
    fn skip_blank_lines(&mut self) {
        loop {
            let start = self.at;
            self.skip_blanks();
            if !self.take(b'\n') {
                self.at = start;
                return;
            }
        }
    }

    /// Passes a line of a comment.
    fn comment(&mut self) -> Option<()> {
        let level = (0..3).take_while(|_| self.take(b'#')).count();
        if level == 0 || !matches!(self.byte(), None | Some(b' ' | b'\n')) {
            return None;
        }
        let line = self.rest();
        let end = line.iter().position(|byte| *byte == b'\n');
        let line = line.get(..end.unwrap_or(line.len())).unwrap_or_default();
        self.at += line.len();
        self.take(b'\n');
        (!line.contains(&b'\r')).then_some(())
    }

    /// Reads a name.
    fn name(&mut self) -> Option<Place> {
        let start = self.at;
        if !self.byte()?.is_ascii_alphabetic() {
            return None;
        }
        let of_name =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        while self.byte().is_some_and(of_name) {
            self.at += 1;
        }
        Some(Place::new(start..self.at))
    }

    /// Reads an entry without placeables. Any other is left as it is.
    fn entry(&mut self, built: &mut Builder<'s>) -> bool {
        let mut ahead = self.clone();
        let mark = built.mark();
        let read = ahead.plain_entry(built).is_some();
        if read {
            *self = ahead;
        } else {
            built.back_to(mark);
        }
        read
    }

    fn plain_entry(&mut self, built: &mut Builder<'s>) -> Option<()> {
        let start = self.at;
        let is_term = self.take(b'-');
        let id = Place::new(start..self.name()?.range().end);
        self.skip_blanks();
        if !self.take(b'=') {
            return None;
        }
        let value = self.text()?;
        let mut end = value.end();
        if end.is_none() && is_term {
            return None;
        }
        let value = end.map(|_| built.compiler.text(value.text, value.lines));
        loop {
            let line = self.at;
            self.skip_blanks();
            if !self.take(b'.') {
                self.at = line;
                break;
            }
            let name = self.name()?;
            self.skip_blanks();
            if !self.take(b'=') {
                return None;
            }
            let text = self.text()?;
            end = Some(text.end()?);
            let pattern = built.compiler.text(text.text, text.lines);
            built.attribute(name, pattern);
        }
        let whole = self.text.get(id.range().end..end?).unwrap_or_default();
        let end = id.range().end + whole.trim_end().len();
        built.message(id, end, value);
        Some(())
    }

    /// Reads the text of a pattern. Gives up at a placeable.
    fn text(&mut self) -> Option<Text<'s>> {
        self.skip_blanks();
        let mut line_start = self.take(b'\n');
        if line_start {
            self.skip_blank_lines();
        }
        // Where the first line begins, and how far it is indented.
        let mut first: Option<(usize, usize)> = None;
        let mut least = usize::MAX;
        let (mut end, mut lines) = (self.at, false);
        while self.at < self.text.len() {
            let start = self.at;
            let mut indent = 0;
            if line_start {
                indent = self.skip_blanks();
                match self.byte() {
                    None => break,
                    Some(b'\n') => {}
                    Some(b'.' | b'}' | b'[' | b'*') if indent > 0 => {
                        self.at = start;
                        break;
                    }
                    Some(_) if indent == 0 => break,
                    Some(_) => {}
                }
            }
            let begin = self.at;
            self.line()?;
            if self.at > begin {
                lines = first.is_some();
                first.get_or_insert((start, indent));
                if line_start {
                    least = least.min(indent);
                }
                end = self.at;
            }
            self.take(b'\n');
            line_start = true;
        }
        let (start, indent) = first.unwrap_or((end, 0));
        let at = start + indent.min(least);
        let text = self.text.get(at..end).unwrap_or_default();
        Some(Text { text: Slice { text: text.trim_end_matches(' '), at }, lines })
    }

    /// Passes the rest of a line. Gives up at what a plain text does not have.
    fn line(&mut self) -> Option<()> {
        /// How many bytes are looked at together.
        const BLOCK: usize = 32;
        const MATTER: [u8; 4] = [b'\n', b'\r', b'{', b'}'];
        let matters = |byte: &u8| MATTER.contains(byte);
        // Without a way out in its middle this becomes vector instructions. It comes to
        // nought where a byte is one of them.
        let least = |least: u8, byte: &u8| {
            MATTER.iter().fold(least, |least, one| least.min(byte ^ one))
        };
        let (blocks, _) = self.rest().as_chunks::<BLOCK>();
        for block in blocks {
            if block.iter().fold(u8::MAX, least) == 0 {
                break;
            }
            self.at += BLOCK;
        }
        let rest = self.rest();
        let end = rest.iter().position(matters);
        self.at += end.unwrap_or(rest.len());
        matches!(self.byte(), None | Some(b'\n')).then_some(())
    }

    /// Lets fluent-syntax read an entry.
    fn other(&mut self, built: &mut Builder<'s>) -> Option<()> {
        let (start, mut depth) = (self.at, 0_usize);
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let line = rest.split_inclusive('\n').next().unwrap_or_default();
            self.at += line.len();
            depth += count(line.as_bytes(), |byte| byte == b'{');
            depth = depth.saturating_sub(count(line.as_bytes(), |byte| byte == b'}'));
            let begins =
                |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
            match self.byte() {
                Some(byte) if depth > 0 || !begins(byte) => {}
                _ => break,
            }
        }
        let text = self.text.get(start..self.at)?;
        if text.contains('\r') || too_deep(text).is_some() {
            return None;
        }
        let tree = parser::parse(Slice { text, at: start }).ok()?;
        built.tree(&tree, self.at);
        Some(())
    }
}
