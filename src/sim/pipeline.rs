//! Prospects through the weeks: leads come in, are qualified, worked on, and decide.

use super::absorber;
use super::effort::overload;
use super::event::Event;
use super::luck::{Purpose, When, poisson};
use super::prospect::{COLD, DECIDES, Progress, Prospect, QUALIFYING, WEEKLY, leads};
use super::quarter::Work;
use super::tally::Tally;
use super::units::{CustomerId, WEEKS};

/// The leads that the channels' budgets bring in this quarter, and the number
/// of the next prospect.
pub(super) fn bought(work: &Work) -> (Vec<Prospect>, u32) {
    let state = &*work.state;
    let mut next = state.next_prospect;
    let mut out = Vec::new();
    let channels = work.rules.sc.market.channels.iter();
    for (index, (channel, &budget)) in channels.zip(&state.plan.channels).enumerate() {
        let rate = leads(channel, budget, state.plan.tone, state.firm.word);
        let u = work
            .luck
            .uniform(Purpose::Leads, index as u32, work.quarter(), 0);
        for k in 0..poisson(rate, u) {
            let spread = work
                .luck
                .uniform(Purpose::Leads, index as u32, work.quarter(), 1 + k);
            let week = 1.0 + f64::from(channel.delay) + 8.0 * spread;
            out.push(Prospect {
                id: next,
                channel: Some(index as u8),
                by: None,
                quarter: state.quarter,
                week: (week as u8).min(WEEKS),
                progress: Progress::Lead,
                hours: 0.0,
            });
            next += 1;
        }
    }
    (out, next)
}

/// A satisfied customer recommends us: the lead comes in the next quarter.
pub(super) fn recommended(work: &mut Work, by: CustomerId) {
    let state = &*work.state;
    let u = work
        .luck
        .uniform(Purpose::Referral, by.0, work.quarter(), 1);
    let prospect = Prospect {
        id: state.next_prospect,
        channel: None,
        by: Some(by),
        quarter: state.quarter + 1,
        week: 1 + (6.0 * u) as u8,
        progress: Progress::Lead,
        hours: 0.0,
    };
    work.happen(Event::Recommended {
        customer: by,
        prospect,
    });
}

/// A week of work on prospects: first those that wait to be qualified, then
/// contact, then those who decide.
pub(super) fn week(work: &mut Work) {
    if work.state.prospects.is_empty() {
        return;
    }
    let there = 1.0 - overload(work.state.load(work.rules.sc));
    let mut hours = f64::from(work.state.plan.prospecting) / f64::from(WEEKS) * there;
    let (quarter, week) = (work.state.quarter, work.state.week);
    let quarter_now = When { quarter, week: 0 };
    let come =
        |p: &Prospect| p.progress != Progress::Done && (p.quarter, p.week) <= (quarter, week);
    let list: Vec<Prospect> = work.state.prospects.iter().copied().filter(come).collect();
    // Nobody's satisfaction moves in this loop.
    let shown = absorber::benchmarks(&work.rules, work.state);
    for p in &list {
        if (p.quarter, p.week) == (quarter, week) {
            work.happen(Event::LeadCame { prospect: p.id });
        }
        if p.age(quarter, week) > COLD {
            work.happen(Event::WentCold { prospect: p.id });
        } else if p.progress == Progress::Lead && hours >= QUALIFYING {
            hours -= QUALIFYING;
            let fits = p.answers(work.luck, &work.rules.sc.market).qualified();
            let (prospect, spent) = (p.id, QUALIFYING);
            work.happen(Event::Worked {
                prospect,
                hours: spent,
            });
            work.happen(Event::Qualified { prospect, fits });
        } else if p.progress == Progress::Qualified {
            let spent = hours.min(WEEKLY);
            hours -= spent;
            if spent > 0.0 {
                work.happen(Event::Worked {
                    prospect: p.id,
                    hours: spent,
                });
            }
            if p.age(quarter, week) >= DECIDES && p.hours + spent >= QUALIFYING + 3.0 {
                decide(work, p.id, &shown, quarter_now);
            }
        }
    }
}

fn decide(work: &mut Work, id: u32, shown: &[usize; 4], when: When) {
    let prospects = &work.state.prospects;
    let Ok(at) = prospects.binary_search_by_key(&id, |p| p.id) else {
        return;
    };
    let p = prospects[at];
    let firm = &work.state.firm;
    let kind = p.kind(&work.rules.sc.market);
    let chance = p.win_probability(firm.image, firm.team.skill, shown[kind as usize]);
    let signed = work.luck.uniform(Purpose::Win, id, when, 0) < chance;
    // Who says no now may be asked until it is cold; most have decided.
    work.happen(Event::Decided {
        prospect: id,
        signed,
    });
}

/// Those who signed join the book, with a small share and the lowest tier.
pub(super) fn join(work: &mut Work, tally: &mut Tally) {
    let sc = work.rules.sc;
    while let Some(p) = work.state.signed.front().copied() {
        let mut profile = p.profile(work.luck, &sc.market);
        profile.tier = sc.tiers.len().saturating_sub(1).min(255) as u8;
        let share = 0.4 * profile.share;
        let customer = CustomerId(work.state.customers.len() as u32);
        let before = work.state.signed.len();
        work.happen(Event::Joined {
            customer,
            profile: Box::new(profile),
            referred: p.channel.is_none(),
            share,
        });
        tally.won += 1;
        if work.state.signed.len() >= before {
            break;
        }
    }
}
