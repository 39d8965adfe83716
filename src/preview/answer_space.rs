//! How many ways there are to answer the questions before a question, and how many of them lead to it.
//!
//! Answers that no condition tells apart are counted together, so that the number is exact and found at once: of
//! fourteen things that somebody may like, a condition reads one or none.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::interview::{Answer, Answers, ChoiceId, Interview, Kind, Question};
use crate::profile::{Condition, FactId, PlaceId, Ternary};

/// With more classes of answers than this the ways are not counted.
const CLASSES_MAX: usize = 200_000;

/// How many ways lead to a question, past it, or leave its condition open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Ways {
    /// The condition holds: it is asked.
    pub(super) yes: u64,
    /// It does not hold.
    pub(super) no: u64,
    /// It is not known whether it holds: it is not asked.
    pub(super) open: u64,
}

/// The ways to a question with a condition; `None` without one, and where there are too many to count.
pub(super) fn ways_to(interview: &Interview, question: &Question) -> Option<Ways> {
    let condition = question.ask_if.as_ref()?;
    let mut counter = Counter::new(interview, question, condition);
    counter.from(0, &mut Answers::default(), 1);
    (counter.classes <= CLASSES_MAX).then_some(counter.ways)
}

struct Counter<'i> {
    interview: &'i Interview,
    condition: &'i Condition,
    /// The questions that can decide it, in their order.
    before: Vec<&'i Question>,
    /// The values that any of their conditions reads.
    read: BTreeSet<(FactId, &'static str)>,
    classes: usize,
    ways: Ways,
}

impl<'i> Counter<'i> {
    fn new(interview: &'i Interview, question: &Question, condition: &'i Condition) -> Self {
        let mut facts = condition.facts();
        let mut read = BTreeSet::new();
        values(condition, &mut read);
        let mut before = Vec::new();
        let earlier = interview.questions().iter().take_while(|it| it.id != question.id);
        for question in earlier.collect::<Vec<_>>().into_iter().rev() {
            if facts.contains(&question.fact) {
                let own = question.ask_if.as_ref();
                facts.extend(own.map(Condition::facts).unwrap_or_default());
                if let Some(condition) = own {
                    values(condition, &mut read);
                }
                before.push(question);
            }
        }
        before.reverse();
        Self { interview, condition, before, read, classes: 0, ways: Ways::default() }
    }

    /// Goes through all answers from a question on; `times` is how many ways led here.
    fn from(&mut self, at: usize, answers: &mut Answers, times: u64) {
        let profile = self.interview.profile(answers, &[]);
        let Some(question) = self.before.get(at).copied() else {
            self.count(self.condition.of(&profile), times);
            return;
        };
        let asked = question.ask_if.as_ref().map_or(Ternary::Yes, |it| it.of(&profile));
        if asked != Ternary::Yes {
            self.from(at + 1, answers, times);
            return;
        }
        for (answer, ways) in self.answers_to(question) {
            if self.classes > CLASSES_MAX {
                return;
            }
            answers.give(question.id.clone(), answer);
            self.from(at + 1, answers, times.saturating_mul(ways));
        }
        answers.take_back(&question.id);
    }

    fn count(&mut self, holds: Ternary, times: u64) {
        self.classes += 1;
        let side = match holds {
            Ternary::Yes => &mut self.ways.yes,
            Ternary::No => &mut self.ways.no,
            Ternary::Unknown => &mut self.ways.open,
        };
        *side = side.saturating_add(times);
    }

    /// The answers to a question, one of each class, with how many are of it. Not to know and to skip are one answer.
    fn answers_to(&self, question: &Question) -> Vec<(Answer, u64)> {
        let mut all = match question.kind {
            Kind::One | Kind::Number => {
                question.choices.iter().map(|it| (Answer::Chosen(vec![it.clone()]), 1)).collect()
            }
            Kind::Many => self.choices_of(question),
            Kind::Place => vec![(Answer::Place(PlaceId(0)), 1)],
        };
        all.push((Answer::DontKnow, 1));
        all
    }

    fn choices_of(&self, question: &Question) -> Vec<(Answer, u64)> {
        let is_read = |choice: &&ChoiceId| {
            self.read
                .iter()
                .any(|(fact, value)| *fact == question.fact && *value == choice.as_str())
        };
        let (read, rest): (Vec<&ChoiceId>, Vec<&ChoiceId>) =
            question.choices.iter().partition(is_read);
        let of_the_rest = 1_u64.checked_shl(u32::try_from(rest.len()).unwrap_or(u32::MAX));
        let of_the_rest = of_the_rest.unwrap_or(u64::MAX);
        let sets = 1..1_u32.checked_shl(u32::try_from(read.len()).unwrap_or(0)).unwrap_or(1);
        let chosen = |set: u32| {
            let in_set = read.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1);
            Answer::Chosen(in_set.map(|(_, choice)| (*choice).clone()).collect())
        };
        let mut all: Vec<(Answer, u64)> = sets.map(|set| (chosen(set), of_the_rest)).collect();
        let other = rest.first().map(|choice| Answer::Chosen(vec![(*choice).clone()]));
        all.extend(other.map(|answer| (answer, of_the_rest - 1)));
        all.push((Answer::NoneOfThese, 1));
        all
    }
}

/// The values that a condition reads.
fn values(condition: &Condition, found: &mut BTreeSet<(FactId, &'static str)>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                values(part, found);
            }
        }
        Condition::Not(part) => values(part, found),
        Condition::Holds(fact) => found.extend(fact.value().map(|(value, _)| (fact.id(), value))),
        Condition::Known(_) | Condition::AgeAtLeast(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Files;

    const INTERVIEW: &str = r#"
[[question]]
id = "living"
fact = "living"
kind = "one"
choices = ["alone", "together"]

[[question]]
id = "interests"
fact = "interests"
kind = "many"
choices = ["meals", "walking", "animals"]
ask_if = "living = alone"

[[question]]
id = "goes-out"
fact = "goes-out"
kind = "one"
choices = ["yes", "no"]
ask_if = "interests has walking"
"#;

    fn ways(id: &str) -> Option<Ways> {
        let mut files = Files::default();
        files.insert("dialogs/interview.toml", INTERVIEW);
        let mut diagnostics = Vec::new();
        let interview = Interview::load(&files, &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        ways_to(&interview, interview.question(id).unwrap())
    }

    /// Counted by hand: alone, together, not known.
    #[test]
    fn each_answer_is_one_way() {
        assert_eq!(ways("living"), None);
        assert_eq!(ways("interests"), Some(Ways { yes: 1, no: 1, open: 1 }));
    }

    /// Who lives alone has eight sets of interests, one of them none, and may not know; walking is in four. The
    /// others are not asked, which is one way each.
    #[test]
    fn answers_that_nothing_tells_apart_are_counted_all_the_same() {
        assert_eq!(ways("goes-out"), Some(Ways { yes: 4, no: 0, open: 7 }));
    }
}
