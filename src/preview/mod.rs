//! The preview: the site alive in a browser while its files are edited.
//!
//! Unknown here: what a file means, how a page is made, the terminal.

#[cfg_attr(not(test), expect(dead_code, reason = "its caller comes with the live site"))]
mod http;
