//! Whom a text is about: clauses, the cast, denial, time and mood, and what follows for the person helped.

use super::{SHIPPED, YEAR, age, facts, read, says, says_nothing_of};
use crate::profile::{
    Circumstance, Fact, FactId, ForWhom, Form, Gender, GoesOut, Interest, Living, Loss, Pet, Wish,
};
use crate::understanding::{Reading, Reason, tokenised};

const WOMAN: Fact = Fact::Gender(Gender::Woman, true);
const MAN: Fact = Fact::Gender(Gender::Man, true);

fn circumstance(circumstance: Circumstance) -> Fact {
    Fact::Circumstance(circumstance, true)
}

fn interest(interest: Interest) -> Fact {
    Fact::Interest(interest, true)
}

/// What is told of others: who, and the facts.
fn others(text: &str) -> Vec<(&'static str, Vec<Fact>)> {
    let other = |reading: Reading| {
        let others = reading.others.into_iter();
        let others = others.map(|other| {
            (other.person.who(), other.facts.iter().map(|found| found.fact).collect())
        });
        others.collect()
    };
    other(read(text))
}

fn doubts(text: &str) -> Vec<(Fact, Reason)> {
    read(text).doubts.iter().map(|doubt| (doubt.fact, doubt.reason)).collect()
}

/// The facts of a text are these and no others.
#[track_caller]
fn tells_only(text: &str, expected: &[Fact]) {
    let mut found = facts(text);
    found.retain(|fact| fact.id() != FactId::Place);
    let mut expected = expected.to_vec();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn facts_stay_with_the_person_of_their_clause() {
    let dementia = circumstance(Circumstance::Dementia);
    let care_home = Fact::Living(Living::CareHome, true);
    let blind = circumstance(Circumstance::PoorSight);
    let addicted = circumstance(Circumstance::Addiction);
    for (text, who, told) in [
        ("mw 80 zus is dement, zit in verpleeghuis", "sister", vec![dementia, care_home]),
        ("mw 80, haar zoon is verslaafd", "son", vec![addicted]),
        ("dhr 75, buurvrouw is blind", "neighbour", vec![blind]),
        ("mijn zoon, die verslaafd is, belt nooit", "son", vec![addicted]),
        ("ik heb een broer met dementie", "brother", vec![dementia]),
        ("mw 63 mantelzorger voor man (dement, blind)", "partner", vec![dementia, blind]),
        ("my mother is blind", "mother", vec![blind]),
    ] {
        assert_eq!(others(text), [(who, told.clone())], "{text}");
        for fact in told {
            says_nothing_of(text, fact);
        }
    }
}

#[test]
fn a_number_behind_somebody_is_the_age_of_that_person() {
    for (text, who, years) in [
        ("mw 80 Zwolle, dochter 55 jr", "daughter", 55),
        ("dhr 82, zus (85) komt elke week", "sister", 85),
        ("mijn zoon, 52, woont ver weg", "son", 52),
    ] {
        let told = others(text);
        let of = told.iter().find(|(other, _)| *other == who).unwrap_or_else(|| panic!("{text}"));
        assert!(of.1.contains(&age(years, years)), "{text}: {told:?}");
        says_nothing_of(text, age(years, years));
    }
    says("mw 69, man overleden", age(69, 69));
    says_nothing_of("mw 80 hond is 14", age(14, 14));
    says("mw 80 man heeft dementie", age(80, 80));
}

#[test]
fn what_follows_leads_back_to_the_person_helped() {
    let poor_sight = circumstance(Circumstance::PoorSight);
    for text in [
        "haar zoon is verslaafd en zij is slechtziend",
        "man dement, slechtziend",
        "mw 80 zus is dement, slechtziend",
        "mw 77, dochter kanker, zelf slechtziend",
        "mijn man is ziek, ik ben slechtziend",
        "mijn zoon die in Utrecht woont is verslaafd en ik ben slechtziend",
    ] {
        says(text, poor_sight);
    }
    says("mw 77, buurman is doof, houdt van muziek", interest(Interest::MusicDance));
    says("vrouw werkt, wil iets betekenen voor een ander", Fact::Wish(Wish::Usefulness, true));
    says_nothing_of(
        "mw 80 zus is blind, ligt in het verpleeghuis",
        Fact::Living(Living::CareHome, true),
    );
}

#[test]
fn sex_follows_only_from_words_for_the_person_helped() {
    for (text, gender) in [
        ("mw 80 Assen", WOMAN),
        ("dhr 75 Ede, vrouw ligt in ziekenhuis", MAN),
        ("ik ben een vrouw van 70", WOMAN),
        ("ik ben moeder van drie kinderen", WOMAN),
        ("ben zelf opa van zes", MAN),
        ("lesbische vrouw van 63", WOMAN),
        ("dochter belt over vader 88", MAN),
        ("groetjes mevr jansen", WOMAN),
        ("nee, man", MAN),
        ("81, getrouwd, vrouw", WOMAN),
    ] {
        says(text, gender);
    }
    for text in [
        "dag meneer",
        "nee mevrouw",
        "dank u wel mevrouw",
        "ik mis hem zo",
        "ze namen niet op",
        "hij komt elke week",
        "ik wil een vriendin",
        "mijn man is overleden",
        "mijn zoon is een lieve jongen",
        "die mevrouw van de thuiszorg is aardig, ik mag haar graag",
        "he is 74 and plays chess",
        "vrouw ligt in ziekenhuis",
    ] {
        for gender in [WOMAN, MAN] {
            says_nothing_of(text, gender);
        }
    }
}

#[test]
fn somebody_for_whom_help_is_sought_is_the_person_helped() {
    for (text, years, gender) in [
        ("dochter belt over vader 88 Ede", 88, MAN),
        ("het gaat om mijn broer, hij is 60", 60, MAN),
        ("voor mijn moeder, 84, ze loopt slecht", 84, WOMAN),
        ("hallo ik zoek wat voor me opa hij is 83, ik ben zelf 20", 83, MAN),
    ] {
        says(text, age(years, years));
        says(text, gender);
        says(text, Fact::ForWhom(ForWhom::SomeoneElse, true));
    }
    // Who is named first need not be whom it is for.
    for text in
        ["mijn buurvrouw van 85 doet mijn was en ik ben alleen", "buurman 79 kwam altijd langs"]
    {
        says_nothing_of(text, Fact::ForWhom(ForWhom::SomeoneElse, true));
        assert!(!facts(text).iter().any(|fact| matches!(fact, Fact::Age(_) | Fact::Gender(..))));
    }
}

#[test]
fn what_is_told_of_others_has_listed_consequences() {
    let carer = circumstance(Circumstance::Carer);
    let alone = Fact::Living(Living::Alone, true);
    let died = circumstance(Circumstance::PartnerDied);
    for text in [
        "mijn man is overleden",
        "mw 69, man overleden",
        "man vorig jaar overleden, mw 70",
        "mijn vrouw zorgde altijd voor alles, zij is er niet meer",
        "sinds mijn man dood is ga ik niet uit",
    ] {
        says(text, died);
        assert!(doubts(text).contains(&(alone, Reason::Widowed)), "{text}");
    }
    for text in [
        "mijn beste vriendin is overleden",
        "mijn zus heeft kanker, haar man is overleden",
        "mijn moeder is overleden",
        "mijn man is niet overleden",
    ] {
        says_nothing_of(text, died);
    }
    says("mijn vriendin is overleden", Fact::Loss(Loss::Friend, true));
    says("mijn zus is vorig jaar overleden", Fact::Loss(Loss::Sibling, true));
    says_nothing_of("de dochter van mijn zus is overleden", Fact::Loss(Loss::Child, true));
    for text in ["mw 80 mantelz man dementie", "ik zorg voor mijn man, hij is dement"] {
        says(text, carer);
    }
    for text in ["mijn man heeft dementie", "mw 80 man dement"] {
        says_nothing_of(text, carer);
        assert_eq!(doubts(text), [(carer, Reason::NearbyIll)], "{text}");
    }
    says_nothing_of("mijn dochter is mantelzorger", carer);
    says("mijn vrouw is bij me weg", circumstance(Circumstance::Divorced));
    says_nothing_of("mijn zus is gescheiden", circumstance(Circumstance::Divorced));
    let away = "mijn vrouw zit in een verpleeghuis";
    assert_eq!(doubts(away), [(alone, Reason::PartnerAway)]);
    // What is told needs no asking.
    assert_eq!(doubts("mijn vrouw zit in een verpleeghuis, ik woon alleen"), []);
    says("mijn vrouw zit in een verpleeghuis, ik woon alleen", alone);
}

#[test]
fn a_denial_reaches_what_it_governs() {
    let no = |of: Interest| Fact::Interest(of, false);
    for (text, told) in [
        ("dansen vind ik niks", vec![no(Interest::MusicDance)]),
        ("ik heb een hekel aan kaarten", vec![no(Interest::Games)]),
        ("allergisch vr honden", vec![no(Interest::Animals)]),
        ("bang voor honden", vec![no(Interest::Animals)]),
        ("niks met computers", vec![no(Interest::Computers)]),
        ("wandelen, niet fietsen", vec![interest(Interest::Walking), no(Interest::Exercise)]),
        ("niet wandelen maar fietsen", vec![no(Interest::Walking), interest(Interest::Exercise)]),
        (
            "niet alleen wandelen maar ook fietsen",
            vec![interest(Interest::Walking), interest(Interest::Exercise)],
        ),
        (
            "wil geen cursus wel een wandelgroep",
            vec![
                Fact::Form(Form::Course, false),
                Fact::Form(Form::Group, true),
                interest(Interest::Walking),
            ],
        ),
        ("hoeft geen bezoek", vec![Fact::Wish(Wish::Company, false)]),
        ("geen vrienden", vec![Fact::Wish(Wish::Friendship, true)]),
        ("het gaat niet goed", vec![]),
        ("is geen weduwe", vec![Fact::Circumstance(Circumstance::PartnerDied, false)]),
        ("doof ben ik niet", vec![Fact::Circumstance(Circumstance::PoorHearing, false)]),
        ("ik heb het over kanker niet over zelfmoord", vec![circumstance(Circumstance::Cancer)]),
        ("fietst niet meer", vec![]),
        ("geen hond meer", vec![Fact::Pet(Pet::Dog, false)]),
        ("nooit getrouwd", vec![]),
    ] {
        let mut found = facts(text);
        found.retain(|fact| fact.id() != FactId::Gender);
        let mut told = told;
        found.sort();
        told.sort();
        assert_eq!(found, told, "{text}");
    }
    let after = "na de chemo lukt de deur uit niet";
    says(after, circumstance(Circumstance::Cancer));
    let eyes = "ik ga de deur niet meer uit door mijn ogen macula degeneratie";
    says(eyes, circumstance(Circumstance::PoorSight));
    says(eyes, Fact::GoesOut(GoesOut::No, true));
    says("zonder rollator kom ik nergens", circumstance(Circumstance::PoorMobility));
}

#[test]
fn what_was_is_asked_or_supposed_is_not_so() {
    for text in [
        "had vroeger een hond",
        "ben gestopt met tennis",
        "toen ik nog getrouwd was",
        "heeft u een hond?",
        "als ik doof word dan is het klaar",
    ] {
        tells_only(text, &[]);
    }
    says("is er ook iets met dieren?", interest(Interest::Animals));
    says("heeft u ook iets met wandelen?", interest(Interest::Walking));
    let addicted = circumstance(Circumstance::Addiction);
    for (text, reason) in [
        ("mijn dochter zegt dat ik verslaafd ben", Reason::Quoted),
        ("ik ben misschien verslaafd", Reason::Hedged),
    ] {
        says_nothing_of(text, addicted);
        assert!(doubts(text).contains(&(addicted, reason)), "{text}: {:?}", doubts(text));
    }
}

#[test]
fn a_gender_that_is_known_says_who_a_man_or_woman_is() {
    let profile = crate::profile::Profile::of([MAN]);
    let read = |text: &str| SHIPPED.0.read_knowing(text, &profile, &SHIPPED.1, YEAR);
    for text in ["vrouw is ziek", "vrouw heeft dementie"] {
        let reading = read(text);
        assert_eq!(reading.facts, [], "{text}");
    }
    let corrected = read("nee, vrouw");
    assert_eq!(corrected.facts.iter().map(|found| found.fact).collect::<Vec<_>>(), [WOMAN]);
}

#[test]
fn a_message_is_tokenised_once_for_all_readers() {
    let (lexicon, gazetteer) = &*SHIPPED;
    tokenised();
    let utterance = lexicon.utterance("ik ben 84 en mijn man is overleden");
    let _ = lexicon.read_utterance(&utterance, gazetteer, YEAR);
    let _ = lexicon.alarm_of(&utterance);
    let _ = lexicon.answer_of(&utterance);
    let _ = lexicon.asks_for_free_of(&utterance);
    let _ = lexicon.explain(&utterance, gazetteer, YEAR);
    assert_eq!(tokenised().len(), 1);
}

#[test]
fn readers_of_a_text_and_of_a_message_agree() {
    let (lexicon, gazetteer) = &*SHIPPED;
    for text in ["ja hoor", "ik wil niet meer leven", "iets gratis in Zwolle", "weet ik niet"] {
        let utterance = lexicon.utterance(text);
        assert_eq!(lexicon.alarm_of(&utterance), lexicon.alarm(text));
        assert_eq!(lexicon.answer_of(&utterance), lexicon.answer_to(text));
        assert_eq!(lexicon.asks_for_free_of(&utterance), lexicon.asks_for_free(text));
        let read = lexicon.read_utterance(&utterance, gazetteer, YEAR);
        assert_eq!(read, lexicon.read(text, gazetteer, YEAR));
    }
}

#[test]
fn a_fact_is_explained_by_clause_rule_and_person() {
    let (lexicon, gazetteer) = &*SHIPPED;
    let utterance = lexicon.utterance("mw 80, haar zoon is verslaafd");
    let told = lexicon.explain(&utterance, gazetteer, YEAR);
    let of = |fact: &str| told.iter().find(|it| it.fact == fact).unwrap();
    let addiction = of("circumstances=addiction");
    assert_eq!((addiction.who, addiction.clause.as_str()), ("son", "haar zoon is verslaafd"));
    assert!(addiction.rule.starts_with("dialogs/lexicon/facts-nl.toml:"), "{}", addiction.rule);
    assert_eq!(of("gender=woman").who, "helped");
}

#[test]
fn a_length_of_time_is_told_apart() {
    let spans = read("ik ben al 18 jaar weduwe, mijn zoon is 2 maanden ziek").spans;
    let told: Vec<_> =
        spans.iter().map(|it| (it.count, it.unit.to_string(), it.person.who())).collect();
    assert!(told.contains(&(2, "months".to_owned(), "son")), "{told:?}");
}

#[test]
fn a_number_behind_the_caller_is_an_age_whatever_noun_follows() {
    for text in ["mw 80 zus is dement", "mw 80 hond is 14", "dhr 80 dochter werkt"] {
        says(text, age(80, 80));
    }
    says_nothing_of("mw heeft 20 katten", age(20, 20));
}

#[test]
fn who_lives_with_the_caller_is_told_from_either_side() {
    let together = Fact::Living(Living::Together, true);
    for text in [
        "mw 74 Almelo, kleinzoon woont bij haar in",
        "my mother is blind and she lives with me",
        "zit sinds mei bij mijn zoon in huis",
        "mijn vrouw en ik wonen samen",
        "dhr 70, 2 kinderen thuis",
    ] {
        says(text, together);
    }
    says_nothing_of("mijn zoon woont bij zijn vriendin in", together);
    says("alleen wonen doe ik niet", Fact::Living(Living::Alone, false));
    says("woon op mijn eigen", Fact::Living(Living::Alone, true));
}

#[test]
fn what_happens_with_a_partner_or_an_animal_tells_of_the_caller() {
    for text in ["mijn vrouw is bij me weg", "my wife left me"] {
        says(text, circumstance(Circumstance::Divorced));
    }
    says("een hond heb ik niet meer, Boris is in januari ingeslapen", Fact::Loss(Loss::Pet, true));
    says("geen hond meer sinds hij dood is", Fact::Loss(Loss::Pet, true));
    // Said later, it takes back what was thought.
    says(
        "dacht eerst weduwe maar haar man leeft nog",
        Fact::Circumstance(Circumstance::PartnerDied, false),
    );
}
