//! A text window by window, and where rules match in it.

use rustc_hash::FxHashSet as HashSet;

use super::Vocabulary;
use super::matcher::{Hit, Rules};
use super::tokens::{Kind, Token};
use super::window::{Positions, WINDOW_WORDS, Window};

/// How far two windows of a long text overlap: longer than any pattern.
const OVERLAP: usize = 40;

impl Vocabulary {
    /// Looks at a text window by window; gives each with the number of its first token.
    pub(in crate::understanding) fn windows<'l>(
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

    fn window(&self, tokens: &[Token]) -> Window<'_> {
        let mut window = Window::new(&self.grammar, tokens.len());
        for token in tokens {
            match token.kind {
                Kind::Word => window.push_word(token.sets.iter().copied()),
                Kind::Comma => window.push_break(false),
                Kind::Stop => window.push_break(true),
            }
        }
        window
    }

    /// The same as [`Self::windows`], with the clauses of each.
    pub(in crate::understanding) fn clause_windows<'l>(
        &'l self,
        tokens: &'l [Token],
    ) -> impl Iterator<Item = (usize, Window<'l>)> {
        self.windows(tokens).map(|(first, window)| {
            let part = tokens.get(first..).unwrap_or_default();
            (first, self.divided(window, part))
        })
    }

    /// The beginning of a text with its clauses.
    pub(in crate::understanding) fn clause_window(&self, tokens: &[Token]) -> Window<'_> {
        let part = tokens.get(..WINDOW_WORDS).unwrap_or(tokens);
        self.divided(self.window(part), part)
    }

    fn divided<'l>(&self, mut window: Window<'l>, tokens: &[Token]) -> Window<'l> {
        let of = |words: &HashSet<String>| {
            let tokens = tokens.iter().take(WINDOW_WORDS).enumerate();
            let at = tokens.filter(|(_, token)| words.contains(&token.word)).map(|(at, _)| 1 << at);
            at.fold(0, |all, bit: Positions| all | bit)
        };
        window.divide(of(&self.joints), of(&self.turns), of(&self.barriers));
        window
    }

    /// Every place in a text where one of the rules matches, outside what the idioms hide.
    pub(in crate::understanding) fn find(
        &self,
        tokens: &[Token],
        rules: &Rules,
        idioms: Option<&Rules>,
    ) -> Vec<Hit> {
        let mut found: Vec<Hit> = Vec::new();
        for (first, mut window) in self.windows(tokens) {
            if let Some(idioms) = idioms {
                idioms.hide(&mut window);
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
}
