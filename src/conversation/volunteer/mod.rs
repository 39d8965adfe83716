//! The desk: for a volunteer with a caller on the line.
//!
//! One line in, and at once: what was understood, as buttons that take it back; the next best
//! question, to read aloud; three activities that fit. A call is no talk: it has no consent, no
//! history and no end but to be wiped, by two words or by a silence. Who may be here is no matter of
//! the desk: [`Setting::Team`](super::Setting) says so anew with every input.

mod action;
mod apply;
mod at;
mod call;
mod command;
mod concern;
mod confirming;
mod gap;
mod interpret;
mod next_question;
mod notify;
mod render;
mod search_intent;
mod unread;

pub use action::DeskAction;
pub use call::{Before, Call, CallBackStep, View, Volunteer, WeeklyStep};
pub use command::commands;
pub use concern::Concern;
pub use notify::delivered;

use super::links::TO_THE_DESK;
pub(super) use interpret::names as interpreters;

use super::command_text::CommandSet as _;
use super::repeats::line_above;
use super::visit::TurnContext;
use super::{Action, Event, Input, InputKind, Message, Role, Visit};
use at::At;
use command::Command;

/// Whether an input of somebody on the team is for the desk.
pub(super) fn is_for(desk: &Volunteer, role: Role, kind: &InputKind) -> bool {
    desk.open
        || match kind {
            InputKind::Text(text) => match Command::read(text) {
                Some(Ok((Command::Start, payload))) => payload == TO_THE_DESK,
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
pub(super) fn wiped(context: TurnContext<'_>, visit: &Visit) -> Message {
    render::wiped(&At::new(context, visit, Role::Volunteer))
}

/// One turn at the desk. `wiped` says that the call before was ended by its silence.
pub(super) fn turn(
    context: TurnContext<'_>,
    visit: &mut Visit,
    events: &mut Vec<Event>,
    role: Role,
    wiped: bool,
) -> Vec<Message> {
    let alarmed = visit.volunteer.call.view.is_alarm();
    let (step, heard) = interpret::interpret(&At::new(context, visit, role), &context.input.kind);
    if matches!(step, interpret::Intent::Unchanged) && !wiped {
        return Vec::new();
    }
    let urgent = step.asks_for_help(alarmed);
    let said = apply::apply(context, visit, events, step);
    if let Some((told, doubts)) = heard {
        visit.volunteer.call.hear(told, doubts);
    }
    // A card that stands above is folded: only the numbers can stand there twice.
    let stood = visit.session.repeats > 0;
    let shows_numbers = said.iter().any(render::Notice::is_help);
    let again = line_above(&mut visit.session, shows_numbers, stood);
    let wiped = wiped.then_some("desk-wiped");
    let mut notes: Vec<_> = wiped.into_iter().chain(again).map(render::Notice::Say).collect();
    notes.extend(said);
    let replies = shown(context, visit, role, &notes);
    replies.into_iter().map(|reply| Message { urgent, ..reply }).collect()
}

/// The name of the interpreter that takes an input at the desk.
pub(super) fn interpreter(context: TurnContext<'_>, visit: &Visit, role: Role) -> &'static str {
    interpret::interpreted(&At::new(context, visit, role), &context.input.kind).0
}

/// Whether an input lets somebody in who was invited.
pub(super) fn comes_in(visit: &mut Visit, input: &Input) -> bool {
    match (&input.kind, &mut visit.team) {
        (InputKind::Invited { code, name }, Some(access)) => access.join(code, name, input.at),
        _ => false,
    }
}

/// The first turn of somebody who was invited: what the desk is, and the desk.
pub(super) fn welcome(context: TurnContext<'_>, visit: &mut Visit) -> Vec<Message> {
    visit.volunteer = Volunteer { open: true, ..Volunteer::default() };
    let notes = [render::Notice::Say("team-welcome")];
    shown(context, visit, Role::Volunteer, &notes)
}

/// What stands on the screen of the desk, as if nothing came in.
pub(super) fn stands(context: TurnContext<'_>, visit: &Visit, role: Role) -> Vec<Message> {
    shown(context, &mut visit.clone(), role, &[])
}

/// What is shown after a turn: the notices, above the screen.
fn shown(
    context: TurnContext<'_>,
    visit: &mut Visit,
    role: Role,
    notes: &[render::Notice],
) -> Vec<Message> {
    let input = context.input;
    visit.volunteer.call.last = visit.volunteer.open.then_some(input.at);
    let mut at = At::new(context, visit, role);
    if at.desk.open && at.question.is_none() {
        at.question = next_question::next_question(&at).map(|question| question.id.clone());
    }
    let replies = render::show(&at, notes, matches!(input.kind, InputKind::Press(_)));
    visit.volunteer.call.question = at.question.take();
    replies
}
