//! The screens of the volunteers' desk, with a call that is open.

use strum::IntoEnumIterator;

use super::{Group, Sample, Scene};
use crate::catalogue::ConfirmId;
use crate::chat::ChatId;
use crate::conversation::{
    Call, CallBack, CallBackStep, CheckResult, Concern, Confirmation, Gap, InputKind, Member,
    OTHER, Role, SHOWN_FROM, Session, Setting, Team, TeamAccess, View, Visit, Volunteer,
    WeeklyCall, WeeklyCard, WeeklyNote, WeeklyStep, desk_commands,
};
use crate::understanding::Alarm;

/// Whose chat it is.
const ME: ChatId = ChatId(1);
/// Stands for what a volunteer typed.
const TYPED: &str = "…";
/// The word of the card that is open.
const WORD: &str = "kastanje";

/// All of them, seen by a coordinator, who sees most.
pub(super) fn desk(scene: &Scene<'_>) -> Vec<Sample> {
    let mut all = vec![empty(scene)];
    all.extend(views(scene).into_iter().map(|(id, view)| with_view(scene, &id, view)));
    all.extend(commands(scene));
    all
}

fn sample(scene: &Scene<'_>, id: &str, call: Call) -> Sample {
    let volunteer =
        Volunteer { open: true, favourites: scene.first.clone(), call, ..Volunteer::default() };
    let session = Session { language: Some(scene.language), ..Session::default() };
    let visit = Visit { session, volunteer, team: Some(team(scene)), ..Visit::default() };
    let setting = Setting::Team(Role::Coordinator);
    Sample { visit, setting, ..Sample::new(Group::Desk, format!("desk.{id}"), Session::default()) }
}

/// Before anything was told.
fn empty(scene: &Scene<'_>) -> Sample {
    sample(scene, "empty", Call::default())
}

fn with_view(scene: &Scene<'_>, id: &str, view: View) -> Sample {
    let call = Call {
        facts: scene.known.clone(),
        chosen: scene.first.iter().take(1).cloned().collect(),
        note: TYPED.to_owned(),
        search: words_to_find(scene),
        code_word: WORD.to_owned(),
        about_activity: scene.first.first().cloned(),
        view,
        ..Call::default()
    };
    sample(scene, id, call)
}

/// The name of an activity: something to look for.
fn words_to_find(scene: &Scene<'_>) -> String {
    let first = scene.first.first().and_then(|id| scene.content.catalogue.activity(id.as_str()));
    first.map(|activity| activity.name.to_lowercase()).unwrap_or_default()
}

fn team(scene: &Scene<'_>) -> TeamAccess {
    let member = Member { number: 1, chat: ChatId(2), name: TYPED.to_owned(), since: scene.now };
    let note = CallBack { number: 2, note: TYPED.to_owned(), about: None, since: scene.now };
    let call = WeeklyCall { at: scene.now, liked: TYPED.to_owned(), ..WeeklyCall::default() };
    let card = WeeklyCard { word: WORD.to_owned(), since: scene.now, calls: vec![call] };
    let gap = Gap {
        year: scene.today().year(),
        month: scene.today().month(),
        municipality: String::new(),
        topic: OTHER.to_owned(),
        times: SHOWN_FROM,
    };
    let team = Team {
        members: vec![member],
        activities: scene.first.clone(),
        call_backs: vec![note],
        weekly: true,
        cards: vec![card],
        gaps: vec![gap],
        confirmations: not_agreed(scene),
        ..Team::default()
    };
    TeamAccess { team, appointed: vec![(ME, Role::Coordinator)], me: ME, fresh: None }
}

/// Two answers about the first activity: it is there, and it stopped.
fn not_agreed(scene: &Scene<'_>) -> Vec<Confirmation> {
    let Some(first) = scene.first.first() else { return Vec::new() };
    let heard = |(by, verdict)| Confirmation {
        about: ConfirmId::of_activity(first),
        by,
        verdict,
        day: scene.today(),
    };
    [(3, CheckResult::Exists), (4, CheckResult::Stopped)].map(heard).to_vec()
}

/// Every view of the desk with its name.
fn views(scene: &Scene<'_>) -> Vec<(String, View)> {
    let mut all = vec![
        ("list", View::List),
        ("found", View::Found),
        ("places", View::Places(namesakes(scene))),
        ("favourites", View::Favourites),
        ("team-list", View::TeamList),
        ("team", View::Team),
        ("removing", View::Removing(1)),
        ("edit", View::Edit),
        ("more", View::More),
        ("maybe", View::Maybe),
        ("why-not", View::WhyNot),
        ("other-caller", View::OtherCaller),
        ("call-backs", View::CallBacks),
        ("gaps", View::Gaps),
        ("confirm.none", View::Confirm(None)),
        ("weekly.new", View::Weekly(WeeklyStep::New)),
        ("weekly.card", View::Weekly(WeeklyStep::Card)),
        ("call-back.consent", View::CallBack(CallBackStep::Consent)),
        ("call-back.note", View::CallBack(CallBackStep::Note)),
        ("call-back.ready", View::CallBack(CallBackStep::Ready)),
    ];
    if let Some(first) = scene.first.first() {
        all.extend([
            ("card", View::Card(first.clone())),
            ("text", View::Text(first.clone())),
            ("wrong", View::Wrong(first.clone())),
            ("remark", View::Remark(first.clone())),
            ("confirm", View::Confirm(Some(ConfirmId::of_activity(first)))),
        ]);
    }
    let own = all.into_iter().map(|(id, view)| (id.to_owned(), view));
    let notes = WeeklyNote::iter()
        .map(|note| (format!("weekly.{note}"), View::Weekly(WeeklyStep::Note(note))));
    let alarms = Alarm::iter().filter(|alarm| alarm.stops());
    let alarms = alarms.map(|alarm| (format!("alarm.{alarm}"), View::Alarm(alarm)));
    let concerns =
        Concern::iter().map(|concern| (format!("concern.{concern}"), View::Concern(concern)));
    own.chain(notes).chain(alarms).chain(concerns).collect()
}

/// The places of one name, of the first that several have.
fn namesakes(scene: &Scene<'_>) -> Vec<u32> {
    super::resident::namesakes(scene.content).unwrap_or_default()
}

/// What is answered to each command of the desk.
fn commands(scene: &Scene<'_>) -> Vec<Sample> {
    let all = desk_commands(Role::Coordinator, scene.language).into_iter();
    // The key of what a command does has its Dutch name: the same in every language.
    let of = |(name, key): (&str, String)| {
        let id = key.rsplit('.').next().map_or_else(String::new, |id| format!("command.{id}"));
        with_view(scene, &id, View::List).after(InputKind::Text(format!("/{name}")))
    };
    all.map(of).collect()
}
