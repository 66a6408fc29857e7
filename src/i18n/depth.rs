//! How deep a text nests, found before it is parsed.
//!
//! The parser of Fluent's syntax calls itself for each brace and parenthesis, and enough
//! of them would end the program. So a reader without recursion goes first. It follows
//! the grammar as long as the text does; where the text breaks it, the parser begins
//! anew at the next line that could open an entry, and so does one more reader here.

/// How deep placeables and calls may stand in each other.
pub(super) const DEPTH: usize = 32;
/// How many readers are followed at once. A text that is nearly right needs two.
const READERS: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// The value of a message or attribute.
    Value,
    /// The value of a variant.
    Variant,
    /// Between `{` and `}`.
    Placeable,
    /// Between `(` and `)`.
    Call,
}

/// One way to read the text, with what it is in.
#[derive(Clone, PartialEq, Eq)]
struct Reader {
    modes: Vec<Mode>,
    /// In a text literal.
    literal: bool,
    /// In a text literal, right behind a backslash.
    escaped: bool,
    /// At the start of a line, blanks aside.
    line: bool,
}

/// Where `text` nests deeper than [`DEPTH`], if it does.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // A reader that outlives a line is in a brace of its own, so that neither limit can
    // be reached by so few.
    if count(bytes, |byte| matches!(byte, b'{' | b'(')) < READERS {
        return None;
    }
    let mut readers: Vec<Reader> = Vec::new();
    let mut first_column = true;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // What most texts are made of: values and comments without braces.
        if !first_column && readers.iter().all(Reader::is_in_value) {
            let rest = bytes.get(at..).unwrap_or_default();
            let next = rest.iter().position(|byte| matches!(byte, b'{' | b'}' | b'\n'));
            match next {
                Some(0) => {}
                Some(next) => {
                    readers.iter_mut().for_each(Reader::skip);
                    at += next;
                    continue;
                }
                None => return None,
            }
        }
        readers.retain_mut(|reader| reader.read(byte, first_column));
        if first_column && (byte.is_ascii_alphabetic() || byte == b'-') {
            let fresh = Reader::new();
            if !readers.contains(&fresh) {
                readers.push(fresh);
            }
        }
        if readers.len() > READERS || readers.iter().any(Reader::is_too_deep) {
            return Some(at);
        }
        first_column = byte == b'\n';
        at += 1;
    }
    None
}

/// How many of the bytes are such.
pub(super) fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    /// So many fit into a small number, and many small numbers into a vector.
    const BLOCK: usize = 128;
    let block = |block: &[u8]| block.iter().map(|byte| u8::from(is(*byte))).sum::<u8>();
    bytes.chunks(BLOCK).map(|bytes| usize::from(block(bytes))).sum()
}

impl Reader {
    fn new() -> Self {
        Self { modes: vec![Mode::Value], literal: false, escaped: false, line: false }
    }

    fn is_too_deep(&self) -> bool {
        let nests = |mode: &&Mode| matches!(mode, Mode::Placeable | Mode::Call);
        self.modes.iter().filter(nests).count() > DEPTH
    }

    /// Whether nothing but a brace or the end of the line matters.
    fn is_in_value(&self) -> bool {
        !self.literal && *self.modes == [Mode::Value]
    }

    /// Passes text in which nothing matters.
    fn skip(&mut self) {
        self.line = false;
    }

    /// Reads one byte, and says whether the parser could still be here.
    fn read(&mut self, byte: u8, first_column: bool) -> bool {
        if self.literal {
            return self.read_literal(byte);
        }
        match self.modes.last() {
            Some(Mode::Value | Mode::Variant) => self.read_text(byte, first_column),
            Some(Mode::Placeable | Mode::Call) => self.read_expression(byte),
            None => false,
        }
    }

    fn read_literal(&mut self, byte: u8) -> bool {
        match byte {
            b'\n' => return false,
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => self.literal = false,
            _ => {}
        }
        true
    }

    fn read_text(&mut self, byte: u8, first_column: bool) -> bool {
        let variant = self.modes.last() == Some(&Mode::Variant);
        match byte {
            b'\n' => self.line = true,
            b' ' if self.line => {}
            b'{' => {
                self.line = false;
                self.modes.push(Mode::Placeable);
            }
            b'}' | b'[' | b'*' if self.line && variant => {
                self.line = false;
                self.modes.pop();
                return self.read_expression(byte);
            }
            b'}' => return false,
            // What stands in the first column is not of this text. In a variant it can
            // only be an error, but the placeable around it says so.
            _ if first_column && variant => {
                self.line = false;
                self.modes.pop();
                return self.read_expression(byte);
            }
            _ if first_column => return false,
            _ => self.line = false,
        }
        true
    }

    fn read_expression(&mut self, byte: u8) -> bool {
        match byte {
            b'"' => self.literal = true,
            b'{' => self.modes.push(Mode::Placeable),
            b'(' => self.modes.push(Mode::Call),
            b'}' => return self.modes.pop() == Some(Mode::Placeable),
            b')' => return self.modes.pop() == Some(Mode::Call),
            b']' => self.modes.push(Mode::Variant),
            b' ' | b'\n' | b'\r' | b'$' | b'-' | b'_' | b'.' | b',' | b':' | b'>'
            | b'*' | b'[' => {}
            _ => return byte.is_ascii_alphanumeric(),
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a pattern is in, on the way down.
    #[derive(Clone, Copy)]
    enum At {
        Text,
        Placeable,
        Call,
    }

    /// A right text that goes down level by level, each way and each aside chosen by a
    /// number.
    fn down(ways: &[(u8, u8)]) -> String {
        let mut text = String::from("a = ");
        let mut at = At::Text;
        for (way, aside) in ways {
            let asides: &[&str] = match at {
                At::Text => &[
                    "",
                    "\"",
                    "( ",
                    ") x",
                    "\n  ",
                    "{ \"}\" }",
                    "# \\",
                    "{ F(\"{\") }\n ",
                ],
                At::Placeable => &["", " ", "\n", "\n  "],
                At::Call => {
                    &["", "\"}})\", ", "$x, ", "\"\\\"{\", ", "{ \")\" },", "G(1), \n"]
                }
            };
            text.push_str(asides[usize::from(*aside) % asides.len()]);
            let (open, next) = match (at, way % 3) {
                (At::Text, _) | (At::Placeable | At::Call, 0) => ("{", At::Placeable),
                (At::Placeable, 1) => ("$x ->\n *[a] \" {", At::Placeable),
                (At::Placeable | At::Call, _) => ("F(", At::Call),
            };
            text.push_str(open);
            at = next;
        }
        text
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn each_way_down_is_counted(
            ways in prop::collection::vec(any::<(u8, u8)>(), DEPTH + 1),
            before in prop::sample::select(vec![
                "", "x = { \"y\n", "x = { F({ $x = \n", "# {{{\n", "x = { $x ->\n *[a] \" { b\n", "x = }\n",
            ]),
        ) {
            // A text between variants is a level of its own.
            let fits = format!("{before}{}", down(&ways[..DEPTH / 2]));
            prop_assert_eq!(too_deep(&fits), None);
            let deep = format!("{before}{}", down(&ways));
            prop_assert!(too_deep(&deep).is_some(), "{}", deep);
        }
    }

    fn nested(open: &str, close: &str, depth: usize) -> String {
        format!("a = {{ {}1{} }}\n", open.repeat(depth), close.repeat(depth))
    }

    #[test]
    fn braces_and_calls_count() {
        for (open, close) in [("{", "}"), ("F(", ")"), ("{\n", "}"), ("F({\n ", "})")] {
            let each = open.matches(['{', '(']).count();
            let fits = (DEPTH - 1) / each;
            assert_eq!(too_deep(&nested(open, close, fits)), None, "{open}");
            assert!(too_deep(&nested(open, close, fits + 1)).is_some(), "{open}");
            assert!(too_deep(&nested(open, "", 10_000)).is_some(), "{open}");
        }
    }

    #[test]
    fn what_hides_braces_hides_no_depth() {
        let variants = "{ $x ->\n *[a] \" ".repeat(DEPTH + 1);
        assert!(too_deep(&format!("a = {variants}")).is_some());
        let literals = "F(\"}})\", {".repeat(DEPTH);
        assert!(too_deep(&format!("a = {{ {literals}")).is_some());
        // The first entry breaks off in a literal; the parser goes on at `b`.
        let restart = format!("a = {{ \"x\nb = {}", "{".repeat(DEPTH + 1));
        assert!(too_deep(&restart).is_some());
    }

    #[test]
    fn honest_texts_are_never_too_deep() {
        let line = "a = { \"{\" } { \"(\" } ( ( \" {\"\\\"{\"} { N($x, a: \"}\") }\n";
        assert_eq!(too_deep(&line.repeat(200)), None);
        let select = "b = { $n ->\n    [one] :( { $x\n}\n   *[other] (\n{ $y }\n} .\n";
        assert_eq!(too_deep(&select.repeat(200)), None);
        // Each of these breaks off; none counts for the next.
        assert_eq!(too_deep(&"c = { $x\n# (((\n".repeat(200)), None);
        assert_eq!(too_deep(&"# {{{{ ((\n".repeat(200)), None);
    }
}
