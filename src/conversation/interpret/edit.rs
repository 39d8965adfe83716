//! A message that was changed afterwards. What it says now is only ever offered as a correction: an
//! edit by itself confirms, erases, chooses and answers nothing.

use super::super::command_text::CommandSet as _;
use super::super::others::facts;
use super::super::render::words::LABEL_WORDS;
use super::super::view::SessionView;
use super::super::{Command, Consent, Screen, Speaker, Stage};
use super::answer::{choose, is_label};
use super::place::place;
use super::{Intent, number};
use crate::interview::{Answer, ChoiceId, Kind, Question};
use crate::profile::{Fact, Ternary};
use crate::understanding::{Reading, Utterance};

/// Reads the new words of an earlier message.
pub(super) fn step(view: &SessionView<'_>, speaker: Speaker<'_>, words: &Utterance<'_>) -> Intent {
    if !may_offer(view) || Command::read(words.text()).is_some() {
        return Intent::Unchanged;
    }
    answered(view, speaker, words).or_else(|| told(view, words)).unwrap_or(Intent::Unchanged)
}

/// Whether there is a talk in which something can be corrected, and nothing about an alarm on the screen.
fn may_offer(view: &SessionView<'_>) -> bool {
    let is_under_way = match view.session.stage {
        Stage::Talking => true,
        Stage::Stopped => view.session.has_begun(),
        Stage::New | Stage::Welcomed => false,
    };
    is_under_way && !matches!(view.session.focus, Screen::Alarm(_) | Screen::Called)
}

/// The new words as another answer to the question that the old words answered.
fn answered(view: &SessionView<'_>, speaker: Speaker<'_>, words: &Utterance<'_>) -> Option<Intent> {
    let text = words.text();
    let question = view.content.interview.question(view.edits?.as_str())?;
    if !view.may_ask(question) || text.split_whitespace().count() > LABEL_WORDS {
        return None;
    }
    let read = number::answer(question, text)
        .or_else(|| choose(view, speaker, question, words, is_label(view, speaker, text)));
    let read = read.or_else(|| the_place(view, question, words))?;
    if let Intent::Age(age) = read {
        return new_facts(view, vec![Fact::Age(age)]);
    }
    if let Intent::Places(places) = read {
        let [place] = places.as_slice() else { return None };
        return new_facts(view, vec![Fact::Place(*place)]);
    }
    let chosen = if let Intent::Answer(chosen) = read {
        chosen
    } else if read == Intent::NoneOfThese {
        vec![Screen::NONE.into()]
    } else {
        return None;
    };
    let is_new = !is_answer(view, question, &chosen);
    is_new.then(|| Intent::OfferAnswer(question.id.clone(), chosen))
}

fn the_place(view: &SessionView<'_>, question: &Question, words: &Utterance<'_>) -> Option<Intent> {
    (question.kind == Kind::Place).then(|| place(view, words.text(), &read(view, words))).flatten()
}

fn read(view: &SessionView<'_>, words: &Utterance<'_>) -> Reading {
    let (lexicon, places) = (&view.content.lexicon, view.content.catalogue.places());
    lexicon.read_utterance(words, places, view.today.year())
}

/// Whether this is what the question was answered with.
fn is_answer(view: &SessionView<'_>, question: &Question, chosen: &[ChoiceId]) -> bool {
    match view.session.answers.get(&question.id) {
        Some(Answer::Chosen(old)) => {
            old.len() == chosen.len() && chosen.iter().all(|choice| old.contains(choice))
        }
        Some(Answer::NoneOfThese) => chosen.iter().all(|choice| choice.as_str() == Screen::NONE),
        Some(Answer::Age(_) | Answer::Place(_) | Answer::DontKnow | Answer::RatherNot) | None => {
            false
        }
    }
}

/// What the new words tell beside what is known already.
fn told(view: &SessionView<'_>, words: &Utterance<'_>) -> Option<Intent> {
    new_facts(view, facts(&read(view, words)))
}

fn new_facts(view: &SessionView<'_>, mut facts: Vec<Fact>) -> Option<Intent> {
    let may_be_kept = |fact: Fact| view.session.consent != Consent::Refused || !fact.is_sensitive();
    facts.retain(|fact| view.profile.holds(fact) != Ternary::Yes && may_be_kept(*fact));
    (!facts.is_empty()).then_some(Intent::OfferFacts(facts))
}
