//! What can be said of two texts before they are compared letter by letter.

/// Which letters a text has, and how many: texts that differ much in it need no closer look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TermSet {
    /// Which letters occur, a bit each.
    letters: u64,
    /// How many letters.
    pub(super) length: usize,
}

impl TermSet {
    pub(super) fn of(text: &str) -> Self {
        let letters = text.chars().fold(0, |all, letter| all | 1 << (u32::from(letter) % 64));
        Self { letters, length: text.chars().count() }
    }

    /// Whether texts with these letters surely have more errors between them than are allowed: one changes at most two
    /// of the letters that occur.
    pub(super) fn is_far(&self, other: &Self, allowed: usize) -> bool {
        (self.letters ^ other.letters).count_ones() as usize > 2 * allowed
            || self.length.abs_diff(other.length) > allowed
    }

    /// How near a text of so many letters with so many errors is to what was meant: an error says less
    /// in a long one.
    pub(super) fn with_errors(self, errors: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a word is short")]
        let share = errors as f32 / self.length.max(1) as f32;
        0.85 - 0.9 * share
    }
}
