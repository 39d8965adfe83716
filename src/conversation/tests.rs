//! Checks of a turn.
