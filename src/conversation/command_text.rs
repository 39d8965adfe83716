//! Commands of both sides: a text that begins with a slash, in its parts, and names behind an `@`. Case, punctuation and spaces around a command do not
//! count: `/hulp.`, `/ hulp`, `"/HULP!"` and `/hulp@Bot.` are the same command.

use strum::IntoEnumIterator;

use crate::language::{Language, folded_name, is_apostrophe};

/// The names of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    /// Its name in Dutch, also the key of what is said of it.
    pub nl: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// Other names that are understood, and listed nowhere.
    pub also: &'static [&'static str],
}

impl Names {
    /// The name under which Telegram lists the command in a language.
    pub fn listed(self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }

    fn has(self, name: &str) -> bool {
        self.nl == name || self.en == name || self.also.contains(&name)
    }
}

/// The commands of one side: the resident's, or the desk's.
pub trait CommandSet: Copy + IntoEnumIterator {
    /// The names of a command. Each is understood, whatever language is spoken.
    fn names(self) -> Names;

    /// The command and what follows it, in a text that begins with a slash; `Err` for a command that
    /// this side does not have; `None` for other texts.
    fn read(text: &str) -> Option<Result<(Self, &str), NoSuchCommand>> {
        let CommandText { name, rest, .. } = CommandText::read(text)?;
        let found = Self::iter().find(|command| command.names().has(&name));
        Some(found.map(|command| (command, rest)).ok_or(NoSuchCommand))
    }
}

/// A command that there is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchCommand;

/// A command as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandText<'t> {
    /// Its name without the slash, in small letters without accents. Empty for a slash alone.
    pub name: String,
    /// The bot that it is addressed to (`/hulp@Bot`), without `@`.
    pub addressee: Option<&'t str>,
    /// What follows it.
    pub rest: &'t str,
}

impl<'t> CommandText<'t> {
    /// Reads a text; `None` for one that does not begin with a slash.
    pub fn read(text: &'t str) -> Option<Self> {
        let text = text.trim_start_matches(is_before).strip_prefix(is_slash)?;
        let text = text.trim_start_matches(|c| is_slash(c) || is_before(c));
        let (name, text) = split_at_first(text, |c| !is_of_name(c));
        let (addressee, text) = match text.strip_prefix('@') {
            Some(text) => {
                let (addressee, text) = split_at_first(text, |c| !is_of_username(c));
                (Some(addressee), text)
            }
            None => (None, text),
        };
        let rest = text.trim_start_matches(is_behind).trim_end();
        Some(Self { name: folded_name(name), addressee, rest })
    }
}

/// A text without the name of the bot that its command is addressed to, if `is_me` says that it is this bot's.
pub fn without_addressee(text: &str, is_me: impl Fn(&str) -> bool) -> String {
    match CommandText::read(text).and_then(|command| command.addressee) {
        Some(name) if is_me(name) => text.replacen(&format!("@{name}"), "", 1),
        Some(_) | None => text.to_owned(),
    }
}

/// The names in a text behind an `@`.
pub fn mentions(text: &str) -> impl Iterator<Item = &str> {
    text.split('@').skip(1).map(|rest| split_at_first(rest, |c| !is_of_username(c)).0)
}

/// The words of a text but those that begin with a mention.
pub(super) fn without_mentions(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.starts_with('@'));
    words.collect::<Vec<_>>().join(" ")
}

fn split_at_first(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

/// Also as Asian keyboards write it.
fn is_slash(c: char) -> bool {
    matches!(c, '/' | '／')
}

/// What stands before a command by mistake. Not the signs of a face: ":/" is no command.
fn is_before(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || is_quote(c) || "([{<>.,-–—•*_!?".contains(c)
}

fn is_behind(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || ".,;:!?…)]}>\"”“»".contains(c)
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

fn is_of_username(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn is_quote(c: char) -> bool {
    is_apostrophe(c) || "\"“”„«»".contains(c)
}

/// Characters without a width of their own, which keyboards and copied texts leave behind.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_case_and_spaces_around_a_command_do_not_count() {
        for text in [
            "/hulp",
            "/hulp.",
            "/hulp!",
            "/hulp?!",
            " /hulp ",
            "/ hulp",
            "/HULP",
            "/Hulp,",
            "//hulp",
            "\"/hulp\"",
            "(/hulp)",
            "'/hulp'",
            "„/hulp”",
            "/hulp…",
            "- /hulp",
            "./hulp",
            "／hulp",
            "\u{200b}/hulp\u{feff}",
            "/\u{2060}hulp",
            "/hulp\n",
            "\n/hulp",
            "/hulp-",
            "/húlp",
            "*/hulp*",
        ] {
            let read = CommandText::read(text).unwrap();
            assert_eq!((read.name.as_str(), read.addressee), ("hulp", None), "{text}");
            assert!(read.rest.chars().all(|c| !c.is_alphanumeric()), "{text}: {}", read.rest);
        }
    }

    #[test]
    fn the_bot_that_it_is_addressed_to_is_told_apart() {
        for text in ["/hulp@Bot", "/hulp@Bot.", " /HULP@Bot !", "/hulp@Bot, graag"] {
            let read = CommandText::read(text).unwrap();
            assert_eq!((read.name.as_str(), read.addressee), ("hulp", Some("Bot")), "{text}");
        }
        assert_eq!(CommandText::read("/help@Een_Bot7 bridge").unwrap().rest, "bridge");
    }

    #[test]
    fn names_behind_an_at_sign_are_found_and_left_out() {
        let is_me = |name: &str| name.eq_ignore_ascii_case("bot");
        assert_eq!(without_addressee("/hulp@Bot graag", is_me), "/hulp graag");
        assert_eq!(without_addressee("/hulp@Bot, graag", is_me), "/hulp, graag");
        assert_eq!(without_addressee("/hulp@Other", is_me), "/hulp@Other");
        assert_eq!(without_addressee("mail@bot.nl", is_me), "mail@bot.nl");
        assert!(mentions("dag @Bot, en @a_b!").eq(["Bot", "a_b"]));
        assert_eq!(without_mentions("@Bot bridge  in Zwolle"), "bridge in Zwolle");
    }

    #[test]
    fn what_follows_keeps_its_own_punctuation() {
        for (text, rest) in [
            ("/zoek veilig thuis", "veilig thuis"),
            ("/zoek: veilig thuis?", "veilig thuis?"),
            ("/zoek 's-Hertogenbosch", "'s-Hertogenbosch"),
            ("/start van-bieb_1", "van-bieb_1"),
            ("/start  team_0a", "team_0a"),
        ] {
            assert_eq!(CommandText::read(text).unwrap().rest, rest, "{text}");
        }
        assert_eq!(CommandText::read("/").unwrap().name, "");
        assert_eq!(CommandText::read("/bestaat-niet").unwrap().name, "bestaat niet");
    }

    #[test]
    fn other_texts_are_no_commands() {
        for text in
            ["", "hulp", "1/2", "en/of", ":/", ":-/ geen idee", "=/", "ik typ /hulp", "👍/hulp"]
        {
            assert_eq!(CommandText::read(text), None, "{text}");
        }
    }
}
