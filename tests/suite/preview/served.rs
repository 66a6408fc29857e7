//! A site that is being served: the real program on a folder, and what it answers.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use plenary::build::{Outcome, Report};
use plenary::model::Fingerprint;

use super::client::{Answer, Client, Deadline, encoded};
use super::tab::Tab;
use crate::harness::{TestSite, Tree, collect};

/// The time that all these sites are served and built for: that of [`TestSite::options`].
const NOW: &str = "2025-10-01T00:00:00Z";

/// The folders that a site has.
const FOLDERS: [&str; 5] = ["content", "i18n", "themes", "templates", "static"];

/// A site and the `plenary serve` that serves it. Ends with it.
pub(super) struct Preview {
    pub(super) site: TestSite,
    pub(super) address: SocketAddr,
    child: Child,
    said: Mutex<Receiver<String>>,
}

impl Preview {
    /// Serves a site and waits for its address.
    pub(super) fn of(site: TestSite) -> Self {
        Self::with(site, &[])
    }

    /// Serves a site with more arguments.
    pub(super) fn with(site: TestSite, more: &[&str]) -> Self {
        let (mut child, said) = start(&site, "0", more);
        let deadline = Deadline::new();
        let mut heard = String::new();
        let address = loop {
            let left = deadline.left().unwrap_or_default();
            let Ok(line) = said.recv_timeout(left) else {
                let _ = child.kill();
                panic!("no address was said, but: {heard}");
            };
            let after = line.split_once("http://").map(|(_, after)| after);
            let address = after.and_then(|after| after.split_once('/')?.0.parse().ok());
            if let Some(address) = address {
                break address;
            }
            heard += &line;
        };
        let said = Mutex::new(said);
        let preview = Self { site, address, child, said };
        // The site is read before the first answer.
        preview.get("/");
        preview
    }

    /// [`TestSite::small`], served.
    pub(super) fn small() -> Self {
        Self::of(TestSite::small())
    }

    /// A connection of its own.
    pub(super) fn client(&self) -> Client {
        Client::of(self.address)
    }

    /// What is answered at an address.
    pub(super) fn get(&self, path: &str) -> Answer {
        self.client().get(&encoded(path))
    }

    /// The text of an address that is encoded already, with its query.
    pub(super) fn get_as_is(&self, path: &str) -> String {
        let answer = self.client().get(path);
        assert!(matches!(answer.status, 200 | 400), "{path}: {answer:?}");
        answer.text()
    }

    /// A page as it would be built: without the one element of the preview.
    pub(super) fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}");
        as_built(path, &answer)
    }

    /// Opens a page in a browser's tab, which listens for what happens to it.
    pub(super) fn tab(&self, path: &str) -> Tab {
        Tab::open(self.address, path)
    }

    /// Waits until `look` finds nothing to object to.
    pub(super) fn until(&self, mut look: impl FnMut(&Self) -> Result<(), String>) {
        let deadline = Deadline::new();
        while let Err(objection) = look(self) {
            assert!(deadline.left().is_some(), "still: {objection}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a page has that text.
    pub(super) fn shows(&self, path: &str, text: &str) {
        self.until(|it| {
            let answer = it.get(path);
            holds(answer.text().contains(text), || {
                format!("{path} without `{text}`: {}", answer.text())
            })
        });
    }

    /// Waits until an address has that status.
    pub(super) fn answers(&self, path: &str, status: u16) {
        self.until(|it| match it.get(path).status {
            found if found == status => Ok(()),
            found => Err(format!("{path} is answered by {found}, not {status}")),
        });
    }

    /// Waits until all is served that a clean build makes, and nothing more of what
    /// `known` has heard of; gives the addresses.
    pub(super) fn serves_what_is_built(&self, known: &mut BTreeSet<String>) {
        let tree = self.site.clean_tree();
        let addresses = tree.keys().map(|path| address_of(path));
        known.extend(addresses.filter(|path| path != "/404.html"));
        self.until(|it| it.same(&tree, known));
    }

    fn same(&self, tree: &Tree, known: &BTreeSet<String>) -> Result<(), String> {
        let mut client = self.client();
        for path in known {
            let answer = client.get(&encoded(path));
            let Some(built) = tree.get(&file_of(path)) else {
                if answer.status != 404 {
                    return Err(format!("{path} has gone: {}", answer.status));
                }
                continue;
            };
            if answer.status != 200 {
                return Err(format!("{path}: {}", answer.status));
            }
            let served = if is_page(&answer) {
                as_built(path, &answer).into_bytes()
            } else {
                answer.body
            };
            if served != *built {
                return Err(format!(
                    "{path} is\n{}\nand not\n{}",
                    String::from_utf8_lossy(&served),
                    String::from_utf8_lossy(built)
                ));
            }
        }
        Ok(())
    }

    /// What a clean build of the site as it is now says.
    pub(super) fn report(&self) -> Report {
        let other = TestSite::of(&[]);
        for folder in FOLDERS {
            let mut tree = Tree::new();
            collect(&self.site.path(folder), &format!("{folder}/"), &mut tree);
            for (path, bytes) in tree {
                other.write(&path, bytes);
            }
        }
        other.build()
    }

    /// Whether a build of the site as it is now has errors.
    pub(super) fn is_refused(&self) -> bool {
        !matches!(self.report().outcome, Outcome::Built(_))
    }

    /// Saves a file whole, as careful editors do: no onlooker ever sees a part of it.
    pub(super) fn save(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let target = self.site.path(path);
        fs::create_dir_all(target.parent().expect("a folder above")).expect("folders");
        let aside = target.with_file_name(".saved");
        fs::write(&aside, text).expect("written");
        fs::rename(aside, target).expect("in place");
        self
    }

    /// Puts `new` where `old` stands in a file, and saves it.
    pub(super) fn edit(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.site.read(path);
        assert!(text.contains(old), "`{old}` stands in {path}");
        self.save(path, text.replacen(old, new, 1))
    }

    /// Renames a file or a folder of the site, or moves it in or out.
    pub(super) fn rename(&self, from: &str, to: &str) -> &Self {
        fs::rename(self.site.path(from), self.site.path(to)).expect("renamed");
        self
    }

    /// Sends the program a signal by its name.
    #[expect(
        clippy::disallowed_methods,
        reason = "signals are sent by the system's kill"
    )]
    pub(super) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let kill = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(kill.expect("kill runs").success());
    }

    /// Waits for the program's end.
    pub(super) fn end(&mut self) -> ExitStatus {
        let deadline = Deadline::new();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(deadline.left().is_some(), "it has not ended");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// All that the program has said since it was last asked.
    pub(super) fn said(&self) -> String {
        self.said.lock().expect("nobody fell over it").try_iter().collect()
    }
}

impl Drop for Preview {
    #[expect(clippy::print_stderr, reason = "who looks at a failure wants to know")]
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the program said: {}", self.said());
        }
    }
}

/// Starts the program; its lines come as it says them.
#[expect(clippy::disallowed_methods, reason = "the real program is what is tested")]
pub(super) fn start(
    site: &TestSite,
    port: &str,
    more: &[&str],
) -> (Child, Receiver<String>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .arg("--root")
        .arg(site.root())
        .args(["serve", "--now", NOW, "--port", port])
        .args(more)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = BufReader::new(child.stderr.take().expect("standard error"));
    let (sender, said) = channel();
    std::thread::spawn(move || {
        for line in lines.lines().map_while(Result::ok) {
            let _ = sender.send(line + "\n");
        }
    });
    (child, said)
}

/// What there is to object to, unless the fact holds.
pub(super) fn holds(fact: bool, objection: impl Fn() -> String) -> Result<(), String> {
    if fact { Ok(()) } else { Err(objection()) }
}

/// Whether an answer is a page, which has the preview's element.
pub(super) fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
}

/// A page without the preview's element, which must be there once, in its place, and say
/// truly which page it is and which version of it.
pub(super) fn as_built(path: &str, answer: &Answer) -> String {
    let text = String::from_utf8(answer.body.clone()).expect("UTF-8");
    let (before, rest) = text.split_once("<script src=\"/_plenary/").expect(path);
    let (element, after) = rest.split_once("></script>").expect(path);
    assert!(after.is_empty() || after.starts_with("</body>"), "{path}: {text}");
    assert!(!after.contains("_plenary") && !before.contains("_plenary"), "{path}");
    let built = format!("{before}{after}");
    let version = Fingerprint::of(built.as_bytes()).hex(16);
    let expected =
        format!("client.js\" data-page=\"{path}\" data-version=\"{version}\" defer");
    assert_eq!(element, expected);
    built
}

/// The version that a page says it has.
pub(super) fn version_of(page: &str) -> String {
    let (_, rest) = page.split_once("data-version=\"").unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The address of a file of the output.
pub(super) fn address_of(file: &str) -> String {
    let folder = file.strip_suffix("index.html");
    let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    format!("/{}", folder.unwrap_or(file))
}

fn file_of(address: &str) -> String {
    let index = if address.ends_with('/') { "index.html" } else { "" };
    format!("{}{index}", &address[1..])
}
