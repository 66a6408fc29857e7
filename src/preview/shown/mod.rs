//! What the preview itself says to people, as HTML in their language.
//!
//! Lives here: [`panel()`], which stands in a page; [`desk()`], the front desk; and
//! [`notice()`], in the place of a page. The way of what is said: `views` and `told` gather
//! it from the site and its sources, `desk`, `panel`, `findings` and `pages` put it into the
//! `words` of a language, and `markup` writes it so that a text stays a text.
//!
//! Unknown here: HTTP, edits.

mod accept;
mod desk;
mod excerpt;
mod findings;
mod markup;
mod notice;
mod pages;
mod panel;
mod told;
mod views;
mod words;

pub(super) use markup::Markup;
pub(super) use notice::notice;
pub(super) use told::Desktop;
pub(super) use words::{Language, Words};

use super::http::Asked;
use super::live::{Live, Now};

/// The panel beside the page at `address`.
pub(super) fn panel(live: &Live, now: &Now, address: &str, language: Language) -> String {
    panel::panel(&views::panel(live, now, address), &live.words, language)
}

/// The front desk, with the pages that were asked for.
pub(super) fn desk(live: &Live, now: &Now, asked: &Asked, language: Language) -> String {
    desk::desk(&views::desk(live, now, asked), &live.words, language)
}
