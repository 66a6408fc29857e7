//! Conversations over real connections: a server on a free port of the loopback, a front
//! that answers by the path, and clients that say each byte themselves.

mod answers;
mod holding;
mod refusals;
mod streams;

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::pin::Pin;
use std::sync::Arc;
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use tokio::sync::oneshot;

use super::{Answer, Asked, Limits, Names, serve};

/// Longer than anything takes here, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Resolves when the server is to stop.
type Stop = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    fn new(front: impl Fn(Asked) -> Answer + Send + Sync + 'static) -> Self {
        Self::start(|listener, names, stop| serve(listener, names, Arc::new(front), stop))
    }

    fn within(
        limits: Limits,
        front: impl Fn(Asked) -> Answer + Send + Sync + 'static,
    ) -> Self {
        Self::start(move |listener, names, stop| {
            serve::run(listener, names, Arc::new(front), stop, limits)
        })
    }

    fn start(
        serve: impl FnOnce(TcpListener, Names, Stop) -> io::Result<()> + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let names = Names::of(address.ip(), address.port());
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = Box::pin(async { drop(stopped.await) });
        let thread = spawn(move || serve(listener, names, stopped));
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    fn connect(&self) -> Client {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        Client(BufReader::new(stream))
    }

    /// `text` with our host for each `HOST` and our port for each `PORT`.
    fn fill(&self, text: &str) -> String {
        let port = self.address.port().to_string();
        text.replace("HOST", &format!("127.0.0.1:{port}")).replace("PORT", &port)
    }

    fn get(&self, path: &str) -> Heard {
        self.say(&format!("GET {path} HTTP/1.1\r\nHost: HOST\r\n\r\n"))
    }

    /// What the server answers to `text` on a new connection.
    fn say(&self, text: &str) -> Heard {
        let mut client = self.connect();
        client.say(&self.fill(text));
        client.hear().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take().unwrap().send(()).expect("it still serves");
        let served = self.thread.take().unwrap().join().expect("it did not panic");
        served.expect("it served to the end");
    }
}

struct Client(BufReader<TcpStream>);

impl Client {
    fn say(&mut self, text: &str) {
        self.0.get_mut().write_all(text.as_bytes()).unwrap();
    }

    /// The next answer.
    fn hear(&mut self) -> io::Result<Heard> {
        let mut heard = self.hear_head()?;
        if let Some(length) = heard.header("content-length") {
            let mut body = vec![0; length.parse().unwrap()];
            self.0.read_exact(&mut body)?;
            heard.body = String::from_utf8(body).unwrap();
        }
        Ok(heard)
    }

    /// The next answer's head only.
    fn hear_head(&mut self) -> io::Result<Heard> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(Heard { head, body: String::new() })
    }

    /// Exactly these bytes come next.
    fn expect(&mut self, text: &str) {
        let mut heard = vec![0; text.len()];
        self.0.read_exact(&mut heard).unwrap();
        assert_eq!(String::from_utf8_lossy(&heard), text);
    }

    /// Nothing more comes, and the connection ends.
    fn ends(&mut self) -> bool {
        match self.0.read(&mut [0]) {
            Ok(number) => number == 0,
            Err(error) => error.kind() == io::ErrorKind::ConnectionReset,
        }
    }
}

#[derive(Debug)]
struct Heard {
    head: String,
    body: String,
}

impl Heard {
    fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1);
        let mut headers = lines.filter_map(|line| line.split_once(": "));
        Some(headers.find(|(header, _)| header.eq_ignore_ascii_case(name))?.1)
    }
}

fn page(text: &str) -> Answer {
    Answer::Page {
        status: 200,
        kind: "text/html; charset=utf-8",
        bytes: text.as_bytes().into(),
    }
}

/// A front that says what it was asked.
fn echo(asked: Asked) -> Answer {
    let mut text = asked.path;
    for (key, value) in asked.query {
        write!(text, " {key}={value}").unwrap();
    }
    write!(text, " [{}]", asked.languages).unwrap();
    page(&text)
}

/// What every answer must have, whatever it says.
fn check_headers(heard: &Heard) {
    for (name, value) in super::answer::HEADERS {
        assert_eq!(heard.header(name), Some(value), "{}", heard.head);
    }
    let head = heard.head.to_ascii_lowercase();
    assert!(!head.contains("access-control") && !head.contains("set-cookie"), "{head}");
}
