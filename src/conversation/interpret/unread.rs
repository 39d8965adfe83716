//! Sentences of which nothing was read: what asks gets an honest answer, what tells is heard.

use super::super::{Screen, Stage};
use super::Intent;
use super::context::Context;
use super::phrases::begins_as_one;

/// In fewer words than this nothing is told: a word of somebody is to be asked back about.
const TELLING_WORDS: usize = 4;
/// In fewer words than this nothing is asked without a question mark.
const ASKING_WORDS: usize = 3;

/// A question to a bot that listens.
pub(super) fn question_while_listening(context: &Context<'_, '_>) -> Option<Intent> {
    let listens = matches!(context.view.session.focus, Screen::Listening { .. });
    if listens { question(context) } else { None }
}

/// A question that nothing here answers.
pub(super) fn question(context: &Context<'_, '_>) -> Option<Intent> {
    (in_a_talk(context) && asks(context) && is_own_language(context)).then_some(Intent::Unanswered)
}

/// A sentence that tells something of which nothing was read.
pub(super) fn told(context: &Context<'_, '_>) -> Option<Intent> {
    let is_told = words(context) >= TELLING_WORDS && context.reading().talk.is_none();
    (in_a_talk(context) && is_told && is_own_language(context)).then_some(Intent::ToldUnread)
}

/// Whether words may be part of a talk: a screen that asks for a name takes them otherwise.
fn in_a_talk(context: &Context<'_, '_>) -> bool {
    let session = context.view.session;
    let takes_names = matches!(session.focus, Screen::WhyNot | Screen::Places { .. });
    matches!(session.stage, Stage::Talking | Stage::Welcomed) && !takes_names
}

fn is_own_language(context: &Context<'_, '_>) -> bool {
    let language = context.reading().language.as_ref();
    language.is_none_or(|found| found.code().parse() == Ok(context.view.language))
}

/// Whether the words ask something: by their mark, or by the word that they begin with.
fn asks(context: &Context<'_, '_>) -> bool {
    let text = context.text();
    if text.trim_end().ends_with('?') {
        return words(context) > 1;
    }
    words(context) >= ASKING_WORDS && begins_as_one(context.speaker, "words.asks", text)
}

fn words(context: &Context<'_, '_>) -> usize {
    context.text().split_whitespace().count()
}
