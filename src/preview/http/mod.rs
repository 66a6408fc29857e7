//! HTTP, as far as a preview needs it.
//!
//! Lives here: [`serve()`], which answers browsers until it is told to stop; [`Names`],
//! the addresses by which it lets itself be called; [`Asked`] and [`Answer`], which is all
//! that it exchanges with the front that it serves.
//!
//! A request comes in by `serve` (the loop), has its seat among the `connections`, is read
//! by `converse`, judged by `asked`, answered by the `front` on a thread of its own, and
//! written as `answer` says. What is refused is refused before the front hears of it.
//!
//! Whatever comes from the network is hostile here, and to be reached is part of the
//! promise: nobody can keep an honest request waiting by holding connections.
//!
//! Unknown here: a site, a page, a file, a language; the terminal.

mod answer;
mod asked;
mod connections;
mod converse;
mod events;
mod front;
mod names;
mod pulse;
mod refusal;
mod serve;
#[cfg(test)]
mod tests;
mod watched;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::Receiver;

pub(super) use names::Names;

/// What a browser asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// Decoded once; starts with `/`, and holds no dot segment, `\` or control character.
    pub(super) path: String,
    /// Decoded pairs in their order; a lone key has an empty value.
    pub(super) query: Vec<(String, String)>,
    /// `Accept-Language` as it was sent, empty if it was not.
    pub(super) languages: String,
}

/// What it is given.
pub(super) enum Answer {
    /// A whole page, or any other file.
    Page {
        status: u16,
        /// The media type, with its character set.
        kind: &'static str,
        bytes: Arc<[u8]>,
    },
    /// To the same page at this path, which is percent-encoded already.
    Redirect(String),
    /// An event stream. Each item is one whole event and ends with a blank line. The
    /// receiver is dropped as soon as the browser has gone.
    Stream(Receiver<String>),
}

/// Who answers. It may block, and it is called on several threads at once, each with a
/// stack of 16 MiB.
pub(super) type Front = Arc<dyn Fn(Asked) -> Answer + Send + Sync>;

/// Answers whoever comes to `listener` until `stop` resolves.
pub(super) fn serve(
    listener: TcpListener,
    names: Names,
    front: Front,
    stop: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    serve::run(listener, names, front, stop, Limits::default())
}

/// How much is granted, and for how long.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// Connections at once.
    connections: usize,
    /// Event streams at once.
    streams: usize,
    /// Requests that wait for a thread of the front.
    waiting: usize,
    /// For the head of a request, from its first byte or from the connection's beginning.
    head: Duration,
    /// For a connection between two requests.
    idle: Duration,
    /// For an answer of which the browser takes nothing.
    write: Duration,
    /// Between two signs of life of an event stream.
    beat: Duration,
    /// For the browser to hear why a connection ends.
    farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            streams: 256,
            waiting: 256,
            head: Duration::from_secs(5),
            idle: Duration::from_secs(30),
            write: Duration::from_secs(30),
            beat: Duration::from_secs(15),
            farewell: Duration::from_secs(1),
        }
    }
}
