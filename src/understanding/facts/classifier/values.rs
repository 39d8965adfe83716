//! The values that the classifier of facts knows: every closed value but those of gender, and for whom
//! help is sought, which the words for people tell.

use std::sync::LazyLock;

use strum::VariantNames;

use crate::profile::{
    Barrier, Circumstance, Fact, FactId, FactKind, Faith, Form, GoesOut, Interest, Internet,
    Living, Loss, Occupation, Pet, Tongue, Wish,
};
use crate::understanding::classifier::multi_label::Outputs;

/// How many values there are.
pub(super) const VALUES: usize = Living::VARIANTS.len()
    + Circumstance::VARIANTS.len()
    + Wish::VARIANTS.len()
    + Form::VARIANTS.len()
    + Interest::VARIANTS.len()
    + GoesOut::VARIANTS.len()
    + Internet::VARIANTS.len()
    + Loss::VARIANTS.len()
    + Occupation::VARIANTS.len()
    + Barrier::VARIANTS.len()
    + Faith::VARIANTS.len()
    + Pet::VARIANTS.len()
    + Tongue::VARIANTS.len();

/// A number for each value, in the order of the list.
pub(super) type PerValue = [f32; VALUES];

/// The facts whose values are learned, in the order of the file of weights.
const LEARNED: [FactId; 13] = [
    FactId::Living,
    FactId::Circumstances,
    FactId::Wishes,
    FactId::Forms,
    FactId::Interests,
    FactId::GoesOut,
    FactId::Internet,
    FactId::Losses,
    FactId::Occupation,
    FactId::Barriers,
    FactId::Faith,
    FactId::Pets,
    FactId::Languages,
];

static ALL: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let values = LEARNED.into_iter().flat_map(|id| {
        let values: &[&str] = match id.kind() {
            FactKind::One(values) | FactKind::Many(values) => values,
            FactKind::Number | FactKind::Place => &[],
        };
        values.iter().filter_map(move |value| Fact::closed(id, value, true))
    });
    values.collect()
});

/// Every value, as the fact that it holds.
pub(super) fn values() -> &'static [Fact] {
    &ALL
}

/// The place of a fact in the list; none where it is not learned, or does not hold.
pub(super) fn place_of(fact: Fact) -> Option<usize> {
    values().iter().position(|value| *value == fact)
}

/// A value as tables and the manifest name it: `living=alone`.
pub(super) fn name(fact: Fact) -> String {
    match fact.value() {
        Some((value, true)) => format!("{}={value}", fact.id()),
        Some((value, false)) => format!("{}=!{value}", fact.id()),
        None => fact.id().to_string(),
    }
}

/// What the file of weights is of.
pub(super) fn outputs() -> Outputs {
    let names: Vec<String> = values().iter().map(|value| name(*value)).collect();
    Outputs::new(*b"aansfact", "values of facts", 1, &names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_one_place() {
        assert_eq!(values().len(), VALUES);
        for (at, fact) in values().iter().enumerate() {
            assert_eq!(place_of(*fact), Some(at));
            assert_eq!(place_of(fact.with_sign(false)), None);
        }
        assert!(u8::try_from(VALUES).is_ok(), "a weight names its value in a byte");
    }
}
