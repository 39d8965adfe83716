//! All answers, each with a button to change it.

use super::super::view::SessionView;
use super::super::{Action, DataVerb, Flow, ListVerb, Message, QuestionVerb, Speaker};
use super::page::Page;
use super::words::{answer_text, fact_text, other_lines};
use crate::profile::Fact;

/// All answers that count.
pub(super) fn answers(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let session = view.session;
    let answered = view.answered();
    let mut page = Page::new(speaker, session.round);
    if answered.is_empty() && session.told.is_empty() && session.others.is_empty() {
        return page.say("answers-none").button("button-go-on", Action::Flow(Flow::GoOn)).done();
    }
    page = page.say("answers").gap();
    for question in &answered {
        let name = speaker.say(&format!("{}.short", question.id));
        let line = format!("{name}: {}", answer_text(view, speaker, question));
        page = page.line(line);
    }
    let facts = told(view, speaker);
    if !facts.is_empty() {
        let list: Vec<&str> = facts.iter().map(|(_, words)| words.as_str()).collect();
        page = page.say_with("answers-told", &[("list", list.join(", ").into())]);
    }
    page = other_lines(view, speaker, &session.others).into_iter().fold(page, Page::line);
    let changes = answered.iter().map(|question| {
        let name = speaker.say(&format!("{}.short", question.id));
        let label = speaker.say_with("answers-change", &[("name", name.into())]);
        (label, Action::Question(question.id.clone(), QuestionVerb::Change))
    });
    let takes_back = facts.into_iter().map(|(fact, words)| {
        let label = speaker.say_with("answers-take-back", &[("words", words.into())]);
        (label, Action::Data(DataVerb::TakeBack(fact)))
    });
    let choices: Vec<(String, Action)> = changes.chain(takes_back).collect();
    paged(page, session.page, choices)
        .button("button-go-on", Action::Flow(Flow::GoOn))
        .beside("button-start-again", Action::Flow(Flow::StartAgain))
        .done()
}

/// So many choices stand on a screen, before the button for the others.
const ON_A_PAGE: usize = 6;

/// A page of choices, with a button for the next one where there are more.
pub(super) fn paged(mut page: Page<'_>, number: u8, choices: Vec<(String, Action)>) -> Page<'_> {
    let pages = choices.len().div_ceil(ON_A_PAGE).max(1);
    let at = usize::from(number) % pages;
    for (label, action) in choices.into_iter().skip(at * ON_A_PAGE).take(ON_A_PAGE) {
        page = page.button_with(label, action);
    }
    if pages > 1 { page.button("button-more-choices", Action::List(ListVerb::More)) } else { page }
}

/// What was told in words of the person's own.
fn told(view: &SessionView<'_>, speaker: Speaker<'_>) -> Vec<(Fact, String)> {
    let told = view.session.told.iter();
    told.filter_map(|fact| fact_text(view, speaker, *fact).map(|words| (*fact, words))).collect()
}
