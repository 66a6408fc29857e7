//! The body of an event stream: what the front sends, as it comes, and a sign of life when
//! nothing does.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame};
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, Sleep, sleep};

use super::connections::Place;

/// The media type of event streams.
pub(super) const KIND: &str = "text/event-stream";

/// The first bytes, sent at once: how soon to come back, in milliseconds.
const GREETING: &str = "retry: 1000\n\n";
/// A comment, which browsers pass over.
const BEAT: &str = ": \n\n";

/// An event stream being sent.
pub(super) struct Events {
    greeted: bool,
    frames: Receiver<String>,
    beat: Duration,
    alarm: Pin<Box<Sleep>>,
    _place: Place,
}

impl Events {
    pub(super) fn new(frames: Receiver<String>, beat: Duration, place: Place) -> Self {
        let alarm = Box::pin(sleep(beat));
        Self { greeted: false, frames, beat, alarm, _place: place }
    }
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let says = if !self.greeted {
            self.greeted = true;
            Bytes::from_static(GREETING.as_bytes())
        } else if let Poll::Ready(event) = self.frames.poll_recv(cx) {
            match event {
                Some(event) => Bytes::from(event),
                None => return Poll::Ready(None),
            }
        } else if self.alarm.as_mut().poll(cx).is_ready() {
            Bytes::from_static(BEAT.as_bytes())
        } else {
            return Poll::Pending;
        };
        let next = Instant::now() + self.beat;
        self.alarm.as_mut().reset(next);
        Poll::Ready(Some(Ok(Frame::data(says))))
    }
}
