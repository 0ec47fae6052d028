//! A distribution in one line of text.

/// Bars from nothing to full.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// How often values fall into each of `cells` equal parts of `from…to`, as
/// bars; a blank where none does, and what lies outside isn't counted. The
/// highest part is full.
pub fn spark(values: &[f64], (from, to): (f64, f64), cells: usize) -> String {
    let mut counts = vec![0usize; cells];
    let width = to - from;
    for value in values.iter().filter(|v| (from..=to).contains(*v)) {
        let at = if width > 0.0 {
            ((value - from) / width * cells as f64) as usize
        } else {
            0
        };
        if let Some(count) = counts.get_mut(at.min(cells.saturating_sub(1))) {
            *count += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let bar = |count: usize| match count {
        0 => ' ',
        // Whatever is there is seen: the lowest bar is for the rarest.
        n => BARS[(n * BARS.len()).div_ceil(most).clamp(1, BARS.len()) - 1],
    };
    counts.into_iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::spark;

    #[test]
    fn the_commonest_is_full_and_what_is_outside_is_left_out() {
        let values = [0.0, 0.1, 0.2, 0.2, 0.9, 1.0, 5.0];
        assert_eq!(spark(&values, (0.0, 1.0), 4), "█  ▄");
        assert_eq!(spark(&[], (0.0, 1.0), 3), "   ");
        assert_eq!(spark(&[2.0], (2.0, 2.0), 3), "█  ");
        assert_eq!(spark(&[f64::NAN], (0.0, 1.0), 1), " ");
    }
}
