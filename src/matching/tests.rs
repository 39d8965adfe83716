//! Checks of the rules.
