//! Whose the wallets of our customers are: ours, within reach, the rivals'.

use super::value::tier_name;
use crate::locale;
use crate::sim::file::Hidden;
use crate::sim::{CustomerId, Money, Rules, worth};
use crate::view::Eye;
use crate::view::chart::{Body, Chart, Fill, Stack, Stacks, Unit};
use crate::view::file::estimate;

/// A customer's wallet as far as it is known, major units a quarter: ours, what
/// is within reach of the rest, the rest.
pub fn wallet(eye: Eye, id: CustomerId) -> Option<[f64; 3]> {
    let (p, c) = (eye.profile(id)?, eye.state().customer(id)?);
    let rules = Rules::new(eye.sc());
    let seen = estimate(eye, id, Hidden::Wallet)?;
    let ours = c.wallet * c.levels.share;
    let rest = (seen - ours).max(0.0);
    let (share, _) = worth::within_reach(&rules, p, c);
    let open = (c.wallet * share - ours).clamp(0.0, rest);
    Some([ours, open, rest - open])
}

/// The names and fills of the three parts of a wallet.
pub fn wallet_parts(eye: Eye) -> Vec<(String, Fill)> {
    [
        ("chart-wallet-ours", Fill::Strong),
        ("chart-wallet-open", Fill::Hatched),
        ("chart-wallet-rivals", Fill::Quiet),
    ]
    .into_iter()
    .map(|(key, fill)| (eye.t.get(key), fill))
    .collect()
}

/// Share of wallet by tier, as far as the wallets are known.
pub(super) fn wallets_by_tier(eye: Eye) -> Chart {
    let t = eye.t;
    let mut tiers = vec![[0.0; 3]; eye.sc().tiers.len().max(1)];
    let last = tiers.len() - 1;
    for (id, c) in eye.state().active() {
        if let Some(parts) = wallet(eye, id) {
            let tier = &mut tiers[usize::from(c.tier).min(last)];
            for (to, from) in tier.iter_mut().zip(parts) {
                *to += from;
            }
        }
    }
    let mut all = [0.0; 3];
    for tier in &tiers {
        for (to, from) in all.iter_mut().zip(tier) {
            *to += from;
        }
    }
    let shares = shares(all);
    let money = |x: f64| locale::money(eye, Money::from_f64(x));
    let rows = tiers
        .iter()
        .zip(&eye.sc().tiers)
        .map(|(parts, tier)| wallet_row(eye, tier_name(eye, &tier.id), *parts))
        .collect();
    Chart {
        title: t.with(
            "chart-wallet-title",
            [
                ("ours", locale::percent(shares[0]).into()),
                ("open", money(all[1]).into()),
            ],
        ),
        note: t.get("chart-wallet-note"),
        x: t.get("chart-wallet-x"),
        y: String::new(),
        page: "trust",
        body: if all.iter().sum::<f64>() > 0.0 {
            Body::Stacked(Stacks {
                parts: wallet_parts(eye),
                rows,
                unit: Unit::Percent,
            })
        } else {
            Body::Empty(t.get("chart-worth-empty"))
        },
    }
}

/// A row of a chart of wallets: shares of the whole, the money in the tooltip.
pub fn wallet_row(eye: Eye, name: String, parts: [f64; 3]) -> Stack {
    let money = |x: f64| locale::money(eye, Money::from_f64(x));
    let part = shares(parts);
    let says = parts
        .iter()
        .zip(part)
        .map(|(sum, share)| format!("{} · {}", locale::percent(share), money(*sum)))
        .collect();
    Stack {
        name,
        values: part.into(),
        says,
        said: locale::percent(part[0]),
        tip: eye.t.with(
            "chart-wallet-tip",
            [("wallet", money(parts.iter().sum()).into())],
        ),
    }
}

fn shares(parts: [f64; 3]) -> [f64; 3] {
    let whole: f64 = parts.iter().sum();
    if whole > 0.0 {
        parts.map(|part| part / whole)
    } else {
        [0.0; 3]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn a_wallet_is_what_its_parts_come_to() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            for (id, c) in sim.state().active() {
                let parts = wallet(eye, id).expect("it is there");
                assert!(parts.iter().all(|part| *part >= 0.0), "{parts:?}");
                let seen = estimate(eye, id, Hidden::Wallet).expect("it is there");
                assert!((parts.iter().sum::<f64>() - seen).abs() < 1e-6 * seen);
                assert!((parts[0] - c.wallet * c.levels.share).abs() < 1e-6);
                let row = wallet_row(eye, String::new(), parts);
                assert!((row.values.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            }
        }
    }
}
