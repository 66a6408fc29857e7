//! Who may ask, and how: our own host, our own origin, and only to look.

use super::client::Answer;
use super::served::Preview;

/// Sends a request made of lines; `PORT` in them is ours.
fn ask(preview: &Preview, lines: &[&str]) -> Answer {
    let port = preview.address.port().to_string();
    let request = lines.join("\r\n") + "\r\n\r\n";
    preview.client().ask(request.replace("PORT", &port).as_bytes())
}

#[test]
fn only_our_own_names_are_answered() {
    let preview = Preview::small();
    for host in ["127.0.0.1:PORT", "localhost:PORT", "[::1]:PORT", "LocalHost:PORT"] {
        let answer =
            ask(&preview, &["GET /en/about/ HTTP/1.1", &format!("Host: {host}")]);
        assert_eq!(answer.status, 200, "{host}");
    }
    for host in [
        "evil.example",
        "evil.example:PORT",
        "localhost",
        "127.0.0.1",
        "localhost:1",
        "localhost:0PORT",
        "localhost:PORT0",
        "localhost.evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "evil.example@localhost:PORT",
        "localhost:PORT@evil.example",
        "localhost:PORT.evil.example",
        "0.0.0.0:PORT",
        "127.1:PORT",
        "127.0.0.2:PORT",
        "2130706433:PORT",
        "0x7f.1:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "[::]:PORT",
        "[::1%25lo]:PORT",
        "::1:PORT",
        "localhost.:PORT",
        "localhost:PORT/",
        "localhost:PORT, evil.example",
        "evil.example, localhost:PORT",
        "http://localhost:PORT",
        "xn--lcalhost-n3a:PORT",
        "l\u{f6}calhost:PORT",
        ":PORT",
        "PORT",
        "",
        "*",
    ] {
        let host = format!("Host: {host}");
        for path in ["/en/about/", "/style.css", "/nowhere", "/_plenary/", "/%00"] {
            let answer = ask(&preview, &[&format!("GET {path} HTTP/1.1"), &host]);
            let refused = matches!(answer.status, 400 | 421);
            assert!(refused, "{host} {path}: {}", answer.status);
            assert!(!answer.text().contains("All about it"), "{host}");
        }
    }
}

#[test]
fn an_address_in_the_request_line_is_no_way_around_the_host() {
    let preview = Preview::small();
    for lines in [
        &["GET http://evil.example/en/about/ HTTP/1.1", "Host: 127.0.0.1:PORT"][..],
        &["GET http://evil.example/en/about/ HTTP/1.1", "Host: evil.example"],
        &["GET http://127.0.0.1:PORT/en/about/ HTTP/1.1", "Host: evil.example"],
        &["GET http://127.0.0.1:PORT@evil.example/ HTTP/1.1", "Host: 127.0.0.1:PORT"],
        &["GET //evil.example/en/about/ HTTP/1.1", "Host: evil.example"],
        &["GET /en/about/ HTTP/1.1"],
        &["GET /en/about/ HTTP/1.0"],
        &["GET /en/about/ HTTP/1.1", "Host: 127.0.0.1:PORT", "Host: evil.example"],
        &["GET /en/about/ HTTP/1.1", "Host: evil.example", "Host: 127.0.0.1:PORT"],
        &[
            "GET /en/about/ HTTP/1.1",
            "Host: evil.example",
            "X-Forwarded-Host: 127.0.0.1:PORT",
        ],
        &["GET /en/about/ HTTP/1.1", "X-Host: 127.0.0.1:PORT", "Host : 127.0.0.1:PORT"],
    ] {
        let answer = ask(&preview, lines);
        assert!(matches!(answer.status, 400 | 421), "{lines:?}: {}", answer.status);
        assert!(!answer.text().contains("All about it"), "{lines:?}");
    }
}

#[test]
fn the_previews_own_addresses_are_for_its_own_pages() {
    let preview = Preview::small();
    let paths = [
        "/_plenary/",
        "/_plenary/panel?page=/en/",
        "/_plenary/client.js",
        "/_plenary/en-xa/en/",
        "/_plenary/events?page=/en/~0",
        "/_plenary/nothing",
    ];
    for refused in [
        "Origin: null",
        "Origin: ",
        "Origin: *",
        "Origin: http://evil.example",
        "Origin: http://127.0.0.1",
        "Origin: http://localhost",
        "Origin: http://127.0.0.1:1",
        "Origin: https://127.0.0.1:PORT",
        "Origin: HTTP://127.0.0.1:PORT/",
        "Origin: http://127.0.0.1:PORT/",
        "Origin: http://127.0.0.1:PORT.evil.example",
        "Origin: http://127.0.0.1:PORT@evil.example",
        "Origin: http://127.0.0.1:PORT http://evil.example",
        "Origin: http://evil.example http://127.0.0.1:PORT",
        "Origin: http://evil.example\r\nOrigin: http://127.0.0.1:PORT",
        "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example",
        "Origin: file://",
        "Origin: chrome-extension://abcdef",
        "Origin: 127.0.0.1:PORT",
        "Origin: //127.0.0.1:PORT",
        "Origin: http://[::ffff:127.0.0.1]:PORT",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: cross-site\r\nOrigin: http://127.0.0.1:PORT",
    ] {
        for path in paths {
            let line = format!("GET {path} HTTP/1.1");
            let answer = ask(&preview, &[&line, "Host: 127.0.0.1:PORT", refused]);
            assert!(matches!(answer.status, 400 | 403), "{path} {refused}: {answer:?}");
            assert!(answer.header("content-type") != Some("text/event-stream"));
        }
    }
    for fine in [
        "Origin: http://127.0.0.1:PORT",
        "Origin: http://localhost:PORT",
        "Origin: http://[::1]:PORT",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
    ] {
        for path in ["/_plenary/", "/_plenary/client.js", "/_plenary/en-xa/en/"] {
            let line = format!("GET {path} HTTP/1.1");
            let answer = ask(&preview, &[&line, "Host: 127.0.0.1:PORT", fine]);
            assert_eq!(answer.status, 200, "{path} {fine}");
        }
    }
}

#[test]
fn nothing_but_looking_is_allowed() {
    let preview = Preview::small();
    for method in [
        "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "MKCOL",
        "LOCK", "QUERY", "get", "Get", "GETX", "FOO", "M-SEARCH",
    ] {
        for path in ["/", "/en/about/", "/_plenary/", "/_plenary/events", "/nowhere", "*"]
        {
            let line = format!("{method} {path} HTTP/1.1");
            let answer = ask(&preview, &[&line, "Host: 127.0.0.1:PORT"]);
            // `*` is no address but for OPTIONS.
            let refused = answer.status == 405 || path == "*" && answer.status == 400;
            assert!(refused, "{line}: {answer:?}");
            if answer.status == 405 {
                let allowed = answer.header("allow").unwrap_or_default();
                assert_eq!(allowed.replace(' ', ""), "GET,HEAD", "{line}");
            }
        }
        let line = format!("{method} / HTTP/1.1");
        let answer = ask(&preview, &[&line, "Host: evil.example"]);
        assert_eq!(answer.status, 421, "{line} of a stranger");
    }
    let lines = ["CONNECT 127.0.0.1:PORT HTTP/1.1", "Host: 127.0.0.1:PORT"];
    assert!(matches!(ask(&preview, &lines).status, 400 | 405));
    assert_eq!(preview.get("/en/about/").status, 200);
}
