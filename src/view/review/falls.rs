//! From gross margin to profit, step by step.

use super::Fall;
use crate::locale::{self, Lang};
use crate::sim::Money;
use crate::sim::ledger::Account;
use crate::view::Eye;

/// The steps from gross margin to profit: more than nine can't be told apart.
const FALLS: [(&str, &[Account]); 9] = [
    ("account-cost-to-serve-short", &[Account::CostToServe]),
    ("fall-customers", &[Account::Care, Account::Programmes]),
    ("account-compensation-short", &[Account::Compensation]),
    (
        "fall-credit",
        &[Account::CostOfReceivables, Account::BadDebt],
    ),
    ("fall-winning", &[Account::Acquisition, Account::WinBack]),
    (
        "account-salaries-short",
        &[Account::Salaries, Account::Hiring],
    ),
    (
        "fall-invested",
        &[Account::Quality, Account::Access, Account::Image],
    ),
    (
        "account-fixed-cost-short",
        &[Account::FixedCost, Account::IdleCapacity],
    ),
    ("account-event-short", &[Account::Event]),
];

/// So many steps find room between the totals, the gathered ones among them.
const MOST: usize = 7;

/// The steps of the waterfall.
pub(super) fn falls(eye: Eye, quarter: u8) -> Vec<Fall> {
    let (state, t) = (eye.state(), eye.t);
    let statement = state.statement(quarter);
    let margin =
        statement.sales() + statement.get(Account::Discounts) + statement.get(Account::CostOfGoods);
    let mut out = vec![total(eye, "fall-margin", margin)];
    let mut steps: Vec<(&str, Money, Vec<String>)> = Vec::new();
    for (key, accounts) in FALLS {
        let amount: Money = accounts.iter().map(|a| statement.get(*a)).sum();
        if amount != Money::ZERO {
            let each = accounts
                .iter()
                .map(|a| (*a, statement.get(*a)))
                .filter(|(_, m)| *m != Money::ZERO)
                .map(|(a, m)| format!("{} {}", t.get(a.key()), locale::money(eye, m)));
            steps.push((key, amount, each.collect()));
        }
    }
    gather(&mut steps);
    for (key, amount, each) in steps {
        out.push(change(eye, t.get(key), amount, each.join("\n")));
    }
    out.push(total(eye, "fall-profit", statement.profit()));
    out
}

/// More steps than there is room for side by side: the smallest stand together at the end.
fn gather(steps: &mut Vec<(&str, Money, Vec<String>)>) {
    if steps.len() <= MOST {
        return;
    }
    let mut sizes: Vec<i64> = steps.iter().map(|step| step.1.0.saturating_abs()).collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let least = sizes[MOST - 2];
    let (large, small): (Vec<_>, Vec<_>) = std::mem::take(steps)
        .into_iter()
        .partition(|step| step.1.0.saturating_abs() >= least);
    let sum: Money = small.iter().map(|step| step.1).sum();
    let each = small.into_iter().flat_map(|step| step.2).collect();
    *steps = large;
    steps.push(("fall-others", sum, each));
}

/// A total, by the key of its name.
pub(super) fn total(eye: Eye, key: &str, amount: Money) -> Fall {
    Fall {
        label: eye.t.get(key),
        amount: unit(amount),
        said: said(eye.lang(), amount),
        total: true,
        tip: locale::money(eye, amount),
    }
}

/// A change; `tip` says what it is made of.
pub(super) fn change(eye: Eye, label: String, amount: Money, tip: String) -> Fall {
    Fall {
        label,
        amount: unit(amount),
        said: signed(said(eye.lang(), amount), amount),
        total: false,
        tip: format!("{}\n{tip}", locale::money_signed(eye, amount)),
    }
}

fn unit(amount: Money) -> f64 {
    amount.to_f64() / 10_000.0
}

/// Short enough to stand over a column: the unit stands in the note.
fn said(lang: Lang, amount: Money) -> String {
    let short = match lang {
        Lang::Zh => amount.to_f64() / 10_000.0,
        Lang::En => amount.to_f64() / 1_000.0,
    };
    // As many decimals in every column, unless one is long without any.
    let text = if short.abs() < 999.95 {
        locale::one_decimal(short)
    } else {
        locale::whole(short)
    };
    if text == "0.0" { "0".to_owned() } else { text }
}

/// With a plus before what is gained.
fn signed(said: String, amount: Money) -> String {
    if amount > Money::ZERO {
        format!("+{said}")
    } else {
        said
    }
}
