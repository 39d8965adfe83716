//! Somebody who talks to the end, by buttons and by words, remembers what was chosen, and notices
//! whatever is not as it should be. Now and then much is said at once, a cry for help in the middle
//! of it: the replies may overtake each other then, but each comes, and comes once.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use rand::{Rng, rngs::StdRng, seq::IndexedRandom};

use super::crash::{Watch, now};
use super::planner::is_beside;
use crate::support::fake_api::{Person, Shown};

/// So many buttons to change an answer stand on a page.
const ON_A_PAGE: usize = 6;
/// A reply was in flight at a crash when it was shown so shortly before it: by then its mark as
/// sent has reached the disk.
const FLIGHT: Duration = Duration::from_millis(1_500);
/// Behind a choice that is chosen.
const MARK: &str = "✓ ";
const PLACES: [&str; 4] = ["Zwolle", "Groningen", "Maastricht", "Tilburg"];

/// A reply that was shown before came again only if it is one of the last so many.
const RECENT: usize = 2;
const RECENT_AFTER_A_BURST: usize = 6;

/// What changes nothing of the talk, and how the reply begins: each once in a burst, to tell one that comes again.
type Aside = (&'static str, &'static str);

/// All of them.
const ASIDES: [Aside; 3] = [
    ("dank u wel", "Graag gedaan"),
    ("bent u een mens?", "Ik ben een computer. Er leest"),
    ("wie leest dit?", "Er leest geen mens mee"),
];
/// How the replies to a cry begin.
const NUMBERS: &str = "Ik ben een computer en kan u niet zelf helpen";
const CARD: &str = "Wat goed dat u dit opschrijft";

/// So many messages at once are a pile, of which only the last one must be answered.
const PILE: usize = 3;

/// Whether a reply answers what is answered with these words. Numbers that stand there already get a
/// line above them, and a card one for a child or for somebody who cannot phone.
fn answers(shown: &Shown, begin: &str) -> bool {
    let may_stand_lower = begin == NUMBERS || begin == CARD;
    shown.text.starts_with(begin) || may_stand_lower && shown.text.contains(begin)
}

/// What somebody does next.
enum Deed {
    Press(String),
    Type(String),
    Finish,
}

pub(super) struct Talker<'a> {
    pub(super) person: Person,
    rng: StdRng,
    watch: &'a Watch,
    /// What was shown, and when.
    seen: Vec<(Shown, Instant)>,
    has_begun: bool,
    /// What was answered, by question, as the bot should tell it.
    answers: BTreeMap<String, String>,
    /// What is still to be chosen of a question with many choices, and what was.
    plan: Option<(String, Vec<String>, Vec<String>)>,
    /// How many of the last things shown may come again after a crash.
    recent: usize,
    has_cried: bool,
    /// How answers begin that may be left out in a pile.
    giving_way: Vec<&'static str>,
}

/// The buttons of a kind: label, and the parts of the data after the round.
fn buttons<'s>(shown: &'s Shown, letter: &str) -> Vec<(&'s str, Vec<&'s str>)> {
    let all = shown.rows.iter().flatten();
    all.filter_map(|(label, data)| {
        let mut parts = data.splitn(4, '.');
        (parts.next() == Some(letter)).then(|| (label.as_str(), parts.skip(1).collect()))
    })
    .collect()
}

impl<'a> Talker<'a> {
    pub(super) fn new(person: Person, rng: StdRng, watch: &'a Watch) -> Self {
        let (seen, answers) = (Vec::new(), BTreeMap::new());
        let (recent, has_begun, has_cried) = (RECENT, false, false);
        let (plan, giving_way) = (None, Vec::new());
        Self { person, rng, watch, seen, has_begun, answers, plan, recent, has_cried, giving_way }
    }

    /// Talks until the end of the questions or until the watch is over, and then compares what the
    /// bot knows with what was chosen. `None` when a reply did not come.
    pub(super) async fn talks(&mut self) -> Option<()> {
        self.person.types("/start");
        let mut shown = self.hears().await?;
        loop {
            shown = self.may_cry_out(shown).await?;
            match self.decides(&shown) {
                Deed::Press(label) => self.person.presses_on(&shown, &label),
                Deed::Type(words) => self.person.types(&words),
                Deed::Finish => break,
            };
            shown = self.hears().await?;
        }
        self.person.types("/antwoorden");
        let told = self.hears().await?;
        self.compares(&told);
        // Who answered nothing yet would be told the same before and after.
        if !self.answers.is_empty() && self.rng.random_ratio(1, 4) {
            self.is_forgotten().await?;
        }
        self.watch.note(|tally| tally.talks += 1);
        Some(())
    }

    /// At a question that was not begun, once in a talk, much is said at once. Gives what is on the
    /// screen after it.
    async fn may_cry_out(&mut self, shown: Shown) -> Option<Shown> {
        let open = buttons(&shown, "u").first().map(|(_, question)| question[0].to_owned());
        let is_fresh = open.is_some_and(|open| {
            !self.answers.contains_key(&open)
                && self.plan.as_ref().is_none_or(|(of, ..)| *of != open)
        });
        if self.watch.is_over() || self.has_cried || !is_fresh || !self.rng.random_ratio(1, 3) {
            return Some(shown);
        }
        (self.has_cried, self.recent) = (true, RECENT_AFTER_A_BURST);
        let shown = if self.rng.random_ratio(1, 3) {
            self.cries_an_alarm().await
        } else {
            self.cries_for_numbers(&shown).await
        };
        self.watch.note(|tally| tally.cries += 1);
        shown
    }

    async fn cries_for_numbers(&mut self, shown: &Shown) -> Option<Shown> {
        let before = self.rng.random_range(0..ASIDES.len());
        let (first, rest) = ASIDES.split_at(before);
        self.says_aside(first);
        if self.rng.random() {
            self.person.types("/hulp");
        } else {
            self.person.presses_on(shown, "Nu hulp nodig");
        }
        self.says_aside(&rest[..1]);
        self.hears_all(first, &[NUMBERS], &rest[..1]).await
    }

    async fn cries_an_alarm(&mut self) -> Option<Shown> {
        let before = self.rng.random_range(0..=ASIDES.len());
        self.says_aside(&ASIDES[..before]);
        self.person.types("ik wil dood");
        self.person.types("/hulp");
        let card = self.hears_all(&ASIDES[..before], &[CARD, NUMBERS], &[]).await?;
        let (on, _) = buttons(&card, "g")[0].clone();
        self.person.presses_on(&card, on);
        let called = self.hears().await?;
        let (yes, _) = buttons(&called, "C")[0].clone();
        self.person.presses_on(&called, yes);
        self.hears().await
    }

    fn says_aside(&self, asides: &[Aside]) {
        for (words, _) in asides {
            self.person.types(words);
        }
    }

    /// Hears one answer to each cry and to what was said after it, in any order; gives the last one to a
    /// cry. What was said before gives way in a pile, and may or may not be answered.
    async fn hears_all(
        &mut self,
        before: &[Aside],
        cries: &[&'static str],
        after: &[Aside],
    ) -> Option<Shown> {
        let mut open: Vec<&str> =
            cries.iter().copied().chain(after.iter().map(|it| it.1)).collect();
        let before = before.iter().map(|(_, begin)| *begin);
        if before.len() + open.len() < PILE {
            open.extend(before);
        } else {
            self.giving_way.extend(before);
        }
        let mut last = None;
        while !open.is_empty() {
            let shown = self.hears().await?;
            // Numbers may stand above a card that another process still has to send: it answers what stands first.
            let fits = (0..open.len()).filter(|at| answers(&shown, open[*at]));
            let at = fits.min_by_key(|at| shown.text.find(open[*at]));
            let Some(at) = at else {
                self.watch.harm("no answer to what was said", &shown);
                return None;
            };
            let kind = open.remove(at);
            if cries.contains(&kind) {
                last = Some(shown);
            }
        }
        last
    }

    async fn is_forgotten(&mut self) -> Option<()> {
        self.person.types("/wis");
        let shown = self.hears().await?;
        let (yes, _) = buttons(&shown, "E")[0].clone();
        self.person.presses_on(&shown, yes);
        self.hears().await?;
        self.person.types("/antwoorden");
        let told = self.hears().await?;
        self.answers.clear();
        self.compares(&told);
        Some(())
    }

    /// The reply to what was done last. What comes a second time is noted and passed over.
    pub(super) async fn hears(&mut self) -> Option<Shown> {
        self.watch.note(|tally| tally.updates += 1);
        loop {
            let shown = self.watch.shows(&self.person).await?;
            if is_beside(&shown) {
                continue;
            }
            if !self.is_repeated(&shown) {
                self.seen.push((shown.clone(), now()));
                if !self.gives_way(&shown) {
                    return Some(shown);
                }
            }
        }
    }

    /// Looks at what came after the last reply.
    pub(super) fn looks_back(&mut self) {
        while self.person.unseen() > 0 {
            let Some(shown) = self.person.glances() else { return };
            if !is_beside(&shown) && !self.is_repeated(&shown) && !self.gives_way(&shown) {
                self.watch.harm("something more than the replies", &shown);
            }
        }
    }

    /// Whether it answers something that may be left out in a pile; each only once.
    fn gives_way(&mut self, shown: &Shown) -> bool {
        let at = self.giving_way.iter().position(|begin| answers(shown, begin));
        at.map(|at| self.giving_way.remove(at)).is_some()
    }

    /// Whether this was shown before; if so it must have been in flight at a crash.
    fn is_repeated(&self, shown: &Shown) -> bool {
        let same = |(old, _): &&(Shown, Instant)| old.text == shown.text && old.rows == shown.rows;
        if !self.seen.iter().any(|seen| same(&seen)) {
            return false;
        }
        let span = self.watch.span(self.recent);
        let mut recent = self.seen.iter().rev().take(span).filter(same);
        if recent.any(|(_, at)| self.watch.crashed_around(*at, FLIGHT)) {
            self.watch.note(|tally| tally.repeated += 1);
        } else {
            let first = self.seen.iter().rev().find(same).map(|(_, at)| *at);
            let when = first.map(|at| self.watch.beside_a_crash(at)).unwrap_or_default();
            self.watch.harm(&format!("repeated without need, first shown {when}"), shown);
            self.watch.note(|tally| tally.needless += 1);
        }
        true
    }

    fn decides(&mut self, shown: &Shown) -> Deed {
        if self.watch.is_over() {
            return Deed::Finish;
        }
        if let Some((begin, _)) = buttons(shown, "b").first() {
            if self.has_begun {
                self.watch.harm("begun anew", shown);
                self.watch.note(|tally| tally.set_back += 1);
            }
            self.has_begun = true;
            return Deed::Press((*begin).to_owned());
        }
        if let Some((yes, _)) = buttons(shown, "t").first() {
            return Deed::Press((*yes).to_owned());
        }
        match buttons(shown, "u").first() {
            Some((dont_know, question)) => self.answers_to(shown, question[0], dont_know),
            None => Deed::Finish,
        }
    }

    fn answers_to(&mut self, shown: &Shown, question: &str, dont_know: &str) -> Deed {
        if self.answers.contains_key(question) {
            self.watch.harm("set back", shown);
            self.watch.note(|tally| tally.set_back += 1);
        }
        let choices: Vec<String> =
            buttons(shown, "c").iter().map(|(label, _)| (*label).to_owned()).collect();
        let none = [buttons(shown, "n"), buttons(shown, "d")].concat();
        if choices.len() > 1 && !none.is_empty() {
            return self.chooses(question, &choices, none[0].0);
        }
        if self.rng.random_ratio(1, 12) {
            return self.presses(question, dont_know);
        }
        if choices.is_empty() {
            let place = *PLACES.choose(&mut self.rng).unwrap();
            return self.types(question, place, place);
        }
        if question == "age" && self.rng.random() {
            let years = self.rng.random_range(20..100).to_string();
            return self.types(question, &years, &years);
        }
        let at = self.rng.random_range(0..choices.len() + none.len());
        let label = choices.get(at).map_or_else(|| none[0].0, String::as_str);
        // A number chooses what stands there; for a question about age it is an age.
        if question != "age" && self.rng.random_ratio(1, 3) {
            return self.types(question, &(at + 1).to_string(), label);
        }
        self.presses(question, label)
    }

    /// One choice after the other of a question with many.
    fn chooses(&mut self, question: &str, choices: &[String], last: &str) -> Deed {
        if self.plan.as_ref().is_none_or(|(of, ..)| of != question) {
            let count = self.rng.random_range(0..=3);
            let chosen: Vec<String> =
                choices.choose_multiple(&mut self.rng, count).cloned().collect();
            self.plan = Some((question.to_owned(), chosen, Vec::new()));
        }
        let Some((_, open, done)) = &mut self.plan else { return Deed::Finish };
        let marked: Vec<&str> = choices.iter().filter_map(|c| c.strip_prefix(MARK)).collect();
        let is_as_chosen =
            marked.len() == done.len() && done.iter().all(|label| marked.contains(&&**label));
        if !is_as_chosen {
            self.watch.harm_in(&format!("{question}: chosen {done:?}, shown as chosen {marked:?}"));
            self.watch.note(|tally| tally.lost += 1);
        }
        if let Some(label) = open.pop() {
            done.push(label.clone());
            return Deed::Press(label);
        }
        let told = if done.is_empty() { last.to_owned() } else { done.join(", ") };
        self.answers.insert(question.to_owned(), told);
        Deed::Press(last.to_owned())
    }

    fn presses(&mut self, question: &str, label: &str) -> Deed {
        self.answers.insert(question.to_owned(), label.to_owned());
        Deed::Press(label.to_owned())
    }

    fn types(&mut self, question: &str, words: &str, told: &str) -> Deed {
        self.answers.insert(question.to_owned(), told.to_owned());
        Deed::Type(words.to_owned())
    }

    /// Compares what the bot tells of the answers with what was answered.
    fn compares(&self, shown: &Shown) {
        let mut told = BTreeMap::new();
        for (label, question) in buttons(shown, "h") {
            let name = label.split_once(": ").map_or(label, |(_, name)| name);
            let start = format!("{name}: ");
            let line = shown.text.lines().find_map(|line| line.strip_prefix(&start));
            told.insert(question[0].to_owned(), line.unwrap_or_default().to_owned());
        }
        // All answers stand in the text; the buttons to change them stand on pages.
        let lines = shown.text.lines().filter(|line| line.contains(": ")).count();
        let is_same = told.len() == self.answers.len().min(ON_A_PAGE)
            && lines >= self.answers.len()
            && told.iter().all(|(question, line)| {
                // An age is told as "about", a place with its municipality where there are several.
                let loose = ["age", "place"].contains(&question.as_str());
                // The bot tells choices in the order of the question, not of the taps.
                let sorted = |line: &str| {
                    let mut parts: Vec<String> = line.split(", ").map(str::to_owned).collect();
                    parts.sort();
                    parts
                };
                self.answers.get(question).is_some_and(|answer| {
                    sorted(line) == sorted(answer) || (loose && line.contains(answer))
                })
            });
        if !is_same {
            self.watch.harm_in(&format!("answered {:?}\nthe bot knows {told:?}", self.answers));
            self.watch.note(|tally| tally.lost += 1);
        }
    }
}
