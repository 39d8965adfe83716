//! The processes that share a store: each tells that it lives, and notices who does not any more. And what only one
//! of them does.
//!
//! No clock is compared: a process is taken for dead when its number has not risen while ours did several times.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use super::super::StoreError;
use super::super::backend::{Others, Replica, SweepTurn};
use super::schema;
use super::shared_store::SharedStore;

/// For so many seconds a sweep of another process is enough.
const SWEPT_LATELY: i64 = 30 * 60;
const SWEPT: &str = "swept";
const LEADER: &str = "leader";

impl SharedStore {
    /// Tells the others that we live, and gives who of them does.
    pub(super) fn beat(&self) -> Result<Others, StoreError> {
        let inner = &self.inner;
        let beat = i64::try_from(inner.beats.fetch_add(1, Ordering::Relaxed)).unwrap_or_default();
        let own = signed(inner.replica);
        let rows = inner.lazy.ask(move |session, _| {
            session.client.execute(BEAT, &[&own, &beat])?;
            let all = session.client.query("SELECT id, beat FROM aanspraak_replica", &[])?;
            let row = |row: &postgres::Row| Ok((row.try_get(0)?, row.try_get(1)?));
            let all: Result<Vec<(i64, i64)>, postgres::Error> = all.iter().map(row).collect();
            Ok(all?)
        })?;
        let beats = rows.into_iter().map(|(id, beat)| (Replica(id.cast_unsigned()), beat));
        let mut seen = inner.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let outages = inner.outages.count();
        let anew = std::mem::replace(&mut seen.outages, outages) != outages;
        let living = seen.look(&beats.collect::<Vec<_>>(), anew);
        let gone = seen.long_gone();
        drop(seen);
        gone.into_iter().try_for_each(|replica| self.remove_replica(replica))?;
        Ok(living)
    }

    /// Whether another process was alive a moment ago, by the clock of the database.
    pub(super) fn is_in_use(&self) -> Result<bool, StoreError> {
        let own = signed(self.inner.replica);
        self.inner.connections.ask(move |session, _| {
            let alive = "SELECT 1 FROM aanspraak_replica \
                 WHERE id <> $1 AND seen > now() - INTERVAL '10 seconds' LIMIT 1";
            Ok(session.client.query_opt(alive, &[&own])?.is_some())
        })
    }

    /// Whether we do what only one process may. The one that does it is noted, and followed when it is dead.
    pub(super) fn leads(&self, others: &Others) -> Result<bool, StoreError> {
        let (own, others) = (self.inner.replica.0, others.clone());
        self.inner.connections.ask(move |session, _| {
            let noted = schema::note_once(session, LEADER, &own.to_string())?;
            let leader = noted.parse().map(Replica).unwrap_or_default();
            if leader.0 == own {
                return Ok(true);
            }
            Ok(!others.lives(leader)
                && schema::replace_note(session, LEADER, (&noted, &own.to_string()))?)
        })
    }

    /// Tells the others that we end: what is left unsent is theirs at once, and what only one of them does.
    pub(super) fn leave(&self) -> Result<(), StoreError> {
        let own = self.inner.replica.0.to_string();
        self.inner.connections.ask(move |session, _| {
            let remove = "DELETE FROM aanspraak_store WHERE name = $1 AND value = $2";
            Ok(session.client.execute(remove, &[&LEADER, &own]).map(drop)?)
        })?;
        self.remove_replica(self.inner.replica)
    }

    fn remove_replica(&self, replica: Replica) -> Result<(), StoreError> {
        self.inner.lazy.ask(move |session, _| {
            let remove = "DELETE FROM aanspraak_replica WHERE id = $1";
            Ok(session.client.execute(remove, &[&signed(replica)]).map(drop)?)
        })
    }

    /// Notes that the retention sweep runs at this second since 1970, unless another process swept a while ago.
    pub(super) fn note_sweep(&self, now: i64) -> Result<SweepTurn, StoreError> {
        let own = self.inner.replica.0;
        self.inner.connections.ask(move |session, _| {
            let to = format!("{now} {own}");
            let Some(noted) = schema::note(session, SWEPT)? else {
                let is_ours = schema::note_once(session, SWEPT, &to)? == to;
                return Ok(if is_ours { SweepTurn::Ours(None) } else { SweepTurn::Others });
            };
            let (at, by) = noted.split_once(' ').unwrap_or_default();
            let at = at.parse::<i64>().ok();
            let is_recent =
                at.is_some_and(|at| (0..SWEPT_LATELY).contains(&now.saturating_sub(at)));
            let is_of_others = by != own.to_string() && is_recent;
            if is_of_others || !schema::replace_note(session, SWEPT, (&noted, &to))? {
                return Ok(SweepTurn::Others);
            }
            Ok(SweepTurn::Ours(at))
        })
    }
}

/// The database has no numbers without a sign.
fn signed(replica: Replica) -> i64 {
    replica.0.cast_signed()
}

const BEAT: &str = "INSERT INTO aanspraak_replica (id, beat, seen) VALUES ($1, $2, now()) \
     ON CONFLICT (id) DO UPDATE SET beat = excluded.beat, seen = now()";
