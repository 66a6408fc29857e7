//! Answers as they are sent: their headers and their bytes, and the moment at which the
//! last of them is made.

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::{Either, Full};
use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use hyper::{Response, StatusCode};
use tokio::sync::mpsc::Receiver;

use super::Answer;
use super::connections::Connections;
use super::events::{self, Events};
use super::pulse::Pulse;
use super::refusal::{self, Refusal};

/// What every answer says: nothing of it is kept, guessed at, framed, or lent to another
/// site.
pub(super) const HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("cache-control", "no-store"),
    (
        "content-security-policy",
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; \
         base-uri 'none'; form-action 'self'",
    ),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// The media type of refusals.
pub(super) const WORDS: &str = "text/plain; charset=utf-8";

/// One request that is to be answered.
pub(super) struct Reply {
    pub(super) pulse: Arc<Pulse>,
    pub(super) connections: Arc<Connections>,
    pub(super) beat: Duration,
    /// Only the headers are wanted.
    pub(super) head: bool,
}

impl Reply {
    /// The response that says `answer`.
    pub(super) fn say(self, answer: Result<Answer, Refusal>) -> Response<Outgoing> {
        match answer {
            Ok(Answer::Page { status, kind, bytes }) => {
                let status = StatusCode::from_u16(status);
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                self.whole(status, kind, Bytes::from_owner(bytes))
            }
            Ok(Answer::Redirect(path)) => self.redirect(&path),
            Ok(Answer::Stream(events)) => self.stream(events),
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn whole(self, status: StatusCode, kind: &str, bytes: Bytes) -> Response<Outgoing> {
        let length = HeaderValue::from(bytes.len());
        let bytes = if self.head { Bytes::new() } else { bytes };
        let mut response = self.response(status, kind, Either::Left(Full::new(bytes)));
        response.headers_mut().insert(CONTENT_LENGTH, length);
        response
    }

    fn refuse(self, refusal: Refusal) -> Response<Outgoing> {
        let status = StatusCode::from_u16(refusal.status);
        let words = Bytes::from(format!("{}\n", refusal.words));
        let mut response = self.whole(status.unwrap_or_default(), WORDS, words);
        if let Some((name, value)) = refusal.header {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }

    /// To the same page at another path of this host: with two slashes at its beginning it
    /// would be another host.
    fn redirect(self, path: &str) -> Response<Outgoing> {
        let path = format!("/{}", path.trim_start_matches('/'));
        // Browsers read `\` as a slash, and pass over tabs.
        let plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let Some(location) = HeaderValue::from_str(&path).ok().filter(|_| plain) else {
            return self.refuse(refusal::FELL);
        };
        let words = Bytes::from(format!("This page is at {path}\n"));
        let mut response = self.whole(StatusCode::PERMANENT_REDIRECT, WORDS, words);
        response.headers_mut().insert(LOCATION, location);
        response
    }

    fn stream(self, events: Receiver<String>) -> Response<Outgoing> {
        let Some(place) = self.connections.stream() else {
            return self.refuse(refusal::STREAMS);
        };
        let body = if self.head {
            Either::Left(Full::default())
        } else {
            self.pulse.streams();
            Either::Right(Events::new(events, self.beat, place))
        };
        let mut response = self.response(StatusCode::OK, events::KIND, body);
        let unbuffered = HeaderName::from_static("x-accel-buffering");
        response.headers_mut().insert(unbuffered, HeaderValue::from_static("no"));
        response
    }

    fn response(
        self,
        status: StatusCode,
        kind: &str,
        body: Either<Full<Bytes>, Events>,
    ) -> Response<Outgoing> {
        let mut response = Response::new(Outgoing { body, pulse: self.pulse });
        *response.status_mut() = status;
        let headers = response.headers_mut();
        for (name, value) in HEADERS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let kind = HeaderValue::from_str(kind);
        let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
        headers.insert(CONTENT_TYPE, kind);
        response
    }
}

/// The bytes of an answer. It is dropped when the last of them has been taken.
pub(super) struct Outgoing {
    body: Either<Full<Bytes>, Events>,
    pulse: Arc<Pulse>,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        self.pulse.made();
    }
}
