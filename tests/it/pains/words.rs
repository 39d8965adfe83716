//! Words: what is typed is heard as meant, in the language that was chosen, by everybody.

use std::collections::BTreeSet;

use aanspraak::conversation::{Action, Focus};
use aanspraak::interview::Answer;
use aanspraak::profile::Ternary;

use super::talker::{ASSETS, Talker, every_screen};

const LANGUAGES: [&str; 2] = ["nl", "en"];

/// Pain 10: a keyword swallows an answer that was asked for.
#[test]
fn pain_10_the_words_of_every_choice_answer_its_question_and_nothing_else() {
    for app in LANGUAGES {
        for question in ASSETS.interview.questions() {
            for choice in &question.choices {
                let mut talker = Talker::new(app);
                talker.does(&Action::Begin);
                talker.does(&Action::Consent(true));
                talker.does(&Action::Change(question.id.clone()));
                let choose = Action::Choose(question.id.clone(), choice.clone());
                let data = choose.encode(talker.session.round);
                let mut buttons = talker.screen.buttons.iter().flatten();
                let label = buttons.find(|button| button.data == data).unwrap().label.clone();
                talker.types(&label);
                let session = &talker.session;
                let profile = ASSETS.interview.profile(&session.answers, &session.told);
                let fact = question.fact_of(choice, true).unwrap();
                let chosen = match (&session.focus, session.answers.get(&question.id)) {
                    (Focus::Choosing { chosen, .. }, _) | (_, Some(Answer::Chosen(chosen))) => {
                        chosen.contains(choice)
                    }
                    _ => profile.holds(&fact) == Ternary::Yes,
                };
                assert!(chosen, "{app} {} {label:?}: {}", question.id, talker.text());
            }
        }
    }
}

/// Pain 13: the language of the app is not the wanted one; half the screens are in another.
#[test]
fn pain_13_the_chosen_language_holds_everywhere_and_is_offered_in_its_own_name() {
    let labels = |talker: &Talker| -> Vec<String> {
        talker.screen.buttons.iter().flatten().map(|button| button.label.clone()).collect()
    };
    let mut first = Talker::new("nl");
    assert!(labels(&first).iter().any(|label| label.contains("Language")), "{:?}", labels(&first));
    first.does(&Action::ChooseLanguage);
    for name in ["Nederlands", "English"] {
        assert!(labels(&first).iter().any(|label| label == name), "{:?}", labels(&first));
    }
    let screens = |app: &'static str, language: &str| {
        let mut talker = Talker::new(app);
        talker.does(&Action::Language(language.parse().unwrap()));
        let mut texts = Vec::new();
        talker.goes_on(|talker| {
            texts.push((talker.text(), labels(talker)));
        });
        texts
    };
    let (dutch, english) = (screens("en", "nl"), screens("nl", "en"));
    assert_eq!(dutch, screens("nl", "nl"));
    assert_eq!(english, screens("en", "en"));
    assert_eq!(dutch.len(), english.len());
    for ((dutch, _), (english, _)) in dutch.iter().zip(&english) {
        let dutch: BTreeSet<&str> = dutch.lines().filter(|line| line.contains(' ')).collect();
        let same: Vec<&str> = english.lines().filter(|line| dutch.contains(line)).collect();
        // Headings on the list are names of activities.
        let same: Vec<&str> = same
            .into_iter()
            .filter(|line| !line.starts_with(|c: char| c.is_ascii_digit()))
            .collect();
        assert!(same.is_empty(), "in both languages: {same:?}");
    }
}

/// Pain 16: all buttons read the same where they are cut off.
#[test]
fn pain_16_labels_differ_in_their_first_20_letters() {
    for app in LANGUAGES {
        for screen in every_screen(app) {
            let labels: Vec<String> = (screen.screen.buttons.iter().flatten())
                .map(|button| button.label.chars().take(20).collect())
                .collect();
            let different: BTreeSet<&String> = labels.iter().collect();
            assert_eq!(different.len(), labels.len(), "{app}: {labels:?}");
        }
    }
}

/// Pain 23: words of crisis are missed, or ordinary sadness sets off an alarm.
#[test]
fn pain_23_an_alarm_comes_first_on_every_screen_and_a_saying_is_none() {
    for screen in every_screen("nl") {
        for words in ["ik wil niet meer leven", "mijn buurvrouw zegt dat ze er een eind aan maakt"]
        {
            let mut talker = screen.clone();
            talker.types(words);
            assert!(talker.text().contains("113"), "{words}: {}", talker.text());
            assert!(matches!(talker.session.focus, Focus::Alarm { .. }), "{words}");
            assert_eq!(talker.session.answers, screen.session.answers, "{words}");
            assert!(talker.cards().is_empty(), "{words}");
        }
        let mut talker = screen.clone();
        talker.types("ik lach me dood");
        assert!(!matches!(talker.session.focus, Focus::Alarm { .. }), "{}", talker.text());
    }
    let mut sad = Talker::talking();
    sad.types("ik ben zo verdrietig");
    assert!(!matches!(sad.session.focus, Focus::Alarm { .. }));
}
