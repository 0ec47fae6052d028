//! Where the customers of a run stand in each arrangement: what is measured, in which unit, and what the fields are called.

use super::measured::measured;
use crate::locale::{self, Texts};
use crate::sim::Money;
use crate::sim::setup::Rating;
use crate::view::board::arrangement::pyramid;
use crate::view::board::matrix::{Axis, Fields, Measured, matrix};
use crate::view::board::{Arrangement, Scheme, TokenView, scale};
use crate::view::{Eye, tier_label};

/// Loyalty from which on it counts as high, points.
const LOYAL: f64 = 50.0;
/// What is less than this share of the greatest amount does not stretch an axis.
const LEAST: f64 = 1e-3;

/// The arrangement of a scheme; what it goes by is told with each token.
pub(super) fn arranged(eye: Eye, scheme: Scheme, tokens: &mut [TokenView]) -> Arrangement {
    match scheme {
        Scheme::Map => Arrangement::Map,
        Scheme::Pyramid => {
            let names = storeys(eye, tokens);
            Arrangement::Free(Box::new(pyramid(tokens, &names)))
        }
        _ => {
            let table = Table::of(eye, scheme, tokens);
            let fields = fields(eye.t, scheme);
            for (token, row) in tokens.iter_mut().zip(&table.rows) {
                let high = [table.x.is_high(row.at[0]), table.y.is_high(row.at[1])];
                let name = &fields.names[usize::from(high[1])][usize::from(high[0])];
                token.told = table.told(row);
                token.told.push((eye.t.get("board-field"), name.clone()));
            }
            Arrangement::Free(Box::new(matrix(&table.rows, &table.x, &table.y, &fields)))
        }
    }
}

/// Captions of the pyramid: the tier; customers and share of revenue.
fn storeys(eye: Eye, tokens: &[TokenView]) -> Vec<(String, String)> {
    // Who is walking away is still to be seen, but no longer counted.
    let stays = |t: &&TokenView| t.leaving.is_none();
    let all: f64 = tokens.iter().filter(stays).map(|t| t.revenue).sum();
    let storey = |(tier, setup): (usize, &crate::sim::setup::TierSetup)| {
        let here = tokens.iter().filter(stays);
        let here = here.filter(|t| usize::from(t.tier) == tier);
        let (count, revenue) = here.fold((0_usize, 0.0), |(n, sum), t| (n + 1, sum + t.revenue));
        let held = [
            ("count", count.into()),
            ("share", locale::percent(revenue / all.max(1.0)).into()),
        ];
        (
            tier_label(eye.t, "board-storey", &setup.id),
            eye.t.with("board-storey-note", held),
        )
    };
    eye.sc().tiers.iter().enumerate().map(storey).collect()
}

/// The measures of a matrix, customer by customer in the order of the tokens.
struct Table {
    x: Axis,
    y: Axis,
    rows: Vec<Measured>,
    /// What the values are, and how they are written.
    names: [String; 2],
    said: [Said; 2],
}

/// How a value is written.
type Said = Box<dyn Fn(f64) -> String>;

fn amount(t: &Texts) -> Said {
    let t = t.clone();
    Box::new(move |v| locale::money(&t, Money::from_f64(v)))
}

fn points(t: &Texts) -> Said {
    let t = t.clone();
    Box::new(move |v| t.with("points", [("value", format!("{v:.0}").into())]))
}

fn years(t: &Texts) -> Said {
    let t = t.clone();
    Box::new(move |v| t.with("board-years", [("years", format!("{v:.1}").into())]))
}

impl Table {
    fn of(eye: Eye, scheme: Scheme, tokens: &[TokenView]) -> Self {
        let t = eye.t;
        let rows = measured(eye, scheme, tokens);
        let all = |axis: usize| {
            let now = rows.iter().map(move |r| r.at[axis]);
            now.chain(rows.iter().filter_map(move |r| Some(r.before?[axis])))
        };
        let loyalty = || Axis {
            title: t.get("board-loyalty"),
            labels: Vec::new(),
            scale: scale::points(all(1)),
            split: LOYAL,
            split_said: points(t)(LOYAL),
        };
        let money = |axis: usize, title: &str| {
            let scale = scale::money(all(axis), LEAST);
            let split = mean(rows.iter().map(|r| r.at[axis].max(0.0)));
            let split = split.unwrap_or_else(|| libm::sqrt(scale.min * scale.max));
            let said = locale::money(eye, Money::from_f64(split));
            Axis {
                title: t.with(title, [("times", scale.times().into())]),
                labels: Vec::new(),
                scale,
                split,
                split_said: t.with("board-mean", [("value", said.into())]),
            }
        };
        let (mut x, mut y, names, said) = match scheme {
            Scheme::Credit => {
                let axis = Axis {
                    title: t.get("board-credit"),
                    labels: Rating::ALL.iter().rev().map(|r| t.get(r.key())).collect(),
                    scale: scale::Scale {
                        min: 0.0,
                        max: 4.0,
                        log: false,
                        ticks: vec![0.5, 1.5, 2.5, 3.5],
                    },
                    split: 2.0,
                    split_said: String::new(),
                };
                let words = t.clone();
                let rating: Said = Box::new(move |v| {
                    let step = 3 - (v.max(0.0) as usize).min(3);
                    words.get(Rating::ALL[step].key())
                });
                let names = [t.get("credit-rating"), t.get("loyalty")];
                (axis, loyalty(), names, [rating, points(t)])
            }
            Scheme::Size => {
                let names = [t.get("figure-wallet"), t.get("loyalty")];
                let said = [amount(t), points(t)];
                (money(0, "board-wallet"), loyalty(), names, said)
            }
            Scheme::Tenure => {
                let scale = scale::years(all(1));
                let split = mean(rows.iter().map(|r| r.at[1])).unwrap_or(1.0);
                let axis = Axis {
                    title: t.get("board-length"),
                    labels: scale.ticks.iter().map(|v| format!("{v:.0}")).collect(),
                    scale,
                    split,
                    split_said: t.with("board-mean", [("value", years(t)(split).into())]),
                };
                let names = [t.get("yearly-value"), t.get("board-tenure")];
                let said = [amount(t), years(t)];
                (money(0, "board-y"), axis, names, said)
            }
            // History and future; map and pyramid measure nothing.
            _ => {
                let names = [t.get("board-ahead"), t.get("worth-historic")];
                let said = [amount(t), amount(t)];
                let axes = (money(0, "board-future"), money(1, "board-history"));
                (axes.0, axes.1, names, said)
            }
        };
        for axis in [&mut x, &mut y] {
            if axis.labels.is_empty() {
                let log = axis.scale.log;
                let label = |v: &f64| {
                    if log {
                        super::axis(t, *v)
                    } else {
                        format!("{v:.0}")
                    }
                };
                axis.labels = axis.scale.ticks.iter().map(label).collect();
            }
        }
        Self {
            x,
            y,
            rows,
            names,
            said,
        }
    }

    fn told(&self, row: &Measured) -> Vec<(String, String)> {
        // The vertical measure is named first, as in the names of the matrices.
        [1, 0]
            .map(|axis| (self.names[axis].clone(), (self.said[axis])(row.at[axis])))
            .into()
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_u32, 0.0), |(n, sum), v| (n + 1, sum + v));
    (sum > 0.0).then(|| sum / f64::from(count))
}

/// The names of the four fields, low before high.
fn fields(t: &Texts, scheme: Scheme) -> Fields {
    let keys = match scheme {
        Scheme::Credit => [
            ["board-field-withdraw", "board-field-worth-winning"],
            ["board-field-old-friend", "board-field-keep"],
        ],
        Scheme::Size => [
            ["board-field-passing", "board-field-watched"],
            ["board-field-voice", "board-field-core"],
        ],
        Scheme::Tenure => [
            ["board-field-stranger", "board-field-butterfly"],
            ["board-field-barnacle", "board-field-friend"],
        ],
        _ => [
            ["board-field-poor", "board-field-promising"],
            ["board-field-non-economic", "board-field-high-end"],
        ],
    };
    Fields {
        names: keys.map(|row| row.map(|key| t.get(key))),
        notes: keys.map(|row| row.map(|key| t.get(&format!("{key}-note")))),
    }
}
