//! The helplines that a volunteer asks for, by number, by name or by whom they are for.

use super::engine::Search;
use super::names::Letters;
use super::terms::Term;
use crate::catalogue::{Catalogue, Helpline, Mention};
use crate::understanding::Lexicon;

/// So many other words may stand beside the name of a helpline.
const WORDS_BESIDE_A_NAME: usize = 1;

/// The helplines that a line of search asks for.
#[derive(Clone, Debug, Default)]
pub struct FoundHelplines<'c> {
    /// Those whose number or name the line is.
    pub named: Vec<&'c Helpline>,
    /// Those that are for whom or what the line says.
    pub about: Vec<&'c Helpline>,
}

impl Search {
    /// The helplines that a line asks for, in the order of their file.
    pub fn helplines<'c>(
        &self,
        catalogue: &'c Catalogue,
        lexicon: &Lexicon,
        line: &str,
    ) -> FoundHelplines<'c> {
        let typed = self.terms(lexicon, line);
        let mut found = FoundHelplines::default();
        // "Veilig thuis nummer": a name with hardly a word beside it is meant.
        let is_meant = |it: &Mention<'_>| it.by_number || it.others.len() <= WORDS_BESIDE_A_NAME;
        if let Some(mention) = catalogue.helpline_mentioned(line).filter(is_meant) {
            found.named.push(mention.line);
        } else if !typed.is_empty() {
            let letters = Letters::of_text(line, lexicon);
            for (helpline, known) in catalogue.helplines().iter().zip(&self.index.helplines) {
                if known.is_named(&typed, &letters) {
                    found.named.push(helpline);
                } else if known.words_held(&typed) == typed.len() || known.has_topic(&typed) {
                    found.about.push(helpline);
                }
            }
        }
        found
    }

    /// The words of a line that name something.
    pub(super) fn terms(&self, lexicon: &Lexicon, line: &str) -> Vec<Term> {
        super::known::terms(&self.stems, lexicon, line)
    }
}
