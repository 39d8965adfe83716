//! One turn. A stand-in until the real one is merged: it says what it heard.

use super::{Assets, Heard, Input, Line, Message, Reply, Session};

/// One turn of a conversation.
#[expect(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "the stand-in shows what happens when a turn panics"
)]
pub fn turn(_assets: &Assets, mut session: Session, input: Input) -> (Session, Vec<Reply>) {
    session.mark = session.mark.wrapping_add(1);
    session.last = input.at;
    session.anew = false;
    let said = match input.heard {
        Heard::Text(text) => text,
        other => format!("{other:?}"),
    };
    match said.as_str() {
        "/panic" => panic!("asked for"),
        "/wis" => session = Session { forgotten: true, ..Session::default() },
        "/silent" => return (session, Vec::new()),
        _ => session.answers.push(("said".to_owned(), vec![said.clone()])),
    }
    let lines = vec![Line::Plain(said), Line::Plain(session.mark.to_string())];
    (session, vec![Reply::Say(Message { lines, ..Message::default() })])
}
