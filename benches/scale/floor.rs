//! The write floor: the same files with the same bytes as an output that is there, made in
//! a new folder with nothing but `mkdir`, `create`, `write` and `close`. No program that
//! writes this output can be faster on this machine.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::arguments::Arguments;
use crate::http::now;
use crate::launch::Usage;

/// The command under which this program is the write floor.
pub(crate) const COMMAND: &str = "floor";

/// A folder, relative to the output, and what lies in it.
type Shelf = (PathBuf, Vec<(PathBuf, Vec<u8>)>);

/// Reads an output, then writes it into a new folder with a thread a core, and prints what
/// the writing took.
pub(crate) fn floor(given: &[String]) -> Result<ExitCode, String> {
    let [from, to] = Arguments::read(given, &[], &[])?.folders()?;
    let mut shelves = BTreeMap::new();
    read(&from, Path::new(""), &mut shelves)?;
    // A folder above others is made before them; all others are made by whoever fills them.
    let above: BTreeSet<PathBuf> =
        shelves.keys().filter_map(|path| path.parent()).map(Path::to_owned).collect();
    let shelves: Vec<Shelf> = shelves.into_iter().collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (before, start) = (cpu(), now());
    let written = write(&to, &above, &shelves, threads);
    let (cpu, wall) = (cpu() - before, start.elapsed().as_secs_f64());
    written.map_err(|error| format!("{}: {error}", to.display()))?;
    // Its memory holds the whole output, and says nothing.
    let usage = Usage { wall, cpu, system: None, peak: None };
    println!("{}", serde_json::to_string(&usage).map_err(|error| error.to_string())?);
    Ok(ExitCode::SUCCESS)
}

/// Seconds of CPU of this process so far.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default().as_secs_f64()
}

fn read(
    root: &Path,
    below: &Path,
    shelves: &mut BTreeMap<PathBuf, Vec<(PathBuf, Vec<u8>)>>,
) -> Result<(), String> {
    let folder = root.join(below);
    let told = |error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let path = below.join(entry.file_name());
        if entry.file_type().map_err(told)?.is_dir() {
            read(root, &path, shelves)?;
        } else {
            files.push((path, fs::read(entry.path()).map_err(told)?));
        }
    }
    shelves.insert(below.to_owned(), files);
    Ok(())
}

fn write(
    to: &Path,
    above: &BTreeSet<PathBuf>,
    shelves: &[Shelf],
    threads: usize,
) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for folder in above.iter().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir(to.join(folder))?;
    }
    let next = AtomicUsize::new(0);
    let work = || -> io::Result<()> {
        while let Some((folder, files)) =
            shelves.get(next.fetch_add(1, Ordering::Relaxed))
        {
            if !above.contains(folder) && !folder.as_os_str().is_empty() {
                fs::create_dir(to.join(folder))?;
            }
            for (path, bytes) in files {
                fs::write(to.join(path), bytes)?;
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut ended = workers.into_iter().map(thread::ScopedJoinHandle::join);
        ended.try_for_each(|end| end.unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
    })
}
