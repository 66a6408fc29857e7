//! A site as text or as a copy of a folder: edit it, build it, look at what came out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use plenary::build::{self, Options, Outcome, Report, Summary};
use plenary::diagnostic::Diagnostic;
use plenary::model::Fingerprint;
use tempfile::TempDir;

/// The smallest site that builds, in three languages.
pub(crate) const SMALL: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://example.org/\n\
         theme: plain\n\
         reference_locale: en\n\
         extra_locales: [th, fr]\n\
         event:\n  start: 2025-09-17\n  end: 2025-09-17\n  time_zone: Asia/Shanghai\n",
    ),
    ("content/_index.yaml", ""),
    ("content/pages/about.yaml", "body:\n  - paragraph: lead\n"),
    ("content/news/_index.yaml", "sort_by: date\nfeed: true\n"),
    (
        "content/news/first.yaml",
        "date: 2025-09-01\nbody:\n  - paragraph: text\n    with: { day: event.start }\n",
    ),
    ("content/news/second.yaml", "date: 2025-09-02\n"),
    ("themes/plain/theme.yaml", ""),
    (
        "i18n/en/site.ftl",
        "site = The Meeting\nhome = Welcome\npages--about = About\n\
         pages--about--lead = All about it\n\
         news = News\nnews--first = First\n\
         news--first--text = It begins on { DATETIME($day, dateStyle: \"long\") }\n\
         news--second = Second\n",
    ),
    (
        "i18n/th/site.ftl",
        "site = การประชุม\nhome = ยินดีต้อนรับ\npages--about = เกี่ยวกับ\n\
         pages--about--lead = ทุกเรื่อง\n\
         news = ข่าว\nnews--first = แรก\n\
         news--first--text = เริ่มวันที่ { DATETIME($day, dateStyle: \"long\") }\n\
         news--second = ที่สอง\n",
    ),
    ("i18n/fr/site.ftl", "site = La réunion\nhome = Bienvenue\nnews = Actualités\n"),
];

/// A site in a folder of its own, with an output beside its sources.
pub(crate) struct TestSite {
    folder: TempDir,
}

/// The files of an output: bytes by path.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

impl TestSite {
    /// A site of those files.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let site = Self { folder: TempDir::new().expect("a folder") };
        for (path, text) in files {
            site.write(path, text);
        }
        site
    }

    /// [`SMALL`].
    pub(crate) fn small() -> Self {
        Self::of(SMALL)
    }

    /// [`SMALL`] with some files more, or other ones.
    pub(crate) fn small_with(files: &[(&str, &str)]) -> Self {
        let site = Self::small();
        for (path, text) in files {
            site.write(path, text);
        }
        site
    }

    /// A copy of this repository's own site.
    pub(crate) fn conference() -> Self {
        let site = Self { folder: TempDir::new().expect("a folder") };
        for folder in ["content", "i18n", "themes"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            copy(&from, &site.root().join(folder));
        }
        site
    }

    /// The site's folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A path in the site's folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file of the site.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("folders");
        fs::write(path, text).expect("written");
        self
    }

    /// Reads a file of the site or of its output.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    }

    /// Puts `new` where `old` stands in a file.
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(old), "`{old}` stands in {path}");
        self.write(path, text.replacen(old, new, 1))
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.path(path)).expect("removed");
        self
    }

    /// Builds into `public/`.
    pub(crate) fn build(&self) -> Report {
        self.build_with(&self.options())
    }

    /// The options of an ordinary build, with a fixed `now`.
    pub(crate) fn options(&self) -> Options {
        Options {
            output: self.path("public"),
            base_url: None,
            drafts: false,
            jobs: Some(2),
            now: "2025-10-01T00:00:00Z".parse().expect("an instant"),
            why: true,
            program: Fingerprint::default(),
        }
    }

    /// Builds with other options.
    pub(crate) fn build_with(&self, options: &Options) -> Report {
        build::run(self.root(), options, &|_| {})
    }

    /// Builds, and expects that there is a site.
    pub(crate) fn built(&self) -> Summary {
        self.built_with(&self.options())
    }

    /// The same at another `now`.
    pub(crate) fn built_at(&self, now: &str) -> Summary {
        self.built_with(&Options {
            now: now.parse().expect("an instant"),
            ..self.options()
        })
    }

    fn built_with(&self, options: &Options) -> Summary {
        let report = self.build_with(options);
        match report.outcome {
            Outcome::Built(summary) => summary,
            other => panic!("{other:?}: {}", told(&report.diagnostics)),
        }
    }

    /// What is in `public/` now.
    pub(crate) fn tree(&self) -> Tree {
        let mut tree = Tree::new();
        collect(&self.path("public"), "", &mut tree);
        tree
    }

    /// What a build of the same sources from nothing gives.
    pub(crate) fn clean_tree(&self) -> Tree {
        let other = Self { folder: TempDir::new().expect("a folder") };
        for folder in ["content", "i18n", "themes", "templates", "static"] {
            if self.path(folder).exists() {
                copy(&self.path(folder), &other.path(folder));
            }
        }
        other.built();
        other.tree()
    }
}

/// Diagnostics in short: `error[code] path:byte: message`.
pub(crate) fn told(diagnostics: &[Diagnostic]) -> String {
    let line = |finding: &Diagnostic| {
        let place = finding.span.as_ref();
        let place = place.map(|span| format!(" {}:{}", span.path, span.start));
        format!(
            "{:?}[{}]{}: {}\n",
            finding.severity,
            finding.code,
            place.unwrap_or_default(),
            finding.message
        )
    };
    diagnostics.iter().map(line).collect()
}

/// The codes of all diagnostics.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    report.diagnostics.iter().map(|finding| finding.code.as_str()).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// Takes all files below a folder into a tree.
pub(crate) fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().expect("a type").is_dir() {
            collect(&entry.path(), &format!("{name}/"), tree);
        } else {
            tree.insert(name, fs::read(entry.path()).expect("bytes"));
        }
    }
}
