//! A typed number chooses what stands there on the screen: the choices first, then the other
//! buttons. For a question about age a number is an age.

use super::super::render::shown_choices;
use super::super::view::SessionView;
use super::super::{Action, Screen};
use super::Intent;
use super::context::Context;
use crate::interview::{ChoiceId, Kind, Question};
use crate::profile::Age;

/// Below this a number at the question about age is the number of a button.
const YOUNGEST_TYPED: u8 = 14;

/// A text that is nothing but numbers.
pub(super) fn typed(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    let numbers = numbers(context.text())?;
    if let Some(question) = shown_question(view) {
        let step = match question.kind {
            Kind::Number => age(&numbers),
            Kind::Many if !question.is_yes_or_no() => {
                choices(shown_choices(view, question), &numbers)
            }
            Kind::One | Kind::Many | Kind::Place => None,
        };
        if step.is_some() {
            return step;
        }
    }
    let [number] = numbers.as_slice() else { return None };
    let button = context.screen().numbered(*number)?;
    Action::decode(&button.data).map(|pressed| Intent::Act(pressed.action))
}

/// The numbers of a text that is nothing else.
fn numbers(text: &str) -> Option<Vec<usize>> {
    let numbers: Vec<usize> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | '+' | ')'))
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().ok())
        .collect::<Option<_>>()?;
    (!numbers.is_empty()).then_some(numbers)
}

/// The answer that a number gives to a question which need not be on the screen.
pub(super) fn answer(question: &Question, text: &str) -> Option<Intent> {
    let numbers = numbers(text)?;
    match question.kind {
        Kind::Number => age(&numbers),
        // Under the choice stands its no.
        Kind::Many if question.is_yes_or_no() && numbers == [2] => Some(Intent::NoneOfThese),
        Kind::Many => choices(&question.choices, &numbers),
        Kind::One if numbers.len() == 1 => choices(&question.choices, &numbers),
        Kind::One | Kind::Place => None,
    }
}

/// The question whose choices stand on the screen. Of two readings, or of places with one name, the
/// buttons are counted.
fn shown_question<'a>(view: &SessionView<'a>) -> Option<&'a Question> {
    let counts_buttons =
        matches!(view.session.focus, Screen::Either { .. } | Screen::Places { .. });
    let listens = matches!(view.session.focus, Screen::Listening { .. });
    let is_shown = |question: &&Question| !listens || question.kind == Kind::Number;
    view.asked().filter(|_| !counts_buttons).filter(is_shown)
}

fn age(numbers: &[usize]) -> Option<Intent> {
    let [years] = numbers else { return None };
    let years = u8::try_from(*years).ok().filter(|years| *years >= YOUNGEST_TYPED)?;
    Age::exactly(years).map(Intent::Age)
}

fn choices(shown: &[ChoiceId], numbers: &[usize]) -> Option<Intent> {
    let chosen: Option<Vec<ChoiceId>> =
        numbers.iter().map(|number| shown.get(number.checked_sub(1)?).cloned()).collect();
    chosen.map(Intent::Answer)
}
