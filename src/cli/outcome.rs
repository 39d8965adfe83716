//! What commands on a state folder tell: words for operators, values for scripts.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::conversation::dutch_day;
use crate::store::{Copied, Exported, Forgotten, LedgerSays, Verification};

/// The end of a command, in both forms.
pub(super) struct Outcome {
    pub(super) words: String,
    pub(super) values: Value,
}

/// What a backup, a restore or a new key copied.
pub(super) fn copied(copied: Copied) -> Outcome {
    let Copied { records, aside, unreadable, forgotten, .. } = copied;
    let mut words = format!("{} copied", talks(records));
    if aside > 0 {
        words = format!("{words}, and {aside} that were set aside before");
    }
    if unreadable > 0 {
        words = format!("{words}; {unreadable} could not be read and were left out");
    }
    if forgotten > 0 {
        let are = if forgotten == 1 { "is" } else { "are" };
        words =
            format!("{words}; {forgotten} {are} of people who were forgotten since, and left out");
    }
    let values = json!({
        "copied": records, "aside": aside, "unreadable": unreadable, "forgotten": forgotten,
    });
    Outcome { words, values }
}

/// Who may be back that asked to be forgotten: the days of which nothing is noted.
pub(super) fn brought_back(newest: Option<i64>, forgotten: &Forgotten, today: Date) -> String {
    let Some(newest) = newest else {
        return "nobody talked in this backup, so nobody is back who was forgotten".to_owned();
    };
    let day = |second| Timestamp::from_second(second).map_or(today, dutch_day);
    let (from, until) = (day(newest), forgotten.since.map_or(today, day));
    if forgotten.since.is_some_and(|since| since <= newest) {
        return "who was forgotten since this backup is noted beside the state folder, and was left out".to_owned();
    }
    format!(
        "the last word in this backup is of {from}; who was forgotten from that day until {until} is not noted, \
         and is back: forget them again with 'aanspraak forget', see docs/operations.md"
    )
}

/// What an export wrote.
pub(super) fn exported(exported: Exported) -> Outcome {
    let Exported { records, unreadable } = exported;
    let mut words = format!("{} exported", talks(records));
    if unreadable > 0 {
        words = format!("{words}; {unreadable} could not be read");
    }
    Outcome { words, values: json!({ "exported": records, "unreadable": unreadable }) }
}

/// Whether somebody was forgotten.
pub(super) fn forgotten(was_known: bool) -> Outcome {
    let words = if was_known { "forgotten" } else { "nothing is known of this chat" };
    Outcome { words: words.to_owned(), values: json!({ "forgotten": was_known }) }
}

/// What a check of the whole store found, and what to do about it.
pub(super) fn verified(found: &Verification) -> Outcome {
    let mut words = vec![format!("{} can be read", talks(found.records))];
    for (count, what) in [
        (found.unreadable, "unreadable"),
        (found.missing, "missing"),
        (found.aside, "set aside earlier, unreadable, and kept"),
        (found.keyless, "of forgotten people, which nobody can read"),
    ] {
        if count > 0 {
            words.push(format!("{count} {what}"));
        }
    }
    let ledger = match found.ledger {
        LedgerSays::Agrees => "the ledger agrees".to_owned(),
        LedgerSays::Differs { expected, found } if expected == found => {
            "a record is older than the ledger says".to_owned()
        }
        LedgerSays::Differs { expected, found } => {
            format!("the ledger expects {expected} and there are {found}")
        }
        LedgerSays::Counted => {
            "there was no exact ledger: the last run did not end in order".into()
        }
        LedgerSays::NotKept => "a database keeps checksums itself".to_owned(),
        LedgerSays::Busy => "the ledger was not compared: people were talking".to_owned(),
    };
    words.push(ledger);
    if !found.is_whole() {
        words.push("restore a backup, or export what is left and import that".to_owned());
    }
    let ledger = match found.ledger {
        LedgerSays::Agrees => json!("agrees"),
        LedgerSays::Differs { expected, found } => json!({ "expected": expected, "found": found }),
        LedgerSays::Counted => json!("counted"),
        LedgerSays::NotKept => json!("not-kept"),
        LedgerSays::Busy => json!("busy"),
    };
    let values = json!({
        "whole": found.is_whole(), "readable": found.records, "unreadable": found.unreadable,
        "missing": found.missing, "aside": found.aside, "keyless": found.keyless, "ledger": ledger,
    });
    Outcome { words: words.join("; "), values }
}

fn talks(count: u64) -> String {
    format!("{count} {}", if count == 1 { "talk" } else { "talks" })
}
