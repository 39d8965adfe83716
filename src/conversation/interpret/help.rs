//! Words that ask for help at once: "hulp" alone, or a helpline by its number or its name.

use super::super::view::{PersonView, SessionView};
use super::super::{Action, HelpKind};
use super::answer::is_label;
use super::context::Context;
use super::phrases::{are_all_words_of, is_one_in_any_language};
use super::{Intent, named_activity};
use crate::catalogue::Helpline;

/// A sentence with at most so many other words is about the long number in it.
const WORDS_BESIDE_A_LONG_NUMBER: usize = 4;

/// A text that asks for help and for nothing else. A label that stands on the screen is meant as such.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    step(view, text).filter(|_| !is_label(view, context.speaker, text))
}

/// The step of a text that asks for help and for nothing else.
pub(super) fn step(view: &SessionView<'_>, text: &str) -> Option<Intent> {
    if asks_for_help(view, text) {
        return Some(Intent::Act(Action::Help(HelpKind::Numbers)));
    }
    helpline(view, text).map(|line| Intent::Helpline(line.id.clone()))
}

/// Whether the text is a word for help, in any language.
pub(in crate::conversation) fn asks_for_help(view: &PersonView<'_>, text: &str) -> bool {
    is_one_in_any_language(&view.content.texts, "words.help-now", text)
}

/// The helpline that a text asks for. "Ik ben 112" tells an age, "bel 112" does not; a long number means
/// nothing else. Of an activity with the name of a helpline the card is shown.
pub(in crate::conversation) fn helpline<'a>(
    view: &PersonView<'a>,
    text: &str,
) -> Option<&'a Helpline> {
    let found = view.content.catalogue.helpline_mentioned(text)?;
    let is_short = found.by_long_number && found.others.len() <= WORDS_BESIDE_A_LONG_NUMBER;
    let asks = is_short || are_all_words_of(&view.content.texts, "words.call", &found.others);
    (asks && (found.by_number || named_activity(view, text).is_none())).then_some(found.line)
}
