//! The thresholds of the values: chosen on what models made of lines of authors whom they do not know, and only where no
//! rule told the value: that is what the classifier adds.

use super::label::LabelledLine;
use super::validation::FactThresholds;
use super::values::values;
use crate::profile::Fact;

/// So many of a hundred lines in which a value is taken must tell it: of all values together, and of each.
const PRECISION: usize = 97;
/// The same for a value that is worth a question.
const PRECISION_OF_ASKING: usize = 75;
/// A threshold of all values that so few lines pass is chance.
const FOUND_MIN: usize = 40;
/// Of a value with which a mistake hurts, so many must be found, and all of them right.
const FOUND_OF_GRAVE_MIN: usize = 4;
/// What a rule tells is asked instead of noted where at most so many of a hundred are right: of all values
/// together, and of each.
const DOUBTED: usize = 33;
const DOUBTED_OF_ONE: usize = 45;

/// A value that a rule told in a line or that none did, how likely it is to a model that knows no line of the author, and
/// whether the line tells it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judged {
    pub(super) value: usize,
    pub(super) by_rule: bool,
    pub(super) likely: f32,
    pub(super) right: bool,
}

pub(super) fn thresholds(judged: &[Judged], lines: &[LabelledLine]) -> Vec<FactThresholds> {
    let mut judged = judged.to_vec();
    judged.sort_by(|one, other| other.likely.total_cmp(&one.likely));
    let (by_rule, judged): (Vec<Judged>, Vec<Judged>) = judged.iter().partition(|it| it.by_rule);
    let keep = highest(by_rule.iter().rev(), DOUBTED, FOUND_MIN);
    let take = lowest(judged.iter(), PRECISION, FOUND_MIN);
    let ask = lowest(judged.iter(), PRECISION_OF_ASKING, FOUND_MIN);
    let of = |(value, fact): (usize, &Fact)| {
        let own: Vec<&Judged> = judged.iter().filter(|it| it.value == value).collect();
        let told = lines.iter().filter(|line| line.labels.contains(fact)).count();
        let doubted = by_rule.iter().rev().filter(|it| it.value == value && it.likely < keep);
        let keep = highest(doubted, DOUBTED_OF_ONE, FOUND_OF_GRAVE_MIN);
        FactThresholds { keep, ..thresholds_of(*fact, &own, [take, ask], told) }
    };
    values().iter().enumerate().map(of).collect()
}

/// The thresholds of a value: no lower than those of all values, and high enough for its own mistakes.
fn thresholds_of(
    fact: Fact,
    own: &[&Judged],
    [take, ask]: [f32; 2],
    lines: usize,
) -> FactThresholds {
    let is_grave = fact.hurts_by_mistake();
    let above = |least: f32| own.iter().copied().filter(move |it| it.likely >= least);
    let (precision, least) = if is_grave { (100, FOUND_OF_GRAVE_MIN) } else { (PRECISION, 1) };
    let take = lowest(above(take), precision, least);
    let ask = if is_grave { 1.0 } else { lowest(above(ask), PRECISION_OF_ASKING, 1) };
    let taken = || above(take).filter(move |_| take < 1.0);
    FactThresholds {
        keep: 0.0,
        take,
        ask: ask.min(take),
        lines,
        found: taken().count(),
        right: taken().filter(|it| it.right).count(),
    }
}

/// The highest threshold below which at most so many of a hundred are right; 0 when there is none. What is
/// judged stands with the least likely first.
fn highest<'j>(judged: impl Iterator<Item = &'j Judged>, right_most: usize, least: usize) -> f32 {
    let mut highest = 0.0;
    let (mut found, mut right) = (0, 0);
    for it in judged {
        (found, right) = (found + 1, right + usize::from(it.right));
        if found >= least && right * 100 <= found * right_most {
            highest = it.likely;
        }
    }
    (highest * 1_000.0).floor() / 1_000.0
}

/// The lowest threshold above which so many of a hundred are right; 1 when there is none. What is judged
/// stands with the likeliest first.
fn lowest<'j>(judged: impl Iterator<Item = &'j Judged>, precision: usize, least: usize) -> f32 {
    let mut lowest = 1.0;
    let (mut found, mut right) = (0, 0);
    for it in judged {
        (found, right) = (found + 1, right + usize::from(it.right));
        if found >= least && right * 100 >= found * precision {
            lowest = it.likely;
        }
    }
    // As exact as the manifest tells it; 1 is for what is never taken.
    if lowest < 1.0 { ((lowest * 1_000.0).ceil() / 1_000.0).min(0.999) } else { 1.0 }
}
