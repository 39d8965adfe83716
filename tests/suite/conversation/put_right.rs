//! What is put right in words of its own, at both sides: "67 moet het zijn", "maak daar zwemmen van".

use aanspraak::conversation::{
    Input, InputKind, Role, Setting, Settings, View, Visit, Volunteer, turn,
};
use aanspraak::profile::{Fact, FactId};
use jiff::Timestamp;

use super::known_failures::talker::{ASSETS, Talker};

/// A volunteer at the desk who types these lines; the last reply, and what is kept.
fn desk(lines: &[&str]) -> (String, Volunteer) {
    let mut visit = Visit::default();
    let mut said = String::new();
    let now: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
    for line in ["/desk"].iter().chain(lines) {
        let kind = InputKind::Text((*line).to_owned());
        let setting = Setting::Team(Role::Volunteer);
        let input = Input { at: now, setting, app_language: None, kind };
        let turn = turn(&ASSETS, Settings::default(), std::mem::take(&mut visit), input);
        let lines = turn.replies.iter().flat_map(|reply| reply.text_lines().collect::<Vec<_>>());
        said = lines.collect::<Vec<_>>().join("\n");
        visit = turn.into();
    }
    (said, visit.volunteer)
}

#[track_caller]
fn at_the_desk(lines: [&str; 2], holds: &str, never: &str) {
    let (said, _) = desk(&lines);
    let head =
        said.lines().filter(|line| line.starts_with("De beller") || line.starts_with("Niet"));
    let head: String = head.collect::<Vec<_>>().join(" ");
    assert!(head.contains(holds), "{lines:?}: {said}");
    assert!(never.is_empty() || !head.contains(never), "{lines:?}: {said}");
    assert!(!said.contains("Dat heb ik niet"), "{lines:?}: {said}");
}

#[test]
fn a_volunteer_puts_right_what_was_typed() {
    let woman = "mw 83 Hulst weduwe";
    for line in [
        "Hulst moet Hulsberg zijn",
        "Hulst is fout, Hulsberg",
        "Hulst = Hulsberg",
        "maak van Hulst Hulsberg",
    ] {
        at_the_desk([woman, line], "Hulsberg", "Hulst,");
    }
    let age = "mw 45 Ede gescheiden";
    for line in
        ["54 moet het zijn", "45 moet 54 zijn", "maak daar 54 van", "ik typte het verkeerd: 54"]
    {
        at_the_desk([age, line], "54 jaar", "45 jaar");
    }
    for line in ["sorry, is een man", "maak daar een man van", "dhr ipv mw", "man bedoel ik"] {
        at_the_desk([age, line], "man", "vrouw");
    }
    at_the_desk([age, "weduwe bedoel ik"], "partner overleden", "gescheiden");
    let sings = "mw 70 Ede houdt van zingen";
    for line in ["zwemmen bedoel ik", "zingen moet zwemmen zijn", "oeps, zwemmen"] {
        at_the_desk([sings, line], "bewegen", "muziek");
    }
    at_the_desk([sings, "houdt ook van zwemmen"], "muziek", "");
    at_the_desk(["dhr 70 Almelo rolstoel", "rollator bedoel ik"], "slecht lopen", "beperking");
}

#[test]
fn a_line_that_only_announces_a_correction_is_no_search() {
    for line in ["oeps", "verkeerd getypt", "foutje", "ik typte verkeerd"] {
        let (said, volunteer) = desk(&["mw 45 Ede gescheiden", line]);
        assert!(said.contains("Typ wat het moet zijn"), "{line}: {said}");
        assert_eq!(volunteer.call.view, View::List, "{line}");
        assert!(volunteer.call.search.is_empty(), "{line}");
    }
}

fn known(talker: &Talker) -> String {
    let mut talker = talker.clone();
    talker.types("/antwoorden");
    talker.text()
}

#[test]
fn a_resident_puts_right_what_was_understood() {
    for line in ["oeps 67 bedoel ik", "67 moet het zijn", "maak daar 67 van", "76 moet 67 zijn"] {
        let mut talker = Talker::talking();
        talker.types("ik ben 76 jaar");
        talker.types(line);
        let text = known(&talker);
        assert!(text.contains("67 jaar") && !text.contains("76 jaar"), "{line}: {text}");
    }
    for line in [
        "tuinieren zei ik! rare telefoon",
        "ik bedoel tuinieren",
        "wandelen moet tuinieren zijn",
        "typfout: tuinieren",
    ] {
        let mut talker = Talker::talking();
        talker.types("ik hou van wandelen");
        talker.types(line);
        let text = known(&talker);
        assert!(text.contains("tuinieren") && !text.contains("wandelen"), "{line}: {text}");
    }
    let mut talker = Talker::talking();
    talker.types("ik hou van wandelen");
    talker.types("en ik bedoel ook tuinieren");
    let text = known(&talker);
    assert!(text.contains("tuinieren") && text.contains("wandelen"), "{text}");
}

#[test]
fn what_only_goes_on_telling_takes_nothing_away() {
    let (_, volunteer) =
        desk(&["mw 45 Ede gescheiden", "ik bedoel dat ze ook reuma heeft en slecht slaapt"]);
    let divorced = Fact::closed(FactId::Circumstances, "divorced", true).unwrap();
    assert!(volunteer.call.facts.contains(&divorced), "{:?}", volunteer.call.facts);
}

#[test]
fn a_number_is_asked_for_among_any_words() {
    for line in [
        "hoe was het nr vd kindertelefoon ook alweer",
        "weet jij het nummer van de kindertelefoon nog",
    ] {
        let (said, _) = desk(&["dhr 83 Appingedam", line]);
        assert!(said.contains("0800-0432"), "{line}: {said}");
    }
    let (said, volunteer) = desk(&["dhr 83 Appingedam", "heb jij het nr van humanitas voor me"]);
    assert!(said.contains("Humanitas"), "{said}");
    assert_eq!(volunteer.call.view, View::Found, "{said}");
    let (said, volunteer) = desk(&["mw 50 Weesp", "wanneer was het alzheimer cafe ook alweer"]);
    assert!(said.contains("Alzheimer Café"), "{said}");
    assert_eq!(
        volunteer.call.facts.iter().filter(|it| it.id() == FactId::Circumstances).count(),
        0
    );
}

#[test]
fn an_alarm_that_meant_another_thing_lets_go_and_keeps_the_caller() {
    let alarmed = "mw 74 Uithoorn wil niet meer";
    for line in [
        "bedoelt: wil niet meer naar de soos",
        "ze bedoelt naar de club",
        "loos alarm",
        "niet meer naar de dagopvang bedoel ik",
        "gaat over de verhuizing",
    ] {
        let (said, volunteer) = desk(&[alarmed, line]);
        assert_eq!(volunteer.call.view, View::List, "{line}: {said}");
        assert!(said.contains("74 jaar") && said.contains("Uithoorn"), "{line}: {said}");
    }
    for line in [
        "bedoelt dat ze niet meer wil leven",
        "bedoelt het leven",
        "ze bedoelt alles",
        "gaat over de dood",
        "wil naar de club",
    ] {
        let (said, volunteer) = desk(&[alarmed, line]);
        assert!(matches!(volunteer.call.view, View::Alarm(_)), "{line}: {said}");
    }
}
