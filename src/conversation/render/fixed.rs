//! What is said outside of a turn, in fixed words.

use super::super::{Button, Content, Message, Session, Speaker};
use super::page::note_page;

/// What is said when something went wrong in the program itself.
pub fn apology(content: &Content, session: &Session) -> Vec<Message> {
    vec![fixed(content, session, "apology")]
}

/// What is said to somebody who writes faster than anybody reads.
pub fn too_fast(content: &Content, session: &Session) -> Vec<Message> {
    vec![fixed(content, session, "too-fast")]
}

/// What is said when a file could not be sent. The buttons that came with it stand here.
pub fn file_not_sent(content: &Content, session: &Session, buttons: Vec<Vec<Button>>) -> Message {
    Message { buttons, ..fixed(content, session, "file-not-sent") }
}

/// What is said of the topic that a call has, where the shell has topics. Nothing in it is of a caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicWords {
    /// Its name.
    pub name: String,
    /// Where it is, said where the call was begun.
    pub told: String,
}

/// The words for the topic of a call.
pub fn topic_words(content: &Content, session: &Session) -> TopicWords {
    let speaker = Speaker::plain(&content.texts, session.language.unwrap_or_default());
    TopicWords { name: speaker.say("desk-topic"), told: speaker.say("desk-topic-told") }
}

fn fixed(content: &Content, session: &Session, key: &str) -> Message {
    note_page(Speaker::plain(&content.texts, session.language.unwrap_or_default()), key)
}
