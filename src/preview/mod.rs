//! The preview: the site alive in a browser while its files are edited.
//!
//! Lives here: [`serve`], which shows the site until it is told to stop. The way of an
//! edit: `source` sees it, the site follows (`live`), each browser that shows a page whose
//! answers are others hears of it (`book`, `streams`), asks for the page again (`http`,
//! `front`), and puts the new one in the place of the old (`client`). When nobody waits,
//! all pages are looked at (`sweep`), so that the `panel` and the front `desk` can say what
//! is wrong anywhere.
//!
//! Nothing is written, and nothing of it is in a built site. Unknown here: what a file
//! means, how a page is made, the terminal.

mod accept;
mod address;
mod book;
mod client;
mod desk;
mod excerpt;
mod findings;
mod front;
mod http;
mod kept;
mod live;
mod markup;
mod media;
mod notice;
mod pages;
mod panel;
mod run;
mod script;
mod streams;
mod sweep;
mod told;
mod views;
mod words;

pub use run::{Event, Options, serve};

/// Where the front desk is, from the address of the preview on.
pub const DESK: &str = "/_plenary/";
