//! The command line: options with a value, switches, and what is left.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// What was asked for.
pub(crate) struct Arguments {
    options: BTreeMap<String, String>,
    left: Vec<String>,
}

impl Arguments {
    /// Reads arguments; each of `known` takes a value, each of `switches` none.
    pub(crate) fn read(
        given: &[String],
        known: &[&str],
        switches: &[&str],
    ) -> Result<Self, String> {
        let mut options = BTreeMap::new();
        let mut left = Vec::new();
        let mut given = given.iter();
        while let Some(argument) = given.next() {
            let Some(name) = argument.strip_prefix("--") else {
                left.push(argument.clone());
                continue;
            };
            let (name, value) = match name.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (name, None),
            };
            let value = if switches.contains(&name) {
                String::new()
            } else if known.contains(&name) {
                let value = value.or_else(|| given.next().cloned());
                value.ok_or_else(|| format!("--{name} needs a value"))?
            } else {
                return Err(format!("there is no option --{name} here; see --help"));
            };
            options.insert(name.to_owned(), value);
        }
        Ok(Self { options, left })
    }

    /// The value of an option.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// Whether a switch was given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.options.contains_key(name)
    }

    /// The number that an option has, or else `usual`.
    pub(crate) fn number(&self, name: &str, usual: usize) -> Result<usize, String> {
        let Some(value) = self.value(name) else { return Ok(usual) };
        value.parse().map_err(|_| format!("--{name} is a number, not `{value}`"))
    }

    /// The arguments that are no options: exactly so many folders.
    pub(crate) fn folders<const N: usize>(&self) -> Result<[PathBuf; N], String> {
        let folders: Vec<PathBuf> = self.left.iter().map(PathBuf::from).collect();
        let count = folders.len();
        folders.try_into().map_err(|_| format!("name {N} folders, not {count}"))
    }
}
