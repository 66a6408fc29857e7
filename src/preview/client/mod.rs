//! What the preview sends into the browser: its scripts and styles, inside the program.
//!
//! Lives here: [`file()`]. The scripts say themselves what they do; `client/client.js` is
//! where to begin.
//!
//! Unknown here: HTTP, pages.

/// The script of every previewed page.
pub(super) const SCRIPT: &str = "/_plenary/client.js";

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";

/// The media type and the text of `/_plenary/<name>`.
pub(super) fn file(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "client.js" => (JAVASCRIPT, include_str!("client.js")),
        "fields.js" => (JAVASCRIPT, include_str!("fields.js")),
        "files.js" => (JAVASCRIPT, include_str!("files.js")),
        "head.js" => (JAVASCRIPT, include_str!("head.js")),
        "listen.js" => (JAVASCRIPT, include_str!("listen.js")),
        "live.js" => (JAVASCRIPT, include_str!("live.js")),
        "morph.js" => (JAVASCRIPT, include_str!("morph.js")),
        "panel.js" => (JAVASCRIPT, include_str!("panel.js")),
        "stream.js" => (JAVASCRIPT, include_str!("stream.js")),
        "idiomorph.js" => {
            (JAVASCRIPT, include_str!("../vendor/idiomorph/idiomorph.esm.js"))
        }
        "panel.css" => (CSS, include_str!("panel.css")),
        "desk.css" => (CSS, include_str!("desk.css")),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_that_a_script_asks_for_is_there() {
        let mut waiting = vec!["client.js"];
        let mut seen = Vec::new();
        while let Some(name) = waiting.pop() {
            if seen.contains(&name) {
                continue;
            }
            seen.push(name);
            let (_, text) = file(name).unwrap_or_else(|| panic!("no {name}"));
            let asked = text.split("\"/_plenary/").skip(1);
            let asked = asked.filter_map(|rest| Some(rest.split_once('"')?.0));
            waiting
                .extend(asked.filter(|name| name.contains('.') && !name.contains('?')));
        }
        seen.sort_unstable();
        assert_eq!(
            seen,
            [
                "client.js",
                "fields.js",
                "files.js",
                "head.js",
                "idiomorph.js",
                "listen.js",
                "live.js",
                "morph.js",
                "panel.css",
                "panel.js",
                "stream.js",
            ]
        );
        assert_eq!(file("../client.rs"), None);
    }
}
