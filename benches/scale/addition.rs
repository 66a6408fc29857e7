//! A language more: its messages beside the others, and its name in the settings.

use std::fs;
use std::path::{Path, PathBuf};

const TAG: &str = "fr";
const NAME: &str = "Français";
/// Where a site has messages.
const MESSAGES: [&str; 2] = ["i18n", "themes/bench/i18n"];
/// Behind the last language in the settings.
const END: &str = "]\nlocales:\n";

/// A language that comes and goes. It is gone with the end of this.
pub(crate) struct Addition {
    /// Each folder of messages: where it lies aside, and where in the site.
    folders: Vec<(PathBuf, PathBuf)>,
    settings: PathBuf,
    text: String,
    is_there: bool,
}

impl Addition {
    /// Writes the messages of a language aside: those of English.
    pub(crate) fn prepare(site: &Path, aside: &Path) -> Result<Self, String> {
        let settings = site.join("content/site.yaml");
        let text = fs::read_to_string(&settings);
        let text = text.map_err(|error| format!("{}: {error}", settings.display()))?;
        if !text.contains(END) || text.contains(NAME) {
            return Err(format!("{}: no place for a language", settings.display()));
        }
        let mut folders = Vec::new();
        for (at, messages) in MESSAGES.iter().enumerate() {
            let messages = site.join(messages);
            let aside = aside.join(format!("{TAG}-{at}"));
            let copied = copy(&messages.join("en"), &aside);
            copied.map_err(|error| format!("{}: {error}", aside.display()))?;
            folders.push((aside, messages.join(TAG)));
        }
        Ok(Self { folders, settings, text, is_there: false })
    }

    /// Adds it. Nothing is copied now.
    pub(crate) fn add(&mut self) -> Result<(), String> {
        self.is_there = true;
        for (aside, place) in &self.folders {
            rename(aside, place)?;
        }
        let with = format!(", {TAG}{END}  {TAG}: {{ name: {NAME} }}\n");
        self.settle(&self.text.replacen(END, &with, 1))
    }

    /// Takes it away again. Nothing is deleted.
    pub(crate) fn remove(&mut self) -> Result<(), String> {
        self.is_there = false;
        self.settle(&self.text)?;
        self.folders.iter().try_for_each(|(aside, place)| rename(place, aside))
    }

    fn settle(&self, text: &str) -> Result<(), String> {
        let written = fs::write(&self.settings, text);
        written.map_err(|error| format!("{}: {error}", self.settings.display()))
    }
}

impl Drop for Addition {
    fn drop(&mut self) {
        if self.is_there {
            // The site is no one's but the benchmark's; it can be made again.
            let _ = self.remove();
        }
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), String> {
    fs::rename(from, to).map_err(|error| format!("{}: {error}", to.display()))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
