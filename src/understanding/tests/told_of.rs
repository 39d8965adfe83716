//! For whom it is, whose a fact is, and what is a span: each kind with sentences of its own.

use super::{SHIPPED, facts, read};
use crate::profile::{Age, Barrier, Circumstance, Fact, ForWhom, Form, Gender, Living, Loss};

fn tells(text: &str, fact: Fact) -> bool {
    facts(text).contains(&fact)
}

fn age(text: &str) -> Option<Age> {
    facts(text)
        .into_iter()
        .find_map(|fact| if let Fact::Age(age) = fact { Some(age) } else { None })
}

fn place(text: &str) -> Option<String> {
    let found = read(text).places.into_iter().find_map(|found| found.place)?;
    Some(SHIPPED.1.get(found)?.name.clone())
}

fn other_place(text: &str, who: &str) -> Option<String> {
    let reading = read(text);
    let other = reading.others.iter().find(|other| other.person.who() == who)?;
    other.facts.iter().find_map(|found| {
        let Fact::Place(place) = found.fact else { return None };
        Some(SHIPPED.1.get(place)?.name.clone())
    })
}

#[test]
fn who_is_called_about_is_helped_and_not_the_caller() {
    let another = Fact::ForWhom(ForWhom::SomeoneElse, true);
    for (text, years, town) in [
        ("schoondochter belt: schoonvader 84 in Ede, loopt slecht", 84, "Ede"),
        ("kleinzoon belt over oma (90, Meppel)", 90, "Meppel"),
        ("stiefmoeder belt over meisje v 16 (Zeist), vader is weg", 16, "Zeist"),
        ("mw 61 belt ivm broer (66, Assen): broer blind; mw zelf Emmen, werkt", 66, "Assen"),
        ("dhr 50 belt mbt tante (79, Goes)", 79, "Goes"),
        ("zoon wil gezelschap voor moeder (83, Hoorn)", 83, "Hoorn"),
        ("Mijn moeder is 91, koppig. Ze woont alleen bij Epe.", 91, "Epe"),
        ("Zij wil niemand zien, mijn tante, 79 jaar, in Weert.", 79, "Weert"),
        ("mevr 71, Tiel, wijkverpleegkundige belt", 71, "Tiel"),
    ] {
        assert!(tells(text, another), "{text}: {:?}", facts(text));
        assert_eq!(age(text).map(crate::profile::Age::middle), Some(years), "{text}");
        assert!(
            place(text).is_some_and(|name| name.starts_with(town)),
            "{text}: {:?}",
            place(text)
        );
    }
}

#[test]
fn a_relative_who_calls_now_and_then_makes_nobody_else_the_one_helped() {
    let another = Fact::ForWhom(ForWhom::SomeoneElse, true);
    for text in [
        "mijn dochter belt elke dag",
        "mw 82 Assen, zoon belt op zondag",
        "Mijn moeder is 88 en ik ben alleen",
        "ik ben 70, mijn zoon wil een hond",
    ] {
        assert!(!tells(text, another), "{text}: {:?}", facts(text));
    }
}

#[test]
fn somebody_lives_where_they_went_study_or_stay() {
    for (text, town) in [
        ("na mijn pensioen ben ik naar Zutphen gegaan", "Zutphen"),
        ("ik studeer in Leiden en ken niemand", "Leiden"),
        ("ik slaap nu bij mijn broer in Venlo", "Venlo"),
        ("mw 70, woont in bij dochter en schoonzoon in Ede", "Ede"),
    ] {
        assert_eq!(place(text).as_deref(), Some(town), "{text}");
    }
    assert_eq!(place("gisteren ben ik naar Zutphen gegaan met de trein"), None);
}

#[test]
fn where_a_relative_lives_is_told_of_the_relative() {
    for (text, who, town) in [
        ("mw 84 Meppel, zoon in Utrecht", "son", "Utrecht"),
        ("mw 84 Meppel, dochter (55) in Utrecht", "daughter", "Utrecht"),
        ("Ik woon in Meppel. Mijn zus woont in Almere.", "sister", "Almere"),
    ] {
        assert_eq!(
            other_place(text, who).as_deref(),
            Some(town),
            "{text}: {:?}",
            read(text).others
        );
        assert_eq!(place(text).as_deref(), Some("Meppel"), "{text}");
        assert!(!read(text).unread.contains(&town.to_lowercase()), "{text}");
    }
}

#[test]
fn a_span_of_years_is_no_age() {
    for text in [
        "ex-gedetineerd (3 jr), Assen",
        "Ik was getrouwd met een zeeman, 24 jaar.",
        "ik ben werkloos (20 jr)",
    ] {
        assert_eq!(age(text), None, "{text}");
    }
    for (text, years) in [
        ("ik ben weduwnaar. Nu 66, Tiel", 66),
        ("Ik ben getrouwd, 64 jaar.", 64),
        ("Hij is 75, ik 73", 73),
        ("mw (74 jr) Ede", 74),
    ] {
        assert_eq!(age(text).map(crate::profile::Age::middle), Some(years), "{text}");
    }
}

#[test]
fn a_death_told_behind_the_one_who_died_is_a_loss() {
    for (text, loss) in [
        ("mijn broer kwam elke week. hij is in mei overleden", Loss::Sibling),
        ("me zuster belde altijd om 9 uur. ze is met kerst gestorven", Loss::Sibling),
        ("mijn dochter hielp me altijd. ze is vorig jaar overleden", Loss::Child),
        ("mw 74 Renkum, zoon †2003", Loss::Child),
        ("mijn beste vriend kookte voor mij. hij is vorige week gestorven", Loss::Friend),
    ] {
        assert!(tells(text, Fact::Loss(loss, true)), "{text}: {:?}", facts(text));
    }
    for text in ["mijn zus is verdrietig. haar hond is overleden", "mijn broer leeft nog"] {
        assert!(!tells(text, Fact::Loss(Loss::Sibling, true)), "{text}");
    }
}

#[test]
fn what_a_partner_or_relative_has_stays_theirs() {
    let dementia = Fact::Circumstance(Circumstance::Dementia, true);
    for text in ["w/76/Goor/man vph dementie", "v/80/Ede/man dement", "mw 80 Ede, man dementie"] {
        assert!(!tells(text, dementia), "{text}: {:?}", facts(text));
    }
    let text = "mw 75, zus van 79 kwam elke week maar die ligt nu in hospice";
    assert!(!tells(text, Fact::Living(Living::CareHome, true)), "{text}");
}

#[test]
fn what_somebody_does_not_dare_is_no_form_and_no_other_fear() {
    for text in ["bellen durf ik niet", "mw 55 durft niet te bellen"] {
        assert!(tells(text, Fact::Barrier(Barrier::Phoning, true)), "{text}");
        let by_phone = |fact: &Fact| matches!(fact, Fact::Form(Form::Phone, _));
        assert!(!facts(text).iter().any(by_phone), "{text}");
    }
}

#[test]
fn a_relative_who_died_is_not_the_one_helped() {
    let (woman, man) = (Fact::Gender(Gender::Woman, true), Fact::Gender(Gender::Man, true));
    for (text, gender, years) in [
        ("neef overl, mw 67, Assen", woman, 67),
        ("oom overleden, wil praten, vrouw 50", woman, 50),
        ("nicht is dood, dhr 66", man, 66),
        ("vader overl, meisje 19", woman, 19),
    ] {
        let found = facts(text);
        assert!(found.contains(&gender), "{text}: {found:?}");
        assert_eq!(age(text).map(crate::profile::Age::middle), Some(years), "{text}");
    }
    // Of a parent that lives it is told as before.
    assert!(tells("vader van 88, vrouw overleden", man));
    assert!(tells("alleenstaande moeder, 34, Ede", woman));
}

#[test]
fn a_verb_with_words_behind_it_is_no_town_of_its_name() {
    for text in ["vrouw 79 Leest veel, alleen", "mw 80 leest graag", "man 70 Leest de krant"] {
        assert_eq!(place(text), None, "{text}");
    }
    assert_eq!(place("mw 80 Dieren weduwe").as_deref(), Some("Dieren"));
}

#[test]
fn a_denial_ends_where_the_next_clause_has_a_subject_of_its_own() {
    let circumstance = |circumstance| Fact::Circumstance(circumstance, true);
    for (text, fact) in [
        ("ik heb geen auto en ik loop slecht", circumstance(Circumstance::PoorMobility)),
        ("ik heb geen zin en ik ben depressief", circumstance(Circumstance::MentalHealth)),
        ("niet zo veel geld en we wonen in een verpleeghuis", Fact::Living(Living::CareHome, true)),
        ("zij heeft geen hond en zij is blind", circumstance(Circumstance::PoorSight)),
        ("I have no car and I am blind", circumstance(Circumstance::PoorSight)),
    ] {
        assert!(tells(text, fact), "{text}: {:?}", facts(text));
    }
    // What is listed stays denied.
    assert!(tells(
        "ik heb geen kanker en dementie",
        Fact::Circumstance(Circumstance::Dementia, false)
    ));
}
