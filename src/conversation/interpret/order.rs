//! The interpreters of a resident's input, in the order in which they are asked. The first that answers takes the
//! input.
//!
//! To add one: a function `fn(&Context) -> Option<Intent>` in a file of its own or beside its like,
//! a line here with the reason of its place, and a sample in
//! `tests/suite/conversation/interpreters.rs`. `aanspraak understand --why` prints the name of the
//! interpreter that takes a text.

use super::context::Context;
use super::{
    Intent, about_bot, activity_name, activity_question, alarm_reply, answer, buttons, correction,
    help, input, list_change, listening, meaning, number, place, plan, report, small_talk, text,
    unread,
};

/// Reads an input, or leaves it to the next interpreter.
pub(super) type Interpreter = fn(&Context<'_, '_>) -> Option<Intent>;

/// The name of an input that no interpreter takes.
pub(super) const NONE: &str = "none";

/// Every interpreter by its name, in order.
pub(super) const INTERPRETERS: &[(&str, Interpreter)] = &[
    // Somebody may be in danger: before everything, in every state, on the words of every kind of input.
    ("alarm", input::alarm),
    // What is no typed text has a meaning of its own, and none of the interpreters of words sees it.
    ("button", input::button),
    ("edit", input::edit),
    ("other input", input::other),
    // From here on: typed words. A slash leaves no doubt, so a command comes before all that guesses.
    ("command", text::command),
    // "ik heb 113 gebeld" on the card of an alarm asks for no number; a new alarm in the words came before.
    ("alarm reply", alarm_reply::replied),
    // "hulp" or "113" must never be an answer or the label of something else.
    ("help", help::asked),
    // A number is an answer or a button; read as a text it would be an age or a house number.
    ("number", number::typed),
    // What stands on the screen is meant before what the words could mean elsewhere.
    ("label", buttons::typed_label),
    // A fixed phrase is surer than anything that is read out of a sentence.
    ("phrase", buttons::typed_phrase),
    // "verder" is also a word of sentences: only alone, so behind the phrases.
    ("go on", text::goes_on),
    // "Gelukt", "morgen" and "die wil ik" are about the plan; elsewhere they would be small talk or an answer.
    ("plan", plan::said),
    // "Niet zo ver" and "iemand die bij mij thuis komt" hold facts, and mean the list that is on the screen.
    ("list change", list_change::asked),
    // "Gebeld, is er een wachtlijst" asks more than it tells: what is asked has an answer.
    ("activity question", activity_question::asked),
    // "Het was niks" would be a refusal of what is on the screen.
    ("report", report::told),
    // "de tweede" would be a number of the answer below.
    ("pick", buttons::picked),
    // The first words of all decide which language the rest is read in.
    ("first language", text::first_language),
    // "ja dat mag, maar het blijft tussen ons" would answer the question on the screen.
    ("keep", listening::keeps),
    // A yes to the simple mode that is offered would answer the question above it.
    ("simple", listening::simple),
    // "Hoe lang duurt dit" is about the talk, whatever is asked; "grotere letters" asks for no fewer words.
    ("about the talk", about_bot::about_talk),
    // "te veel woorden" is about the bot's words, whatever is asked.
    ("less", listening::less),
    // "Wie leest dit, mijn dochter?" holds facts, and asks about the bot.
    ("about bot", about_bot::asked),
    // "laat maar zien dan" holds no answer; behind the buttons and phrases, which are surer.
    ("list", listening::list),
    // "jij bent mijn enige vriend" would be the wish for a friend.
    ("no answer", listening::no_answer),
    // Of a loss or a confession no word is an answer to the form.
    ("loss or confession", listening::heavy),
    // A yes or no to the soft question.
    ("at listening", listening::at_listening),
    // "wat heb ik nou al verteld" would be a question that nobody can answer, "hou op met dat gevraag" anger.
    ("command in words", small_talk::command),
    // "bent u een mens?" holds words that answer a question: what asks is not an answer.
    ("question", text::question),
    // "nee 82" takes back what is known, whatever question its "nee" would answer.
    ("correction", correction::corrected),
    // Words that mean a choice of the question may stand in a whole sentence; what only looks like a label
    // is read after it.
    ("answer by meaning", meaning::answered),
    // The question on the screen gives words their meaning, so it comes before facts.
    ("answer", answer::answered),
    // The same at a screen that asks something else.
    ("button by its words", buttons::pointed_at),
    // Facts said in passing, at whatever question.
    ("facts", text::told),
    // A name alone is a place only where it is nothing else.
    ("place", place::named),
    // Names of activities are words of every day: behind all that answers.
    ("activity", activity_name::asked),
    // Feelings and small talk: only where no fact was read.
    ("feelings and small talk", listening::talk),
    // A question is no telling: while the bot listens it asks who is there.
    ("question while listening", unread::question_while_listening),
    // What is told while the bot listens need not be understood.
    ("told while listening", listening::told_while_listening),
    // A sentence in another language that told nothing.
    ("other language", small_talk::other_language),
    // One that the bot does not read at all.
    ("unread language", small_talk::unread_language),
    // Thanks and greetings stand in many sentences: only where these said nothing more.
    ("small talk", small_talk::talk),
    // Nothing was understood, because there was too much of it.
    ("too long", small_talk::too_long),
    // A question that nothing answers gets an honest word: behind all that may answer it.
    ("unanswered question", unread::question),
    // What somebody tells at length is no riddle: behind all that reads something in it.
    ("told unread", unread::told),
];

/// The intent of an input, and the name of the interpreter that took it.
pub(super) fn read(context: &Context<'_, '_>) -> (&'static str, Intent) {
    let taken = INTERPRETERS.iter().find_map(|(name, read)| Some((*name, read(context)?)));
    taken.unwrap_or((NONE, Intent::NotUnderstood))
}
