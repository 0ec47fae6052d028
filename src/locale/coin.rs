//! What money is called: yuan, unless a scenario's texts name it otherwise.

use super::{Lang, Texts};

/// The sign that stands beside an amount.
const SIGN: &str = "money-sign";
/// The name that is said.
const WORD: &str = "money-word";

/// How the texts of a scenario call money.
#[derive(Clone, Debug, Default)]
pub(super) struct Coin {
    sign: String,
    word: String,
}

impl Coin {
    /// As the texts have it; texts of the program's parts that don't name money at
    /// all have yuan.
    pub(super) fn named(texts: &Texts) -> Self {
        let usual = Tongue::usual(texts.lang());
        let named = |key: &str, usual: &str| {
            if texts.has(key) {
                texts.get(key)
            } else {
                usual.to_owned()
            }
        };
        Self {
            sign: named(SIGN, usual.sign),
            word: named(WORD, usual.word),
        }
    }
}

/// A language, and what money is called in it: what an amount is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue<'a> {
    /// The language.
    pub lang: Lang,
    /// Beside an amount: 元 behind it in Chinese, ¥ before it in English.
    pub sign: &'a str,
    /// As it is said: 元, yuan.
    pub word: &'a str,
}

impl Tongue<'static> {
    /// A language with yuan.
    pub const fn usual(lang: Lang) -> Self {
        let (sign, word) = match lang {
            Lang::Zh => ("元", "元"),
            Lang::En => ("¥", "yuan"),
        };
        Self { lang, sign, word }
    }
}

impl<'a> From<&'a Texts> for Tongue<'a> {
    fn from(texts: &'a Texts) -> Self {
        Self {
            lang: texts.lang,
            sign: &texts.coin.sign,
            word: &texts.coin.word,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{money, spoken};
    use crate::sim::Money;

    #[test]
    fn a_scenario_names_its_money() {
        let amount = Money::yuan(18_000);
        let usual = Texts::new(Lang::Zh, "");
        assert_eq!(money(&usual, amount), "1.8 万元");
        let dollars = Texts::new(Lang::Zh, "-money = 美元\n");
        assert_eq!(money(&dollars, amount), "1.8 万美元");
        let dollars = Texts::new(Lang::En, "-money = $\n-money-said = dollars\n");
        assert_eq!(money(&dollars, amount), "$18k");
        assert_eq!(spoken(&dollars, amount), "eighteen thousand dollars");
        assert_eq!(
            spoken(&Texts::new(Lang::En, ""), amount),
            "eighteen thousand yuan"
        );
    }
}
