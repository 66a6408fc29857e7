//! What a source file says about modules: the paths that it uses and the modules that it
//! declares.

use super::tokens::{Token, tokens};

/// A path as it is written, imports in groups written out: `crate::a::B`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Path {
    pub(super) segments: Vec<String>,
    /// Inline modules around it, from outside.
    pub(super) inside: Vec<String>,
    /// Whether it stands in a part that only tests compile.
    pub(super) test: bool,
    pub(super) line: usize,
}

/// A module declared by `mod`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    pub(super) name: String,
    /// `pub mod`, and not only for a part of the crate.
    pub(super) public: bool,
    pub(super) test: bool,
}

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Syntax {
    pub(super) paths: Vec<Path>,
    pub(super) modules: Vec<Declared>,
}

/// Reads a file.
pub(super) fn read(source: &str) -> Syntax {
    let tokens = tokens(source);
    let mut reader = Reader {
        tokens: &tokens,
        at: 0,
        scopes: Vec::new(),
        for_tests: false,
        syntax: Syntax::default(),
    };
    while reader.at < tokens.len() {
        reader.step();
    }
    reader.syntax
}

struct Scope {
    module: Option<String>,
    test: bool,
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    /// One for each open brace.
    scopes: Vec<Scope>,
    /// Whether the item that begins here carries `#[cfg(test)]`.
    for_tests: bool,
    syntax: Syntax,
}

impl Reader<'_> {
    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_word)
    }

    fn before(&self, back: usize) -> &str {
        self.at.checked_sub(back).map_or("", |at| self.text(at))
    }

    fn in_test(&self) -> bool {
        self.for_tests || self.scopes.iter().any(|scope| scope.test)
    }

    fn step(&mut self) {
        match self.text(self.at) {
            "#" if self.follows(&["[", "cfg", "(", "test", ")", "]"]) => {
                self.for_tests = true;
                self.at += 7;
            }
            "{" => self.open(None),
            "}" => {
                self.scopes.pop();
                self.at += 1;
            }
            ";" => {
                self.for_tests = false;
                self.at += 1;
            }
            "mod" if self.is_word(self.at + 1) => self.module(),
            "use" if self.text(self.at + 1) != "<" => {
                self.at += 1;
                self.tree(&[]);
            }
            "crate" if self.before(1) == "extern" => {
                self.at += 1;
                self.tree(&[]);
            }
            _ if self.begins_path() => {
                let mut end = self.at + 1;
                while self.text(end) == "::" && self.is_word(end + 1) {
                    end += 2;
                }
                let words = self.tokens[self.at..end].iter().step_by(2);
                let segments = words.map(|token| token.text.clone()).collect();
                self.push(segments, self.at);
                self.at = end;
            }
            _ => self.at += 1,
        }
    }

    fn follows(&self, texts: &[&str]) -> bool {
        texts.iter().enumerate().all(|(n, text)| self.text(self.at + 1 + n) == *text)
    }

    fn open(&mut self, module: Option<String>) {
        self.scopes.push(Scope { module, test: self.for_tests });
        self.for_tests = false;
        self.at += 1;
    }

    fn module(&mut self) {
        let name = self.text(self.at + 1).to_owned();
        let public = self.before(1) == "pub";
        self.at += 2;
        if self.text(self.at) == "{" {
            self.open(Some(name));
        } else {
            let test = self.in_test();
            self.syntax.modules.push(Declared { name, public, test });
        }
    }

    /// A word before `::`, and nothing but an empty one before it.
    fn begins_path(&self) -> bool {
        let global = self.before(1) == "::"
            && self.before(2) != ">"
            && !self.at.checked_sub(2).is_some_and(|at| self.is_word(at));
        self.is_word(self.at)
            && self.text(self.at + 1) == "::"
            && (global || !matches!(self.before(1), "::" | "."))
    }

    /// One tree of a `use`, up to the sign behind it.
    fn tree(&mut self, prefix: &[String]) {
        let mut segments = prefix.to_vec();
        let start = self.at;
        loop {
            match self.text(self.at) {
                "::" => self.at += 1,
                "{" => {
                    self.at += 1;
                    while !matches!(self.text(self.at), "}" | "") {
                        self.tree(&segments);
                        if self.text(self.at) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "as" => self.at += 2,
                // In a group: what stands before it.
                "self" if segments.len() == prefix.len() && !prefix.is_empty() => {
                    self.at += 1;
                }
                "*" => {
                    segments.push("*".into());
                    self.at += 1;
                }
                _ if self.is_word(self.at) => {
                    segments.push(self.text(self.at).to_owned());
                    self.at += 1;
                }
                _ => break,
            }
        }
        self.push(segments, start);
        // Whatever cannot be read is passed over.
        if self.at == start {
            self.at += 1;
        }
    }

    fn push(&mut self, segments: Vec<String>, at: usize) {
        let inside =
            self.scopes.iter().filter_map(|scope| scope.module.clone()).collect();
        let line = self.tokens.get(at).map_or(0, |token| token.line);
        let test = self.in_test();
        self.syntax.paths.push(Path { segments, inside, test, line });
    }
}

#[test]
fn imports_in_groups_and_paths_in_code_are_seen() {
    let source = "
        use crate::{a, b::{self, C as D}, e::*};
        fn f() -> impl Sized + use<> { ::tera::x(); y.z::<u8>(); Self::g::<crate::h::I>() }
        extern crate j;
    ";
    let paths = read(source).paths.into_iter().map(|path| path.segments.join("::"));
    assert_eq!(
        paths.collect::<Vec<_>>(),
        [
            "crate::a",
            "crate::b",
            "crate::b::C",
            "crate::e::*",
            "tera::x",
            "Self::g",
            "crate::h::I",
            "j"
        ]
    );
}

#[test]
fn the_parts_of_tests_are_known() {
    let source = "
        #[cfg(test)] use a::b;
        use c::d;
        #[cfg(test)]
        mod tests { use super::e; fn f() { super::g::h(); } }
        pub mod i; pub(crate) mod j; #[cfg(test)] mod k;
        use l::m;
    ";
    let syntax = read(source);
    let paths = syntax
        .paths
        .iter()
        .map(|path| (path.segments.join("::"), path.inside.join("::"), path.test));
    let expected = [
        ("a::b", "", true),
        ("c::d", "", false),
        ("super::e", "tests", true),
        ("super::g::h", "tests", true),
        ("l::m", "", false),
    ];
    assert_eq!(
        paths.collect::<Vec<_>>(),
        expected.map(|(path, inside, test)| (path.into(), inside.into(), test))
    );
    let declared = |module: &Declared| (module.name.clone(), module.public, module.test);
    assert_eq!(
        syntax.modules.iter().map(declared).collect::<Vec<_>>(),
        [
            ("i".into(), true, false),
            ("j".into(), false, false),
            ("k".into(), false, true)
        ]
    );
}
