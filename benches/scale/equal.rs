//! Whether two built sites say the same to a reader: the same pages, the same lists for
//! machines, and on sampled pages of each language the same words, links and languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plenary::model::Hasher;

use crate::language;
use crate::random::Random;
use crate::reading::{self, Reading};
use crate::talk;

const BASE: &str = "https://conference.example/";
/// How many talks are looked at in each language, beside the first and the last.
const SAMPLES: usize = 20;
/// A row of chance of its own.
const SAMPLING: usize = 4;

/// What was compared.
pub(crate) struct Equal {
    /// How many pages both have.
    pub(crate) pages: usize,
    /// How many of them were read.
    pub(crate) read: usize,
    /// The fingerprint of all that was compared.
    pub(crate) digest: String,
}

/// Compares two outputs; the error is the first difference.
pub(crate) fn equal(ours: &Path, theirs: &Path) -> Result<Equal, String> {
    let pages = pages(ours)?;
    let others = self::pages(theirs)?;
    if let Some(page) = pages.symmetric_difference(&others).next() {
        let lacks = if pages.contains(page) { theirs } else { ours };
        return Err(format!("{} has no page {page}", lacks.display()));
    }
    let mut digest = Hasher::new();
    for page in &pages {
        digest.text(page);
    }
    let mut read = 0;
    for language in language::all() {
        let folder = language.folder();
        for address in samples(&pages, &folder, language.number) {
            let [our, their] = [ours, theirs].map(|site| page(site, &address));
            let (our, their) = (our?, their?);
            same(&our, &their, &address)?;
            if our.alternates.is_empty() != address.contains("/page/") {
                return Err(format!("{address}: it names no alternates"));
            }
            if our.language != language.tag {
                return Err(format!("{address}: its language is `{}`", our.language));
            }
            digest.text(&format!("{our:?}"));
            read += 1;
        }
        for file in ["sitemap.xml", "atom.xml"] {
            let path = format!("/{folder}/{file}");
            let [our, their] = [ours, theirs].map(|site| list(site, &path));
            let (our, their) = (our?, their?);
            let unlike = our.symmetric_difference(&their).next();
            if let Some(line) = unlike {
                return Err(format!("{path}: only one has `{line}`"));
            }
            for line in &our {
                digest.text(line);
            }
        }
    }
    Ok(Equal { pages: pages.len(), read, digest: digest.finish().to_string() })
}

/// The addresses of all pages below a folder.
fn pages(site: &Path) -> Result<BTreeSet<String>, String> {
    let mut pages = BTreeSet::new();
    let mut folders = vec![(site.to_owned(), String::from("/"))];
    while let Some((folder, address)) = folders.pop() {
        let told = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(told)? {
            let entry = entry.map_err(told)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().map_err(told)?.is_dir() {
                folders.push((entry.path(), format!("{address}{name}/")));
            } else if let Some(name) = name.strip_suffix(".html") {
                let name = if name == "index" { "" } else { name };
                pages.insert(format!("{address}{name}"));
            }
        }
    }
    Ok(pages)
}

/// The pages of a language that are read: all that are no talks but the middle of the
/// list, and some talks.
fn samples(pages: &BTreeSet<String>, folder: &str, number: usize) -> Vec<String> {
    let start = format!("/{folder}/");
    let talk = format!("{start}talks/talk-");
    let own = || pages.iter().filter(|page| page.starts_with(&start));
    let talks: Vec<&String> = own().filter(|page| page.starts_with(&talk)).collect();
    let mut samples: Vec<String> =
        own().filter(|page| !page.starts_with(&talk)).cloned().collect();
    let random = &mut Random::of(&[SAMPLING, number]);
    let some = (0..SAMPLES).filter(|_| !talks.is_empty()).map(|_| *random.one(&talks));
    samples.extend(some.cloned());
    samples.push(format!("{start}talks/{}/", talk::name(1)));
    samples.push(format!("{start}talks/{}/", talk::name(talks.len())));
    samples
}

fn page(site: &Path, address: &str) -> Result<Reading, String> {
    let html = file(site, &format!("{address}index.html"))?;
    Ok(reading::read(&html, address, BASE))
}

fn file(site: &Path, path: &str) -> Result<String, String> {
    let path = site.join(path.trim_start_matches('/'));
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn same(our: &Reading, their: &Reading, address: &str) -> Result<(), String> {
    let unlike = |what: &str, our: &str, their: &str| {
        let at = our.chars().zip(their.chars()).take_while(|(a, b)| a == b).count();
        let part = |text: &str| -> String {
            text.chars().skip(at.saturating_sub(30)).take(80).collect()
        };
        format!("{address}: {what}\n  one:   {}\n  other: {}", part(our), part(their))
    };
    let texts = [
        ("language", &our.language, &their.language),
        ("title", &our.title, &their.title),
        ("description", &our.description, &their.description),
        ("canonical", &our.canonical, &their.canonical),
        ("text", &our.text, &their.text),
    ];
    for (what, our, their) in texts {
        if our != their {
            return Err(unlike(what, our, their));
        }
    }
    let lists = [
        ("links", format!("{:?}", our.links), format!("{:?}", their.links)),
        (
            "alternates",
            format!("{:?}", our.alternates),
            format!("{:?}", their.alternates),
        ),
    ];
    for (what, our, their) in lists {
        if our != their {
            return Err(unlike(what, &our, &their));
        }
    }
    Ok(())
}

/// What a sitemap or a feed says: each of its texts and addresses.
fn list(site: &Path, path: &str) -> Result<BTreeSet<String>, String> {
    let text = file(site, path)?;
    let mut says = BTreeSet::new();
    for part in text.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        let words = words.trim();
        if !words.is_empty() {
            let name = tag.split_whitespace().next().unwrap_or_default();
            says.insert(format!("{name} {}", reading::decode(words)));
        }
        if let Some((_, href)) = tag.split_once("href=") {
            let href = href.trim_end_matches('/').trim_matches(['"', '\'']);
            says.insert(href.split(['"', '\'']).next().unwrap_or_default().into());
        }
    }
    Ok(says)
}
