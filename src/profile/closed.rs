//! The facts with closed values, in one table: what is the same for all of them is written once.

use strum::VariantNames;

use super::{
    Barrier, Circumstance, Fact, FactDetail, FactId, FactKind, Faith, ForWhom, Form, Gender,
    GoesOut, Interest, Internet, Living, Loss, Occupation, Pet, Profile, Ternary, Tongue, Wish,
};

/// Writes what is the same for every fact. A row is the variant of [`Fact`], which is also the type
/// of its values; the variant of [`FactId`]; the field of [`Profile`]; and how many values can hold
/// at once. A fact without a row does not compile.
macro_rules! closed_facts {
    ($($fact:ident $id:ident $field:ident $kind:ident;)+) => {
        impl FactId {
            /// What values this fact can have.
            pub fn kind(self) -> FactKind {
                match self {
                    Self::Age => FactKind::Number,
                    Self::Place => FactKind::Place,
                    $(Self::$id => FactKind::$kind($fact::VARIANTS),)+
                }
            }
        }

        impl Fact {
            /// The fact that a closed value of a fact holds or not, by the ids that files use.
            ///
            /// `None` when the fact has no such value, or is a number or a place.
            pub fn closed(id: FactId, value: &str, holds: bool) -> Option<Self> {
                match id {
                    FactId::Age | FactId::Place => None,
                    $(FactId::$id => value.parse().ok().map(|value| Self::$fact(value, holds)),)+
                }
            }

            /// Which fact this is.
            pub fn id(self) -> FactId {
                match self {
                    Self::Age(_) => FactId::Age,
                    Self::Place(_) => FactId::Place,
                    $(Self::$fact(..) => FactId::$id,)+
                }
            }

            /// The id of a closed value, and whether it holds; `None` for a number or a place.
            pub fn value(self) -> Option<(&'static str, bool)> {
                match self {
                    Self::Age(_) | Self::Place(_) => None,
                    $(Self::$fact(value, holds) => Some((value.into(), holds)),)+
                }
            }

            /// What the fact says, by its shape.
            pub fn detail(self) -> FactDetail {
                match self {
                    Self::Age(age) => FactDetail::Age(age),
                    Self::Place(place) => FactDetail::Place(place),
                    $(Self::$fact(value, holds) => FactDetail::Closed(value.into(), holds),)+
                }
            }

            /// The same fact with the opposite sign; a number or a place has none.
            #[must_use]
            pub fn with_sign(self, holds: bool) -> Self {
                match self {
                    Self::Age(_) | Self::Place(_) => self,
                    $(Self::$fact(value, _) => Self::$fact(value, holds),)+
                }
            }
        }

        impl Profile {
            pub(super) fn learn(&mut self, fact: Fact) {
                match fact {
                    Fact::Age(age) => self.age = Some(age),
                    Fact::Place(place) => self.place = Some(place),
                    $(Fact::$fact(value, holds) => self.$field.learn(value, holds),)+
                }
            }

            /// Whether anything at all is known about a fact.
            pub fn knows(&self, fact: FactId) -> bool {
                match fact {
                    FactId::Age => self.age.is_some(),
                    FactId::Place => self.place.is_some(),
                    $(FactId::$id => self.$field.is_known(),)+
                }
            }

            /// Whether a fact holds, by what is known.
            pub fn holds(&self, fact: &Fact) -> Ternary {
                match *fact {
                    Fact::Age(age) => self.age.map_or(Ternary::Unknown, |own| own.within(age)),
                    Fact::Place(place) => {
                        self.place.map_or(Ternary::Unknown, |own| Ternary::from(own == place))
                    }
                    $(Fact::$fact(value, holds) => self.$field.holds(value).agrees(holds),)+
                }
            }

            /// This profile with what another one knows of a fact.
            #[must_use]
            pub fn with_fact_of(self, other: &Self, fact: FactId) -> Self {
                match fact {
                    FactId::Age => Self { age: other.age, ..self },
                    FactId::Place => Self { place: other.place, ..self },
                    $(FactId::$id => Self { $field: other.$field, ..self },)+
                }
            }
        }
    };
}

closed_facts! {
    Gender Gender gender One;
    Living Living living One;
    Circumstance Circumstances circumstances Many;
    Wish Wishes wishes Many;
    Form Forms forms Many;
    Interest Interests interests Many;
    GoesOut GoesOut goes_out One;
    Internet Internet internet One;
    ForWhom ForWhom for_whom One;
    Loss Losses losses Many;
    Occupation Occupation occupation Many;
    Barrier Barriers barriers Many;
    Faith Faith faith One;
    Pet Pets pets Many;
    Tongue Languages languages Many;
}
