//! Every way in which the sentences of a language can come out, for who prepares something for each of them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::diagnostics::Files;
use crate::language::Language;

/// Stands for a value that is not known.
pub const UNKNOWN: char = '\u{e001}';
/// So many ways of one sentence are looked at.
const WAYS: usize = 200;

/// The sentences of a language in all their forms, each with its key. A value that `known` does not tell is
/// [`UNKNOWN`]; a file whose name (without its ending) is left out is not read.
pub fn expanded(
    files: &Files,
    language: Language,
    left_out: &[&str],
    known: impl Fn(&str) -> Option<String>,
) -> Vec<(String, String)> {
    let folder = format!("dialogs/{language}/");
    let mut all = Vec::new();
    for file in files.below(&folder, ".ftl") {
        let name = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
        if name.is_none_or(|name| left_out.contains(&name)) {
            continue;
        }
        let (Ok(resource) | Err((resource, _))) = parser::parse(&*file.text);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let own = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message.attributes.iter();
            let parts = attributes.map(|it| (format!("{id}.{}", it.id.name), &it.value));
            for (key, pattern) in own.chain(parts) {
                let ways = of_pattern(pattern, &known);
                all.extend(ways.into_iter().map(|text| (key.clone(), text)));
            }
        }
    }
    all
}

fn of_pattern(pattern: &Pattern<&str>, known: &impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression, known),
        };
        let longer =
            ways.iter().flat_map(|way| parts.iter().map(move |part| format!("{way}{part}")));
        ways = longer.take(WAYS).collect();
    }
    ways
}

fn of_expression(
    expression: &Expression<&str>,
    known: &impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| of_pattern(&variant.value, known)).collect()
        }
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            vec![known(id.name).unwrap_or_else(|| UNKNOWN.to_string())]
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, known)
        }
        Expression::Inline(
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. },
        ) => vec![UNKNOWN.to_string()],
    }
}
