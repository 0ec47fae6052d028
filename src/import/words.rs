//! Words that lists have for tier, kind, satisfaction, rating and personality, in both languages.

use super::amounts::number;
use super::clean::{half, key};
use crate::sim::setup::{Kind, Personality, Rating};

/// Whether a text contains one of these, which stand with | between them.
fn has(text: &str, words: &str) -> bool {
    words.split('|').any(|word| text.contains(word))
}

/// Which of three tiers a word means, best first from 0; D and below are C here.
pub(super) fn tier(text: &str) -> Option<u8> {
    let key = key(text);
    let bare: String = key
        .trim_end_matches(['级', '类', '等'])
        .trim_start_matches("tier")
        .trim_start_matches("class")
        .to_owned();
    match bare.as_str() {
        "a" | "aa" | "aaa" | "1" | "一" | "甲" | "s" => return Some(0),
        "b" | "2" | "二" | "乙" => return Some(1),
        "c" | "d" | "e" | "3" | "4" | "5" | "三" | "四" | "五" | "丙" | "丁" => {
            return Some(2);
        }
        _ => {}
    }
    let mut letters = bare.chars();
    if let (Some(first @ 'a'..='e'), Some(next)) = (letters.next(), letters.next())
        && !next.is_ascii_alphanumeric()
    {
        // “A类客户”
        return Some((first as u8 - b'a').min(2));
    }
    if has(&key, "vip|重点|战略|核心|关键|大客户|钻石|白金|金牌|高价值")
        || has(&key, "strategic|platinum|gold|key|diamond|major|high")
    {
        Some(0)
    } else if has(&key, "重要|银|成长|潜力|中") || has(&key, "silver|growth|medium|core|important")
    {
        Some(1)
    } else if has(&key, "普通|一般|小|铜|铁|其他|散|低")
        || has(&key, "bronze|small|other|regular|standard|low|iron")
    {
        Some(2)
    } else {
        None
    }
}

/// Which kind a word means.
pub(super) fn kind(text: &str) -> Option<Kind> {
    let key = key(text);
    if has(
        &key,
        "经销|分销|代理|贸易|商贸|渠道|批发|零售商|中间|门店|超市",
    ) || has(
        &key,
        "distribut|dealer|trader|trading|reseller|wholesale|agent|channel|retailer",
    ) {
        Some(Kind::Channel)
    } else if has(&key, "内部|关联|兄弟|集团内")
        || has(&key, "internal|intercompany|intragroup|affiliate|sister")
    {
        Some(Kind::Internal)
    } else if has(&key, "消费|个人|居民|家庭|散户")
        || has(&key, "consumer|individual|household|private|b2c")
    {
        Some(Kind::Consumer)
    } else if has(&key, "企业|工业|工厂|制造|终端|直销|直客|公司|单位")
        || has(&key, "政府|事业|国企|民营|外资")
        || has(
            &key,
            "business|industr|corporate|manufactur|enduser|company",
        )
        || has(&key, "b2b|government|public|direct|enterprise")
    {
        Some(Kind::Business)
    } else {
        None
    }
}

/// What kind of customer a name sounds like; a business unless it says otherwise.
pub(super) fn kind_by_name(name: &str) -> Kind {
    let key = key(name);
    let sells_on = "贸易|商贸|经销|批发|经营部|贸有限|供应链|trading|distribut|wholesale|dealer";
    if has(&key, sells_on) {
        Kind::Channel
    } else if has(&key, "先生|女士|个人") {
        Kind::Consumer
    } else {
        Kind::Business
    }
}

/// A score of satisfaction as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Score {
    /// A number on the column's scale.
    Number(f64),
    /// Points of 100.
    Points(f64),
}

/// A score: 82, 4.5, 82%, 4.5分, 满意.
pub(super) fn score(text: &str) -> Option<Score> {
    let plain = half(text).to_lowercase();
    let bare = plain.trim_end_matches(['分', ' ']);
    if let Some(value) = bare.strip_suffix('%').and_then(number) {
        return Some(Score::Points(value));
    }
    if let Some((value, of)) = bare.split_once('/')
        && let (Some(value), Some(of)) = (number(value), number(of))
        && of > 0.0
    {
        return Some(Score::Points(100.0 * value / of));
    }
    if let Some(value) = number(bare) {
        return Some(Score::Number(value));
    }
    // What is denied or strengthened comes before the plain word.
    let words: [(&str, f64); 9] = [
        ("很不满|非常不满|极不|very dissatisfied|very unhappy", 30.0),
        ("不满|dissatisfied|unhappy", 45.0),
        ("很满|非常满|十分满|very satisfied|very happy", 92.0),
        ("较满|基本满|比较满|fairly", 72.0),
        ("满意|satisfied|happy", 80.0),
        ("一般|尚可|中|neutral|ok|fair", 60.0),
        ("优|excellent", 90.0),
        ("良|好|good", 80.0),
        ("差|poor|bad", 45.0),
    ];
    let found = words.iter().find(|(words, _)| has(&plain, words));
    found.map(|(_, points)| Score::Points(*points))
}

/// A credit rating: AAA, A, BB+, 优, 良, 中, 差.
pub(super) fn rating(text: &str) -> Option<Rating> {
    let key = key(text);
    let letters = key.trim_end_matches(['级', '类', '等']);
    let same = letters
        .chars()
        .all(|c| c == 'a' || c == 'b' || c == 'c' || c == 'd');
    if let Some(first) = letters
        .chars()
        .next()
        .filter(|_| same && letters.len() <= 3)
    {
        return Some(match first {
            'a' => Rating::A,
            'b' => Rating::B,
            'c' => Rating::C,
            _ => Rating::D,
        });
    }
    if has(&key, "优|很好|excellent|low") || key == "高" {
        Some(Rating::A)
    } else if has(&key, "良|正常|好|good|medium|normal") {
        Some(Rating::B)
    } else if has(&key, "中|关注|一般|fair|watch") {
        Some(Rating::C)
    } else if has(&key, "差|低|黑名单|危险|poor|high|bad") {
        Some(Rating::D)
    } else {
        None
    }
}

/// A personality of a contact.
pub(super) fn personality(text: &str) -> Option<Personality> {
    let key = key(text);
    if has(&key, "坚持|己见|主观|强势|opinionated") {
        Some(Personality::Opinionated)
    } else if has(&key, "犹豫|不决|hesitant") {
        Some(Personality::Hesitant)
    } else if has(&key, "和善|友善|随和|amiable|friendly") {
        Some(Personality::Amiable)
    } else if has(&key, "愤怒|急躁|暴躁|angry") {
        Some(Personality::Angry)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_lists() {
        for (text, expected) in [
            ("A", 0),
            ("A级", 0),
            ("Ａ类客户", 0),
            ("重点客户", 0),
            ("VIP", 0),
            ("b", 1),
            ("银牌", 1),
            ("C", 2),
            ("D级", 2),
            ("普通", 2),
            ("Key account", 0),
            ("1", 0),
            ("A+", 0),
        ] {
            assert_eq!(tier(text), Some(expected), "{text}");
        }
        assert_eq!(tier("华东"), None);
        assert_eq!(kind("经销商"), Some(Kind::Channel));
        assert_eq!(kind("终端企业"), Some(Kind::Business));
        assert_eq!(kind("个人"), Some(Kind::Consumer));
        assert_eq!(kind("集团内部"), Some(Kind::Internal));
        assert_eq!(kind("红色"), None);
        assert_eq!(kind_by_name("顺河商贸有限公司"), Kind::Channel);
        assert_eq!(score("很不满意"), Some(Score::Points(30.0)));
        assert_eq!(score("4.5分"), Some(Score::Number(4.5)));
        assert_eq!(score("4/5"), Some(Score::Points(80.0)));
        assert_eq!(rating("AA+"), Some(Rating::A));
        assert_eq!(rating("差"), Some(Rating::D));
        assert_eq!(personality("和善型"), Some(Personality::Amiable));
    }
}
