//! Recordings of all sentences, as an operator makes them: here all of them sound alike.

use std::{fs, path::Path, process::Command};

use crate::support::recording::RECORDING;

/// Makes them in a folder.
pub(super) fn make(folder: &Path) {
    // The list of sentences is written before the first one is recorded; the command of this operator records none.
    let listed = Command::new(crate::support::options::binary())
        .args(["voices", "make", "--lang", "nl", "--command", "false {out}"])
        .args([Path::new("--out"), folder])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let list = fs::read_to_string(folder.join("nl/sentences.tsv"));
    let list = list.unwrap_or_else(|error| panic!("{error}: {listed:?}"));
    for (key, _) in list.lines().filter_map(|line| line.split_once('\t')) {
        fs::write(folder.join(format!("nl/{key}.ogg")), RECORDING).unwrap();
    }
}
