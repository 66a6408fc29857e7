//! The last fold of a page: minify-html, and the proof that it says the same as before.
//!
//! Front door: [`minify`]. The library joins words (`<div><a>A</a> <a>B</a></div>`), drops
//! attributes that mean something, and runs out of stack in a deep page; so no page is
//! deeper than it can take, and one that no longer says the same stays as it was.
//!
//! Unknown here: templates, marks, any format but HTML.

mod outline;
#[cfg(test)]
mod property;
#[cfg(test)]
mod tests;

use std::panic::catch_unwind;

use minify_html::Cfg;

/// A page of HTML made smaller, or none if what it says or shows could change.
pub(super) fn minify(page: &str) -> Option<String> {
    let says = outline::of(page)?;
    let smaller =
        catch_unwind(|| minify_html::minify(page.as_bytes(), &options())).ok()?;
    let smaller = String::from_utf8(smaller).ok()?;
    (outline::of(&smaller)? == says).then_some(smaller)
}

/// What is safe: neither scripts nor styles are touched, and all that is written is valid.
fn options() -> Cfg {
    Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..Cfg::new()
    }
}
