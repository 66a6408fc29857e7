//! The loop: whoever comes is let in, until it is told to stop.

use std::future::poll_fn;
use std::io;
use std::net::TcpListener;
#[cfg(unix)]
use std::net::TcpStream;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::net::TcpListener as Door;
#[cfg(unix)]
use tokio::net::TcpSocket;
use tokio::runtime::Builder;
use tokio::time::sleep;

use super::connections::Connections;
use super::converse::{House, converse};
use super::front::Queue;
use super::{Front, Limits, Names};

/// How many may wait to be let in.
#[cfg(unix)]
const QUEUE: u32 = 4096;
/// How long to wait when nobody can be let in.
const PAUSE: Duration = Duration::from_millis(5);
/// No more files, for this process or for all: `EMFILE` and `ENFILE`, and their like on
/// Windows.
const NO_FILES: [i32; 3] = [24, 23, 10024];

/// Serves under `limits`.
pub(super) fn run(
    listener: TcpListener,
    names: Names,
    front: Front,
    stop: impl Future<Output = ()> + Send,
    limits: Limits,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let connections = Arc::new(Connections::new(&limits));
    let queue = Queue::open(front, limits.waiting)?;
    let house = Arc::new(House { names, limits, queue, connections });
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("connections")
        .enable_io()
        .enable_time()
        .build()?;
    runtime.block_on(async {
        let door = door(listener)?;
        let mut stop = pin!(stop);
        let mut welcome = pin!(welcome(&door, &house));
        poll_fn(|cx| match stop.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => welcome.as_mut().poll(cx),
        })
        .await;
        Ok(())
    })
}

/// The same listener with a longer queue before it. The standard library's holds 128: more
/// at once, and the system drops whom it should queue, which costs them a second.
#[cfg(unix)]
fn door(listener: TcpListener) -> io::Result<Door> {
    let socket = TcpStream::from(OwnedFd::from(listener));
    TcpSocket::from_std_stream(socket).listen(QUEUE)
}

#[cfg(not(unix))]
fn door(listener: TcpListener) -> io::Result<Door> {
    Door::from_std(listener)
}

/// Lets in whoever comes.
async fn welcome(door: &Door, house: &Arc<House>) {
    loop {
        match door.accept().await {
            Ok((stream, _)) => {
                // Now that somebody has come, and not before: nobody leaves for nothing.
                house.connections.room().await;
                house
                    .connections
                    .admit(|pulse| converse(stream, pulse, Arc::clone(house)));
            }
            Err(error) if error.raw_os_error().is_some_and(|n| NO_FILES.contains(&n)) => {
                house.connections.short_of_files();
                sleep(PAUSE).await;
            }
            // A connection that was gone before it was let in, or a passing trouble.
            Err(_) => sleep(PAUSE).await,
        }
    }
}
