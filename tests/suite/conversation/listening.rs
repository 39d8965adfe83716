//! A talk that listens: losses, confessions, feelings, small talk, the list at any time, fewer words,
//! and consent that waits.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, AnswerVerb, Consent, Flow, HelpKind, QuestionVerb, Screen, Session, Stage, Volunteer,
    due,
};
use aanspraak::language::Language;
use aanspraak::profile::{Circumstance, Fact};
use aanspraak::understanding::Act;
use jiff::SignedDuration;
use strum::IntoEnumIterator;

use super::known_failures::talker::{ASSETS, Talker};

/// What nobody who tells something that hurts is told.
const NEVER: [&str; 4] =
    ["begreep ik niet", "begrijp nog niet", "Kies een knop", "Ik leg het anders uit"];

#[track_caller]
fn assert_listens(talker: &Talker, said: &str) {
    let text = talker.text();
    assert!(matches!(talker.session.focus, Screen::Listening { .. }), "{said}: {text}");
    assert_eq!(talker.open(), None, "a form below {said}: {text}");
    assert_eq!(talker.actions().len(), 3, "{said}");
    assert!(NEVER.iter().all(|never| !text.contains(never)), "{said}: {text}");
}

#[test]
fn a_loss_or_a_confession_is_taken_up_and_no_form_stands_below_it() {
    for (said, word) in [
        ("mijn zoon heeft zelfmoord gepleegd", "zoon"),
        ("mijn moeder is vorige week overleden", "moeder"),
        ("me hond is dood", "hond"),
        ("ik mis hem zo", "gemis"),
        ("23.000 euro schuld", "Schulden"),
        ("ik heb alles vergokt", "gokken"),
    ] {
        let mut talker = Talker::begun();
        talker.types(said);
        assert_listens(&talker, said);
        assert!(talker.text().contains(word), "{said}: {}", talker.text());
    }
}

#[test]
fn the_very_first_words_may_be_a_loss_and_the_bot_says_what_it_is() {
    let mut talker = Talker::at(Session::default());
    talker.session = Session::default();
    talker.types("mijn kind is dood");
    assert_listens(&talker, "mijn kind is dood");
    assert!(talker.text().contains("Ik ben Aanspraak, een computer"), "{}", talker.text());
}

#[test]
fn the_open_question_stays_open_behind_the_listening_and_is_answered_by_words() {
    let mut talker = Talker::begun();
    let open = talker.open();
    talker.types("mijn moeder is overleden");
    talker.types("ze was altijd zo vrolijk");
    assert_listens(&talker, "ze was altijd zo vrolijk");
    talker.does(&Action::Flow(Flow::GoOn));
    assert_eq!(talker.open(), open);
    let mut talker = Talker::begun();
    talker.types("mijn moeder is overleden");
    talker.types("iemand om mee te praten");
    assert_eq!(talker.open().unwrap().as_str(), "living");
}

#[test]
fn who_can_help_is_one_tap_away_and_the_talk_goes_on_listening() {
    let mut talker = Talker::begun();
    talker.types("mijn man heeft dementie");
    talker.does(&Action::Help(HelpKind::Referral));
    assert!(talker.text().contains("DementieLijn"), "{}", talker.text());
    assert!(matches!(talker.session.focus, Screen::Listening { .. }));
}

#[test]
fn no_acknowledgement_is_said_twice_in_a_talk() {
    let mut talker = Talker::begun();
    let mut said = Vec::new();
    for _ in 0..6 {
        talker.types("ik ben zo bang");
        let first = talker.text().lines().next().unwrap_or_default().to_owned();
        said.push(first);
    }
    let ways: Vec<String> = ["a", "b", "c"]
        .map(|way| ASSETS.texts.say(Language::default(), &format!("listen-feel-afraid.{way}"), &[]))
        .into();
    for way in &ways {
        assert_eq!(said.iter().filter(|line| *line == way).count(), 1, "{way}: {said:?}");
    }
}

#[test]
fn the_list_comes_at_any_time_after_the_first_fact_and_before_it_one_question() {
    for wish in ["laat maar zien dan", "wat heb je voor me", "doe maar een voorstel"] {
        let mut talker = Talker::begun();
        talker.types(wish);
        assert!(talker.sees_the_list(), "{wish}: {}", talker.text());
    }
    let mut talker = Talker::new("nl");
    talker.types("wat heb je voor me");
    assert_eq!(talker.open().unwrap().as_str(), "for-whom", "{}", talker.text());
}

#[test]
fn the_list_stays_in_view_while_people_tell_more() {
    let mut talker = Talker::begun();
    talker.types("laat maar zien dan");
    talker.types("ik ben 82");
    assert!(talker.sees_the_list(), "{}", talker.text());
    talker.types("ik wil dat er iemand bij mij thuis komt");
    assert!(talker.sees_the_list(), "{}", talker.text());
    assert!(!talker.session.refined.is_empty());
}

#[test]
fn too_many_words_become_fewer_and_the_simple_mode_has_three_choices() {
    let mut talker = Talker::begun();
    talker.types("te veel woorden");
    assert!(talker.text().contains("kortere zinnen"), "{}", talker.text());
    let long = talker.session.answers.clone();
    talker.types("ja graag");
    assert!(talker.session.simple);
    assert_eq!(talker.session.answers, long, "nothing is filed as an answer");
    let choices = |talker: &Talker| {
        let is_choice =
            |action: &Action| matches!(action, Action::Answer(_, AnswerVerb::Choose(_)));
        talker.actions().into_iter().filter(is_choice).collect::<Vec<_>>()
    };
    let first = choices(&talker);
    assert_eq!(first.len(), 3, "{}", talker.text());
    let open = talker.open().unwrap();
    talker.does(&Action::Question(open, QuestionVerb::More));
    let second = choices(&talker);
    assert_eq!(second.len(), 3);
    assert!(first.iter().all(|choice| !second.contains(choice)));
}

#[test]
fn every_choice_of_every_question_can_be_reached_by_more() {
    for simple in [false, true] {
        for question in ASSETS.interview.questions() {
            let mut talker = Talker::talking();
            talker.session.simple = simple;
            talker.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
            let mut seen = BTreeSet::new();
            for _ in 0..8 {
                let choices: Vec<String> = talker
                    .actions()
                    .into_iter()
                    .filter_map(|action| match action {
                        Action::Answer(_, AnswerVerb::Choose(choice)) => Some(choice.to_string()),
                        _ => None,
                    })
                    .collect();
                assert!(choices.len() <= if simple { 3 } else { 7 }, "{}", question.id);
                seen.extend(choices);
                talker.does(&Action::Question(question.id.clone(), QuestionVerb::More));
            }
            assert_eq!(seen.len(), question.choices.len(), "{}", question.id);
        }
    }
}

#[test]
fn small_talk_is_answered_and_files_nothing() {
    for said in ["weet je een mop", "jij bent eigenlijk mijn enige vriend", "hoe gaat het met je"] {
        let mut talker = Talker::begun();
        let (open, answers) = (talker.open(), talker.session.answers.clone());
        talker.types(said);
        assert_eq!((talker.open(), &talker.session.answers), (open, &answers), "{said}");
        assert!(talker.session.told.is_empty(), "{said}: {:?}", talker.session.told);
        assert!(NEVER.iter().all(|never| !talker.text().contains(never)), "{said}");
    }
}

#[test]
fn a_name_is_said_back_once_and_kept_nowhere() {
    let mut talker = Talker::begun();
    talker.types("Ik heet Bep");
    assert!(talker.text().contains("Dag Bep."), "{}", talker.text());
    assert!(!format!("{:?}", talker.session).contains("Bep"));
    talker.types("Ik heet Bep");
    assert!(!talker.text().contains("Bep"), "{}", talker.text());
}

#[test]
fn words_that_are_not_understood_are_never_filed_as_skipped() {
    let mut talker = Talker::begun();
    let (open, answers) = (talker.open(), talker.session.answers.clone());
    let mut said = BTreeSet::new();
    for _ in 0..3 {
        talker.types("blorp wumpel");
        said.insert(talker.text().lines().next().unwrap_or_default().to_owned());
    }
    assert_eq!(said.len(), 3, "{said:?}");
    talker.types("blorp wumpel");
    assert_eq!((talker.open(), &talker.session.answers), (open, &answers));
}

#[test]
fn consent_waits_below_what_is_asked_and_nothing_is_erased_by_other_words() {
    let mut talker = Talker::begun();
    talker.types("ik heb reuma");
    let health = talker.session.told.clone();
    assert!(!health.is_empty());
    assert!(talker.open().is_some(), "the question stands above it: {}", talker.text());
    assert!(talker.sees(&Action::Flow(Flow::Consent(true))), "{}", talker.text());
    for said in ["mijn buren zijn weg", "het regent hier", "ik hou van taart"] {
        talker.types(said);
        assert!(!talker.text().contains("dagen onthouden"), "said once: {}", talker.text());
    }
    assert!(health.iter().all(|fact| talker.session.told.contains(fact)));
    assert_eq!(talker.session.consent, Consent::NotAsked);
}

#[test]
fn a_yes_with_a_worry_is_a_yes_and_the_worry_is_answered() {
    let mut talker = Talker::begun();
    talker.types("mijn man is overleden");
    talker.types("ja dat mag maar het blijft toch wel tussen ons he");
    assert!(matches!(talker.session.consent, Consent::Given(_)), "{}", talker.text());
    assert!(talker.text().contains("Er leest geen mens mee"), "{}", talker.text());
    let died = Fact::Circumstance(Circumstance::PartnerDied, true);
    assert!(talker.session.told.contains(&died));
}

#[test]
fn a_no_to_keeping_forgets_what_was_sensitive() {
    let mut talker = Talker::begun();
    talker.types("ik heb kanker gehad");
    talker.types("nee dat van die kanker hoef je niet te bewaren");
    assert_eq!(talker.session.consent, Consent::Refused, "{}", talker.text());
    assert!(talker.session.told.iter().all(|fact| !fact.is_sensitive()));
}

#[test]
fn every_act_that_is_taken_up_has_three_ways_in_each_language() {
    let has = |language, key: &str| ASSETS.texts.has(language, key);
    for language in Language::iter() {
        for act in Act::iter() {
            let key = format!("listen-{act}");
            let needs = act.is_loss() || act.is_confession() || act.is_feeling();
            if needs || has(Language::default(), &format!("{key}.a")) {
                for way in ["a", "b", "c"] {
                    assert!(has(language, &format!("{key}.{way}")), "{language}: {key}.{way}");
                }
            }
        }
    }
}

#[test]
fn the_stage_of_a_talk_that_listens_is_a_talk() {
    let mut talker = Talker::new("nl");
    talker.types("mijn vrouw is weg met de kinderen");
    assert_eq!(talker.session.stage, Stage::Talking);
}

#[test]
fn a_hurt_that_was_taken_up_without_consent_is_forgotten_after_a_day() {
    let mut talker = Talker::begun();
    talker.types("ik schaam me kapot");
    let end = due(&talker.session, &Volunteer::default());
    let last = talker.session.last.unwrap();
    assert_eq!(end, Some(last + SignedDuration::from_hours(24)));
}
