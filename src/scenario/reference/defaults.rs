//! Defaults that aren't known where a field is read: the validator gives them, from the same functions that are asked here.

use super::Otherwise;
use crate::scenario::migrate::per_cent;
use crate::scenario::validate::plan::{USUAL_MEDALS, default_tiers, usual_quarter, usual_shares};
use crate::sim::policy::Lever;
use crate::sim::setup::{Colour, Kind, KindMarket, Personality};

/// The default of a field that the validator fills.
pub(super) fn judged(block: &str, field: &str) -> Option<Otherwise> {
    Some(match (block, field) {
        ("scenario", "tiers") => Otherwise::Value(tiers()),
        ("scenario", "levers") => Otherwise::Depends(levers()),
        ("scenario", "medals") => Otherwise::Depends(list(&USUAL_MEDALS.map(|m| 100.0 * m))),
        ("tier", "share") => Otherwise::Depends(pyramids()),
        ("tier", "colour") => Otherwise::Depends(Colour::ALL.map(|c| format!("{c:?}")).join(", ")),
        ("market", _) => by_kind(field)?,
        ("case", "personalities") => Otherwise::Value(format!("{:?}", Personality::ALL)),
        // It follows what the market says for all kinds.
        ("kind-of-customer", _) if by_kind(field).is_some() => Otherwise::Depends(String::new()),
        _ => return None,
    })
}

/// Parts of 1 as they are written: in per cent.
fn parts(of_one: &[f64]) -> Vec<f64> {
    of_one.iter().map(|part| per_cent(*part)).collect()
}

fn list(numbers: &[f64]) -> String {
    let written: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    written.join(", ")
}

fn tiers() -> String {
    let tiers = default_tiers().into_iter().map(|tier| {
        let (id, share, p) = (tier.id, per_cent(tier.share), tier.policy);
        let (care, authority) = (p.care.to_f64(), p.authority.to_f64());
        let (hours, level) = (p.hours, p.level);
        format!(
            "(id: \"{id}\", share: {share}, hours: {hours}, level: {level:?}, care: {care}, authority: {authority})"
        )
    });
    format!("[{}]", tiers.collect::<Vec<_>>().join(", "))
}

/// “1: Hours, Grade; 2: …”, by the quarter in which they open.
fn levers() -> String {
    let last = Lever::ALL.map(usual_quarter).into_iter().max();
    let quarters = (1..=last.unwrap_or(1)).filter_map(|quarter| {
        let open = Lever::ALL
            .into_iter()
            .filter(|l| usual_quarter(*l) == quarter);
        let names: Vec<String> = open.map(|lever| format!("{lever:?}")).collect();
        (!names.is_empty()).then(|| format!("{quarter}: {}", names.join(", ")))
    });
    quarters.collect::<Vec<_>>().join("; ")
}

/// “3: 12.5, 20, 67.5; 4: …”, by how many tiers there are.
fn pyramids() -> String {
    let one = |n: usize| format!("{n}: {}", list(&parts(&usual_shares(n))));
    [3, 4, 5].map(one).join("; ")
}

/// Figures of a market that may differ by kind: one value where all kinds share it, else one for each.
fn by_kind(field: &str) -> Option<Otherwise> {
    let each = Kind::ALL.map(|kind| {
        let usual = KindMarket::usual(kind);
        Some(match field {
            "base_churn" => per_cent(usual.base_churn).to_string(),
            "norm" => per_cent(usual.norm).to_string(),
            "major" => usual.major.to_string(),
            "minor" => usual.minor.to_string(),
            "weights" => format!("[{}]", list(&parts(&usual.weights))),
            "season" => format!("[{}]", list(&usual.season)),
            _ => return None,
        })
    });
    let [first, ..] = &each;
    let same = each.iter().all(|value| value == first);
    let all: Option<Vec<String>> = each.iter().cloned().collect();
    Some(if same {
        Otherwise::Value(first.clone()?)
    } else {
        Otherwise::Depends(all?.join(", "))
    })
}
