//! What HTML says of an element by its name alone.

/// The traits of an element's name, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Traits(u16);

impl Traits {
    /// Has no content and no end tag.
    pub(super) const VOID: Self = Self(1);
    /// A stray end tag of an ordinary element does not reach past it.
    pub(super) const SPECIAL: Self = Self(1 << 1);
    /// No end tag of a block reaches past it.
    pub(super) const BARRIER: Self = Self(1 << 2);
    /// Its start tag ends an open paragraph.
    pub(super) const CLOSES_P: Self = Self(1 << 3);
    /// Its end tag closes it through blocks that were opened in it.
    pub(super) const FORMATTING: Self = Self(1 << 4);
    /// Its start tag ends a drawing or a formula.
    pub(super) const BREAKOUT: Self = Self(1 << 5);
    /// May stand in `head`.
    pub(super) const HEAD: Self = Self(1 << 6);
    /// Holds text without tags and without character references.
    pub(super) const RAW: Self = Self(1 << 7);
    /// Holds text without tags, but with character references.
    pub(super) const ESCAPABLE: Self = Self(1 << 8);
    /// A heading: a heading's start tag ends another that is open, any end tag closes it.
    pub(super) const HEADING: Self = Self(1 << 9);
    /// Holds rows, cells or columns, no text.
    pub(super) const TABLE: Self = Self(1 << 10);

    /// A part of a table that holds text.
    pub(super) const CELL: Self = Self(1 << 11);

    /// Its start tag closes others of its kind, which have no end tag.
    pub(super) const PEERS: Self = Self(1 << 12);

    const NONE: Self = Self(0);

    const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether one of `traits` is among them.
    pub(super) const fn has(self, traits: Self) -> bool {
        self.0 & traits.0 != 0
    }

    /// The traits of the element of that name, in any case of letters.
    pub(super) fn of(name: &str) -> Self {
        /// The longest name below.
        const LONGEST: usize = 10;
        let mut lower = [0; LONGEST];
        let Some(lower) = lower.get_mut(..name.len()) else { return Self::NONE };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        let block = Self::SPECIAL.and(Self::CLOSES_P);
        match &*lower {
            b"address" | b"article" | b"aside" | b"details" | b"dialog" | b"dir"
            | b"fieldset" | b"figcaption" | b"figure" | b"footer" | b"form"
            | b"header" | b"hgroup" | b"main" | b"nav" | b"search" | b"section"
            | b"summary" => block,
            b"blockquote" | b"center" | b"div" | b"dl" | b"listing" | b"menu" | b"ol"
            | b"p" | b"pre" | b"ul" => block.and(Self::BREAKOUT),
            b"dd" | b"dt" | b"li" => block.and(Self::BREAKOUT).and(Self::PEERS),
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => {
                block.and(Self::BREAKOUT).and(Self::HEADING)
            }
            b"hr" => block.and(Self::BREAKOUT).and(Self::VOID),
            b"table" => block.and(Self::BREAKOUT).and(Self::BARRIER).and(Self::TABLE),
            b"colgroup" | b"tbody" | b"tfoot" | b"thead" | b"tr" => {
                Self::SPECIAL.and(Self::TABLE).and(Self::PEERS)
            }
            b"frameset" => Self::SPECIAL.and(Self::TABLE),
            b"applet" | b"html" | b"marquee" | b"object" => {
                Self::SPECIAL.and(Self::BARRIER)
            }
            b"caption" | b"td" | b"th" => {
                Self::SPECIAL.and(Self::BARRIER).and(Self::CELL).and(Self::PEERS)
            }
            b"template" => Self::SPECIAL.and(Self::BARRIER).and(Self::HEAD),
            b"body" | b"head" => Self::SPECIAL.and(Self::BREAKOUT),
            b"a" => Self::FORMATTING.and(Self::PEERS),
            b"font" => Self::FORMATTING,
            b"b" | b"big" | b"code" | b"em" | b"i" | b"nobr" | b"s" | b"small"
            | b"strike" | b"strong" | b"tt" | b"u" => {
                Self::FORMATTING.and(Self::BREAKOUT)
            }
            b"ruby" | b"span" | b"sub" | b"sup" | b"var" => Self::BREAKOUT,
            b"br" | b"embed" | b"img" => {
                Self::VOID.and(Self::BREAKOUT).and(Self::SPECIAL)
            }
            b"meta" => Self::VOID.and(Self::BREAKOUT).and(Self::HEAD),
            b"base" | b"basefont" | b"bgsound" | b"link" => Self::VOID.and(Self::HEAD),
            b"area" | b"col" | b"frame" | b"image" | b"input" | b"keygen" | b"param"
            | b"source" | b"track" | b"wbr" => Self::VOID,
            b"button" => Self::SPECIAL.and(Self::PEERS),
            b"select" => Self::SPECIAL,
            b"optgroup" | b"option" | b"rb" | b"rp" | b"rt" | b"rtc" => Self::PEERS,
            b"noscript" => Self::SPECIAL.and(Self::HEAD),
            b"noframes" | b"script" | b"style" => {
                Self::SPECIAL.and(Self::RAW).and(Self::HEAD)
            }
            b"iframe" | b"noembed" => Self::SPECIAL.and(Self::RAW),
            b"plaintext" | b"xmp" => block.and(Self::RAW),
            b"title" => Self::SPECIAL.and(Self::ESCAPABLE).and(Self::HEAD),
            b"textarea" => Self::SPECIAL.and(Self::ESCAPABLE),
            _ => Self::NONE,
        }
    }
}
