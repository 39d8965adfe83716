//! The thresholds of the crisis classifier, and its figures: chosen and measured on what models made of phrases of
//! annotators that they were not trained on.

use super::validation::{Figures, Thresholds};
use super::{LabelledPhrase, Prediction};
use crate::understanding::alarm::Alarm;

/// Of the phrases without alarm, a third of them written to look like one, so many may stop the talk
/// where no rule does; so many may be answered with help while the talk goes on.
const FALSE_STOPS: f32 = 0.03;
const FALSE_HELP: f32 = 0.05;
/// Of long texts without alarm, made of so many such phrases, so many may stop the talk. Half of the phrases look like an alarm
/// on purpose, so a real story has far fewer.
const LONG_TEXT_PHRASES: usize = 8;
const FALSE_STOPS_OF_LONG_TEXTS: f32 = 0.04;
/// Of the alarms that a rule catches, so many may be overruled.
const VETOED: f32 = 0.02;

/// A phrase, and what a model made of it that was not trained on its source.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    /// The phrase.
    pub phrase: LabelledPhrase,
    /// The prediction.
    pub prediction: Prediction,
    /// Whether the reviewed rules stop the talk for it.
    pub stopped_by_rules: bool,
}

fn is_alarm(it: &HeldOut) -> bool {
    it.phrase.alarm.is_some_and(Alarm::stops)
}

/// The thresholds that hold these phrases within the limits.
pub(super) fn thresholds(held_out: &[HeldOut]) -> Thresholds {
    let unruled = held_out.iter().filter(|it| !is_alarm(it) && !it.stopped_by_rules);
    let others = held_out.iter().filter(|it| !is_alarm(it));
    let ruled = held_out.iter().filter(|it| is_alarm(it) && it.stopped_by_rules);
    // As exact as the manifest tells them.
    let round = |likelihood: f32| (likelihood * 1_000.0).round() / 1_000.0;
    let of = |likelihood: Option<f32>| round(likelihood.map_or(1.0, |it| it + 0.001)).min(1.0);
    // Of few phrases they may come out of order.
    let unruled: Vec<f32> = unruled.map(|it| it.prediction.stops).collect();
    let look = of(share(gravest_of_long_texts(&unruled), 1.0 - FALSE_STOPS_OF_LONG_TEXTS));
    let stop = of(share(unruled, 1.0 - FALSE_STOPS));
    let look = look.max(stop);
    let stops = |it: &HeldOut| it.prediction.stops;
    let support = of(share(others.map(stops), 1.0 - FALSE_HELP)).min(stop);
    let veto = share(ruled.map(stops), VETOED).map_or(0.0, round).min(support);
    Thresholds { stop, look, support, veto }
}

/// The gravest look at each of the long texts that these phrases make, far neighbours together.
fn gravest_of_long_texts(stops: &[f32]) -> Vec<f32> {
    let texts = stops.len() / LONG_TEXT_PHRASES;
    let text = |number: usize| stops.iter().skip(number).step_by(texts.max(1)).copied();
    (0..texts).map(|number| text(number).fold(0.0, f32::max)).collect()
}

/// The likelihood below which this part of them lies; `None` when there are none.
fn share(of: impl IntoIterator<Item = f32>, part: f32) -> Option<f32> {
    let mut stops: Vec<f32> = of.into_iter().collect();
    stops.sort_by(f32::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "thousands of phrases"
    )]
    let below = (stops.len() as f32 * part) as usize;
    stops.get(below).or(stops.last()).copied()
}

/// What the classifier alone would have stopped.
pub(super) fn figures(held_out: &[HeldOut], stop: f32) -> Figures {
    let mut figures = Figures::default();
    for it in held_out {
        let stops = usize::from(it.prediction.stops >= stop);
        if is_alarm(it) {
            figures.alarms += 1;
            figures.stopped += stops;
        } else {
            figures.others += 1;
            figures.false_stops += stops;
        }
    }
    figures
}
