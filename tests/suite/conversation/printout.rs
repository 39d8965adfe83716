//! What a person can print: asked for in the real conversation, and read back from the file.

use std::sync::Arc;

use aanspraak::conversation::{
    Action, ActivityVerb, Attachment, Content, Flow, Input, InputKind, ListVerb, Session, Setting,
    Settings, turn,
};
use jiff::Timestamp;
use lopdf::Document;
use strum::IntoEnumIterator;

use crate::conversation::scripts::content;

/// One person who talks with the bot in memory.
struct Talk {
    content: Arc<Content>,
    session: Session,
    now: Timestamp,
}

impl Talk {
    fn new() -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        Self { content: content(), session: Session::default(), now }
    }

    fn hears(&mut self, kind: InputKind) -> Option<Attachment> {
        let (setting, app_language) = (Setting::Private, None);
        let input = Input { at: self.now, setting, app_language, kind };
        let visit = std::mem::take(&mut self.session).into();
        let turn = turn(&self.content, Settings::default(), visit, input);
        self.session = turn.session;
        turn.replies.into_iter().next()?.attachment
    }

    fn presses(&mut self, action: Action) -> Option<Attachment> {
        self.hears(InputKind::Press(action.encode(self.session.round)))
    }
}

/// All words of a PDF in order.
fn words(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_kept_is_printed_with_phone_website_and_day_and_nothing_of_the_person() {
    let mut talk = Talk::new();
    talk.hears(InputKind::Text("vrouw van 82, weduwe, houdt van dieren, Zwolle".into()));
    talk.presses(Action::Flow(Flow::Consent(true)));
    talk.presses(Action::Activity("oopoeh".into(), ActivityVerb::Save));
    talk.presses(Action::Activity("resto-vanharte".into(), ActivityVerb::Save));
    let file = talk.presses(Action::List(ListVerb::Print)).unwrap();
    assert_eq!(file.name, "aanspraak.pdf");
    let words = words(&file.bytes);
    for id in ["oopoeh", "resto-vanharte"] {
        let activity = talk.content.catalogue.activity(id).unwrap();
        assert!(words.contains(&activity.name), "{id}: {words}");
        assert!(words.contains(activity.contact.website.as_deref().unwrap()), "{id}: {words}");
    }
    assert!(words.contains("Bel gratis: 0800 8011"), "{words}");
    assert!(words.contains("We keken dit na op "), "{words}");
    assert!(words.contains("113 113 Zelfmoordpreventie."), "{words}");
    // The body to call in the municipality is named, and nothing else of the person.
    for fact in ["82", "weduwe", "overleden", "Waarom"] {
        assert!(!words.contains(fact), "{fact}: {words}");
    }
}

#[test]
fn without_anything_kept_the_short_list_is_printed_and_before_that_it_is_said_that_there_is_none() {
    let mut talk = Talk::new();
    assert_eq!(talk.presses(Action::List(ListVerb::Print)), None);
    talk.hears(InputKind::Text("vrouw van 82, weduwe, houdt van dieren, Zwolle".into()));
    talk.presses(Action::Flow(Flow::Consent(true)));
    let words = words(&talk.presses(Action::List(ListVerb::Print)).unwrap().bytes);
    assert!(words.contains("OOPOEH"), "{words}");
}

#[test]
fn each_activity_can_be_printed_in_each_language_and_the_file_stays_small() {
    use aanspraak::language::Language;
    let mut talk = Talk::new();
    let ids: Vec<_> =
        talk.content.catalogue.activities().iter().map(|activity| activity.id.clone()).collect();
    for language in Language::iter() {
        talk.session.language = Some(language);
        for some in ids.chunks(8) {
            talk.session.saved = some.to_vec();
            let file = talk.presses(Action::List(ListVerb::Print)).unwrap();
            assert!(!words(&file.bytes).contains(" ? "), "a letter is missing: {some:?}");
            // Twice as long in a record of 96 KiB, beside all else that waits there.
            assert!(file.bytes.len() < 40 * 1024, "{} bytes", file.bytes.len());
        }
    }
}

#[test]
fn a_helpline_that_the_sheet_calls_open_day_and_night_is_so_in_the_data() {
    let talk = Talk::new();
    let root = env!("CARGO_MANIFEST_DIR");
    for (path, always) in [("nl", "Dag en nacht"), ("en", "Day and night")] {
        let texts = std::fs::read_to_string(format!("{root}/dialogs/{path}/talk.ftl")).unwrap();
        let lines = texts.lines().filter_map(|line| line.trim().strip_prefix(".tel-"));
        let mut checked = 0;
        for (id, words) in lines.filter_map(|line| line.split_once(" = ")) {
            let helpline = talk.content.catalogue.helpline(id).unwrap();
            let is_open = helpline.hours.as_deref() == Some("24/7");
            assert!(!words.contains(always) || is_open, "{id}: {words}");
            checked += 1;
        }
        assert_eq!(checked, 5);
    }
}

#[test]
fn three_activities_with_their_numbers_and_the_helplines_stand_on_one_page() {
    use aanspraak::language::Language;
    let mut talk = Talk::new();
    for language in Language::iter() {
        talk.session.language = Some(language);
        for three in [
            ["oopoeh", "resto-vanharte", "netwerkcoach"],
            ["oopoeh", "zin-in-vriendschap", "bridgen-denken-en-doen"],
        ] {
            let known = three.iter().all(|id| talk.content.catalogue.activity(id).is_some());
            assert!(known, "{three:?}");
            talk.session.saved = three.iter().map(|id| (*id).into()).collect();
            let file = talk.presses(Action::List(ListVerb::Print)).unwrap();
            let pages = Document::load_mem(&file.bytes).unwrap().get_pages().len();
            assert_eq!(pages, 1, "{language}: {three:?}");
        }
    }
}
