//! Everything that is refused, and that the front never hears of it.

use std::io::Write;

use super::{Answer, Asked, Heard, Server, check_headers, echo, page};

/// A server whose front must not be reached.
fn closed() -> Server {
    Server::new(|asked: Asked| -> Answer { page(&format!("REACHED {}", asked.path)) })
}

fn check(heard: &Heard, status: u16, about: &str) {
    assert_eq!(heard.status(), status, "{about}: {heard:?}");
    check_headers(heard);
    assert_eq!(heard.header("content-type"), Some("text/plain; charset=utf-8"));
    assert!(heard.body.ends_with(".\n") && heard.body.len() > 20, "{about}: {heard:?}");
    assert!(heard.body.is_ascii() && !heard.body.contains("REACHED"), "{about}");
}

fn get(target: &str, headers: &str) -> String {
    format!("GET {target} HTTP/1.1\r\n{headers}\r\n")
}

#[test]
fn another_host_is_misdirected() {
    let server = closed();
    for host in [
        "evil.example",
        "evil.example:PORT",
        "localhost",
        "localhost:1",
        "localhost.:PORT",
        "127.0.0.1.:PORT",
        "127.0.0.2:PORT",
        "0.0.0.0:PORT",
        "[::]:PORT",
        "a@localhost:PORT",
        "localhost:PORT, evil.example",
        "caf\u{e9}:PORT",
        "",
    ] {
        // On every route, and before anything else is looked at.
        for target in ["/", "/_plenary/events", "/%00", "/../"] {
            let text = get(target, &format!("Host: {host}\r\nOrigin: null\r\n"));
            check(&server.say(&text), 421, host);
        }
        let text = format!("POST / HTTP/1.1\r\nHost: {host}\r\n\r\n");
        check(&server.say(&text), 421, host);
    }
}

#[test]
fn our_hosts_are_answered() {
    let server = Server::new(echo);
    for host in ["127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT"] {
        let heard = server.say(&get("/", &format!("Host: {host}\r\n")));
        assert_eq!(heard.status(), 200, "{host}");
    }
}

#[test]
fn one_host_is_needed_and_not_two() {
    let server = closed();
    check(&server.say("GET / HTTP/1.0\r\n\r\n"), 400, "HTTP/1.0 without a host");
    check(&server.say("GET / HTTP/1.1\r\n\r\n"), 400, "HTTP/1.1 without a host");
    for hosts in
        ["Host: HOST\r\nHost: HOST\r\n", "Host: HOST\r\nX: y\r\nhOST: evil.example\r\n"]
    {
        check(&server.say(&get("/", hosts)), 400, hosts);
    }
}

#[test]
fn a_target_that_names_a_host_must_name_ours() {
    let server = Server::new(echo);
    for target in [
        "http://evil.example/",
        "http://evil.example:PORT/",
        "http://localhost/",
        "https://HOST/",
        "http://a@HOST/",
        "http://a:b@HOST/",
        "evil.example:PORT",
    ] {
        check(&server.say(&get(target, "Host: HOST\r\n")), 421, target);
    }
    check(&server.say(&get("http://HOST/", "Host: evil.example\r\n")), 421, "the host");
    check(&server.say(&get("HOST", "Host: HOST\r\n")), 400, "only a host");
    check(&server.say(&get("*", "Host: HOST\r\n")), 400, "an asterisk");
    let heard = server.say(&get("HTTP://localhost:PORT/a?b=c", "Host: HOST\r\n"));
    assert_eq!((heard.status(), heard.body.as_str()), (200, "/a b=c []"));
}

#[test]
fn only_get_and_head_are_methods() {
    let server = closed();
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get", "Head",
        "GETS", "X",
    ] {
        for target in ["/", "/_plenary/events", "*", "/%00"] {
            let headers = "Host: HOST\r\nOrigin: https://evil.example\r\n";
            let text = format!("{method} {target} HTTP/1.1\r\n{headers}\r\n");
            let heard = server.say(&text);
            check(&heard, 405, method);
            assert_eq!(heard.header("allow"), Some("GET, HEAD"));
        }
    }
    check(&server.say("CONNECT HOST HTTP/1.1\r\nHost: HOST\r\n\r\n"), 405, "CONNECT");
    let other = "CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n";
    check(&server.say(other), 421, "CONNECT to another");
}

/// Our own room, in the spellings that the front would understand.
const ROOM: [&str; 6] = [
    "/_plenary",
    "/_plenary/",
    "/_plenary/events?page=/",
    "/%5Fplenary/events",
    "/%5f%70%6Cenary/",
    "//_plenary/events",
];

#[test]
fn the_own_room_is_for_own_pages() {
    let server = closed();
    for target in ROOM {
        for origin in [
            "null",
            "",
            "http://localhost",
            "http://localhost:1",
            "https://HOST",
            "HTTP://HOST",
            "http://HOST/",
            "http://127.0.0.2:PORT",
            "http://evil.example",
            "http://HOST.evil.example",
            "http://HOST http://evil.example",
            "ws://HOST",
        ] {
            let headers = format!("Host: HOST\r\nOrigin: {origin}\r\n");
            check(&server.say(&get(target, &headers)), 403, origin);
        }
        for headers in [
            "Origin: http://HOST\r\nOrigin: http://evil.example\r\n",
            "Origin: http://HOST\r\nSec-Fetch-Site: cross-site\r\n",
            "Sec-Fetch-Site: cross-site\r\n",
            "Sec-Fetch-Site: Cross-Site\r\n",
            "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n",
        ] {
            let headers = format!("Host: HOST\r\n{headers}");
            check(&server.say(&get(target, &headers)), 403, &headers);
        }
    }
    // Where it comes from weighs more than what it asks for.
    let headers = "Host: HOST\r\nOrigin: null\r\n";
    check(&server.say(&get("/_plenary/%00", headers)), 403, "order");
}

#[test]
fn own_pages_may_enter_the_own_room_and_everybody_may_see_a_page() {
    let server = Server::new(echo);
    for headers in [
        "",
        "Origin: http://HOST\r\n",
        "Origin: http://localhost:PORT\r\n",
        "Origin: http://[::1]:PORT\r\nSec-Fetch-Site: same-origin\r\n",
        "Sec-Fetch-Site: none\r\n",
    ] {
        let headers = format!("Host: HOST\r\n{headers}");
        for target in ROOM {
            assert_eq!(server.say(&get(target, &headers)).status(), 200, "{headers}");
        }
    }
    let headers = "Host: HOST\r\nOrigin: null\r\nSec-Fetch-Site: cross-site\r\n";
    for target in ["/", "/_plenaryx/", "/en/_plenary/"] {
        assert_eq!(server.say(&get(target, headers)).status(), 200, "{target}");
    }
}

#[test]
fn a_path_that_could_mean_two_things_is_refused() {
    let server = closed();
    for path in [
        "/%00",
        "/a%00.html",
        "/a\\b",
        "/%5c",
        "/..%5C..%5Cetc",
        "/a%2fb",
        "/..%2F..%2Fetc",
        "/..",
        "/../etc/passwd",
        "/a/..",
        "/a/./b",
        "/%2e%2e/",
        "/%2E./",
        "/.%2e/etc",
        "//evil.example/..",
        "/%0d%0aSet-Cookie:x",
        "/%1b[2J",
        "/%7f",
        "/%c2%9f",
        "/%ff",
        "/%c0%ae%c0%ae/",
        "/%",
        "/%4",
        "/%zz",
        "/a?q=%ff",
        "/a?q=%",
    ] {
        check(&server.get(path), 400, path);
    }
    // What even the library cannot read gets its words as well.
    for bytes in [&b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n"[..], b"\x16\x03\x01\r\n\r\n"]
    {
        let mut client = server.connect();
        client.0.get_mut().write_all(bytes).unwrap();
        check(&client.hear().unwrap(), 400, "bytes");
        assert!(client.ends());
    }
}

#[test]
fn too_much_is_refused() {
    let server = Server::new(echo);
    let long = |n: usize| format!("/{}", "a".repeat(n - 1));
    assert_eq!(server.get(&long(8192)).status(), 200);
    for length in [8193, 16_000, 28_000] {
        check(&server.get(&long(length)), 414, "an address");
    }
    check(&server.get(&format!("/?q={}", "a".repeat(9000))), 414, "a query");

    let header = |n: usize| format!("Host: HOST\r\nX-Long: {}\r\n", "a".repeat(n));
    assert_eq!(server.say(&get("/", &header(16_000))).status(), 200);
    for length in [16_384, 20_000, 40_000, 200_000] {
        check(&server.say(&get("/", &header(length))), 431, "a header");
    }
    let many = |n: usize| format!("Host: HOST\r\n{}", "X: y\r\n".repeat(n - 1));
    assert_eq!(server.say(&get("/", &many(64))).status(), 200);
    for number in [65, 100, 1000] {
        check(&server.say(&get("/", &many(number))), 431, "headers");
    }
}

#[test]
fn a_body_is_refused() {
    let server = closed();
    for (headers, body) in [
        ("Content-Length: 5\r\n", "hello".to_owned()),
        ("Content-Length: 5\r\n", String::new()),
        ("Content-Length: 400000\r\n", "a".repeat(400_000)),
        ("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n".to_owned()),
        ("Content-Length: 5\r\nExpect: 100-continue\r\n", String::new()),
    ] {
        let text = get("/", &format!("Host: HOST\r\n{headers}")) + &body;
        check(&server.say(&text), 413, headers);
    }
    // Two lengths could hide a second request in the body of the first.
    for headers in [
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: +5\r\n",
        "Transfer-Encoding: gzip\r\n",
    ] {
        let text = get("/", &format!("Host: HOST\r\n{headers}"));
        check(&server.say(&text), 400, headers);
    }
    let text = get("/", "Host: HOST\r\nContent-Length: 0\r\n");
    assert_eq!(server.say(&text).body, "REACHED /");
}
