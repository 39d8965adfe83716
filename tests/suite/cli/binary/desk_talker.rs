//! A volunteer with one caller after the other, each in a topic of the call, in the middle of crashes: two callers never
//! mix, and nothing of them is left.

use std::collections::{BTreeMap, BTreeSet};

use rand::{Rng, rngs::StdRng};

use super::crash::Watch;
use crate::support::fake_api::{Fake, Person, Shown, World};

/// The ages of callers: each caller of a volunteer has one of her own.
const AGES: std::ops::Range<u32> = 30..100;

pub(super) struct DeskTalker<'a> {
    person: Person,
    watch: &'a Watch,
    /// In which topics each caller was shown.
    topics: BTreeMap<i64, BTreeSet<u32>>,
}

/// Whether a message of the bot tells of the caller of this age.
fn tells_of(shown: &Shown, age: u32) -> bool {
    shown.text.contains(&format!("{age} jaar"))
}

impl<'a> DeskTalker<'a> {
    pub(super) fn new(person: Person, watch: &'a Watch) -> Self {
        Self { person, watch, topics: BTreeMap::new() }
    }

    /// Goes to the desk, has callers, and goes away again, until all is over. `None` when a reply did not come.
    pub(super) async fn has_callers(&mut self, mut rng: StdRng) -> Option<()> {
        let mut ages = AGES;
        while !self.watch.is_over() && ages.len() > 2 {
            self.person.types("/desk");
            let mut topic = self.hears("Typ wat de beller vertelt").await?.topic;
            for age in ages.by_ref().take(2) {
                self.person.within(topic).types(&format!("mw {age}, weduwe, Meppel"));
                let list = self.hears(&format!("{age} jaar")).await?;
                if rng.random() {
                    self.person.presses_on(&list, "Nieuwe beller");
                } else {
                    self.person.within(list.topic).types("nieuwe beller");
                }
                topic = self.hears("Alles van de vorige beller is weg.").await?.topic;
            }
            self.person.within(topic).types("/desk");
            self.hears("U bent weg van de balie.").await?;
        }
        Some(())
    }

    /// The next message with these words.
    async fn hears(&mut self, words: &str) -> Option<Shown> {
        self.watch.note(|tally| tally.updates += 1);
        loop {
            let shown = self.watch.shows(&self.person).await?;
            self.notes(&shown);
            if shown.text.contains(words) {
                return Some(shown);
            }
        }
    }

    fn notes(&mut self, shown: &Shown) {
        let Some(topic) = shown.topic else { return };
        let told = AGES.filter(|age| tells_of(shown, *age));
        let callers = self.topics.entry(topic).or_default();
        callers.extend(told);
        if callers.len() > 1 {
            self.watch.harm("two callers in one topic", shown);
        }
    }

    /// Waits until nothing is left of any caller, and no topic in which something stands.
    pub(super) async fn leaves_nothing(&self, fake: &Fake) {
        let is_clean = |world: &mut World| {
            let tells = |text: &str| text.contains("Meppel") || text.contains("jaar");
            let stands = world.stands(self.person.id());
            stands.iter().all(|(topic, text)| topic.is_none() && !tells(text)).then_some(())
        };
        fake.until("a desk on which nothing is left of a caller", is_clean).await;
    }
}
