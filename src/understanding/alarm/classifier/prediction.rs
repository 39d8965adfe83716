//! What the classifier makes of a text.

use super::super::kind::Alarm;

/// The classes that stop the talk come first.
pub(super) const STOPPING: usize = 5;

/// What the classifier makes of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// The class that it would be: the heaviest that is likely enough.
    pub alarm: Alarm,
    /// How likely it is that the talk must stop, from 0 to 1.
    pub stops: f32,
    /// How likely it is at least as grave as each class that stops the talk, the gravest first.
    pub(in crate::understanding) at_least: [f32; STOPPING],
    /// Whether it is the gravest of the many looks at a long text.
    pub(in crate::understanding) long: bool,
    /// Whether it is of a few words only, each of which weighs much.
    pub(in crate::understanding) brief: bool,
    /// The words of the text, and what each added to that; the heaviest first.
    pub words: Vec<(String, f32)>,
}
