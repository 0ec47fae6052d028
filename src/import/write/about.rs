//! What is said of a customer: the facts of the list, and none that were assumed.

use super::super::Member;
use crate::locale::{Arg, Texts, money, percent};
use crate::sim::Money;

/// Contact and role: those of the list, or what a buyer is called.
pub(super) fn contact(t: &Texts, member: &Member) -> [String; 2] {
    let listed = &member.listed;
    [
        listed
            .contact
            .clone()
            .unwrap_or_else(|| t.get("import-contact")),
        listed.role.clone().unwrap_or_else(|| t.get("import-role")),
    ]
}

/// A few sentences about a customer.
pub(super) fn about(t: &Texts, member: &Member) -> String {
    let listed = &member.listed;
    let sum = |yuan: f64| Arg::Text(money(t, Money::from_f64(yuan)));
    let mut out: Vec<String> = Vec::new();
    let place: Vec<&str> = [&listed.industry, &listed.region]
        .into_iter()
        .filter_map(|p| p.as_deref())
        .collect();
    if !place.is_empty() {
        out.push(t.with("import-about-place", [("place", place.join(" · ").into())]));
    }
    if let Some(years) = listed.years.map(libm::round).filter(|y| *y > 0.0) {
        let years = Arg::Count(years as i64);
        out.push(t.with("import-about-years", [("years", years)]));
    }
    let revenue = ("revenue", sum(member.revenue));
    if listed.wallet.is_some() || listed.share.is_some() {
        let share = percent(member.profile.share);
        out.push(t.with("import-about-share", [revenue, ("share", share.into())]));
    } else {
        out.push(t.with("import-about-revenue", [revenue]));
    }
    if listed.margin.is_some() || listed.gross_profit.is_some() {
        let margin = percent(member.profile.margin);
        out.push(t.with("import-about-margin", [("margin", margin.into())]));
    }
    if let Some(owed) = listed.receivable.filter(|o| *o > 0.0) {
        out.push(t.with("import-about-owed", [("owed", sum(owed))]));
    }
    if let Some(late) = listed.overdue.filter(|o| *o > 0.0) {
        out.push(t.with("import-about-overdue", [("overdue", sum(late))]));
    }
    if let Some(manager) = &listed.manager {
        out.push(t.with(
            "import-about-manager",
            [("manager", manager.as_str().into())],
        ));
    }
    if let Some(notes) = &listed.notes {
        out.push(t.with("import-about-notes", [("notes", notes.as_str().into())]));
    }
    t.with(
        "import-about",
        [("facts", out.join(&t.get("import-about-between")).into())],
    )
}
