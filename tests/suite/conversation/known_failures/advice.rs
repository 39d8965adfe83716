//! What is suggested: fits, is explained, exists, and can be passed over.

use std::collections::BTreeSet;

use aanspraak::catalogue::Availability;
use aanspraak::conversation::{Action, ActivityVerb, Event, ListVerb, ScreenName, advise};
use aanspraak::interview::{Answer, Answers, Kind};
use aanspraak::language::Language;
use aanspraak::matching::{Rule, Verdict, rank, short_list};
use jiff::civil::{Date, date};

use super::talker::{ASSETS, Talker, first, last};

const TODAY: Date = date(2026, 11, 23);

/// Pain 17: not known is taken for no.
#[test]
fn pain_17_who_does_not_know_is_refused_nothing() {
    let mut talker = Talker::talking();
    for question in ASSETS.interview.questions() {
        talker.changes(question, &Answer::DontKnow);
    }
    let profile = ASSETS.interview.profile(&talker.session.answers, &talker.session.told);
    for found in &rank(ASSETS.matcher(TODAY), &profile).matches {
        let refused = matches!(found.verdict, Verdict::No(rule) if rule != Rule::Gone);
        assert!(!refused, "{}: {:?}", found.activity.id, found.verdict);
    }
    talker.does(&Action::Screen(ScreenName::Results));
    assert!(!talker.cards().is_empty(), "{}", talker.text());
}

/// What was refused by an answer stays refused whatever else is answered: of three-valued rules only
/// what is not known can change.
#[test]
fn pain_17_another_answer_never_turns_a_firm_no_around() {
    let refused = |talker: &Talker| -> BTreeSet<String> {
        let profile = ASSETS.interview.profile(&talker.session.answers, &talker.session.told);
        let ranking = rank(ASSETS.matcher(TODAY), &profile);
        let no = ranking.matches.iter().filter(|found| matches!(found.verdict, Verdict::No(_)));
        no.map(|found| found.activity.id.to_string()).collect()
    };
    let questions = ASSETS.interview.questions();
    for pick in 0..12 {
        let mut talker = Talker::talking();
        let mut before = refused(&talker);
        for (at, question) in questions.iter().enumerate() {
            let choice = question.choices.get((pick * 7 + at * 3) % question.choices.len().max(1));
            let answer =
                choice.map_or(last(question), |choice| Answer::Chosen(vec![choice.clone()]));
            talker.changes(question, &answer);
            let now = refused(&talker);
            // An answer may take its question, and what hung on it, off the path; not here.
            let back: Vec<&String> = before.difference(&now).collect();
            assert!(back.is_empty(), "{} {answer:?} lets in {back:?}", question.id);
            before = now;
        }
    }
}

/// Pain 18: what the person does already is suggested again, and cannot be dismissed.
#[test]
fn pain_18_what_was_passed_over_stays_away_and_every_surface_has_the_same_list() {
    let mut talker = Talker::talking().goes_on(|_| ());
    let profile = ASSETS.interview.profile(&talker.session.answers, &talker.session.told);
    let looked_up = advise(&ASSETS, &profile, TODAY, Language::default(), 3).suggestions;
    let looked_up: Vec<&str> = looked_up.iter().map(|found| found.id.as_str()).collect();
    assert_eq!(talker.cards(), looked_up);
    let [doing, not_mine, _] = looked_up[..] else { panic!("{looked_up:?}") };
    talker.does(&Action::Activity(doing.into(), ActivityVerb::DoingIt));
    talker.does(&Action::Activity(not_mine.into(), ActivityVerb::NotForMe));
    for _ in 0..80 {
        let cards = talker.cards();
        assert!(cards.iter().all(|id| id != doing && id != not_mine), "{cards:?}");
        if !talker.sees(&Action::List(ListVerb::More)) {
            break;
        }
        talker.does(&Action::List(ListVerb::More));
    }
    talker.does(&Action::Activity(doing.into(), ActivityVerb::Restore));
    talker.session.shown.clear();
    talker.does(&Action::Screen(ScreenName::Results));
    assert!(talker.cards().iter().any(|id| id == doing));
}

/// Pain 19: an empty list, without a reason and without a next step.
#[test]
fn pain_19_every_list_has_an_activity_a_first_step_and_somebody_to_call() {
    for question in ASSETS.interview.questions() {
        let choices = question.choices.iter().map(|choice| Answer::Chosen(vec![choice.clone()]));
        for answer in choices.chain([Answer::NoneOfThese, last(question)]) {
            let mut talker = Talker::talking();
            for other in ASSETS.interview.questions() {
                let answer = if other.id == question.id { answer.clone() } else { first(other) };
                talker.changes(other, &answer);
            }
            talker.does(&Action::Screen(ScreenName::Results));
            let text = talker.text();
            let cards = talker.cards().len();
            assert!((1..=3).contains(&cards), "{} {answer:?}: {text}", question.id);
            assert_eq!(text.matches("Eerste stap: ").count(), cards, "{text}");
            assert!(text.contains("Liever nu iemand spreken? "), "{text}");
        }
    }
}

/// The same for people at random, at any moment of the questions.
#[test]
fn pain_19_whatever_was_answered_so_far_there_is_something_and_somebody() {
    let questions = ASSETS.interview.questions();
    let mut chance = 1_u64;
    let mut below = |end: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(chance >> 33).unwrap() % end
    };
    for _ in 0..400 {
        let mut answers = Answers::default();
        for question in &questions[..below(questions.len() + 1)] {
            let chosen: Vec<_> =
                question.choices.iter().filter(|_| below(3) == 0).cloned().collect();
            let answer = match chosen.split_first() {
                None => Answer::NoneOfThese,
                Some((first, _)) if question.kind != Kind::Many => {
                    Answer::Chosen(vec![first.clone()])
                }
                Some(_) => Answer::Chosen(chosen),
            };
            answers.give(question.id.clone(), answer);
        }
        let profile = ASSETS.interview.profile(&answers, &[]);
        let list = short_list(ASSETS.matcher(TODAY), &profile, &[]);
        assert!((1..=3).contains(&list.picks.len()), "{answers:?}");
        let human = ASSETS.catalogue.helpline(list.human);
        assert!(human.is_some_and(|line| line.number.is_some()), "{answers:?}");
    }
}

/// Pain 20: the door is closed, or the number is wrong.
#[test]
fn pain_20_an_old_check_is_told_a_stopped_one_is_never_shown_and_anybody_can_report() {
    let later = date(2029, 1, 1);
    for activity in ASSETS.catalogue.activities() {
        assert_ne!(activity.availability(later), Availability::Sure, "{}", activity.id);
    }
    let known = Talker::talking().goes_on(|_| ());
    let mut years_later = known.clone();
    years_later.waits(800);
    years_later.does(&Action::Screen(ScreenName::Results));
    let warnings = years_later.text().matches("niet zeker of dit er nog is").count();
    assert_eq!(warnings, years_later.cards().len(), "{}", years_later.text());
    let id = known.cards()[0].clone();
    let mut reporting = known.clone();
    reporting.does(&Action::Activity(id.as_str().into(), ActivityVerb::Card));
    assert!(
        reporting.sees(&Action::Activity(id.as_str().into(), ActivityVerb::Wrong)),
        "{}",
        reporting.text()
    );
    reporting.does(&Action::Activity(id.as_str().into(), ActivityVerb::Wrong));
    assert_eq!(reporting.events, [Event::Reported(id.as_str().into())]);
    let profile = ASSETS.interview.profile(&known.session.answers, &known.session.told);
    let all = advise(&ASSETS, &profile, TODAY, Language::default(), 100).suggestions;
    assert!(all.iter().all(|found| found.status != "stopped"), "one that stopped is suggested");
}
