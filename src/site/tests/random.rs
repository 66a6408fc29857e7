//! Edits of everything, in any order.

use super::*;

fn random(cases: u32) {
    let config = Config {
        cases,
        max_shrink_iters: 2_000,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let edit = (0..FILES.len(), 0usize..12);
    let batch = prop::collection::vec(edit, 1..4);
    let batches = prop::collection::vec(batch, 1..6);
    let property = |batches: Vec<Vec<(usize, usize)>>| {
        let mut edited = Edited::new();
        let mut story = String::new();
        for batch in batches {
            for (file, text) in &batch {
                let (path, texts) = FILES[file % FILES.len()];
                story.extend([format!("  {path} #{}\n", text % texts.len())]);
            }
            story += "  --\n";
            edited.write(&batch);
            edited
                .is_as_fresh()
                .map_err(|why| TestCaseError::fail(format!("{why}\n{story}")))?;
        }
        // Whatever was broken, once all is mended all is as if it were read anew.
        let all: Vec<_> = (0..FILES.len()).map(|file| (file, 0)).collect();
        edited.write(&all);
        edited
            .is_as_fresh()
            .map_err(|why| TestCaseError::fail(format!("{why}\n{story}  all mended")))
    };
    if let Err(error) = runner.run(&batches, property) {
        panic!("{error}");
    }
}

#[test]
fn after_any_edits_a_site_is_what_a_fresh_load_makes() {
    let cases = 64;
    random(cases);
}
