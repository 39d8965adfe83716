//! The lexicon: how people say things, read from `dialogs/lexicon/` and made ready for matching.

pub(super) mod check;
pub(super) mod compile;
pub(super) mod grammar;
pub(super) mod matcher;
pub(super) mod pattern;
mod patterns;
pub(super) mod roles;
pub(super) mod source;

use std::collections::{HashMap, HashSet};

use super::acts::classifier::ActClassifier;
use super::acts::rules::ActRule;
use super::alarm::AlarmReply;
use super::alarm::classifier::Classifier;
use super::answers::StockAnswer;
use super::choices::ChoiceRule;
use super::disguise::undisguised;
use super::facts::FactRule;
use super::normalise::{Kind, ShortForm, Spelling, Token, Typed, typed};
use super::shapes::number::SpokenNumbers;
use super::shapes::rules::ShapeRules;
use super::verdict::AlarmRule;
use super::{Language, TalkId};
use crate::diagnostics::{Diagnostic, Files};
use crate::language::folded_name;
use compile::Compiler;
use grammar::{Grammar, Positions, WINDOW_WORDS, Window, below};
use matcher::{Hit, Rules};
use patterns::{Pattern, Patterns};
use roles::Context;
use source::{Draft, Entry, FOLDER, Hides, Lines, Phrase};

/// How people say things: read once, then only asked.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    pub(super) grammar: Grammar,
    pub(super) spelling: Spelling,
    pub(super) context: Context,
    pub(super) numbers: HashMap<String, u32>,
    pub(super) ordinals: HashMap<String, u32>,
    /// Numbers in words as they are spoken and misspelt, joined and apart.
    pub(super) spoken: SpokenNumbers,
    pub(super) stop_words: HashSet<String>,
    /// The words that join two clauses.
    pub(super) joints: HashSet<String>,
    /// Those of them behind which a new thought begins.
    pub(super) turns: HashSet<String>,
    /// The other words that no idiom leaps over: who means or wishes something begins to speak.
    pub(super) barriers: HashSet<String>,
    pub(super) everyday_places: HashSet<String>,
    pub(super) alarm_idioms: Rules,
    pub(super) fact_idioms: Rules,
    pub(super) alarms: Rules,
    /// The same of what is said outright: their patterns must hold together.
    pub(super) direct_alarms: Rules,
    pub(super) alarm_rules: Vec<AlarmRule>,
    pub(super) classifier: Classifier,
    pub(super) facts: Rules,
    pub(super) fact_rules: Vec<FactRule>,
    /// File and line of each of them.
    pub(super) fact_places: Vec<String>,
    pub(super) shape_rules: ShapeRules,
    pub(super) answers: Rules,
    pub(super) answer_rules: Vec<StockAnswer>,
    pub(super) choices: Rules,
    pub(super) choice_rules: Vec<ChoiceRule>,
    pub(super) talks: Rules,
    pub(super) talk_rules: Vec<TalkId>,
    pub(super) alarm_replies: Rules,
    pub(super) alarm_reply_rules: Vec<AlarmReply>,
    pub(super) act_idioms: Rules,
    pub(super) acts: Rules,
    pub(super) act_rules: Vec<ActRule>,
    pub(super) act_classifier: ActClassifier,
    pub(super) languages: Vec<(Language, HashSet<String>)>,
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

/// What the names of classes begin with that only acts use: alarm and facts do not see them.
const CLASS_OF_ACTS: &str = "act-";

/// The classes of the files with their phrases: those that only acts use, or all others.
fn classes<'p, 'f>(
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

/// How far two windows of a long text overlap: longer than any pattern.
const OVERLAP: usize = 40;

impl Lexicon {
    /// Reads every file of `dialogs/lexicon/`; all that is wrong with them becomes a diagnostic.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let draft = source::read(files, diagnostics);
        expect_files(files, diagnostics);
        let known = diagnostics.len();
        let mut lexicon = Self::of_words(&draft, diagnostics);
        lexicon.shape_rules.check(&draft.shapes, diagnostics);
        let mut compiler = Compiler::new(classes(&draft, false), diagnostics);
        let mut patterns = Patterns::read(&draft, &mut compiler, diagnostics);
        compiler.add_of_acts(classes(&draft, true), diagnostics);
        patterns.read_acts(&draft, &mut compiler, diagnostics);
        lexicon.finish(&draft, compiler, patterns, diagnostics);
        check::answers(&draft, diagnostics);
        check::spelling(&draft, &lexicon, diagnostics);
        if diagnostics.len() == known {
            // Examples say nothing while the patterns themselves are broken.
            check::examples(&draft, &lexicon, diagnostics);
        }
        // After the examples: those are about the rules, and the classifier is learned with rules that hold.
        lexicon.classifier = Classifier::load(files, &lexicon.grammar, diagnostics);
        lexicon.act_classifier = ActClassifier::load(files, &lexicon.grammar, diagnostics);
        lexicon
    }

    /// Reads what facts are told by, and leaves out alarms, acts, answers and the classifiers. Examples
    /// and clashes are not looked at.
    pub(super) fn load_for_facts(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let draft = source::read_for_facts(files, diagnostics);
        expect_files(files, diagnostics);
        let mut lexicon = Self::of_words(&draft, diagnostics);
        let mut compiler = Compiler::new(classes(&draft, false), diagnostics);
        let patterns = Patterns::read_facts(&draft, &mut compiler, diagnostics);
        lexicon.finish(&draft, compiler, patterns, diagnostics);
        lexicon
    }

    /// The words, and the rules of numbers.
    fn of_words(draft: &Draft<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut lexicon = Self::default();
        lexicon.read_words(draft, diagnostics);
        let (words, common) = (&draft.shape_words, &lexicon.stop_words);
        lexicon.shape_rules = ShapeRules::new(words, &draft.shapes, common, diagnostics);
        lexicon
    }

    /// Adds the patterns, when all of them were read.
    fn finish(
        &mut self,
        draft: &Draft<'_>,
        compiler: Compiler,
        patterns: Patterns<'_, '_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        self.grammar = compiler.finish(&self.stop_words);
        self.context = Context::new(&self.grammar, &draft.roles, &draft.persons);
        self.fill(patterns, diagnostics);
    }

    fn read_words(&mut self, draft: &Draft<'_>, diagnostics: &mut Vec<Diagnostic>) {
        let folded = |phrases: &[Phrase<'_>]| -> Vec<String> {
            phrases.iter().map(|phrase| folded_name(&phrase.text)).collect()
        };
        // A text may hold many words: lists are easier to read that way.
        let split = |phrases: &[Phrase<'_>]| -> HashSet<String> {
            let words = phrases.iter().flat_map(|phrase| phrase.text.split_whitespace());
            words.map(folded_name).collect()
        };
        self.stop_words = split(&draft.stop_words);
        self.joints = split(&draft.joints);
        self.turns = split(&draft.turns);
        self.barriers = split(&draft.barriers);
        self.everyday_places = folded(&draft.everyday_places).into_iter().collect();
        let counted = |words: Vec<String>| words.into_iter().zip(0..).collect();
        self.numbers = counted(folded(&draft.numbers));
        self.ordinals = counted(folded(&draft.ordinals));
        for (value, say) in &draft.spoken {
            for word in split(say) {
                self.spoken.add(&word, *value);
            }
        }
        for (word, value) in &self.ordinals {
            self.spoken.add_ordinal(word, *value);
        }
        self.spelling.glued = split(&draft.glued);
        self.spelling.abbreviations = split(&draft.abbreviations);
        self.spelling.spared = split(&draft.spared);
        let mut keys: Vec<String> = split(&draft.keys).into_iter().collect();
        keys.sort_unstable();
        for key in &keys {
            self.spelling.add_key(key);
        }
        for entry in &draft.between {
            let (not_behind, behind) = (split(&entry.not_behind), split(&entry.behind));
            let meant = folded_name(&entry.meant.text);
            let meant: Vec<String> = meant.split(' ').map(str::to_owned).collect();
            for typed in folded(&entry.typed) {
                let (not_behind, behind) = (not_behind.clone(), behind.clone());
                let short = ShortForm { meant: meant.clone(), not_behind, behind };
                self.spelling.between.insert(typed, short);
            }
        }
        for Entry { of, say } in &draft.spelling {
            let meant: Vec<String> = folded_name(&of.text).split(' ').map(str::to_owned).collect();
            for phrase in say {
                let typed = folded_name(&phrase.text);
                if self.spelling.meant.insert(typed, meant.clone()).is_some() {
                    let message = format!("'{}' is explained twice", phrase.text);
                    diagnostics.push(phrase.diagnostic("L11", 0, message, "keep one of the two"));
                }
            }
        }
        for Entry { of, say } in &draft.languages {
            self.languages.push((Language::new(&of.text), split(say)));
        }
    }

    fn fill(&mut self, patterns: Patterns<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
        let grammar = &self.grammar;
        let mut add = |rules: &mut Rules, rule: usize, (phrase, node): Pattern<'_, '_>| {
            if !rules.add(rule, node, grammar) {
                let message = "this pattern asks for no word at all, so it matches everything";
                diagnostics.push(phrase.diagnostic(
                    "L01",
                    0,
                    message,
                    "name a word that must be there",
                ));
            }
        };
        for (hides, pattern) in patterns.idioms {
            if matches!(hides, Hides::Alarm | Hides::Both) {
                add(&mut self.alarm_idioms, 0, pattern.clone());
            }
            if matches!(hides, Hides::Facts | Hides::Both) {
                add(&mut self.fact_idioms, 0, pattern.clone());
            }
            if hides == Hides::Acts {
                add(&mut self.act_idioms, 0, pattern);
            }
        }
        for (rule, said) in patterns.alarms {
            let rules = if rule.direct { &mut self.direct_alarms } else { &mut self.alarms };
            self.alarm_rules.push(rule);
            for pattern in said {
                add(rules, self.alarm_rules.len() - 1, pattern);
            }
        }
        let mut lines = Lines::default();
        for (rule, pattern) in patterns.facts {
            self.fact_rules.push(rule);
            self.fact_places.push(lines.place(pattern.0));
            add(&mut self.facts, self.fact_rules.len() - 1, pattern);
        }
        for (rule, pattern) in patterns.answers {
            self.answer_rules.push(rule);
            add(&mut self.answers, self.answer_rules.len() - 1, pattern);
        }
        for (rule, pattern) in patterns.choices {
            self.choice_rules.push(rule);
            add(&mut self.choices, self.choice_rules.len() - 1, pattern);
        }
        for (rule, pattern) in patterns.talks {
            self.talk_rules.push(rule);
            add(&mut self.talks, self.talk_rules.len() - 1, pattern);
        }
        for (rule, pattern) in patterns.alarm_replies {
            self.alarm_reply_rules.push(rule);
            add(&mut self.alarm_replies, self.alarm_reply_rules.len() - 1, pattern);
        }
        for (rule, said) in patterns.acts {
            self.act_rules.push(rule);
            for pattern in said {
                add(&mut self.acts, self.act_rules.len() - 1, pattern);
            }
        }
    }

    /// The words of a text as they were typed, and as they are meant.
    pub(super) fn words(&self, text: &str) -> (Vec<Typed>, Vec<Token>) {
        let knows = |word: &str| {
            self.grammar.knows(word)
                || self.stop_words.contains(word)
                || self.number(word).is_some()
        };
        let can_mean = |word: &str| knows(word) || self.spelling.meant.contains_key(word);
        let typed = undisguised(text, typed(text, &self.spelling), &can_mean);
        let mut tokens = self.spelling.meant(&typed, knows);
        for token in &mut tokens {
            self.look_up(token);
        }
        #[cfg(test)]
        TOKENISED.with_borrow_mut(|texts| texts.push(text.to_owned()));
        (typed, tokens)
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

    /// Looks at a text window by window; gives each with the number of its first token.
    pub(super) fn windows<'l>(
        &'l self,
        tokens: &'l [Token],
    ) -> impl Iterator<Item = (usize, Window<'l>)> {
        let step = WINDOW_WORDS - OVERLAP;
        let last = tokens.len().saturating_sub(OVERLAP + 1) / step;
        (0..=last).map(move |number| {
            let first = number * step;
            let part = tokens.get(first..).unwrap_or_default();
            (first, self.window(part.get(..WINDOW_WORDS).unwrap_or(part)))
        })
    }

    pub(super) fn window(&self, tokens: &[Token]) -> Window<'_> {
        let mut window = Window::new(&self.grammar);
        for token in tokens {
            match token.kind {
                Kind::Word => window.push_word(token.sets.iter().copied()),
                Kind::Comma => window.push_break(false),
                Kind::Stop => window.push_break(true),
            }
        }
        window
    }

    /// Every place in a text where one of the rules matches, outside what the idioms hide.
    pub(super) fn find(&self, tokens: &[Token], rules: &Rules, idioms: Option<&Rules>) -> Vec<Hit> {
        let mut found: Vec<Hit> = Vec::new();
        for (first, mut window) in self.windows(tokens) {
            if let Some(idioms) = idioms {
                Self::hide(&mut window, idioms);
            }
            found.extend(rules.hits(&window).into_iter().map(|hit| Hit {
                start: hit.start + first,
                end: hit.end + first,
                least: hit.least + first,
                ..hit
            }));
        }
        found.sort_unstable_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end), hit.rule));
        // Windows overlap, and two patterns of a rule may tell the same.
        found.dedup();
        found
    }

    /// Hides the idioms of a window from every other pattern; gives the words that they take in.
    pub(super) fn hide(window: &mut Window<'_>, idioms: &Rules) -> Positions {
        let hits = idioms.hits(window);
        let hidden = hits.iter().fold(0, |all, hit| all | (below(hit.end) & !below(hit.start)));
        if hidden != 0 {
            window.hide(hidden);
        }
        hidden
    }
}
