//! What is told of a panic.

use std::panic::{PanicHookInfo, set_hook};

/// From here on a panic is told by its place alone. Its message can hold what a person said: that
/// of a wrong slice quotes the whole text. For shells, once, at their start.
pub fn tell_panics_by_place() {
    set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic; its message is not told, it may hold a person's words");
    }));
}
