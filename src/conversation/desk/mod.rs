//! The desk: for a volunteer with a caller on the line.
//!
//! One line in, and at once: what was understood, as buttons that take it back; the next best
//! question, to read aloud; three activities that fit. A call is no talk: it has no consent, no
//! history and no end but to be wiped, by two words or by a silence. Who may be here is no matter of
//! the desk: [`Setting::Team`](super::Setting) says so anew with every input.

mod act;
mod button;
mod call;
mod command;
mod hear;
mod look_up;
mod question;
mod show;

pub use button::DeskAction;
pub use call::{Call, Desk, View};

use super::about::About;
use super::act::is_about_the_same;
use super::{Action, Assets, Heard, Input, Reply, Role, Session, Speaker};
use command::Command;

/// What a link to the desk carries: `/start desk`.
const LINK: &str = "desk";

/// A call as it is read on a day.
struct At<'a> {
    about: About<'a>,
    desk: &'a Desk,
    speaker: Speaker<'a>,
}

impl<'a> At<'a> {
    /// `caller` is the call as a session: [`Call::caller`].
    fn new(assets: &'a Assets, desk: &'a Desk, caller: &'a Session, input: &Input) -> Self {
        let about = About::of_turn(assets, caller, input);
        let speaker = Speaker::new(&assets.texts, about.language, &about.profile);
        Self { about, desk, speaker }
    }
}

/// Whether an input of somebody on the team is for the desk.
pub(super) fn is_for(desk: &Desk, heard: &Heard) -> bool {
    desk.open
        || match heard {
            Heard::Text(text) => {
                let way_in = Command::read(text);
                matches!(
                    way_in,
                    Some(Ok((Command::Desk | Command::Search, _) | (Command::Start, LINK)))
                )
            }
            Heard::Press(data) => {
                Action::decode(data).is_some_and(|it| matches!(it.action, Action::Desk(_)))
            }
            _ => false,
        }
}

/// What is left on the screen of a call that a silence ended.
pub(super) fn wiped(assets: &Assets, session: &Session, input: &Input) -> Reply {
    show::wiped(&At::new(assets, &session.desk, session, input))
}

/// One turn at the desk. `wiped` says that the call before was ended by its silence.
pub(super) fn turn(
    assets: &Assets,
    mut session: Session,
    input: &Input,
    _role: Role,
    wiped: bool,
) -> (Session, Vec<Reply>) {
    let step = {
        let caller = session.desk.call.caller(session.language);
        hear::hear(&At::new(assets, &session.desk, &caller, input), &input.heard)
    };
    let mut notes = if wiped { vec![show::Note::Say("desk-wiped")] } else { Vec::new() };
    notes.extend(act::act(assets, &mut session, input.today(), step));
    session.desk.call.last = session.desk.open.then_some(input.at);
    let caller = session.desk.call.caller(session.language);
    if session.desk.open && session.desk.call.question.is_none() {
        let next = question::next_question(&At::new(assets, &session.desk, &caller, input));
        session.desk.call.question = next.map(|question| question.id.clone());
    }
    let at = At::new(assets, &session.desk, &caller, input);
    let replies = show::show(&at, &notes, matches!(input.heard, Heard::Press(_)));
    (session, replies)
}
