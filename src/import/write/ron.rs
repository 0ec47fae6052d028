//! scenario.ron of an imported book, with comments that say what may be tuned and where it comes from.

use super::super::firm::{self, FILL, Firm, HOURS};
use super::super::{Import, TierPlan};
use super::table::LETTERS;
use crate::locale::{Arg, Texts};
use crate::sim::setup::Medals;
use crate::sim::units::Money;

/// Quarters of a run.
pub(super) const QUARTERS: u8 = 6;

/// When each lever opens.
const LEVERS: [(&str, u8); 19] = [
    ("Hours", 1),
    ("Grade", 1),
    ("Level", 2),
    ("Authority", 2),
    ("Priority", 2),
    ("Targets", 2),
    ("Care", 3),
    ("Files", 3),
    ("Override", 3),
    ("Acquisition", 4),
    ("WinBack", 4),
    ("LetGo", 4),
    ("Credit", 4),
    ("Discount", 5),
    ("Team", 5),
    ("Quality", 5),
    ("Access", 6),
    ("Image", 6),
    ("Programme", 6),
];

/// Lines that are put together with their indent.
struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    fn line(&mut self, text: &str) {
        self.text.push_str(&"    ".repeat(self.depth));
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A comment of one line or more.
    fn note(&mut self, text: &str) {
        for line in text.lines().filter(|l| !l.is_empty()) {
            self.line(&format!("// {line}"));
        }
    }

    fn open(&mut self, text: &str) {
        self.line(text);
        self.depth += 1;
    }

    fn close(&mut self, text: &str) {
        self.depth -= 1;
        self.line(text);
    }
}

/// The whole file.
pub(super) fn scenario(
    import: &Import,
    t: &Texts,
    id: &str,
    list: Option<&str>,
    medals: Medals,
) -> String {
    let firm = &import.firm;
    let mut out = Lines {
        text: String::new(),
        depth: 0,
    };
    let count = import.book.members.len();
    out.note(&t.with(
        "import-ron-head",
        [("id", id.into()), ("count", count.into())],
    ));
    if let Some(list) = list.filter(|_| !import.anonymous) {
        let list = super::super::clean::clean(list);
        out.note(&t.with("import-ron-list", [("list", list.into())]));
    }
    out.open("(");
    out.line("format: 2,");
    out.line(&format!("id: \"{id}\","));
    out.line(&format!("quarters: {QUARTERS},"));
    out.line("presets: [(id: \"workshop\", quarters: 4, minutes: 60)],");
    out.line("minutes: 60,");
    out.line("difficulty: 3,");
    out.line("objectives: [\"tiers\", \"margin\", \"silent\", \"overload\", \"lasting\"],");
    own_firm(&mut out, firm, t);
    market(&mut out, firm, t);
    tiers(&mut out, import, t);
    levers(&mut out, t);
    out.note(&t.get("import-ron-talks"));
    events(&mut out, firm, t);
    out.note(&t.get("import-ron-targets"));
    let profit = firm::tidy(0.95 * firm.profit as f64);
    out.line(&format!(
        "targets: (profit: {profit}, churn: 4, satisfaction: 72),"
    ));
    out.note(&t.get("import-ron-medals"));
    let yuan = |m: Money| m.0 / 100;
    out.line(&format!(
        "medals: (bronze: {}, silver: {}, gold: {}),",
        yuan(medals.bronze),
        yuan(medals.silver),
        yuan(medals.gold)
    ));
    out.line("debrief: 4,");
    out.close(")");
    out.text
}

fn own_firm(out: &mut Lines, firm: &Firm, t: &Texts) {
    let sum = |n: i64| Arg::Text(n.to_string());
    out.note(&t.with(
        "import-ron-firm",
        [
            ("revenue", sum(firm.revenue)),
            ("margin", sum(firm.margin)),
            ("serve", sum(firm.serve)),
            ("wages", sum(firm.wages)),
            ("care", sum(firm.care)),
            ("upkeep", sum(firm.upkeep.iter().sum())),
            ("fixed", sum(firm.fixed)),
            ("profit", sum(firm.profit)),
        ],
    ));
    out.open("firm: (");
    out.line(&format!("fixed_cost: {},", firm.fixed));
    out.line(&format!("cash: {},", firm.cash));
    out.line("quality: 70,");
    out.line("access: 50,");
    out.line("image: 70,");
    out.line("skill: 70,");
    out.note(&t.get("import-ron-staff"));
    out.line(&format!("staff: {},", firm.staff));
    out.line(&format!("hours_per_head: {HOURS},"));
    out.line(&format!("wage: {},", firm.wage));
    out.line("discount_rate: 12,");
    let names = ["quality_upkeep", "access_upkeep", "image_upkeep"];
    for (name, sum) in names.iter().zip(firm.upkeep) {
        out.line(&format!("{name}: {sum},"));
    }
    out.close("),");
}

fn market(out: &mut Lines, firm: &Firm, t: &Texts) {
    out.note(&t.get("import-ron-market"));
    out.open("market: (");
    out.line(&format!("prospect_wallet: {},", firm.prospect_wallet));
    out.line(&format!("prospect_margin: {},", firm.prospect_margin));
    out.open("channels: [");
    let cheap = (firm.lead / 2).max(1);
    let fair = (firm.lead, firm.leads, 2, 50, 1.2);
    let introductions = (cheap, (firm.leads / 2).max(1), 1, 70, 0.8);
    for (id, (lead, most, delay, qualified, size)) in
        [("fair", fair), ("introductions", introductions)]
    {
        out.line(&format!(
            "(id: \"{id}\", kind: Business, lead: {lead}, most: {most}, delay: {delay}, \
             qualified: {qualified}, size: {size}, budget: 0),"
        ));
    }
    out.close("],");
    out.close("),");
}

fn tiers(out: &mut Lines, import: &Import, t: &Texts) {
    let firm = &import.firm;
    let planned: u64 = firm
        .tiers
        .iter()
        .map(|p| p.customers as u64 * u64::from(p.hours))
        .sum();
    let hours = u64::from(firm.staff * HOURS);
    let own = if import.book.own_tiers { "list" } else { "abc" };
    out.note(&t.get(&format!("import-ron-tiers-{own}")));
    out.note(&t.with(
        "import-ron-hours",
        [
            ("planned", Arg::Text(planned.to_string())),
            ("hours", Arg::Text(hours.to_string())),
            ("fill", Arg::Text(format!("{:.0}", 100.0 * FILL))),
        ],
    ));
    out.open("tiers: [");
    let mut rest = 100.0;
    for (letter, plan) in LETTERS.into_iter().zip(firm.tiers) {
        let last = letter == "C";
        // One decimal each; the last takes what rounding leaves.
        let share = if last {
            rest
        } else {
            libm::round(1000.0 * plan.share) / 10.0
        };
        rest -= share;
        out.line(&tier(letter, &plan, share.max(0.0)));
    }
    out.close("],");
}

fn tier(letter: &str, plan: &TierPlan, share: f64) -> String {
    // With few hours nobody can promise to call back.
    let level = if letter != "C" && plan.hours >= 12 {
        "Accountable"
    } else {
        "Reactive"
    };
    format!(
        "(id: \"{letter}\", share: {share:.1}, hours: {}, level: {level}, care: {}, authority: {}, terms: {}),",
        plan.hours, plan.care, plan.authority, plan.terms
    )
}

fn levers(out: &mut Lines, t: &Texts) {
    out.note(&t.get("import-ron-levers"));
    out.open("levers: [");
    for (lever, from) in LEVERS {
        out.line(&format!("(lever: {lever}, from: {from}),"));
    }
    out.close("],");
}

/// The events of the standard scenario, in the size of this firm.
fn events(out: &mut Lines, firm: &Firm, t: &Texts) {
    let hours = f64::from(firm.staff * HOURS);
    let part = |share: f64| firm::tidy(share * hours).max(1);
    let cost = |share: f64| firm::tidy(share * firm.margin as f64).max(0);
    out.note(&t.get("import-ron-events"));
    out.open("events: [");
    out.open("(");
    out.line("id: \"price-cut\", quarter: 2, week: 3,");
    out.line("effects: [RivalPrice(who: Everyone, factor: 0.98)],");
    out.open("choices: [");
    out.line(&format!(
        "(id: \"refund\", effects: [Cost(amount: {}), Loyalty(who: Everyone, points: 1)]),",
        cost(0.057)
    ));
    out.line(&format!(
        "(id: \"visit\", effects: [Hours(hours: {}), Trust(who: Everyone, points: 1)]),",
        part(0.045)
    ));
    out.line("(id: \"wait\", effects: []),");
    out.close("],");
    out.close("),");
    out.open("(");
    out.line("id: \"flu\", quarter: 3, week: 4,");
    out.line(&format!("effects: [Hours(hours: {})],", part(0.05)));
    out.open("choices: [");
    out.line(&format!(
        "(id: \"temps\", effects: [Cost(amount: {}), Hours(hours: -{})]),",
        cost(0.025),
        part(0.03)
    ));
    out.line(&format!(
        "(id: \"longer\", effects: [Hours(hours: -{}), Morale(points: -6)]),",
        part(0.03)
    ));
    out.open("(id: \"tell\", effects: [");
    out.line("Satisfaction(who: Everyone, points: -1),");
    out.line("Expectation(who: Everyone, points: -1),");
    out.close("]),");
    out.close("],");
    out.close("),");
    out.open("(");
    out.line("id: \"supplier\", quarter: 5, week: 2,");
    out.line("effects: [Quality(points: -4)],");
    out.open("choices: [");
    out.line(&format!(
        "(id: \"change\", effects: [Cost(amount: {}), Quality(points: 4)]),",
        cost(0.049)
    ));
    out.line(&format!(
        "(id: \"inspect\", effects: [Hours(hours: {}), Quality(points: 2)]),",
        part(0.04)
    ));
    out.line("(id: \"accept\", effects: []),");
    out.close("],");
    out.close("),");
    out.close("],");
}
