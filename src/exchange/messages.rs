//! Which messages of a chat were heard, so that an edit that changes nothing is told from one that
//! does, and the parts of an album from separate messages.
//!
//! Telegram reports a message as edited when it gets its first reaction. The words themselves are not
//! kept: a mark under a key of the record's own tells whether they are the same.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::{Source, Update};
use crate::conversation::{InputKind, Session};
use crate::interview::QuestionId;
use crate::store::{HeardV1, Record, unguessable};

/// How many messages are remembered.
const MESSAGES: usize = 32;
/// How many albums are remembered: their parts come right after each other.
const ALBUMS: usize = 4;

/// Whether an update says nothing that was not heard before: an edit without a change, a further part
/// of an album without words, or, where updates have no number, the same message once more.
pub(super) fn is_known(record: &Record, update: &Update, source: &Source) -> bool {
    let Some(kind) = &record.heard else { return false };
    let words = update.input.kind.words();
    let is_same = || {
        let (message, words) = (source.message?, words.unwrap_or_default());
        Some(mark_of(kind, message)? == mark(kind.key, message, words))
    };
    let may_repeat = update.id.is_none() || is_edit(&update.input.kind, source);
    let is_wordless = words.is_none_or(|words| words.trim().is_empty());
    may_repeat && is_same() == Some(true) || is_wordless && continues_album(record, source)
}

/// Whether an update is about a message that was heard before. What was forwarded can be changed too,
/// as far as Telegram says.
pub(super) fn is_edit(kind: &InputKind, source: &Source) -> bool {
    source.is_edit || matches!(kind, InputKind::Edited(_))
}

/// Whether a message is a further part of an album.
pub(super) fn continues_album(record: &Record, source: &Source) -> bool {
    let (Some(kind), Some(album)) = (&record.heard, &source.album) else { return false };
    kind.albums.contains(&album_mark(kind.key, album))
}

/// Whether the message is remembered.
pub(super) fn is_remembered(record: &Record, source: &Source) -> bool {
    let kind = record.heard.as_ref();
    source.message.is_some_and(|id| kind.is_some_and(|kind| kind.messages.contains(&id)))
}

/// The question that a message answered.
pub(super) fn question(record: &Record, source: &Source) -> Option<QuestionId> {
    let (kind, message) = (record.heard.as_ref()?, source.message?);
    let answered = kind.answered.iter().rfind(|(id, _)| *id == message);
    answered.map(|(_, question)| question.as_str().into())
}

/// The question whose answer a turn gave or changed, where it is one.
pub(super) fn answered(before: &Session, after: &Session) -> Option<QuestionId> {
    let is_new = |(id, answer): &(&QuestionId, _)| before.answers.get(id) != Some(*answer);
    let mut new = after.answers.iter().filter(is_new);
    match (new.next(), new.next()) {
        (Some((id, _)), None) => Some(id.clone()),
        _ => None,
    }
}

/// Remembers a message, and which question it answered.
pub(super) fn note(
    record: &mut Record,
    kind: &InputKind,
    source: &Source,
    answered: Option<QuestionId>,
) {
    if source.message.is_none() && source.album.is_none() {
        return;
    }
    let kept = record.heard.get_or_insert_with(|| HeardV1 { key: key(), ..HeardV1::default() });
    if let (Some(message), Some(words)) = (source.message, kind.words()) {
        forget(kept, message, answered.is_some());
        kept.messages.push(message);
        kept.marks.push(mark(kept.key, message, words));
        kept.answered.extend(answered.map(|question| (message, question.to_string())));
        drop_oldest(&mut kept.messages, MESSAGES);
        drop_oldest(&mut kept.marks, MESSAGES);
        kept.answered.retain(|(id, _)| kept.messages.contains(id));
    }
    if let Some(album) = &source.album {
        let album = album_mark(kept.key, album);
        if !kept.albums.contains(&album) {
            kept.albums.push(album);
            drop_oldest(&mut kept.albums, ALBUMS);
        }
    }
}

/// Takes a message out that comes in anew.
fn forget(kind: &mut HeardV1, message: i64, answers_anew: bool) {
    if let Some(at) = kind.messages.iter().position(|id| *id == message) {
        kind.messages.remove(at);
        if at < kind.marks.len() {
            kind.marks.remove(at);
        }
    }
    if answers_anew {
        kind.answered.retain(|(id, _)| *id != message);
    }
}

fn drop_oldest<T>(list: &mut Vec<T>, most: usize) {
    list.drain(..list.len().saturating_sub(most));
}

fn mark_of(kind: &HeardV1, message: i64) -> Option<u32> {
    let at = kind.messages.iter().position(|id| *id == message)?;
    kind.marks.get(at).copied()
}

/// The random key of a record's marks. Without a source of randomness marks can still be compared.
fn key() -> u64 {
    unguessable().map_or(0, |number| (number & u128::from(u64::MAX)).try_into().unwrap_or(0))
}

fn mark(key: u64, message: i64, words: &str) -> u32 {
    keyed(key, &[&message.to_be_bytes(), words.as_bytes()])
}

fn album_mark(key: u64, album: &str) -> u32 {
    keyed(key, &[b"album", album.as_bytes()])
}

fn keyed(key: u64, parts: &[&[u8]]) -> u32 {
    // Any length of key is good for an HMAC.
    let Ok(mut hash) = Hmac::<Sha256>::new_from_slice(&key.to_be_bytes()) else { return 0 };
    for part in parts {
        hash.update(part);
    }
    let bytes = hash.finalize().into_bytes();
    bytes.first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes))
}
