//! The close of one customer's quarter: its money, whether it goes, what it says of us.

mod fortune;
mod told;

use super::money::{receivables, statement};
use super::{LANES, Round, Sums};
use crate::sim::credit;
use crate::sim::customer::{Customer, Departure, Intent, Sales};
use crate::sim::event::Event;
use crate::sim::ledger::Account;
use crate::sim::levels::Block;
use crate::sim::luck::{Purpose, inverse_normals};
use crate::sim::quarter::{Happening, Work, encounter};
use crate::sim::setup::{Profile, Role};
use crate::sim::state::Closing;
use crate::sim::units::{CustomerId, Money};
use crate::sim::{absorber, obstacle, orders, pipeline, season, word_of_mouth};
use fortune::{Fortune, count, untroubled};
use told::{posted, record};

/// What a lane's customer meets, beside its block.
#[derive(Clone, Copy)]
struct Lane {
    sales: Sales,
    /// Share of its sales that is owed at the end.
    owed: f64,
    happening: Happening,
    /// Uniform: does it leave?
    fate: f64,
    /// Uniform: does it fail?
    failing: f64,
}

pub(super) fn side_by_side(
    work: &mut Work,
    round: &Round,
    ids: &[CustomerId],
    block: &mut Option<Box<Block<LANES>>>,
    sums: &mut Sums,
) {
    let rules = work.rules;
    let when = work.quarter();
    let mut entities = [0; LANES];
    for (entity, id) in entities.iter_mut().zip(ids) {
        *entity = id.0;
    }
    let draws = work.luck.fours(Purpose::Market, &entities, when, 0);
    let market = &rules.sc.market;
    let noise = inverse_normals(&draws[0]).map(|z| orders::noise(market.order_noise, z));
    let shock = inverse_normals(&draws[1]).map(|z| market.rival_shock * z);
    let mut lanes = [None; LANES];
    let first = work.state.customers[ids[0].index()].levels;
    let block = block.get_or_insert_with(|| Box::new(Block::new(first)));
    for (k, id) in ids.iter().enumerate() {
        let Some(p) = work.state.profile(rules.sc, *id) else {
            continue;
        };
        let c = &work.state.customers[id.index()];
        let lane = meet(
            work,
            round,
            p,
            c,
            noise[k],
            shock[k],
            (draws[2][k], draws[3][k]),
        );
        let encounter = encounter(round.climate, p, c, lane.happening);
        block.load(k, &rules, p, &c.levels, &encounter);
        lanes[k] = Some(lane);
    }
    block.run(1.0);
    for (k, id) in ids.iter().enumerate() {
        if let Some(lane) = &lanes[k] {
            finish(work, round, *id, lane, (block, k), sums);
        }
    }
}

/// What a customer meets: its sales, and what the limit lets through.
fn meet(
    work: &Work,
    round: &Round,
    p: &Profile,
    c: &Customer,
    noise: f64,
    shock: f64,
    (fate, failing): (f64, f64),
) -> Lane {
    let rules = &work.rules;
    let given = round.given(c);
    let mut sales = Sales {
        wallet: c.wallet,
        share: c.levels.share,
        season: season::factor(rules.market(p), work.state.quarter),
        noise,
        shipped: 1.0,
        price: given.price,
        margin: c.margin,
    };
    let mut owed = 0.0;
    if credit::on_credit(p.kind) {
        owed = given.owed;
        let orders = sales.wallet * sales.share * sales.season * noise;
        let limit = given.limit * p.share * c.wallet;
        sales.shipped = credit::shipped(orders * sales.price * owed, c.overdue, limit);
    }
    Lane {
        sales,
        owed,
        happening: Happening {
            policy: given.policy,
            price: given.price,
            asked: round.asked.get(usize::from(c.tier)).copied().unwrap_or(0.0),
            shock,
            shipped: sales.shipped,
        },
        fate,
        failing,
    }
}

/// Closes one customer: its money, whether it goes, what it says of us.
fn finish(
    work: &mut Work,
    round: &Round,
    id: CustomerId,
    lane: &Lane,
    (block, k): (&Block<LANES>, usize),
    sums: &mut Sums,
) {
    let rules = work.rules;
    let quarter = work.state.quarter;
    let Some(p) = work.state.profile(rules.sc, id) else {
        return;
    };
    let c = &work.state.customers[id.index()];
    let Lane {
        sales,
        owed,
        happening,
        fate,
        failing,
    } = *lane;
    let mut levels = block.levels(k);
    let hazard = block.probability(k);
    let mut statement = statement(
        rules.rate,
        p,
        c,
        &happening.policy,
        &sales,
        &levels,
        quarter,
    );
    let net = statement.sales() + statement.get(Account::Discounts);
    let discipline = round.discipline(c);
    let receivables = receivables(c, net, owed, discipline, round.collected);
    let failure = if credit::on_credit(p.kind) {
        c.rating.quarterly_default()
    } else {
        0.0
    };
    let fails = failing < failure;
    let left = match c.intent {
        _ if fails => Some(Departure::Failed),
        Intent::LetGo(_) => Some(Departure::LetGo),
        _ if fate < hazard => Some(Departure::Left),
        _ => None,
    };
    if fails {
        statement.add(Account::BadDebt, -(receivables.0 + receivables.1));
    }
    if p.role == Role::Absorber {
        sums.idle += absorber::idle(&rules, p, sales.wallet * sales.share);
    }
    let profit = statement.profit();
    let (calm, lasting) = if c.major + c.minor == 0 {
        (hazard, block.lasting(k))
    } else {
        let calm = untroubled(&rules, round, p, c, happening);
        (calm.probability, calm.lasting())
    };
    let driven = round.driven(c, p, calm);
    let fortune = Fortune {
        hazard: calm + driven,
        lasting: lasting + driven,
        margin: profit.to_f64() / sales.noise,
    };
    count(sums, &fortune, c, p, round, left, rules.rate);
    sums.tally.late += u32::from(left.is_none() && receivables.1 > Money::ZERO);
    sums.said += word_of_mouth::said(p, &levels);
    sums.satisfaction += levels.satisfaction;
    // Who doesn't fail has a draw that is uniform above the rate of failing: it
    // says who recommends us, and spares a draw of its own.
    let hears = (failing - failure) / (1.0 - failure);
    let recommends = hears < word_of_mouth::recommendations(p, &levels);
    levels.memory = levels.memory.map(|z| z / 2.0);
    let closing = Closing {
        levels,
        wallet: season::grown(c.wallet, p.growth),
        owed: receivables.0,
        overdue: receivables.1,
        contribution: c.moved + profit,
        answered: obstacle::next(
            p,
            c.answered,
            c.levels.file,
            &happening.policy,
            c.rival_hours,
            c.major + c.minor > 0,
        ),
        left,
    };
    let step = work.state.chronicle.is_some().then(|| block.step(k));
    let record =
        step.map(|step| Box::new(record(work, round, id, &step, &sales, &statement, &closing)));
    work.state.ledger.post_all(quarter, 1, id, &statement);
    if let Some(events) = &mut work.events {
        events.extend(posted(quarter, id, &statement));
    }
    match record {
        Some(record) => work.happen(Event::Closed {
            customer: id,
            closing,
            record,
        }),
        // Nobody looks: the same change without the record.
        None => work.state.close_customer(id, &closing),
    }
    if recommends && left.is_none() {
        pipeline::recommended(work, id);
    }
}
