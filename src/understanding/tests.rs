//! Checks of the understanding, with the lexicon that ships.
