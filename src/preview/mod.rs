//! The preview: the site alive in a browser while its files are edited.
//!
//! Unknown here: what a file means, how a page is made, the terminal.

#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod accept;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod client;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod desk;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod excerpt;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod findings;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod markup;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod pages;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod panel;
#[cfg_attr(not(test), expect(dead_code, reason = "the preview is being put together"))]
mod words;
