//! Names are the field's: words that the project once used for itself do not come back.
//!
//! What is kept on purpose stands in `docs/decisions/0019-names-kept-on-purpose.md`.

use std::fs;
use std::path::PathBuf;

use regex::Regex;

use super::{code, root, sources, walk};

/// Names of types that were given up, with the name that took their place.
const TYPES: &[(&str, &str)] = &[
    ("Problem", "Diagnostic"),
    ("Assets", "Content"),
    ("About", "SessionView"),
    ("Focus", "Screen"),
    ("Step", "Intent"),
    ("Note", "Notice"),
    ("Heard", "InputKind"),
    ("Lent", "TeamAccess"),
    ("Letter", "Notification"),
    ("News", "NotificationKind"),
    ("Wrong", "ReportReason"),
    ("Bag", "DeliveryContext"),
    ("Turns", "UpdateProcessor"),
    ("Arrival", "ParsedUpdate"),
    ("Held", "LockedChat"),
    ("Stripes", "ChatLocks"),
    ("Pending", "OutgoingReply"),
    ("Origin", "ReplyTo"),
    ("Terms", "RetentionPolicy"),
    ("Also", "WriteOptions"),
    ("Counts", "Counters"),
    ("Net", "Classifier"),
    ("Opinion", "Prediction"),
    ("Sure", "Threshold"),
    ("Words", "Utterance"),
    ("Pair", "Candidate"),
    ("Need", "DiversityRule"),
];

/// Names of files and folders that were given up.
const FILES: &[&str] = &[
    "problem",
    "standing",
    "settle",
    "outlook",
    "witness",
    "witnesses",
    "draft",
    "net",
    "learn",
    "paper",
    "face",
    "about",
    "assets",
    "advice",
    "complete",
    "hear",
    "told",
    "act",
    "people",
    "aside",
    "guard",
    "held",
    "crew",
    "tempo",
    "pace",
    "finish",
    "due",
    "letters",
    "menus",
    "gone",
    "copies",
    "affected",
    "counts",
    "panics",
    "pending",
    "refusal",
    "turns",
    "courier",
    "outbox_desk",
    "spinner",
    "timer",
    "introduction",
    "errands",
    "keep",
    "tidy",
    "manners",
    "pains",
    "strangers",
    "refused_samples",
    "shelves",
];

/// Words of the project's own that a document may not use: the field has a term for each.
const WORDS: &[(&str, &str)] = &[
    (r"second net\b", "crisis classifier"),
    (r"third hand\b", "annotator"),
    (r"(first|second|third|fourth)-sight\b", "blind evaluation round"),
    (r"\bstripes\b", "lock shards"),
    (r"\bcrew\b", "team state"),
    (r"(^|[^/`])\berrands?\b", "control socket"),
    (r"\bcourier\b", "delivery"),
    (r"\bwhoever\b", "the person who"),
    (r"\bone who\b", "a person who"),
];

#[test]
fn no_public_type_and_no_file_has_a_name_that_was_given_up() {
    let mut wrong = Vec::new();
    let public = Regex::new(r"\bpub(?:\([^)]*\))? (?:struct|enum|trait|type) (\w+)").unwrap();
    for file in sources() {
        for hit in public.captures_iter(&code(&file.text)) {
            if let Some((_, now)) = TYPES.iter().find(|(before, _)| *before == &hit[1]) {
                wrong.push(format!("{}: {} is {now}", file.path.display(), &hit[1]));
            }
        }
        let inside = file.path.strip_prefix(root()).unwrap().with_extension("");
        let parts = inside.iter().map(|part| part.to_string_lossy());
        for part in parts.filter(|part| FILES.contains(&part.as_ref())) {
            wrong.push(format!("{}: a name that was given up: {part}", file.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_document_uses_a_word_that_the_field_has_a_term_for() {
    let mut paths: Vec<PathBuf> = sources().into_iter().map(|file| file.path).collect();
    walk(&root().join("docs"), "md", &mut paths);
    let top = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md"];
    paths.extend(top.map(|name| root().join(name)));
    // Decision records tell of old names, and why.
    paths.retain(|path| !path.components().any(|part| part.as_os_str() == "decisions"));
    let words =
        WORDS.iter().map(|(word, term)| (Regex::new(&format!("(?i){word}")).unwrap(), term));
    let words: Vec<_> = words.collect();
    let mut wrong = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let is_code = path.extension().is_some_and(|ending| ending == "rs");
        let docs = text.lines().filter(|line| !is_code || line.trim_start().starts_with("//"));
        for (line, (word, term)) in docs.flat_map(|line| words.iter().map(move |it| (line, it))) {
            if word.is_match(line) {
                wrong.push(format!("{}: {term}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
