//! Content that was edited while talks are stored: answers move along, and what is touched is told
//! before it goes live.

use std::sync::Arc;

use aanspraak::conversation::{Content, Input, InputKind, Setting, Settings, Turn, Visit};
use aanspraak::diagnostics::Files;
use aanspraak::exchange::{Affected, Exchange, Limits, ReplyTo, Touched, Update};
use aanspraak::interview::{Answer, Interview};
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::Timestamp;

/// A turn that takes what is said for the answer to the one question, and `/silent` for nothing.
fn answers(_: &Content, _: Settings, visit: Visit, input: Input) -> Turn {
    let Visit { mut session, volunteer, .. } = visit;
    let InputKind::Text(text) = input.kind else { panic!("only texts here") };
    if text != "/silent" {
        session.answers.give("said".into(), Answer::Chosen(vec![text.as_str().into()]));
    }
    session.last = Some(input.at);
    Turn { session, volunteer, replies: Vec::new(), events: Vec::new() }
}

fn update(chat: i64, id: i64, text: &str) -> Update {
    let kind = InputKind::Text(text.to_owned());
    let at = Timestamp::from_second(1_800_000_000 + id).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    Update { id: Some(id), chat: ChatId(chat), input, origin: ReplyTo::default() }
}

/// An exchange of content with these questions, over the store in a folder.
fn asking(folder: &std::path::Path, interview: &str) -> Exchange {
    let mut files = Files::default();
    files.insert("dialogs/interview.toml", interview);
    let mut diagnostics = Vec::new();
    let interview = Interview::load(&files, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let content = Content { interview, ..Content::default() };
    let key = MasterKey::from_bytes([7; 32]);
    let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 };
    let store = Store::open(config).unwrap();
    Exchange::with_turn(Arc::new(content), store, Limits::default(), answers)
}

const SAID: &str = "[[question]]\nid = \"said\"\nfact = \"living\"\nkind = \"one\"\n\
                    choices = [\"alone\", \"together\"]\n";

#[test]
fn an_answer_moves_along_when_its_question_gets_another_id() {
    let folder = tempfile::tempdir().unwrap();
    asking(folder.path(), SAID).take(update(1, 1, "alone")).unwrap();
    let renamed = SAID.replace("\"said\"", "\"housing\"") + "was = [\"said\"]\n";
    let exchange = asking(folder.path(), &renamed);
    let moved = |id: &str| ((id.to_owned(), Touched::Moved("housing".to_owned())), 1);
    let questions = [moved("said")].into();
    let expected = Affected { talks: 1, touched: 1, unreadable: 0, questions };
    assert_eq!(exchange.affected().unwrap(), expected);
    exchange.take(update(1, 2, "/silent")).unwrap();
    assert_eq!(exchange.affected().unwrap(), Affected { talks: 1, ..Affected::default() });
}

#[test]
fn what_a_change_of_content_does_to_stored_talks_is_told_before_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let before = asking(folder.path(), SAID);
    for (chat, said) in [(1, "alone"), (2, "alone"), (3, "together")] {
        before.take(update(chat, chat, said)).unwrap();
    }
    assert_eq!(before.affected().unwrap(), Affected { talks: 3, ..Affected::default() });
    drop(before);
    let told = |interview: &str| {
        let affected = asking(folder.path(), interview).affected().unwrap();
        let questions = affected.questions.into_iter();
        (affected.touched, questions.map(|((_, touched), talks)| (touched, talks)).collect())
    };
    let without = SAID.replace("\"alone\"", "\"homeless\"");
    assert_eq!(told(&without), (2, vec![(Touched::NoChoice("alone".to_owned()), 2)]));
    let other = SAID.replace("\"said\"", "\"housing\"");
    assert_eq!(told(&other), (3, vec![(Touched::Unasked, 3)]));
}
