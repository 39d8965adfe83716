//! No idiom, no excuse of a rule and no harmless word hides a direct wish to die or a cry for help.
//!
//! The harmless texts are made from the patterns of the lexicon themselves, so that a new idiom or
//! `unless` is tried without a line here. All patterns times all cries times all orders and joiners
//! is too much for one run: each pattern is tried with each cry once, in another wording each time,
//! and order and joiner take turns.

use std::collections::HashMap;

use super::super::vocabulary::grammar::{Node, SetId, Wordless};
use super::{Alarm, SHIPPED, alarm, step_of};

/// What must be heard, whatever stands beside it.
const CRIES: [&str; 50] = [
    "ik wil dood",
    "ik wil echt dood",
    "ik wil nu dood",
    "ik wil sterven",
    "ik wil liever dood",
    "ik wil gewoon dood zijn",
    "ik wil niet meer leven",
    "ik wil niet langer leven",
    "ik wil nt meer leven",
    "wil nt meer leven",
    "ik wil er niet meer zijn",
    "dhr wil er nt meer zijn",
    "ik hoef niet meer te leven",
    "was ik maar dood",
    "ik wou dat ik dood was",
    "ik maak er een eind aan",
    "ik ga er een einde aan maken",
    "ik wil er een eind aan maken",
    "ik maak een einde aan mijn leven",
    "ik wil uit het leven stappen",
    "ik ga mezelf ophangen",
    "ik ga mezelf iets aandoen",
    "ik denk aan zelfmoord",
    "ik wil zelfmoord plegen",
    "ik ben suicidaal",
    "ik heb te veel pillen genomen",
    "ik spring voor de trein",
    "ik zie het niet meer zitten",
    "van mij hoeft het niet meer",
    "ik hoop dat ik niet meer wakker word",
    "ik krijg geen lucht",
    "ik heb pijn op mijn borst",
    "mijn zoon slaat mij",
    "mijn man bedreigt mij",
    "mw wil dood",
    "mevrouw wil niet meer leven",
    "mw zegt dat ze dood wil",
    "mijn vader wil dood",
    "beller wil er een eind aan maken",
    "client denkt aan zelfmoord",
    "i want to die",
    "i don't want to live anymore",
    "i am going to kill myself",
    "i want to end my life",
    "i can't breathe",
    "i wish i was dead",
    "ölmek istiyorum",
    "je veux mourir",
    "chcę umrzeć",
    "quiero morir",
];

/// Things of every day that a person in need may name, too.
const THINGS: [&str; 48] = [
    "telefoon",
    "mobiel",
    "hond",
    "kat",
    "poes",
    "vogel",
    "plant",
    "bloemen",
    "boom",
    "muis",
    "vis",
    "spin",
    "batterij",
    "accu",
    "bij",
    "kanarie",
    "parkiet",
    "goudvis",
    "rat",
    "tuin",
    "krant",
    "boek",
    "film",
    "bingo",
    "koffie",
    "vakantie",
    "trein",
    "bus",
    "tram",
    "rollator",
    "rolstoel",
    "bril",
    "computer",
    "tablet",
    "televisie",
    "school",
    "werk",
    "begrafenis",
    "testament",
    "lift",
    "soep",
    "auto",
    "fiets",
    "huisarts",
    "dokter",
    "tandarts",
    "kapper",
    "gips",
];

const FORMS: [&str; 6] = [
    "er is geen {} bij mij",
    "ik mis mijn {}",
    "ik heb geen {}",
    "mw 80 mist haar {}",
    "mijn {} is weg",
    "gisteren was ik met de {} op stap",
];

const JOINERS: [&str; 4] = [", ", " en ", ". ", " want "];

/// The same chances each time (xorshift64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// The words of each class, to write texts with, and those that gaps are filled with.
struct WordsOfClasses(HashMap<SetId, Vec<String>>, [&'static str; 2]);

impl WordsOfClasses {
    fn of_the_lexicon() -> Self {
        let grammar = &SHIPPED.0.vocabulary.grammar;
        let mut words: HashMap<SetId, Vec<String>> = HashMap::new();
        let whole = grammar.names.iter().map(|(name, set)| (&**name, *set));
        let whole = whole.filter(|(name, _)| !name.starts_with(['<', '*']) && !name.ends_with('*'));
        let all =
            [whole.collect(), grammar.beginnings.iter().collect(), grammar.ends.iter().collect()];
        for mut known in all as [Vec<(&str, SetId)>; 3] {
            known.sort_unstable();
            for (word, set) in known {
                for class in grammar.belongs_to(set) {
                    words.entry(*class).or_default().push(word.to_owned());
                }
            }
        }
        for (sets, number) in [(&grammar.numbers, "7"), (&grammar.years, "1950")] {
            let of = sets.iter();
            of.for_each(|set| words.entry(*set).or_default().push(number.to_owned()));
        }
        Self(words, ["wel", "heel"])
    }

    /// A text that the pattern is meant for.
    fn say(&self, node: Node, chance: &mut Chance, said: &mut Vec<String>) {
        let grammar = &SHIPPED.0.vocabulary.grammar;
        let one_of = |nodes, chance: &mut Chance| {
            let nodes: &[Node] = grammar.children(nodes);
            nodes[chance.below(nodes.len())]
        };
        match node {
            Node::Set(set) | Node::Class(set) => {
                let (words, phrases) = (self.0.get(&set), grammar.phrases_of(set));
                let count = words.map_or(0, Vec::len);
                let pick = chance.below((count + phrases.len()).max(1));
                match words.and_then(|words| words.get(pick)) {
                    Some(word) => said.push(word.clone()),
                    None => phrases
                        .get(pick - count)
                        .into_iter()
                        .for_each(|phrase| self.say(*phrase, chance, said)),
                }
            }
            Node::Sequence(nodes) => {
                grammar.children(nodes).iter().for_each(|node| self.say(*node, chance, said));
            }
            Node::Any(nodes) | Node::Wordless(Wordless::Follows(nodes)) => {
                self.say(one_of(nodes, chance), chance, said);
            }
            Node::Wordless(Wordless::Maybe(nodes)) if chance.below(2) == 0 => {
                self.say(one_of(nodes, chance), chance, said);
            }
            Node::Wordless(Wordless::Gap { .. }) => {
                said.extend(self.1[..chance.below(3)].iter().map(|word| (*word).to_owned()));
            }
            Node::Wordless(_) => {}
        }
    }
}

/// Each cry, and the alarm that it gives alone.
fn cries() -> Vec<(&'static str, Alarm)> {
    let of = |cry: &&'static str| {
        let found = alarm(cry).filter(|found| found.alarm.stops());
        (*cry, found.unwrap_or_else(|| panic!("'{cry}' alone is no alarm")).alarm)
    };
    CRIES.iter().map(of).collect()
}

/// The texts in which a cry is not heard, or heard as something lighter.
fn hidden(texts: &[(String, Alarm)]) -> Vec<String> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let missed = |(text, cry): &(String, Alarm)| {
        let found = alarm(text).map(|found| found.alarm);
        found.is_none_or(|found| found > *cry).then(|| format!("{text} ({cry}, not {found:?})"))
    };
    std::thread::scope(|scope| {
        let parts = texts.chunks(texts.len().div_ceil(workers).max(1));
        let parts: Vec<_> = parts
            .map(|part| scope.spawn(move || part.iter().filter_map(missed).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}

/// Both in one message, in either order; joiners take turns.
fn joined(harmless: &str, cry: &str, turn: usize) -> [String; 2] {
    let joiner = JOINERS[turn % JOINERS.len()];
    [format!("{harmless}{joiner}{cry}"), format!("{cry}{joiner}{harmless}")]
}

/// Every pattern beside every cry; without `AANSPRAAK_EVERY=1` beside a quarter of them, in turns.
fn beside_every_cry(nodes: impl Iterator<Item = Node>) -> Vec<(String, Alarm)> {
    let words = WordsOfClasses::of_the_lexicon();
    let mut chance = Chance(88_172_645_463_325_252);
    let cries = cries();
    let mut texts = Vec::new();
    for (number, node) in nodes.enumerate() {
        let step = step_of(4);
        for (turn, (cry, alarm)) in cries.iter().enumerate().skip(number % step).step_by(step) {
            let mut said = Vec::new();
            words.say(node, &mut chance, &mut said);
            let both = joined(&said.join(" "), cry, number + turn);
            texts.extend(both.map(|text| (text, *alarm)));
        }
    }
    texts
}

#[test]
fn no_idiom_hides_a_cry_for_help() {
    let idioms = SHIPPED.0.alarm.rules.idioms.patterns();
    assert!(idioms.len() > 200);
    let texts = beside_every_cry(idioms.map(|(_, node)| node));
    let hidden = hidden(&texts);
    assert!(hidden.is_empty(), "{} of {}: {:#?}", hidden.len(), texts.len(), hidden);
}

#[test]
fn no_excuse_of_a_rule_hides_a_cry_for_help() {
    let texts = beside_every_cry(
        SHIPPED.0.alarm.rules.rules.iter().flat_map(|rule| rule.unless.iter().copied()),
    );
    let hidden = hidden(&texts);
    assert!(hidden.is_empty(), "{} of {}: {:#?}", hidden.len(), texts.len(), hidden);
}

#[test]
fn no_thing_of_every_day_hides_a_cry_for_help() {
    let cries = cries();
    let mut texts = Vec::new();
    for (number, thing) in THINGS.iter().enumerate() {
        for (turn, (cry, alarm)) in cries.iter().enumerate() {
            let harmless = FORMS[(number + turn) % FORMS.len()].replace("{}", thing);
            let both = joined(&harmless, cry, number + turn / 3);
            texts.extend(both.map(|text| (text, *alarm)));
        }
    }
    let hidden = hidden(&texts);
    assert!(hidden.is_empty(), "{} of {}: {:#?}", hidden.len(), texts.len(), hidden);
}

#[test]
fn the_texts_are_those_that_the_idioms_are_meant_for() {
    let words = WordsOfClasses::of_the_lexicon();
    let mut chance = Chance(88_172_645_463_325_252);
    let patterns = SHIPPED.0.alarm.rules.idioms.patterns();
    let mut is_met = |node: Node| {
        (0..5).any(|_| {
            let mut said = Vec::new();
            words.say(node, &mut chance, &mut said);
            let tokens = SHIPPED.0.vocabulary.tokens(&said.join(" "));
            let mut window = SHIPPED.0.vocabulary.clause_window(&tokens);
            window.hold_together(true);
            window.after(node, window.all()) != 0
        })
    };
    let count = patterns.len();
    let met = patterns.filter(|(_, node)| is_met(*node)).count();
    assert!(met * 100 >= count * 97, "{met} of {count}");
}

#[test]
fn an_idiom_hides_no_word_that_it_leaps_over() {
    const WORD: &str = "suicidaal";
    let words = WordsOfClasses(WordsOfClasses::of_the_lexicon().0, [WORD, WORD]);
    let mut chance = Chance(88_172_645_463_325_252);
    let set = SHIPPED.0.vocabulary.grammar.set(WORD).unwrap();
    let (mut hidden, mut seen) = (Vec::new(), 0);
    for (_, node) in SHIPPED.0.alarm.rules.idioms.patterns() {
        let mut said = Vec::new();
        words.say(node, &mut chance, &mut said);
        let tokens = SHIPPED.0.vocabulary.tokens(&said.join(" "));
        let mut window = SHIPPED.0.vocabulary.clause_window(&tokens);
        let before = window.mask(set);
        SHIPPED.0.alarm.rules.hide_idioms(&mut window);
        seen += usize::from(before != 0);
        if window.mask(set) != before {
            hidden.push(said.join(" "));
        }
    }
    assert!(seen > 20, "{seen} idioms with a gap");
    assert!(hidden.is_empty(), "{hidden:#?}");
}
