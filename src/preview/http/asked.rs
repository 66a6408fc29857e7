//! A request is judged, and what is left of it is decoded: once, and before anybody looks
//! at it.
//!
//! The order of the refusals is that of their weight: who asks, how, from where, for what.

use hyper::Request;
use hyper::body::Body;
use hyper::header::{ACCEPT_LANGUAGE, HOST, HeaderMap, ORIGIN};
use hyper::{Method, Uri};

use super::refusal::{self, Refusal};
use super::{Asked, Names};

/// The longest address, in bytes.
const LONGEST_ADDRESS: usize = 8 * 1024;
/// The most bytes of headers: names, values, and the four signs around them.
const LONGEST_HEADERS: usize = 16 * 1024;
/// The room in which the preview speaks to its own pages.
const OWN_ROOM: &str = "_plenary";

/// What `request` asks for, or why it is refused.
pub(super) fn judge<B: Body>(
    request: &Request<B>,
    names: &Names,
) -> Result<Asked, Refusal> {
    let (uri, headers) = (request.uri(), request.headers());
    let host = host(headers)?;
    if !names.host(host) || !is_ours(uri, names) {
        return Err(refusal::HOST);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(refusal::METHOD);
    }
    let path = path(uri.path());
    if in_own_room(path.as_deref().unwrap_or(uri.path())) {
        check_origin(headers, names, host)?;
    }
    let path = path?;
    let query = query(uri.query().unwrap_or_default())?;
    if length(uri) > LONGEST_ADDRESS {
        return Err(refusal::LONG_ADDRESS);
    }
    if !request.body().is_end_stream() {
        return Err(refusal::BODY);
    }
    let lengths =
        headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
    if lengths.sum::<usize>() > LONGEST_HEADERS {
        return Err(refusal::LONG_HEAD);
    }
    let languages = headers.get_all(ACCEPT_LANGUAGE).iter();
    let languages: Vec<&str> =
        languages.filter_map(|value| value.to_str().ok()).collect();
    Ok(Asked { path, query, languages: languages.join(", ") })
}

/// The one `Host`.
fn host(headers: &HeaderMap) -> Result<&str, Refusal> {
    let mut all = headers.get_all(HOST).iter();
    let host = all.next().ok_or(refusal::NO_HOST)?;
    if all.next().is_some() {
        return Err(refusal::MANY_HOSTS);
    }
    host.to_str().map_err(|_| refusal::HOST)
}

/// Whether a target that names a host, as requests to proxies do, names one of ours.
fn is_ours(uri: &Uri, names: &Names) -> bool {
    let scheme =
        uri.scheme_str().is_none_or(|scheme| scheme.eq_ignore_ascii_case("http"));
    scheme && uri.authority().is_none_or(|authority| names.host(authority.as_str()))
}

/// How long the address is, as it was sent.
fn length(uri: &Uri) -> usize {
    let host = uri.authority().map_or(0, |authority| authority.as_str().len());
    host + uri.path_and_query().map_or(0, |path| path.as_str().len())
}

fn in_own_room(path: &str) -> bool {
    path.trim_start_matches('/').split('/').next() == Some(OWN_ROOM)
}

/// Whoever asks in our own room comes from a page of ours, or from no page.
fn check_origin(headers: &HeaderMap, names: &Names, host: &str) -> Result<(), Refusal> {
    let ours = |origin: &str| names.origin(origin, host);
    if !headers.get_all(ORIGIN).iter().all(|origin| origin.to_str().is_ok_and(ours)) {
        return Err(refusal::ORIGIN);
    }
    let sites = headers.get_all("sec-fetch-site").iter();
    let mut sites = sites.map(|site| site.as_bytes().trim_ascii());
    if sites.any(|site| site.eq_ignore_ascii_case(b"cross-site")) {
        return Err(refusal::CROSS_SITE);
    }
    Ok(())
}

/// The decoded path.
fn path(encoded: &str) -> Result<String, Refusal> {
    if !encoded.starts_with('/') {
        return Err(refusal::NO_PATH);
    }
    let path = decode(encoded)?;
    if encoded.to_ascii_lowercase().contains("%2f") {
        return Err(refusal::SLASH);
    }
    if path.contains('\\') {
        return Err(refusal::BACKSLASH);
    }
    if path.contains(char::is_control) {
        return Err(refusal::CONTROL);
    }
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(refusal::DOTS);
    }
    Ok(path)
}

/// The decoded pairs, as forms write them: `+` is a blank.
fn query(encoded: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decode(&key.replace('+', " "))?, decode(&value.replace('+', " "))?))
    });
    pairs.collect()
}

/// Decodes escapes, once.
fn decode(encoded: &str) -> Result<String, Refusal> {
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    loop {
        match rest {
            [] => break,
            [b'%', high, low, behind @ ..] => {
                decoded.push(digit(*high)? << 4 | digit(*low)?);
                rest = behind;
            }
            [b'%', ..] => return Err(refusal::ESCAPE),
            [byte, behind @ ..] => {
                decoded.push(*byte);
                rest = behind;
            }
        }
    }
    String::from_utf8(decoded).map_err(|_| refusal::UTF8)
}

fn digit(byte: u8) -> Result<u8, Refusal> {
    match byte {
        b'0'..=b'9' => Ok(byte - b'0'),
        b'a'..=b'f' => Ok(byte - b'a' + 10),
        b'A'..=b'F' => Ok(byte - b'A' + 10),
        _ => Err(refusal::ESCAPE),
    }
}

#[cfg(test)]
mod tests {
    use super::{path, query};
    use crate::preview::http::refusal;

    #[test]
    fn a_path_is_decoded_once() {
        for (encoded, decoded) in [
            ("/", "/"),
            ("/th/venues/", "/th/venues/"),
            ("/%74h/", "/th/"),
            ("/caf%C3%A9", "/café"),
            ("/a+b%20c", "/a+b c"),
            ("/%252f%252e%252e%255c", "/%2f%2e%2e%5c"),
            ("//evil.example/x", "//evil.example/x"),
            ("/.../..a/a..", "/.../..a/a.."),
        ] {
            assert_eq!(path(encoded), Ok(decoded.into()), "{encoded}");
        }
    }

    #[test]
    fn a_path_that_could_mean_two_things_is_refused() {
        for (encoded, refusal) in [
            ("*", refusal::NO_PATH),
            ("", refusal::NO_PATH),
            ("/%", refusal::ESCAPE),
            ("/%4", refusal::ESCAPE),
            ("/%u0041", refusal::ESCAPE),
            ("/%+1", refusal::ESCAPE),
            ("/%ff", refusal::UTF8),
            ("/%c0%af", refusal::UTF8),
            ("/%ed%a0%80", refusal::UTF8),
            ("/a%2Fb", refusal::SLASH),
            ("/..%2f..", refusal::SLASH),
            ("/a\\b", refusal::BACKSLASH),
            ("/%5C..%5c", refusal::BACKSLASH),
            ("/%00", refusal::CONTROL),
            ("/a%0d%0ab", refusal::CONTROL),
            ("/%7f", refusal::CONTROL),
            ("/%c2%85", refusal::CONTROL),
            ("/..", refusal::DOTS),
            ("/a/../b", refusal::DOTS),
            ("/%2e%2E/b", refusal::DOTS),
            ("/.%2e", refusal::DOTS),
            ("/a/./b", refusal::DOTS),
            ("/%2e", refusal::DOTS),
            ("//evil.example/..", refusal::DOTS),
        ] {
            assert_eq!(path(encoded), Err(refusal), "{encoded}");
        }
    }

    #[test]
    fn a_query_is_pairs_in_their_order() {
        let pairs = query("page=%2Fth%2F~0f&page=/en/~&desk&q=a+b%2B%26%3D&=&&x=a=b");
        let expected = [
            ("page", "/th/~0f"),
            ("page", "/en/~"),
            ("desk", ""),
            ("q", "a b+&="),
            ("", ""),
            ("x", "a=b"),
        ];
        let expected = expected.map(|(key, value)| (key.into(), value.into()));
        assert_eq!(pairs, Ok(expected.to_vec()));
        assert_eq!(query("q=%ff"), Err(refusal::UTF8));
        assert_eq!(query("q=%"), Err(refusal::ESCAPE));
        assert_eq!(query(""), Ok(Vec::new()));
    }
}
