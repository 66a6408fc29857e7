//! A tab of a browser: a page, and what its event stream tells of it.

use std::net::SocketAddr;

use serde_json::json;

use super::client::{Client, Deadline, Event, Events, encoded};
use super::served::version_of;

/// A page that is open in a browser.
pub(super) struct Tab {
    address: SocketAddr,
    path: String,
    version: String,
    events: Events,
    /// All that was heard, in order.
    heard: Vec<Event>,
}

impl Tab {
    /// Gets the page, and listens.
    pub(super) fn open(address: SocketAddr, path: &str) -> Self {
        let answer = Client::of(address).get(&encoded(path));
        Self::listen(address, path, &version_of(&answer.text()))
    }

    /// Listens for a page of which it shows an older version.
    pub(super) fn listen(address: SocketAddr, path: &str, version: &str) -> Self {
        let stream = format!("/_plenary/events?page={}~{version}", encoded(path));
        let events = Events::open(address, &stream);
        let events = events.unwrap_or_else(|answer| panic!("{answer:?}"));
        let (path, version) = (path.to_owned(), version.to_owned());
        Self { address, path, version, events, heard: Vec::new() }
    }

    /// Waits to be told that the page is another now, fetches it, and gives it.
    pub(super) fn reloads(&mut self) -> String {
        let event = self.hears_of_pages();
        assert_eq!(event.name, "page", "{event:?}");
        assert_eq!(event.data["page"], json!(self.path), "{event:?}");
        let page = Client::of(self.address).get(&encoded(&self.path)).text();
        assert_ne!(event.data["version"], json!(self.version), "another one");
        self.version = version_of(&page);
        assert_eq!(event.data["version"], json!(self.version), "the one that is served");
        page
    }

    /// Waits until what it was told last is what is served.
    pub(super) fn has_today(&mut self) {
        let deadline = Deadline::new();
        loop {
            let page = Client::of(self.address).get(&encoded(&self.path)).text();
            let told = self.heard.iter().rfind(|event| is_of_pages(event));
            if told.is_some_and(|told| told.data["version"] == json!(version_of(&page))) {
                return;
            }
            self.hear(deadline);
        }
    }

    /// Waits to be told that the page is no more.
    pub(super) fn is_gone(&mut self) {
        let event = self.hears_of_pages();
        assert_eq!((&*event.name, &event.data), ("gone", &json!({ "page": self.path })));
    }

    /// Waits to be told that a file is another now.
    pub(super) fn hears_of_file(&mut self, path: &str) {
        let event = self.hears_of_pages();
        assert_eq!((&*event.name, &event.data), ("file", &json!({ "path": path })));
    }

    /// Waits to be told of findings that `are` so: errors, warnings.
    pub(super) fn finds(&mut self, are: impl Fn(u64, u64) -> bool) {
        let deadline = Deadline::new();
        while !self.found().is_some_and(|(errors, warnings)| are(errors, warnings)) {
            self.hear(deadline);
        }
    }

    /// How many errors and warnings it was told of last.
    pub(super) fn found(&mut self) -> Option<(u64, u64)> {
        self.heard.extend(self.events.waiting());
        let found = self.heard.iter().rfind(|event| event.name == "found")?;
        Some((found.data["errors"].as_u64()?, found.data["warnings"].as_u64()?))
    }

    /// How many times it was told that its page is another or no more.
    pub(super) fn told(&self) -> usize {
        self.heard.iter().filter(|event| is_of_pages(event)).count()
    }

    fn hears_of_pages(&mut self) -> Event {
        let deadline = Deadline::new();
        loop {
            let event = self.hear(deadline);
            if is_of_pages(&event) || event.name == "file" {
                return event;
            }
        }
    }

    fn hear(&mut self, deadline: Deadline) -> Event {
        let event = self.events.next(deadline);
        let event = event.unwrap_or_else(|| {
            panic!("{} heard only {:?}", self.path, self.heard);
        });
        self.heard.push(event.clone());
        event
    }
}

fn is_of_pages(event: &Event) -> bool {
    matches!(&*event.name, "page" | "gone")
}
