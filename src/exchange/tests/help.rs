//! Help goes first: what is kept of it, what is marked as sent, and what counts above the rate limit.

use std::sync::Arc;

use jiff::Timestamp;

use super::super::{Exchange, Limits, OutgoingReply, Posted, Progress, ReplyTo, Update};
use super::{CHAT, open};
use crate::conversation::{
    Attachment, Button, Content, Input, InputKind, Line, Message, Placement, Setting, Settings,
    Turn, Visit,
};

/// Says what it heard: `/help` is help, `/place` takes the place of what was pressed, `/help place`
/// is both, and `/file` comes with a file.
fn says(_: &Content, _: Settings, visit: Visit, input: Input) -> Turn {
    let Visit { session, volunteer, .. } = visit;
    let replies = Vec::from_iter(said(input.kind));
    Turn { session, volunteer, replies, events: Vec::new() }
}

fn said(kind: InputKind) -> Option<Message> {
    let InputKind::Text(text) = kind else { return None };
    let file = || Attachment { name: "f".to_owned(), bytes: vec![7; 64] };
    Some(Message {
        urgent: text.starts_with("/help"),
        placement: if text.contains("place") { Placement::InPlace } else { Placement::New },
        attachment: (text == "/file").then(file),
        buttons: vec![vec![Button::new("Terug", "b")]],
        lines: vec![Line::Plain(text)],
        ..Message::default()
    })
}

fn update(id: i64, kind: InputKind) -> Update {
    let at = Timestamp::from_millisecond(1_800_000_000_000 + id).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    Update { id: Some(id), chat: CHAT, input, origin: ReplyTo("12".to_owned()) }
}

struct Talk {
    exchange: Exchange,
    number: i64,
    _folder: tempfile::TempDir,
}

impl Talk {
    fn new(limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path());
        let exchange = Exchange::with_turn(Arc::new(Content::default()), store, limits, says);
        Self { exchange, number: 0, _folder: folder }
    }

    fn says(&mut self, text: &str) -> Vec<OutgoingReply> {
        self.number += 1;
        self.exchange.take(update(self.number, InputKind::Text(text.to_owned()))).unwrap()
    }

    /// What is unsent, in words.
    fn unsent(&self) -> Vec<String> {
        let text = |pending: OutgoingReply| {
            let message = pending.message;
            message.text_lines().collect::<Vec<_>>().join(" ")
        };
        self.exchange.unsent(CHAT).unwrap().into_iter().map(text).collect()
    }
}

#[test]
fn help_is_never_the_one_that_is_dropped() {
    let mut talk = Talk::new(Limits { unsent: 3, ..Limits::default() });
    talk.says("/help");
    for number in 1..=5 {
        talk.says(&number.to_string());
    }
    assert_eq!(talk.unsent(), ["/help", "3", "4", "5"]);
    for number in 1..=4 {
        talk.says(&format!("/help {number}"));
    }
    assert_eq!(talk.unsent(), ["3", "4", "5", "/help 2", "/help 3", "/help 4"]);
    assert_eq!(talk.exchange.counts().dropped, 4);
}

#[test]
fn help_outlives_a_record_that_grows_too_large() {
    let mut talk = Talk::new(Limits::default());
    talk.says("/help");
    talk.says(&"a".repeat(60_000));
    let last = "b".repeat(60_000);
    talk.says(&last);
    assert_eq!(talk.unsent(), ["/help".to_owned(), last]);
}

#[test]
fn what_is_sent_out_of_turn_leaves_the_rest_unsent() {
    let mut talk = Talk::new(Limits::default());
    let first = talk.says("een");
    talk.says("twee");
    let help = talk.says("/help");
    assert!(talk.exchange.has_urgent(CHAT).unwrap());
    talk.exchange.sent_one(CHAT, help[0].seq, &Posted::default()).unwrap();
    assert_eq!(talk.unsent(), ["een", "twee"]);
    assert!(!talk.exchange.has_urgent(CHAT).unwrap());
    talk.exchange.sent_one(CHAT, first[0].seq, &Posted::default()).unwrap();
    assert_eq!(talk.unsent(), ["twee"]);
}

#[test]
fn what_was_opened_later_stays_open() {
    let mut talk = Talk::new(Limits::default());
    let (list, card) = (talk.says("een")[0].seq, talk.says("/help")[0].seq);
    let opens = |number, message: &str, since| {
        talk.exchange.sent_open(CHAT, number, ReplyTo(message.to_owned()), since).unwrap()
    };
    assert!(opens(card, "30", 0));
    // The shell did not know of the card yet: it looks again what is to be folded.
    assert!(!opens(list, "31", 0));
    assert_eq!(talk.unsent(), ["een"]);
    assert!(opens(list, "31", card));
    assert_eq!(talk.exchange.open(CHAT).unwrap(), (ReplyTo("30".to_owned()), card));
    assert!(talk.unsent().is_empty());
}

#[test]
fn help_is_a_message_of_its_own_where_an_older_reply_would_take_its_place() {
    let placement = |replies: &[OutgoingReply]| {
        let message = &replies[0].message;
        message.placement
    };
    let mut talk = Talk::new(Limits::default());
    assert_eq!(placement(&talk.says("/help place")), Placement::InPlace);
    assert_eq!(placement(&talk.says("/help place")), Placement::InPlace);
    let older = talk.says("/place");
    assert_eq!(placement(&talk.says("/help place")), Placement::New);
    talk.exchange.sent_one(CHAT, older[0].seq, &Posted::default()).unwrap();
    assert_eq!(placement(&talk.says("/help place")), Placement::InPlace);
}

#[test]
fn above_the_rate_limit_a_turn_counts_only_where_it_shows_help() {
    let mut talk = Talk::new(Limits { a_minute: Some(2), ..Limits::default() });
    let said: Vec<usize> = ["een", "twee", "drie", "vier", "/help", "vijf", "/help"]
        .into_iter()
        .map(|text| talk.says(text).len())
        .collect();
    assert_eq!(said, [1, 1, 1, 0, 1, 0, 1]);
    assert!(talk.exchange.take(update(100, InputKind::Sticker(String::new()))).unwrap().is_empty());
    assert_eq!(talk.exchange.counts().too_fast, 4);
}

#[test]
fn how_far_a_reply_is_sent_is_known_after_a_new_start() {
    let mut talk = Talk::new(Limits::default());
    let number = talk.says("lang")[0].seq;
    let progress = Progress { parts: 2, shown: ReplyTo("41".to_owned()) };
    talk.exchange.sent_part(CHAT, number, &progress, &Posted::default()).unwrap();
    // Nothing is remembered: it is read from the store.
    let record = talk.exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!((record.unsent[0].parts, record.unsent[0].shown.as_str()), (2, "41"));
    assert_eq!(talk.exchange.unsent(CHAT).unwrap()[0].progress, progress);
}

#[test]
fn a_file_that_is_given_up_is_told_in_words_and_its_text_is_not_said_again() {
    let mut talk = Talk::new(Limits::default());
    let number = talk.says("/file")[0].seq;
    talk.says("daarna");
    let now = Timestamp::from_second(1_800_000_001).unwrap();
    let told = talk.exchange.file_not_sent(CHAT, number, true, now).unwrap();
    let unsent = talk.exchange.unsent(CHAT).unwrap();
    assert_eq!(told, unsent[2..]);
    let message = |pending: &OutgoingReply| pending.message.clone();
    assert_eq!((unsent.len(), message(&unsent[0]).attachment), (3, None));
    assert!(message(&unsent[0]).buttons.is_empty() && !message(&told[0]).buttons.is_empty());
    // It is not there any more: nothing is told twice.
    assert!(talk.exchange.file_not_sent(CHAT, 1, false, now).unwrap().is_empty());
}
