//! What is on the screen: computed from the session alone, so that it can be shown at any time.

mod alarm;
mod answers;
mod card;
mod compare;
mod data;
mod follow_up;
mod notes;
mod offer;
mod paper;
mod question;
mod refine;
mod results;
mod saved;
mod small;
mod why_not;

pub(super) use alarm::numbers;
pub(super) use card::{body as card_body, day_of, gone as card_gone, instead, public_card};
pub(super) use notes::{fact_text, help_from, help_now, helpline, note, note_page};
pub(super) use paper::printed;
pub(super) use question::{choice_key, choice_label, place_label};
pub(super) use refine::refine as refine_screen;
pub(super) use results::entry as results_entry;
pub(crate) use results::{caution_text, reason_text};

use super::about::{About, Open};
use super::{Action, Button, Focus, Message, Speaker, Stage};

/// The screen of a session. A button for help is always there.
pub(super) fn screen(about: &About<'_>, speaker: Speaker<'_>) -> Message {
    let mut message = without_help(about, speaker);
    let help = Action::HelpNow.encode(about.session.round);
    let has_help = message.buttons.iter().flatten().any(|button| button.data == help);
    if !has_help {
        message.buttons.push(vec![Button { label: speaker.say("button-help-now"), data: help }]);
    }
    message
}

fn without_help(about: &About<'_>, speaker: Speaker<'_>) -> Message {
    match about.session.stage {
        Stage::New | Stage::Welcomed => match about.session.focus {
            Focus::OfferLanguage(language) => small::offer_language(about, language),
            Focus::Language => small::language(about, speaker),
            Focus::Privacy => small::privacy(about, speaker),
            Focus::PrivacyLong => small::privacy_long(about, speaker),
            Focus::Erase => small::erase(about, speaker),
            _ => small::welcome(about, speaker),
        },
        Stage::Stopped => match about.session.focus {
            Focus::Privacy => small::privacy(about, speaker),
            Focus::PrivacyLong => small::privacy_long(about, speaker),
            Focus::Erase => small::erase(about, speaker),
            Focus::Language => small::language(about, speaker),
            _ => small::stopped(about, speaker),
        },
        Stage::Talking => talking(about, speaker),
    }
}

fn talking(about: &About<'_>, speaker: Speaker<'_>) -> Message {
    match &about.session.focus {
        Focus::Interview | Focus::Question(_) | Focus::Choosing { .. } => match about.open() {
            Open::Question(question) => question::question(about, speaker, question),
            Open::Consent => small::consent(about, speaker),
            Open::Nothing => results::results(about, speaker),
        },
        Focus::Places { question, candidates } => {
            question::places(about, speaker, question, candidates)
        }
        Focus::Either { question, choices } => question::either(about, speaker, question, choices),
        Focus::Alarm { alarm, third_person } => alarm::alarm(about, speaker, *alarm, *third_person),
        Focus::OfferLanguage(language) => small::offer_language(about, *language),
        Focus::Called => alarm::called(about, speaker),
        Focus::OfferChange { question, choice } => {
            question::offer_change(about, speaker, question, choice)
        }
        Focus::OfferAnswer { question, choices } => {
            offer::offer_answer(about, speaker, question, choices)
        }
        Focus::OfferFacts(facts) => offer::offer_facts(about, speaker, facts),
        Focus::Results => results::results(about, speaker),
        Focus::Card(id) => card::card(about, speaker, id.as_str()),
        Focus::Refine => refine::refine(about, speaker),
        Focus::WhyNot => why_not::choose(about, speaker),
        Focus::CompareWith(first) => compare::choose(about, speaker, first),
        Focus::Compared(first, second) => compare::compared(about, speaker, [first, second]),
        Focus::Saved => saved::saved(about, speaker),
        Focus::FollowUp => follow_up::follow_up(about, speaker),
        Focus::Answers => answers::answers(about, speaker),
        Focus::Language => small::language(about, speaker),
        Focus::Privacy => small::privacy(about, speaker),
        Focus::PrivacyLong => small::privacy_long(about, speaker),
        Focus::Erase => small::erase(about, speaker),
    }
}
