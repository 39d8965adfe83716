//! The screens around the interview: welcome, consent, language, privacy, erase, stopped.

use strum::IntoEnumIterator;

use super::super::view::SessionView;
use super::super::{Action, DataVerb, Flow, Message, ScreenName, Speaker};
use super::page::Page;
use super::words::days;
use crate::language::Language;

fn page<'a>(view: &SessionView<'_>, speaker: Speaker<'a>) -> Page<'a> {
    Page::new(speaker, view.session.round)
}

/// Who this is, and how to begin.
pub(super) fn welcome(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    page(view, speaker)
        .say("welcome")
        .next_button("welcome.begin", Action::Flow(Flow::Begin))
        .button("welcome.language", Action::Screen(ScreenName::Languages))
        .beside("welcome.privacy", Action::Screen(ScreenName::Privacy))
        .done()
}

/// The question before the first sensitive question.
pub(super) fn consent(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let told = view.has_told_too_much();
    let page = page(view, speaker)
        .say_with(if told { "consent-told" } else { "consent" }, &[days(view.settings)])
        .button("consent.yes", Action::Flow(Flow::Consent(true)))
        .button(
            if told { "consent-told.no" } else { "consent.no" },
            Action::Flow(Flow::Consent(false)),
        )
        .button("consent.more", Action::Screen(ScreenName::Privacy))
        .beside("button-back", Action::Flow(Flow::Back));
    if view.session.undo.is_empty() {
        page.done()
    } else {
        page.button("told.undo", Action::Flow(Flow::Undo)).done()
    }
}

/// Every language under its own name.
pub(super) fn language(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let mut page = page(view, speaker).say("language");
    for language in Language::iter() {
        let key = format!("language.{language}");
        page = page.button(&key, Action::Language(language));
    }
    page.done()
}

/// In the language that was noticed: shall we go on in it?
pub(super) fn offer_language(view: &SessionView<'_>, language: Language) -> Message {
    page(view, Speaker::plain(&view.content.texts, language))
        .say("offer-language")
        .button("offer-language.yes", Action::Language(language))
        .beside("offer-language.no", Action::Flow(Flow::GoOn))
        .done()
}

/// What is kept, and how long.
pub(super) fn privacy(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    page(view, speaker)
        .say_with("privacy", &[days(view.settings)])
        .next_button("button-go-on", Action::Flow(Flow::GoOn))
        .button("privacy.long", Action::Screen(ScreenName::PrivacyLong))
        .button("privacy.data", Action::Data(DataVerb::Show))
        .beside("privacy.erase", Action::Screen(ScreenName::Erase))
        .done()
}

/// The same, at length.
pub(super) fn privacy_long(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    page(view, speaker)
        .say_with("privacy-long", &[days(view.settings)])
        .next_button("button-go-on", Action::Flow(Flow::GoOn))
        .button("privacy.data", Action::Data(DataVerb::Show))
        .beside("privacy.erase", Action::Screen(ScreenName::Erase))
        .done()
}

/// Shall everything be erased?
pub(super) fn erase(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    page(view, speaker)
        .say("erase")
        .button("erase.yes", Action::Data(DataVerb::Erase))
        .button("erase.no", Action::Flow(Flow::GoOn))
        .done()
}

/// The talk rests.
pub(super) fn stopped(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    if view.is_forgotten {
        return page(view, speaker)
            .say("stopped-forgotten")
            .button("button-start-again", Action::Flow(Flow::StartAgain))
            .done();
    }
    page(view, speaker)
        .say("stopped")
        .next_button("button-go-on", Action::Flow(Flow::GoOn))
        .button("button-start-again", Action::Flow(Flow::StartAgain))
        .beside("privacy.erase", Action::Screen(ScreenName::Erase))
        .done()
}
