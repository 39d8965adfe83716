//! The alarm: what must come before everything else that a text says.

pub(super) mod classifier;
mod reply;

pub use reply::AlarmReply;

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::lexicon::Lexicon;
use super::lexicon::grammar::{Positions, Window, below};
use super::normalise::Token;
use super::utterance::Utterance;
use super::verdict::{Fired, Judged, Verdict};
use classifier::{Prediction, Threshold};

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

/// Who is in danger, and who tells it. In the order in which one counts before another of the same alarm.
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
pub enum AlarmRole {
    /// The writer hurt somebody, or is near to it, and is ashamed: a carer who cannot go on.
    Ashamed,
    /// The writer sees that somebody else gives no sign of life.
    Bystander,
    /// Somebody who writes another language than those of the bot.
    OtherLanguage,
    /// The writer.
    Writer,
    /// Somebody else.
    Another,
}

impl AlarmRole {
    /// The role where no rule tells one.
    fn of(third_person: bool) -> Self {
        if third_person { Self::Another } else { Self::Writer }
    }
}

/// An alarm in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlarmFound {
    /// The heaviest that was found.
    pub alarm: Alarm,
    /// Who is in danger.
    pub role: AlarmRole,
    /// Whether it may be nothing, or something graver: help is shown, and the talk goes on.
    pub unsure: bool,
}

impl AlarmFound {
    /// Whether this one counts when the other was found too: the heavier, the graver, one's own.
    fn outweighs(self, other: Self) -> bool {
        let weight = |found: Self| (found.alarm, !found.unsure, found.role);
        weight(self) < weight(other)
    }

    /// The same; what stopped the talk now shows help only, and the talk goes on.
    fn lessened(self) -> Self {
        if self.alarm.stops() {
            return Self { alarm: Alarm::Distress, unsure: true, ..self };
        }
        self
    }
}

impl Lexicon {
    /// The heaviest alarm of a text, however long it is. Rules and net both have a say: the heavier
    /// counts, except where the classifier is all but certain that a rule is wrong: then help is shown,
    /// and the talk goes on.
    pub fn alarm(&self, text: &str) -> Option<AlarmFound> {
        self.alarm_in(&self.words(text).1)
    }

    /// The same of a message that is made ready.
    pub fn alarm_of(&self, utterance: &Utterance<'_>) -> Option<AlarmFound> {
        self.alarm_in(&utterance.tokens)
    }

    fn alarm_in(&self, tokens: &[Token]) -> Option<AlarmFound> {
        let mut heaviest: Option<AlarmFound> = None;
        for (first, window) in self.alarm_windows(tokens) {
            let part = tokens.get(first..).unwrap_or_default();
            for found in self.alarms_in(window, part) {
                if heaviest.is_none_or(|known| found.outweighs(known)) {
                    heaviest = Some(found);
                }
            }
        }
        heaviest
    }

    /// What the classifier makes of a text, with the part of each word, for editors who wonder why.
    pub fn prediction(&self, text: &str) -> Option<Prediction> {
        let (_, tokens) = self.words(text);
        let opinions = self.alarm_windows(&tokens).filter_map(|(first, mut window)| {
            let hidden = self.hide_idioms(&mut window);
            self.classifier.explained(&window, tokens.get(first..).unwrap_or_default(), hidden)
        });
        opinions.max_by(|one, other| one.stops.total_cmp(&other.stops))
    }

    /// The rules of the lexicon that a text sets off, for editors who wonder why.
    pub fn alarm_rules_of(&self, text: &str) -> Vec<(&str, Alarm)> {
        let (_, tokens) = self.words(text);
        let mut rules = Vec::new();
        for (first, mut window) in self.alarm_windows(&tokens) {
            let part = tokens.get(first..).unwrap_or_default();
            let judged = self.judged(&mut window, part).fired.into_iter();
            let judged = judged.filter(|(_, verdict)| *verdict != Verdict::Excused);
            rules.extend(judged.map(|(fired, _)| (fired.rule.id.as_str(), fired.rule.alarm)));
        }
        rules.dedup();
        rules
    }

    /// Which alarms a text would give if there were no idioms: to see what they hide.
    pub(super) fn alarm_without_idioms(&self, text: &str) -> Option<Alarm> {
        let (_, tokens) = self.words(text);
        let windows = self.alarm_windows(&tokens);
        let fired = windows.flat_map(|(_, mut window)| self.fired(&mut window));
        fired.map(|fired| fired.rule.alarm).min()
    }

    fn alarms_in(&self, mut window: Window<'_>, tokens: &[Token]) -> Vec<AlarmFound> {
        // Who speaks is read before idioms hide words.
        let who = Who {
            own: self.context.mask(&window, |context| context.own),
            others: self.context.mask(&window, |context| context.others),
            quoting: self.context.mask(&window, |context| context.quoting),
        };
        let Judged { fired, prediction } = self.judged(&mut window, tokens);
        let mut found = Vec::new();
        for (Fired { rule, hit, .. }, verdict) in fired {
            let sentence = window.sentence(hit.start);
            let words = sentence & below(hit.end) & !below(hit.start);
            let third_person = who.is_another(words, below(hit.start) & sentence);
            let role = rule.role.unwrap_or(AlarmRole::of(third_person));
            let of_rule = AlarmFound { alarm: rule.alarm, role, unsure: false };
            match verdict {
                Verdict::Stands => found.push(of_rule),
                Verdict::Doubtful => found.push(of_rule.lessened()),
                Verdict::Excused => {}
            }
        }
        let role = AlarmRole::of(who.is_another(window.all(), window.all()));
        found.extend(prediction.and_then(|prediction| self.guess(&prediction, &found, role)));
        found
    }

    /// What the classifier adds to what the rules found. Where a rule stops the talk, the graver class, if
    /// the classifier is sure of that; where none does, the talk stops for what it is sure of, and help is
    /// shown for what may be. Sorrow elsewhere silences nothing.
    fn guess(
        &self,
        prediction: &Prediction,
        found: &[AlarmFound],
        role: AlarmRole,
    ) -> Option<AlarmFound> {
        let gravest = found.iter().filter(|found| found.alarm.stops()).min_by_key(|it| it.alarm);
        if let Some(gravest) = gravest {
            let alarm = self.classifier.sure_of(prediction)?;
            return (alarm < gravest.alarm).then_some(AlarmFound { alarm, ..*gravest });
        }
        let unsure = AlarmFound { alarm: Alarm::Distress, role, unsure: true };
        match self.classifier.how_sure(prediction) {
            Threshold::Yes => Some(AlarmFound { alarm: prediction.alarm, role, unsure: false }),
            Threshold::Unsure => Some(unsure),
            Threshold::No => None,
        }
    }

    /// Whether the reviewed rules alone would stop the talk.
    pub(super) fn is_stopped_by_rules(&self, text: &str) -> bool {
        let (_, tokens) = self.words(text);
        self.alarm_windows(&tokens).any(|(_, mut window)| {
            self.hide_idioms(&mut window);
            self.fired(&mut window).iter().any(Fired::stops_alone)
        })
    }

    /// What a text means that is said to the card of an alarm, where it holds no alarm itself.
    pub fn alarm_reply(&self, text: &str) -> Option<AlarmReply> {
        self.alarm_reply_in(&self.words(text).1)
    }

    /// The same of a message that is made ready.
    pub fn alarm_reply_of(&self, utterance: &Utterance<'_>) -> Option<AlarmReply> {
        self.alarm_reply_in(&utterance.tokens)
    }

    fn alarm_reply_in(&self, tokens: &[Token]) -> Option<AlarmReply> {
        let hits = self.find(tokens, &self.alarm_replies, None);
        hits.iter().filter_map(|hit| self.alarm_reply_rules.get(hit.rule).copied()).min()
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
