//! `aanspraak voices make`: a program of the operator's for each sentence that has no recording yet.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::recording::RECORDING;

/// A program as an operator would have one: it writes a recording to the file that it is given.
fn program(folder: &Path) -> String {
    let octal: Vec<String> = RECORDING.iter().map(|byte| format!("\\{byte:03o}")).collect();
    let octal = octal.concat();
    let script = folder.join("speak aloud.sh");
    // It keeps what it was told to say.
    let text = format!("printf '%s\\n' \"$2\" >> \"$0.said\"\nprintf '{octal}' > \"$1\"\n");
    fs::write(&script, text).unwrap();
    format!("sh '{}' {{out}} {{text}}", script.display())
}

fn make(folder: &Path, command: &str, more: &[&str]) -> Output {
    Command::new(crate::support::options::binary())
        .args(["voices", "make", "--lang", "nl", "--out", "recordings", "--command", command])
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// The keys and sentences of a language.
fn sentences(folder: &Path) -> Vec<(String, String)> {
    let list = fs::read_to_string(folder.join("recordings/nl/sentences.tsv")).unwrap();
    let pair = |line: &str| line.split_once('\t').map(|(key, it)| (key.to_owned(), it.to_owned()));
    list.lines().filter_map(pair).collect()
}

#[test]
fn only_what_is_missing_is_made_and_what_nobody_needs_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // A command that always fails is not tried for thousands of sentences.
    let failed = make(folder, "false {out}", &[]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(said(&failed).1.contains("3 recordings in a row failed"), "{:?}", said(&failed));

    let all = sentences(folder);
    assert!(all.len() > 1_000, "{}", all.len());
    let file = |key: &str| folder.join(format!("recordings/nl/{key}.ogg"));
    let (missing, there) = all.split_at(8);
    for (key, _) in there {
        fs::write(file(key), RECORDING).unwrap();
    }
    let orphan = file(&"0".repeat(32));
    fs::write(&orphan, RECORDING).unwrap();

    let command = program(folder);
    let made = said(&make(folder, &command, &[])).0;
    assert_eq!(made, format!("8 made, {} there already, 0 failed, 0 removed\n", there.len()));
    assert_eq!(fs::read(file(&missing[0].0)).unwrap(), RECORDING);
    let heard = fs::read_to_string(folder.join("speak aloud.sh.said")).unwrap();
    let expected: Vec<&str> = missing.iter().map(|(_, sentence)| sentence.as_str()).collect();
    assert_eq!(heard.lines().collect::<Vec<_>>(), expected);

    let again = said(&make(folder, &command, &["--prune"])).0;
    assert_eq!(again, format!("0 made, {} there already, 0 failed, 1 removed\n", all.len()));
    assert!(!orphan.exists());
}

#[test]
fn a_command_that_cannot_work_is_refused_with_words() {
    let folder = tempfile::tempdir().unwrap();
    for (command, words) in [
        ("", "the command is empty"),
        ("say 'it {out}", "quotation mark"),
        ("espeak-ng {text}", "has no {out}"),
        ("/does/not/exist {out}", "run /does/not/exist"),
        ("true {out}", "wrote no file"),
        ("sh -c 'cat > \"$0\"' {out}", "wrote no Ogg file"),
    ] {
        let refused = make(folder.path(), command, &[]);
        assert_eq!(refused.status.code(), Some(1), "{command}");
        assert!(said(&refused).1.contains(words), "{command}: {:?}", said(&refused));
    }
}

#[test]
fn what_is_recorded_says_nothing_of_anybody_and_nothing_that_is_a_sign() {
    let folder = tempfile::tempdir().unwrap();
    make(folder.path(), "false {out}", &[]);
    for (_, sentence) in sentences(folder.path()) {
        let is_odd = |sign: char| "{}$|<>\u{e000}\u{e001}".contains(sign);
        assert!(!sentence.contains(is_odd), "{sentence}");
        assert!(sentence.chars().count() < 400, "{sentence}");
    }
}
