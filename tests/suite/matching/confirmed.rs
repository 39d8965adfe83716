//! What nobody could confirm, and what is in some other town, stands behind what is sure.

use std::collections::BTreeMap;

use aanspraak::catalogue::{Availability, CostKind, How, State};
use aanspraak::matching::{TermKind, rank, reasons, short_list};
use aanspraak::profile::{Barrier, Circumstance, Fact, Wish};
use serde_json::{Value, json};

use super::{ASSETS, TODAY, list, matcher, read};

/// Ordinary people: four ages, alone or together, each wish, three ways of going out.
fn ordinary() -> Vec<Value> {
    let wishes = ["company", "confidant", "friendship", "confidence", "help", "usefulness"];
    let mut people = Vec::new();
    for age in [67, 75, 82, 90] {
        for living in ["alone", "together"] {
            for wish in wishes {
                for out in ["yes", "with-help", "no"] {
                    let facts =
                        json!({ "age": age, "living": living, "wishes": [wish], "goes-out": out });
                    people.push(facts);
                }
            }
        }
    }
    people
}

/// Exhaustive over the ordinary people, without a place and in a town with a local activity that
/// nobody could confirm.
#[test]
fn nothing_unconfirmed_stands_in_a_first_three_while_something_confirmed_fits() {
    let mut people = ordinary();
    assert_eq!(people.len(), 144);
    let there = |person: &Value| {
        let mut person = person.clone();
        person["place"] = json!("Dordrecht");
        person
    };
    people.extend(people.clone().iter().map(there));
    for person in people {
        let list = list(&person);
        let unsure = list.picks.iter().any(|pick| pick.standing == Availability::Unsure);
        let sure = list.ranking.yes().filter(|found| found.standing == Availability::Sure).count();
        assert!(!unsure || sure < 3, "{person}");
    }
}

/// Over the ordinary people, who named nothing that they like.
#[test]
fn two_restaurants_are_one_choice_unless_somebody_likes_to_eat_out() {
    let both = |person: &Value| {
        let shown = list(person).picks;
        let has = |id: &str| shown.iter().any(|pick| pick.activity.id.as_str() == id);
        has("resto-vanharte") && has("eet-met-je-hart")
    };
    assert!(!ordinary().iter().any(both));
    let eater =
        json!({ "age": 74, "interests": ["meals"], "forms": ["group"], "place": "Tilburg" });
    assert!(both(&eater));
}

/// Over the ordinary people, in a town.
#[test]
fn nothing_stands_in_more_than_half_of_the_first_threes() {
    let mut lists: BTreeMap<String, usize> = BTreeMap::new();
    for mut person in ordinary() {
        person["place"] = json!("Utrecht");
        for pick in list(&person).picks {
            *lists.entry(pick.activity.id.to_string()).or_default() += 1;
        }
    }
    assert!(lists.len() >= 13, "{lists:?}");
    assert!(lists.values().all(|lists| *lists <= 144 / 2), "{lists:?}");
}

/// Exhaustive over the catalogue.
#[test]
fn what_stands_for_many_of_a_kind_costs_points_unless_it_is_for_a_group_of_people() {
    let ranking = rank(matcher(), &read(&json!({ "age": 70 })));
    for activity in ASSETS.catalogue.activities() {
        let trace = ranking.trace(activity);
        let counts = trace.iter().any(|term| term.kind == TermKind::Generic && term.points < 0);
        let is_open = activity.audience.circumstances.is_empty();
        assert_eq!(counts, activity.reach.generic && is_open, "{}", activity.id);
    }
}

#[test]
fn what_somebody_likes_goes_before_what_is_sure() {
    let person =
        json!({ "age": 74, "gender": "woman", "interests": ["beauty"], "place": "Den Haag" });
    let picks = list(&person).picks;
    assert!(picks.iter().any(|pick| pick.activity.id.as_str() == "beauty-voor-de-senior"));
}

#[test]
fn a_hobby_that_answers_nothing_they_miss_goes_before_no_better_answer() {
    let talker = json!({ "age": 60, "wishes": ["confidant"], "interests": ["walking"] });
    let first = list(&talker).picks[0].activity;
    assert!(first.fits.wishes.contains(Wish::Confidant), "{} is first", first.id);
}

#[test]
fn what_is_made_for_what_somebody_lives_with_goes_before_a_hobby() {
    let mother = json!({
        "age": 23, "gender": "woman", "circumstances": ["young-parent"],
        "wishes": ["confidant"], "interests": ["walking", "cooking"],
    });
    assert_eq!(list(&mother).picks[0].activity.id.as_str(), "mamacafe");
}

#[test]
fn what_is_in_one_town_is_for_those_near_it_unless_their_words_point_to_it() {
    let stands = |facts: Value| {
        let profile = read(&facts);
        let mut picks = short_list(matcher(), &profile, &[]).picks.into_iter();
        picks.any(|pick| pick.activity.id.as_str() == "food-for-good")
    };
    let wishes = json!(["company", "usefulness"]);
    assert!(stands(json!({ "age": 40, "wishes": wishes, "place": "Utrecht" })));
    assert!(!stands(json!({ "age": 40, "wishes": wishes })));
    assert!(stands(json!({ "age": 40, "wishes": wishes, "interests": ["gardening"] })));
}

#[test]
fn every_year_without_a_sign_of_life_costs_points_up_to_a_limit() {
    let ranking = rank(matcher(), &read(&json!({ "age": 70 })));
    for activity in ASSETS.catalogue.activities() {
        let trace = ranking.trace(activity);
        let silent = trace.iter().find(|term| matches!(term.kind, TermKind::Silent(_)));
        let years = activity.status.seen.map_or(0, |seen| TODAY.year() - seen.year);
        assert_eq!(silent.is_some(), years > 2, "{}", activity.id);
        assert!(silent.is_none_or(|term| (-10..0).contains(&term.points)), "{}", activity.id);
    }
    let state = ASSETS.catalogue.activity("solink").map(|solink| solink.status.state);
    assert_eq!(state, Some(State::Unknown));
}

/// Exhaustive over the catalogue: that it costs little is said only where the cost is known.
#[test]
fn a_reason_claims_no_price_that_is_not_known_and_no_town_where_one_cannot_go() {
    let person = json!({ "age": 70, "circumstances": ["low-income"], "barriers": ["money"], "place": "Utrecht" });
    let ranking = rank(matcher(), &read(&person));
    let mut told = 0;
    for found in &ranking.matches {
        let cost = found.activity.cost.map(|cost| cost.kind);
        let cheap = matches!(cost, Some(CostKind::Free | CostKind::Low));
        for term in reasons(&ranking, found, 20) {
            let is_price = matches!(
                term.kind,
                TermKind::AtEase(Circumstance::LowIncome)
                    | TermKind::Suits(Fact::Barrier(Barrier::Money, _))
            );
            assert!(cheap || !is_price, "{} claims a price", found.activity.id);
            let is_near = matches!(term.kind, TermKind::Near | TermKind::Nearby(_));
            let how = found.activity.reach.how;
            let is_closed = matches!(how, How::Institution | How::Referral);
            assert!(!(is_near && is_closed), "{} claims a town", found.activity.id);
            told += usize::from(is_price || is_near);
        }
    }
    assert!(told > 0, "nothing was claimed at all");
}
