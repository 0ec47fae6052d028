//! The close of a quarter: perception → satisfaction → loyalty → share → churn → credit → team → referrals → ledger.

use super::churn::{Hazard, Term};
use super::credit;
use super::customer::{Customer, Departure, Intent, Record, Sales};
use super::effort::overload;
use super::event::Event;
use super::ledger::{Account, Entry, Statement};
use super::levels::{Block, Climate, Levels, Step, step};
use super::luck::{Purpose, inverse_normals};
use super::policy::Policy;
use super::quarter::{Happening, Work, encounter};
use super::related;
use super::rules::Rules;
use super::season;
use super::service::{Conditions, Driven};
use super::setup::{Kind, Profile, Scenario};
use super::state::{Closing, FirmState, State};
use super::stock::{ACCESS, IMAGE, QUALITY};
use super::tally::Tally;
use super::units::{CustomerId, Money, WEEKS, level, logistic};
use super::worth::annuity;
use super::{file, pipeline, talking, win_back, word_of_mouth, worth};

/// What all customers meet alike in the quarter now.
pub fn climate(sc: &Scenario, state: &State) -> Climate {
    let firm = &state.firm;
    Climate {
        overload: overload(state.load(sc)),
        quality: firm.quality,
        access: firm.access,
        image: firm.image,
        skill: firm.team.skill,
        promised: state.plan.tone.expectation(),
        sales: state.plan.tone.sales(),
    }
}

/// What the close adds up over the book.
#[derive(Default)]
struct Sums {
    tally: Tally,
    misfortune: f64,
    said: f64,
    satisfaction: f64,
    let_go_image: f64,
}

/// Closes the quarter.
pub(super) fn close(work: &mut Work) {
    talking::close_all(work);
    let quarter = work.state.quarter;
    let mut sums = Sums {
        tally: work.state.tally(quarter),
        ..Sums::default()
    };
    let (asked, there) = (
        work.state.planned_hours() + work.state.extra_hours,
        work.state.hours(work.rules.sc),
    );
    sums.tally.asked = asked;
    sums.tally.there = there;
    customers(work, &mut sums);
    win_backs(work, &mut sums);
    pipeline::join(work, &mut sums.tally);
    pay(work);
    move_firm(work, &sums, asked / there.max(1.0));
    quits(work, &mut sums.tally);
    let n = f64::from(sums.tally.customers.max(1));
    sums.tally.satisfaction = sums.satisfaction / n;
    work.happen(Event::QuarterClosed {
        tally: sums.tally,
        misfortune: sums.misfortune,
    });
}

/// What all customers of a quarter have in common, worked out once.
struct Round {
    climate: Climate,
    /// Part of the overdue that is brought in.
    collected: f64,
    /// Weight of this quarter's money at the start of the run.
    discount: f64,
    /// Probability of being driven away by a failure, by tier and kind.
    driven: Vec<[Option<Driven>; 4]>,
    /// Part of what files lack that asking finds, by tier.
    asked: Vec<f64>,
}

fn customers(work: &mut Work, sums: &mut Sums) {
    let rules = work.rules;
    // Those who were late at the last close: nobody else is overdue now.
    let late = work.state.tally(work.state.quarter.saturating_sub(1)).late;
    sums.tally.customers = 0;
    let collection = f64::from(work.state.plan.collection);
    let climate = climate(rules.sc, work.state);
    let driven = work.state.policies.iter().map(|policy| {
        Kind::ALL.map(|kind| {
            let conditions = Conditions {
                market: rules.sc.market.of(kind),
                kind,
                quality: climate.quality,
                access: climate.access,
                overload: climate.overload,
                contact: policy.level,
                priority: policy.priority,
            };
            rules.present[kind as usize].then(|| Driven::new(&conditions))
        })
    });
    let round = Round {
        climate,
        driven: driven.collect(),
        asked: work
            .state
            .policies
            .iter()
            .map(|policy| file::asked(f64::from(policy.files)))
            .collect(),
        collected: credit::collected(collection / f64::from(late.max(1))),
        discount: libm::pow(1.0 + rules.rate, -f64::from(work.state.quarter)),
    };
    let mut lanes = Vec::with_capacity(LANES);
    let mut block = None;
    for index in 0..work.state.customers.len() {
        if work.state.customers[index].active() {
            lanes.push(CustomerId(index as u32));
        }
        let last = index + 1 == work.state.customers.len();
        if lanes.len() == LANES || (last && !lanes.is_empty()) {
            side_by_side(work, &round, &lanes, &mut block, sums);
            lanes.clear();
        }
    }
}

/// Customers that are closed side by side.
const LANES: usize = 16;

/// What a lane's customer meets, beside its block.
#[derive(Clone, Copy)]
struct Lane {
    sales: Sales,
    policy: Policy,
    terms: u8,
    happening: Happening,
    /// Uniform: does it leave?
    fate: f64,
    /// Uniform: does it fail?
    failing: f64,
}

fn side_by_side(
    work: &mut Work,
    round: &Round,
    ids: &[CustomerId],
    block: &mut Option<Box<Block<LANES>>>,
    sums: &mut Sums,
) {
    let rules = work.rules;
    let when = work.quarter();
    let mut draws = [[0.5; LANES]; 4];
    for (k, id) in ids.iter().enumerate() {
        let four = work.luck.four(Purpose::Market, id.0, when, 0);
        for (row, u) in draws.iter_mut().zip(four) {
            row[k] = u;
        }
    }
    let market = &rules.sc.market;
    let noise = inverse_normals(&draws[0]).map(|z| super::orders::noise(market.order_noise, z));
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
    let policy = c.policy(&work.state.policies);
    let mut sales = Sales {
        wallet: c.wallet,
        share: c.levels.share,
        season: season::factor(rules.market(p), work.state.quarter),
        noise,
        shipped: 1.0,
        price: policy.price(),
        margin: c.margin,
    };
    let on_credit = credit::on_credit(p.kind);
    let terms = if on_credit { policy.terms } else { 0 };
    if on_credit {
        let orders = sales.wallet * sales.share * sales.season * noise;
        let limit = f64::from(policy.limit) / 100.0 * p.share * c.wallet;
        sales.shipped = credit::shipped(orders * sales.price, terms, c.overdue, limit);
    }
    Lane {
        sales,
        policy,
        terms,
        happening: Happening {
            policy,
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
        policy,
        terms,
        happening,
        fate,
        failing,
    } = *lane;
    let mut levels = block.levels(k);
    let hazard = block.probability(k);
    let mut statement = statement(rules.rate, p, c, &policy, &sales, &levels, quarter);
    let net = statement.sales() + statement.get(Account::Discounts);
    let limit = f64::from(policy.limit) / 100.0;
    let receivables = receivables(c, net, terms, limit, round.collected);
    let fails = credit::on_credit(p.kind) && failing < c.rating.quarterly_default();
    let left = match c.intent {
        _ if fails => Some(Departure::Failed),
        Intent::LetGo(_) => Some(Departure::LetGo),
        _ if fate < hazard => Some(Departure::Left),
        _ => None,
    };
    if fails {
        statement.add(Account::BadDebt, -(receivables.0 + receivables.1));
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
    let [.., hears] = work.luck.four(Purpose::Failures, id.0, work.quarter(), 0);
    let recommends = hears < word_of_mouth::recommendations(p, &levels);
    levels.memory = levels.memory.map(|z| z / 2.0);
    let closing = Closing {
        levels,
        wallet: season::grown(c.wallet, p.growth),
        owed: receivables.0,
        overdue: receivables.1,
        contribution: c.moved + profit,
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

/// The money of a customer's quarter.
fn statement(
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
    let referred = c.referred && quarter < c.joined + 5;
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
fn receivables(c: &Customer, net: Money, terms: u8, limit: f64, collected: f64) -> (Money, Money) {
    let late = (c.rating.late() * credit::discipline(limit)).min(1.0) * c.owed.to_f64();
    let overdue = c.overdue.to_f64() * (1.0 - collected - credit::GIVEN_UP).max(0.0) + late;
    let owed = net.to_f64() * credit::owed_share(terms);
    (Money::from_f64(owed), Money::from_f64(overdue))
}

impl Round {
    fn driven(&self, c: &Customer, p: &Profile, ordinary: f64) -> f64 {
        self.driven
            .get(usize::from(c.tier))
            .and_then(|kinds| kinds[p.kind as usize])
            .map_or(0.0, |driven| driven.at(ordinary))
    }
}

/// The hazard that a customer would have had without the failures of this quarter.
fn untroubled(
    rules: &Rules,
    round: &Round,
    p: &Profile,
    c: &Customer,
    happening: Happening,
) -> Hazard {
    let mut calm = c.clone();
    calm.major = 0;
    calm.minor = 0;
    let encounter = encounter(round.climate, p, &calm, happening);
    let mut hazard = step(rules, p, &c.levels, &encounter, 1.0).hazard;
    hazard.terms[Term::Silent as usize] -= c.grievance;
    hazard.probability = logistic(hazard.terms.iter().sum());
    hazard
}

/// What was to be expected of a customer before the luck of the quarter.
struct Fortune {
    /// Probability of leaving: without this quarter's failures, plus what
    /// failures drive away on average.
    hazard: f64,
    /// The part of it that lasts.
    lasting: f64,
    /// Margin of the quarter without its noise, major units.
    margin: f64,
}

/// Counts who went, and what luck in it cost: (left − what was to be expected)
/// × what the customer was still worth at this quarter's margin.
fn count(
    sums: &mut Sums,
    fortune: &Fortune,
    c: &Customer,
    p: &Profile,
    round: &Round,
    left: Option<Departure>,
    rate: f64,
) {
    let t = &mut sums.tally;
    t.customers += 1;
    match left {
        Some(Departure::Left) => t.lost += 1,
        Some(Departure::Failed) => t.failed += 1,
        Some(Departure::LetGo) => {
            t.let_go += 1;
            if let Intent::LetGo(manner) = c.intent {
                sums.let_go_image += manner.image(p.influence);
            }
        }
        None => {}
    }
    if matches!(left, None | Some(Departure::Left)) {
        let ahead = annuity(fortune.margin, 1.0 - fortune.lasting, rate).max(0.0);
        let gone = if left.is_some() { 1.0 } else { 0.0 };
        sums.misfortune += round.discount * (gone - fortune.hazard) * ahead;
    }
}

fn record(
    work: &Work,
    round: &Round,
    id: CustomerId,
    step: &Step,
    sales: &Sales,
    statement: &Statement,
    closing: &Closing,
) -> Record {
    let state = &*work.state;
    let c = &state.customers[id.index()];
    let lifetime = state
        .profile(work.rules.sc, id)
        .map_or_else(Default::default, |p| {
            worth::lifetime(&work.rules, p, c, step.hazard.lasting())
        });
    Record {
        quarter: state.quarter,
        tier: c.tier(),
        policy: c.policy(&state.policies),
        climate: round.climate,
        failures: (c.major, c.minor),
        before: c.levels,
        step: *step,
        sales: *sales,
        revenue: statement.sales() + statement.get(Account::Discounts),
        contribution: closing.contribution,
        receivables: (closing.owed, closing.overdue),
        lifetime: lifetime.ahead(),
        left: closing.left,
    }
}

fn posted(quarter: u8, id: CustomerId, part: &Statement) -> impl Iterator<Item = Event> + use<> {
    let part = *part;
    Account::ALL
        .into_iter()
        .map(move |account| (account, part.get(account)))
        .filter(|(_, amount)| *amount != Money::ZERO)
        .map(move |(account, amount)| {
            Event::Posted(Entry {
                quarter,
                week: 1,
                until: WEEKS,
                account,
                customer: Some(id),
                amount,
            })
        })
}

/// Who is asked to come back, and does.
fn win_backs(work: &mut Work, sums: &mut Sums) {
    if work.state.intents == 0 {
        return;
    }
    let rules = work.rules;
    let overload = overload(work.state.load(rules.sc));
    for index in 0..work.state.customers.len() {
        let id = CustomerId(index as u32);
        let c = &work.state.customers[index];
        if c.active() || c.intent != Intent::WinBack {
            continue;
        }
        let Some(p) = work.state.profile(rules.sc, id) else {
            continue;
        };
        let quarter = work.state.quarter;
        let chance = win_back::probability(c, quarter, work.state.firm.image, overload);
        let cost = win_back::cost(p, c);
        let draw = work.luck.uniform(Purpose::WinBack, id.0, work.quarter(), 0);
        let back = draw < chance;
        work.post(Some(id), Account::WinBack, -cost);
        work.happen(Event::IntentSet {
            customer: id,
            intent: Intent::None,
        });
        work.happen(Event::AskedBack { customer: id, back });
        sums.tally.won_back += u32::from(back);
    }
}

/// What a quarter of a customer comes to as things stand: the sums of the
/// close without its luck in orders. None for an id out of range.
pub fn expected(sc: &Scenario, state: &State, id: CustomerId) -> Option<Statement> {
    let (p, c) = (state.profile(sc, id)?, state.customer(id)?);
    let rules = Rules::new(sc);
    let policy = c.policy(&state.policies);
    let step = super::quarter::standing(sc, state, id)?;
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
fn pay(work: &mut Work) {
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

/// Quality, access and image follow the money; the team follows its load.
fn move_firm(work: &mut Work, sums: &Sums, load: f64) {
    let sc = work.rules.sc;
    let (now, plan) = (work.state.firm, &work.state.plan);
    let f = &sc.firm;
    let customers = f64::from(sums.tally.customers.max(1));
    let word = sums.said / customers;
    let quality = QUALITY.target(plan.quality, f.quality_upkeep, f.quality);
    let access = ACCESS.target(plan.access, f.access_upkeep, f.access);
    let image = IMAGE.target(plan.image, f.image_upkeep, f.image) + word_of_mouth::to_image(word);
    let heads = f64::from(now.team.heads.max(1));
    let won = f64::from(sums.tally.won) / heads;
    let abuse = 0.02 * f64::from(sums.tally.abuse) / heads;
    let firm = FirmState {
        quality: QUALITY.next(now.quality, quality),
        access: ACCESS.next(now.access, access),
        image: level(IMAGE.next(now.image, image) + sums.let_go_image / customers),
        team: now.team.next(load, f64::from(plan.training), won, abuse),
        word,
    };
    work.happen(Event::FirmMoved { firm });
}

/// Who of the team quits.
fn quits(work: &mut Work, tally: &mut Tally) {
    let team = work.state.firm.team;
    let p = team.quit_probability();
    for head in (0..team.heads).rev() {
        let draw = work.luck.uniform(Purpose::Quit, head, work.quarter(), 0);
        if draw < p && work.state.firm.team.heads > 1 {
            work.happen(Event::Quit { head });
            tally.quits += 1;
        }
    }
}
