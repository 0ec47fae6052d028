//! The plan for the firm as a whole: team, quality, access, image, winning customers, credit, targets, who could come back.

use super::Eye;
use super::plan::{OF_THE_FIRM, is_open, soon};
use crate::locale;
use crate::sim::plan::{FirmEdit, Goal, Tone};
use crate::sim::policy::Lever;
use crate::sim::prospect::Progress;
use crate::sim::setup::Channel;
use crate::sim::stock::{ACCESS, IMAGE, QUALITY, Stock};
use crate::sim::team::{HIRING, SEVERANCE, Team};
use crate::sim::{CustomerId, Money, credit, effort, prospect, win_back};
use std::cmp::Ordering;

mod goals;

pub use goals::{GoalRow, result, said};

/// Heads and training.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamCard {
    /// The team now.
    pub team: Team,
    /// Heads wanted.
    pub wanted: u32,
    /// Most heads.
    pub most: u32,
    /// “Hires 2 for 19 thousand; skill 70 → 68”, or that all stay.
    pub change: String,
    /// Hours of training per head.
    pub training: u32,
    /// Skill, morale and the chance that somebody quits.
    pub figures: Vec<(String, String)>,
    /// How loaded the team is by the plan as it stands.
    pub load: f64,
}

impl TeamCard {
    /// Skill a quarter later, with some hours of training per head.
    pub fn skill_after(&self, training: f64) -> f64 {
        let staffed = self.team.staffed(self.wanted);
        staffed.next(self.load, training, 0.0, 0.0).skill
    }
}

/// A stock that follows what is spent on it.
#[derive(Clone, Debug, PartialEq)]
pub struct StockCard {
    /// Its lever.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// Level now.
    pub now: f64,
    /// Spending.
    pub spend: Money,
    /// What keeps the opening level.
    pub upkeep: Money,
    /// “40 thousand keeps it at 70”.
    pub keeps: String,
    /// Most that the slider offers.
    pub most: Money,
    opening: f64,
    stock: Stock,
}

impl StockCard {
    /// Where a spending leads in the long run.
    pub fn leads_to(&self, spend: Money) -> f64 {
        self.stock.target(spend, self.upkeep, self.opening)
    }

    /// The level a quarter later.
    pub fn next(&self, spend: Money) -> f64 {
        self.stock.next(self.now, self.leads_to(spend))
    }

    /// The edit that spends so much.
    pub fn edit(&self, spend: Money) -> FirmEdit {
        match self.lever {
            Lever::Access => FirmEdit::Access(spend),
            Lever::Image => FirmEdit::Image(spend),
            _ => FirmEdit::Quality(spend),
        }
    }
}

/// A channel that brings leads.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelRow {
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Its budget.
    pub budget: Money,
    /// Most that the slider offers.
    pub most: Money,
    channel: Channel,
    tone: Tone,
    word: f64,
}

impl ChannelRow {
    /// Leads that a budget brings on average.
    pub fn leads(&self, budget: Money) -> f64 {
        prospect::leads(&self.channel, budget, self.tone, self.word)
    }
}

/// Winning customers.
#[derive(Clone, Debug, PartialEq)]
pub struct Acquisition {
    /// The channels.
    pub channels: Vec<ChannelRow>,
    /// Hours for prospects.
    pub hours: u32,
    /// Most that the slider offers.
    pub most: f64,
    /// The pipeline now.
    pub now: String,
    /// The last quarter; none in the first.
    pub last: Option<String>,
}

/// What is owed, and collecting it.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Owed and overdue: labels and amounts.
    pub figures: Vec<(String, String)>,
    /// Customers who are late.
    pub late: u32,
    /// Hours for collection.
    pub hours: u32,
    /// Most that the slider offers.
    pub most: f64,
    overdue: Money,
}

impl Collection {
    /// What so many hours bring in of the overdue.
    pub fn brings(&self, hours: f64) -> Money {
        let part = credit::collected(hours / f64::from(self.late.max(1)));
        Money::from_f64(part * self.overdue.to_f64())
    }
}

/// Somebody who left and could come back.
#[derive(Clone, Debug, PartialEq)]
pub struct LostRow {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// When and why it left.
    pub note: String,
    /// “a slim chance · costs 4 thousand”.
    pub chance: String,
    /// Whether it will be asked.
    pub asked: bool,
}

/// The plan for the firm. What is locked is none.
#[derive(Clone, Debug, PartialEq)]
pub struct FirmView {
    /// The team.
    pub team: Option<TeamCard>,
    /// Quality, complaint access, image: those that are open.
    pub stocks: Vec<StockCard>,
    /// What the advertising promises, if the image is open.
    pub tone: Option<Tone>,
    /// Names and meanings of the tones.
    pub tones: [(String, String); 4],
    /// Winning customers.
    pub acquisition: Option<Acquisition>,
    /// What is owed.
    pub collection: Option<Collection>,
    /// Targets of one's own.
    pub goals: Vec<GoalRow>,
    /// Who could come back; none while the lever is locked.
    pub lost: Option<Vec<LostRow>>,
    /// What opens next, if anything does.
    pub soon: Option<String>,
}

/// The plan for the firm.
pub fn firm(eye: Eye) -> FirmView {
    let (state, t) = (eye.state(), eye.t);
    let open = |lever| is_open(eye, lever);
    FirmView {
        team: open(Lever::Team).then(|| team(eye)),
        stocks: stocks(eye),
        tone: open(Lever::Image).then_some(state.plan.tone),
        tones: Tone::ALL.map(|tone| (t.get(tone.key()), t.get(&format!("{}-tip", tone.key())))),
        acquisition: open(Lever::Acquisition).then(|| acquisition(eye)),
        collection: open(Lever::Credit).then(|| collection(eye)),
        goals: if open(Lever::Targets) {
            Goal::ALL
                .iter()
                .map(|goal| goals::row(eye, *goal))
                .collect()
        } else {
            Vec::new()
        },
        lost: open(Lever::WinBack).then(|| lost(eye)),
        soon: soon(eye, &OF_THE_FIRM),
    }
}

/// What hiring or dismissing towards the heads wanted costs.
pub fn staffing(eye: Eye) -> Money {
    let (sc, state) = (eye.sc(), eye.state());
    let (now, wanted) = (state.firm.team.heads, state.plan.heads.max(1));
    let quarter = f64::from(sc.firm.hours_per_head) * sc.firm.wage.to_f64();
    let share = if wanted > now { HIRING } else { SEVERANCE };
    Money::from_f64(share * f64::from(wanted.abs_diff(now)) * quarter)
}

fn team(eye: Eye) -> TeamCard {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (now, wanted) = (state.firm.team, state.plan.heads.max(1));
    let staffed = now.staffed(wanted);
    let cost = locale::money(eye.lang(), staffing(eye));
    let count = wanted.abs_diff(now.heads);
    let change = match wanted.cmp(&now.heads) {
        Ordering::Greater => {
            let skills = |team: Team| locale::points(team.skill);
            t.with(
                "team-hires",
                [
                    ("count", count.into()),
                    ("cost", cost.into()),
                    ("from", skills(now).into()),
                    ("to", skills(staffed).into()),
                ],
            )
        }
        Ordering::Less => {
            let morale = |team: Team| locale::points(team.morale);
            t.with(
                "team-dismisses",
                [
                    ("count", count.into()),
                    ("cost", cost.into()),
                    ("from", morale(now).into()),
                    ("to", morale(staffed).into()),
                ],
            )
        }
        Ordering::Equal => t.get("team-stays"),
    };
    TeamCard {
        team: now,
        wanted,
        most: FirmEdit::most_heads(sc),
        change,
        training: state.plan.training,
        figures: vec![
            (t.get("team-skill"), locale::points(now.skill)),
            (t.get("team-morale"), locale::points(now.morale)),
            (t.get("team-quits"), locale::percent(now.quit_probability())),
        ],
        load: state.load(sc),
    }
}

fn stocks(eye: Eye) -> Vec<StockCard> {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let (f, firm, plan) = (&sc.firm, &state.firm, &state.plan);
    let rows = [
        (
            Lever::Quality,
            firm.quality,
            plan.quality,
            f.quality_upkeep,
            f.quality,
            QUALITY,
        ),
        (
            Lever::Access,
            firm.access,
            plan.access,
            f.access_upkeep,
            f.access,
            ACCESS,
        ),
        (
            Lever::Image,
            firm.image,
            plan.image,
            f.image_upkeep,
            f.image,
            IMAGE,
        ),
    ];
    rows.into_iter()
        .filter(|(lever, ..)| is_open(eye, *lever))
        .map(|(lever, now, spend, upkeep, opening, stock)| StockCard {
            lever,
            name: t.get(lever.key()),
            now,
            spend,
            upkeep,
            keeps: t.with(
                "stock-keeps",
                [
                    ("amount", locale::money(lang, upkeep).into()),
                    ("level", locale::points(opening).into()),
                ],
            ),
            most: most(spend, upkeep, FirmEdit::most(sc)),
            opening,
            stock,
        })
        .collect()
}

/// A slider reaches five times what is usual, and what is set.
fn most(now: Money, usual: Money, limit: Money) -> Money {
    let wanted = Money(usual.0.saturating_mul(5)).max(Money::yuan(20_000));
    wanted.max(now).min(limit)
}

fn acquisition(eye: Eye) -> Acquisition {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let channels = sc.market.channels.iter().zip(&state.plan.channels);
    let count = |progress| {
        let with = |p: &&prospect::Prospect| p.progress == progress;
        state.prospects.iter().filter(with).count()
    };
    let channels: Vec<ChannelRow> = channels
        .map(|(channel, &budget)| {
            let key = format!("channel-{}", channel.id);
            let about = format!("{key}-text");
            // Three quarters of what the channel can bring cost 1.4 times its whole at the first price.
            let whole = Money::from_f64(1.5 * channel.most * channel.lead.to_f64());
            ChannelRow {
                name: t.get(&key),
                about: if t.has(&about) {
                    t.get(&about)
                } else {
                    String::new()
                },
                budget,
                most: whole.max(budget).min(FirmEdit::most(sc)),
                channel: channel.clone(),
                tone: state.plan.tone,
                word: state.firm.word,
            }
        })
        .collect();
    let all: f64 = channels.iter().map(|c| c.leads(c.most)).sum();
    let hours = state.plan.prospecting;
    Acquisition {
        channels,
        hours,
        most: (18.0 * all).max(60.0).max(f64::from(hours)).ceil(),
        now: t.with(
            "pipeline-now",
            [
                ("leads", count(Progress::Lead).into()),
                ("qualified", count(Progress::Qualified).into()),
            ],
        ),
        last: (state.quarter > 1).then(|| {
            let tally = state.tally(state.quarter - 1);
            t.with(
                "pipeline-last",
                [
                    ("leads", tally.leads.into()),
                    ("qualified", tally.qualified.into()),
                    ("won", tally.won.into()),
                ],
            )
        }),
    }
}

fn collection(eye: Eye) -> Collection {
    let (state, t, lang) = (eye.state(), eye.t, eye.lang());
    let (owed, overdue) = state.receivables();
    let late = state.active().filter(|(_, c)| c.overdue > Money::ZERO);
    let late = late.count() as u32;
    let hours = state.plan.collection;
    Collection {
        figures: vec![
            (t.get("credit-owed"), locale::money(lang, owed)),
            (
                t.with("credit-overdue", [("count", late.into())]),
                locale::money(lang, overdue),
            ),
        ],
        late,
        hours,
        most: (8.0 * f64::from(late)).max(40.0).max(f64::from(hours)),
        overdue,
    }
}

/// Who could come back, the largest first.
fn lost(eye: Eye) -> Vec<LostRow> {
    let (state, t, lang) = (eye.state(), eye.t, eye.lang());
    let overload = effort::overload(state.load(eye.sc()));
    let mut rows: Vec<(Money, LostRow)> = (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter_map(|id| {
            let (p, c) = (eye.profile(id)?, state.customer(id)?);
            if !win_back::possible(c, state.quarter) {
                return None;
            }
            let chance = win_back::probability(c, state.quarter, state.firm.image, overload);
            let cost = win_back::cost(p, c);
            let last = state.history(id).last();
            let cause = last.map_or_else(|| t.get("cause-chance"), |r| eye.cause(r));
            let row = LostRow {
                id,
                name: eye.name(id),
                note: t.with(
                    "lost-when",
                    [("quarter", c.gone.into()), ("cause", cause.into())],
                ),
                chance: t.with(
                    "lost-chance",
                    [
                        ("chance", t.get(chance_key(chance)).into()),
                        ("cost", locale::money(lang, cost).into()),
                    ],
                ),
                asked: c.intent == crate::sim::customer::Intent::WinBack,
            };
            Some((cost, row))
        })
        .collect();
    rows.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// A chance in rough words: nobody knows it to the per cent.
fn chance_key(chance: f64) -> &'static str {
    match chance {
        c if c < 0.07 => "chance-slim",
        c if c < 0.13 => "chance-some",
        c if c < 0.20 => "chance-fair",
        _ => "chance-good",
    }
}
