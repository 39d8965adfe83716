//! The situations of a life for which there is help that is no activity.

use enumset::{EnumSet, EnumSetType};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use crate::profile::{Circumstance, Gender, Living, Loss, Occupation, Profile, Ternary, Wish};

/// A situation, the most pressing first: of referrals that fit as well, the one for an earlier
/// situation comes first.
///
/// Its ids stand in `data/referrals/` and in `suggest --json`: none is ever renamed.
#[derive(
    Debug,
    Hash,
    PartialOrd,
    Ord,
    EnumSetType,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Situation {
    /// Suffers or sees violence at home. Only told: no fact says it.
    Violence,
    /// Hurt somebody, or fears to. Only told.
    HurtSomebody,
    /// Was the victim or the witness of a crime or an accident. Only told.
    Victim,
    /// Has no home.
    Homeless,
    /// Somebody dear died by suicide.
    BereavedBySuicide,
    /// A son or daughter died.
    ChildDied,
    /// The partner died.
    PartnerDied,
    /// A father or mother died.
    ParentDied,
    /// A brother or sister died.
    SiblingDied,
    /// Is ill and will not get better. Only told.
    Dying,
    /// Has or had cancer.
    Cancer,
    /// Drinks too much. Only told; the fact `addiction` does not say of what.
    Alcohol,
    /// Uses drugs. Only told.
    Drugs,
    /// Has an addiction.
    Addiction,
    /// Gambles.
    Gambling,
    /// Has debts.
    Debts,
    /// Is or was in prison.
    Detention,
    /// Somebody of the family is or was in prison. Only told.
    FamilyInDetention,
    /// Somebody dear has dementia. Only told, or a carer who tells it.
    DementiaInFamily,
    /// Has dementia, or a failing memory.
    Dementia,
    /// Cares for somebody.
    Carer,
    /// Is expecting a child.
    Pregnant,
    /// Is a young parent.
    YoungParent,
    /// Is under 18.
    Minor,
    /// Is 18 to 24.
    YoungAdult,
    /// Studies.
    Student,
    /// Fled another country.
    Refugee,
    /// Speaks little Dutch.
    LittleDutch,
    /// Reads or writes with difficulty.
    LowLiteracy,
    /// Hears badly.
    PoorHearing,
    /// Sees badly.
    PoorSight,
    /// Lesbian, gay, bisexual or transgender.
    Lgbt,
    /// A man who wants to do something with his hands or his time.
    ManOfDeeds,
    /// An animal died.
    PetDied,
}

/// The circumstances that are a situation.
const OF_CIRCUMSTANCES: &[(Circumstance, Situation)] = &[
    (Circumstance::Homeless, Situation::Homeless),
    (Circumstance::PartnerDied, Situation::PartnerDied),
    (Circumstance::Cancer, Situation::Cancer),
    (Circumstance::Addiction, Situation::Addiction),
    (Circumstance::Gambling, Situation::Gambling),
    (Circumstance::Debts, Situation::Debts),
    (Circumstance::Detention, Situation::Detention),
    (Circumstance::Dementia, Situation::Dementia),
    (Circumstance::Carer, Situation::Carer),
    (Circumstance::Pregnant, Situation::Pregnant),
    (Circumstance::YoungParent, Situation::YoungParent),
    (Circumstance::Refugee, Situation::Refugee),
    (Circumstance::LittleDutch, Situation::LittleDutch),
    (Circumstance::LowLiteracy, Situation::LowLiteracy),
    (Circumstance::PoorHearing, Situation::PoorHearing),
    (Circumstance::PoorSight, Situation::PoorSight),
    (Circumstance::Lgbt, Situation::Lgbt),
];

/// The losses that are a situation.
const OF_LOSSES: &[(Loss, Situation)] = &[
    (Loss::Child, Situation::ChildDied),
    (Loss::Parent, Situation::ParentDied),
    (Loss::Sibling, Situation::SiblingDied),
    (Loss::Pet, Situation::PetDied),
    (Loss::BySuicide, Situation::BereavedBySuicide),
];

impl Situation {
    /// The situations that the facts of a profile tell for certain. What is not known is none.
    pub fn of(profile: &Profile) -> EnumSet<Self> {
        let is = |holds: Ternary| holds == Ternary::Yes;
        let circumstances = OF_CIRCUMSTANCES
            .iter()
            .filter(|(value, _)| is(profile.circumstances.holds(*value)))
            .map(|(_, situation)| *situation);
        let losses = OF_LOSSES
            .iter()
            .filter(|(value, _)| is(profile.losses.holds(*value)))
            .map(|(_, situation)| *situation);
        circumstances.chain(losses).chain(others(profile)).collect()
    }
}

/// The situations that other facts tell.
fn others(profile: &Profile) -> impl Iterator<Item = Situation> {
    let is = |holds: Ternary| holds == Ternary::Yes;
    let age = |from: u8, to: u8| {
        profile.age.is_some_and(|age| is(age.at_least(from)) && is(age.at_most(to)))
    };
    let useful_man =
        is(profile.gender.is(Gender::Man)) && is(profile.wishes.holds(Wish::Usefulness));
    [
        (is(profile.living.is(Living::Homeless)), Situation::Homeless),
        (age(0, 17), Situation::Minor),
        (age(18, 24), Situation::YoungAdult),
        (is(profile.occupation.holds(Occupation::Student)), Situation::Student),
        (useful_man, Situation::ManOfDeeds),
    ]
    .into_iter()
    .filter_map(|(holds, situation)| holds.then_some(situation))
}
