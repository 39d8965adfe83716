//! A municipality adds its own activities: people then get what is near them.

use std::collections::BTreeSet;

use aanspraak::catalogue::Catalogue;
use aanspraak::diagnostics::Files;
use aanspraak::matching::{Matcher, Verdict, Weights, rank};
use aanspraak::profile::Profile;
use serde_json::json;

use super::{TODAY, catalogue, files, load};

const LOCAL: usize = 50;

/// The real content with walking groups in fifty municipalities, Zwolle among them.
fn with_local_activities() -> Files {
    let mut files = files();
    let ours = catalogue();
    // Not Bergen, of which there are two.
    let all: BTreeSet<&str> = (ours.places().iter())
        .map(|place| place.municipality.as_str())
        .filter(|name| ours.places().areas(name).len() == 1)
        .collect();
    let step = all.len() / LOCAL;
    let names = all.iter().copied().step_by(step).take(LOCAL - 1).chain(["Zwolle"]);
    for (number, municipality) in names.enumerate() {
        let text = format!(
            "name = \"Wandelclub {municipality}\"\nkinds = [\"meeting\"]\nelements = [\"activities\", \"meeting\"]\n\
             [fits]\nwishes = [\"company\"]\nforms = [\"group\", \"outdoors\"]\ninterests = [\"walking\"]\n\
             [reach]\nhow = \"local\"\nmunicipalities = [\"{municipality}\"]\n\
             [status]\nstate = \"active\"\nchecked = 2026-11-23\nsources = [\"https://example.nl\"]\n\
             [text.nl]\nsummary = \"Samen wandelen.\"\njoin = \"Kom langs.\"\nsay = \"Mag ik mee?\"\n\
             [text.en]\nsummary = \"Walking together.\"\njoin = \"Come along.\"\nsay = \"May I join?\"\n"
        );
        files.insert(format!("data/activities/wandelclub-{number}.toml"), text);
    }
    files
}

fn walker(catalogue: &Catalogue, place: &str) -> Profile {
    let profile = json!({ "age": 70, "place": place, "wishes": ["company"], "interests": ["walking"], "goes-out": "yes" });
    let find = |name: &str| catalogue.places().named(name).first().copied();
    Profile::from_json(&profile, find).unwrap()
}

#[test]
fn what_is_near_comes_first_and_what_is_far_is_not_for_this_person() {
    let files = with_local_activities();
    let (catalogue, diagnostics) = load(&files);
    assert_eq!(diagnostics, []);
    let weights = Weights::load(&files, &mut Vec::new());
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let profile = walker(&catalogue, "Zwolle");
    let ranking = rank(matcher, &profile);
    let best = ranking.yes().next().unwrap().activity;
    assert_eq!(best.name, "Wandelclub Zwolle");
    let home = profile.place.unwrap();
    let mut far = 0;
    for found in &ranking.matches {
        if !found.activity.name.starts_with("Wandelclub") {
            continue;
        }
        let there = found.activity.reach.municipalities[0];
        let km = catalogue.places().distance_km(home, there).unwrap();
        assert_eq!(found.verdict == Verdict::Yes, km < 15.5, "{} at {km} km", found.activity.name);
        far += usize::from(km > 15.5);
    }
    assert!(far > 40, "the fifty lie all over the country: {far}");
}

#[test]
fn without_a_place_the_local_ones_do_not_crowd_out_what_is_everywhere() {
    let files = with_local_activities();
    let (catalogue, _) = load(&files);
    let weights = Weights::load(&files, &mut Vec::new());
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let mut profile = walker(&catalogue, "Zwolle");
    profile.place = None;
    let ranking = rank(matcher, &profile);
    let local = ranking.matches.iter().find(|it| it.activity.name == "Wandelclub Zwolle").unwrap();
    let placed = rank(matcher, &walker(&catalogue, "Zwolle"));
    let near = placed.matches.iter().find(|it| it.activity.name == "Wandelclub Zwolle").unwrap();
    assert!(near.score > local.score, "near counts for it, not knowing counts against it");
}
