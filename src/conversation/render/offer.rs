//! What a changed message says now, offered as a correction: nothing is taken over before a yes.

use super::super::others::doubt_key;
use super::super::view::SessionView;
use super::super::{Action, Flow, Message, Speaker};
use super::page::Page;
use super::words::{fact_text, offered_label};
use crate::interview::{ChoiceId, QuestionId};
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
        labels.extend(choices.iter().map(|choice| offered_label(speaker, question, choice)));
    }
    offer(page, &labels)
}

/// Do these facts hold?
pub(super) fn offer_facts(view: &SessionView<'_>, speaker: Speaker<'_>, facts: &[Fact]) -> Message {
    let words: Vec<String> =
        facts.iter().filter_map(|fact| fact_text(view, speaker, *fact)).collect();
    offer(Page::new(speaker, view.session.round), &words)
}

/// Does this hold? Asked in one short question.
pub(super) fn doubt(view: &SessionView<'_>, speaker: Speaker<'_>, fact: Fact) -> Message {
    let question = doubt_text(view, speaker, fact).unwrap_or_default();
    Page::new(speaker, view.session.round)
        .line(question)
        .button("doubt.yes", Action::Flow(Flow::ApplyOld))
        .beside("doubt.no", Action::Flow(Flow::GoOn))
        .done()
}

/// The question whether a fact holds: of its own where there is one.
fn doubt_text(view: &SessionView<'_>, speaker: Speaker<'_>, fact: Fact) -> Option<String> {
    let holds = fact.with_sign(true) == fact;
    let own = holds.then(|| speaker.find(&doubt_key(fact), &[])).flatten();
    own.or_else(|| {
        let words = fact_text(view, speaker, fact)?;
        speaker.find("doubt", &[("words", words.into())])
    })
}

fn offer(page: Page<'_>, words: &[String]) -> Message {
    page.say_with("offer-edit", &[("list", words.join(", ").into())])
        .button("offer-edit.yes", Action::Flow(Flow::ApplyOld))
        .button("offer-edit.no", Action::Flow(Flow::GoOn))
        .done()
}
