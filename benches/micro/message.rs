//! A message becomes a text.

use divan::Bencher;
use plenary::i18n::{Args, Origin, argument};
use plenary::model::Fact;

use crate::site;

/// One that is the same text each time.
#[divan::bench(sample_size = 1_000)]
fn plain(bencher: Bencher) {
    format(bencher, "th", "pages--about--lead", Origin::Own, &Args::new());
}

/// One that writes a day, a number and another message.
#[divan::bench(sample_size = 1_000)]
fn with_arguments(bencher: Bencher) {
    let day = Fact::Date("2025-09-17".parse().expect("a day"));
    let mut args = Args::new();
    args.set("day", argument(&day).expect("an argument"));
    args.set("people", argument(&Fact::Integer(1_200)).expect("an argument"));
    format(bencher, "th", "talks--talk-1--opening", Origin::Own, &args);
}

/// One that the locale lacks, so that another language answers, with marks around it.
#[divan::bench(sample_size = 1_000)]
fn fallback(bencher: Bencher) {
    format(bencher, "fr", "pages--about--lead", Origin::Fallback, &Args::new());
}

fn format(bencher: Bencher, locale: &str, name: &str, origin: Origin, args: &Args) {
    let site = site::join(&site::read(&site::small()));
    let bundles = site.bundles();
    let (locale, message) = (site::locale(locale), site::message(name));
    let found = bundles.find(&locale, &message).expect("an answer");
    assert_eq!(found.origin, origin);
    let text = || bundles.format(&locale, &message, args, &|_| None);
    let once = text().expect("a text");
    assert!(once.findings.is_empty(), "{:?}", once.findings);
    bencher.bench_local(text);
}
