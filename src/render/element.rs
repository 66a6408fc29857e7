//! What HTML says of an element by its name, in lower case.
//!
//! Unknown here: where an element stands, beyond what the caller says.

/// Whether white space directly beside the element's tags is never seen. In `head` that
/// is true of all elements, but only there of those without text.
pub(super) fn is_block(name: &str, in_head: bool) -> bool {
    match name {
        "address" | "article" | "aside" | "blockquote" | "body" | "caption"
        | "center" | "col" | "colgroup" | "dd" | "details" | "dialog" | "dir" | "div"
        | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form"
        | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "head" | "header" | "hgroup"
        | "hr" | "html" | "legend" | "li" | "main" | "menu" | "nav" | "ol"
        | "optgroup" | "option" | "p" | "pre" | "search" | "section" | "summary"
        | "table" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" | "ul" => true,
        "base" | "link" | "meta" | "script" | "style" | "title" => in_head,
        _ => false,
    }
}

/// Whether the element holds text without tags.
pub(super) fn is_raw(name: &str) -> bool {
    matches!(
        name,
        "iframe"
            | "noembed"
            | "noframes"
            | "plaintext"
            | "script"
            | "style"
            | "textarea"
            | "title"
            | "xmp"
    )
}

/// Whether the element changes how the text after its tags is read.
pub(super) fn is_special(name: &str) -> bool {
    is_raw(name) || matches!(name, "pre" | "listing" | "svg" | "math")
}

/// Whether the element takes room in a line as a word does.
pub(super) fn is_picture(name: &str) -> bool {
    matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "embed"
            | "iframe"
            | "img"
            | "input"
            | "math"
            | "meter"
            | "object"
            | "progress"
            | "select"
            | "svg"
            | "textarea"
            | "video"
    )
}

/// Whether the element has no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "keygen"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}
