//! What an interpreter reads: the input, against what is open now. What several interpreters need is worked out
//! once, and only when one asks: the words are tokenised once, for the alarm and for every other reader.

use std::cell::OnceCell;

use super::super::helped::{named, of_helped};
use super::super::view::SessionView;
use super::super::{InputKind, Message, Screen, Speaker, render};
use crate::understanding::{AlarmFound, Reading, Utterance};

/// An input and the state that it came into.
pub(super) struct Context<'c, 'a> {
    pub(super) view: &'c SessionView<'a>,
    pub(super) speaker: Speaker<'c>,
    pub(super) kind: &'c InputKind,
    /// What the alarm check found in the words of the input.
    pub(super) alarm: Option<AlarmFound>,
    utterance: OnceCell<Utterance<'c>>,
    screen: OnceCell<Message>,
    reading: OnceCell<Reading>,
    /// Who the person helped turns out to be, once the words were read.
    pub(super) helped: OnceCell<Option<String>>,
}

impl<'c, 'a> Context<'c, 'a> {
    pub(super) fn new(
        view: &'c SessionView<'a>,
        speaker: Speaker<'c>,
        kind: &'c InputKind,
    ) -> Self {
        let (screen, reading, helped) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let utterance = OnceCell::new();
        let mut context =
            Self { view, speaker, kind, alarm: None, utterance, screen, reading, helped };
        if kind.words().is_some() {
            context.alarm = view.content.lexicon.alarm_of(context.utterance());
        }
        context
    }

    /// The words of the input, no matter who wrote them, made ready for every reader.
    pub(super) fn utterance(&self) -> &Utterance<'c> {
        self.utterance.get_or_init(|| {
            let (lexicon, text) =
                (&self.view.content.lexicon, self.kind.words().unwrap_or_default());
            // What a message says that was changed is compared with what is known, not read into it.
            let is_edit = matches!(self.kind, InputKind::Edited(_));
            if is_edit {
                lexicon.utterance(text)
            } else {
                lexicon.utterance_about(text, &self.view.profile)
            }
        })
    }

    /// The words that the person typed, also under something that cannot be looked at.
    pub(super) fn typed(&self) -> Option<&'c str> {
        self.kind.typed()
    }

    /// The typed words; none where nothing was typed.
    pub(super) fn text(&self) -> &'c str {
        self.typed().unwrap_or_default()
    }

    /// Whether a list is on the screen, or was and nothing is asked now: words about suggestions are about those.
    pub(super) fn has_list(&self) -> bool {
        let is_asked = self.view.asked().is_some() || self.view.session.focus == Screen::FollowUp;
        self.view.shows_activities() || self.view.has_enough() && !is_asked
    }

    /// What stands on the screen.
    pub(super) fn screen(&self) -> &Message {
        self.screen.get_or_init(|| render::screen(self.view, self.speaker))
    }

    /// What the typed words tell.
    pub(super) fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| {
            let (content, year) = (self.view.content, self.view.today.year());
            let places = content.catalogue.places();
            let (lexicon, profile) = (&content.lexicon, &self.view.profile);
            let reading = match self.typed() {
                Some(_) => lexicon.read_utterance(self.utterance(), places, year),
                None => lexicon.read("", places, year),
            };
            let _ = self.helped.set(named(self.view.session, profile, &reading));
            of_helped(self.view.session, profile, reading)
        })
    }
}
