//! The words of the files: spelling, numbers, languages, and what words do in a sentence.

use enumset::EnumSet;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::shapes;
use super::source::{Draft, Entry, PersonDraft, Phrase, RoleDraft};
use crate::diagnostics::Diagnostic;
use crate::language::folded_name;
use crate::understanding::detect_language::{Language, LanguageDetector};
use crate::understanding::shapes::NumberReader;
use crate::understanding::shapes::number::SpokenNumbers;
use crate::understanding::vocabulary::Vocabulary;
use crate::understanding::vocabulary::grammar::Grammar;
use crate::understanding::vocabulary::key_words::KeyWords;
use crate::understanding::vocabulary::roles::{Context, PersonWord, Role};
use crate::understanding::vocabulary::spelling::{ShortForm, Spelling};

/// The words of the files, before patterns are read.
pub(super) struct CompiledWords {
    /// Without its grammar and roles: those follow from the patterns.
    pub(super) vocabulary: Vocabulary,
    pub(super) numbers: NumberReader,
    pub(super) everyday_places: HashSet<String>,
    pub(super) languages: LanguageDetector,
}

impl CompiledWords {
    pub(super) fn read(draft: &Draft<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let vocabulary = Vocabulary {
            spelling: spelling(draft, diagnostics),
            numbers: counted(&draft.numbers),
            ordinals: counted(&draft.ordinals),
            stop_words: set(&draft.stop_words),
            joints: set(&draft.joints),
            turns: set(&draft.turns),
            barriers: set(&draft.barriers),
            ..Vocabulary::default()
        };
        let spoken = spoken(draft, &vocabulary.ordinals);
        let (words, common) = (&draft.shape_words, &vocabulary.stop_words);
        let rules = shapes::rules(words, &draft.shapes, common, diagnostics);
        Self {
            numbers: NumberReader { spoken, rules },
            everyday_places: folded(&draft.everyday_places).collect(),
            languages: languages(draft),
            vocabulary,
        }
    }
}

/// What words do in a sentence.
pub(super) fn roles(draft: &Draft<'_>, grammar: &Grammar) -> Context {
    Context::new(grammar, words_with_roles(&draft.roles), words_for_persons(&draft.persons))
}

fn folded(phrases: &[Phrase<'_>]) -> impl Iterator<Item = String> {
    phrases.iter().map(|phrase| folded_name(&phrase.text))
}

/// The words of phrases. A text may hold many words: lists are easier to read that way.
fn split(phrases: &[Phrase<'_>]) -> impl Iterator<Item = String> {
    phrases.iter().flat_map(|phrase| phrase.text.split_whitespace()).map(folded_name)
}

fn set(phrases: &[Phrase<'_>]) -> HashSet<String> {
    split(phrases).collect()
}

fn counted(phrases: &[Phrase<'_>]) -> HashMap<String, u32> {
    folded(phrases).zip(0..).collect()
}

fn spoken(draft: &Draft<'_>, ordinals: &HashMap<String, u32>) -> SpokenNumbers {
    let mut spoken = SpokenNumbers::default();
    for (value, say) in &draft.spoken {
        for word in set(say) {
            spoken.add(&word, *value);
        }
    }
    for (word, value) in ordinals {
        spoken.add_ordinal(word, *value);
    }
    spoken
}

fn languages(draft: &Draft<'_>) -> LanguageDetector {
    let languages = draft.languages.iter();
    let languages = languages.map(|Entry { of, say }| (Language::new(&of.text), set(say)));
    LanguageDetector { languages: languages.collect() }
}

fn spelling(draft: &Draft<'_>, diagnostics: &mut Vec<Diagnostic>) -> Spelling {
    let mut spelling = Spelling {
        glued: set(&draft.glued),
        abbreviations: set(&draft.abbreviations),
        spared: set(&draft.spared),
        ..Spelling::default()
    };
    let keys = set(&draft.keys);
    spelling.key_words = KeyWords::new(keys.iter().map(String::as_str));
    for entry in &draft.between {
        let (not_behind, behind) = (set(&entry.not_behind), set(&entry.behind));
        let short = ShortForm { meant: words_of(&entry.meant), not_behind, behind };
        spelling.between.extend(folded(&entry.typed).map(|typed| (typed, short.clone())));
    }
    for Entry { of, say } in &draft.spelling {
        let meant = words_of(of);
        for phrase in say {
            let typed = folded_name(&phrase.text);
            if spelling.meant.insert(typed, meant.clone()).is_some() {
                let message = format!("'{}' is explained twice", phrase.text);
                diagnostics.push(phrase.diagnostic("L11", 0, message, "keep one of the two"));
            }
        }
    }
    spelling
}

fn words_of(phrase: &Phrase<'_>) -> Vec<String> {
    folded_name(&phrase.text).split(' ').map(str::to_owned).collect()
}

fn words_with_roles(drafts: &[RoleDraft<'_>]) -> HashMap<String, EnumSet<Role>> {
    let mut words: HashMap<String, EnumSet<Role>> = HashMap::default();
    for draft in drafts {
        for word in split(&draft.are) {
            *words.entry(word).or_default() |= draft.role;
        }
    }
    words
}

fn words_for_persons(drafts: &[PersonDraft<'_>]) -> HashMap<String, PersonWord> {
    let of = |draft: &PersonDraft<'_>| PersonWord {
        noun: draft.noun,
        gender: draft.gender,
        number: draft.number,
    };
    let words = drafts.iter().flat_map(|draft| split(&draft.are).map(move |it| (it, of(draft))));
    words.collect()
}
