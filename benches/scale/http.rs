//! A browser's side of HTTP/1.1: one connection that stays open, and a stream of events.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

/// How long an answer may take: a page of Hugo's waits for a whole rebuild.
const PATIENCE: Duration = Duration::from_mins(10);

/// A connection that is kept.
pub(crate) struct Connection {
    port: u16,
    stream: BufReader<TcpStream>,
}

/// An answer, whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    /// When its last byte had arrived.
    pub(crate) arrived: Instant,
}

impl Answer {
    /// Whether the body holds those bytes.
    pub(crate) fn holds(&self, wanted: &str) -> bool {
        let mut windows = self.body.windows(wanted.len());
        windows.any(|window| window == wanted.as_bytes())
    }
}

impl Connection {
    /// Connects to a server on this machine.
    pub(crate) fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { port, stream: BufReader::new(stream) })
    }

    /// Fetches a page. If the server has closed the connection, on a new one.
    pub(crate) fn get(&mut self, path: &str) -> io::Result<Answer> {
        match self.ask(path) {
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => {
                *self = Self::open(self.port)?;
                self.ask(path)
            }
            answer => answer,
        }
    }

    fn ask(&mut self, path: &str) -> io::Result<Answer> {
        let (status, head) = self.start(path, "text/html")?;
        let mut body = Vec::new();
        if let Some(length) = head.length {
            body.resize(length, 0);
            self.stream.read_exact(&mut body)?;
        } else if head.is_chunked {
            while self.chunk(&mut body)? {}
        } else {
            self.stream.read_to_end(&mut body)?;
        }
        Ok(Answer { status, body, arrived: now() })
    }

    /// Sends a request and reads the head of its answer.
    fn start(&mut self, path: &str, accept: &str) -> io::Result<(u16, Head)> {
        let port = self.port;
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: {accept}\r\n\r\n"
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let line = self.line()?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| io::Error::other("this is not HTTP"))?;
        let mut head = Head::default();
        loop {
            let line = self.line()?.to_ascii_lowercase();
            if line.is_empty() {
                return Ok((status, head));
            }
            match line.split_once(':').map(|(name, value)| (name, value.trim())) {
                Some(("content-length", value)) => head.length = value.parse().ok(),
                Some(("transfer-encoding", "chunked")) => head.is_chunked = true,
                _ => {}
            }
        }
    }

    /// Reads a chunk of a body. Whether there may be more.
    fn chunk(&mut self, body: &mut Vec<u8>) -> io::Result<bool> {
        let line = self.line()?;
        let length = line.split(';').next().unwrap_or_default();
        let length = usize::from_str_radix(length, 16).map_err(io::Error::other)?;
        let start = body.len();
        body.resize(start + length, 0);
        self.stream.read_exact(&mut body[start..])?;
        self.line()?;
        Ok(length > 0)
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// Listens to a stream of events until it ends, and tells when it heard `event: page`.
    pub(crate) fn listen(mut self, path: &str, heard: &Sender<Instant>) {
        if self.start(path, "text/event-stream").is_err() {
            return;
        }
        while let Ok(line) = self.line() {
            if line == "event: page" && heard.send(now()).is_err() {
                return;
            }
        }
    }
}

#[derive(Default)]
struct Head {
    length: Option<usize>,
    is_chunked: bool,
}

/// The time, for measuring.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
