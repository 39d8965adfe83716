//! Pauses after failures: twice as long each time up to an end, with chance in it, so that many who
//! failed together do not come back together.

use std::time::Duration;

use rand::Rng as _;

/// Exponential back-off delays.
#[derive(Clone, Copy, Debug)]
pub(super) struct Backoff {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl Backoff {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, next: first.min(longest) }
    }

    /// The next pause: between half and all of what it has grown to.
    pub(super) fn pause(&mut self) -> Duration {
        let whole = self.next;
        self.next = whole.saturating_mul(2).min(self.longest);
        whole.mul_f64(rand::rng().random_range(0.5..=1.0))
    }

    /// It went well: the next failure begins anew.
    pub(super) fn reset(&mut self) {
        self.next = self.first.min(self.longest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_end_and_never_beyond() {
        let mut backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(5));
        let pauses: Vec<Duration> = (0..12).map(|_| backoff.pause()).collect();
        assert!(pauses.iter().all(|pause| *pause <= Duration::from_secs(5)), "{pauses:?}");
        assert!(pauses[0] <= Duration::from_millis(200), "{pauses:?}");
        assert!(pauses[11] >= Duration::from_millis(2_500), "{pauses:?}");
        backoff.reset();
        assert!(backoff.pause() <= Duration::from_millis(200));
    }
}
