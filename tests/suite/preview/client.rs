//! A small HTTP client that keeps its connection, reads whole answers, and can listen to
//! an event stream. What a browser does with either is unknown here.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(10);

/// The end of a test's patience.
#[derive(Clone, Copy)]
pub(super) struct Deadline(Instant);

impl Deadline {
    /// Ten seconds from now.
    #[expect(clippy::disallowed_methods, reason = "no test may wait for ever")]
    pub(super) fn new() -> Self {
        Self(Instant::now() + PATIENCE)
    }

    /// How long there is still to wait; nothing when it is over.
    #[expect(clippy::disallowed_methods, reason = "no test may wait for ever")]
    pub(super) fn left(self) -> Option<Duration> {
        let left = self.0.checked_duration_since(Instant::now())?;
        Some(left).filter(|left| !left.is_zero())
    }
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// A header's value, if it is there once.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The body as text.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A connection that is kept, and opened again when the server has closed it.
pub(super) struct Client {
    address: SocketAddr,
    connection: Option<BufReader<TcpStream>>,
}

impl Client {
    pub(super) fn of(address: SocketAddr) -> Self {
        Self { address, connection: None }
    }

    /// Asks for an address as a browser would.
    pub(super) fn get(&mut self, path: &str) -> Answer {
        self.ask(&get(path, self.address, ""))
    }

    /// Sends a request as it is and reads the answer.
    pub(super) fn ask(&mut self, request: &[u8]) -> Answer {
        let kept = self.connection.is_some();
        match self.exchange(request) {
            // A server may close a connection that waits, at any time.
            Err(_) if kept => self.exchange(request),
            other => other,
        }
        .unwrap_or_else(|error| {
            panic!("{error} on {}", String::from_utf8_lossy(request).escape_debug())
        })
    }

    fn exchange(&mut self, request: &[u8]) -> io::Result<Answer> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => connect(self.address)?,
        };
        // A refusal may come before the whole request is read: what counts is the answer.
        let _ = connection.get_mut().write_all(request);
        let (status, headers) = head(&mut connection)?;
        let mut body = Vec::new();
        let frame = match status {
            204 | 304 => Frame::Length(0),
            _ if request.starts_with(b"HEAD ") => Frame::Length(0),
            _ => Frame::of(&headers),
        };
        let closes = matches!(frame, Frame::Open)
            || header(&headers, "connection") == Some("close");
        let mut reader = Body { reader: connection, frame };
        reader.read_to_end(&mut body)?;
        self.connection = Some(reader.reader).filter(|_| !closes);
        Ok(Answer { status, headers, body })
    }
}

/// A request for an address, with more header lines (each with its line end).
pub(super) fn get(path: &str, address: SocketAddr, more: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n{more}\r\n").into_bytes()
}

/// A path as it stands in a request or in a query.
pub(super) fn encoded(path: &str) -> String {
    let mut text = String::new();
    for byte in path.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'~' | b'/' => text.push(byte.into()),
            _ if byte.is_ascii_alphanumeric() => text.push(byte.into()),
            _ => write!(text, "%{byte:02X}").expect("a text takes all"),
        }
    }
    text
}

/// An event that the server has sent.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) data: serde_json::Value,
}

/// An event stream. It listens until it is dropped.
pub(super) struct Events {
    heard: Receiver<Event>,
    connection: TcpStream,
}

impl Events {
    /// Opens the stream at that address, or says what came instead.
    pub(super) fn open(address: SocketAddr, path: &str) -> Result<Self, Answer> {
        let mut connection = connect(address).expect("a connection");
        let request = get(path, address, "Accept: text/event-stream\r\n");
        connection.get_mut().write_all(&request).expect("sent");
        let (status, headers) = head(&mut connection).expect("an answer");
        let mut body = Body { frame: Frame::of(&headers), reader: connection };
        if header(&headers, "content-type") != Some("text/event-stream") || status != 200
        {
            let mut bytes = Vec::new();
            body.read_to_end(&mut bytes).expect("a body");
            return Err(Answer { status, headers, body: bytes });
        }
        let connection = body.reader.get_ref().try_clone().expect("a second handle");
        connection.set_read_timeout(None).expect("patience");
        let (sender, heard) = channel();
        std::thread::spawn(move || {
            let (mut name, mut data) = (String::new(), String::new());
            for line in BufReader::new(body).lines() {
                let Ok(line) = line else { return };
                if let Some(text) = line.strip_prefix("event: ") {
                    text.clone_into(&mut name);
                } else if let Some(text) = line.strip_prefix("data: ") {
                    data.push_str(text);
                } else if line.is_empty() && !name.is_empty() {
                    let data = std::mem::take(&mut data);
                    let data = serde_json::from_str(&data).expect("a line of JSON");
                    let _ = sender.send(Event { name: std::mem::take(&mut name), data });
                }
            }
        });
        Ok(Self { heard, connection })
    }

    /// The next event; none if it does not come in time or the stream has ended.
    pub(super) fn next(&self, deadline: Deadline) -> Option<Event> {
        self.heard.recv_timeout(deadline.left()?).ok()
    }

    /// The events that have come and were not looked at.
    pub(super) fn waiting(&self) -> impl Iterator<Item = Event> {
        self.heard.try_iter()
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let _ = self.connection.shutdown(Shutdown::Both);
    }
}

fn connect(address: SocketAddr) -> io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(BufReader::new(stream))
}

fn head(reader: &mut impl BufRead) -> io::Result<(u16, Vec<(String, String)>)> {
    let first = line(reader)?;
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| io::Error::other(format!("`{first}`")))?;
    let mut headers = Vec::new();
    loop {
        let line = line(reader)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Ok((status, headers))
}

fn line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    match reader.read_line(&mut line)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = headers.iter().filter(|(it, _)| it == name);
    let value = values.next()?;
    values.next().is_none().then_some(&value.1)
}

/// How a body says where it ends.
enum Frame {
    /// So many bytes are left.
    Length(u64),
    /// So many bytes are left of a chunk.
    Chunk(u64),
    /// At the end of the connection.
    Open,
}

impl Frame {
    fn of(headers: &[(String, String)]) -> Self {
        let length = header(headers, "content-length").map(str::parse);
        match (header(headers, "transfer-encoding"), length) {
            (Some("chunked"), _) => Self::Chunk(0),
            (_, Some(Ok(length))) => Self::Length(length),
            _ => Self::Open,
        }
    }
}

struct Body {
    reader: BufReader<TcpStream>,
    frame: Frame,
}

impl Read for Body {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Frame::Chunk(0) = self.frame {
            let size = line(&mut self.reader)?;
            let size = u64::from_str_radix(size.split(';').next().unwrap_or(""), 16);
            self.frame = match size.map_err(io::Error::other)? {
                0 => {
                    while !line(&mut self.reader)?.is_empty() {}
                    Frame::Length(0)
                }
                size => Frame::Chunk(size),
            };
        }
        match &mut self.frame {
            Frame::Open => self.reader.read(buffer),
            Frame::Length(left) => {
                let read = (&mut self.reader).take(*left).read(buffer)?;
                if read == 0 && *left > 0 && !buffer.is_empty() {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                *left -= read as u64;
                Ok(read)
            }
            Frame::Chunk(left) => {
                let read = (&mut self.reader).take(*left).read(buffer)?;
                if read == 0 && !buffer.is_empty() {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                *left -= read as u64;
                if *left == 0 {
                    line(&mut self.reader)?;
                }
                Ok(read)
            }
        }
    }
}
