//! The turn itself.

use jiff::{SignedDuration, Timestamp};

use super::apply::apply;
use super::follow_up::{asks, end_of_talk};
use super::interpret::{Intent, Interpretation, interpret};
use super::notice::Notice;
use super::render::{asks_place, location, note_page, screen};
use super::repeats::line_above;
use super::reply_policy::arrange;
use super::view::SessionView;
use super::visit::TurnContext;
use super::{
    Action, Button, Content, DataVerb, Event, Flow, FollowUpVerb, HelpKind, Input, InputKind, Line,
    Message, Pin, Placement, Plan, PlanStatus, Screen, Session, Setting, Settings, Speaker, Stage,
    Visit, Volunteer, group, volunteer,
};
use crate::language::folded_name;

/// After a silence of this long it is said what the person was looking for.
const SILENCE: SignedDuration = SignedDuration::from_hours(24);
/// What stands on the button that reads aloud.
const READ_ALOUD: &str = "button-read-aloud";

/// What a turn came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What is stored of the resident from here on.
    pub session: Session,
    /// What is stored of the volunteer from here on.
    pub volunteer: Volunteer,
    /// What is said, in order.
    pub replies: Vec<Message>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// What is stored after a turn is what the next one begins with.
impl From<Turn> for Visit {
    fn from(turn: Turn) -> Self {
        let Turn { session, volunteer, .. } = turn;
        Self { session, volunteer, ..Self::default() }
    }
}

/// One turn: what a person did changes what is stored of the chat, and gives replies and events.
/// Cannot fail.
pub fn turn(content: &Content, settings: Settings, mut visit: Visit, input: Input) -> Turn {
    let input = &input;
    let edits = visit.edits.take();
    let team = visit.team.as_ref().map(|access| access.team.clone());
    let mut events = Vec::new();
    let reads = TurnContext { content, settings, input, edits: edits.as_ref() };
    let replies = replies(reads, &mut visit, &mut events);
    let Visit { session, volunteer, team: access, .. } = visit;
    let changed = access.map(|access| access.team).filter(|now| team.as_ref() != Some(now));
    events.extend(changed.map(|team| Event::TeamChanged(Box::new(team))));
    Turn { session, volunteer, replies, events }
}

/// What stands on the screen of a chat, as if nothing came in: of the input only the moment, the setting and the
/// language of the app count. At the desk the question to read aloud is worked out anew.
pub fn shown(content: &Content, settings: Settings, visit: &Visit, input: &Input) -> Vec<Message> {
    let reads = TurnContext { content, settings, input, edits: None };
    if let Setting::Team(role) = input.setting {
        return volunteer::stands(reads, visit, role);
    }
    let view = SessionView::of_turn(reads, &visit.session);
    vec![screen(&view, speaker(&view))]
}

/// A group, a moment that has come and the desk go ways of their own.
fn replies(context: TurnContext<'_>, visit: &mut Visit, events: &mut Vec<Event>) -> Vec<Message> {
    let input = context.input;
    if input.setting.is_group() {
        return group::replies(context);
    }
    let wiped = visit.volunteer.wipe_when_silent(input.at);
    if input.kind == InputKind::Due {
        let wiped = wiped.then(|| volunteer::wiped(context, visit));
        return wiped.into_iter().chain(due(context, visit, events)).collect();
    }
    if let Setting::Team(role) = input.setting {
        if volunteer::is_for(&visit.volunteer, role, &input.kind) {
            return volunteer::turn(context, visit, events, role, wiped);
        }
    } else if volunteer::comes_in(visit, input) {
        return volunteer::welcome(context, visit);
    } else {
        // Who is not on the team any more has nothing left of the desk.
        visit.volunteer = Volunteer::default();
    }
    resident(context, visit, events)
}

/// The turn of a resident: interpret, apply, render.
fn resident(context: TurnContext<'_>, visit: &mut Visit, events: &mut Vec<Event>) -> Vec<Message> {
    if asks_to_hear(context, &visit.session) {
        return vec![heard(context, &mut visit.session)];
    }
    let (session, kind) = (&mut visit.session, &context.input.kind);
    let (hearing, stood) = interpreted(context, session);
    if changes_nothing(kind, &hearing) {
        return Vec::new();
    }
    let returns = comes_back(session, context.input.at);
    session.last = Some(context.input.at);
    let anew = std::mem::take(&mut session.anew);
    let urgent = hearing.asks_for_help(matches!(session.focus, Screen::Alarm(_)));
    let greets = returns && !leaves(&hearing.step);
    let before = Stood::of(&visit.session);
    let mut notes = applied(context, visit, events, hearing);
    if greets {
        notes.retain(|note| *note != Notice::Say("talk-greeting"));
        notes.insert(0, Notice::Recap);
    }
    if anew {
        notes.insert(0, Notice::Say("anew"));
    }
    // Who comes back after days sees all of it again.
    let stood = stood.filter(|_| !greets && !anew);
    let mut view = SessionView::of_turn(context, &visit.session);
    view.is_forgotten = events.contains(&Event::Forgotten);
    let message = Message { urgent, ..show(&view, kind, &notes, stood.as_deref()) };
    let (message, location_button) = before.goes_on(&view, &notes, message);
    visit.session.location_button = location_button;
    vec![audible(context, &mut visit.session, message, events)]
}

/// Whether somebody wants to hear what is on the screen.
fn asks_to_hear(context: TurnContext<'_>, session: &Session) -> bool {
    if let InputKind::Press(data) = &context.input.kind {
        let pressed = Action::decode(data);
        return pressed.is_some_and(|it| it.action == Action::Flow(Flow::ReadAloud));
    }
    let InputKind::Text(text) = &context.input.kind else { return false };
    if session.reads.is_empty() {
        return false;
    }
    let view = SessionView::of_turn(context, session);
    folded_name(text) == folded_name(&speaker(&view).say(READ_ALOUD))
}

/// The recordings of what is on the screen, which stays as it is.
fn heard(context: TurnContext<'_>, session: &mut Session) -> Message {
    session.last = Some(context.input.at);
    let view = SessionView::of_turn(context, session);
    if session.reads.is_empty() {
        return note_page(speaker(&view), "read-nothing");
    }
    Message { reads: session.reads.clone(), ..Message::default() }
}

/// The message with a button to hear it, where something of it was recorded. Of who was forgotten nothing is
/// kept that could be heard.
fn audible(
    context: TurnContext<'_>,
    session: &mut Session,
    mut message: Message,
    events: &[Event],
) -> Message {
    let view = SessionView::of_turn(context, session);
    let speaker = speaker(&view);
    let is_forgotten = events.contains(&Event::Forgotten);
    let reads = context.content.voices.of(speaker, &message);
    if reads.is_empty() || is_forgotten {
        session.reads.clear();
        return message;
    }
    let data = Action::Flow(Flow::ReadAloud).encode(session.round);
    message.buttons.push(vec![Button::new(speaker.say(READ_ALOUD), data)]);
    session.reads = reads;
    message
}

/// What of a chat lies outside of its messages, before a turn.
struct Stood {
    location_button: bool,
    is_plan_chosen: bool,
}

impl Stood {
    fn of(session: &Session) -> Self {
        let is_plan_chosen = session.plan.as_ref().is_some_and(Plan::is_chosen);
        Self { location_button: session.location_button, is_plan_chosen }
    }

    /// The message with what changes there; and whether the button that tells where the person is stands then.
    fn goes_on(
        &self,
        view: &SessionView<'_>,
        notes: &[Notice],
        mut message: Message,
    ) -> (Message, bool) {
        let (had, wanted) = (self.location_button, location::is_wanted(view));
        message.location = location::button(speaker(view), had, wanted);
        if had && !wanted {
            // What says that it is gone stands below what was pressed: so must what goes on.
            message.placement = Placement::New;
        }
        let is_shown = view.session.focus == Screen::Plan && view.session.stage == Stage::Talking;
        let plan = view.session.plan.as_ref();
        message.pin = if is_shown && plan.is_some_and(Plan::is_ready) {
            let is_alone = !notes.iter().any(Notice::stays_apart);
            if is_alone { Pin::This } else { Pin::Unchanged }
        } else if self.is_plan_chosen && !plan.is_some_and(Plan::is_chosen) {
            Pin::Nothing
        } else {
            Pin::Unchanged
        };
        (message, wanted)
    }
}

/// What was meant; and the list or the welcome that stands on the screen, where words came in below one.
fn interpreted(context: TurnContext<'_>, session: &Session) -> (Interpretation, Option<Vec<Line>>) {
    let (view, kind) = (SessionView::of_turn(context, session), &context.input.kind);
    let speaker = speaker(&view);
    let is_long = view.shows_activities() || session.stage == Stage::Welcomed;
    let is_long = is_long && !matches!(kind, InputKind::Press(_));
    let heard = interpret(&view, speaker, kind);
    // What is no command is answered alike before the talk, by whatever way it comes.
    let is_unknown = heard.step == Intent::Notice(Notice::UnknownCommand);
    let is_long = is_long && !(is_unknown && session.stage == Stage::Welcomed);
    let stood = is_long.then(|| screen(&view, speaker).lines);
    (heard, stood)
}

/// Changes the visit, and gives what is to be said about it.
fn applied(
    context: TurnContext<'_>,
    visit: &mut Visit,
    events: &mut Vec<Event>,
    hearing: Interpretation,
) -> Vec<Notice> {
    let Visit { session, volunteer, team, .. } = visit;
    let card = session.focus.clone();
    let mut notes = apply(context, session, team.as_mut(), events, hearing);
    if events.contains(&Event::Forgotten) {
        *volunteer = Volunteer::default();
    }
    let again = repeated(session, &card, &notes);
    notes.splice(..0, again.map(Notice::Say));
    let is_alarm = |event: &Event| matches!(event, Event::Alarm(_));
    if events.iter().any(is_alarm) || notes.iter().any(Notice::shows_help) {
        events.push(Event::HelpShown);
    }
    notes
}

/// The line above help that stood there already: the numbers to call, or the same card of an alarm.
fn repeated(session: &mut Session, before: &Screen, notes: &[Notice]) -> Option<&'static str> {
    let is_card = session.stage == Stage::Talking && matches!(session.focus, Screen::Alarm(_));
    let shows_numbers = notes.iter().any(Notice::is_help);
    let stood = if shows_numbers { session.repeats > 0 } else { session.focus == *before };
    line_above(session, shows_numbers || is_card && notes.is_empty(), stood)
}

/// Whether a message was changed and nothing follows from that.
fn changes_nothing(kind: &InputKind, hearing: &Interpretation) -> bool {
    let is_edit = matches!(kind, InputKind::Edited(_));
    is_edit && hearing.step == Intent::Unchanged && hearing.sorrow.is_none()
}

/// Whether somebody who had begun comes back after a silence.
fn comes_back(session: &Session, now: Timestamp) -> bool {
    let resting = matches!(session.stage, Stage::Talking | Stage::Stopped);
    let silent = session.last.is_some_and(|last| now.duration_since(last) > SILENCE);
    let is_reminded = session.plan.as_ref().is_some_and(|plan| plan.status == PlanStatus::Reminded);
    let is_asked = matches!(session.focus, Screen::Alarm(_) | Screen::FollowUp)
        || session.focus == Screen::Plan && is_reminded;
    session.has_begun() && resting && silent && !is_asked
}

/// Whether a step leaves no room for a greeting.
fn leaves(step: &Intent) -> bool {
    matches!(
        step,
        Intent::Alarm(..)
            | Intent::AlarmReply(_)
            | Intent::Helpline(_)
            | Intent::Act(
                Action::Data(DataVerb::Erase)
                    | Action::Flow(Flow::StartAgain | Flow::Stop)
                    | Action::Help(HelpKind::Numbers)
                    | Action::FollowUp(FollowUpVerb::Outcome(_))
                    | Action::Plan(_)
            )
    )
}

/// The moment has come that the session waited for: it is forgotten, or the person is reminded of a plan or asked
/// how it went, as far as it is the time for that.
fn due(context: TurnContext<'_>, visit: &mut Visit, events: &mut Vec<Event>) -> Option<Message> {
    let (session, now) = (&mut visit.session, context.input.at);
    if end_of_talk(session).is_some_and(|end| end <= now) {
        *session = Session::default();
        // The desk of a volunteer is no part of the talk, and stays.
        let is_empty = visit.volunteer == Volunteer::default();
        events.extend(is_empty.then_some(Event::Forgotten));
        return None;
    }
    let is_called = visit.volunteer.ends().is_some();
    if !asks(session, is_called, now) {
        return None;
    }
    let before = Stood::of(session);
    let view = SessionView::of_turn(context, session);
    let message = Message { unasked: true, ..show(&view, &context.input.kind, &[], None) };
    let (message, location_button) = before.goes_on(&view, &[], message);
    session.location_button = location_button;
    Some(audible(context, session, message, events))
}

fn speaker<'a>(view: &SessionView<'a>) -> Speaker<'a> {
    let speaker = Speaker::new(&view.content.texts, view.language, &view.profile);
    // Who asks for fewer words gets them at once, and is asked whether it is to stay so.
    speaker.simply(view.session.simple || view.session.offers_simple)
}

/// What the person sees: the notes, then the screen. A list that stands there already, `stood`, is not
/// said a second time under a note: its buttons are enough.
fn show(
    view: &SessionView<'_>,
    kind: &InputKind,
    notes: &[Notice],
    stood: Option<&[Line]>,
) -> Message {
    let speaker = speaker(view);
    let mut message = screen(view, speaker);
    // "In welke plaats in Twente?" asks what the screen asks.
    if notes.iter().any(|note| matches!(note, Notice::Area(_))) && asks_place(view) {
        let ends = |line: &Line| *line == Line::Plain(String::new());
        let question = message.lines.iter().position(ends).unwrap_or(message.lines.len());
        message.lines.drain(..question);
    }
    // One message a turn: what is said about the last one stands above the screen.
    let said = notes.iter().filter(|note| **note != Notice::Nothing);
    let said = arrange(said.map(|note| (note.part(), note)).collect()).into_iter();
    let said: Vec<Message> = said.map(|note| super::render::note(view, speaker, note)).collect();
    let says_something = said.iter().any(|note| !note.lines.is_empty());
    if says_something && stood == Some(&message.lines) {
        message.lines.clear();
    }
    message = message.below(said);
    // Help that is asked for is seen: an edit that changes nothing is not, nor one far above.
    if matches!(kind, InputKind::Press(_)) && !notes.iter().any(Notice::stays_apart) {
        message.placement = Placement::InPlace;
    }
    message
}
