//! Small talk and questions about the bot or the list: words that answer nothing and tell no fact.

use super::super::notice::Notice;
use super::super::render::words::LABEL_WORDS;
use super::super::view::SessionView;
use super::super::{Action, Screen, Speaker};
use super::Intent;
use super::activity_name::named_activity;
use super::phrases::behind;
use crate::language::Language;
use crate::understanding::{Reading, TalkId};

/// What the words do besides telling facts.
pub(super) fn talk(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    text: &str,
    reading: &Reading,
) -> Intent {
    if let Some(activity) = named_activity(view, text) {
        let id = activity.id.clone();
        return if asks_why_not(view, speaker, text) {
            Intent::WhyNot(id)
        } else {
            Intent::Act(Action::Card(id))
        };
    }
    let other = reading.language.as_ref().and_then(|code| code.code().parse().ok());
    if let Some(language) = other.filter(|other| *other != view.language)
        && (reading.talk.is_none() || text.split_whitespace().count() > LABEL_WORDS)
    {
        return Intent::OtherLanguage(language);
    }
    let Some(talk) = reading.talk else {
        return if reads_no_such_language(reading) {
            Intent::Notice(Notice::WithNumbers("other-language"))
        } else if reading.cut {
            Intent::Notice(Notice::Say("talk-long"))
        } else {
            Intent::NotUnderstood
        };
    };
    match talk {
        TalkId::Why => Intent::Notice(why(view)),
        TalkId::Unclear => Intent::Notice(match view.asked() {
            Some(question) => Notice::InOtherWords(question.id.clone()),
            None => why(view),
        }),
        TalkId::Help => Intent::Notice(Notice::HelpNow),
        // A person who says goodbye is not asked the next question. The numbers to call stay.
        TalkId::Goodbye if matches!(view.session.focus, Screen::Alarm(_)) => Intent::NotUnderstood,
        TalkId::Stop | TalkId::Goodbye => Intent::Act(Action::Stop),
        TalkId::Back => Intent::Act(Action::Back),
        TalkId::Again => Intent::Act(Action::StartAgain),
        TalkId::Skip => match view.asked() {
            Some(question) => Intent::Act(Action::RatherNot(question.id.clone())),
            None => Intent::Act(Action::GoOn),
        },
        TalkId::Forget => Intent::Act(Action::Erase),
        TalkId::OtherLanguage => Intent::Act(Action::ChooseLanguage),
        TalkId::AreYouHuman => Intent::Notice(Notice::Say("talk-human")),
        TalkId::WhoReads => Intent::Notice(Notice::Say("talk-who-reads")),
        TalkId::WhatCanYouDo => Intent::Notice(Notice::Say("talk-what")),
        TalkId::DoItForMe => Intent::Notice(Notice::Say("talk-do-it")),
        TalkId::Repeat => Intent::Notice(Notice::Nothing),
        TalkId::AboutActivity => Intent::Notice(Notice::Say(match view.session.focus {
            _ if !view.shows_activities() => "talk-unknown-activity",
            Screen::Card(_) => "talk-all-i-know",
            _ => "talk-look-closer",
        })),
        TalkId::Thanks => Intent::Notice(Notice::Say("talk-thanks")),
        TalkId::Greeting => Intent::Notice(Notice::Say("talk-greeting")),
        TalkId::Swearing => Intent::Notice(Notice::Say("talk-swearing")),
        TalkId::Link => Intent::Notice(Notice::Say("talk-link")),
        TalkId::Emoji => Intent::Notice(Notice::Say("heard-sticker")),
    }
}

/// Whether the words are in a language that the bot does not read, and nothing of them was read.
fn reads_no_such_language(reading: &Reading) -> bool {
    let is_another =
        |code: &crate::understanding::Language| code.code().parse::<Language>().is_err();
    reading.facts.is_empty() && reading.language.as_ref().is_some_and(is_another)
}

/// Whether the words ask why an activity is not on the list.
fn asks_why_not(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> bool {
    view.session.focus == Screen::WhyNot || behind(speaker, "words.why-not", text).is_some()
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
