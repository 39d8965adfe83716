//! From a line on the screen to the message id that it comes from, and to the help that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use aanspraak::config;
use aanspraak::language::Language;
use aanspraak::translations::{Args, keys};
use regex::{Regex, RegexSet};
use strum::IntoEnumIterator;

use crate::conversation::known_failures::talker::ASSETS;

/// Stands for what is filled in.
const HOLE: &str = "\u{1}";

/// The messages that say that something was not understood.
const NOT_UNDERSTOOD: [&str; 9] = [
    "misread",
    "misread.first",
    "not-understood-buttons",
    "not-understood-choose",
    "unknown-command",
    "unknown-place",
    "talk-unknown-activity",
    "talk-long",
    "heard-other",
];

/// What may stand on the screen more than once, by the beginning of the message id: questions and what belongs to
/// them, the list, what was understood, numbers, and what is the same whenever it is asked for: what an activity costs, or
/// whether a human being writes.
const STANDING: [&str; 37] = [
    "welcome",
    "progress",
    "question-",
    "results",
    "relaxed-",
    "refined",
    "told",
    "others",
    "keep",
    "consent",
    "simple-offer",
    "card-",
    "door-",
    "practical-",
    "talk-human",
    "not-understood-why",
    "referral-",
    "listening.helpers",
    "listening.listener",
    "listening.numbers",
    "reason",
    "caution",
    "helpline",
    "help-now",
    "alarm-line",
    "alarm-again",
    "alarm-unsure",
    "either",
    "which-place",
    "stopped",
    "erase",
    "alarm-young",
    "alarm-chat-first",
    "about-bot",
    "language",
    "listening.hint",
    "changed",
];

/// The lines of all messages.
pub(super) struct Lines {
    set: RegexSet,
    /// The id of each, and how much of it is fixed.
    ids: Vec<(String, usize)>,
    questions: BTreeSet<String>,
    needs: BTreeMap<String, Vec<String>>,
}

impl Lines {
    pub(super) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let mut files = config::content(&[root]).unwrap();
        // What editors see, and how words are said aloud, nobody reads in a talk.
        for name in ["editors", "preview", "spoken"] {
            for language in Language::iter() {
                files.remove(&format!("dialogs/{language}/{name}.ftl"));
            }
        }
        let mut names: BTreeSet<String> = BTreeSet::new();
        let hole = Regex::new(r"\$(\w+)").unwrap();
        for file in files.below("dialogs/", ".ftl") {
            names.extend(hole.captures_iter(&file.text).map(|found| found[1].to_owned()));
        }
        let (mut patterns, mut ids) = (BTreeMap::new(), Vec::new());
        for language in Language::iter() {
            for key in keys(&files, language).into_keys() {
                for line in said(language, &key, &names) {
                    patterns.insert((pattern(&line), key.clone()), line.replace(HOLE, "").len());
                }
            }
        }
        let set = patterns.keys().map(|(pattern, _)| pattern.clone()).collect::<Vec<_>>();
        ids.extend(patterns.into_iter().map(|((_, key), fixed)| (key, fixed)));
        let questions = ASSETS.interview.questions().iter().map(|it| it.id.to_string()).collect();
        let set = regex::RegexSetBuilder::new(set).size_limit(1 << 27).build().unwrap();
        Self { set, ids, questions, needs: needs() }
    }

    /// The id of a line: the message of which most is fixed. None of what comes from the catalogue.
    pub(super) fn id(&self, line: &str) -> Option<&str> {
        let found = self.set.matches(line).into_iter().filter_map(|at| self.ids.get(at));
        let found = found.filter(|(_, fixed)| *fixed > 3);
        found.max_by_key(|(_, fixed)| *fixed).map(|(id, _)| id.as_str())
    }

    /// Whether a message says that something was not understood.
    pub(super) fn is_not_understood(id: &str) -> bool {
        NOT_UNDERSTOOD.contains(&id)
    }

    /// Whether a message says no more than that the words were read, or that there is no answer.
    pub(super) fn is_only_heard(id: &str) -> bool {
        id.starts_with("listen-told") || id.starts_with("unanswered")
    }

    /// Whether a message may stand on the screen more than once.
    pub(super) fn is_standing(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        self.questions.contains(message) || STANDING.iter().any(|begins| id.starts_with(begins))
    }

    pub(super) fn knows_need(&self, need: &str) -> bool {
        self.needs.contains_key(need) || ASSETS.catalogue.activity(need).is_some()
    }

    /// Whether a text names the help of a need; `cards` are the activities of the list.
    pub(super) fn names(&self, need: &str, text: &str, cards: &[String]) -> bool {
        let names = self.needs.get(need).into_iter().flatten();
        // The first list names its activities above a question.
        let activity = ASSETS.catalogue.activity(need);
        let stands = activity.is_some_and(|found| text.lines().any(|line| line == found.name));
        stands
            || cards.iter().any(|card| card == need)
            || names.into_iter().any(|name| text.contains(name))
    }
}

/// A message as its lines, for oneself and for somebody else.
fn said(language: Language, key: &str, names: &BTreeSet<String>) -> Vec<String> {
    let about = ["self", "someone-else"].into_iter();
    let lines = about.flat_map(|about| {
        let value = |name: &str| if name == "about" { about } else { HOLE };
        let args: Vec<_> = names.iter().map(|name| (name.as_str(), value(name).into())).collect();
        let args: &Args<'_> = &args;
        let text = ASSETS.texts.say(language, key, args);
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    });
    lines.filter(|line| !line.trim().is_empty()).collect()
}

fn pattern(line: &str) -> String {
    format!("^{}$", regex::escape(line).replace(HOLE, ".+?"))
}

/// What a need is called where it is met: the referrals and helplines for it, by name.
fn needs() -> BTreeMap<String, Vec<String>> {
    NEEDS
        .iter()
        .map(|(need, ids)| ((*need).to_owned(), ids.iter().map(|id| name(id)).collect()))
        .collect()
}

fn name(id: &str) -> String {
    let catalogue = &ASSETS.catalogue;
    let referral = catalogue.referral(id).map(|found| found.name.clone());
    let helpline = || catalogue.helpline(id).map(|found| found.name.clone());
    let activity = || catalogue.activity(id).map(|found| found.name.clone());
    referral.or_else(helpline).or_else(activity).unwrap_or_else(|| panic!("nothing is called {id}"))
}

/// The kinds of help that the author names, and what meets them here. Empty: there is none yet.
static NEEDS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    vec![
        ("referral:suicide-loss", vec!["ivonne-van-de-ven", "slachtofferhulp-nederland"]),
        ("referral:bereaved-parents", vec!["ouders-overleden-kind"]),
        ("referral:poor-sight", vec!["oogvereniging"]),
        ("referral:autism", vec![]),
        ("referral:students", vec!["studentenpsycholoog", "alles-oke"]),
        ("referral:young-parents", vec!["home-start"]),
        ("referral:carers", vec!["mantelzorglijn-mantelzorgnl"]),
        ("referral:respite-care", vec!["mantelzorglijn-mantelzorgnl"]),
        ("referral:veilig-thuis", vec!["veilig-thuis-bellen"]),
        ("referral:gambling", vec!["open-over-gokken"]),
        ("referral:debts", vec!["geldfit", "schuldhulp-gemeente"]),
        ("referral:ex-detainees", vec!["exodus", "gevangenenzorg"]),
        ("referral:refugees", vec!["vluchtelingenwerk"]),
        ("referral:terminal-care", vec!["vptz"]),
        ("referral:spiritual-care", vec![]),
        ("referral:kindertelefoon", vec!["kindertelefoon-bellen"]),
        ("referral:children-bullied", vec!["kindertelefoon-bellen"]),
        ("referral:deaf", vec!["hoormij"]),
        ("referral:repair-workshop", vec!["mannenschuur"]),
        ("referral:language-lessons", vec!["taalhuis"]),
        ("referral:polish-speaking", vec![]),
        ("referral:newcomers", vec!["taalhuis"]),
        ("referral:112", vec!["112"]),
        ("referral:113", vec!["113"]),
        ("referral:volunteering", vec![]),
        ("referral:divorce", vec![]),
        ("referral:women-group", vec![]),
        ("referral:homeless", vec!["opvang-bij-dakloosheid"]),
        ("referral:alzheimer-cafe", vec!["dementielijn-alzheimer-nederland"]),
        ("luisterlijn", vec!["luisterlijn"]),
    ]
});
