//! Every pattern of the files of the lexicon, read, with the rule that it belongs to.

use strum::VariantNames;

use super::compile::Compiler;
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
        patterns.add_idioms(draft, &hides, compiler, diagnostics);
        patterns.add_facts(draft, compiler, diagnostics);
        let mut read = reader(compiler);
        for entry in &draft.alarms {
            let unless =
                read(&entry.unless, diagnostics).into_iter().map(|(_, node)| node).collect();
            let id = entry.id.text.clone();
            let AlarmDraft { alarm, direct, role, .. } = *entry;
            let rule = AlarmRule { id, alarm, direct, role, unless };
            patterns.alarms.push((rule, read(&entry.say, diagnostics)));
        }
        for entry in &draft.answers {
            let said = read(&entry.say, diagnostics).into_iter();
            patterns.answers.extend(said.map(|pattern| (entry.of, pattern)));
        }
        for entry in &draft.choices {
            let said = read(&entry.say, diagnostics).into_iter();
            patterns.choices.extend(said.map(|pattern| (choice_rule(entry), pattern)));
        }
        for entry in &draft.talks {
            let said = read(&entry.say, diagnostics).into_iter();
            patterns.talks.extend(said.map(|pattern| (entry.of, pattern)));
        }
        for entry in &draft.alarm_replies {
            let said = read(&entry.say, diagnostics).into_iter();
            patterns.alarm_replies.extend(said.map(|pattern| (entry.of, pattern)));
        }
        patterns
    }

    /// Reads the patterns of facts; of all others but those of acts only the words.
    pub(super) fn read_facts(
        draft: &'p Draft<'f>,
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut patterns = Self::default();
        patterns.add_idioms(draft, &[Hides::Facts, Hides::Both], compiler, diagnostics);
        patterns.add_facts(draft, compiler, diagnostics);
        // Behind the patterns: a word that stands in one of those belongs to classes as well.
        let alarms = draft.alarms.iter().flat_map(|entry| [&entry.say, &entry.unless]);
        let idioms = draft.idioms.iter().filter(|entry| entry.of == Hides::Alarm);
        let others = idioms.map(|entry| &entry.say);
        let others = others.chain(draft.answers.iter().map(|entry| &entry.say));
        let others = others.chain(draft.choices.iter().map(|entry| &entry.say));
        let others = others.chain(draft.talks.iter().map(|entry| &entry.say));
        let others = others.chain(draft.alarm_replies.iter().map(|entry| &entry.say));
        alarms.chain(others).for_each(|phrases| compiler.note_words(phrases));
        patterns
    }

    fn add_idioms(
        &mut self,
        draft: &'p Draft<'f>,
        hides: &[Hides],
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut read = reader(compiler);
        for entry in draft.idioms.iter().filter(|entry| hides.contains(&entry.of)) {
            let said = read(&entry.say, diagnostics).into_iter();
            self.idioms.extend(said.map(|pattern| (entry.of, pattern)));
        }
    }

    fn add_facts(
        &mut self,
        draft: &'p Draft<'f>,
        compiler: &mut Compiler,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut read = reader(compiler);
        for entry in &draft.facts {
            for (phrases, holds) in [(&entry.say, true), (&entry.denies, false)] {
                let said = read(phrases, diagnostics);
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
        self.add_idioms(draft, &[Hides::Acts], compiler, diagnostics);
        let mut read = reader(compiler);
        for entry in &draft.acts {
            let unless = read(&entry.unless, diagnostics).into_iter().map(|(_, node)| node);
            let rule = ActRule { act: entry.act, unless: unless.collect() };
            self.acts.push((rule, read(&entry.say, diagnostics)));
        }
    }
}

/// Makes patterns of phrases; what is wrong with one is told.
fn reader<'p, 'f: 'p>(
    compiler: &mut Compiler,
) -> impl FnMut(&'p [Phrase<'f>], &mut Vec<Diagnostic>) -> Vec<Pattern<'p, 'f>> {
    |phrases, diagnostics| {
        let mut patterns = Vec::new();
        for phrase in phrases {
            let node = compiler.pattern(phrase, diagnostics);
            patterns.extend(node.map(|node| (phrase, node)));
        }
        patterns
    }
}

fn choice_rule(draft: &ChoiceDraft<'_>) -> ChoiceRule {
    ChoiceRule { question: draft.question.text.clone(), choice: draft.choice.text.clone() }
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
