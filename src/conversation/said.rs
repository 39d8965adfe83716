//! Which ways of saying something were used in a talk: drawn in order, none twice.

use std::collections::BTreeMap;

use strum::IntoEnumIterator;

use super::Session;
use super::alarm_card::is_card;
use super::reply_policy::hurts;
use crate::understanding::Act;

/// The ways of each acknowledgement, as attributes of its message.
pub(super) const WAYS: [&str; 3] = ["a", "b", "c"];
/// What is said oftener has more of them.
const MORE_WAYS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// The next way of saying what stands under a message, as a key; `None` when all were used.
pub(super) fn next_way(session: &mut Session, message: &str) -> Option<String> {
    let said = session.said.entry(message.to_owned()).or_default();
    let way = WAYS.get(usize::from(*said))?;
    *said = said.saturating_add(1);
    Some(format!("{message}.{way}"))
}

/// The same, of a message with six ways.
pub(super) fn next_of_six(session: &mut Session, message: &str) -> Option<String> {
    let said = session.said.entry(message.to_owned()).or_default();
    let way = MORE_WAYS.get(usize::from(*said))?;
    *said = said.saturating_add(1);
    Some(format!("{message}.{way}"))
}

/// Whether it is the first time; from now on it is not.
pub(super) fn first_time(session: &mut Session, message: &str) -> bool {
    let said = session.said.entry(message.to_owned()).or_default();
    let is_first = *said == 0;
    *said = said.saturating_add(1);
    is_first
}

/// What was said, for the next talk, in which it is not said again; the cards of an alarm come anew.
pub(super) fn into_next_talk(session: &mut Session) -> BTreeMap<String, u8> {
    let mut said = std::mem::take(&mut session.said);
    said.retain(|message, _| !is_card(message));
    said
}

/// What counts how often the bot listened.
const LISTENED: &str = "listening";

/// Counts once more that the bot listens.
pub(super) fn listens_once_more(session: &mut Session) {
    let times = session.said.entry(LISTENED.to_owned()).or_default();
    *times = times.saturating_add(1);
}

/// How often the bot listened in this talk.
pub(super) fn times_listened(session: &Session) -> u8 {
    session.said.get(LISTENED).copied().unwrap_or_default()
}

/// Whether something that hurts was taken up in this talk, or an alarm was heard: that it was, is kept no longer than the rest of what
/// somebody told without agreeing that it is kept.
pub(super) fn heard_what_hurts(session: &Session) -> bool {
    let is_heard = |act: Act| session.said.contains_key(&format!("listen-{act}"));
    Act::iter().any(|act| hurts(act) && is_heard(act))
        || session.said.keys().any(|it| it.starts_with("own-") || is_card(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_is_said_once_in_order() {
        let mut session = Session::default();
        let mut next = || next_way(&mut session, "listen-thanks");
        let ways: Vec<Option<String>> = (0..4).map(|_| next()).collect();
        let key = |way: &str| Some(format!("listen-thanks.{way}"));
        assert_eq!(ways, [key("a"), key("b"), key("c"), None]);
    }
}
