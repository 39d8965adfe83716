//! The desk: for a volunteer with a caller on the line.
//!
//! One line in, and at once: what was understood, as buttons that take it back; the next best
//! question, to read aloud; three activities that fit. A call is no talk: it has no consent, no
//! history and no end but to be wiped, by two words or by a silence. Who may be here is no matter of
//! the desk: [`Setting::Team`](super::Setting) says so anew with every input.

mod action;
mod apply;
mod call;
mod command;
mod interpret;
mod next_question;
mod render;
mod search_intent;

pub use action::DeskAction;
pub use call::{Call, Desk, View};
pub use command::commands;
pub(super) use interpret::names as interpreters;

use std::cell::OnceCell;

use super::command_text::CommandSet as _;
use super::repeats::line_above;
use super::team::TeamAccess;
use super::view::SessionView;
use super::{Action, Content, Input, InputKind, Reply, Role, Session, Speaker};
use crate::catalogue::ActivityId;
use crate::interview::QuestionId;
use crate::matching::{ShortList, short_list};
use command::Command;

/// What a link to the desk carries: `/start desk`.
pub(super) const LINK: &str = "desk";

/// A call as it is read on a day.
struct At<'a> {
    view: SessionView<'a>,
    desk: &'a Desk,
    speaker: Speaker<'a>,
    role: Role,
    team: Option<&'a TeamAccess>,
    /// The question to read aloud.
    question: Option<QuestionId>,
    /// What fits, once somebody asked.
    list: OnceCell<ShortList<'a>>,
}

impl<'a> At<'a> {
    /// `caller` is the call as a session: [`Call::caller`].
    fn new(
        content: &'a Content,
        session: &'a Session,
        caller: &'a Session,
        input: &Input,
        role: Role,
    ) -> Self {
        let view = SessionView::of_turn(content, caller, input);
        let speaker = Speaker::new(&content.texts, view.language, &view.profile);
        let (desk, team) = (&session.desk, session.team.as_ref());
        let question = desk.call.question.clone();
        Self { view, desk, speaker, role, team, question, list: OnceCell::new() }
    }

    /// What fits what is known.
    fn list(&self) -> &ShortList<'a> {
        let matcher = self.view.content.matcher(self.view.today);
        self.list.get_or_init(|| short_list(matcher, &self.view.profile, &[]))
    }
}

impl At<'_> {
    /// The activities that all of the team have at hand.
    fn for_all(&self) -> &[ActivityId] {
        self.team.map_or(&[], |access| access.team.activities.as_slice())
    }
}

/// Whether an input of somebody on the team is for the desk.
pub(super) fn is_for(desk: &Desk, role: Role, kind: &InputKind) -> bool {
    desk.open
        || match kind {
            InputKind::Text(text) => match Command::read(text) {
                Some(Ok((Command::Start, payload))) => payload == LINK,
                Some(Ok((command, _))) => command.opens(role),
                Some(Err(_)) | None => false,
            },
            InputKind::Invited { .. } => true,
            InputKind::Press(data) => {
                Action::decode(data).is_some_and(|it| matches!(it.action, Action::Desk(_)))
            }
            InputKind::Edited(_)
            | InputKind::Forwarded(_)
            | InputKind::Location { .. }
            | InputKind::Voice(_)
            | InputKind::Photo(_)
            | InputKind::Video(_)
            | InputKind::File(_)
            | InputKind::Sticker(_)
            | InputKind::Contact
            | InputKind::Poll
            | InputKind::Dice
            | InputKind::Other(_)
            | InputKind::OwnCard { .. }
            | InputKind::Due => false,
        }
}

/// What is left on the screen of a call that a silence ended.
pub(super) fn wiped(content: &Content, session: &Session, input: &Input) -> Reply {
    render::wiped(&At::new(content, session, session, input, Role::Volunteer))
}

/// One turn at the desk. `wiped` says that the call before was ended by its silence.
pub(super) fn turn(
    content: &Content,
    mut session: Session,
    input: &Input,
    role: Role,
    wiped: bool,
) -> (Session, Vec<Reply>) {
    let alarmed = matches!(session.desk.call.view, View::Alarm(_));
    let step = {
        let caller = session.desk.call.caller(session.language);
        interpret::interpret(&At::new(content, &session, &caller, input, role), &input.kind)
    };
    if matches!(step, interpret::Intent::Unchanged) && !wiped {
        return (session, Vec::new());
    }
    let urgent = step.asks_for_help(alarmed);
    let said = apply::apply(content, &mut session, input.at, step);
    // A card that stands above is folded: only the numbers can stand there twice.
    let stood = session.repeats > 0;
    let again = line_above(&mut session, said.iter().any(render::Notice::is_help), stood);
    let wiped = wiped.then_some("desk-wiped");
    let mut notes: Vec<_> = wiped.into_iter().chain(again).map(render::Notice::Say).collect();
    notes.extend(said);
    let (session, replies) = shown(content, session, input, role, &notes);
    (session, replies.into_iter().map(|reply| reply.with_urgency(urgent)).collect())
}

/// The name of the interpreter that takes an input at the desk.
pub(super) fn interpreter(
    content: &Content,
    session: &Session,
    input: &Input,
    role: Role,
) -> &'static str {
    let caller = session.desk.call.caller(session.language);
    interpret::interpreted(&At::new(content, session, &caller, input, role), &input.kind).0
}

/// Whether an input lets somebody in who was invited.
pub(super) fn comes_in(session: &mut Session, input: &Input) -> bool {
    match (&input.kind, &mut session.team) {
        (InputKind::Invited { code, name }, Some(access)) => access.join(code, name, input.at),
        _ => false,
    }
}

/// The first turn of somebody who was invited: what the desk is, and the desk.
pub(super) fn welcome(
    content: &Content,
    mut session: Session,
    input: &Input,
) -> (Session, Vec<Reply>) {
    session.desk = Desk { open: true, ..Desk::default() };
    let notes = [render::Notice::Say("team-welcome")];
    shown(content, session, input, Role::Volunteer, &notes)
}

fn shown(
    content: &Content,
    mut session: Session,
    input: &Input,
    role: Role,
    notes: &[render::Notice],
) -> (Session, Vec<Reply>) {
    session.desk.call.last = session.desk.open.then_some(input.at);
    let caller = session.desk.call.caller(session.language);
    let mut at = At::new(content, &session, &caller, input, role);
    if session.desk.open && at.question.is_none() {
        at.question = next_question::next_question(&at).map(|question| question.id.clone());
    }
    let replies = render::show(&at, notes, matches!(input.kind, InputKind::Press(_)));
    session.desk.call.question = at.question.take();
    (session, replies)
}
