//! Event streams: what comes over them, and what becomes of them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::sync::mpsc::{Sender, channel};
use tokio::time::timeout;

use super::{Answer, Client, Limits, PATIENCE, Server, check_headers, echo};

/// The senders of all streams that were asked for.
type Senders = Arc<Mutex<Vec<Sender<String>>>>;

/// A server with event streams at `/events`.
fn server(limits: Limits) -> (Server, Senders) {
    let senders = Senders::default();
    let kept = Arc::clone(&senders);
    let server = Server::within(limits, move |asked| match asked.path.as_str() {
        "/events" => {
            let (sender, receiver) = channel(8);
            kept.lock().unwrap().push(sender);
            Answer::Stream(receiver)
        }
        _ => echo(asked),
    });
    (server, senders)
}

fn ask(server: &Server, method: &str) -> Client {
    let mut client = server.connect();
    let request = format!("{method} /events HTTP/1.1\r\nHost: HOST\r\n\r\n");
    client.say(&server.fill(&request));
    client
}

/// Whether the other end of a stream goes away soon.
fn closes(sender: &Sender<String>) -> bool {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { timeout(PATIENCE, sender.closed()).await.is_ok() })
}

/// `text` as one piece of a body without a length.
fn piece(text: &str) -> String {
    format!("{:X}\r\n{text}\r\n", text.len())
}

#[test]
fn events_arrive_as_they_come() {
    let (server, senders) = server(Limits::default());
    let mut client = ask(&server, "GET");
    let heard = client.hear_head().unwrap();
    assert_eq!(heard.status(), 200);
    check_headers(&heard);
    assert_eq!(heard.header("content-type"), Some("text/event-stream"));
    assert_eq!(heard.header("x-accel-buffering"), Some("no"));
    client.expect(&piece("retry: 1000\n\n"));
    let sender = senders.lock().unwrap().pop().unwrap();
    for event in
        ["event: page\ndata: {}\n\n", "event: gone\ndata: {\"page\":\"/ก/\"}\n\n"]
    {
        sender.blocking_send(event.into()).unwrap();
        client.expect(&piece(event));
    }
    // The front ends it.
    drop(sender);
    client.expect("0\r\n\r\n");
}

#[test]
fn a_silent_stream_gives_a_sign_of_life() {
    let limits = Limits { beat: Duration::from_millis(30), ..Limits::default() };
    let (server, _senders) = server(limits);
    let mut client = ask(&server, "GET");
    client.hear_head().unwrap();
    client.expect(&piece("retry: 1000\n\n"));
    client.expect(&piece(": \n\n"));
    client.expect(&piece(": \n\n"));
}

#[test]
fn a_stream_ends_for_the_front_when_the_browser_goes() {
    let (server, senders) = server(Limits::default());
    let mut client = ask(&server, "GET");
    client.hear_head().unwrap();
    let sender = senders.lock().unwrap().pop().unwrap();
    assert!(!sender.is_closed());
    drop(client);
    assert!(closes(&sender));
}

#[test]
fn the_head_of_a_stream_is_all_that_a_head_request_gets() {
    let (server, senders) = server(Limits::default());
    let mut client = ask(&server, "HEAD");
    let heard = client.hear_head().unwrap();
    assert_eq!(heard.header("content-type"), Some("text/event-stream"));
    assert!(closes(&senders.lock().unwrap().pop().unwrap()));
    client.say(&server.fill("GET /next HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    assert_eq!(client.hear().unwrap().body, "/next []");
}

#[test]
fn a_browser_that_does_not_read_its_stream_loses_it() {
    let limits = Limits { write: Duration::from_millis(100), ..Limits::default() };
    let (server, senders) = server(limits);
    let mut client = ask(&server, "GET");
    client.hear_head().unwrap();
    let sender = senders.lock().unwrap().pop().unwrap();
    let event = format!("data: {}\n\n", "a".repeat(1 << 20));
    let sent = (0..100).take_while(|_| sender.blocking_send(event.clone()).is_ok());
    assert!(sent.count() < 100);
}

#[test]
fn a_thousand_streams_keep_nobody_waiting() {
    let limits = Limits { streams: 64, ..Limits::default() };
    let (server, senders) = server(limits);
    let mut open = Vec::new();
    let mut refused = 0;
    for number in 0..1000 {
        let mut client = ask(&server, "GET");
        let heard = client.hear_head().unwrap();
        if heard.status() == 200 {
            open.push(client);
        } else {
            assert_eq!((heard.status(), heard.header("retry-after")), (503, Some("1")));
            check_headers(&heard);
            refused += 1;
        }
        if number % 100 == 99 {
            assert_eq!(server.get("/honest").status(), 200);
        }
    }
    assert_eq!((open.len(), refused), (64, 936));
    // Those that were refused do not exist for the front either, and a place that is left
    // is free again.
    let senders = senders.lock().unwrap();
    assert!(senders[64..].iter().all(closes));
    open.clear();
    assert!(senders[..64].iter().all(closes));
    drop(senders);
    assert_eq!(ask(&server, "GET").hear_head().unwrap().status(), 200);
}

#[test]
fn streams_give_way_only_when_nothing_else_can() {
    let limits = Limits { connections: 16, streams: 8, ..Limits::default() };
    let (server, senders) = server(limits);
    let mut streams: Vec<Client> = (0..8).map(|_| ask(&server, "GET")).collect();
    for stream in &mut streams {
        assert_eq!(stream.hear_head().unwrap().status(), 200);
    }
    let stalled: Vec<Client> = (0..50).map(|_| server.connect()).collect();
    assert_eq!(server.get("/honest").status(), 200);
    drop(stalled);
    assert!(senders.lock().unwrap().iter().all(|sender| !sender.is_closed()));
}
