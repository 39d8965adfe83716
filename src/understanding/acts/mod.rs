//! What somebody does with a message: tells a loss, confesses, asks about an activity, wants the list.
//!
//! The list is closed; a message may do several things. Their ids stand in the lexicon, in the training
//! data and in `understand --json`: none is ever renamed.

pub(super) mod classifier;
mod reader;
pub(super) mod rules;
mod situation;

pub use classifier::{
    ActEvaluation, ActMistake, ActOutcome, ActThresholds, ActValidation, Acts, LabelledMessage,
    evaluate_acts, train_acts,
};
pub use reader::{ActReader, ActReason};

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// Something that a message does, besides telling facts.
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
pub enum Act {
    /// Tells that the partner died.
    LossPartner,
    /// Tells that a child died.
    LossChild,
    /// Tells that a parent died.
    LossParent,
    /// Tells that a brother or sister died.
    LossSibling,
    /// Tells that a friend died.
    LossFriend,
    /// Tells that somebody else of the family died.
    LossRelative,
    /// Tells that an animal died.
    LossPet,
    /// Tells that somebody died by suicide; stands beside the loss itself.
    LossSuicide,
    /// Tells that somebody is being lost to dementia.
    LossDementia,
    /// Tells of a parting: left, divorced, no contact with the children.
    LossParting,
    /// Tells of a house that is lost.
    LossHome,
    /// Tells of work that is lost.
    LossWork,
    /// Tells of health or independence that is lost.
    LossHealth,
    /// Tells that death is near, by illness.
    Dying,
    /// Misses somebody who died or left.
    Missing,
    /// Confesses drinking.
    ConfessDrink,
    /// Confesses drugs.
    ConfessDrugs,
    /// Confesses gambling.
    ConfessGambling,
    /// Confesses debts.
    ConfessDebts,
    /// Tells of prison.
    ConfessPrison,
    /// Confesses having hurt somebody.
    ConfessHurt,
    /// Tells of shame.
    ConfessShame,
    /// Confesses something else.
    ConfessOther,
    /// Feels lonely.
    FeelLonely,
    /// Feels sad, cries.
    FeelSad,
    /// Feels afraid.
    FeelAfraid,
    /// Feels angry.
    FeelAngry,
    /// Feels tired.
    FeelTired,
    /// Feels nothing.
    FeelNumb,
    /// Feels guilty.
    FeelGuilty,
    /// Feels good.
    FeelGood,
    /// Asks what an activity costs.
    AskCost,
    /// Asks on which day, at what time.
    AskWhen,
    /// Asks where it is.
    AskWhere,
    /// Asks how to get there, or to be fetched.
    AskTransport,
    /// Asks which language is spoken.
    AskLanguage,
    /// Asks whether a child, a dog, a helper or a partner may come along.
    AskCompanion,
    /// Asks about wheelchairs, stairs, a toilet.
    AskAccess,
    /// Asks whether there is room, or a waiting list.
    AskWaiting,
    /// Asks how to begin.
    AskStart,
    /// Asks what it is, and what is done there.
    AskWhat,
    /// Asks what kind of people come.
    AskAudience,
    /// Asks to come and look first, or to stop at any time.
    AskTrial,
    /// Asks whether somebody comes to the house.
    AskHome,
    /// Asks who made the bot.
    BotMaker,
    /// Asks who pays for it.
    BotPay,
    /// Asks who sees this, and whether it is kept.
    BotPrivacy,
    /// Asks whether it is a human being.
    BotHuman,
    /// Asks which languages it speaks.
    BotLanguages,
    /// Asks what it can do.
    BotCan,
    /// Takes the bot for a friend.
    BotFriend,
    /// Asks for medical advice.
    BotHealth,
    /// Asks to see what there is.
    List,
    /// Asks for fewer words, or does not understand.
    Less,
    /// Asks to hear it again.
    Repeat,
    /// Asks for something else than what is shown.
    OtherOptions,
    /// Puts right what was understood.
    Correct,
    /// Says that something is not so.
    Deny,
    /// Called, and nobody answered.
    ReportNoAnswer,
    /// Called.
    ReportCalled,
    /// Went there.
    ReportWent,
    /// Went, and it was nothing.
    ReportBad,
    /// Did not dare.
    ReportNotDared,
    /// It is full, or there is a waiting list.
    ReportFull,
    /// Has help already, or help is coming.
    ReportHelped,
    /// Greets.
    Greet,
    /// Thanks.
    Thanks,
    /// Tells a name.
    Name,
    /// Asks how the bot is.
    HowAreYou,
    /// Asks for a joke, or makes one.
    Joke,
    /// Says good night.
    GoodNight,
    /// Says goodbye.
    Goodbye,
    /// Praises the bot.
    Praise,
    /// Talks of the weather, football, supper.
    Smalltalk,
    /// Complains.
    Complain,
    /// Swears.
    Swear,
    /// Does not want to say, or does not want this.
    Refuse,
    /// Has that already, or tried it.
    Already,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Does not know.
    Unsure,
    /// One moment.
    Wait,
}

impl Act {
    /// Whether it tells that somebody died.
    pub fn is_death(self) -> bool {
        matches!(
            self,
            Self::LossPartner
                | Self::LossChild
                | Self::LossParent
                | Self::LossSibling
                | Self::LossFriend
                | Self::LossRelative
                | Self::LossPet
                | Self::LossSuicide
        )
    }

    /// Whether it tells of something or somebody that is lost, or is being lost.
    pub fn is_loss(self) -> bool {
        self.is_death()
            || matches!(
                self,
                Self::LossDementia
                    | Self::LossParting
                    | Self::LossHome
                    | Self::LossWork
                    | Self::LossHealth
                    | Self::Dying
                    | Self::Missing
            )
    }

    /// Whether it confesses something.
    pub fn is_confession(self) -> bool {
        self.is_of("confess-")
    }

    /// Whether it tells a feeling.
    pub fn is_feeling(self) -> bool {
        self.is_of("feel-")
    }

    /// Whether it asks something about an activity.
    pub fn asks_about_activity(self) -> bool {
        self.is_of("ask-")
    }

    /// Whether it asks something about the bot, or speaks of it as of a friend.
    pub fn is_about_bot(self) -> bool {
        self.is_of("bot-")
    }

    /// Whether it reports what came of a suggestion.
    pub fn is_report(self) -> bool {
        self.is_of("report-")
    }

    /// Whether it counts at the beginning of a message only: "ja", "nee", "hallo".
    pub(in crate::understanding) fn opens(self) -> bool {
        matches!(self, Self::Yes | Self::No | Self::Greet)
    }

    /// Whether it says the same as the other and more: who corrects need not also say no.
    pub(in crate::understanding) fn says_more_than(self, other: Self) -> bool {
        other == Self::No && matches!(self, Self::Correct | Self::Deny | Self::Refuse)
            || other == Self::ReportCalled
                && matches!(self, Self::ReportNoAnswer | Self::ReportHelped)
    }

    fn is_of(self, group: &str) -> bool {
        <&'static str>::from(self).starts_with(group)
    }
}

/// An act that was found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundAct {
    /// What is done.
    pub act: Act,
    /// Whether a rule tells it, or the classifier is above its threshold for saying so; else it is
    /// likely only.
    pub sure: bool,
}
