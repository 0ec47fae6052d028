//! Loading, seen from outside: what a market, a policy, a drawn book may be, and that every fault is told.

use super::source::{CUSTOMERS, EN, SCENARIO};
use super::*;
use crate::sim::policy::{Lever, Policy, Priority, Programme};
use crate::sim::setup::{Effect, Firm, Kind, KindMarket, Rating};

/// A scenario folder with these files, under its own name.
fn folder(files: &[(&str, &str)]) -> (tempfile::TempDir, Source) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("shop");
    std::fs::create_dir(&path).expect("a folder in it");
    for (name, text) in files {
        std::fs::write(path.join(name), text).expect("a file in it");
    }
    (dir, Source::Folder(path))
}

/// A scenario with these fields and two customers.
fn loaded(fields: &str) -> Arc<Scenario> {
    let ron = format!("(id: \"shop\", {fields})");
    let table = "id,rating,rival_price,related,file\nschool,c,95%,20,65\nbakery,,,,\n";
    let (_dir, source) = folder(&[(SCENARIO, &ron), (CUSTOMERS, table)]);
    let loaded = load(&source).unwrap_or_else(|problems| panic!("{problems}"));
    loaded.scenario
}

/// “E010 scenario.ron:5:5” for each error.
fn errors(files: &[(&str, &str)]) -> Vec<String> {
    let (_dir, source) = folder(files);
    let problems = check(&source);
    let errors = problems.list().iter().filter(|p| p.code.starts_with('E'));
    errors
        .map(|p| format!("{} {}:{}:{}", p.code, p.file, p.line, p.column))
        .collect()
}

#[test]
fn what_is_left_out_is_usual() {
    let sc = loaded("");
    assert_eq!(sc.firm, Firm::default());
    assert_eq!(sc.market.kinds, Kind::ALL.map(KindMarket::usual));
    assert!(sc.market.channels.is_empty());
    assert_eq!(sc.levers.len(), Lever::ALL.len());
    assert_eq!(sc.opens(Lever::Priority), Some(2));
    assert_eq!(sc.opens(Lever::Programme), Some(6));
    let shut = loaded("shut: [Programme, Access]");
    assert_eq!(shut.opens(Lever::Programme), None);
    assert_eq!(shut.levers.len(), Lever::ALL.len() - 2);
    let usual = Policy::default();
    let policy = sc.tiers[0].policy;
    assert_eq!((policy.terms, policy.limit), (usual.terms, usual.limit));
    let [school, bakery] = [&sc.customers[0], &sc.customers[1]];
    assert_eq!((school.rating, bakery.rating), (Rating::C, Rating::B));
    let rest = |c: &crate::sim::setup::Profile| [c.rival_price, c.related, c.file];
    assert_eq!(rest(school), [0.95, 0.20, 0.65]);
    assert_eq!(rest(bakery), [1.0, 0.15, 0.40]);
}

#[test]
fn what_cannot_be_read_brings_no_further_problems() {
    let told = |fields: &str| -> Vec<&'static str> {
        let ron = format!("(id: \"shop\", {fields})");
        let (_dir, source) = folder(&[(SCENARIO, &ron), (CUSTOMERS, "id\nschool\n")]);
        let problems = check(&source);
        let codes = problems.list().iter().map(|p| p.code);
        codes.filter(|code| *code != "W021").collect()
    };
    let late = "events: [(id: \"flu\", quarter: 7, week: 2)]";
    assert_eq!(told(&format!("quarters: 4, {late}")), ["E022"]);
    assert_eq!(told(&format!("quarters: \"8\", {late}")), ["E012"]);
    assert_eq!(told(&format!("quartes: 8, {late}")), ["E010"]);
    // The lever that nothing opens may be the one that was mistyped.
    assert_eq!(told("levers: [(lever: Hourz), (lever: Grade)]"), ["E015"]);
    // So may the quarter that the other one has to come after.
    let events = [
        "(id: \"flu\", quarter: \"1\", week: 1)",
        "(id: \"cure\", quarter: 1, week: 1, after: \"flu\")",
    ];
    let events = format!("events: [{}]", events.join(", "));
    assert_eq!(told(&events), ["E012"]);
}

#[test]
fn a_kind_goes_before_the_market() {
    let sc = loaded(
        "market: (norm: 60, season: [0.9, 1, 1, 1.1], kinds: [
            (kind: Channel, norm: 50, weights: [20, 20, 20, 20, 20]),
        ], channels: [(id: \"fair\", kind: Channel, lead: 900, delay: 3)])",
    );
    let channel = sc.market.of(Kind::Channel);
    assert_eq!((channel.norm, channel.weights[4]), (0.5, 0.2));
    assert_eq!(channel.season[3], 1.1);
    assert_eq!(
        channel.base_churn,
        KindMarket::usual(Kind::Channel).base_churn
    );
    assert_eq!(sc.market.of(Kind::Internal).norm, 0.6);
    let fair = &sc.market.channels[0];
    assert_eq!((fair.kind, fair.delay, fair.most), (Kind::Channel, 3, 10.0));
}

#[test]
fn a_policy_in_full() {
    let sc = loaded(
        "tiers: [
            (id: \"A\", discount: 2.5, files: 4, terms: 90, limit: 300),
            (id: \"B\", discount: -10, programme: Rebate, priority: First),
            (id: \"C\"),
        ]",
    );
    let [a, b] = [sc.tiers[0].policy, sc.tiers[1].policy];
    assert_eq!((a.discount, a.files, a.terms, a.limit), (25, 4, 90, 300));
    assert_eq!((b.discount, b.programme), (-100, Programme::Rebate));
    assert_eq!(b.priority, Priority::First);
}

#[test]
fn a_preset_helps_as_the_scenario_does_unless_it_says_otherwise() {
    let sc = loaded(
        "presets: [
            (id: \"taste\", quarters: 2),
            (id: \"exam\", quarters: 4, assistance: (forecast: false)),
        ], assistance: (hints: false)",
    );
    let [taste, exam] = [sc.presets[0].assistance, sc.presets[1].assistance];
    assert_eq!(taste, sc.assistance);
    let help = |a: crate::sim::setup::Assistance| [a.forecast, a.hints, a.personality];
    assert_eq!(help(taste), [true, false, true]);
    assert_eq!(help(exam), [false, false, true]);
}

#[test]
fn tiers_go_by_colours_of_their_own() {
    use crate::sim::setup::Colour::{self, Blue, Green, Grey, Plum, Sand};
    assert_eq!(loaded("").colours(), Colour::ALL);
    // Who has none takes its own, or what is left.
    let sc = loaded("tiers: [(id: \"A\", colour: Green), (id: \"B\"), (id: \"C\")]");
    let of = |tier: usize| sc.tiers[tier].colour;
    assert_eq!([of(0), of(1), of(2)], [Green, Blue, Sand]);
    assert_eq!(sc.colours(), [Green, Blue, Sand, Grey, Plum]);
    let ron = "(id: \"shop\", tiers: [
(id: \"A\", colour: Plum), (id: \"B\", colour: Grey),
(id: \"C\", colour: Plum), (id: \"D\", colour: Red)])";
    let mut found = errors(&[(SCENARIO, ron), (CUSTOMERS, "id\nschool\n")]);
    found.sort();
    assert_eq!(found, ["E015 scenario.ron:3:44", "E027 scenario.ron:3:19"]);
}

#[test]
fn a_seed_is_there_only_where_it_is_written() {
    assert_eq!(loaded("").seed, None);
    assert_eq!(loaded("seed: 4711").seed, Some(4711));
    let ron = "(id: \"shop\", seed: -1)";
    let found = errors(&[(SCENARIO, ron), (CUSTOMERS, "id\nschool\n")]);
    assert_eq!(found, ["E013 scenario.ron:1:20"]);
}

#[test]
fn those_who_are_drawn_are_graded_by_the_measure() {
    let tiers = |measure: &str| {
        let book = "book: [(kind: Consumer, count: 200, seed: 3)]";
        let sc = loaded(&format!("{measure} {book}"));
        sc.customers.iter().map(|c| c.tier).collect::<Vec<u8>>()
    };
    let usual = tiers("");
    assert_eq!(tiers("measure: Revenue,"), usual);
    let others = ["Margin", "Potential", "Standing"];
    let others = others.map(|name| tiers(&format!("measure: {name},")));
    assert!(others.iter().all(|tiers| *tiers != usual));
    // Those who are written stay where they were put.
    assert!(others.iter().all(|tiers| tiers[..2] == usual[..2]));
}

#[test]
fn every_effect_can_be_written() {
    let sc = loaded(
        "events: [(id: \"flu\", quarter: 1, week: 2, effects: [
            Image(points: -5), Access(points: 5), Morale(points: -8), Poached(heads: 2),
            RivalPrice(who: Everyone, factor: 0.96), Rating(who: Kind(\"channel\"), steps: 1),
            File(who: Customer(\"school\"), points: 30),
        ])]",
    );
    let effects = &sc.events[0].effects;
    assert!(effects.contains(&Effect::Morale(-0.08)), "{effects:?}");
    assert!(effects.contains(&Effect::Poached(2)), "{effects:?}");
    assert_eq!(effects.len(), 7);
}

#[test]
fn a_book_can_be_drawn() {
    let ron = "(id: \"shop\", book: [
        (kind: Business, count: 40, median: 60000, seed: 7),
        (kind: Consumer, count: 1960, seed: 7),
    ])";
    let (_dir, source) = folder(&[(SCENARIO, ron)]);
    let loaded = load(&source).unwrap_or_else(|problems| panic!("{problems}"));
    let book = &loaded.scenario.customers;
    assert_eq!(book.len(), 2000);
    assert_eq!(book[40].kind, Kind::Consumer);
    let tiers = |t| book.iter().filter(|c| c.tier == t).count();
    assert_eq!([tiers(0), tiers(1), tiers(2)], [250, 400, 1350]);
    let opens = Coverage::of(&loaded).opens;
    assert_eq!(opens[0], [Lever::Hours, Lever::Grade]);
    assert!(keys::keys(&loaded.scenario, usize::MAX).clashes.is_empty());
}

#[test]
fn a_book_is_written_drawn_or_both() {
    let table = (CUSTOMERS, "id,tier\nschool,A\n");
    let drawn = "(id: \"shop\", book: [(kind: Business, count: 9)])";
    let (_dir, source) = folder(&[(SCENARIO, drawn), table]);
    let both = load(&source).unwrap_or_else(|problems| panic!("{problems}"));
    let customers = &both.scenario.customers;
    assert_eq!((customers.len(), &*customers[0].id), (10, "school"));
    assert!(customers[1..].iter().all(|c| c.id.is_empty()));
    // Who was written keeps the tier; the others are graded beside it.
    assert_eq!(customers[0].tier, 0);
    assert!(customers[1..].iter().any(|c| c.tier > 0));
    let none = errors(&[(SCENARIO, "(id: \"shop\")")]);
    assert_eq!(none, ["E001 customers.csv:1:1"]);
    let empty = errors(&[(SCENARIO, "(id: \"shop\", book: [])")]);
    assert_eq!(empty, ["E025 scenario.ron:1:20"]);
    let many = "(id: \"shop\", book: [(kind: Business, count: 1500), (kind: Channel, count: 501)])";
    assert_eq!(errors(&[(SCENARIO, many)]), ["E025 scenario.ron:1:20"]);
}

#[test]
fn faults_of_the_new_fields_are_all_told() {
    let found = errors(&[(SCENARIO, FAULTS), (CUSTOMERS, TABLE)]);
    assert_eq!(found, EXPECTED);
    let (_dir, source) = folder(&[(SCENARIO, FAULTS), (CUSTOMERS, TABLE), (EN, "")]);
    let shown = check(&source).to_string();
    for line in [
        "did you mean `image_upkeep`?",
        "did you mean `season`?",
        "0, 30, 60 or 90",
        "add up to 90.0",
        "`channel-fair` is missing",
        "did you mean `Integration`?",
        "one of: A, B, C, D",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
}

const TABLE: &str = "id,rating,rival_price,related,file\nschool,E,20,101,-1\nbakery,A,NaN,x,40\n";

const FAULTS: &str = "(
    id: \"shop\",
    firm: (imge_upkeep: 5, morale: 150, upkeep: 60000),
    market: (
        seeson: [1, 1, 1, 1],
        season: [0.2, 0.2, 0.2, 0.3],
        prospect_wallet: 0,
        kinds: [
            (kind: Business, weights: [30, 20, 20, 10, 10]),
            (kind: Business, season: [0, 1, 1, 1]),
            (kind: Channel, weights: [50, 50], season: [1, NaN, 1, 4]),
            (norm: 50),
        ],
        channels: [
            (id: \"fair\", budget: 2000000),
            (id: \"fair\", most: -1, delay: 14),
        ],
    ),
    tiers: [
        (id: \"A\", discount: 2.55, files: 21, terms: 45),
        (id: \"B\", discount: 31, limit: 301, programme: Integratin),
        (id: \"C\", discount: -10.1, priority: 1),
    ],
    levers: [(lever: Programm, from: 1), (lever: Hours)], shut: [Hours, Hors],
    events: [(id: \"flu\", quarter: 1, week: 2, effects: [
        Rating(who: Everyone, steps: 1.5), Poached(heads: 0), RivalPrice(who: Everyone, factor: 0),
        Moral(points: 1), Image(who: Everyone, points: 1), File(points: 1),
    ])],
)
";

const EXPECTED: [&str; 40] = [
    "E015 customers.csv:2:8",
    "E013 customers.csv:2:10",
    "E013 customers.csv:2:13",
    "E013 customers.csv:2:17",
    "E014 customers.csv:3:10",
    "E012 customers.csv:3:14",
    "E010 scenario.ron:3:12",
    "E013 scenario.ron:3:36",
    "E010 scenario.ron:3:41",
    "E010 scenario.ron:5:9",
    "E013 scenario.ron:6:17",
    "E013 scenario.ron:7:26",
    "E023 scenario.ron:9:39",
    "E020 scenario.ron:10:20",
    "E013 scenario.ron:10:39",
    "E025 scenario.ron:11:38",
    "E014 scenario.ron:11:60",
    "E013 scenario.ron:11:68",
    "E011 scenario.ron:12:13",
    "E013 scenario.ron:15:34",
    "E020 scenario.ron:16:18",
    "E013 scenario.ron:16:32",
    "E013 scenario.ron:16:43",
    "E012 scenario.ron:20:29",
    "E013 scenario.ron:20:42",
    "E013 scenario.ron:20:53",
    "E013 scenario.ron:21:29",
    "E013 scenario.ron:21:40",
    "E015 scenario.ron:21:56",
    "E013 scenario.ron:22:29",
    "E012 scenario.ron:22:46",
    "E015 scenario.ron:24:22",
    "E020 scenario.ron:24:50",
    "E015 scenario.ron:24:73",
    "E012 scenario.ron:26:38",
    "E013 scenario.ron:26:59",
    "E013 scenario.ron:26:97",
    "E015 scenario.ron:27:9",
    "E010 scenario.ron:27:33",
    "E011 scenario.ron:27:60",
];

#[test]
fn shipped_scenarios_are_clean() {
    assert!(shipped().is_sorted() && shipped().contains(&"steel"));
    for id in shipped() {
        let problems = check(&Source::Shipped(id));
        assert!(problems.is_empty(), "{problems}");
    }
}
