//! Every pattern of the files of the lexicon, read, with the rule that it belongs to.

use strum::VariantNames;

use super::compile::Compiler;
use super::prefilter::Prefilter;
use super::source::{AlarmDraft, ChoiceDraft, Draft, Hides, Phrase};
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::profile::{Fact, FactId, FactKind};
use crate::understanding::TalkId;
use crate::understanding::acts::rules::ActRule;
use crate::understanding::alarm::AlarmReply;
use crate::understanding::alarm::rules::AlarmRule;
use crate::understanding::answers::StockAnswer;
use crate::understanding::choices::ChoiceRule;
use crate::understanding::vocabulary::grammar::Node;

/// A pattern, and the phrase that it was read from.
pub(super) type Pattern<'p, 'f> = (&'p Phrase<'f>, Node);

/// Every pattern of the files, read, with the rule that it belongs to.
#[derive(Default)]
pub(super) struct Patterns<'p, 'f> {
    pub(super) idioms: Vec<(Hides, Pattern<'p, 'f>)>,
    pub(super) alarms: Vec<(AlarmRule, Vec<Pattern<'p, 'f>>)>,
    pub(super) facts: Vec<(Fact, Pattern<'p, 'f>)>,
    pub(super) answers: Vec<(StockAnswer, Pattern<'p, 'f>)>,
    pub(super) alarm_replies: Vec<(AlarmReply, Pattern<'p, 'f>)>,
    pub(super) choices: Vec<(ChoiceRule, Pattern<'p, 'f>)>,
    pub(super) talks: Vec<(TalkId, Pattern<'p, 'f>)>,
    pub(super) acts: Vec<(ActRule, Vec<Pattern<'p, 'f>>)>,
}

impl<'p, 'f> Patterns<'p, 'f> {
    /// Reads every pattern but those of acts.
    pub(super) fn read(
        draft: &'p Draft<'f>,
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut patterns = Self::default();
        let hides = [Hides::Alarm, Hides::Facts, Hides::Both];
        let mut reader = PatternReader::of_all(compiler);
        patterns.add_idioms(draft, &hides, &mut reader, diagnostics);
        patterns.add_facts(draft, &mut reader, diagnostics);
        for entry in &draft.alarms {
            let unless =
                reader.read(&entry.unless, diagnostics).into_iter().map(|(_, node)| node).collect();
            let id = entry.id.text.to_string();
            let AlarmDraft { alarm, direct, role, .. } = *entry;
            let rule = AlarmRule { id, alarm, direct, role, unless };
            patterns.alarms.push((rule, reader.read(&entry.say, diagnostics)));
        }
        for entry in &draft.answers {
            let said = reader.read(&entry.say, diagnostics).into_iter();
            patterns.answers.extend(said.map(|pattern| (entry.of, pattern)));
        }
        for entry in &draft.choices {
            let said = reader.read(&entry.say, diagnostics).into_iter();
            patterns.choices.extend(said.map(|pattern| (choice_rule(entry), pattern)));
        }
        for entry in &draft.talks {
            let said = reader.read(&entry.say, diagnostics).into_iter();
            patterns.talks.extend(said.map(|pattern| (entry.of, pattern)));
        }
        for entry in &draft.alarm_replies {
            let said = reader.read(&entry.say, diagnostics).into_iter();
            patterns.alarm_replies.extend(said.map(|pattern| (entry.of, pattern)));
        }
        patterns
    }

    /// Notes the words of every pattern but those of acts.
    pub(super) fn note_words(draft: &'p Draft<'f>, compiler: &mut Compiler) {
        let facts = draft.facts.iter().flat_map(|entry| [&entry.say, &entry.denies]);
        let alarms = draft.alarms.iter().flat_map(|entry| [&entry.say, &entry.unless]);
        let idioms = draft.idioms.iter().filter(|entry| entry.of != Hides::Acts);
        let others = idioms.map(|entry| &entry.say);
        let others = others.chain(draft.answers.iter().map(|entry| &entry.say));
        let others = others.chain(draft.choices.iter().map(|entry| &entry.say));
        let others = others.chain(draft.talks.iter().map(|entry| &entry.say));
        let others = others.chain(draft.alarm_replies.iter().map(|entry| &entry.say));
        compiler.note_words(facts.chain(alarms).chain(others).flatten());
    }

    /// Reads those patterns of facts that can match in a text.
    pub(super) fn read_facts(
        draft: &'p Draft<'f>,
        filter: &Prefilter<'_>,
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut patterns = Self::default();
        let mut reader = PatternReader { compiler, filter: Some(filter) };
        patterns.add_idioms(draft, &[Hides::Facts, Hides::Both], &mut reader, diagnostics);
        patterns.add_facts(draft, &mut reader, diagnostics);
        patterns
    }

    fn add_idioms(
        &mut self,
        draft: &'p Draft<'f>,
        hides: &[Hides],
        reader: &mut PatternReader<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for entry in draft.idioms.iter().filter(|entry| hides.contains(&entry.of)) {
            let said = reader.read(&entry.say, diagnostics).into_iter();
            self.idioms.extend(said.map(|pattern| (entry.of, pattern)));
        }
    }

    fn add_facts(
        &mut self,
        draft: &'p Draft<'f>,
        reader: &mut PatternReader<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for entry in &draft.facts {
            for (phrases, holds) in [(&entry.say, true), (&entry.denies, false)] {
                let said = reader.read(phrases, diagnostics);
                let Some(fact) = fact(&entry.fact, &entry.value, holds, diagnostics) else { break };
                self.facts.extend(said.into_iter().map(|it| (fact, it)));
            }
        }
    }

    /// The patterns of acts; after all others, since their words count for acts only.
    pub(super) fn read_acts(
        &mut self,
        draft: &'p Draft<'f>,
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut reader = PatternReader::of_all(compiler);
        self.add_idioms(draft, &[Hides::Acts], &mut reader, diagnostics);
        for entry in &draft.acts {
            let unless = reader.read(&entry.unless, diagnostics).into_iter().map(|(_, node)| node);
            let rule = ActRule { act: entry.act, unless: unless.collect() };
            self.acts.push((rule, reader.read(&entry.say, diagnostics)));
        }
    }
}

/// Makes patterns of phrases; what is wrong with one is told.
struct PatternReader<'r> {
    compiler: &'r mut Compiler,
    /// Leaves out what cannot match in one text.
    filter: Option<&'r Prefilter<'r>>,
}

impl<'r> PatternReader<'r> {
    fn of_all(compiler: &'r mut Compiler) -> Self {
        Self { compiler, filter: None }
    }

    fn read<'p, 'f>(
        &mut self,
        phrases: &'p [Phrase<'f>],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Pattern<'p, 'f>> {
        let mut patterns = Vec::new();
        for phrase in phrases {
            if self.filter.is_none_or(|filter| self.compiler.may_match(phrase, filter)) {
                let node = self.compiler.pattern(phrase, diagnostics);
                patterns.extend(node.map(|node| (phrase, node)));
            }
        }
        patterns
    }
}

fn choice_rule(draft: &ChoiceDraft<'_>) -> ChoiceRule {
    let [question, choice] = [&draft.question, &draft.choice].map(|phrase| phrase.text.to_string());
    ChoiceRule { question, choice }
}

/// The fact that a rule tells, by the names in the file.
fn fact(
    fact: &Phrase<'_>,
    value: &Phrase<'_>,
    holds: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Fact> {
    let mut unknown = |phrase: &Phrase<'_>, kind: &str, names: &[&'static str]| {
        let diagnostic = phrase.diagnostic(
            "L05",
            0,
            format!("there is no {kind} '{}'", phrase.text),
            did_you_mean(&phrase.text, names.iter().copied()),
        );
        // Said once, though it is looked up for each sign.
        if !diagnostics.contains(&diagnostic) {
            diagnostics.push(diagnostic);
        }
    };
    let Ok(id) = fact.text.parse::<FactId>() else {
        unknown(fact, "fact", FactId::VARIANTS);
        return None;
    };
    let names = match id.kind() {
        FactKind::One(names) | FactKind::Many(names) => names,
        // Ages and places have rules of their own.
        FactKind::Number | FactKind::Place => &[],
    };
    let known = Fact::closed(id, &value.text, holds);
    if known.is_none() {
        unknown(value, &format!("value of '{id}'"), names);
    }
    known
}
