//! The preview: the site alive in a browser while its files are edited.
//!
//! Unknown here: what a file means, how a page is made, the terminal.
