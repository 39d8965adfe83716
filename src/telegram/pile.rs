//! Messages of one person that come in together: a pile that waited for the bot, or an album.

use std::collections::HashMap;

use crate::exchange::Source;
use crate::store::ChatId;
use crate::telegram::update::Event;

/// Of somebody who sent this many messages at once only the last one is answered.
const AT_ONCE: usize = 3;

/// Marks in a batch each message that more of the same person follow: it is heard, and its reply gives
/// way to theirs.
pub(super) fn follow_each_other(mut events: Vec<Event>) -> Vec<Event> {
    for at in followed(&events) {
        if let Some(Event::Said(_, source)) = events.get_mut(at) {
            source.replaceable = true;
        }
    }
    events
}

/// The places of those messages.
fn followed(events: &[Event]) -> Vec<usize> {
    let mut chats: HashMap<ChatId, Vec<(usize, &Source)>> = HashMap::new();
    for (at, event) in events.iter().enumerate() {
        if let Event::Said(update, source @ Source { message: Some(_), .. }) = event {
            chats.entry(update.chat).or_default().push((at, source));
        }
    }
    let piles = chats.into_values().filter(|messages| is_pile(messages));
    piles
        .flat_map(|messages| {
            let before = messages.len().saturating_sub(1);
            messages.into_iter().take(before).map(|(at, _)| at)
        })
        .collect()
}

fn is_pile(messages: &[(usize, &Source)]) -> bool {
    let first = messages.first().and_then(|(_, source)| source.album.as_ref());
    let is_album = first.is_some() && messages.iter().all(|(_, it)| it.album.as_ref() == first);
    is_album || messages.len() >= AT_ONCE
}
