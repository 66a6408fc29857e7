//! Rust source to tokens, as far as imports and paths need it: comments, strings and
//! characters are gone, and every token knows its line.

/// A word, or one sign; `::` is one sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) line: usize,
}

impl Token {
    /// Whether it is a word: an identifier or a keyword.
    pub(super) fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c == '_' || c.is_alphabetic())
    }
}

/// All tokens of `source`.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { rest: source };
    let mut line = 1;
    let mut tokens = Vec::new();
    while let Some((length, shown)) = reader.next() {
        let (text, rest) = reader.rest.split_at(length);
        if shown {
            let text = text.strip_prefix("r#").unwrap_or(text).to_owned();
            tokens.push(Token { text, line });
        }
        line += text.matches('\n').count();
        reader.rest = rest;
    }
    tokens
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// How long the next piece is, and whether it is a token.
    fn next(&self) -> Option<(usize, bool)> {
        Some(match self.rest.chars().next()? {
            '/' if self.rest.starts_with("//") => (self.until("\n"), false),
            '/' if self.rest.starts_with("/*") => (self.block_comment(), false),
            '"' => (self.quoted('"'), false),
            '\'' => (self.character_or_lifetime(), false),
            ':' if self.rest.starts_with("::") => (2, true),
            c if c.is_whitespace() => (c.len_utf8(), false),
            c if c == '_' || c.is_alphanumeric() => match self.prefixed_text() {
                Some(length) => (length, false),
                None => (self.word(), true),
            },
            c => (c.len_utf8(), true),
        })
    }

    /// Up to `end`, which is left.
    fn until(&self, end: &str) -> usize {
        self.rest.find(end).unwrap_or(self.rest.len())
    }

    /// A comment that may hold others.
    fn block_comment(&self) -> usize {
        let (mut depth, mut at) = (0, 0);
        while at < self.rest.len() {
            let here = &self.rest.as_bytes()[at..];
            match here {
                [b'/', b'*', ..] => depth += 1,
                [b'*', b'/', ..] => depth -= 1,
                _ => {
                    at += 1;
                    continue;
                }
            }
            at += 2;
            if depth == 0 {
                return at;
            }
        }
        self.rest.len()
    }

    /// A text with escapes between two of `quote`.
    fn quoted(&self, quote: char) -> usize {
        let mut escaped = true;
        for (at, c) in self.rest.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                c if c == quote => return at + 1,
                _ => {}
            }
        }
        self.rest.len()
    }

    /// `'a'`, `'\n'`, or a lifetime.
    fn character_or_lifetime(&self) -> usize {
        let mut after = self.rest.chars().skip(1);
        match (after.next(), after.next()) {
            (Some('\\'), _) | (Some(_), Some('\'')) => self.quoted('\''),
            _ => 1 + Reader { rest: &self.rest[1..] }.word(),
        }
    }

    /// `r"…"`, `r#"…"#`, `b"…"`, `br#"…"#`, `c"…"`, `b'…'`.
    fn prefixed_text(&self) -> Option<usize> {
        let letters = self.rest.find(|c: char| !matches!(c, 'r' | 'b' | 'c'))?;
        let (prefix, behind) = self.rest.split_at(letters);
        let inner = Reader { rest: behind };
        if prefix.ends_with('r') && prefix.len() <= 2 {
            let signs = behind.find(|c| c != '#')?;
            let text = behind[signs..].strip_prefix('"')?;
            let end = format!("\"{}", &behind[..signs]);
            let length = text.find(&end).map_or(text.len(), |at| at + end.len());
            return Some(letters + signs + 1 + length);
        }
        match (prefix, behind.chars().next()?) {
            ("b" | "c", '"') => Some(letters + inner.quoted('"')),
            ("b", '\'') => Some(letters + inner.quoted('\'')),
            _ => None,
        }
    }

    fn word(&self) -> usize {
        let raw = if self.rest.starts_with("r#") { 2 } else { 0 };
        let name = &self.rest[raw..];
        let end = name.find(|c: char| c != '_' && !c.is_alphanumeric());
        raw + end.unwrap_or(name.len())
    }
}

#[test]
fn comments_texts_and_characters_are_no_tokens() {
    let source = r##"
        // crate::a
        /* crate::b /* nested */ crate::c */
        fn f<'a>(x: &'a str) -> char { g("crate::d \" e", r#"crate::"f" "#, '"', b'\'') }
        use r#type::x; 'static
    "##;
    let words = tokens(source).into_iter().filter(Token::is_word).map(|token| token.text);
    assert_eq!(
        words.collect::<Vec<_>>(),
        ["fn", "f", "x", "str", "char", "g", "use", "type", "x"]
    );
}

#[test]
fn a_token_knows_its_line() {
    let lines = tokens("a\n/*\n*/ b::\"\n\" c").into_iter().map(|t| (t.text, t.line));
    let expected = [("a", 1), ("b", 3), ("::", 3), ("c", 4)];
    assert_eq!(lines.collect::<Vec<_>>(), expected.map(|(t, n)| (t.to_owned(), n)));
}
