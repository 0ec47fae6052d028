//! The firm of a starter and its levers, fitted to how many customers and quarters it has.

use super::template::Value;
use super::{FEWEST, WRITTEN};
use crate::sim::Money;
use crate::sim::policy::Lever;
use crate::sim::setup::Medals;

/// Hours a head has in a quarter, as the template says.
const HOURS_PER_HEAD: u32 = 400;
/// Hours that the opening plan gives a customer: a little over those of the last tier.
const HOURS: u32 = 43;
/// Part of the hours that the opening plan may fill.
const FILL: f64 = 0.87;
/// Levers that stay shut in a first scenario.
const SHUT: [Lever; 3] = [Lever::Access, Lever::Image, Lever::Programme];

/// How large a starter is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    quarters: u8,
    customers: u32,
}

impl Sizes {
    /// Held to what a scenario can be.
    pub(super) fn new(quarters: u8, customers: u32) -> Self {
        Self {
            quarters: quarters.clamp(1, 40),
            customers: customers.clamp(FEWEST, 2000),
        }
    }

    /// Customers that are written.
    pub(super) fn written(self) -> u32 {
        self.customers.min(WRITTEN)
    }

    /// What stands in the templates by name. Sums go with the number of
    /// customers, so that the opening quarter ends a little in the black.
    pub(super) fn values(self, id: &str, medals: Medals) -> Vec<Value> {
        let n = self.customers;
        let drawn = n - self.written();
        let each = |yuan: u32| (yuan * n).to_string();
        let yuan = |money: Money| (money.0 / 100).to_string();
        vec![
            ("id", id.to_owned()),
            ("quarters", self.quarters.to_string()),
            ("customers", n.to_string()),
            ("drawn", drawn.to_string()),
            ("minutes", (10 * u32::from(self.quarters)).to_string()),
            ("staff", staff(n).to_string()),
            ("fixed", each(4500)),
            ("cash", each(15_000)),
            ("quality", each(700)),
            ("access", each(150)),
            ("image", each(250)),
            ("profit", each(1500)),
            ("levers", self.levers()),
            ("shut", self.shut()),
            ("bronze", yuan(medals.bronze)),
            ("silver", yuan(medals.silver)),
            ("gold", yuan(medals.gold)),
        ]
    }

    fn open(self) -> impl Iterator<Item = Lever> {
        let last = self.quarters;
        Lever::ALL
            .into_iter()
            .filter(move |lever| !SHUT.contains(lever) && opens(*lever) <= last)
    }

    /// The levers in the order in which they open, one a line.
    fn levers(self) -> String {
        let mut open: Vec<(u8, Lever)> = self.open().map(|lever| (opens(lever), lever)).collect();
        open.sort_by_key(|(from, _)| *from);
        let lines = open
            .iter()
            .map(|(from, lever)| format!("        (lever: {lever:?}, from: {from}),"));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn shut(self) -> String {
        let open: Vec<Lever> = self.open().collect();
        let shut = Lever::ALL.iter().filter(|lever| !open.contains(lever));
        let names: Vec<String> = shut.map(|lever| format!("{lever:?}")).collect();
        names.join(", ")
    }
}

/// Heads that have the hours of the opening plan and some to spare.
fn staff(customers: u32) -> u32 {
    let hours = f64::from(HOURS * customers) / FILL;
    (libm::ceil(hours / f64::from(HOURS_PER_HEAD)) as u32).max(1)
}

/// The quarter in which a lever of a starter opens: four quarters show most of them.
const fn opens(lever: Lever) -> u8 {
    match lever {
        Lever::Hours | Lever::Grade => 1,
        Lever::Level | Lever::Authority | Lever::Priority | Lever::Care => 2,
        Lever::Files | Lever::Override | Lever::Discount | Lever::Targets => 3,
        Lever::Credit | Lever::Acquisition | Lever::WinBack | Lever::LetGo => 4,
        Lever::Team | Lever::Quality | Lever::Access | Lever::Image | Lever::Programme => 5,
    }
}
