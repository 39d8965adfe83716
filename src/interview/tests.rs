//! Checks of the fold.
