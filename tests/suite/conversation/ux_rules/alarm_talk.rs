//! The alarm is a conversation: somebody taken wrongly can talk their way out, and what is said to a card is answered.

use std::collections::BTreeSet;

use aanspraak::conversation::{Screen, Session, Stage};
use aanspraak::profile::{Age, Fact};
use aanspraak::understanding::{Alarm, AlarmRole};

use super::everywhere::states;
use crate::conversation::known_failures::talker::Talker;

/// Words that raise each card: of each alarm and each role.
const CARDS: [(Alarm, AlarmRole, &str); 15] = [
    (Alarm::Emergency, AlarmRole::Writer, "ik krijg geen lucht"),
    (Alarm::Emergency, AlarmRole::Another, "mijn man ligt bewusteloos op de grond"),
    (Alarm::Emergency, AlarmRole::Bystander, "mijn buurvrouw doet al drie dagen niet open"),
    (Alarm::Emergency, AlarmRole::OtherLanguage, "ich bekomme keine Luft"),
    (Alarm::Acute, AlarmRole::Writer, "ik maak er vannacht een eind aan"),
    (Alarm::Acute, AlarmRole::OtherLanguage, "je vais me tuer ce soir"),
    (Alarm::Suicide, AlarmRole::Writer, "ik wil dood"),
    (Alarm::Suicide, AlarmRole::Another, "mijn broer wil dood"),
    (Alarm::Suicide, AlarmRole::OtherLanguage, "ölmek istiyorum"),
    (Alarm::Indirect, AlarmRole::Writer, "van mij hoeft het niet meer"),
    (Alarm::Indirect, AlarmRole::OtherLanguage, "nie daję rady"),
    (Alarm::Violence, AlarmRole::Writer, "mijn zoon slaat mij"),
    (Alarm::Violence, AlarmRole::Another, "mijn buurvrouw zegt dat haar man haar slaat"),
    (
        Alarm::Violence,
        AlarmRole::Ashamed,
        "laatst heb ik mijn vader door elkaar geschud, ik kon niet meer",
    ),
    (Alarm::Violence, AlarmRole::OtherLanguage, "mi marido me pega"),
];

const NO: [&str; 24] = [
    "nee",
    "Nee hoor.",
    "nee niet dood ofzo hoor gewoon moe",
    "nee joh zo bedoelde ik het niet",
    "ik bedoelde mijn hond",
    "was een grapje",
    "nee het gaat wel",
    "welnee",
    "zo erg is het niet",
    "valt wel mee",
    "ik wil niet dood",
    "dat heb je verkeerd begrepen",
    "ben je gek",
    "het gaat alweer",
    "ik ben gewoon verdrietig",
    "niks aan de hand",
    "helemaal niet",
    "het was maar een uitdrukking",
    "no i'm fine",
    "i was joking",
    "daar denk ik niet aan",
    "nee ik bedoel dat ik stop met breien",
    "maak je geen zorgen",
    "geintje",
];

/// What must be as before: where the talk is, and all that is known.
fn place(session: &Session) -> (Screen, Stage) {
    let stage = if session.stage == Stage::New { Stage::Welcomed } else { session.stage };
    (session.focus.clone(), stage)
}

#[test]
fn every_wording_of_no_leads_from_every_card_back_to_where_the_talk_was() {
    for (alarm, role, cry) in CARDS {
        let mut talker = Talker::talking();
        talker.types(cry);
        let Screen::Alarm(card) = &talker.session.focus else { panic!("{cry}: {}", talker.text()) };
        assert_eq!((card.alarm, card.role), (alarm, role), "{cry}");
        let talks = states().into_iter();
        let talks = talks.filter(|(_, talker)| !matches!(talker.session.focus, Screen::Alarm(_)));
        for (at, (state, start)) in talks.enumerate() {
            // All wordings in turn, so that each state and each card meets each of them in some pair.
            for no in [NO[at % NO.len()], NO[(at * 7 + 3) % NO.len()]] {
                let mut talker = start.clone();
                talker.types(cry);
                assert!(matches!(talker.session.focus, Screen::Alarm(_)), "{state}, {cry}");
                for _ in 0..2 {
                    if matches!(talker.session.focus, Screen::Alarm(_)) {
                        talker.types(no);
                    }
                }
                assert_eq!(place(&talker.session), place(&start.session), "{state}, {cry}, {no}");
                assert_eq!(talker.session.answers, start.session.answers, "{state}, {cry}, {no}");
                assert_eq!(talker.session.told, start.session.told, "{state}, {cry}, {no}");
                assert_eq!(talker.session.consent, start.session.consent, "{state}, {cry}, {no}");
            }
        }
    }
}

#[test]
fn each_wording_of_no_leads_from_each_card_to_the_question_that_was_open() {
    let start = Talker::talking();
    for (_, _, cry) in CARDS {
        for no in NO {
            let mut talker = start.clone();
            talker.types(cry);
            talker.types(no);
            assert_eq!(
                place(&talker.session),
                place(&start.session),
                "{cry}, {no}: {}",
                talker.text()
            );
            assert!(
                !talker.text().contains("enkt u aan zelfdoding"),
                "{cry}, {no}: {}",
                talker.text()
            );
            assert_eq!(talker.open(), start.open(), "{cry}, {no}");
        }
    }
}

#[test]
fn a_new_alarm_wins_over_a_no() {
    for words in ["nee ik ga mezelf ophangen", "nee hoor, ik wil dood", "nee, ik krijg geen lucht"]
    {
        let mut talker = Talker::talking();
        talker.types("van mij hoeft het niet meer");
        talker.types(words);
        assert!(matches!(talker.session.focus, Screen::Alarm(_)), "{words}: {}", talker.text());
    }
}

#[test]
fn a_yes_to_the_direct_question_brings_the_heavier_card_and_ja_is_goed_is_no_yes() {
    for yes in ["ja", "ja ik denk er wel aan", "soms", "ja eigenlijk wel", "klopt"] {
        let mut talker = Talker::talking();
        talker.types("van mij hoeft het niet meer");
        talker.types(yes);
        let Screen::Alarm(card) = &talker.session.focus else { panic!("{yes}") };
        assert_eq!(card.alarm, Alarm::Suicide, "{yes}: {}", talker.text());
    }
    for no_answer in ["ja is goed", "ja hoor", "oke", "ja doe maar"] {
        let mut talker = Talker::talking();
        talker.types("van mij hoeft het niet meer");
        talker.types(no_answer);
        let Screen::Alarm(card) = &talker.session.focus else { panic!("{no_answer}") };
        assert_eq!(card.alarm, Alarm::Indirect, "{no_answer}: {}", talker.text());
    }
}

#[test]
fn who_called_or_has_somebody_on_the_way_is_thanked_and_not_asked_again() {
    for (words, thanks) in [
        ("ik heb 113 gebeld", "gebeld"),
        ("ja ik heb 113 gebeld", "gebeld"),
        ("de huisarts komt zo", "iemand komt"),
        ("mijn dochter is onderweg", "iemand komt"),
    ] {
        let mut talker = Talker::talking();
        let before = place(&talker.session);
        talker.types("ik wil dood");
        talker.types(words);
        let text = talker.text();
        assert!(text.contains(thanks) && text.contains("113"), "{words}: {text}");
        assert!(!text.contains("Wat goed dat u dit opschrijft"), "{words}: {text}");
        talker.types("Verder over activiteiten");
        assert_eq!(place(&talker.session), before, "{words}: {}", talker.text());
    }
}

#[test]
fn questions_about_calling_are_answered_and_chat_comes_first_for_who_cannot_phone() {
    for (words, answer) in [
        ("wat gebeurt er als ik bel", "een mens aan de lijn"),
        ("is dat gratis", "is gratis"),
        ("ik durf niet te bellen", "chat op 113.nl"),
        ("ik kan niet bellen", "chat op 113.nl"),
        ("ik ben doof", "chat op 113.nl"),
    ] {
        for cry in ["ik wil dood", "van mij hoeft het niet meer", "mijn zoon slaat mij"] {
            let mut talker = Talker::talking();
            talker.types(cry);
            talker.types(words);
            assert!(talker.text().contains(answer), "{cry}, {words}: {}", talker.text());
            assert!(matches!(talker.session.focus, Screen::Alarm(_)), "{cry}, {words}");
        }
    }
}

#[test]
fn no_card_is_sent_twice_word_for_word() {
    for (_, _, cry) in CARDS {
        let mut talker = Talker::talking();
        let mut seen = BTreeSet::new();
        for words in [cry, "hm", "tja", "weet niet zo", "ach"] {
            talker.types(words);
            assert!(
                seen.insert(talker.text()),
                "{cry}, {words}: the same again: {}",
                talker.text()
            );
        }
    }
}

#[test]
fn facts_of_the_alarm_and_those_told_to_the_card_are_kept() {
    let mut talker = Talker::talking();
    talker.types("ik ben 82 en ik wil dood");
    talker.types("ik woon in Zwolle");
    talker.types("nee, zo bedoelde ik het niet");
    let known = format!("{:?}", talker.session.told);
    assert!(talker.session.told.contains(&Fact::Age(Age::exactly(82).unwrap())), "{known}");
    assert!(known.contains("Place"), "{known}");
}

#[test]
fn every_command_works_from_a_card_and_the_number_stands_above() {
    for command in ["/gegevens", "/privacy", "/taal", "/stop", "/opnieuw", "/terug", "/start"] {
        let mut talker = Talker::talking();
        talker.types("ik wil dood");
        talker.types(command);
        assert!(!matches!(talker.session.focus, Screen::Alarm(_)), "{command}: {}", talker.text());
        assert!(talker.text().contains("113"), "{command}: {}", talker.text());
    }
}

#[test]
fn a_child_sees_the_kindertelefoon_first_on_every_help_card() {
    for told in ["ik ben 12 jaar", "ik zit in groep 8", "ik ben 16"] {
        let mut child = Talker::talking();
        child.types(told);
        for words in ["/hulp", "ik wil dood", "ik snij mezelf soms", "mijn vader slaat mij"] {
            let mut talker = child.clone();
            talker.types(words);
            let text = talker.text();
            let first = text.find("Kindertelefoon");
            let number = ["112", "113"].into_iter().filter_map(|number| text.find(number)).min();
            assert!(first.is_some() && first < number, "{told}, {words}: {text}");
        }
    }
}

#[test]
fn who_cannot_phone_sees_chat_first_on_every_help_card() {
    for told in ["ik ben doof", "ik kan niet bellen, hij luistert mee", "ik durf niet te bellen"] {
        let mut without = Talker::talking();
        without.types(told);
        for words in ["/hulp", "ik wil dood", "mijn zoon slaat mij"] {
            let mut talker = without.clone();
            talker.types(words);
            let text = talker.text();
            let chat = text.find("Chat op 113.nl");
            let number = text.find("Bel ").or_else(|| text.find("112\n"));
            let is_first = number.is_none() || chat < number;
            assert!(chat.is_some() && is_first, "{told}, {words}: {text}");
        }
    }
}

#[test]
fn an_overloaded_carer_gets_a_pause_and_help_and_no_blame_or_excuse() {
    let mut talker = Talker::talking();
    talker.types("laatst heb ik mijn vader door elkaar geschud, ik kon niet meer");
    let text = talker.text();
    for part in ["Dank u dat u dit vertelt", "pauze", "Mantelzorglijn", "respijtzorg", "huisarts"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("schuld"), "{text}");
    assert!(text.find("Veilig Thuis") > text.find("Mantelzorglijn"), "{text}");
}

#[test]
fn who_tells_of_hurting_somebody_is_not_asked_about_another() {
    let mut talker = Talker::talking();
    talker.types("ik zoek iets voor mijn moeder");
    talker
        .types("ik heb haar hard aan haar arm getrokken, ze luistert nooit, ik trek het niet meer");
    let text = talker.text();
    assert!(text.contains("denkt u aan zelfdoding"), "{text}");
    assert!(!text.contains("zorgen over iemand"), "{text}");
}

#[test]
fn who_writes_another_language_is_told_what_is_read_and_sees_the_numbers() {
    for words in [
        "Guten Tag, ich suche nette Leute",
        "أبحث عن أصدقاء",
        "Добрий день, шукаю друзів",
        "merhaba, yalnız yaşıyorum",
    ] {
        let mut talker = Talker::talking();
        talker.types(words);
        let text = talker.text();
        assert!(text.contains("I only read Dutch and English"), "{words}: {text}");
        assert!(text.contains("112") && text.contains("113"), "{words}: {text}");
    }
}
