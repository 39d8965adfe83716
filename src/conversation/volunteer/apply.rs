//! From a step to a changed call, with notes for the volunteer.

mod confirm;
mod handover;
mod team;
mod weekly;

use jiff::Timestamp;

use super::super::correction::Correction;
use super::super::team::TeamAccess;
use super::super::visit::TurnContext;
use super::action::DeskAction;
use super::call::{CallBackStep, View, Volunteer, WeeklyStep};
use super::concern::Concern;
use super::interpret::{Danger, Intent, Told};
use super::next_question;
use super::render::Notice;
use super::search_intent::{LookUp, searched};
use crate::catalogue::{ActivityId, AreaId, AreaKind};
use crate::conversation::{Content, Event, Visit, dutch_day};
use crate::interview::{Answer, Answers, Kind, QuestionId};
use crate::matching::short_list;
use crate::profile::{Fact, FactId, PlaceId};
use crate::understanding::Alarm;

/// Changes what is kept of a volunteer by a step; gives what is to be said about it, and adds what
/// happened to the events.
pub(super) fn apply(
    context: TurnContext<'_>,
    visit: &mut Visit,
    events: &mut Vec<Event>,
    step: Intent,
) -> Vec<Notice> {
    let TurnContext { content, input, .. } = context;
    let Visit { volunteer, team, .. } = visit;
    volunteer.open = true;
    volunteer.call.unread.clear();
    volunteer.call.dropped = None;
    let (number, known) = (volunteer.number, volunteer.call.known());
    let takes_back = matches!(step, Intent::Act(DeskAction::Undo));
    let (now, team) = (input.at, team.as_mut());
    let mut actor = Actor { content, volunteer, team, events, now, notes: Vec::new() };
    actor.step(step);
    let notes = actor.notes;
    let is_changed = volunteer.number == number && volunteer.call.known() != known;
    if is_changed && !takes_back {
        volunteer.call.before = Some(known);
    }
    notes
}

struct Actor<'a> {
    content: &'a Content,
    volunteer: &'a mut Volunteer,
    team: Option<&'a mut TeamAccess>,
    events: &'a mut Vec<Event>,
    now: Timestamp,
    notes: Vec<Notice>,
}

impl Actor<'_> {
    fn step(&mut self, step: Intent) {
        match step {
            Intent::Alarm(danger, told, is_next) => {
                if is_next {
                    self.apply(DeskAction::NewCall);
                }
                self.danger(danger, told);
            }
            Intent::OtherCaller(line) => {
                self.volunteer.call.kept_line = line;
                self.show(View::OtherCaller);
            }
            Intent::Act(action) => self.apply(action),
            Intent::Told(told) => self.told(told),
            Intent::Explained(told) => {
                self.apply(DeskAction::List);
                self.told(told);
            }
            Intent::NextCaller(told) => {
                self.apply(DeskAction::NewCall);
                self.told(told);
            }
            Intent::Corrected(correction) => self.corrected(correction),
            Intent::Answered(question, answer) => self.answer(&question, &answer),
            Intent::Places(places) => self.places(&places),
            Intent::Noted(words) => self.noted(&words),
            Intent::OpenCard(word) => self.open_card(&word),
            Intent::WhyNot(id) => {
                self.notes.push(Notice::WhyNot(id.clone()));
                self.show(View::Card(id));
            }
            Intent::Helpline(id) => self.notes.push(Notice::Helpline(id)),
            Intent::Say(key) => self.notes.push(Notice::Say(key)),
            Intent::Help => self.notes.push(Notice::Help),
            // The turn ends before this.
            Intent::Unchanged => {}
        }
    }

    fn apply(&mut self, action: DeskAction) {
        if self.is_of_nothing(&action) {
            self.notes.push(Notice::Say("no-such-activity"));
            return;
        }
        match action {
            DeskAction::Drop(fact) => self.drop_fact(fact),
            DeskAction::Keep(fact) => self.learn(&[fact]),
            DeskAction::Allow(id) => self.volunteer.call.allow(&id),
            DeskAction::Find(words) => self.find(&words),
            DeskAction::Answer(question, choice) => {
                self.answer(&question, &Answer::Chosen(vec![choice]));
            }
            DeskAction::NoneOf(question) => self.answer(&question, &Answer::NoneOfThese),
            DeskAction::Skip(question) => self.skip(question),
            DeskAction::Place(place) => self.learn(&[Fact::Place(PlaceId(place))]),
            DeskAction::List => self.volunteer.call.view = View::List,
            DeskAction::Edit => self.show(View::Edit),
            DeskAction::More => self.show(View::More),
            DeskAction::Maybe => self.show(View::Maybe),
            DeskAction::WhyNot => self.show(View::WhyNot),
            DeskAction::Undo => self.undo(),
            DeskAction::About(who) => self.about(&who),
            DeskAction::Done(step) => self.done(step),
            // Read as the line that was kept, before this.
            DeskAction::NextCaller | DeskAction::SameCaller => self.show(View::List),
            DeskAction::Card(id) => self.show(View::Card(id)),
            DeskAction::Choose(id) => self.choose(&id),
            DeskAction::Text(id) => self.hand_over(id),
            DeskAction::Favourite(id) => self.favourite(&id),
            DeskAction::Wrong(id) => self.show(View::Wrong(id)),
            DeskAction::WrongIs(id, wrong) => self.wrong(id, wrong),
            DeskAction::ForAll(id) => self.for_all(&id),
            DeskAction::Favourites => self.show(View::Favourites),
            DeskAction::TeamList => self.show(View::TeamList),
            DeskAction::Paper => self.paper(),
            DeskAction::HelpNow => self.notes.push(Notice::HelpNow),
            DeskAction::Team => self.show(View::Team),
            DeskAction::Invite => self.invite(),
            DeskAction::Remove(number) => self.show(View::Removing(number)),
            DeskAction::RemoveNow(number) => self.remove(number),
            DeskAction::TellRemark(id) => self.tell_remark(id),
            DeskAction::CallBack => self.show(View::CallBack(CallBackStep::Consent)),
            DeskAction::CallBackConsent(agrees) => self.call_back_consent(agrees),
            DeskAction::CallBackTell => self.tell_call_back(),
            DeskAction::CallBacks => self.show(View::CallBacks),
            DeskAction::CalledBack(number) => self.called_back(number),
            DeskAction::Gaps => self.show(View::Gaps),
            DeskAction::Confirm => self.show_next(None),
            DeskAction::Confirmed(about, verdict) => self.confirmed(about, verdict),
            DeskAction::PassOver(about) => self.show_next(Some(&about)),
            DeskAction::CallAgain(about) => self.call_again(&about),
            DeskAction::WeeklyCalls(keeps) => self.weekly_calls(keeps),
            DeskAction::WeeklyCard => self.show(View::Weekly(WeeklyStep::Card)),
            DeskAction::WeeklyBegin => self.begin_card(),
            DeskAction::WeeklyWrite(note) => self.show(View::Weekly(WeeklyStep::Note(note))),
            DeskAction::WeeklyEnd => self.end_card(),
            DeskAction::NewCall => self.new_call(),
            DeskAction::Leave => self.leave(),
        }
    }

    /// Shows something. Only another alarm takes the place of the card of an alarm, until the
    /// volunteer goes on.
    fn show(&mut self, view: View) {
        let call = &mut self.volunteer.call;
        if call.view.is_alarm() && !view.is_alarm() {
            return;
        }
        if call.view != view {
            call.steps_done.clear();
        }
        call.view = view;
    }

    /// The steps for a danger, and what was told beside it.
    fn danger(&mut self, danger: Danger, told: Told) {
        let call = &mut self.volunteer.call;
        call.learn(&told.facts);
        call.hear(told.others, told.doubts);
        let (alarm, view) = match danger {
            Danger::Alarm(alarm) => (alarm, View::Alarm(alarm)),
            Danger::Concern(concern) => (of_concern(concern), View::Concern(concern)),
        };
        match alarm {
            Alarm::Acute | Alarm::Suicide | Alarm::Indirect => call.told_of_suicide = true,
            Alarm::Violence => call.told_of_violence = true,
            Alarm::Emergency | Alarm::Distress => {}
        }
        self.events.push(Event::Alarm(alarm));
        self.show(view);
    }

    /// A fact is taken back; what it answered is asked anew.
    fn drop_fact(&mut self, fact: Fact) {
        self.volunteer.call.drop(fact);
        self.volunteer.call.question = next_question::of_fact(&self.content.interview, fact);
    }

    fn find(&mut self, words: &str) {
        let words = searched(words);
        if self.volunteer.call.search != words {
            self.count_gap(&words);
        }
        self.volunteer.call.search = words;
        self.show(View::Found);
    }

    fn about(&mut self, who: &str) {
        self.volunteer.call.turn_to(who);
        self.show(View::List);
    }

    fn leave(&mut self) {
        self.volunteer.wipe();
        self.volunteer.open = false;
    }

    fn new_call(&mut self) {
        self.volunteer.wipe();
        self.notes.push(Notice::Say("desk-new"));
    }

    /// A step of the card is done, or not yet.
    fn done(&mut self, step: u32) {
        let done = &mut self.volunteer.call.steps_done;
        match done.iter().position(|other| *other == step) {
            Some(at) => drop(done.remove(at)),
            None if done.len() < STEPS_MAX => done.push(step),
            None => {}
        }
    }

    fn undo(&mut self) {
        let key = if self.volunteer.call.undo() { "desk-undone" } else { "desk-undone-nothing" };
        self.notes.push(Notice::Say(key));
        if self.volunteer.call.view != View::Edit {
            self.show(View::List);
        }
    }

    /// What the caller told is taken along, whatever else the line may be.
    fn told(&mut self, told: Told) {
        let call = &mut self.volunteer.call;
        call.unread = told.unread;
        call.search.clear();
        call.kept_line.clear();
        // What was heard in the line, beside facts of the caller.
        let has_more =
            !told.others.is_empty() || !told.doubts.is_empty() || !told.excluded.is_empty();
        call.exclude(told.excluded);
        self.learn(&told.facts);
        self.volunteer.call.hear(told.others, told.doubts);
        match told.look_up {
            // What leads to activities was understood.
            LookUp::Show(words) | LookUp::Named(words) => {
                self.volunteer.call.unread.clear();
                self.apply(DeskAction::Find(words));
            }
            LookUp::Offer(words) => {
                self.volunteer.call.unread.clear();
                self.volunteer.call.search = words;
            }
            // A place was understood, also where several have its name.
            LookUp::Nothing if told.places.is_empty() && told.area.is_none() && !has_more => {
                self.notes.push(Notice::Say("desk-understood-nothing"));
            }
            LookUp::Nothing | LookUp::No | LookUp::Card(_) => {}
        }
        if let Some(area) = told.area {
            self.area(area);
        }
        if !told.places.is_empty() {
            self.places(&told.places);
        }
    }

    /// What was put right goes, and what holds instead is taken along.
    fn corrected(&mut self, correction: Correction) {
        for fact in &correction.gone {
            self.volunteer.call.drop(*fact);
        }
        if !correction.told.is_empty() {
            // What holds instead stands there: nothing is to be brought back.
            self.volunteer.call.dropped = None;
        }
        self.learn(&correction.told);
        if !correction.places.is_empty() {
            self.places(&correction.places);
        }
    }

    /// What was chosen; where nothing was, what is on the list.
    fn paper(&mut self) {
        let call = &mut self.volunteer.call;
        if call.chosen.is_empty() && !call.facts.is_empty() {
            let profile = self.content.interview.profile(&Answers::default(), &call.facts);
            let matcher = self.content.matcher(dutch_day(self.now));
            let list = short_list(matcher, &call.weighed(&profile), &call.passed());
            call.chosen = list.picks.iter().map(|pick| pick.activity.id.clone()).collect();
        }
        self.notes.push(Notice::Paper);
    }

    fn learn(&mut self, facts: &[Fact]) {
        self.volunteer.call.learn(facts);
        self.show(View::List);
    }

    fn answer(&mut self, id: &QuestionId, answer: &Answer) {
        if let Some(question) = self.content.interview.question(id.as_str()) {
            self.learn(&question.facts(answer));
        }
    }

    fn skip(&mut self, question: QuestionId) {
        let call = &mut self.volunteer.call;
        call.question = None;
        if !call.skipped.contains(&question) {
            call.skipped.push(question);
        }
    }

    fn places(&mut self, places: &[PlaceId]) {
        match places {
            [] => self.notes.push(Notice::Say("unknown-place")),
            [place] => self.learn(&[Fact::Place(*place)]),
            several => self.show(View::Places(several.iter().map(|place| place.0).collect())),
        }
    }

    /// In a region the town is to be asked for; abroad there is none.
    fn area(&mut self, area: AreaId) {
        if self.volunteer.call.facts.iter().any(|fact| fact.id() == FactId::Place) {
            // Where somebody comes from, or goes to.
            return;
        }
        let questions = self.content.interview.questions().iter();
        let place = questions.into_iter().find(|it| it.kind == Kind::Place).map(|it| it.id.clone());
        let kind = self.content.catalogue.places().wider_area(area).map(|area| area.kind);
        if kind.is_some_and(AreaKind::has_towns) {
            self.volunteer.call.question = place;
        } else if let Some(place) = place {
            self.skip(place);
        }
        self.notes.push(Notice::Area(area));
    }

    /// Whether a button is of an activity that there is not, or not any more.
    fn is_of_nothing(&self, action: &DeskAction) -> bool {
        let (DeskAction::Card(id)
        | DeskAction::Text(id)
        | DeskAction::Choose(id)
        | DeskAction::Favourite(id)
        | DeskAction::ForAll(id)
        | DeskAction::Wrong(id)
        | DeskAction::TellRemark(id)
        | DeskAction::WrongIs(id, _)) = action
        else {
            return false;
        };
        self.content.catalogue.activity(id.as_str()).is_none()
    }

    fn says_full(&mut self, done: bool) {
        if !done {
            self.notes.push(Notice::Say("desk-list-full"));
        }
    }
}

/// What such a danger is counted as.
fn of_concern(concern: Concern) -> Alarm {
    match concern {
        Concern::Money | Concern::Control => Alarm::Violence,
        Concern::Silent => Alarm::Emergency,
        Concern::Neglect => Alarm::Distress,
    }
}

/// Puts an activity on a list to look at, or takes it off. `false` when the list is full.
fn toggle(list: &mut Vec<ActivityId>, id: &ActivityId) -> bool {
    if let Some(at) = list.iter().position(|other| other == id) {
        list.remove(at);
        return true;
    }
    let has_room = list.len() < LISTED_MAX;
    if has_room {
        list.push(id.clone());
    }
    has_room
}

/// No card has more steps.
const STEPS_MAX: usize = 12;
/// So many activities at most stand on such a list: it is no list to search.
const LISTED_MAX: usize = 40;
