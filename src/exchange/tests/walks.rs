//! Walks through the real conversation: whatever somebody does, in whatever order.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::walker::WORDS;
use super::walker::{ASSETS, Walker};
use crate::conversation::{Action, AnswerVerb, Flow, InputKind, QuestionVerb, ScreenName};
use crate::interview::{Answer, Answers, Kind, Question};
use crate::profile::PlaceId;

/// What fails is made smaller, but not for minutes.
pub(in crate::exchange) fn config(cases: u32) -> ProptestConfig {
    let failure_persistence = None;
    ProptestConfig { cases, max_shrink_iters: 60, failure_persistence, ..ProptestConfig::default() }
}

#[derive(Clone, Debug)]
enum Step {
    /// A button of the screen.
    Press(Index),
    /// A button that was ever shown.
    Old(Index),
    /// The last press once more.
    Twice(Index),
    Says(&'static str),
    Sends(InputKind),
    Forges(String),
    Waits(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let other = vec![
        InputKind::Voice(String::new()),
        InputKind::Photo(String::new()),
        InputKind::Photo("ik wil dood".to_owned()),
        InputKind::Sticker(String::new()),
        InputKind::Forwarded("dag".to_owned()),
        InputKind::Location { latitude: 52.09, longitude: 5.12 },
        InputKind::Location { latitude: -80.0, longitude: 170.0 },
        InputKind::Other(String::new()),
        InputKind::Due,
    ];
    let step = prop_oneof![
        10 => any::<Index>().prop_map(Step::Press),
        3 => any::<Index>().prop_map(Step::Old),
        1 => any::<Index>().prop_map(Step::Twice),
        5 => select(WORDS).prop_map(Step::Says),
        1 => select(WORDS).prop_map(|words| Step::Sends(InputKind::Edited(words.to_owned()))),
        1 => select(other).prop_map(Step::Sends),
        1 => "[a-zA-Z?]\\.[0-9]{1,3}(\\.[a-z-]{1,12}){0,2}".prop_map(Step::Forges),
        1 => select(vec![1, 30, 24 * 15, 24 * 40]).prop_map(Step::Waits),
    ];
    vec(step, 1..40)
}

fn walk(walker: &mut Walker, steps: Vec<Step>) {
    for step in steps {
        match step {
            Step::Press(at) => {
                let buttons: Vec<_> = walker.screen.buttons.iter().flatten().collect();
                let data = at.get(&buttons).data.clone();
                walker.presses(&data);
            }
            Step::Old(at) => {
                let data = at.get(&walker.ever).clone();
                walker.presses(&data);
            }
            Step::Twice(at) => twice(walker, at),
            Step::Says(words) => walker.types(words),
            Step::Sends(kind) => walker.hears(kind),
            Step::Forges(data) => walker.presses(&data),
            Step::Waits(hours) => walker.waits(hours),
        }
    }
}

/// A double tap on a single choice: the second says and changes nothing.
fn twice(walker: &mut Walker, at: Index) {
    let choices: Vec<Action> = walker.actions().into_iter().filter(is_single).collect();
    if choices.is_empty() {
        return;
    }
    let round = walker.session().round;
    let data = at.get(&choices).encode(round);
    walker.presses(&data);
    let answers = walker.session().answers;
    walker.presses(&data);
    assert_eq!(walker.session().answers, answers, "{data}");
}

fn is_single(action: &Action) -> bool {
    let Action::Answer(id, AnswerVerb::Choose(_)) = action else { return false };
    let question = ASSETS.interview.question(id.as_str()).unwrap();
    question.kind != Kind::Many || question.is_yes_or_no()
}

#[test]
fn a_button_of_an_activity_that_there_is_not_changes_nothing_and_leads_on() {
    for letter in 'A'..='z' {
        let mut walker = Walker::talking();
        let before = walker.session();
        walker.presses(&format!("{letter}.0.there-is-none"));
        let after = walker.session();
        assert_eq!(
            (&after.saved, &after.dismissed),
            (&before.saved, &before.dismissed),
            "{letter}"
        );
        walker.finds_the_way_to_the_list();
    }
}

proptest! {
    #![proptest_config(config(120))]

    /// Never silent, never over a limit, never two questions open, nothing lost in the stored form;
    /// and never stuck: from wherever one is, the buttons lead to the list.
    #[test]
    fn whatever_somebody_does_is_answered_and_leads_on(steps in steps()) {
        let mut walker = Walker::new();
        walk(&mut walker, steps);
        walker.finds_the_way_to_the_list();
    }
}

/// An answer to any question: of what kind, and which choices.
pub(super) type Wanted = (u8, u16);

pub(super) fn answer(question: &Question, (kind, bits): Wanted) -> Answer {
    let chosen: Vec<_> = (question.choices.iter().enumerate())
        .filter(|(at, _)| bits >> at & 1 == 1)
        .map(|(_, choice)| choice.clone())
        .collect();
    match (kind, question.kind) {
        (0, _) => Answer::DontKnow,
        (1, _) => Answer::RatherNot,
        (_, Kind::Place) => Answer::Place(place(bits)),
        (_, Kind::Many) if chosen.is_empty() => Answer::NoneOfThese,
        (_, Kind::Many) => Answer::Chosen(chosen),
        _ => {
            let at = usize::from(bits) % question.choices.len();
            Answer::Chosen(vec![question.choices[at].clone()])
        }
    }
}

fn place(bits: u16) -> PlaceId {
    let cities = ["Zwolle", "Utrecht", "Groningen"];
    let name = cities[usize::from(bits) % cities.len()];
    ASSETS.catalogue.places().named(name)[0]
}

/// Gives an answer by the buttons of the question.
pub(super) fn give(walker: &mut Walker, question: &Question, answer: &Answer) {
    let id = question.id.clone();
    match answer {
        Answer::DontKnow => walker.does(&Action::Answer(id, AnswerVerb::DontKnow)),
        Answer::RatherNot => walker.does(&Action::Answer(id, AnswerVerb::RatherNot)),
        Answer::Place(place) => walker.does(&Action::Answer(id, AnswerVerb::Place(place.0))),
        Answer::NoneOfThese => walker.does(&Action::Answer(id, AnswerVerb::NoneOfThese)),
        Answer::Chosen(chosen) if question.kind == Kind::Many && !question.is_yes_or_no() => {
            let old = match walker.session().answers.get(&id) {
                Some(Answer::Chosen(old)) => old.clone(),
                _ => Vec::new(),
            };
            // The old answer is what is ticked at first: the differences are tapped.
            for choice in &question.choices {
                if old.contains(choice) != chosen.contains(choice) {
                    walker.does(&Action::Answer(id.clone(), AnswerVerb::Choose(choice.clone())));
                }
            }
            walker.does(&Action::Answer(id, AnswerVerb::Done));
        }
        Answer::Chosen(chosen) => {
            walker.does(&Action::Answer(id, AnswerVerb::Choose(chosen[0].clone())));
        }
        Answer::Age(_) => unreachable!("ages are chosen here"),
    }
}

/// The answers, by question, each with its choices in the order of the content.
fn sorted(answers: &Answers) -> Vec<(String, String)> {
    let mut all: Vec<_> = (answers.iter())
        .map(|(id, answer)| {
            let mut answer = answer.clone();
            if let Answer::Chosen(chosen) = &mut answer {
                chosen.sort();
            }
            (id.to_string(), format!("{answer:?}"))
        })
        .collect();
    all.sort();
    all
}

/// All that is read of the answers: them, what they tell, and the list that comes of it.
fn outcome(mut walker: Walker) -> (Vec<(String, String)>, String, String) {
    walker.does(&Action::Screen(ScreenName::Results));
    let session = walker.session();
    let profile = ASSETS.interview.profile(&session.answers, &session.told);
    (sorted(&session.answers), format!("{profile:?}"), format!("{:?}", walker.screen))
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn changing_any_answer_in_any_order_ends_as_answering_so_at_first(
        history in vec((any::<Index>(), (0_u8..8, any::<u16>())), 1..25),
    ) {
        let questions = ASSETS.interview.questions();
        let mut changed = Walker::talking();
        let mut last = Answers::default();
        for (at, wanted) in history {
            let question = at.get(questions);
            let answer = answer(question, wanted);
            changed.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
            give(&mut changed, question, &answer);
            last.give(question.id.clone(), answer);
        }
        let mut at_first = Walker::talking();
        for question in questions {
            if let Some(answer) = last.get(&question.id) {
                at_first.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
                give(&mut at_first, question, answer);
            }
        }
        prop_assert_eq!(outcome(changed), outcome(at_first));
    }
}

/// Answers what is asked until the list is there.
fn answers_all(walker: &mut Walker, wanted: &dyn Fn(&Question) -> Answer) {
    for _ in 0..40 {
        if walker.sees_the_list() {
            return;
        }
        let actions = walker.actions();
        let open = actions.iter().find_map(Action::question);
        let Some(question) = open.and_then(|id| ASSETS.interview.question(id.as_str())) else {
            walker.does(&Action::Flow(Flow::Consent(true)));
            continue;
        };
        let answer = wanted(question);
        give(walker, question, &answer);
    }
    panic!("no end of questions: {:?}", walker.screen);
}

proptest! {
    #![proptest_config(config(50))]

    /// A whole talk; then an answer is changed on the page with all answers, and changed back. What
    /// hung on it was kept all the while.
    #[test]
    fn an_answer_that_is_changed_and_changed_back_leaves_all_as_it_was(
        wanted in vec((0_u8..8, any::<u16>()), 20),
        at in any::<Index>(),
        other in (0_u8..8, any::<u16>()),
    ) {
        let mut walker = Walker::talking();
        answers_all(&mut walker, &|question| {
            let questions = ASSETS.interview.questions();
            let at = questions.iter().position(|asked| asked.id == question.id).unwrap();
            answer(question, wanted[at])
        });
        walker.does(&Action::Screen(ScreenName::Answers));
        let offered: Vec<Action> = (walker.actions().into_iter())
            .filter(|action| matches!(action, Action::Question(_, QuestionVerb::Change)))
            .collect();
        let Action::Question(id, QuestionVerb::Change) = at.get(&offered) else { unreachable!() };
        let question = ASSETS.interview.question(id.as_str()).unwrap();
        let before = walker.session().answers.get(id).unwrap().clone();
        let as_it_was = outcome(walker.clone());
        for answer in [answer(question, other), before] {
            walker.does(&Action::Question(id.clone(), QuestionVerb::Change));
            give(&mut walker, question, &answer);
        }
        prop_assert_eq!(outcome(walker), as_it_was);
    }
}
