//! Where the clauses of a text are, and which of its words idioms hide from the alarm.

use std::collections::HashSet;

use super::lexicon::Lexicon;
use super::lexicon::grammar::{Positions, WINDOW_WORDS, Window, below};
use super::normalise::Token;
use super::verdict::Fired;

impl Lexicon {
    /// Looks at a text window by window, with its clauses; gives each with its first token.
    pub(super) fn alarm_windows<'l>(
        &'l self,
        tokens: &'l [Token],
    ) -> impl Iterator<Item = (usize, Window<'l>)> {
        self.windows(tokens).map(|(first, window)| {
            let part = tokens.get(first..).unwrap_or_default();
            (first, self.divided(window, part))
        })
    }

    /// The same for the beginning of a text.
    pub(super) fn alarm_window(&self, tokens: &[Token]) -> Window<'_> {
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

    /// Hides the words that idioms name from every other pattern, and gives them. What is said
    /// outright is hidden by an idiom only that takes in all of it: "ik wil dood van schaamte" is
    /// a wish to die.
    pub(super) fn hide_idioms(&self, window: &mut Window<'_>) -> Positions {
        window.hold_together(true);
        let idioms = self.alarm_idioms.own_words(window);
        window.hold_together(false);
        let mut hidden = idioms.iter().fold(0, |all, words| all | words);
        if hidden == 0 {
            return 0;
        }
        for Fired { hit, .. } in self.direct(window) {
            let ends = 1 << hit.start | 1 << (hit.end - 1);
            if !idioms.iter().any(|words| words & ends == ends) {
                hidden &= below(hit.start) | !below(hit.end);
            }
        }
        window.hide(hidden);
        hidden
    }
}
