//! What can match is never left out, and little else is let in.

use super::*;
use crate::config;
use crate::diagnostics::SourceFile;
use crate::understanding::lexicon::Lexicon;
use crate::understanding::lexicon::compile::{Compiler, Room};
use crate::understanding::lexicon::load::classes;
use crate::understanding::lexicon::patterns::Patterns;
use crate::understanding::lexicon::source::{self, Phrase};
use crate::understanding::vocabulary::tokens::Kind;

/// What people said: the last column of tables.
fn lines() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let tables = std::fs::read_dir(root.join("tests/fixtures/understanding")).unwrap();
    let mut paths: Vec<_> = tables.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.push(root.join("training/acts/regression.tsv"));
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).unwrap());
    let last = |line: &str| line.rsplit('\t').next().map(str::to_owned);
    texts.flat_map(|text| text.lines().filter_map(last).collect::<Vec<_>>()).collect()
}

/// Whether a pattern can match among these words, beside a class of the words "kat" and "grote hond".
fn may_match(pattern: &str, words: &[&str]) -> bool {
    let [path, shown, text] = ["a.toml", "a.toml", ""].map(str::to_owned);
    let file = SourceFile { path, shown, text: text.into() };
    let phrase = |text: &str| Phrase { text: text.to_owned().into(), file: &file, offset: 0 };
    let (name, say) = (phrase("pet"), [phrase("kat"), phrase("grote hond")]);
    let mut diagnostics = Vec::new();
    let mut compiler =
        Compiler::new(Room::ONE_TEXT, [(&name, &say[..])].into_iter(), &mut diagnostics);
    assert_eq!(diagnostics, []);
    let token = |word: &&str| Token {
        word: (*word).to_owned(),
        typed: 0,
        kind: Kind::Word,
        sets: Vec::new(),
    };
    let tokens: Vec<Token> = words.iter().map(token).collect();
    let filter = compiler.prefilter(&tokens);
    compiler.may_match(&phrase(pattern), &filter)
}

#[test]
fn every_word_that_a_pattern_cannot_do_without_must_stand_in_the_text() {
    for (pattern, words, expected) in [
        ("een kat", &["een", "kat"][..], true),
        ("een kat", &["een", "hond"], false),
        ("kat een", &["een"], false),
        ("een | kat", &["kat"], true),
        ("een (hond | kat)", &["een", "kat"], true),
        ("een (hond | kat) thuis", &["een", "kat"], false),
        ("(hond [groot] | vis) thuis", &["hond", "thuis"], true),
        ("een [kat] hond", &["een", "hond"], true),
        ("een .. hond $", &["een", "hond"], true),
        ("een ~~ !kat hond , -geen", &["een", "hond"], true),
        ("een +kat", &["een"], false),
        ("hon*", &["honden"], true),
        ("*den", &["honden"], true),
        ("kat*", &["honden"], false),
        ("m'n Café", &["mn", "cafe"], true),
        ("m'n Café", &["mn"], false),
        ("<pet>", &["kat"], true),
        ("<pet>", &["grote", "hond"], true),
        ("<pet>", &["grote", "vis"], false),
        ("(een | twee) <pet>", &["drie", "kat"], false),
    ] {
        assert_eq!(may_match(pattern, words), expected, "{pattern}: {words:?}");
    }
}

#[test]
fn what_cannot_be_read_is_left_for_who_tells_it() {
    for pattern in ["", "(een", "een )", "een |", "<animal>", "!", "[een", "ka*t", "een-"] {
        assert!(may_match(pattern, &["een"]), "{pattern}");
    }
}

/// Every pattern of facts that matches somewhere in thousands of lines is one that can match there.
#[test]
fn what_matches_is_let_in() {
    let (files, mut diagnostics) = (config::shipped(), Vec::new());
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    let draft = source::read_for_facts(&files, &mut diagnostics);
    let mut compiler = Compiler::new(Room::ONE_TEXT, classes(&draft, false), &mut diagnostics);
    Patterns::note_words(&draft, &mut compiler);
    assert_eq!(diagnostics, []);
    let facts = draft.facts.iter().flat_map(|fact| fact.say.iter().chain(&fact.denies));
    let phrases: Vec<&Phrase<'_>> = facts.collect();
    let (mut matched, mut let_in, mut all) = (0, 0, 0);
    for (number, line) in lines().iter().enumerate() {
        let utterance = lexicon.utterance(line);
        let (_, tokens) = lexicon.vocabulary.meant(line, compiler.grammar());
        assert_eq!(
            tokens.iter().map(|token| &token.word).collect::<Vec<_>>(),
            utterance.tokens.iter().map(|token| &token.word).collect::<Vec<_>>(),
        );
        let filter = compiler.prefilter(&tokens);
        for hit in &utterance.hits {
            let phrase = phrases[hit.rule];
            assert!(compiler.may_match(phrase, &filter), "{line}: {}", phrase.text);
            matched += 1;
        }
        if number % 100 == 0 {
            let_in += phrases.iter().filter(|it| compiler.may_match(it, &filter)).count();
            all += phrases.len();
        }
    }
    assert!(matched > 5_000, "{matched}");
    assert!(let_in * 10 < all, "{let_in} of {all}");
}
