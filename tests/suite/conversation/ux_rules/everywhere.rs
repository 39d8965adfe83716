//! The commands about one's own data, and all others, in every state.

use aanspraak::conversation::{
    Action, ActivityVerb, AlarmCard, AnswerVerb, Consent, DataVerb, Flow, FollowUpVerb, HelpKind,
    InputKind, Outcome, QuestionVerb, Screen, ScreenName, Session, Stage,
};
use aanspraak::interview::Answer;
use aanspraak::profile::{Age, Fact};
use aanspraak::understanding::{Act, Alarm, AlarmRole};
use serde_json::Value;

use crate::conversation::known_failures::talker::{ASSETS, Talker, every_screen, first, question};

/// Somebody who answered something, told something, kept something and passed something over.
fn known() -> Session {
    let mut talker = Talker::talking();
    for id in ["for-whom", "living", "health"] {
        talker.changes(question(id), &first(question(id)));
    }
    talker.types("ik ben 82 en woon in Zwolle");
    talker.does(&Action::Activity("oopoeh".into(), ActivityVerb::Save));
    talker.does(&Action::Activity("resto-vanharte".into(), ActivityVerb::DoingIt));
    talker.does(&Action::Activity("oopoeh".into(), ActivityVerb::Choose));
    talker.session
}

/// What can stand on the screen, by name.
fn focuses() -> Vec<(&'static str, Screen)> {
    let oopoeh = || "oopoeh".into();
    vec![
        ("interview", Screen::Interview),
        ("a question again", Screen::Question("living".into())),
        (
            "choosing",
            Screen::Choosing { question: "wishes".into(), chosen: vec!["company".into()] },
        ),
        ("places", Screen::Places { question: "place".into(), candidates: vec![2_743_477] }),
        ("either", Screen::Either { question: "living".into(), choices: vec!["alone".into()] }),
        (
            "an old button",
            Screen::OfferChange { question: "living".into(), choice: "together".into() },
        ),
        (
            "a changed answer",
            Screen::OfferAnswer { question: "living".into(), choices: vec!["together".into()] },
        ),
        ("changed facts", Screen::OfferFacts(vec![Fact::Age(Age::exactly(83).unwrap())])),
        ("alarm", Screen::Alarm(Box::new(AlarmCard::new(Alarm::Suicide, AlarmRole::Writer)))),
        ("called", Screen::Called),
        (
            "listening",
            Screen::Listening {
                about: vec![Act::LossChild, Act::LossSuicide],
                of: Some("zoon".to_owned()),
                turns: 1,
            },
        ),
        ("offer of a language", Screen::OfferLanguage("en".parse().unwrap())),
        ("results", Screen::Results),
        ("card", Screen::Card(oopoeh())),
        ("refine", Screen::Refine),
        ("why not", Screen::WhyNot),
        ("compare with", Screen::CompareWith(oopoeh())),
        ("compared", Screen::Compared(oopoeh(), "bij-bosshardt".into())),
        ("saved", Screen::Saved),
        ("two weeks later", Screen::FollowUp),
        ("the plan", Screen::Plan),
        ("a text to send", Screen::PlanText),
        ("answers", Screen::Answers),
        ("language", Screen::Language),
        ("privacy", Screen::Privacy),
        ("privacy at length", Screen::PrivacyLong),
        ("erase", Screen::Erase),
    ]
}

/// Every state: before the talk, at each question, at each screen beside it, at rest.
pub(crate) fn states() -> Vec<(String, Talker)> {
    let mut states: Vec<(String, Talker)> = Vec::new();
    for (at, screen) in every_screen("nl").into_iter().enumerate() {
        states.push((format!("screen {at} of a talk"), screen));
    }
    for (name, focus) in focuses() {
        states.push((name.to_owned(), Talker::at(Session { focus, ..known() })));
    }
    let refused = Session { consent: Consent::Refused, ..known() };
    states.push(("who refused".to_owned(), Talker::at(refused)));
    let stopped = Session { stage: Stage::Stopped, ..known() };
    states.push(("who stopped".to_owned(), Talker::at(stopped)));
    states.push(("nobody yet".to_owned(), Talker::at(Session::default())));
    states
}

#[test]
fn what_is_known_is_told_to_read_and_as_a_file_in_every_state() {
    for (state, mut talker) in states() {
        let before = talker.session.clone();
        talker.types("/gegevens");
        let text = talker.text();
        assert!(text.contains("Dit weet ik van u:"), "{state}: {text}");
        assert_eq!(talker.session.answers, before.answers, "{state}");
        let knows = !before.answers.is_empty() || !before.told.is_empty();
        let file = talker.screen.attachment.as_ref();
        assert_eq!(file.is_some(), knows, "{state}: {text}");
        assert_eq!(text.contains("Nog niets."), !knows, "{state}: {text}");
    }
}

#[test]
fn the_text_and_the_file_tell_all_that_is_kept_and_nothing_of_the_messages() {
    let mut talker = Talker::at(known());
    talker.types("ik vind het geheimwoord-xyz maar niets");
    talker.types("/gegevens");
    let text = talker.text();
    for told in [
        "Voor wie: Voor mezelf",
        "Wonen: Alleen",
        "Gezondheid: Slecht lopen",
        "U vertelde ook: 82 jaar, Zwolle.",
        "Bewaard: OOPOEH.",
        "Dit doet u al: Resto VanHarte.",
        "30 dagen",
        "/wis",
    ] {
        assert!(text.contains(told), "'{told}' is missing in: {text}");
    }
    let file = talker.screen.attachment.unwrap();
    assert_eq!(file.name, "aanspraak.json");
    let read: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(read["answers"]["living"], serde_json::json!(["alone"]));
    assert_eq!(read["answers"]["health"], serde_json::json!(["poor-mobility"]));
    let told = serde_json::json!([
        {"fact": "age", "from": 82, "to": 82}, {"fact": "place", "value": "Zwolle"},
    ]);
    assert_eq!(read["told"], told);
    assert_eq!(read["saved"], serde_json::json!(["oopoeh"]));
    assert_eq!(read["passed-over"], serde_json::json!({"resto-vanharte": "doing-it"}));
    assert_eq!(read["consent"], "given 2026-11-23");
    let all = format!("{text}{read}");
    assert!(!all.contains("geheimwoord"), "the message itself was kept: {all}");
}

#[test]
fn everything_is_erased_after_a_question_in_every_state() {
    for (state, talker) in states() {
        let mut asked = talker.clone();
        asked.types("/wis");
        assert!(asked.text().contains("Wilt u alles wissen"), "{state}: {}", asked.text());
        assert!(!asked.is_forgotten(), "{state}: erased without being asked");
        assert_eq!(asked.session.answers, talker.session.answers, "{state}");
        let mut kept = asked.clone();
        kept.types("nee, bewaar het");
        assert!(!kept.is_forgotten() && kept.session.saved == talker.session.saved, "{state}");
        assert_eq!(kept.session.answers, talker.session.answers, "{state}");
        asked.types("ja");
        assert!(asked.is_forgotten(), "{state}: {}", asked.text());
        assert!(asked.text().contains("Alles is weg."), "{state}: {}", asked.text());
        assert!(asked.session.answers.is_empty() && asked.session.told.is_empty(), "{state}");
    }
}

#[test]
fn what_is_kept_is_told_short_and_at_length_in_every_state() {
    for (state, mut talker) in states() {
        let before = talker.session.clone();
        talker.types("/privacy");
        assert!(talker.text().contains("Er leest geen mens mee."), "{state}: {}", talker.text());
        assert!(talker.text().contains("Na 30 dagen stilte"), "{state}: {}", talker.text());
        assert!(
            talker.sees(&Action::Data(DataVerb::Show))
                && talker.sees(&Action::Screen(ScreenName::Erase)),
            "{state}"
        );
        talker.does(&Action::Screen(ScreenName::PrivacyLong));
        let text = talker.text();
        for told in ["Wat ik bewaar:", "Wat ik niet bewaar:", "Waarom:", "Wie:", "Hoe lang:"] {
            assert!(text.contains(told), "{state}: '{told}' is missing in: {text}");
        }
        assert_eq!(talker.session.answers, before.answers, "{state}");
        talker.does(&Action::Flow(Flow::GoOn));
        assert!(!talker.text().contains("Wat ik bewaar:"), "{state}: there is no way back");
    }
}

#[test]
fn wherever_it_is_told_how_long_answers_are_kept_it_is_what_the_operator_decided() {
    for (app, word, asks) in
        [("nl", "12 dagen", "is dit anoniem"), ("en", "12 days", "who reads this?")]
    {
        let mut talker = Talker::new(app);
        talker.settings.keep_days = 12;
        talker.types("ik ben 82");
        let mut told = |what: &str, does: &dyn Fn(&mut Talker)| {
            does(&mut talker);
            let text = talker.text();
            assert!(text.contains(word) && !text.contains("30"), "{what}: {text}");
        };
        told("in short", &|talker| talker.does(&Action::Screen(ScreenName::Privacy)));
        told("at length", &|talker| talker.does(&Action::Screen(ScreenName::PrivacyLong)));
        told("with the data", &|talker| talker.does(&Action::Data(DataVerb::Show)));
        told("to who asks", &|talker| {
            talker.does(&Action::Flow(Flow::GoOn));
            talker.types(asks);
        });
        told("with the question", &|talker| {
            talker.types(if app == "nl" { "ik heb reuma" } else { "I have cancer" });
        });
    }
}

#[test]
fn who_stops_rests_in_every_state_and_who_refused_is_forgotten() {
    for (state, mut talker) in states() {
        let refused = talker.session.consent == Consent::Refused;
        let answers = talker.session.answers.clone();
        talker.types("/stop");
        assert_eq!(talker.session.stage, Stage::Stopped, "{state}");
        assert!(talker.text().contains("We stoppen hier."), "{state}: {}", talker.text());
        assert!(talker.text().contains("/hulp"), "{state}: {}", talker.text());
        assert_eq!(talker.is_forgotten(), refused, "{state}");
        assert_eq!(talker.text().contains("Ik heb alles vergeten"), refused, "{state}");
        if !refused {
            assert_eq!(talker.session.answers, answers, "{state}");
        }
    }
}

#[test]
fn every_command_is_answered_with_a_way_on_in_every_state() {
    let commands = [
        "/start",
        "/help",
        "/hulp",
        "/terug",
        "/opnieuw",
        "/antwoorden",
        "/bewaard",
        "/taal",
        "/privacy",
        "/gegevens",
        "/wis",
        "/stop",
        "/back",
        "/again",
        "/answers",
        "/kept",
        "/language",
        "/data",
        "/erase",
        "/emergency",
        "/bestaat-niet",
    ];
    for (state, talker) in states() {
        for command in commands {
            let mut after = talker.clone();
            after.types(command);
            let ways = after
                .actions()
                .into_iter()
                .filter(|way| *way != Action::Help(HelpKind::Numbers))
                .count();
            assert!(ways > 0, "{state}, {command}: no way on: {}", after.text());
            assert!(!after.text().trim().is_empty(), "{state}, {command}");
            let questions: std::collections::BTreeSet<_> =
                after.actions().iter().filter_map(Action::question).cloned().collect();
            assert!(questions.len() <= 1, "{state}, {command}: {questions:?}");
        }
    }
}

#[test]
fn none_of_these_clears_what_was_chosen_and_is_not_offered_beside_it() {
    for question in ASSETS.interview.questions() {
        let none = Action::Answer(question.id.clone(), AnswerVerb::NoneOfThese);
        let many = question.choices.len() > 1 && question.kind == aanspraak::interview::Kind::Many;
        if !many {
            continue;
        }
        let mut talker = Talker::talking();
        talker.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
        assert!(talker.sees(&none), "{}", question.id);
        talker.does(&Action::Answer(
            question.id.clone(),
            AnswerVerb::Choose(question.choices[0].clone()),
        ));
        assert!(!talker.sees(&none), "{}: none beside one", question.id);
        assert!(
            talker.sees(&Action::Answer(question.id.clone(), AnswerVerb::Done)),
            "{}",
            question.id
        );
        talker.types("geen van deze");
        let answer = talker.session.answers.get(&question.id);
        assert_eq!(answer, Some(&Answer::NoneOfThese), "{}", question.id);
    }
}

#[test]
fn after_days_it_is_said_what_was_looked_for_and_nothing_sensitive() {
    for (state, mut talker) in states() {
        let session = &talker.session;
        let begun = !session.answers.is_empty() || !session.told.is_empty();
        let greeted = begun
            && session.stage != Stage::Welcomed
            && !matches!(session.focus, Screen::Alarm(_) | Screen::FollowUp);
        talker.waits(3);
        talker.types("hallo");
        let text = talker.text();
        let heads = ["Dag, daar bent u weer."];
        assert_eq!(heads.iter().any(|head| text.starts_with(head)), greeted, "{state}: {text}");
        let recap = text.lines().next().unwrap_or_default();
        for sensitive in ["slecht lopen", "partner", "kanker", "82"] {
            assert!(!recap.to_lowercase().contains(sensitive), "{state}: {recap}");
        }
    }
}

#[test]
fn the_answer_to_how_it_went_takes_the_question_off_the_screen() {
    let outcomes = [Outcome::Been, Outcome::NotYet, Outcome::NotForMe]
        .map(|it| Action::FollowUp(FollowUpVerb::Outcome(it)));
    for action in outcomes.into_iter().chain([Action::FollowUp(FollowUpVerb::Ask(false))]) {
        let mut talker = Talker::at(Session { focus: Screen::FollowUp, ..known() });
        assert!(talker.text().contains("Is het gelukt"), "{}", talker.text());
        talker.does(&action);
        assert!(!talker.text().contains("Is het gelukt"), "{action:?}: {}", talker.text());
        talker.hears(InputKind::Text("dank u wel".to_owned()));
        assert!(!talker.text().contains("Is het gelukt"), "{action:?}: {}", talker.text());
    }
}

#[test]
fn nothing_sensitive_is_asked_or_kept_without_consent_not_even_by_an_old_button() {
    let health = question("health");
    let old = [
        Action::Question("health".into(), QuestionVerb::Change),
        Action::Answer("health".into(), AnswerVerb::Choose(health.choices[0].clone())),
        Action::Answer("health".into(), AnswerVerb::Done),
        Action::Answer("health".into(), AnswerVerb::NoneOfThese),
    ];
    for consent in [Consent::Refused, Consent::NotAsked] {
        for action in &old {
            let mut talker = Talker::new("nl");
            talker.does(&Action::Flow(Flow::Begin));
            talker.session.consent = consent;
            talker.does(action);
            assert_ne!(talker.open().as_ref(), Some(&health.id), "{consent:?} {action:?}");
            if talker.sees(&Action::Flow(Flow::ApplyOld)) {
                talker.does(&Action::Flow(Flow::ApplyOld));
            }
            assert_eq!(talker.session.answers.get(&health.id), None, "{consent:?} {action:?}");
        }
    }
    let mut asked = Talker::new("nl");
    asked.does(&Action::Flow(Flow::Begin));
    asked.does(&Action::Question("health".into(), QuestionVerb::Change));
    assert!(asked.sees(&Action::Flow(Flow::Consent(true))), "{}", asked.text());
    asked.does(&Action::Flow(Flow::Consent(true)));
    assert_eq!(asked.open().as_ref(), Some(&health.id), "the question that waited for the yes");
}
