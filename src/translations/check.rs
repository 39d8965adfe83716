//! Whether every language says the same: missing, orphaned and stale sentences, placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use strum::IntoEnumIterator;

use crate::diagnostics::{Diagnostic, Files, Finding, SentenceFault, SourceFile, sentence_faults};
use crate::language::Language;

/// The faults of the sentences: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("T01", "not-fluent"),
    ("T02", "duplicate-message"),
    ("T03", "missing-translation"),
    ("T04", "orphan-translation"),
    ("T05", "no-language"),
    ("T06", "placeholders-differ"),
    ("T07", "stale-translation"),
    ("T08", "selectors-differ"),
    ("T09", "translation-without-source"),
    ("T10", "markup-in-a-sentence"),
    ("T11", "exclamation-marks-in-a-row"),
    ("T12", "long-sentence"),
];

/// One sentence as it stands in a file.
pub(super) struct Sentence<'f> {
    pub(super) file: &'f SourceFile,
    pub(super) offset: usize,
    placeholders: BTreeSet<String>,
    /// The forms between which it chooses, by the value that it chooses by.
    pub(super) forms: Forms,
    /// The form that stands for all values that none is named after, by the value that it chooses by.
    pub(super) defaults: BTreeMap<String, String>,
    /// The words, as they are written.
    pub(super) words: String,
    /// Its texts, each form by itself.
    texts: Vec<String>,
    /// The Dutch that a translation was made from, where its comment says so.
    pub(super) made_from: Option<String>,
}

/// The values that a sentence names.
#[derive(Default)]
struct Values {
    placeholders: BTreeSet<String>,
    forms: Forms,
    defaults: BTreeMap<String, String>,
}

/// Names of forms (`self`, `someone-else`) by the name of a value (`about`).
type Forms = BTreeMap<String, BTreeSet<String>>;

pub(super) type Sentences<'f> = BTreeMap<String, Sentence<'f>>;

/// Compares each language with the one it is made from.
pub(super) fn translations(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    let source = sentences(files, Language::default());
    for language in Language::iter().skip(1) {
        let translated = sentences(files, language);
        if translated.is_empty() {
            continue;
        }
        let broken = &broken(files, Language::default()) | &broken(files, language);
        let is_whole = |key: &str| !broken.contains(key.split('.').next().unwrap_or(key));
        for (key, original) in source.iter().filter(|(key, _)| is_whole(key)) {
            match translated.get(key) {
                None if is_told_of_its_message(key, &source, &translated) => {}
                None => diagnostics.push(missing(language, key, original)),
                Some(sentence) => compare(key, original, sentence, diagnostics),
            }
        }
        for (key, sentence) in translated.iter().filter(|(key, _)| is_whole(key)) {
            if source.contains_key(key) || is_told_of_its_message(key, &translated, &source) {
                continue;
            }
            let finding = Finding::new("T04").with("key", key);
            diagnostics.push(Diagnostic::found(finding, sentence.file, sentence.offset));
        }
    }
}

/// Tells of what no sentence for people should hold, in every language.
pub(super) fn readable(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    for language in Language::iter() {
        for (key, sentence) in sentences(files, language) {
            for fault in sentence.texts.iter().flat_map(|text| sentence_faults(text)) {
                diagnostics.push(unreadable(&key, &sentence, fault));
            }
        }
    }
}

fn unreadable(key: &str, sentence: &Sentence<'_>, fault: SentenceFault) -> Diagnostic {
    let is_markup = matches!(fault, SentenceFault::Markup(_));
    let finding = fault.finding(["T10", "T11", "T12"]).with("key", key);
    let found = Diagnostic::found(finding, sentence.file, sentence.offset);
    if is_markup { found.as_overdue() } else { found.as_warning() }
}

/// Whether an attribute is missing with its whole message, of which that is told once.
fn is_told_of_its_message(key: &str, of: &Sentences<'_>, lacking: &Sentences<'_>) -> bool {
    key.split_once('.')
        .is_some_and(|(message, _)| of.contains_key(message) && !lacking.contains_key(message))
}

fn missing(language: Language, key: &str, original: &Sentence<'_>) -> Diagnostic {
    let name = original.file.path.rsplit('/').next().unwrap_or_default();
    let finding = Finding::new("T03").with("key", key).with("language", language);
    Diagnostic::found(finding.with("file", name), original.file, original.offset)
}

fn compare(
    key: &str,
    original: &Sentence<'_>,
    translated: &Sentence<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    // A language may need fewer or more selectors, but no value that Dutch does not give.
    let unknown: Vec<&String> =
        translated.placeholders.difference(&original.placeholders).collect();
    if let Some(name) = unknown.first().filter(|name| !GIVEN_ALWAYS.contains(&name.as_str())) {
        let finding = Finding::new("T06").with("key", key).with("name", name);
        diagnostics.push(Diagnostic::found(finding, translated.file, translated.offset));
    }
    if let Some(message) = other_forms(key, original, translated) {
        let help = "write a form for each that Dutch has, under the same names";
        diagnostics.push(Diagnostic::error(
            "T08",
            translated.file,
            translated.offset,
            message,
            help,
        ));
    }
    if translated.made_from.is_none() {
        let name = key.split_once('.').map_or_else(String::new, |(_, name)| format!(".{name}"));
        let finding = Finding::new("T09").with("key", key).with("attribute", name);
        let finding = finding.with("now", &original.words);
        let diagnostic = Diagnostic::found(finding, translated.file, translated.offset);
        diagnostics.push(diagnostic.as_warning());
    }
    if let Some(old) = translated.made_from.as_ref().filter(|old| **old != original.words) {
        let finding = Finding::new("T07").with("key", key).with("old", old);
        let finding = finding.with("now", &original.words);
        let diagnostic = Diagnostic::found(finding, translated.file, translated.offset);
        diagnostics.push(diagnostic.as_warning());
    }
}

/// Values that every sentence can use: about whom it is, and whether short.
const GIVEN_ALWAYS: [&str; 2] = ["about", "simple"];

/// Forms of number: each language has its own.
pub(super) const OF_NUMBER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Where a translation chooses between other forms than the Dutch sentence. It may tell more about
/// whom it is, and has its own forms of number.
fn other_forms(key: &str, original: &Sentence<'_>, translated: &Sentence<'_>) -> Option<String> {
    for (value, forms) in &original.forms {
        let Some(own) = translated.forms.get(value) else {
            return Some(format!("'{key}' has one form where Dutch chooses by ${value}"));
        };
        let different =
            forms.symmetric_difference(own).find(|form| !OF_NUMBER.contains(&form.as_str()));
        if let Some(form) = different {
            let who = if forms.contains(form) { "the translation" } else { "Dutch" };
            return Some(format!("'{key}' chooses by ${value}, but {who} has no form [{form}]"));
        }
    }
    let added = |value: &&String| {
        !original.forms.contains_key(*value) && !GIVEN_ALWAYS.contains(&value.as_str())
    };
    let value = translated.forms.keys().find(added)?;
    Some(format!("'{key}' chooses by ${value}, and Dutch does not"))
}

/// The sentences of a language by key.
pub(super) fn sentences(files: &Files, language: Language) -> Sentences<'_> {
    let folder = format!("dialogs/{language}/");
    let mut all = Sentences::new();
    let found: Vec<&SourceFile> =
        files.below("dialogs/", ".ftl").filter(|file| file.path.starts_with(&folder)).collect();
    for file in found {
        let resource = match parser::parse(&*file.text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                add(&mut all, file, message);
            }
        }
    }
    all
}

/// The messages of a language in which something cannot be read: that is told as such, and nothing of
/// what they seem to lack. What cannot be read ends the message before it.
pub fn broken(files: &Files, language: Language) -> BTreeSet<String> {
    let folder = format!("dialogs/{language}/");
    let mut broken = BTreeSet::new();
    for file in files.below(&folder, ".ftl") {
        let Err((resource, _)) = parser::parse(&*file.text) else { continue };
        let mut before = None;
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                before = Some(message.id.name);
            } else if let Entry::Junk { content } = entry {
                let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
                let own = content.split(|sign| !is_of_name(sign)).next();
                broken.extend(before.take().into_iter().chain(own).map(str::to_owned));
            }
        }
    }
    broken
}

fn add<'f>(all: &mut Sentences<'f>, file: &'f SourceFile, message: &Message<&'f str>) {
    let comment = message.comment.as_ref();
    let lines = comment.map(|comment| comment.content.clone()).unwrap_or_default();
    let made_from = |attribute: Option<&str>| {
        let prefix = attribute.map_or("nl: ".to_owned(), |name| format!("nl.{name}: "));
        lines.iter().find_map(|line| line.strip_prefix(&prefix).map(str::to_owned))
    };
    let offset = offset_in(file, message.id.name);
    let mut insert = |key: String, pattern: &Pattern<&str>, attribute: Option<&str>| {
        let mut found = Values::default();
        collect(pattern, &mut found);
        let Values { placeholders, forms, defaults } = found;
        let (words, made_from) = (words(pattern), made_from(attribute));
        let texts = texts(pattern);
        let sentence =
            Sentence { file, offset, placeholders, forms, defaults, words, texts, made_from };
        all.insert(key, sentence);
    };
    if let Some(value) = &message.value {
        insert(message.id.name.to_owned(), value, None);
    }
    for attribute in &message.attributes {
        let key = format!("{}.{}", message.id.name, attribute.id.name);
        insert(key, &attribute.value, Some(attribute.id.name));
    }
}

/// The keys of all sentences of a language, each with the file where it stands.
pub fn keys(files: &Files, language: Language) -> BTreeMap<String, String> {
    let all = sentences(files, language).into_iter();
    all.map(|(key, sentence)| (key, sentence.file.path.clone())).collect()
}

/// Where a part of the file's text begins; both borrow from the same text.
fn offset_in(file: &SourceFile, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize)
}

fn collect(pattern: &Pattern<&str>, found: &mut Values) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, found: &mut Values) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            let mut by = Values::default();
            collect_inline(selector, &mut by);
            let keys = variants.iter().map(|variant| name_of(&variant.key).to_owned());
            let keys: BTreeSet<String> = keys.collect();
            let default = variants.iter().find(|variant| variant.default);
            for name in by.placeholders {
                found.forms.entry(name.clone()).or_default().extend(keys.clone());
                let default = default.map(|it| (name.clone(), name_of(&it.key).to_owned()));
                found.defaults.extend(default);
                found.placeholders.insert(name);
            }
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut Values) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.placeholders.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn name_of<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// The texts of a pattern, each form by itself; a value counts as one word.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut own = String::new();
    let mut forms = Vec::new();
    for element in &pattern.elements {
        match element {
            // Between bars stand ways to say the same.
            PatternElement::TextElement { value } => own.push_str(&value.replace('|', "\n")),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                forms.extend(variants.iter().flat_map(|variant| texts(&variant.value)));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => own.push('x'),
        }
    }
    forms.push(own);
    forms
}

/// The words of a pattern in one line, every form with its name before it.
fn words(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => words.push_str(&words_of(expression)),
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words_of(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("${}", id.name),
        Expression::Inline(InlineExpression::StringLiteral { value }) => format!("\"{value}\""),
        Expression::Inline(_) => "…".to_owned(),
        Expression::Select { variants, .. } => {
            let form =
                |form: &Variant<&str>| format!("[{}] {}", name_of(&form.key), words(&form.value));
            let forms: Vec<String> = variants.iter().map(form).collect();
            format!(" {} ", forms.join(" "))
        }
    }
}
