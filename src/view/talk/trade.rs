//! Where a person works, for the clothes and what is seen behind: a builder wears another hat than an editor.

use crate::sim::setup::Kind;

/// Where a person works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trade {
    /// A plant, a building site, a warehouse.
    Site,
    /// An office.
    Office,
    /// A shop.
    Shop,
    /// Nowhere that matters: somebody who buys for themselves.
    Private,
}

/// What names of plants and sites have in them, and the words for who works there. English ones stand in small letters.
const SITES: [&str; 42] = [
    "厂",
    "建工",
    "工地",
    "车间",
    "路桥",
    "钢",
    "铁山",
    "铁塔",
    "地铁七",
    "桩",
    "丝网",
    "制丝",
    "矿",
    "机件",
    "齿轮",
    "农机",
    "弹簧",
    "工程师",
    "工程经理",
    "工艺",
    "生产",
    "仓",
    "队长",
    "plant",
    "works",
    "site manager",
    "construction",
    " build",
    "bridge",
    "steel",
    "mine",
    "mining",
    "gear",
    "towers",
    "fasteners",
    "wire",
    "engineer",
    "process",
    "production",
    "warehouse",
    "foreman",
    "project manager",
];
/// Who keeps a shop.
const SHOPS: [&str; 10] = [
    "老板", "店主", "店长", "掌柜", "铺主", "摊主", "owner", "stall", "shop", "dealer",
];

/// Where somebody with this role in this firm works, as far as the words tell.
pub fn trade(kind: Kind, role: &str, firm: &str) -> Trade {
    let (role, firm) = (role.to_lowercase(), firm.to_lowercase());
    let role_has = |words: &[&str]| words.iter().any(|word| role.contains(word));
    let shop = role_has(&SHOPS);
    match kind {
        Kind::Consumer => Trade::Private,
        Kind::Channel if shop => Trade::Shop,
        Kind::Channel => Trade::Office,
        Kind::Business | Kind::Internal => {
            if role_has(&SITES) || SITES.iter().any(|word| firm.contains(word)) {
                Trade::Site
            } else if shop {
                Trade::Shop
            } else {
                Trade::Office
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_works_at_a_plant_is_told_from_who_runs_a_paper() {
        for (role, firm, at) in [
            ("总经理", "华泰建工", Trade::Site),
            ("General manager", "Huatai Build", Trade::Site),
            ("厂长", "铁牛饼业", Trade::Site),
            ("Plant manager", "Tieniu Biscuits", Trade::Site),
            ("发行部主任", "城南日报", Trade::Office),
            ("Head of circulation", "South City Daily", Trade::Office),
            ("直播间老板", "云裳女装", Trade::Shop),
            ("Owner and host", "Yunshang Dress", Trade::Shop),
        ] {
            assert_eq!(trade(Kind::Business, role, firm), at, "{role}, {firm}");
        }
        assert_eq!(trade(Kind::Consumer, "厂长", ""), Trade::Private);
        assert_eq!(
            trade(Kind::Channel, "owner, steel stockist", ""),
            Trade::Shop
        );
    }
}
