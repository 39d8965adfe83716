//! Places in a text: names of the gazetteer where they mean the place where the person lives.

use std::ops::Range;

use super::super::lexicon::Lexicon;
use super::super::lexicon::grammar::SetId;
use super::super::normalise::{Kind, Typed};
use super::AnnotatedTokens;
use crate::catalogue::Gazetteer;
use crate::profile::PlaceId;

/// A place that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// Where the name stands, in bytes.
    pub span: Range<usize>,
    /// What the name may mean, the biggest first.
    pub candidates: Vec<PlaceId>,
    /// The place that is meant, when that is clear.
    pub place: Option<PlaceId>,
}

/// How much bigger a place must be than its namesakes to be meant without asking.
const OVERWHELMING: u32 = 20;
/// People of a place that nobody counted: a village at most.
const UNCOUNTED: u32 = 1_500;
/// The name of a place of so many people is a place also where a word of the lexicon is the same.
const CITY: u32 = 100_000;
const NAME_WORDS_MAX: usize = 8;

impl Lexicon {
    /// The places of a text, in its order.
    pub(in crate::understanding) fn find_places(
        &self,
        typed: &[Typed],
        words: &AnnotatedTokens<'_>,
        gazetteer: &Gazetteer,
    ) -> Vec<FoundPlace> {
        let mut found: Vec<FoundPlace> = Vec::new();
        let mut at = 0;
        while at < typed.len() {
            let name: Vec<&str> = typed
                .get(at..)
                .unwrap_or_default()
                .iter()
                .take(NAME_WORDS_MAX)
                .take_while(|token| token.kind == Kind::Word)
                .map(|token| token.word.as_str())
                .collect();
            let Some((count, candidates)) = gazetteer.starting(&name) else {
                at += 1;
                continue;
            };
            let end = at + count;
            let next = self.next_words(typed, end);
            let regional = candidates.iter().any(|id| lies_in(*id, &next, gazetteer));
            let city = candidates.iter().any(|id| people(*id, gazetteer) >= CITY);
            if self.is_home(typed, at..end, regional || city, words) {
                let span = span(typed, at..end);
                found.push(pick(&next, span, candidates, gazetteer));
            }
            at = end;
        }
        found
    }

    /// The two words behind a name, which may be its region: "Hengelo (Gld)", "Bergen in Limburg".
    fn next_words<'t>(&self, typed: &'t [Typed], next: usize) -> Vec<&'t str> {
        (next..typed.len())
            .filter(|at| is_word(typed, *at))
            .filter(|at| !self.is_typed(typed, Some(*at), self.context.place_cue))
            .filter_map(|at| typed.get(at))
            .take(2)
            .map(|token| token.word.as_str())
            .collect()
    }

    fn is_typed(&self, typed: &[Typed], at: Option<usize>, class: Option<SetId>) -> bool {
        let word = at.and_then(|at| typed.get(at)).map(|token| token.word.as_str());
        let (Some(word), Some(class)) = (word, class) else { return false };
        let mut sets = Vec::new();
        self.grammar.sets_of(word, &mut sets);
        sets.contains(&class)
    }

    /// Whether a name means the place where the person lives.
    fn is_home(
        &self,
        typed: &[Typed],
        name: Range<usize>,
        regional: bool,
        words: &AnnotatedTokens<'_>,
    ) -> bool {
        let before = |steps: usize| name.start.checked_sub(steps);
        let class = &self.context;
        let cue = self.is_typed(typed, before(1), class.place_cue);
        let single = typed.get(name.start).filter(|_| name.len() == 1);
        let everyday = single.is_some_and(|token| {
            self.grammar.knows(&token.word)
                || self.stop_words.contains(&token.word)
                || self.everyday_places.contains(&token.word)
                || token.word.len() <= 2
        });
        // The smallest words are no places at all, not even "in een" (a village of that name).
        let small = single.is_some_and(|token| {
            self.stop_words.contains(&token.word) && !self.everyday_places.contains(&token.word)
        });
        let known = single.is_some_and(|token| self.grammar.knows(&token.word));
        // A name that is no word of the lexicon may also stand between two commas.
        let apart = !known
            && name.start > 0
            && before(1).is_none_or(|at| !is_word(typed, at))
            && !is_word(typed, name.end);
        if small || (everyday && !cue && !regional && !apart) {
            return false;
        }
        // "mevrouw van Dongen" is a name of a person.
        let named = !cue
            && (1..=3)
                .map_while(|steps| before(steps).filter(|at| is_word(typed, *at)))
                .any(|at| self.is_typed(typed, Some(at), class.title));
        // "geboren in Utrecht": the word may stand before the "in".
        let born = (1..=3)
            .map_while(|steps| before(steps).filter(|at| is_word(typed, *at)))
            .any(|at| self.is_typed(typed, Some(at), class.not_home));
        // "van Utrecht naar Zwolle", "gaat naar Zwolle": only a move says where somebody lives.
        let moving = |at: usize| self.is_typed(typed, Some(at), class.moving_to);
        let toward = |at: usize| self.is_typed(typed, Some(at), class.toward);
        let to = before(1).is_some_and(toward);
        let moved = (0..name.start).any(moving);
        let left = self.is_typed(typed, before(1), class.away)
            && (name.end..typed.len()).take_while(|at| is_word(typed, *at)).any(toward);
        let meant = words.tokens.iter().position(|token| token.typed == name.start);
        let elsewhere =
            meant.is_some_and(|at| words.is_others(at) || words.is_past(at) || words.is_denied(at));
        !(named || born || left || (to && !moved) || elsewhere)
    }
}

fn is_word(typed: &[Typed], at: usize) -> bool {
    typed.get(at).is_some_and(|token| token.kind == Kind::Word)
}

fn span(typed: &[Typed], range: Range<usize>) -> Range<usize> {
    let part = typed.get(range).unwrap_or_default();
    let start = part.first().map_or(0, |token| token.span.start);
    start..part.last().map_or(start, |token| token.span.end)
}

/// Whether a place lies in the region that the words behind its name tell.
fn lies_in(id: PlaceId, next: &[&str], gazetteer: &Gazetteer) -> bool {
    let first = next.first().copied().unwrap_or_default();
    gazetteer.lies_in(id, first) || gazetteer.lies_in(id, &next.join(" "))
}

fn people(id: PlaceId, gazetteer: &Gazetteer) -> u32 {
    gazetteer.get(id).and_then(|place| place.population).unwrap_or(UNCOUNTED)
}

/// Which of the candidates is meant: the one in the region that is named next, the only one, or
/// the one that is overwhelmingly bigger than the others.
fn pick(
    region: &[&str],
    span: Range<usize>,
    candidates: &[PlaceId],
    gazetteer: &Gazetteer,
) -> FoundPlace {
    let there: Vec<PlaceId> = candidates
        .iter()
        .filter(|id| candidates.len() > 1 && lies_in(**id, region, gazetteer))
        .copied()
        .collect();
    let candidates = if there.is_empty() { candidates.to_vec() } else { there };
    let people = |id: &PlaceId| people(*id, gazetteer);
    let place = match candidates.as_slice() {
        [only] => Some(*only),
        [big, next, ..] if people(big) >= people(next).saturating_mul(OVERWHELMING) => Some(*big),
        _ => None,
    };
    FoundPlace { span, candidates, place }
}
