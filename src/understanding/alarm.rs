//! The alarm: what must come before everything else that a text says.

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::grammar::{Node, Positions, Window, below};
use super::lexicon::Lexicon;
use super::net::{Opinion, Sure};
use super::normalise::Token;
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
    /// Whether it may be nothing, or something graver: help is shown, and the talk goes on.
    pub unsure: bool,
}

impl AlarmFound {
    /// Whether this one counts when the other was found too: the heavier, the graver, one's own.
    fn outweighs(self, other: Self) -> bool {
        let weight = |found: Self| (found.alarm, !found.unsure, found.third_person);
        weight(self) < weight(other)
    }

    /// What stopped the talk now shows help only, and the talk goes on.
    fn lessen(&mut self) {
        if self.alarm.stops() {
            (self.alarm, self.unsure) = (Alarm::Distress, true);
        }
    }
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
    /// The heaviest alarm of a text, however long it is. Where no reviewed rule stops the talk, the
    /// net is asked; where one does, the net may doubt it: then help is shown, and the talk goes on.
    pub fn alarm(&self, text: &str) -> Option<AlarmFound> {
        let (_, tokens) = self.words(text);
        let mut heaviest: Option<AlarmFound> = None;
        for (first, window) in self.windows(&tokens) {
            let part = tokens.get(first..).unwrap_or_default();
            for found in self.alarms_in(window, part) {
                if heaviest.is_none_or(|known| found.outweighs(known)) {
                    heaviest = Some(found);
                }
            }
        }
        heaviest
    }

    /// What the net makes of a text, with the part of each word, for editors who wonder why.
    pub fn opinion(&self, text: &str) -> Option<Opinion> {
        let (_, tokens) = self.words(text);
        let opinions = self.windows(&tokens).filter_map(|(first, mut window)| {
            let hidden = Self::hide(&mut window, &self.alarm_idioms);
            self.net.explained(&window, tokens.get(first..).unwrap_or_default(), hidden)
        });
        opinions.max_by(|one, other| one.stops.total_cmp(&other.stops))
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

    fn alarms_in(&self, mut window: Window<'_>, tokens: &[Token]) -> Vec<AlarmFound> {
        // Who speaks is read before idioms hide words.
        let who = Who {
            own: self.context.mask(&window, |context| context.own),
            others: self.context.mask(&window, |context| context.others),
            quoting: self.context.mask(&window, |context| context.quoting),
        };
        let hidden = Self::hide(&mut window, &self.alarm_idioms);
        let mut found: Vec<AlarmFound> = Vec::new();
        for (alarm, hit) in self.hits_of(&window) {
            let sentence = window.sentence(hit.start);
            let words = sentence & below(hit.end) & !below(hit.start);
            let third_person = who.is_another(words, below(hit.start) & sentence);
            found.push(AlarmFound { alarm, third_person, unsure: false });
        }
        let opinion = self.net.opinion(&window, tokens, hidden);
        let third_person = who.is_another(window.all(), window.all());
        let stopped = found.iter().any(|found| found.alarm.stops());
        match opinion {
            Some(opinion) if !stopped => {
                found.extend(self.guess(&opinion, !found.is_empty(), third_person));
            }
            Some(opinion) if self.net.doubts(&opinion) => {
                found.iter_mut().for_each(AlarmFound::lessen);
            }
            Some(_) | None => {}
        }
        found
    }

    /// What the net adds where no rule stops the talk. What a rule calls sorrow stays sorrow: then
    /// the net can only be unsure.
    fn guess(&self, opinion: &Opinion, sorrow: bool, third_person: bool) -> Option<AlarmFound> {
        match self.net.how_sure(opinion) {
            Sure::Yes if !sorrow => {
                Some(AlarmFound { alarm: opinion.alarm, third_person, unsure: false })
            }
            Sure::Yes | Sure::Unsure => {
                Some(AlarmFound { alarm: Alarm::Distress, third_person, unsure: true })
            }
            Sure::No => None,
        }
    }

    /// Whether the reviewed rules alone would stop the talk.
    pub(super) fn is_stopped_by_rules(&self, text: &str) -> bool {
        self.alarm_rules_of(text).iter().any(|(_, alarm)| alarm.stops())
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

/// Where the words stand that tell who somebody speaks of.
struct Who {
    own: Positions,
    others: Positions,
    quoting: Positions,
}

impl Who {
    /// Whether these words, with those before them, are about somebody else: somebody is quoted,
    /// or somebody else is the subject.
    fn is_another(&self, words: Positions, before: Positions) -> bool {
        self.quoting & before != 0 || (words & self.own == 0 && (words | before) & self.others != 0)
    }
}

/// Whether something else in the sentence says that the rule must be silent.
fn is_excused(rule: &AlarmRule, hit: &Hit, window: &Window<'_>) -> bool {
    let sentence = window.sentence(hit.start);
    rule.unless.iter().any(|node| window.after(node, sentence) & sentence != 0)
}
