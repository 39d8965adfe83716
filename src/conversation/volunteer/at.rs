//! A call as every step of the desk reads it.

use std::cell::OnceCell;

use jiff::Timestamp;

use super::super::team::TeamAccess;
use super::super::view::PersonView;
use super::super::visit::TurnContext;
use super::super::{Role, Speaker, Visit};
use super::call::Volunteer;
use crate::catalogue::ActivityId;
use crate::interview::QuestionId;
use crate::matching::{ShortList, short_list};

/// A call as it is read on a day.
pub(super) struct At<'a> {
    /// The caller.
    pub(super) view: PersonView<'a>,
    pub(super) desk: &'a Volunteer,
    pub(super) speaker: Speaker<'a>,
    pub(super) role: Role,
    pub(super) now: Timestamp,
    pub(super) team: Option<&'a TeamAccess>,
    /// The question to read aloud.
    pub(super) question: Option<QuestionId>,
    /// What fits, once somebody asked.
    list: OnceCell<ShortList<'a>>,
}

impl<'a> At<'a> {
    pub(super) fn new(context: TurnContext<'a>, visit: &'a Visit, role: Role) -> Self {
        let (desk, team) = (&visit.volunteer, visit.team.as_ref());
        let view = PersonView::of_call(context, &desk.call, visit.session.language);
        let speaker = Speaker::new(&context.content.texts, view.language, &view.profile);
        let (question, now) = (desk.call.question.clone(), context.input.at);
        Self { view, desk, speaker, role, now, team, question, list: OnceCell::new() }
    }

    /// What fits what is known.
    pub(super) fn list(&self) -> &ShortList<'a> {
        let matcher = self.view.content.matcher(self.view.today);
        let call = &self.desk.call;
        self.list.get_or_init(|| {
            let profile = call.weighed(&self.view.profile);
            short_list(matcher, &profile, &call.passed())
        })
    }
}

impl At<'_> {
    /// The activities that all of the team have at hand.
    pub(super) fn for_all(&self) -> &[ActivityId] {
        self.team.map_or(&[], |access| access.team.activities.as_slice())
    }
}
