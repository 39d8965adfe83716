//! What a message does besides answering and telling facts: a loss, a confession, a feeling, small
//! talk, a word about keeping, a wish for the list or for fewer words.

use strum::IntoEnumIterator;

use super::super::others::facts;
use super::super::reply_policy::{self, hurts};
use super::super::view::{SessionView, tells_sensitive};
use super::super::{Action, Consent, Flow, Screen, ScreenName, Speaker, Stage};
use super::answer::is_label;
use super::context::Context;
use super::phrases::{behind, holds, is_one, phrases};
use super::small_talk::other_language;
use super::{Intent, SpeechActs, whose};
use crate::interview::Question;
use crate::language::folded_name;
use crate::profile::{Fact, FactId, ForWhom};
use crate::understanding::{Act, FoundAct, StockAnswer, TalkId};

/// The messages with a person's own words and how they come back.
const OWN_WORDS: [&str; 5] = ["own-walls", "own-crying", "own-nobody", "own-quiet", "own-empty"];

/// In fewer words than this nothing is told that only may hurt.
const TELLING_WORDS: usize = 3;

/// Of what these interpreters take, the words mean a command or a button and nothing more.
const FIXED: [&str; 5] = ["command", "help", "number", "label", "phrase"];

/// Reads what a typed text does.
pub(super) fn heard(context: &Context<'_, '_>, interpreter: &str) -> SpeechActs {
    if FIXED.contains(&interpreter)
        || context.typed().is_none()
        || is_label(context.view, context.speaker, context.text())
        || context.alarm.is_some_and(|found| found.alarm.stops())
        || context.reading().talk == Some(TalkId::Why)
    {
        return SpeechActs::default();
    }
    let (speaker, text) = (context.speaker, context.text());
    let acts = acts(context);
    let own_words = own_words(context);
    let who = acts.iter().filter_map(|act| Some((*act, who_is_said(speaker, *act, text)?)));
    let who = who.collect();
    let is_told = context.text().split_whitespace().count() >= TELLING_WORDS;
    let may_hurt = is_told && read_acts(context).any(|found| hurts(found.act));
    let name = name(speaker, text).filter(|_| acts.contains(&Act::Name));
    let language = context.reading().language.as_ref();
    let language = language.and_then(|found| found.code().parse().ok());
    SpeechActs { may_hurt, name, who, own_words, language, unread: unread(context), acts }
}

/// The message that a person's own words are taken up with.
fn own_words(context: &Context<'_, '_>) -> Option<&'static str> {
    let says = |key: &&&str| holds(context.speaker, &key.replacen('-', ".", 1), context.text());
    OWN_WORDS.iter().find(says).copied()
}

/// The acts that are sure.
fn acts(context: &Context<'_, '_>) -> Vec<Act> {
    let names = name(context.speaker, context.text()).is_some();
    let is_meant = |act: &Act| *act != Act::Name || names;
    read_acts(context).filter(|found| found.sure).map(|found| found.act).filter(is_meant).collect()
}

/// The acts of the text. Of one that was too long to read whole they say little.
fn read_acts<'c>(context: &'c Context<'_, '_>) -> impl Iterator<Item = &'c FoundAct> {
    let reading = context.reading();
    reading.acts.iter().filter(|_| !reading.cut)
}

fn has(context: &Context<'_, '_>, wanted: impl Fn(Act) -> bool) -> bool {
    read_acts(context).any(|found| found.sure && wanted(found.act))
}

/// The word by which a text names whom or what a loss is about.
fn who_is_said(speaker: Speaker<'_>, act: Act, text: &str) -> Option<String> {
    let of = |act: Act| phrases(speaker, &format!("who-said.{act}"));
    // These may be about anybody.
    let is_anybody = matches!(act, Act::LossSuicide | Act::LossDementia);
    let names: Vec<String> = if is_anybody { Act::iter().flat_map(of).collect() } else { of(act) };
    let said = folded_name(text);
    said.split(' ').find(|word| names.iter().any(|name| name == word)).map(str::to_owned)
}

/// The name behind "ik heet".
fn name(speaker: Speaker<'_>, text: &str) -> Option<String> {
    let rest = behind(speaker, "words.i-am-called", text)?;
    let name = rest.split(|letter: char| !letter.is_alphabetic()).next()?;
    let mut letters = name.chars();
    let first = letters.next().filter(|_| name.chars().count() > 1)?;
    Some(first.to_uppercase().chain(letters).collect())
}

/// A word to ask back about: one of letters that is neither very short nor very long.
fn unread(context: &Context<'_, '_>) -> Option<String> {
    let is_plain = |word: &&String| {
        (4..=18).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
    };
    let words = context.reading().unread.iter().filter(is_plain);
    words.max_by_key(|word| word.chars().count()).cloned()
}

/// "Dat mag, maar het blijft tussen ons": a word about what may be kept.
pub(super) fn keeps(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, speaker, text) = (context.view, context.speaker, context.text());
    let session = view.session;
    let is_open =
        session.consent == Consent::NotAsked && (view.shows_consent() || tells_sensitive(session));
    if !is_open {
        return None;
    }
    let says = |key: &str| holds(speaker, key, text);
    let yes_or_no = answer_of(context).filter(|_| session.offers_keep && !asks_yes_or_no(view));
    let keeps = if says("words.keep-no") || says("words.keep-not") {
        false
    } else if says("words.keep-yes") || says("words.keep") {
        true
    } else {
        yes_or_no? == StockAnswer::Yes
    };
    Some(Intent::Keep { keeps, between_us: says("words.between-us") })
}

/// A plain yes or no.
fn answer_of(context: &Context<'_, '_>) -> Option<StockAnswer> {
    let answer = context.view.content.lexicon.answer_of(context.utterance())?;
    matches!(answer, StockAnswer::Yes | StockAnswer::No).then_some(answer)
}

/// Whether a yes or a no answers the question on the screen.
fn asks_yes_or_no(view: &SessionView<'_>) -> bool {
    let says = |question: &Question| {
        question.is_yes_or_no() || question.choices.iter().any(|choice| choice.as_str() == "yes")
    };
    view.asked().is_some_and(says)
}

/// The bot taken for a friend, a joke, a good night: no answer, whatever words they hold.
pub(super) fn no_answer(context: &Context<'_, '_>) -> Option<Intent> {
    let is_it = |act| matches!(act, Act::BotFriend | Act::Joke | Act::HowAreYou);
    has(context, is_it).then_some(Intent::ActsOnly)
}

/// "Laat maar zien dan": the list, at any time after the first fact.
pub(super) fn list(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    // "Slecht zien" stands on a button: what is on the screen is meant.
    if !has(context, |act| act == Act::List)
        || is_label(view, context.speaker, context.text())
        || view.shows_list() && !facts(context.reading()).is_empty()
    {
        return None;
    }
    let told = told(context);
    if !view.session.has_begun() && told.is_empty() {
        return Some(Intent::ListFirst);
    }
    Some(if told.is_empty() {
        Intent::Act(Action::Screen(ScreenName::Results))
    } else {
        Intent::ToldForList(told)
    })
}

/// A yes or no to the simple mode that is offered.
pub(super) fn simple(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    let is_open = view.session.offers_simple && !asks_yes_or_no(view);
    let answer = answer_of(context).filter(|_| is_open)?;
    Some(Intent::Act(Action::Flow(Flow::Simple(answer == StockAnswer::Yes))))
}

/// "Te veel woorden": the same, shorter.
pub(super) fn less(context: &Context<'_, '_>) -> Option<Intent> {
    let asks = has(context, |act| act == Act::Less) && facts(context.reading()).is_empty();
    let stands = context.view.session.stage == Stage::Talking;
    let is_other = other_language(context).is_some();
    (asks && stands && !is_other && !has(context, hurts)).then_some(Intent::Less)
}

/// A loss or a confession: its words are no answer, and its facts are kept.
pub(super) fn heavy(context: &Context<'_, '_>) -> Option<Intent> {
    let is_label = is_label(context.view, context.speaker, context.text());
    if is_label || !has(context, |act| act.is_loss() || act.is_confession()) {
        return None;
    }
    let told = told(context);
    Some(if told.is_empty() { Intent::ActsOnly } else { Intent::Told(told) })
}

/// The facts of the text. Anyone who speaks of himself or herself need not be asked for whom it is.
fn told(context: &Context<'_, '_>) -> Vec<Fact> {
    let (view, reading) = (context.view, context.reading());
    let mut facts = whose::facts(context);
    let says_for_whom = facts.iter().any(|fact| fact.id() == FactId::ForWhom);
    let is_known = says_for_whom || view.profile.for_whom.value().is_some();
    if !facts.is_empty() && reading.first_person && !is_known {
        facts.push(Fact::ForWhom(ForWhom::Oneself, true));
    }
    facts
}

/// While the bot listens, a yes goes on telling, and a no or "overslaan" goes on with the questions.
pub(super) fn at_listening(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    if !matches!(view.session.focus, Screen::Listening { .. }) {
        return None;
    }
    match view.content.lexicon.answer_of(context.utterance())? {
        StockAnswer::Yes => Some(Intent::ActsOnly),
        StockAnswer::No | StockAnswer::RatherNot | StockAnswer::Skip => {
            Some(Intent::Act(Action::Flow(Flow::GoOn)))
        }
        StockAnswer::NoneOfThese | StockAnswer::DontKnow | StockAnswer::AllOfThese => None,
    }
}

/// What may ask for the list, where nothing else was read.
fn likely_list(context: &Context<'_, '_>) -> Option<Intent> {
    let is_told = context.text().split_whitespace().count() >= TELLING_WORDS;
    let may = is_told && read_acts(context).any(|found| found.act == Act::List);
    let stands = context.view.session.has_begun() && !context.view.shows_list();
    (may && stands).then_some(Intent::Act(Action::Screen(ScreenName::Results)))
}

/// Whatever else is told while the bot listens.
pub(super) fn told_while_listening(context: &Context<'_, '_>) -> Option<Intent> {
    matches!(context.view.session.focus, Screen::Listening { .. }).then_some(Intent::ActsOnly)
}

/// Feelings and small talk, where nothing else was read.
pub(super) fn talk(context: &Context<'_, '_>) -> Option<Intent> {
    let acts = acts(context);
    let is_other = other_language(context).is_some() && !acts.iter().any(|act| hurts(*act));
    // "Waarom vraagt u dit?" is answered, and is no complaint.
    if is_other || context.reading().talk == Some(TalkId::Why) {
        return None;
    }
    let plan = reply_policy::plan(reply_policy::PolicyInput {
        acts: &acts,
        ..reply_policy::PolicyInput::default()
    });
    let says = plan.takes_up.is_some() || own_words(context).is_some();
    let says = says && !is_one(context.speaker, "words.go-on", context.text());
    says.then_some(Intent::ActsOnly).or_else(|| likely_list(context))
}
