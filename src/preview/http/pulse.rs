//! What a connection is doing, and since when: by this it is told how long it may go on,
//! and whether it has to give way.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use super::Limits;

/// What one connection is doing. Written by the connection, read by whoever lets others in.
pub(super) struct Pulse(Mutex<State>);

struct State {
    phase: Phase,
    since: Instant,
    /// The answer is made, if not yet sent.
    made: bool,
    /// Since when the browser has taken nothing of what was to be sent.
    blocked: Option<Instant>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The head of a request is not there yet.
    Awaiting,
    /// Between two requests, or after the last.
    Idle,
    /// A request has been read.
    Answering,
    /// The answer is an event stream.
    Streaming,
}

/// Who gives way before whom: the first of these, and of equal ones the oldest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Nothing was asked, or what was asked for is not fetched.
    Held(Instant),
    /// A browser comes back by itself when its stream ends.
    Streaming(Instant),
}

impl Pulse {
    /// A connection begins.
    pub(super) fn new() -> Self {
        let since = Instant::now();
        let state = State { phase: Phase::Awaiting, since, made: false, blocked: None };
        Self(Mutex::new(state))
    }

    /// Bytes have come in.
    pub(super) fn heard(&self) {
        let mut state = self.lock();
        if state.phase == Phase::Idle {
            state.turn(Phase::Awaiting);
        }
    }

    /// A request has been read.
    pub(super) fn asked(&self) {
        self.lock().turn(Phase::Answering);
    }

    /// Its answer is an event stream.
    pub(super) fn streams(&self) {
        self.lock().turn(Phase::Streaming);
    }

    /// Its answer is made up to its end.
    pub(super) fn made(&self) {
        self.lock().made = true;
    }

    /// All that was written is sent.
    pub(super) fn sent(&self) {
        let mut state = self.lock();
        state.blocked = None;
        if state.made {
            state.turn(Phase::Idle);
        }
    }

    /// Something of it is.
    pub(super) fn moved(&self) {
        self.lock().blocked = None;
    }

    /// Nothing of it can be, for now.
    pub(super) fn blocked(&self) {
        self.lock().blocked.get_or_insert_with(Instant::now);
    }

    /// The conversation is over.
    pub(super) fn ended(&self) {
        self.lock().turn(Phase::Idle);
    }

    /// Whether no request waits for its answer.
    pub(super) fn is_unasked(&self) -> bool {
        matches!(self.lock().phase, Phase::Awaiting | Phase::Idle)
    }

    /// When its time will be over, if nothing happens.
    pub(super) fn deadline(&self, limits: &Limits) -> Option<Instant> {
        let state = self.lock();
        match (state.blocked, state.phase) {
            (Some(since), _) => Some(since + limits.write),
            (None, Phase::Awaiting) => Some(state.since + limits.head),
            (None, Phase::Idle) => Some(state.since + limits.idle),
            (None, Phase::Answering | Phase::Streaming) => None,
        }
    }

    /// Its rank among those that may have to give way, if it may.
    pub(super) fn rank(&self) -> Option<Rank> {
        let state = self.lock();
        match (state.blocked, state.phase) {
            (Some(since), _) => Some(Rank::Held(since)),
            (None, Phase::Awaiting | Phase::Idle) => Some(Rank::Held(state.since)),
            (None, Phase::Streaming) => Some(Rank::Streaming(state.since)),
            (None, Phase::Answering) => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn turn(&mut self, phase: Phase) {
        *self = State { phase, since: Instant::now(), made: false, blocked: None };
    }
}
