//! What comes in.

use jiff::civil::{Date, Time};
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, ZonedDateTime};

/// The time zone that people here live in; carried in the program, read from no disk.
static ZONE: TimeZone = tz::get!("Europe/Amsterdam");

/// The day of a moment in the Netherlands.
pub fn dutch_day(moment: Timestamp) -> Date {
    dutch_time(moment).date()
}

/// What the clocks in the Netherlands say at a moment.
pub(super) fn dutch_time(moment: Timestamp) -> ZonedDateTime {
    moment.to_zoned_datetime(ZONE.clone())
}

/// The moment at which the clocks in the Netherlands say this; in the hour that the change of the clock leaves
/// out, the hour after it.
pub(super) fn dutch_moment(date: Date, time: Time) -> Option<Timestamp> {
    ZONE.to_timestamp(date.to_datetime(time)).ok()
}

/// One thing that a person did, with all that a turn may know about the moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// When it came in, by the clock of the shell.
    pub at: Timestamp,
    /// Where it was said.
    pub setting: Setting,
    /// The language code that the person's app reports (`nl`, `en`, `pl` …), if any.
    pub app_language: Option<String>,
    /// What it was.
    pub kind: InputKind,
}

/// Where something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Between one person and the bot.
    Private,
    /// Between one of the team and the bot: the desk is open. The shell looks at every input anew
    /// whether it is.
    Team(Role),
    /// Where others read along, and the bot was spoken to.
    Group,
    /// Where others read along, and nobody in particular was spoken to: a command without a name.
    Overheard,
}

impl Setting {
    /// Whether others read along.
    pub fn is_group(self) -> bool {
        matches!(self, Self::Group | Self::Overheard)
    }
}

/// What somebody of the team may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Answers calls.
    Volunteer,
    /// Answers calls, and says who is on the team.
    Coordinator,
}

/// What a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum InputKind {
    /// Typed words, commands (`/start`) included.
    Text(String),
    /// The text of an earlier message, or the words under it, were changed into this.
    Edited(String),
    /// Words of somebody else that were forwarded, or a caption under something forwarded.
    Forwarded(String),
    /// The link of an invitation to the team was opened.
    Invited {
        /// What the link carried.
        code: String,
        /// The first name that the person has with the shell.
        name: String,
    },
    /// A button, with the data that it carries.
    Press(String),
    /// A place on the map, in degrees.
    Location {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
    /// A spoken message, with the words under it.
    Voice(String),
    /// A photo, with the words under it.
    Photo(String),
    /// A film, round or square, with the words under it.
    Video(String),
    /// A file or a song, with the words under it.
    File(String),
    /// A sticker or a moving picture, with the words under it.
    Sticker(String),
    /// Somebody's contact card.
    Contact,
    /// A poll.
    Poll,
    /// A thrown die, a dart, a slot machine.
    Dice,
    /// Something that this program does not know, with the words in it.
    Other(String),
    /// One of the bot's own cards, sent from the list behind the bot's name. Its words are not the
    /// person's.
    OwnCard {
        /// What the card's link carries, if it has a link.
        link: Option<String>,
        /// The text of the card.
        text: String,
    },
    /// Nobody did anything: the moment has come that the session waited for.
    Due,
}

impl InputKind {
    /// The words that somebody typed, also under something that cannot be looked at.
    pub(super) fn typed(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Photo(words)
            | Self::Video(words)
            | Self::File(words)
            | Self::Voice(words)
            | Self::Sticker(words)
            | Self::Other(words) => Some(words.as_str()).filter(|it| !it.trim().is_empty()),
            Self::Edited(_)
            | Self::Forwarded(_)
            | Self::Invited { .. }
            | Self::Press(_)
            | Self::Location { .. }
            | Self::Contact
            | Self::Poll
            | Self::Dice
            | Self::OwnCard { .. }
            | Self::Due => None,
        }
    }

    /// The words that the alarm check reads, no matter who wrote them; the words of the bot's own cards are none. The turn and the rate limit both
    /// read these and no others.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(text)
            | Self::Edited(text)
            | Self::Forwarded(text)
            | Self::Photo(text)
            | Self::Video(text)
            | Self::File(text)
            | Self::Voice(text)
            | Self::Sticker(text)
            | Self::Other(text) => Some(text),
            // Words behind the link, which nobody need have tapped.
            Self::Invited { code, .. } => {
                code.split_once(char::is_whitespace).map(|(_, words)| words)
            }
            Self::Press(_)
            | Self::Location { .. }
            | Self::Contact
            | Self::Poll
            | Self::Dice
            | Self::OwnCard { .. }
            | Self::Due => None,
        }
    }

    /// Whether it can ask for help: by words, or by a button. Nothing else needs to be worked out
    /// above the rate limit.
    pub fn may_ask_for_help(&self) -> bool {
        self.words().is_some() || matches!(self, Self::Press(_))
    }
}

impl Input {
    /// The day of the input in the Netherlands.
    pub fn today(&self) -> Date {
        dutch_day(self.at)
    }
}
