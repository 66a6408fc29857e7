//! A route becomes bytes: its values, Tera, and what follows.

use divan::Bencher;
use divan::counter::BytesCount;

use crate::site;

/// A page of some sentences, in the built-in templates.
#[divan::bench(sample_size = 50)]
fn page(bencher: Bencher) {
    render(bencher, "/th/talks/talk-7/");
}

/// The list of all talks.
#[divan::bench(sample_size = 50)]
fn list(bencher: Bencher) {
    render(bencher, "/th/talks/");
}

/// The same page where nothing of it is translated.
#[divan::bench(sample_size = 50)]
fn page_fallback(bencher: Bencher) {
    render(bencher, "/fr/talks/talk-7/");
}

/// Renders a route of the small site, by a worker that has rendered it before.
pub(crate) fn render(bencher: Bencher, address: &str) {
    let site = site::join(&site::read(&site::small()));
    let renderer = site::renderer(&site);
    let route = site::route(&site, address);
    let mut worker = renderer.worker();
    let bytes = worker.render(&route).bytes.expect(address);
    bencher.counter(BytesCount::of_slice(&bytes)).bench_local(|| worker.render(&route));
}
