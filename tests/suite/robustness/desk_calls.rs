//! The desk's borders: who may be there, and what is left of a caller.

use std::sync::{Arc, LazyLock};

use aanspraak::catalogue::Activity;
use aanspraak::chat::ChatId;
use aanspraak::conversation::{
    Action, CheckResult, Code, Content, DeskAction, Event, Input, InputKind, Member, Message, Role,
    Session, Setting, Settings, Team, TeamAccess, View, Visit, Volunteer, WeeklyNote, due, turn,
};
use aanspraak::language::Language;
use aanspraak::profile::Fact;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use crate::conversation::scripts::content;

const LINE: &str = "mw 82, weduwe, slecht ter been, Zwolle";

/// One chat in memory.
struct Chat {
    content: Arc<Content>,
    visit: Visit,
    /// What happened at the last input.
    events: Vec<Event>,
    now: Timestamp,
}

impl Chat {
    fn new() -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        Self { content: content(), visit: Visit::default(), events: Vec::new(), now }
    }

    /// A volunteer with a caller on the line.
    fn with_a_caller() -> Self {
        let mut chat = Self::new();
        chat.says(Setting::Team(Role::Volunteer), "/desk");
        chat.says(Setting::Team(Role::Volunteer), LINE);
        assert!(chat.visit.volunteer.call.facts.len() > 4, "{:?}", chat.visit);
        chat
    }

    fn hears(&mut self, setting: Setting, kind: InputKind) -> Vec<Message> {
        let input = Input { at: self.now, setting, app_language: None, kind };
        let visit = std::mem::take(&mut self.visit);
        let mut turn = turn(&self.content, Settings::default(), visit, input);
        let replies = std::mem::take(&mut turn.replies);
        self.events = std::mem::take(&mut turn.events);
        self.visit = turn.into();
        replies
    }

    fn says(&mut self, setting: Setting, words: &str) -> Vec<Message> {
        self.hears(setting, InputKind::Text(words.to_owned()))
    }
}

#[test]
fn who_is_not_on_the_team_gets_what_an_unknown_command_gets() {
    let unknown = Chat::new().says(Setting::Private, "/bestaatniet");
    for words in [
        "/desk",
        "/balie",
        "/nieuw",
        "/favorieten",
        "/papier",
        "/team",
        "/terugbellen",
        "/bellijst",
        "/gemist",
        "/nabellen",
        "/start desk",
    ] {
        assert_eq!(Chat::new().says(Setting::Private, words), unknown, "{words}");
    }
    // Words behind a command that there is not count as words: of the desk's as of any other.
    for (command, words) in [("/zoek bridge", "bridge"), ("/kaart zonnebloem", "kaart zonnebloem")]
    {
        let said = Chat::new().says(Setting::Private, command);
        assert_eq!(said, Chat::new().says(Setting::Private, words), "{command}");
    }
    let press = |data: &str| Chat::new().hears(Setting::Private, InputKind::Press(data.to_owned()));
    for action in [
        DeskAction::List,
        DeskAction::NewCall,
        DeskAction::Card("oopoeh".into()),
        DeskAction::TellRemark("oopoeh".into()),
        DeskAction::CallBack,
        DeskAction::CallBackConsent(true),
        DeskAction::CallBackTell,
        DeskAction::CallBacks,
        DeskAction::CalledBack(1),
        DeskAction::Gaps,
        DeskAction::Confirm,
        DeskAction::Confirmed("oopoeh".into(), CheckResult::Exists),
        DeskAction::PassOver("oopoeh".into()),
        DeskAction::CallAgain("oopoeh".into()),
        DeskAction::WeeklyCalls(true),
        DeskAction::WeeklyCard,
        DeskAction::WeeklyBegin,
        DeskAction::WeeklyWrite(WeeklyNote::Liked),
        DeskAction::WeeklyEnd,
    ] {
        let said = press(&Action::Desk(action).encode(0));
        assert_eq!(said, press("onzin"));
        assert_eq!((&said[0].lines, &said[0].buttons), (&unknown[0].lines, &unknown[0].buttons));
    }
    let (code, name) = ("0".repeat(32), "Bea".to_owned());
    let forged = Chat::new().hears(Setting::Private, InputKind::Invited { code, name });
    assert_eq!(forged, unknown);
}

#[test]
fn what_only_a_coordinator_may_a_volunteer_may_not_however_it_is_asked() {
    let press = |action: DeskAction| InputKind::Press(Action::Desk(action).encode(0));
    let words = |words: &str| InputKind::Text(words.to_owned());
    // Each with whether it changes the team of a coordinator.
    let asked = [
        (press(DeskAction::Team), false),
        (press(DeskAction::Invite), true),
        (press(DeskAction::Remove(1)), false),
        (press(DeskAction::RemoveNow(1)), true),
        (press(DeskAction::ForAll("oopoeh".into())), true),
        (words("/team"), false),
        (words("/uitnodigen"), true),
        (words("/invite"), true),
    ];
    let bea = Member { number: 1, chat: ChatId(8), name: "Bea".to_owned(), since: Timestamp::MIN };
    let team = Team { members: vec![bea], ..Team::default() };
    let lent = TeamAccess { team, fresh: Some(Code(7)), ..TeamAccess::default() };
    for (kind, changes) in asked {
        let mut chat = Chat::with_a_caller();
        chat.visit.team = Some(lent.clone());
        let said = chat.hears(Setting::Team(Role::Volunteer), kind.clone());
        let first = said[0].text_lines().next().unwrap();
        assert!(first.starts_with("Dat kan niet aan de balie."), "{kind:?}: {first}");
        assert_eq!(chat.events, [], "{kind:?}");
        chat.visit.team = Some(lent.clone());
        chat.hears(Setting::Team(Role::Coordinator), kind.clone());
        let changed =
            |event: &Event| matches!(event, Event::TeamChanged(now) if **now != lent.team);
        assert_eq!(chat.events.iter().any(changed), changes, "{kind:?}");
    }
}

#[test]
fn who_is_taken_off_the_team_has_nothing_left_of_the_desk_at_the_next_word_or_button() {
    let list = Action::Desk(DeskAction::List).encode(0);
    for kind in [InputKind::Text("hallo".into()), InputKind::Press(list)] {
        let mut chat = Chat::with_a_caller();
        chat.visit.volunteer.favourites.push("oopoeh".into());
        let said = chat.hears(Setting::Private, kind);
        assert_eq!(chat.visit.volunteer, Volunteer::default());
        assert!(!format!("{said:?}").contains("82"), "{said:?}");
    }
}

#[test]
fn of_an_activity_that_there_is_not_no_button_changes_anything_and_a_list_ends_somewhere() {
    let id = |name: &str| name.into();
    let press = |chat: &mut Chat, action: DeskAction| {
        let data = Action::Desk(action).encode(chat.visit.volunteer.number);
        chat.hears(Setting::Team(Role::Coordinator), InputKind::Press(data))
    };
    for action in [
        DeskAction::Card(id("there-is-none")),
        DeskAction::Text(id("there-is-none")),
        DeskAction::Choose(id("there-is-none")),
        DeskAction::Favourite(id("there-is-none")),
        DeskAction::ForAll(id("there-is-none")),
        DeskAction::Wrong(id("there-is-none")),
    ] {
        let mut chat = Chat::with_a_caller();
        let before = chat.visit.clone();
        let said = press(&mut chat, action);
        assert!(said[0].text_lines().any(|line| line == "Dat ken ik niet meer."), "{said:?}");
        assert_eq!(chat.visit, before);
    }
    let mut chat = Chat::with_a_caller();
    let all: Vec<_> =
        chat.content.catalogue.activities().iter().map(|activity| activity.id.clone()).collect();
    for id in &all {
        press(&mut chat, DeskAction::Favourite(id.clone()));
    }
    assert_eq!(chat.visit.volunteer.favourites, all[..40]);
    let said = press(&mut chat, DeskAction::Favourite(all[50].clone()));
    assert!(said[0].text_lines().any(|line| line.contains("vol")), "{said:?}");
}

#[test]
fn a_call_is_wiped_by_its_due_time_and_nothing_is_said() {
    let mut chat = Chat::with_a_caller();
    chat.visit.volunteer.favourites.push("oopoeh".into());
    let ends = chat.now + SignedDuration::from_mins(15);
    assert_eq!(due(&chat.visit.session, &chat.visit.volunteer), Some(ends));
    chat.now = ends;
    let [said] = chat.hears(Setting::Private, InputKind::Due).try_into().unwrap();
    // What stood there of the caller becomes one line; nobody is disturbed.
    assert!(said.lines.is_empty() && said.buttons.is_empty() && said.folds.is_some(), "{said:?}");
    let favourites = vec!["oopoeh".into()];
    let left = Volunteer { open: true, number: 1, favourites, ..Volunteer::default() };
    assert_eq!(chat.visit, Visit { volunteer: left, ..Visit::default() });
    assert_eq!(due(&chat.visit.session, &chat.visit.volunteer), None);
}

#[test]
fn a_new_caller_finds_nothing_of_the_one_before() {
    let mut chat = Chat::with_a_caller();
    chat.says(Setting::Team(Role::Volunteer), "nieuwe beller");
    let wiped = std::mem::take(&mut chat.visit.volunteer.call);
    assert!(wiped.facts.is_empty() && wiped.unread.is_empty() && wiped.chosen.is_empty());
    assert_eq!(chat.visit.session, Session::default());
}

#[test]
fn a_line_that_begins_with_the_next_caller_tells_of_nobody_else() {
    for line in [
        "volgende: dhr 67 Utrecht",
        "Nieuwe beller: dhr 67 Utrecht",
        "nieuwe beller dhr 67 Utrecht",
        "nw beller, dhr 67 Utrecht",
    ] {
        let mut chat = Chat::with_a_caller();
        let before = chat.visit.volunteer.number;
        chat.says(Setting::Team(Role::Volunteer), line);
        let mut fresh = Chat::with_a_caller();
        fresh.says(Setting::Team(Role::Volunteer), "nieuwe beller");
        fresh.says(Setting::Team(Role::Volunteer), "dhr 67 Utrecht");
        assert_eq!(chat.visit.volunteer.call.facts, fresh.visit.volunteer.call.facts, "{line}");
        assert_eq!(chat.visit.volunteer.call.facts.len(), 3, "{line}");
        assert_ne!(chat.visit.volunteer.number, before, "{line}: old buttons are of another call");
    }
    // Only at the head: a caller may tell of a next visit.
    let mut chat = Chat::with_a_caller();
    let known = chat.visit.volunteer.call.facts.clone();
    chat.says(Setting::Team(Role::Volunteer), "volgende week komt haar zoon");
    assert!(known.iter().all(|fact| chat.visit.volunteer.call.facts.contains(fact)));
}

#[test]
fn the_text_to_send_names_the_activity_and_its_number_and_is_short_in_every_language() {
    let mut chat = Chat::with_a_caller();
    let mut other = Chat::new();
    for line in ["/desk", "man van 45, woont samen, Zwolle"] {
        other.says(Setting::Team(Role::Volunteer), line);
    }
    let content = chat.content.clone();
    let text_of = |chat: &mut Chat, activity: &Activity| {
        let button = Action::Desk(DeskAction::Text(activity.id.clone()));
        let press = InputKind::Press(button.encode(chat.visit.volunteer.number));
        let said = chat.hears(Setting::Team(Role::Volunteer), press);
        let text = said[0].text_lines().find(|line| line.starts_with(&activity.name));
        text.unwrap().to_owned()
    };
    for language in Language::iter() {
        chat.visit.session.language = Some(language);
        other.visit.session.language = Some(language);
        for activity in content.catalogue.activities() {
            let text = text_of(&mut chat, activity);
            assert!(text.chars().count() <= 300, "{text}");
            // Of the caller nothing but the municipality, whose body it names.
            assert_eq!(text, text_of(&mut other, activity));
            if let Some(phone) = &activity.contact.phone {
                assert!(text.contains(&phone.number), "{text}");
            }
        }
    }
}

static CALL: LazyLock<Visit> = LazyLock::new(|| Chat::with_a_caller().visit);

/// Words of a volunteer, of the catalogue and of nobody.
fn any_line() -> impl Strategy<Value = String> {
    let names: Vec<String> =
        content().catalogue.activities().iter().map(|activity| activity.name.clone()).collect();
    let words = prop::sample::select(vec![
        "82",
        "weduwe",
        "zwolle",
        "bridge",
        "gratis",
        "zoek",
        "niet",
        "wandelen",
        "ook doof",
        "bergen",
        "/zoek",
        "xqzzy",
        "nee",
        "waarom niet",
        "maatje",
        "70+",
    ]);
    let word = prop_oneof![
        4 => words.prop_map(str::to_owned),
        1 => prop::sample::select(names),
        1 => "\\PC{1,30}",
    ];
    prop::collection::vec(word, 1..5).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is typed: one message, with a way on, whose buttons can be sent; and what was
    /// understood before is only taken away by a tap or put right by a newer word.
    #[test]
    fn a_line_is_answered_and_no_fact_is_lost_to_a_search(line in any_line()) {
        let mut chat = Chat { visit: CALL.clone(), ..Chat::new() };
        let team = Setting::Team(Role::Volunteer);
        let before = chat.visit.volunteer.call.facts.clone();
        let reading = chat.content.lexicon.read(&line, chat.content.catalogue.places(), 2026);
        let stays = !line.starts_with('/') && !line.starts_with("zoek");
        let said = chat.says(team, &line);
        prop_assert_eq!(said.len(), 1);
        for button in said[0].buttons.iter().flatten() {
            prop_assert!((1..=64).contains(&button.data.len()), "{:?}", button);
            prop_assert!(Action::decode(&button.data).is_some(), "{:?}", button);
        }
        let known = |fact: &Fact| {
            chat.visit.volunteer.call.facts.iter().any(|other| other.id() == fact.id())
        };
        prop_assert!(before.iter().all(known), "{:?}", chat.visit.volunteer.call);
        let asks = line.starts_with("waarom niet");
        if stays && !asks && reading.facts.len() == 1 && line.split(' ').count() == 1 {
            // What names something is looked up, and offered as a fact.
            let is_looked_up = chat.visit.volunteer.call.view == View::Found;
            prop_assert!(
                is_looked_up || known(&reading.facts[0].fact),
                "{:?}", chat.visit.volunteer.call
            );
        }
    }
}

#[test]
fn danger_on_the_line_shows_steps_and_numbers_and_no_activity() {
    for (words, number) in [
        ("ze ligt op de grond en ademt niet", "112"),
        ("ze wil niet meer leven", "113"),
        ("haar zoon slaat haar", "0800-2000"),
    ] {
        let mut chat = Chat::with_a_caller();
        let said = chat.says(Setting::Team(Role::Volunteer), words);
        let text = said[0].text_lines().collect::<Vec<_>>().join("\n");
        assert!(text.contains("1. ") && text.contains("2. "), "{words}: {text}");
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert!(digits(&text).contains(&digits(number)), "{words}: {text}");
        for activity in chat.content.catalogue.activities() {
            assert!(!text.contains(&activity.name), "{words}: {}", activity.name);
        }
    }
}
