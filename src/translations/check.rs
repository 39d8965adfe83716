//! Whether every language says the same: missing, orphaned and stale sentences, placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use strum::IntoEnumIterator;

use crate::diagnostics::{Diagnostic, Files, SourceFile};
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
];

/// One sentence as it stands in a file.
struct Sentence<'f> {
    file: &'f SourceFile,
    offset: usize,
    placeholders: BTreeSet<String>,
    /// The forms between which it chooses, by the value that it chooses by.
    forms: Forms,
    /// The words, as they are written.
    words: String,
    /// The Dutch that a translation was made from, where its comment says so.
    made_from: Option<String>,
}

/// Names of forms (`self`, `someone-else`) by the name of a value (`about`).
type Forms = BTreeMap<String, BTreeSet<String>>;

type Sentences<'f> = BTreeMap<String, Sentence<'f>>;

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
            let message =
                format!("'{key}' is a translation of a sentence that is not there in Dutch");
            let help = "remove it, or write the Dutch sentence first";
            diagnostics.push(Diagnostic::error(
                "T04",
                sentence.file,
                sentence.offset,
                message,
                help,
            ));
        }
    }
}

/// Whether an attribute is missing with its whole message, of which that is told once.
fn is_told_of_its_message(key: &str, of: &Sentences<'_>, lacking: &Sentences<'_>) -> bool {
    key.split_once('.')
        .is_some_and(|(message, _)| of.contains_key(message) && !lacking.contains_key(message))
}

fn missing(language: Language, key: &str, original: &Sentence<'_>) -> Diagnostic {
    let message = format!("'{key}' is missing in the language '{language}'");
    let name = original.file.path.rsplit('/').next().unwrap_or_default();
    let help = format!("add it to dialogs/{language}/{name}");
    Diagnostic::error("T03", original.file, original.offset, message, help)
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
        let message = format!("'{key}' uses ${name}, which the Dutch sentence does not have");
        let help = "use the same $names as the Dutch sentence";
        diagnostics.push(Diagnostic::error(
            "T06",
            translated.file,
            translated.offset,
            message,
            help,
        ));
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
        let message = format!("nothing says from which Dutch '{key}' was made");
        let name = key.split_once('.').map_or_else(String::new, |(_, name)| format!(".{name}"));
        let help = format!("write above it: # nl{name}: {}", original.words);
        let diagnostic =
            Diagnostic::error("T09", translated.file, translated.offset, message, help);
        diagnostics.push(diagnostic.as_warning());
    }
    if let Some(old) = translated.made_from.as_ref().filter(|old| **old != original.words) {
        let message =
            format!("the Dutch of '{key}' changed since it was translated; it was: {old}");
        let help = format!(
            "translate it again, and copy the Dutch of now into its comment: {}",
            original.words
        );
        let diagnostic =
            Diagnostic::error("T07", translated.file, translated.offset, message, help);
        diagnostics.push(diagnostic.as_warning());
    }
}

/// Values that every sentence can use: about whom it is, and whether short.
const GIVEN_ALWAYS: [&str; 2] = ["about", "simple"];

/// Forms of number: each language has its own.
const OF_NUMBER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

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

fn sentences(files: &Files, language: Language) -> Sentences<'_> {
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
        let (mut placeholders, mut forms) = (BTreeSet::new(), Forms::new());
        collect(pattern, &mut placeholders, &mut forms);
        let (words, made_from) = (words(pattern), made_from(attribute));
        let sentence = Sentence { file, offset, placeholders, forms, words, made_from };
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

fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>, forms: &mut Forms) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, names, forms);
        }
    }
}

fn collect_expression(
    expression: &Expression<&str>,
    names: &mut BTreeSet<String>,
    forms: &mut Forms,
) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names, forms),
        Expression::Select { selector, variants } => {
            let mut by = BTreeSet::new();
            collect_inline(selector, &mut by, forms);
            let keys = variants.iter().map(|variant| name_of(&variant.key).to_owned());
            let keys: BTreeSet<String> = keys.collect();
            for name in by {
                forms.entry(name.clone()).or_default().extend(keys.clone());
                names.insert(name);
            }
            for variant in variants {
                collect(&variant.value, names, forms);
            }
        }
    }
}

fn collect_inline(
    inline: &InlineExpression<&str>,
    names: &mut BTreeSet<String>,
    forms: &mut Forms,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, names, forms);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, names, forms),
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
