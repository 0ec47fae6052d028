//! The rules that a shipped scenario is held to, each with what to turn where it fails.

use super::SEARCH;
use super::luck::LuckShare;
use super::play::{Played, mean};
use crate::run::summary::money;
use crate::sim::Scenario;
use serde::Serialize;

/// A rule and whether it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Its id.
    pub id: &'static str,
    /// What it asks.
    pub rule: &'static str,
    /// What was found.
    pub found: String,
    /// Whether it holds.
    pub passes: bool,
    /// What to turn where it fails.
    pub turn: String,
}

/// Least share of the seeds on which textbook beats equal.
const WINS: f64 = 0.80;
/// Most of the variance that luck may explain.
const LUCK: f64 = 1.0 / 3.0;

/// The rules. Medals are measured on the whole run, so that a shortened one is
/// not held to the rule about them.
pub(super) fn rules(sc: &Scenario, played: &[Played], luck: LuckShare, full: bool) -> Vec<Rule> {
    let of = |bot: &str| played.iter().find(|p| p.bot == bot);
    let (Some(idle), Some(equal), Some(textbook), Some(search)) =
        (of("idle"), of("equal"), of("textbook"), of(SEARCH))
    else {
        return Vec::new();
    };
    let mut out = vec![wins(textbook, equal)];
    if full {
        out.push(no_medal(sc, idle));
    }
    out.push(found_more(search, textbook));
    out.push(little_luck(sc, luck));
    out
}

fn wins(textbook: &Played, equal: &Played) -> Rule {
    let share = textbook.beats(equal);
    let lead = mean(&textbook.values()) - mean(&equal.values());
    Rule {
        id: "textbook-beats-equal",
        rule: "textbook beats equal in at least 80 % of the runs",
        found: format!("{:.0} %; {} more on average", 100.0 * share, money(lead)),
        passes: share >= WINS,
        turn: "let decisions weigh more: customers that differ more in margin, potential and \
               `rival_hours`; `Grade` and `Level` open earlier; fewer hours to share out \
               (`firm.staff`). Or let luck weigh less (see below)"
            .to_owned(),
    }
}

fn no_medal(sc: &Scenario, idle: &Played) -> Rule {
    let medals = idle.traces.iter().filter(|t| t.medals > 0).count();
    let best = idle.five().most;
    Rule {
        id: "idle-no-medal",
        rule: "idle never makes a medal",
        found: format!(
            "{medals} of {} runs; its best made {}, bronze asks for {}",
            idle.traces.len(),
            money(best),
            money(sc.medals.bronze.to_f64())
        ),
        passes: medals == 0,
        turn: format!(
            "raise `medals.bronze` over {}, or let neglect cost more: higher `base_churn`, `major` \
             and `minor`, rivals with more hours",
            money(best)
        ),
    }
}

fn found_more(search: &Played, textbook: &Played) -> Rule {
    let lead = mean(&search.values()) - mean(&textbook.values());
    Rule {
        id: "search-beats-textbook",
        rule: "search beats textbook on average",
        found: format!(
            "{} more; beats it in {:.0} % of the runs",
            money(lead),
            100.0 * search.beats(textbook)
        ),
        passes: lead > 0.0,
        turn: "leave something to find beyond the book: levers that open earlier, customers whose \
               worth isn't what their revenue says, more quarters for it to show"
            .to_owned(),
    }
}

fn little_luck(sc: &Scenario, luck: LuckShare) -> Rule {
    let equity = |i: usize| {
        let p = &sc.customers[i];
        (p.wallet * p.share * p.margin - p.serve).max(0.0)
    };
    let all: f64 = (0..sc.customers.len()).map(equity).sum();
    let largest = (0..sc.customers.len()).max_by(|&a, &b| equity(a).total_cmp(&equity(b)));
    let holds = largest.map_or(String::new(), |i| {
        format!(
            "; {} alone brings {:.0} % of the book's margin",
            super::book::name(sc, i),
            100.0 * equity(i) / all.max(1.0)
        )
    });
    Rule {
        id: "little-luck",
        rule: "luck explains less than a third of the variance between runs",
        found: format!(
            "{:.0} % ({:.0} % without idle, {:.0} % with the luck in who left taken out)",
            100.0 * luck.share,
            100.0 * luck.without_idle,
            100.0 * luck.adjusted
        ),
        passes: luck.share < LUCK,
        turn: format!(
            "lower `market.rival_shock`, `order_noise`, `base_churn` or `major`; spread the margin \
             over more customers{holds}; or play more quarters"
        ),
    }
}
