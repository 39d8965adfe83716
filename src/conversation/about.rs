//! What a session tells of a person on a day: the reading that every step shares.

use std::cell::OnceCell;

use jiff::civil::Date;

use super::hear::is_sensitive;
use super::refine::refined;
use super::relevance::ByMatching;
use super::{Assets, Consent, Focus, Input, Session};
use crate::catalogue::{ActivityId, Language};
use crate::interview::{Position, Question};
use crate::matching::{ShortList, rank, short_list};
use crate::profile::Profile;

/// After this many answers, or facts told in passing, the results can be asked for.
pub(super) const ENOUGH_ANSWERS: usize = 3;

/// A session as it is read on a day.
pub(super) struct About<'a> {
    pub(super) assets: &'a Assets,
    pub(super) session: &'a Session,
    pub(super) today: Date,
    pub(super) profile: Profile,
    /// The language that is spoken.
    pub(super) language: Language,
    /// The next question, once somebody asked: it takes several rankings to know.
    pub(super) next: OnceCell<Open<'a>>,
}

/// The question that is open, or what stands in its way.
#[derive(Clone, Copy)]
pub(super) enum Open<'a> {
    /// This question.
    Question(&'a Question),
    /// A question that needs consent first.
    Consent,
    /// None.
    Nothing,
}

impl<'a> About<'a> {
    pub(super) fn new(assets: &'a Assets, session: &'a Session, today: Date) -> Self {
        let profile = assets.interview.profile(&session.answers, &session.told);
        let language = session.language.unwrap_or_default();
        Self { assets, session, today, profile, language, next: OnceCell::new() }
    }

    /// The same, with the language of the person's app where none was chosen.
    pub(super) fn of_turn(assets: &'a Assets, session: &'a Session, input: &Input) -> Self {
        let app = input.app_language.as_deref().and_then(Language::of_code);
        let language = session.language.or(app).unwrap_or_default();
        Self { language, ..Self::new(assets, session, input.today()) }
    }

    /// Whether something sensitive was told before anybody said that it may be kept.
    pub(super) fn has_told_too_much(&self) -> bool {
        self.session.consent == Consent::NotAsked && tells_sensitive(self.session)
    }

    /// The question that the person is at: one that is asked again, or the next one.
    pub(super) fn open(&self) -> Open<'a> {
        let asked = match &self.session.focus {
            Focus::Question(id)
            | Focus::Choosing { question: id, .. }
            | Focus::Either { question: id, .. }
            | Focus::Places { question: id, .. } => self.assets.interview.question(id.as_str()),
            _ => None,
        };
        asked.map_or_else(|| self.next(), Open::Question)
    }

    /// The next question by the answers.
    pub(super) fn next(&self) -> Open<'a> {
        *self.next.get_or_init(|| self.find_next())
    }

    fn find_next(&self) -> Open<'a> {
        if self.has_told_too_much() {
            return Open::Consent;
        }
        let sensitive = self.session.consent != Consent::Refused;
        let relevance = ByMatching { assets: self.assets, today: self.today };
        let position = self.assets.interview.position(
            &self.session.answers,
            &self.session.told,
            sensitive,
            &relevance,
        );
        match position {
            Position::Ask(question) if question.sensitive && !self.has_consent() => Open::Consent,
            Position::Ask(question) => Open::Question(question),
            Position::Done => Open::Nothing,
        }
    }

    pub(super) fn has_consent(&self) -> bool {
        matches!(self.session.consent, Consent::Given(_))
    }

    /// The question before the open one, among those answered.
    pub(super) fn before(&self) -> Option<&'a Question> {
        let answered = self.assets.interview.answered(&self.session.answers, &self.session.told);
        let at = match &self.session.focus {
            Focus::Question(id) | Focus::Choosing { question: id, .. } => {
                answered.iter().position(|question| question.id == *id)
            }
            _ => None,
        };
        let before = at.unwrap_or(answered.len()).checked_sub(1)?;
        answered.get(before).copied()
    }

    /// The short list, without what was passed over and what was shown before the last ones, and
    /// narrowed as the person asked. `true` beside it when nothing is left of the narrowed list,
    /// so that this is the whole one.
    pub(super) fn short_list(&self) -> (ShortList<'a>, bool) {
        let passed = self.passed();
        let matcher = self.assets.matcher(self.today);
        if self.session.refined.is_empty() {
            return (short_list(matcher, &self.profile, &passed), false);
        }
        let ranking = rank(matcher, &self.profile);
        let unfit = ranking
            .matches
            .iter()
            .filter(|found| !refined(&ranking, found, self.session.refined))
            .map(|found| found.activity.id.clone());
        let narrowed: Vec<ActivityId> = passed.iter().cloned().chain(unfit).collect();
        let list = short_list(matcher, &self.profile, &narrowed);
        if list.picks.is_empty() {
            return (short_list(matcher, &self.profile, &passed), true);
        }
        (list, false)
    }

    /// What is not shown: what was passed over, and what was shown before the last ones.
    fn passed(&self) -> Vec<ActivityId> {
        let dismissed = self.session.dismissed.iter().map(|(id, _)| id);
        dismissed.chain(&self.session.shown).cloned().collect()
    }

    /// Whether the results can be asked for before the end.
    pub(super) fn has_enough(&self) -> bool {
        self.session.answers.len() + self.session.told.len() >= ENOUGH_ANSWERS
    }
}

/// Whether something sensitive was told in words of the person's own.
pub(super) fn tells_sensitive(session: &Session) -> bool {
    session.told.iter().copied().any(is_sensitive)
}
