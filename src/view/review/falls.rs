//! From gross margin to profit, step by step.

use super::Fall;
use crate::locale::Lang;
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

/// The steps of the waterfall.
pub(super) fn falls(eye: Eye, quarter: u8) -> Vec<Fall> {
    let (state, t, lang) = (eye.state(), eye.t, eye.lang());
    let statement = state.statement(quarter);
    let unit = |m: Money| m.to_f64() / 10_000.0;
    let said = |m: Money| match lang {
        Lang::Zh => format!("{:.0}", unit(m)).replace('-', "−"),
        Lang::En => format!("{:.0}", m.to_f64() / 1_000.0).replace('-', "−"),
    };
    let margin =
        statement.sales() + statement.get(Account::Discounts) + statement.get(Account::CostOfGoods);
    let mut out = vec![Fall {
        label: t.get("fall-margin"),
        amount: unit(margin),
        said: said(margin),
        total: true,
    }];
    for (key, accounts) in FALLS {
        let amount: Money = accounts.iter().map(|a| statement.get(*a)).sum();
        if amount != Money::ZERO {
            out.push(Fall {
                label: t.get(key),
                amount: unit(amount),
                said: said(amount),
                total: false,
            });
        }
    }
    out.push(Fall {
        label: t.get("fall-profit"),
        amount: unit(statement.profit()),
        said: said(statement.profit()),
        total: true,
    });
    out
}
