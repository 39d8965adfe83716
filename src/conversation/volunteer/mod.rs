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
pub use call::{Call, View, Volunteer};
pub use command::commands;

use std::cell::OnceCell;

use super::apply::is_about_the_same;
use super::repeats::line_above;
use super::team::TeamAccess;
use super::view::PersonView;
use super::visit::TurnContext;
use super::{Action, Event, Input, InputKind, Message, Role, Speaker, Visit};
use crate::catalogue::ActivityId;
use crate::interview::QuestionId;
use crate::matching::{ShortList, short_list};
use command::Command;

/// What a link to the desk carries: `/start desk`.
pub(super) const LINK: &str = "desk";

/// A call as it is read on a day.
struct At<'a> {
    /// The caller.
    view: PersonView<'a>,
    desk: &'a Volunteer,
    speaker: Speaker<'a>,
    role: Role,
    team: Option<&'a TeamAccess>,
    /// The question to read aloud.
    question: Option<QuestionId>,
    /// What fits, once somebody asked.
    list: OnceCell<ShortList<'a>>,
}

impl<'a> At<'a> {
    fn new(context: TurnContext<'a>, visit: &'a Visit, role: Role) -> Self {
        let (desk, team) = (&visit.volunteer, visit.team.as_ref());
        let view = PersonView::of_call(context, &desk.call, visit.session.language);
        let speaker = Speaker::new(&context.content.texts, view.language, &view.profile);
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
pub(super) fn is_for(desk: &Volunteer, role: Role, kind: &InputKind) -> bool {
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
            _ => false,
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
    let alarmed = matches!(visit.volunteer.call.view, View::Alarm(_));
    let step = interpret::interpret(&At::new(context, visit, role), &context.input.kind);
    if matches!(step, interpret::Intent::Unchanged) && !wiped {
        return Vec::new();
    }
    let urgent = step.asks_for_help(alarmed);
    let said = apply::apply(context, visit, events, step);
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
