//! The threads on which the front answers, and the queue before them.

use std::io;
use std::iter::repeat_n;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, available_parallelism};

use tokio::sync::oneshot;

use super::refusal::{self, Refusal};
use super::{Answer, Asked, Front};

/// Templates and messages may nest as deep as their readers allow.
const STACK: usize = 16 * 1024 * 1024;

/// The queue before the front.
pub(super) struct Queue(SyncSender<Job>);

/// A request, and whoever waits for its answer. None: the front fell over it.
struct Job {
    asked: Asked,
    reply: oneshot::Sender<Option<Answer>>,
}

impl Queue {
    /// Starts the threads. They end when the queue is dropped and what they do is done.
    pub(super) fn open(front: Front, waiting: usize) -> io::Result<Self> {
        let (sender, jobs) = mpsc::sync_channel(waiting);
        let jobs = Arc::new(Mutex::new(jobs));
        let threads = available_parallelism().map_or(2, |number| number.get().max(2));
        for (number, front) in repeat_n(front, threads).enumerate() {
            let jobs = Arc::clone(&jobs);
            let thread = Builder::new().name(format!("front-{number}")).stack_size(STACK);
            thread.spawn(move || work(&front, &jobs))?;
        }
        Ok(Self(sender))
    }

    /// The front's answer.
    pub(super) async fn ask(&self, asked: Asked) -> Result<Answer, Refusal> {
        let (reply, answer) = oneshot::channel();
        self.0.try_send(Job { asked, reply }).map_err(|error| match error {
            TrySendError::Full(_) => refusal::BUSY,
            TrySendError::Disconnected(_) => refusal::FELL,
        })?;
        answer.await.ok().flatten().ok_or(refusal::FELL)
    }
}

fn work(front: &Front, jobs: &Mutex<Receiver<Job>>) {
    loop {
        // The lock is held while waiting: the others wait for it instead.
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { asked, reply }) = job else { return };
        // Nobody waits any more.
        if reply.is_closed() {
            continue;
        }
        let answer = catch_unwind(AssertUnwindSafe(|| front(asked))).ok();
        // If the browser has gone meanwhile, so is the answer.
        let _ = reply.send(answer);
    }
}
