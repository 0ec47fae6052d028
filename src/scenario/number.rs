//! Numbers as RON writes them: signs, underscores, other bases, exponents, `inf` and `NaN`.

/// A number as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its value; may be NaN or infinite, RON allows that.
    pub value: f64,
    /// The same, exactly, if it is a whole number that fits.
    pub whole: Option<i64>,
}

impl Number {
    /// One that isn't whole.
    pub(super) const fn rough(value: f64) -> Self {
        Self { value, whole: None }
    }

    /// One of this value, whole if it is.
    pub(super) fn of(value: f64) -> Self {
        let whole = libm::trunc(value) == value && value.abs() < 1e15;
        Self {
            value,
            whole: whole.then_some(value as i64),
        }
    }

    const fn exact(n: i64) -> Self {
        Self {
            value: n as f64,
            whole: Some(n),
        }
    }
}

/// Reads a number from its sign and what follows; none: it isn't one.
pub(super) fn read(sign: &str, digits: &str) -> Option<Number> {
    let negative = match sign {
        "" | "+" => false,
        "-" => true,
        _ => return None,
    };
    match digits {
        "inf" if negative => return Some(Number::rough(f64::NEG_INFINITY)),
        "inf" => return Some(Number::rough(f64::INFINITY)),
        "NaN" => return Some(Number::rough(f64::NAN)),
        _ => {}
    }
    let plain = digits.replace('_', "");
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = plain.strip_prefix(prefix) {
            // std would take a second sign here.
            let n = i64::from_str_radix(digits, radix).ok()?;
            let signed = digits.starts_with(['+', '-']);
            return (!signed).then(|| Number::exact(if negative { -n } else { n }));
        }
    }
    let signed = format!("{}{plain}", if negative { "-" } else { "" });
    if let Ok(n) = signed.parse::<i64>() {
        return Some(Number::exact(n));
    }
    // std also reads “infinity” and “nan”, which RON doesn't.
    let value = signed.parse::<f64>().ok()?;
    plain
        .contains(|c: char| c.is_ascii_digit())
        .then_some(Number::rough(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_ron_writes_them() {
        let whole = |sign, digits| read(sign, digits).and_then(|n| n.whole);
        assert_eq!(whole("", "1_000"), Some(1000));
        assert_eq!(whole("-", "0x1F"), Some(-31));
        assert_eq!(whole("", "0b101"), Some(5));
        assert_eq!(read("", "2.5e-1"), Some(Number::rough(0.25)));
        assert_eq!(read("-", "inf").map(|n| n.value), Some(f64::NEG_INFINITY));
        for (sign, digits) in [
            ("", "1u8"),
            ("--", "1"),
            ("", "nan"),
            ("", "0x-5"),
            ("", "."),
        ] {
            assert_eq!(read(sign, digits), None, "{sign}{digits}");
        }
    }
}
