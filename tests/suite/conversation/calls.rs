//! Calls of volunteers, from tables that a human can read: what is known at the end, what is asked, which names
//! stand there, and how long the screens are. `tests/calls/README.md` explains the tables.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use aanspraak::conversation::{
    Action, Content, DeskAction, Input, InputKind, Message, Role, Setting, Settings, Visit, turn,
};
use aanspraak::profile::{Age, Fact};
use jiff::{SignedDuration, Timestamp};
use regex::RegexBuilder;
use serde::Deserialize;

use crate::conversation::scripts::content;
use crate::support::options::{asked, tell};

/// A file of calls.
#[derive(Deserialize)]
struct Table {
    call: Vec<Call>,
}

/// A call, with what must come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    id: String,
    why: String,
    lines: Vec<String>,
    facts: Vec<String>,
    #[serde(default)]
    good: Vec<String>,
    #[serde(default)]
    wrong: Vec<String>,
    #[serde(default)]
    asks: String,
    #[serde(default)]
    must: String,
    #[serde(default)]
    never: String,
}

fn table(name: &str) -> Vec<Call> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calls").join(name);
    toml::from_str::<Table>(&fs::read_to_string(path).unwrap()).unwrap().call
}

/// A desk with one caller after the other.
struct Desk {
    content: Arc<Content>,
    visit: Visit,
    now: Timestamp,
    screen: Message,
}

impl Desk {
    fn open(content: &Arc<Content>) -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let mut desk = Self {
            content: content.clone(),
            visit: Visit::default(),
            now,
            screen: Message::default(),
        };
        desk.hears(InputKind::Text("/desk".to_owned()));
        desk
    }

    fn types(&mut self, line: &str) {
        let label = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let kind = match label {
            Some(label) => {
                let button = self.screen.buttons.iter().flatten().find(|it| it.label == label);
                let button = button.unwrap_or_else(|| panic!("no [{label}]: {:?}", self.screen));
                InputKind::Press(button.data.clone())
            }
            None => InputKind::Text(line.to_owned()),
        };
        self.hears(kind);
    }

    fn hears(&mut self, kind: InputKind) {
        self.now += SignedDuration::from_secs(20);
        let setting = Setting::Team(Role::Volunteer);
        let input = Input { at: self.now, setting, app_language: None, kind };
        let visit = std::mem::take(&mut self.visit);
        let mut done = turn(&self.content, Settings::default(), visit, input);
        self.screen = done.replies.pop().unwrap_or_default();
        self.visit = done.into();
    }

    fn text(&self) -> String {
        self.screen.text_lines().collect::<Vec<_>>().join("\n")
    }

    /// What is known of the caller, as the tables write it.
    fn facts(&self) -> BTreeSet<String> {
        self.visit.volunteer.call.facts.iter().map(|fact| self.written(*fact)).collect()
    }

    fn written(&self, fact: Fact) -> String {
        match fact {
            Fact::Age(age) => format!("age {}", age.middle()),
            Fact::Place(place) => {
                let place = self.content.catalogue.places().get(place).unwrap();
                format!("place {}", place.name)
            }
            closed => {
                let (value, holds) = closed.value().unwrap();
                format!("{} {}{value}", closed.id(), if holds { "" } else { "!" })
            }
        }
    }

    /// The activities that stand on the list with a number: on its own screen, whatever is shown now.
    fn names(&mut self) -> Vec<String> {
        let list = Action::Desk(DeskAction::List).encode(self.visit.volunteer.number);
        self.hears(InputKind::Press(list));
        let cards = self.screen.buttons.iter().flatten();
        let pressed = cards.filter_map(|button| Action::decode(&button.data));
        pressed
            .filter_map(|pressed| match pressed.action {
                Action::Desk(DeskAction::Card(id)) => Some(id.to_string()),
                _ => None,
            })
            .collect()
    }
}

/// The fact of a line of a table.
fn fact(content: &Content, line: &str) -> Fact {
    let (id, value) = line.split_once(' ').unwrap();
    match id {
        "age" => Fact::Age(Age::exactly(value.parse().unwrap()).unwrap()),
        "place" => Fact::Place(content.catalogue.places().named(value)[0]),
        _ => {
            let holds = !value.starts_with('!');
            Fact::closed(id.parse().unwrap(), value.trim_start_matches('!'), holds).unwrap()
        }
    }
}

/// What the words did not tell is put beside: so only the ranking, the guards and the screen are measured.
#[test]
fn with_the_facts_that_the_author_meant_most_calls_have_good_names_and_no_wrong_one() {
    let content = content();
    let (mut calls, mut well) = (0, 0);
    for call in table("author.toml") {
        let mut desk = played(&content, &call, &mut Vec::new());
        let facts = call.facts.iter().map(|line| fact(&content, line)).collect();
        desk.visit.volunteer.call.facts = facts;
        let names = desk.names();
        let has_good = names.iter().any(|name| call.good.contains(name));
        let is_wrong = names.iter().any(|name| call.wrong.contains(name));
        calls += 1;
        well += usize::from(has_good && !is_wrong);
        if !has_good || is_wrong {
            tell(&format!("{}: with its facts {names:?}", call.id));
        }
    }
    tell(&format!("with the facts of the author: {well} of {calls} with good names"));
    // What was added to the catalogue after the table was written counts as neither good nor wrong.
    assert!(well * 10 >= calls * 8, "{well} of {calls}");
}

#[test]
fn what_a_caller_has_already_is_shown_and_comes_back_with_one_tap() {
    let mut desk = Desk::open(&content());
    desk.types("dhr 58, dementie, heeft al buddyzorg");
    assert!(holds("Niet: Buddyzorg .heeft al", &desk.text()), "{}", desk.text());
    desk.types("[Wijzig]");
    desk.types("[Toch: Buddyzorg]");
    assert!(!holds("Buddyzorg .heeft al", &desk.text()), "{}", desk.text());
    assert_eq!(desk.visit.volunteer.call.excluded, []);
    desk.types("ongedaan");
    assert!(holds("Buddyzorg .heeft al", &desk.text()), "{}", desk.text());
}

#[test]
fn a_line_that_only_leaves_something_out_is_taken_back_in_words() {
    let mut desk = Desk::open(&content());
    desk.types("mw 80 zwolle");
    desk.types("niks van de kerk");
    assert!(holds("Niet: alles van een kerk .wil niet", &desk.text()), "{}", desk.text());
    assert!(!holds("Bosshardt", &desk.text()), "{}", desk.text());
    desk.types("ongedaan");
    assert!(!holds("wil niet", &desk.text()), "{}", desk.text());
    assert!(holds("80 jaar", &desk.text()), "{}", desk.text());
}

fn holds(pattern: &str, text: &str) -> bool {
    RegexBuilder::new(pattern).case_insensitive(true).build().unwrap().is_match(text)
}

/// Plays a call, and tells every screen of one that a developer asked for.
fn played(content: &Arc<Content>, call: &Call, screens: &mut Vec<String>) -> Desk {
    let mut desk = Desk::open(content);
    let is_asked_for = asked("CALL").is_some_and(|id| id == call.id);
    for line in &call.lines {
        desk.types(line);
        screens.push(desk.text());
        if is_asked_for {
            tell(&format!("> {line}\n{}\n", desk.text()));
        }
    }
    desk
}

#[test]
fn what_must_never_go_wrong_at_the_desk_does_not() {
    let content = content();
    let mut wrong = Vec::new();
    for call in table("guards.toml") {
        let desk = played(&content, &call, &mut Vec::new());
        let text = desk.text();
        let (facts, wanted) = (desk.facts(), call.facts.iter().cloned().collect());
        let mut faults = Vec::new();
        if facts != wanted {
            faults.push(format!("facts {facts:?}"));
        }
        let question = text.lines().find(|line| line.starts_with("Vraag")).unwrap_or_default();
        if !call.asks.is_empty() && !holds(&call.asks, question) {
            faults.push(format!("asks: {question}"));
        }
        if !call.must.is_empty() && !holds(&call.must, &text) {
            faults.push(format!("must {}:\n{text}", call.must));
        }
        if !call.never.is_empty() && holds(&call.never, &text) {
            faults.push(format!("never {}:\n{text}", call.never));
        }
        if !faults.is_empty() {
            wrong.push(format!("{} ({}): {}", call.id, call.why, faults.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// How many of the calls of an author come out well, and where the others fall short.
#[derive(Default)]
struct Count {
    calls: usize,
    well: usize,
    named: usize,
    told: usize,
    found: usize,
    right: usize,
}

#[test]
fn calls_of_an_author_who_did_not_know_the_desk_go_well() {
    // What the facts and the ranking bring along counts as well.
    go_well("author.toml", 30, 5);
}

#[test]
fn calls_of_two_authors_that_nothing_was_changed_for_go_well() {
    go_well("fresh.toml", 40, 9);
}

/// Plays the calls of a table, at least so many of them; so many of ten must go well.
fn go_well(name: &str, least: usize, well_of_ten: usize) {
    let content = content();
    let mut count = Count::default();
    for call in table(name) {
        let mut desk = played(&content, &call, &mut Vec::new());
        let text = desk.text();
        let facts = desk.facts();
        let wanted: BTreeSet<String> = call.facts.iter().cloned().collect();
        let names = desk.names();
        let missed: Vec<_> = wanted.difference(&facts).cloned().collect();
        let invented: Vec<_> = facts.difference(&wanted).cloned().collect();
        let has_good = names.iter().any(|name| call.good.contains(name));
        let is_wrong = names.iter().any(|name| call.wrong.contains(name));
        let says = call.must.is_empty() || holds(&call.must, &text);
        let hurts = !call.never.is_empty() && holds(&call.never, &text);
        let well = has_good && !is_wrong && says && !hurts;
        count.calls += 1;
        count.well += usize::from(well);
        count.named += usize::from(has_good && !is_wrong);
        count.told += wanted.len();
        count.found += wanted.len() - missed.len();
        count.right += facts.len();
        if !well || !missed.is_empty() || !invented.is_empty() {
            tell(&format!(
                "{}: {} names {names:?}{}{} missed {missed:?} invented {invented:?}",
                call.id,
                if well { "well" } else { "NOT" },
                if says { String::new() } else { format!(" must {}", call.must) },
                if hurts { format!(" never {}", call.never) } else { String::new() },
            ));
        }
    }
    tell(&format!(
        "{name}: {} of {} calls well, {} with good names; facts: {} of {} found, {} noted",
        count.well, count.calls, count.named, count.found, count.told, count.right
    ));
    assert!(count.calls >= least, "{}", count.calls);
    assert!(count.well * 10 >= count.calls * well_of_ten, "{} of {}", count.well, count.calls);
}

/// The lines and words that a volunteer reads with a caller talking.
const LINES: usize = 9;
const WORDS: usize = 90;

#[test]
fn a_screen_has_nine_lines_and_ninety_words_and_seldom_tells_what_it_did_not_understand() {
    let content = content();
    let mut screens = Vec::new();
    for call in table("author.toml").iter().chain(&table("guards.toml")) {
        played(&content, call, &mut screens);
    }
    let (mut lines, mut words): (Vec<usize>, Vec<usize>) = screens
        .iter()
        .map(|text| {
            let shown = text.lines().filter(|line| !line.is_empty()).count();
            (shown, text.split_whitespace().filter(|word| *word != "—").count())
        })
        .unzip();
    lines.sort_unstable();
    words.sort_unstable();
    let middle = screens.len() / 2;
    let unread = screens.iter().filter(|text| text.contains("Niet begrepen")).count();
    tell(&format!(
        "{} screens: median {} lines, {} words; {} with what was not understood; most {} lines, {} words",
        screens.len(),
        lines[middle],
        words[middle],
        unread,
        lines[lines.len() - 1],
        words[words.len() - 1],
    ));
    assert!(lines[middle] <= LINES, "{} lines", lines[middle]);
    assert!(words[middle] <= WORDS, "{} words", words[middle]);
    assert!(unread * 4 <= screens.len(), "{unread} of {}", screens.len());
}
