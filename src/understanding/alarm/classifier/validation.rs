//! Thresholds and figures of the crisis classifier, as its manifest `crisis.toml` tells them: chosen and measured in the
//! cross-validation.

use std::fmt::{self, Display};

use crate::diagnostics::TomlReader;
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::fields::{count, of, share};
use crate::understanding::classifier::kind::Validation;

/// From which likelihood on something is done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Thresholds {
    /// The talk stops.
    pub stop: f32,
    /// The talk stops for a look at a part of a long text: of many looks at what is harmless, one is
    /// likely to pass `stop`.
    pub look: f32,
    /// Help is shown, and the talk goes on.
    pub support: f32,
    /// Below this, a rule that stops the talk is overruled: help is shown, and the talk goes on.
    pub veto: f32,
}

/// How many phrases were stopped, of those that should be and of those that should not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Phrases of a class that stops the talk.
    pub alarms: usize,
    /// How many of them were stopped.
    pub stopped: usize,
    /// All other phrases.
    pub others: usize,
    /// How many of those were stopped.
    pub false_stops: usize,
}

/// What storing the weights in one byte each changes, over the training phrases.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quantisation {
    /// The largest change of a likelihood.
    pub largest_change: f32,
    /// How many phrases pass a threshold or get another class.
    pub changed: usize,
}

/// What the cross-validation chose and measured.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CrisisValidation {
    /// The thresholds.
    pub thresholds: Thresholds,
    /// The classifier alone at the stop threshold, each group of sources judged by a model that was
    /// trained on the other groups only.
    pub cross_validation: Figures,
    /// What storing the weights in one byte each changes.
    pub quantisation: Quantisation,
}

impl Display for CrisisValidation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Thresholds { stop, look, support, veto } = self.thresholds;
        let Figures { alarms, stopped, others, false_stops } = self.cross_validation;
        let Quantisation { largest_change, changed } = self.quantisation;
        writeln!(f, "\n[thresholds]\nstop = {stop:.3}\nlook = {look:.3}")?;
        writeln!(f, "support = {support:.3}\nveto = {veto:.3}\n")?;
        writeln!(f, "[cross-validation]\nalarms = {alarms}\nstopped = {stopped}")?;
        writeln!(f, "others = {others}\nfalse-stops = {false_stops}\n")?;
        write!(f, "[quantisation]\nlargest-change = {largest_change:.4}\nchanged = {changed}")
    }
}

impl Validation for CrisisValidation {
    const HEADING: &'static str =
        "# The crisis classifier of crisis.bin: made by `aanspraak learn`, never edited.
# What the figures mean: docs/model-card.md.";

    fn read(manifest: &mut TomlReader<'_>) -> Option<Self> {
        let thresholds = manifest.required_table("thresholds", AGAIN);
        let cross_validation = manifest.required_table("cross-validation", AGAIN);
        let quantisation = manifest.required_table("quantisation", AGAIN);
        Some(Self {
            thresholds: of(thresholds, read_thresholds)?,
            cross_validation: of(cross_validation, read_figures)?,
            quantisation: of(quantisation, |it| {
                let largest_change = share(it, "largest-change")?;
                Some(Quantisation { largest_change, changed: count(it, "changed")? })
            })?,
        })
    }

    fn fault(&self) -> Option<&'static str> {
        let Thresholds { stop, support, veto, .. } = self.thresholds;
        let in_order = veto <= support && support <= stop && support > 0.0;
        (!in_order).then_some("the thresholds are not in order: veto, support, stop")
    }
}

fn read_thresholds(table: &mut TomlReader<'_>) -> Option<Thresholds> {
    let stop = share(table, "stop")?;
    // A model of before looks at every text alike.
    let look = if table.has("look") { share(table, "look")? } else { stop };
    let support = share(table, "support")?;
    Some(Thresholds { stop, look, support, veto: share(table, "veto")? })
}

fn read_figures(table: &mut TomlReader<'_>) -> Option<Figures> {
    Some(Figures {
        alarms: count(table, "alarms")?,
        stopped: count(table, "stopped")?,
        others: count(table, "others")?,
        false_stops: count(table, "false-stops")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Files;
    use crate::understanding::{Crisis, Manifest};

    fn manifest() -> Manifest<Crisis> {
        Manifest {
            date: jiff::civil::date(2026, 11, 29),
            texts: 10_727,
            training_hash: "ab12".to_owned(),
            seen_hash: "ef56".to_owned(),
            features: 105_676,
            checksum: "0011223344556677".to_owned(),
            weights_hash: "cd34".to_owned(),
            validation: CrisisValidation {
                thresholds: Thresholds { stop: 0.784, look: 0.95, support: 0.63, veto: 0.057 },
                cross_validation: Figures { alarms: 10, stopped: 9, others: 8, false_stops: 1 },
                quantisation: Quantisation { largest_change: 0.0125, changed: 2 },
            },
        }
    }

    fn read_back(text: String) -> (Option<Manifest<Crisis>>, Vec<&'static str>) {
        let mut files = Files::default();
        files.insert("data/models/crisis.toml", text);
        let mut diagnostics = Vec::new();
        let manifest =
            Manifest::read(files.get("data/models/crisis.toml").unwrap(), &mut diagnostics);
        (manifest, diagnostics.iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn what_is_written_is_read_back() {
        assert_eq!(read_back(manifest().to_string()), (Some(manifest()), Vec::new()));
    }

    #[test]
    fn what_is_missing_or_wrong_is_told() {
        let text = manifest().to_string();
        for (old, new, code) in [
            ("stop = 0.784", "stop = 1.784", "F04"),
            ("stop = 0.784\n", "", "F03"),
            ("phrases = 10727\n", "", "F03"),
            ("[quantisation]", "[quantization]", "F03"),
            ("changed = 2", "changed = -2", "F04"),
            ("date = 2026-11-29", "date = \"today\"", "F04"),
        ] {
            let (found, codes) = read_back(text.replacen(old, new, 1));
            assert!(found.is_none() && codes.contains(&code), "{old}: {codes:?}");
        }
    }
}
