//! The browsers that listen, and what each of them shows.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::json;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// How many events may wait for a browser. One that falls behind is let go: it comes back
/// and hears what it has missed.
const WAITING: usize = 64;
/// How many pages one browser may watch.
const PAGES: usize = 64;

/// The version of a page that does not exist.
pub(in crate::preview) const NONE: &str = "none";

/// All browsers that listen.
#[derive(Default)]
pub(in crate::preview) struct Streams(Mutex<Vec<Stream>>);

struct Stream {
    /// The pages that the browser shows, each with its version.
    pages: Vec<(String, String)>,
    /// Whether it shows the front desk.
    desk: bool,
    sender: Sender<String>,
}

/// What is to be said of all findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::preview) struct Count {
    pub(in crate::preview) errors: usize,
    pub(in crate::preview) warnings: usize,
    pub(in crate::preview) version: String,
}

impl Streams {
    /// Lets a browser listen that asks with `query`. `version` gives today's version of a
    /// page: what is another one by now is told at once.
    pub(in crate::preview) fn open(
        &self,
        query: &[(String, String)],
        count: &Count,
        version: impl Fn(&str) -> String,
    ) -> Receiver<String> {
        let (sender, receiver) = channel(WAITING + PAGES);
        let pages = query.iter().filter(|(name, _)| name == "page");
        let pages = pages.filter_map(|(_, page)| page.rsplit_once('~')).take(PAGES);
        let pages = pages.map(|(path, version)| (path.to_owned(), version.to_owned()));
        let desk = query.iter().any(|(name, _)| name == "desk");
        let mut stream = Stream { pages: pages.collect(), desk, sender };
        // An edit in between is told to a stream that is in the list already.
        let mut all = self.lock();
        stream.say(&found(count));
        stream.tell(&version);
        all.push(stream);
        receiver
    }

    /// Tells each browser which of its pages are others now.
    pub(in crate::preview) fn tell(&self, version: impl Fn(&str) -> String) {
        self.each(|stream| stream.tell(&version));
    }

    /// Tells all that a file is another one.
    pub(in crate::preview) fn tell_file(&self, address: &str) {
        let text = event("file", &json!({ "path": address }));
        self.each(|stream| stream.say(&text));
    }

    /// Tells all how many findings there are.
    pub(in crate::preview) fn tell_found(&self, count: &Count) {
        let text = found(count);
        self.each(|stream| stream.say(&text));
    }

    /// Tells those that show the desk that it is another one.
    pub(in crate::preview) fn tell_desk(&self) {
        let text = event("desk", &json!({}));
        self.each(|stream| !stream.desk || stream.say(&text));
    }

    /// Does something with each stream, and lets go of those for which that fails.
    fn each(&self, mut work: impl FnMut(&mut Stream) -> bool) {
        self.lock().retain_mut(|stream| work(stream) && !stream.sender.is_closed());
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Stream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stream {
    fn say(&mut self, text: &str) -> bool {
        self.sender.try_send(text.to_owned()).is_ok()
    }

    fn tell(&mut self, version: &impl Fn(&str) -> String) -> bool {
        let mut events = Vec::new();
        for (page, shown) in &mut self.pages {
            let today = version(page);
            if today == *shown {
                continue;
            }
            events.push(match &*today {
                NONE => event("gone", &json!({ "page": page })),
                _ => event("page", &json!({ "page": page, "version": today })),
            });
            *shown = today;
        }
        events.iter().all(|event| self.say(event))
    }
}

fn found(count: &Count) -> String {
    let Count { errors, warnings, version } = count;
    let data = json!({ "errors": errors, "warnings": warnings, "version": version });
    event("found", &data)
}

/// One event as it goes over the wire (HTML, "Server-sent events").
fn event(name: &str, data: &serde_json::Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Vec<(String, String)> {
        vec![("page".to_owned(), text.to_owned())]
    }

    fn heard(receiver: &mut Receiver<String>) -> Vec<String> {
        std::iter::from_fn(|| receiver.try_recv().ok()).collect()
    }

    #[test]
    fn a_browser_hears_only_of_its_own_pages_and_once() {
        let streams = Streams::default();
        let mut th = streams.open(&query("/th/~1"), &Count::default(), |_| "1".into());
        let mut en = streams.open(&query("/en/~1"), &Count::default(), |_| "1".into());
        heard(&mut th);
        heard(&mut en);
        let now = |page: &str| if page == "/th/" { "2" } else { "1" }.to_owned();
        streams.tell(now);
        streams.tell(now);
        assert_eq!(
            heard(&mut th),
            ["event: page\ndata: {\"page\":\"/th/\",\"version\":\"2\"}\n\n"]
        );
        assert!(heard(&mut en).is_empty());
    }

    #[test]
    fn what_changed_before_a_browser_listened_is_told_at_once() {
        let streams = Streams::default();
        let mut th = streams.open(&query("/th/~1"), &Count::default(), |_| "2".into());
        assert!(heard(&mut th).concat().contains("\"version\":\"2\""));
        let mut gone = streams.open(&query("/a/~1"), &Count::default(), |_| NONE.into());
        assert!(heard(&mut gone).concat().contains("event: gone"));
    }

    #[test]
    fn a_browser_that_went_away_is_forgotten() {
        let streams = Streams::default();
        drop(streams.open(&query("/th/~1"), &Count::default(), |_| "1".into()));
        streams.tell_desk();
        assert!(streams.lock().is_empty());
    }
}
