//! Which interpreter takes an input: to tell why a text was read as it was.

use super::interpret::{interpret, names};
use super::view::SessionView;
use super::visit::TurnContext;
use super::{Content, Input, Setting, Settings, Speaker, Visit, volunteer};

/// The name of the interpreter that takes an input in this state: at the desk for somebody on the
/// team, else as a resident's.
pub fn interpreter(content: &Content, visit: &Visit, input: &Input) -> &'static str {
    let settings = Settings::default();
    let about = TurnContext { content, settings, input, edits: visit.edits.as_ref() };
    if let Setting::Team(role) = input.setting {
        return volunteer::interpreter(about, visit, role);
    }
    let view = SessionView::of_turn(about, &visit.session);
    let speaker = Speaker::new(&content.texts, view.language, &view.profile);
    interpret(&view, speaker, &input.kind).interpreter
}

/// The names of the interpreters, in the order in which they are asked: of a resident's input, and of a
/// volunteer's.
pub fn interpreters() -> (Vec<&'static str>, Vec<&'static str>) {
    (names().collect(), volunteer::interpreters().collect())
}
