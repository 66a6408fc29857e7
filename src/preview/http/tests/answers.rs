//! What is answered, and how it looks on the wire.

use std::panic::resume_unwind;
use std::sync::mpsc::channel;
use std::sync::{Mutex, mpsc};
use std::thread::{available_parallelism, spawn};

use super::{Answer, Asked, Limits, Server, check_headers, echo, page};

#[test]
fn a_page_is_sent_with_its_length_and_not_kept() {
    let heard = Server::new(|_| page("<p>สวัสดี")).get("/");
    assert_eq!(heard.status(), 200);
    check_headers(&heard);
    assert_eq!(heard.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(heard.header("content-length"), Some("21"));
    assert!(heard.header("date").is_some());
    assert_eq!(heard.body, "<p>สวัสดี");
}

#[test]
fn the_front_is_asked_for_what_was_decoded() {
    let server = Server::new(echo);
    let text = "GET /th/%E0%B8%81/?page=%2Fth%2F~0f&desk HTTP/1.1\r\nHost: HOST\r\n\
                Accept-Language: th,en;q=0.5\r\nAccept-Language: fr\r\n\r\n";
    let expected = "/th/ก/ page=/th/~0f desk= [th,en;q=0.5, fr]";
    assert_eq!(server.say(text).body, expected);
}

#[test]
fn a_head_request_gets_the_headers_only() {
    let server = Server::new(echo);
    let mut client = server.connect();
    client.say(&server.fill("HEAD /abc HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    let heard = client.hear_head().unwrap();
    assert_eq!((heard.status(), heard.header("content-length")), (200, Some("7")));
    check_headers(&heard);
    // A refusal too; and nothing stands between it and the next answer.
    client.say(&server.fill("HEAD /.. HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    assert_eq!(client.hear_head().unwrap().status(), 400);
    client.say(&server.fill("GET /next HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    assert_eq!(client.hear().unwrap().body, "/next []");
}

#[test]
fn a_redirect_never_leaves_the_host() {
    let server = Server::new(|asked| Answer::Redirect(asked.path + "/"));
    for (path, location) in [
        ("/th", "/th/"),
        ("//evil.example/x", "/evil.example/x/"),
        ("///evil.example", "/evil.example/"),
    ] {
        let heard = server.get(path);
        assert_eq!((heard.status(), heard.header("location")), (308, Some(location)));
        check_headers(&heard);
    }
    for path in ["/\t/evil.example", "/\\evil.example", "/é", "/a\r\nSet-Cookie: x"] {
        let heard = Server::new(|_| Answer::Redirect(path.into())).get("/");
        assert_eq!((heard.status(), heard.header("location")), (500, None), "{path:?}");
    }
}

#[test]
fn requests_that_come_together_are_answered_in_their_order() {
    let server = Server::new(echo);
    let mut client = server.connect();
    let one = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: HOST\r\n\r\n");
    let all = [one("/1"), one("/.."), one("/3"), one("/4"), "GARBAGE\r\n\r\n".into()];
    client.say(&server.fill(&all.concat()));
    assert_eq!(client.hear().unwrap().body, "/1 []");
    assert_eq!(client.hear().unwrap().status(), 400);
    assert_eq!(client.hear().unwrap().body, "/3 []");
    assert_eq!(client.hear().unwrap().body, "/4 []");
    assert_eq!(client.hear().unwrap().status(), 400);
    assert!(client.ends());
}

#[test]
fn a_connection_ends_when_the_client_says_so() {
    let server = Server::new(echo);
    for text in [
        "GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\nHost: HOST\r\n\r\n",
    ] {
        let mut client = server.connect();
        client.say(&server.fill(text));
        assert_eq!(client.hear().unwrap().status(), 200);
        assert!(client.ends());
    }
}

#[test]
fn a_front_that_falls_gets_up_again() {
    let server = Server::new(|asked: Asked| {
        if asked.path == "/fall" {
            // Without the words of a panic on the terminal.
            resume_unwind(Box::new("fallen"));
        }
        page("up")
    });
    // More often than there are threads.
    for _ in 0..20 {
        let heard = server.get("/fall");
        assert_eq!(heard.status(), 500);
        check_headers(&heard);
        assert!(
            heard.body.contains("fault in Plenary") && !heard.body.contains("fallen")
        );
    }
    assert_eq!(server.get("/").body, "up");
}

#[test]
fn who_finds_a_full_queue_is_told_so_at_once() {
    let (entered, enters) = channel();
    let (open, gate) = channel::<()>();
    let (entered, gate) = (Mutex::new(entered), Mutex::new(gate));
    let limits = Limits { waiting: 1, ..Limits::default() };
    let server = Server::within(limits, move |_| {
        entered.lock().unwrap().send(()).unwrap();
        let _: Result<(), mpsc::RecvError> = gate.lock().unwrap().recv();
        page("late")
    });
    let request = server.fill("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n");
    let threads = available_parallelism().map_or(2, |number| number.get().max(2));
    let ask = || {
        let mut client = server.connect();
        client.say(&request);
        client
    };
    // Each thread has one; of three more, one can wait.
    let _within: Vec<_> = (0..threads)
        .map(|_| {
            let client = ask();
            enters.recv().unwrap();
            client
        })
        .collect();
    let (answered, answers) = channel();
    for _ in 0..3 {
        let (mut client, answered) = (ask(), answered.clone());
        spawn(move || answered.send(client.hear().unwrap().status()));
    }
    assert_eq!([answers.recv().unwrap(), answers.recv().unwrap()], [503, 503]);
    drop(open);
    assert_eq!(answers.recv().unwrap(), 200);
}
