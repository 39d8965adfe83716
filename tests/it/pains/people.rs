//! People: apart from each other, forgotten when they want it, and left alone when they went.

use std::path::Path;

use aanspraak::conversation::{Action, Heard, Input, Reply, Setting};
use aanspraak::exchange::{Exchange, Origin, Terms, Update};
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::{SignedDuration, Timestamp};

use super::talker::ASSETS;

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

    /// What the bot says to somebody who types this.
    fn says(&mut self, chat: i64, words: &str) -> String {
        self.hears(chat, Heard::Text(words.to_owned()))
    }

    fn hears(&mut self, chat: i64, heard: Heard) -> String {
        (self.next, self.now) = (self.next + 1, self.now + SignedDuration::from_secs(20));
        let (at, setting) = (self.now, Setting::Private);
        let input = Input { at, setting, app_language: None, heard };
        let (id, chat, origin) = (Some(self.next), ChatId(chat), Origin::default());
        let replies = self.exchange.take(Update { id, chat, input, origin }).unwrap();
        for pending in &replies {
            self.exchange.sent(chat, pending.seq).unwrap();
        }
        let texts = replies.iter().map(|pending| {
            let Reply::Say(message) = &pending.reply;
            message.text_lines().collect::<Vec<_>>().join("\n")
        });
        texts.collect::<Vec<_>>().join("\n")
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

/// Pain 22: deletion is not complete, and nobody can say how long things are kept.
#[test]
fn pain_22_erasing_leaves_nothing_and_silence_ends_in_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut line = Line::new(folder.path());
    let known = |line: &mut Line| line.says(1, "/gegevens").contains("Zwolle");
    line.says(1, "ik ben 82 en woon in Zwolle");
    assert!(known(&mut line));
    line.says(1, "/wis");
    assert!(known(&mut line), "erased without being asked");
    line.hears(1, Heard::Press(Action::EraseNow.encode(0)));
    assert!(!known(&mut line));
    assert!(!line.says(1, "/antwoorden").contains("82"));

    line.says(2, "ik ben 82 en woon in Zwolle");
    let day = SignedDuration::from_hours(24);
    let keep = Terms::days(ASSETS.keep_days);
    // A sweep a day, as the bot does; the last before the end of the term changes nothing.
    for days in 0..=i32::from(ASSETS.keep_days) + 2 {
        line.exchange.sweep(line.now + day * days, keep).unwrap();
        let there = line.exchange.affected().unwrap().talks;
        assert_eq!(there > 0, days <= i32::from(ASSETS.keep_days), "after {days} days");
    }
}
