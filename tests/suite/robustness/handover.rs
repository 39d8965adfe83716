//! What goes from a call to somebody else: remarks, call backs, cards of weekly calls, what was not found. Who may,
//! what is kept, and that two volunteers share nothing of a caller.

use aanspraak::chat::ChatId;
use aanspraak::conversation::{CallBackStep, DeskAction, Event, NotificationKind, View};
use jiff::SignedDuration;

use super::office::{ANNA, BEA, CARLA, Chat, Office, text};

impl Office {
    fn chat(&mut self, me: ChatId) -> Chat {
        self.opens(me, "/desk").0
    }

    /// What waits for the coordinator.
    fn letters(&self) -> Vec<&NotificationKind> {
        self.team.notifications.iter().filter(|it| it.to == CARLA).map(|it| &it.news).collect()
    }
}

const NOTE: &str = "bezoek aan huis, 06 12345678, ma ochtend";

#[test]
fn a_call_back_is_noted_with_consent_only_and_ends_when_it_was_made() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    office.types(&mut anna, "mw 82, weduwe, Zwolle");
    let asked = office.types(&mut anna, "/terugbellen");
    assert!(asked.contains("Mag de coördinator u terugbellen?"), "{asked}");
    // Before the caller agrees nothing is a note: the line is read as any other.
    office.types(&mut anna, "ook slecht ter been");
    assert_eq!((office.team.call_backs.len(), anna.visit.volunteer.call.note.as_str()), (0, ""));
    office.types(&mut anna, "/terugbellen");
    office.taps(&mut anna, "Ja, dat mag");
    let facts = anna.visit.volunteer.call.facts.clone();
    let ready = office.types(&mut anna, NOTE);
    assert!(ready.contains(NOTE) && office.team.call_backs.is_empty(), "{ready}");
    office.taps(&mut anna, "Doorgeven");
    // The note is no line of the caller, and leaves the call.
    assert_eq!(anna.visit.volunteer.call.facts, facts);
    assert_eq!(anna.visit.volunteer.call.note, "");
    assert_eq!(office.letters(), [&NotificationKind::CallBack]);
    let mut carla = office.chat(CARLA);
    let list = office.types(&mut carla, "/bellijst");
    assert!(list.contains(NOTE), "{list}");
    let left = office.taps(&mut carla, "✓ 1");
    assert!(!left.contains("06 12345678") && office.team.call_backs.is_empty(), "{left}");
}

#[test]
fn a_call_back_that_the_caller_does_not_want_leaves_nothing() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    office.types(&mut anna, "/terugbellen");
    office.taps(&mut anna, "Nee");
    assert_eq!((office.team.call_backs.len(), office.letters().len()), (0, 0));
    office.types(&mut anna, "/terugbellen");
    office.taps(&mut anna, "Ja, dat mag");
    office.types(&mut anna, NOTE);
    office.taps(&mut anna, "Toch niet");
    assert_eq!(anna.visit.volunteer.call.note, "");
    // The button of the note that is gone sends nothing.
    office.presses(&mut anna, DeskAction::CallBackTell);
    assert_eq!((office.team.call_backs.len(), office.letters().len()), (0, 0));
}

#[test]
fn danger_and_the_next_caller_go_before_a_note() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    for line in ["ze wil niet meer leven", "nieuwe beller mw 31 Nijmegen", "/desk"] {
        office.presses(&mut anna, DeskAction::CallBackConsent(true));
        assert_eq!(anna.visit.volunteer.call.view, View::CallBack(CallBackStep::Note));
        office.types(&mut anna, line);
        assert_ne!(anna.visit.volunteer.call.view, View::CallBack(CallBackStep::Ready), "{line}");
        assert_eq!(anna.visit.volunteer.call.note, "", "{line}");
        office.presses(&mut anna, DeskAction::NewCall);
    }
}

#[test]
fn what_nobody_called_back_goes_after_thirty_days() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    office.presses(&mut anna, DeskAction::CallBackConsent(true));
    office.types(&mut anna, NOTE);
    office.presses(&mut anna, DeskAction::CallBackTell);
    let days = |days: i64| office.now + SignedDuration::from_hours(24 * days);
    let (mut soon, mut late) = (office.team.clone(), office.team.clone());
    soon.tidy(days(29));
    late.tidy(days(31));
    assert_eq!((soon.call_backs.len(), late.call_backs.len()), (1, 0));
}

#[test]
fn a_remark_in_own_words_reaches_the_coordinator_when_it_is_confirmed() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    office.types(&mut anna, "mw 82, weduwe, Zwolle");
    let facts = anna.visit.volunteer.call.facts.clone();
    office.presses(&mut anna, DeskAction::Wrong("oopoeh".into()));
    let words = "in Tiel zijn ze gestopt, nu 0344 123456";
    let shown = office.types(&mut anna, words);
    assert!(shown.contains(words) && office.letters().is_empty(), "{shown}");
    assert_eq!(anna.visit.volunteer.call.facts, facts, "Tiel is not where the caller lives");
    office.taps(&mut anna, "Doorgeven");
    let remark = NotificationKind::Remark("oopoeh".into(), words.to_owned());
    assert_eq!(office.letters(), [&remark]);
    assert!(anna.events.contains(&Event::Reported("oopoeh".into())));
    assert_eq!(anna.visit.volunteer.call.note, "");
    // A label of the screen is that button still.
    office.presses(&mut anna, DeskAction::Wrong("oopoeh".into()));
    office.types(&mut anna, "Het is er niet meer");
    assert_eq!(office.letters().len(), 2);
    assert!(matches!(office.letters()[1], NotificationKind::Wrong(..)));
}

#[test]
fn what_is_for_coordinators_no_volunteer_may_however_it_is_asked() {
    let mut office = Office::new(&[]);
    office.team.weekly = true;
    let mut anna = office.chat(ANNA);
    office.presses(&mut anna, DeskAction::CallBackConsent(true));
    office.types(&mut anna, NOTE);
    office.presses(&mut anna, DeskAction::CallBackTell);
    let number = office.team.call_backs[0].number;
    let before = office.team.clone();
    let mut bea = office.chat(BEA);
    for action in [
        DeskAction::CallBacks,
        DeskAction::CalledBack(number),
        DeskAction::Gaps,
        DeskAction::WeeklyCalls(false),
    ] {
        let said = office.presses(&mut bea, action.clone());
        assert!(said.starts_with("Dat kan niet aan de balie."), "{action:?}: {said}");
        assert!(!said.contains("06 12345678"), "{said}");
    }
    for command in ["/bellijst", "/callbacks", "/gemist", "/gaps", "/team"] {
        let said = office.types(&mut bea, command);
        assert!(said.starts_with("Dat kan niet aan de balie."), "{command}: {said}");
    }
    assert_eq!(office.team, before);
}

#[test]
fn what_was_asked_and_not_found_is_counted_by_town_and_topic_and_shown_from_three_times_on() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    for place in ["Zwolle", "Zwolle", "Zwolle", "Kampen"] {
        office.types(&mut anna, &format!("nieuwe beller mw 80 {place}"));
        office.types(&mut anna, "/zoek xqzzy");
        // The same search once more is no second question.
        office.types(&mut anna, "/zoek xqzzy");
    }
    // What is found is no gap.
    office.types(&mut anna, "/zoek oopoeh");
    office.types(&mut anna, "/zoek schulden");
    assert_eq!(
        office.team.gaps.iter().map(|gap| gap.times).sum::<u32>(),
        4,
        "{:?}",
        office.team.gaps
    );
    assert!(!format!("{:?}", office.team.gaps).contains("xqzzy"));
    let mut carla = office.chat(CARLA);
    let table = office.types(&mut carla, "/gemist");
    assert!(table.contains("Zwolle — iets anders ▇▇▇▇▇▇▇▇▇▇▇▇ 3"), "{table}");
    assert!(!table.contains("Kampen"), "{table}");
}

#[test]
fn what_is_there_but_out_of_reach_of_the_town_is_a_gap_of_its_topic() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    // A garden that is in one town only.
    let there = office.content.catalogue.activity("food-for-good").unwrap();
    assert!(!there.reach.municipalities.is_empty());
    office.types(&mut anna, "/zoek moestuin vlieland");
    let found = &anna.screen;
    let gaps = office.team.gaps.clone();
    assert!(gaps.iter().all(|gap| gap.municipality == "Vlieland"), "{gaps:?} {found:?}");
    assert!(gaps.iter().all(|gap| gap.topic == "interests gardening"), "{gaps:?}");
}

#[test]
fn a_card_is_opened_by_its_word_alone_where_the_coordinator_chose_it_and_ends_after_eight_calls() {
    let mut office = Office::new(&[]);
    let (mut anna, mut bea) = (office.chat(ANNA), office.chat(BEA));
    let off = office.types(&mut anna, "/kaart zonnebloem");
    assert!(off.starts_with("Kaarten voor wekelijks bellen staan uit."), "{off}");
    office.presses(&mut anna, DeskAction::WeeklyBegin);
    assert!(office.team.cards.is_empty());
    let mut carla = office.chat(CARLA);
    office.types(&mut carla, "/team");
    office.taps(&mut carla, "Wekelijks bellen: zet aan");
    for (call, who) in (1..=8).zip([true, false].into_iter().cycle()) {
        let chat = if who { &mut anna } else { &mut bea };
        let shown = office.types(chat, "/kaart Zonnebloem");
        if call == 1 {
            assert!(shown.contains("Er is geen kaart"), "{shown}");
            office.taps(chat, "Ja, begin deze kaart");
        } else {
            assert!(shown.contains(&format!("wandeling {}", call - 1)), "{call}: {shown}");
        }
        office.taps(chat, "Wat fijn was");
        let written = office.types(chat, &format!("wandeling {call}"));
        assert!(written.contains(&format!("{call} van 8 gesprekken")), "{written}");
        assert_eq!(chat.visit.volunteer.call.facts, [], "what stands on a card is no fact");
        office.presses(chat, DeskAction::NewCall);
        assert_eq!(chat.visit.volunteer.call.code_word, "");
        if call < 8 {
            office.now += SignedDuration::from_hours(7 * 24);
        }
    }
    let wrong = office.types(&mut bea, "/kaart zonnebloemen");
    assert!(wrong.contains("Er is geen kaart") && !wrong.contains("wandeling"), "{wrong}");
    office.now += SignedDuration::from_hours(25);
    let over = office.types(&mut bea, "/kaart zonnebloem");
    assert!(over.contains("Er is geen kaart") && !over.contains("wandeling"), "{over}");
    office.team.tidy(office.now);
    assert!(office.team.cards.is_empty());
}

#[test]
fn a_card_holds_no_number_goes_when_it_is_closed_and_after_sixty_days_of_silence() {
    let mut office = Office::new(&[]);
    office.team.weekly = true;
    let mut anna = office.chat(ANNA);
    let begin = |office: &mut Office, anna: &mut Chat| {
        office.types(anna, "/kaart zonnebloem");
        office.taps(anna, "Ja, begin deze kaart");
        office.taps(anna, "Kleine stap");
    };
    begin(&mut office, &mut anna);
    let refused = office.types(&mut anna, "bellen met 06-12345678");
    assert!(refused.starts_with("Er staat een nummer in."), "{refused}");
    assert!(office.team.cards[0].calls.is_empty());
    office.types(&mut anna, "naar de bibliotheek");
    assert_eq!(office.team.cards[0].calls[0].step, "naar de bibliotheek");
    let mut late = office.team.clone();
    late.tidy(office.now + SignedDuration::from_hours(61 * 24));
    assert!(late.cards.is_empty());
    office.taps(&mut anna, "Sluit de kaart af");
    assert!(office.team.cards.is_empty());
    for word in ["", "jan", "twee woorden", "h4llo", &"a".repeat(30)] {
        let said = office.types(&mut anna, &format!("/kaart {word}"));
        assert!(said.starts_with("Typ het codewoord erachter"), "{word}: {said}");
    }
}

#[test]
fn two_volunteers_with_two_calls_each_interleaved_share_nothing() {
    let mut office = Office::new(&[]);
    let (mut anna, mut bea) = (office.chat(ANNA), office.chat(BEA));
    let mut carla = office.chat(CARLA);
    office.types(&mut anna, "mw 82, weduwe, Zwolle");
    office.types(&mut bea, "dhr 67, slecht horen, Utrecht");
    office.types(&mut anna, "heeft al buddyzorg");
    let seen = office.types(&mut bea, "houdt van dieren");
    for of_anna in ["82", "Zwolle", "Buddyzorg", "weduwe"] {
        assert!(!seen.contains(of_anna), "{of_anna}: {seen}");
    }
    office.presses(&mut anna, DeskAction::CallBackConsent(true));
    office.types(&mut anna, NOTE);
    let seen = office.types(&mut bea, "ook slecht ter been");
    assert!(!seen.contains("06 12345678"), "{seen}");
    office.presses(&mut anna, DeskAction::CallBackTell);
    let second = office.types(&mut anna, "volgende: vrouw 31, Nijmegen");
    let other = office.types(&mut bea, "volgende: man 45, Tiel");
    for (shown, foreign) in
        [(&second, ["82 jaar", "67 jaar", "Tiel"]), (&other, ["67 jaar", "31 jaar", "Nijmegen"])]
    {
        assert!(foreign.iter().all(|word| !shown.contains(word)), "{shown}");
    }
    for chat in [&anna, &bea] {
        assert!(!format!("{:?}", chat.visit).contains("06 12345678"));
        assert!(!format!("{:?}", chat.visit).contains("weduw"));
    }
    // The coordinator sees the note, and nothing of the calls.
    let list = office.types(&mut carla, "/bellijst");
    assert!(list.contains(NOTE) && !list.contains("82") && !list.contains("Zwolle"), "{list}");
}

#[test]
fn all_that_the_desk_shows_is_protected_but_what_is_to_be_passed_on() {
    let mut office = Office::new(&[]);
    let mut carla = office.chat(CARLA);
    for line in
        ["mw 82, weduwe, Zwolle", "1", "waarom niet bridge", "/zoek hond", "ze wil dood", "/hulp"]
    {
        office.types(&mut carla, line);
        assert!(carla.replies.iter().all(|message| message.protected), "{line}");
    }
    office.types(&mut carla, "/nieuw");
    office.types(&mut carla, "mw 82, weduwe, Zwolle");
    for action in [DeskAction::Text("oopoeh".into()), DeskAction::Invite] {
        office.presses(&mut carla, action.clone());
        let [apart, screen] = &carla.replies[..] else { panic!("{:?}", carla.replies) };
        assert!(!apart.protected && screen.protected, "{action:?}");
        assert!(!text(apart).contains("82"), "{apart:?}");
    }
    let read = text(&carla.screen);
    assert!(read.contains("Dit is het team."), "{read}");
}

#[test]
fn the_handover_is_read_aloud_with_the_door_and_its_number() {
    let mut office = Office::new(&[]);
    let mut anna = office.chat(ANNA);
    office.types(&mut anna, "mw 79, Almelo, weduwe");
    let id = "bezoekdienst-weduwen-en-weduwnaars";
    let aloud = office.presses(&mut anna, DeskAction::Text(id.into()));
    assert!(aloud.contains("U belt Avedan, nummer 0546 54 41 00."), "{aloud}");
    let sent = text(&anna.replies[0]);
    assert!(sent.contains("Avedan") && sent.contains("0546 54 41 00"), "{sent}");
    assert!(anna.screen.labelled("Laat terugbellen").is_some());
}
