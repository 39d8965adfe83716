//! Words that do not look as they are meant: with characters in them that nobody sees, letter by
//! letter, with letters of another alphabet or digits for letters. What is known decides: where
//! nothing known comes out, the words stay as they were typed.

use std::ops::Range;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use unicode_security::confusable_detection::skeleton;

use super::tokens::{Kind, Typed};

/// So many letters that stand alone are a word that was spaced out.
const SPACED_LETTERS_MIN: usize = 3;
/// More than that is no word, and is not tried.
const SPACED_LETTERS_MAX: usize = 64;
/// The longest word in letters that stand alone.
const WORD_LETTERS_MAX: usize = 24;
/// What a letter that stays alone costs beside a word: "u", but no heap of letters.
const LONE_LETTER_COST: usize = 4;
/// Shorter words with digits in them are counts: "3x", "1e".
const DIGITS_FOR_LETTERS_MIN: usize = 4;

/// Nobody sees it either, but it may stand where words are parted.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Whether a character is there for layout only, and nobody sees it.
pub(in crate::understanding) fn is_invisible(character: char) -> bool {
    !character.is_ascii()
        && CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
}

/// The words without their disguise. `knows` tells the words of the lexicon.
pub(in crate::understanding) fn undisguised(
    text: &str,
    typed: Vec<Typed>,
    knows: &impl Fn(&str) -> bool,
) -> Vec<Typed> {
    let mut plain = Vec::with_capacity(typed.len());
    let mut left = typed.as_slice();
    while let [first, rest @ ..] = left {
        let lone = left.iter().take_while(|word| is_lone_letter(word)).count();
        if lone >= SPACED_LETTERS_MIN {
            let (run, behind) = left.split_at(lone);
            plain.extend(spaced_out(run, knows).unwrap_or_else(|| run.to_vec()));
            left = behind;
        } else if let Some((word, behind)) = with_digits(left, knows) {
            plain.push(word);
            left = behind;
        } else {
            plain.extend(in_sight(text, first, knows).unwrap_or_else(|| vec![first.clone()]));
            left = rest;
        }
    }
    plain
}

fn is_lone_letter(typed: &Typed) -> bool {
    let mut letters = typed.word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// "d o o d", "i k w i l": the fewest known words that the letters make, if they make any.
fn spaced_out(run: &[Typed], knows: &impl Fn(&str) -> bool) -> Option<Vec<Typed>> {
    if run.len() > SPACED_LETTERS_MAX {
        return None;
    }
    // For each end: what the words up to there cost, and where the last of them begins.
    let mut best: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
    for end in 1..=run.len() {
        let starts = end.saturating_sub(WORD_LETTERS_MAX)..end;
        let ways = starts.filter_map(|start| {
            let (cost, _) = best.get(start).copied().flatten()?;
            let word = joined(run.get(start..end)?);
            let own = if end - start == 1 { LONE_LETTER_COST } else { 1 };
            (end - start == 1 || knows(&word)).then_some((cost + own, start))
        });
        best.push(ways.min());
    }
    let mut words = Vec::new();
    let mut end = run.len();
    while end > 0 {
        let (_, start) = best.get(end).copied().flatten()?;
        words.push(whole(run.get(start..end)?));
        end = start;
    }
    words.reverse();
    words.iter().any(|word| word.word.chars().count() >= SPACED_LETTERS_MIN).then_some(words)
}

/// The letters as a word, three of a kind as two.
fn joined(run: &[Typed]) -> String {
    let mut word = String::with_capacity(run.len());
    for letter in run {
        if !word.ends_with(&letter.word.repeat(2)) {
            word.push_str(&letter.word);
        }
    }
    word
}

fn whole(run: &[Typed]) -> Typed {
    let start = run.first().map_or(0, |word| word.span.start);
    let end = run.last().map_or(start, |word| word.span.end);
    Typed { word: joined(run), span: start..end, kind: Kind::Word }
}

/// "d00d": a digit parts words, so what touches is looked at together.
fn with_digits<'t>(
    typed: &'t [Typed],
    knows: &impl Fn(&str) -> bool,
) -> Option<(Typed, &'t [Typed])> {
    let touching = typed.windows(2).take_while(|pair| match pair {
        [one, next] => one.kind == next.kind && one.span.end == next.span.start,
        _ => false,
    });
    let (run, behind) = typed.split_at_checked(touching.count() + 1)?;
    let mixed: String = run.iter().map(|word| word.word.as_str()).collect();
    let digits = mixed.chars().filter(char::is_ascii_digit).count();
    let letters = mixed.chars().filter(|letter| letter.is_alphabetic()).count();
    if digits == 0 || letters < 2 || mixed.len() < DIGITS_FOR_LETTERS_MIN {
        return None;
    }
    let word = ['i', 'l'].into_iter().find_map(|one| {
        let word: String = mixed.chars().map(|sign| letter_for(sign, one)).collect();
        knows(&word).then_some(word)
    })?;
    Some((Typed { word, ..whole(run) }, behind))
}

/// The letter that a digit looks like.
fn letter_for(sign: char, one: char) -> char {
    match sign {
        '0' => 'o',
        '1' => one,
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        other => other,
    }
}

/// A word with letters of another alphabet in it, or words parted by a space that nobody sees.
fn in_sight(text: &str, typed: &Typed, knows: &impl Fn(&str) -> bool) -> Option<Vec<Typed>> {
    if typed.kind != Kind::Word || knows(&typed.word) {
        return None;
    }
    if !typed.word.is_ascii() {
        let word: String = typed.word.chars().map(looks_like).collect();
        let mixed = typed.word.chars().any(|letter| letter.is_ascii_alphabetic());
        return (word.is_ascii() && (mixed || knows(&word)))
            .then(|| vec![Typed { word, ..typed.clone() }]);
    }
    let written = text.get(typed.span.clone()).filter(|it| it.contains(ZERO_WIDTH_SPACE))?;
    let parts: Vec<Typed> = stretches(written, typed.span.start)
        .filter_map(|span| {
            let letters = text.get(span.clone())?.chars().filter(|sign| !is_invisible(*sign));
            let word = letters.flat_map(crate::language::folded).collect();
            Some(Typed { word, span, kind: Kind::Word })
        })
        .collect();
    parts.iter().all(|part| knows(&part.word)).then_some(parts)
}

/// The stretches between spaces that nobody sees.
fn stretches(written: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
    let at = move |part: &str| part.as_ptr() as usize - written.as_ptr() as usize + start;
    let parts = written.split(ZERO_WIDTH_SPACE).filter(|part| !part.is_empty());
    parts.map(move |part| at(part)..at(part) + part.len())
}

/// The letter of ours that a letter of another alphabet looks like, if there is one.
fn looks_like(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let letter_alone = letter.to_string();
    let mut like = skeleton(&letter_alone).flat_map(char::to_lowercase);
    match (like.next(), like.next()) {
        (Some(plain), None) if plain.is_ascii_alphabetic() => plain,
        _ => letter,
    }
}
