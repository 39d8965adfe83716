//! The first step names the body in the person's own municipality, wherever it is shown; where nobody is
//! known it says so.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use aanspraak::config;
use aanspraak::conversation::{
    Action, ActivityVerb, Content, DeskAction, Flow, Input, InputKind, ListVerb, Message,
    NamedDoor, Role, Setting, Settings, Suggestion, Visit, advise, coverage, door_reach, fullest,
    turn,
};
use aanspraak::language::Language;
use aanspraak::profile::{Fact, Profile};
use jiff::Timestamp;
use jiff::civil::date;
use lopdf::Document;

const ZWOLLE: &str = r#"
municipality = "Zwolle"
[[door]]
role    = "municipality"
name    = "Gemeente Zwolle"
phone   = "14 038"
checked = 2026-11-20
sources = ["https://example.org"]
[[door]]
role    = "welfare"
name    = "Alleen Voor Wijthmen"
phone   = "038 000 00 01"
covers  = ["Wijthmen"]
checked = 2026-11-20
sources = ["https://example.org"]
[[door]]
role    = "welfare"
name    = "Het Huis"
page    = "huis.example.org"
phone   = "038 000 00 02"
hours   = { nl = "ma t/m vr 9 tot 12 uur", en = "Mon to Fri, 9 am to 12 noon" }
seen    = "2021-03"
checked = 2026-11-20
sources = ["https://example.org"]
"#;

const ALMERE: &str = r#"
municipality = "Almere"
[[door]]
role    = "municipality"
name    = "Gemeente Almere"
phone   = "14 036"
checked = 2026-11-20
sources = ["https://example.org"]
"#;

const DORDRECHT: &str = r#"
municipality = "Dordrecht"
[[door]]
role    = "municipality"
name    = "Gemeente Dordrecht"
phone   = "14 078"
checked = 2026-11-20
sources = ["https://example.org"]
[[door]]
role    = "welfare"
name    = "Buurt Dordrecht"
page    = "buurt.example.org"
checked = 2026-11-20
sources = ["https://example.org"]
"#;

const BREDA: &str = r#"
municipality = "Breda"
[[door]]
role    = "neighbourhood-team"
name    = "Team Breda"
page    = "team.example.org"
checked = 2026-11-20
sources = ["https://example.org"]
"#;

/// The content of this repository with doors in four municipalities, none of them real.
static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let mut files = config::content(&[root]).unwrap();
    let paths: Vec<String> =
        files.below("data/doors/", ".toml").map(|file| file.path.clone()).collect();
    for path in paths {
        files.remove(&path);
    }
    let doors =
        [("zwolle", ZWOLLE), ("almere", ALMERE), ("breda", BREDA), ("dordrecht", DORDRECHT)];
    for (name, text) in doors {
        files.insert(format!("data/doors/{name}.toml"), text);
    }
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, date(2026, 11, 23), &mut diagnostics);
    assert_eq!(diagnostics, []);
    Arc::new(content)
});

fn somebody(place: Option<&str>) -> Profile {
    let ids = place.map(|name| CONTENT.catalogue.places().areas(name)[0]);
    Profile::of(ids.map(Fact::Place))
}

/// What is suggested of an activity.
fn of(id: &str, profile: &Profile, language: Language) -> Suggestion {
    let advice = advise(&CONTENT, profile, date(2026, 11, 23), language, 99);
    advice.suggestions.into_iter().find(|it| it.id == id).unwrap()
}

fn step(id: &str, place: Option<&str>) -> String {
    of(id, &somebody(place), Language::Nl).next_step
}

#[test]
fn the_body_with_the_role_is_named_with_its_number() {
    assert_eq!(
        step("netwerkcoach", Some("Zwolle")),
        "Bel Het Huis, 038 000 00 02. Vraag naar 'een netwerkcoach'. Zeg erbij: 'Ik wil graag meer \
         mensen leren kennen.'"
    );
    let english = of("netwerkcoach", &somebody(Some("Zwolle")), Language::En).next_step;
    assert!(english.starts_with("Call Het Huis on 038 000 00 02. Ask for"), "{english}");
}

#[test]
fn a_body_for_a_part_of_the_municipality_is_named_there_only() {
    assert!(step("netwerkcoach", Some("Wijthmen")).starts_with("Bel Alleen Voor Wijthmen,"));
    assert!(!step("netwerkcoach", Some("Zwolle")).contains("Wijthmen"));
}

#[test]
fn beside_a_page_stands_a_number_of_the_municipality() {
    let said = step("netwerkcoach", Some("Dordrecht"));
    assert!(
        said.starts_with(
            "Ga naar buurt.example.org, de site van Buurt Dordrecht. Liever bellen? Dat kan bij de \
             gemeente Dordrecht, 14 078. Vraag naar"
        ),
        "{said}"
    );
}

#[test]
fn where_the_body_is_not_known_another_one_of_the_municipality_shows_the_way() {
    assert!(step("netwerkcoach", Some("Almere")).starts_with(
        "We hebben geen nummer van de welzijnsorganisatie in Almere. Bel daarom de gemeente Almere, \
         14 036. Vraag naar"
    ));
    assert!(step("netwerkcoach", Some("Breda")).starts_with(
        "We hebben geen nummer van de welzijnsorganisatie in Breda. Ga daarom naar team.example.org, \
         de site van Team Breda. Vraag naar"
    ));
}

#[test]
fn where_nobody_is_known_it_says_so_with_the_words_to_look_for() {
    let said = step("netwerkcoach", Some("Tilburg"));
    assert!(
        said.starts_with(
            "We hebben geen nummer van de welzijnsorganisatie in Tilburg. Zoek op internet naar \
             ‘welzijnswerk Tilburg’, of vraag het de huisarts. Vraag naar"
        ),
        "{said}"
    );
    let humanitas = step("humanitas-tandem", Some("Zwolle"));
    assert!(humanitas.contains("geen nummer van Humanitas in Zwolle. Zoek op humanitas.nl"));
}

#[test]
fn two_municipalities_of_one_name_are_told_apart() {
    let said = step("netwerkcoach", Some("Bergen (Limburg)"));
    assert!(said.contains("in Bergen (Limburg)."), "{said}");
}

#[test]
fn where_the_place_is_not_known_it_says_what_knowing_it_would_give() {
    let said = step("netwerkcoach", None);
    assert!(said.starts_with("Bel de welzijnsorganisatie in uw plaats. Vraag naar"), "{said}");
    assert!(said.ends_with("Als ik uw plaats weet, kan ik misschien een nummer noemen."), "{said}");
    let mut chat = Chat::new();
    chat.tells("Ik zoek iets voor mijn moeder, ze is 82");
    let card = chat.presses(Action::Activity("netwerkcoach".into(), ActivityVerb::Card));
    assert!(card.contains("in de plaats van deze persoon"), "{card}");
    assert!(card.contains("Als ik de plaats weet"), "{card}");
}

#[test]
fn a_list_says_once_what_knowing_the_place_would_give() {
    let mut chat = Chat::new();
    chat.tells("vrouw van 82, alleen, wil meer zelfvertrouwen en hulp");
    let list = words(&chat.hears(InputKind::Text("laat zien wat past".to_owned())));
    assert!(list.matches("Bel de welzijnsorganisatie in uw plaats.").count() > 1, "{list}");
    assert_eq!(list.matches("Als ik uw plaats weet").count(), 1, "{list}");
}

#[test]
fn suggest_tells_scripts_which_body_it_is() {
    let known = of("netwerkcoach", &somebody(Some("Wijthmen")), Language::Nl).door;
    let Some(NamedDoor::Known(door, municipality)) = known else { panic!("no door") };
    assert_eq!((door.name.as_str(), municipality.as_str()), ("Alleen Voor Wijthmen", "Zwolle"));
    for place in [None, Some("Tilburg")] {
        let door = of("netwerkcoach", &somebody(place), Language::Nl).door;
        assert!(matches!(door, Some(NamedDoor::Unknown)), "{place:?}");
    }
    assert!(of("luisterlijn", &somebody(None), Language::Nl).door.is_none());
}

#[test]
fn where_an_activity_has_only_a_page_the_first_step_names_whom_to_call_there() {
    let in_zwolle = of("resto-vanharte", &somebody(Some("Zwolle")), Language::Nl);
    assert!(in_zwolle.next_step.contains("Liever bellen? Het Huis"), "{}", in_zwolle.next_step);
    assert!(matches!(&in_zwolle.door, Some(NamedDoor::Known(door, _)) if door.name == "Het Huis"));
    let in_almere = of("resto-vanharte", &somebody(Some("Almere")), Language::Nl).next_step;
    assert!(in_almere.contains("De gemeente Almere wijst u de weg: 14 036."), "{in_almere}");
    let somewhere = of("resto-vanharte", &somebody(None), Language::Nl).next_step;
    assert!(!somewhere.contains("Liever bellen?"), "{somewhere}");
    // What has a number of its own, or is only on the internet: who helps where that does not.
    for id in ["luisterlijn", "digitale-buurtplatforms"] {
        let step = of(id, &somebody(Some("Zwolle")), Language::Nl).next_step;
        assert!(step.contains("Lukt dat niet? Het Huis denkt met u mee:"), "{step}");
        let step = of(id, &somebody(None), Language::Nl).next_step;
        assert!(!step.contains("Lukt dat niet?"), "{step}");
    }
}

/// One chat in memory.
struct Chat {
    visit: Visit,
    setting: Setting,
    now: Timestamp,
}

impl Chat {
    fn new() -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        Self { visit: Visit::default(), setting: Setting::Private, now }
    }

    fn hears(&mut self, kind: InputKind) -> Vec<Message> {
        let input = Input { at: self.now, setting: self.setting, app_language: None, kind };
        let visit = std::mem::take(&mut self.visit);
        let mut turn = turn(&CONTENT, Settings::default(), visit, input);
        let replies = std::mem::take(&mut turn.replies);
        self.visit = turn.into();
        replies
    }

    /// A resident who told this and agreed that it is kept.
    fn tells(&mut self, text: &str) {
        self.hears(InputKind::Text(text.to_owned()));
        let consent = Action::Flow(Flow::Consent(true)).encode(self.visit.session.round);
        self.hears(InputKind::Press(consent));
    }

    fn press(&mut self, action: &Action) -> Vec<Message> {
        let round = match self.setting {
            Setting::Team(_) => self.visit.volunteer.number,
            _ => self.visit.session.round,
        };
        self.hears(InputKind::Press(action.encode(round)))
    }

    fn presses(&mut self, action: Action) -> String {
        words(&self.press(&action))
    }
}

fn words(messages: &[Message]) -> String {
    let lines = messages.iter().flat_map(Message::text_lines);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_list_and_the_card_name_the_body_and_the_card_tells_its_page_hours_and_age() {
    let mut chat = Chat::new();
    chat.tells("vrouw van 82, weduwe, alleen, wil graag een maatje, Zwolle");
    let list = words(&chat.hears(InputKind::Text("laat zien wat past".to_owned())));
    assert!(list.contains("Bel Het Huis, 038 000 00 02."), "{list}");
    let card = chat.presses(Action::Activity("netwerkcoach".into(), ActivityVerb::Card));
    for line in [
        "Eerste stap: Bel Het Huis, 038 000 00 02. Vraag naar",
        "Website van Het Huis: huis.example.org",
        "Het Huis is te bereiken: ma t/m vr 9 tot 12 uur",
        "We zagen het nummer van Het Huis het laatst in 2021.",
    ] {
        assert!(card.contains(line), "{line}: {card}");
    }
}

#[test]
fn the_printed_page_names_the_body() {
    let mut chat = Chat::new();
    chat.tells("vrouw van 82, weduwe, alleen, Zwolle");
    chat.press(&Action::Activity("netwerkcoach".into(), ActivityVerb::Save));
    let printed = chat.press(&Action::List(ListVerb::Print));
    let file = printed[0].attachment.as_ref().unwrap();
    let document = Document::load_mem(&file.bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).unwrap();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Bel Het Huis, 038 000 00 02."), "{words}");
    assert!(!words.contains("Als ik uw plaats weet"), "{words}");
}

#[test]
fn the_desk_names_the_body_of_the_caller_on_the_card_and_in_the_text_to_send() {
    let mut chat = Chat { setting: Setting::Team(Role::Volunteer), ..Chat::new() };
    chat.hears(InputKind::Text("/desk".to_owned()));
    chat.hears(InputKind::Text("mw 82, weduwe, Zwolle".to_owned()));
    let card = chat.presses(Action::Desk(DeskAction::Card("netwerkcoach".into())));
    assert!(card.contains("Bel Het Huis, 038 000 00 02."), "{card}");
    let text = chat.presses(Action::Desk(DeskAction::Text("netwerkcoach".into())));
    assert!(text.contains("Bel Het Huis, 038 000 00 02."), "{text}");
}

#[test]
fn in_a_group_nobody_is_asked_where_they_live() {
    let mut chat = Chat { setting: Setting::Group, ..Chat::new() };
    let card = words(&chat.hears(InputKind::Text("netwerkcoach".to_owned())));
    assert!(card.contains("Bel de welzijnsorganisatie in uw plaats."), "{card}");
    assert!(!card.contains("Als ik uw plaats weet"), "{card}");
}

#[test]
fn coverage_counts_each_place_of_each_list_once() {
    let today = date(2026, 11, 23);
    let places = CONTENT.catalogue.places();
    let of = |name: &str| coverage(&CONTENT, today, &[places.areas(name)[0]]);
    let [zwolle, almere, tilburg] = ["Zwolle", "Almere", "Tilburg"].map(of);
    for counted in [&zwolle, &almere, &tilburg] {
        assert_eq!(counted.people, 144);
        let sum = counted.named() + counted.said_unknown + counted.unnamed;
        assert_eq!(sum, counted.places, "{counted:?}");
    }
    assert!(zwolle.own_door > 0 && zwolle.said_unknown == 0, "{zwolle:?}");
    assert!(almere.own_door == 0 && almere.stand_in > 0, "{almere:?}");
    assert!(tilburg.own_door == 0 && tilburg.stand_in == 0, "{tilburg:?}");
    assert!(tilburg.said_unknown > 0, "{tilburg:?}");
}

#[test]
fn reach_counts_municipalities_and_inhabitants_and_the_fullest_come_first() {
    let reach = door_reach(&CONTENT.catalogue);
    assert_eq!((reach.with_door, reach.with_welfare), (4, 3));
    assert!(reach.municipalities > 330, "{reach:?}");
    assert!(reach.inhabitants_with_welfare < reach.inhabitants_with_door, "{reach:?}");
    assert!(reach.inhabitants_with_door < reach.inhabitants, "{reach:?}");
    let places = CONTENT.catalogue.places();
    let names: Vec<&str> = fullest(&CONTENT.catalogue, 2)
        .into_iter()
        .map(|id| places.get(id).unwrap().name.as_str())
        .collect();
    assert_eq!(names[0], "Zwolle", "the one with two roles");
}
