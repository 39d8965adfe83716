//! Somebody who makes a plan, listens to a screen, keeps numbers, and erases everything: what a reply brings beside its
//! text, in the middle of crashes.

use super::talker::Talker;
use crate::support::fake_api::Shown;

/// Whether it comes beside a text, which says the same: it may come again after a crash, and in any number.
pub(super) fn is_beside(shown: &Shown) -> bool {
    let is_voice = shown.file.is_some() && shown.text.is_empty();
    shown.contact.is_some() || is_voice
}

impl Talker<'_> {
    /// From a line about oneself to a plan that is done, and then nothing is left. `None` when a reply did not come.
    pub(super) async fn plans(&mut self) -> Option<()> {
        self.person.types("vrouw van 67, houdt van honden, Zwolle");
        let shown = self.sees(|it| it.labels().contains(&"Laat zien wat past")).await?;
        self.person.presses_on(&shown, "Lees voor");
        self.person.presses_on(&shown, "Laat zien wat past");
        for label in
            ["Meer over OOPOEH", "Dit wil ik proberen", "Niets, het lukt zo", "Bellen", "Morgen"]
        {
            self.taps(label).await?;
        }
        self.taps("Na de koffie").await?;
        let plan =
            self.sees(|it| it.text.contains("Uw plan: bellen, morgen na de koffie.")).await?;
        self.person.types("/hulp");
        self.taps("Bewaar deze hulplijnen").await?;
        self.sees(|it| it.text.contains("De Luisterlijn: 088 0767 000")).await?;
        self.person.presses_on(&plan, "Het is gelukt");
        self.sees(|it| it.text.contains("Hoe")).await?;
        self.person.types("/wis");
        self.taps("Ja, wis alles").await?;
        self.sees(|it| it.text.contains("Alles is weg.")).await?;
        Some(())
    }

    async fn sees(&mut self, is_it: impl Fn(&Shown) -> bool) -> Option<Shown> {
        loop {
            let shown = self.hears().await?;
            if is_it(&shown) {
                return Some(shown);
            }
        }
    }

    /// Waits for a button and presses it.
    async fn taps(&mut self, label: &str) -> Option<()> {
        let shown = self.sees(|it| it.labels().contains(&label)).await?;
        self.person.presses_on(&shown, label);
        Some(())
    }
}
