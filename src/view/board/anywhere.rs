//! Tokens where an arrangement says; who is beyond the plot is held at its edge.

use std::collections::BTreeMap;

use super::BoardView;
use super::arrangement::Free;
use super::layout::{Layout, PAD, Spot, spot};
use super::lens::Lens;

/// So little beyond the plot is still in it.
const SLACK: f32 = 1e-3;

/// Whether a unit place lies beyond the plot: who stands there is held at its edge.
pub fn is_beyond(at: [f32; 2]) -> bool {
    hold(at).1 != [0; 2]
}

/// Brings a place back to the plot, and tells on which side it was beyond.
fn hold(at: [f32; 2]) -> ([f32; 2], [i8; 2]) {
    let held = at.map(|v| i8::from(v > 1.0 + SLACK) - i8::from(v < -SLACK));
    (at.map(|v| v.clamp(0.0, 1.0)), held)
}

pub(super) fn anywhere(view: &BoardView, free: &Free, size: [f32; 2]) -> Layout {
    let places: BTreeMap<u32, [f32; 2]> = free.places.iter().copied().collect();
    let trails: BTreeMap<u32, [f32; 2]> = free.trails.iter().copied().collect();
    let spots = view
        .tokens
        .iter()
        .map(|t| {
            let (at, held) = hold(places.get(&t.id).copied().unwrap_or([0.5, 0.5]));
            Spot {
                trail: trails.get(&t.id).map(|at| hold(*at).0),
                held,
                ..spot(t, at)
            }
        })
        .collect();
    Layout {
        lens: Lens::whole(size, [PAD; 4]),
        spots,
        x_ticks: free.x_ticks.clone(),
        y_ticks: free.y_ticks.clone(),
        x_title: free.x_title.clone(),
        y_title: free.y_title.clone(),
        regions: free.regions.clone(),
        loss_line: None,
        split: free.split,
        split_said: free.split_said.clone(),
    }
}

#[cfg(test)]
mod tests {
    use crate::view::board::arrangement::pyramid;
    use crate::view::board::layout::tests::{SIZE, book, centres};
    use crate::view::board::{Arrangement, Free, layout};

    #[test]
    fn who_is_beyond_the_plot_is_held_at_its_edge() {
        let mut view = book(4);
        view.arrangement = Arrangement::Free(Box::new(Free {
            places: vec![(0, [1.4, 0.5]), (1, [0.5, -0.1]), (2, [0.2, 0.3])],
            trails: vec![(2, [-3.0, 0.5])],
            ..Free::default()
        }));
        let laid = layout(&view, SIZE);
        let held: Vec<_> = laid.spots.iter().map(|s| (s.at, s.held)).collect();
        assert_eq!(held[0], ([1.0, 0.5], [1, 0]));
        assert_eq!(held[1], ([0.5, 0.0], [0, -1]));
        assert_eq!(held[2], ([0.2, 0.3], [0, 0]));
        assert_eq!(laid.spots[2].trail, Some([0.0, 0.5]));
        // Whom nobody has placed stands in the middle.
        assert_eq!(held[3], ([0.5, 0.5], [0, 0]));
    }

    #[test]
    fn four_hundred_stay_on_the_card_as_a_pyramid() {
        let mut view = book(400);
        for (i, token) in view.tokens.iter_mut().enumerate() {
            token.tier = if i < 40 { 0 } else { 1 + u8::from(i >= 120) };
        }
        let names = ["A", "B", "C"].map(|name| (name.to_owned(), String::new()));
        let free = pyramid(&view.tokens, &names);
        view.arrangement = Arrangement::Free(Box::new(free));
        let laid = layout(&view, SIZE);
        let at = centres(&laid);
        assert_eq!(at.len(), 400);
        for (spot, at) in laid.spots.iter().zip(&at) {
            assert!((0..2).all(|a| at[a] >= spot.radius && at[a] <= SIZE[a] - spot.radius));
        }
        // The higher the tier, the higher the storey.
        let mean = |range: std::ops::Range<usize>| {
            let count = range.len() as f32;
            at[range].iter().map(|p| p[1]).sum::<f32>() / count
        };
        assert!(mean(0..40) < mean(40..120) && mean(40..120) < mean(120..400));
    }
}
