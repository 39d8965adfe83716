//! Of whom the facts of a text are told, where the talk knows more than the text: a daughter who seeks something for
//! her father tells where she lives herself, and "mama" is her mother and not his.

use super::super::others;
use super::context::Context;
use super::phrases::holds;
use crate::profile::{Circumstance, Fact, FactId, ForWhom, Loss};
use crate::understanding::{Other, Relation};

/// The facts of the text that are told of the person helped.
pub(super) fn facts(context: &Context<'_, '_>) -> Vec<Fact> {
    let mut facts = others::facts(context.reading());
    if is_for_another(context) {
        // For whom it is known: what tells it once more may be all that is left of words about the writer.
        let known = Fact::ForWhom(ForWhom::SomeoneElse, true);
        facts.retain(|fact| *fact != known && !is_writers(context, *fact));
    }
    if is_carer(context) {
        facts.retain(|fact| !is_of_the_one_cared_for(context, *fact));
    }
    facts
}

/// Whether a place in the text is where the writer lives, who seeks something for somebody else.
pub(super) fn is_writers_place(context: &Context<'_, '_>) -> bool {
    is_for_another(context)
        && !is_told_apart(context)
        && holds(context.speaker, "words.oneself", context.text())
}

fn is_for_another(context: &Context<'_, '_>) -> bool {
    context.view.profile.for_whom.value() == Some(ForWhom::SomeoneElse)
}

/// Whether the writer tells this of himself or herself: "ikzelf woon in Zwolle", "sinds mama dood is".
fn is_writers(context: &Context<'_, '_>, fact: Fact) -> bool {
    let is_kin = matches!(fact, Fact::Loss(Loss::Parent | Loss::Relative, true));
    let is_own = matches!(
        fact.id(),
        FactId::Place | FactId::Age | FactId::Living | FactId::Gender | FactId::Occupation
    );
    let answers = context.view.asked().is_some_and(|question| question.fact == fact.id());
    is_kin && holds(context.speaker, "words.own-kin", context.text())
        || is_own && !answers && is_of_writer(context)
}

/// Whether the words are about the writer: "ikzelf woon in Zwolle".
fn is_of_writer(context: &Context<'_, '_>) -> bool {
    let says_i = || holds(context.speaker, "words.oneself", context.text());
    !is_told_apart(context) && (context.reading().first_person || says_i())
}

/// Whether the text itself tells apart what is the writer's: "mijn vader woont in Sneek, zelf woon ik in Leeuwarden".
fn is_told_apart(context: &Context<'_, '_>) -> bool {
    let tells_of_writer = |other: &Other| other.person.relation == Relation::Writer;
    context.reading().others.iter().any(tells_of_writer)
}

fn is_carer(context: &Context<'_, '_>) -> bool {
    let carer = Fact::Circumstance(Circumstance::Carer, true);
    context.view.profile.facts().contains(&carer)
}

/// Whether a carer tells this of the person cared for: "er komt iemand van de thuiszorg".
fn is_of_the_one_cared_for(context: &Context<'_, '_>, fact: Fact) -> bool {
    let is_care = matches!(
        fact,
        Fact::Circumstance(
            Circumstance::HomeCare | Circumstance::IntensiveCare | Circumstance::Dementia,
            true
        )
    );
    is_care && !holds(context.speaker, "words.own-care", context.text())
}
