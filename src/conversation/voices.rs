//! What can be heard of a screen: which of its sentences have a recording.

use std::collections::{BTreeMap, HashSet};

use strum::IntoEnumIterator;

use super::{Message, Speaker};
use crate::language::Language;
use crate::speech::{SpokenWords, VoiceKey, sentences};
use crate::translations::Texts;

/// What is said where some sentences have no recording.
const SOME: &str = "read-some";

/// The recordings that there are.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    keys: HashSet<VoiceKey>,
    words: BTreeMap<Language, SpokenWords>,
}

impl Voices {
    /// The recordings under these keys.
    pub fn new(texts: &Texts, keys: HashSet<VoiceKey>) -> Self {
        let words = |language| (language, SpokenWords::of(texts, language));
        Self { keys, words: Language::iter().map(words).collect() }
    }

    /// The recordings of a message in order: of each sentence that has one, and where some have none, of the
    /// sentence that says so.
    pub(super) fn of(&self, speaker: Speaker<'_>, message: &Message) -> Vec<VoiceKey> {
        let Some(words) = self.words.get(&speaker.language).filter(|_| !self.keys.is_empty())
        else {
            return Vec::new();
        };
        let key = |sentence: &str| {
            let key = VoiceKey::of(speaker.language, &words.spoken(sentence));
            self.keys.contains(&key).then_some(key)
        };
        let all = message.text_lines().flat_map(|line| sentences(words, line));
        let found: Vec<Option<VoiceKey>> = all.map(key).collect();
        let is_whole = found.iter().all(Option::is_some);
        let mut keys: Vec<VoiceKey> = found.into_iter().flatten().collect();
        if !is_whole && !keys.is_empty() {
            keys.extend(key(&speaker.say(SOME)));
        }
        keys
    }
}
