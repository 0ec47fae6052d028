//! What the plan changes against the quarter before, and what the last edit was: each in a line with the place it leads to.

use super::edits::{
    edits, firm_edits, firm_name, firm_value, hours, letter, policy_name, policy_value,
};
use crate::sim::customer::Intent;
use crate::sim::plan::Goal;
use crate::sim::policy::Lever;
use crate::sim::{Command, CustomerId, State, TierId};
use crate::view::{Eye, firm};

/// Where something of the plan is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The card of a tier.
    Tier(TierId),
    /// The page of a customer.
    Customer(CustomerId),
    /// The page of the firm.
    Firm,
}

/// Something that is not as it was in the quarter before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// “Tier A effort: 40 h → 60 h”.
    pub said: String,
    /// Where it was changed.
    pub place: Place,
    /// By which lever.
    pub lever: Lever,
}

/// What differs from an earlier state, tiers first, then customers, then the firm.
pub fn changes(eye: Eye, before: &State) -> Vec<Change> {
    let now = eye.state();
    let mut out = Vec::new();
    for (i, (was, is)) in before.policies.iter().zip(&now.policies).enumerate() {
        let tier = TierId(i as u32);
        for (was, is) in edits(was).into_iter().zip(edits(is)) {
            if was != is {
                out.push(Change {
                    said: moved(
                        eye,
                        &policy_name(eye, tier, is),
                        &policy_value(eye, was),
                        &policy_value(eye, is),
                    ),
                    place: Place::Tier(tier),
                    lever: is.lever(),
                });
            }
        }
    }
    for (i, is) in now.customers.iter().enumerate() {
        let Some(was) = before.customers.get(i) else {
            continue;
        };
        let id = CustomerId(i as u32);
        let mut push = |said: String, lever| {
            out.push(Change {
                said,
                place: Place::Customer(id),
                lever,
            });
        };
        if was.tier() != is.tier() {
            let letters = [was.tier(), is.tier()].map(|tier| letter(eye, tier));
            push(
                moved(eye, &eye.name(id), &letters[0], &letters[1]),
                Lever::Grade,
            );
        }
        if was.own != is.own {
            push(own_said(eye, id), Lever::Override);
        }
        if was.intent != is.intent {
            push(
                intent_said(eye, id, is.intent),
                intent_lever(was.intent, is.intent),
            );
        }
    }
    for (was, is) in firm_edits(&before.plan)
        .into_iter()
        .zip(firm_edits(&now.plan))
    {
        if was != is {
            out.push(Change {
                said: moved(
                    eye,
                    &firm_name(eye, is),
                    &firm_value(eye, was),
                    &firm_value(eye, is),
                ),
                place: Place::Firm,
                lever: is.lever(),
            });
        }
    }
    for goal in Goal::ALL {
        let [was, is] = [before.goal(goal), now.goal(goal)];
        if was != is {
            let value = |v: Option<i64>| {
                v.map_or_else(|| eye.t.get("change-none"), |v| firm::said(eye, goal, v))
            };
            out.push(Change {
                said: moved(eye, &eye.t.get(goal.key()), &value(was), &value(is)),
                place: Place::Firm,
                lever: Lever::Targets,
            });
        }
    }
    out
}

/// What a step of planning was, for whoever takes it back: its edit, or how many there were.
pub fn step_said(eye: Eye, step: &[Command]) -> Option<String> {
    match step {
        [] => None,
        [one] => edit_said(eye, one),
        many => Some(eye.t.with("step-many", [("count", many.len().into())])),
    }
}

fn edit_said(eye: Eye, command: &Command) -> Option<String> {
    let set = |name: &str, value: &str| {
        eye.t
            .with("step-set", [("name", name.into()), ("value", value.into())])
    };
    Some(match command {
        Command::SetPolicy { tier, edit } => {
            set(&policy_name(eye, *tier, *edit), &policy_value(eye, *edit))
        }
        Command::SetTier { customer, tier } => set(&eye.name(*customer), &letter(eye, *tier)),
        Command::SetOverride { customer, own } => {
            let value = own.map_or_else(
                || eye.t.get("step-own-none"),
                |own| hours(eye, u32::from(own.hours)),
            );
            set(&eye.name(*customer), &value)
        }
        Command::SetFirm(edit) => set(&firm_name(eye, *edit), &firm_value(eye, *edit)),
        Command::SetGoal { goal, value } => {
            let value =
                value.map_or_else(|| eye.t.get("change-none"), |v| firm::said(eye, *goal, v));
            set(&eye.t.get(goal.key()), &value)
        }
        Command::LetGo { customer, manner } => {
            intent_said(eye, *customer, manner.map_or(Intent::None, Intent::LetGo))
        }
        Command::WinBack { customer, attempt } => {
            let intent = if *attempt {
                Intent::WinBack
            } else {
                Intent::None
            };
            intent_said(eye, *customer, intent)
        }
        _ => return None,
    })
}

fn moved(eye: Eye, name: &str, from: &str, to: &str) -> String {
    eye.t.with(
        "change-moved",
        [
            ("name", name.into()),
            ("from", from.into()),
            ("to", to.into()),
        ],
    )
}

/// What a customer has of its own now.
pub(super) fn own_said(eye: Eye, id: CustomerId) -> String {
    let own = eye.state().customer(id).and_then(|c| c.own);
    let Some(own) = own else {
        return eye
            .t
            .with("change-own-none", [("name", eye.name(id).into())]);
    };
    eye.t.with(
        "change-own",
        [
            ("name", eye.name(id).into()),
            ("hours", u32::from(own.hours).into()),
            ("level", eye.t.get(own.level.key()).into()),
        ],
    )
}

fn intent_said(eye: Eye, id: CustomerId, intent: Intent) -> String {
    let key = match intent {
        Intent::None => "change-intent-none",
        Intent::LetGo(_) => "change-let-go",
        Intent::WinBack => "change-win-back",
    };
    eye.t.with(key, [("name", eye.name(id).into())])
}

const fn intent_lever(was: Intent, is: Intent) -> Lever {
    match (was, is) {
        (_, Intent::WinBack) | (Intent::WinBack, _) => Lever::WinBack,
        _ => Lever::LetGo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::Sim;
    use crate::sim::policy::PolicyEdit;

    #[test]
    fn every_edit_is_told_with_where_it_was_made() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        for lang in Lang::ALL {
            let t = Texts::new(lang, loaded.text(lang.code()));
            let before = Sim::new(loaded.scenario.clone(), 1, 4);
            let mut sim = before.clone();
            let eye = Eye { sim: &sim, t: &t };
            assert!(changes(eye, before.state()).is_empty());
            assert_eq!(step_said(eye, &[]), None);
            let hours = Command::SetPolicy {
                tier: TierId(0),
                edit: PolicyEdit::Hours(77),
            };
            let customer = CustomerId(0);
            let to = if before.state().customers[0].tier() == TierId(2) {
                TierId(1)
            } else {
                TierId(2)
            };
            let grade = Command::SetTier { customer, tier: to };
            for command in [&hours, &grade] {
                sim.command(command).expect("both are open from the start");
            }
            let eye = Eye { sim: &sim, t: &t };
            let found = changes(eye, before.state());
            assert_eq!(found.len(), 2);
            assert_eq!(found[0].place, Place::Tier(TierId(0)));
            assert!(found[0].said.contains("77"), "{}", found[0].said);
            assert_eq!(found[1].place, Place::Customer(customer));
            assert!(found[1].said.contains(&eye.name(customer)));
            let step = step_said(eye, std::slice::from_ref(&hours)).expect("it is an edit");
            assert!(step.contains("77"), "{step}");
            let many = step_said(eye, &[hours, grade]).expect("they are edits");
            assert!(many.contains('2'), "{many}");
        }
    }
}
