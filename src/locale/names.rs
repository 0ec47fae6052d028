//! Names for customers that nobody wrote: drawn ones, and those who join during a run.
//!
//! A name follows from the customer's number alone, so that it never changes,
//! and no two customers of a kind share one among the first [`DISTINCT`].

use super::Lang;
use crate::sim::setup::Kind;

/// So many customers of one kind have names of their own.
pub const DISTINCT: u32 = 400;

/// A word in Chinese and in English.
type Pair = (&'static str, &'static str);

/// First halves of firms' names.
const PREFIXES: [Pair; 48] = [
    ("恒泰", "Hengtai"),
    ("瑞丰", "Ruifeng"),
    ("宏远", "Hongyuan"),
    ("金鼎", "Jinding"),
    ("华盛", "Huasheng"),
    ("天合", "Tianhe"),
    ("永兴", "Yongxing"),
    ("德润", "Derun"),
    ("博达", "Boda"),
    ("顺昌", "Shunchang"),
    ("中原", "Zhongyuan"),
    ("立信", "Lixin"),
    ("东升", "Dongsheng"),
    ("海越", "Haiyue"),
    ("嘉禾", "Jiahe"),
    ("鼎新", "Dingxin"),
    ("安泰", "Antai"),
    ("凯旋", "Kaixuan"),
    ("启明", "Qiming"),
    ("同创", "Tongchuang"),
    ("旭日", "Xuri"),
    ("信和", "Xinhe"),
    ("长青", "Changqing"),
    ("万通", "Wantong"),
    ("泽川", "Zechuan"),
    ("晋源", "Jinyuan"),
    ("隆盛", "Longsheng"),
    ("云帆", "Yunfan"),
    ("百川", "Baichuan"),
    ("正阳", "Zhengyang"),
    ("新锐", "Xinrui"),
    ("远景", "Yuanjing"),
    ("福临", "Fulin"),
    ("伟业", "Weiye"),
    ("利民", "Limin"),
    ("江南", "Jiangnan"),
    ("三和", "Sanhe"),
    ("精诚", "Jingcheng"),
    ("卓越", "Zhuoyue"),
    ("明德", "Mingde"),
    ("祥云", "Xiangyun"),
    ("北辰", "Beichen"),
    ("银河", "Yinhe"),
    ("广源", "Guangyuan"),
    ("通达", "Tongda"),
    ("盛世", "Shengshi"),
    ("志成", "Zhicheng"),
    ("双龙", "Shuanglong"),
];
/// What business customers do.
const TRADES: [Pair; 10] = [
    ("机械", "Machinery"),
    ("电子", "Electronics"),
    ("五金", "Hardware"),
    ("食品", "Foods"),
    ("包装", "Packaging"),
    ("塑业", "Plastics"),
    ("印务", "Printing"),
    ("纺织", "Textiles"),
    ("建材", "Building Materials"),
    ("仪表", "Instruments"),
];
/// What channel customers call themselves.
const DEALERS: [Pair; 9] = [
    ("商贸", "Trading"),
    ("供应链", "Supply Chain"),
    ("经销", "Distribution"),
    ("贸易", "Commerce"),
    ("批发", "Wholesale"),
    ("物资", "Supplies"),
    ("商行", "Merchants"),
    ("百货", "Stores"),
    ("配送", "Logistics"),
];
/// Where parts of the group are.
const PLACES: [Pair; 24] = [
    ("上海", "Shanghai"),
    ("南京", "Nanjing"),
    ("武汉", "Wuhan"),
    ("成都", "Chengdu"),
    ("沈阳", "Shenyang"),
    ("西安", "Xi’an"),
    ("广州", "Guangzhou"),
    ("青岛", "Qingdao"),
    ("郑州", "Zhengzhou"),
    ("长沙", "Changsha"),
    ("合肥", "Hefei"),
    ("宁波", "Ningbo"),
    ("厦门", "Xiamen"),
    ("济南", "Jinan"),
    ("昆明", "Kunming"),
    ("大连", "Dalian"),
    ("重庆", "Chongqing"),
    ("苏州", "Suzhou"),
    ("天津", "Tianjin"),
    ("南昌", "Nanchang"),
    ("太原", "Taiyuan"),
    ("兰州", "Lanzhou"),
    ("贵阳", "Guiyang"),
    ("无锡", "Wuxi"),
];
/// Parts of the group.
const DEPARTMENTS: [Pair; 17] = [
    ("采购部", "Purchasing"),
    ("设备部", "Equipment"),
    ("物流部", "Logistics"),
    ("工程部", "Engineering"),
    ("基建部", "Construction"),
    ("动力部", "Energy"),
    ("装配厂", "Assembly Plant"),
    ("铸造厂", "Foundry"),
    ("维修部", "Maintenance"),
    ("研发部", "Research"),
    ("仓储部", "Warehousing"),
    ("车辆部", "Fleet"),
    ("行政部", "Administration"),
    ("信息部", "IT"),
    ("后勤部", "Facilities"),
    ("质检部", "Inspection"),
    ("配件厂", "Parts Plant"),
];
/// Surnames.
const SURNAMES: [Pair; 41] = [
    ("陈", "Chen"),
    ("林", "Lin"),
    ("黄", "Huang"),
    ("王", "Wang"),
    ("李", "Li"),
    ("张", "Zhang"),
    ("刘", "Liu"),
    ("杨", "Yang"),
    ("赵", "Zhao"),
    ("周", "Zhou"),
    ("吴", "Wu"),
    ("徐", "Xu"),
    ("孙", "Sun"),
    ("马", "Ma"),
    ("胡", "Hu"),
    ("郭", "Guo"),
    ("何", "He"),
    ("高", "Gao"),
    ("罗", "Luo"),
    ("郑", "Zheng"),
    ("梁", "Liang"),
    ("谢", "Xie"),
    ("宋", "Song"),
    ("唐", "Tang"),
    ("卢", "Lu"),
    ("韩", "Han"),
    ("冯", "Feng"),
    ("邓", "Deng"),
    ("曹", "Cao"),
    ("彭", "Peng"),
    ("曾", "Zeng"),
    ("肖", "Xiao"),
    ("田", "Tian"),
    ("董", "Dong"),
    ("袁", "Yuan"),
    ("潘", "Pan"),
    ("蒋", "Jiang"),
    ("蔡", "Cai"),
    ("余", "Yu"),
    ("杜", "Du"),
    ("叶", "Ye"),
];
/// Given names of men.
const MEN: [Pair; 12] = [
    ("建国", "Jianguo"),
    ("志强", "Zhiqiang"),
    ("海峰", "Haifeng"),
    ("文斌", "Wenbin"),
    ("国庆", "Guoqing"),
    ("晓东", "Xiaodong"),
    ("永康", "Yongkang"),
    ("立军", "Lijun"),
    ("俊杰", "Junjie"),
    ("伟民", "Weimin"),
    ("大海", "Dahai"),
    ("宏涛", "Hongtao"),
];
/// Given names of women.
const WOMEN: [Pair; 12] = [
    ("丽华", "Lihua"),
    ("秀英", "Xiuying"),
    ("晓燕", "Xiaoyan"),
    ("玉兰", "Yulan"),
    ("静怡", "Jingyi"),
    ("美玲", "Meiling"),
    ("春梅", "Chunmei"),
    ("雅琴", "Yaqin"),
    ("婷婷", "Tingting"),
    ("红霞", "Hongxia"),
    ("思佳", "Sijia"),
    ("慧敏", "Huimin"),
];
/// What marks a name that comes round again; by the round.
const AGAIN: [Pair; 5] = [
    ("", ""),
    ("东区", "East"),
    ("南区", "South"),
    ("西区", "West"),
    ("北区", "North"),
];

const fn word(pair: Pair, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => pair.0,
        Lang::En => pair.1,
    }
}

/// A first and a second part for a number: each number up to the product of
/// the lengths has a pair of its own, neighbours differ in both. The third is
/// how often all pairs have been used before.
fn spread(number: u32, first: &[Pair], second: &[Pair], salt: u32) -> (Pair, Pair, usize) {
    let (n, m) = (first.len() as u32, second.len() as u32);
    let (round, number) = (number / (n * m), number % (n * m));
    // Within n numbers every first part comes once; each row begins elsewhere.
    let (row, column) = (number / n, number % n);
    let a = (column * 31 + salt + 7 * row) % n;
    // For a first part, each row brings another second part.
    let b = (3 * a + row) % m;
    (first[a as usize], second[b as usize], round as usize)
}

/// The name of a customer: `恒泰机械`, `Hengtai Machinery`, `陈丽华女士`.
pub fn customer(lang: Lang, number: u32, kind: Kind, woman: bool) -> String {
    let firm = |pools: (&[Pair], &[Pair])| {
        let (a, b, round) = spread(number, pools.0, pools.1, 0);
        let again = word(AGAIN[round % AGAIN.len()], lang);
        let (a, b) = (word(a, lang), word(b, lang));
        match lang {
            Lang::Zh => format!("{a}{b}{again}"),
            Lang::En => format!("{a} {b} {again}").trim_end().to_owned(),
        }
    };
    match kind {
        Kind::Business => firm((&PREFIXES, &TRADES)),
        Kind::Channel => firm((&PREFIXES, &DEALERS)),
        Kind::Internal => {
            let (place, part, _) = spread(number, &PLACES, &DEPARTMENTS, 0);
            let (place, part) = (word(place, lang), word(part, lang));
            match lang {
                Lang::Zh => format!("集团{place}{part}"),
                Lang::En => format!("Group {part}, {place}"),
            }
        }
        Kind::Consumer => {
            let name = person(lang, number, woman);
            match (lang, woman) {
                (Lang::Zh, true) => format!("{name}女士"),
                (Lang::Zh, false) => format!("{name}先生"),
                (Lang::En, true) => format!("Ms {name}"),
                (Lang::En, false) => format!("Mr {name}"),
            }
        }
    }
}

/// The name of a customer's contact: `陈丽华`, `Chen Lihua`.
pub fn person(lang: Lang, number: u32, woman: bool) -> String {
    let given = if woman { &WOMEN } else { &MEN };
    let (surname, given, _) = spread(number, &SURNAMES, given, 11);
    let (surname, given) = (word(surname, lang), word(given, lang));
    match lang {
        Lang::Zh => format!("{surname}{given}"),
        Lang::En => format!("{surname} {given}"),
    }
}

/// Key of what a customer's contact does there.
pub const fn role_key(number: u32, kind: Kind) -> &'static str {
    match (kind, number % 4) {
        (Kind::Consumer, _) => "drawn-role-consumer",
        (Kind::Internal, _) => "drawn-role-internal",
        (_, 0) => "drawn-role-owner",
        (_, 1) => "drawn-role-production",
        (_, _) => "drawn-role-purchasing",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn nobody_in_a_large_book_shares_a_name() {
        for lang in Lang::ALL {
            for kind in Kind::ALL {
                for woman in [false, true] {
                    let names: BTreeSet<String> = (0..DISTINCT)
                        .map(|number| customer(lang, number, kind, woman))
                        .collect();
                    assert_eq!(names.len(), DISTINCT as usize, "{lang:?} {kind:?} {woman}");
                }
            }
        }
    }

    #[test]
    fn both_languages_mean_the_same_firm() {
        assert_eq!(customer(Lang::Zh, 0, Kind::Business, false), "恒泰机械");
        assert_eq!(
            customer(Lang::En, 0, Kind::Business, false),
            "Hengtai Machinery"
        );
    }
}
