//! What a resident puts right in words.

use super::super::correction::correction;
use super::Intent;
use super::context::Context;
use super::text::with_for_whom;

/// A correction of what is known.
pub(super) fn corrected(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, reading) = (context.view, context.reading());
    let mut found = correction(view, context.speaker, context.text(), reading)?;
    if !found.told.is_empty() {
        found.told = with_for_whom(context, found.told);
    }
    Some(Intent::Corrected(found))
}
