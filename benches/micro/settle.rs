//! Marks become elements. What does it is inside a render, so a page that prints eighty
//! texts is rendered, once with elements in them and once without; the difference is theirs.

use divan::Bencher;

use crate::template::render;

/// No text has an element: there is nothing to settle.
#[divan::bench(sample_size = 50)]
fn without_marks(bencher: Bencher) {
    render(bencher, "/en/texts/bare/");
}

/// Forty texts have three elements each, which stand; forty have one in an attribute, which
/// goes.
#[divan::bench(sample_size = 50)]
fn with_marks(bencher: Bencher) {
    render(bencher, "/en/texts/marked/");
}
