//! One connection, from its first byte to its end: its requests in their order, the time
//! that they may take, and a farewell that the browser can read.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until, timeout};

use super::answer::{Outgoing, Reply};
use super::asked::judge;
use super::connections::Connections;
use super::front::Queue;
use super::pulse::Pulse;
use super::watched::Watched;
use super::{Limits, Names};

/// The most headers of a request.
const MOST_HEADERS: usize = 64;
/// The longest head that is read at all. What is longer than it may be, but not longer than
/// this, is refused in its order.
const LONGEST_HEAD: usize = 32 * 1024;

/// What all connections share.
pub(super) struct House {
    pub(super) names: Names,
    pub(super) limits: Limits,
    pub(super) queue: Queue,
    pub(super) connections: Arc<Connections>,
}

/// Answers all that is asked over `stream`.
pub(super) async fn converse(stream: TcpStream, pulse: Arc<Pulse>, house: Arc<House>) {
    // Events are short, and each should arrive at once. Where it cannot be so, it is later.
    let _ = stream.set_nodelay(true);
    let watched = TokioIo::new(Watched::new(stream, Arc::clone(&pulse)));
    let service = service_fn(|request| answer(request, &pulse, &house));
    let mut connection = http1::Builder::new()
        .max_headers(MOST_HEADERS)
        .max_header_size(LONGEST_HEAD)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(watched, service);
    let mut alarm = pin!(sleep_until(Instant::now()));
    let in_time = poll_fn(|cx| match Pin::new(&mut connection).poll(cx) {
        // How it ended is the browser's affair; what could be said to it was said.
        Poll::Ready(_) => Poll::Ready(true),
        Poll::Pending => {
            overdue(&pulse, &house.limits, alarm.as_mut(), cx).map(|()| false)
        }
    });
    if in_time.await {
        pulse.ended();
        let stream = connection.into_parts().io.into_inner().into_inner();
        farewell(&stream, house.limits.farewell).await;
    }
}

async fn answer(
    request: Request<Incoming>,
    pulse: &Arc<Pulse>,
    house: &House,
) -> Result<Response<Outgoing>, Infallible> {
    pulse.asked();
    let reply = Reply {
        pulse: Arc::clone(pulse),
        connections: Arc::clone(&house.connections),
        beat: house.limits.beat,
        head: request.method() == Method::HEAD,
    };
    let answer = match judge(&request, &house.names) {
        Ok(asked) => house.queue.ask(asked).await,
        Err(refusal) => Err(refusal),
    };
    Ok(reply.say(answer))
}

/// Ready when the connection's time is over.
fn overdue(
    pulse: &Pulse,
    limits: &Limits,
    mut alarm: Pin<&mut Sleep>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    let Some(deadline) = pulse.deadline(limits) else { return Poll::Pending };
    if alarm.deadline() != deadline {
        alarm.as_mut().reset(deadline);
    }
    ready!(alarm.poll(cx));
    Poll::Ready(())
}

/// Waits for the browser to close: what it is still sending would otherwise be answered by
/// the system with a reset, which takes from the browser what it has not read yet.
async fn farewell(stream: &TcpStream, patience: Duration) {
    let read = async {
        let mut buffer = [0; 4096];
        while stream.readable().await.is_ok() {
            match stream.try_read(&mut buffer) {
                Ok(0) => return,
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(_) => return,
            }
        }
    };
    // Whoever takes longer has been told, and does not want to know.
    let _ = timeout(patience, read).await;
}
