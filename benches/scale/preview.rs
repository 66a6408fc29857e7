//! From save to served: how long after a save the page has arrived, and what the preview
//! holds meanwhile.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::edit::{Edited, Kind};
use crate::figures::Times;
use crate::http::{Connection, now};
use crate::server::{Generator, Server};

/// How often the page is asked for, as often for each preview.
const POLL: Duration = Duration::from_millis(2);
/// What a person needs at least between two saves.
const PAUSE: Duration = Duration::from_millis(300);
/// How long a save may take.
const PATIENCE: Duration = Duration::from_mins(10);
/// How long Plenary waits for more saves, which is no time of work.
pub(crate) const QUIET: Duration = Duration::from_millis(50);
/// After how many saves memory is looked at.
const SOME: usize = 100;

/// What was measured of one preview and one kind of edit.
pub(crate) struct Measured {
    /// From the start of the program to the first page.
    pub(crate) first_page: Duration,
    /// From each save to the last byte of the new page.
    pub(crate) served: Times,
    /// From each save to the event that tells the browser of it.
    pub(crate) heard: Times,
    /// Memory before, and after so many saves.
    pub(crate) memory: Vec<(usize, u64)>,
}

/// A preview with a page open in a browser.
pub(crate) struct Session {
    server: Server,
    connection: Connection,
    heard: Receiver<Instant>,
    page: String,
}

impl Session {
    /// Starts a preview, and opens a page in it.
    pub(crate) fn start(
        generator: Generator,
        program: &str,
        site: &Path,
        page: &str,
    ) -> Result<Self, String> {
        let server = Server::start(generator, program, site, page)?;
        let mut connection = connect(server.port)?;
        let answer = connection.get(page).map_err(|error| error.to_string())?;
        let (tell, heard) = mpsc::channel();
        if generator == Generator::Plenary {
            let body = String::from_utf8_lossy(&answer.body);
            let version = body.split("data-version=\"").nth(1);
            let version = version.and_then(|after| after.split('"').next());
            let version = version.ok_or("the page has no `data-version`")?;
            let path = page.replace('/', "%2F");
            let path = format!("/_plenary/events?page={path}~{version}");
            let stream = connect(server.port)?;
            thread::spawn(move || stream.listen(&path, &tell));
        }
        Ok(Self { server, connection, heard, page: page.to_owned() })
    }

    /// From the start of the program to the first page.
    pub(crate) fn first_page(&self) -> Duration {
        self.server.first_page
    }

    /// How much memory the preview holds.
    pub(crate) fn memory(&self) -> Result<u64, String> {
        self.server.memory()
    }

    /// Saves, and waits until the page has it: how long that took, and how long it was
    /// until the browser was told.
    pub(crate) fn save(
        &mut self,
        edited: &Edited,
        number: usize,
    ) -> Result<(Duration, Option<Duration>), String> {
        while self.heard.try_recv().is_ok() {}
        let (wanted, saved) = edited.save(number)?;
        let mut asked = saved;
        let served = loop {
            let answer = self.connection.get(&self.page);
            let answer = answer.map_err(|error| error.to_string())?;
            if answer.status == 200 && answer.holds(&wanted) {
                break answer.arrived - saved;
            }
            if saved.elapsed() > PATIENCE {
                return Err(format!("{}: never showed `{wanted}`", self.page));
            }
            asked += POLL;
            thread::sleep(asked.saturating_duration_since(now()));
            asked = asked.max(now());
        };
        thread::sleep(PAUSE);
        let heard = self.heard.try_recv().ok().map(|heard| heard - saved);
        Ok((served, heard))
    }
}

/// Measures one preview with one kind of edit.
pub(crate) fn measure(
    generator: Generator,
    program: &str,
    site: &Path,
    (kind, saves, talks): (Kind, usize, usize),
) -> Result<Measured, String> {
    let edited = Edited::of(kind, generator, site, talks)?;
    let mut session = Session::start(generator, program, site, &edited.page)?;
    let mut memory = vec![(0, session.memory()?)];
    let (mut served, mut heard) = (Vec::new(), Vec::new());
    for number in 0..saves {
        let (time, told) = session.save(&edited, number)?;
        served.push(time);
        heard.extend(told);
        if number + 1 == SOME || number + 1 == saves {
            memory.push((number + 1, session.memory()?));
        }
    }
    memory.dedup();
    let first_page = session.first_page();
    drop(session);
    Ok(Measured { first_page, served: served.into(), heard: heard.into(), memory })
}

fn connect(port: u16) -> Result<Connection, String> {
    Connection::open(port).map_err(|error| error.to_string())
}
