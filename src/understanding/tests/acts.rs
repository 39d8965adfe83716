//! Acts by rule, with the lexicon that ships.

use super::*;

fn acts(text: &str) -> Vec<Act> {
    let acts = read(text).acts.into_iter();
    acts.filter(|found| found.sure).map(|found| found.act).collect()
}

#[test]
fn every_example_of_a_rule_for_acts_comes_out() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Files::default();
    for name in ["acts-nl.toml", "acts-en.toml"] {
        let path = format!("dialogs/lexicon/{name}");
        let text = std::fs::read_to_string(root.join(&path)).unwrap();
        assert!(text.contains("[[act]]") && text.contains("silent"), "{name}");
        files.insert(path, text);
    }
    let mut diagnostics = Vec::new();
    check_acts(&files, &SHIPPED.0, &mut diagnostics);
    let told: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn one_message_may_do_several_things() {
    assert_eq!(acts("hallo, ik heet Jan"), [Act::Greet, Act::Name]);
    let text = "mijn zoon heeft zelfmoord gepleegd en ik mis hem zo";
    assert_eq!(acts(text), [Act::LossChild, Act::LossSuicide, Act::Missing]);
}

#[test]
fn words_of_a_loss_in_another_sense_are_no_loss() {
    for text in [
        "ik mis de bus altijd",
        "mijn hond is dood moe",
        "mijn man zijn moeder is ziek",
        "mijn vader is bang voor de dood",
        "mijn zoon is zijn sleutels kwijt",
        "ik ben bang dat mijn man straks dood gaat",
        "wij hebben verloren met voetbal",
    ] {
        assert_eq!(acts(text).into_iter().find(|act| act.is_loss()), None, "{text}");
    }
}

#[test]
fn yes_and_no_count_at_the_beginning_only() {
    assert_eq!(acts("nee"), [Act::No]);
    assert!(
        !acts("ik woon alleen sinds mei vorig jaar, nee, dat was geen succes").contains(&Act::No)
    );
}

#[test]
fn the_words_of_acts_change_neither_the_spelling_nor_what_the_classifier_sees() {
    let grammar = &SHIPPED.0.vocabulary.grammar;
    let of_acts = grammar.names.iter().filter(|(_, set)| **set >= grammar.acts_from);
    assert!(of_acts.clone().count() > 200);
    let known: Vec<&str> =
        of_acts.map(|(name, _)| &**name).filter(|name| grammar.knows(name)).collect();
    assert_eq!(known, [""; 0]);
}

#[test]
fn every_act_belongs_to_one_group_at_most() {
    use strum::IntoEnumIterator;
    for act in Act::iter() {
        let groups = [
            act.is_loss(),
            act.is_confession(),
            act.is_feeling(),
            act.asks_about_activity(),
            act.is_about_bot(),
            act.is_report(),
        ];
        assert!(groups.iter().filter(|is_in| **is_in).count() <= 1, "{act}");
    }
}
