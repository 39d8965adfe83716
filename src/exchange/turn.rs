//! One turn between load and save: what it may know beside the session, and what the record becomes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::burst::Said;
use super::crew::Opened;
use super::held::Held;
use super::{Exchange, Source, Taken, Update, burst, ends_call, forgotten, heard, record, team};
use crate::conversation::{Heard, Lent, Session, Setting};
use crate::store::{Record, StoreError};

impl Exchange {
    /// Works an update out, and puts what became of it.
    pub(super) fn turn<'a>(
        &'a self,
        mut held: Held<'a>,
        record: Record,
        update: Update,
        source: &Source,
    ) -> Result<Taken, StoreError> {
        let Some(before) = self.before(&record, &update, source) else {
            return Ok(Taken::default());
        };
        let (opened, lent) = self.lent(&update)?.unzip();
        let session = Session { team: lent.clone(), ..before.clone() };
        let turn = || (self.inner.turn)(&self.inner.assets, session, update.input.clone());
        // A turn is pure: what a panic leaves behind is dropped with it.
        let Ok((mut session, replies)) = catch_unwind(AssertUnwindSafe(turn)) else {
            drop(opened);
            return self.broken(held, record, &update);
        };
        session.edits = None;
        let is_silent = heard::is_edit(&update.input.heard, source) && replies.is_empty();
        let continues = heard::continues_album(&record, source);
        // What says nothing new leaves no trace, also of somebody of whom there is no record.
        if is_silent || continues && burst::is_same(&before, &session) {
            return Ok(Taken::default());
        }
        if let (Some(opened), Some(lent), Some(now)) = (opened, lent, session.team.take())
            && now.team != lent.team
        {
            let stored = team::write(&now.team, opened.stored());
            held.changes(opened, stored);
        }
        self.count(&session, update.input.at.as_second());
        let mut record = after(&mut held, record, &before, &session)?;
        if !record.forgotten {
            let answered = heard::answered(&before, &session);
            heard::note(&mut record, &update.input.heard, source, answered);
        }
        let gives_way = burst::gives_way(source, &session, &update, &replies);
        self.finish(held, record, Said { replies, gives_way }, &update)
    }

    /// The session that a turn begins with; `None` where nothing can follow from the update: the words
    /// of others in a message that was changed, or a changed line of an earlier call.
    fn before(&self, record: &Record, update: &Update, source: &Source) -> Option<Session> {
        let mut before = self.session(record);
        if heard::is_edit(&update.input.heard, source) {
            let is_foreign = matches!(update.input.heard, Heard::Forwarded(_))
                || before.desk.open && !heard::is_remembered(record, source);
            if is_foreign && !self.is_alarm(update) {
                return None;
            }
            before.edits = heard::question(record, source);
        }
        Some(before)
    }

    /// A turn broke down: an apology, and the session as it was before it.
    fn broken(
        &self,
        mut held: Held<'_>,
        mut record: Record,
        update: &Update,
    ) -> Result<Taken, StoreError> {
        self.inner.counters.panicked();
        if update.input.heard == Heard::Due {
            // Nobody waits for an answer, and the same moment would come again and again.
            record.due = None;
            held.put(record)?;
            return Ok(Taken::default());
        }
        let sorry = self.inner.assets.apology(&record::session(&record.session));
        self.finish(held, record, sorry.into(), update)
    }

    /// The session of a record. Content that was edited since may ask the same under another id.
    pub(super) fn session(&self, record: &Record) -> Session {
        let session = record::session(&record.session);
        let answers = session.answers.moved(&self.inner.assets.interview);
        Session { answers, ..session }
    }

    /// The team, for the turn of somebody who is on it or was invited to it. Nobody else changes it
    /// until the turn is put: of two who open one link, only one finds it good.
    fn lent(&self, update: &Update) -> Result<Option<(Opened<'_>, Lent)>, StoreError> {
        let role = match update.input.setting {
            Setting::Team(role) => Some(role),
            Setting::Private if matches!(update.input.heard, Heard::Invited { .. }) => None,
            Setting::Private | Setting::Group | Setting::Overheard => return Ok(None),
        };
        let opened = self.inner.crew.open(&self.inner.store)?;
        let lent = opened.lend(update.chat, role)?;
        Ok(Some((opened, lent)))
    }
}

/// The record after a turn.
fn after(
    held: &mut Held<'_>,
    mut record: Record,
    before: &Session,
    session: &Session,
) -> Result<Record, StoreError> {
    record.forgotten = record::is_forgotten(session);
    if record.forgotten {
        held.forget()?;
        record = forgotten(record);
    } else if before.desk.has_ended(&session.desk) {
        ends_call(held, &mut record);
    }
    record.due = record::due(session);
    record.session = record::stored(session, record.session);
    Ok(record)
}
