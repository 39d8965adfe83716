//! Lines of our own about people, in Dutch and in English, with every fact that they tell.

use std::collections::BTreeSet;

use super::{Score, all_facts, fixture, read, rows, shipped};

/// Whole people, with all facts that a line tells: what was expected stood before it was tried.
#[test]
fn our_own_people_are_understood() {
    let (lexicon, gazetteer) = shipped();
    for file in ["people.tsv", "english-people.tsv"] {
        let mut score = Score::default();
        for row in rows(&fixture(file)) {
            let [expected, line] = row.as_slice() else { panic!("two columns: {row:?}") };
            let expected: BTreeSet<String> = expected
                .split(' ')
                .filter_map(|fact| fact.split_once('='))
                .flat_map(|(key, values)| values.split(',').map(move |it| format!("{key}={it}")))
                .collect();
            let found = read(&lexicon, &gazetteer, line);
            score.add(line, &expected, &all_facts(&found["facts"]));
        }
        let (recall, precision) = score.tell(file);
        assert!(recall >= 0.95 && precision >= 0.95);
    }
}
