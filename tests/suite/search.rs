//! The volunteers' side: what a search must find.

use std::fs;
use std::path::Path;

use aanspraak::conversation::Content;
use aanspraak::search::{Entry, EntryKind, Found, Search};
use jiff::civil::{Date, date};

use crate::support::options::tell;

const TODAY: Date = date(2026, 11, 23);
/// A row that does not hold is a place to look; so many of all must hold.
const MUST_HOLD: f64 = 0.95;

struct Shelf {
    content: Content,
    search: Search,
}

impl Shelf {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let files = aanspraak::config::content(&[root]).unwrap();
        let content = Content::load(&files, TODAY, &mut Vec::new());
        let search = Search::new(&content.catalogue, &content.lexicon);
        Self { content, search }
    }

    fn find(&self, line: &str) -> Found {
        let lexicon = &self.content.lexicon;
        let said = lexicon.utterance(line);
        let places = self.content.catalogue.places();
        let reading = lexicon.read_utterance(&said, places, TODAY.year());
        self.search.find(self.content.matcher(TODAY), lexicon, (&said, &reading), 10)
    }

    fn ids(&self, line: &str) -> Vec<String> {
        self.find(line).hits.iter().map(|hit| hit.id.to_string()).collect()
    }
}

/// How many rows of a table hold, and those that do not.
fn tried(shelf: &Shelf, name: &str) -> (u32, Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk").join(name);
    let table = fs::read_to_string(path).unwrap();
    let (mut right, mut wrong) = (0, Vec::new());
    for row in table.lines().filter(|line| !line.starts_with('#')) {
        let [place, ids, line] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let found = shelf.ids(line);
        let is_there = |reach| {
            let mut best = found.iter().take(reach);
            best.any(|id| ids.split('|').any(|wanted| wanted == id))
        };
        let holds = match place {
            "first" => is_there(1),
            "three" => is_there(3),
            "none" => found.is_empty(),
            _ => panic!("{row}"),
        };
        if holds {
            right += 1;
        } else {
            wrong.push(format!("{row}: found {:?}", &found[..found.len().min(3)]));
        }
    }
    (right, wrong)
}

#[test]
fn a_volunteer_finds_what_is_meant() {
    let shelf = Shelf::new();
    for (name, least) in [("search.tsv", 120), ("fresh.tsv", 40), ("unseen.tsv", 40)] {
        let (right, wrong) = tried(&shelf, name);
        let count = right + u32::try_from(wrong.len()).unwrap();
        let rate = f64::from(right) / f64::from(count);
        tell(&format!(
            "{name}: {right} of {count} lines find what they must\n{}",
            wrong.join("\n")
        ));
        assert!(count >= least && rate >= MUST_HOLD, "{name}: {rate}");
    }
}

/// How an entry is written in a table.
fn written(entry: &Entry) -> String {
    match entry.kind {
        EntryKind::Activity => entry.id.clone(),
        EntryKind::Referral | EntryKind::Helpline | EntryKind::Door => {
            format!("{}:{}", entry.kind, entry.id)
        }
    }
}

#[test]
fn everything_is_found_by_name_by_topic_and_by_number() {
    finds_everything("everything.tsv", 120);
}

#[test]
fn a_town_in_the_query_finds_its_municipality_and_what_there_is_to_do() {
    finds_everything("towns.tsv", 80);
}

#[test]
fn an_author_who_did_not_know_the_search_finds_what_is_meant() {
    finds_everything("by-another-author.tsv", 90);
}

#[test]
fn three_more_authors_find_what_they_mean() {
    finds_everything("by-other-authors.tsv", 320);
}

/// Looks all up that stands in a table of at least so many rows.
fn finds_everything(name: &str, least: u32) {
    let shelf = Shelf::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk").join(name);
    let table = fs::read_to_string(path).unwrap();
    let (mut right, mut wrong) = (0_u32, Vec::new());
    for row in table.lines().filter(|line| !line.starts_with('#')) {
        let [place, ids, line] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let list = shelf.content.find_everything(TODAY, line, 6);
        let found: Vec<String> = list.iter().map(written).collect();
        let is_there = |reach| found.iter().take(reach).any(|id| ids.split('|').any(|it| it == id));
        let holds = match place {
            "first" => is_there(1),
            "three" => is_there(3),
            "none" => found.is_empty(),
            _ => panic!("{row}"),
        };
        if holds {
            right += 1;
        } else {
            wrong.push(format!("{row}: found {:?}", &found[..found.len().min(4)]));
        }
    }
    let count = right + u32::try_from(wrong.len()).unwrap();
    let rate = f64::from(right) / f64::from(count);
    tell(&format!("{name}: {right} of {count} lines find what they must\n{}", wrong.join("\n")));
    assert!(count >= least && rate >= MUST_HOLD, "{name}: {rate}");
}

#[test]
fn a_cry_for_help_finds_the_number_to_call_before_all_else() {
    let shelf = Shelf::new();
    for (line, id) in [
        ("wil er niet meer zijn", "113"),
        ("pijn op de borst krijgt geen lucht", "112"),
        ("haar man slaat haar", "veilig-thuis"),
    ] {
        let list = shelf.content.find_everything(TODAY, line, 3);
        assert_eq!(list[0].id, id, "{line}: {list:?}");
        assert_eq!(list[0].kind, EntryKind::Helpline, "{line}");
    }
}

#[test]
fn a_name_is_found_written_together_and_by_ear() {
    let shelf = Shelf::new();
    for (line, wanted) in [
        ("homestart", "referral:home-start"),
        ("eksodus", "referral:exodus"),
        ("slagtoferhulp", "helpline:slachtofferhulp"),
        ("vijlig thuis", "helpline:veilig-thuis"),
        ("klinikloons", "careclowns"),
    ] {
        let list = shelf.content.find_everything(TODAY, line, 3);
        let found: Vec<String> = list.iter().map(written).collect();
        assert!(found.contains(&wanted.to_owned()), "{line}: {found:?}");
    }
    assert!(shelf.content.find_everything(TODAY, "zzzzzzzzzz", 3).is_empty());
}

/// Each helpline by its name and number, each referral by its names and number, each body of a municipality by its
/// name with the place and by its number.
#[test]
fn each_helpline_referral_and_door_is_found_by_its_own_name_and_by_its_number() {
    let shelf = Shelf::new();
    let catalogue = &shelf.content.catalogue;
    let mut missing = Vec::new();
    let mut look = |line: &str, reach: usize, wanted: &dyn Fn(&Entry) -> bool| {
        let list = shelf.content.find_everything(TODAY, line, 40);
        if !list.iter().take(reach).any(wanted) {
            let found: Vec<String> = list.iter().take(3).map(written).collect();
            missing.push(format!("{line}: {found:?}"));
        }
    };
    for line in catalogue.helplines() {
        let is_it = |entry: &Entry| {
            entry.id == line.id && entry.kind != EntryKind::Door
                || catalogue
                    .referral(&entry.id)
                    .is_some_and(|it| it.contact.helpline.as_ref() == Some(&line.id))
        };
        look(&line.name, 1, &is_it);
        if let Some(number) = &line.number {
            look(number, 1, &is_it);
        }
    }
    for referral in catalogue.referrals() {
        let id = referral.id.to_string();
        let line = referral.contact.helpline.clone();
        let is_it = |entry: &Entry| {
            entry.kind == EntryKind::Referral && entry.id == id || line.as_ref() == Some(&entry.id)
        };
        look(&referral.name, 2, &is_it);
        if let Some(number) = &referral.contact.number {
            look(number, 3, &is_it);
        }
    }
    for (_, town) in catalogue.doors().iter() {
        for door in &town.doors {
            let is_it = |entry: &Entry| entry.kind == EntryKind::Door && entry.name == door.name;
            let line = if door.name.contains(&town.municipality) {
                door.name.clone()
            } else {
                format!("{} {}", door.name, town.municipality)
            };
            look(&line, 3, &is_it);
            if let Some(phone) = &door.phone {
                look(phone, usize::MAX, &is_it);
            }
        }
    }
    tell(&format!("{} by name or number are not found\n{}", missing.len(), missing.join("\n")));
    assert!(missing.is_empty());
}

#[test]
fn the_town_of_the_call_is_weighed_where_the_line_names_none() {
    let shelf = Shelf::new();
    let content = &shelf.content;
    let home = |name: &str| Some(content.catalogue.places().named(name)[0]);
    let first = |place: &str, line: &str| {
        let list = content.find_everything_from(TODAY, home(place), line, 3);
        list.first().map(written).unwrap_or_default()
    };
    assert_eq!(first("Almelo", "welzijn"), "door:almelo welfare");
    assert_eq!(first("Zutphen", "welzijn"), "door:zutphen welfare");
    assert_ne!(first("Groningen", "groente kweken"), "food-for-good");
    assert_eq!(first("Utrecht", "groente kweken"), "food-for-good");
    // The town of the line goes before that of the call.
    assert_eq!(first("Zutphen", "welzijn Almelo"), "door:almelo welfare");
}

#[test]
fn what_stopped_is_found_by_its_name_with_what_there_is_instead() {
    let shelf = Shelf::new();
    let found = shelf.find("zilverlijn");
    assert!(found.hits[0].gone);
    let instead: Vec<&str> = found.hits[1..3].iter().map(|hit| hit.id.as_str()).collect();
    assert_eq!(instead, ["luisterlijn", "vriendschappelijk-huisbezoek"]);
    for line in ["bellen", "telefoon", "gebeld worden", "ouderenfonds"] {
        assert!(shelf.find(line).hits.iter().all(|hit| !hit.gone), "{line}");
    }
}

#[test]
fn age_place_and_purse_narrow_the_list() {
    let shelf = Shelf::new();
    assert!(shelf.ids("dieren 82").contains(&"oopoeh".to_owned()));
    assert!(!shelf.ids("dieren 30 jaar").contains(&"oopoeh".to_owned()));
    let free = shelf.find("vakantie gratis");
    assert!(!free.hits.iter().any(|hit| hit.id.as_str() == "zonnebloem-vakanties"));
    let person = shelf.ids("70+ gratis den haag");
    assert!(!person.is_empty());
    assert!(!person.contains(&"dockwerk".to_owned()));
}

#[test]
fn what_nobody_knows_the_cost_of_stands_behind_what_is_free_and_what_costs_money_is_left_out() {
    let shelf = Shelf::new();
    for (line, free, unknown, paid) in [
        ("dieren gratis", "oopoeh", "zorgdier", "zonnebloem-vakanties"),
        ("samen eten gratis", "resto-vanharte", "eet-met-je-hart", "vier-het-leven"),
    ] {
        let ids = shelf.ids(line);
        let place = |wanted: &str| ids.iter().position(|id| id == wanted);
        assert!(place(free).unwrap() < place(unknown).unwrap(), "{line}: {ids:?}");
        assert_eq!(place(paid), None, "{line}: {ids:?}");
    }
}

#[test]
fn a_line_of_an_age_and_a_place_gives_what_is_there_for_both() {
    let shelf = Shelf::new();
    let found = shelf.find("80 plus utrecht");
    assert!(found.about_a_person && found.words == 0 && found.hits.len() == 10, "{found:?}");
    for id in shelf.ids("maastricht 30 jaar") {
        let audience = shelf.content.catalogue.activity(&id).unwrap().audience;
        assert!(audience.min_age.is_none_or(|min| min <= 30), "{id}");
    }
}

#[test]
fn nonsense_finds_nothing_and_no_line_is_too_much() {
    let shelf = Shelf::new();
    for line in ["", "  ", "qwrtzx", "?!", "de het een", &"wandelen ".repeat(2_000)] {
        let found = shelf.find(line);
        assert!(found.hits.len() <= 10, "{line}");
    }
    assert!(shelf.find("qwrtzx").hits.is_empty());
}

#[test]
fn what_people_call_it_leads_to_it() {
    let shelf = Shelf::new();
    for (line, wanted) in [
        ("opgehaald worden", "vier-het-leven"),
        ("iets waar je wordt opgehaald", "vier-het-leven"),
        ("leren nee zeggen", "assertiviteitscursus"),
        ("nee durven zeggen, grenzen aangeven", "assertiviteitscursus"),
        ("activiteiten Oss", "de-spil"),
        ("wat is er te doen in Oss", "de-spil"),
    ] {
        let ids = shelf.ids(line);
        let first: Vec<&String> = ids.iter().take(3).collect();
        assert!(first.iter().any(|id| *id == wanted), "{line}: {ids:?}");
    }
}

#[test]
fn likeness_in_letters_never_stands_before_a_word_as_it_is_written() {
    let shelf = Shelf::new();
    for line in
        ["leren nee zeggen", "honden", "samen koken", "activiteiten Oss", "dansen", "theater"]
    {
        let hits = shelf.find(line).hits;
        let first_like = hits.iter().position(|hit| hit.only_like).unwrap_or(hits.len());
        assert!(first_like >= 1, "{line}: {hits:?}");
    }
    // With errors only, what is like it is all there is.
    assert_eq!(shelf.ids("klaverjasen").is_empty(), shelf.ids("klaverjassen").is_empty());
}

#[test]
fn referrals_and_helplines_stand_in_one_list_with_the_activities() {
    let shelf = Shelf::new();
    for (line, kind, wanted) in [
        ("schulden", EntryKind::Referral, "geldfit"),
        ("geldfit", EntryKind::Referral, "geldfit"),
        ("gokken", EntryKind::Referral, "open-over-gokken"),
        ("loket kansspel", EntryKind::Referral, "open-over-gokken"),
        ("AA", EntryKind::Referral, "anonieme-alcoholisten"),
        ("gevangenis", EntryKind::Referral, "exodus"),
        ("113", EntryKind::Helpline, "113"),
        ("mantelzorglijn", EntryKind::Helpline, "mantelzorglijn"),
        ("veilig thuis", EntryKind::Helpline, "veilig-thuis"),
        ("oopoeh", EntryKind::Activity, "oopoeh"),
        ("weduwe", EntryKind::Activity, "bezoekdienst-weduwen-en-weduwnaars"),
    ] {
        let list = shelf.content.find_everything(TODAY, line, 10);
        assert_eq!((list[0].kind, list[0].id.as_str()), (kind, wanted), "{line}: {list:?}");
        assert!(list.windows(2).all(|pair| pair[0].score >= pair[1].score), "{line}: {list:?}");
    }
    let child = shelf.content.find_everything(TODAY, "kind verloren", 3);
    assert!(child.iter().any(|entry| entry.id == "ouders-overleden-kind"), "{child:?}");
    assert!(shelf.content.find_everything(TODAY, "qwrtzx", 10).is_empty());
}
