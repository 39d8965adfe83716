//! What a person typed, who it was and what they are called stand nowhere: not in the state
//! folder, not in the logs, not in a backup; not while they talk, and not when they are forgotten.

use std::{fs, path::Path};

use aanspraak::config;
use serde_json::json;

use super::{
    process::{Home, Process},
    running::command,
};
use crate::storage::files;

/// A chat that no other number looks like.
const CHAT: i64 = 4_917_203_385_661;
const NAME: &str = "Quirinus-Jan";
/// The place is understood, the other words are not.
const WORDS: &str = "ik woon in Appelscha met zonnebloempitten";

/// Where something of the person can be read, as it was typed or as the bot keeps it.
fn traces(folder: &Path) -> Vec<String> {
    let digits = CHAT.to_string();
    let numbers = [CHAT.to_be_bytes(), CHAT.to_le_bytes()];
    let words = ["zonnebloempitten", "Appelscha", NAME, &digits];
    let words = words.iter().map(|word| word.as_bytes()).chain(numbers.iter().map(|n| &n[..]));
    let words: Vec<&[u8]> = words.collect();
    let mut found = Vec::new();
    for file in files(folder).iter().filter(|file| file.is_file()) {
        let bytes = fs::read(file).unwrap();
        for word in &words {
            if bytes.windows(word.len()).any(|here| here == *word) {
                found.push(format!("{} in {}", String::from_utf8_lossy(word), file.display()));
            }
        }
    }
    found
}

/// A bot that logs all that it can.
fn loud(home: &Home) -> Process {
    Process::of(home.command().env("AANSPRAAK_LOG", "trace"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_person_can_be_read_in_the_folder_the_logs_or_a_backup() {
    let home = Home::new().await;
    let bot = loud(&home);
    let anna = home.fake.person(CHAT).named(NAME);
    // What cannot be read is told in the log, by the name of its field.
    home.fake.happens(json!({"message": {"text": ["zonnebloempitten"], "from": CHAT}}));
    for words in ["/start", WORDS, "zonnebloempitten"] {
        anna.types(words);
        anna.sees().await;
    }
    let folder = home.path("");
    assert_eq!(traces(&folder), [""; 0], "while they talk");
    let backup = home.path("backup").display().to_string();
    assert!(command(&home, &["backup", &backup]).0);
    assert_eq!(traces(&folder), [""; 0], "in a backup");
    let (_, lines) = command(&home, &["export", "-"]);
    assert!(lines.contains(&CHAT.to_string()), "the person is not there at all: {lines}");

    anna.types("/wis");
    let sure = anna.sees().await;
    anna.presses_on(&sure, sure.labels()[0]);
    anna.sees().await;
    // The goodbye is the last of them: when it is known to be sent, nothing is left.
    let mut lines = command(&home, &["export", "-"]).1;
    while lines.contains(&CHAT.to_string()) {
        tokio::task::yield_now().await;
        lines = command(&home, &["export", "-"]).1;
    }
    let later = home.path("later").display().to_string();
    assert!(command(&home, &["backup", &later]).0);
    let bot = restarted(&home, bot).await;
    home.fake.happens(json!({"message": {"text": ["zonnebloempitten"], "from": CHAT}}));
    home.fake.until("it is confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.signal("TERM");
    assert!(bot.ends().await.success());
    assert_eq!(traces(&folder), [""; 0], "forgotten");
    assert!(home.said().contains(r#"kind="message" field="chat""#), "{}", home.said());
    assert!(home.said().contains("DEBUG"), "the log is not loud: {}", home.said());
    assert!(home.said().contains("unreadable=1"), "it is not told in numbers: {}", home.said());
}

/// Somebody who said something 40 days ago, in a folder that no bot has seen yet.
fn silent_person(home: &Home) {
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    let last = config::now().as_second() - 40 * 24 * 60 * 60;
    let answers =
        json!([{"question": "zonnebloempitten", "answer": {"chosen": ["Appelscha", NAME]}}]);
    let record = json!({"session": {"answers": answers}, "last": last});
    let line = json!({"chat": CHAT, "version": 1, "record": record});
    fs::write(&elsewhere, line.to_string()).unwrap();
    assert!(command(home, &["import", &elsewhere.path().display().to_string()]).0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_their_term_nothing_is_left_of_a_person_and_a_clock_is_not_believed_at_once() {
    let home = Home::new().await;
    silent_person(&home);
    assert!(command(&home, &["export", "-"]).1.contains("zonnebloempitten"));
    // The first start cannot know whether 40 days have passed or the clock is wrong.
    for (swept, is_there) in [("swept talks=0", true), ("swept talks=1", false)] {
        let bot = loud(&home);
        home.fake.until("the sweep", |_| home.said().contains(swept).then_some(())).await;
        bot.signal("TERM");
        assert!(bot.ends().await.success(), "{}", home.said());
        assert_eq!(command(&home, &["export", "-"]).1.contains("zonnebloempitten"), is_there);
    }
    let later = home.path("later").display().to_string();
    assert!(command(&home, &["backup", &later]).0);
    assert_eq!(traces(&home.path("")), [""; 0]);
}

/// Killed, and started once more: what a crash leaves says nothing either.
async fn restarted(home: &Home, bot: Process) -> Process {
    bot.kill();
    home.fake.change(|world| world.journal.clear());
    let bot = loud(home);
    home.fake.calls("getUpdates", 1).await;
    bot
}
