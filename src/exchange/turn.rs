//! One turn of a chat: worked out from its record first, and only then stored.

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::Timestamp;

use super::burst::Said;
use super::chat_lock::LockedChat;
use super::effects::Effects;
use super::mapping::{session, team};
use super::rate_limit::Admission;
use super::source::Incoming;
use super::team_state::Opened;
use super::visible::Departure;
use super::{Exchange, Inner, Taken, Update, burst, messages, rate_limit, topics, visible};
use crate::conversation::{self, InputKind, Session, Setting, Turn, Visit, Volunteer};
use crate::store::{Record, StoreError};

/// What a turn came to. Nothing of it is stored yet.
struct Outcome<'a> {
    /// What it began with.
    before: Visit,
    /// The team, while nobody else changes it.
    opened: Option<Opened<'a>>,
    /// What it gave; `None` where it panicked.
    done: Option<Turn>,
}

impl Outcome<'_> {
    fn shows_help(&self) -> bool {
        self.done.as_ref().is_some_and(|turn| turn.replies.iter().any(|message| message.urgent))
    }
}

impl Exchange {
    /// Works a turn out and stores it; gives its replies.
    pub(super) fn turn<'a>(
        &'a self,
        locked: LockedChat<'a>,
        record: Record,
        incoming: Incoming<'_>,
    ) -> Result<Taken, StoreError> {
        match self.work_out(&record, incoming)? {
            Some(outcome) => self.apply(locked, record, incoming, outcome),
            None => Ok(Taken::default()),
        }
    }

    /// A turn above the rate limit: it counts only where it shows help. The person is told once
    /// that it was too much, where `tells` says so.
    pub(super) fn only_help<'a>(
        &'a self,
        locked: LockedChat<'a>,
        mut record: Record,
        incoming: Incoming<'_>,
        tells: bool,
    ) -> Result<Taken, StoreError> {
        let update = incoming.update;
        if update.input.kind.may_ask_for_help() {
            // The conversation alone knows what asks for help: nothing of a turn is stored before
            // it is applied, so this one can be dropped.
            let outcome = self.work_out(&record, incoming)?;
            if let Some(outcome) = outcome.filter(Outcome::shows_help) {
                return self.apply(locked, record, incoming, outcome);
            }
        }
        self.inner.counters.too_fast();
        if tells {
            let sorry =
                conversation::too_fast(&self.inner.content, &session::session(&record.session));
            visible::note(&mut record, incoming);
            return self.finish(locked, record, sorry.into(), update);
        }
        unanswered(locked, record, incoming)
    }

    /// Whether an update is within the rate limit of its chat.
    pub(super) fn pass(&self, record: &mut Record, update: &Update) -> Admission {
        let Some(a_minute) = self.inner.limits.a_minute else { return Admission::Work };
        rate_limit::take(record, update.input.at, a_minute)
    }

    /// Runs the turn; `None` where nothing can follow from the update.
    fn work_out(
        &self,
        record: &Record,
        incoming: Incoming<'_>,
    ) -> Result<Option<Outcome<'_>>, StoreError> {
        let update = incoming.update;
        let Some(mut before) = self.before(record, incoming) else { return Ok(None) };
        let opened = self.opened(update, &mut before)?;
        let Inner { content, settings, turn, .. } = &*self.inner;
        let turn = || turn(content, *settings, before.clone(), update.input.clone());
        // A turn is pure: what a panic leaves behind is dropped with it.
        let done = catch_unwind(AssertUnwindSafe(turn)).ok();
        Ok(Some(Outcome { before, opened, done }))
    }

    fn apply<'a>(
        &'a self,
        mut locked: LockedChat<'a>,
        mut record: Record,
        incoming: Incoming<'_>,
        outcome: Outcome<'a>,
    ) -> Result<Taken, StoreError> {
        let Incoming { update, source } = incoming;
        let Outcome { before, opened, done } = outcome;
        let Some(turn) = done else {
            drop(opened);
            visible::note(&mut record, incoming);
            return self.apologise(locked, record, update);
        };
        let is_silent = messages::is_edit(&update.input.kind, source) && turn.replies.is_empty();
        let continues = messages::continues_album(&record, source);
        // What says nothing new leaves no trace, also of somebody of whom there is no record.
        if is_silent {
            return Ok(Taken::default());
        }
        if continues && burst::is_same(&before, &turn) {
            drop(opened);
            return unanswered(locked, record, incoming);
        }
        let Turn { session, volunteer, replies, events } = turn;
        let effects = Effects::of(events);
        if let (Some(opened), Some(team)) = (opened, &effects.team) {
            let stored = team::write(team, opened.stored());
            locked.changes(opened, stored);
        }
        let departure = Departure::of(&record, incoming, &volunteer);
        let replies = topics::aloud(replies, &record, before.volunteer.has_ended(&volunteer));
        let ends = Ends { forgets: effects.forgets, before: &before, departure };
        let mut record = after(&mut locked, record, &ends, (&session, &volunteer));
        if !record.forgotten {
            let answered = messages::answered(&before.session, &session);
            messages::note(&mut record, &update.input.kind, source, answered);
            visible::note(&mut record, incoming);
        }
        let is_apart = volunteer.open || effects.forgets || effects.shows_help;
        let gives_way = !is_apart && burst::gives_way(source, update, &replies);
        let taken = self.finish(locked, record, Said { replies, gives_way }, update)?;
        // After the write: a turn that another process came in between of is worked out again.
        self.inner.counters.turn(update.input.kind.words().is_some(), &effects);
        self.count(&effects.counts, update.input.at);
        Ok(taken)
    }

    /// What a turn begins with; `None` where nothing can follow from the update: the words
    /// of others in a message that was changed, or a changed line of an earlier call.
    fn before(&self, record: &Record, incoming: Incoming<'_>) -> Option<Visit> {
        let Incoming { update, source } = incoming;
        let mut before = self.visit(record);
        if messages::is_edit(&update.input.kind, source) {
            let is_foreign = matches!(update.input.kind, InputKind::Forwarded(_))
                || before.volunteer.open && !messages::is_remembered(record, source);
            if is_foreign && !self.is_alarm(update) {
                return None;
            }
            before.edits = messages::question(record, source);
        }
        Some(before)
    }

    /// Whether there is an alarm in the words of an update, whatever the update is.
    fn is_alarm(&self, update: &Update) -> bool {
        let words = update.input.kind.words();
        words.is_some_and(|words| self.inner.content.lexicon.alarm(words).is_some())
    }

    /// The answer to a turn that panicked.
    fn apologise(
        &self,
        mut locked: LockedChat<'_>,
        mut record: Record,
        update: &Update,
    ) -> Result<Taken, StoreError> {
        self.inner.counters.panicked();
        if update.input.kind == InputKind::Due {
            // Nobody waits for an answer, and the same moment would come again and again.
            record.due = None;
            locked.put(record)?;
            return Ok(Taken::default());
        }
        let sorry = conversation::apology(&self.inner.content, &session::session(&record.session));
        self.finish(locked, record, sorry.into(), update)
    }

    /// What is stored in a record. Content that was edited since may ask the same under another id.
    fn visit(&self, record: &Record) -> Visit {
        let mut visit = session::visit(&record.session);
        visit.session.answers = visit.session.answers.moved(&self.inner.content.interview);
        visit
    }

    /// Opens the team and lends it to the turn of somebody who is on it or was invited to it. Nobody
    /// else changes it until the turn is put: of two who open one link, only one finds it good.
    fn opened(&self, update: &Update, visit: &mut Visit) -> Result<Option<Opened<'_>>, StoreError> {
        let role = match update.input.setting {
            Setting::Team(role) => Some(role),
            Setting::Private if matches!(update.input.kind, InputKind::Invited { .. }) => None,
            Setting::Private | Setting::Group | Setting::Overheard => return Ok(None),
        };
        let opened = self.inner.team_state.open(&self.inner.store)?;
        visit.team = Some(opened.lend(update.chat, role)?);
        Ok(Some(opened))
    }
}

/// Nothing follows from an update, but its message stands there.
pub(super) fn unanswered(
    mut locked: LockedChat<'_>,
    mut record: Record,
    incoming: Incoming<'_>,
) -> Result<Taken, StoreError> {
    if visible::note(&mut record, incoming) {
        // A number more has room, or is left out.
        locked.put(record)?;
    } else {
        locked.keep(record);
    }
    Ok(Taken::default())
}

/// How a turn may end what was there before it.
struct Ends<'v> {
    forgets: bool,
    before: &'v Visit,
    departure: Departure,
}

/// The record after a turn.
fn after(
    locked: &mut LockedChat<'_>,
    mut record: Record,
    ends: &Ends<'_>,
    (session, volunteer): (&Session, &Volunteer),
) -> Record {
    record.forgotten = ends.forgets;
    if ends.forgets {
        // In one write with what is left to be done: a crash finds all of it, or the turn not done.
        locked.forgets();
        record = forgotten(record, &ends.departure);
    } else if ends.before.volunteer.has_ended(volunteer) {
        ends_call(locked, &mut record, &ends.departure);
    }
    keep(&mut record, session, volunteer);
    record
}

/// Puts into a record what is kept of a chat, and the moment that it waits for.
pub(super) fn keep(record: &mut Record, session: &Session, volunteer: &Volunteer) {
    record.due = conversation::due(session, volunteer).map(Timestamp::as_second);
    let before = std::mem::take(&mut record.session);
    record.session = session::stored(session, volunteer, before);
}

/// What is left of a record whose person asked to be forgotten: only what keeps the goodbye from
/// being said twice or not at all, what is kept in sight until the goodbye takes it down, the numbers of
/// the messages that leave the screen, and how fast it was written.
fn forgotten(mut record: Record, departure: &Departure) -> Record {
    let visible = visible::all_leaving(&mut record, departure);
    let Record { done, next, pinned, rate, .. } = record;
    Record { forgotten: true, done, next, pinned, visible, rate, ..Record::default() }
}

/// A call is over: what the record held of it goes with its key. Replies that stand there still, with
/// words of the call in them, are sent first; then the key is renewed once more.
pub(super) fn ends_call(locked: &mut LockedChat<'_>, record: &mut Record, departure: &Departure) {
    locked.renews();
    if topics::has_one(record) {
        // The open message goes with the topic: there is nothing to fold any more.
        record.open.clear();
    }
    visible::call_leaving(record, departure);
    // What was changed afterwards in the lines of that call must tell nothing of the next caller.
    record.heard = None;
    record.stale = record.unsent.last().map(|pending| pending.seq).or(record.stale);
}
