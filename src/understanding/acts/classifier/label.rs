//! Messages with the acts that they do: `training/acts/*.tsv`, and sets that acts are measured on.
//!
//! A row is the acts of a message with commas between (or `none`), a language, perhaps an annotator, and
//! a text. `facts` and `facts-other` may stand beside the acts: they tell what a message says, not what it does.

use strum::{IntoEnumIterator, VariantNames};

use crate::diagnostics::did_you_mean;
use crate::understanding::acts::Act;
use crate::understanding::classifier::labels::{Label, Labelled};
use crate::understanding::classifier::table::Heading;

/// A message with what it does; no act when it only tells facts, or makes no sense.
pub type LabelledMessage = Labelled<Act>;

/// An act of fewer messages cannot be learned.
const MESSAGES_MIN: usize = 8;

impl Label for Act {
    const NAMES: [&'static str; 2] = ["message", "messages"];
    const HEADING: Heading = Heading {
        columns: &["labels", "lang", "author", "text"],
        needed: &["labels", "lang", "text"],
    };
    const COLUMN: &'static str = "labels";
    const NOTHING: &'static [&'static str] = &["none", "facts", "facts-other"];

    fn named(name: &str) -> Result<Self, String> {
        let known = || Self::VARIANTS.iter().chain(Self::NOTHING).copied();
        name.parse().map_err(|_| did_you_mean(name, known()))
    }

    fn name(self) -> String {
        self.to_string()
    }

    fn too_few(messages: &[LabelledMessage]) -> Option<(String, &'static str)> {
        let count = |act| messages.iter().filter(|message| message.labels.contains(&act)).count();
        let rare = Self::iter().filter(|act| count(*act) < MESSAGES_MIN).map(Self::name);
        let rare: Vec<String> = rare.collect();
        let message =
            format!("fewer than {MESSAGES_MIN} messages have the label: {}", rare.join(", "));
        let help = "a classifier learns nothing of an act without examples";
        (!rare.is_empty()).then_some((message, help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::SourceFile;
    use crate::understanding::{Purpose, read_tables};

    fn table(text: &str) -> SourceFile {
        SourceFile { path: "t.tsv".into(), shown: "t.tsv".into(), text: text.to_owned().into() }
    }

    fn codes(text: &str, purpose: Purpose) -> Vec<&'static str> {
        let mut diagnostics = Vec::new();
        read_tables::<LabelledMessage>(&[table(text)], purpose, &mut diagnostics);
        diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn a_row_has_several_acts_or_none() {
        let text = "labels\tlang\ttext\nmissing,facts,loss-pet\tnl\tik mis hem\nnone\tnl\tasdf\n";
        let messages: Vec<LabelledMessage> =
            read_tables(&[table(text)], Purpose::Evaluation, &mut Vec::new());
        let acts: Vec<_> = messages.iter().map(|message| message.labels.as_slice()).collect();
        assert_eq!(acts, [&[Act::LossPet, Act::Missing][..], &[]]);
    }

    #[test]
    fn every_wrong_row_is_told() {
        let heading = "labels\tlang\tauthor\ttext\n";
        for (rows, code) in [
            ("mising\tnl\ta\tik mis hem", "E03"),
            ("missing\tnl\ta", "E02"),
            ("missing\tNL\ta\tik mis hem", "E04"),
            ("missing\tnl\ta\t ", "E05"),
            ("missing\tnl\ta\tik mis hem\nmissing\tnl\ta\tIk mis hem!", "E07"),
            ("missing\tnl\ta\tik mis hem\nyes\tnl\ta\tik mis hem", "E08"),
            ("", "E09"),
        ] {
            assert_eq!(codes(&format!("{heading}{rows}\n"), Purpose::Split), [code], "{rows}");
        }
        assert_eq!(codes("label\tlang\ttext\n", Purpose::Evaluation), ["E01"]);
        let few = format!("{heading}missing\tnl\ta\tik mis hem\n");
        assert_eq!(codes(&few, Purpose::Training), ["E10"]);
    }
}
