//! Everything of one store into another: for a backup, a new master key, a move from sled to a database or back.
//!
//! Every record is opened and sealed anew under a fresh key, so that nothing that was deleted comes along.

use std::cell::Cell;

use super::backend::Backend;
use super::envelope::Opened;
use super::{Forgotten, StoreError};

/// What a copy holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Records that were copied.
    pub records: u64,
    /// Records that had been set aside, and were copied as such.
    pub aside: u64,
    /// Records whose seal is broken, so that there was nothing to copy.
    pub unreadable: u64,
    /// Records of people who were forgotten after the backup was made: they were left out.
    pub forgotten: u64,
}

/// Who is left out of a copy, and how new what is in it is.
#[derive(Default)]
pub(super) struct Sieve<'f> {
    pub(super) forgotten: Option<&'f Forgotten>,
    pub(super) newest: Cell<Option<i64>>,
}

impl Sieve<'_> {
    /// Whether the record is of somebody who was forgotten later.
    pub(super) fn leaves_out(&self, from: &dyn Backend, opened: &Opened) -> bool {
        let last = opened.record().ok().map(|(_, record)| record.last);
        // The team's record is never old, and tells nothing of when people spoke.
        self.newest.set(self.newest.get().max(last.filter(|last| *last < i64::MAX)));
        let Some((noted, chat)) = self.forgotten.zip(opened.chat().ok()) else { return false };
        noted.holds(from.address(chat), last.unwrap_or(i64::MIN))
    }

    /// The same of a record that was set aside at a second: whose last word nobody can read, but it is not newer.
    pub(super) fn leaves_out_aside(&self, from: &dyn Backend, at: i64, opened: &Opened) -> bool {
        let Some((noted, chat)) = self.forgotten.zip(opened.chat().ok()) else { return false };
        noted.holds(from.address(chat), at)
    }
}

/// Copies all of a store; on disk when it returns.
pub(super) fn copy(
    from: &dyn Backend,
    to: &dyn Backend,
    sieve: &Sieve<'_>,
) -> Result<Copied, StoreError> {
    let mut copied = Copied::default();
    from.each(&mut |opened| {
        match opened {
            Ok(Some(opened)) if sieve.leaves_out(from, &opened) => copied.forgotten += 1,
            Ok(Some(opened)) => {
                to.take_over(&opened)?;
                copied.records += 1;
            }
            // Its key was destroyed: the person is forgotten.
            Ok(None) => {}
            Err(error) if error.is_of_one_record() => copied.unreadable += 1,
            Err(error) => return Err(error),
        }
        Ok(())
    })?;
    from.each_aside(&mut |opened| {
        match opened {
            Ok((at, opened)) if sieve.leaves_out_aside(from, at, &opened) => copied.forgotten += 1,
            Ok((at, opened)) => {
                to.take_over_aside(at, &opened)?;
                copied.aside += 1;
            }
            Err(error) if error.is_of_one_record() => copied.unreadable += 1,
            Err(error) => return Err(error),
        }
        Ok(())
    })?;
    for count in from.day_counts()? {
        to.count(count.day, &count.what, count.times)?;
    }
    wait(to)?;
    Ok(copied)
}

fn wait(store: &dyn Backend) -> Result<(), StoreError> {
    let (told, outcome) = std::sync::mpsc::channel();
    store.flush(Box::new(move |result| {
        // Nobody may be waiting any more; the flush happened all the same.
        let _ = told.send(result);
    }));
    outcome.recv().unwrap_or_else(|_| Err(StoreError::Flush { reason: "the flusher ended".into() }))
}
