//! Progress on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::build::Step;

/// What is over sooner needs no progress line.
const LONG: Duration = Duration::from_millis(400);

/// A line that tells how far the work is. It appears only if the work takes long and
/// standard error is a terminal, and is gone afterwards.
pub(super) struct Progress {
    line: ProgressBar,
    terminal: bool,
}

impl Progress {
    pub(super) fn new() -> Self {
        let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        line.set_style(style("{msg}"));
        Self { line, terminal: !ProgressDrawTarget::stderr().is_hidden() }
    }

    /// Takes note of a step; any thread may call.
    pub(super) fn show(&self, step: Step) {
        if !self.terminal || self.line.elapsed() < LONG {
            return;
        }
        if self.line.is_hidden() {
            self.line.set_draw_target(ProgressDrawTarget::stderr());
        }
        match step {
            Step::Reading => self.line.set_message("Reading the files"),
            Step::Loading => self.line.set_message("Joining content, messages and theme"),
            Step::Rendering { done, total } => {
                if self.line.length().is_none() {
                    self.line.set_length(total as u64);
                    self.line.set_style(style("Rendering {bar:30} {pos} of {len}"));
                }
                self.line.set_position(done as u64);
            }
            Step::Writing => {
                self.line.set_style(style("{msg}"));
                self.line.set_message("Putting the files in place");
            }
        }
    }

    /// Takes the line away.
    pub(super) fn end(&self) {
        self.line.finish_and_clear();
    }
}

/// The templates are constants; if one could not be read, indicatif's own would do.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
