//! Ends in order, and starts that cannot be.
