//! The files of the lexicon as they are written, before their patterns are made ready.

use std::borrow::Cow;

use strum::{EnumString, VariantNames};

use super::super::alarm::{Alarm, AlarmReply, AlarmRole};
use super::super::answers::StockAnswer;
use super::super::shapes::kind::{AgeRule, ShapeKind, Told};
use super::super::vocabulary::roles::{Noun, Number, Role};
use super::super::{Act, TalkId};
use crate::diagnostics::{Diagnostic, Files, SourceFile, TomlReader, Value, read_toml};
use crate::profile::Gender;

/// A text of a file, and where it stands.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Phrase<'f> {
    pub(in crate::understanding) text: Cow<'f, str>,
    pub(in crate::understanding) file: &'f SourceFile,
    pub(in crate::understanding) offset: usize,
}

impl Phrase<'_> {
    /// A diagnostic with this text, at a byte offset in it.
    pub(in crate::understanding) fn diagnostic(
        &self,
        code: &'static str,
        within: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        // The first byte of the value is its quote.
        let offset = self.offset + if within == 0 { 0 } else { within + 1 };
        Diagnostic::error(code, self.file, offset, message, help)
    }
}

/// What an idiom hides its words from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum Hides {
    Alarm,
    Facts,
    Both,
    /// From the patterns of acts only.
    Acts,
}

/// A list of texts under a name or a value.
pub(in crate::understanding) struct Entry<'f, T> {
    pub(in crate::understanding) of: T,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
}

/// What a short form means between two words only: "bang vr honden", but not "vr 82".
pub(in crate::understanding) struct BetweenDraft<'f> {
    pub(in crate::understanding) meant: Phrase<'f>,
    pub(in crate::understanding) typed: Vec<Phrase<'f>>,
    /// Nor behind one of these: "een vr van 82".
    pub(in crate::understanding) not_behind: Vec<Phrase<'f>>,
    /// Only behind one of these, when there are any: "naar de ha".
    pub(in crate::understanding) behind: Vec<Phrase<'f>>,
}

/// Words that do the same in a sentence.
pub(in crate::understanding) struct RoleDraft<'f> {
    pub(in crate::understanding) role: Role,
    pub(in crate::understanding) are: Vec<Phrase<'f>>,
}

/// Nouns for a person.
pub(in crate::understanding) struct PersonDraft<'f> {
    pub(in crate::understanding) noun: Noun,
    pub(in crate::understanding) gender: Option<Gender>,
    pub(in crate::understanding) number: Number,
    pub(in crate::understanding) are: Vec<Phrase<'f>>,
}

pub(in crate::understanding) struct AlarmDraft<'f> {
    pub(in crate::understanding) id: Phrase<'f>,
    pub(in crate::understanding) alarm: Alarm,
    pub(in crate::understanding) direct: bool,
    pub(in crate::understanding) role: Option<AlarmRole>,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
    pub(in crate::understanding) unless: Vec<Phrase<'f>>,
    pub(in crate::understanding) fires: Vec<Phrase<'f>>,
    pub(in crate::understanding) silent: Vec<Phrase<'f>>,
}

/// What is said when somebody does something with a message. The examples are tried by `check`.
pub(in crate::understanding) struct ActDraft<'f> {
    pub(in crate::understanding) act: Act,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
    pub(in crate::understanding) unless: Vec<Phrase<'f>>,
    pub(in crate::understanding) fires: Vec<Phrase<'f>>,
    pub(in crate::understanding) silent: Vec<Phrase<'f>>,
}

pub(in crate::understanding) struct FactDraft<'f> {
    pub(in crate::understanding) fact: Phrase<'f>,
    pub(in crate::understanding) value: Phrase<'f>,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
    pub(in crate::understanding) denies: Vec<Phrase<'f>>,
}

/// The words around a number, and the role that they give it.
pub(in crate::understanding) struct ShapeDraft<'f> {
    pub(in crate::understanding) kind: ShapeKind,
    pub(in crate::understanding) age: AgeRule,
    /// Only numbers from here up to `most`.
    pub(in crate::understanding) least: u32,
    pub(in crate::understanding) most: u32,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
}

/// What somebody says who means a choice of a question, when that question was asked.
pub(in crate::understanding) struct ChoiceDraft<'f> {
    pub(in crate::understanding) question: Phrase<'f>,
    pub(in crate::understanding) choice: Phrase<'f>,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
}

/// Everything that stands in the lexicon.
#[derive(Default)]
pub(in crate::understanding) struct Draft<'f> {
    /// Whether the examples of rules are passed over.
    without_examples: bool,
    pub(in crate::understanding) classes: Vec<Entry<'f, Phrase<'f>>>,
    pub(in crate::understanding) roles: Vec<RoleDraft<'f>>,
    pub(in crate::understanding) persons: Vec<PersonDraft<'f>>,
    pub(in crate::understanding) spelling: Vec<Entry<'f, Phrase<'f>>>,
    pub(in crate::understanding) between: Vec<BetweenDraft<'f>>,
    pub(in crate::understanding) abbreviations: Vec<Phrase<'f>>,
    pub(in crate::understanding) keys: Vec<Phrase<'f>>,
    pub(in crate::understanding) spared: Vec<Phrase<'f>>,
    pub(in crate::understanding) stop_words: Vec<Phrase<'f>>,
    pub(in crate::understanding) joints: Vec<Phrase<'f>>,
    pub(in crate::understanding) turns: Vec<Phrase<'f>>,
    pub(in crate::understanding) barriers: Vec<Phrase<'f>>,
    pub(in crate::understanding) everyday_places: Vec<Phrase<'f>>,
    pub(in crate::understanding) numbers: Vec<Phrase<'f>>,
    pub(in crate::understanding) ordinals: Vec<Phrase<'f>>,
    pub(in crate::understanding) idioms: Vec<Entry<'f, Hides>>,
    pub(in crate::understanding) alarms: Vec<AlarmDraft<'f>>,
    pub(in crate::understanding) acts: Vec<ActDraft<'f>>,
    pub(in crate::understanding) facts: Vec<FactDraft<'f>>,
    pub(in crate::understanding) shapes: Vec<ShapeDraft<'f>>,
    pub(in crate::understanding) shape_words: Vec<Entry<'f, Phrase<'f>>>,
    /// The words for a number, with its value.
    pub(in crate::understanding) spoken: Vec<(u32, Vec<Phrase<'f>>)>,
    /// Short forms that are written without a space before a number.
    pub(in crate::understanding) glued: Vec<Phrase<'f>>,
    pub(in crate::understanding) answers: Vec<Entry<'f, StockAnswer>>,
    pub(in crate::understanding) choices: Vec<ChoiceDraft<'f>>,
    pub(in crate::understanding) talks: Vec<Entry<'f, TalkId>>,
    pub(in crate::understanding) alarm_replies: Vec<Entry<'f, AlarmReply>>,
    pub(in crate::understanding) languages: Vec<Entry<'f, Phrase<'f>>>,
}

pub(in crate::understanding) const FOLDER: &str = "dialogs/lexicon/";

/// Reads every file of the lexicon.
pub(in crate::understanding) fn read<'f>(
    files: &'f Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Draft<'f> {
    read_files(files.below(FOLDER, ".toml"), Draft::default(), diagnostics)
}

/// What the names of files begin with that hold acts, with the words of acts, and nothing else.
const OF_ACTS: &str = "acts-";

/// Reads the files of the lexicon, without those of acts and without the examples of rules.
pub(in crate::understanding) fn read_for_facts<'f>(
    files: &'f Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Draft<'f> {
    let files = files.below(FOLDER, ".toml").filter(|file| !file.stem().starts_with(OF_ACTS));
    read_files(files, Draft { without_examples: true, ..Draft::default() }, diagnostics)
}

fn read_files<'f>(
    files: impl Iterator<Item = &'f SourceFile>,
    mut draft: Draft<'f>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Draft<'f> {
    for file in files {
        read_toml(file, diagnostics, |table| draft.take(file, table));
    }
    draft
}

impl<'f> Draft<'f> {
    fn take(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        let words = |table: &mut TomlReader<'_>, key| phrases(file, table, key);
        self.abbreviations.extend(words(table, "abbreviations"));
        self.keys.extend(words(table, "key-words"));
        self.spared.extend(words(table, "no-misspellings"));
        self.stop_words.extend(words(table, "stop-words"));
        self.joints.extend(words(table, "joints"));
        self.turns.extend(words(table, "turns"));
        self.barriers.extend(words(table, "barriers"));
        self.everyday_places.extend(words(table, "everyday-places"));
        self.numbers.extend(words(table, "numbers"));
        self.glued.extend(words(table, "glued-to-numbers"));
        self.ordinals.extend(words(table, "ordinals"));
        for mut entry in table.tables("words") {
            self.classes.extend(named(file, &mut entry, "name", "are"));
        }
        for mut entry in table.tables("spelling") {
            self.spelling.extend(named(file, &mut entry, "meant", "typed"));
        }
        for mut entry in table.tables("between-words") {
            let meant = entry.required_text("meant", "what the short form stands for");
            let [typed, not_behind, behind] =
                ["typed", "not-behind", "behind"].map(|key| phrases(file, &mut entry, key));
            if let Some(meant) = meant {
                let meant = phrase(file, meant);
                self.between.push(BetweenDraft { meant, typed, not_behind, behind });
            }
            entry.finish();
        }
        for mut entry in table.tables("language") {
            self.languages.extend(named(file, &mut entry, "code", "words"));
        }
        for mut entry in table.tables("idiom") {
            let hides = entry.one_of("hides").map_or(Hides::Alarm, |hides| hides.value);
            self.idioms.push(Entry { of: hides, say: words(&mut entry, "say") });
            entry.finish();
        }
        for mut entry in table.tables("answer") {
            if let Some(of) = entry.one_of("id") {
                self.answers.push(Entry { of: of.value, say: words(&mut entry, "say") });
                entry.finish();
            }
        }
        self.take_choices(file, table);
        for mut entry in table.tables("talk") {
            if let Some(of) = entry.one_of("id") {
                self.talks.push(Entry { of: of.value, say: words(&mut entry, "say") });
                entry.finish();
            }
        }
        self.take_roles(file, table);
        for mut entry in table.tables("alarm-reply") {
            if let Some(of) = entry.one_of("id") {
                self.alarm_replies.push(Entry { of: of.value, say: words(&mut entry, "say") });
                entry.finish();
            }
        }
        self.take_rules(file, table);
    }

    fn take_choices(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        for mut entry in table.tables("choice") {
            let question = entry.required_text("question", "the question that these words answer");
            let choice = entry.required_text("choice", "the choice that these words mean");
            let say = phrases(file, &mut entry, "say");
            if let (Some(question), Some(choice)) = (question, choice) {
                let (question, choice) = (phrase(file, question), phrase(file, choice));
                self.choices.push(ChoiceDraft { question, choice, say });
            }
            entry.finish();
        }
    }

    fn take_roles(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        for mut entry in table.tables("role") {
            let are = phrases(file, &mut entry, "are");
            if let Some(role) = entry.one_of("name") {
                self.roles.push(RoleDraft { role: role.value, are });
            }
            entry.finish();
        }
        for mut entry in table.tables("person") {
            let are = phrases(file, &mut entry, "are");
            let gender = entry.one_of("gender").map(|gender| gender.value);
            let number = entry.one_of("number").map_or(Number::One, |number| number.value);
            if let Some(noun) = entry.one_of("relation") {
                self.persons.push(PersonDraft { noun: noun.value, gender, number, are });
            }
            entry.finish();
        }
    }

    fn take_rules(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        for mut entry in table.tables("alarm") {
            let id = entry.required_text("id", "a name for this rule, in English");
            let alarm = entry.one_of("alarm");
            let direct = entry.boolean("direct").unwrap_or_default();
            let role = entry.one_of("role").map(|role| role.value);
            let [say, unless] = ["say", "unless"].map(|key| phrases(file, &mut entry, key));
            let [fires, silent] = self.examples(file, &mut entry);
            if let (Some(id), Some(alarm)) = (id, alarm) {
                let id = phrase(file, id);
                let alarm = alarm.value;
                let draft = AlarmDraft { id, alarm, direct, role, say, unless, fires, silent };
                self.alarms.push(draft);
            }
            entry.finish();
        }
        for mut entry in table.tables("act") {
            let act = entry.one_of("id");
            let [say, unless] = ["say", "unless"].map(|key| phrases(file, &mut entry, key));
            let [fires, silent] = self.examples(file, &mut entry);
            if let Some(act) = act {
                self.acts.push(ActDraft { act: act.value, say, unless, fires, silent });
            }
            entry.finish();
        }
        for mut entry in table.tables("fact") {
            let fact = entry.required_text("fact", "the fact that these words tell");
            let value = entry.required_text("value", "the value that these words tell");
            let [say, denies] = ["say", "denies"].map(|key| phrases(file, &mut entry, key));
            if let (Some(fact), Some(value)) = (fact, value) {
                let (fact, value) = (phrase(file, fact), phrase(file, value));
                self.facts.push(FactDraft { fact, value, say, denies });
            }
            entry.finish();
        }
        self.take_numbers(file, table);
    }

    /// What a rule fires on, and what it is silent on.
    fn examples(&self, file: &'f SourceFile, entry: &mut TomlReader<'_>) -> [Vec<Phrase<'f>>; 2] {
        ["fires", "silent"].map(|key| {
            if self.without_examples {
                entry.pass(key);
                return Vec::new();
            }
            phrases(file, entry, key)
        })
    }

    fn take_numbers(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        for mut entry in table.tables("number") {
            let value = entry.number("value", 0, 1_000).and_then(|it| u32::try_from(it.value).ok());
            let say = phrases(file, &mut entry, "say");
            self.spoken.extend(value.map(|value| (value, say)));
            entry.finish();
        }
        for mut entry in table.tables("shape-words") {
            self.shape_words.extend(named(file, &mut entry, "name", "are"));
        }
        for mut entry in table.tables("shape") {
            let kind = entry.one_of("kind").map(|kind| kind.value);
            let mut number = |key, most| entry.number(key, -20, most).map(|number| number.value);
            let (from, to) = (number("from", 60), number("to", 60));
            let limits = [("at-least", 0), ("at-most", u32::MAX)];
            let [least, most] = limits.map(|(key, otherwise)| {
                number(key, 10_000).map_or(otherwise, |it| u32::try_from(it).unwrap_or_default())
            });
            let told = entry.one_of("told").map_or(Told::Plain, |told| told.value);
            let age = AgeRule { from: from.unwrap_or_default(), to: to.unwrap_or_default(), told };
            let say = phrases(file, &mut entry, "say");
            if let Some(kind) = kind {
                self.shapes.push(ShapeDraft { kind, age, least, most, say });
            }
            entry.finish();
        }
    }
}

fn named<'f>(
    file: &'f SourceFile,
    entry: &mut TomlReader<'_>,
    name: &'static str,
    list: &'static str,
) -> Option<Entry<'f, Phrase<'f>>> {
    let of = entry.required_text(name, "what the list stands for");
    let say = phrases(file, entry, list);
    entry.finish();
    of.map(|of| Entry { of: phrase(file, of), say })
}

fn phrase(file: &SourceFile, value: Value<String>) -> Phrase<'_> {
    Phrase { text: Cow::Owned(value.value), file, offset: value.offset }
}

fn phrases<'f>(
    file: &'f SourceFile,
    table: &mut TomlReader<'_>,
    key: &'static str,
) -> Vec<Phrase<'f>> {
    table.texts_as(key, |text, offset| Phrase {
        text: as_written(file, text, offset),
        file,
        offset,
    })
}

/// A text of a file, out of the file itself where it is written there as it is read: behind its quote.
fn as_written<'f>(file: &'f SourceFile, text: &str, offset: usize) -> Cow<'f, str> {
    let written = file.text.get(offset + 1..offset + 1 + text.len());
    let written = written.filter(|written| *written == text);
    written.map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed)
}
