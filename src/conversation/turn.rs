//! The turn itself.

use jiff::{SignedDuration, Timestamp};

use super::apply::apply;
use super::follow_up::{by_day, end_of_talk};
use super::interpret::{Intent, interpret};
use super::notice::Notice;
use super::render::{asks_place, screen};
use super::repeats::line_above;
use super::view::SessionView;
use super::{
    Action, Content, FollowUp, Input, InputKind, Line, Message, Placement, Reply, Screen, Session,
    Setting, Speaker, Stage, group, volunteer,
};

/// After a silence of this long it is said what the person was looking for.
const SILENCE: SignedDuration = SignedDuration::from_hours(24);
/// A person who said something so short ago is not interrupted.
const BUSY: SignedDuration = SignedDuration::from_hours(2);

/// One turn: what a person did changes the session and gives replies. Cannot fail.
pub fn turn(content: &Content, mut session: Session, input: Input) -> (Session, Vec<Reply>) {
    session.forgotten = false;
    session.alarm = None;
    session.reported = None;
    session.came_from = None;
    session.shows_help = false;
    if input.setting.is_group() {
        return (session, group::replies(content, &input));
    }
    let wiped = session.desk.wipe_when_silent(input.at);
    if input.kind == InputKind::Due {
        let wiped = wiped.then(|| volunteer::wiped(content, &session, &input));
        let (session, said) = due(content, session, &input);
        return (session, wiped.into_iter().chain(said).collect());
    }
    if let Setting::Team(role) = input.setting {
        if volunteer::is_for(&session.desk, role, &input.kind) {
            return volunteer::turn(content, session, &input, role, wiped);
        }
    } else if volunteer::comes_in(&mut session, &input) {
        return volunteer::welcome(content, session, &input);
    } else {
        // Who is not on the team any more has nothing left of the desk.
        session.desk = volunteer::Desk::default();
    }
    if changes_nothing(content, &session, &input) {
        return (session, Vec::new());
    }
    let returns = comes_back(&session, input.at);
    session.last = Some(input.at);
    let anew = std::mem::take(&mut session.anew);
    let (hearing, stood) = {
        let view = SessionView::of_turn(content, &session, &input);
        let speaker = speaker(&view);
        let is_long = view.shows_activities() && !matches!(input.kind, InputKind::Press(_));
        let stood = is_long.then(|| screen(&view, speaker).lines);
        (interpret(&view, speaker, &input.kind), stood)
    };
    let urgent = hearing.asks_for_help(matches!(session.focus, Screen::Alarm { .. }));
    let greets = returns && !leaves(&hearing.step);
    let card = session.focus.clone();
    let (mut session, mut notes) = apply(content, session, &input, hearing);
    let again = repeated(&mut session, &card, &notes);
    notes.splice(..0, again.map(Notice::Say));
    session.shows_help = session.alarm.is_some() || notes.iter().any(Notice::shows_help);
    if greets {
        notes.retain(|note| *note != Notice::Say("talk-greeting"));
        notes.insert(0, Notice::Recap);
    }
    if anew {
        notes.insert(0, Notice::Say("anew"));
    }
    // Who comes back after days sees all of it again.
    let stood = stood.filter(|_| !greets && !anew);
    let replies = show(content, &session, &input, &notes, stood.as_deref());
    (session, replies.into_iter().map(|reply| reply.with_urgency(urgent)).collect())
}

/// The line above help that stood there already: the numbers to call, or the same card of an alarm.
fn repeated(session: &mut Session, before: &Screen, notes: &[Notice]) -> Option<&'static str> {
    let is_card = session.stage == Stage::Talking && matches!(session.focus, Screen::Alarm { .. });
    let shows_numbers = notes.iter().any(Notice::is_help);
    let stood = if shows_numbers { session.repeats > 0 } else { session.focus == *before };
    line_above(session, shows_numbers || is_card && notes.is_empty(), stood)
}

/// Whether a message was changed and nothing follows from that.
fn changes_nothing(content: &Content, session: &Session, input: &Input) -> bool {
    let is_edit = matches!(input.kind, InputKind::Edited(_));
    is_edit && {
        let view = SessionView::of_turn(content, session, input);
        let hearing = interpret(&view, speaker(&view), &input.kind);
        hearing.step == Intent::Unchanged && hearing.sorrow.is_none()
    }
}

/// Whether somebody who had begun comes back after a silence.
fn comes_back(session: &Session, now: Timestamp) -> bool {
    let resting = matches!(session.stage, Stage::Talking | Stage::Stopped);
    let silent = session.last.is_some_and(|last| now.duration_since(last) > SILENCE);
    let in_alarm = matches!(session.focus, Screen::Alarm { .. } | Screen::FollowUp);
    session.has_begun() && resting && silent && !in_alarm
}

/// Whether a step leaves no room for a greeting.
fn leaves(step: &Intent) -> bool {
    matches!(
        step,
        Intent::Alarm(_)
            | Intent::Helpline(_)
            | Intent::Act(
                Action::EraseNow
                    | Action::StartAgain
                    | Action::HelpNow
                    | Action::Stop
                    | Action::Outcome(_)
            )
    )
}

/// The moment has come that the session waited for: it is forgotten, or the person is asked how it
/// went, by day and not in the middle of a talk.
fn due(content: &Content, mut session: Session, input: &Input) -> (Session, Vec<Reply>) {
    if end_of_talk(&session).is_some_and(|end| end <= input.at) {
        return (ended(session), Vec::new());
    }
    let FollowUp::At(at) = session.follow_up else { return (session, Vec::new()) };
    let busy = session.last.is_some_and(|last| input.at.duration_since(last) < BUSY);
    let now = by_day(input.at);
    if busy || now != input.at || at > input.at {
        let later = input.at.checked_add(if busy { SILENCE } else { SignedDuration::ZERO });
        session.follow_up = FollowUp::At(by_day(later.unwrap_or(now)).max(at));
        return (session, Vec::new());
    }
    session.follow_up = FollowUp::Done;
    session.stage = Stage::Talking;
    session.focus = Screen::FollowUp;
    let mut replies = show(content, &session, input, &[], None);
    for Reply::Say(message) in &mut replies {
        message.unasked = true;
    }
    (session, replies)
}

/// The talk is over and forgotten; the desk of a volunteer is no part of it.
fn ended(session: Session) -> Session {
    let forgotten = session.desk == volunteer::Desk::default();
    Session { forgotten, desk: session.desk, ..Session::default() }
}

fn speaker<'a>(view: &SessionView<'a>) -> Speaker<'a> {
    Speaker::new(&view.content.texts, view.language, &view.profile)
}

/// What the person sees: the notes, then the screen. A list that stands there already, `stood`, is not
/// said a second time under a note: its buttons are enough.
fn show(
    content: &Content,
    session: &Session,
    input: &Input,
    notes: &[Notice],
    stood: Option<&[Line]>,
) -> Vec<Reply> {
    let view = SessionView::of_turn(content, session, input);
    let speaker = speaker(&view);
    let mut message = screen(&view, speaker);
    // "In welke plaats in Twente?" asks what the screen asks.
    if notes.iter().any(|note| matches!(note, Notice::Area(_))) && asks_place(&view) {
        let question = message
            .lines
            .iter()
            .position(|line| *line == Line::Plain(String::new()))
            .unwrap_or(message.lines.len());
        message.lines.drain(..question);
    }
    // One message a turn: what is said about the last one stands above the screen.
    let said = notes.iter().filter(|note| **note != Notice::Nothing);
    let said: Vec<Message> = said.map(|note| super::render::note(&view, speaker, note)).collect();
    let says_something = said.iter().any(|note| !note.lines.is_empty());
    if says_something && stood == Some(&message.lines) {
        message.lines.clear();
    }
    message = message.below(said);
    // Help that is asked for is seen: an edit that changes nothing is not, nor one far above.
    if matches!(input.kind, InputKind::Press(_)) && !notes.iter().any(Notice::is_help) {
        message.placement = Placement::InPlace;
    }
    vec![Reply::Say(message)]
}
