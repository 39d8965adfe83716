//! How the net learns: logistic regression over labelled phrases by stochastic gradient descent with
//! a step of its own for each weight (`AdaGrad`). Words are left out at random, so that no verdict
//! hangs on one word. The same phrases give the same weights.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use super::features::each;
use super::file::{self, steps};
use super::model::{CLASSES, Model, PerClass, add, index, length, likelihoods};
use super::{Net, Opinion};
use crate::understanding::{Alarm, Lexicon};

/// A phrase, and what it should give.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabelledPhrase {
    /// The words.
    pub text: String,
    /// The alarm in them; `None` when there is none.
    pub alarm: Option<Alarm>,
}

/// A phrase that was kept apart while the net learned from the others, and what it then made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    /// The phrase.
    pub phrase: LabelledPhrase,
    /// The opinion of a net that had seen nothing by the same hand.
    pub opinion: Opinion,
    /// Whether the reviewed rules stop the talk for it.
    pub stopped_by_rules: bool,
}

/// How often all phrases are gone through.
const ROUNDS: usize = 30;
/// The first step of each weight.
const STEP: f32 = 0.2;
/// Which part of the words is left out each time.
const LEFT_OUT: f32 = 0.2;
/// What a weight loses each time that it is used.
const FADE: f32 = 1e-5;
/// A feature of fewer phrases says too little.
const PHRASES_MIN: usize = 2;
/// How many groups of tables are kept apart in turn, to choose the thresholds.
const FOLDS: usize = 4;
/// Of the phrases without alarm, many of them written to look like one, so many may stop the talk
/// where no rule does; so many may be answered with help while the talk goes on.
const FALSE_STOPS: f32 = 0.035;
const FALSE_HELP: f32 = 0.07;
/// Of the alarms that a rule catches, the net may doubt so many.
const DOUBTED: f32 = 0.007;
/// Weights below this in every class are left out of the file.
const WEIGHT_MIN: i32 = 12;

/// Learns from tables of phrases, each by one hand. Gives the text of the file, and what a net that
/// had not seen its table made of each phrase: people do not say things as another table does.
pub fn learn(lexicon: &Lexicon, tables: &[Vec<LabelledPhrase>]) -> (String, Vec<HeldOut>) {
    let (phrases, folds) = folded(tables);
    let (names, examples) = examples(lexicon, &phrases);
    let held_out: Vec<HeldOut> = (0..FOLDS)
        .flat_map(|fold| hold_out(lexicon, (&phrases, &folds), (&names, &examples), fold))
        .collect();
    let all: Vec<&Example> = examples.iter().collect();
    let weights = train(&all, names.len());
    let silent = |it: &&HeldOut| !it.phrase.alarm.is_some_and(Alarm::stops);
    let left = held_out.iter().filter(|it| silent(it) && !it.stopped_by_rules);
    let met = held_out.iter().filter(|it| !silent(it) && it.stopped_by_rules);
    let net = Net {
        sure: share(left, 1.0 - FALSE_STOPS) + 0.001,
        unsure: share(held_out.iter().filter(silent), 1.0 - FALSE_HELP) + 0.001,
        doubt: share(met, DOUBTED),
        phrases: checksum(&phrases),
        ..Net::default()
    };
    (file::write(&net, &steps(&weights.bias), &rows(&names, &weights.of)), held_out)
}

/// Every phrase once, sorted, each with the fold of its table. The largest tables are dealt out
/// first, each to the fold that has the fewest phrases.
fn folded(tables: &[Vec<LabelledPhrase>]) -> (Vec<LabelledPhrase>, Vec<usize>) {
    let mut tables: Vec<BTreeSet<&LabelledPhrase>> =
        tables.iter().map(|table| table.iter().collect()).collect();
    tables.sort_by(|one, other| (other.len(), one).cmp(&(one.len(), other)));
    let mut sizes = [0; FOLDS];
    let mut folds: BTreeMap<&LabelledPhrase, usize> = BTreeMap::new();
    for table in tables {
        let Some((fold, size)) = sizes.iter_mut().enumerate().min_by_key(|(_, size)| **size) else {
            break;
        };
        *size += table.len();
        for phrase in table {
            folds.entry(phrase).or_insert(fold);
        }
    }
    folds.into_iter().map(|(phrase, fold)| (phrase.clone(), fold)).unzip()
}

/// A short sum over the phrases: other phrases have another one, in whatever order they stand.
pub fn checksum(phrases: &[LabelledPhrase]) -> String {
    let mut hash = Sha256::new();
    for phrase in phrases.iter().collect::<BTreeSet<_>>() {
        let class = phrase.alarm.map_or("none", <&'static str>::from);
        hash.update(format!("{class}\t{}\n", phrase.text));
    }
    let whole = hash.finalize();
    let [start, ..] = whole.as_chunks::<8>().0 else { return String::new() };
    format!("{:016x}", u64::from_be_bytes(*start))
}

/// The likelihood below which this part of them lies; 1 when there are none.
fn share<'h>(of: impl Iterator<Item = &'h HeldOut>, part: f32) -> f32 {
    let mut stops: Vec<f32> = of.map(|it| it.opinion.stops).collect();
    stops.sort_by(f32::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "thousands of phrases"
    )]
    let below = (stops.len() as f32 * part) as usize;
    stops.get(below).or(stops.last()).copied().unwrap_or(1.0)
}

/// A phrase as features.
struct Example {
    class: usize,
    words: usize,
    features: Vec<Use>,
}

/// A feature in a phrase.
#[derive(Clone, Copy)]
struct Use {
    /// Its number; `None` when too few phrases have it.
    feature: Option<usize>,
    size: f32,
    at: usize,
}

fn examples(lexicon: &Lexicon, phrases: &[LabelledPhrase]) -> (Vec<String>, Vec<Example>) {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut names = Vec::new();
    let mut counts = Vec::new();
    let mut examples = Vec::new();
    for phrase in phrases {
        let mut features = Vec::new();
        let words = lexicon.seen_by_net(&phrase.text, |seen| {
            let mut known = BTreeSet::new();
            each(seen, &mut |feature| {
                let number = *numbers.entry(feature.name()).or_insert_with_key(|name| {
                    names.push(name.clone());
                    counts.push(0);
                    names.len() - 1
                });
                if let Some(count) = counts.get_mut(number).filter(|_| known.insert(number)) {
                    *count += 1;
                }
                features.push(Use { feature: Some(number), size: feature.size, at: feature.at });
            });
            seen.len()
        });
        examples.push(Example { class: index(phrase.alarm), words, features });
    }
    for used in examples.iter_mut().flat_map(|example| &mut example.features) {
        used.feature =
            used.feature.filter(|it| counts.get(*it).is_some_and(|count| *count >= PHRASES_MIN));
    }
    (names, examples)
}

/// Learns without a part of the phrases, and judges that part.
fn hold_out(
    lexicon: &Lexicon,
    (phrases, folds): (&[LabelledPhrase], &[usize]),
    (names, examples): (&[String], &[Example]),
    fold: usize,
) -> Vec<HeldOut> {
    let others = folds.iter().zip(examples).filter(|(of, _)| **of != fold);
    let weights = train(&others.map(|(_, example)| example).collect::<Vec<_>>(), names.len());
    let mut model = Model { bias: weights.bias, ..Model::default() };
    for (name, steps) in rows(names, &weights.of) {
        model.set(&name, &steps);
    }
    let held_out = folds.iter().zip(phrases).filter(|(of, _)| **of == fold);
    held_out
        .map(|(_, phrase)| HeldOut {
            phrase: phrase.clone(),
            opinion: lexicon.seen_by_net(&phrase.text, |seen| model.opinion(seen)),
            stopped_by_rules: lexicon.is_stopped_by_rules(&phrase.text),
        })
        .collect()
}

struct Weights {
    bias: PerClass,
    of: Vec<PerClass>,
}

/// The weights, and how far each has moved already.
struct Trainer {
    weights: Weights,
    moved: Weights,
    random: Random,
}

fn train(examples: &[&Example], features: usize) -> Weights {
    let all = |start: f32| Weights { bias: [start; CLASSES], of: vec![[start; CLASSES]; features] };
    let mut trainer = Trainer { weights: all(0.0), moved: all(0.01), random: Random(START) };
    let mut order: Vec<&Example> = examples.to_vec();
    for _ in 0..ROUNDS {
        for last in (1..order.len()).rev() {
            order.swap(last, trainer.random.below(last + 1));
        }
        for example in &order {
            trainer.take(example);
        }
    }
    trainer.weights
}

impl Trainer {
    /// Moves the weights a step towards the class of an example.
    fn take(&mut self, example: &Example) {
        let left_out: Vec<bool> =
            (0..example.words).map(|_| self.random.share() < LEFT_OUT).collect();
        let used = example.features.iter().filter(|it| left_out.get(it.at) == Some(&false));
        let used: Vec<Use> = used.copied().collect();
        let length = length(used.iter().map(|it| it.size * it.size).sum());
        let mut scores = self.weights.bias;
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            if let Some(weights) = self.weights.of.get(feature) {
                add(&mut scores, weights, size / length);
            }
        }
        let mut wrong = likelihoods(scores);
        if let Some(right) = wrong.get_mut(example.class) {
            *right -= 1.0;
        }
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            let weights = self.weights.of.get_mut(feature).zip(self.moved.of.get_mut(feature));
            if let Some((weights, moved)) = weights {
                step(weights, moved, &wrong, size / length);
            }
        }
        step(&mut self.weights.bias, &mut self.moved.bias, &wrong, 1.0);
    }
}

fn step(weights: &mut PerClass, moved: &mut PerClass, wrong: &PerClass, size: f32) {
    for ((weight, moved), wrong) in weights.iter_mut().zip(moved).zip(wrong) {
        let slope = wrong * size + FADE * *weight;
        *moved += slope * slope;
        *weight -= STEP * slope / moved.sqrt();
    }
}

/// The rows of the file: the features that weigh enough, by name.
fn rows(names: &[String], weights: &[PerClass]) -> Vec<(String, [i32; CLASSES])> {
    let all = names.iter().zip(weights).map(|(name, weights)| (name.clone(), steps(weights)));
    let mut rows: Vec<_> =
        all.filter(|(_, steps)| steps.iter().any(|step| step.abs() >= WEIGHT_MIN)).collect();
    rows.sort_unstable();
    rows
}

/// Where the order of chances begins.
const START: u64 = 88_172_645_463_325_252;

/// Chances that are the same each time (xorshift64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    fn share(&mut self) -> f32 {
        f32::from(u16::try_from(self.next() >> 48).unwrap_or(u16::MAX)) / f32::from(u16::MAX)
    }
}
