//! Help is one word, one number or one button away in every state, and it is seen each time.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, DeskAction, HelpKind, Input, InputKind, Message, Placement, QuestionVerb, Role, Screen,
    Setting, Settings, Visit, turn,
};
use aanspraak::understanding::Alarm;

use super::everywhere::states;
use crate::conversation::known_failures::talker::{ASSETS, Talker, every_screen};

/// The lines of the helplines, by their names.
fn at(text: &str, name: &str) -> Option<usize> {
    text.lines().position(|line| line.starts_with(name))
}

#[test]
fn punctuation_and_spaces_around_a_command_do_not_count_in_any_state() {
    let commands =
        ["start", "help", "hulp", "terug", "opnieuw", "antwoorden", "bewaard", "taal", "privacy"];
    let more = ["gegevens", "wis", "stop", "emergency", "data", "erase"];
    for (state, talker) in states() {
        for command in commands.iter().chain(&more) {
            let mut plain = talker.clone();
            plain.types(&format!("/{command}"));
            for typed in [
                format!("/{command}."),
                format!(" / {command} !"),
                format!("\"/{}\"", command.to_uppercase()),
                format!("/{command}@AanspraakBot, graag"),
            ] {
                let mut other = talker.clone();
                other.types(&typed);
                assert_eq!(other.text(), plain.text(), "{state}: {typed}");
                assert_eq!(other.session, plain.session, "{state}: {typed}");
            }
        }
    }
}

#[test]
fn words_for_help_and_numbers_of_helplines_show_help_in_every_state_and_answer_nothing() {
    for (state, talker) in states() {
        let before = (talker.session.answers.clone(), talker.session.told.clone());
        for (words, first) in [
            ("hulp!", "112"),
            ("Help", "112"),
            ("/hulp.", "112"),
            ("113", "113 Zelfmoordpreventie"),
            ("113?", "113 Zelfmoordpreventie"),
            ("bel 113", "113 Zelfmoordpreventie"),
            ("0800-0113", "113 Zelfmoordpreventie"),
            ("0800 01 13", "113 Zelfmoordpreventie"),
            ("een een drie", "113 Zelfmoordpreventie"),
            ("088 0767 000", "De Luisterlijn: 088 0767 000"),
            ("+31 (0)88 07 67 000", "De Luisterlijn"),
            ("wat is 0900 1450?", "MIND Hulplijn"),
            ("Veilig Thuis.", "Veilig Thuis: 0800-2000"),
        ] {
            let mut asks = talker.clone();
            asks.types(words);
            let text = asks.text();
            let place = at(&text, first).unwrap_or_else(|| panic!("{state}, {words}: {text}"));
            for other in ["112", "113 Zelf", "Huisarts", "De Luisterlijn", "Veilig Thuis"] {
                let other = at(&text, other).unwrap();
                assert!(place <= other, "{state}, {words}: not first in {text}");
            }
            let after = (asks.session.answers.clone(), asks.session.told.clone());
            assert_eq!(after, before, "{state}, {words}");
        }
        // The lexicon hears danger in it.
        let mut danger = talker.clone();
        danger.types("112");
        assert!(danger.text().contains("112"), "{state}: {}", danger.text());
        assert_eq!(danger.session.answers, before.0, "{state}");
    }
}

#[test]
fn numbers_that_are_ages_and_choices_stay_that() {
    let mut age = Talker::talking();
    age.does(&Action::Question("age".into(), QuestionVerb::Change));
    for (typed, is_answer) in [("82", true), ("110", true), ("113", false), ("1-1-3", false)] {
        let mut talker = age.clone();
        talker.types(typed);
        let answered = talker.session.answers.get(&"age".into()).is_some();
        assert_eq!(answered, is_answer, "{typed}: {}", talker.text());
    }
    let mut many = Talker::talking();
    many.does(&Action::Question("interests".into(), QuestionVerb::Change));
    many.types("11 3");
    assert!(many.session.answers.get(&"interests".into()).is_some(), "{}", many.text());
}

#[test]
fn help_that_stands_already_comes_again_as_a_new_message_with_other_words() {
    for (state, talker) in states() {
        let mut before = String::new();
        let mut asks = talker.clone();
        for way in ["press", "press", "/hulp", "press", "Nu hulp nodig", "113", "press"] {
            match way {
                "press" => asks.does(&Action::Help(HelpKind::Numbers)),
                words => asks.types(words),
            }
            let is_new = asks.screen.placement == Placement::New;
            assert!(is_new, "{state}, {way}: an edit may change nothing");
            assert!(at(&asks.text(), "113 Zelf").is_some(), "{state}, {way}: {}", asks.text());
            assert_ne!(asks.text(), before, "{state}, {way}: the same again");
            before = asks.text();
        }
    }
}

#[test]
fn the_card_of_an_alarm_is_not_sent_twice_word_for_word() {
    let mut talker = Talker::talking();
    let mut seen = BTreeSet::new();
    for words in ["ik wil dood", "ik wil dood", "ik wil echt dood", "82"] {
        talker.types(words);
        assert!(talker.text().contains("113"), "{words}: {}", talker.text());
        let focus = &talker.session.focus;
        let is_card = matches!(focus, Screen::Alarm(card) if card.alarm == Alarm::Suicide);
        assert!(is_card, "{words}: {focus:?}");
        assert!(seen.insert(talker.text()), "{words}: the same again: {}", talker.text());
    }
    talker.types("er is brand in de keuken");
    assert!(talker.text().starts_with("Bel nu 112."), "another card needs no line above");
}

#[test]
fn who_does_not_understand_gets_other_words_and_no_numbers_to_call() {
    for screen in every_screen("nl") {
        for words in [
            "ik snap het niet",
            "Ik begrijp het niet.",
            "snap er niks van",
            "dit is te moeilijk voor mij",
            "dat lukt me niet",
            "wat?",
            "I don't understand",
        ] {
            let mut talker = screen.clone();
            talker.types(words);
            let text = talker.text();
            assert!(!text.contains("113") && !text.contains("112"), "{words}: {text}");
            assert!(!text.contains("begreep ik niet"), "{words}: {text}");
            assert_eq!(talker.open(), screen.open(), "{words}: the question stays");
            assert_eq!(talker.session.answers, screen.session.answers, "{words}");
            if screen.open().is_some() {
                assert!(text.starts_with("Ik leg het anders uit."), "{words}: {text}");
            }
        }
    }
}

/// A volunteer with a caller on the line.
struct Desk {
    visit: Visit,
    screen: Message,
}

impl Desk {
    fn with_a_caller() -> Self {
        let mut desk = Self { visit: Visit::default(), screen: Message::default() };
        desk.types("/desk");
        desk.types("mw 80 Assen");
        desk
    }

    fn types(&mut self, text: &str) {
        self.hears(InputKind::Text(text.to_owned()));
    }

    fn hears(&mut self, kind: InputKind) {
        let at = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let setting = Setting::Team(Role::Volunteer);
        let app_language = Some("nl".to_owned());
        let input = Input { at, setting, app_language, kind };
        let turn = turn(&ASSETS, Settings::default(), self.visit.clone(), input);
        let [message] = turn.replies.as_slice() else { panic!("{:?}", turn.replies) };
        self.screen = message.clone();
        self.visit = turn.into();
    }

    fn text(&self) -> String {
        self.screen.text_lines().collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn at_the_desk_a_number_shows_its_helpline_and_changes_nothing_of_the_caller() {
    for (line, shown) in [
        ("113", "113 Zelfmoordpreventie"),
        ("0800 2000", "Veilig Thuis: 0800-2000"),
        ("Mantelzorglijn", "Mantelzorglijn van MantelzorgNL: 030 760 60 55"),
        ("/hulp.", "De Luisterlijn"),
        ("hulp!", "De Luisterlijn"),
    ] {
        let mut desk = Desk::with_a_caller();
        let facts = desk.visit.volunteer.call.facts.clone();
        assert_eq!(facts.len(), 3, "{}", desk.text());
        desk.types(line);
        assert!(at(&desk.text(), shown).is_some(), "{line}: {}", desk.text());
        assert_eq!(desk.visit.volunteer.call.facts, facts, "{line}");
    }
}

#[test]
fn the_search_of_the_desk_finds_helplines_by_name_by_words_and_by_number() {
    for (words, shown) in [
        ("veilig thuis", "Veilig Thuis: 0800-2000"),
        ("veilig tuis", "Veilig Thuis: 0800-2000"),
        ("geweld thuis", "Veilig Thuis: 0800-2000"),
        ("mantelzorglijn", "Mantelzorglijn van MantelzorgNL: 030 760 60 55"),
        ("0307606055", "Mantelzorglijn van MantelzorgNL: 030 760 60 55"),
        ("alzheimer telefoon", "DementieLijn: 0800-5088"),
        ("zelfmoordpreventie", "113 Zelfmoordpreventie: 113"),
        ("wmo loket", "Wmo-loket"),
        ("kindertelefoon", "De Kindertelefoon: 0800-0432"),
        ("misdaad", "Slachtofferhulp Nederland: 0900-0101"),
    ] {
        let mut desk = Desk::with_a_caller();
        desk.types(&format!("/zoek {words}"));
        assert!(at(&desk.text(), shown).is_some(), "{words}: {}", desk.text());
    }
    for words in ["wandelen", "bridge", "samen eten", "thuis", "qwrtz", "vriend"] {
        let found = ASSETS.find_helplines(words).named;
        assert!(found.is_empty(), "{words}: {found:?}");
    }
}

#[test]
fn at_the_desk_too_help_that_stands_comes_again_as_a_new_message() {
    let mut desk = Desk::with_a_caller();
    let press = Action::Desk(DeskAction::HelpNow).encode(desk.visit.volunteer.number);
    let mut seen = BTreeSet::new();
    for _ in 0..3 {
        desk.hears(InputKind::Press(press.clone()));
        assert_eq!(desk.screen.placement, Placement::New);
        assert!(seen.insert(desk.text()), "the same again: {}", desk.text());
    }
}

#[test]
fn in_a_group_a_command_with_punctuation_and_a_number_are_help_too() {
    let says = |text: &str| {
        let at = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let kind = InputKind::Text(text.to_owned());
        let input = Input { at, setting: Setting::Group, app_language: None, kind };
        let replies = turn(&ASSETS, Settings::default(), Visit::default(), input).replies;
        let [message] = replies.as_slice() else { panic!("{text}: {replies:?}") };
        message.text_lines().collect::<Vec<_>>().join("\n")
    };
    for text in ["/hulp.", "/ hulp", "/HULP@Bot!", "@AanspraakBot hulp!", "/help 113", "@Bot 113"] {
        let said = says(text);
        assert!(at(&said, "113 Zelf").is_some(), "{text}: {said}");
    }
    let said = says("/help@Bot 0800-2000");
    assert!(at(&said, "Veilig Thuis") < at(&said, "112"), "{said}");
    assert!(says("/Help. oopoeh").contains("OOPOEH"));
}
