//! Which interpreter takes an input: to tell why a text was read as it was.

use super::interpret::{interpret, names};
use super::view::SessionView;
use super::{Content, Input, Session, Setting, Speaker, volunteer};

/// The name of the interpreter that takes an input in this state: at the desk for somebody on the
/// team, else as a resident's.
pub fn interpreter(content: &Content, session: &Session, input: &Input) -> &'static str {
    if let Setting::Team(role) = input.setting {
        return volunteer::interpreter(content, session, input, role);
    }
    let view = SessionView::of_turn(content, session, input);
    let speaker = Speaker::new(&content.texts, view.language, &view.profile);
    interpret(&view, speaker, &input.kind).interpreter
}

/// The names of the interpreters, in the order in which they are asked: of a resident's input, and of a
/// volunteer's.
pub fn interpreters() -> (Vec<&'static str>, Vec<&'static str>) {
    (names().collect(), volunteer::interpreters().collect())
}
