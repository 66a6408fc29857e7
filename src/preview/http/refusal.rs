//! What is not answered, and the sentence that says why.

/// A refusal: its status, its words, and the header that belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) words: &'static str,
    pub(super) header: Option<(&'static str, &'static str)>,
}

const fn refusal(status: u16, words: &'static str) -> Refusal {
    Refusal { status, words, header: None }
}

/// Try again in a second.
const RETRY: Option<(&str, &str)> = Some(("retry-after", "1"));

pub(super) const NO_HOST: Refusal =
    refusal(400, "A request must have one `Host` header: this one has none.");

pub(super) const MANY_HOSTS: Refusal =
    refusal(400, "A request must have one `Host` header: this one has several.");

pub(super) const HOST: Refusal = refusal(
    421,
    "The preview answers only to its own address, and this request is for another host. \
     Open the address that `plenary serve` has printed.",
);

pub(super) const METHOD: Refusal = Refusal {
    status: 405,
    words: "The preview only shows: it answers the methods GET and HEAD.",
    header: Some(("allow", "GET, HEAD")),
};

pub(super) const ORIGIN: Refusal = refusal(
    403,
    "What lies below `/_plenary/` answers only to pages of this preview, and the \
     `Origin` of this request is another.",
);

pub(super) const CROSS_SITE: Refusal = refusal(
    403,
    "What lies below `/_plenary/` answers only to pages of this preview, and this \
     request comes from another site.",
);

pub(super) const NO_PATH: Refusal =
    refusal(400, "The preview looks up paths, and this request has none.");

pub(super) const ESCAPE: Refusal = refusal(
    400,
    "In an address each `%` is followed by two hexadecimal digits: in this one it is not.",
);

pub(super) const UTF8: Refusal =
    refusal(400, "The address of this request, once decoded, is not UTF-8.");

pub(super) const SLASH: Refusal =
    refusal(400, "The path of this request holds an encoded slash (`%2F`).");

pub(super) const BACKSLASH: Refusal =
    refusal(400, "The path of this request holds a backslash.");

pub(super) const CONTROL: Refusal =
    refusal(400, "The path of this request holds a control character.");

pub(super) const DOTS: Refusal =
    refusal(400, "The path of this request holds a `.` or `..` segment.");

pub(super) const LONG_ADDRESS: Refusal =
    refusal(414, "The address of this request is longer than 8 KB.");

pub(super) const BODY: Refusal =
    refusal(413, "The preview takes no bodies, and this request has one.");

pub(super) const LONG_HEAD: Refusal = refusal(
    431,
    "The headers of this request are longer than 16 KB, or there are more than 64.",
);

pub(super) const UNREADABLE: Refusal =
    refusal(400, "This is not a request that HTTP/1.1 allows.");

pub(super) const BUSY: Refusal = Refusal {
    status: 503,
    words: "Too many requests are waiting. Try again in a second.",
    header: RETRY,
};

pub(super) const STREAMS: Refusal = Refusal {
    status: 503,
    words: "Too many event streams are open. Close other windows of this preview, and \
            try again.",
    header: RETRY,
};

pub(super) const FELL: Refusal = refusal(
    500,
    "The preview fell over this request, which is a fault in Plenary. It goes on: other \
     pages are there, and this one may be after the next edit.",
);
