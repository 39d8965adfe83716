//! The shapes of addresses, numbers, days and sentences that all files of the catalogue share.

use std::sync::LazyLock;

use regex::Regex;

use super::phone_number::{is_phone, national_number};
use crate::diagnostics::{Diagnostic, Finding, SentenceFault, Sink, Value, sentence_faults};

/// Whether a text can be a web address without its scheme.
pub(super) fn is_website(address: &str) -> bool {
    static SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(/[A-Za-z0-9._~/-]*)?$").ok()
    });
    SHAPE.as_ref().is_some_and(|shape| shape.is_match(address))
}

/// Whether a text can be an e-mail address.
pub(super) fn is_email(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else { return false };
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let host = host.to_ascii_lowercase();
    !name.is_empty() && name.chars().all(is_in_name) && is_website(&host) && !host.contains('/')
}

/// A sentence, with what no sentence for people should hold told.
pub(super) fn readable(sink: &Sink<'_>, text: Value<String>) -> String {
    for fault in sentence_faults(&text.value) {
        let is_markup = matches!(fault, SentenceFault::Markup(_));
        let finding = fault.finding(["C23", "C24", "C25"]);
        let found = Diagnostic::found(finding, sink.file(), text.offset);
        sink.push(if is_markup { found.as_overdue() } else { found.as_warning() });
    }
    text.value
}

/// Tells of a number that cannot be one; of a usual form of one, how the files have it.
pub(super) fn check_phone(sink: &Sink<'_>, number: &Value<String>, example: &str) {
    if !is_phone(&number.value) {
        let near = national_number(&number.value).unwrap_or_else(|| "none".to_owned());
        let finding = Finding::new("C08").with("number", &number.value).with("near", near);
        sink.found(number.offset, finding.with("example", example));
    }
}

/// Tells of an address that cannot be one.
pub(super) fn check_website(sink: &Sink<'_>, address: &Value<String>, example: &str) {
    if !is_website(&address.value) {
        let finding = Finding::new("C07").with("address", &address.value);
        sink.found(address.offset, finding.with("example", example));
    }
}
