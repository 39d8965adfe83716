//! A sample of a screen: how a chat stands, and what comes in there; in which language, about whom and when.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use strum::{EnumIter, IntoStaticStr};

use crate::catalogue::ActivityId;
use crate::conversation::{
    Consent, Content, Input, InputKind, Message, Session, Setting, Settings, Stage, Visit,
    dutch_day, fullest, shown, turn,
};
use crate::language::Language;
use crate::matching::short_list;
use crate::profile::{Age, Fact, ForWhom, GoesOut, Interest, Living, Profile, Wish};

/// The name that stands for the bot's own.
pub(in crate::preview) const BOT_NAME: &str = "AanspraakBot";

/// About whom a talk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr, Serialize)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub(in crate::preview) enum Whom {
    /// The person who talks.
    Oneself,
    /// Somebody whom that person helps.
    SomeoneElse,
}

impl Whom {
    fn for_whom(self) -> ForWhom {
        match self {
            Self::Oneself => ForWhom::Oneself,
            Self::SomeoneElse => ForWhom::SomeoneElse,
        }
    }
}

/// What kind of screen it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, IntoStaticStr, Serialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub(in crate::preview) enum Group {
    /// Around the interview: welcome, consent, language, privacy, the end.
    Around,
    /// The questions.
    Questions,
    /// The list, and what is done with it.
    List,
    /// The plan after a choice.
    Plan,
    /// Alarm and help.
    Help,
    /// What is answered to commands and to what is no text.
    Answers,
    /// The volunteers' desk.
    Desk,
    /// The card of each activity.
    Activities,
}

/// One screen.
pub(in crate::preview) struct Sample {
    /// Its name, the same in every language.
    pub(in crate::preview) id: String,
    pub(in crate::preview) group: Group,
    /// How the chat stands.
    pub(in crate::preview) visit: Visit,
    /// Where it is.
    pub(in crate::preview) setting: Setting,
    /// What comes in there; without it the screen stands as it is.
    pub(in crate::preview) input: Option<InputKind>,
    /// The activity of which it is the card.
    pub(in crate::preview) activity: Option<ActivityId>,
}

impl Sample {
    pub(super) fn new(group: Group, id: impl Into<String>, session: Session) -> Self {
        let (visit, id) = (Visit::from(session), id.into());
        Self { id, group, visit, setting: Setting::Private, input: None, activity: None }
    }

    pub(super) fn after(self, input: InputKind) -> Self {
        Self { input: Some(input), ..self }
    }

    /// What the bot shows.
    pub(in crate::preview) fn messages(&self, scene: &Scene<'_>) -> Vec<Message> {
        let kind = self.input.clone().unwrap_or(InputKind::Due);
        let app_language = Some(scene.language.to_string());
        let input = Input { at: scene.now, setting: self.setting, app_language, kind };
        let settings = Settings { asks_later: true, ..Settings::default() };
        let messages = if self.input.is_some() {
            turn(scene.content, settings, self.visit.clone(), input).replies
        } else {
            shown(scene.content, settings, &self.visit, &input)
        };
        messages.into_iter().map(|message| message.with_bot_name(BOT_NAME)).collect()
    }
}

/// In which language, about whom and when the screens are shown.
pub(in crate::preview) struct Scene<'c> {
    pub(in crate::preview) content: &'c Content,
    pub(in crate::preview) now: Timestamp,
    pub(in crate::preview) language: Language,
    pub(in crate::preview) about: Whom,
    /// What is known of the person: enough for a list.
    pub(super) known: Vec<Fact>,
    /// The first activities of that person.
    pub(super) first: Vec<ActivityId>,
}

impl<'c> Scene<'c> {
    pub(in crate::preview) fn new(
        content: &'c Content,
        now: Timestamp,
        language: Language,
        about: Whom,
    ) -> Self {
        let known = known(content, about);
        let profile = Profile::of(known.iter().copied());
        let list = short_list(content.matcher(dutch_day(now)), &profile, &[]);
        let first = list.picks.iter().map(|pick| pick.activity.id.clone()).collect();
        Self { content, now, language, about, known, first }
    }

    pub(super) fn today(&self) -> Date {
        dutch_day(self.now)
    }

    /// A talk that has just begun.
    pub(super) fn begun(&self) -> Session {
        Session {
            stage: Stage::Talking,
            language: Some(self.language),
            consent: Consent::Given(self.now),
            told: vec![Fact::ForWhom(self.about.for_whom(), true)],
            last: Some(self.now),
            ..Session::default()
        }
    }

    /// A talk in which enough is known for a list.
    pub(super) fn known(&self) -> Session {
        Session { told: self.known.clone(), ..self.begun() }
    }
}

/// An older person who lives alone and misses company, in the municipality of which most is known.
fn known(content: &Content, about: Whom) -> Vec<Fact> {
    let place = fullest(&content.catalogue, 1).into_iter().map(Fact::Place);
    let age = Age::exactly(78).into_iter().map(Fact::Age);
    let rest = [
        Fact::ForWhom(about.for_whom(), true),
        Fact::Living(Living::Alone, true),
        Fact::Wish(Wish::Company, true),
        Fact::GoesOut(GoesOut::Yes, true),
        Fact::Interest(Interest::Walking, true),
    ];
    rest.into_iter().chain(age).chain(place).collect()
}
