//! Facts that follow from the formulas: base churn, TARP, effort, asymmetry, satisfaction and staying.

use super::{Row, exact, ranged};
use crate::run::reference;
use crate::sim::Rules;
use crate::sim::churn::{Exposure, hazard};
use crate::sim::complaint::{Outcome, Severity, memory_of};
use crate::sim::levels::{Climate, Encounter, Levels, step};
use crate::sim::luck::inverse_normal;
use crate::sim::perception;
use crate::sim::policy::Programme;
use crate::sim::setup::{Kind, Profile};
use crate::sim::tier::Level;

/// All of them.
pub(super) fn rows() -> Vec<Row> {
    let mut out = vec![base_churn()];
    out.extend(tarp());
    out.extend(effort());
    out.push(asymmetry());
    out.extend(staying());
    out
}

/// The reference consumer of TARP and of the base rate.
fn consumer() -> Profile {
    Profile {
        kind: Kind::Consumer,
        rivals: 0,
        file: 0.5,
        ..Profile::default()
    }
}

/// What a neutral firm does for it: the rival's effort, everything at the reference.
fn neutral(p: &Profile) -> Encounter {
    Encounter {
        climate: Climate {
            overload: 0.0,
            quality: 0.7,
            access: 0.5,
            image: 0.7,
            skill: 0.7,
            promised: 0.0,
            sales: 0.0,
        },
        hours: p.rival_hours / crate::sim::effort::fit(Level::Reactive, p.orientation),
        asked: 0.0,
        level: Level::Reactive,
        programme: Programme::None,
        care: 0.0,
        price: 1.0,
        terms: 30,
        shipped: 1.0,
        answered: 0.0,
        major: 0.0,
        minor: 0.0,
        rival_hours: p.rival_hours,
        rival_price: 1.0,
        rival_shock: 0.0,
    }
}

/// Mean probability of leaving over the rival's shock, by its quantiles.
fn leaving(p: &Profile, e: &Encounter, levels: &Levels, sigma: f64) -> f64 {
    const DRAWS: u32 = 400;
    let sc = reference::scenario(0, 6, 1);
    let rules = Rules::new(&sc);
    let sum: f64 = (0..DRAWS)
        .map(|i| {
            let z = inverse_normal((f64::from(i) + 0.5) / f64::from(DRAWS));
            let shocked = Encounter {
                rival_shock: sigma * z,
                ..*e
            };
            step(&rules, p, levels, &shocked, 1.0).hazard.probability
        })
        .sum();
    sum / f64::from(DRAWS)
}

fn base_churn() -> Row {
    let p = consumer();
    let sc = reference::scenario(0, 6, 1);
    let quarter = leaving(
        &p,
        &neutral(&p),
        &Levels::opening(&p),
        sc.market.rival_shock,
    );
    let year = 100.0 * (1.0 - libm::pow(1.0 - quarter, 4.0));
    ranged(
        "base-churn",
        "yearly churn of the reference customer, authored as 15 %",
        "what an author writes must come true",
        (14.0, 16.0),
        year,
        1,
        exact(),
    )
}

fn tarp() -> Vec<Row> {
    let targets: [(&'static str, Severity, Outcome, f64); 8] = [
        ("major, never said", Severity::Major, Outcome::Silent, 9.0),
        (
            "major, said and not resolved",
            Severity::Major,
            Outcome::Unresolved,
            19.0,
        ),
        ("major, resolved", Severity::Major, Outcome::Resolved, 54.0),
        (
            "major, resolved quickly",
            Severity::Major,
            Outcome::Quick,
            82.0,
        ),
        ("minor, never said", Severity::Minor, Outcome::Silent, 37.0),
        (
            "minor, said and not resolved",
            Severity::Minor,
            Outcome::Unresolved,
            46.0,
        ),
        ("minor, resolved", Severity::Minor, Outcome::Resolved, 70.0),
        (
            "minor, resolved quickly",
            Severity::Minor,
            Outcome::Quick,
            95.0,
        ),
    ];
    let p = consumer();
    let sc = reference::scenario(0, 6, 1);
    targets
        .into_iter()
        .map(|(fact, severity, outcome, target)| {
            let mut levels = Levels::opening(&p);
            levels.memory[outcome as usize] = memory_of(outcome, severity, p.kind, false);
            let major = f64::from(u8::from(severity == Severity::Major));
            let encounter = Encounter {
                major,
                minor: 1.0 - major,
                ..neutral(&p)
            };
            let stays = 100.0 * (1.0 - leaving(&p, &encounter, &levels, sc.market.rival_shock));
            Row {
                id: "tarp",
                fact,
                source: "TARP 1979/1986, first-quarter repurchase, %",
                target: format!("{target:.0} ± 3"),
                found: format!("{stays:.1}"),
                certainty: exact(),
                passes: (stays - target).abs() <= 3.0,
            }
        })
        .collect()
}

/// Elasticity of the share that is aimed at to a quarter's hours, at a stock X.
fn elasticity(x: f64) -> f64 {
    let sc = reference::scenario(0, 6, 1);
    let rules = Rules::new(&sc);
    let p = consumer();
    let levels = Levels {
        stock: x,
        ..Levels::opening(&p)
    };
    let aimed = |hours: f64| {
        let e = Encounter {
            hours: hours * neutral(&p).hours,
            ..neutral(&p)
        };
        let s = step(&rules, &p, &levels, &e, 1.0);
        crate::sim::orders::target(p.share, &s.pulls)
    };
    let d = 0.01;
    let (up, down) = (aimed(x * (1.0 + d)), aimed(x * (1.0 - d)));
    (libm::log(up) - libm::log(down)) / (libm::log(1.0 + d) - libm::log(1.0 - d))
}

fn effort() -> Vec<Row> {
    let at_one = elasticity(1.0);
    let further = [elasticity(2.0), elasticity(4.0)];
    vec![
        ranged(
            "effort",
            "elasticity of revenue to a quarter's effort at the rival's effort",
            "Albers, Mantrala & Sridhar 2010: .31",
            (0.25, 0.40),
            at_one,
            2,
            exact(),
        ),
        Row {
            id: "effort",
            fact: "the elasticity falls beyond: at twice and four times the rival's",
            source: "Little 1970 (ADBUDG): returns diminish",
            target: "< at X = 1, and falling".to_owned(),
            found: format!("{:.2}, {:.2}", further[0], further[1]),
            certainty: exact(),
            passes: further[0] < at_one && further[1] < further[0],
        },
    ]
}

fn asymmetry() -> Row {
    let gap = 0.05;
    let up = perception::target(0.70 + gap, 0.70) - 0.75;
    let down = 0.75 - perception::target(0.70 - gap, 0.70);
    ranged(
        "asymmetry",
        "a shortfall moves satisfaction this many times as much as an equal excess",
        "Anderson & Sullivan 1993",
        (1.95, 2.05),
        down / up,
        2,
        exact(),
    )
}

fn staying() -> Vec<Row> {
    let odds = |satisfaction: f64, barriers: [f64; 3]| {
        let p = hazard(&Exposure {
            base: crate::sim::rules::base_log_odds(0.15, 0.0),
            satisfaction,
            loyalty: 0.5,
            barriers,
            price: 0.0,
            rival_shock: 0.0,
            memory: [0.0; 5],
        })
        .probability;
        p / (1.0 - p)
    };
    let ratio = |barriers| odds(0.75, barriers) / odds(0.95, barriers);
    let source = "Jones, Mothersbaugh & Beatty 2000; Burnham et al. 2003";
    vec![
        ranged(
            "satisfaction",
            "odds of leaving at 75 points over those at 95",
            "Anderson & Mittal 2000; Jones & Sasser 1995",
            (5.8, 6.3),
            ratio([0.0; 3]),
            2,
            exact(),
        ),
        ranged(
            "satisfaction",
            "the same behind a full relational barrier",
            source,
            (4.3, 4.7),
            ratio([1.0, 0.0, 0.0]),
            2,
            exact(),
        ),
        ranged(
            "satisfaction",
            "the same behind a full procedural barrier",
            source,
            (4.3, 4.7),
            ratio([0.0, 1.0, 0.0]),
            2,
            exact(),
        ),
        ranged(
            "satisfaction",
            "the same behind a full financial barrier",
            source,
            (7.1, 7.7),
            ratio([0.0, 0.0, 1.0]),
            2,
            exact(),
        ),
    ]
}
