//! Answers in people's own words: what they type without looking at the buttons.

use aanspraak::conversation::{Action, Flow, QuestionVerb, Screen};
use aanspraak::interview::Answer;

use crate::conversation::known_failures::talker::{Talker, every_screen, question};

/// Of each question: what is typed, and the choices that it means; none for "none of these".
const TYPED: &[(&str, &str, &[&str])] = &[
    ("for-whom", "mezelf", &["self"]),
    ("for-whom", "voor mij alleen", &["self"]),
    ("for-whom", "voor mijzelf", &["self"]),
    ("for-whom", "voor mezelf hoor", &["self"]),
    ("wishes", "mensen om iets mee te doe", &["company"]),
    ("living", "samen met iemant", &["together"]),
    ("health", "slecht hore", &["poor-hearing"]),
    ("forms", "met een persoon", &["one-on-one"]),
    ("for-whom", "mijn buurman", &["someone-else"]),
    ("wishes", "gezelschap", &["company"]),
    ("wishes", "een praatje", &["confidant"]),
    ("wishes", "vrienden", &["friendship"]),
    ("wishes", "niets", &[]),
    ("living", "ik woon alleen", &["alone"]),
    ("living", "met mijn dochter", &["together"]),
    ("living", "verpleeghuis", &["care-home"]),
    ("living", "in de opvang", &["homeless"]),
    ("goes-out", "met de rollator", &["with-help"]),
    ("goes-out", "elke dag", &["yes"]),
    ("goes-out", "nooit", &["no"]),
    ("interests", "breien", &["crafts"]),
    ("interests", "tuinieren en dieren", &["gardening", "animals"]),
    ("interests", "niks", &[]),
    ("loss", "ja, vorig jaar", &["partner-died"]),
    ("loss", "gelukkig niet", &[]),
    // A word that several labels share means none of the others.
    ("health", "ik loop slecht", &["poor-mobility"]),
    ("health", "slecht ter been", &["poor-mobility"]),
    ("health", "doof", &["poor-hearing"]),
    ("health", "nee hoor", &[]),
    ("situation", "geen geld", &["low-income"]),
    ("situation", "ik zorg voor mijn man", &["carer"]),
    ("situation", "niet van toepassing", &[]),
    ("forms", "thuis", &["at-home"]),
    ("forms", "liever bellen", &["phone"]),
    ("gender", "mevrouw", &["woman"]),
    ("gender", "m", &["man"]),
];

fn at(id: &str) -> Talker {
    let mut talker = Talker::talking();
    talker.does(&Action::Question(id.into(), QuestionVerb::Change));
    talker
}

#[test]
fn what_people_type_for_a_choice_is_that_choice_and_no_other() {
    for (id, words, choices) in TYPED {
        let mut talker = at(id);
        talker.types(words);
        let expected = match choices {
            [] => Answer::NoneOfThese,
            choices => Answer::Chosen(choices.iter().map(|choice| (*choice).into()).collect()),
        };
        let given = talker.session.answers.get(&question(id).id);
        assert_eq!(given, Some(&expected), "{id}, {words}: {}", talker.text());
    }
}

/// The same in English.
#[test]
fn what_people_type_in_english_is_that_choice_and_no_other() {
    for (id, words, choices) in [
        ("for-whom", "my mother", &["someone-else"][..]),
        ("living", "with my husband", &["together"]),
        ("goes-out", "every day", &["yes"]),
        ("interests", "gardening and animals", &["gardening", "animals"]),
        ("loss", "yes, last year", &["partner-died"]),
        ("health", "i hear badly", &["poor-hearing"]),
        ("health", "i walk badly", &["poor-mobility"]),
        ("health", "bad eyes", &["poor-sight"]),
        ("situation", "no money", &["low-income"]),
        ("gender", "female", &["woman"]),
        ("for-whom", "it's for me", &["self"]),
        ("for-whom", "somebody else", &["someone-else"]),
        ("wishes", "someone to talk with", &["confidant"]),
        ("wishes", "company", &["company"]),
        ("wishes", "friends", &["friendship"]),
        ("living", "alone", &["alone"]),
        ("living", "by myself", &["alone"]),
        ("living", "together with somebody", &["together"]),
        ("living", "with someone", &["together"]),
        ("living", "nursing home", &["care-home"]),
        ("living", "homeless", &["homeless"]),
        ("interests", "beauty", &["beauty"]),
        ("interests", "computers", &["computers"]),
        ("interests", "cards", &["games"]),
        ("health", "walking badly", &["poor-mobility"]),
        ("health", "difficulty walking", &["poor-mobility"]),
        ("health", "poor eyesight", &["poor-sight"]),
        ("health", "hard of hearing", &["poor-hearing"]),
        ("health", "trouble remembering", &["dementia"]),
        ("health", "poor memory", &["dementia"]),
        ("situation", "little money", &["low-income"]),
        ("situation", "learning difficulties", &["intellectual-disability"]),
        ("situation", "new in the netherlands", &["newcomer"]),
        ("forms", "telephone", &["phone"]),
        ("forms", "by phone", &["phone"]),
        ("forms", "online", &["online"]),
    ] {
        let mut talker = Talker::new("en");
        talker.does(&Action::Flow(Flow::Begin));
        talker.does(&Action::Flow(Flow::Consent(true)));
        talker.does(&Action::Question(id.into(), QuestionVerb::Change));
        talker.types(words);
        let expected = Answer::Chosen(choices.iter().map(|choice| (*choice).into()).collect());
        let given = talker.session.answers.get(&question(id).id);
        assert_eq!(given, Some(&expected), "{id}, {words}: {}", talker.text());
    }
    let mut refused = Talker::new("en");
    refused.does(&Action::Flow(Flow::Begin));
    refused.does(&Action::Question("forms".into(), QuestionVerb::Change));
    refused.types("no computer");
    assert_eq!(refused.session.answers.get(&"forms".into()), None, "{}", refused.text());
}

/// A word that several labels have, alone, is asked about.
#[test]
fn a_word_of_several_labels_is_asked_about() {
    let mut talker = at("health");
    talker.types("slecht");
    assert!(matches!(talker.session.focus, Screen::Either { .. }), "{}", talker.text());
    assert_eq!(talker.session.answers.get(&"health".into()), None, "{}", talker.text());
}

/// "Not in a group" is not "in a group", and "both" is not one of two.
#[test]
fn what_is_refused_is_not_chosen_and_both_is_asked_about() {
    let mut refused = at("forms");
    refused.types("niet in een groep");
    assert_eq!(refused.session.answers.get(&"forms".into()), None, "{}", refused.text());
    assert!(refused.text().contains("niet: in een groep"), "{}", refused.text());
    let mut both = at("for-whom");
    both.types("allebei");
    assert!(matches!(both.session.focus, Screen::Either { .. }), "{}", both.text());
    assert_eq!(both.session.answers.get(&"for-whom".into()), None);
}

/// A name with an error in it is asked about, not taken for what was meant.
#[test]
fn a_place_with_a_typing_error_is_offered() {
    for (typed, name) in [("Zwole", "Zwolle"), ("Amersvoort", "Amersfoort"), ("utrect", "Utrecht")]
    {
        let mut talker = at("place");
        talker.types(typed);
        let labels = talker.screen.buttons.iter().flatten().map(|button| &button.label);
        let offered = labels.filter(|label| label.starts_with(name)).count();
        let taken = talker.session.answers.get(&"place".into()).is_some();
        assert!(offered == 1 || taken, "{typed}: {}", talker.text());
    }
    let mut nowhere = at("place");
    nowhere.types("xqwzzt");
    assert!(nowhere.text().contains("xqwzzt"), "{}", nowhere.text());
}

/// What people type for a choice without looking at its button.
#[test]
fn a_choice_is_understood_in_other_words_than_its_label() {
    for (app, id, words, choice) in [
        ("nl", "for-whom", "voor mij", "self"),
        ("nl", "for-whom", "Voor een ander.", "someone-else"),
        ("nl", "living", "in mijn eentje", "alone"),
        ("nl", "living", "met mijn man", "together"),
        ("nl", "goes-out", "met de rollator", "with-help"),
        ("en", "for-whom", "for me", "self"),
        ("en", "living", "on my own", "alone"),
    ] {
        let mut talker = Talker::new(app);
        talker.does(&Action::Flow(Flow::Begin));
        talker.does(&Action::Question(id.into(), QuestionVerb::Change));
        talker.types(words);
        let chosen = Answer::Chosen(vec![choice.into()]);
        assert_eq!(
            talker.session.answers.get(&id.into()),
            Some(&chosen),
            "{words}: {}",
            talker.text()
        );
    }
}

/// Small talk answers nothing, at whatever question it is said.
#[test]
fn small_talk_is_no_answer_to_any_question() {
    let mut wrong = Vec::new();
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        for words in [
            "hallo",
            "goedemorgen",
            "dank je wel",
            "fijne dag nog",
            "wat bedoelt u?",
            "ik begrijp het niet",
            "hoe laat is het?",
            "mooi weer vandaag",
            "sorry",
            "haha",
            "tja",
            "hmm",
            "even wachten",
            "wie is dit?",
            "ik weet het",
            "dat is aardig",
            "wat een vraag",
            "moet dat?",
            "ben je er nog?",
            "wacht even",
            "ik typ langzaam",
            "mijn bril is kwijt",
            "o jee",
            "wat nu?",
            "en dan?",
        ] {
            let mut talker = screen.clone();
            talker.types(words);
            let session = &talker.session;
            let is_draft = matches!(session.focus, Screen::Choosing { .. } | Screen::Either { .. });
            if session.answers != screen.session.answers
                || session.told != screen.session.told
                || is_draft
            {
                wrong.push(format!(
                    "{open}: '{words}': {:?} {:?}",
                    session.answers.get(&open),
                    session.told
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
