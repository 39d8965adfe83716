//! What somebody refuses, has already or tried is off the list at once, at both sides, and can be taken back.

use aanspraak::conversation::{Action, Advice, Dismissal, Flow, advise_on};
use aanspraak::language::Language;

use jiff::civil::{Date, date};

use super::known_failures::talker::{ASSETS, Talker};

const TODAY: Date = date(2026, 11, 23);

/// What is suggested on a line.
fn advised(line: &str) -> Advice {
    let reading = ASSETS.lexicon.read(line, ASSETS.catalogue.places(), TODAY.year());
    advise_on(&ASSETS, (line, &reading), TODAY, Language::default(), 100)
}

/// The activities that a line leaves out, with why.
fn told(line: &str) -> Vec<(String, String)> {
    let advice = advised(line);
    let is_told = |why: &String| why.starts_with("told: ");
    let told: Vec<_> = advice.excluded.into_iter().filter(|(_, why)| is_told(why)).collect();
    for (id, _) in &told {
        assert!(advice.suggestions.iter().all(|other| other.id != *id), "{id} stands on the list");
    }
    told
}

fn leaves_out(line: &str, id: &str, why: Dismissal) {
    let expected = (id.to_owned(), format!("told: {why}"));
    assert!(told(line).contains(&expected), "{line}: {:?}", told(line));
}

#[test]
fn what_somebody_has_already_or_tried_is_left_out_by_its_name() {
    leaves_out("dhr 58, dementie, heeft al buddyzorg", "buddyzorg", Dismissal::DoingIt);
    let both = "heeft al buddyzorg, wil niet naar resto vanharte";
    leaves_out(both, "buddyzorg", Dismissal::DoingIt);
    leaves_out(both, "resto-vanharte", Dismissal::NotForMe);
    leaves_out("ik zit al bij oopoeh", "oopoeh", Dismissal::DoingIt);
    leaves_out("vrouw 70, al geprobeerd: bridgen", "bridgen-denken-en-doen", Dismissal::Tried);
    leaves_out("vrouw 78, heeft OOPOEH al geprobeerd", "oopoeh", Dismissal::Tried);
}

#[test]
fn what_is_not_wanted_is_left_out_by_its_name_and_by_who_runs_it() {
    leaves_out("ik wil niet naar resto vanharte", "resto-vanharte", Dismissal::NotForMe);
    leaves_out("niet weer naar bij bosshardt", "bij-bosshardt", Dismissal::NotForMe);
    leaves_out("vrouw 80, niks van de kerk", "bij-bosshardt", Dismissal::NotForMe);
    leaves_out("man 40, niet van het Leger des Heils", "bij-bosshardt", Dismissal::NotForMe);
}

#[test]
fn what_is_asked_wished_or_only_not_known_leaves_nothing_out() {
    for line in [
        "ik wil graag naar resto vanharte",
        "ik ken humanitas niet",
        "wil al lang naar bij bosshardt",
        "is bij bosshardt van de kerk?",
        "mijn zus heeft al buddyzorg",
        "vrouw 82, houdt van bridgen",
    ] {
        assert_eq!(told(line), [], "{line}");
    }
}

#[test]
fn who_is_afraid_of_dogs_or_wants_no_animals_gets_no_dog() {
    for line in ["vrouw 70 bang voor honden, wandelt graag", "man 66 wandelen, niet met dieren"] {
        let advice = advised(line);
        let about_dogs = ["oopoeh", "zorgdier"];
        let shown = |id: &str| advice.suggestions.iter().any(|other| other.id == id);
        assert!(!about_dogs.into_iter().any(shown), "{line}");
    }
}

#[test]
fn who_wants_no_dog_is_shown_none_and_who_only_has_none_still_is() {
    for line in [
        "nee ik wil geen nieuwe hond",
        "vrouw 71, hoeft geen hond meer",
        "man 66, zoekt geen hondje",
        "ik wil echt nooit meer een hond",
        "wil geen dieren om zich heen",
    ] {
        leaves_out(line, "oopoeh", Dismissal::NotForMe);
    }
    for line in [
        "vrouw 70, heeft geen hond meer",
        "ik heb geen hond",
        "dhr 68, alleen, geen hond",
        "ik wil wandelen maar ik heb geen hond",
        "ik wil graag weer een hond om me heen",
    ] {
        assert_eq!(told(line), [], "{line}");
    }
}

#[test]
fn a_dog_that_died_and_is_not_to_be_followed_by_another_brings_no_dogs() {
    let mut talker = Talker::talking();
    talker.types("mijn hond is gisteren overleden");
    for line in ["nee ik wil geen nieuwe hond", "58", "hoogezand", "wandelen", "laat zien wat past"]
    {
        talker.types(line);
        assert!(!talker.text().contains("OOPOEH"), "{line}: {}", talker.text());
    }
}

#[test]
fn a_resident_takes_back_what_was_left_out_with_one_tap() {
    let mut talker = Talker::talking();
    talker.types("ik ben 70 en zit al bij oopoeh");
    assert!(talker.session.has_dismissed(&"oopoeh".into()), "{}", talker.text());
    talker.does(&Action::Flow(Flow::Undo));
    assert!(!talker.session.has_dismissed(&"oopoeh".into()), "{}", talker.text());
}
