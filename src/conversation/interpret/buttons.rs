//! Words that mean a button of the screen: its label, yes or no, or a phrase of `words.ftl`.

use super::super::render::refine_screen;
use super::super::render::words::LABEL_WORDS;
use super::super::view::SessionView;
use super::super::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, Button, Flow, ListVerb, Message, Refinement,
    Screen, ScreenName, Speaker, Stage,
};
use super::Intent;
use super::context::Context;
use super::phrases::{holds, is_one};
use crate::understanding::{Choice, ChoiceOption, StockAnswer, Utterance};

/// The label of a button on the screen.
pub(super) fn typed_label(context: &Context<'_, '_>) -> Option<Intent> {
    label(context.screen(), context.text()).map(Intent::Act)
}

/// A phrase that asks for something.
pub(super) fn typed_phrase(context: &Context<'_, '_>) -> Option<Intent> {
    phrase(context.view, context.speaker, context.text()).map(Intent::Act)
}

/// Words that mean a button of a screen that asks something else than a question of the
/// interview: yes, no, or what stands on it.
pub(super) fn pointed_at(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    if view.asked().is_some() || text.split_whitespace().count() > LABEL_WORDS {
        return None;
    }
    let message = context.screen();
    let buttons: Vec<_> = message.buttons.iter().flatten().collect();
    let options: Vec<ChoiceOption<'_>> = buttons
        .iter()
        .map(|button| ChoiceOption {
            id: &button.data,
            label: &button.label,
            synonyms: &[],
            careful: false,
        })
        .collect();
    let lexicon = &view.content.lexicon;
    // "Ja is goed" is no yes to a question about suicide: there only the label and clear words are.
    let is_clear = |action: &Action| !matches!(action, Action::Alarm(AlarmAnswer::Direct(_)));
    if let Some(action) = yes_or_no(view, &buttons, context.utterance()) {
        return Some(action).filter(is_clear).map(Intent::Act);
    }
    let data = match lexicon.choose_of(context.utterance(), &options, false) {
        Choice::Chosen(chosen) => chosen.into_iter().next()?,
        // Every way of not wanting means the button that says no.
        Choice::NoneOfThese | Choice::RatherNot | Choice::Skip => buttons
            .iter()
            .find(|button| lexicon.answer_to(&button.label) == Some(StockAnswer::No))
            .map(|button| button.data.clone())?,
        Choice::Either(_) | Choice::DontKnow | Choice::NotUnderstood => return None,
    };
    Action::decode(&data).map(|pressed| pressed.action).filter(is_clear).map(Intent::Act)
}

/// The action of the button with this label.
pub(in crate::conversation) fn label(message: &Message, text: &str) -> Option<Action> {
    let button = message.labelled(text)?;
    Action::decode(&button.data).map(|pressed| pressed.action).filter(|action| {
        // Toggling one of many by its word would hide the others that were meant.
        !matches!(action, Action::Answer(_, AnswerVerb::Choose(_)))
    })
}

/// A plain yes or no, also at the head of a few words more, means the button that says so.
fn yes_or_no(view: &SessionView<'_>, buttons: &[&Button], words: &Utterance<'_>) -> Option<Action> {
    let (lexicon, text) = (&view.content.lexicon, words.text());
    let first =
        |text: &str| text.split_whitespace().next().and_then(|word| lexicon.answer_to(word));
    // One word by itself was tried as the whole.
    let begins = || text.contains(char::is_whitespace).then(|| first(text)).flatten();
    let wanted = lexicon.answer_of(words).or_else(begins)?;
    // Every way of not wanting means the button that says no.
    let wanted = match wanted {
        StockAnswer::Yes => StockAnswer::Yes,
        StockAnswer::No | StockAnswer::RatherNot | StockAnswer::Skip | StockAnswer::NoneOfThese => {
            StockAnswer::No
        }
        StockAnswer::DontKnow | StockAnswer::AllOfThese => return None,
    };
    let action = |button: &&Button| Action::decode(&button.data).map(|pressed| pressed.action);
    let says = buttons
        .iter()
        .filter(|button| first(&button.label) == Some(wanted))
        .find_map(action)
        .filter(|action| *action != Action::Flow(Flow::Undo));
    match (wanted, view.session.stage) {
        (StockAnswer::Yes, Stage::New | Stage::Welcomed) => {
            says.or(Some(Action::Flow(Flow::Begin)))
        }
        (StockAnswer::Yes, Stage::Stopped) => says.or(Some(Action::Flow(Flow::GoOn))),
        _ => says,
    }
}

/// The activity that is named by its place on the list: "vertel meer over de tweede".
pub(super) fn picked(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    if !view.shows_list() || text.split_whitespace().count() > PICK_WORDS {
        return None;
    }
    let is_said = |key: &str| holds(context.speaker, key, text);
    let at = ["words.first", "words.second", "words.third"].into_iter().position(is_said)?;
    let (list, _) = view.short_list();
    list.picks
        .get(at)
        .map(|pick| Intent::Act(Action::Activity(pick.activity.id.clone(), ActivityVerb::Card)))
}

/// In more words than this "the first" may be anything.
const PICK_WORDS: usize = 7;

/// A phrase that asks for something, wherever the talk is; ways to narrow the list only where a
/// list is.
pub(super) fn phrase(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> Option<Action> {
    let is_said = |key: &str| is_one(speaker, key, text);
    if view.shows_activities() || view.session.focus == Screen::Refine {
        let narrowed = [
            ("words.near", Refinement::Near),
            ("words.home", Refinement::Home),
            ("words.small", Refinement::Small),
            ("words.free", Refinement::Free),
        ];
        if let Some((_, how)) = narrowed.into_iter().find(|(key, _)| is_said(key)) {
            return Some(Action::List(ListVerb::Refine(how)));
        }
        if !matches!(view.session.focus, Screen::Card(_)) && is_said("words.not-this") {
            return Some(Action::Screen(ScreenName::Refine));
        }
        if let Some(action) = label(&refine_screen(view, speaker), text) {
            return Some(action);
        }
    }
    [
        ("words.results", Action::Screen(ScreenName::Results)),
        ("words.saved", Action::Screen(ScreenName::Saved)),
    ]
    .into_iter()
    .find(|(key, _)| is_said(key))
    .map(|(_, action)| action)
    .filter(|action| *action != Action::Screen(ScreenName::Results) || view.session.has_begun())
}
