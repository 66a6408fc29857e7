//! The one element that a previewed page has more than a built one.

use super::client::SCRIPT;
use super::shown::Markup;

/// The page with our script, which knows what it shows.
pub(super) fn add(page: &str, address: &str, version: &str) -> String {
    let mut script = Markup::new();
    let attributes = [
        ("src", SCRIPT),
        ("data-page", address),
        ("data-version", version),
        ("defer", ""),
    ];
    script.element("script", &attributes, "");
    let script = script.into_string();
    let at = page.rfind("</body>").unwrap_or(page.len());
    let (before, behind) = page.split_at(at);
    [before, &script, behind].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_last_in_the_body() {
        let page = add("<p>&lt;/body> in text</p></body></html>", "/a\"b/", "1");
        let script = "<script src=\"/_plenary/client.js\" data-page=\"/a&quot;b/\" \
                      data-version=\"1\" defer></script>";
        assert_eq!(page, format!("<p>&lt;/body> in text</p>{script}</body></html>"));
        assert!(add("<p>no end", "/", "1").starts_with("<p>no end<script"));
    }
}
