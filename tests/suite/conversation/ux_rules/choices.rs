//! No screen asks anybody to choose among more than seven things.

use aanspraak::conversation::{
    Action, ActivityVerb, AnswerVerb, Dismissal, Flow, FollowUpVerb, ListVerb, PlanVerb,
    QuestionVerb, Screen, ScreenName, Session,
};
use aanspraak::interview::Kind;

use super::everywhere::states;
use crate::conversation::known_failures::talker::{ASSETS, Talker};

/// So many choices stand on a screen.
const CHOICES: usize = 7;
/// A label of the row about the form itself is no longer than this.
const SHORT: usize = 20;

/// What is about the form itself, or answers an offer below the screen; it stands beside others of its kind.
fn is_about_the_form(action: &Action) -> bool {
    matches!(
        action,
        Action::Flow(
            Flow::Back
                | Flow::Stop
                | Flow::GoOn
                | Flow::StartAgain
                | Flow::Undo
                | Flow::Consent(_)
                | Flow::Simple(_)
        ) | Action::Screen(ScreenName::Answers | ScreenName::Saved | ScreenName::Results)
            | Action::List(ListVerb::Print)
            | Action::Help(_)
            | Action::FollowUp(FollowUpVerb::Ask(_))
            | Action::Plan(PlanVerb::Show)
            | Action::Answer(_, AnswerVerb::DontKnow | AnswerVerb::RatherNot)
            | Action::Question(_, QuestionVerb::Why)
    )
}

#[track_caller]
fn assert_few(state: &str, talker: &Talker) {
    let choices = talker.actions().into_iter().filter(|action| !is_about_the_form(action));
    let choices: Vec<Action> = choices.collect();
    assert!(choices.len() <= CHOICES, "{state}: {} choices\n{choices:?}", choices.len());
    for row in talker.screen.buttons.iter().filter(|row| row.len() > 2) {
        for button in row {
            assert!(button.label.chars().count() <= SHORT, "{state}: {}", button.label);
        }
    }
}

#[test]
fn no_screen_has_more_than_seven_choices() {
    for (state, talker) in states() {
        assert_few(&state, &talker);
    }
}

#[test]
fn no_question_has_more_than_seven_choices_on_any_of_its_pages() {
    for question in ASSETS.interview.questions() {
        for page in 0..4 {
            let focus = Screen::Question(question.id.clone());
            let mut talker = Talker::talking();
            talker.session = Session { focus, page, ..talker.session };
            talker.hears(aanspraak::conversation::InputKind::Sticker(String::new()));
            assert_few(&format!("{}, page {page}", question.id), &talker);
        }
    }
}

#[test]
fn ages_are_typed_or_chosen_from_five_on_one_screen() {
    let ages = ASSETS.interview.questions().iter().find(|it| it.kind == Kind::Number).unwrap();
    assert_eq!(ages.choices.len(), 5);
}

#[test]
fn much_that_is_kept_and_passed_over_stands_on_pages() {
    let mut talker = Talker::talking();
    let ids: Vec<_> = ASSETS.catalogue.activities().iter().map(|it| it.id.clone()).collect();
    talker.session.saved = ids[..9].to_vec();
    talker.session.dismissed =
        ids[9..15].iter().map(|id| (id.clone(), Dismissal::NotForMe)).collect();
    let mut seen = Vec::new();
    talker.does(&Action::Screen(ScreenName::Saved));
    for _ in 0..4 {
        assert_few("saved", &talker);
        seen.extend(talker.actions().into_iter().filter_map(|action| match action {
            Action::Activity(id, ActivityVerb::Card | ActivityVerb::Restore) => Some(id),
            _ => None,
        }));
        talker.does(&Action::List(ListVerb::More));
    }
    assert!(ids[..15].iter().all(|id| seen.contains(id)), "{seen:?}");
}
