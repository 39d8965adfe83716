//! Answers: changed, kept, and never given by mistake.

use aanspraak::conversation::{
    Action, AnswerVerb, Flow, InputKind, ListVerb, QuestionVerb, ScreenName,
};
use aanspraak::interview::{Answer, Kind};
use aanspraak::profile::{Circumstance, Ternary};

use super::talker::{ASSETS, Talker, every_screen, first, last, question};

/// Pain 1: no way to correct an earlier answer; the whole interview again.
#[test]
fn pain_01_any_answer_can_be_changed_as_if_it_was_given_so_at_first() {
    let questions = ASSETS.interview.questions();
    for wrong in questions {
        let (mut changed, mut at_first) = (Talker::talking(), Talker::talking());
        for question in questions {
            changed.changes(question, &first(question));
            let right = if question.id == wrong.id { last(question) } else { first(question) };
            at_first.changes(question, &right);
        }
        changed.does(&Action::Screen(ScreenName::Answers));
        let session = &changed.session;
        let counting = ASSETS.interview.answered(&session.answers, &session.told);
        let counts = counting.iter().any(|question| question.id == wrong.id);
        let change = Action::Question(wrong.id.clone(), QuestionVerb::Change);
        // The answers stand on pages.
        let is_offered = (0..3).any(|_| {
            let sees = changed.sees(&change);
            changed.does(&Action::List(ListVerb::More));
            sees
        });
        assert_eq!(is_offered, counts, "{}", wrong.id);
        changed.does(&Action::Question(wrong.id.clone(), QuestionVerb::Change));
        let is_ticked = wrong.kind == Kind::Many && !wrong.is_yes_or_no();
        if let Answer::Chosen(old) = first(wrong)
            && is_ticked
        {
            changed.does(&Action::Answer(wrong.id.clone(), AnswerVerb::Choose(old[0].clone())));
        }
        changed.gives(wrong, &last(wrong));
        for talker in [&mut changed, &mut at_first] {
            talker.does(&Action::Screen(ScreenName::Results));
        }
        assert_eq!(changed.session.answers, at_first.session.answers, "{}", wrong.id);
        assert_eq!(changed.text(), at_first.text(), "{}", wrong.id);
    }
    let mut typed = Talker::talking();
    typed.types("ik ben 82");
    typed.types("nee, ik ben 62");
    let profile = ASSETS.interview.profile(&typed.session.answers, &typed.session.told);
    assert_eq!(profile.age.map(|age| (age.from(), age.to())), Some((62, 62)));
}

/// Pain 2: back loses later answers, or answers to questions that are hidden still count.
#[test]
fn pain_02_back_keeps_later_answers_and_hidden_ones_do_not_count() {
    let widowed = |talker: &Talker| {
        ASSETS
            .interview
            .profile(&talker.session.answers, &talker.session.told)
            .circumstances
            .holds(Circumstance::PartnerDied)
    };
    let choose = |choice: &str| Answer::Chosen(vec![choice.into()]);
    let mut talker = Talker::talking();
    talker.changes(question("living"), &choose("alone"));
    talker.changes(question("age"), &choose("75-84"));
    talker.changes(question("loss"), &choose("partner-died"));
    let answers = talker.session.answers.clone();
    talker.types("/terug");
    talker.types("/terug");
    assert_eq!(talker.session.answers, answers);
    talker.does(&Action::Flow(Flow::GoOn));
    assert_eq!(widowed(&talker), Ternary::Yes);
    talker.changes(question("living"), &choose("together"));
    assert_ne!(widowed(&talker), Ternary::Yes);
    talker.changes(question("living"), &choose("alone"));
    assert_eq!((widowed(&talker), &talker.session.answers), (Ternary::Yes, &answers));
}

/// Pain 4: an old button is an error, or answers the wrong question.
#[test]
fn pain_04_old_buttons_are_offered_as_a_correction() {
    let screens = every_screen("nl");
    for (at, later) in screens.iter().enumerate() {
        for earlier in &screens[..at] {
            for action in earlier.actions() {
                let Action::Answer(id, AnswerVerb::Choose(choice)) = &action else { continue };
                if later.open().as_ref() == Some(id) {
                    continue;
                }
                let mut talker = later.clone();
                talker.does(&action);
                let given = &later.session.answers;
                assert_eq!(talker.session.answers, *given, "{action:?} changed an answer");
                let said =
                    matches!(given.get(id), Some(Answer::Chosen(old)) if old.contains(choice));
                assert_eq!(
                    talker.sees(&Action::Flow(Flow::ApplyOld)),
                    !said,
                    "{action:?}: {}",
                    talker.text()
                );
                if said {
                    assert_eq!(talker.open(), later.open(), "{action:?}");
                    continue;
                }
                talker.does(&Action::Flow(Flow::ApplyOld));
                let other = |talker: &Talker| {
                    let mut answers = talker.session.answers.clone();
                    answers.take_back(id);
                    answers
                };
                assert_eq!(other(&talker), other(later), "{action:?} changed another answer");
            }
        }
    }
}

/// Pain 5: a double tap counts twice.
#[test]
fn pain_05_a_double_tap_counts_once_and_the_order_of_taps_does_not_matter() {
    for screen in every_screen("nl") {
        for action in screen.actions() {
            let single = action.question().is_some_and(|id| {
                let question = question(id.as_str());
                question.kind != Kind::Many || question.is_yes_or_no()
            });
            if !single {
                continue;
            }
            let (mut once, mut twice) = (screen.clone(), screen.clone());
            once.does(&action);
            twice.does(&action);
            twice.does(&action);
            assert_eq!(once.session.answers, twice.session.answers, "{action:?}");
            assert_eq!(once.open(), twice.open(), "{action:?}");
        }
    }
    let [one, other] = ["animals", "walking"]
        .map(|choice| Action::Answer("interests".into(), AnswerVerb::Choose(choice.into())));
    let lists = [[&one, &other], [&other, &one]].map(|taps| {
        let mut talker = Talker::talking();
        talker.does(&Action::Question("interests".into(), QuestionVerb::Change));
        for tap in taps {
            talker.does(tap);
        }
        talker.does(&Action::Answer("interests".into(), AnswerVerb::Done));
        talker.does(&Action::Screen(ScreenName::Results));
        talker.text()
    });
    assert_eq!(lists[0], lists[1]);
}

/// Pain 6: `/help` or "why?" ends the conversation.
#[test]
fn pain_06_no_digression_touches_the_answers_and_the_question_comes_back() {
    let aside = [
        "/help",
        "/hulp",
        "/privacy",
        "/gegevens",
        "/antwoorden",
        "/taal",
        "/wis",
        "/onzin",
        "waarom vraagt u dit?",
        "wie bent u?",
        "dag",
        "bedankt",
    ];
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        let mut talkers: Vec<(String, Talker)> = Vec::new();
        for words in aside {
            let mut talker = screen.clone();
            talker.types(words);
            talkers.push((words.to_owned(), talker));
        }
        for kind in [
            InputKind::Voice(String::new()),
            InputKind::Sticker(String::new()),
            InputKind::Photo(String::new()),
        ] {
            let mut talker = screen.clone();
            talker.hears(kind.clone());
            talkers.push((format!("{kind:?}"), talker));
        }
        let mut why = screen.clone();
        why.does(&Action::Question(open.clone(), QuestionVerb::Why));
        talkers.push(("why".to_owned(), why));
        for (words, mut talker) in talkers {
            assert_eq!(talker.session.answers, screen.session.answers, "{words} at {open}");
            if talker.open().is_none() {
                talker.does(&Action::Flow(Flow::GoOn));
            }
            assert_eq!(talker.open(), Some(open.clone()), "after {words}: {}", talker.text());
        }
    }
}
