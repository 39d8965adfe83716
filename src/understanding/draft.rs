//! The files of the lexicon as they are written, before their patterns are made ready.

use strum::{EnumString, VariantNames};

use super::TalkId;
use super::alarm::Alarm;
use super::choose::Answer;
use crate::diagnostics::{Diagnostic, Files, SourceFile, TomlReader, Value, read_toml};

/// A text of a file, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Phrase<'f> {
    pub(super) text: String,
    pub(super) file: &'f SourceFile,
    pub(super) offset: usize,
}

impl Phrase<'_> {
    /// A diagnostic with this text, at a byte offset in it.
    pub(super) fn diagnostic(
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
pub(super) enum Hides {
    Alarm,
    Facts,
    Both,
}

/// A list of texts under a name or a value.
pub(super) struct Entry<'f, T> {
    pub(super) of: T,
    pub(super) say: Vec<Phrase<'f>>,
}

/// What a short form means between two words only: "bang vr honden", but not "vr 82".
pub(super) struct BetweenDraft<'f> {
    pub(super) meant: Phrase<'f>,
    pub(super) typed: Vec<Phrase<'f>>,
    /// Nor behind one of these: "een vr van 82".
    pub(super) not_behind: Vec<Phrase<'f>>,
}

pub(super) struct AlarmDraft<'f> {
    pub(super) id: Phrase<'f>,
    pub(super) alarm: Alarm,
    pub(super) direct: bool,
    pub(super) say: Vec<Phrase<'f>>,
    pub(super) unless: Vec<Phrase<'f>>,
    pub(super) fires: Vec<Phrase<'f>>,
    pub(super) silent: Vec<Phrase<'f>>,
}

pub(super) struct FactDraft<'f> {
    pub(super) fact: Phrase<'f>,
    pub(super) value: Phrase<'f>,
    pub(super) say: Vec<Phrase<'f>>,
    pub(super) denies: Vec<Phrase<'f>>,
}

pub(super) struct AgeDraft<'f> {
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) born: bool,
    pub(super) bare: bool,
    pub(super) say: Vec<Phrase<'f>>,
}

/// Everything that stands in the lexicon.
#[derive(Default)]
pub(super) struct Draft<'f> {
    pub(super) classes: Vec<Entry<'f, Phrase<'f>>>,
    pub(super) spelling: Vec<Entry<'f, Phrase<'f>>>,
    pub(super) between: Vec<BetweenDraft<'f>>,
    pub(super) abbreviations: Vec<Phrase<'f>>,
    pub(super) keys: Vec<Phrase<'f>>,
    pub(super) spared: Vec<Phrase<'f>>,
    pub(super) stop_words: Vec<Phrase<'f>>,
    pub(super) joints: Vec<Phrase<'f>>,
    pub(super) turns: Vec<Phrase<'f>>,
    pub(super) barriers: Vec<Phrase<'f>>,
    pub(super) everyday_places: Vec<Phrase<'f>>,
    pub(super) numbers: Vec<Phrase<'f>>,
    pub(super) ordinals: Vec<Phrase<'f>>,
    pub(super) idioms: Vec<Entry<'f, Hides>>,
    pub(super) alarms: Vec<AlarmDraft<'f>>,
    pub(super) facts: Vec<FactDraft<'f>>,
    pub(super) ages: Vec<AgeDraft<'f>>,
    pub(super) answers: Vec<Entry<'f, Answer>>,
    pub(super) talks: Vec<Entry<'f, TalkId>>,
    pub(super) languages: Vec<Entry<'f, Phrase<'f>>>,
}

pub(super) const FOLDER: &str = "dialogs/lexicon/";

/// Reads every file of the lexicon.
pub(super) fn read<'f>(files: &'f Files, diagnostics: &mut Vec<Diagnostic>) -> Draft<'f> {
    let mut draft = Draft::default();
    for file in files.below(FOLDER, ".toml") {
        read_toml(file, diagnostics, |table| draft.take(file, table));
    }
    draft
}

impl<'f> Draft<'f> {
    fn take(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        let words = |table: &mut TomlReader<'_>, key| phrases(file, table.texts(key));
        self.abbreviations.extend(words(table, "abbreviations"));
        self.keys.extend(words(table, "key-words"));
        self.spared.extend(words(table, "no-misspellings"));
        self.stop_words.extend(words(table, "stop-words"));
        self.joints.extend(words(table, "joints"));
        self.turns.extend(words(table, "turns"));
        self.barriers.extend(words(table, "barriers"));
        self.everyday_places.extend(words(table, "everyday-places"));
        self.numbers.extend(words(table, "numbers"));
        self.ordinals.extend(words(table, "ordinals"));
        for mut entry in table.tables("words") {
            self.classes.extend(named(file, &mut entry, "name", "are"));
        }
        for mut entry in table.tables("spelling") {
            self.spelling.extend(named(file, &mut entry, "meant", "typed"));
        }
        for mut entry in table.tables("between-words") {
            let meant = entry.required_text("meant", "what the short form stands for");
            let [typed, not_behind] =
                ["typed", "not-behind"].map(|key| phrases(file, entry.texts(key)));
            if let Some(meant) = meant {
                let meant = phrase(file, meant);
                self.between.push(BetweenDraft { meant, typed, not_behind });
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
        for mut entry in table.tables("talk") {
            if let Some(of) = entry.one_of("id") {
                self.talks.push(Entry { of: of.value, say: words(&mut entry, "say") });
                entry.finish();
            }
        }
        self.take_rules(file, table);
    }

    fn take_rules(&mut self, file: &'f SourceFile, table: &mut TomlReader<'_>) {
        for mut entry in table.tables("alarm") {
            let id = entry.required_text("id", "a name for this rule, in English");
            let alarm = entry.one_of("alarm");
            let direct = entry.boolean("direct").unwrap_or_default();
            let [say, unless, fires, silent] =
                ["say", "unless", "fires", "silent"].map(|key| phrases(file, entry.texts(key)));
            if let (Some(id), Some(alarm)) = (id, alarm) {
                let id = phrase(file, id);
                let alarm = alarm.value;
                self.alarms.push(AlarmDraft { id, alarm, direct, say, unless, fires, silent });
            }
            entry.finish();
        }
        for mut entry in table.tables("fact") {
            let fact = entry.required_text("fact", "the fact that these words tell");
            let value = entry.required_text("value", "the value that these words tell");
            let [say, denies] = ["say", "denies"].map(|key| phrases(file, entry.texts(key)));
            if let (Some(fact), Some(value)) = (fact, value) {
                let (fact, value) = (phrase(file, fact), phrase(file, value));
                self.facts.push(FactDraft { fact, value, say, denies });
            }
            entry.finish();
        }
        for mut entry in table.tables("age") {
            let mut number = |key| entry.number(key, -20, 60).map_or(0, |number| number.value);
            let (from, to) = (number("from"), number("to"));
            let born = entry.boolean("born").unwrap_or_default();
            let bare = entry.boolean("bare").unwrap_or_default();
            let say = phrases(file, entry.texts("say"));
            self.ages.push(AgeDraft { from, to, born, bare, say });
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
    let say = phrases(file, entry.texts(list));
    entry.finish();
    of.map(|of| Entry { of: phrase(file, of), say })
}

fn phrase(file: &SourceFile, value: Value<String>) -> Phrase<'_> {
    Phrase { text: value.value, file, offset: value.offset }
}

fn phrases(file: &SourceFile, values: Vec<Value<String>>) -> Vec<Phrase<'_>> {
    values.into_iter().map(|value| phrase(file, value)).collect()
}
