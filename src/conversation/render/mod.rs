//! What is on the screen: computed from the session alone, so that it can be shown at any time.

mod alarm;
mod answers;
mod card;
mod compare;
mod data;
mod follow_up;
mod notices;
mod offer;
pub(super) mod page;
mod printout;
mod question;
mod refine;
mod results;
mod saved;
pub(super) mod speaker;
mod static_screens;
mod why_not;

pub(super) use alarm::numbers;
pub(super) use card::{body as card_body, day_of, gone as card_gone, instead, public_card};
pub(super) use notices::{fact_text, help_from, help_now, helpline, note, note_page};
pub(super) use printout::printed;
pub(super) use question::{choice_key, choice_label, place_label};
pub(super) use refine::refine as refine_screen;
pub(super) use results::entry as results_entry;
pub(crate) use results::{caution_text, reason_text};

use super::view::{Open, SessionView};
use super::{Action, Button, Message, Screen, Speaker, Stage};

/// The screen of a session. A button for help is always there.
pub(super) fn screen(about: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let mut message = without_help(about, speaker);
    let help = Action::HelpNow.encode(about.session.round);
    let has_help = message.buttons.iter().flatten().any(|button| button.data == help);
    if !has_help {
        message.buttons.push(vec![Button { label: speaker.say("button-help-now"), data: help }]);
    }
    message
}

fn without_help(about: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    match about.session.stage {
        Stage::New | Stage::Welcomed => match about.session.focus {
            Screen::OfferLanguage(language) => static_screens::offer_language(about, language),
            Screen::Language => static_screens::language(about, speaker),
            Screen::Privacy => static_screens::privacy(about, speaker),
            Screen::PrivacyLong => static_screens::privacy_long(about, speaker),
            Screen::Erase => static_screens::erase(about, speaker),
            _ => static_screens::welcome(about, speaker),
        },
        Stage::Stopped => match about.session.focus {
            Screen::Privacy => static_screens::privacy(about, speaker),
            Screen::PrivacyLong => static_screens::privacy_long(about, speaker),
            Screen::Erase => static_screens::erase(about, speaker),
            Screen::Language => static_screens::language(about, speaker),
            _ => static_screens::stopped(about, speaker),
        },
        Stage::Talking => talking(about, speaker),
    }
}

fn talking(about: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    match &about.session.focus {
        Screen::Interview | Screen::Question(_) | Screen::Choosing { .. } => match about.open() {
            Open::Question(question) => question::question(about, speaker, question),
            Open::Consent => static_screens::consent(about, speaker),
            Open::Nothing => results::results(about, speaker),
        },
        Screen::Places { question, candidates } => {
            question::places(about, speaker, question, candidates)
        }
        Screen::Either { question, choices } => question::either(about, speaker, question, choices),
        Screen::Alarm { alarm, third_person } => {
            alarm::alarm(about, speaker, *alarm, *third_person)
        }
        Screen::OfferLanguage(language) => static_screens::offer_language(about, *language),
        Screen::Called => alarm::called(about, speaker),
        Screen::OfferChange { question, choice } => {
            question::offer_change(about, speaker, question, choice)
        }
        Screen::OfferAnswer { question, choices } => {
            offer::offer_answer(about, speaker, question, choices)
        }
        Screen::OfferFacts(facts) => offer::offer_facts(about, speaker, facts),
        Screen::Results => results::results(about, speaker),
        Screen::Card(id) => card::card(about, speaker, id.as_str()),
        Screen::Refine => refine::refine(about, speaker),
        Screen::WhyNot => why_not::choose(about, speaker),
        Screen::CompareWith(first) => compare::choose(about, speaker, first),
        Screen::Compared(first, second) => compare::compared(about, speaker, [first, second]),
        Screen::Saved => saved::saved(about, speaker),
        Screen::FollowUp => follow_up::follow_up(about, speaker),
        Screen::Answers => answers::answers(about, speaker),
        Screen::Language => static_screens::language(about, speaker),
        Screen::Privacy => static_screens::privacy(about, speaker),
        Screen::PrivacyLong => static_screens::privacy_long(about, speaker),
        Screen::Erase => static_screens::erase(about, speaker),
    }
}
