//! Changing any answer, in any way and any order, ends as answering so at first.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::walker::{ASSETS, Walker};
use super::walks::{Wanted, answer, config, give};
use crate::conversation::{Action, ActivityVerb, AnswerVerb, Flow, QuestionVerb, ScreenName};
use crate::interview::{Answer, Kind, Question};

/// What somebody would answer to each question, by its place in the interview.
#[derive(Clone, Debug)]
struct Person(Vec<Wanted>);

impl Person {
    fn answer(&self, question: &Question) -> Answer {
        let questions = ASSETS.interview.questions();
        let at = questions.iter().position(|other| other.id == question.id).unwrap();
        answer(question, self.0[at])
    }
}

fn person() -> impl Strategy<Value = Person> {
    vec((0_u8..8, any::<u16>()), ASSETS.interview.questions().len()).prop_map(Person)
}

/// How somebody comes to a question again.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// By the page with all answers.
    Page,
    /// By going back, step by step.
    Back,
    /// By a button of an earlier message.
    Old,
}

fn way() -> impl Strategy<Value = Way> {
    prop_oneof![Just(Way::Page), Just(Way::Back), Just(Way::Old)]
}

fn open(walker: &Walker) -> Option<&'static Question> {
    let actions = walker.actions();
    let id = actions.iter().find_map(Action::question)?;
    ASSETS.interview.question(id.as_str())
}

/// Answers what is asked next; `false` when the list is there.
fn goes_on(walker: &mut Walker, person: &Person) -> bool {
    if walker.sees_the_list() {
        return false;
    }
    match open(walker) {
        Some(question) => give(walker, question, &person.answer(question)),
        None => walker.does(&Action::Flow(Flow::Consent(true))),
    }
    true
}

fn changes(walker: &mut Walker, question: &Question, answer: &Answer, way: Way) {
    let id = &question.id;
    if let (Way::Old, Answer::Chosen(chosen)) = (way, answer) {
        walker.does(&Action::Answer(id.clone(), AnswerVerb::Choose(chosen[0].clone())));
        if walker.actions().contains(&Action::Flow(Flow::ApplyOld)) {
            walker.does(&Action::Flow(Flow::ApplyOld));
        }
        if question.kind != Kind::Many || question.is_yes_or_no() {
            return;
        }
    } else if matches!(way, Way::Back) {
        for _ in 0..20 {
            if open(walker).is_some_and(|open| open.id == *id) {
                break;
            }
            walker.does(&Action::Flow(Flow::Back));
        }
    } else {
        walker.types("/antwoorden");
    }
    walker.does(&Action::Question(id.clone(), QuestionVerb::Change));
    give(walker, question, answer);
}

/// All that is read of the answers: those that count, what they tell, and the list.
fn end(mut walker: Walker) -> (Vec<(String, String)>, String, String) {
    walker.does(&Action::Screen(ScreenName::Results));
    let session = walker.session();
    let counting = ASSETS.interview.answered(&session.answers, &session.told);
    let answers = counting.iter().map(|question| {
        let answer = session.answers.get(&question.id).unwrap();
        (question.id.to_string(), format!("{answer:?}"))
    });
    let profile = ASSETS.interview.profile(&session.answers, &session.told);
    (answers.collect(), format!("{profile:?}"), format!("{:?}", walker.screen))
}

proptest! {
    #![proptest_config(config(50))]

    /// Somebody answers so far as he or she likes, thinks differently about everything, changes it in
    /// any order and by any way, and goes on: all is as for who thought so at first. Questions that
    /// came only because of an old answer do not count, and those that come only now are asked.
    #[test]
    fn who_thinks_differently_midway_ends_where_who_thought_so_at_first_ends(
        before in person(),
        after in person(),
        so_far in 0_usize..14,
        order in vec((any::<Index>(), way()), 30),
    ) {
        let mut changed = Walker::talking();
        for _ in 0..so_far {
            goes_on(&mut changed, &before);
        }
        for (at, way) in order {
            let wrong: Vec<&Question> = (ASSETS.interview.questions().iter())
                .filter(|question| {
                    let given = changed.session().answers;
                    given.get(&question.id).is_some_and(|given| *given != after.answer(question))
                })
                .collect();
            if wrong.is_empty() {
                break;
            }
            let question = at.get(&wrong);
            changes(&mut changed, question, &after.answer(question), way);
        }
        changed.types("/start");
        for _ in 0..30 {
            goes_on(&mut changed, &after);
        }
        let mut at_first = Walker::talking();
        for _ in 0..30 {
            goes_on(&mut at_first, &after);
        }
        prop_assert!(at_first.sees_the_list() && changed.sees_the_list());
        prop_assert_eq!(end(changed), end(at_first));
    }

    /// What is said in passing counts, whenever it was said: before its question, which is not asked
    /// then, or after it, in the place of the answer.
    #[test]
    fn what_is_said_in_passing_counts_the_same_at_any_moment(
        person in person(),
        words in proptest::sample::select(vec![
            "ik ben 82", "ik woon in Zwolle", "ik ben een vrouw", "mijn man is overleden",
        ]),
        moments in [0_usize..14, 0_usize..14],
    ) {
        // A person who says "ik" speaks of himself or herself: that is one thing more that it tells.
        let mut person = person;
        person.0[0] = (7, 0);
        let [one, other] = moments.map(|moment| {
            let mut walker = Walker::talking();
            for step in 0..40 {
                if step == moment {
                    walker.types(words);
                }
                goes_on(&mut walker, &person);
            }
            let session = walker.session();
            let profile = ASSETS.interview.profile(&session.answers, &session.told);
            let list: Vec<Action> = walker.actions().into_iter()
                .filter(|action| matches!(action, Action::Activity(_, ActivityVerb::Card)))
                .collect();
            (profile, list)
        });
        prop_assert_eq!(one, other);
    }

    /// How far we are is told honestly: after "the last question" comes none, and as long as "a few"
    /// are to come there are at least one and at most three after this one.
    #[test]
    fn the_last_question_is_the_last_and_a_few_are_few(person in person()) {
        let mut walker = Walker::talking();
        let mut told: Vec<(&str, usize)> = Vec::new();
        let mut asked = 0;
        while goes_on(&mut walker, &person) {
            if open(&walker).is_some() {
                asked += 1;
                let text: Vec<&str> = walker.screen.text_lines().collect();
                let text = text.join("\n");
                let words = [
                    "Dit is de laatste vraag.",
                    "Er komen nog een paar vragen.",
                    "We zijn bijna klaar.",
                ];
                told.extend(words.into_iter().filter(|words| text.contains(words)).map(|words| (words, asked)));
            }
        }
        for (words, at) in told {
            let after = asked - at;
            let is_true = match words {
                "Dit is de laatste vraag." => after == 0,
                "Er komen nog een paar vragen." => (1..=3).contains(&after),
                _ => after <= 3,
            };
            prop_assert!(is_true, "{} with {} after it", words, after);
        }
    }
}
