//! Which wishes are set aside when nothing fits otherwise.

/// What is set aside, the softest wish first, when nothing fits otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relaxation {
    /// What the person does not like.
    Interests,
    /// The forms that the person does not want.
    Forms,
    /// How far it is.
    Distance,
    /// That the person does not go out.
    GoingOut,
}

/// How much is set aside, one wish more each time.
pub(super) const SOFTEST_FIRST: [Option<Relaxation>; 5] = [
    None,
    Some(Relaxation::Interests),
    Some(Relaxation::Forms),
    Some(Relaxation::Distance),
    Some(Relaxation::GoingOut),
];
