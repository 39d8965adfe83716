//! The alarm: what must come before everything else that a text says.

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::grammar::{Node, Window, bits};
use super::lexicon::Lexicon;
use super::rules::Hit;

/// What kind of help comes first. In the order of weight, the heaviest first.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Alarm {
    /// A life is in danger: body, fire, an intruder.
    Emergency,
    /// Suicide with a plan, means, now, or a goodbye.
    Acute,
    /// Suicide said outright.
    Suicide,
    /// A death wish between the lines: to be asked.
    Indirect,
    /// Violence, threats, neglect, money taken, freedom taken.
    Violence,
    /// Loneliness and sorrow: the talk goes on.
    Distress,
}

impl Alarm {
    /// Whether the talk stops for it.
    pub fn stops(self) -> bool {
        self != Self::Distress
    }
}

/// An alarm in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlarmFound {
    /// The heaviest that was found.
    pub alarm: Alarm,
    /// Whether it is about somebody else than the one who types.
    pub third_person: bool,
}

/// What a pattern of alarm means, and when not.
#[derive(Clone, Debug)]
pub(super) struct AlarmRule {
    /// Its name in the lexicon.
    pub(super) id: String,
    pub(super) alarm: Alarm,
    /// When one of these stands in the same sentence, the rule is silent.
    pub(super) unless: Vec<Node>,
}

impl Lexicon {
    /// The heaviest alarm of a text, however long it is.
    pub fn alarm(&self, text: &str) -> Option<AlarmFound> {
        let (_, tokens) = self.words(text);
        let mut heaviest: Option<AlarmFound> = None;
        for (_, window) in self.windows(&tokens) {
            for found in self.alarms_in(window) {
                let heavier = heaviest.is_none_or(|known| found.alarm < known.alarm);
                let own = heaviest.is_some_and(|known| {
                    found.alarm == known.alarm && known.third_person && !found.third_person
                });
                if heavier || own {
                    heaviest = Some(found);
                }
            }
        }
        heaviest
    }

    /// The rules of the lexicon that a text sets off, for editors who wonder why.
    pub fn alarm_rules_of(&self, text: &str) -> Vec<(&str, Alarm)> {
        let (_, tokens) = self.words(text);
        let mut rules = Vec::new();
        for (_, mut window) in self.windows(&tokens) {
            Self::hide(&mut window, &self.alarm_idioms);
            let hits = self.alarms.hits(&window);
            let hits = hits.iter().filter_map(|hit| Some((hit, self.alarm_rules.get(hit.rule)?)));
            let fires = hits.filter(|(hit, rule)| !is_excused(rule, hit, &window));
            rules.extend(fires.map(|(_, rule)| (rule.id.as_str(), rule.alarm)));
        }
        rules.dedup();
        rules
    }

    /// Which alarms a text would give if there were no idioms: to see what they hide.
    pub(super) fn alarm_without_idioms(&self, text: &str) -> Option<Alarm> {
        let (_, tokens) = self.words(text);
        let windows = self.windows(&tokens);
        let found = windows.flat_map(|(_, window)| self.hits_of(&window));
        found.map(|(alarm, _)| alarm).min()
    }

    fn alarms_in(&self, mut window: Window<'_>) -> Vec<AlarmFound> {
        // Who speaks is read before idioms hide words.
        let own = self.context.mask(&window, |context| context.own);
        let others = self.context.mask(&window, |context| context.others);
        Self::hide(&mut window, &self.alarm_idioms);
        let mut found = Vec::new();
        for (alarm, hit) in self.hits_of(&window) {
            let words = bits(window.sentence(hit.start))
                .filter(|bit| (hit.start..hit.end).contains(&(bit.trailing_zeros() as usize)))
                .fold(0, |all, bit| all | bit);
            let before = super::grammar::below(hit.start) & window.sentence(hit.start);
            // Somebody is quoted, or somebody else is the subject.
            let quoted = self.context.mask(&window, |context| context.quoting) & before != 0;
            let third_person = quoted || (words & own == 0 && (words | before) & others != 0);
            found.push(AlarmFound { alarm, third_person });
        }
        found
    }

    fn hits_of(&self, window: &Window<'_>) -> Vec<(Alarm, Hit)> {
        let mut hits = Vec::new();
        for hit in self.alarms.hits(window) {
            let Some(rule) = self.alarm_rules.get(hit.rule) else { continue };
            if !is_excused(rule, &hit, window) {
                hits.push((rule.alarm, hit));
            }
        }
        hits
    }
}

/// Whether something else in the sentence says that the rule must be silent.
fn is_excused(rule: &AlarmRule, hit: &Hit, window: &Window<'_>) -> bool {
    let sentence = window.sentence(hit.start);
    rule.unless.iter().any(|node| window.after(node, sentence) & sentence != 0)
}
