//! So many of so many, with the interval in which the share may lie.

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// How many it holds for.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

/// The number of standard deviations around a mean that holds 95 % of a normal distribution.
const Z: f64 = 1.959_963_984_540_054;

impl Rate {
    pub(in crate::understanding) fn add(&mut self, holds: bool) {
        self.of += 1;
        self.count += usize::from(holds);
    }

    /// The part, from 0 to 1; nothing where there is nothing to count.
    #[expect(clippy::cast_precision_loss, reason = "thousands of phrases")]
    pub fn part(self) -> Option<f64> {
        (self.of > 0).then(|| self.count as f64 / self.of as f64)
    }

    /// The 95 % interval of the part (Wilson's score interval).
    #[expect(clippy::cast_precision_loss, reason = "thousands of phrases")]
    pub fn interval(self) -> Option<(f64, f64)> {
        let (part, count) = (self.part()?, self.of as f64);
        let squared = Z * Z / count;
        let middle = part + squared / 2.0;
        let around = Z * (part * (1.0 - part) / count + squared / (4.0 * count)).sqrt();
        let bound = |bound: f64| (bound / (1.0 + squared)).clamp(0.0, 1.0);
        Some((bound(middle - around), bound(middle + around)))
    }
}
