//! The words that every reader needs: how they are spelled, what each belongs to, and what it does in a
//! sentence. Knows no rule of any reader.

mod disguise;
pub(super) mod grammar;
pub(super) mod key_words;
pub(super) mod matcher;
mod noted_words;
mod occurring;
mod own_words;
mod parts;
pub(super) mod roles;
mod scanner;
mod set_id;
pub(super) mod spelling;
pub(super) mod tokens;
pub(super) mod window;
mod windows;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use disguise::undisguised;
use grammar::Grammar;
use roles::Context;
use scanner::typed;
use spelling::Spelling;
use tokens::{Kind, Token, Typed};

pub(super) use disguise::is_invisible;

/// Words, spelling, numbers and roles: read once, then only asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    pub(super) grammar: Grammar,
    pub(super) spelling: Spelling,
    pub(super) context: Context,
    pub(super) numbers: HashMap<String, u32>,
    pub(super) ordinals: HashMap<String, u32>,
    pub(super) stop_words: HashSet<String>,
    /// The words that join two clauses.
    pub(super) joints: HashSet<String>,
    /// Those of them behind which a new thought begins.
    pub(super) turns: HashSet<String>,
    /// The other words that no idiom leaps over: who means or wishes something begins to speak.
    pub(super) barriers: HashSet<String>,
}

#[cfg(test)]
thread_local! {
    /// The texts that this thread has tokenised: a message is tokenised once.
    static TOKENISED: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// The texts that this thread has tokenised since this was asked last.
#[cfg(test)]
pub(crate) fn tokenised() -> Vec<String> {
    TOKENISED.take()
}

impl Vocabulary {
    /// The words of a text as they were typed, and as they are meant.
    pub(super) fn words(&self, text: &str) -> (Vec<Typed>, Vec<Token>) {
        let (typed, mut tokens) = self.meant(text, &self.grammar);
        for token in &mut tokens {
            self.look_up(token);
        }
        #[cfg(test)]
        TOKENISED.with_borrow_mut(|texts| texts.push(text.to_owned()));
        (typed, tokens)
    }

    /// The same of a grammar that need not be complete: what the words belong to is not looked up.
    pub(super) fn meant(&self, text: &str, grammar: &Grammar) -> (Vec<Typed>, Vec<Token>) {
        let knows = |word: &str| {
            grammar.knows(word) || self.stop_words.contains(word) || self.number(word).is_some()
        };
        let can_mean = |word: &str| knows(word) || self.spelling.meant.contains_key(word);
        let typed = undisguised(text, typed(text, &self.spelling), &can_mean);
        let tokens = self.spelling.meant(&typed, knows);
        (typed, tokens)
    }

    /// The words of a text as they are meant.
    pub(super) fn tokens(&self, text: &str) -> Vec<Token> {
        self.words(text).1
    }

    /// Notes what a token belongs to.
    fn look_up(&self, token: &mut Token) {
        if token.kind != Kind::Word {
            return;
        }
        self.grammar.sets_of(&token.word, &mut token.sets);
        match self.number(&token.word) {
            Some(0..=120) => token.sets.extend(&self.grammar.numbers),
            Some(1900..=2030) => token.sets.extend(&self.grammar.years),
            _ => {}
        }
    }

    /// The value of a number, in digits or in words.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        word.parse().ok().or_else(|| self.numbers.get(word).copied())
    }

    /// Whether a folded word says nothing by itself: "in", "graag", "82".
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.stop_words.contains(word) || self.number(word).is_some()
    }

    /// Whether a word only fills: "eh", "nou".
    pub(super) fn is_filler(&self, token: &Token) -> bool {
        token.is_of(self.context.filler)
    }
}
