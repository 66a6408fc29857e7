//! `plenary explain`.

use super::args::{Arguments, Explain};
use super::report::Exit;
use super::terminal::{People, answer};
use crate::diagnostic::Code;

/// Prints the manual of a code, or the list of all.
pub(super) fn run(arguments: &Arguments, what: &Explain) -> Exit {
    let text = what.code.map_or_else(list, |code| code.manual().trim_end().to_owned());
    match answer(&text) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            let mut people = People::new(arguments.color);
            people.say(&format!("Standard output cannot be written: {error}"));
            Exit::CouldNotRun
        }
    }
}

/// All codes, each with one sentence, in the order in which a build goes through a site.
fn list() -> String {
    let width =
        Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or_default();
    let line = |code: &Code| format!("{:width$}  {}", code.as_str(), code.in_short());
    Code::ALL.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_has_one_line_that_fits_a_terminal() {
        let list = list();
        assert_eq!(list.lines().count(), Code::ALL.len(), "{list}");
        for line in list.lines() {
            assert!(line.len() <= 90 && line.ends_with('.'), "{line}");
        }
    }
}
