//! Winning customers and collecting what they owe.

use super::super::Eye;
use crate::locale;
use crate::sim::plan::{FirmEdit, Tone};
use crate::sim::prospect::Progress;
use crate::sim::setup::Channel;
use crate::sim::{Money, credit, prospect};

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

pub(super) fn acquisition(eye: Eye) -> Acquisition {
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

pub(super) fn collection(eye: Eye) -> Collection {
    let (state, t) = (eye.state(), eye.t);
    let (owed, overdue) = state.receivables();
    let late = state.active().filter(|(_, c)| c.overdue > Money::ZERO);
    let late = late.count() as u32;
    let hours = state.plan.collection;
    Collection {
        figures: vec![
            (t.get("credit-owed"), locale::money(eye, owed)),
            (
                t.with("credit-overdue", [("count", late.into())]),
                locale::money(eye, overdue),
            ),
        ],
        late,
        hours,
        most: (8.0 * f64::from(late)).max(40.0).max(f64::from(hours)),
        overdue,
    }
}
