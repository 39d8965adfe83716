//! What `data/README.md` explains is so.

use std::fs;

use aanspraak::catalogue::{COLUMNS, Design, DoorRole, Element, How, Kind, Loneliness, State};
use strum::VariantNames;

use super::{files, load, root};

fn readme() -> String {
    fs::read_to_string(root().join("data/README.md")).unwrap()
}

#[test]
fn its_example_loads_without_a_problem() {
    let readme = readme();
    let (_, example) = readme.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let mut files = files();
    files.insert("data/activities/oopoeh.toml", example);
    assert_eq!(load(&files).1, []);
}

#[test]
fn it_explains_every_column_and_every_closed_value() {
    let readme = readme();
    let lists: [&[&str]; 8] = [
        &COLUMNS,
        DoorRole::VARIANTS,
        Kind::VARIANTS,
        Element::VARIANTS,
        Loneliness::VARIANTS,
        How::VARIANTS,
        State::VARIANTS,
        Design::VARIANTS,
    ];
    for word in lists.concat() {
        assert!(readme.contains(&format!("`{word}`")), "data/README.md does not explain '{word}'");
    }
}
