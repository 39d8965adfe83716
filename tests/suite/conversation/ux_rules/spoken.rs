//! What is said, and what is not said twice.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, ActivityVerb, AnswerVerb, Flow, ListVerb, QuestionVerb, Screen, ScreenName, Session,
};
use aanspraak::interview::{Answer, Kind};
use aanspraak::matching::rank;
use aanspraak::profile::{Circumstance, Fact, Ternary};

use crate::conversation::known_failures::talker::{ASSETS, Talker, every_screen, question};

fn at_the_list() -> Talker {
    Talker::talking().goes_on(|_| ())
}

#[test]
fn small_talk_at_the_list_does_not_say_the_whole_list_again() {
    let list = at_the_list();
    let mut card = list.clone();
    card.does(&Action::Activity(list.cards()[0].as_str().into(), ActivityVerb::Card));
    for (place, talker) in [("the list", list), ("a card", card)] {
        for words in ["dank u wel", "dag", "bent u een mens?", "waarom vraagt u dit?", "qwrtz"] {
            let mut after = talker.clone();
            after.types(words);
            assert!(!after.text().contains("Eerste stap:"), "{place}, {words}: {}", after.text());
            assert!(!after.text().trim().is_empty(), "{place}, {words}");
            assert_eq!(after.actions(), talker.actions(), "{place}, {words}: the buttons");
        }
        let mut again = talker.clone();
        again.types("wat zei u?");
        assert!(again.text().contains("Eerste stap:"), "{place}: {}", again.text());
    }
}

#[test]
fn why_explains_what_stands_on_the_screen() {
    let mut list = Talker::talking();
    list.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
    list.does(&Action::Screen(ScreenName::Results));
    list.types("waarom vraagt u dit?");
    assert!(list.text().contains("staat waarom het past"), "{}", list.text());
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        let why = ASSETS.texts.say("nl".parse().unwrap(), &format!("{open}.why"), &[]);
        for kind in ["typed", "pressed"] {
            let mut talker = screen.clone();
            match kind {
                "typed" => talker.types("waarom vraagt u dit?"),
                _ => talker.does(&Action::Question(open.clone(), QuestionVerb::Why)),
            }
            assert!(talker.text().starts_with(&why), "{kind} at {open}: {}", talker.text());
            assert_eq!(talker.open().as_ref(), Some(&open), "{kind}");
        }
    }
}

#[test]
fn words_at_the_list_answer_no_question_that_is_not_on_the_screen() {
    let mut list = Talker::talking();
    list.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
    list.does(&Action::Screen(ScreenName::Results));
    let answers = list.session.answers.clone();
    let mut skips = list.clone();
    skips.types("overslaan");
    assert_eq!(skips.session.answers, answers, "{}", skips.text());
    for words in ["qwrtz", "qwrtz", "qwrtz", "qwrtz", "qwrtz", "qwrtz"] {
        list.types(words);
        assert_eq!(list.session.answers, answers, "{words}");
    }
}

#[test]
fn what_was_told_is_ticked_when_its_question_comes() {
    let mut talker = Talker::talking();
    talker.types("ik loop slecht");
    talker.does(&Action::Question("health".into(), QuestionVerb::Change));
    assert!(talker.text().contains("Gekozen: Slecht lopen."), "{}", talker.text());
    let choose = |choice: &str| Action::Answer("health".into(), AnswerVerb::Choose(choice.into()));
    let mut more = talker.clone();
    more.does(&choose("poor-sight"));
    more.does(&Action::Answer("health".into(), AnswerVerb::Done));
    let both = Answer::Chosen(vec!["poor-mobility".into(), "poor-sight".into()]);
    assert_eq!(more.session.answers.get(&"health".into()), Some(&both));
    let mut typed = talker.clone();
    typed.types("slecht zien");
    assert_eq!(typed.session.answers.get(&"health".into()), Some(&both));
    let mut skipped = talker.clone();
    skipped.does(&Action::Answer("health".into(), AnswerVerb::RatherNot));
    let Session { answers, told, .. } = &skipped.session;
    let profile = ASSETS.interview.profile(answers, told);
    let fact = question("health").fact_of(&"poor-mobility".into(), true).unwrap();
    assert_eq!(profile.holds(&fact), Ternary::Yes, "skipping takes nothing back");
    talker.does(&choose("poor-mobility"));
    talker.does(&Action::Answer("health".into(), AnswerVerb::Done));
    assert_eq!(talker.session.answers.get(&"health".into()), Some(&Answer::NoneOfThese));
}

#[test]
fn what_was_told_before_stays_when_more_is_told_at_its_question_and_is_not_told_back_again() {
    let mut talker = Talker::talking();
    talker.types("vrouw van 82, houdt van muziek");
    talker.does(&Action::Question("interests".into(), QuestionVerb::Change));
    talker.types("ik ben een vrouw en houd van kaarten");
    let both = Answer::Chosen(vec!["games".into(), "music-dance".into()]);
    assert_eq!(talker.session.answers.get(&"interests".into()), Some(&both), "{}", talker.text());
    let told_back = talker.text().lines().next().unwrap_or_default().to_owned();
    assert!(told_back.contains("spelletjes") && !told_back.contains("vrouw"), "{told_back}");
}

#[test]
fn a_word_of_a_label_in_a_sentence_about_something_else_is_no_choice() {
    let mut talker = Talker::talking();
    talker.does(&Action::Question("gender".into(), QuestionVerb::Change));
    talker.types("mijn man is overleden");
    assert_eq!(talker.session.answers.get(&"gender".into()), None, "{}", talker.text());
    let died = Fact::Circumstance(Circumstance::PartnerDied, true);
    assert!(talker.session.told.contains(&died), "{}", talker.text());
}

#[test]
fn who_says_goodbye_is_let_go_and_goes_on_where_it_was() {
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        let mut talker = screen.clone();
        talker.types("tot ziens");
        assert_eq!(talker.open(), None, "{}", talker.text());
        assert!(talker.text().contains("U kunt altijd weer verdergaan."), "{}", talker.text());
        talker.does(&Action::Flow(Flow::GoOn));
        assert_eq!(talker.open(), Some(open), "{}", talker.text());
        talker.types("ik wil niet meer leven");
        talker.types("tot ziens");
        assert!(talker.text().contains("113"), "the numbers to call went: {}", talker.text());
    }
}

/// What was written in front of the list is answered from the list.
#[test]
fn what_people_ask_about_the_list_is_answered_from_it() {
    let list = at_the_list();
    let cards = list.cards();
    for (words, at) in [("vertel eens meer over de tweede", 1), ("de eerste", 0), ("nummer 3", 2)] {
        let mut talker = list.clone();
        talker.types(words);
        assert_eq!(talker.session.focus, Screen::Card(cards[at].as_str().into()), "{words}");
    }
    let mut price = list.clone();
    price.types("wat kost dat?");
    assert!(price.text().lines().count() >= cards.len(), "a line for each: {}", price.text());
    price.does(&Action::Activity(cards[0].as_str().into(), ActivityVerb::Card));
    price.types("wat kost dat?");
    let card = ASSETS.catalogue.activity(&cards[0]).unwrap();
    assert!(price.text().starts_with(&card.name), "{}", price.text());
    let profile = ASSETS.interview.profile(&list.session.answers, &list.session.told);
    let today = jiff::civil::date(2026, 11, 23);
    let mut asked = 0;
    for found in &rank(ASSETS.matcher(today), &profile).matches {
        let activity = found.activity;
        let mut why = list.clone();
        why.types(&format!("waarom staat {} er niet bij?", activity.name));
        if why.session.focus != Screen::Card(activity.id.clone()) {
            continue;
        }
        let text = why.text();
        let on_list = cards.iter().any(|id| *id == activity.id.to_string());
        let reasons =
            ["passen beter bij", "Dit staat niet in uw lijst.", "Ik weet nog niet", "er niet meer"];
        let told = reasons.iter().any(|reason| text.contains(reason));
        assert_eq!(told, !on_list, "{}: {text}", activity.id);
        asked += 1;
    }
    assert!(asked > 20, "most names are known: {asked}");
}

/// "Geen geld" is little money, and no "none of these".
#[test]
fn a_no_that_tells_something_is_heard_as_what_it_tells() {
    let mut talker = Talker::talking();
    talker.does(&Action::Question("situation".into(), QuestionVerb::Change));
    talker.types("geen geld");
    let low = Answer::Chosen(vec!["low-income".into()]);
    assert_eq!(talker.session.answers.get(&"situation".into()), Some(&low), "{}", talker.text());
}

/// "Go on" at a question is not "stop", and not a failure to understand.
#[test]
fn words_that_mean_go_on_finish_what_was_chosen_or_say_the_question_again() {
    for words in ["klaar", "verder", "beginnen", "oké"] {
        let mut talker = Talker::talking();
        talker.types(words);
        assert_eq!(talker.open(), Some("for-whom".into()), "{words}: {}", talker.text());
        assert!(!talker.text().contains("begreep"), "{words}: {}", talker.text());
        talker.does(&Action::Question("wishes".into(), QuestionVerb::Change));
        talker.does(&Action::Answer("wishes".into(), AnswerVerb::Choose("company".into())));
        talker.types(words);
        let company = Answer::Chosen(vec!["company".into()]);
        assert_eq!(talker.session.answers.get(&"wishes".into()), Some(&company), "{words}");
    }
}

/// An old "no" is an answer as much as an old "yes"; other old buttons name their question.
#[test]
fn every_old_button_is_named_and_those_with_an_answer_are_offered_as_a_correction() {
    let mut talker = Talker::talking();
    talker.changes(question("loss"), &Answer::Chosen(vec!["partner-died".into()]));
    let before = talker.session.answers.clone();
    talker.does(&Action::Answer("loss".into(), AnswerVerb::NoneOfThese));
    assert_eq!(talker.session.answers, before);
    assert!(talker.text().contains("Is uw partner overleden?"), "{}", talker.text());
    assert!(talker.text().contains("eerder: Nee."), "{}", talker.text());
    talker.does(&Action::Flow(Flow::ApplyOld));
    assert_eq!(talker.session.answers.get(&"loss".into()), Some(&Answer::NoneOfThese));
    for old in [
        Action::Answer("loss".into(), AnswerVerb::DontKnow),
        Action::Answer("loss".into(), AnswerVerb::RatherNot),
    ] {
        talker.does(&old);
        assert!(talker.text().contains("Partner overleden"), "{}", talker.text());
        assert_eq!(talker.session.answers.get(&"loss".into()), Some(&Answer::NoneOfThese));
    }
}

/// Long choices stand in full in the text, with a number that can be typed.
#[test]
fn long_choices_are_numbered_in_the_text_and_their_number_chooses() {
    for app in ["nl", "en"] {
        let mut numbered = 0;
        for question in ASSETS.interview.questions() {
            let mut talker = Talker::new(app);
            talker.does(&Action::Flow(Flow::Begin));
            talker.does(&Action::Flow(Flow::Consent(true)));
            talker.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
            let labels: Vec<String> = (talker.screen.buttons.iter().flatten())
                .filter(|button| button.data.starts_with("c."))
                .map(|button| button.label.clone())
                .collect();
            let is_long = labels.iter().any(|label| label.chars().count() > 24);
            let text = talker.text();
            for (at, label) in labels.iter().enumerate() {
                let line = format!("{}. {label}", at + 1);
                assert_eq!(text.lines().any(|it| it == line), is_long, "{app}: {line}: {text}");
            }
            if !is_long {
                continue;
            }
            numbered += 1;
            talker.types(&labels.len().to_string());
            let last = Answer::Chosen(vec![question.choices[labels.len() - 1].clone()]);
            assert_eq!(talker.session.answers.get(&question.id), Some(&last), "{app}");
        }
        assert!(numbered >= 3, "{app}");
    }
}

#[test]
fn the_list_can_be_printed_where_it_stands() {
    let mut list = at_the_list();
    let names: Vec<String> = list.cards();
    list.does(&Action::Activity("oopoeh".into(), ActivityVerb::Save));
    list.does(&Action::Screen(ScreenName::Results));
    assert!(list.sees(&Action::List(ListVerb::Print)), "{}", list.text());
    list.does(&Action::List(ListVerb::Print));
    let file = list.screen.attachment.unwrap();
    assert_eq!(file.name, "aanspraak.pdf");
    let page = lopdf::Document::load_mem(&file.bytes).unwrap();
    let numbers: Vec<u32> = page.get_pages().into_keys().collect();
    let text = page.extract_text(&numbers).unwrap().replace('\n', " ");
    for id in names.iter().map(String::as_str).chain(["oopoeh"]) {
        let name = &ASSETS.catalogue.activity(id).unwrap().name;
        assert!(text.contains(name.split(' ').next().unwrap()), "{name} is not in: {text}");
    }
}

#[test]
fn going_back_leads_to_the_question_before_the_one_on_the_screen() {
    let mut talker = Talker::talking();
    for id in ["for-whom", "wishes", "living", "age", "interests"] {
        let question = question(id);
        let answer = Answer::DontKnow;
        talker.changes(question, &answer);
    }
    assert_eq!(talker.open(), Some("goes-out".into()), "{}", talker.text());
    talker.does(&Action::Flow(Flow::Back));
    assert_eq!(talker.open(), Some("age".into()), "not the last one that was answered");
}

/// Every line of every screen of a talk stands there once.
#[test]
fn no_screen_says_a_sentence_twice() {
    for app in ["nl", "en"] {
        let mut screens = every_screen(app);
        let list = screens.last().unwrap().clone();
        for id in list.cards() {
            let mut card = list.clone();
            card.does(&Action::Activity(id.as_str().into(), ActivityVerb::Card));
            screens.push(card);
        }
        for screen in screens {
            let text = screen.text();
            let mut seen = BTreeSet::new();
            for line in text.lines().filter(|line| line.split(' ').count() > 3) {
                // Two activities may have the same reason or the same thing to know.
                let is_told_of_each = line.starts_with(|c: char| c.is_ascii_digit())
                    || ["Waarom", "Goed om", "Why", "Good to"]
                        .iter()
                        .any(|it| line.starts_with(it));
                assert!(seen.insert(line) || is_told_of_each, "{app}: twice '{line}' in: {text}");
            }
        }
    }
    assert!(ASSETS.interview.questions().iter().any(|it| it.kind == Kind::Many));
}
