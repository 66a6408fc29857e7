//! The squeezed text as it grows, and which white space may go.

/// Writes a template.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Whether nothing is written: a text is only looked at.
    pub(super) muted: bool,
    /// White space that was read and not yet written.
    pending: Option<char>,
    left: Left,
}

/// What was written last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Left {
    /// A tag of Tera, or nothing yet: what it prints is not known.
    #[default]
    Piece,
    /// Text.
    Text,
    /// An element's tag.
    Tag,
    /// A tag beside which white space is never seen.
    Block,
}

impl Writer {
    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// The place to come back to by [`Writer::back_to`]; at a tag of Tera only.
    pub(super) fn mark(&self) -> usize {
        self.out.len()
    }

    /// Takes back what was written since.
    pub(super) fn back_to(&mut self, mark: usize) {
        self.out.truncate(mark);
        self.pending = None;
        self.left = Left::Piece;
    }

    /// White space between words.
    pub(super) fn space(&mut self, line_break: bool) {
        if self.left != Left::Block && self.pending != Some('\n') {
            self.pending = Some(if line_break { '\n' } else { ' ' });
        }
    }

    /// Words.
    pub(super) fn text(&mut self, text: &str) {
        self.flush();
        self.push(text);
        self.left = Left::Text;
    }

    /// The start of an element's tag.
    pub(super) fn open_tag(&mut self, text: &str, block: bool) {
        if block {
            self.pending = None;
        }
        self.flush();
        self.push(text);
    }

    /// The end of an element's tag.
    pub(super) fn close_tag(&mut self, block: bool) {
        self.push(">");
        self.left = if block { Left::Block } else { Left::Tag };
    }

    /// What stands inside a tag, or text that is kept.
    pub(super) fn copy(&mut self, text: &str) {
        self.push(text);
        self.left = Left::Text;
    }

    /// A tag of Tera, or text about which nothing is known: white space at both sides of
    /// it is kept.
    pub(super) fn piece(&mut self, text: &str) {
        self.flush();
        self.push(text);
        self.left = Left::Piece;
    }

    /// Whether a comment before `rest` can go without that the texts at its sides become
    /// something else together, such as `&am` and `p;`.
    pub(super) fn may_drop_before(&self, rest: &str) -> bool {
        self.pending.is_some()
            || matches!(self.left, Left::Tag | Left::Block)
            || rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '<')
    }

    fn flush(&mut self) {
        if let Some(space) = self.pending.take() {
            self.push(space.encode_utf8(&mut [0; 4]));
        }
    }

    fn push(&mut self, text: &str) {
        if self.muted {
            return;
        }
        // What stood apart may not become the start of a tag of Tera.
        if self.out.ends_with('{') && text.starts_with(['{', '%', '#']) {
            self.out.pop();
            self.out.push_str("{{ \"{\" }}");
        }
        self.out.push_str(text);
    }
}
