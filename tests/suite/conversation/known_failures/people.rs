//! People: apart from each other, forgotten when they want it, and left alone when they went.

use std::path::{Path, PathBuf};

use aanspraak::conversation::{Action, DataVerb, Input, InputKind, KEEP_DAYS, Role, Setting};
use aanspraak::exchange::{Exchange, ReplyTo, RetentionPolicy, Update};
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::{SignedDuration, Timestamp};

use super::talker::ASSETS;

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Several people with one bot.
struct Line {
    exchange: Exchange,
    now: Timestamp,
    next: i64,
}

impl Line {
    fn new(folder: &Path) -> Self {
        let key = MasterKey::from_bytes([7; 32]);
        let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 };
        let exchange = Exchange::new(ASSETS.clone(), Store::open(config).unwrap());
        Self { exchange, now: "2026-11-23T10:00:00+01:00".parse().unwrap(), next: 0 }
    }

    /// All that the operator could read with the key.
    fn exported(&self) -> String {
        let mut lines = Vec::new();
        self.exchange.export(&mut lines).unwrap();
        String::from_utf8(lines).unwrap()
    }

    /// What the bot says to somebody who types this.
    fn says(&mut self, chat: i64, words: &str) -> String {
        self.hears(chat, InputKind::Text(words.to_owned()))
    }

    fn hears(&mut self, chat: i64, kind: InputKind) -> String {
        self.next += 1;
        self.takes(Some(1_000 + self.next), chat, Setting::Private, kind)
    }

    fn takes(&mut self, id: Option<i64>, chat: i64, setting: Setting, kind: InputKind) -> String {
        self.now += SignedDuration::from_secs(20);
        let input = Input { at: self.now, setting, app_language: None, kind };
        let (chat, origin) = (ChatId(chat), ReplyTo::default());
        let replies = self.exchange.take(Update { id, chat, input, origin }).unwrap();
        for pending in &replies {
            self.exchange.sent(chat, pending.seq).unwrap();
        }
        let texts = replies.iter().map(|pending| {
            let message = &pending.message;
            message.text_lines().collect::<Vec<_>>().join("\n")
        });
        texts.collect::<Vec<_>>().join("\n")
    }
}

/// Pain 5: what comes twice, or in the wrong order, is done twice.
#[test]
fn pain_05_an_update_that_comes_twice_or_too_late_is_done_once() {
    let words = ["/start", "ik ben 82", "ik houd van dieren", "nee, van wandelen", "Zwolle"];
    let told = |order: &[usize]| {
        let folder = tempfile::tempdir().unwrap();
        let mut line = Line::new(folder.path());
        for at in order {
            let id = i64::try_from(*at).unwrap();
            line.takes(Some(id), 1, Setting::Private, InputKind::Text(words[*at].to_owned()));
        }
        line.says(1, "/antwoorden")
    };
    // What was told is told back in the order in which it came.
    let told = |order: &[usize]| {
        let text = told(order);
        let parts =
            text.split(['\n', ',', ':']).map(|part| part.trim_matches([' ', '.']).to_owned());
        let mut parts: Vec<String> = parts.collect();
        parts.sort();
        parts.join("|")
    };
    let once = told(&[0, 1, 2, 3, 4]);
    assert!(once.contains("82") && once.contains("Zwolle"), "{once}");
    for order in [
        &[0, 0, 1, 1, 2, 2, 3, 3, 4, 4][..],
        &[0, 1, 2, 3, 4, 0, 1, 2, 3, 4],
        &[0, 1, 0, 2, 1, 3, 2, 4, 3],
        // One that was overtaken still counts, once.
        &[0, 2, 1, 3, 4],
        &[1, 0, 2, 3, 4],
        &[0, 1, 2, 4, 3, 4, 3],
    ] {
        assert_eq!(told(order), once, "{order:?}");
    }
}

/// Pain 21: what one said shows with the next one.
#[test]
fn pain_21_two_talks_at_once_share_nothing() {
    let anna = [
        "/start",
        "ik ben 82",
        "ik woon in Zwolle",
        "ik houd van dieren",
        "/gegevens",
        "/antwoorden",
    ];
    let bert =
        ["/start", "man van 45", "Utrecht", "ik houd van muziek", "/gegevens", "/antwoorden"];
    let alone = |words: [&str; 6]| {
        let folder = tempfile::tempdir().unwrap();
        let mut line = Line::new(folder.path());
        words.map(|words| line.says(1, words))
    };
    let folder = tempfile::tempdir().unwrap();
    let mut line = Line::new(folder.path());
    let (mut to_anna, mut to_bert) = (Vec::new(), Vec::new());
    for (words, other) in anna.into_iter().zip(bert) {
        to_anna.push(line.says(1, words));
        to_bert.push(line.says(2, other));
    }
    assert_eq!(to_anna, alone(anna));
    assert_eq!(to_bert, alone(bert));
    assert!(to_anna[4].contains("Zwolle") && !to_bert[4].contains("Zwolle"), "{to_bert:?}");
}

/// The same at the desk: two volunteers with a caller each, and the next caller of one of them.
#[test]
fn pain_21_two_calls_at_once_and_two_after_each_other_share_nothing() {
    let team = Setting::Team(Role::Volunteer);
    let calls = [
        ["/desk", "mw 82 weduwe zwolle", "houdt van dieren", "/papier"],
        ["/desk", "man 45 utrecht", "houdt van muziek", "/papier"],
    ];
    let alone = |words: [&str; 4]| {
        let folder = tempfile::tempdir().unwrap();
        let mut line = Line::new(folder.path());
        words.map(|words| line.takes(None, 1, team, InputKind::Text(words.to_owned())))
    };
    let folder = tempfile::tempdir().unwrap();
    let mut line = Line::new(folder.path());
    let mut says =
        |chat: i64, words: &str| line.takes(None, chat, team, InputKind::Text(words.to_owned()));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for (one, other) in calls[0].into_iter().zip(calls[1]) {
        first.push(says(1, one));
        second.push(says(2, other));
    }
    assert_eq!(first, alone(calls[0]));
    assert_eq!(second, alone(calls[1]));
    assert!(first[1].contains("Zwolle") && second[1].contains("Utrecht"), "{first:?} {second:?}");
    let new = says(1, "/nieuw");
    let next = says(1, "man 70 groningen");
    for told in [new, next] {
        for old in ["Zwolle", "82 jaar", "dieren", "Utrecht", "overleden"] {
            assert!(!told.contains(old), "'{old}' of another caller in: {told}");
        }
    }
}

/// Pain 22: deletion is not complete, and nobody can say how long things are kept.
#[test]
fn pain_22_erasing_leaves_nothing_and_silence_ends_in_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut line = Line::new(folder.path());
    let known = |line: &mut Line| line.says(1, "/gegevens").contains("Zwolle");
    let zwolle = ASSETS.catalogue.places().named("Zwolle")[0].0.to_string();
    line.says(1, "ik ben 82 en woon in Zwolle");
    assert!(known(&mut line));
    line.says(1, "/wis");
    assert!(known(&mut line), "erased without being asked");
    assert!(line.exported().contains(&zwolle), "the export shows nothing");
    line.hears(1, InputKind::Press(Action::Data(DataVerb::Erase).encode(0)));
    assert!(!known(&mut line));
    assert!(!line.says(1, "/antwoorden").contains("82"));
    assert!(!line.exported().contains(&zwolle), "it can still be read with the key");

    line.says(2, "ik ben 82 en woon in Zwolle, geheimwoord");
    for path in files(folder.path()) {
        let bytes = std::fs::read(&path).unwrap();
        for told in ["geheimwoord", "\"told\"", zwolle.as_str(), "Zwolle"] {
            let found = bytes.windows(told.len()).any(|bytes| bytes == told.as_bytes());
            assert!(!found, "'{told}' lies open in {}", path.display());
        }
    }
    let day = SignedDuration::from_hours(24);
    let keep = RetentionPolicy::days(KEEP_DAYS);
    // A sweep a day, as the bot does; the last before the end of the term changes nothing.
    for days in 0..=i32::from(KEEP_DAYS) + 2 {
        line.exchange.sweep(line.now + day * days, keep).unwrap();
        let there = line.exchange.affected().unwrap().talks;
        assert_eq!(there > 0, days <= i32::from(KEEP_DAYS), "after {days} days");
    }
}
