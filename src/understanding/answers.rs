//! A typed answer against the question at hand: by label, number, synonym, with typing errors, yes
//! and no in all their forms, several at once.

use std::sync::Arc;

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::vocabulary::Vocabulary;
use super::vocabulary::grammar::NEGATION;
use super::vocabulary::matcher::{Hit, RuleSet};
use super::vocabulary::roles::Role;
use super::vocabulary::tokens::{Kind, Token, beginning};

/// Ways to answer that any question knows.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum StockAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// I do not know.
    DontKnow,
    /// I would rather not say.
    RatherNot,
    /// Skip this.
    Skip,
    /// None of these.
    NoneOfThese,
    /// All of these.
    AllOfThese,
}

/// One of the answers that a question offers.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceOption<'o> {
    /// Its id.
    pub id: &'o str,
    /// What stands on its button.
    pub label: &'o str,
    /// Other words for it.
    pub synonyms: &'o [&'o str],
    /// Whether it would hurt to choose it by mistake: a word that it shares or a misspelt one is asked
    /// about, and chooses nothing.
    pub careful: bool,
}

/// What a typed answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// These options.
    Chosen(Vec<String>),
    /// One of these options, to be asked.
    Either(Vec<String>),
    /// The person does not know.
    DontKnow,
    /// The person would rather not say.
    RatherNot,
    /// The person wants to pass over it.
    Skip,
    /// None of the options.
    NoneOfThese,
    /// No answer to this question.
    NotUnderstood,
}

/// How well words agree with an option; better ones win over worse ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// A word with a typing error in it.
    Misspelt,
    /// Some words of the label.
    Partly,
    /// The label or a synonym stands in the answer.
    Within,
    /// The answer is the label or a synonym.
    Whole,
}

/// Nobody answers a question with buttons at greater length; what is longer tells something else.
pub(super) const ANSWER_CHARACTERS: usize = 400;
/// In more words than this one word that stands on a button, or nearly, means something else: "ik lig alleen maar
/// series te kijken".
const SHORT_WORDS: usize = 6;
/// In more words than this nothing is nearly said.
const NEARLY_WORDS: usize = 3;
/// Words of fewer letters are not taken for misspelt ones.
const MISSPELT_LETTERS: usize = 4;
/// Words of so many letters may have two errors.
const TWICE_MISSPELT_LETTERS: usize = 9;

/// Reads what an answer to a question means.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct AnswerReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    pub(in crate::understanding) answers: RuleSet<StockAnswer>,
}

impl AnswerReader {
    /// What a typed answer means for a question with these options; `many` when it takes several.
    pub(in crate::understanding) fn choose(
        &self,
        tokens: &[Token],
        options: &[ChoiceOption<'_>],
        many: bool,
    ) -> Choice {
        let words: Vec<&str> = words_of(tokens);
        if words.is_empty() {
            return Choice::NotUnderstood;
        }
        let whole = self.agreeing(&words, options, Agreement::Whole);
        if let [only] = whole.as_slice() {
            return Choice::Chosen(vec![(*only).to_owned()]);
        }
        let numbered = self.numbered(tokens, options);
        if !numbered.is_empty() {
            return chosen(numbered, many);
        }
        let answer = self.read(tokens);
        if let Some(choice) = answer.and_then(|answer| self.plain(answer, options)) {
            return choice;
        }
        let parts = tokens.split(|token| self.parts_answers(token)).map(words_of);
        let mut ids: Vec<&str> = Vec::new();
        for part in parts.filter(|part| !part.is_empty()) {
            for id in self.best(&part, options) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        match ids.as_slice() {
            [] => either(self.nearly(&words, options)),
            _ => chosen(ids, many),
        }
    }

    /// What would hurt to choose by mistake, and is nearly said: in few words, that are all of its label
    /// but for typing errors.
    fn nearly<'o>(&self, words: &[&str], options: &[ChoiceOption<'o>]) -> Vec<&'o str> {
        if words.len() > NEARLY_WORDS {
            return Vec::new();
        }
        let careful: Vec<ChoiceOption<'o>> = options
            .iter()
            .filter(|option| option.careful)
            .map(|option| ChoiceOption { careful: false, ..*option })
            .collect();
        self.best(words, &careful)
    }

    /// The answer that every question knows, when the whole text says nothing else.
    pub(in crate::understanding) fn read(&self, tokens: &[Token]) -> Option<StockAnswer> {
        let hits = self.vocabulary.find(tokens, &self.answers.patterns, None);
        let read = |at: usize| hits.iter().any(|hit| (hit.start..hit.end).contains(&at));
        let rest = tokens.iter().enumerate().any(|(at, token)| {
            token.kind == Kind::Word && !read(at) && !self.vocabulary.is_filler(token)
        });
        // Of several the longest says what is meant: "nee, dat weet ik niet".
        let longest =
            hits.iter().max_by_key(|hit| (hit.end - hit.start, usize::MAX - hit.start))?;
        let answer = self.answers.get(longest).copied();
        answer.filter(|_| !rest)
    }

    /// The stock answer at the head of a text: "ja tuurlijk kom ik de deur uit".
    pub(in crate::understanding) fn opening(&self, tokens: &[Token]) -> Option<StockAnswer> {
        let first =
            tokens.iter().position(|token| token.kind == Kind::Word && !self.is_opener(token))?;
        let hits = self.vocabulary.find(tokens, &self.answers.patterns, None);
        let starts = |hit: &&Hit| hit.start == first || hit.start == 0;
        let longest = hits.iter().filter(starts).max_by_key(|hit| hit.end)?;
        self.answers.get(longest).copied()
    }

    /// A small word before the answer itself: "nou ja", "eh nee", but not "ik wil niet".
    fn is_opener(&self, token: &Token) -> bool {
        let roles = self.vocabulary.context.roles(&token.word, &token.sets);
        let speaks = roles.contains(Role::SubjectI) || roles.contains(Role::VerbAny);
        self.vocabulary.is_filler(token) && !speaks && self.answer_to(&token.word).is_none()
    }

    /// The same of a text.
    pub(in crate::understanding) fn answer_to(&self, text: &str) -> Option<StockAnswer> {
        self.read(&self.vocabulary.tokens(beginning(text, ANSWER_CHARACTERS)))
    }

    fn plain(&self, answer: StockAnswer, options: &[ChoiceOption<'_>]) -> Option<Choice> {
        let same = |option: &&ChoiceOption<'_>| {
            option.id == <&str>::from(answer) || self.answer_to(option.label) == Some(answer)
        };
        let same: Vec<&str> = options.iter().filter(same).map(|option| option.id).collect();
        if let [only] = same.as_slice() {
            return Some(Choice::Chosen(vec![(*only).to_owned()]));
        }
        match answer {
            StockAnswer::Yes => match options {
                // A question with one thing to say yes to.
                [only] => Some(Choice::Chosen(vec![only.id.to_owned()])),
                _ => None,
            },
            StockAnswer::No | StockAnswer::NoneOfThese => Some(Choice::NoneOfThese),
            StockAnswer::DontKnow => Some(Choice::DontKnow),
            StockAnswer::RatherNot => Some(Choice::RatherNot),
            StockAnswer::Skip => Some(Choice::Skip),
            StockAnswer::AllOfThese => {
                Some(Choice::Chosen(options.iter().map(|option| option.id.to_owned()).collect()))
            }
        }
    }

    /// The options whose numbers are named, when nothing but numbers is.
    fn numbered<'o>(&self, tokens: &[Token], options: &[ChoiceOption<'o>]) -> Vec<&'o str> {
        let mut ids = Vec::new();
        for token in tokens.iter().filter(|token| token.kind == Kind::Word) {
            let number = self
                .vocabulary
                .number(&token.word)
                .or_else(|| self.vocabulary.ordinals.get(&token.word).copied());
            let option = number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
            match (option.and_then(|at| options.get(at)), number) {
                (Some(option), _) if !ids.contains(&option.id) => ids.push(option.id),
                (Some(_), _) => {}
                (None, None) if self.vocabulary.is_filler(token) => {}
                (None, _) => return Vec::new(),
            }
        }
        ids
    }

    /// Whether a token stands between two answers: a comma, "en", "of".
    fn parts_answers(&self, token: &Token) -> bool {
        token.kind != Kind::Word || token.is_of(self.vocabulary.context.list)
    }

    /// The options that agree best with the words.
    fn best<'o>(&self, words: &[&str], options: &[ChoiceOption<'o>]) -> Vec<&'o str> {
        let levels = [Agreement::Whole, Agreement::Within, Agreement::Partly, Agreement::Misspelt];
        let found = levels.into_iter().map(|level| self.agreeing(words, options, level));
        found.into_iter().find(|ids| !ids.is_empty()).unwrap_or_default()
    }

    fn agreeing<'o>(
        &self,
        words: &[&str],
        options: &[ChoiceOption<'o>],
        level: Agreement,
    ) -> Vec<&'o str> {
        let agrees = |option: &&ChoiceOption<'o>| {
            let names = std::iter::once(&option.label).chain(option.synonyms);
            names.into_iter().any(|name| {
                self.agrees(words, name, level)
                    && (!option.careful || self.is_plain(words, name, level))
            })
        };
        options.iter().filter(agrees).map(|option| option.id).collect()
    }

    /// Whether words name something outright: all of its label stands there, and where that is one word
    /// nothing else of weight does.
    fn is_plain(&self, words: &[&str], name: &str, level: Agreement) -> bool {
        match level {
            Agreement::Whole => true,
            Agreement::Within => {
                let names = words_of(&self.vocabulary.tokens(name)).len();
                let is_small = |word: &str| {
                    let mut sets = Vec::new();
                    self.vocabulary.grammar.sets_of(word, &mut sets);
                    self.vocabulary.context.filler.is_some_and(|it| sets.contains(&it))
                };
                names > 1 || words.iter().filter(|word| !is_small(word)).count() <= 1
            }
            Agreement::Partly | Agreement::Misspelt => false,
        }
    }

    fn agrees(&self, words: &[&str], name: &str, level: Agreement) -> bool {
        let tokens = self.vocabulary.tokens(name);
        let name = words_of(&tokens);
        if name.is_empty() {
            return false;
        }
        let telling = |words: &[&str]| -> Vec<String> {
            let telling = words.iter().filter(|word| !self.vocabulary.stop_words.contains(**word));
            telling.map(|word| (*word).to_owned()).collect()
        };
        let (said, meant) = (telling(words), telling(&name));
        let is_short = words.len() <= SHORT_WORDS;
        match level {
            Agreement::Whole => words == name,
            Agreement::Within => {
                (is_short || name.len() > 1) && words.windows(name.len()).any(|part| part == name)
            }
            // A label with a denial in it means the opposite without it.
            Agreement::Partly | Agreement::Misspelt
                if lacks_denial(&self.vocabulary, words, &name) =>
            {
                false
            }
            Agreement::Partly => {
                !said.is_empty() && said.iter().all(|word| meant.contains(word))
                    || is_short && meant.len() == 1 && said.contains(&meant.concat())
            }
            Agreement::Misspelt => {
                // A word of the language is meant as it stands: "goed" is no misspelt "goede".
                let unknown = |word: &&String| !self.vocabulary.grammar.knows(word);
                is_short
                    && said
                        .iter()
                        .filter(unknown)
                        .any(|word| meant.iter().any(|other| misspelt(word, other)))
            }
        }
    }
}

/// Whether words leave out the denial of a label: "eigen huis" is not "zonder eigen huis".
fn lacks_denial(vocabulary: &Vocabulary, words: &[&str], name: &[&str]) -> bool {
    let denies = |words: &[&str]| {
        let mut sets = Vec::new();
        words.iter().any(|word| {
            vocabulary.grammar.sets_of(word, &mut sets);
            sets.contains(&NEGATION)
        })
    };
    denies(name) && !denies(words)
}

fn words_of(tokens: &[Token]) -> Vec<&str> {
    let words = tokens.iter().filter(|token| token.kind == Kind::Word);
    words.map(|token| token.word.as_str()).collect()
}

/// Whether one word is the other with typing errors, more of them in a longer word.
fn misspelt(word: &str, meant: &str) -> bool {
    let letters = word.chars().count().min(meant.chars().count());
    let allowed = match letters {
        0..MISSPELT_LETTERS => return false,
        MISSPELT_LETTERS..TWICE_MISSPELT_LETTERS => 1,
        _ => 2,
    };
    strsim::osa_distance(word, meant) <= allowed
}

fn either(ids: Vec<&str>) -> Choice {
    if ids.is_empty() {
        return Choice::NotUnderstood;
    }
    Choice::Either(ids.into_iter().map(str::to_owned).collect())
}

fn chosen(ids: Vec<&str>, many: bool) -> Choice {
    let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
    match ids.len() {
        0 => Choice::NotUnderstood,
        1 => Choice::Chosen(ids),
        _ if many => Choice::Chosen(ids),
        _ => Choice::Either(ids),
    }
}
