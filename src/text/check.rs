//! Whether every language says the same: missing, orphaned and stale sentences, placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use strum::IntoEnumIterator;

use crate::catalogue::Language;
use crate::problem::{Files, Problem, SourceFile};

/// The faults of the sentences: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("T01", "not-fluent"),
    ("T02", "duplicate-message"),
    ("T03", "missing-translation"),
    ("T04", "orphan-translation"),
    ("T05", "no-language"),
    ("T06", "placeholders-differ"),
    ("T07", "stale-translation"),
];

/// One sentence as it stands in a file.
struct Sentence<'f> {
    file: &'f SourceFile,
    offset: usize,
    placeholders: BTreeSet<String>,
    /// The words, as they are written.
    words: String,
    /// The Dutch that a translation was made from, where its comment says so.
    made_from: Option<String>,
}

type Sentences<'f> = BTreeMap<String, Sentence<'f>>;

/// Compares each language with the one it is made from.
pub(super) fn translations(files: &Files, problems: &mut Vec<Problem>) {
    let source = sentences(files, Language::default());
    for language in Language::iter().skip(1) {
        let translated = sentences(files, language);
        if translated.is_empty() {
            continue;
        }
        for (key, original) in &source {
            match translated.get(key) {
                None => problems.push(missing(language, key, original)),
                Some(sentence) => compare(key, original, sentence, problems),
            }
        }
        for (key, sentence) in translated.iter().filter(|(key, _)| !source.contains_key(*key)) {
            let message =
                format!("'{key}' is a translation of a sentence that is not there in Dutch");
            let help = "remove it, or write the Dutch sentence first";
            problems.push(Problem::error("T04", sentence.file, sentence.offset, message, help));
        }
    }
}

fn missing(language: Language, key: &str, original: &Sentence<'_>) -> Problem {
    let message = format!("'{key}' is missing in the language '{language}'");
    let name = original.file.path.rsplit('/').next().unwrap_or_default();
    let help = format!("add it to dialogs/{language}/{name}");
    Problem::error("T03", original.file, original.offset, message, help)
}

fn compare(
    key: &str,
    original: &Sentence<'_>,
    translated: &Sentence<'_>,
    problems: &mut Vec<Problem>,
) {
    // A language may need fewer or more selectors, but no value that Dutch does not give.
    let unknown: Vec<&String> =
        translated.placeholders.difference(&original.placeholders).collect();
    if let Some(name) = unknown.first().filter(|name| !GIVEN_ALWAYS.contains(&name.as_str())) {
        let message = format!("'{key}' uses ${name}, which the Dutch sentence does not have");
        let help = "use the same $names as the Dutch sentence";
        problems.push(Problem::error("T06", translated.file, translated.offset, message, help));
    }
    if let Some(old) = translated.made_from.as_ref().filter(|old| **old != original.words) {
        let message =
            format!("the Dutch of '{key}' changed since it was translated; it was: {old}");
        let help = format!(
            "translate it again, and copy the Dutch of now into its comment: {}",
            original.words
        );
        let problem = Problem::error("T07", translated.file, translated.offset, message, help);
        problems.push(problem.as_warning());
    }
}

/// Values that every sentence can use: about whom it is.
const GIVEN_ALWAYS: [&str; 1] = ["about"];

fn sentences(files: &Files, language: Language) -> Sentences<'_> {
    let folder = format!("dialogs/{language}/");
    let mut all = Sentences::new();
    let found: Vec<&SourceFile> =
        files.below("dialogs/", ".ftl").filter(|file| file.path.starts_with(&folder)).collect();
    for file in found {
        let resource = match parser::parse(file.text.as_str()) {
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

fn add<'f>(all: &mut Sentences<'f>, file: &'f SourceFile, message: &Message<&'f str>) {
    let comment = message.comment.as_ref();
    let lines = comment.map(|comment| comment.content.clone()).unwrap_or_default();
    let made_from = |attribute: Option<&str>| {
        let prefix = attribute.map_or("nl: ".to_owned(), |name| format!("nl.{name}: "));
        lines.iter().find_map(|line| line.strip_prefix(&prefix).map(str::to_owned))
    };
    let offset = offset_in(file, message.id.name);
    let mut insert = |key: String, pattern: &Pattern<&str>, attribute: Option<&str>| {
        let mut placeholders = BTreeSet::new();
        collect(pattern, &mut placeholders);
        let words = words(pattern);
        all.insert(
            key,
            Sentence { file, offset, placeholders, words, made_from: made_from(attribute) },
        );
    };
    if let Some(value) = &message.value {
        insert(message.id.name.to_owned(), value, None);
    }
    for attribute in &message.attributes {
        let key = format!("{}.{}", message.id.name, attribute.id.name);
        insert(key, &attribute.value, Some(attribute.id.name));
    }
}

/// Where a part of the file's text begins; both borrow from the same text.
fn offset_in(file: &SourceFile, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize)
}

fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names),
        Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            for variant in variants {
                collect(&variant.value, names);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, names);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, names),
        _ => {}
    }
}

/// The words of a pattern without its selectors, in one line.
fn words(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                words.push('$');
                words.push_str(id.name);
            }
            PatternElement::Placeable { .. } => words.push('…'),
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
