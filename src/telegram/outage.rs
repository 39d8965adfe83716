//! Whether replies get through to Telegram, told once at the beginning and once at the end.

use std::collections::HashSet;
use std::mem::{Discriminant, discriminant};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tracing::{info, warn};

use crate::telegram::api_error::ApiError;

/// Why replies do not get through at present. Shared by all deliveries.
#[derive(Debug, Default)]
pub(super) struct Outage {
    reasons: Mutex<HashSet<Discriminant<ApiError>>>,
}

impl Outage {
    /// A reply could not be sent. Each reason is told once, without the reply and its chat.
    pub(super) fn failed(&self, error: &ApiError) {
        if self.reasons().insert(discriminant(error)) {
            warn!(%error, "replies do not get through; they are kept, and sent again");
        }
    }

    /// A reply arrived.
    pub(super) fn went_through(&self) {
        let mut reasons = self.reasons();
        if !reasons.is_empty() {
            reasons.clear();
            info!("replies get through again");
        }
    }

    /// Whether the last replies did not get through.
    pub(super) fn is_there(&self) -> bool {
        !self.reasons().is_empty()
    }

    fn reasons(&self) -> MutexGuard<'_, HashSet<Discriminant<ApiError>>> {
        self.reasons.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
