//! Help that is no activity: every number and page was seen in a source, every situation has help.

use std::collections::BTreeSet;

use aanspraak::catalogue::{Catalogue, Referral, Situation};
use aanspraak::language::Language;
use aanspraak::profile::{Age, Circumstance, Fact, Gender, Loss, Profile, Wish};
use enumset::EnumSet;
use strum::IntoEnumIterator;

use super::{catalogue, rows};

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn bare(address: &str) -> String {
    let address = address.trim_start_matches("https://").trim_start_matches("www.");
    address.trim_end_matches('/').to_lowercase()
}

/// What a referral says itself: what is taken from a helpline is compared with that.
fn own_facts(referral: &Referral) -> Vec<(&'static str, String)> {
    if referral.contact.helpline.is_some() {
        return Vec::new();
    }
    let contact = &referral.contact;
    let pages = [&contact.page, &contact.chat].into_iter().flatten();
    let pages = pages.map(|page| ("website", bare(page)));
    contact.number.iter().map(|number| ("phone", digits(number))).chain(pages).collect()
}

#[test]
fn every_number_and_page_of_a_referral_stands_in_the_list_of_sources() {
    let list = rows("referral-facts.tsv");
    let mut used = BTreeSet::new();
    for referral in catalogue().referrals() {
        for (kind, value) in own_facts(referral) {
            let row = list.iter().find(|row| row[0] == kind && row[1] == value);
            let row =
                row.unwrap_or_else(|| panic!("{}: {kind} {value} has no source", referral.id));
            used.insert(value);
            let known = referral.sources.contains(&row[2]) || kind == "website";
            assert!(known, "{}: {} is not among its sources", referral.id, row[2]);
        }
    }
    for row in &list {
        assert!(used.contains(&row[1]), "nothing uses {} any more", row[1]);
    }
}

#[test]
fn the_words_of_a_source_name_what_was_seen_there() {
    for row in rows("referral-facts.tsv") {
        let (kind, value, source, words) = (&row[0], &row[1], &row[2], &row[3]);
        let is_there = match kind.as_str() {
            "phone" => digits(words).ends_with(value.as_str()),
            _ if words == "its own page" => bare(source).starts_with(value.as_str()),
            _ => words.to_lowercase().contains(value.as_str()),
        };
        assert!(is_there, "{source} does not name {value}");
    }
}

#[test]
fn a_referral_that_is_a_helpline_has_its_number_and_day() {
    let catalogue = catalogue();
    let mut seen = 0;
    for referral in catalogue.referrals() {
        let Some(id) = &referral.contact.helpline else { continue };
        let line = catalogue.helpline(id).unwrap();
        assert_eq!(referral.contact.number, line.number, "{id}");
        assert_eq!(referral.checked, line.checked, "{id}");
        assert_eq!(referral.sources, line.sources, "{id}");
        seen += 1;
    }
    assert!(seen >= 6, "the helplines are read");
}

#[test]
fn every_situation_has_help_in_both_languages() {
    let catalogue = catalogue();
    for situation in Situation::iter() {
        let found = catalogue.referrals_for(&Profile::default(), EnumSet::only(situation));
        assert!(!found.is_empty(), "nobody helps with {situation}");
        for referral in found {
            for language in Language::iter() {
                let text = referral.text(language);
                let all = [text.for_whom, text.summary, text.step, text.say];
                assert!(all.iter().all(|text| !text.is_empty()), "{} {language}", referral.id);
            }
        }
    }
}

#[test]
fn a_number_in_a_first_step_is_the_number_of_the_referral() {
    for referral in catalogue().referrals() {
        for language in Language::iter() {
            let step = referral.text(language).step;
            let numbers: Vec<String> = step
                .split(|sign: char| !(sign.is_ascii_digit() || sign == ' ' || sign == '-'))
                .map(digits)
                .filter(|number| number.len() > 3)
                .collect();
            for number in numbers {
                let own = referral.contact.number.as_deref().map(digits);
                assert_eq!(own, Some(number), "{}", referral.id);
            }
        }
    }
}

fn first(catalogue: &Catalogue, facts: &[Fact], told: EnumSet<Situation>) -> String {
    let profile = Profile::of(facts.iter().copied());
    let found = catalogue.referrals_for(&profile, told);
    found.first().map(|referral| referral.id.to_string()).unwrap_or_default()
}

#[test]
fn what_fits_most_of_what_was_told_comes_first() {
    let catalogue = catalogue();
    let none = EnumSet::empty();
    for (facts, told, wanted) in [
        (vec![Fact::Circumstance(Circumstance::Debts, true)], none, "geldfit"),
        (vec![Fact::Circumstance(Circumstance::Gambling, true)], none, "open-over-gokken"),
        (vec![Fact::Loss(Loss::Child, true)], none, "ouders-overleden-kind"),
        (vec![Fact::Loss(Loss::Pet, true)], none, "licg-rouw-om-huisdier"),
        (vec![Fact::Circumstance(Circumstance::Detention, true)], none, "exodus"),
        (vec![Fact::Age(Age::exactly(15).unwrap())], none, "kindertelefoon-bellen"),
        (vec![], EnumSet::only(Situation::Alcohol), "alcohol-infolijn"),
        (vec![], Situation::Violence | Situation::Debts, "veilig-thuis-bellen"),
        (
            vec![Fact::Gender(Gender::Man, true), Fact::Wish(Wish::Usefulness, true)],
            none,
            "mannenschuur",
        ),
    ] {
        assert_eq!(first(&catalogue, &facts, told), wanted, "{facts:?} {told:?}");
    }
}

#[test]
fn what_is_for_others_by_age_or_gender_is_not_named() {
    let catalogue = catalogue();
    let names = |facts: &[Fact], told: Situation| -> Vec<String> {
        let profile = Profile::of(facts.iter().copied());
        let found = catalogue.referrals_for(&profile, EnumSet::only(told));
        found.iter().map(|referral| referral.id.to_string()).collect()
    };
    let grown = [Fact::Age(Age::exactly(70).unwrap())];
    assert!(!names(&grown, Situation::ParentDied).contains(&"achter-de-regenboog".to_owned()));
    assert!(!names(&grown, Situation::Student).contains(&"alles-oke".to_owned()));
    let young = [Fact::Age(Age::exactly(12).unwrap())];
    assert_eq!(names(&young, Situation::ParentDied)[0], "achter-de-regenboog");
    let woman = [Fact::Gender(Gender::Woman, true)];
    assert!(names(&woman, Situation::ManOfDeeds).is_empty());
}

#[test]
fn who_tells_nothing_gets_no_referral() {
    assert!(catalogue().referrals_for(&Profile::default(), EnumSet::empty()).is_empty());
    let not = Profile::of([Fact::Circumstance(Circumstance::Debts, false)]);
    assert!(catalogue().referrals_for(&not, EnumSet::empty()).is_empty());
}
