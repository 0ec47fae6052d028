//! The gross margin of a customer that stayed, taken apart by what its sales are made of.

use super::Cause;
use crate::sim::customer::Record;
use crate::sim::exp::ln;
use crate::sim::related::MARGIN_BONUS;

/// What [`parts`] takes a margin apart into, in its order.
pub const CAUSES: [Cause; 8] = [
    Cause::Wallet,
    Cause::Share,
    Cause::Related,
    Cause::Season,
    Cause::Luck,
    Cause::Hold,
    Cause::Price,
    Cause::Margin,
];

/// Sales of one kind: a product of factors, and what a unit of it earns.
struct Flow {
    /// Wallet, reach (share, or how far it is opened), season, luck, shipped.
    factors: [f64; 5],
    /// Price over list price, less 1.
    price: f64,
    /// Margin at list price.
    margin: f64,
}

impl Flow {
    fn sales(&self) -> f64 {
        self.factors.iter().product()
    }

    fn unit(&self) -> f64 {
        self.price + self.margin
    }
}

fn own(r: &Record) -> Flow {
    let s = &r.sales;
    Flow {
        factors: [s.wallet, s.share, s.season, s.noise, s.shipped],
        price: s.price - 1.0,
        margin: s.margin,
    }
}

fn related(r: &Record, could: f64) -> Flow {
    let own = own(r);
    let [wallet, _, season, noise, shipped] = own.factors;
    Flow {
        factors: [wallet, r.before.depth * could, season, noise, shipped],
        margin: (own.margin + MARGIN_BONUS).min(0.97),
        ..own
    }
}

/// What changed the gross margin between two quarters of a customer, in major
/// units, in the order of [`CAUSES`]; `could` is what it could buy of our other
/// products.
///
/// Margin = sales × unit. Of the two, each gets its change times the mean of the
/// other, which is exact; the unit is a sum (price + margin), and sales are a
/// product of factors, whose change goes to them by the logarithmic mean
/// Divisia index (LMDI-I, Ang 2004): L(G₁, G₀) · ln(x₁ / x₀) for factor x of G,
/// with L(a, b) = (a − b) / ln(a / b). No rest, whatever the order. Wallet,
/// season, luck, credit, price and margin move related sales as they move the
/// others; the part of related sales is what opens them.
pub fn parts(could: f64, one: &Record, two: &Record) -> [f64; 8] {
    let mut out = [0.0; 8];
    let flows = [
        (own(one), own(two), 1),
        (related(one, could), related(two, could), 2),
    ];
    for (before, after, reach) in flows {
        let unit = 0.5 * (before.unit() + after.unit());
        let [wallet, reached, season, luck, hold] = lmdi(&before.factors, &after.factors);
        let sales = 0.5 * (before.sales() + after.sales());
        out[0] += unit * wallet;
        out[reach] += unit * reached;
        out[3] += unit * season;
        out[4] += unit * luck;
        out[5] += unit * hold;
        out[6] += sales * (after.price - before.price);
        out[7] += sales * (after.margin - before.margin);
    }
    out
}

/// The change of a product by its factors. Where the product is nothing in one
/// of the quarters, the logarithm has no value; in the limit all goes to the
/// factors that are nothing, in equal parts.
fn lmdi(before: &[f64; 5], after: &[f64; 5]) -> [f64; 5] {
    let (b, a): (f64, f64) = (before.iter().product(), after.iter().product());
    if b > 0.0 && a > 0.0 {
        let mean = log_mean(a, b);
        return std::array::from_fn(|i| mean * ln(after[i] / before[i]));
    }
    let turned = |i: usize| (before[i] > 0.0) != (after[i] > 0.0);
    let n = (0..5).filter(|i| turned(*i)).count().max(1) as f64;
    std::array::from_fn(|i| if turned(i) { (a - b) / n } else { 0.0 })
}

/// The logarithmic mean of two positive numbers: between them, their own value
/// where they are the same.
fn log_mean(a: f64, b: f64) -> f64 {
    let ratio = a / b;
    if (ratio - 1.0).abs() < 1e-6 {
        // As near as the mean itself: the next term is (a − b)² / 12.
        0.5 * (a + b)
    } else {
        (a - b) / ln(ratio)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_goes_to_its_factors_without_a_rest() {
        let before = [100.0, 0.4, 1.1, 0.93, 0.9];
        let after = [120.0, 0.3, 0.8, 1.07, 1.0];
        let parts = lmdi(&before, &after);
        let change: f64 = after.iter().product::<f64>() - before.iter().product::<f64>();
        assert!((parts.iter().sum::<f64>() - change).abs() < 1e-12);
        assert!(parts[0] > 0.0 && parts[1] < 0.0 && parts[2] < 0.0 && parts[4] > 0.0);
    }

    #[test]
    fn what_was_nothing_gets_what_came_of_it() {
        let after = [100.0, 0.4, 1.0, 1.0, 1.0];
        assert_eq!(
            lmdi(&[100.0, 0.0, 1.0, 1.0, 1.0], &after),
            [0.0, 40.0, 0.0, 0.0, 0.0]
        );
        assert_eq!(lmdi(&after, &after), [0.0; 5]);
    }

    #[test]
    fn the_mean_lies_between() {
        assert_eq!(log_mean(3.0, 3.0), 3.0);
        assert!((log_mean(1.0, 2.0) - 1.0 / libm::log(2.0)).abs() < 1e-12);
    }
}
