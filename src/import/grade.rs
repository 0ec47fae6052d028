//! ABC: who brings most, in how few, within the limits that are taught.

use serde::Serialize;

/// Cumulative share of the value up to which customers are A, if their number allows.
const A_UNTIL: f64 = 0.70;
/// The same for A and B together.
const B_UNTIL: f64 = 0.90;
/// Least and most share of the number of customers that are A.
const A_COUNT: (f64, f64) = (0.10, 0.15);
/// The same for B.
const B_COUNT: (f64, f64) = (0.15, 0.25);

/// One tier of a grading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Tier {
    /// Customers.
    pub customers: usize,
    /// Their share of the number of customers, [0, 1].
    pub of_customers: f64,
    /// What they bring a year.
    pub value: f64,
    /// Their share of what all bring, [0, 1]; losses count as nothing.
    pub of_value: f64,
}

/// Tier of each customer, 0 for A: by value, best first, until the cumulative
/// share is reached, but never fewer or more than the limits of the number.
/// Equal values keep the order of the list.
pub fn abc(values: &[f64]) -> Vec<u8> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
    let total: f64 = values.iter().map(|v| v.max(0.0)).sum();
    let until = |share: f64| {
        let mut sum = 0.0;
        let inside = order.iter().take_while(|&&at| {
            let before = sum;
            sum += values[at].max(0.0);
            // Who reaches the share still belongs to it.
            before < share * total
        });
        inside.count()
    };
    let n = values.len();
    let a = held(until(A_UNTIL), n, A_COUNT);
    let b = held(until(B_UNTIL).saturating_sub(a), n, B_COUNT).min(n - a);
    let mut tiers = vec![2; n];
    for (place, &at) in order.iter().enumerate() {
        tiers[at] = if place < a {
            0
        } else if place < a + b {
            1
        } else {
            2
        };
    }
    tiers
}

/// A number held between two shares of all; at least one where there is anybody.
fn held(count: usize, n: usize, (least, most): (f64, f64)) -> usize {
    let least = libm::ceil(least * n as f64 - 1e-9) as usize;
    let most = libm::floor(most * n as f64 + 1e-9) as usize;
    let least = least.min(most.max(1));
    count.clamp(least, most.max(least)).min(n)
}

/// What the tiers come to.
pub fn tiers(values: &[f64], grades: &[u8]) -> [Tier; 3] {
    let total: f64 = values.iter().map(|v| v.max(0.0)).sum();
    [0, 1, 2].map(|tier| {
        let mine = || {
            values
                .iter()
                .zip(grades)
                .filter(|(_, g)| **g == tier)
                .map(|(v, _)| *v)
        };
        let customers = mine().count();
        let gain: f64 = mine().map(|v| v.max(0.0)).sum();
        Tier {
            customers,
            of_customers: customers as f64 / values.len().max(1) as f64,
            value: mine().sum(),
            of_value: if total > 0.0 { gain / total } else { 0.0 },
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(values: &[f64]) -> [usize; 3] {
        tiers(values, &abc(values)).map(|t| t.customers)
    }

    #[test]
    fn the_limits_of_the_number_hold() {
        let steep: Vec<f64> = (0..100)
            .map(|i| 1e6 / f64::from(1 << (i / 4).min(30)))
            .collect();
        let flat = vec![5.0; 100];
        assert_eq!(counts(&flat), [15, 25, 60]);
        let [a, b, _] = counts(&steep);
        assert!((10..=15).contains(&a) && (15..=25).contains(&b), "{a} {b}");
        assert_eq!(counts(&[3.0, 2.0, 1.0]), [1, 1, 1]);
        assert_eq!(counts(&[3.0]), [1, 0, 0]);
        assert_eq!(counts(&[]), [0, 0, 0]);
    }

    #[test]
    fn the_best_are_a_and_losses_are_c() {
        let mut values = vec![10.0; 20];
        values[7] = 500.0;
        values[3] = -200.0;
        let grades = abc(&values);
        assert_eq!((grades[7], grades[3]), (0, 2));
        let [a, ..] = tiers(&values, &grades);
        assert!(a.of_value > 0.7, "{a:?}");
    }
}
