//! A preview that runs: started as its users start it, and what it takes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::http::{Connection, now};

/// How long the first page may take.
const PATIENCE: Duration = Duration::from_mins(30);

/// Whose preview it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generator {
    Plenary,
    Hugo,
}

/// A running preview. It ends with this value.
pub(crate) struct Server {
    child: Child,
    /// What it has said so far.
    said: Arc<Mutex<String>>,
    /// Where it listens.
    pub(crate) port: u16,
    /// From the start of the program to the last byte of the first page.
    pub(crate) first_page: Duration,
}

impl Generator {
    /// Its name, as a command line has it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Plenary => "plenary",
            Self::Hugo => "hugo",
        }
    }

    /// Its site of so many pages.
    pub(crate) fn site(self, sites: &Path, pages: usize) -> PathBuf {
        sites.join(format!("{}-{pages}", self.word()))
    }
}

impl Server {
    /// Starts a preview of `site` and waits for a page.
    pub(crate) fn start(
        generator: Generator,
        program: &str,
        site: &Path,
        page: &str,
    ) -> Result<Self, String> {
        let free = free_port()?;
        let (start, child) = (now(), spawn(generator, program, site, free)?);
        let said = Arc::default();
        let mut server = Self { child, said, port: free, first_page: Duration::ZERO };
        let (out, err) = (server.child.stdout.take(), server.child.stderr.take());
        if let Some(out) = out {
            listen(out, Arc::clone(&server.said));
        }
        if let Some(err) = err {
            listen(err, Arc::clone(&server.said));
        }
        while start.elapsed() < PATIENCE {
            if let Ok(Some(status)) = server.child.try_wait() {
                return Err(format!("{program} ended ({status}):\n{}", server.said()));
            }
            if let Some(arrived) = server.try_page(generator, page)? {
                server.first_page = arrived - start;
                return Ok(server);
            }
            thread::sleep(Duration::from_millis(2));
        }
        Err(format!("{program} showed no page:\n{}", server.said()))
    }

    /// When the page arrived, if it is there yet.
    fn try_page(
        &mut self,
        generator: Generator,
        page: &str,
    ) -> Result<Option<Instant>, String> {
        if generator == Generator::Plenary {
            match self.told_port() {
                Some(port) => self.port = port,
                None => return Ok(None),
            }
        }
        let Ok(mut connection) = Connection::open(self.port) else { return Ok(None) };
        match connection.get(page) {
            Ok(answer) if answer.status == 200 => Ok(Some(answer.arrived)),
            Ok(answer) if generator == Generator::Plenary => {
                Err(format!("{page}: {}\n{}", answer.status, self.said()))
            }
            _ => Ok(None),
        }
    }

    /// The port in the address that the preview has told.
    fn told_port(&self) -> Option<u16> {
        let said = self.said();
        let (_, after) = said.split_once("http://127.0.0.1:")?;
        let (port, _) = after.split_once('/')?;
        port.parse().ok()
    }

    fn said(&self) -> String {
        self.said.lock().map(|said| said.clone()).unwrap_or_default()
    }

    /// How much memory it holds now, in bytes.
    pub(crate) fn memory(&self) -> Result<u64, String> {
        let path = format!("/proc/{}/status", self.child.id());
        let status = fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kib: u64 = kib.and_then(|kib| kib.parse().ok()).unwrap_or_default();
        Ok(kib * 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended on its own.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "what is measured is another program")]
fn spawn(
    generator: Generator,
    program: &str,
    site: &Path,
    port: u16,
) -> Result<Child, String> {
    let mut command = Command::new(program);
    match generator {
        Generator::Plenary => {
            command.arg("--root").arg(site).args(["serve", "--port", "0"]);
        }
        Generator::Hugo => {
            command.arg("server").arg("--source").arg(site);
            // Without it Hugo writes the preview's pages over those of the last build.
            command.args(["--renderToMemory", "--disableBrowserError"]);
            command.args(["--port", &port.to_string()]);
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|error| format!("{program}: {error}"))
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    Ok(address.map_err(|error| error.to_string())?.port())
}

/// Keeps what a program says, so that it never waits for a reader.
fn listen(stream: impl Read + Send + 'static, said: Arc<Mutex<String>>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if let Ok(mut said) = said.lock() {
                said.push_str(&line);
                said.push('\n');
            }
        }
    });
}
