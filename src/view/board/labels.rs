//! Which names are written, and where: the important ones first, each where there is room, and none rather than a muddle.

/// Where a name stands in relation to its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Centred below.
    Below,
    /// Centred above.
    Above,
    /// At the right.
    Right,
    /// At the left.
    Left,
}

/// Tried in this order.
const SIDES: [Side; 4] = [Side::Below, Side::Above, Side::Right, Side::Left];
/// Between a token and its name.
const GAP: f32 = 4.0;
/// Free room around a name.
const AIR: f32 = 2.0;
/// How far a name that must be read may stand above or below its usual place; further off nobody would know whose it is.
const OFF: f32 = 64.0;
/// Steps in which that is tried.
const STEP: f32 = 4.0;

/// A name that would like to be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelAsk {
    /// Whose.
    pub id: u32,
    /// The token.
    pub centre: [f32; 2],
    /// Its radius with its ring.
    pub radius: f32,
    /// Width and height of the name.
    pub size: [f32; 2],
    /// Higher is placed first.
    pub weight: f32,
    /// Comes before all others, and is written a little further off where there is no room beside the token.
    pub force: bool,
    /// Where it stood last time; kept while there is room, so that names do not flutter.
    pub before: Option<Side>,
}

/// A name that will be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Whose.
    pub id: u32,
    /// Upper left corner.
    pub at: [f32; 2],
    /// Where it stands.
    pub side: Side,
}

/// How much a name matters: a large customer's before a small one's of the same tier.
pub fn weight(token: &super::TokenView, radius: f32, hovered: bool) -> f32 {
    let mut weight = 20.0 / (1.0 + f32::from(token.tier)) + radius;
    weight += token.ring().unwrap_or(0.0) * 20.0;
    weight += if token.bubble.is_some() { 60.0 } else { 0.0 };
    weight += if token.leaving.is_some() { 80.0 } else { 0.0 };
    weight += if token.selected { 200.0 } else { 0.0 };
    weight + if hovered { 1_000.0 } else { 0.0 }
}

#[derive(Clone, Copy)]
struct Rect {
    min: [f32; 2],
    max: [f32; 2],
}

impl Rect {
    fn beside(ask: &LabelAsk, side: Side) -> Self {
        let [w, h] = ask.size;
        let [x, y] = ask.centre;
        let away = ask.radius + GAP;
        let min = match side {
            // Line boxes carry air of their own above and below.
            Side::Below => [x - w * 0.5, y + away - 2.0],
            Side::Above => [x - w * 0.5, y - away - h + 2.0],
            Side::Right => [x + away, y - h * 0.5],
            Side::Left => [x - away - w, y - h * 0.5],
        };
        Self {
            min,
            max: [min[0] + w, min[1] + h],
        }
    }

    fn meets(&self, other: &Self) -> bool {
        (0..2).all(|a| self.min[a] < other.max[a] + AIR && other.min[a] < self.max[a] + AIR)
    }

    fn meets_disc(&self, centre: [f32; 2], radius: f32) -> bool {
        let near = [0, 1].map(|a| centre[a].clamp(self.min[a], self.max[a]) - centre[a]);
        near[0] * near[0] + near[1] * near[1] < radius * radius
    }

    fn within(&self, size: [f32; 2]) -> bool {
        (0..2).all(|a| self.min[a] >= AIR && self.max[a] <= size[a] - AIR)
    }
}

/// Places what can be placed on a card of `size`. `discs` are all tokens (id, centre, radius), `boxes` other things that must stay
/// readable, as upper left and lower right corners.
pub fn place_labels(
    asks: &[LabelAsk],
    discs: &[(u32, [f32; 2], f32)],
    boxes: &[([f32; 2], [f32; 2])],
    size: [f32; 2],
) -> Vec<Placed> {
    let mut order: Vec<&LabelAsk> = asks.iter().collect();
    order.sort_by(|a, b| {
        b.force
            .cmp(&a.force)
            .then(b.weight.total_cmp(&a.weight))
            .then(a.id.cmp(&b.id))
    });
    let mut taken: Vec<Rect> = boxes.iter().map(|&(min, max)| Rect { min, max }).collect();
    let mut placed = Vec::new();
    for ask in order {
        let sides = ask
            .before
            .into_iter()
            .chain(SIDES.into_iter().filter(|s| Some(*s) != ask.before));
        let free = sides
            .map(|side| (side, Rect::beside(ask, side)))
            .find(|(side, rect)| {
                rect.within(size)
                    && !taken.iter().any(|other| rect.meets(other))
                    && !discs.iter().any(|&(id, centre, radius)| {
                        id != ask.id && rect.meets_disc(centre, radius)
                    })
                    && is_plain(ask, *side, rect, discs)
            });
        let forced = || {
            if ask.force {
                further_off(ask, &taken, size)
            } else {
                None
            }
        };
        if let Some((side, rect)) = free.or_else(forced) {
            taken.push(rect);
            placed.push(Placed {
                id: ask.id,
                at: rect.min,
                side,
            });
        }
    }
    placed
}

/// Whether one sees whose name it is: nobody else's token is as near to it as its own.
fn is_plain(ask: &LabelAsk, side: Side, rect: &Rect, discs: &[(u32, [f32; 2], f32)]) -> bool {
    let middle = [0, 1].map(|a| (rect.min[a] + rect.max[a]) * 0.5);
    let away = |centre: [f32; 2], radius: f32| {
        let (dx, dy) = (centre[0] - middle[0], centre[1] - middle[1]);
        (dx * dx + dy * dy).sqrt() - radius
    };
    let own = away(ask.centre, ask.radius);
    let mut others = discs.iter().filter(|disc| disc.0 != ask.id);
    !others.any(|&(_, centre, radius)| match side {
        // A long name at the side: its own token is at one end, nobody may be at the other.
        Side::Right | Side::Left => rect.meets_disc(centre, radius + 1.0),
        Side::Below | Side::Above => away(centre, radius) <= own,
    })
}

/// The nearest free place above or below the usual ones for a name that must be read; it may cover tokens, but no words.
fn further_off(ask: &LabelAsk, taken: &[Rect], size: [f32; 2]) -> Option<(Side, Rect)> {
    let steps = (OFF / STEP) as u16;
    let offs = (0..=steps).flat_map(|n| [f32::from(n) * STEP, -f32::from(n) * STEP]);
    let sides = [Side::Right, Side::Below, Side::Left];
    offs.flat_map(|off| sides.map(|side| (off, side)))
        .map(|(off, side)| {
            let mut rect = Rect::beside(ask, side);
            for (axis, whole) in size.into_iter().enumerate() {
                let room = (whole - ask.size[axis] - AIR).max(AIR);
                let moved = if axis == 1 { off } else { 0.0 };
                rect.min[axis] = (rect.min[axis] + moved).clamp(AIR, room);
                rect.max[axis] = rect.min[axis] + ask.size[axis];
            }
            (side, rect)
        })
        .find(|(_, rect)| !taken.iter().any(|other| rect.meets(other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: [f32; 2] = [400.0, 300.0];

    fn ask(id: u32, x: f32, y: f32, weight: f32) -> LabelAsk {
        LabelAsk {
            id,
            centre: [x, y],
            radius: 10.0,
            size: [48.0, 16.0],
            weight,
            force: false,
            before: None,
        }
    }

    fn discs(asks: &[LabelAsk]) -> Vec<(u32, [f32; 2], f32)> {
        asks.iter().map(|a| (a.id, a.centre, a.radius)).collect()
    }

    #[test]
    fn a_lonely_name_stands_below() {
        let asks = [ask(1, 200.0, 100.0, 1.0)];
        let placed = place_labels(&asks, &discs(&asks), &[], CARD);
        assert_eq!(
            (placed[0].side, placed[0].at),
            (Side::Below, [176.0, 112.0])
        );
    }

    #[test]
    fn the_more_important_name_gets_the_room() {
        let asks = [ask(1, 200.0, 100.0, 1.0), ask(2, 226.0, 100.0, 9.0)];
        let placed = place_labels(&asks, &discs(&asks), &[], CARD);
        assert_eq!((placed[0].id, placed[0].side), (2, Side::Below));
        assert!(placed[1..].iter().all(|p| p.side != Side::Below));
    }

    #[test]
    fn a_name_does_not_stand_where_it_would_be_taken_for_a_neighbours() {
        // Below it the neighbour's token would be nearer, and at the right it would lead to somebody.
        let asks = [ask(1, 200.0, 100.0, 1.0)];
        let others = [
            (1, [200.0, 100.0], 10.0),
            (2, [200.0, 140.0], 10.0),
            (3, [276.0, 100.0], 10.0),
        ];
        let placed = place_labels(&asks, &others, &[], CARD);
        assert_eq!(placed[0].side, Side::Above);
    }

    #[test]
    fn no_name_covers_a_token_a_name_or_the_frame() {
        let asks: Vec<LabelAsk> = (0..80)
            .map(|i| {
                ask(
                    i,
                    20.0 + (i * 53 % 360) as f32,
                    20.0 + (i * 31 % 260) as f32,
                    (i % 7) as f32,
                )
            })
            .collect();
        let discs = discs(&asks);
        let placed = place_labels(&asks, &discs, &[], CARD);
        assert!(!placed.is_empty() && placed.len() < asks.len());
        let rects: Vec<(u32, Rect)> = placed
            .iter()
            .map(|p| {
                (
                    p.id,
                    Rect {
                        min: p.at,
                        max: [p.at[0] + 48.0, p.at[1] + 16.0],
                    },
                )
            })
            .collect();
        for (i, (id, rect)) in rects.iter().enumerate() {
            assert!(rect.within(CARD));
            assert!(
                !discs
                    .iter()
                    .any(|d| d.0 != *id && rect.meets_disc(d.1, d.2))
            );
            assert!(!rects[i + 1..].iter().any(|(_, other)| rect.meets(other)));
        }
    }

    #[test]
    fn those_who_leave_together_are_all_named_and_none_over_another() {
        let mut asks: Vec<LabelAsk> = (0..5).map(|i| ask(i, 34.0, 150.0, i as f32)).collect();
        for ask in &mut asks {
            ask.force = true;
        }
        let placed = place_labels(&asks, &discs(&asks), &[], CARD);
        assert_eq!(placed.len(), 5);
        for (i, one) in placed.iter().enumerate() {
            for other in &placed[i + 1..] {
                let apart = |axis: usize, size: f32| (one.at[axis] - other.at[axis]).abs() >= size;
                assert!(apart(0, 48.0) || apart(1, 16.0), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_name_stays_where_it_was_and_a_forced_one_is_there_beside_the_wall() {
        let mut asks = [ask(1, 200.0, 100.0, 1.0), ask(2, 390.0, 292.0, 1.0)];
        asks[0].before = Some(Side::Left);
        asks[1].force = true;
        let walls = [([340.0, 260.0], [400.0, 300.0])];
        let placed = place_labels(&asks, &discs(&asks), &walls, CARD);
        assert_eq!(placed.len(), 2);
        assert_eq!(placed[1].side, Side::Left);
        assert!(placed[0].at[0] + 48.0 <= 340.0 || placed[0].at[1] + 16.0 <= 260.0);
    }
}
