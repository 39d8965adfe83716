//! What a session or a call tells of a person on a day: the reading that every step shares.

use std::ops::Deref;

use jiff::Timestamp;
use jiff::civil::Date;

use super::refine::refined;
use super::visit::TurnContext;
use super::{Call, Consent, Content, Input, Screen, Session, Settings, Stage};
use crate::catalogue::ActivityId;
use crate::interview::{Answer, Answers, ChoiceId, Left, Position, Question, QuestionId};
use crate::language::Language;
use crate::matching::{ShortList, rank, short_list};
use crate::profile::Profile;

/// After this many answers, or facts told in passing, the results can be asked for.
pub(super) const ENOUGH_ANSWERS: usize = 3;

/// What is known of a person on a day: of a resident by a session, or of a caller by a call.
pub(super) struct PersonView<'a> {
    pub(super) content: &'a Content,
    pub(super) today: Date,
    pub(super) profile: Profile,
    /// The language that is spoken.
    pub(super) language: Language,
}

impl<'a> PersonView<'a> {
    pub(super) fn new(
        content: &'a Content,
        today: Date,
        profile: Profile,
        language: Option<Language>,
    ) -> Self {
        Self { content, today, profile, language: language.unwrap_or_default() }
    }

    /// The caller of a call, in the language of the volunteer.
    pub(super) fn of_call(
        context: TurnContext<'a>,
        call: &Call,
        language: Option<Language>,
    ) -> Self {
        let TurnContext { content, input, .. } = context;
        let profile = content.interview.profile(&Answers::default(), &call.facts);
        Self::new(content, input.today(), profile, language.or(app_language(input)))
    }

    /// Nobody in particular, in the language of the app.
    pub(super) fn of_nobody(context: TurnContext<'a>) -> Self {
        let TurnContext { content, input, .. } = context;
        Self::new(content, input.today(), Profile::default(), app_language(input))
    }
}

/// The language of the person's app.
fn app_language(input: &Input) -> Option<Language> {
    input.app_language.as_deref().and_then(Language::of_code)
}

/// A resident's session as it is read on a day.
pub(super) struct SessionView<'a> {
    person: PersonView<'a>,
    pub(super) session: &'a Session,
    pub(super) settings: Settings,
    /// The moment of the input.
    pub(super) now: Timestamp,
    /// The question that a message answered which is changed now, where it is known.
    pub(super) edits: Option<&'a QuestionId>,
    /// The person was forgotten in this turn.
    pub(super) is_forgotten: bool,
}

/// A session tells all that is known of its person.
impl<'a> Deref for SessionView<'a> {
    type Target = PersonView<'a>;

    fn deref(&self) -> &PersonView<'a> {
        &self.person
    }
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

impl<'a> SessionView<'a> {
    /// In the language that the person chose.
    pub(super) fn new(context: TurnContext<'a>, session: &'a Session) -> Self {
        let TurnContext { content, settings, input, edits } = context;
        let profile = content.interview.profile(&session.answers, &session.told);
        let person = PersonView::new(content, input.today(), profile, session.language);
        Self { person, session, settings, now: input.at, edits, is_forgotten: false }
    }

    /// The same, with the language of the person's app where none was chosen.
    pub(super) fn of_turn(context: TurnContext<'a>, session: &'a Session) -> Self {
        let mut view = Self::new(context, session);
        let language = session.language.or(app_language(context.input));
        view.person.language = language.unwrap_or_default();
        view
    }

    /// Whether something sensitive was told before anybody said that it may be kept.
    pub(super) fn has_told_too_much(&self) -> bool {
        self.session.consent == Consent::NotAsked && tells_sensitive(self.session)
    }

    /// The question that the person is at: one that is asked again, or the next one. A sensitive one
    /// is asked by nobody before consent, also not by an old button.
    pub(super) fn open(&self) -> Open<'a> {
        let asked = if let Screen::Question(id)
        | Screen::Choosing { question: id, .. }
        | Screen::Either { question: id, .. }
        | Screen::Places { question: id, .. } = &self.session.focus
        {
            self.content.interview.question(id.as_str())
        } else {
            None
        };
        match asked {
            Some(question) if self.may_ask(question) => Open::Question(question),
            Some(_) if self.session.consent == Consent::NotAsked => Open::Consent,
            Some(_) | None => self.next(),
        }
    }

    /// The question that stands on the screen, if one does.
    pub(super) fn asked(&self) -> Option<&'a Question> {
        let stands = matches!(
            self.session.focus,
            Screen::Interview
                | Screen::Question(_)
                | Screen::Choosing { .. }
                | Screen::Either { .. }
                | Screen::Places { .. }
                | Screen::Listening { .. }
        );
        // Words at the welcome answer the first question: it is the next thing to come.
        let talks = matches!(self.session.stage, Stage::Talking | Stage::Welcomed);
        match self.open() {
            Open::Question(question) if stands && talks => Some(question),
            Open::Question(_) | Open::Consent | Open::Nothing => None,
        }
    }

    /// Whether the question about consent stands on the screen.
    pub(super) fn shows_consent(&self) -> bool {
        let at_questions = matches!(self.session.focus, Screen::Interview | Screen::Question(_));
        at_questions && self.session.stage == Stage::Talking && matches!(self.open(), Open::Consent)
    }

    /// Whether a list of activities, or one of them, stands on the screen: much to read.
    pub(super) fn shows_activities(&self) -> bool {
        self.session.stage == Stage::Talking
            && (matches!(
                self.session.focus,
                Screen::Results | Screen::Card(_) | Screen::Compared(..)
            ) || self.session.focus == Screen::Interview
                && matches!(self.next(), Open::Nothing))
    }

    /// Whether the short list stands on the screen.
    pub(super) fn shows_list(&self) -> bool {
        self.shows_activities() && matches!(self.session.focus, Screen::Results | Screen::Interview)
    }

    /// The next question by the answers.
    pub(super) fn next(&self) -> Open<'a> {
        match self.position() {
            Position::Ask(question) if self.may_ask(question) => Open::Question(question),
            Position::Ask(_) => Open::Consent,
            Position::Done => Open::Nothing,
        }
    }

    fn position(&self) -> Position<'a> {
        let Session { answers, told, .. } = self.session;
        self.content.interview.position(answers, told, self.session.consent != Consent::Refused)
    }

    /// How many questions are still to come.
    pub(super) fn left(&self) -> Left {
        let Session { answers, told, .. } = self.session;
        self.content.interview.left(answers, told, self.session.consent != Consent::Refused)
    }

    /// The questions that were answered and count, in their order.
    pub(super) fn answered(&self) -> Vec<&'a Question> {
        self.content.interview.answered(&self.session.answers, &self.session.told)
    }

    /// Whether a question may be asked by what the person agreed to.
    pub(super) fn may_ask(&self, question: &Question) -> bool {
        !question.is_sensitive() || self.has_consent()
    }

    pub(super) fn has_consent(&self) -> bool {
        matches!(self.session.consent, Consent::Given(_))
    }

    /// What is chosen so far of a question with many choices: the open draft, the answer, or what was
    /// told in passing.
    pub(super) fn chosen(&self, question: &Question) -> Vec<ChoiceId> {
        if let Screen::Choosing { question: id, chosen } = &self.session.focus
            && *id == question.id
        {
            return chosen.clone();
        }
        match self.session.answers.get(&question.id) {
            Some(Answer::Chosen(chosen)) => chosen.clone(),
            Some(_) => Vec::new(),
            None => self.told_choices(question),
        }
    }

    /// The choices of a question that were told in passing.
    pub(super) fn told_choices(&self, question: &Question) -> Vec<ChoiceId> {
        let told = |choice: &&ChoiceId| {
            let fact = question.fact_of(choice, true);
            fact.is_some_and(|fact| self.session.told.contains(&fact))
        };
        question.choices.iter().filter(told).cloned().collect()
    }

    /// The last question before the open one that was answered.
    pub(super) fn before(&self) -> Option<&'a Question> {
        let open = match self.open() {
            Open::Question(question) => Some(question),
            Open::Consent => match self.position() {
                Position::Ask(question) => Some(question),
                Position::Done => None,
            },
            Open::Nothing => None,
        };
        let place = |wanted: &Question| {
            self.content.interview.questions().iter().position(|other| other.id == wanted.id)
        };
        let end = open.and_then(place).unwrap_or(usize::MAX);
        self.answered().into_iter().rfind(|question| place(question).is_some_and(|at| at < end))
    }

    /// The short list, without what was passed over and what was shown before the last ones, and
    /// narrowed as the person asked. `true` beside it when nothing is left of the narrowed list,
    /// so that this is the whole one.
    pub(super) fn short_list(&self) -> (ShortList<'a>, bool) {
        let passed = self.passed();
        let matcher = self.content.matcher(self.today);
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

    /// Whether there is a list: enough was answered for it, or all.
    pub(super) fn has_list(&self) -> bool {
        self.has_enough() || matches!(self.next(), Open::Nothing)
    }

    /// Whether the results can be asked for before the end.
    pub(super) fn has_enough(&self) -> bool {
        self.answered().len() + self.session.told.len() >= ENOUGH_ANSWERS
    }
}

/// Whether something sensitive was told in words of the person's own.
pub(super) fn tells_sensitive(session: &Session) -> bool {
    session.told.iter().any(|fact| fact.is_sensitive())
}
