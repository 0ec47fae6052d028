//! How the minutes of a workshop are spent: from its length and the number of quarters.

use super::Length;

/// What a stretch of time is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who we are, what is asked, how it is scored.
    Briefing,
    /// The quiz, before.
    QuizBefore,
    /// A quarter: plan, weeks and talks, review.
    Quarter(u8),
    /// A debrief in the middle, after this quarter.
    Between(u8),
    /// A break.
    Break,
    /// The debrief.
    Debrief,
    /// The quiz once more.
    QuizAfter,
    /// What each will do.
    Pledge,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Minutes from the beginning.
    pub from: u32,
    /// How long, minutes.
    pub minutes: u32,
    /// What for.
    pub part: Part,
}

/// From so many minutes on, there is a break and a debrief in the middle.
const LONG: u32 = 150;
/// From so many minutes on, the quiz is asked twice.
const QUIZ: u32 = 60;

/// The timetable of a workshop. It fills its minutes exactly. A quarter gets at
/// least four minutes, even if the rest has to be shorter for it.
///
/// A debrief takes 27 % of the time, an action pledge 8 % (4–12 minutes), the
/// briefing 6 % (3–10): the debrief is where a simulation teaches.
pub fn timetable(length: Length, quiz: bool) -> Vec<Slot> {
    let total = length.minutes.max(u32::from(length.quarters) * 4 + 8);
    let quarters = u32::from(length.quarters).max(1);
    let share = |percent: u32, least: u32, most: u32| (total * percent / 100).clamp(least, most);
    let mut parts = vec![(Part::Briefing, share(6, 2, 10))];
    let quiz = quiz && total >= QUIZ;
    if quiz {
        parts.push((Part::QuizBefore, share(5, 4, 8)));
    }
    let long = total >= LONG && quarters > 3;
    let debrief = share(27, 3, 60);
    let between = if long { debrief * 2 / 5 } else { 0 };
    let end = [
        (Part::Debrief, debrief - between),
        (Part::QuizAfter, if quiz { share(5, 4, 8) } else { 0 }),
        (Part::Pledge, share(8, 2, 12)),
    ];
    let rest: u32 = parts.iter().chain(&end).map(|(_, m)| m).sum();
    let pause = if long { 15 } else { 0 };
    let play = total
        .saturating_sub(rest + between + pause)
        .max(quarters * 4);
    for quarter in 1..=quarters {
        // What doesn't divide goes to the first quarters: they are new.
        let minutes = play / quarters + u32::from(quarter <= play % quarters);
        parts.push((Part::Quarter(quarter as u8), minutes));
        if long && quarter == quarters / 2 {
            parts.push((Part::Between(quarter as u8), between));
            parts.push((Part::Break, pause));
        }
    }
    parts.extend(end);
    let mut from = 0;
    parts
        .into_iter()
        .filter(|(_, minutes)| *minutes > 0)
        .map(|(part, minutes)| {
            let slot = Slot {
                from,
                minutes,
                part,
            };
            from += minutes;
            slot
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minutes_are_filled_and_a_debrief_is_never_squeezed_out() {
        for (quarters, minutes) in [(4, 90), (6, 180), (3, 60), (12, 240), (1, 45), (4, 15)] {
            let slots = timetable(Length { quarters, minutes }, true);
            let sum: u32 = slots.iter().map(|s| s.minutes).sum();
            assert!(
                sum.abs_diff(minutes) <= 13,
                "{quarters} in {minutes}: {sum}"
            );
            if minutes >= 60 {
                assert_eq!(sum, minutes);
            }
            for pair in slots.windows(2) {
                assert_eq!(pair[0].from + pair[0].minutes, pair[1].from);
            }
            let played = slots.iter().filter(|s| matches!(s.part, Part::Quarter(_)));
            assert_eq!(played.count(), usize::from(quarters));
            assert!(
                slots
                    .iter()
                    .any(|s| s.part == Part::Debrief && s.minutes >= 3)
            );
        }
        let half_day = timetable(
            Length {
                quarters: 6,
                minutes: 180,
            },
            true,
        );
        assert!(half_day.iter().any(|s| s.part == Part::Break));
        assert!(half_day.iter().any(|s| s.part == Part::Between(3)));
    }
}
