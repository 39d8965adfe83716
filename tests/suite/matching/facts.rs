//! What holds for every fact alike, whichever is added: it is read back, it has words, and what is
//! not known of it is unknown.

use aanspraak::conversation::{Action, DataVerb, DeskAction};
use aanspraak::language::Language;
use aanspraak::profile::{Condition, Fact, FactId, FactKind, Profile, Ternary};
use aanspraak::translations::Texts;
use proptest::prelude::*;
use strum::IntoEnumIterator;

use super::{ASSETS, anybody, every_fact, read};

/// What Telegram allows on a button, in bytes.
const BUTTON_BYTES: usize = 64;

proptest! {
    #[test]
    fn a_profile_is_read_back_from_its_facts_and_from_its_json(profile in anybody()) {
        prop_assert_eq!(Profile::of(profile.facts()), profile);
        let places = ASSETS.catalogue.places();
        let json = profile.to_json(|id| places.unique_name(id));
        prop_assert_eq!(read(&json), profile, "{}", json);
    }

    #[test]
    fn what_is_known_holds_and_its_opposite_does_not(profile in anybody()) {
        for fact in profile.facts() {
            prop_assert!(profile.knows(fact.id()));
            prop_assert_eq!(profile.holds(&fact), Ternary::Yes, "{:?}", fact);
            if let Some((_, holds)) = fact.value() {
                prop_assert_eq!(profile.holds(&fact.with_sign(!holds)), Ternary::No, "{:?}", fact);
            }
        }
    }

    #[test]
    fn another_profile_gives_one_fact_and_no_more(one in anybody(), other in anybody()) {
        for fact in FactId::iter() {
            let mixed = one.with_fact_of(&other, fact);
            for id in FactId::iter() {
                let from = if id == fact { &other } else { &one };
                let own = |profile: &Profile| -> Vec<Fact> {
                    profile.facts().into_iter().filter(|fact| fact.id() == id).collect()
                };
                prop_assert_eq!(own(&mixed), own(from));
            }
        }
    }
}

#[test]
fn of_nobody_is_anything_known() {
    let nobody = Profile::default();
    for fact in every_fact() {
        assert!(!nobody.knows(fact.id()));
        assert_eq!(nobody.holds(&fact), Ternary::Unknown, "{fact:?}");
    }
}

/// Every closed value, with its fact.
fn closed() -> impl Iterator<Item = (FactId, &'static str)> {
    FactId::iter().flat_map(|id| {
        let values = match id.kind() {
            FactKind::One(values) | FactKind::Many(values) => values,
            FactKind::Number | FactKind::Place => &[],
        };
        values.iter().map(move |value| (id, *value))
    })
}

#[test]
fn a_condition_of_the_interview_can_ask_for_every_value() {
    for (id, value) in closed() {
        let operator = if id.kind().is_many() { "has" } else { "=" };
        let condition = Condition::read(&format!("{id} {operator} {value}")).unwrap();
        let known = Condition::read(&format!("known {id}")).unwrap();
        for holds in [true, false] {
            let profile = Profile::of([Fact::closed(id, value, holds).unwrap()]);
            assert_eq!(condition.of(&profile), Ternary::from(holds), "{id} {value}");
            assert_eq!(known.of(&profile), Ternary::Yes, "{id}");
        }
        assert_eq!(condition.of(&Profile::default()), Ternary::Unknown, "{id} {value}");
    }
}

#[test]
fn every_fact_goes_on_a_button_and_comes_back() {
    let positive = |fact: &Fact| fact.value().is_none_or(|(_, holds)| holds);
    for fact in every_fact().into_iter().filter(positive) {
        for action in [
            Action::Data(DataVerb::TakeBack(fact)),
            Action::Desk(DeskAction::Drop(fact)),
            Action::Desk(DeskAction::Keep(fact)),
        ] {
            let data = action.encode(u16::MAX);
            assert!(data.len() <= BUTTON_BYTES, "{data}");
            let pressed = Action::decode(&data).unwrap_or_else(|| panic!("{data}"));
            assert_eq!(pressed.action, action, "{data}");
        }
    }
}

fn assert_has(texts: &Texts, key: &str) {
    for language in Language::iter() {
        assert!(texts.has(language, key), "{language} has no words for {key}");
    }
}

#[test]
fn every_value_has_words_in_each_language() {
    for (id, value) in closed() {
        assert_has(&ASSETS.texts, &format!("fact-{id}.{value}"));
    }
}

/// A reason is one sentence with a form for each value. Fluent takes the last form for a value that
/// has none: so each value must give a sentence of its own.
#[test]
fn every_value_that_may_be_a_reason_has_a_sentence_of_its_own() {
    for language in Language::iter() {
        for (key, ids) in [
            ("reason-made-for", vec![FactId::Circumstances]),
            ("reason-at-ease", vec![FactId::Circumstances]),
            ("reason-suits", vec![FactId::Losses, FactId::Barriers, FactId::Pets]),
        ] {
            let mut said: Vec<String> = closed()
                .filter(|(id, _)| ids.contains(id))
                .map(|(_, value)| {
                    ASSETS.texts.find(language, key, &[("value", value.into())]).unwrap()
                })
                .collect();
            let count = said.len();
            said.sort_unstable();
            said.dedup();
            assert_eq!(said.len(), count, "{language} {key}: two values share a sentence");
        }
    }
}
