//! The program: how it starts, what it says, how it ends.

use std::collections::BTreeSet;
use std::net::TcpListener;

use super::client::{Client, Deadline};
use super::served::{Preview, start};
use crate::harness::{SMALL, TestSite};

#[test]
fn it_says_where_it_serves_and_what_it_found() {
    let site = TestSite::small();
    let (mut child, said) = start(&site, "0", &[]);
    let deadline = Deadline::new();
    let line = said.recv_timeout(deadline.left().unwrap_or_default()).expect("a line");
    let port = line.strip_prefix("Serving the site at http://127.0.0.1:");
    let port = port.and_then(|rest| rest.strip_suffix("/ (Ctrl-C ends it)\n"));
    let port = port.and_then(|port| port.parse::<u16>().ok());
    let next = said.recv_timeout(deadline.left().unwrap_or_default());
    let _ = child.kill();
    let _ = child.wait();
    assert!(port.is_some_and(|port| port > 0), "{line}");
    let next = next.expect("a second line");
    assert!(next.contains("pages") && next.contains('3'), "{next}");
}

#[test]
fn it_ends_at_once_whoever_listens() {
    for signal in ["INT", "TERM"] {
        let mut preview = Preview::small();
        let _tabs = [preview.tab("/en/about/"), preview.tab("/th/about/")];
        let mut kept = preview.client();
        kept.get("/en/about/");
        preview.signal(signal);
        assert_eq!(preview.end().code(), Some(0), "SIG{signal}");
    }
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let site = TestSite::small();
    let (mut child, said) = start(&site, &port, &[]);
    let code = child.wait().expect("an end").code();
    let said: String = said.iter().collect();
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains(&port) && !said.contains("panicked"), "{said}");
}

#[test]
fn it_can_be_started_again_at_the_same_port() {
    let preview = Preview::small();
    let _tabs = [preview.tab("/en/about/"), preview.tab("/th/about/")];
    let port = preview.address.port();
    preview.signal("KILL");
    drop(preview);
    let site = TestSite::small();
    let (mut child, said) = start(&site, &port.to_string(), &[]);
    let line = said.recv_timeout(Deadline::new().left().unwrap_or_default());
    let answer = Client::of(([127, 0, 0, 1], port).into()).get("/en/about/");
    let _ = child.kill();
    let _ = child.wait();
    assert!(line.is_ok_and(|line| line.contains(&port.to_string())));
    assert_eq!(answer.status, 200);
}

#[test]
fn a_site_that_is_broken_from_the_start_is_served_when_it_is_mended() {
    for broken in ["base_url: [", "", "theme: plain\n"] {
        let site = TestSite::small_with(&[("content/site.yaml", broken)]);
        let preview = Preview::of(site);
        let answer = preview.get("/en/about/");
        assert_eq!(answer.status, 503, "{broken}");
        let script = "<script src=\"/_plenary/client.js\" data-page=\"/en/about/\"";
        assert!(answer.text().contains(script), "{}", answer.text());
        assert_eq!(preview.get("/_plenary/").status, 200, "{broken}");
        let mut about = preview.tab("/en/about/");
        about.finds(|errors, _| errors > 0);
        preview.save("content/site.yaml", SMALL[0].1);
        assert!(about.reloads().contains("All about it"), "{broken}");
        about.finds(|errors, _| errors == 0);
        preview.serves_what_is_built(&mut BTreeSet::new());
    }
}

#[test]
fn a_template_that_is_broken_from_the_start_is_told_and_mended() {
    let site = TestSite::small_with(&[("templates/page.html", "{% if")]);
    let preview = Preview::of(site);
    let answer = preview.get("/en/about/");
    assert!(answer.status >= 500, "{answer:?}");
    let mut about = preview.tab("/en/about/");
    about.finds(|errors, _| errors > 0);
    preview.save("templates/page.html", "<p>{{ page.title }}");
    about.reloads();
    preview.serves_what_is_built(&mut BTreeSet::new());
}
