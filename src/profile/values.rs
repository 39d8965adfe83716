//! The closed values of the facts. Their ids (kebab-case) are used in files, scripts and records:
//! none is ever renamed, and new ones go at the end.

use enumset::EnumSetType;
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// Declares a closed set of values whose ids are its names in kebab-case.
macro_rules! values {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Hash, PartialOrd, Ord, EnumSetType, Display, EnumString, IntoStaticStr,
            VariantNames, EnumIter,
        )]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name { $($(#[$value_meta])* $value),+ }
    };
}

values! {
    /// Gender, as far as it matters for an activity.
    Gender {
        /// A woman.
        Woman,
        /// A man.
        Man,
        /// Neither of the two.
        Other,
    }
}

values! {
    /// With whom or where a person lives.
    Living {
        /// On one's own.
        Alone,
        /// With a partner, family or others.
        Together,
        /// In a care home or nursing home.
        CareHome,
        /// Without a home of one's own.
        Homeless,
    }
}

values! {
    /// What a person lives with. Many of these are special categories of personal data.
    Circumstance {
        /// The partner died.
        PartnerDied,
        /// Has or had cancer.
        Cancer,
        /// Mental health problems.
        MentalHealth,
        /// Addiction.
        Addiction,
        /// No home.
        Homeless,
        /// Dementia or failing memory.
        Dementia,
        /// An intellectual disability.
        IntellectualDisability,
        /// A physical disability or chronic illness.
        PhysicalDisability,
        /// Walks badly.
        PoorMobility,
        /// Sees badly.
        PoorSight,
        /// Hears badly.
        PoorHearing,
        /// Needs much care.
        IntensiveCare,
        /// Gets care at home.
        HomeCare,
        /// New in the Netherlands: came not long ago.
        Newcomer,
        /// Lesbian, gay, bisexual or transgender.
        Lgbt,
        /// Little money.
        LowIncome,
        /// Cares for somebody.
        Carer,
        /// Divorced, or parted from a partner for good.
        Divorced,
        /// Has debts.
        Debts,
        /// Gambles more than is good.
        Gambling,
        /// Is or was in prison or another detention.
        Detention,
        /// Fled another country.
        Refugee,
        /// Reads or writes with difficulty.
        LowLiteracy,
        /// Speaks little Dutch.
        LittleDutch,
        /// Became a parent young, or is one.
        YoungParent,
        /// Is expecting a child.
        Pregnant,
    }
}

values! {
    /// Who died, beside a partner ([`Circumstance::PartnerDied`]); and how.
    Loss {
        /// A son or daughter, born or not.
        Child,
        /// A father or mother.
        Parent,
        /// A brother or sister.
        Sibling,
        /// Another relative: a grandparent, grandchild, uncle, niece.
        Relative,
        /// A friend.
        Friend,
        /// An animal.
        Pet,
        /// Somebody dear died by suicide.
        BySuicide,
    }
}

values! {
    /// What a person does by day.
    Occupation {
        /// Goes to school or studies.
        Student,
        /// Has paid work.
        Works,
        /// Does voluntary work.
        Volunteer,
        /// Stopped working for good.
        Retired,
        /// Has no work and would have it.
        Jobless,
    }
}

values! {
    /// What keeps a person from going, beside body, internet and language.
    Barrier {
        /// No way to get there.
        Transport,
        /// What it costs.
        Money,
        /// Does not dare.
        Fear,
        /// Does not dare or like to phone.
        Phoning,
        /// Does not like to go by oneself.
        GoingAlone,
    }
}

values! {
    /// What a person believes.
    Faith {
        /// Christian of any church.
        Christian,
        /// Muslim.
        Muslim,
        /// Jewish.
        Jewish,
        /// Hindu.
        Hindu,
        /// Nothing.
        None,
    }
}

values! {
    /// Which animals live with a person.
    Pet {
        /// A dog.
        Dog,
        /// A cat.
        Cat,
        /// Another animal.
        Other,
    }
}

values! {
    /// A language that a person speaks.
    Tongue {
        /// Dutch.
        Dutch,
        /// English.
        English,
        /// Turkish.
        Turkish,
        /// Arabic, of any country.
        Arabic,
        /// A Berber language such as Tarifit.
        Berber,
        /// Polish.
        Polish,
        /// Ukrainian.
        Ukrainian,
        /// German.
        German,
        /// French.
        French,
        /// Spanish.
        Spanish,
        /// Another language.
        Other,
    }
}

values! {
    /// What a person misses.
    Wish {
        /// People to do things with.
        Company,
        /// Someone to talk with.
        Confidant,
        /// A friend.
        Friendship,
        /// Daring more among people.
        Confidence,
        /// Practical help.
        Help,
        /// Being of use.
        Usefulness,
    }
}

values! {
    /// In which form a person would like it.
    Form {
        /// With several people.
        Group,
        /// With one person.
        OneOnOne,
        /// A course.
        Course,
        /// On a computer or phone screen.
        Online,
        /// By telephone.
        Phone,
        /// At the person's home.
        AtHome,
        /// In the open air.
        Outdoors,
    }
}

values! {
    /// What a person likes.
    Interest {
        /// Eating together.
        Meals,
        /// Cooking.
        Cooking,
        /// Walking.
        Walking,
        /// Sport and exercise.
        Exercise,
        /// Gardening.
        Gardening,
        /// Animals.
        Animals,
        /// Games and cards.
        Games,
        /// Music and dancing.
        MusicDance,
        /// Theatre, films, museums, books.
        Culture,
        /// Outings and holidays.
        Travel,
        /// Computers and phones.
        Computers,
        /// Looking after oneself.
        Beauty,
        /// Making things.
        Crafts,
        /// Being with young people.
        YoungPeople,
    }
}

values! {
    /// Whether a person gets out of the house.
    GoesOut {
        /// By oneself.
        Yes,
        /// With somebody's help.
        WithHelp,
        /// Not at all.
        No,
    }
}

values! {
    /// Whether a person uses the internet.
    Internet {
        /// Easily.
        Yes,
        /// Somewhat.
        ALittle,
        /// Not at all.
        No,
    }
}

values! {
    /// For whom the answers are.
    ForWhom {
        /// For the person who types.
        #[strum(serialize = "self")]
        Oneself,
        /// For somebody else.
        SomeoneElse,
    }
}

/// A place of the gazetteer, by its number in `GeoNames`.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceId(pub u32);
