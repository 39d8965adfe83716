//! All answers, each with a button to change it.

use super::super::view::SessionView;
use super::super::{Action, DataVerb, Flow, Message, QuestionVerb, Speaker};
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
    for (at, question) in answered.iter().enumerate() {
        let name = speaker.say(&format!("{}.short", question.id));
        let label = speaker.say_with("answers-change", &[("name", name.into())]);
        let action = Action::Question(question.id.clone(), QuestionVerb::Change);
        page = if at % 2 == 1 {
            page.beside_with(label, action)
        } else {
            page.button_with(label, action)
        };
    }
    page = told(page, view, speaker);
    page = other_lines(view, speaker, &session.others).into_iter().fold(page, Page::line);
    page.button("button-go-on", Action::Flow(Flow::GoOn))
        .button("button-start-again", Action::Flow(Flow::StartAgain))
        .done()
}

/// What was told in words of the person's own, each with a button to take it back.
fn told<'a>(mut page: Page<'a>, view: &SessionView<'_>, speaker: Speaker<'_>) -> Page<'a> {
    let facts: Vec<(Fact, String)> = view
        .session
        .told
        .iter()
        .filter_map(|fact| fact_text(view, speaker, *fact).map(|words| (*fact, words)))
        .collect();
    if facts.is_empty() {
        return page;
    }
    let list: Vec<&str> = facts.iter().map(|(_, words)| words.as_str()).collect();
    page = page.say_with("answers-told", &[("list", list.join(", ").into())]);
    for (fact, words) in facts {
        let label = speaker.say_with("answers-take-back", &[("words", words.into())]);
        page = page.button_with(label, Action::Data(DataVerb::TakeBack(fact)));
    }
    page
}
