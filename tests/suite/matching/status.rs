//! What is known to exist stands above what is not, and near above far.

use aanspraak::matching::{Caution, Rule, Verdict, cautions, rank};
use jiff::civil::date;
use serde_json::json;

use super::{ASSETS, TODAY, content, load, matcher, read};

#[test]
fn of_two_that_are_otherwise_equal_the_known_one_stands_above_the_unknown_one() {
    let mut files = content();
    let text = files.get("data/activities/huiskamer-van-de-buurt.toml").unwrap().text.clone();
    assert!(text.contains("\"active\""));
    files.insert("data/activities/known.toml", text.clone());
    files.insert("data/activities/earlier.toml", text.replace("\"active\"", "\"unknown\""));
    let content = load(&files);
    let ranking = rank(content.matcher(TODAY), &read(&json!({ "wishes": ["company"] })));
    let at = |id: &str| ranking.yes().position(|found| found.activity.id.as_str() == id).unwrap();
    assert!(at("known") < at("earlier"));
}

#[test]
fn a_check_older_than_a_year_counts_as_unknown_on_the_day_that_is_given() {
    let profile = read(&json!({ "age": 70 }));
    let resto = ASSETS.catalogue.activity("resto-vanharte").unwrap();
    let on = |day| {
        let ranking = rank(ASSETS.matcher(day), &profile);
        let found = *ranking.yes().find(|found| found.activity.id == resto.id).unwrap();
        (found.score, cautions(&ranking, &found).contains(&Caution::Unsure))
    };
    let (fresh, stale) = (on(resto.status.checked), on(date(2028, 1, 1)));
    assert!(!fresh.1 && stale.1);
    assert!(fresh.0 > stale.0);
}

#[test]
fn maastricht_is_not_sent_to_amsterdam_and_diemen_is_with_the_distance() {
    let found = |place: &str| {
        let facts = json!({ "age": 40, "circumstances": ["mental-health"], "place": place });
        let ranking = rank(matcher(), &read(&facts));
        let id = "maatjesprojecten-regenboog-groep";
        let found = ranking.matches.iter().find(|found| found.activity.id.as_str() == id).copied();
        let found = found.unwrap();
        (found.verdict, cautions(&ranking, &found))
    };
    assert!(matches!(found("Maastricht").0, Verdict::No(Rule::TooFar(170..190))));
    let (verdict, cautions) = found("Diemen");
    assert_eq!(verdict, Verdict::Yes);
    assert!(cautions.iter().any(|caution| matches!(caution, Caution::Far(1..10))), "{cautions:?}");
    assert!(!found("Amsterdam").1.iter().any(|caution| matches!(caution, Caution::Far(_))));
}

#[test]
fn what_stopped_is_for_nobody() {
    let ranking = rank(matcher(), &read(&json!({ "age": 70, "wishes": ["confidant"] })));
    let gone = ranking.matches.iter().find(|found| found.activity.id.as_str() == "zilverlijn");
    assert_eq!(gone.unwrap().verdict, Verdict::No(Rule::Gone));
}
