//! What a browser gets for its request.

use std::sync::Arc;

use super::address::{self, Address};
use super::http::{Answer, Asked};
use super::live::{Live, Made, NONE, Now};
use super::media::media_type;
use super::{client, script, shown};
use crate::i18n::Pseudo;
use crate::model::RoutePath;
use crate::site::{Route, RouteKind};

const HTML: &str = "text/html; charset=utf-8";

impl Live {
    /// Answers one request.
    pub(super) fn answer(&self, asked: &Asked) -> Answer {
        let _busy = self.sweep.busy();
        let now = self.now();
        match Address::of(&asked.path) {
            Address::Site(pseudo, path) => self.of_site(&now, pseudo, path, asked),
            Address::Own(name) => self.own(&now, name, asked),
        }
    }

    fn of_site(
        &self,
        now: &Now,
        pseudo: Option<Pseudo>,
        path: &str,
        asked: &Asked,
    ) -> Answer {
        if now.renderer.is_none() {
            return self.in_words(503, "notice-no-site", &asked.path, asked);
        }
        let Some((renderer, route)) = now.find(pseudo, path) else {
            return self.not_there(now, pseudo, path, asked);
        };
        let address = address::shown(pseudo, &route.path);
        let made = self.make(now, pseudo, &renderer, &route);
        let Some(made) = made.or_else(|| self.kept.last(&address)) else {
            return self.in_words(500, "notice-no-page", &address, asked);
        };
        page(200, &route, &address, &made)
    }

    /// The site's own page for what is not there, unless the address lacks only its slash.
    fn not_there(
        &self,
        now: &Now,
        pseudo: Option<Pseudo>,
        path: &str,
        asked: &Asked,
    ) -> Answer {
        let folder = format!("{path}/");
        if now.find(pseudo, &folder).is_some()
            && let Ok(folder) = RoutePath::new(&folder)
        {
            let prefix = asked.path.strip_suffix(path).unwrap_or_default();
            return Answer::Redirect(format!("{prefix}{}", folder.encoded()));
        }
        let Some((renderer, route)) = now.find(pseudo, "/404.html") else {
            return self.in_words(404, "notice-not-found", &asked.path, asked);
        };
        match self.make(now, pseudo, &renderer, &route) {
            // Should the page come into being, the browser hears of it.
            Some(made) => {
                let made = Made { version: NONE.into(), ..made };
                page(404, &route, &asked.path, &made)
            }
            None => self.in_words(404, "notice-not-found", &asked.path, asked),
        }
    }

    /// Something of the preview's own.
    fn own(&self, now: &Now, name: &str, asked: &Asked) -> Answer {
        let wanted = asked.query.iter().find(|(name, _)| name == "lang");
        let wanted = wanted.map(|(_, language)| language.as_str());
        let language = self.words.language(&asked.languages, wanted);
        match name {
            "" => html(200, shown::desk(self, now, asked, language)),
            "panel" => {
                let page = asked.query.iter().find(|(name, _)| name == "page");
                let page = page.map_or("", |(_, page)| page);
                html(200, shown::panel(self, now, page, language))
            }
            "events" => {
                let count = self.count();
                let version = |page: &str| self.version(&self.now(), page);
                Answer::Stream(self.streams.open(&asked.query, &count, version))
            }
            _ => match client::file(name) {
                Some((kind, text)) => {
                    Answer::Page { status: 200, kind, bytes: text.as_bytes().into() }
                }
                None => self.in_words(404, "notice-not-found", "", asked),
            },
        }
    }

    /// A page that has only the preview's own words to say.
    fn in_words(&self, status: u16, id: &str, address: &str, asked: &Asked) -> Answer {
        let language = self.words.language(&asked.languages, None);
        html(status, shown::notice(&self.words, language, id, address))
    }
}

/// A page of the site. HTML gets the preview's script.
fn page(status: u16, route: &Route, address: &str, made: &Made) -> Answer {
    let kind = match &route.kind {
        RouteKind::File(_) => media_type(route.path.as_str()),
        _ => media_type(route.path.out_path().as_str()),
    };
    let is_ours = !matches!(route.kind, RouteKind::File(_));
    let bytes = match std::str::from_utf8(&made.bytes) {
        Ok(text) if is_ours && kind == HTML => {
            script::add(text, address, &made.version).into_bytes().into()
        }
        _ => Arc::clone(&made.bytes),
    };
    Answer::Page { status, kind, bytes }
}

fn html(status: u16, text: String) -> Answer {
    Answer::Page { status, kind: HTML, bytes: text.into_bytes().into() }
}
