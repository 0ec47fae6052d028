//! The pages that need the debrief worked out, and what is said meanwhile.

use super::page::{Block, DebriefPage, Mood, Story, Work};
use super::{rubric, skill, turning, why};
use crate::locale::Texts;
use crate::run::debrief::Debrief;
use crate::run::debrief::watch::Progress;
use crate::sim::score::closed_quarters;
use crate::view::Eye;

/// The pages that are made from the worked-out debrief.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pages {
    /// Where the value comes from.
    pub why: Vec<Block>,
    /// The decisions that mattered.
    pub turning: Vec<Block>,
    /// Luck and skill.
    pub skill: Vec<Block>,
    /// The learning objectives.
    pub objectives: Vec<Block>,
    /// The decisions, quarter by quarter.
    pub timeline: Vec<Block>,
}

impl Pages {
    /// The blocks of a page; none for those that are made otherwise.
    pub fn of(&self, page: DebriefPage) -> &[Block] {
        match page {
            DebriefPage::Why => &self.why,
            DebriefPage::Turning => &self.turning,
            DebriefPage::Skill => &self.skill,
            DebriefPage::Objectives => &self.objectives,
            DebriefPage::Timeline => &self.timeline,
            DebriefPage::Result | DebriefPage::WhatIf | DebriefPage::Questions => &[],
        }
    }
}

/// The pages of a worked-out debrief.
pub fn pages(eye: Eye, found: &Debrief) -> Pages {
    Pages {
        why: why::page(eye, found),
        turning: turning::page(eye, &found.turning, found.grading.cost()),
        skill: skill::page(eye, &found.skill),
        objectives: rubric::page(eye, &found.objectives),
        timeline: turning::timeline(eye, &found.turning, found.closed),
    }
}

/// The instructor's questions, each with what to look for.
pub fn questions(eye: Eye) -> Vec<Block> {
    let t = eye.t;
    let asked = eye.sc().asked_after(closed_quarters(eye.state()));
    let all = asked.map(|i| {
        let look = format!("debrief-{i}-look");
        let look = if t.has(&look) {
            t.get(&look)
        } else {
            String::new()
        };
        (t.get(&format!("debrief-{i}")), look)
    });
    let all: Vec<(String, String)> = all.collect();
    if all.is_empty() {
        return vec![Block::Story(Story {
            title: t.get("debrief-questions"),
            lines: vec![(t.get("whatif-no-questions"), Mood::Quiet)],
        })];
    }
    vec![Block::Questions(all)]
}

/// Files of a class that were left out, with the reason.
pub(super) fn left_out(t: &Texts, problems: &[String]) -> Block {
    let lines = problems.iter().map(|said| (said.clone(), Mood::Quiet));
    Block::Story(Story {
        title: t.get("class-problems"),
        lines: lines.collect(),
    })
}

/// How far a debrief is, in words.
pub fn under_way(t: &Texts, progress: Option<Progress>) -> Work {
    let Some(progress) = progress else {
        return Work::Under(0.0, t.get("whatif-part-why"));
    };
    let part = t.get(&format!("whatif-part-{}", progress.part));
    Work::Under(progress.share() as f32, part)
}
