//! A question with its choices.

use super::super::view::SessionView;
use super::super::{Action, AnswerVerb, Flow, Message, QuestionVerb, Screen, ScreenName, Speaker};
use super::page::Page;
use super::words::{answer_text, choice_label, offered_label, place_label};
use crate::interview::{ChoiceId, Kind, Question, QuestionId};

/// With more choices than this, two stand beside each other.
const ONE_A_ROW_MAX: usize = 6;

/// At most this many choices stand on a screen where one can be chosen; where several can, the buttons for
/// none of them and for the others stand below them. So many in the simple mode.
const CHOICES: usize = 7;
const CHOICES_OF_MANY: usize = 6;
const CHOICES_ON_PAGES: usize = 5;
const CHOICES_SIMPLE: usize = 3;

/// A label that is longer than this may be cut off on a telephone with large letters.
const CUT_OFF: usize = 24;

/// With at most this many questions to come, the last ones are in sight.
const FEW: usize = 4;

/// Before a choice that is chosen; also told in words.
const MARK: &str = "✓ ";

/// A question as it stands now.
pub(super) fn question(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
) -> Message {
    let mut page = Page::new(speaker, view.session.round).say(question.id.as_str());
    let many = question.kind == Kind::Many && !question.is_yes_or_no();
    let chosen =
        if many || is_asked_again(view, question) { view.chosen(question) } else { Vec::new() };
    if !many && is_asked_again(view, question) {
        let now = answer_text(view, speaker, question);
        page = page.gap().say_with("question-now", &[("answer", now.into())]);
    } else if !chosen.is_empty() {
        let labels: Vec<String> =
            chosen.iter().map(|choice| choice_label(speaker, question, choice)).collect();
        let list = labels.join(", ");
        page = page.gap().say_with("question-chosen", &[("list", list.into())]);
    }
    let shown = shown_choices(view, question);
    page = numbered(page, speaker, question, shown);
    page = progress(page, view, question);
    page = choices(page, speaker, question, shown, &chosen);
    if shown.len() < question.choices.len() {
        page = page.button(
            "button-more-choices",
            Action::Question(question.id.clone(), QuestionVerb::More),
        );
    }
    page = page
        .button("button-dont-know", Action::Answer(question.id.clone(), AnswerVerb::DontKnow))
        .beside("button-skip", Action::Answer(question.id.clone(), AnswerVerb::RatherNot))
        .beside("button-why", Action::Question(question.id.clone(), QuestionVerb::Why));
    if view.before().is_some() {
        page = page.beside("button-back", Action::Flow(Flow::Back));
    }
    let undoes = !view.session.undo.is_empty();
    if view.has_enough() {
        page = page.button("button-results", Action::Screen(ScreenName::Results));
        if undoes {
            page = page.beside("told.undo", Action::Flow(Flow::Undo));
        }
    } else if undoes {
        page = page.button("told.undo", Action::Flow(Flow::Undo));
    }
    page.done()
}

/// The choices of a question that stand on the screen: a page of them, each about as long.
pub(in crate::conversation) fn shown_choices<'q>(
    view: &SessionView<'_>,
    question: &'q Question,
) -> &'q [ChoiceId] {
    let most = most_choices(view, question);
    let pages = question.choices.len().div_ceil(most).max(1);
    let size = question.choices.len().div_ceil(pages).max(1);
    let at = usize::from(view.session.page) % pages;
    question.choices.chunks(size).nth(at).unwrap_or(&question.choices)
}

/// With the buttons below them no more than seven stand there.
fn most_choices(view: &SessionView<'_>, question: &Question) -> usize {
    if view.session.simple {
        CHOICES_SIMPLE
    } else if question.kind != Kind::Many {
        CHOICES
    } else if question.choices.len() <= CHOICES_OF_MANY {
        CHOICES_OF_MANY
    } else {
        CHOICES_ON_PAGES
    }
}

/// The choices in full, where a button may not show all of one. Their numbers can be typed.
fn numbered<'a>(
    mut page: Page<'a>,
    speaker: Speaker<'_>,
    question: &Question,
    shown: &[ChoiceId],
) -> Page<'a> {
    let labels: Vec<String> =
        shown.iter().map(|choice| choice_label(speaker, question, choice)).collect();
    if labels.iter().all(|label| label.chars().count() <= CUT_OFF) {
        return page;
    }
    page = page.gap();
    for (at, label) in labels.iter().enumerate() {
        page = page.line(format!("{}. {label}", at + 1));
    }
    page
}

/// How far we are, in words. How many questions come hangs on the answers, so that no number of them
/// is promised; the last one is called the last only when nothing can follow.
fn progress<'a>(page: Page<'a>, view: &SessionView<'_>, question: &Question) -> Page<'a> {
    let answered = view.answered().len();
    if answered == 0 || view.session.simple || view.session.answers.get(&question.id).is_some() {
        return page;
    }
    let left = view.left();
    let page = page.gap();
    if left.at_most <= 1 {
        page.say("progress-last")
    } else if left.at_most <= FEW {
        page.say(if left.fitting > 1 { "progress-few" } else { "progress-nearly" })
    } else {
        page.say_with("progress", &[("number", i64::try_from(answered + 1).unwrap_or(0).into())])
    }
}

/// Whether a question that has an answer is asked again.
fn is_asked_again(view: &SessionView<'_>, question: &Question) -> bool {
    matches!(&view.session.focus, Screen::Question(id) if *id == question.id)
        && view.session.answers.get(&question.id).is_some()
}

fn choices<'a>(
    mut page: Page<'a>,
    speaker: Speaker<'_>,
    question: &Question,
    shown: &[ChoiceId],
    chosen: &[ChoiceId],
) -> Page<'a> {
    if question.is_yes_or_no() {
        for choice in &question.choices {
            let action = Action::Answer(question.id.clone(), AnswerVerb::Choose(choice.clone()));
            page = page.button_with(choice_label(speaker, question, choice), action);
        }
        return page
            .beside("button-no", Action::Answer(question.id.clone(), AnswerVerb::NoneOfThese));
    }
    let two_a_row = shown.len() > ONE_A_ROW_MAX;
    for (at, choice) in shown.iter().enumerate() {
        let mark = if chosen.contains(choice) { MARK } else { "" };
        let label = format!("{mark}{}", choice_label(speaker, question, choice));
        let action = Action::Answer(question.id.clone(), AnswerVerb::Choose(choice.clone()));
        page = if two_a_row && at % 2 == 1 {
            page.beside_with(label, action)
        } else {
            page.button_with(label, action)
        };
    }
    if question.kind != Kind::Many {
        return page;
    }
    if chosen.is_empty() {
        page.button("button-none", Action::Answer(question.id.clone(), AnswerVerb::NoneOfThese))
    } else {
        page.next_button("button-done", Action::Answer(question.id.clone(), AnswerVerb::Done))
    }
}

/// Two readings of the words.
pub(super) fn either(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    id: &QuestionId,
    choices: &[ChoiceId],
) -> Message {
    // Of one choice it is asked whether it is meant; its name stands on the button.
    let key = if choices.len() == 1 { "either-one" } else { "either" };
    let mut page = Page::new(speaker, view.session.round).say(key);
    if let Some(question) = view.content.interview.question(id.as_str()) {
        for choice in choices {
            let action = Action::Answer(id.clone(), AnswerVerb::Choose(choice.clone()));
            page = page.button_with(choice_label(speaker, question, choice), action);
        }
    }
    page.button("either.other", Action::Question(id.clone(), QuestionVerb::Change)).done()
}

/// Several places of one name.
pub(super) fn places(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &QuestionId,
    candidates: &[u32],
) -> Message {
    let gazetteer = view.content.catalogue.places();
    let mut page = Page::new(speaker, view.session.round).say("which-place");
    for number in candidates {
        if let Some(place) = gazetteer.get(crate::profile::PlaceId(*number)) {
            let label = place_label(place);
            page = page
                .button_with(label, Action::Answer(question.clone(), AnswerVerb::Place(*number)));
        }
    }
    page.button("which-place.other", Action::Question(question.clone(), QuestionVerb::Change))
        .done()
}

/// An old button was pressed: shall that answer be changed?
pub(super) fn offer_change(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    id: &QuestionId,
    choice: &ChoiceId,
) -> Message {
    let mut page = Page::new(speaker, view.session.round);
    if let Some(question) = view.content.interview.question(id.as_str()) {
        let label = offered_label(speaker, question, choice);
        page = page.say(id.as_str()).gap().say_with("offer-change", &[("choice", label.into())]);
    }
    page.button("offer-change.yes", Action::Flow(Flow::ApplyOld))
        .button("offer-change.no", Action::Flow(Flow::GoOn))
        .done()
}
