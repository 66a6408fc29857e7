//! The site's own file: `content/site.yaml`.

use std::sync::Arc;

use super::date;
use super::fields::Fields;
use super::inventory::Inventory;
use super::phase::{PHASES, phases};
use super::reader::{Ground, Reader};
use super::tree::{Addresses, SiteFacts};
use super::{address, typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Fact, FactMap, Locale, Name, PageId, Span, TimeZone};
use crate::source::Source;
use crate::yaml::{Map, Node, Spanned};

/// What the file says, as far as it can be used.
pub(super) struct Settings {
    /// The facts of the site, if nothing that it cannot do without is missing.
    pub facts: Option<SiteFacts>,
    /// The zone of times without one.
    pub zone: TimeZone,
    /// The event's facts, if all of them could be read.
    pub event: Option<FactMap>,
    /// The language that all others are translated from.
    pub reference: Option<(Locale, Span)>,
    /// Languages that no participant brings.
    pub extra_locales: Vec<(Locale, Span)>,
    /// What the site says about single locales, not yet read.
    pub locales: Map,
}

/// What a translation is called until a second person has read it, the worst first.
const UNREVIEWED: [&str; 4] = ["missing", "outdated", "draft", "translated"];

/// Reads the file.
pub(super) fn read(
    source: &Source,
    inventory: &Arc<Inventory>,
    diagnostics: &mut Diagnostics,
) -> Option<Settings> {
    let ground = Ground::of(inventory, None);
    let mut reader = Reader::new(source, None, &ground, &[], diagnostics);
    let map = reader.root()?;
    let mut fields = Fields::of(&map);
    // First of all, for help that names the folder of the reference locale's messages.
    let reference = fields.need("reference_locale", reader.whole(), &mut reader);
    let reference = reference
        .and_then(|node| reader.locale(node).map(|locale| (locale, reader.span(node))));
    if let Some((locale, _)) = &reference {
        reader.messages = format!("i18n/{locale}");
    }
    let base_url = fields.need("base_url", reader.whole(), &mut reader);
    let base_url = base_url.and_then(|node| reader.base_url(node));
    let theme = fields.need("theme", reader.whole(), &mut reader);
    let theme = theme.and_then(|node| reader.name(node, "the name of a theme's folder"));
    let extra_locales =
        fields.take("extra_locales").map_or_else(Vec::new, |node| reader.locales(node));
    let before = reader.diagnostics.iter().count();
    let event = fields.take("event").map_or_else(FactMap::new, |node| reader.event(node));
    let is_whole = reader.diagnostics.iter().count() == before;
    let navigation =
        fields.take("navigation").map_or_else(Vec::new, |node| reader.navigation(node));
    let locales = fields
        .take("locales")
        .and_then(|node| reader.map(node, "a map of language tags to settings"));
    let addresses = fields
        .take("addresses")
        .and_then(|node| reader.one_of(node, &["folders", "files"]))
        .unwrap_or("folders");
    let feeds = reader.switch(&mut fields, "feeds", true);
    let search = reader.switch(&mut fields, "search", false);
    let minify_html = reader.switch(&mut fields, "minify_html", false);
    let noindex =
        fields.take("noindex").map_or_else(Vec::new, |node| reader.noindex(node));
    let extra = fields.take("extra").map_or_else(FactMap::new, |node| reader.extra(node));
    fields.finish(&mut reader);

    let zone = reader.zone.clone();
    let mut settings = Settings {
        facts: None,
        zone: zone.clone(),
        event: is_whole.then(|| event.clone()),
        reference,
        extra_locales,
        locales: locales.cloned().unwrap_or_default(),
    };
    if let (Some(base_url), Some(theme)) = (base_url, theme) {
        let mut facts = SiteFacts {
            path: source.path.clone(),
            base_url,
            theme,
            event,
            time_zone: zone,
            navigation,
            addresses: match addresses {
                "files" => Addresses::Files,
                _ => Addresses::Folders,
            },
            minify_html,
            feeds,
            search,
            noindex,
            extra,
            config: FactMap::new(),
        };
        facts.config = config(&facts, settings.reference.as_ref(), addresses);
        settings.facts = Some(facts);
    }
    Some(settings)
}

/// The settings that templates may see or that shape every page.
fn config(
    site: &SiteFacts,
    reference: Option<&(Locale, Span)>,
    addresses: &str,
) -> FactMap {
    let mut config = FactMap::new();
    config.insert("base_url", Fact::Address(site.base_url.as_str().into()));
    config.insert("theme", Fact::Word(site.theme.as_str().into()));
    if let Some((locale, _)) = reference {
        config.insert("reference_locale", Fact::Language(locale.clone()));
    }
    config.insert("event", Fact::Map(site.event.clone()));
    let pages = site.navigation.iter().map(|(page, _)| Fact::Page(page.clone()));
    config.insert("navigation", Fact::List(pages.collect()));
    config.insert("addresses", Fact::Word(addresses.into()));
    config.insert("feeds", Fact::Bool(site.feeds));
    config.insert("search", Fact::Bool(site.search));
    config.insert("minify_html", Fact::Bool(site.minify_html));
    let noindex = site.noindex.iter().map(|state| Fact::Word((*state).into()));
    config.insert("noindex", Fact::List(noindex.collect()));
    config.insert("extra", Fact::Map(site.extra.clone()));
    config
}

impl Reader<'_> {
    fn switch(
        &mut self,
        fields: &mut Fields<'_>,
        name: &'static str,
        usual: bool,
    ) -> bool {
        fields.take(name).and_then(|node| self.bool(node)).unwrap_or(usual)
    }

    fn noindex(&mut self, node: &Spanned<Node>) -> Vec<&'static str> {
        let states = self.list(node, "a list of states such as `[missing, draft]`");
        let named = states.iter().filter_map(|node| self.one_of(node, &UNREVIEWED));
        let named: Vec<&str> = named.collect();
        // A page has the worst state of its texts, so what is worse is meant, too.
        let best = UNREVIEWED.iter().rposition(|state| named.contains(state));
        UNREVIEWED.iter().take(best.map_or(0, |best| best + 1)).copied().collect()
    }

    fn base_url(&mut self, node: &Spanned<Node>) -> Option<String> {
        let expected = "an absolute address such as `https://example.org/`";
        match address::base_url(self.word(node, expected)?) {
            Some(url) => Some(url),
            None => self.wrong(node, expected),
        }
    }

    fn locales(&mut self, node: &Spanned<Node>) -> Vec<(Locale, Span)> {
        let mut locales = Vec::new();
        for node in self.list(node, "a list of language tags such as `[en, fr]`") {
            locales.extend(self.locale(node).map(|locale| (locale, self.span(node))));
        }
        locales
    }

    fn navigation(&mut self, node: &Spanned<Node>) -> Vec<(PageId, Span)> {
        let mut pages = Vec::new();
        for node in self.list(node, "a list of pages such as `[pages/about]`") {
            pages.extend(self.page(node, &[]).map(|page| (page, self.span(node))));
        }
        pages
    }

    /// The event's facts.
    fn event(&mut self, node: &Spanned<Node>) -> FactMap {
        let Some(map) = self.map(node, "a map of facts such as `start: 2025-09-17`")
        else {
            return FactMap::new();
        };
        let own = std::mem::replace(&mut self.message, "event".into());
        let mut fields = Fields::of(map);
        let zone = fields.take("time_zone");
        if let Some(zone) = zone.and_then(|node| self.time_zone(node)) {
            self.zone = zone;
        }
        let mut facts = self.typed(&mut fields, typed::EVENT);
        if let (Some(start), Some(end)) = (facts.get("start"), facts.get("end"))
            && date::is_before(end, start)
            && let Some(field) = map.iter().find(|field| &*field.key.value == "end")
        {
            self.wrong::<()>(&field.value, "a day or time that is not before `start`");
        }
        if let Some(name) = self.zone.iana_name() {
            facts.insert("time_zone", Fact::Word(name.into()));
        }
        if let Some(node) = fields.take("links") {
            let links = self.event_links(node);
            facts.insert("links", Fact::Map(links));
        }
        let said = fields.take("phases");
        if let Some(node) = said {
            let said = self.phases(node);
            facts.insert("phases", Fact::Map(said));
        }
        self.order_of_phases(said.unwrap_or(node), &facts);
        fields.finish(self);
        self.message = own;
        facts
    }

    /// When phases begin, where that does not follow from the event's own times.
    fn phases(&mut self, node: &Spanned<Node>) -> FactMap {
        let mut phases = FactMap::new();
        let expected = "a map of phases to times, such as `archived: 2026-09-17`";
        let Some(map) = self.map(node, expected) else { return phases };
        let mut fields = Fields::of(map);
        for name in PHASES.into_iter().skip(1) {
            if let Some(node) = fields.take(name)
                && let Some(time) = self.fact(&typed::Kind::Time, node)
            {
                phases.insert(name, time);
            }
        }
        fields.finish(self);
        phases
    }

    /// Tells a phase that begins before the one that it comes after.
    fn order_of_phases(&mut self, node: &Spanned<Node>, facts: &FactMap) {
        let all = phases(facts, &self.zone);
        for ((before, first), (after, second)) in all.iter().zip(all.iter().skip(1)) {
            if second < first {
                let fact =
                    format!("`{after}` begins before `{before}`, which it follows");
                let said = |name: &str| match &node.value {
                    Node::Map(map) => map.iter().find(|field| &*field.key.value == name),
                    _ => None,
                };
                let place = said(after).or_else(|| said(before));
                let place = place.map_or(node, |field| &field.value);
                let told = Diagnostic::error(Code::PhaseOrder, fact).at(self.span(place));
                let help = format!(
                    "let `{after}` begin at or after {}",
                    first.to_zoned_datetime(self.zone.clone())
                );
                self.diagnostics.push(told.help(help));
            }
        }
    }

    fn time_zone(&mut self, node: &Spanned<Node>) -> Option<TimeZone> {
        let expected = "the name of a time zone such as `Asia/Shanghai`";
        let text = self.word(node, expected)?;
        let zone = TimeZone::get(text).ok();
        match zone.filter(|zone| zone.iana_name() == Some(text)) {
            Some(zone) => Some(zone),
            None => self.wrong(node, expected),
        }
    }

    /// Links with the times at which they open and close.
    fn event_links(&mut self, node: &Spanned<Node>) -> FactMap {
        let mut links = FactMap::new();
        let map = self.map(node, "a map of links such as `news: https://example.org/`");
        for field in map.into_iter().flatten() {
            let Some(name) = self.link_name(field) else { continue };
            let mut link = FactMap::new();
            match &field.value.value {
                Node::Map(map) => {
                    let mut fields = Fields::of(map);
                    if let Some(node) =
                        fields.need("address", self.span(&field.value), self)
                        && let Some(address) = self.address(node)
                    {
                        link.insert("address", Fact::Address(address.into()));
                    }
                    for name in ["opens", "closes"] {
                        if let Some(node) = fields.take(name)
                            && let Some(time) = self.fact(&typed::Kind::Time, node)
                        {
                            link.insert(name, time);
                        }
                    }
                    if let (Some(opens), Some(closes)) =
                        (link.get("opens"), link.get("closes"))
                        && date::is_before(closes, opens)
                    {
                        self.wrong::<()>(
                            &field.value,
                            "a link that opens before it closes",
                        );
                    }
                    fields.finish(self);
                }
                _ => {
                    if let Some(address) = self.address(&field.value) {
                        link.insert("address", Fact::Address(address.into()));
                    }
                }
            }
            links.insert(name.as_str(), Fact::Map(link));
        }
        links
    }

    fn link_name(&mut self, field: &crate::yaml::Field) -> Option<Name> {
        let key = &field.key;
        let node = Spanned {
            value: Node::Text(Arc::clone(&key.value)),
            range: key.range.clone(),
        };
        self.name(&node, "the name of a link")
    }
}
