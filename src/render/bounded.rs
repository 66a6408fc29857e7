//! Where Tera writes a page.

use std::io;

/// A page while it is written. A template that repeats itself without end is stopped when
/// its page is larger than anyone would read.
pub(super) struct Page(Vec<u8>);

/// The largest page, in bytes.
const LARGEST: usize = 32 << 20;

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    // Tera writes each piece of a page by itself.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.0.len() + bytes.len() > LARGEST {
            let fact = format!("the page becomes larger than {} MB", LARGEST >> 20);
            return Err(io::Error::other(fact));
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Page {
    /// A page with room for so many bytes.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// The page's bytes, which are UTF-8.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_page_without_end_is_stopped() {
        let mut page = Page::with_room(0);
        let part = vec![b' '; 1 << 20];
        let written = (0..100).take_while(|_| page.write_all(&part).is_ok()).count();
        assert_eq!(written, LARGEST >> 20);
    }
}
