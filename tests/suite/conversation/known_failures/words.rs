//! Words: what is typed is heard as meant, in the language that was chosen, by everybody.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, AnswerVerb, Content, Flow, Input, InputKind, QuestionVerb, Screen, ScreenName, Session,
    Setting, Settings, Stage, turn,
};
use aanspraak::interview::Answer;
use aanspraak::profile::Ternary;

use super::talker::{ASSETS, Talker, every_screen};
use crate::conversation::ux_rules::everywhere::states;

const LANGUAGES: [&str; 2] = ["nl", "en"];

/// Pain 10: a keyword swallows an answer that was asked for.
#[test]
fn pain_10_the_words_of_every_choice_answer_its_question_and_nothing_else() {
    for app in LANGUAGES {
        for question in ASSETS.interview.questions() {
            for choice in &question.choices {
                let mut talker = Talker::new(app);
                talker.does(&Action::Flow(Flow::Begin));
                talker.does(&Action::Flow(Flow::Consent(true)));
                talker.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
                let choose =
                    Action::Answer(question.id.clone(), AnswerVerb::Choose(choice.clone()));
                let data = choose.encode(talker.session.round);
                let more = Action::Question(question.id.clone(), QuestionVerb::More);
                while talker.screen.buttons.iter().flatten().all(|button| button.data != data) {
                    talker.does(&more);
                }
                let mut buttons = talker.screen.buttons.iter().flatten();
                let label = buttons.find(|button| button.data == data).unwrap().label.clone();
                talker.types(&label);
                let session = &talker.session;
                let profile = ASSETS.interview.profile(&session.answers, &session.told);
                let fact = question.fact_of(choice, true).unwrap();
                let chosen = match (&session.focus, session.answers.get(&question.id)) {
                    (Screen::Choosing { chosen, .. }, _) | (_, Some(Answer::Chosen(chosen))) => {
                        chosen.contains(choice)
                    }
                    _ => profile.holds(&fact) == Ternary::Yes,
                };
                assert!(chosen, "{app} {} {label:?}: {}", question.id, talker.text());
            }
        }
    }
}

/// A button may say what is a word of the bot's own elsewhere: at its question it is an answer.
#[test]
fn pain_10_a_choice_that_is_called_like_a_command_is_still_a_choice() {
    for word in ["Stoppen", "Terug", "Opnieuw", "Hulp", "Overslaan", "Dag", "Bedankt", "Nee"] {
        let path = "dialogs/nl/interview.ftl";
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let mut files = aanspraak::config::content(&[root]).unwrap();
        let text = files.get(path).unwrap().text.clone();
        let old = "    .together = Samen met iemand\n";
        assert!(text.contains(old));
        files.insert(path, text.replacen(old, &format!("    .together = {word}\n"), 1));
        let today = jiff::civil::date(2026, 11, 23);
        let content = Content::load(&files, today, &mut Vec::new());
        let at = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let mut session = Session { stage: Stage::Talking, ..Session::default() };
        session.focus = Screen::Question("living".into());
        let kind = InputKind::Text(word.to_lowercase());
        let input = Input { at, setting: Setting::Private, app_language: None, kind };
        let session = turn(&content, Settings::default(), session.into(), input).session;
        let together = Answer::Chosen(vec!["together".into()]);
        assert_eq!(session.answers.get(&"living".into()), Some(&together), "{word}");
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
    first.does(&Action::Screen(ScreenName::Languages));
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

/// The same for what stands beside the questions: no screen is half in the other language.
#[test]
fn pain_13_every_state_speaks_one_language() {
    let names: BTreeSet<&str> = (ASSETS.catalogue.activities().iter())
        .map(|activity| activity.name.as_str())
        .chain(ASSETS.catalogue.helplines().iter().map(|line| line.name.as_str()))
        .collect();
    // The offer of another language is made in that one.
    let states = states().into_iter().filter(|(state, _)| state != "offer of a language");
    for (state, talker) in states {
        let [dutch, english] = ["nl", "en"].map(|language| {
            let mut talker = talker.clone();
            talker.session.language = Some(language.parse().unwrap());
            talker.types("/bestaat-niet");
            let labels = talker.screen.buttons.iter().flatten().map(|button| &button.label);
            let text = talker.text();
            let all = text.lines().map(str::to_owned).chain(labels.cloned());
            all.collect::<BTreeSet<String>>()
        });
        let both = dutch.intersection(&english).filter(|line| {
            // On a button a long name is cut after a word.
            let is_name =
                names.iter().any(|name| line.contains(name) || name.starts_with(line.as_str()));
            let is_place = line.starts_with("Zwolle (");
            let is_number = line.starts_with(|letter: char| letter.is_ascii_digit());
            line.contains(' ') && !is_name && !is_place && !is_number
        });
        // The page that asks for the language, and its button, speak both.
        let both: Vec<&String> = both.filter(|line| !line.contains(" / ")).collect();
        assert!(both.is_empty(), "{state}: in both languages: {both:?}");
    }
}

/// A screen, and the same after its first choice was tapped where several can be.
fn with_one_chosen(screen: Talker) -> Vec<Talker> {
    let is_first = |action: &Action| matches!(action, Action::Answer(_, AnswerVerb::Choose(_)));
    let first = screen.actions().into_iter().find(is_first);
    let mut tapped = screen.clone();
    if let Some(action) = first {
        tapped.does(&action);
    }
    [screen, tapped].into()
}

/// Pain 16: all buttons read the same where they are cut off.
#[test]
fn pain_16_labels_differ_in_their_first_20_letters() {
    for app in LANGUAGES {
        let mut marked = 0;
        for screen in every_screen(app).into_iter().flat_map(with_one_chosen) {
            let labels: Vec<String> = (screen.screen.buttons.iter().flatten())
                .map(|button| button.label.chars().take(20).collect())
                .collect();
            let different: BTreeSet<&String> = labels.iter().collect();
            assert_eq!(different.len(), labels.len(), "{app}: {labels:?}");
            // What a mark before a label says, the text says too.
            let text = screen.text();
            for label in screen.screen.buttons.iter().flatten().map(|button| &button.label) {
                let Some(chosen) = label.strip_prefix("✓ ") else { continue };
                assert!(text.contains(chosen), "{app}: only a mark says '{chosen}': {text}");
                marked += 1;
            }
        }
        assert!(marked >= 5, "{app}: {marked} marks");
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
            assert!(matches!(talker.session.focus, Screen::Alarm(_)), "{words}");
            assert_eq!(talker.session.answers, screen.session.answers, "{words}");
            assert!(talker.cards().is_empty(), "{words}");
        }
        let mut talker = screen.clone();
        talker.types("ik lach me dood");
        assert!(!matches!(talker.session.focus, Screen::Alarm(_)), "{}", talker.text());
    }
    for (state, mut talker) in states() {
        talker.types("ik wil niet meer leven");
        assert!(talker.text().contains("113"), "{state}: {}", talker.text());
        assert!(talker.cards().is_empty(), "{state}");
    }
    let mut sad = Talker::talking();
    sad.types("ik ben zo verdrietig");
    assert!(!matches!(sad.session.focus, Screen::Alarm(_)));
}
