//! One person with a phone, in memory: every step goes through the real turn, and nothing is kept anywhere.

use jiff::{SignedDuration, Timestamp};

use super::script::{TalkScript, TalkStep};
use crate::chat::ChatId;
use crate::conversation::{
    Content, Event, Input, InputKind, Message, Role, Setting, Settings, Team, TeamAccess, Visit,
    due, turn,
};

/// How much later each step is than the one before.
const PAUSE: SignedDuration = SignedDuration::from_secs(20);
/// When a script begins: days and hours that stand in it are those after this moment, Monday 23 November 2026 at ten
/// in the morning.
const SCRIPTS_BEGIN: Timestamp = Timestamp::constant(1_795_424_400, 0);
/// Whose chat it is.
const ME: ChatId = ChatId(1);

/// A talk in memory.
pub(in crate::preview) struct Player<'c> {
    content: &'c Content,
    settings: Settings,
    language: Option<String>,
    setting: Setting,
    now: Timestamp,
    visit: Visit,
    team: Team,
    /// Every button that was ever shown: label and data, the newest last.
    buttons: Vec<(String, String)>,
}

/// What a step was for the person: it is shown beside what the bot says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preview) enum StepInput {
    /// These words were typed, or this was sent.
    Typed(String),
    /// The button with this label was pressed.
    Pressed(String),
    /// No button of this label was ever shown.
    NoButton(String),
    /// Nobody did anything.
    Nothing,
}

impl StepInput {
    /// The words or the label; nothing where nobody did anything.
    pub(in crate::preview) fn words(&self) -> &str {
        match self {
            Self::Typed(words) | Self::Pressed(words) | Self::NoButton(words) => words,
            Self::Nothing => "",
        }
    }
}

impl<'c> Player<'c> {
    /// The talk of a script.
    pub(in crate::preview) fn of_script(content: &'c Content, script: &TalkScript) -> Self {
        let setting = if script.team { Setting::Team(Role::Volunteer) } else { Setting::Private };
        let asks_later = script.asks_later;
        let player = Self::new(content, setting, script.language.clone(), SCRIPTS_BEGIN);
        Self { settings: Settings { asks_later, ..Settings::default() }, ..player }
    }

    /// A talk that begins at a moment.
    pub(in crate::preview) fn new(
        content: &'c Content,
        setting: Setting,
        language: Option<String>,
        now: Timestamp,
    ) -> Self {
        Self {
            content,
            settings: Settings::default(),
            language,
            setting,
            now,
            visit: Visit::default(),
            team: Team::default(),
            buttons: Vec::new(),
        }
    }

    /// How the chat stands.
    pub(in crate::preview) fn visit(&self) -> &Visit {
        &self.visit
    }

    /// Does what a step says, and gives what the bot says.
    pub(in crate::preview) fn step(&mut self, step: &TalkStep) -> (StepInput, Vec<Message>) {
        match step {
            TalkStep::You(words) => self.says(words),
            TalkStep::Later(duration) => {
                self.now += *duration;
                (StepInput::Nothing, Vec::new())
            }
            // An update that comes again changes nothing; a talk in several chats is not played.
            TalkStep::Again | TalkStep::Chat(_) => (StepInput::Nothing, Vec::new()),
            TalkStep::Timer => (StepInput::Nothing, self.looks_at_the_timer()),
        }
    }

    /// Takes an input, and gives what the bot says.
    pub(in crate::preview) fn hears(&mut self, kind: InputKind) -> Vec<Message> {
        self.now += PAUSE;
        self.turn(kind, self.setting)
    }

    fn says(&mut self, words: &str) -> (StepInput, Vec<Message>) {
        let bracketed = |before: &str| words.strip_prefix(before)?.strip_suffix(']');
        let newest = bracketed("[");
        let oldest = bracketed("earlier [");
        let Some(label) = newest.or(oldest) else {
            let kind = kind_of(words);
            return (StepInput::Typed(words.to_owned()), self.hears(kind));
        };
        let mut shown = self.buttons.iter().filter(|(shown, _)| shown == label);
        let found = if newest.is_some() { shown.next_back() } else { shown.next() };
        let Some((_, data)) = found.cloned() else {
            return (StepInput::NoButton(label.to_owned()), Vec::new());
        };
        let heard = StepInput::Pressed(label.to_owned());
        (heard, self.hears(InputKind::Press(data)))
    }

    fn looks_at_the_timer(&mut self) -> Vec<Message> {
        let is_due =
            due(&self.visit.session, &self.visit.volunteer).is_some_and(|at| at <= self.now);
        // The timer belongs to no app: its language is that of the talk.
        if is_due { self.turn(InputKind::Due, Setting::Private) } else { Vec::new() }
    }

    fn turn(&mut self, kind: InputKind, setting: Setting) -> Vec<Message> {
        let mut visit = std::mem::take(&mut self.visit);
        if let Setting::Team(role) = setting {
            let team = std::mem::take(&mut self.team);
            let appointed = vec![(ME, role)];
            visit.team = Some(TeamAccess { team, appointed, me: ME, fresh: None });
        }
        let lent = visit.team.as_ref().map(|access| access.team.clone());
        let input = Input { at: self.now, setting, app_language: self.language.clone(), kind };
        let mut done = turn(self.content, self.settings, visit, input);
        let changed = done.events.iter().find_map(|event| match event {
            Event::TeamChanged(team) => Some((**team).clone()),
            Event::Forgotten
            | Event::Alarm(_)
            | Event::HelpShown
            | Event::NotUnderstood
            | Event::Reported(_)
            | Event::CameFrom(_) => None,
        });
        self.team = changed.or(lent).unwrap_or_else(|| std::mem::take(&mut self.team));
        let replies = std::mem::take(&mut done.replies);
        let is_forgotten = done.events.contains(&Event::Forgotten);
        self.visit = if is_forgotten { Visit::default() } else { done.into() };
        for button in replies.iter().flat_map(|message| message.buttons.iter().flatten()) {
            self.buttons.push((button.label.clone(), button.data.clone()));
        }
        replies
    }
}

/// What somebody did, as a script writes it.
fn kind_of(words: &str) -> InputKind {
    let inside = |kind: &str| words.strip_prefix(kind)?.strip_suffix('>').map(str::to_owned);
    if let Some(words) = inside("<forwarded: ") {
        return InputKind::Forwarded(words);
    }
    if let Some(words) = inside("<edited: ") {
        return InputKind::Edited(words);
    }
    let none = String::new;
    match words {
        "<voice>" => InputKind::Voice(none()),
        "<video>" => InputKind::Video(none()),
        "<file>" => InputKind::File(none()),
        "<photo>" => InputKind::Photo(none()),
        "<sticker>" => InputKind::Sticker(none()),
        "<dice>" => InputKind::Dice,
        "<contact>" => InputKind::Contact,
        "<poll>" => InputKind::Poll,
        "<location Utrecht>" => InputKind::Location { latitude: 52.0908, longitude: 5.1222 },
        "<location Paris>" => InputKind::Location { latitude: 48.8566, longitude: 2.3522 },
        text => InputKind::Text(text.to_owned()),
    }
}
