//! What is on the screen: computed from the session alone, so that it can be shown at any time.

mod alarm;
mod answers;
mod card;
mod compare;
mod contact;
mod data;
mod first_step;
mod fixed;
mod follow_up;
mod helpline;
mod listening;
pub(super) mod location;
mod notices;
mod offer;
pub(super) mod page;
mod plan;
mod plan_barrier;
mod plan_text;
mod printout;
mod question;
mod referral;
mod refine;
mod results;
mod saved;
pub(super) mod speaker;
mod static_screens;
mod why_not;
pub(super) mod words;

pub(super) use alarm::numbers;
pub(super) use card::{body as card_body, instead, public_card};
pub(super) use first_step::{DoorLine, door_of, first_step, local_door, named_door, step_to_keep};
pub use fixed::{TopicWords, apology, file_not_sent, too_fast, topic_words};
pub(super) use helpline::helpline;
pub(super) use notices::{asks_place, help_from, help_now, note};
pub(super) use page::note_page;
pub(super) use printout::printed;
pub(super) use question::shown_choices;
pub(super) use referral::{age as referral_age, referral};
pub(super) use refine::refine as refine_screen;
pub(super) use why_not::reason_in_words as why_not_reason;
pub(crate) use words::{caution_text, reason_text};
pub(super) use words::{choice_label, day_of, fact_text, other_lines, place_label};

use super::view::{Open, SessionView};
use super::{Action, HelpKind, Message, Screen, Speaker, Stage};

/// The screen of a session. A button for help is always there.
pub(super) fn screen(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let mut message = without_help(view, speaker);
    if view.session.offers_simple {
        message = listening::with_simple(message, speaker, view.session);
    }
    let asks_to_keep = view.session.offers_keep
        || view.shows_list()
        || view.session.focus == Screen::Plan && view.session.stage == Stage::Talking;
    if asks_to_keep && view.has_told_too_much() {
        message = listening::with_keep(message, view, speaker);
    }
    let round = view.session.round;
    if contact::is_offered(view) {
        let keep = Action::Help(HelpKind::KeepNumbers);
        message.buttons.push(vec![page::button(speaker.say("keep-number.lines"), &keep, round)]);
    }
    let help = Action::Help(HelpKind::Numbers);
    let help = page::button(speaker.say("button-help-now"), &help, round);
    if !message.buttons.iter().flatten().any(|button| button.data == help.data) {
        message.buttons.push(vec![help]);
    }
    message
}

fn without_help(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    match view.session.stage {
        Stage::New | Stage::Welcomed => {
            if let Screen::OfferLanguage(language) = view.session.focus {
                return static_screens::offer_language(view, language);
            }
            beside_the_talk(view, speaker).unwrap_or_else(|| static_screens::welcome(view, speaker))
        }
        Stage::Stopped => {
            beside_the_talk(view, speaker).unwrap_or_else(|| static_screens::stopped(view, speaker))
        }
        Stage::Talking => talking(view, speaker),
    }
}

/// The screens that are shown whether a talk has begun or not.
fn beside_the_talk(view: &SessionView<'_>, speaker: Speaker<'_>) -> Option<Message> {
    let focus = &view.session.focus;
    Some(if *focus == Screen::Language {
        static_screens::language(view, speaker)
    } else if *focus == Screen::Privacy {
        static_screens::privacy(view, speaker)
    } else if *focus == Screen::PrivacyLong {
        static_screens::privacy_long(view, speaker)
    } else if *focus == Screen::Erase {
        static_screens::erase(view, speaker)
    } else {
        return None;
    })
}

fn talking(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    match &view.session.focus {
        Screen::Interview | Screen::Question(_) | Screen::Choosing { .. } => match view.open() {
            Open::Question(question) => question::question(view, speaker, question),
            Open::Consent => static_screens::consent(view, speaker),
            Open::Nothing => results::results(view, speaker),
        },
        Screen::Places { question, candidates } => {
            question::places(view, speaker, question, candidates)
        }
        Screen::Either { question, choices } => question::either(view, speaker, question, choices),
        Screen::Alarm(card) => alarm::alarm(view, speaker, card),
        Screen::OfferLanguage(language) => static_screens::offer_language(view, *language),
        Screen::Listening { of, turns, .. } => {
            listening::listening(view, speaker, of.as_deref(), *turns)
        }
        Screen::Called => alarm::called(view, speaker),
        Screen::OfferChange { question, choice } => {
            question::offer_change(view, speaker, question, choice)
        }
        Screen::OfferAnswer { question, choices } => {
            offer::offer_answer(view, speaker, question, choices)
        }
        Screen::OfferFacts(facts) => offer::offer_facts(view, speaker, facts),
        Screen::Doubt(fact) => offer::doubt(view, speaker, *fact),
        Screen::Results => results::results(view, speaker),
        Screen::Card(id) => card::card(view, speaker, id.as_str()),
        Screen::Refine => refine::refine(view, speaker),
        Screen::WhyNot => why_not::choose(view, speaker),
        Screen::CompareWith(first) => compare::choose(view, speaker, first),
        Screen::Compared(first, second) => compare::compared(view, speaker, [first, second]),
        Screen::Saved => saved::saved(view, speaker),
        Screen::FollowUp => follow_up::follow_up(view, speaker),
        Screen::Plan => plan::screen(view, speaker),
        Screen::PlanText => plan_text::screen(view, speaker),
        Screen::Answers => answers::answers(view, speaker),
        Screen::Language => static_screens::language(view, speaker),
        Screen::Privacy => static_screens::privacy(view, speaker),
        Screen::PrivacyLong => static_screens::privacy_long(view, speaker),
        Screen::Erase => static_screens::erase(view, speaker),
    }
}
