//! How tokens get from one quarter to the next: they glide, walk in from the right, drift out at the left.

use std::collections::BTreeMap;

use super::BoardView;
use super::layout::Layout;
use super::lens::Lens;
use super::pose::Pose;

/// Stiffness of the glide: nearly there after 0.6 s.
const GLIDE: f32 = 10.0;
/// Stiffness of the way to another arrangement.
const TURN: f32 = 18.0;
/// How long the way to another arrangement takes, seconds; then everybody is in place.
const TURN_ENDS: f32 = 0.38;
/// Stiffness of the way out, which is slower.
const DRIFT: f32 = 3.2;
/// From when on, and until when, one who leaves fades, seconds after setting out.
const FADE: (f32, f32) = (1.6, 3.2);
/// How visible one who has left stays when nothing may move.
const STILL: f32 = 0.55;

/// All tokens as they are shown now.
#[derive(Clone, Debug, Default)]
pub struct Motion {
    poses: BTreeMap<u32, Pose>,
    /// Seconds since the tokens set out to another arrangement.
    turning: Option<f32>,
}

impl Motion {
    /// How the token is shown; none before the first [`Motion::step`] that knows it.
    pub fn pose(&self, id: u32) -> Option<&Pose> {
        self.poses.get(&id)
    }

    /// Forgets everything: the next step puts all tokens in place at once.
    pub fn reset(&mut self) {
        self.poses.clear();
        self.turning = None;
    }

    /// From now on everybody walks to another arrangement, all in the same time.
    pub fn rearrange(&mut self) {
        self.turning = (!self.poses.is_empty()).then_some(0.0);
    }

    /// The plot has other margins: everybody stays where it is to be seen.
    pub fn reframe(&mut self, from: &Lens, to: &Lens) {
        if from.pad == to.pad || from.size != to.size {
            return;
        }
        for pose in self.poses.values_mut() {
            let [x, y] = to.unbase(from.base(pose.at()));
            pose.x.shift(x);
            pose.y.shift(y);
        }
    }

    /// Moves on by `dt` seconds, or to the end when `still`. True while something is moving.
    pub fn step(&mut self, view: &BoardView, layout: &Layout, dt: f32, still: bool) -> bool {
        for pose in self.poses.values_mut() {
            pose.present = false;
        }
        // A board on which nobody is known is another board: nothing walks.
        let fresh = !layout.spots.iter().any(|s| self.poses.contains_key(&s.id));
        self.turning = self.turning.map(|since| since + dt);
        let arrived = self.turning.is_some_and(|since| since >= TURN_ENDS);
        let glide = if self.turning.is_some() { TURN } else { GLIDE };
        let mut moving = false;
        let exit = layout.lens.unbase([MARGIN, 0.0])[0];
        let halts = halts(view, layout);
        let door = layout.lens.unbase([layout.lens.size[0] + 40.0, 0.0])[0];
        for (spot, token) in layout.spots.iter().zip(&view.tokens) {
            let leaving = token.leaving.is_some();
            let jump = still || fresh;
            let pose = self.poses.entry(spot.id).or_insert_with(|| {
                let mut pose = Pose::default();
                pose.x.put(if jump { spot.at[0] } else { door });
                pose.y.put(spot.at[1]);
                pose.px.put(spot.push[0]);
                pose.py.put(spot.push[1]);
                pose.r.put(spot.radius);
                pose.show.put(if jump { 1.0 } else { 0.0 });
                pose
            });
            pose.present = true;
            pose.gone_for = match (leaving, pose.gone_for) {
                (false, _) => None,
                (true, None) => Some(0.0),
                (true, Some(for_long)) => Some(for_long + dt),
            };
            let stiffness = if leaving { DRIFT } else { glide };
            let targets = if leaving {
                let since = pose.gone_for.unwrap_or(0.0);
                let fade = ((since - FADE.0) / (FADE.1 - FADE.0)).clamp(0.0, 1.0);
                [
                    exit,
                    halts.get(&spot.id).copied().unwrap_or(spot.at[1]),
                    0.0,
                    0.0,
                    spot.radius,
                    if still { STILL } else { 1.0 - fade },
                ]
            } else {
                [
                    spot.at[0],
                    spot.at[1],
                    spot.push[0],
                    spot.push[1],
                    spot.radius,
                    1.0,
                ]
            };
            let parts = [
                &mut pose.x,
                &mut pose.y,
                &mut pose.px,
                &mut pose.py,
                &mut pose.r,
                &mut pose.show,
            ];
            for (part, (target, near)) in parts.into_iter().zip(targets.into_iter().zip(NEAR)) {
                if still || (arrived && !leaving) || part.rests(target, near) {
                    part.put(target);
                } else {
                    part.step(target, stiffness, dt);
                    moving = true;
                }
            }
            moving |= !still && pose.gone_for.is_some_and(|s| s < FADE.1 + 0.5);
        }
        if arrived || still {
            self.turning = None;
        }
        self.poses.retain(|_, pose| pose.present);
        moving
    }
}

/// Where those who leave come to a halt at the edge, unit heights by customer: one below the other, as near to their own
/// heights as their names let them. Where all are too many for the card, they stand closer.
fn halts(view: &BoardView, layout: &Layout) -> BTreeMap<u32, f32> {
    let lens = layout.lens;
    let spots = layout.spots.iter().zip(&view.tokens);
    let mut line: Vec<(f32, f32, u32)> = spots
        .filter(|(_, token)| token.leaving.is_some())
        .map(|(spot, _)| (lens.base(spot.at)[1] + spot.push[1], spot.radius, spot.id))
        .collect();
    line.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.cmp(&b.2)));
    let wants: Vec<f32> = line
        .windows(2)
        .map(|pair| (pair[0].1 + pair[1].1 + 3.0).max(ROOM))
        .collect();
    let (top, bottom) = (MARGIN, (lens.size[1] - MARGIN).max(MARGIN));
    let wanted: f32 = wants.iter().sum();
    let squeeze = ((bottom - top) / wanted.max(1.0)).min(1.0);
    for place in &mut line {
        place.0 = place.0.clamp(top, bottom);
    }
    for (i, want) in wants.iter().enumerate() {
        line[i + 1].0 = line[i + 1].0.max(line[i].0 + want * squeeze);
    }
    // What was pushed beyond the lower edge pushes the others up again.
    let mut most = bottom;
    for i in (0..line.len()).rev() {
        line[i].0 = line[i].0.min(most);
        let want = if i > 0 { wants[i - 1] } else { 0.0 };
        most = line[i].0 - want * squeeze;
    }
    line.into_iter()
        .map(|(y, _, id)| (id, lens.unbase([0.0, y])[1]))
        .collect()
}

/// How far from the left edge one who leaves comes to a halt, and from the others, points.
const MARGIN: f32 = 34.0;
/// Height of a name with a cause below it, points.
const ROOM: f32 = 38.0;
/// What counts as arrived: place, push, radius, visibility.
const NEAR: [f32; 6] = [2e-4, 2e-4, 0.05, 0.05, 0.02, 0.01];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::board::{TokenView, layout};

    const DT: f32 = 1.0 / 60.0;

    fn view(ids: &[u32]) -> BoardView {
        let tokens = ids
            .iter()
            .map(|&id| TokenView {
                id,
                satisfaction: 60.0,
                value: 5e4,
                revenue: 1e4,
                ..TokenView::default()
            })
            .collect();
        BoardView {
            tokens,
            ..BoardView::default()
        }
    }

    fn run(motion: &mut Motion, view: &BoardView, seconds: f32) -> bool {
        let laid = layout(view, [800.0, 500.0]);
        (0..(seconds / DT) as u32).fold(true, |_, _| motion.step(view, &laid, DT, false))
    }

    #[test]
    fn the_first_board_is_there_at_once_and_at_rest() {
        let mut motion = Motion::default();
        assert!(!run(&mut motion, &view(&[1, 2]), 0.1));
        assert_eq!(motion.pose(1).map(Pose::alpha), Some(1.0));
    }

    #[test]
    fn a_change_glides_for_about_six_tenths_of_a_second() {
        let (mut motion, mut view) = (Motion::default(), view(&[1]));
        run(&mut motion, &view, 0.1);
        let from = motion.pose(1).expect("token 1 is on the board").at()[0];
        view.tokens[0].satisfaction = 90.0;
        assert!(run(&mut motion, &view, 0.1));
        let early = motion.pose(1).expect("token 1 is on the board").at()[0];
        run(&mut motion, &view, 0.5);
        let late = motion.pose(1).expect("token 1 is on the board").at()[0];
        let to = layout(&view, [800.0, 500.0]).spots[0].at[0];
        assert!(from < early && early < late && late <= to && to - late < 0.03 * (to - from));
        assert!(!run(&mut motion, &view, 1.5));
    }

    #[test]
    fn a_new_customer_walks_in_from_the_right() {
        let mut motion = Motion::default();
        run(&mut motion, &view(&[1]), 0.1);
        run(&mut motion, &view(&[1, 2]), 0.05);
        let pose = motion.pose(2).expect("token 2 has come in");
        assert!(pose.at()[0] > 0.8 && pose.alpha() < 0.5);
    }

    #[test]
    fn one_who_leaves_drifts_to_the_left_and_fades() {
        let (mut motion, mut view) = (Motion::default(), view(&[1]));
        run(&mut motion, &view, 0.1);
        view.tokens[0].leaving = Some("price".into());
        assert!(run(&mut motion, &view, 1.0));
        let pose = *motion.pose(1).expect("token 1 is still to be seen");
        assert!(pose.leaves() && pose.at()[0] < 0.2 && pose.alpha() > 0.9);
        assert!(!run(&mut motion, &view, 6.0));
        assert!(
            motion
                .pose(1)
                .expect("token 1 is still in the view")
                .alpha()
                < 0.02
        );
    }

    #[test]
    fn those_who_leave_together_halt_one_below_the_other() {
        for (count, least) in [(3, ROOM), (9, ROOM), (40, 5.0)] {
            let ids: Vec<u32> = (0..count).collect();
            let mut view = view(&ids);
            for token in &mut view.tokens {
                token.leaving = Some("price".into());
            }
            let laid = layout(&view, [800.0, 500.0]);
            let mut motion = Motion::default();
            motion.step(&view, &laid, DT, true);
            let height = |id: &u32| {
                let pose = motion.pose(*id).expect("it is on the board");
                laid.lens.base(pose.at())[1] + pose.push()[1]
            };
            let mut heights: Vec<f32> = ids.iter().map(height).collect();
            heights.sort_by(f32::total_cmp);
            assert!(heights[0] >= 0.0 && heights[heights.len() - 1] <= 500.0);
            for pair in heights.windows(2) {
                assert!(pair[1] - pair[0] > least - 0.1, "{heights:?}");
            }
        }
    }

    #[test]
    fn another_arrangement_is_reached_within_four_tenths_of_a_second() {
        use crate::view::board::{Arrangement, Free};
        let (mut motion, mut view) = (Motion::default(), view(&[1, 2]));
        run(&mut motion, &view, 0.1);
        view.arrangement = Arrangement::Free(Box::new(Free {
            places: vec![(1, [0.9, 0.9]), (2, [0.1, 0.1])],
            ..Free::default()
        }));
        motion.rearrange();
        assert!(run(&mut motion, &view, 0.2));
        assert!(!run(&mut motion, &view, 0.2));
        assert_eq!(motion.pose(1).map(Pose::at), Some([0.9, 0.9]));
        // A later change glides as ever.
        view.arrangement = Arrangement::Map;
        assert!(run(&mut motion, &view, 0.4));
    }

    #[test]
    fn other_margins_move_nobody_on_the_screen() {
        let (mut motion, view) = (Motion::default(), view(&[1]));
        run(&mut motion, &view, 0.1);
        let from = Lens::whole([800.0, 500.0], [30.0; 4]);
        let to = Lens::whole([800.0, 500.0], [30.0, 30.0, 30.0, 70.0]);
        let before = from.base(motion.pose(1).expect("token 1 is there").at());
        motion.reframe(&from, &to);
        let after = to.base(motion.pose(1).expect("token 1 is there").at());
        assert!((0..2).all(|a| (before[a] - after[a]).abs() < 1e-3));
    }

    #[test]
    fn nothing_moves_for_who_wants_no_motion() {
        let (mut motion, mut view) = (Motion::default(), view(&[1]));
        let laid = layout(&view, [800.0, 500.0]);
        assert!(!motion.step(&view, &laid, DT, true));
        view.tokens[0].satisfaction = 20.0;
        view.tokens[0].leaving = Some("price".into());
        let laid = layout(&view, [800.0, 500.0]);
        assert!(!motion.step(&view, &laid, DT, true));
        assert_eq!(motion.pose(1).map(Pose::alpha), Some(STILL));
    }
}
