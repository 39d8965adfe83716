//! A team at the desk, turn after turn without a store: what one of them changes the others see.

use std::sync::Arc;

use aanspraak::chat::ChatId;
use aanspraak::conversation::{
    Action, Code, Content, DeskAction, Event, Input, InputKind, Message, Role, Setting, Settings,
    Team, TeamAccess, Visit, turn,
};
use jiff::{SignedDuration, Timestamp};

use crate::conversation::scripts::content;

pub(super) const CARLA: ChatId = ChatId(1);
pub(super) const ANNA: ChatId = ChatId(7);
pub(super) const BEA: ChatId = ChatId(8);

/// A team of one coordinator, Carla, and others.
pub(super) struct Office {
    pub(super) content: Arc<Content>,
    pub(super) team: Team,
    /// Whom the configuration names.
    appointed: Vec<(ChatId, Role)>,
    pub(super) now: Timestamp,
}

/// One chat at the desk.
#[derive(Default)]
pub(super) struct Chat {
    me: ChatId,
    pub(super) visit: Visit,
    pub(super) screen: Message,
    pub(super) replies: Vec<Message>,
    pub(super) events: Vec<Event>,
}

impl Office {
    /// On 23 November 2026, with these volunteers beside the coordinator whom the configuration names.
    pub(super) fn new(volunteers: &[ChatId]) -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let volunteers = volunteers.iter().map(|chat| (*chat, Role::Volunteer));
        let appointed = [(CARLA, Role::Coordinator)].into_iter().chain(volunteers).collect();
        Self { content: content(), team: Team::default(), appointed, now }
    }

    /// Somebody's chat, and what is said to the first words there.
    pub(super) fn opens(&mut self, me: ChatId, words: &str) -> (Chat, String) {
        let mut chat = Chat { me, ..Chat::default() };
        let said = self.types(&mut chat, words);
        (chat, said)
    }

    pub(super) fn hears(&mut self, chat: &mut Chat, kind: InputKind) -> String {
        self.now += SignedDuration::from_secs(20);
        let role = if chat.me == CARLA { Role::Coordinator } else { Role::Volunteer };
        let input = Input { at: self.now, setting: Setting::Team(role), app_language: None, kind };
        let mut visit = std::mem::take(&mut chat.visit);
        let (team, appointed, fresh) = (self.team.clone(), self.appointed.clone(), Some(Code(7)));
        visit.team = Some(TeamAccess { team, appointed, me: chat.me, fresh });
        let mut done = turn(&self.content, Settings::default(), visit, input);
        chat.replies = std::mem::take(&mut done.replies);
        chat.events = std::mem::take(&mut done.events);
        for event in &chat.events {
            if let Event::TeamChanged(team) = event {
                self.team = (**team).clone();
            }
        }
        chat.visit = done.into();
        chat.screen = chat.replies.last().cloned().unwrap_or_default();
        text(&chat.screen)
    }

    pub(super) fn types(&mut self, chat: &mut Chat, line: &str) -> String {
        self.hears(chat, InputKind::Text(line.to_owned()))
    }

    pub(super) fn taps(&mut self, chat: &mut Chat, label: &str) -> String {
        let button = chat.screen.labelled(label);
        let button = button.unwrap_or_else(|| panic!("no [{label}]: {:?}", chat.screen)).clone();
        self.hears(chat, InputKind::Press(button.data))
    }

    pub(super) fn presses(&mut self, chat: &mut Chat, action: DeskAction) -> String {
        let data = Action::Desk(action).encode(chat.visit.volunteer.number);
        self.hears(chat, InputKind::Press(data))
    }
}

pub(super) fn text(message: &Message) -> String {
    message.text_lines().collect::<Vec<_>>().join("\n")
}
