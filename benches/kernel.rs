//! The churn kernel of the comparison with its peers; `benches/peers/README.md`
//! states its rules and what is compared.
//!
//! A few rules of the simulation, cut down to what can be written the same way
//! in Mesa and in `NumPy`: what effort does to satisfaction, what a customer
//! orders, who leaves. Prints one line of JSON per number of customers:
//!
//! ```text
//! cargo bench --no-default-features --bench kernel -- 1000 10000 --repeats 5
//! ```
#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark is a place that has to look at the clock"
)]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

/// Quarters that one run lasts.
const QUARTERS: u32 = 12;
/// Numbers of customers when the command line names none.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Runs per size when the command line says nothing else; each has its own seed.
const REPEATS: u32 = 5;

/// Hours that every customer is given in a quarter.
const HOURS: f64 = 50.0;
/// The wallet of the customer in the middle.
const MEDIAN_WALLET: f64 = 60_000.0;
/// Spread of the logarithm of the wallets.
const WALLET_SIGMA: f64 = 1.28;
/// The fraction of the golden ratio: its multiples fill (0, 1) evenly, so all
/// peers start from the same wallets without having to share a generator.
const GOLDEN: f64 = 0.618_033_988_749_894_9;
/// Satisfaction of a customer who has just come.
const FRESH_SATISFACTION: f64 = 0.75;
/// Effort stock of a customer who has just come.
const FRESH_EFFORT: f64 = 1.0;

/// Customers that go through the stages of a quarter together: few enough for
/// the intermediate columns to stay in the first-level cache.
const BLOCK: usize = 128;

/// What a run leaves behind, summed over customers and quarters.
#[derive(Clone, Copy, Default)]
struct Totals {
    satisfaction: f64,
    spend: f64,
    departures: u64,
}

/// All customers, a column per quantity. Nobody is ever missing from them:
/// whoever leaves is replaced at once, so a row is alive by construction.
struct Customers {
    satisfaction: Vec<f64>,
    effort: Vec<f64>,
    spent: Vec<f64>,
    wallet: Vec<f64>,
    /// Hours that a customer of this wallet takes for granted.
    expected_hours: Vec<f64>,
}

impl Customers {
    fn new(count: usize) -> Self {
        let wallet: Vec<f64> = (0..count)
            .map(|customer| {
                let turns = (customer as f64 + 0.5) * GOLDEN;
                let z = inverse_normal(turns - libm::floor(turns));
                MEDIAN_WALLET * libm::exp(WALLET_SIGMA * z)
            })
            .collect();
        let expected_hours = wallet
            .iter()
            .map(|wallet| 50.0 * libm::sqrt(wallet / MEDIAN_WALLET))
            .collect();
        Self {
            satisfaction: vec![FRESH_SATISFACTION; count],
            effort: vec![FRESH_EFFORT; count],
            spent: vec![0.0; count],
            wallet,
            expected_hours,
        }
    }

    fn quarter(&mut self, quarter: u32, key: [u32; 2], totals: &mut Totals) {
        let count = self.wallet.len();
        for from in (0..count).step_by(BLOCK) {
            let to = count.min(from + BLOCK);
            Rows {
                first: from as u32,
                satisfaction: &mut self.satisfaction[from..to],
                effort: &mut self.effort[from..to],
                spent: &mut self.spent[from..to],
                wallet: &self.wallet[from..to],
                expected_hours: &self.expected_hours[from..to],
            }
            .quarter(quarter, key, totals);
        }
    }
}

/// At most [`BLOCK`] customers in a row.
struct Rows<'a> {
    /// Number of the first among all customers: the address of its luck.
    first: u32,
    satisfaction: &'a mut [f64],
    effort: &'a mut [f64],
    spent: &'a mut [f64],
    wallet: &'a [f64],
    expected_hours: &'a [f64],
}

impl Rows<'_> {
    /// One short loop per stage: the arithmetic ones become vector code, and in
    /// those that call libm the calls of neighbouring customers overlap.
    fn quarter(self, quarter: u32, key: [u32; 2], totals: &mut Totals) {
        let len = self.wallet.len();
        let (mut order, mut leave) = ([0.0; BLOCK], [0.0; BLOCK]);
        for ((order, leave), customer) in
            order.iter_mut().zip(&mut leave).zip(self.first..).take(len)
        {
            (*order, *leave) = uniforms(customer, quarter, key);
        }

        for (effort, expected) in self.effort.iter_mut().zip(self.expected_hours) {
            *effort = 0.5 * *effort + 0.5 * (HOURS / expected);
        }
        let mut power = [0.0; BLOCK];
        for (power, effort) in power.iter_mut().zip(&*self.effort) {
            *power = libm::log(*effort);
        }
        for power in &mut power[..len] {
            *power = libm::exp(1.7 * *power);
        }
        for (satisfaction, power) in self.satisfaction.iter_mut().zip(&power) {
            let response = power / (1.0 + power);
            let perceived = 0.70 + 0.184 * (response - 0.5);
            let target = 0.75 + (perceived - 0.70).max(0.0) - 2.0 * (0.70 - perceived).max(0.0);
            *satisfaction += 0.35 * (target - *satisfaction);
        }

        for order in &mut order[..len] {
            *order = inverse_normal(*order);
        }
        for (order, wallet) in order.iter_mut().zip(self.wallet) {
            *order = wallet * 0.5 * libm::exp(0.1 * *order - 0.005);
        }

        let (mut satisfaction_sum, mut spend_sum) = (0.0, 0.0);
        for ((spent, spend), satisfaction) in
            self.spent.iter_mut().zip(&order).zip(&*self.satisfaction)
        {
            satisfaction_sum += satisfaction;
            spend_sum += spend;
            *spent += spend;
        }
        totals.satisfaction += satisfaction_sum;
        totals.spend += spend_sum;

        // A customer leaves if u < 1 / (1 + exp(stay)), or u (1 + exp(stay)) < 1.
        // A Taylor polynomial of odd degree never lies above exp: where it says
        // no, exp says no, and only one customer in twenty is left to ask it for.
        let mut at_least = [0.0; BLOCK];
        for ((at_least, satisfaction), u) in
            at_least.iter_mut().zip(&*self.satisfaction).zip(&leave)
        {
            *at_least = u * (1.0 + below_exp(stay(*satisfaction)));
        }
        for row in 0..len {
            if at_least[row] < 1.0
                && leave[row] * (1.0 + libm::exp(stay(self.satisfaction[row]))) < 1.0
            {
                totals.departures += 1;
                self.satisfaction[row] = FRESH_SATISFACTION;
                self.effort[row] = FRESH_EFFORT;
                self.spent[row] = 0.0;
            }
        }
    }
}

/// The logit of leaving with its sign turned round.
fn stay(satisfaction: f64) -> f64 {
    let above = 100.0 * satisfaction - 75.0;
    let slope = if above < 0.0 { 0.045 } else { 0.09 };
    3.18 + slope * above
}

/// The Taylor polynomial of exp of degree five.
fn below_exp(y: f64) -> f64 {
    1.0 + y * (1.0 + y * (1.0 / 2.0 + y * (1.0 / 6.0 + y * (1.0 / 24.0 + y * (1.0 / 120.0)))))
}

/// The two uniforms of a customer in a quarter, both from the one Philox block
/// that these two address: nothing is drawn in sequence.
fn uniforms(customer: u32, quarter: u32, key: [u32; 2]) -> (f64, f64) {
    let [a, b, c, d] = philox([customer, quarter, 0, 0], key);
    (open_uniform(a, b), open_uniform(c, d))
}

/// Uniform in the open interval (0, 1), 53 bits.
fn open_uniform(high: u32, low: u32) -> f64 {
    let bits = (u64::from(high) << 32 | u64::from(low)) >> 11;
    // Through i64, which has an instruction of its own; 53 bits fit either way.
    (bits as i64 as f64 + 0.5) / (1u64 << 53) as f64
}

/// Philox4x32 with ten rounds (Salmon et al., *Parallel random numbers: as easy
/// as 1, 2, 3*, SC 2011).
fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for round in 0..10 {
        if round > 0 {
            key[0] = key[0].wrapping_add(0x9E37_79B9);
            key[1] = key[1].wrapping_add(0xBB67_AE85);
        }
        let left = u64::from(counter[0]) * 0xD251_1F53;
        let right = u64::from(counter[2]) * 0xCD9E_8D57;
        counter = [
            (right >> 32) as u32 ^ counter[1] ^ key[0],
            right as u32,
            (left >> 32) as u32 ^ counter[3] ^ key[1],
            left as u32,
        ];
    }
    counter
}

/// Whether [`philox`] still gives the three known answers of Random123.
fn philox_is_right() -> bool {
    [
        (
            [0; 4],
            [0; 2],
            [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8],
        ),
        (
            [0xFFFF_FFFF; 4],
            [0xFFFF_FFFF; 2],
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd],
        ),
        (
            [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
            [0xa409_3822, 0x299f_31d0],
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1],
        ),
    ]
    .into_iter()
    .all(|(counter, key, answer)| philox(counter, key) == answer)
}

/// Inverse of the standard normal distribution: Acklam's rational
/// approximation, relative error below 1.2·10⁻⁹ on (0, 1).
pub fn inverse_normal(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
    ];
    const TAIL: f64 = 0.02425;
    let tail = |q: f64| {
        let top = ((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5];
        top / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
    };
    if p < TAIL {
        tail(libm::sqrt(-2.0 * libm::log(p)))
    } else if p > 1.0 - TAIL {
        -tail(libm::sqrt(-2.0 * libm::log(1.0 - p)))
    } else {
        let q = p - 0.5;
        let r = q * q;
        let top = ((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5];
        let bottom = ((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0;
        top * q / bottom
    }
}

/// Seconds that the quarters of a fresh run took, and what it left behind.
fn run(count: usize, seed: u32) -> (f64, Totals) {
    let mut customers = Customers::new(count);
    let mut totals = Totals::default();
    let start = Instant::now();
    for quarter in 1..=QUARTERS {
        customers.quarter(black_box(quarter), [seed, 0], &mut totals);
    }
    let seconds = start.elapsed().as_secs_f64();
    black_box(customers.spent.as_slice());
    (seconds, totals)
}

/// The line for one size: the best time, and the means over all runs.
fn line(count: usize, repeats: u32) -> String {
    let mut best = f64::INFINITY;
    let mut sum = Totals::default();
    for seed in 1..=repeats {
        let (seconds, totals) = run(count, seed);
        best = best.min(seconds);
        sum.satisfaction += totals.satisfaction;
        sum.spend += totals.spend;
        sum.departures += totals.departures;
    }
    let quarters = f64::from(QUARTERS);
    let steps = count as f64 * quarters;
    let all_steps = steps * f64::from(repeats);
    format!(
        "{{\"peer\":\"rust\",\"customers\":{count},\"quarters\":{QUARTERS},\
         \"ns_per_customer_quarter\":{:.3},\"repeats\":{repeats},\
         \"mean_satisfaction\":{:.6},\"departures_per_quarter\":{:.4},\"mean_spend\":{:.3}}}",
        best * 1e9 / steps,
        sum.satisfaction / all_steps,
        sum.departures as f64 / (quarters * f64::from(repeats)),
        sum.spend / all_steps,
    )
}

fn main() -> ExitCode {
    if !philox_is_right() {
        eprintln!("philox does not give its published answers");
        return ExitCode::FAILURE;
    }
    let (mut sizes, mut repeats) = (Vec::new(), REPEATS);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        if word == "--repeats" {
            match words.next().and_then(|number| number.parse().ok()) {
                Some(number) if number > 0 => repeats = number,
                _ => {
                    eprintln!("--repeats wants a number from 1");
                    return ExitCode::FAILURE;
                }
            }
        } else if let Ok(size) = word.parse::<usize>()
            && size > 0
        {
            sizes.push(size);
        }
        // Anything else is meant for another harness, such as cargo's --bench.
    }
    if sizes.is_empty() {
        sizes.extend(SIZES);
    }
    for size in sizes {
        println!("{}", line(size, repeats));
    }
    ExitCode::SUCCESS
}
