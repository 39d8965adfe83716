//! Beginnings and ends of words: `kanker*`, `*kanker`.

use rustc_hash::FxHashMap as HashMap;

use super::set_id::SetId;

/// Beginnings or ends of words, and the set of each.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Parts {
    sets: HashMap<Box<str>, SetId>,
    /// A bit for each length in bytes that one of them has; the last for all that are longer.
    lengths: u64,
    edges: Edges,
}

impl Parts {
    /// Adds the beginning of words.
    pub(in crate::understanding) fn add_beginning(&mut self, part: &str, set: SetId) {
        self.edges.add(part.bytes());
        self.add(part, set);
    }

    /// Adds the end of words.
    pub(in crate::understanding) fn add_end(&mut self, part: &str, set: SetId) {
        self.edges.add(part.bytes().rev());
        self.add(part, set);
    }

    fn add(&mut self, part: &str, set: SetId) {
        self.lengths |= length_bit(part.len());
        self.sets.insert(part.into(), set);
    }

    /// The set of a part.
    pub(super) fn get(&self, part: &str) -> Option<SetId> {
        let may_be = self.lengths & length_bit(part.len()) != 0;
        if may_be { self.sets.get(part).copied() } else { None }
    }

    /// Whether a word may begin with one of them; most do not, and that is told by one look.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        self.edges.has(word.bytes())
    }

    /// Whether a word may end with one of them.
    pub(super) fn may_end(&self, word: &str) -> bool {
        self.edges.has(word.bytes().rev())
    }

    /// Each part, with its set.
    #[cfg(test)]
    pub(in crate::understanding) fn iter(&self) -> impl Iterator<Item = (&str, SetId)> {
        self.sets.iter().map(|(part, set)| (&**part, *set))
    }
}

fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// Which bytes stand at the outer edge of parts: most words have none of these there, and need no further look.
#[derive(Clone, Debug, Default)]
struct Edges {
    /// A bit for each edge, by [`edge`]; none while nothing was added.
    bits: Vec<u64>,
}

/// So many bytes of the edge are looked at, and so many bits of each: enough to tell letters apart.
const EDGE_BYTES: usize = 3;
const EDGE_BITS: usize = 5;
const EDGES: usize = 1 << (EDGE_BYTES * EDGE_BITS);

impl Edges {
    /// Adds a part by its bytes from the outside to the inside.
    fn add(&mut self, part: impl ExactSizeIterator<Item = u8>) {
        self.bits.resize(EDGES / 64, 0);
        // Behind a part that is shorter any byte may stand.
        let open = EDGE_BITS * EDGE_BYTES.saturating_sub(part.len());
        let first = edge(part);
        for edge in first..first + (1 << open) {
            self.bits.get_mut(edge / 64).into_iter().for_each(|bits| *bits |= 1 << (edge % 64));
        }
    }

    fn has(&self, word: impl Iterator<Item = u8>) -> bool {
        let edge = edge(word);
        self.bits.get(edge / 64).is_some_and(|bits| bits >> (edge % 64) & 1 != 0)
    }
}

/// A number for the first three bytes; zeros where there are fewer.
fn edge(bytes: impl Iterator<Item = u8>) -> usize {
    let bytes = bytes.chain(std::iter::repeat(0)).take(EDGE_BYTES);
    bytes.fold(0, |edge, byte| edge << EDGE_BITS | usize::from(byte & ((1 << EDGE_BITS) - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_that_has_a_part_is_passed_over() {
        let parts = ["a", "af", "zie", "kanker", "é", "жи"];
        let [mut beginnings, mut ends] = [(); 2].map(|()| Parts::default());
        for part in parts {
            beginnings.add_beginning(part, SetId::new(7));
            ends.add_end(part, SetId::new(7));
        }
        for part in parts {
            for rest in ["", "x", "xyz", "ж"] {
                assert!(beginnings.may_begin(&format!("{part}{rest}")), "{part} {rest}");
                assert!(ends.may_end(&format!("{rest}{part}")), "{rest} {part}");
            }
        }
        assert!(!beginnings.may_begin("brood") && !ends.may_end("brood"));
        assert!(!Parts::default().may_begin("a") && !Parts::default().may_end(""));
    }
}
