//! What the classifier makes of a text.

use super::super::kind::Alarm;

/// The classes that stop the talk come first.
pub(super) const STOPPING: usize = 5;

/// How long a text is, for how sure the classifier must be of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum TextLength {
    /// A few words, each of which weighs much.
    Brief,
    /// As long as those that it learned from.
    Usual,
    /// So long that it takes many looks, of which the gravest counts.
    Long,
}

/// What the classifier makes of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// The class that it would be: the heaviest that is likely enough.
    pub alarm: Alarm,
    /// How likely it is that the talk must stop, from 0 to 1.
    pub stops: f32,
    /// How likely it is at least as grave as each class that stops the talk, the gravest first.
    pub(in crate::understanding) at_least: [f32; STOPPING],
    /// Of how long a text it is.
    pub(in crate::understanding) length: TextLength,
    /// The words of the text, and what each added to that; the heaviest first.
    pub words: Vec<(String, f32)>,
}
