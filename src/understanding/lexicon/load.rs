//! Reads `dialogs/lexicon/`: the words, the patterns, and the rules of every reader.

use std::sync::Arc;

use super::Lexicon;
use super::check;
use super::compile::{Compiler, Room};
use super::patterns::Patterns;
use super::rules::CompiledRules;
use super::shapes;
use super::source::{self, Draft, FOLDER, Phrase};
use super::words::{CompiledWords, roles};
use crate::diagnostics::{Diagnostic, Files};
use crate::understanding::acts::ActReader;
use crate::understanding::alarm::AlarmDetector;
use crate::understanding::alarm::reply::AlarmReplyReader;
use crate::understanding::answers::AnswerReader;
use crate::understanding::choices::ChoiceReader;
use crate::understanding::classifier::loaded::Classifier;
use crate::understanding::facts::place::PlaceReader;
use crate::understanding::facts::reader::FactReader;
use crate::understanding::facts::spans::SpanReader;
use crate::understanding::intents::IntentReader;
use crate::understanding::utterance::UtteranceReader;

/// What the names of classes begin with that only acts use: alarm and facts do not see them.
const CLASS_OF_ACTS: &str = "act-";

/// The classes of the files with their phrases: those that only acts use, or all others.
pub(super) fn classes<'p, 'f>(
    draft: &'p Draft<'f>,
    of_acts: bool,
) -> impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])> {
    let classes = draft.classes.iter().map(|class| (&class.of, class.say.as_slice()));
    classes.filter(move |(name, _)| name.text.starts_with(CLASS_OF_ACTS) == of_acts)
}

/// Tells when there is no lexicon at all.
fn expect_files(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    if files.below(FOLDER, ".toml").next().is_none() {
        let help = "put its files there, or nothing that people type can be understood";
        diagnostics.push(Diagnostic::of_file("L10", FOLDER, "there is no lexicon", help));
    }
}

impl Lexicon {
    /// Reads every file of `dialogs/lexicon/`; all that is wrong with them becomes a diagnostic.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let draft = source::read(files, diagnostics);
        expect_files(files, diagnostics);
        let known = diagnostics.len();
        let words = CompiledWords::read(&draft, diagnostics);
        shapes::check(&words.numbers.rules, &draft.shapes, diagnostics);
        let mut compiler = Compiler::new(Room::WHOLE, classes(&draft, false), diagnostics);
        let mut patterns = Patterns::read(&draft, &mut compiler, diagnostics);
        compiler.add_of_acts(classes(&draft, true), diagnostics);
        patterns.read_acts(&draft, &mut compiler, diagnostics);
        let mut lexicon = assembled(&draft, words, compiler, patterns, diagnostics);
        check::answers(&draft, diagnostics);
        check::spelling(&draft, &lexicon, diagnostics);
        if diagnostics.len() == known {
            // Examples say nothing while the patterns themselves are broken.
            check::examples(&draft, &lexicon.alarm, diagnostics);
        }
        // After the examples: those are about the rules, and the classifier is learned with rules that hold.
        let grammar = &lexicon.vocabulary.grammar;
        lexicon.alarm.classifier = Classifier::load(files, grammar, diagnostics);
        lexicon.acts.classifier = Classifier::load(files, grammar, diagnostics);
        lexicon.facts.classifier = Classifier::load(files, grammar, diagnostics);
        lexicon
    }

    /// Reads what one text can tell facts by, and leaves out alarms, acts, answers and their classifiers. Examples
    /// and clashes are not looked at.
    pub(super) fn load_for_facts(
        files: &Files,
        text: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let draft = source::read_for_facts(files, diagnostics);
        expect_files(files, diagnostics);
        let words = CompiledWords::read(&draft, diagnostics);
        let mut compiler = Compiler::new(Room::ONE_TEXT, classes(&draft, false), diagnostics);
        Patterns::note_words(&draft, &mut compiler);
        let (_, tokens) = words.vocabulary.meant(text, compiler.grammar());
        let filter = compiler.prefilter(&tokens);
        let patterns = Patterns::read_facts(&draft, &filter, &mut compiler, diagnostics);
        let mut lexicon = assembled(&draft, words, compiler, patterns, diagnostics);
        let grammar = &lexicon.vocabulary.grammar;
        lexicon.facts.classifier = Classifier::load(files, grammar, diagnostics);
        lexicon
    }
}

/// The readers, when every pattern was read.
fn assembled(
    draft: &Draft<'_>,
    mut words: CompiledWords,
    compiler: Compiler,
    patterns: Patterns<'_, '_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Lexicon {
    let (grammar, weights) = compiler.finish(&words.vocabulary.stop_words);
    let rules = CompiledRules::new(patterns, (&grammar, &weights), diagnostics);
    words.vocabulary.context = roles(draft, &grammar);
    words.vocabulary.grammar = grammar;
    with_readers(words, rules)
}

fn with_readers(words: CompiledWords, rules: CompiledRules) -> Lexicon {
    let vocabulary = Arc::new(words.vocabulary);
    let patterns = Arc::new(rules.facts);
    let shared = || Arc::clone(&vocabulary);
    Lexicon {
        utterances: UtteranceReader::new(&vocabulary, &patterns),
        facts: FactReader::new(&vocabulary, &patterns, words.numbers),
        spans: SpanReader { vocabulary: shared() },
        places: PlaceReader { vocabulary: shared(), everyday: words.everyday_places },
        languages: words.languages,
        intents: IntentReader { vocabulary: shared(), intents: rules.intents },
        acts: ActReader { vocabulary: shared(), rules: rules.acts, ..ActReader::default() },
        alarm: AlarmDetector {
            vocabulary: shared(),
            rules: rules.alarm,
            ..AlarmDetector::default()
        },
        alarm_replies: AlarmReplyReader { vocabulary: shared(), replies: rules.alarm_replies },
        answers: AnswerReader { vocabulary: shared(), answers: rules.answers },
        choices: ChoiceReader { vocabulary: shared(), choices: rules.choices },
        vocabulary,
    }
}
