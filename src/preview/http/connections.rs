//! Who is connected, and who gives way when there is no room.
//!
//! A connection that is being answered is never cut for another. Those are over which nothing
//! is asked, or nothing fetched, the oldest first: to hold them open, in whatever number,
//! keeps nobody out.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::Limits;
use super::pulse::Pulse;

/// As few connections as a browser can be served with.
const FEWEST: usize = 16;
/// How long to wait for somebody to leave before looking again who could.
const PATIENCE: Duration = Duration::from_millis(10);

/// All connections and event streams.
pub(super) struct Connections {
    open: Mutex<Open>,
    /// Somebody has left.
    left: Notify,
}

struct Open {
    seats: BTreeMap<u64, (Arc<Pulse>, AbortHandle)>,
    next: u64,
    /// How many there may be: fewer than at first, if the system has no more files.
    most: usize,
    streams: usize,
    most_streams: usize,
}

impl Connections {
    pub(super) fn new(limits: &Limits) -> Self {
        let open = Open {
            seats: BTreeMap::new(),
            next: 0,
            most: limits.connections,
            streams: 0,
            most_streams: limits.streams,
        };
        Self { open: Mutex::new(open), left: Notify::new() }
    }

    /// Waits until there is room for one more; whoever can gives way.
    pub(super) async fn room(&self) {
        loop {
            let over = {
                let open = self.lock();
                if open.seats.len() < open.most {
                    return;
                }
                // Some at once, so as not to look at all of them for each that comes.
                open.seats.len() - open.most + open.most / 32 + 1
            };
            self.let_go(over);
            // Nobody may have left: all are being answered, and this will end.
            let _ = timeout(PATIENCE, self.left.notified()).await;
        }
    }

    /// Gives a seat to a connection, and starts its conversation.
    pub(super) fn admit<F>(self: &Arc<Self>, converse: impl FnOnce(Arc<Pulse>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let pulse = Arc::new(Pulse::new());
        let conversation = converse(Arc::clone(&pulse));
        // Held, so that the seat is taken before it can be left.
        let mut open = self.lock();
        let number = open.next;
        open.next += 1;
        let seat = Seat { number, connections: Arc::clone(self) };
        let task = tokio::spawn(async move {
            let _seat = seat;
            conversation.await;
        });
        open.seats.insert(number, (pulse, task.abort_handle()));
    }

    /// The system has no more files for us: a fourth of the connections ends, and so many
    /// there are not going to be again. Others in this program need files too.
    pub(super) fn short_of_files(&self) {
        let over = {
            let mut open = self.lock();
            let seats = open.seats.len();
            open.most = open.most.min(seats * 3 / 4).max(FEWEST);
            seats.saturating_sub(open.most).max(1)
        };
        self.let_go(over);
    }

    /// A place for an event stream, if there is one: never more than half of all
    /// connections.
    pub(super) fn stream(self: &Arc<Self>) -> Option<Place> {
        let mut open = self.lock();
        let room = open.streams < open.most_streams.min(open.most / 2);
        room.then(|| {
            open.streams += 1;
            Place(Arc::clone(self))
        })
    }

    /// Ends so many connections, as far as there are any that may be ended.
    fn let_go(&self, number: usize) {
        let open = self.lock();
        let ranks =
            open.seats.values().filter_map(|(pulse, task)| Some((pulse.rank()?, task)));
        let mut ranks: Vec<_> = ranks.collect();
        ranks.sort_by_key(|(rank, _)| *rank);
        for (_, task) in ranks.into_iter().take(number) {
            task.abort();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The seat of a connection, left when dropped.
struct Seat {
    number: u64,
    connections: Arc<Connections>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.connections.lock().seats.remove(&self.number);
        self.connections.left.notify_one();
    }
}

/// The place of an event stream, left when dropped.
pub(super) struct Place(Arc<Connections>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.lock().streams -= 1;
    }
}
