//! Where a speech bubble hangs: at the corner of its token where it hides least.

/// Width and height of a bubble without its tail, points.
pub const SIZE: [f32; 2] = [28.0, 20.0];
/// Height of the tail, points.
pub const TAIL: f32 = 6.0;

/// The corner a bubble hangs at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corner {
    /// At the left of the token.
    pub left: bool,
    /// Below the token.
    pub below: bool,
}

/// In the order in which they are preferred.
const CORNERS: [Corner; 4] = [
    Corner {
        left: false,
        below: false,
    },
    Corner {
        left: true,
        below: false,
    },
    Corner {
        left: false,
        below: true,
    },
    Corner {
        left: true,
        below: true,
    },
];

/// A bubble beside a token, in points on the card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BubbleBox {
    /// Upper left corner of the body.
    pub min: [f32; 2],
    /// Lower right corner of the body.
    pub max: [f32; 2],
    /// Where it hangs.
    pub corner: Corner,
}

impl BubbleBox {
    /// At a corner of a token.
    pub fn at(centre: [f32; 2], radius: f32, corner: Corner) -> Self {
        let near = radius * 0.62;
        let x = if corner.left {
            centre[0] - near - SIZE[0]
        } else {
            centre[0] + near
        };
        let y = if corner.below {
            centre[1] + near + TAIL
        } else {
            centre[1] - near - TAIL - SIZE[1]
        };
        Self {
            min: [x, y],
            max: [x + SIZE[0], y + SIZE[1]],
            corner,
        }
    }

    /// Whether a point is on it.
    pub fn contains(&self, point: [f32; 2]) -> bool {
        (0..2).all(|a| (self.min[a]..=self.max[a]).contains(&point[a]))
    }

    /// How deep a disc reaches into it, points.
    fn hides(&self, centre: [f32; 2], radius: f32) -> f32 {
        let away = [0, 1].map(|a| centre[a].clamp(self.min[a], self.max[a]) - centre[a]);
        (radius - (away[0] * away[0] + away[1] * away[1]).sqrt()).max(0.0)
    }

    fn meets(&self, other: &Self) -> bool {
        (0..2).all(|a| self.min[a] < other.max[a] && other.min[a] < self.max[a])
    }

    fn outside(&self, size: [f32; 2]) -> bool {
        (0..2).any(|a| self.min[a] < 2.0 || self.max[a] > size[a] - 2.0)
    }
}

/// The best corner for each bubble. `discs` are all tokens (id, centre, radius), `bubbles` the ids of those with a bubble, the
/// important ones first.
pub fn corners(
    discs: &[(u32, [f32; 2], f32)],
    bubbles: &[u32],
    size: [f32; 2],
) -> Vec<(u32, Corner)> {
    let mut hung: Vec<BubbleBox> = Vec::new();
    let mut found = Vec::new();
    for &id in bubbles {
        let Some(&(_, centre, radius)) = discs.iter().find(|d| d.0 == id) else {
            continue;
        };
        let cost = |rank: usize, place: &BubbleBox| {
            let hidden: f32 = discs
                .iter()
                .filter(|d| d.0 != id)
                .map(|d| place.hides(d.1, d.2))
                .sum();
            let crossed = hung.iter().filter(|other| place.meets(other)).count() as f32;
            hidden
                + 40.0 * crossed
                + if place.outside(size) { 200.0 } else { 0.0 }
                + 2.0 * rank as f32
        };
        let best = CORNERS
            .into_iter()
            .map(|corner| BubbleBox::at(centre, radius, corner))
            .enumerate()
            .min_by(|a, b| cost(a.0, &a.1).total_cmp(&cost(b.0, &b.1)));
        if let Some((_, place)) = best {
            hung.push(place);
            found.push((id, place.corner));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: [f32; 2] = [400.0, 300.0];

    fn corner_of(discs: &[(u32, [f32; 2], f32)]) -> Corner {
        corners(discs, &[1], CARD)[0].1
    }

    #[test]
    fn it_turns_where_the_card_ends() {
        assert_eq!(
            corner_of(&[(1, [200.0, 150.0], 20.0)]),
            Corner {
                left: false,
                below: false
            }
        );
        assert_eq!(
            corner_of(&[(1, [380.0, 150.0], 20.0)]),
            Corner {
                left: true,
                below: false
            }
        );
        assert_eq!(
            corner_of(&[(1, [380.0, 20.0], 20.0)]),
            Corner {
                left: true,
                below: true
            }
        );
    }

    #[test]
    fn it_hangs_where_it_hides_nobody() {
        let crowd = [
            (1, [200.0, 150.0], 20.0),
            (2, [226.0, 120.0], 14.0),
            (3, [172.0, 118.0], 14.0),
        ];
        assert_eq!(
            corner_of(&crowd),
            Corner {
                left: false,
                below: true
            }
        );
    }

    #[test]
    fn two_bubbles_do_not_cover_each_other() {
        let discs = [(1, [200.0, 150.0], 10.0), (2, [214.0, 152.0], 10.0)];
        let places: Vec<BubbleBox> = corners(&discs, &[1, 2], CARD)
            .into_iter()
            .zip(discs)
            .map(|((_, corner), (_, centre, radius))| BubbleBox::at(centre, radius, corner))
            .collect();
        assert!(!places[0].meets(&places[1]));
    }
}
