//! Catalogues of any size, the same on every machine: names like those of real activities, and tags by
//! chance. For tests and for benches.

use std::fmt::Write as _;

use aanspraak::catalogue::{Element, Gazetteer, Kind};
use aanspraak::diagnostics::Files;
use aanspraak::profile::{Circumstance, Form, Interest, Wish};
use strum::VariantNames;

const WHAT: [&str; 12] = [
    "wandel", "dans", "kook", "zang", "schaak", "bridge", "tuin", "lees", "brei", "fiets", "hond",
    "koffie",
];
const GROUP: [&str; 8] =
    ["club", "groep", "middag", "kring", "maatjes", "cursus", "salon", "tafel"];

/// The real content with other activities: `size` of them.
pub(crate) fn files(real: &Files, places: &Gazetteer, size: usize) -> Files {
    let mut files = real.clone();
    files.remove("data/activities/");
    let towns: Vec<&str> = places
        .iter()
        .filter(|place| place.name == place.municipality && places.named(&place.name).len() == 1)
        .map(|place| place.name.as_str())
        .collect();
    let mut chance = Chance(0x5eed);
    for number in 0..size {
        let text = activity(&towns, &mut chance);
        files.insert(format!("data/activities/generated-{number:05}.toml"), text);
    }
    files
}

fn activity(towns: &[&str], chance: &mut Chance) -> String {
    let (what, group, town) = (chance.one(&WHAT), chance.one(&GROUP), chance.one(towns));
    let mut text = format!("name = \"De {what}{group} van {town}\"\n");
    line(&mut text, "kinds", &[chance.one(Kind::VARIANTS)]);
    line(&mut text, "elements", &[chance.one(Element::VARIANTS), chance.one(Element::VARIANTS)]);
    if chance.below(2) == 0 {
        writeln!(text, "[for]\nage = {{ min = {} }}", 50 + 5 * chance.below(5)).unwrap();
        if chance.below(3) == 0 {
            line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
        }
    }
    text.push_str("[not-for]\n");
    line(&mut text, "living", &["care-home"]);
    line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
    text.push_str("[fits]\n");
    line(&mut text, "wishes", &[chance.one(Wish::VARIANTS), chance.one(Wish::VARIANTS)]);
    line(&mut text, "forms", &[chance.one(Form::VARIANTS), chance.one(Form::VARIANTS)]);
    line(&mut text, "interests", &[chance.one(Interest::VARIANTS)]);
    line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
    text.push_str("[reach]\nhow = \"local\"\n");
    let key = if chance.below(2) == 0 { "municipalities" } else { "examples" };
    line(&mut text, key, &[town, chance.one(towns), chance.one(towns)]);
    text.push_str("[status]\nstate = \"active\"\nchecked = 2026-11-01\nsources = [\"x\"]\n");
    for language in ["nl", "en"] {
        let summary = format!("Elke week een {what}{group} voor wie alleen is in {town}.");
        writeln!(text, "[text.{language}]\nsummary = {summary:?}").unwrap();
        text.push_str("join = \"Kom langs.\"\nsay = \"Dag.\"\n");
    }
    text
}

fn line(text: &mut String, key: &str, values: &[&str]) {
    writeln!(text, "{key} = {values:?}").unwrap();
}

/// Chance with a seed: `SplitMix64` (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % end as u64).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        *of.get(self.below(of.len())).unwrap()
    }
}
