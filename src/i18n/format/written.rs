//! A text that ICU4X wrote, and where in it which part stands.

use std::fmt;
use std::ops::Range;

use icu_datetime::parts;
use writeable::{Part, PartsWrite};

/// A text, and where in it which part stands.
#[derive(Default)]
pub(super) struct Written {
    pub(super) text: String,
    parts: Vec<(Part, Range<usize>)>,
}

/// A piece of a pattern for days.
pub(super) enum Piece {
    /// Words between the parts.
    Text(Box<str>),
    /// A part of the day.
    Part(Part),
}

/// How days are written where that is not left to CLDR.
#[derive(Default)]
pub(super) struct Patterns {
    /// A day with its weekday.
    pub(super) full: Option<Vec<Piece>>,
    /// A day with the month's name.
    pub(super) long: Option<Vec<Piece>>,
}

impl Written {
    /// The place of a part.
    pub(super) fn place(&self, part: Part) -> Option<Range<usize>> {
        self.parts
            .iter()
            .find(|(known, _)| *known == part)
            .map(|(_, place)| place.clone())
    }

    /// The text of a part.
    pub(super) fn part(&self, part: Part) -> Option<&str> {
        self.text.get(self.place(part)?)
    }

    /// The place of the time, from its first part to its last.
    pub(super) fn time(&self) -> Option<Range<usize>> {
        let of_time = [parts::DAY_PERIOD, parts::HOUR, parts::MINUTE, parts::SECOND];
        let places = || of_time.iter().filter_map(|part| self.place(*part));
        let start = places().map(|place| place.start).min()?;
        let end = places().map(|place| place.end).max()?;
        Some(start..end)
    }

    /// The parts of a day that stand in it, in the order of the text.
    pub(super) fn order(&self) -> Vec<Part> {
        let of_day = [parts::WEEKDAY, parts::DAY, parts::MONTH];
        let mut placed: Vec<(usize, Part)> = of_day
            .into_iter()
            .filter_map(|part| Some((self.place(part)?.start, part)))
            .collect();
        placed.sort_by_key(|(start, _)| *start);
        placed.into_iter().map(|(_, part)| part).collect()
    }

    /// Puts a part and a text before all of it.
    pub(super) fn put_before(&mut self, part: Part, name: &str, between: &str) {
        let by = name.len() + between.len();
        for (_, place) in &mut self.parts {
            *place = place.start + by..place.end + by;
        }
        self.text.insert_str(0, between);
        self.text.insert_str(0, name);
        self.parts.push((part, 0..name.len()));
    }

    /// The place of the year, with its era where that stands beside it.
    fn year(&self) -> Option<Range<usize>> {
        let year = self.place(parts::YEAR)?;
        let Some(era) = self.place(parts::ERA) else { return Some(year) };
        let both = year.start.min(era.start)..year.end.max(era.end);
        let others = [parts::WEEKDAY, parts::DAY, parts::MONTH];
        let parted = others.into_iter().filter_map(|part| self.place(part));
        let beside = parted.into_iter().all(|it| !both.contains(&it.start));
        Some(if beside { both } else { year })
    }

    /// A day as another pattern has it: a text, or a part of this day.
    pub(super) fn rearranged(&self, pattern: &[Piece]) -> Option<Self> {
        let mut written = Self::default();
        for piece in pattern {
            match piece {
                Piece::Text(text) => written.text.push_str(text),
                Piece::Part(part) => {
                    let start = written.text.len();
                    let place = match *part {
                        parts::YEAR => self.year(),
                        part => self.place(part),
                    };
                    written.text.push_str(self.text.get(place?)?);
                    written.parts.push((*part, start..written.text.len()));
                }
            }
        }
        Some(written)
    }

    /// Whether it is a day in nothing but figures (`9/17/25`): no word names the month,
    /// and none says which figure it is. A weekday or an era says nothing of that.
    pub(super) fn is_in_figures(&self) -> bool {
        let aside = [parts::WEEKDAY, parts::ERA].map(|part| self.place(part));
        !self.text.char_indices().any(|(at, c)| {
            c.is_alphabetic() && !aside.iter().flatten().any(|place| place.contains(&at))
        })
    }
}

impl fmt::Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Written {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        self.parts.push((part, start..self.text.len()));
        Ok(())
    }
}
