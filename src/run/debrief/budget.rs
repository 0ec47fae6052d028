//! Money and hours for winning against keeping, and what was foreseen and aimed at against what came.

use super::course::{Course, Part};
use super::watch::Watch;
use crate::run::forecast::forecast;
use crate::run::summary::Spread;
use crate::sim::customer::{Intent, Manner};
use crate::sim::ledger::Account;
use crate::sim::plan::Goal;
use crate::sim::targets::{self, Aim};
use crate::sim::{Money, win_back};
use serde::Serialize;

/// What a quarter spent on something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spending {
    /// Money, without wages.
    pub money: Money,
    /// Hours.
    pub hours: f64,
    /// The hours at their wage.
    pub labour: Money,
}

impl Spending {
    /// Money and labour.
    pub fn total(&self) -> Money {
        self.money + self.labour
    }

    fn add(&mut self, other: &Self) {
        self.money += other.money;
        self.hours += other.hours;
        self.labour += other.labour;
    }
}

/// The budget of a quarter, as it was spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Budget {
    /// Quarter; 0: the whole run.
    pub quarter: u8,
    /// Winning: channels and hours for prospects, asking back who left.
    pub winning: Spending,
    /// Keeping: care, programmes, hours for customers and their files.
    pub keeping: Spending,
    /// Complaints: settlements, access, hours for handling them and for events.
    pub complaints: Spending,
    /// Hours that the team had and nobody planned; below 0: an overload.
    pub spare: f64,
    /// Customers won, and won back.
    pub won: u32,
}

impl Budget {
    /// Share of winning in what winning and keeping took, [0, 1].
    pub fn winning_share(&self) -> f64 {
        let (winning, keeping) = (self.winning.total(), self.keeping.total());
        let both = (winning + keeping + self.complaints.total()).to_f64();
        if both > 0.0 {
            winning.to_f64() / both
        } else {
            0.0
        }
    }

    fn add(&mut self, other: &Self) {
        self.winning.add(&other.winning);
        self.keeping.add(&other.keeping);
        self.complaints.add(&other.complaints);
        self.spare += other.spare;
        self.won += other.won;
    }
}

/// The budgets of the closed quarters, and of the run as the last row.
pub fn budgets(course: &Course) -> Vec<Budget> {
    let mut out: Vec<Budget> = Vec::new();
    let mut whole = Budget::default();
    for part in course.parts() {
        let budget = of_part(course, part);
        whole.add(&budget);
        out.push(budget);
    }
    out.push(whole);
    out
}

fn of_part(course: &Course, part: &Part) -> Budget {
    let sc = course.scenario();
    let (planned, closed) = (part.planned.state(), part.closed.state());
    let statement = closed.statement(part.quarter);
    let tally = closed.tally(part.quarter);
    let paid = |accounts: &[Account]| -Money(accounts.iter().map(|a| statement.get(*a).0).sum());
    let spending = |accounts: &[Account], hours: f64| Spending {
        money: paid(accounts),
        hours,
        labour: Money::from_f64(hours * sc.firm.wage.to_f64()),
    };
    let (mut winning, mut keeping) = (f64::from(planned.plan.prospecting), 0.0);
    for (_, c) in planned.active() {
        keeping += f64::from(c.policy(&planned.policies).all_hours());
    }
    for c in &planned.customers {
        match c.intent {
            Intent::None => {}
            Intent::LetGo(manner) => keeping += Manner::hours(manner),
            Intent::WinBack => winning += win_back::HOURS,
        }
    }
    // Asked are the plan and all that came besides: complaints and events.
    let besides = (tally.asked - planned.planned_hours()).max(0.0);
    Budget {
        quarter: part.quarter,
        winning: spending(&[Account::Acquisition, Account::WinBack], winning),
        keeping: spending(&[Account::Care, Account::Programmes], keeping),
        complaints: spending(&[Account::Compensation, Account::Access], besides),
        spare: tally.there - tally.asked,
        won: tally.won + tally.won_back,
    }
}

/// A figure as it was foreseen when the plan was committed, and as it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Foreseen {
    /// What was likely; money in major units, churn and satisfaction in [0, 1].
    pub likely: Spread,
    /// What came.
    pub came: f64,
}

impl Foreseen {
    /// Whether it came within the band in which four of five futures lie.
    pub fn inside(&self) -> bool {
        (self.likely.p10..=self.likely.p90).contains(&self.came)
    }
}

/// What was foreseen and aimed at in a quarter.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outlook {
    /// Quarter.
    pub quarter: u8,
    /// Profit; none: nothing was foreseen.
    pub profit: Option<Foreseen>,
    /// Share of customers lost.
    pub churn: Option<Foreseen>,
    /// Mean satisfaction.
    pub satisfaction: Option<Foreseen>,
    /// The trainee's own targets.
    pub own: Vec<Aim>,
    /// The scenario's.
    pub authored: Vec<Aim>,
}

/// What was foreseen from each plan as it was committed, and the targets,
/// against what came. None when it was cancelled.
pub fn outlooks(course: &Course, rollouts: u32, watch: &Watch) -> Option<Vec<Outlook>> {
    watch.begin("forecasts", course.parts().len() as u32);
    let mut out = Vec::new();
    for part in course.parts() {
        if watch.cancelled() {
            return None;
        }
        out.push(outlook(course, part, rollouts, watch));
        watch.done(1);
    }
    Some(out)
}

fn outlook(course: &Course, part: &Part, rollouts: u32, watch: &Watch) -> Outlook {
    let (planned, closed) = (part.planned.state(), part.closed.state());
    let tally = closed.tally(part.quarter);
    let likely = forecast(&part.planned, rollouts, watch.flag());
    let lost = tally.churn();
    let profit = closed.statement(part.quarter).profit().to_f64();
    let own = Goal::ALL.into_iter().filter_map(|goal| {
        Some(Aim {
            goal,
            target: planned.goal(goal)?,
            result: targets::result(closed, part.quarter, goal),
        })
    });
    let foreseen = |likely: Spread, came: f64| Foreseen { likely, came };
    Outlook {
        quarter: part.quarter,
        profit: likely.map(|f| foreseen(f.profit, profit)),
        churn: likely.map(|f| foreseen(f.churn, lost)),
        satisfaction: likely.map(|f| foreseen(f.satisfaction, tally.satisfaction)),
        own: own.collect(),
        authored: targets::authored(course.scenario(), closed, part.quarter),
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[test]
    fn the_money_is_that_of_the_ledger() {
        for run in trial::runs() {
            let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
            let budgets = budgets(&course);
            let whole = budgets.last().expect("the last row is the run");
            let total = run.state().ledger.total();
            let paid = |account: Account| -total.get(account);
            let winning = paid(Account::Acquisition) + paid(Account::WinBack);
            assert_eq!(whole.winning.money, winning);
            let keeping = paid(Account::Care) + paid(Account::Programmes);
            assert_eq!(whole.keeping.money, keeping);
            assert!((0.0..=1.0).contains(&whole.winning_share()));
            assert_eq!(budgets.len(), usize::from(course.closed()) + 1);
        }
    }

    #[test]
    fn four_of_five_quarters_come_about_as_foreseen() {
        let run = trial::on_reference("textbook", 12, 60, 8);
        let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let found = outlooks(&course, 100, &Watch::silent()).expect("nobody cancels");
        let inside = found
            .iter()
            .filter_map(|o| o.profit)
            .filter(Foreseen::inside);
        assert!(inside.count() >= 3);
        assert!(
            found
                .iter()
                .all(|o| o.own.is_empty() && o.authored.len() == 3)
        );
    }
}
