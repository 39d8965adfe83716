//! The lexicon: how people say things, read from `dialogs/lexicon/`, with a reader for each thing that a
//! text can tell.

pub(super) mod check;
mod compile;
mod fact_lexicon;
mod load;
mod nodes;
mod pattern;
mod patterns;
mod prefilter;
mod read;
mod rules;
mod shapes;
mod source;
mod words;

use std::sync::Arc;

use jiff::civil::Date;

pub use check::check_acts;
pub use fact_lexicon::FactLexicon;

use super::acts::{ActReader, ActReason, Acts, FoundAct};
use super::alarm::classifier::{Crisis, Prediction};
use super::alarm::reply::AlarmReplyReader;
use super::alarm::{Alarm, AlarmDetector, AlarmFound, AlarmReply};
use super::answers::{ANSWER_CHARACTERS, AnswerReader, Choice, ChoiceOption, StockAnswer};
use super::choices::ChoiceReader;
use super::classifier::{Manifest, Trained};
use super::detect_language::LanguageDetector;
use super::facts::classifier::{
    FactEvaluation, Facts, LabelledLine, LineReader, evaluate_facts, train_facts,
};
use super::facts::place::PlaceReader;
use super::facts::reader::FactReader;
use super::facts::spans::SpanReader;
use super::intents::IntentReader;
use super::search_words::topic_words;
use super::utterance::{Known, Utterance, UtteranceReader};
use super::vocabulary::Vocabulary;
use super::vocabulary::tokens::beginning;
use crate::profile::{Fact, Profile};

/// How people say things: read once, then only asked. It holds the readers, and hands each question on.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    pub(super) vocabulary: Arc<Vocabulary>,
    utterances: UtteranceReader,
    pub(super) facts: FactReader,
    spans: SpanReader,
    places: PlaceReader,
    languages: LanguageDetector,
    intents: IntentReader,
    pub(super) acts: ActReader,
    pub(super) alarm: AlarmDetector,
    alarm_replies: AlarmReplyReader,
    answers: AnswerReader,
    choices: ChoiceReader,
}

impl Lexicon {
    /// Makes a message ready: tokenised once, for every reader.
    pub fn utterance<'t>(&self, text: &'t str) -> Utterance<'t> {
        self.utterances.read(text, Known::default())
    }

    /// The same of a text of which it is known whom it is about: "vrouw ligt in het ziekenhuis" is said of
    /// his wife when the caller is a man.
    pub fn utterance_about<'t>(&self, text: &'t str, profile: &Profile) -> Utterance<'t> {
        self.utterances.read(text, Known { gender: profile.gender.value() })
    }
}

/// The alarm.
impl Lexicon {
    /// The detector of alarms, to be trained and evaluated.
    pub fn alarm_detector(&self) -> &AlarmDetector {
        &self.alarm
    }

    /// The heaviest alarm of a text, however long it is.
    pub fn alarm(&self, text: &str) -> Option<AlarmFound> {
        self.alarm.alarm(text)
    }

    /// The same of a message that is made ready.
    pub fn alarm_of(&self, utterance: &Utterance<'_>) -> Option<AlarmFound> {
        self.alarm.read(&utterance.tokens)
    }

    /// What the classifier makes of a text, with the part of each word, for editors who wonder why.
    pub fn prediction(&self, text: &str) -> Option<Prediction> {
        self.alarm.prediction(text)
    }

    /// The rules of the lexicon that a text sets off, for editors who wonder why.
    pub fn alarm_rules_of(&self, text: &str) -> Vec<(&str, Alarm)> {
        self.alarm.rules_of(text)
    }

    /// What is known about the model of the classifier, when there is one.
    pub fn model(&self) -> Option<&Manifest<Crisis>> {
        self.alarm.model()
    }

    /// The same lexicon with a model that was just trained.
    #[must_use]
    pub fn with_model(&self, model: &Trained<Crisis>) -> Self {
        Self { alarm: self.alarm.with_model(model), ..self.clone() }
    }

    /// What a text means that is said to the card of an alarm, where it holds no alarm itself.
    pub fn alarm_reply(&self, text: &str) -> Option<AlarmReply> {
        self.alarm_replies.read(&self.vocabulary.tokens(text))
    }

    /// The same of a message that is made ready.
    pub fn alarm_reply_of(&self, utterance: &Utterance<'_>) -> Option<AlarmReply> {
        self.alarm_replies.read(&utterance.tokens)
    }
}

/// Acts.
impl Lexicon {
    /// The reader of acts, to be trained and evaluated.
    pub fn act_reader(&self) -> &ActReader {
        &self.acts
    }

    /// What a text does.
    pub fn acts(&self, text: &str) -> Vec<FoundAct> {
        self.acts.acts(text)
    }

    /// The same with the reason for each.
    pub fn act_reasons(&self, text: &str) -> Vec<ActReason> {
        self.acts.reasons(&self.vocabulary.tokens(text))
    }

    /// The same of a message that is made ready.
    pub fn act_reasons_of(&self, utterance: &Utterance<'_>) -> Vec<ActReason> {
        self.acts.reasons(&utterance.tokens)
    }

    /// What is known about the model of acts, when there is one.
    pub fn act_model(&self) -> Option<&Manifest<Acts>> {
        self.acts.model()
    }

    /// The same lexicon with a model of acts that was just trained.
    #[must_use]
    pub fn with_acts(&self, model: &Trained<Acts>) -> Self {
        Self { acts: self.acts.with_model(model), ..self.clone() }
    }
}

/// Facts.
impl Lexicon {
    /// What is known about the model of facts, when there is one.
    pub fn fact_model(&self) -> Option<&Manifest<Facts>> {
        self.facts.classifier.manifest.as_ref()
    }

    /// Trains the classifier of facts on these lines.
    pub fn train_facts(&self, lines: &[LabelledLine], date: Date) -> Trained<Facts> {
        train_facts(self.line_reader(date.year()), lines, date)
    }

    /// The hash of what the classifier of facts sees of a sample of these lines: another one than at the training tells
    /// that the model is stale.
    pub fn seen_for_facts(&self, lines: &[LabelledLine], year: i16) -> String {
        self.line_reader(year).seen_hash(lines)
    }

    /// The same lexicon with a model of facts that was just trained.
    #[must_use]
    pub fn with_facts(&self, model: &Trained<Facts>) -> Self {
        let classifier = self.facts.classifier.with_model(model);
        Self { facts: self.facts.with_classifier(classifier), ..self.clone() }
    }

    /// How rules and classifier together read these lines.
    pub fn evaluate_facts(&self, lines: &[LabelledLine], year: i16) -> FactEvaluation {
        evaluate_facts(self.line_reader(year), lines)
    }

    fn line_reader(&self, year: i16) -> LineReader<'_> {
        LineReader { utterances: &self.utterances, facts: &self.facts, year }
    }
}

/// Answers to questions.
impl Lexicon {
    /// What a typed answer means for a question with these options; `many` when it takes several.
    pub fn choose(&self, text: &str, options: &[ChoiceOption<'_>], many: bool) -> Choice {
        let tokens = self.vocabulary.tokens(beginning(text, ANSWER_CHARACTERS));
        self.answers.choose(&tokens, options, many)
    }

    /// The same of a message that is made ready.
    pub fn choose_of(
        &self,
        utterance: &Utterance<'_>,
        options: &[ChoiceOption<'_>],
        many: bool,
    ) -> Choice {
        self.answers.choose(utterance.beginning(ANSWER_CHARACTERS), options, many)
    }

    /// The answer that every question knows, when the whole text says nothing else.
    pub fn answer_to(&self, text: &str) -> Option<StockAnswer> {
        self.answers.answer_to(text)
    }

    /// The same of a message that is made ready.
    pub fn answer_of(&self, utterance: &Utterance<'_>) -> Option<StockAnswer> {
        self.answers.read(utterance.beginning(ANSWER_CHARACTERS))
    }

    /// The stock answer at the head of a text: "ja tuurlijk kom ik de deur uit".
    pub fn opening(&self, text: &str) -> Option<StockAnswer> {
        self.answers.opening(&self.vocabulary.tokens(text))
    }

    /// The same of a message that is made ready.
    pub fn opening_of(&self, utterance: &Utterance<'_>) -> Option<StockAnswer> {
        self.answers.opening(&utterance.tokens)
    }

    /// The choices of a question that the words of an answer mean, in the order of the words. Of two
    /// readings of the same words the longer one counts.
    pub fn choices_meant(&self, text: &str, question: &str) -> Vec<&str> {
        self.choices.read(&self.vocabulary.tokens(text), question)
    }

    /// The same of a message that is made ready.
    pub fn choices_meant_of(&self, utterance: &Utterance<'_>, question: &str) -> Vec<&str> {
        self.choices.read(&utterance.tokens, question)
    }

    /// The questions and choices that the lexicon has words for.
    pub fn choices_with_words(&self) -> impl Iterator<Item = (&str, &str)> {
        self.choices.all()
    }
}

/// Words.
impl Lexicon {
    /// The value of a number, in digits or in words.
    pub fn number(&self, word: &str) -> Option<u32> {
        self.vocabulary.number(word)
    }

    /// Whether a folded word says nothing by itself: "in", "graag", "82".
    pub fn is_small_word(&self, word: &str) -> bool {
        self.vocabulary.is_small(word)
    }

    /// Letters with digits where a number stands in words: `vijftigplus` and `50plus`.
    pub fn with_digits(&self, letters: &str) -> String {
        self.vocabulary.with_digits(letters)
    }

    /// Every single word that tells a fact, with the fact: `klaverjassen` and games.
    pub fn topic_words(&self) -> Vec<(String, Fact)> {
        topic_words(&self.vocabulary, self.facts.patterns())
    }

    /// Whether a text asks for what costs nothing.
    pub fn asks_for_free(&self, text: &str) -> bool {
        self.vocabulary.asks_for_free(&self.vocabulary.tokens(text))
    }

    /// The same of a message that is made ready.
    pub fn asks_for_free_of(&self, utterance: &Utterance<'_>) -> bool {
        self.vocabulary.asks_for_free(&utterance.tokens)
    }
}
