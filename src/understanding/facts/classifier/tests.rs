//! Dump.
use super::*;
#[test]
#[ignore = "dump"]
fn dump_features() {
    let files = crate::config::content(&[std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap();
    let mut d = Vec::new();
    let lexicon = crate::understanding::Lexicon::load(&files, &mut d);
    let mut out = String::new();
    for name in ["train", "regression"] {
        let text = std::fs::read_to_string(format!("training/facts/{name}.tsv")).unwrap();
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let words = lexicon.utterance(cells[3]);
            let told = lexicon.facts.by_rules(&words, 2026);
            let rules: Vec<String> = told.iter().filter(|t| t.person == HELPED).map(|t| format!("{}{}", if t.doubt.is_some() {"~"} else {""}, values::name(t.fact))).collect();
            let mut fs = Vec::new();
            lexicon.facts.classifier.each_named(&lexicon.facts.vocabulary, &words, &mut |f| fs.push(format!("{}\x1e{}\x1e{}", f.name(), f.size, f.at)));
            out += &format!("{name}\t{}\t{}\t{}\t{}\t{}\n", cells[2], cells[0], rules.join(", "), cells[3], fs.join("\x1f"));
        }
    }
    std::fs::write("/tmp/f2/dump.tsv", out).unwrap();
}
