//! Nobody keeps others waiting by holding what they have.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex, Weak};
use std::thread::sleep;
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::task::yield_now;
use tokio::time::Instant;

use super::super::connections::Connections;
use super::{Answer, Client, Limits, PATIENCE, Server, echo, page};

/// An honest request, which must not take long.
fn check_honest(server: &Server) {
    let begun = Instant::now();
    assert_eq!(server.get("/honest").body, "/honest []");
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

fn request(server: &Server) -> String {
    server.fill("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n")
}

#[test]
fn who_stalls_gives_way() {
    let limits = Limits { connections: 100, ..Limits::default() };
    let server = Server::within(limits, echo);
    let whole = request(&server);
    let mut held = Vec::new();
    for number in 0..300 {
        let mut client = server.connect();
        // Half a head, a whole request after which nothing comes, or nothing at all. It may
        // be that it has given way before it has said so.
        let text = ["GET / HTTP/1.1\r\nHo", &whole, ""][number % 3];
        let _ = client.0.get_mut().write_all(text.as_bytes());
        held.push(client);
        if number % 50 == 49 {
            check_honest(&server);
        }
    }
    check_honest(&server);
    let begun = held.first_mut().unwrap();
    assert!(begun.ends(), "the oldest has given way");
}

#[test]
fn who_does_not_fetch_an_answer_gives_way_too_and_holds_no_thread() {
    let limits = Limits { connections: 16, ..Limits::default() };
    let server = Server::within(limits, |asked| match asked.path.as_str() {
        "/" => page(&"a".repeat(16 << 20)),
        _ => echo(asked),
    });
    let mut held = Vec::new();
    for _ in 0..40 {
        let mut client = server.connect();
        client.say(&request(&server));
        // It has begun to come.
        assert_eq!(client.hear_head().unwrap().status(), 200);
        held.push(client);
        check_honest(&server);
    }
}

#[test]
fn a_head_that_comes_byte_by_byte_is_cut() {
    let limits = Limits { head: Duration::from_millis(200), ..Limits::default() };
    let server = Server::within(limits, echo);
    let mut client = server.connect();
    // The first request is quick, and the second begins its own time.
    client.say(&request(&server));
    assert_eq!(client.hear().unwrap().status(), 200);
    let stream = client.0.get_mut();
    stream.set_read_timeout(Some(Duration::from_millis(10))).unwrap();
    let cut = "GET / HTTP/1.1\r\nX: ".bytes().chain(std::iter::repeat(b'a'));
    let cut = cut.take(2000).position(|byte| {
        stream.write_all(&[byte]).is_err() || matches!(stream.read(&mut [0]), Ok(0))
    });
    assert!(cut.is_some_and(|bytes| bytes > 2), "{cut:?}");
    check_honest(&server);
}

#[test]
fn who_says_nothing_is_cut() {
    let short = Duration::from_millis(50);
    let server = Server::within(Limits { head: short, ..Limits::default() }, echo);
    assert!(server.connect().ends());

    let server = Server::within(Limits { idle: short, ..Limits::default() }, echo);
    let mut client = server.connect();
    client.say(&request(&server));
    assert_eq!(client.hear().unwrap().status(), 200);
    assert!(client.ends());
}

#[test]
fn an_answer_that_nobody_fetches_is_dropped() {
    let limits = Limits { write: Duration::from_millis(50), ..Limits::default() };
    let made: Arc<Mutex<Weak<[u8]>>> = Arc::new(Mutex::new(Weak::<[u8; 0]>::new()));
    let seen = Arc::clone(&made);
    let server = Server::within(limits, move |_| {
        let bytes: Arc<[u8]> = vec![b'a'; 32 << 20].into();
        *made.lock().unwrap() = Arc::downgrade(&bytes);
        Answer::Page { status: 200, kind: "text/plain", bytes }
    });
    let mut client = server.connect();
    client.say(&request(&server));
    assert_eq!(client.hear_head().unwrap().status(), 200);
    let begun = Instant::now();
    while seen.lock().unwrap().strong_count() > 0 {
        assert!(begun.elapsed() < PATIENCE, "it is still held");
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_large_answer_arrives_whole_and_so_does_a_farewell() {
    let text = "0123456789abcdef".repeat(1 << 18);
    let expected = text.clone();
    let server = Server::new(move |_| page(&text));
    let mut client = server.connect();
    client.say(&server.fill("GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"));
    assert!(client.hear().unwrap().body == expected);
    assert!(client.ends());
}

#[test]
fn to_stop_waits_for_nobody() {
    let server = Server::new(echo);
    let mut clients: Vec<Client> = (0..20).map(|_| server.connect()).collect();
    clients[0].say("GET / HTTP/1.1\r\nHo");
    let begun = Instant::now();
    drop(server);
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert!(clients.iter_mut().all(Client::ends));
}

#[test]
fn without_files_a_fourth_of_the_connections_ends() {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let connections = Arc::new(Connections::new(&Limits::default()));
        let answered: Vec<_> = (0..100)
            .map(|number| {
                let ended = Arc::new(());
                let held = Arc::clone(&ended);
                connections.admit(|pulse| {
                    // The second half is being answered, and keeps its seats.
                    if number >= 50 {
                        pulse.asked();
                    }
                    async move {
                        std::future::pending::<()>().await;
                        drop(held);
                    }
                });
                ended
            })
            .collect();
        let open = |range: std::ops::Range<usize>| {
            answered[range].iter().filter(|ended| Arc::strong_count(ended) > 1).count()
        };
        connections.short_of_files();
        yield_now().await;
        assert_eq!((open(0..25), open(25..50), open(50..100)), (0, 25, 50));
        // There are not going to be more again.
        connections.room().await;
        assert!(open(0..100) < 75);
        // And no more than half of them are streams.
        let streams: Vec<_> = (0..100).map_while(|_| connections.stream()).collect();
        assert_eq!(streams.len(), 37);
    });
}
