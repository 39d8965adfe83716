//! The files of the lexicon as they are written, before their patterns are made ready.

use strum::{EnumString, VariantNames};

use super::super::alarm::Alarm;
use super::super::answers::StockAnswer;
use super::super::{Act, TalkId};
use crate::diagnostics::{Diagnostic, Files, SourceFile, TomlReader, Value, read_toml};

/// A text of a file, and where it stands.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Phrase<'f> {
    pub(in crate::understanding) text: String,
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
}

pub(in crate::understanding) struct AlarmDraft<'f> {
    pub(in crate::understanding) id: Phrase<'f>,
    pub(in crate::understanding) alarm: Alarm,
    pub(in crate::understanding) direct: bool,
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

pub(in crate::understanding) struct AgeDraft<'f> {
    pub(in crate::understanding) from: i64,
    pub(in crate::understanding) to: i64,
    pub(in crate::understanding) born: bool,
    pub(in crate::understanding) bare: bool,
    pub(in crate::understanding) say: Vec<Phrase<'f>>,
}

/// Everything that stands in the lexicon.
#[derive(Default)]
pub(in crate::understanding) struct Draft<'f> {
    pub(in crate::understanding) classes: Vec<Entry<'f, Phrase<'f>>>,
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
    pub(in crate::understanding) ages: Vec<AgeDraft<'f>>,
    pub(in crate::understanding) answers: Vec<Entry<'f, StockAnswer>>,
    pub(in crate::understanding) talks: Vec<Entry<'f, TalkId>>,
    pub(in crate::understanding) languages: Vec<Entry<'f, Phrase<'f>>>,
}

pub(in crate::understanding) const FOLDER: &str = "dialogs/lexicon/";

/// Reads every file of the lexicon.
pub(in crate::understanding) fn read<'f>(
    files: &'f Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Draft<'f> {
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
        for mut entry in table.tables("act") {
            let act = entry.one_of("id");
            let [say, unless, fires, silent] =
                ["say", "unless", "fires", "silent"].map(|key| phrases(file, entry.texts(key)));
            if let Some(act) = act {
                self.acts.push(ActDraft { act: act.value, say, unless, fires, silent });
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
