//! e^x and ln x in a few nanoseconds, the same bits everywhere.
//!
//! A third of a run's time went into `libm::exp`: the model is made of logistic
//! functions. This one is made of additions, multiplications and integer shifts
//! alone, which IEEE 754 defines to the bit, so it is as portable as `libm`;
//! tests hold it to within a few units in the last place of `libm`'s.

/// ln 2 in two parts, so that k · ln 2 is exact in the first.
const LN2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// Adding and subtracting it rounds to an integer (1.5 · 2⁵²).
const ROUND: f64 = 6_755_399_441_055_744.0;

/// e^x. Below −700 it is e^−700, above 700 e^700; NaN stays NaN.
///
/// x = k ln 2 + r with |r| ≤ ½ ln 2; e^r by its Taylor polynomial to r¹³, whose
/// rest is below 5·10⁻¹⁸; times 2^k.
#[inline]
pub fn exp(x: f64) -> f64 {
    let x = if x > 700.0 { 700.0 } else { x };
    let x = if x < -700.0 { -700.0 } else { x };
    let shifted = x * std::f64::consts::LOG2_E + ROUND;
    let k = shifted - ROUND;
    let r = (x - k * LN2_HIGH) - k * LN2_LOW;
    let (r2, r4) = (r * r, (r * r) * (r * r));
    // Estrin's scheme: pairs first, so that the multiplications overlap.
    let low = (1.0 + r) + r2 * (1.0 / 2.0 + r * (1.0 / 6.0));
    let mid = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5_040.0));
    let high = (1.0 / 40_320.0 + r * (1.0 / 362_880.0))
        + r2 * (1.0 / 3_628_800.0 + r * (1.0 / 39_916_800.0));
    let top = 1.0 / 479_001_600.0 + r * (1.0 / 6_227_020_800.0);
    let power = low + r4 * (mid + r4 * (high + r4 * top));
    // k lies in ±1010, so the exponent field never over- or underflows; the low
    // bits of the shifted number are k itself.
    let bits = shifted.to_bits().wrapping_add(1023) << 52;
    power * f64::from_bits(bits)
}

/// ln x for positive, finite, normal x; others are left to `libm`.
///
/// x = 2^k m with m in [√½, √2): ln x = k ln 2 + 2 artanh s with s = (m − 1) /
/// (m + 1), |s| < .172, by its series to s²¹, whose rest is below 10⁻¹⁸.
pub fn ln(x: f64) -> f64 {
    if (f64::MIN_POSITIVE..=f64::MAX).contains(&x) {
        ln_normal(x)
    } else {
        libm::log(x)
    }
}

/// [`ln`] for a positive, finite, normal number; of others it makes nonsense.
#[inline]
pub fn ln_normal(x: f64) -> f64 {
    // The bits of √½ less those of 1: subtracting them splits at √½ instead of
    // at 1, and leaves the exponent with its bias, so that no sign is lost.
    const SPLIT: u64 = 0x3FE6_A09E_667F_3BCD_u64.wrapping_sub(0x3FF0_0000_0000_0000);
    // 2⁵²: added as bits it turns a small integer into a float without a conversion.
    const INTEGER: u64 = 0x4330_0000_0000_0000;
    let biased = x.to_bits().wrapping_sub(SPLIT) >> 52;
    let m = f64::from_bits(x.to_bits().wrapping_sub(biased.wrapping_sub(1023) << 52));
    let k = f64::from_bits(biased | INTEGER) - (4_503_599_627_370_496.0 + 1023.0);
    let s = (m - 1.0) / (m + 1.0);
    let (z, z2, z4) = (
        s * s,
        (s * s) * (s * s),
        ((s * s) * (s * s)) * ((s * s) * (s * s)),
    );
    let low = (1.0 / 3.0 + z * (1.0 / 5.0)) + z2 * (1.0 / 7.0 + z * (1.0 / 9.0));
    let high = (1.0 / 11.0 + z * (1.0 / 13.0)) + z2 * (1.0 / 15.0 + z * (1.0 / 17.0));
    let top = 1.0 / 19.0 + z * (1.0 / 21.0);
    let series = low + z4 * (high + z4 * top);
    let artanh = 2.0 * s + 2.0 * s * z * series;
    k * LN2_HIGH + (k * LN2_LOW + artanh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_libms_but_for_the_last_places() {
        for i in -7000..=7000 {
            let x = f64::from(i) * 0.0999;
            let (ours, theirs) = (exp(x), libm::exp(x));
            let relative = (ours - theirs).abs() / theirs;
            assert!(relative < 5e-16, "{x}: {ours} {theirs}");
        }
    }

    #[test]
    fn the_logarithm_is_libms_but_for_the_last_places() {
        for i in 1..20_000 {
            let x = exp(f64::from(i) * 0.003 - 30.0);
            let (ours, theirs) = (ln(x), libm::log(x));
            let error = (ours - theirs).abs();
            assert!(
                error <= 4e-16 * theirs.abs().max(1.0),
                "{x}: {ours} {theirs}"
            );
        }
        assert_eq!(ln(1.0), 0.0);
        assert!(ln(-1.0).is_nan());
    }

    #[test]
    fn the_ends_and_no_number_are_held() {
        assert_eq!(exp(0.0), 1.0);
        assert!(exp(f64::NAN).is_nan());
        assert_eq!(exp(f64::INFINITY), exp(700.0));
        assert_eq!(exp(f64::NEG_INFINITY), exp(-700.0));
    }
}
