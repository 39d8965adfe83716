//! Faults of copies, keys and disks that operators met: lines 4, 8 and 9 of the table in `faults.rs`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::json;

use super::{
    endings::refused,
    process::{Door, Home},
    running,
};
use crate::storage::Mounted;
use crate::support::options::binary;

/// A folder with a store of some talks, and the commands on it.
struct Kept {
    folder: tempfile::TempDir,
}

impl Kept {
    /// Talks of chats 1 to `count`, each with some words.
    fn new(count: i64) -> Self {
        let kept = Self { folder: tempfile::tempdir().unwrap() };
        let line = |chat: i64| {
            let answers = json!([{"question": "living", "answer": {"chosen": ["x".repeat(500)]}}]);
            let record = json!({"session": {"answers": answers}, "last": 1_790_000_000 + chat});
            json!({"chat": chat, "version": 1, "record": record}).to_string() + "\n"
        };
        fs::write(kept.path("lines"), (1..=count).map(line).collect::<String>()).unwrap();
        kept.well(&["import", "lines"]);
        kept
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(binary());
        command.args(arguments).current_dir(self.folder.path()).env_clear().stdin(Stdio::null());
        let output = command.output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!errors.contains("panicked") && !errors.contains("backtrace"), "{errors}");
        output
    }

    /// What it says, both ways.
    #[track_caller]
    fn well(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(output.status.success(), "{arguments:?}: {said}");
        said
    }

    /// What it complains of, with exit code 1.
    #[track_caller]
    fn badly(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        said
    }
}

#[test]
fn j04_half_a_copy_and_a_file_of_keys_that_is_cut_are_damage() {
    let kept = Kept::new(3);
    kept.well(&["backup", "copy"]);
    fs::write(kept.path("copy/unfinished"), "").unwrap();
    for arguments in [
        ["verify", "--state", "copy", "--key-file", "state.key"],
        ["restore", "copy", "--state", "new", "--key-file=state.key"],
    ] {
        assert!(kept.badly(&arguments).contains("was not finished"));
    }
    assert!(!kept.path("new/current").exists());
    let keys = kept.path("state/records-1/keys");
    let whole = fs::read(&keys).unwrap();
    fs::write(&keys, "").unwrap();
    assert!(kept.badly(&["verify"]).contains("`keys` is missing or empty"));
    fs::write(&keys, &whole[..96 * 2]).unwrap();
    let told = kept.badly(&["verify"]);
    assert!(told.contains("unreadable") && told.contains("restore a backup"), "{told}");
}

#[test]
fn j08_who_was_forgotten_after_a_backup_does_not_come_back_with_it() {
    let kept = Kept::new(3);
    kept.well(&["backup", "copy"]);
    assert_eq!(kept.well(&["forget", "2"]), "forgotten\n");
    // The disaster: the folder is gone; the key, and the list of who was forgotten, lie beside it.
    fs::remove_dir_all(kept.path("state")).unwrap();
    let told = kept.well(&["restore", "copy"]);
    assert!(told.contains("2 talks copied; 1 is of people who were forgotten since"), "{told}");
    let lines = kept.well(&["export", "-"]);
    assert!(lines.contains("{\"chat\":1,") && lines.contains("{\"chat\":3,"), "{lines}");
    assert!(!lines.contains("{\"chat\":2,"), "{lines}");
    // Without the list the days are named of which nothing is known.
    fs::remove_dir_all(kept.path("state")).unwrap();
    fs::remove_file(kept.path("state.forgotten")).unwrap();
    let told = kept.well(&["restore", "copy"]);
    assert!(told.contains("3 talks copied") && told.contains("is of 2026-09-21"), "{told}");
    assert!(told.contains("aanspraak forget"), "{told}");
}

#[test]
fn j08_a_backup_that_cannot_be_written_to_is_verified_and_restored_and_stays_as_it_is() {
    let kept = Kept::new(3);
    kept.well(&["backup", "copy"]);
    let copy = kept.path("copy");
    let Some(_mounted) = Mounted::new(&copy, &["--bind", "-o", "ro"]) else { return };
    let of_copy = ["--state", "copy", "--key-file", "state.key"];
    let told = kept.well(&[&["verify"][..], &of_copy].concat());
    assert_eq!(told, "3 talks can be read; the ledger agrees\n");
    assert!(kept.well(&[&["export", "-"][..], &of_copy].concat()).contains("{\"chat\":3,"));
    kept.well(&["restore", "copy", "--state", "new", "--key-file", "state.key"]);
    assert!(
        kept.well(&["verify", "--state", "new", "--key-file", "state.key"]).starts_with("3 talks")
    );
    let left = fs::read_dir(kept.folder.path()).unwrap();
    let left =
        left.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'));
    assert_eq!(left.count(), 0, "something temporary is left");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j08_a_new_key_beside_a_running_bot_leaves_nothing_and_works_after_its_end() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    let anna = home.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    let new = home.path("new.key").display().to_string();
    let (well, told) = running::command(&home, &["rotate-key", &new]);
    assert!(!well && told.contains("in use"), "{told}");
    assert!(!Path::new(&new).exists());
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(running::command(&home, &["rotate-key", &new]).0);
    assert!(refused(&home, home.command()).contains("another key"));
    let mut command = home.command();
    let bot = super::process::Process::of(command.args(["--key-file", &new]));
    anna.types("/privacy");
    anna.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[test]
fn j09_a_flipped_bit_is_told_in_words_with_what_to_do() {
    let kept = Kept::new(20);
    let db = kept.path("state/records-1/db");
    let whole = fs::read(&db).unwrap();
    let mut noticed = 0;
    for part in 0..12 {
        let mut bytes = whole.clone();
        let at = bytes.len() * part / 12 + 7;
        bytes[at] ^= 0x10;
        fs::write(&db, &bytes).unwrap();
        let output = kept.run(&["verify"]);
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        if !output.status.success() {
            noticed += 1;
            let cure = ["restore a backup", "move the folder away"];
            assert!(cure.iter().any(|cure| said.contains(cure)), "at {at}: {said}");
        }
        for debug in ["Some(", "Err(", "{ ", "Verification"] {
            assert!(!said.contains(debug), "at {at}: {said}");
        }
    }
    assert!(noticed > 0, "no flipped bit was noticed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j09_an_export_that_nobody_reads_does_not_hold_up_the_end_of_the_bot() {
    let home = Home::new().await;
    let line = |chat: i64| {
        let answers = json!([{"question": "living", "answer": {"chosen": ["x".repeat(20_000)]}}]);
        let record =
            json!({"session": {"answers": answers}, "last": aanspraak::config::now().as_second()});
        json!({"chat": chat, "version": 1, "record": record}).to_string() + "\n"
    };
    fs::write(home.path("lines"), (1..=100).map(line).collect::<String>()).unwrap();
    assert!(running::command(&home, &["import", &home.path("lines").display().to_string()]).0);
    let bot = home.start(Door::Polling);
    home.fake.calls("getUpdates", 1).await;
    let mut export = Command::new(binary());
    export.args(["export", "-", "--state"]).arg(home.path("state")).env_clear();
    let mut export =
        export.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Its first bytes are there: from now on the bot waits for somebody who reads the rest.
    let mut first = [0; 1];
    std::io::Read::read_exact(export.stdout.as_mut().unwrap(), &mut first).unwrap();
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    let output = export.wait_with_output().unwrap();
    assert!(!output.status.success());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("not whole") || errors.contains("the bot stops"), "{errors}");
}
