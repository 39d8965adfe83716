//! What a changed message says now, offered as a correction: nothing is taken over before a yes.

use super::super::view::SessionView;
use super::super::{Action, Flow, Message, Screen, Speaker};
use super::fact_text;
use super::page::Page;
use super::question::choice_label;
use crate::interview::{ChoiceId, Question, QuestionId};
use crate::profile::Fact;

/// Shall these choices be the answer to the question?
pub(super) fn offer_answer(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    id: &QuestionId,
    choices: &[ChoiceId],
) -> Message {
    let mut page = Page::new(speaker, view.session.round);
    let mut labels = Vec::new();
    if let Some(question) = view.content.interview.question(id.as_str()) {
        page = page.say(id.as_str()).gap();
        labels.extend(choices.iter().map(|choice| label(speaker, question, choice)));
    }
    offer(page, &labels)
}

/// Do these facts hold?
pub(super) fn offer_facts(view: &SessionView<'_>, speaker: Speaker<'_>, facts: &[Fact]) -> Message {
    let words: Vec<String> =
        facts.iter().filter_map(|fact| fact_text(view, speaker, *fact)).collect();
    offer(Page::new(speaker, view.session.round), &words)
}

fn offer(page: Page<'_>, words: &[String]) -> Message {
    page.say_with("offer-edit", &[("list", words.join(", ").into())])
        .button("offer-edit.yes", Action::Flow(Flow::ApplyOld))
        .button("offer-edit.no", Action::Flow(Flow::GoOn))
        .done()
}

/// What stands on the button of a choice, or of none of them.
pub(super) fn label(speaker: Speaker<'_>, question: &Question, choice: &ChoiceId) -> String {
    match choice.as_str() {
        Screen::NONE if question.is_yes_or_no() => speaker.say("button-no"),
        Screen::NONE => speaker.say("button-none"),
        _ => choice_label(speaker, question, choice),
    }
}
