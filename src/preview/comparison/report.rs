//! The difference in words, for a terminal.

use super::edited::{ActivityChange, ChangeKind, FieldChange, QuestionChange, SentenceChange};
use super::noticed::{PersonChange, ScreenChange, TalkChange};
use super::{Changes, Difference};
use crate::diagnostics::Files;
use crate::language::Language;
use crate::preview::interface::Interface;

/// Of each kind so many changes are told; the JSON has all.
const TOLD_MAX: usize = 20;
/// Of one change so many lines.
const LINES_MAX: usize = 12;

/// The difference in the words of a language; `interface` holds them.
pub fn in_words(difference: &Difference, interface: &Files, language: Language) -> String {
    let interface = Interface::load(interface);
    let mut report = Report { interface, language, lines: Vec::new() };
    report.kind("diff.sentences", &difference.sentences, Report::sentence);
    report.kind("diff.questions", &difference.questions, Report::question);
    report.kind("diff.activities", &difference.activities, Report::activity);
    report.kind("diff.people", &difference.people, Report::person);
    report.kind("diff.screens", &difference.screens, Report::screen);
    report.kind("diff.talks", &difference.talks, Report::talk);
    if difference.is_empty() {
        report.say("diff.nothing", &[]);
    }
    report.lines.join("\n")
}

struct Report {
    interface: Interface,
    language: Language,
    lines: Vec<String>,
}

impl Report {
    fn words(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.interface.fill(self.language, key, values)
    }

    fn say(&mut self, key: &str, values: &[(&str, &str)]) {
        let line = self.words(key, values);
        self.lines.push(line);
    }

    fn kind<T>(&mut self, key: &str, changes: &Changes<T>, tell: fn(&mut Self, &T)) {
        let number = changes.changed.len();
        let values = [("number", number.to_string()), ("total", changes.compared.to_string())];
        self.say(key, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        for change in changes.changed.iter().take(TOLD_MAX) {
            tell(self, change);
        }
        if number > TOLD_MAX {
            let rest = self.words("diff.more", &[("number", &(number - TOLD_MAX).to_string())]);
            self.lines.push(format!("  {rest}"));
        }
    }

    /// What went and what came, a line each.
    fn both(&mut self, old: &[String], new: &[String]) {
        for (sign, lines) in [('-', old), ('+', new)] {
            let told = lines.iter().take(LINES_MAX);
            self.lines.extend(told.map(|line| format!("    {sign} {line}")));
            if lines.len() > LINES_MAX {
                self.lines.push(format!("    {sign} …"));
            }
        }
    }

    fn sentence(&mut self, change: &SentenceChange) {
        self.lines.push(format!("  {} ({})", change.key, change.language));
        let of = |words: &Option<String>| words.iter().cloned().collect::<Vec<_>>();
        self.both(&of(&change.old), &of(&change.new));
    }

    fn question(&mut self, change: &QuestionChange) {
        self.lines.push(format!("  {}", change.id));
        self.fields(&change.fields);
    }

    fn activity(&mut self, change: &ActivityChange) {
        let kind = match change.kind {
            ChangeKind::Added => "diff.added",
            ChangeKind::Removed => "diff.removed",
            ChangeKind::Changed => "diff.changed",
        };
        let line = format!("  {} ({}): {}", change.name, change.id, self.words(kind, &[]));
        self.lines.push(line);
        self.fields(&change.fields);
    }

    fn fields(&mut self, fields: &[FieldChange]) {
        let nothing = self.words("diff.empty", &[]);
        for change in fields {
            let of = |words: &Option<String>| words.clone().unwrap_or_else(|| nothing.clone());
            let (old, new) = (of(&change.old), of(&change.new));
            self.lines.push(format!("    {}: {old} → {new}", change.field));
        }
    }

    fn person(&mut self, change: &PersonChange) {
        self.lines.push(format!("  {}", change.person));
        self.both(&[change.old.join(", ")], &[change.new.join(", ")]);
    }

    fn screen(&mut self, change: &ScreenChange) {
        self.lines.push(format!("  {} ({}, {})", change.id, change.language, change.about));
        self.both(&change.old, &change.new);
    }

    fn talk(&mut self, change: &TalkChange) {
        let number = change.step.to_string();
        let at = self.words("diff.step", &[("name", &change.you), ("number", &number)]);
        self.lines.push(format!("  {}: {at}", change.name));
        self.both(&change.old, &change.new);
    }
}
