//! What the book is worth by tier in three parts, and what an hour brought.

use crate::locale;
use crate::sim::{CustomerId, Money, Rules, attribution, standings, worth};
use crate::view::chart::{Bar, Bars, Body, Chart, Fill, Stack, Stacks, Unit};
use crate::view::explain::Tone;
use crate::view::{Eye, tier_label};

/// Lifetime value of a customer in its three parts, and what it was reckoned
/// with: margin a quarter and retention.
pub fn lifetime(eye: Eye, id: CustomerId) -> Option<(worth::Lifetime, f64, f64)> {
    let hazard = crate::sim::outlook(eye.sc(), eye.state(), id)?.lasting();
    lifetime_at(eye, id, hazard)
}

/// The same where the hazard that lasts is known.
fn lifetime_at(eye: Eye, id: CustomerId, hazard: f64) -> Option<(worth::Lifetime, f64, f64)> {
    let (p, c) = (eye.profile(id)?, eye.state().customer(id)?);
    let lifetime = worth::lifetime(&Rules::new(eye.sc()), p, c, hazard);
    let margin = worth::quarterly_margin(p, c, c.levels.share, c.levels.depth);
    Some((lifetime, margin, 1.0 - hazard))
}

/// The names and fills of the three parts of a lifetime value.
fn worth_parts(eye: Eye) -> Vec<(String, Fill)> {
    [
        ("worth-historic", Fill::Quiet),
        ("worth-current", Fill::Strong),
        ("worth-potential", Fill::Hatched),
    ]
    .into_iter()
    .map(|(key, fill)| (eye.t.get(key), fill))
    .collect()
}

/// Lifetime value by tier.
pub(super) fn worth_by_tier(eye: Eye) -> Chart {
    let t = eye.t;
    let money = |m: Money| locale::money(eye, m);
    let tiers = sums(eye);
    let mut all = Sum::default();
    for tier in &tiers {
        all.add(tier);
    }
    let ahead = all.parts[1] + all.parts[2];
    let first = tiers
        .first()
        .map_or(Money::ZERO, |s| s.parts[1] + s.parts[2]);
    let share = if ahead > Money::ZERO {
        first.to_f64() / ahead.to_f64()
    } else {
        0.0
    };
    let rows = tiers
        .iter()
        .zip(&eye.sc().tiers)
        .map(|(sum, tier)| {
            let count = f64::from(sum.count.max(1));
            Stack {
                name: tier_name(eye, &tier.id),
                values: sum.parts.map(Money::to_f64).into(),
                says: sum.parts.map(money).into(),
                said: money(sum.parts[1] + sum.parts[2]),
                tip: t.with(
                    "chart-worth-tier-tip",
                    [
                        ("count", sum.count.into()),
                        ("margin", money(Money::from_f64(sum.margin / count)).into()),
                        (
                            "retention",
                            format!("{:.1}%", 100.0 * sum.retention / count).into(),
                        ),
                        ("rate", rate(eye).into()),
                    ],
                ),
            }
        })
        .collect();
    let letter = eye.sc().tiers.first().map_or("", |tier| tier.id.as_str());
    Chart {
        title: t.with(
            "chart-worth-title",
            [
                ("ahead", money(ahead).into()),
                ("letter", letter.to_owned().into()),
                ("share", locale::percent(share).into()),
            ],
        ),
        note: t.get("chart-worth-note"),
        x: t.get("chart-worth-x"),
        y: String::new(),
        page: "lifetime",
        body: if all.count == 0 {
            Body::Empty(t.get("chart-worth-empty"))
        } else {
            Body::Stacked(Stacks {
                parts: worth_parts(eye),
                rows,
                unit: Unit::Money,
            })
        },
    }
}

/// The discount rate a quarter, written out.
pub fn rate(eye: Eye) -> String {
    format!("{:.1}%", 100.0 * eye.sc().firm.quarterly_rate())
}

/// What the customers of a tier come to.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    parts: [Money; 3],
    margin: f64,
    retention: f64,
    count: u32,
}

impl Sum {
    fn add(&mut self, other: &Self) {
        for (to, from) in self.parts.iter_mut().zip(other.parts) {
            *to += from;
        }
        self.margin += other.margin;
        self.retention += other.retention;
        self.count += other.count;
    }
}

fn sums(eye: Eye) -> Vec<Sum> {
    let mut out = vec![Sum::default(); eye.sc().tiers.len().max(1)];
    let last = out.len() - 1;
    let standing = standings(eye.sc(), eye.state());
    for (id, c) in eye.state().active() {
        let hazard = standing(id).map(|step| step.hazard.lasting());
        let found = hazard.and_then(|hazard| lifetime_at(eye, id, hazard));
        if let Some((lifetime, margin, retention)) = found {
            out[usize::from(c.tier).min(last)].add(&Sum {
                parts: [lifetime.historic, lifetime.current, lifetime.potential],
                margin,
                retention,
                count: 1,
            });
        }
    }
    out
}

/// What an hour for a customer of each tier brought in a closed quarter.
pub(super) fn hour_by_tier(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let mut tiers = vec![(Money::ZERO, 0.0); eye.sc().tiers.len().max(1)];
    let last = tiers.len() - 1;
    for (_, record) in attribution::records(eye.state(), quarter) {
        let (contribution, hours) = &mut tiers[record.tier.index().min(last)];
        *contribution += record.contribution;
        *hours += f64::from(record.policy.all_hours());
    }
    let per_hour =
        |(contribution, hours): (Money, f64)| (hours > 0.0).then(|| contribution.to_f64() / hours);
    let money = |x: f64| locale::money(eye, Money::from_f64(x));
    let rows: Vec<Bar> = tiers
        .iter()
        .zip(&eye.sc().tiers)
        .map(|(sum, tier)| Bar {
            name: tier_name(eye, &tier.id),
            value: per_hour(*sum).unwrap_or(0.0),
            said: per_hour(*sum).map_or_else(|| t.get("per-hour-none"), money),
            tip: t.with(
                "chart-hour-tip",
                [
                    ("contribution", locale::money(eye, sum.0).into()),
                    ("hours", locale::hours(sum.1).into()),
                ],
            ),
        })
        .collect();
    let best = rows
        .iter()
        .zip(&tiers)
        .filter(|(_, sum)| sum.1 > 0.0)
        .max_by(|a, b| a.0.value.total_cmp(&b.0.value));
    let title = best.map_or_else(
        || t.get("chart-hour"),
        |(bar, _)| {
            t.with(
                "chart-hour-title",
                [
                    ("tier", bar.name.clone().into()),
                    ("value", bar.said.clone().into()),
                ],
            )
        },
    );
    Chart {
        title,
        note: t.get("chart-hour-note"),
        x: t.get("chart-hour-x"),
        y: String::new(),
        page: "per-hour",
        body: Body::Bars(Bars {
            rows,
            tone: Tone::Good,
            unit: Unit::Money,
        }),
    }
}

/// “Tier A”, or its own name.
pub(super) fn tier_name(eye: Eye, letter: &str) -> String {
    tier_label(eye.t, "chart-tier", letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn the_three_parts_of_all_tiers_are_those_of_all_customers() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let tiers = sums(eye);
            let historic: Money = tiers.iter().map(|s| s.parts[0]).sum();
            let booked: Money = sim.state().active().map(|(_, c)| c.historic).sum();
            assert_eq!(historic, booked);
            let count: u32 = tiers.iter().map(|s| s.count).sum();
            assert_eq!(count as usize, sim.state().active().count());
        }
    }

    #[test]
    fn the_formula_in_the_tooltip_gives_the_current_value() {
        let sim = trial::run("steel", 7, 2);
        let t = Texts::new(Lang::Zh, "");
        let eye = Eye { sim: &sim, t: &t };
        for (id, _) in sim.state().active() {
            let (lifetime, m, r) = lifetime(eye, id).expect("it is there");
            let i = sim.scenario().firm.quarterly_rate();
            let current = m * r / (1.0 + i - r);
            assert!((current - lifetime.current.to_f64()).abs() < 0.011);
        }
    }
}
