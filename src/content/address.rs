//! Addresses that may stand on a page.

/// Why a text is no address that may stand on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressError {
    /// It has no scheme.
    Relative,
    /// Its scheme is not one of [`SCHEMES`].
    Scheme,
    /// It has a space, a control character or one that would have to be escaped.
    Character,
    /// Nothing follows the scheme.
    Empty,
}

/// The schemes that are allowed: no program runs behind them.
pub(super) const SCHEMES: &str = "`http`, `https`, `mailto` and `tel`";

/// Whether the text starts with a scheme, as `javascript:` does and `venues/x` does not.
pub(super) fn has_scheme(text: &str) -> bool {
    let colon = text.find(':');
    colon.is_some_and(|colon| !text[..colon].contains('/'))
}

/// Whether the text is an address behind which a program may run, however a theme comes to
/// link it. Browsers skip white space and control characters in a scheme (WHATWG URL).
pub(super) fn runs(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme).unwrap_or_default();
    let scheme: String = scheme
        .chars()
        .filter(|c| !(c.is_whitespace() || c.is_control()))
        .collect::<String>()
        .to_ascii_lowercase();
    matches!(scheme.as_str(), "javascript" | "data" | "vbscript")
}

/// Checks an address that leads away from the site.
pub(super) fn check(text: &str) -> Result<(), AddressError> {
    if text.chars().any(|c| {
        c.is_control() || c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\' | '`')
    }) {
        return Err(AddressError::Character);
    }
    if !has_scheme(text) {
        return Err(AddressError::Relative);
    }
    let (scheme, rest) = text.split_once(':').ok_or(AddressError::Relative)?;
    let rest = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").ok_or(AddressError::Empty)?,
        "mailto" | "tel" => rest,
        _ => return Err(AddressError::Scheme),
    };
    if rest.is_empty() || rest.starts_with('/') {
        return Err(AddressError::Empty);
    }
    Ok(())
}

/// The address under which a site stands, with a slash at its end, if `text` is one:
/// absolute, `http` or `https`, a host in ASCII, without a user, a query or a fragment.
#[must_use]
pub fn base_url(text: &str) -> Option<String> {
    check(text).ok()?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split('/').next()?;
    let plain = !host.is_empty() && host.is_ascii() && !rest.contains(['?', '#', '@']);
    let slash = if text.ends_with('/') { "" } else { "/" };
    plain.then(|| format!("{text}{slash}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_some_schemes_are_allowed() {
        for text in ["https://example.org/a?b=c#d", "mailto:a@example.org", "tel:+86"] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for (text, error) in [
            ("javascript:alert(1)", AddressError::Scheme),
            ("JavaScript:alert(1)", AddressError::Scheme),
            ("data:text/html,x", AddressError::Scheme),
            (" javascript:x", AddressError::Character),
            ("java\tscript:x", AddressError::Character),
            ("//evil.example", AddressError::Relative),
            ("/a:b", AddressError::Relative),
            ("https:evil", AddressError::Empty),
            ("https:///evil", AddressError::Empty),
        ] {
            assert_eq!(check(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_site_stands_under_an_absolute_address() {
        assert_eq!(base_url("https://a.example").as_deref(), Some("https://a.example/"));
        assert_eq!(base_url("http://a/b/").as_deref(), Some("http://a/b/"));
        for text in
            ["a.example", "/", "ftp://a", "https://", "https://a/?b", "https://u@a/"]
        {
            assert_eq!(base_url(text), None, "{text}");
        }
    }
}
