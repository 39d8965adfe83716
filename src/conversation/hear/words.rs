//! Typed words: a command, an answer to the question at hand, facts said in passing, a label on
//! the screen, small talk, or nothing that is understood. In this order.

use super::super::about::About;
use super::super::note::Note;
use super::super::phrases::{behind, is_one};
use super::super::screens::{choice_label, screen};
use super::super::{Action, Command, Focus, Speaker, Stage, desk};
use super::named::named_activity;
use super::screen::{label, phrase, picked, pointed_at};
use super::{Step, help, labels, number};
use crate::interview::{ChoiceId, Kind, Question};
use crate::language::{Language, folded_name};
use crate::profile::{Fact, FactId, ForWhom, PlaceId};
use crate::understanding::{Answer, Choice, ChoiceOption, Reading, TalkId};

/// An answer of more words than this is read as a sentence before it is taken for a label.
pub(super) const LABEL_WORDS: usize = 4;

/// Reads typed words.
pub(super) fn step(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> Step {
    match Command::read(text) {
        Some(Ok((Command::Start, payload))) => return start(about, payload),
        Some(Ok((command, _))) => return command.action().map_or(Step::Start, Step::Act),
        Some(Err(_)) => return Step::Note(Note::UnknownCommand),
        None => {}
    }
    let help = help::step(about, text).filter(|_| !is_label(about, speaker, text));
    if let Some(step) = help.or_else(|| number::step(about, speaker, text)) {
        return step;
    }
    let on_screen = label(&screen(about, speaker), text);
    if let Some(action) = on_screen.or_else(|| phrase(about, speaker, text)) {
        return Step::Act(action);
    }
    if let Some(step) = goes_on(about, speaker, text).or_else(|| picked(about, speaker, text)) {
        return step;
    }
    let reading =
        about.assets.lexicon.read(text, about.assets.catalogue.places(), about.today.year());
    if let Some(language) = other_language(about, &reading) {
        return Step::OtherLanguage(language);
    }
    if asks_back(about, speaker, text, &reading) {
        return talk(about, speaker, text, &reading);
    }
    let answer = match about.asked() {
        Some(question) => answer(about, speaker, question, text, &reading),
        None => pointed_at(about, speaker, text),
    };
    answer
        .or_else(|| told(about, &reading))
        .or_else(|| place(about, text, &reading))
        .unwrap_or_else(|| talk(about, speaker, text, &reading))
}

/// Words that mean no more than "go on", at a question: what is chosen so far is all, or the question
/// is said again.
fn goes_on(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> Option<Step> {
    if !is_one(speaker, "words.go-on", text) {
        return None;
    }
    let Some(question) = about.asked() else {
        return about.shows_consent().then_some(Step::Note(Note::Nothing));
    };
    let is_begun = question.kind == Kind::Many && !about.chosen(question).is_empty();
    Some(if is_begun {
        Step::Act(Action::Done(question.id.clone()))
    } else {
        Step::Note(Note::Nothing)
    })
}

/// A link that carries an activity shows it; one that carries a flyer is counted; any other one is
/// a beginning like all, but for the link of the desk: whoever comes here is not on the team.
fn start(about: &About<'_>, payload: &str) -> Step {
    if payload == desk::LINK {
        return Step::Note(Note::UnknownCommand);
    }
    let catalogue = &about.assets.catalogue;
    if let Some(activity) = catalogue.activity(payload) {
        return Step::Shared(activity.id.clone());
    }
    let flyer = payload.strip_prefix(CAME_FROM).and_then(|id| catalogue.flyer(id));
    flyer.map_or(Step::Start, |flyer| Step::Came(flyer.id.clone()))
}

/// Stands before the id of a flyer in a link.
pub(in super::super) const CAME_FROM: &str = "van-";

/// The language of the first words, where it is not the one that is spoken and none was chosen.
fn other_language(about: &About<'_>, reading: &Reading) -> Option<Language> {
    let first = about.session.language.is_none() && about.session.stage == Stage::New;
    let guessed: Language = reading.language.as_ref()?.code().parse().ok()?;
    (first && guessed != about.language).then_some(guessed)
}

/// Whether the words ask something about the bot or about an activity, or say goodbye: that is answered
/// before anything in them is taken for a fact or a choice.
fn asks_back(about: &About<'_>, speaker: Speaker<'_>, text: &str, reading: &Reading) -> bool {
    let asks = text.trim_end().ends_with('?');
    match reading.talk {
        Some(TalkId::AreYouHuman | TalkId::WhoReads | TalkId::WhatCanYouDo) => asks,
        Some(TalkId::Goodbye) => reading.facts.is_empty() && !is_label(about, speaker, text),
        Some(TalkId::AboutActivity) => asks && named_activity(about, text).is_some(),
        _ => about.session.focus == Focus::WhyNot && named_activity(about, text).is_some(),
    }
}

/// The words as an answer to the question at hand.
fn answer(
    about: &About<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
    reading: &Reading,
) -> Option<Step> {
    if let Some(choice) = also_said(speaker, question, text) {
        return Some(Step::Answer(vec![choice]));
    }
    if question.kind == Kind::Many && is_one(speaker, "words.none", text) {
        return Some(Step::NoneOfThese);
    }
    let facts = facts(reading);
    let possible = question.possible_facts();
    let tells_it = facts.iter().any(|fact| possible.contains(&fact.with_sign(true)));
    let is_sentence = text.split_whitespace().count() > LABEL_WORDS;
    // Of many choices the facts are surer than a word that several labels share, and know a "not".
    let is_told = tells_it && question.kind == Kind::Many && !is_label(about, speaker, text);
    // "Nee, ik ben 76" takes an earlier answer back, whatever question its "nee" would answer.
    let corrects = reading.correction && !tells_it;
    if is_told || (is_sentence || corrects) && !facts.is_empty() {
        return None;
    }
    if tells_another_thing(about, speaker, question, text, &facts) {
        return None;
    }
    match question.kind {
        Kind::Place => place(about, text, reading),
        Kind::Number => facts.iter().find_map(|fact| match fact {
            Fact::Age(age) if facts.len() == 1 => Some(Step::Age(*age)),
            _ => None,
        }),
        Kind::One | Kind::Many => None,
    }
    .or_else(|| choose(about, speaker, question, text))
    .or_else(|| near_place(about, question, text, reading))
    // "Geen geld" tells something, and is no "none".
    .filter(|step| !(tells_it && says_nothing(step)))
}

/// Places with a name that is nearly this one, at the question about the place.
fn near_place(
    about: &About<'_>,
    question: &Question,
    text: &str,
    reading: &Reading,
) -> Option<Step> {
    let is_name = reading.talk.is_none() && text.split_whitespace().count() <= LABEL_WORDS;
    if question.kind != Kind::Place || !is_name {
        return None;
    }
    let near = about.assets.catalogue.places().near(text);
    (!near.is_empty()).then_some(Step::NearPlaces(near))
}

/// Whether an answer tells nothing of the person.
fn says_nothing(step: &Step) -> bool {
    matches!(step, Step::NoneOfThese | Step::Act(Action::DontKnow(_) | Action::RatherNot(_)))
}

/// Whether the words are what stands on a choice of the question on the screen.
fn is_label(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> bool {
    let said = folded_name(text);
    let choices = about.asked().into_iter().flat_map(|question| {
        question.choices.iter().map(move |choice| choice_label(speaker, question, choice))
    });
    choices.into_iter().any(|label| folded_name(&label) == said)
}

/// Whether the words tell of something else, so that a word of a label among them means no choice:
/// "mijn man is overleden" is no answer to "Bent u een vrouw of een man?".
fn tells_another_thing(
    about: &About<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
    facts: &[Fact],
) -> bool {
    let begins = text.split_whitespace().next().and_then(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        about.assets.lexicon.answer_to(word)
    });
    !facts.is_empty()
        && facts.iter().all(|fact| fact.id() != question.fact)
        && begins.is_none()
        && !is_label(about, speaker, text)
}

pub(super) fn place(about: &About<'_>, text: &str, reading: &Reading) -> Option<Step> {
    let named = about.assets.catalogue.places().named(text.trim());
    if !named.is_empty() {
        return Some(Step::Places(distinct(about, named)));
    }
    let found = reading.places.first()?;
    let candidates = found.place.map_or_else(|| found.candidates.clone(), |place| vec![place]);
    Some(Step::Places(distinct(about, candidates)))
}

/// The candidates that a person could tell apart.
pub(in super::super) fn distinct(about: &About<'_>, mut candidates: Vec<PlaceId>) -> Vec<PlaceId> {
    let places = about.assets.catalogue.places();
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

pub(in super::super) fn choose(
    about: &About<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
) -> Option<Step> {
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
    match about.assets.lexicon.choose(text, &options, question.kind == Kind::Many) {
        Choice::Chosen(several) if question.kind == Kind::One && several.len() > 1 => {
            Some(Step::Either(ids(several)))
        }
        Choice::Chosen(chosen) => {
            let words: Vec<&str> = labels.iter().map(|(_, label)| label.as_str()).collect();
            let chosen: Vec<ChoiceId> = ids(chosen);
            if is_refusal(about, speaker, question, text) {
                return None;
            }
            if chosen.len() == 1 {
                return Some(Step::Answer(chosen));
            }
            let meant = labels::meant(&words, text);
            let is_meant = |id: &ChoiceId| {
                labels.iter().zip(&meant).any(|((other, _), meant)| *other == id && *meant)
            };
            let kept: Vec<ChoiceId> = chosen.iter().filter(|id| is_meant(id)).cloned().collect();
            Some(if kept.is_empty() { Step::Either(chosen) } else { Step::Answer(kept) })
        }
        Choice::Either(either) => Some(Step::Either(ids(either))),
        Choice::DontKnow => Some(Step::Act(Action::DontKnow(id()))),
        Choice::RatherNot | Choice::Skip => Some(Step::Act(Action::RatherNot(id()))),
        Choice::NoneOfThese if question.kind == Kind::Many => Some(Step::NoneOfThese),
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
fn is_refusal(about: &About<'_>, speaker: Speaker<'_>, question: &Question, text: &str) -> bool {
    let begins =
        text.split_whitespace().next().and_then(|word| about.assets.lexicon.answer_to(word));
    question.kind == Kind::Many
        && !question.is_yes_or_no()
        && begins == Some(Answer::No)
        && !is_label(about, speaker, text)
}

/// The one choice whose label holds these words: "mezelf" for "Voor mezelf".
fn part_of(labels: &[(&ChoiceId, String)], text: &str) -> Option<Step> {
    let words = format!(" {} ", folded_name(text));
    let mut holding =
        labels.iter().filter(|(_, label)| format!(" {} ", folded_name(label)).contains(&words));
    match (holding.next(), holding.next()) {
        (Some((id, _)), None) if words.trim().len() > 2 => Some(Step::Answer(vec![(*id).clone()])),
        _ => None,
    }
}

pub(super) fn facts(reading: &Reading) -> Vec<Fact> {
    reading.facts.iter().map(|found| found.fact).collect()
}

/// Facts said in passing. Who speaks of himself or herself need not be asked for whom it is.
fn told(about: &About<'_>, reading: &Reading) -> Option<Step> {
    let mut facts = facts(reading);
    let says_for_whom = facts.iter().any(|fact| fact.id() == FactId::ForWhom);
    if !facts.is_empty()
        && reading.first_person
        && !says_for_whom
        && about.profile.for_whom.value().is_none()
    {
        facts.push(Fact::ForWhom(ForWhom::Oneself, true));
    }
    (!facts.is_empty()).then_some(Step::Told(facts))
}

/// What the words do besides telling facts.
fn talk(about: &About<'_>, speaker: Speaker<'_>, text: &str, reading: &Reading) -> Step {
    if let Some(activity) = named_activity(about, text) {
        let id = activity.id.clone();
        return if asks_why_not(about, speaker, text) {
            Step::WhyNot(id)
        } else {
            Step::Act(Action::Card(id))
        };
    }
    let other = reading.language.as_ref().and_then(|code| code.code().parse().ok());
    if let Some(language) = other.filter(|other| *other != about.language)
        && (reading.talk.is_none() || text.split_whitespace().count() > LABEL_WORDS)
    {
        return Step::OtherLanguage(language);
    }
    let Some(talk) = reading.talk else {
        return if reading.cut { Step::Note(Note::Say("talk-long")) } else { Step::NotUnderstood };
    };
    match talk {
        TalkId::Why => Step::Note(why(about)),
        TalkId::Unclear => Step::Note(match about.asked() {
            Some(question) => Note::InOtherWords(question.id.clone()),
            None => why(about),
        }),
        TalkId::Help => Step::Note(Note::HelpNow),
        // Whoever says goodbye is not asked the next question. The numbers to call stay.
        TalkId::Goodbye if matches!(about.session.focus, Focus::Alarm { .. }) => {
            Step::NotUnderstood
        }
        TalkId::Stop | TalkId::Goodbye => Step::Act(Action::Stop),
        TalkId::Back => Step::Act(Action::Back),
        TalkId::Again => Step::Act(Action::StartAgain),
        TalkId::Skip => match about.asked() {
            Some(question) => Step::Act(Action::RatherNot(question.id.clone())),
            None => Step::Act(Action::GoOn),
        },
        TalkId::Forget => Step::Act(Action::Erase),
        TalkId::OtherLanguage => Step::Act(Action::ChooseLanguage),
        TalkId::AreYouHuman => Step::Note(Note::Say("talk-human")),
        TalkId::WhoReads => Step::Note(Note::Say("talk-who-reads")),
        TalkId::WhatCanYouDo => Step::Note(Note::Say("talk-what")),
        TalkId::DoItForMe => Step::Note(Note::Say("talk-do-it")),
        TalkId::Repeat => Step::Note(Note::Nothing),
        TalkId::AboutActivity => Step::Note(Note::Say(match about.session.focus {
            _ if !about.shows_activities() => "talk-unknown-activity",
            Focus::Card(_) => "talk-all-i-know",
            _ => "talk-look-closer",
        })),
        TalkId::Thanks => Step::Note(Note::Say("talk-thanks")),
        TalkId::Greeting => Step::Note(Note::Say("talk-greeting")),
        TalkId::Swearing => Step::Note(Note::Say("talk-swearing")),
        TalkId::Link => Step::Note(Note::Say("talk-link")),
        TalkId::Emoji => Step::Note(Note::Say("heard-sticker")),
    }
}

/// Whether the words ask why an activity is not on the list.
fn asks_why_not(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> bool {
    about.session.focus == Focus::WhyNot || behind(speaker, "words.why-not", text).is_some()
}

/// Why what stands on the screen is asked, or shown.
fn why(about: &About<'_>) -> Note {
    match about.asked() {
        Some(question) => Note::Why(question.id.clone()),
        None if about.shows_consent() => Note::Say("consent-why"),
        None if about.shows_activities() => Note::Say("talk-why-list"),
        None => Note::Say("talk-what"),
    }
}
