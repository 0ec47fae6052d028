//! Which lines of a turn are shown, and in what order: by lot, and always one that is good for this customer.

use crate::sim::luck::{Luck, Purpose, When};

/// Lines that are shown of a turn.
pub const SHOWN: usize = 4;

/// Where the lot of a talk is drawn: the luck of a run at its customer and
/// week, so that another talk never changes this one's lines.
#[derive(Clone, Copy, Debug)]
pub struct Lot {
    /// The luck.
    pub luck: Luck,
    /// Whose talk it is.
    pub entity: u32,
    /// When the complaint was voiced.
    pub when: When,
}

impl Lot {
    /// For a talk outside of any run.
    pub const fn outside(seed: u64) -> Self {
        Self {
            luck: Luck::new(seed),
            entity: 0,
            when: When {
                quarter: 0,
                week: 0,
            },
        }
    }

    /// Chooses from the lines that can be said: `best`, one of `wrong` if there
    /// is any, and others; then mixes them. `mv` counts the moves so far.
    pub(super) fn choose(self, mv: u32, can: &[u32], best: u32, wrong: &[u32]) -> Vec<u32> {
        let key = |kind: u32, line: u32| {
            let replicate = mv * 64 + kind * 32 + line.min(31);
            self.luck
                .uniform(Purpose::Talk, self.entity, self.when, replicate)
        };
        let mut rest: Vec<u32> = can.iter().copied().filter(|l| *l != best).collect();
        rest.sort_by(|a, b| key(0, *a).total_cmp(&key(0, *b)));
        let mut out = vec![best];
        out.extend(rest.iter().copied().find(|l| wrong.contains(l)));
        for line in rest {
            if out.len() < SHOWN && !out.contains(&line) {
                out.push(line);
            }
        }
        out.sort_by(|a, b| key(1, *a).total_cmp(&key(1, *b)));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_and_a_wrong_line_are_shown_in_every_place() {
        let lot = |seed| Lot {
            luck: Luck::new(seed),
            entity: 3,
            when: When {
                quarter: 1,
                week: 4,
            },
        };
        let mut places = [0; SHOWN];
        for seed in 0..400 {
            let shown = lot(seed).choose(2, &[0, 1, 2, 3, 4, 5], 4, &[1, 3]);
            assert_eq!(shown.len(), SHOWN);
            assert!(shown.contains(&1) || shown.contains(&3));
            let at = shown
                .iter()
                .position(|l| *l == 4)
                .expect("the best is shown");
            places[at] += 1;
        }
        assert!(places.iter().all(|n| (60..140).contains(n)), "{places:?}");
        assert_eq!(lot(1).choose(0, &[2, 5], 5, &[2]).len(), 2);
    }
}
