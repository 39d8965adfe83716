//! What the thirty talks showed to go wrong, by its kind, in other words than theirs.

use aanspraak::conversation::{Action, AnswerVerb, Flow, QuestionVerb, Screen};
use aanspraak::language::Language;
use aanspraak::profile::{Age, Fact};

use crate::conversation::known_failures::talker::{ASSETS, Talker};

#[track_caller]
fn listens(talker: &Talker) -> bool {
    matches!(talker.session.focus, Screen::Listening { .. })
}

#[test]
fn nobody_has_to_find_a_button_to_go_on_after_a_loss() {
    for loss in ["mijn zus is vorige maand gestorven", "ik ben alles kwijt door het gokken"] {
        let mut talker = Talker::begun();
        let open = talker.open();
        talker.types(loss);
        assert!(listens(&talker), "{loss}: {}", talker.text());
        talker.types("het was op een dinsdag in het voorjaar");
        assert!(listens(&talker), "no form right after {loss}: {}", talker.text());
        talker.types("we aten die dag pannenkoeken met stroop");
        talker.types("nu staat de fiets nog in de gang");
        assert!(!listens(&talker), "{loss}: {}", talker.text());
        assert_eq!(talker.open(), open, "{loss}");
    }
}

#[test]
fn who_is_there_for_what_was_told_is_named_by_itself_once_and_not_in_the_same_breath() {
    let mut talker = Talker::begun();
    talker.types("ons dochtertje is overleden");
    let helper = "Hiervoor is er: Ouders van een Overleden Kind";
    assert!(!talker.text().contains("Hiervoor is er"), "{}", talker.text());
    talker.types("het is nu een half jaar geleden");
    assert!(talker.text().contains(helper), "{}", talker.text());
    talker.types("haar kamer is nog zoals hij was");
    assert!(!talker.text().contains(helper), "{}", talker.text());
}

#[test]
fn a_question_without_an_answer_is_told_so_and_the_question_stays_open() {
    for asked in ["hoe laat gaat de bakker open", "mogen ze mijn caravan verkopen?"] {
        let mut talker = Talker::begun();
        let open = talker.open();
        talker.types(asked);
        assert!(talker.text().contains("Dat weet ik niet"), "{asked}: {}", talker.text());
        assert_eq!(talker.open(), open, "{asked}");
    }
}

#[test]
fn a_question_in_grief_brings_those_who_help() {
    let mut talker = Talker::begun();
    talker.types("mijn zoon heeft zich van het leven beroofd");
    talker.types("hoe houden andere mensen dit vol?");
    assert!(talker.text().contains("Deze mensen zijn er juist hiervoor"), "{}", talker.text());
}

#[test]
fn what_is_told_and_not_read_is_heard_each_time_in_other_words() {
    let mut talker = Talker::begun();
    let open = talker.open();
    let mut lines = Vec::new();
    for said in [
        "mijn oom had vroeger een molen bij het kanaal",
        "daar rook het altijd zo naar stof",
        "de wieken zijn in negentig vernieuwd door een kerel uit het dorp",
    ] {
        talker.types(said);
        let text = talker.text();
        assert!(!text.contains("begrijp nog niet") && !text.contains("Kies een knop"), "{text}");
        assert_eq!(talker.open(), open, "{said}");
        lines.extend(text.lines().next().map(str::to_owned));
    }
    lines.dedup();
    assert_eq!(lines.len(), 3, "{lines:?}");
}

#[test]
fn words_at_the_welcome_answer_the_first_question() {
    for (said, open) in [
        ("mezelf", "wishes"),
        ("het betreft mijzelf", "wishes"),
        ("iemand anders", "wishes"),
        ("tja waar moet ik beginnen met zo'n verhaal", "for-whom"),
        ("brommer", "for-whom"),
    ] {
        let mut talker = Talker::new("nl");
        talker.types(said);
        assert_eq!(talker.open().unwrap().as_str(), open, "{said}: {}", talker.text());
        assert!(!talker.text().contains("Kies een knop"), "{said}: {}", talker.text());
    }
}

#[test]
fn the_card_of_an_alarm_never_comes_word_for_word_again_and_the_talk_goes_on_below_the_number() {
    let mut talker = Talker::begun();
    talker.types("van mij hoeft het niet meer");
    let mut shown = vec![talker.text()];
    for said in ["Zwolle", "68", "ik houd van schaken", "en van lezen"] {
        talker.types(said);
        assert!(!shown.contains(&talker.text()), "{said}: {}", talker.text());
        assert!(talker.text().contains("113") || !alarmed(&talker), "{said}: {}", talker.text());
        shown.push(talker.text());
    }
    assert!(!alarmed(&talker), "{}", talker.text());
}

fn alarmed(talker: &Talker) -> bool {
    matches!(talker.session.focus, Screen::Alarm(_))
}

#[test]
fn anyone_who_goes_on_in_the_language_that_was_offered_has_answered() {
    let mut talker = Talker::new("nl");
    talker.types("Good morning, I would like to know how this works please");
    talker.types("I moved to this country with my wife last year for her work");
    assert_eq!(talker.session.language, Some(Language::En), "{}", talker.text());
    assert!(!talker.text().contains("Shall we"), "{}", talker.text());
}

#[test]
fn anyone_who_tells_much_sees_a_list_without_asking() {
    let mut talker = Talker::begun();
    talker.types("ik ben een man van 71 en ik woon alleen in Zwolle");
    assert!(!talker.text().contains("Dit past bij u"), "{}", talker.text());
    talker.types("ik houd van schaken en wandelen, en ik kom overal zelf");
    assert!(talker.text().contains("Dit past bij u, denk ik:"), "{}", talker.text());
    assert!(talker.open().is_some(), "the questions go on: {}", talker.text());
}

#[test]
fn a_button_of_an_age_that_is_offered_no_more_still_tells_it() {
    let mut talker = Talker::talking();
    talker.does(&Action::Question("age".into(), QuestionVerb::Change));
    talker.does(&Action::Answer("age".into(), AnswerVerb::Choose("55-59".into())));
    let age = ASSETS.interview.profile(&talker.session.answers, &talker.session.told).age.unwrap();
    assert_eq!((age.from(), age.to()), (55, 59));
    talker.types("/antwoorden");
    assert!(talker.text().contains("ongeveer 57"), "{}", talker.text());
}

#[test]
fn questions_about_who_may_come_and_who_fetches_are_no_alarm() {
    for said in [
        "is het ook voor mannen",
        "kunnen ze me halen",
        "mogen er ook mannen komen?",
        "is dat ook voor jonge vrouwen",
        "kan iemand mij thuis komen halen",
        "halen ze mij op met een busje?",
        "mijn broer zegt er nooit iets over, die zit altijd op zolder",
        "is het ook voor nabestaanden van een zelfdoding?",
    ] {
        let found = ASSETS.lexicon.alarm(said);
        assert!(found.is_none_or(|found| !found.alarm.stops()), "{said}: {found:?}");
    }
}

#[test]
fn winding_up_told_calmly_is_heard() {
    for said in [
        "de hond is naar mijn zus, het huis is opgezegd, de brieven liggen klaar",
        "ik heb alles weggegeven en de rekeningen betaald, het is nu rustig",
    ] {
        let found = ASSETS.lexicon.alarm(said);
        assert!(
            found.is_some_and(|found| found.alarm.stops() || found.unsure),
            "{said}: {found:?}"
        );
    }
}

fn noted(talker: &Talker) -> Vec<String> {
    let session = &talker.session;
    let facts = ASSETS.interview.profile(&session.answers, &session.told).facts();
    let holds = |fact: &Fact| fact.value().is_none_or(|(_, holds)| holds);
    facts.into_iter().filter(holds).map(|fact| format!("{fact:?}")).collect()
}

#[test]
fn what_somebody_does_is_no_wish_for_that_kind_of_contact() {
    for said in [
        "ik zat net met mijn zus te bellen toen de bel ging",
        "morgen ga ik dat nummer bellen als de kinderen op school zijn",
        "hij volgt de dienst online sinds de kerk te ver is",
        "is dat met een groep",
        "kan dat via internet",
        "ik slaap deze week bij een collega thuis",
    ] {
        let mut talker = Talker::begun();
        talker.types(said);
        let forms: Vec<_> =
            noted(&talker).into_iter().filter(|it| it.starts_with("Form")).collect();
        assert!(forms.is_empty(), "{said}: {forms:?}");
    }
    for said in
        ["liever bellen", "ik wil graag in een groep", "is er iemand die bij mij langs komt?"]
    {
        let mut talker = Talker::begun();
        talker.types(said);
        assert!(noted(&talker).iter().any(|it| it.starts_with("Form")), "{said}");
    }
}

#[test]
fn one_word_of_a_choice_in_a_story_chooses_nothing() {
    let mut talker = Talker::begun();
    talker.types("wat gezelschap");
    assert_eq!(talker.open().unwrap().as_str(), "living");
    talker.types("ik hang de laatste weken alleen maar voor de televisie en eet chips uit de zak");
    talker.types("mijn opa ging vroeger ook graag met de trein naar zee");
    assert_eq!(talker.open().unwrap().as_str(), "living", "{}", talker.text());
    talker.types("alleen");
    assert_ne!(talker.open().unwrap().as_str(), "living", "{}", talker.text());
}

#[test]
fn what_a_relative_tells_of_herself_is_not_noted_of_the_person_helped() {
    let mut talker = Talker::new("nl");
    talker.does(&Action::Flow(Flow::Begin));
    talker.types("voor mijn moeder");
    talker.types("ikzelf woon in Zutphen met twee kinderen");
    talker.types("sinds papa dood is zit ze maar stil");
    let found = noted(&talker);
    let others = ["Place", "Living", "Loss(Parent"];
    assert!(!found.iter().any(|it| others.iter().any(|of| it.starts_with(of))), "{found:?}");
}

#[test]
fn a_daughters_age_behind_a_no_corrects_nothing() {
    let mut talker = Talker::begun();
    talker.types("ik ben 61");
    talker.types("nee hoor, ik heb nog een dochter van 19");
    assert!(noted(&talker).contains(&format!("{:?}", Fact::Age(Age::exactly(61).unwrap()))));
}

#[test]
fn the_first_step_of_the_first_list_names_a_body_and_no_placeholder() {
    let mut talker = Talker::begun();
    talker.types("ik ben een man van 71 en ik woon alleen in Zwolle");
    talker.types("ik houd van schaken en wandelen, en ik kom overal zelf");
    assert!(talker.text().contains("Dit past bij u, denk ik:"), "{}", talker.text());
    assert!(!talker.text().contains('{'), "{}", talker.text());
}
