//! A connection's bytes, watched: whatever moves is written down in its pulse.
//!
//! And where the HTTP library refuses a head that it cannot read, which it does without a
//! word, the words are put in.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::answer::{HEADERS, WORDS};
use super::pulse::Pulse;
use super::refusal;

/// A connection and its pulse.
pub(super) struct Watched {
    stream: TcpStream,
    pulse: Arc<Pulse>,
    /// What is still to be said in place of a wordless refusal.
    words: Option<Vec<u8>>,
}

impl Watched {
    pub(super) fn new(stream: TcpStream, pulse: Arc<Pulse>) -> Self {
        Self { stream, pulse, words: None }
    }

    pub(super) fn into_inner(self) -> TcpStream {
        self.stream
    }

    fn watch(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(_) => self.pulse.moved(),
            Poll::Pending => self.pulse.blocked(),
        }
        written
    }

    /// Says the words that belong to `head`, and then that all of `head` was written.
    fn put_words(
        &mut self,
        cx: &mut Context<'_>,
        head: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut words = self.words.take().unwrap_or_else(|| refusal_of(head));
        while !words.is_empty() {
            let written = Pin::new(&mut self.stream).poll_write(cx, &words);
            match self.watch(written) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Ok(0)),
                Poll::Ready(Ok(number)) => drop(words.drain(..number)),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {
                    self.words = Some(words);
                    return Poll::Pending;
                }
            }
        }
        Poll::Ready(Ok(head.len()))
    }
}

/// A whole response for the wordless one that begins with `head`.
fn refusal_of(head: &[u8]) -> Vec<u8> {
    let head = String::from_utf8_lossy(head);
    let status = head.lines().next().unwrap_or("HTTP/1.1 400 Bad Request");
    let words = match status.split(' ').nth(1) {
        Some("414") => refusal::LONG_ADDRESS.words,
        Some("431") => refusal::LONG_HEAD.words,
        _ => refusal::UNREADABLE.words,
    };
    let headers = HEADERS.map(|(name, value)| format!("{name}: {value}\r\n"));
    let length = words.len() + 1;
    let response = format!(
        "{status}\r\n{}content-type: {WORDS}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{words}\n",
        headers.concat()
    );
    response.into_bytes()
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.pulse.heard();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.pulse.is_unasked() {
            return self.put_words(cx, bytes);
        }
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.pulse.is_unasked() {
            let first = slices.iter().find(|slice| !slice.is_empty());
            return self.put_words(cx, first.map_or(&[], |slice| slice));
        }
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.watch(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.pulse.sent();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
