//! The page: one file for a browser, with all that it shows inside.

use data_encoding::BASE64;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};
use strum::IntoEnumIterator;

use super::blocks::blocks;
use super::interface::Interface;
use super::source::Source;
use crate::conversation::dutch_day;
use crate::language::Language;

const STYLE: &str = include_str!("web/page.css");
const SCRIPT: &str = concat!(
    include_str!("web/base.js"),
    include_str!("web/screens.js"),
    include_str!("web/play.js"),
    include_str!("web/map.js"),
    include_str!("web/coverage.js"),
    include_str!("web/translations.js"),
    include_str!("web/health.js"),
    include_str!("web/live.js"),
    include_str!("web/begin.js"),
);

/// The parts of the page, in their order.
const PARTS: [&str; 6] = ["screens", "play", "map", "coverage", "translations", "health"];

/// The text of the page.
pub fn page(source: Source<'_>) -> String {
    let interface = Interface::load(source.interface);
    let blocks = blocks(source, &interface);
    let language = source.language;
    let say = |key: &str| interface.say(language, key);
    let markup = html! {
        (DOCTYPE)
        html lang=(language.to_string()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { (say("preview.title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a class="skip" href="#main" data-say="preview.skip" { (say("preview.skip")) }
                (head(&interface, source))
                main id="main" tabindex="-1" {
                    div id="problems" class="problems hidden" role="alert" {}
                    noscript { p { (say("preview.noscript")) } }
                    @for part in PARTS {
                        section role="tabpanel" id={ "panel-" (part) } aria-labelledby={ "tab-" (part) } class="hidden" {}
                    }
                }
                @for (name, data) in &blocks {
                    script type="application/json" id={ "data-" (name) } { (PreEscaped(data)) }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    markup.into_string()
}

fn head(interface: &Interface, source: Source<'_>) -> Markup {
    let said = |key: &str| interface.say(source.language, key);
    let date = dutch_day(source.now).to_string();
    html! {
        header {
            div class="top" {
                h1 data-say="preview.title" { (said("preview.title")) }
                div role="group" aria-label={ @for it in Language::iter() { (interface.say(it, "preview.language")) " " } } {
                    @for it in Language::iter() {
                        button class="plain" type="button" data-language=(it.to_string()) lang=(it.to_string()) aria-pressed="false" {
                            (interface.say(it, &format!("preview-form.{it}")))
                        }
                        " "
                    }
                }
            }
            p id="live" role="status" {}
            p class="soft" {
                span data-say="preview.lead" { (said("preview.lead")) }
                " "
                span id="made" data-date=(date) { (interface.fill(source.language, "preview.made", &[("date", &date)])) }
            }
            div role="tablist" aria-label=(said("preview-tab.name")) {
                @for part in PARTS {
                    @let key = format!("preview-tab.{part}");
                    button role="tab" type="button" id={ "tab-" (part) } aria-controls={ "panel-" (part) } aria-selected="false"
                        data-part=(part) data-say=(key) { (said(&key)) }
                }
            }
        }
    }
}

/// The content security policy: nothing runs but the script of this page, and nothing is fetched but what the program itself serves.
pub fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text)));
    format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT),
    )
}
