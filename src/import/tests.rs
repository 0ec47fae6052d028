//! Whole lists, seen from outside: what becomes of them, and that nothing in them ends the program.

use super::*;
use crate::locale::{Lang, keys};
use proptest::prelude::*;

fn options() -> Options {
    Options {
        sheet: None,
        columns: Vec::new(),
        today: Day::new(2025, 3, 1).expect("a day"),
        anonymise: false,
    }
}

fn read(text: &str) -> Import {
    import(text.as_bytes(), &options()).expect("it is a list")
}

/// Every fault of an import, in English.
fn told(import: &Import) -> String {
    let t = texts(Lang::En);
    let lines: Vec<String> = import.faults.list().iter().map(|f| f.say(&t)).collect();
    lines.join("\n")
}

fn fields(import: &Import) -> Vec<(&'static str, String)> {
    let used = import.columns.used.iter();
    used.map(|c| (c.field.id(), letter(c.at))).collect()
}

#[test]
fn a_list_under_a_title_with_units_totals_and_strange_signs() {
    let import = read(
        "岭钢2024年客户销售情况,,,,,,\n\
         制表：张三,,,,,单位：万元,\n\
         序号,客户名称,年销售额,毛利率,建档日期,客户级别,联系电话\n\
         1,华泰建工,\"1,200\",8%,2017-03-01,A,13800001111\n\
         2,\u{200B}顺河商贸 ,８００,7％,2018年3月,B,13800002222\n\
         ,,,,,,\n\
         小计,,2000,,,,\n\
         3,嘉园置业,500万,14%,6年,B,13800003333\n\
         合计,,2500,,,,\n\
         审核：李四,,,,,,\n",
    );
    assert_eq!(told(&import), "");
    assert_eq!(import.header.rows, [2]);
    let book = &import.book;
    assert_eq!(book.members.len(), 3);
    let sums: Vec<f64> = book.members.iter().map(|m| m.revenue).collect();
    assert_eq!(sums, [12_000_000.0, 8_000_000.0, 5_000_000.0]);
    assert_eq!(book.members[1].listed.name, "顺河商贸");
    assert!((book.members[1].profile.margin - 0.07).abs() < 1e-9);
    assert_eq!(book.members[2].profile.tenure, 24);
    assert_eq!(import.skipped.totals, [7, 9]);
    assert_eq!(import.skipped.lone, [10]);
    let phone = import
        .columns
        .unused
        .iter()
        .find(|u| u.header == "联系电话");
    assert_eq!(phone.map(|u| u.why), Some(Idle::Personal));
}

#[test]
fn english_headers_and_periods() {
    let import = read(
        "Account no.;Customer name;Monthly revenue (k€);Gross margin %;Customer since;Payment terms;Segment;Notes\n\
         0012;Northgate Tools Ltd;12,5;22;2019;60 days;Key;Call before 9\n\
         0013;Brook & Sons;4;18;2021-06;30 days;Small;\n\
         0014;\"Ash, Elm & Co.\";30.25;31;;cash;Key;\n",
    );
    assert_eq!(told(&import), "");
    let sums: Vec<f64> = import.book.members.iter().map(|m| m.revenue).collect();
    assert_eq!(sums, [150_000.0, 48_000.0, 363_000.0]);
    assert_eq!(import.book.members[2].listed.name, "Ash, Elm & Co.");
    assert_eq!(
        fields(&import),
        [
            ("name", "B".to_owned()),
            ("code", "A".to_owned()),
            ("revenue", "C".to_owned()),
            ("margin", "D".to_owned()),
            ("tier", "G".to_owned()),
            ("since", "E".to_owned()),
            ("terms", "F".to_owned()),
            ("notes", "H".to_owned()),
        ]
    );
}

#[test]
fn two_years_under_one_heading() {
    let import = read(
        "客户名称,2023年,,2024年,,备注\n\
         ,销售额,毛利,销售额,毛利,\n\
         岭钢,100,10,121,24.2,\n\
         顺河,80,8,80,8,\n",
    );
    let first = &import.book.members[0];
    assert_eq!((first.revenue, first.listed.earlier), (121.0, Some(100.0)));
    assert!((first.profile.margin - 0.2).abs() < 1e-9);
    let growth = libm::pow(1.21, 0.25) - 1.0;
    assert!((first.profile.growth - growth).abs() < 1e-9);
}

#[test]
fn every_fault_is_named_by_row_and_column() {
    let import = read(FAULTY);
    insta::assert_snapshot!(told(&import));
    let names: Vec<&str> = import
        .book
        .members
        .iter()
        .map(|m| m.listed.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["华泰建工", "顺河商贸", "嘉园置业", "𰻝𰻝面馆", "万利港贸"]
    );
    assert_eq!(import.faults.count(), import.faults.list().len());
}

const FAULTY: &str = "客户名称,年销售额(万元),年采购额(万元),毛利率,合作起始,账期,满意度,客户类型,信用等级\n\
    华泰建工,1200,3000,约两成,2017,60,82,企业,A\n\
    顺河商贸,800,600,7%,很久以前,看情况,好评,火星人,金\n\
    ,300,900,9%,2019,30,70,企业,B\n\
    金牛管桩,不详,,10%,2019,30,70,企业,B\n\
    安平丝网,三百来万,,10%,2019,30,70,企业,B\n\
    嘉园置业,500,2000,140%,2031-01-01,30,180,企业,B\n\
    永盛制丝,-20,100,10%,2019,30,70,企业,B\n\
    𰻝𰻝面馆,20,100,#DIV/0!,2019,30,70,企业,B\n\
    浩然钢贸,#REF!,100,10%,2019,30,70,渠道,B\n\
    万利港贸,70,100,10%,2019,30,70,渠道,B\n\
    万利港贸,30,100,10%,2019,30,70,渠道,B\n\
    明达机件,1e30,50,10%,2019,30,70,企业,B\n";

#[test]
fn amounts_of_one_customer_are_added_and_the_largest_kept() {
    let rows: Vec<String> = (0..2100)
        .map(|i| format!("客户{i},{}\n", 1000 + i))
        .collect();
    let rows = rows.concat();
    let import = read(&format!("客户,销售额\n{rows}"));
    assert_eq!(import.book.members.len(), 2000);
    assert_eq!(import.book.over.0, 100);
    assert_eq!(import.book.members[0].listed.name, "客户100");
    let counts = [0, 1, 2].map(|t| import.book.members.iter().filter(|m| m.abc == t).count());
    assert!(
        (200..=300).contains(&counts[0]) && (300..=500).contains(&counts[1]),
        "{counts:?}"
    );
}

#[test]
fn the_command_line_goes_before_the_guess() {
    let text = "甲,乙,丙\n岭钢,100,300\n顺河,50,80\n";
    assert_eq!(read(text).lacks(), Some(Field::Revenue));
    let told = Options {
        columns: vec![
            (Some(Field::Revenue), "乙".to_owned()),
            (Some(Field::Wallet), "c".to_owned()),
        ],
        ..options()
    };
    let import = import(text.as_bytes(), &told).expect("it is a list");
    assert_eq!(import.book.members[0].profile.share, 1.0 / 3.0);
    let nowhere = Options {
        columns: vec![(None, "丁".to_owned())],
        ..options()
    };
    assert!(matches!(
        super::import(text.as_bytes(), &nowhere),
        Err(Refused::NoColumn(_))
    ));
}

#[test]
fn nobody_is_named_where_names_are_left_out() {
    let text = "客户名称,销售额,联系人,备注,客户经理\n岭钢,100,罗振山,每月对账,小周\n顺河,50,孙德茂,,小周\n";
    let hidden = Options {
        anonymise: true,
        ..options()
    };
    let import = import(text.as_bytes(), &hidden).expect("it is a list");
    let everything = format!("{import:?}");
    for name in ["岭钢", "顺河", "罗振山", "孙德茂", "小周", "每月对账"] {
        assert!(!everything.contains(name), "{name}");
    }
    assert_eq!(import.name(&texts(Lang::Zh), 1), "客户 002");
    assert_eq!(import.name(&texts(Lang::En), 1), "Customer 002");
}

#[test]
fn both_languages_say_the_same() {
    for [zh, en] in [
        [
            include_str!("../../assets/import/zh-CN.ftl"),
            include_str!("../../assets/import/en.ftl"),
        ],
        [
            include_str!("../../assets/import/scenario.zh-CN.ftl"),
            include_str!("../../assets/import/scenario.en.ftl"),
        ],
    ] {
        let (zh, en) = (keys(zh), keys(en));
        for (key, variables) in &zh {
            assert_eq!(en.get(key), Some(variables), "{key}");
        }
        assert_eq!(zh.len(), en.len());
    }
}

#[test]
fn a_report_has_words_for_everything() {
    let import = read(FAULTY);
    for lang in Lang::ALL {
        let t = texts(lang);
        let told = report::Told {
            file: "list.csv",
            written: None,
        };
        let all = report::text(&import, told, &t) + &report::json(&import, told, &t).to_string();
        assert!(!all.contains("import-"), "{all}");
        for field in Field::all() {
            assert!(
                t.has(&format!("import-field-{}", field.id())),
                "{}",
                field.id()
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = import(&bytes, &options());
    }

    #[test]
    fn no_text_makes_it_panic(text in "(客户名称|销售额|毛利率|\\PC{0,12})(,|;|\t|\n|\"|[0-9.,%()-]{0,9}|万|\\PC{0,6}){0,80}") {
        if let Ok(import) = import(text.as_bytes(), &options()) {
            let told = report::Told { file: "x", written: None };
            let _ = report::text(&import, told, &texts(Lang::Zh));
        }
    }

    #[test]
    fn cells_of_a_sound_list_may_hold_anything(cells in proptest::collection::vec("\\PC{0,20}", 24)) {
        let plain = |cell: &String| cell.replace('"', "");
        let row = |(i, c): (usize, &[String])| {
            let [a, b, c] = [plain(&c[0]), plain(&c[1]), plain(&c[2])];
            format!("客户{i},{},\"{a}\",\"{b}\",\"{c}\"\n", 10 + i)
        };
        let rows: Vec<String> = cells.chunks(4).enumerate().map(row).collect();
        let rows = rows.concat();
        let text = format!("客户名称,销售额,毛利率,合作起始,备注\n{rows}");
        let import = import(text.as_bytes(), &options());
        prop_assert!(import.is_ok_and(|i| i.book.members.len() == 6));
    }
}
