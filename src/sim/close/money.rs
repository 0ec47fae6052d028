//! The money of a quarter: what a customer brings and owes, what the firm pays.

use crate::sim::credit;
use crate::sim::customer::{Customer, Sales};
use crate::sim::event::Event;
use crate::sim::ledger::{Account, Entry, Statement};
use crate::sim::levels::Levels;
use crate::sim::policy::Policy;
use crate::sim::quarter::Work;
use crate::sim::related;
use crate::sim::rules::Rules;
use crate::sim::season;
use crate::sim::setup::{Profile, Scenario};
use crate::sim::state::State;
use crate::sim::units::{CustomerId, Money, WEEKS};

/// The money of a customer's quarter.
pub(super) fn statement(
    rate: f64,
    p: &Profile,
    c: &Customer,
    policy: &Policy,
    sales: &Sales,
    levels: &Levels,
    quarter: u8,
) -> Statement {
    let own = sales.wallet * sales.share * sales.season * sales.noise * sales.shipped;
    let opened = c.levels.depth * p.related;
    let related = sales.wallet * opened * sales.season * sales.noise * sales.shipped;
    let usual = (p.wallet * p.share).max(1.0);
    let serve = p.serve * own / usual * related::serve_factor(levels.depth, levels.file);
    let mut out = Statement::default();
    let referred = c.referred() && quarter < c.joined + 5;
    let own_account = if referred {
        Account::ReferredSales
    } else {
        Account::Revenue
    };
    let sum = own + related;
    let related_margin = (sales.margin + related::MARGIN_BONUS).min(0.97);
    let goods = own * (1.0 - sales.margin) + related * (1.0 - related_margin);
    let programme = policy.programme.cost(sum);
    let interest = rate * (c.owed + c.overdue).to_f64();
    out.add(own_account, Money::from_f64(own));
    out.add(Account::RelatedSales, Money::from_f64(related));
    out.add(
        Account::Discounts,
        -Money::from_f64(sum * (1.0 - sales.price)),
    );
    out.add(Account::CostOfGoods, -Money::from_f64(goods));
    out.add(Account::CostToServe, -Money::from_f64(serve));
    out.add(Account::Care, -policy.care);
    out.add(Account::Programmes, -Money::from_f64(programme));
    out.add(Account::CostOfReceivables, -Money::from_f64(interest));
    let given_up = credit::GIVEN_UP * c.overdue.to_f64();
    out.add(Account::BadDebt, -Money::from_f64(given_up));
    out
}

/// Owed and overdue at the end: what was owed falls due, part of it isn't paid
/// in time; part of the overdue is brought in; this quarter's sales are owed.
pub(super) fn receivables(
    c: &Customer,
    net: Money,
    owed_share: f64,
    discipline: f64,
    collected: f64,
) -> (Money, Money) {
    let late = (c.rating.late() * discipline).min(1.0) * c.owed.to_f64();
    let overdue = c.overdue.to_f64() * (1.0 - collected - credit::GIVEN_UP).max(0.0) + late;
    let owed = net.to_f64() * owed_share;
    (Money::from_f64(owed), Money::from_f64(overdue))
}

/// What a quarter of a customer comes to as things stand: the sums of the
/// close without its luck in orders. None for an id out of range.
pub fn expected(sc: &Scenario, state: &State, id: CustomerId) -> Option<Statement> {
    expectations(sc, state)(id)
}

/// The same of any customer: for a look at the whole book, as what all meet is
/// worked out from all customers, once.
pub fn expectations(sc: &Scenario, state: &State) -> impl Fn(CustomerId) -> Option<Statement> {
    let rules = Rules::new(sc);
    let standing = crate::sim::quarter::standings(sc, state);
    move |id| {
        let (p, c) = (state.profile(sc, id)?, state.customer(id)?);
        let policy = c.policy(&state.policies);
        let step = standing(id)?;
        let sales = Sales {
            wallet: c.wallet,
            share: c.levels.share,
            season: season::factor(rules.market(p), state.quarter),
            noise: 1.0,
            shipped: 1.0,
            price: policy.price(),
            margin: c.margin,
        };
        Some(statement(
            rules.rate,
            p,
            c,
            &policy,
            &sales,
            &step.levels,
            state.quarter,
        ))
    }
}

/// What the firm pays in a quarter, whatever its customers do.
pub fn overheads(sc: &Scenario, state: &State) -> [(Account, Money); 6] {
    let firm = &sc.firm;
    let wages = f64::from(state.firm.team.heads * firm.hours_per_head) * firm.wage.to_f64();
    let acquisition: Money = state.plan.channels.iter().copied().sum();
    [
        (Account::Salaries, Money::from_f64(wages)),
        (Account::Acquisition, acquisition),
        (Account::Quality, state.plan.quality),
        (Account::Access, state.plan.access),
        (Account::Image, state.plan.image),
        (Account::FixedCost, firm.fixed_cost),
    ]
}

/// What the firm pays a quarter, spread over its weeks.
pub(super) fn pay(work: &mut Work) {
    let quarter = work.state.quarter;
    for (account, amount) in overheads(work.rules.sc, work.state) {
        if amount != Money::ZERO {
            work.happen(Event::Posted(Entry {
                quarter,
                week: 1,
                until: WEEKS,
                account,
                customer: None,
                amount: -amount,
            }));
        }
    }
}
