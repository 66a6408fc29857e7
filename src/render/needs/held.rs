//! What of pages a value may hold.

use std::ops::{BitOr, BitOrAssign};

/// What of pages the value of an expression may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Held(u8);

impl Held {
    /// No page.
    pub(super) const NOTHING: Self = Self(0);
    /// `page` itself.
    pub(super) const PAGE: Self = Self(1);
    /// `section` itself.
    pub(super) const SECTION: Self = Self(1 << 1);
    /// The summary of a page.
    pub(super) const ONE: Self = Self(1 << 2);
    /// A list of summaries.
    pub(super) const LIST: Self = Self(1 << 3);
    /// A map of lists of summaries, as `group_by` makes it.
    pub(super) const GROUPS: Self = Self(1 << 4);

    /// A setting: its titles and dates are no page's.
    pub(super) const SETTING: Self = Self(1 << 5);

    /// Whether any of `other` may be held.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// This without `other`.
    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Only what is in `other` too.
    pub(super) fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What one of its elements holds.
    pub(super) fn element(self) -> Self {
        let one = if self.has(Self::LIST) { Self::ONE } else { Self::NOTHING };
        self.without(Self::LIST) | one
    }

    /// What a field holds that is read of it.
    pub(super) fn field(self, field: &str) -> Self {
        if self == Self::SETTING {
            return self;
        }
        match field {
            "pages" | "subsections" | "ancestors" => return Self::LIST,
            "lower" | "higher" => return Self::ONE,
            _ => {}
        }
        let groups = if self.has(Self::GROUPS) { Self::LIST } else { Self::NOTHING };
        let summaries = self.only(Self::ONE | Self::LIST);
        if is_plain(field) { groups } else { groups | summaries }
    }
}

impl BitOr for Held {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Held {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Whether a field of a page, a section or a pager holds no page.
fn is_plain(field: &str) -> bool {
    matches!(
        field,
        "id" | "message"
            | "lang"
            | "title"
            | "description"
            | "summary"
            | "path"
            | "permalink"
            | "date"
            | "updated"
            | "order"
            | "extra"
            | "facts"
            | "state"
            | "total_pages"
            | "content"
            | "toc"
            | "slug"
            | "draft"
            | "assets"
            | "translations"
            | "alternates"
            | "current_index"
            | "number_pagers"
            | "previous"
            | "next"
            | "first"
            | "last"
    )
}

/// What a name holds that no template gives: no page, if it is one of the names that we
/// or Tera give.
pub(super) fn of_unbound(name: &str) -> Held {
    match name {
        "config" | "loop" => Held::SETTING,
        "lang" | "languages" | "current_path" | "current_url" | "url" | "home_url"
        | "sitemap_url" | "sitemaps" | "entries" | "updated" | "body" | "true"
        | "True" | "false" | "False" | "none" | "None" | "null" => Held::NOTHING,
        // A feed's.
        "pages" => Held::LIST,
        _ => Held::ONE | Held::LIST,
    }
}
