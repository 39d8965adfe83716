//! Which ways of saying something were used in a talk: drawn in order, none twice.

use super::Session;

/// The ways of each acknowledgement, as attributes of its message.
pub(super) const WAYS: [&str; 3] = ["a", "b", "c"];

/// The next way of saying what stands under a message, as a key; `None` when all were used.
pub(super) fn next_way(session: &mut Session, message: &str) -> Option<String> {
    let said = session.said.entry(message.to_owned()).or_default();
    let way = WAYS.get(usize::from(*said))?;
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
