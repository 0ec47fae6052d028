//! What is made of a list is a game: it runs, and its medals can be won.

use super::Desk;
use crate::support::program::{as_json, stderr};
use clientele::run::{bots, sweep};
use clientele::sim::{Command, Phase, Sim};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Two thousand firms whose sales fall off steeply, with a thin margin on the largest.
fn two_thousand() -> String {
    let mut out =
        "客户编号,客户名称,年销售额(万元),毛利率,客户类型,合作年限,应收账款(万元),联系电话\r\n"
            .to_owned();
    for i in 0..2000u32 {
        let sales = 90_000.0 / f64::from(i + 10);
        let margin = 6 + i % 23;
        let kind = ["企业", "经销商", "企业", "个人"][i as usize % 4];
        let row = format!(
            "K{i:05},第{i}号客户有限公司,\"{sales:.1}\",{margin}%,{kind},{}年,{:.1},138{i:08}\r\n",
            i % 17,
            sales * f64::from(i % 5) / 20.0
        );
        out.push_str(&row);
    }
    out
}

#[test]
fn two_thousand_rows_in_gb18030_make_a_scenario_that_runs() {
    let (bytes, _, failed) =
        encoding_rs::GB18030.encode(Box::leak(two_thousand().into_boxed_str()));
    assert!(!failed && std::str::from_utf8(&bytes).is_err());
    let desk = Desk::new("客户表.csv", &bytes);
    let output = desk.import(&["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report = as_json(&output);
    assert_eq!(report["rows"]["customers"], 2000);
    assert_eq!(report["faults"]["count"], 0);
    let tier = |at: usize| {
        report["grading"]["tiers"][at]["figures"]["customers"]
            .as_u64()
            .unwrap_or(0)
    };
    assert!(
        (200..=300).contains(&tier(0)) && (300..=500).contains(&tier(1)),
        "{report}"
    );

    let loaded = desk.loaded();
    assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
    let sc = Arc::clone(&loaded.scenario);
    assert_eq!(sc.customers.len(), 2000);
    for text in &loaded.texts {
        assert!(text.1.contains("第1999号客户有限公司") && !text.1.contains("13800001999"));
    }
    let mut sim = Sim::new(sc, 1, 0);
    let bot = bots::by_name("textbook").expect("it is one of the bots");
    let mut player = bots::Player::new(bot);
    while sim.state().phase != Phase::Review {
        let next = player.next(&sim).expect("the bot isn't stuck");
        sim.command(&next.unwrap_or(Command::CloseQuarter))
            .expect("it was allowed");
    }
    assert!(sim.state().ledger.total().profit().to_f64() > 0.0);
}

/// A middling list of the kind most people will bring.
fn sixty() -> String {
    let mut out = "Customer,Annual revenue,Gross margin %,Tier,Since\n".to_owned();
    for i in 0..60u32 {
        let revenue = 4_000_000.0 / f64::from((i + 2) * (i + 2));
        let tier = ["A", "B", "C"][(i % 3) as usize];
        let row = format!(
            "Firm {i},\"${revenue:.0}\",{},{tier},{}\n",
            8 + (i * 7) % 30,
            2001 + i % 24
        );
        out.push_str(&row);
    }
    out
}

#[test]
fn the_game_of_a_list_is_one() {
    let desk = Desk::new("list.csv", sixty().as_bytes());
    let output = desk.import(&["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let loaded = desk.loaded();
    let sc = &loaded.scenario;
    let plan = sweep::Plan {
        runs: 60,
        seed: 1000,
        quarters: 0,
    };
    let play = |name: &str, plan| {
        let bot = || bots::by_name(name).expect("it is one of the bots");
        sweep::sweep(sc, &bot, plan, &|_| (), &AtomicBool::new(false)).expect("nobody gets stuck")
    };
    let medals = sc.medals;
    // Not on the seeds that the medals were reckoned on.
    assert!(play("idle", plan).iter().all(|f| f.value < medals.bronze));
    let bronze = play("textbook", plan)
        .iter()
        .filter(|f| f.value >= medals.bronze)
        .count();
    assert!(bronze * 3 > 60, "{bronze} of 60");
    let first = sweep::Plan {
        quarters: 1,
        ..plan
    };
    let mean: f64 = play("equal", first)
        .iter()
        .map(|f| f.profit.to_f64())
        .sum::<f64>()
        / 60.0;
    let told = sc.targets.profit.to_f64();
    assert!(mean > 0.4 * told && mean < 1.6 * told, "{mean} {told}");
}
