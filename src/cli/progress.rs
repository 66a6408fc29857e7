//! Progress on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::build::Step;

/// What is over sooner needs no progress bar.
const LONG: Duration = Duration::from_millis(400);

/// A line that tells how far the work is. It appears only if the work takes long and
/// standard error is a terminal, and is gone afterwards.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        Self(bar)
    }

    /// Takes note of a step; any thread may call.
    pub(super) fn show(&self, step: Step) {
        if self.0.is_hidden() {
            if self.0.elapsed() < LONG {
                return;
            }
            self.0.set_draw_target(ProgressDrawTarget::stderr());
        }
        match step {
            Step::Reading => self.0.set_message("Reading the files"),
            Step::Loading => self.0.set_message("Joining content, messages and theme"),
            Step::Rendering { done, total } => {
                if self.0.length().is_none() {
                    self.0.set_length(total as u64);
                    self.0.set_style(counted());
                    self.0.set_message("Rendering");
                }
                self.0.set_position(done as u64);
            }
            Step::Writing => self.0.set_message("Putting the files in place"),
        }
    }

    /// Takes the line away.
    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}

fn counted() -> ProgressStyle {
    // The template is a constant; indicatif's default stands in if it cannot read it.
    ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
