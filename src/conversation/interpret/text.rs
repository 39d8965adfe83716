//! Typed words: a command, an answer to the question at hand, facts said in passing, a label on
//! the screen, small talk, or nothing that is understood. In this order.

use super::super::links::{FROM_A_FLYER, TO_THE_DESK};
use super::super::notice::Notice;
use super::super::render::words::LABEL_WORDS;
use super::super::render::{choice_label, screen};
use super::super::view::{PersonView, SessionView};
use super::super::{Action, Command, Screen, Speaker, Stage};
use super::activity_name::named_activity;
use super::buttons::{label, phrase, picked, pointed_at};
use super::phrases::is_one;
use super::small_talk::talk;
use super::{Intent, help, number, shared_words};
use crate::interview::{ChoiceId, Kind, Question};
use crate::language::{Language, folded_name};
use crate::profile::{Fact, FactId, ForWhom, PlaceId};
use crate::understanding::{AlarmReply, AlarmRole, Answer, Choice, ChoiceOption, Reading, TalkId};

/// Reads typed words.
pub(super) fn step(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> Intent {
    match Command::read(text) {
        Some(Ok((Command::Start, payload))) => return start(view, payload),
        Some(Ok((command, _))) => return command.action().map_or(Intent::Start, Intent::Act),
        Some(Err(_)) => return Intent::Notice(Notice::UnknownCommand),
        None => {}
    }
    if let Some(reply) = alarm_reply(view, speaker, text) {
        return Intent::AlarmReply(reply);
    }
    let help = help::step(view, text).filter(|_| !is_label(view, speaker, text));
    if let Some(step) = help.or_else(|| number::step(view, speaker, text)) {
        return step;
    }
    let on_screen = label(&screen(view, speaker), text);
    if let Some(action) = on_screen.or_else(|| phrase(view, speaker, text)) {
        return Intent::Act(action);
    }
    if let Some(step) = goes_on(view, speaker, text).or_else(|| picked(view, speaker, text)) {
        return step;
    }
    let reading =
        view.content.lexicon.read(text, view.content.catalogue.places(), view.today.year());
    if let Some(language) = other_language(view, &reading) {
        return Intent::OtherLanguage(language);
    }
    if asks_back(view, speaker, text, &reading) {
        return talk(view, speaker, text, &reading);
    }
    let answer = match view.asked() {
        Some(question) => answer(view, speaker, question, text, &reading),
        // "Ja is goed" is no yes to a question about suicide: there only the label and clear words are.
        None => pointed_at(view, speaker, text)
            .filter(|step| !matches!(step, Intent::Act(Action::Direct(_)))),
    };
    answer
        .or_else(|| told(view, &reading))
        .or_else(|| place(view, text, &reading))
        .unwrap_or_else(|| talk(view, speaker, text, &reading))
}

/// What words mean that are said to the card of an alarm. The label of a button there means that button.
fn alarm_reply(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> Option<AlarmReply> {
    let is_on_card = matches!(view.session.focus, Screen::Alarm(_));
    if !is_on_card || screen(view, speaker).labelled(text).is_some() {
        return None;
    }
    view.content.lexicon.alarm_reply(text)
}

/// The facts that stand beside an alarm: of the person that activities are sought for, as far as the words are read.
pub(super) fn facts_beside(view: &SessionView<'_>, text: &str, role: AlarmRole) -> Vec<Fact> {
    let is_for_another = view.profile.for_whom.value() == Some(ForWhom::SomeoneElse);
    let tells = match role {
        AlarmRole::Writer | AlarmRole::Ashamed => true,
        AlarmRole::Another | AlarmRole::Bystander => is_for_another,
        AlarmRole::OtherLanguage => false,
    };
    if !tells {
        return Vec::new();
    }
    facts(&view.content.lexicon.read(text, view.content.catalogue.places(), view.today.year()))
}

/// Words that mean no more than "go on", at a question: what is chosen so far is all, or the question
/// is said again.
fn goes_on(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> Option<Intent> {
    if !is_one(speaker, "words.go-on", text) {
        return None;
    }
    let Some(question) = view.asked() else {
        return view.shows_consent().then_some(Intent::Notice(Notice::Nothing));
    };
    let is_begun = question.kind == Kind::Many && !view.chosen(question).is_empty();
    Some(if is_begun {
        Intent::Act(Action::Done(question.id.clone()))
    } else {
        Intent::Notice(Notice::Nothing)
    })
}

/// A link that carries an activity shows it; one that carries a flyer is counted; any other one is
/// a beginning like all, but for the link of the desk: anyone who comes here is not on the team.
fn start(view: &SessionView<'_>, payload: &str) -> Intent {
    if payload == TO_THE_DESK {
        return Intent::Notice(Notice::UnknownCommand);
    }
    let catalogue = &view.content.catalogue;
    if let Some(activity) = catalogue.activity(payload) {
        return Intent::Shared(activity.id.clone());
    }
    let flyer = payload.strip_prefix(FROM_A_FLYER).and_then(|id| catalogue.flyer(id));
    flyer.map_or(Intent::Start, |flyer| Intent::Came(flyer.id.clone()))
}

/// The language of the first words, where it is not the one that is spoken and none was chosen.
fn other_language(view: &SessionView<'_>, reading: &Reading) -> Option<Language> {
    let first = view.session.language.is_none() && view.session.stage == Stage::New;
    let guessed: Language = reading.language.as_ref()?.code().parse().ok()?;
    (first && guessed != view.language).then_some(guessed)
}

/// Whether the words ask something about the bot or about an activity, or say goodbye: that is answered
/// before anything in them is taken for a fact or a choice.
fn asks_back(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str, reading: &Reading) -> bool {
    let asks = text.trim_end().ends_with('?');
    match reading.talk {
        Some(TalkId::AreYouHuman | TalkId::WhoReads | TalkId::WhatCanYouDo) => asks,
        Some(TalkId::Goodbye) => reading.facts.is_empty() && !is_label(view, speaker, text),
        Some(TalkId::AboutActivity) => asks && named_activity(view, text).is_some(),
        _ => view.session.focus == Screen::WhyNot && named_activity(view, text).is_some(),
    }
}

/// The words as an answer to the question at hand.
fn answer(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
    reading: &Reading,
) -> Option<Intent> {
    if let Some(choice) = also_said(speaker, question, text) {
        return Some(Intent::Answer(vec![choice]));
    }
    if question.kind == Kind::Many && is_one(speaker, "words.none", text) {
        return Some(Intent::NoneOfThese);
    }
    let facts = facts(reading);
    let possible = question.possible_facts();
    let tells_it = facts.iter().any(|fact| possible.contains(&fact.with_sign(true)));
    let is_sentence = text.split_whitespace().count() > LABEL_WORDS;
    // Of many choices the facts are surer than a word that several labels share, and know a "not".
    let is_told = tells_it && question.kind == Kind::Many && !is_label(view, speaker, text);
    // "Nee, ik ben 76" takes an earlier answer back, whatever question its "nee" would answer.
    let corrects = reading.correction && !tells_it;
    if is_told || (is_sentence || corrects) && !facts.is_empty() {
        return None;
    }
    if tells_another_thing(view, speaker, question, text, &facts) {
        return None;
    }
    match question.kind {
        Kind::Place => place(view, text, reading),
        Kind::Number => facts.iter().find_map(|fact| match fact {
            Fact::Age(age) if facts.len() == 1 => Some(Intent::Age(*age)),
            _ => None,
        }),
        Kind::One | Kind::Many => None,
    }
    .or_else(|| choose(view, speaker, question, text, is_label(view, speaker, text)))
    .or_else(|| near_place(view, question, text, reading))
    // "Geen geld" tells something, and is no "none".
    .filter(|step| !(tells_it && says_nothing(step)))
}

/// Places with a name that is nearly this one, at the question about the place.
fn near_place(
    view: &SessionView<'_>,
    question: &Question,
    text: &str,
    reading: &Reading,
) -> Option<Intent> {
    let is_name = reading.talk.is_none() && text.split_whitespace().count() <= LABEL_WORDS;
    if question.kind != Kind::Place || !is_name {
        return None;
    }
    let near = view.content.catalogue.places().near(text);
    (!near.is_empty()).then_some(Intent::NearPlaces(near))
}

/// Whether an answer tells nothing of the person.
fn says_nothing(step: &Intent) -> bool {
    matches!(step, Intent::NoneOfThese | Intent::Act(Action::DontKnow(_) | Action::RatherNot(_)))
}

/// Whether the words are what stands on a choice of the question on the screen.
pub(super) fn is_label(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> bool {
    let said = folded_name(text);
    let choices = view.asked().into_iter().flat_map(|question| {
        question.choices.iter().map(move |choice| choice_label(speaker, question, choice))
    });
    choices.into_iter().any(|label| folded_name(&label) == said)
}

/// Whether the words tell of something else, so that a word of a label among them means no choice:
/// "mijn man is overleden" is no answer to "Bent u een vrouw of een man?".
fn tells_another_thing(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
    facts: &[Fact],
) -> bool {
    let begins = text.split_whitespace().next().and_then(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        view.content.lexicon.answer_to(word)
    });
    !facts.is_empty()
        && facts.iter().all(|fact| fact.id() != question.fact)
        && begins.is_none()
        && !is_label(view, speaker, text)
}

pub(super) fn place(view: &SessionView<'_>, text: &str, reading: &Reading) -> Option<Intent> {
    let named = view.content.catalogue.places().named(text.trim());
    if !named.is_empty() {
        return Some(Intent::Places(distinct(view, named)));
    }
    let found = reading.places.first()?;
    let candidates = found.place.map_or_else(|| found.candidates.clone(), |place| vec![place]);
    Some(Intent::Places(distinct(view, candidates)))
}

/// The candidates that a person could tell apart.
pub(in crate::conversation) fn distinct(
    view: &PersonView<'_>,
    mut candidates: Vec<PlaceId>,
) -> Vec<PlaceId> {
    let places = view.content.catalogue.places();
    let mut seen = Vec::new();
    candidates.retain(|id| {
        // There is a municipality of Bergen in two provinces.
        let region = places.get(*id).map(|place| (place.municipality.as_str(), place.province));
        let new = !seen.contains(&region);
        seen.push(region);
        new
    });
    candidates.truncate(CANDIDATES_MAX);
    candidates
}

/// More places of one name than this nobody reads.
const CANDIDATES_MAX: usize = 5;

/// Words as an answer to a question. What is the label of a button on the screen, `is_label`, is no
/// refusal.
pub(in crate::conversation) fn choose(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
    is_label: bool,
) -> Option<Intent> {
    let labels: Vec<(&ChoiceId, String)> = question
        .choices
        .iter()
        .map(|choice| (choice, choice_label(speaker, question, choice)))
        .collect();
    let options: Vec<ChoiceOption<'_>> = labels
        .iter()
        .map(|(id, label)| ChoiceOption { id: id.as_str(), label, synonyms: &[] })
        .collect();
    let ids = |ids: Vec<String>| ids.iter().map(|id| id.as_str().into()).collect();
    let id = || question.id.clone();
    match view.content.lexicon.choose(text, &options, question.kind == Kind::Many) {
        Choice::Chosen(several) if question.kind == Kind::One && several.len() > 1 => {
            Some(Intent::Either(ids(several)))
        }
        Choice::Chosen(chosen) => {
            let words: Vec<&str> = labels.iter().map(|(_, label)| label.as_str()).collect();
            let chosen: Vec<ChoiceId> = ids(chosen);
            if !is_label && is_refusal(view, question, text) {
                return None;
            }
            if chosen.len() == 1 {
                return Some(Intent::Answer(chosen));
            }
            let meant = shared_words::meant(&words, text);
            let is_meant = |id: &ChoiceId| {
                labels.iter().zip(&meant).any(|((other, _), meant)| *other == id && *meant)
            };
            let kept: Vec<ChoiceId> = chosen.iter().filter(|id| is_meant(id)).cloned().collect();
            Some(if kept.is_empty() { Intent::Either(chosen) } else { Intent::Answer(kept) })
        }
        Choice::Either(either) => Some(Intent::Either(ids(either))),
        Choice::DontKnow => Some(Intent::Act(Action::DontKnow(id()))),
        Choice::RatherNot | Choice::Skip => Some(Intent::Act(Action::RatherNot(id()))),
        Choice::NoneOfThese if question.kind == Kind::Many => Some(Intent::NoneOfThese),
        Choice::NoneOfThese | Choice::NotUnderstood => part_of(&labels, text),
    }
}

/// The choice for which people type these words, beside what stands on its button.
fn also_said(speaker: Speaker<'_>, question: &Question, text: &str) -> Option<ChoiceId> {
    let is_said =
        |choice: &&ChoiceId| is_one(speaker, &format!("words-{}.{choice}", question.id), text);
    question.choices.iter().find(is_said).cloned()
}

/// Whether words that begin with a no name one of many choices, which they refuse.
fn is_refusal(view: &PersonView<'_>, question: &Question, text: &str) -> bool {
    let begins =
        text.split_whitespace().next().and_then(|word| view.content.lexicon.answer_to(word));
    question.kind == Kind::Many && !question.is_yes_or_no() && begins == Some(Answer::No)
}

/// The one choice whose label holds these words: "mezelf" for "Voor mezelf".
fn part_of(labels: &[(&ChoiceId, String)], text: &str) -> Option<Intent> {
    let words = format!(" {} ", folded_name(text));
    let mut holding =
        labels.iter().filter(|(_, label)| format!(" {} ", folded_name(label)).contains(&words));
    match (holding.next(), holding.next()) {
        (Some((id, _)), None) if words.trim().len() > 2 => {
            Some(Intent::Answer(vec![(*id).clone()]))
        }
        _ => None,
    }
}

pub(super) fn facts(reading: &Reading) -> Vec<Fact> {
    reading.facts.iter().map(|found| found.fact).collect()
}

/// Facts said in passing. Who speaks of himself or herself need not be asked for whom it is.
fn told(view: &SessionView<'_>, reading: &Reading) -> Option<Intent> {
    let mut facts = facts(reading);
    let says_for_whom = facts.iter().any(|fact| fact.id() == FactId::ForWhom);
    if !facts.is_empty()
        && reading.first_person
        && !says_for_whom
        && view.profile.for_whom.value().is_none()
    {
        facts.push(Fact::ForWhom(ForWhom::Oneself, true));
    }
    (!facts.is_empty()).then_some(Intent::Told(facts))
}
