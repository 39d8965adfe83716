//! Lines with the facts that they tell of the person helped: `training/facts/*.tsv`, and sets that facts are measured on.
//!
//! A row is the facts of a line (`living=alone, pets=!dog`, or `none`), a language, perhaps an annotator, and a text.
//! Ages and places are no labels: rules of their own find them.

use strum::VariantNames;

use super::values;
use crate::diagnostics::did_you_mean;
use crate::profile::{Fact, FactId};
use crate::understanding::classifier::labels::{Label, Labelled};
use crate::understanding::classifier::table::Heading;

/// A line with the facts that it tells.
pub type LabelledLine = Labelled<Fact>;

impl Label for Fact {
    const NAMES: [&'static str; 2] = ["line", "lines"];
    const HEADING: Heading =
        Heading { columns: &["facts", "lang", "author", "text"], needed: &["facts", "text"] };
    const COLUMN: &'static str = "facts";
    const LABEL: &'static str = "fact";
    const NOTHING: &'static [&'static str] = &["none"];

    /// `living=alone`, `pets=!dog`.
    fn named(name: &str) -> Result<Self, String> {
        let (id, value) = name.split_once('=').unwrap_or((name, ""));
        let denied = value.strip_prefix('!');
        let closed = |id| Self::closed(id, denied.unwrap_or(value), denied.is_none());
        let known = || FactId::VARIANTS.iter().copied();
        id.parse().ok().and_then(closed).ok_or_else(|| did_you_mean(id, known()))
    }

    fn name(self) -> String {
        values::name(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::SourceFile;
    use crate::profile::{Living, Pet};
    use crate::understanding::{Purpose, read_tables};

    fn read(text: &str, purpose: Purpose) -> (Vec<LabelledLine>, Vec<&'static str>) {
        let file = SourceFile {
            path: "t.tsv".into(),
            shown: "t.tsv".into(),
            text: text.to_owned().into(),
        };
        let mut diagnostics = Vec::new();
        let lines = read_tables(&[file], purpose, &mut diagnostics);
        (lines, diagnostics.iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn a_row_tells_several_facts_or_none() {
        let text = "facts\ttext\nliving=alone, pets=!dog\tik woon alleen zonder hond\nnone\tdag\n";
        let (lines, codes) = read(text, Purpose::Evaluation);
        assert_eq!(codes, [""; 0]);
        let facts: Vec<_> = lines.iter().map(|line| line.labels.as_slice()).collect();
        let alone = [Fact::Living(Living::Alone, true), Fact::Pet(Pet::Dog, false)];
        assert_eq!(facts, [&alone[..], &[]]);
    }

    #[test]
    fn every_wrong_row_is_told() {
        let heading = "facts\tlang\tauthor\ttext\n";
        for (rows, code) in [
            ("living=alon\tnl\ta\tik woon alleen", "E03"),
            ("alone\tnl\ta\tik woon alleen", "E03"),
            ("living=alone\tnl\ta", "E02"),
            ("living=alone\tnl\ta\t ", "E05"),
            ("none\tnl\ta\tdag\nnone\tnl\ta\tDag!", "E07"),
            ("none\tnl\ta\tdag\nliving=alone\tnl\ta\tdag", "E08"),
            ("", "E09"),
        ] {
            let (_, codes) = read(&format!("{heading}{rows}\n"), Purpose::Split);
            assert_eq!(codes, [code], "{rows}");
        }
        assert_eq!(read("fact\ttext\n", Purpose::Evaluation).1, ["E01"]);
    }
}
