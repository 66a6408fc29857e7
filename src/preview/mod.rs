//! The preview: the site alive in a browser while its files are edited.
//!
//! Unknown here: what a file means, how a page is made, the terminal.

mod accept;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod client;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod desk;
mod excerpt;
mod findings;
mod markup;
mod pages;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod panel;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod words;
