//! Questions about an activity and about the bot, reports back, and wishes below the list.

use std::collections::BTreeSet;

use aanspraak::conversation::{Dismissal, Refinement, Report, Screen};

use crate::conversation::known_failures::talker::Talker;

/// Somebody with a list on the screen: de Luisterlijn, Maatjesprojecten, and one more.
fn list() -> Talker {
    let mut talker = Talker::talking();
    talker.types("ik ben 82 en woon alleen in Zwolle, ik wil graag met iemand praten");
    talker.types("laat zien wat past");
    assert_eq!(talker.session.focus, Screen::Results);
    talker
}

/// The names on the list, in order.
fn names(talker: &Talker) -> Vec<String> {
    let mut talker = talker.clone();
    talker.types("laat zien wat past");
    let lines = talker.text();
    let numbered = |line: &str| {
        let (number, name) = line.split_once(". ")?;
        number.parse::<u8>().ok().map(|_| name.to_owned())
    };
    lines.lines().filter_map(numbered).collect()
}

fn said(text: &str) -> String {
    let mut talker = list();
    talker.types(text);
    talker.text()
}

#[test]
fn each_question_is_answered_or_not_known_and_never_misunderstood() {
    let known = [
        ("is dat gratis", "gewone beltarief"),
        ("wat kost dat", "gewone beltarief"),
        ("wat mot dat kosten, die eerste", "gewone beltarief"),
        ("moet ik dokken bij nummer 1?", "gewone beltarief"),
        ("wanneer is nummer 1", "dag en nacht"),
        ("waar is dat", "per telefoon"),
        ("is er een lift bij de eerste", "rolstoel"),
        ("mag mijn hond mee naar nummer 2", "hond"),
        ("is er een wachtlijst", "wachtlijst"),
        ("hoe begin ik", "Zo begint u"),
        ("moet ik me opgeven", "Zo begint u"),
        ("komt er iemand bij mij thuis?", "bij u thuis"),
        ("in welke taal is de eerste", "Nederlands"),
        ("wat kost resto vanharte", "8 euro"),
        ("word ik opgehaald bij vier het leven", "haalt u thuis op"),
        ("kunnen kinderen mee naar resto vanharte", "van jong tot oud"),
        ("kan ik eerst komen kijken bij de buurtcirkel", "kennismaakt"),
    ];
    let wrong: Vec<String> = known
        .into_iter()
        .map(|(text, must)| (text, must, said(text)))
        .filter(|(_, must, came)| !came.contains(must))
        .map(|(text, must, came)| format!("{text}: '{must}' is missing in: {came}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for text in ["spreken ze Turks bij nummer 2", "mag ik eerst kijken bij de tweede"] {
        let came = said(text);
        assert!(came.contains("dat weet ik niet"), "{text}: {came}");
        assert!(came.contains("U kunt vragen: "), "{text}: {came}");
        assert!(came.lines().count() >= 3, "how to ask it: {came}");
    }
}

#[test]
fn a_question_leaves_the_list_where_it_is_and_does_not_say_it_again() {
    let mut talker = list();
    let before = talker.actions();
    talker.types("is dat gratis");
    assert_eq!(talker.session.focus, Screen::Results);
    assert_eq!(talker.actions(), before, "the buttons stay");
    assert!(!talker.text().contains("Eerste stap"), "{}", talker.text());
    assert_eq!(
        talker.text().lines().filter(|line| line.contains(": ")).count(),
        4,
        "three, and what to ask"
    );
}

#[test]
fn dat_is_the_activity_that_was_asked_about_last() {
    let mut talker = list();
    let second = names(&talker).remove(1);
    talker.types("wat kost nummer 2");
    talker.types("en waar is dat");
    assert!(talker.text().starts_with(&second), "{}", talker.text());
}

#[test]
fn the_card_that_is_open_is_meant() {
    let mut talker = list();
    let second = names(&talker).remove(1);
    talker.types("vertel eens over de tweede");
    assert!(matches!(talker.session.focus, Screen::Card(_)));
    talker.types("wat kost dat");
    assert!(talker.text().contains(&second), "{}", talker.text());
    assert!(matches!(talker.session.focus, Screen::Card(_)), "and it stays open");
}

#[test]
fn a_companion_tells_no_fact_of_the_person() {
    let mut talker = list();
    let told = talker.session.told.clone();
    talker.types("mag Tommie mee, dat is mijn teckel");
    assert_eq!(talker.session.told, told);
}

#[test]
fn who_runs_and_pays_and_reads_is_answered_at_every_question() {
    let pairs = [
        ("wie heeft dit gemaakt", "Aanspraak"),
        ("wie betaalt dit", "Niemand verdient"),
        ("wat verdienen jullie hier aan", "Niemand verdient"),
        ("wie kan dit zien", "geen mens"),
        ("worden mijn gegevens verkocht", "Ik verkoop niets"),
        ("wie leest dit allemaal mee, mijn dochter toch niet?", "geen mens"),
        ("ben je een robot", "computer"),
        ("zit hier nou een echte juffrouw te typen of ben je een apparaat", "computer"),
        ("welke talen spreek je", "Engels"),
    ];
    for (text, must) in pairs {
        for mut talker in [Talker::talking(), list()] {
            let (open, answers) = (talker.open(), talker.session.answers.clone());
            talker.types(text);
            assert!(talker.text().contains(must), "{text}: {}", talker.text());
            assert_eq!(talker.open(), open, "{text}: the question stays open");
            assert_eq!(talker.session.answers, answers, "{text}: it answers nothing");
        }
    }
}

#[test]
fn what_is_full_or_was_tried_makes_room_for_another_and_can_be_taken_back() {
    let reasons = [
        ("nummer 2 zit vol", Dismissal::Full),
        ("nummer 2 heb ik al geprobeerd", Dismissal::Tried),
        ("de tweede doe ik al", Dismissal::DoingIt),
        ("ik ben bij nummer 2 geweest en het was niks", Dismissal::Tried),
    ];
    for (text, why) in reasons {
        let mut talker = list();
        let before = names(&talker);
        talker.types(text);
        let [(_, reason)] = talker.session.dismissed.as_slice() else {
            panic!("{text}: {:?} {}", talker.session.dismissed, talker.text())
        };
        assert_eq!(*reason, why, "{text}");
        assert!(talker.text().contains(&before[1]), "{text}: it says which: {}", talker.text());
        let after = names(&talker);
        assert!(!after.contains(&before[1]) && after.len() == 3, "{text}: {after:?}");
        talker.types("Toch weer laten zien");
        assert_eq!(names(&talker), before, "{text}: taken back");
    }
}

#[test]
fn a_report_is_answered_with_what_to_do_next_and_kept() {
    let reports = [
        ("gebeld, niemand nam op", "ander uur", Report::NoAnswer),
        ("ik durf niet te bellen", "voor u bellen", Report::NotDared),
        ("bellen vind ik eng", "voor u bellen", Report::NotDared),
        ("ik ben geweest", "Hoe was het", Report::Went),
        ("al geprobeerd", "Welke bedoelt u", Report::Tried),
    ];
    for (text, must, report) in reports {
        let mut talker = list();
        talker.types(text);
        assert!(talker.text().contains(must), "{text}: {}", talker.text());
        assert_eq!(talker.session.reports.as_slice(), [(None, report)], "{text}");
        assert!(talker.session.dismissed.is_empty(), "{text}");
    }
}

#[test]
fn who_calls_in_vain_twice_hears_something_else() {
    let mut talker = list();
    talker.types("nummer 2 gebeld, niemand nam op");
    let first = talker.text();
    talker.types("nummer 2 gebeld, niemand nam op");
    assert_ne!(talker.text(), first);
}

#[test]
fn a_wish_below_the_list_changes_it_and_shows_it_anew() {
    let wishes = [
        ("ik wil dat er iemand bij mij thuis komt", Refinement::Home),
        ("niet zo ver", Refinement::Near),
        ("niks van de kerk graag", Refinement::NoChurch),
        ("alleen met vrouwen", Refinement::Women),
        ("liever niet in een groep", Refinement::Small),
    ];
    for (text, how) in wishes {
        let mut talker = list();
        talker.types(text);
        assert!(talker.session.refined.contains(how), "{text}: {}", talker.text());
        assert!(talker.text().contains("Eerste stap"), "{text}: {}", talker.text());
    }
    let mut talker = list();
    talker.types("iets met muziek");
    assert!(talker.text().contains("muziek en dansen"), "{}", talker.text());
    assert_eq!(talker.session.focus, Screen::Results, "no question comes in its place");
    assert_eq!(talker.open(), None);
}

#[test]
fn nothing_of_a_church_stands_on_the_list_of_who_does_not_want_it() {
    let mut talker = list();
    talker.types("niks van de kerk");
    let mut seen = BTreeSet::new();
    for _ in 0..12 {
        seen.extend(names(&talker));
        talker.types("Meer laten zien");
    }
    assert!(seen.len() > 3 && !seen.contains("Bij Bosshardt"), "{seen:?}");
}

#[test]
fn the_list_comes_at_any_time_after_the_first_fact() {
    for text in
        ["laat maar zien dan", "wat heb je voor me", "en? wat raadt u aan?", "doe maar een lijstje"]
    {
        let mut talker = Talker::talking();
        talker.types("ik ben 82");
        talker.types(text);
        assert!(talker.text().contains("Eerste stap"), "{text}: {}", talker.text());
    }
}
