//! Small talk and questions about the bot or the list: words that answer nothing and tell no fact.

use super::super::notice::Notice;
use super::super::render::words::LABEL_WORDS;
use super::super::view::SessionView;
use super::super::{Action, AnswerVerb, DataVerb, Flow, Screen, ScreenName};
use super::Intent;
use super::answer::is_label;
use super::context::Context;
use crate::language::Language;
use crate::understanding::TalkId;

/// Words in another language than the one that is spoken.
pub(super) fn other_language(context: &Context<'_, '_>) -> Option<Intent> {
    let reading = context.reading();
    let language = reading.language.as_ref()?.code().parse().ok()?;
    let is_sentence = context.text().split_whitespace().count() > LABEL_WORDS;
    let is_other = language != context.view.language && (reading.talk.is_none() || is_sentence);
    is_other.then_some(Intent::OtherLanguage(language))
}

/// Words in a language that the bot does not read, of which nothing was read.
pub(super) fn unread_language(context: &Context<'_, '_>) -> Option<Intent> {
    let reading = context.reading();
    let is_unread = reading.language.as_ref()?.code().parse::<Language>().is_err();
    let tells_nothing = reading.facts.is_empty() && reading.talk.is_none();
    (is_unread && tells_nothing).then_some(Intent::Notice(Notice::UnreadLanguage))
}

/// Words that were too many to read, and said nothing that was understood.
pub(super) fn too_long(context: &Context<'_, '_>) -> Option<Intent> {
    let reading = context.reading();
    let is_cut = reading.cut && reading.talk.is_none();
    is_cut.then_some(Intent::Notice(Notice::Say("talk-long")))
}

/// A command in words ("kunnen we van voren af aan"), beside which nothing is told: before what sounds like a question, or
/// like anger, is taken for one.
pub(super) fn command(context: &Context<'_, '_>) -> Option<Intent> {
    let reading = context.reading();
    let is_command = matches!(
        reading.talk?,
        TalkId::Stop | TalkId::Back | TalkId::Again | TalkId::Forget | TalkId::WhatIsKnown
    );
    // A choice may be called like a command.
    let is_label = is_label(context.view, context.speaker, context.text());
    (is_command && reading.facts.is_empty() && !is_label).then(|| talk(context)).flatten()
}

/// What the words do besides telling facts.
pub(super) fn talk(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    Some(match context.reading().talk? {
        TalkId::Why => Intent::Notice(why(view)),
        TalkId::Unclear => Intent::Notice(match view.asked() {
            Some(question) => Notice::InOtherWords(question.id.clone()),
            None => why(view),
        }),
        TalkId::Help => Intent::Notice(Notice::HelpNow),
        TalkId::HowLong => Intent::Notice(Notice::Say("about-talk-how-long")),
        TalkId::HowToStop => Intent::Notice(Notice::Say("about-talk-stop")),
        TalkId::LargerLetters => Intent::Notice(Notice::Say("about-talk-letters")),
        TalkId::IsItSafe => Intent::Notice(Notice::Say("about-talk-safe")),
        // A person who says goodbye is not asked the next question. The numbers to call stay.
        TalkId::Goodbye if matches!(view.session.focus, Screen::Alarm(_)) => return None,
        TalkId::Stop | TalkId::Goodbye => Intent::Act(Action::Flow(Flow::Stop)),
        TalkId::Back => Intent::Act(Action::Flow(Flow::Back)),
        TalkId::Again => Intent::Act(Action::Flow(Flow::StartAgain)),
        TalkId::Skip => match view.asked() {
            Some(question) => {
                Intent::Act(Action::Answer(question.id.clone(), AnswerVerb::RatherNot))
            }
            None => Intent::Act(Action::Flow(Flow::GoOn)),
        },
        TalkId::Forget => Intent::Act(Action::Screen(ScreenName::Erase)),
        TalkId::OtherLanguage => Intent::Act(Action::Screen(ScreenName::Languages)),
        TalkId::AreYouHuman => Intent::Notice(Notice::Say("talk-human")),
        TalkId::WhoReads => Intent::Notice(Notice::Say("talk-who-reads")),
        TalkId::WhatIsKnown => Intent::Act(Action::Data(DataVerb::Show)),
        TalkId::WhatCanYouDo => Intent::Notice(Notice::Say("talk-what")),
        TalkId::DoItForMe => Intent::Notice(Notice::Say("talk-do-it")),
        TalkId::Repeat => Intent::Notice(Notice::Nothing),
        TalkId::AboutActivity => Intent::Notice(Notice::Say(about_activity(view))),
        TalkId::Thanks => Intent::Notice(Notice::Say("talk-thanks")),
        TalkId::Greeting => Intent::Notice(Notice::Say("talk-greeting")),
        TalkId::Swearing => Intent::Notice(Notice::Say("talk-swearing")),
        TalkId::Link => Intent::Notice(Notice::Say("talk-link")),
        TalkId::Emoji => Intent::Notice(Notice::Say("heard-sticker")),
    })
}

/// What is said to a question about an activity that was not named.
fn about_activity(view: &SessionView<'_>) -> &'static str {
    let is_card = matches!(view.session.focus, Screen::Card(_));
    match (view.shows_activities(), is_card) {
        (false, _) => "talk-unknown-activity",
        (true, true) => "talk-all-i-know",
        (true, false) => "talk-look-closer",
    }
}

/// Why what stands on the screen is asked, or shown.
fn why(view: &SessionView<'_>) -> Notice {
    match view.asked() {
        Some(question) => Notice::Why(question.id.clone()),
        None if view.shows_consent() => Notice::Say("consent-why"),
        None if view.shows_activities() => Notice::Say("talk-why-list"),
        None => Notice::Say("talk-what"),
    }
}
