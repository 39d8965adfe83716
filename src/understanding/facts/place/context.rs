//! What the words around a name say of it: whether somebody lives there, and whether it is a place.

use std::ops::Range;

use super::super::super::utterance::cast::{HELPED, PersonId};
use super::super::super::vocabulary::roles::Role;
use super::super::super::vocabulary::tokens::Kind;
use super::prison::is_of_prison;
use super::text::{CITY, Mention, PlaceText};
use crate::catalogue::{AreaKind, PlaceWord};

/// How clearly a text tells that the person lives there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// The name is only there, or it is near: "vlak bij Zwolle".
    Named,
    /// "uit Zwolle", "in Zwolle".
    Cued,
    /// "woont in Zwolle", "naar Zwolle verhuisd".
    Lives,
}

/// How far before a name the word of a birth may stand, with the day between.
const BIRTH_TOKENS: usize = 8;
/// How many words before a name a title may stand: "mevrouw van der Dongen".
const TITLE_WORDS: usize = 3;

impl PlaceText<'_> {
    /// How clearly a mention tells where the person lives; none when it does not.
    pub(super) fn strength(&self, mention: &Mention) -> Option<Strength> {
        let name = &mention.tokens;
        if self.is_of_another(name) || self.is_elsewhere(name) || self.is_left_or_ahead(name) {
            return None;
        }
        if mention.sure {
            return Some(Strength::Cued);
        }
        let lives = self.lives(name) || self.has_moved(name);
        Some(if lives {
            Strength::Lives
        } else if self.is_cued(name) && !self.is_near(name) {
            Strength::Cued
        } else {
            Strength::Named
        })
    }

    /// Whether a mention is one of a place at all, no matter who lives there.
    pub(super) fn is_place(&self, mention: &Mention) -> bool {
        mention.sure || (!self.is_no_place(&mention.tokens) && self.is_meant(mention))
    }

    pub(super) fn before(&self, name: &Range<usize>, steps: usize) -> Option<&str> {
        name.start.checked_sub(steps).and_then(|at| self.word(at))
    }

    /// The words before a name in its part of the sentence, the nearest first.
    pub(super) fn part_before(&self, name: &Range<usize>) -> impl Iterator<Item = usize> {
        (0..name.start).rev().take_while(|at| self.is_word(*at))
    }

    /// Whether a name is told of somebody else, of the past, or denied.
    fn is_of_another(&self, name: &Range<usize>) -> bool {
        let (words, meant) = (self.words, self.meant(name.start));
        let is_past = |at| words.is_past(at) && !self.is_at_head(name);
        let over = |at| is_past(at) || words.is_denied(at) || words.is_asked(at);
        if meant.is_some_and(|at| over(at) || is_of_prison(words, at, self.gazetteer.words())) {
            return true;
        }
        let others = meant.is_some_and(|at| words.is_others(at))
            || (self.is_of_kin(name) && !self.is_along(name));
        others && !self.stays_with(name) && !self.is_with_helped(name)
    }

    /// "Mw 58 Assen nooit getrouwd geweest": the head of a line tells who somebody is today, whatever the line tells of
    /// the past behind it.
    fn is_at_head(&self, name: &Range<usize>) -> bool {
        let tags = &self.words.tags;
        let was = Role::Past | Role::VerbPast | Role::Ceased;
        let is_past = |at: usize| self.meant(at).is_some_and(|at| tags.has_any(at, was));
        self.is_in_line(name) && !self.part_before(name).any(is_past) && !is_past(name.end)
    }

    /// Who else lives at a place: "zoon in Utrecht", "mijn dochter woont in Zwolle".
    pub(super) fn other_at(&self, name: &Range<usize>) -> Option<PersonId> {
        let words = self.words;
        let at = self.meant(name.start)?;
        let over = words.is_past(at) || words.is_denied(at) || words.is_untold(at);
        let is_there = self.is_cued(name) || self.lives(name);
        if over || !is_there || self.is_elsewhere(name) || self.is_left_or_ahead(name) {
            return None;
        }
        let nearest = || words.mentions.iter().rev().find(|mention| mention.noun < at)?.person;
        let person = if words.is_others(at) { Some(words.about(at)) } else { nearest() };
        person.filter(|person| *person != HELPED)
    }

    /// The word as it is meant that a typed one stands for.
    pub(super) fn meant(&self, typed: usize) -> Option<usize> {
        self.words.tokens.iter().position(|token| token.typed == typed)
    }

    /// "mw 80, zoon woont in Utrecht": a relative behind the person that the line is about. Who is
    /// named first, is owned, or is asked for may be that person.
    fn is_of_kin(&self, name: &Range<usize>) -> bool {
        // "Een man van 81 uit Kampen": that word names no relative by itself.
        let kin = ["<kin-man>", "<kin-woman>", "<kin-other>"];
        let kin = kin.map(|class| self.vocabulary.grammar.set(class));
        let is_kin = |at: usize| kin.iter().any(|class| self.is(at, *class));
        let own = self.vocabulary.context.own;
        let nearest = self.part_before(name).find(|at| is_kin(*at) || self.is(*at, own));
        let Some(at) = nearest.filter(|at| *at >= 2 && is_kin(*at)) else { return false };
        let helped = self.words.for_kin.and_then(|kin| self.words.tokens.get(kin));
        if helped.is_some_and(|token| token.typed == at) {
            return false;
        }
        let is_meant = self.tells_before(&(at..at + 1), 1, PlaceWord::Meant);
        let asked = (0..at).any(|at| self.tells(at, PlaceWord::ForWhom));
        !is_meant && !asked && (self.is_cued(name) || self.lives(name))
    }

    /// "geboren in Utrecht", "werkt in Utrecht": something else happens there.
    fn is_elsewhere(&self, name: &Range<usize>) -> bool {
        // "Geb 14-02-1950 Goor": the day stands between, and no "te".
        let is_behind_day =
            self.before(name, 1).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
        let told = self.part_before(name).find_map(|at| {
            let elsewhere = self.tells(at, PlaceWord::Elsewhere)
                && !(is_behind_day && self.tells(at, PlaceWord::Birth))
                && !self.is_beside_living(at);
            let born = self.is(at, self.vocabulary.context.not_home) && !is_behind_day;
            // "Geboren in Hoogeveen en nou in Emmen".
            let lives = self.tells(at, PlaceWord::Living) || self.tells(at, PlaceWord::Now);
            (elsewhere || born || lives).then_some(!lives)
        });
        let behind = self.tells(name.end, PlaceWord::GrewUp);
        let born = told.unwrap_or_default() || behind || self.is_born_on(name);
        born && !self.has_moved(name) && !self.never_left(name)
    }

    /// "Woont en werkt in Tilburg": who lives there, and does something else there too.
    fn is_beside_living(&self, at: usize) -> bool {
        let verb = at..at + 1;
        self.tells_before(&verb, 1, PlaceWord::And)
            && self.tells_before(&verb, 2, PlaceWord::Living)
    }

    /// "Geboren en getogen in Veendam, nooit weggeweest".
    fn never_left(&self, name: &Range<usize>) -> bool {
        let sentence = |at: &usize| self.typed.get(*at).is_some_and(|it| it.kind != Kind::Stop);
        let mut behind = (name.end..self.typed.len()).take_while(sentence);
        behind.any(|at| {
            self.tells(at, PlaceWord::Never)
                && (at + 1..at + 3).any(|at| self.tells(at, PlaceWord::Gone))
        })
    }

    /// "geb. 12-03-1944 te Utrecht"
    fn is_born_on(&self, name: &Range<usize>) -> bool {
        let is_day = self.tells_before(name, 1, PlaceWord::OnADay)
            && self
                .before(name, 2)
                .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
        let near = name.start.saturating_sub(BIRTH_TOKENS)..name.start;
        is_day && near.into_iter().any(|at| self.tells(at, PlaceWord::Birth))
    }

    /// "van Utrecht naar Zwolle", "weg uit Zwolle", "gaat naar Zwolle": only a move that was made
    /// says where somebody lives.
    fn is_left_or_ahead(&self, name: &Range<usize>) -> bool {
        let class = &self.vocabulary.context;
        let step = |steps: usize| name.start.checked_sub(steps);
        let is_toward = |at: usize| self.is(at, class.toward);
        let away = step(1).is_some_and(|at| self.is(at, class.away));
        let went = (name.end..self.typed.len()).take_while(|at| self.is_word(*at)).any(is_toward);
        let gone = self.tells_before(name, 2, PlaceWord::Leaving);
        let toward = step(1).is_some_and(is_toward);
        (away && (went || gone)) || (toward && !self.has_moved(name))
    }

    /// "naar Zwolle verhuisd", "verhuisd van Utrecht naar Zwolle", but not "wil naar Zwolle verhuizen".
    fn has_moved(&self, name: &Range<usize>) -> bool {
        let class = &self.vocabulary.context;
        let toward = name.start.checked_sub(1).is_some_and(|at| self.is(at, class.toward));
        let sentence = |at: &usize| self.typed.get(*at).is_some_and(|it| it.kind != Kind::Stop);
        let before = (0..name.start).rev().take_while(sentence);
        let behind = (name.end..self.typed.len()).take_while(sentence);
        let moved = before
            .clone()
            .chain(behind.clone())
            .any(|at| self.is(at, class.moving_to) || self.tells(at, PlaceWord::Moved))
            || self.went_for_good(name);
        let wished = before.clone().any(|at| self.tells(at, PlaceWord::Coming));
        let ahead = wished || behind.clone().any(|at| self.tells(at, PlaceWord::ToMove));
        toward && moved && !ahead
    }

    /// Whether the name is one of a person, of a street, or of a firm.
    fn is_no_place(&self, name: &Range<usize>) -> bool {
        let words = self.gazetteer.words();
        let street = self.word(name.end).is_some_and(|word| words.is_street(word));
        let firm = self.tells_before(name, 1, PlaceWord::Organisations);
        street || firm || self.is_person(name)
    }

    /// "mevrouw van Dongen", "Jan van Dongen", "ik heet Best".
    fn is_person(&self, name: &Range<usize>) -> bool {
        if self.is_cued(name) {
            return false;
        }
        let near = || self.part_before(name).take(TITLE_WORDS);
        let title = near()
            .take_while(|at| {
                !self.word(*at).is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()))
            })
            .any(|at| self.is(at, self.vocabulary.context.title));
        let called = near().any(|at| self.tells(at, PlaceWord::Called));
        let particles = near().take_while(|at| self.tells(*at, PlaceWord::Particles)).count();
        let first = name.start.checked_sub(particles + 1).filter(|_| particles > 0);
        let first_name = first.is_some_and(|at| {
            let word = self.word(at).unwrap_or_default();
            let known = self.knows(word);
            self.tells(at, PlaceWord::FirstNames) || (self.is_upper(at) && !known)
        });
        title || called || first_name
    }

    /// Whether "in", "uit", "te" and the like stand before the name, with or without an article: "in
    /// de Pijp".
    fn is_cued(&self, name: &Range<usize>) -> bool {
        let at = self.article_before(name).unwrap_or(name.start);
        self.is_cued_at(at)
    }

    fn is_cued_at(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|at| {
            self.is(at, self.vocabulary.context.place_cue) || self.tells(at, PlaceWord::OutOf)
        })
    }

    /// "op Bonaire", "op de Veluwe"
    fn is_upon(&self, name: &Range<usize>) -> bool {
        let at = self.article_before(name).unwrap_or(name.start);
        self.tells_before(&(at..at), 1, PlaceWord::Upon)
    }

    fn article_before(&self, name: &Range<usize>) -> Option<usize> {
        name.start.checked_sub(1).filter(|at| self.tells(*at, PlaceWord::Articles))
    }

    fn is_near(&self, name: &Range<usize>) -> bool {
        self.part_before(name).take(2).any(|at| self.tells(at, PlaceWord::Near))
    }

    /// Whether a word of living somewhere stands before the name or behind it: "in Zwolle wonen".
    fn lives(&self, name: &Range<usize>) -> bool {
        let is_other = |at: &usize| self.tells(*at, PlaceWord::Contrast);
        let mut clause = self.part_before(name).take_while(|at| !is_other(at));
        clause.any(|at| self.tells(at, PlaceWord::Living))
            || self.tells(name.end, PlaceWord::Living)
    }

    /// Whether the words around it let a name be expected here, also one with a letter wrong.
    pub(super) fn is_expected(&self, name: Range<usize>) -> bool {
        self.is_cued(&name)
            || self.lives(&name)
            || self.is_apart(&name)
            || self.is_in_slot(&name, false)
    }

    /// Whether a name means a place and not an ordinary word.
    fn is_meant(&self, mention: &Mention) -> bool {
        let name = &mention.tokens;
        let (places, area) = (&mention.meaning.places, mention.meaning.area);
        if self.is_area(name, area, places) && !self.lies_behind(mention) {
            return self.is_meant_area(mention);
        }
        let Some(word) = self.word(name.start).filter(|_| name.len() == 1) else {
            return !mention.meaning.everyday || self.is_written_as_place(mention, false);
        };
        let listed = self.everyday.contains(word);
        let known = self.vocabulary.grammar.knows(word);
        // The smallest words are no places at all, not even "in een" (a village of that name).
        if self.vocabulary.stop_words.contains(word) && !listed {
            return false;
        }
        let everyday = known || listed || mention.meaning.everyday || word.len() <= 2;
        let sure = places.iter().any(|id| self.people(*id) >= CITY) && !mention.meaning.everyday;
        !everyday || sure || self.lies_behind(mention) || self.is_written_as_place(mention, known)
    }

    /// Whether the region of one of the places stands behind the name: "Hengelo (Gld)".
    fn lies_behind(&self, mention: &Mention) -> bool {
        let region = self.region_behind(mention.tokens.end);
        mention.meaning.places.iter().any(|id| self.lies_in(*id, &region))
    }

    /// Whether an ordinary word is written as a place: with a capital, behind "in", where a line has
    /// its place, or as what is meant instead of another.
    fn is_written_as_place(&self, mention: &Mention, known: bool) -> bool {
        let (name, is_nickname) = (&mention.tokens, mention.meaning.everyday);
        let interest = (2..=4).any(|steps| self.tells_before(name, steps, PlaceWord::Interest));
        // "in de bergen": behind an article only a district is meant, "in de Pijp".
        let cued =
            (self.is_cued_at(name.start) || (is_nickname && self.is_cued(name))) && !interest;
        let instead = self.tells_before(name, 1, PlaceWord::Contrast) && self.is_instead(name);
        let alone = !known && name.start > 0 && self.is_apart(name);
        let capital = self.has_capital(name.start) && !self.is_liked(name);
        let slot = (capital || self.is_in_slot(name, known)) && !self.is_verb(name);
        cued || instead || alone || slot || self.has_apostrophe(name.start)
    }

    /// "Vrouw 79 Leest veel": what she does, and no village.
    fn is_verb(&self, name: &Range<usize>) -> bool {
        let verb = self.vocabulary.grammar.set("<finite-verb>");
        let tags = &self.words.tags;
        let is_finite = || self.meant(name.start).is_some_and(|at| tags.is_finite(at));
        self.is_word(name.end) && (self.is(name.start, verb) || is_finite())
    }

    /// "houdt van Dieren": a capital alone makes no town of what somebody likes.
    fn is_liked(&self, name: &Range<usize>) -> bool {
        self.tells_before(name, 1, PlaceWord::Liked)
    }

    /// "niet Zwolle maar kampen": another place stands before the "but".
    fn is_instead(&self, name: &Range<usize>) -> bool {
        let other = name.start.checked_sub(2).and_then(|at| self.word(at));
        other.is_some_and(|word| self.gazetteer.starting(&[word]).is_some())
    }

    /// Whether the name of a region or a country tells where the person lives. "Uit Marokko" tells
    /// where somebody comes from; "in Nederland" tells nothing.
    fn is_meant_area(&self, mention: &Mention) -> bool {
        let name = &mention.tokens;
        let kind =
            mention.meaning.area.and_then(|id| self.gazetteer.wider_area(id)).map(|it| it.kind);
        let region = kind.is_some_and(AreaKind::has_towns);
        let origin = self.tells_before(name, 1, PlaceWord::Origin);
        let verbs = self.lives(name) || self.has_moved(name);
        let named = self.is_whole(name) || self.is_in_slot(name, false);
        if kind == Some(AreaKind::Country) {
            return verbs || named;
        }
        let apart = self.is_apart(name) && self.is_upper(name.start);
        let cued = (self.is_cued(name) || self.is_upon(name)) && (region || !origin);
        let province = self.tells_before(name, 1, PlaceWord::Province);
        verbs || named || apart || cued || (region && province) || self.is_in_line(name)
    }

    /// "mw 80 weduwe Twente": the line of a volunteer, which has an age and no verb.
    fn is_in_line(&self, name: &Range<usize>) -> bool {
        let verb = self.vocabulary.grammar.set("<finite-verb>");
        let age =
            self.part_before(name).any(|at| self.word(at).is_some_and(super::writing::is_age));
        let has_verb = self.part_before(name).any(|at| self.is(at, verb));
        let joined = self.tells_before(name, 1, PlaceWord::Beside);
        age && !has_verb && !joined
    }
}
