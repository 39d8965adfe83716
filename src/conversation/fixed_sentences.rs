//! Which sentences there are to be recorded: those that are the same for everybody. Sentences with something of a
//! person in them are never recorded.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::render::page::Page;
use super::render::{help_from, helpline, numbers, public_card, referral};
use super::view::PersonView;
use super::{Content, Message, Speaker};
use crate::catalogue::{Activity, Referral};
use crate::diagnostics::Files;
use crate::language::Language;
use crate::profile::{Fact, ForWhom, Profile};
use crate::speech::{SpokenWords, VoiceKey, sentences};
use crate::translations::{UNKNOWN, expanded};

/// Files whose sentences nobody hears: words that people type, what stands on Telegram's own pages, the desk, and what editors see.
const UNHEARD: [&str; 9] = [
    "words",
    "list-words",
    "plan-words",
    "spoken",
    "bot",
    "desk",
    "handover",
    "editors",
    "preview",
];

/// A sentence to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedSentence {
    /// Its language.
    pub language: Language,
    /// The sentence as it is said aloud.
    pub spoken: String,
}

/// All sentences to be recorded, each once: those of the texts in every form, and what is said of activities,
/// helplines and referrals to anybody.
pub fn fixed_sentences(
    content: &Content,
    files: &Files,
    today: Date,
) -> BTreeMap<VoiceKey, FixedSentence> {
    let mut all = BTreeMap::new();
    for language in Language::iter() {
        let words = SpokenWords::of(&content.texts, language);
        let mut add = |line: &str| {
            for sentence in sentences(&words, line).into_iter().filter(|it| is_fixed(it)) {
                let spoken = words.spoken(sentence);
                let key = VoiceKey::of(language, &spoken);
                all.insert(key, FixedSentence { language, spoken });
            }
        };
        for text in of_texts(content, files, today, language) {
            text.lines().for_each(&mut add);
        }
        for about in [ForWhom::Oneself, ForWhom::SomeoneElse] {
            let profile = Profile::of([Fact::ForWhom(about, true)]);
            let view = PersonView::new(content, today, profile, Some(language));
            for message in of_catalogue(&view) {
                message.text_lines().for_each(&mut add);
            }
        }
    }
    all
}

fn is_fixed(sentence: &str) -> bool {
    !sentence.contains(UNKNOWN) && !sentence.contains(super::BOT_NAME)
}

fn of_texts(content: &Content, files: &Files, today: Date, language: Language) -> Vec<String> {
    let view = PersonView::new(content, today, Profile::default(), Some(language));
    let given: BTreeMap<String, String> = numbers(&view)
        .into_iter()
        .filter_map(|(name, number)| Some((name.to_owned(), said(&number)?)))
        .collect();
    let ways = expanded(files, language, &UNHEARD, |name| given.get(name).cloned());
    ways.into_iter().map(|(_, text)| text).collect()
}

fn said(value: &fluent_bundle::FluentValue<'_>) -> Option<String> {
    if let fluent_bundle::FluentValue::String(text) = value { Some(text.to_string()) } else { None }
}

fn of_catalogue(view: &PersonView<'_>) -> Vec<Message> {
    let content = view.content;
    let speaker = Speaker::new(&content.texts, view.language, &view.profile);
    let page = || Page::new(speaker, 0);
    let mut all = vec![help_from(view, speaker, None)];
    all.extend(content.catalogue.activities().iter().map(|it| public_card(view, speaker, it)));
    all.extend(
        content.catalogue.activities().iter().map(|it| of_activity(page(), speaker.language, it)),
    );
    let lines = content.catalogue.helplines().iter();
    all.extend(lines.map(|line| helpline(page(), speaker, line).done()));
    let referrals = content.catalogue.referrals().iter();
    all.extend(referrals.map(|it: &Referral| referral(page(), speaker, it, view.today).done()));
    all
}

/// What else is said of an activity than its card: each text by itself.
fn of_activity(page: Page<'_>, language: Language, activity: &Activity) -> Message {
    let texts = activity.text(language);
    let optional = [&texts.note, &texts.cost, &texts.evidence].into_iter().flatten();
    let all = [&texts.summary, &texts.say].into_iter().chain(optional);
    all.fold(page.line(activity.name.clone()), |page, text| page.line(text.clone())).done()
}
