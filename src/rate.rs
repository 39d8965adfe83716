//! How fast things may go: the generic cell rate algorithm, over any clock.
//!
//! A limit keeps one moment: when all that went would have gone at an even pace. How far that moment
//! lies ahead of now is how much of the burst is used. Not the `governor` crate: it takes its own
//! clock, and knows no pauses that the other side asks for.

use std::time::Duration;

/// So many at once, then one each while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many may go at once.
    pub burst: u32,
    /// The time between two after that.
    pub every: Duration,
}

impl Rate {
    /// How far ahead of an even pace a burst may be.
    fn slack(self) -> Duration {
        self.every.saturating_mul(self.burst.saturating_sub(1))
    }
}

/// A moment of some clock.
pub(crate) trait Moment: Copy + Ord {
    /// The moment so much later.
    fn later(self, by: Duration) -> Self;
    /// The moment so much earlier, where the clock has one.
    fn earlier(self, by: Duration) -> Option<Self>;
}

impl Moment for jiff::Timestamp {
    fn later(self, by: Duration) -> Self {
        self.checked_add(by).unwrap_or(Self::MAX)
    }

    fn earlier(self, by: Duration) -> Option<Self> {
        self.checked_sub(by).ok()
    }
}

/// One limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gcra<M> {
    even: Option<M>,
}

impl<M> Default for Gcra<M> {
    fn default() -> Self {
        Self { even: None }
    }
}

impl<M: Moment> Gcra<M> {
    /// A limit as it was: see [`Gcra::even`].
    pub(crate) fn since(even: Option<M>) -> Self {
        Self { even }
    }

    /// The one moment that it keeps.
    pub(crate) fn even(self) -> Option<M> {
        self.even
    }

    /// When the next place is.
    pub(crate) fn next(self, rate: Rate, now: M) -> M {
        self.even_after(now).earlier(rate.slack()).map_or(now, |at| at.max(now))
    }

    /// Takes the next place and tells when it is.
    pub(crate) fn take(&mut self, rate: Rate, now: M) -> M {
        let at = self.next(rate, now);
        self.even = Some(self.even_after(now).later(rate.every));
        at
    }

    /// Nothing before this moment, and no burst after it.
    pub(crate) fn pause(&mut self, until: M, rate: Option<Rate>) {
        let even = until.later(rate.map_or(Duration::ZERO, Rate::slack));
        self.even = Some(self.even.map_or(even, |old| old.max(even)));
    }

    /// Whether the whole burst is free again.
    pub(crate) fn rests(self, now: M) -> bool {
        self.even.is_none_or(|even| even <= now)
    }

    /// Forgets what went, where the clock was set back by more than a whole burst: no wait is that long.
    pub(crate) fn forget_future(&mut self, rate: Rate, now: M) {
        let longest = now.later(rate.slack()).later(rate.every);
        self.even = self.even.filter(|even| *even <= longest);
    }

    fn even_after(self, now: M) -> M {
        self.even.map_or(now, |even| even.max(now))
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    const RATE: Rate = Rate { burst: 3, every: Duration::from_secs(10) };

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_burst_goes_at_once_and_then_one_each_while() {
        let mut limit = Gcra::default();
        let places: Vec<_> = (0..5).map(|_| limit.take(RATE, at(0))).collect();
        assert_eq!(places, [at(0), at(0), at(0), at(10), at(20)]);
        assert!(!limit.rests(at(49)));
        assert!(limit.rests(at(50)));
    }

    #[test]
    fn after_a_pause_there_is_no_burst() {
        let mut limit = Gcra::default();
        limit.pause(at(60), Some(RATE));
        assert_eq!([limit.take(RATE, at(0)), limit.take(RATE, at(0))], [at(60), at(70)]);
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nobody_waiting() {
        let mut limit = Gcra::default();
        limit.take(RATE, at(1_000));
        limit.forget_future(RATE, at(0));
        assert_eq!(limit.next(RATE, at(0)), at(0));
    }
}
