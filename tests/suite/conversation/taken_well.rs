//! What people say beside the form, and how the bot takes it: questions about the talk itself, a confession, a loss that
//! nobody calls by that name, words behind a command that there is not.

use aanspraak::conversation::Screen;

use super::known_failures::talker::Talker;

/// What nobody who asks or confesses is told.
const NEVER: [&str; 3] = ["begreep ik niet", "Dat weet ik niet", "Ik heb dit gelezen"];

#[track_caller]
fn answers(said: &str, holds: &str) {
    let mut talker = Talker::begun();
    let open = talker.open();
    talker.types(said);
    let text = talker.text();
    assert!(text.contains(holds), "{said}: {text}");
    assert!(NEVER.iter().all(|never| !text.contains(never)), "{said}: {text}");
    assert_eq!(talker.open(), open, "{said}: the question stays: {text}");
}

#[test]
fn a_question_about_the_talk_itself_is_answered_and_the_question_stays() {
    for said in [
        "hoe lang duurt dit",
        "hoelang gaat dit nog duren want ik moet zo weg",
        "hoeveel vragen komen er nog",
        "duurt het lang?",
        "zijn we er bijna",
    ] {
        answers(said, "Na drie antwoorden");
    }
    for said in [
        "hoe stop ik hier mee",
        "hoe sluit ik dit af",
        "hoe kan ik stoppen",
        "mag ik stoppen wanneer ik wil",
        "hoe kom ik hier uit",
    ] {
        answers(said, "/stop");
    }
    for said in [
        "kunnen de letters groter",
        "grotere letters graag",
        "hoe maak ik de tekst groter",
        "de letters zijn te klein",
    ] {
        answers(said, "tekstgrootte");
    }
    for said in [
        "is dit wel te vertrouwen",
        "is dit geen oplichting",
        "bent u te vertrouwen",
        "kan ik hier een virus van krijgen",
    ] {
        answers(said, "nooit om geld");
    }
    for said in [
        "is dit nou van een kerk",
        "hoort dit bij de gemeente",
        "bent u van de zorgverzekering",
        "wie zit hierachter",
    ] {
        answers(said, "organisatie of gemeente");
    }
    for said in ["wat onthoud je dan precies", "hoe lang bewaart u dat", "ziet de gemeente dat"] {
        answers(said, "Er leest geen mens mee");
    }
}

#[test]
fn what_is_kept_is_told_also_while_the_bot_listens() {
    for said in [
        "wat onthoud je daar dan van",
        "hoelang bewaart u dat",
        "waarom wil je dat onthouden",
        "ziet de huisarts dat",
    ] {
        let mut talker = Talker::begun();
        talker.types("mijn vrouw is overleden");
        talker.types(said);
        assert!(talker.text().contains("Er leest geen mens mee"), "{said}: {}", talker.text());
    }
}

#[track_caller]
fn listens_to(said: &str) {
    let mut talker = Talker::begun();
    talker.types(said);
    let text = talker.text();
    assert!(matches!(talker.session.focus, Screen::Listening { .. }), "{said}: {text}");
    assert!(NEVER.iter().all(|never| !text.contains(never)), "{said}: {text}");
}

#[test]
fn a_confession_without_its_word_is_taken_up() {
    for said in [
        "niemand weet dat ik in de schuur slaap",
        "ik doe tegen de buren altijd alsof ik visite heb",
        "soms haat ik mijn moeder nu ze zo ziek is",
        "ik hou eigenlijk niet van mijn zoon",
        "ik val op vrouwen en dat kan ik in de kerk nergens kwijt",
        "ik ben vreemdgegaan en dat weet niemand",
        "ik heb het nog nooit hardop gezegd",
        "zo, dat is eruit",
        "mijn kinderen weten niet dat ik rook",
        "ik zeg altijd dat het goed gaat maar dat is gelogen",
        "dat mag mijn familie niet weten, dat mag niemand weten",
    ] {
        listens_to(said);
    }
}

#[test]
fn loneliness_that_is_named_sideways_is_taken_up() {
    for said in [
        "mijn telefoon gaat nooit",
        "de zondagen zijn het ergst",
        "ik praat tegen de foto van mijn man",
        "ik heb al drie weken met niemand gesproken",
        "het bed is zo leeg",
        "ik hoor bij niemand",
    ] {
        listens_to(said);
    }
}

#[test]
fn a_child_that_died_before_or_at_birth_and_a_chosen_death_are_losses() {
    for said in [
        "ons dochtertje leefde maar drie uur",
        "onze kleine Noor is met 22 weken geboren, ze heeft het niet gehaald",
        "de baby kwam dood ter wereld",
        "het hartje klopte niet meer bij de echo",
        "onze zoon is in de buik overleden",
        "mijn moeder heeft vorig jaar euthanasie gekregen",
        "pa koos voor euthanasie",
        "mijn man heeft euthanasie gehad",
    ] {
        listens_to(said);
    }
}

#[test]
fn words_behind_a_command_that_there_is_not_count() {
    let mut talker = Talker::begun();
    talker.types("/zoek koor");
    assert!(talker.text().contains("muziek"), "{}", talker.text());
    let mut talker = Talker::begun();
    talker.types("/vertel ik ben 82 jaar");
    assert!(talker.text().contains("82 jaar"), "{}", talker.text());
    for said in ["/zoek", "/bestaatniet", "/bestaatniet lala pupu"] {
        let mut talker = Talker::begun();
        talker.types(said);
        assert!(talker.text().contains("Dat ken ik niet"), "{said}: {}", talker.text());
    }
}
