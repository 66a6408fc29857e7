//! How much may be asked for, and that others are served meanwhile.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::client::{Events, get};
use super::served::Preview;

#[test]
fn what_is_too_long_is_refused() {
    let preview = Preview::small();
    let address = preview.address;
    let mut client = preview.client();
    let long = |length: usize| get(&format!("/{}", "a".repeat(length)), address, "");
    assert_eq!(client.ask(&long(8_000)).status, 404);
    assert_eq!(client.ask(&long(8_200)).status, 414);
    assert_eq!(
        client.ask(&get(&format!("/?{}", "a".repeat(8_200)), address, "")).status,
        414
    );
    let header = |length: usize| format!("X: {}\r\n", "a".repeat(length));
    assert_eq!(client.ask(&get("/", address, &header(8_000))).status, 200);
    assert_eq!(client.ask(&get("/", address, &header(17_000))).status, 431);
    assert_eq!(client.ask(&get("/", address, &"X: a\r\n".repeat(40))).status, 200);
    assert_eq!(client.ask(&get("/", address, &"X: a\r\n".repeat(80))).status, 431);
    assert_eq!(client.get("/").status, 200);
}

#[test]
fn a_body_is_refused() {
    let preview = Preview::small();
    let address = preview.address;
    let mut client = preview.client();
    let mut with = |headers: &str, body: &str| {
        let mut request = get("/", address, headers);
        request.extend(body.bytes());
        client.ask(&request).status
    };
    assert_eq!(with("Content-Length: 5\r\n", "hello"), 413);
    assert_eq!(with("Content-Length: 99999999999\r\n", ""), 413);
    assert_eq!(with("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), 413);
    assert_eq!(with("Content-Length: 0\r\n", ""), 200);
}

/// Shapes by which two readers of one stream can be made to see different requests.
#[test]
fn a_request_hidden_in_another_is_not_answered() {
    let preview = Preview::small();
    let hidden = format!("GET /en/about/ HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    let length = hidden.len();
    for headers in [
        format!("Content-Length: {length}\r\n"),
        format!("Content-Length: {length}\r\nContent-Length: 0\r\n"),
        format!("Content-Length: 0\r\nContent-Length: {length}\r\n"),
        format!("Content-Length: +{length}\r\n"),
        format!("Content-Length: 0,{length}\r\n"),
        format!("Content-Length : {length}\r\n"),
        format!("Content-Length: {length}\r\nTransfer-Encoding: chunked\r\n"),
        "Transfer-Encoding: chunked\r\n".into(),
        "Transfer-Encoding: xchunked\r\n".into(),
        "Transfer-Encoding: chunked, identity\r\n".into(),
        "Transfer-Encoding:\x0bchunked\r\n".into(),
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n".into(),
    ] {
        for body in [&*hidden, &format!("0\r\n\r\n{hidden}")] {
            let mut stream = TcpStream::connect(preview.address).expect("a connection");
            let patience = Some(std::time::Duration::from_secs(10));
            stream.set_read_timeout(patience).expect("patience");
            let request = get("/nowhere/", preview.address, &headers);
            let _ = stream.write_all(&[&request, body.as_bytes()].concat());
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let mut answers = Vec::new();
            let _ = stream.read_to_end(&mut answers);
            let answers = String::from_utf8_lossy(&answers);
            assert!(!answers.contains("All about it"), "{headers}: {answers}");
        }
    }
}

#[test]
fn requests_in_a_row_are_answered_in_their_order() {
    let preview = Preview::small();
    let mut stream = TcpStream::connect(preview.address).expect("a connection");
    let pages = ["/en/about/", "/en/news/", "/nowhere/", "/th/about/"];
    let requests = pages.map(|path| get(path, preview.address, ""));
    let last = get("/", preview.address, "Connection: close\r\n");
    stream.write_all(&[requests.concat(), last].concat()).expect("sent");
    let mut answers = String::new();
    stream.read_to_string(&mut answers).expect("answers");
    let statuses: Vec<&str> =
        answers.split("HTTP/1.1 ").filter_map(|answer| answer.get(..3)).collect();
    assert_eq!(statuses, ["200", "200", "404", "200", "200"], "{answers}");
}

#[test]
fn those_who_stall_hold_up_nobody() {
    let preview = Preview::small();
    let stalled: Vec<TcpStream> = (0..100)
        .map(|number| {
            let mut stream = TcpStream::connect(preview.address).expect("a connection");
            let part = &b"GET /en/about/ HTTP/1.1\r\nHost: "[..number % 30];
            stream.write_all(part).expect("sent");
            stream
        })
        .collect();
    // Who asks for much and reads nothing.
    let deaf: Vec<TcpStream> = (0..20)
        .map(|_| {
            let mut stream = TcpStream::connect(preview.address).expect("a connection");
            let request = get("/en/about/", preview.address, "").repeat(200);
            stream
                .set_write_timeout(Some(std::time::Duration::from_millis(50)))
                .expect("set");
            let _ = stream.write_all(&request);
            stream
        })
        .collect();
    let mut tab = preview.tab("/en/about/");
    preview.edit("i18n/en/site.ftl", "All about it", "More about it");
    tab.reloads();
    drop((stalled, deaf));
}

#[test]
fn streams_beyond_what_is_held_are_told_to_come_again() {
    let preview = Preview::small();
    let mut streams = Vec::new();
    let refusal = loop {
        match Events::open(preview.address, "/_plenary/events?page=/en/about/~0") {
            Ok(stream) => streams.push(stream),
            Err(answer) => break answer,
        }
        assert!(streams.len() <= 256, "more than that are held");
    };
    assert_eq!(refusal.status, 503);
    assert!(refusal.header("retry-after").is_some(), "{refusal:?}");
    assert_eq!(streams.len(), 256);
    assert_eq!(preview.get("/en/about/").status, 200);
    streams.truncate(200);
    // Who has left is seen to have left.
    preview.until(|it| {
        match Events::open(it.address, "/_plenary/events?page=/en/about/~0") {
            Ok(_) => Ok(()),
            Err(answer) => Err(format!("{answer:?}")),
        }
    });
}

#[test]
fn a_stream_of_too_many_pages_is_bounded() {
    let preview = Preview::small();
    let pages = "page=/en/about/~0&".repeat(300);
    match Events::open(preview.address, &format!("/_plenary/events?{pages}")) {
        Ok(_) => {}
        Err(answer) => assert!(matches!(answer.status, 400 | 414), "{answer:?}"),
    }
    for odd in
        ["", "page", "page=", "page=~", "page=/en/", "page=%ff~0", "x=y&desk=1&page=%"]
    {
        match Events::open(preview.address, &format!("/_plenary/events?{odd}")) {
            Ok(_) => {}
            Err(answer) => assert_eq!(answer.status, 400, "{odd}: {answer:?}"),
        }
    }
    assert_eq!(preview.get("/en/about/").status, 200);
}
