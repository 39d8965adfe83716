//! Answers, corrections and consent in people's own words, whatever the wording.

use aanspraak::conversation::{
    Consent, Input, InputKind, Message, Role, Screen, Session, Setting, Settings, Stage, Visit,
    turn,
};
use aanspraak::profile::{Age, Circumstance, Fact, FactId, Interest, Living};

use crate::conversation::known_failures::talker::{ASSETS, Talker};

/// Somebody at a question, who agreed to all of them.
fn at(question: &str) -> Talker {
    Talker::at(Session {
        stage: Stage::Talking,
        consent: Consent::Given("2026-11-24T10:00:00Z".parse().unwrap()),
        focus: Screen::Question(question.into()),
        ..Session::default()
    })
}

/// What is known of somebody.
fn known(talker: &Talker) -> Vec<Fact> {
    ASSETS.interview.profile(&talker.session.answers, &talker.session.told).facts()
}

fn values(talker: &Talker, id: FactId) -> Vec<&'static str> {
    let holds = |fact: &Fact| fact.with_sign(true) == *fact && fact.id() == id;
    let facts = known(talker).into_iter().filter(holds);
    facts.filter_map(|fact| fact.value().map(|(value, _)| value)).collect()
}

#[test]
fn an_answer_is_understood_whatever_its_words() {
    let mut wrong = Vec::new();
    for (question, fact, text, choice) in [
        ("wishes", FactId::Wishes, "praten met iemand", "confidant"),
        ("wishes", FactId::Wishes, "een vriend om het leven mee te delen", "friendship"),
        ("wishes", FactId::Wishes, "gewoon weer iets omhanden hebben", "usefulness"),
        ("living", FactId::Living, "nog bij mijn ouders", "together"),
        ("living", FactId::Living, "ik woon bij mijn dochter in", "together"),
        ("living", FactId::Living, "nou ja, alleen eigenlijk", "alone"),
        ("living", FactId::Living, "gewoon thuis, sinds zijn dood alleen", "alone"),
        ("living", FactId::Living, "met de kat en verder niemand", "alone"),
        ("living", FactId::Living, "met zijn vieren", "together"),
        ("goes-out", FactId::GoesOut, "ja tuurlijk kom ik de deur uit", "yes"),
        ("goes-out", FactId::GoesOut, "met de scootmobiel wel", "with-help"),
        ("goes-out", FactId::GoesOut, "mwah soms", "with-help"),
        ("goes-out", FactId::GoesOut, "nee hoor, al jaren niet meer", "no"),
        ("loss", FactId::Circumstances, "ja vorig jaar", "partner-died"),
    ] {
        let mut talker = at(question);
        talker.types(text);
        let said = values(&talker, fact);
        if !said.contains(&choice) {
            wrong.push(format!("{question}: {text}: {said:?}: {}", talker.text()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_would_hurt_is_chosen_by_no_shared_word() {
    for (question, text) in [
        ("living", "eigen huis"),
        ("living", "een fijn huis"),
        ("situation", "moeite met het weer"),
        ("situation", "een arm om me heen"),
        ("gender", "mijn vrouw"),
    ] {
        let mut talker = at(question);
        talker.types(text);
        let hurtful: Vec<Fact> =
            known(&talker).into_iter().filter(|fact| fact.hurts_by_mistake()).collect();
        assert_eq!(hurtful, [], "{question}: {text}");
        assert!(talker.session.answers.is_empty(), "{question}: {text}");
    }
}

#[test]
fn a_near_miss_of_what_would_hurt_is_asked() {
    let mut talker = at("situation");
    talker.types("verslavign");
    let Screen::Either { choices, .. } = &talker.session.focus else { panic!("{}", talker.text()) };
    assert_eq!(
        choices.iter().map(aanspraak::interview::ChoiceId::as_str).collect::<Vec<_>>(),
        ["addiction"]
    );
    assert!(known(&talker).is_empty());
}

#[test]
fn what_is_not_understood_leaves_the_question_open() {
    let mut talker = at("living");
    for _ in 0..6 {
        talker.types("lala pupu");
    }
    assert_eq!(talker.open().unwrap().as_str(), "living");
    assert!(talker.session.answers.is_empty());
}

/// What is known after these words.
fn after(words: &[&str]) -> Vec<Fact> {
    let mut talker = Talker::talking();
    for text in words {
        talker.types(text);
    }
    known(&talker)
}

fn age(years: u8) -> Fact {
    Fact::Age(Age::exactly(years).unwrap())
}

#[test]
fn an_age_is_put_right_in_any_words() {
    for text in [
        "nee 82",
        "correctie 82",
        "niet 60 maar 82",
        "ik zei 82 niet 60",
        "foutje, 82",
        "82, niet 60",
    ] {
        let facts = after(&["ik ben 60", text]);
        assert!(facts.contains(&age(82)), "{text}: {facts:?}");
        assert!(!facts.contains(&age(60)), "{text}");
    }
}

#[test]
fn a_place_is_put_right_in_any_words() {
    let place = |name: &str| Fact::Place(ASSETS.catalogue.places().named(name)[0]);
    for text in [
        "toch Kampen",
        "foutje, Kampen",
        "toch niet Zwolle maar Kampen",
        "nee in Kampen",
        "sorry Kampen hoor",
    ] {
        let facts = after(&["ik woon in Zwolle", text]);
        assert!(facts.contains(&place("Kampen")), "{text}: {facts:?}");
    }
}

#[test]
fn what_does_not_hold_goes_with_what_came_of_it() {
    let facts = after(&["ik woon alleen", "dat klopt niet, ik woon samen"]);
    assert!(facts.contains(&Fact::Living(Living::Together, true)));
    let facts = after(&["ik ben 78 en weduwe", "ik ben geen weduwe"]);
    assert!(!facts.contains(&Fact::Circumstance(Circumstance::PartnerDied, true)), "{facts:?}");
    assert!(!facts.iter().any(|fact| fact.id() == FactId::Living), "{facts:?}");
    let facts = after(&["ik hou van wandelen en dieren", "streep door dieren"]);
    assert!(facts.contains(&Fact::Interest(Interest::Walking, true)), "{facts:?}");
    assert!(
        !facts.iter().any(|fact| fact.with_sign(true) == Fact::Interest(Interest::Animals, true))
    );
}

#[test]
fn consent_is_given_and_refused_in_any_words() {
    for (text, consent) in [
        ("ja dat mag maar het blijft toch wel tussen ons he", true),
        ("mag je bewaren maar niks naar mijn ouders", true),
        ("is goed, vertel het niemand", true),
        ("nee dat hoef je niet te bewaren", false),
        ("niks opslaan over mijn ziekte maar wel meedenken", false),
    ] {
        let mut talker = Talker::new("nl");
        talker.types("ja");
        talker.types("ik heb reuma");
        talker.types(text);
        let given = matches!(talker.session.consent, Consent::Given(_));
        assert_eq!(given, consent, "{text}");
        assert!(talker.session.consent != Consent::NotAsked, "{text}");
    }
}

#[test]
fn other_words_are_no_refusal_and_erase_nothing() {
    let mut talker = Talker::new("nl");
    talker.types("ja");
    talker.types("ik heb reuma");
    let told = talker.session.told.clone();
    for text in ["lala pupu", "blauwe bessen", "lala", "pupu", "lala pupu"] {
        talker.types(text);
    }
    assert_eq!(talker.session.told, told);
    assert_eq!(talker.session.consent, Consent::NotAsked);
}

/// The facts and the reply after lines at the desk.
fn call(lines: &[&str]) -> (Vec<Fact>, Vec<Message>) {
    let mut visit = Visit::default();
    visit.volunteer.open = true;
    let mut replies = Vec::new();
    for line in lines {
        let kind = InputKind::Text((*line).to_owned());
        let setting = Setting::Team(Role::Volunteer);
        let at = "2026-11-24T10:00:00Z".parse().unwrap();
        let input = Input { at, setting, app_language: None, kind };
        let turn = turn(&ASSETS, Settings::default(), visit, input);
        replies.clone_from(&turn.replies);
        visit = turn.into();
    }
    (visit.volunteer.call.facts, replies)
}

#[test]
fn the_desk_puts_right_in_the_same_forms() {
    let (facts, _) = call(&["mw 78 Zwolle", "nee 82"]);
    assert!(facts.contains(&age(82)) && !facts.contains(&age(78)), "{facts:?}");
    let (facts, _) = call(&["dhr 72 Zwolle", "typo, 27"]);
    assert!(facts.contains(&age(27)), "{facts:?}");
    let (facts, _) = call(&["mw 78 Zwolle weduwe", "is geen weduwe"]);
    assert!(!facts.iter().any(|fact| fact.id() == FactId::Living), "{facts:?}");
    let (facts, replies) = call(&["mw 80 Zwolle rollator", "streep door rollator"]);
    let moves = Fact::Circumstance(Circumstance::PoorMobility, true);
    assert!(!facts.contains(&moves), "{replies:?}");
}
