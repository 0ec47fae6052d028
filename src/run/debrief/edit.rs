//! Edits of a plan: what they are about, which field they set, and the edit that sets it back.

use crate::sim::customer::{Customer, Intent};
use crate::sim::plan::{FirmEdit, FirmPlan};
use crate::sim::policy::{Lever, Policy, PolicyEdit};
use crate::sim::{Command, CustomerId, Money, State, TierId};
use serde::Serialize;
use std::mem::discriminant;

/// What an edit of a plan is about: all edits of one topic in a quarter are one
/// decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Topic {
    /// The lever.
    pub lever: Lever,
    /// Hours and relationship level are decided tier by tier.
    pub tier: Option<TierId>,
    /// Letting go and winning back are decided customer by customer.
    pub customer: Option<CustomerId>,
}

impl Topic {
    /// What a command is about; none: it is no edit, or sets a target, which
    /// moves nothing.
    pub fn of(command: &Command) -> Option<Self> {
        let lever = command.lever()?;
        let mut topic = Self {
            lever,
            tier: None,
            customer: None,
        };
        match (lever, command) {
            (Lever::Targets, _) => return None,
            (Lever::Hours | Lever::Level, Command::SetPolicy { tier, .. }) => {
                topic.tier = Some(*tier);
            }
            (_, Command::LetGo { customer, .. } | Command::WinBack { customer, .. }) => {
                topic.customer = Some(*customer);
            }
            _ => {}
        }
        Some(topic)
    }

    /// Its place in ids: `hours-t0`, `win-back-c17`.
    pub fn slug(&self) -> String {
        let key = self.lever.key();
        let lever = key.strip_prefix("lever-").unwrap_or(key);
        match (self.tier, self.customer) {
            (Some(tier), _) => format!("{lever}-t{}", tier.0),
            (None, Some(customer)) => format!("{lever}-c{}", customer.0),
            (None, None) => lever.to_owned(),
        }
    }
}

/// Whether two edits set the same field.
pub fn same_field(one: &Command, other: &Command) -> bool {
    use Command::{LetGo, SetFirm, SetGoal, SetOverride, SetPolicy, SetTier, WinBack};
    match (one, other) {
        (SetTier { customer: a, .. }, SetTier { customer: b, .. })
        | (SetOverride { customer: a, .. }, SetOverride { customer: b, .. })
        | (LetGo { customer: a, .. }, LetGo { customer: b, .. })
        | (WinBack { customer: a, .. }, WinBack { customer: b, .. }) => a == b,
        (SetPolicy { tier: a, edit: x }, SetPolicy { tier: b, edit: y }) => {
            a == b && discriminant(x) == discriminant(y)
        }
        (SetFirm(FirmEdit::Channel(a, _)), SetFirm(FirmEdit::Channel(b, _))) => a == b,
        (SetFirm(x), SetFirm(y)) => discriminant(x) == discriminant(y),
        (SetGoal { goal: a, .. }, SetGoal { goal: b, .. }) => a == b,
        _ => false,
    }
}

/// The last edit of each field, in the order in which the fields came first.
pub fn last_of_each<'a>(edits: impl Iterator<Item = &'a Command>) -> Vec<Command> {
    let mut out: Vec<Command> = Vec::new();
    for edit in edits {
        match out.iter_mut().find(|kept| same_field(kept, edit)) {
            Some(kept) => kept.clone_from(edit),
            None => out.push(edit.clone()),
        }
    }
    out
}

/// The edit that sets the field of another one to what it is in a state; none
/// where the field doesn't exist.
pub fn as_it_is(state: &State, edit: &Command) -> Option<Command> {
    Some(match *edit {
        Command::SetTier { customer, .. } => Command::SetTier {
            customer,
            tier: state.customer(customer)?.tier(),
        },
        Command::SetPolicy { tier, edit } => Command::SetPolicy {
            tier,
            edit: of_policy(state.policies.get(tier.index())?, edit),
        },
        Command::SetOverride { customer, .. } => Command::SetOverride {
            customer,
            own: state.customer(customer)?.own,
        },
        Command::SetFirm(edit) => Command::SetFirm(of_plan(&state.plan, edit)),
        Command::SetGoal { goal, .. } => Command::SetGoal {
            goal,
            value: state.goal(goal),
        },
        Command::LetGo { customer, .. } => Command::LetGo {
            customer,
            manner: match state.customer(customer)?.intent {
                Intent::LetGo(manner) => Some(manner),
                Intent::None | Intent::WinBack => None,
            },
        },
        Command::WinBack { customer, .. } => Command::WinBack {
            customer,
            attempt: state.customer(customer)?.intent == Intent::WinBack,
        },
        _ => return None,
    })
}

const fn of_policy(policy: &Policy, edit: PolicyEdit) -> PolicyEdit {
    match edit {
        PolicyEdit::Hours(_) => PolicyEdit::Hours(policy.hours),
        PolicyEdit::Level(_) => PolicyEdit::Level(policy.level),
        PolicyEdit::Care(_) => PolicyEdit::Care(policy.care),
        PolicyEdit::Authority(_) => PolicyEdit::Authority(policy.authority),
        PolicyEdit::Discount(_) => PolicyEdit::Discount(policy.discount),
        PolicyEdit::Files(_) => PolicyEdit::Files(policy.files),
        PolicyEdit::Terms(_) => PolicyEdit::Terms(policy.terms),
        PolicyEdit::Limit(_) => PolicyEdit::Limit(policy.limit),
        PolicyEdit::Programme(_) => PolicyEdit::Programme(policy.programme),
        PolicyEdit::Priority(_) => PolicyEdit::Priority(policy.priority),
    }
}

fn of_plan(plan: &FirmPlan, edit: FirmEdit) -> FirmEdit {
    match edit {
        FirmEdit::Quality(_) => FirmEdit::Quality(plan.quality),
        FirmEdit::Access(_) => FirmEdit::Access(plan.access),
        FirmEdit::Image(_) => FirmEdit::Image(plan.image),
        FirmEdit::Tone(_) => FirmEdit::Tone(plan.tone),
        FirmEdit::Training(_) => FirmEdit::Training(plan.training),
        FirmEdit::Heads(_) => FirmEdit::Heads(plan.heads),
        FirmEdit::Collection(_) => FirmEdit::Collection(plan.collection),
        FirmEdit::Prospecting(_) => FirmEdit::Prospecting(plan.prospecting),
        FirmEdit::Channel(index, _) => {
            let budget = plan.channels.get(index as usize);
            FirmEdit::Channel(index, budget.copied().unwrap_or(Money::ZERO))
        }
    }
}

/// Customers that some edits of a plan concern, in the order of the book; none
/// for what concerns the firm as a whole. `planned` is the plan as it stands.
pub fn concerned(planned: &State, edits: &[Command]) -> Vec<CustomerId> {
    let means = |edit: &Command, id: CustomerId, c: &Customer| match *edit {
        Command::SetTier { customer, .. }
        | Command::SetOverride { customer, .. }
        | Command::LetGo { customer, .. }
        | Command::WinBack { customer, .. } => customer == id,
        Command::SetPolicy { tier, .. } => c.active() && c.tier() == tier,
        _ => false,
    };
    let all = planned.customers.iter().enumerate();
    all.map(|(i, c)| (CustomerId(i as u32), c))
        .filter(|(id, c)| edits.iter().any(|edit| means(edit, *id, c)))
        .map(|(id, _)| id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;
    use crate::run::bots;
    use crate::sim::Sim;
    use std::sync::Arc;

    #[test]
    fn an_edit_can_be_taken_back() {
        let run = trial::on_reference("equal", 1, 24, 2);
        let mut sim = Sim::light(Arc::clone(run.scenario()), 1, 2);
        let before = sim.state().hash();
        let mut cook = bots::by_name("textbook").expect("it is one of the names");
        let edits = cook.plan(&sim);
        let back: Vec<Command> = edits
            .iter()
            .filter_map(|edit| as_it_is(sim.state(), edit))
            .collect();
        assert_eq!(back.len(), edits.len());
        for edit in &edits {
            assert!(sim.silently(edit).is_ok());
        }
        assert_ne!(sim.state().hash(), before);
        for (edit, back) in edits.iter().zip(&back) {
            assert!(same_field(edit, back) && Topic::of(edit) == Topic::of(back));
            assert!(sim.silently(back).is_ok());
        }
        assert_eq!(sim.state().hash(), before);
    }

    #[test]
    fn the_last_edit_of_a_field_counts() {
        let hours = |tier, hours| Command::SetPolicy {
            tier: TierId(tier),
            edit: PolicyEdit::Hours(hours),
        };
        let edits = [hours(0, 10), hours(1, 5), hours(0, 30)];
        assert_eq!(last_of_each(edits.iter()), [hours(0, 30), hours(1, 5)]);
        let slug = |edit: &Command| Topic::of(edit).map(|topic| topic.slug());
        assert_eq!(slug(&edits[1]).as_deref(), Some("hours-t1"));
        assert_eq!(slug(&Command::CommitPlan), None);
    }
}
