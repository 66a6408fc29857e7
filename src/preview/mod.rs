//! The preview: the site alive in a browser while its files are edited.
//!
//! Lives here: [`serve`], which shows the site until it is told to stop. The way of an
//! edit: `source` sees it and the site follows (`run`); each browser that shows a page whose
//! answers are others hears of it (`live`), asks for the page again (`http`, `front`), and
//! puts the new one in the place of the old (`client`). When nobody waits, all pages are
//! looked at, so that the panel in the page and the front desk can say what is wrong
//! anywhere (`shown`).
//!
//! Nothing is written, and nothing of it is in a built site. Unknown here: what a file
//! means, how a page is made, the terminal.

mod address;
mod client;
mod front;
mod http;
mod live;
mod media;
mod run;
mod script;
mod shown;

pub use run::{Event, Options, serve};

/// Where the front desk is, from the address of the preview on.
pub const DESK: &str = "/_plenary/";
