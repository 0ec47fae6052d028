//! A customer as a row of the book: what is known of it, as numbers.

use super::column::Column;
use crate::sim::customer::Customer;
use crate::sim::file::{Hidden, spread};
use crate::sim::levels::{Climate, Levels};
use crate::sim::obstacle::{self, Obstacle};
use crate::sim::setup::{Kind, Profile};
use crate::sim::stage::{Stage, stage};
use crate::sim::worth::{lifetime, quarterly_margin};
use crate::sim::{CustomerId, Phase, Rules, credit};
use crate::view::Eye;
use crate::view::file::estimate;

/// A customer of the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Name of its contact.
    pub contact: String,
    /// Place of its tier in the list.
    pub tier: usize,
    /// Kind.
    pub kind: Kind,
    /// The quarter at whose end it left, if it did.
    pub left: Option<u8>,
    /// How far estimates may be off, as a share of them.
    pub error: f64,
    values: [Option<f64>; Column::COUNT],
    changes: [Option<f64>; Column::COUNT],
}

impl Row {
    /// A row of which nothing is known yet.
    pub fn new(id: CustomerId, name: &str, tier: usize, kind: Kind) -> Self {
        let mut row = Self {
            id,
            name: name.to_owned(),
            contact: String::new(),
            tier,
            kind,
            left: None,
            error: 0.0,
            values: [None; Column::COUNT],
            changes: [None; Column::COUNT],
        };
        row.set(Column::Tier, tier as f64);
        row.set(Column::Kind, place(&Kind::ALL, &kind));
        row
    }

    /// What stands in a column: money in yuan, levels and shares in [0, 1], for
    /// words the place in their list; none where nothing is known.
    pub const fn value(&self, column: Column) -> Option<f64> {
        self.values[column.index()]
    }

    /// How it moved against the last quarter, in the unit of the value.
    pub const fn change(&self, column: Column) -> Option<f64> {
        self.changes[column.index()]
    }

    /// Writes a value.
    pub fn set(&mut self, column: Column, value: f64) {
        self.values[column.index()] = Some(value);
    }

    fn change_to(&mut self, column: Column, before: f64, now: f64) {
        self.changes[column.index()] = Some(now - before);
    }
}

/// Counts that belong to customers: one pass for the whole book.
struct Counts {
    complaints: Vec<u32>,
    promises: Vec<u32>,
    talked: Vec<bool>,
}

impl Counts {
    fn of(eye: Eye) -> Self {
        use crate::sim::complaint::Status;
        let state = eye.state();
        let all = state.customers.len();
        let mut counts = Self {
            complaints: vec![0; all],
            promises: vec![0; all],
            talked: vec![false; all],
        };
        for complaint in &state.complaints {
            let at = complaint.customer.index();
            if complaint.pending() && at < all {
                counts.complaints[at] += 1;
            }
            if matches!(complaint.status, Status::Talked(_)) && at < all {
                counts.talked[at] = true;
            }
        }
        let open = state.promises.iter().filter(|p| p.kept.is_none());
        for complaint in open.filter_map(|p| state.complaint(p.complaint)) {
            if let Some(count) = counts.promises.get_mut(complaint.customer.index()) {
                *count += 1;
            }
        }
        counts
    }
}

/// All rows, in the order of the book.
pub(super) fn rows(eye: Eye) -> Vec<Row> {
    let (sc, state) = (eye.sc(), eye.state());
    let counts = Counts::of(eye);
    // The same for everybody: worked out once, not for each customer.
    let climate = crate::sim::climate(sc, state);
    let rules = Rules::new(sc);
    (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter_map(|id| {
            let (p, c) = (eye.profile(id)?, state.customer(id)?);
            Some(row(eye, id, (p, c), (climate, &rules), &counts))
        })
        .collect()
}

fn row(
    eye: Eye,
    id: CustomerId,
    (p, c): (&Profile, &Customer),
    (climate, rules): (Climate, &Rules),
    counts: &Counts,
) -> Row {
    let (sc, state) = (eye.sc(), eye.state());
    let mut row = Row::new(id, &eye.name(id), c.tier().index(), p.kind);
    row.contact = eye.about(id, "-contact");
    row.left = c.left();
    row.error = spread(c.levels.file);
    let step = crate::sim::standing_in(sc, state, climate, id);
    let levels = step.as_ref().map_or(c.levels, |s| s.levels);
    let hazard = step.as_ref().map(|s| s.hazard.probability);
    let years = eye.years(id);
    row.set(Column::Years, years);
    let stage = stage(&levels, years, hazard.unwrap_or(0.0));
    row.set(Column::Stage, place(&Stage::ALL, &stage));
    if sc.assistance.personality && counts.talked[id.index()] {
        row.set(Column::Personality, f64::from(p.personality as u8));
    }
    money(eye, &mut row, (p, c), &levels);
    row.set(Column::Satisfaction, levels.satisfaction);
    row.set(Column::Expectation, levels.expectation);
    row.set(Column::Loyalty, levels.loyalty);
    row.set(Column::Trust, levels.trust);
    row.set(Column::File, levels.file);
    if c.active() {
        if let Some(step) = &step {
            let ahead = lifetime(rules, p, c, step.hazard.lasting()).ahead();
            row.set(Column::Lifetime, ahead.to_f64());
            row.set(Column::Risk, step.hazard.probability);
        }
        given(eye, &mut row, (p, c), &levels);
        row.set(Column::Complaints, f64::from(counts.complaints[id.index()]));
        row.set(Column::Promises, f64::from(counts.promises[id.index()]));
    }
    if credit::on_credit(p.kind) {
        row.set(Column::Owed, c.owed.to_f64());
        row.set(Column::Overdue, c.overdue.to_f64());
        row.set(Column::Rating, f64::from(c.rating as u8));
    }
    if obstacle::known(c.levels.file) {
        row.set(Column::Obstacle, stands_in_the_way(p, c));
    }
    if c.active() {
        changes(eye, &mut row, c, &levels);
    }
    row
}

/// What it buys, and what of that stays.
fn money(eye: Eye, row: &mut Row, (p, c): (&Profile, &Customer), levels: &Levels) {
    let revenue = c.wallet * levels.share;
    row.set(Column::Revenue, revenue);
    if let Some(wallet) = estimate(eye, row.id, Hidden::Wallet) {
        row.set(Column::Wallet, wallet);
        // The wallet is only estimated, and so is our share of it.
        row.set(Column::Share, (revenue / wallet.max(1.0)).min(1.0));
    }
    row.set(Column::Margin, c.margin);
    let contribution = quarterly_margin(p, c, levels.share, levels.depth);
    row.set(Column::Contribution, contribution);
}

/// What the plan gives it.
fn given(eye: Eye, row: &mut Row, (p, c): (&Profile, &Customer), levels: &Levels) {
    let policy = c.policy(&eye.state().policies);
    let hours = f64::from(policy.effective_hours());
    row.set(Column::Hours, hours);
    if let Some(rival) = estimate(eye, row.id, Hidden::RivalHours) {
        row.set(Column::RivalHours, rival);
        if rival > 0.0 {
            row.set(Column::Effort, hours / rival);
        }
    }
    row.set(Column::Level, f64::from(policy.level as u8));
    row.set(Column::Discount, f64::from(policy.discount) / 1000.0);
    if credit::on_credit(p.kind) {
        row.set(Column::Terms, f64::from(policy.terms));
    }
    let all = f64::from(policy.all_hours());
    if all > 0.0 {
        let contribution = quarterly_margin(p, c, levels.share, levels.depth);
        row.set(Column::PerHour, contribution / all);
    }
}

/// The word of the column: nothing, removed, or what.
fn stands_in_the_way(p: &Profile, c: &Customer) -> f64 {
    match p.hidden {
        Obstacle::None => 0.0,
        _ if c.answered >= obstacle::QUARTERS => 1.0,
        what => 2.0 + place(&Obstacle::ALL, &what),
    }
}

/// How it moved: in the weeks since the quarter began, otherwise over the last quarter.
fn changes(eye: Eye, row: &mut Row, c: &Customer, now: &Levels) {
    let state = eye.state();
    let last = state.history(row.id).last();
    let (before, wallet) = match (state.phase, last) {
        (Phase::Weeks, _) => (&c.levels, c.wallet),
        (_, Some(record)) => (&record.before, record.sales.wallet),
        (_, None) => return,
    };
    let seen = row
        .value(Column::Wallet)
        .map_or(1.0, |w| c.wallet / w.max(1.0));
    let revenue = [wallet * before.share, c.wallet * now.share];
    row.change_to(Column::Revenue, revenue[0], revenue[1]);
    if revenue[0] > 0.0 {
        row.set(Column::RevenueChange, revenue[1] / revenue[0] - 1.0);
    }
    let share = |levels: &Levels| (seen * levels.share).min(1.0);
    row.change_to(Column::Share, share(before), share(now));
    row.change_to(Column::Satisfaction, before.satisfaction, now.satisfaction);
    row.set(
        Column::SatisfactionChange,
        now.satisfaction - before.satisfaction,
    );
    row.change_to(Column::Expectation, before.expectation, now.expectation);
    row.change_to(Column::Loyalty, before.loyalty, now.loyalty);
    row.change_to(Column::Trust, before.trust, now.trust);
}

/// The place of something in a list.
fn place<T: PartialEq>(all: &[T], what: &T) -> f64 {
    all.iter().position(|x| x == what).unwrap_or(0) as f64
}
