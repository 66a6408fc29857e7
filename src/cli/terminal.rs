//! The two streams: standard error for people, standard output for programs.

use std::io::{self, Write as _};

use anstream::{AutoStream, ColorChoice};

use super::args::Color;

/// Where people read. Styles that the stream should not get are taken out on the way.
pub(super) struct People(AutoStream<io::Stderr>);

impl People {
    pub(super) fn new(color: Color) -> Self {
        let choice = match color {
            Color::Auto => AutoStream::choice(&io::stderr()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self(AutoStream::new(io::stderr(), choice))
    }

    /// Says `text` and ends the line. If nobody listens any more, nobody is told so.
    pub(super) fn say(&mut self, text: &str) {
        writeln!(self.0, "{text}").ok();
    }
}

/// Hands `document` to the program that reads standard output. One that stops reading
/// (`| head`) has what it wants: that is no error.
pub(super) fn answer(document: &str) -> io::Result<()> {
    let mut stream = io::stdout().lock();
    match writeln!(stream, "{document}").and_then(|()| stream.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}
