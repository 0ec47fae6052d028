//! What the demo stops at on its way: tour and lesson, the board, the plan for the firm, the debrief's pages.

use super::Demo;
use super::beat::Beat;
use crate::game::desk::Desk;
use crate::run::branch::Continued;
use crate::ui::{Action, Debriefed, Screen, Touring};
use crate::view::board::Scheme;
use crate::view::debrief::DebriefPage;
use crate::view::lesson::Lessoning;
use crate::view::settings::Setting;

impl Demo {
    /// The guided tour, and the instructor's panel and timer.
    pub(super) fn tools(&mut self) {
        let minutes = |minutes| Beat::Act(Action::Lesson(Lessoning::Minutes(0, minutes)));
        let shot = |name: &str| Beat::Shot(name.to_owned());
        self.beats.extend([
            Beat::Act(Action::Tour(Touring::Start)),
            Beat::Wait(3.0),
            shot("tour-board"),
            Beat::Act(Action::Tour(Touring::Step(2))),
            Beat::Wait(3.0),
            shot("tour-hours"),
            Beat::Act(Action::Tour(Touring::Leave)),
            minutes(4),
            Beat::Act(Action::Lesson(Lessoning::Open(true))),
            Beat::Wait(3.0),
            shot("lesson"),
            Beat::Act(Action::Lesson(Lessoning::Open(false))),
            shot("plan-timer"),
            minutes(0),
        ]);
    }

    /// Every arrangement of the board, and several customers chosen for something they share.
    pub(super) fn board(&mut self, desk: &Desk) {
        let Some(eye) = desk.eye() else { return };
        let some: Vec<_> = eye.state().active().map(|(id, _)| id).take(5).collect();
        for scheme in Scheme::ALL.into_iter().skip(1) {
            self.beats.push_back(Beat::Act(Action::Arrange(scheme)));
            self.beats.push_back(Beat::Wait(3.0));
            let name = scheme.key().replace("scheme", "board");
            self.beats.push_back(Beat::Shot(name));
        }
        let back = Action::Arrange(Scheme::Map);
        self.beats.push_back(Beat::Act(back));
        self.beats
            .push_back(Beat::Act(Action::ChooseCustomers(some)));
        self.beats.push_back(Beat::Wait(2.0));
        self.beats.push_back(Beat::Shot("board-chosen".to_owned()));
        self.beats
            .push_back(Beat::Act(Action::ChooseCustomers(Vec::new())));
    }

    /// The folded part of a card and the plan for the firm: when they open,
    /// and once more when much is open.
    pub(super) fn firm_page(&mut self, desk: &Desk, quarter: u8) {
        let Some(eye) = desk.eye() else { return };
        let plan = crate::view::plan::plan(eye);
        let late = quarter == 6;
        if plan.tiers.iter().any(|card| !card.folded.is_empty())
            && (late || self.seen.insert("plan-unfolded"))
        {
            let first = Some(crate::sim::TierId(0));
            self.beats.push_back(Beat::Act(Action::Unfold(first)));
            self.beats
                .push_back(Beat::Shot(format!("plan-unfolded-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Unfold(None)));
        }
        if plan.firm_open && (late || self.seen.insert("firm")) {
            self.beats.push_back(Beat::Act(Action::Go(Screen::Firm)));
            self.beats.push_back(Beat::Wait(3.0));
            self.beats.push_back(Beat::Shot(format!("firm-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Go(Screen::Plan)));
        }
    }

    /// The pages of the debrief, another future, one page large.
    pub(super) fn debrief(&mut self, closed: u8) {
        for (page, name) in [
            (DebriefPage::Why, "why"),
            (DebriefPage::Turning, "turning"),
            (DebriefPage::Skill, "skill"),
            (DebriefPage::Objectives, "objectives"),
            (DebriefPage::Timeline, "timeline"),
            (DebriefPage::Questions, "questions"),
            (DebriefPage::WhatIf, "what-if"),
        ] {
            self.ask(Debriefed::Page(page));
            self.beats.push_back(Beat::Wait(5.0));
            let name = format!("debrief-{name}");
            self.beats.push_back(Beat::Shot(name));
        }
        self.ask(Debriefed::Quarter(closed.clamp(1, 2)));
        self.ask(Debriefed::By(Continued::Bot("lifetime".to_owned())));
        self.ask(Debriefed::Play);
        self.beats.push_back(Beat::Wait(3.0));
        // It is played behind the screen.
        self.beats.push_back(Beat::Moving("debrief-futures", 120));
        self.ask(Debriefed::Page(DebriefPage::Turning));
        self.ask(Debriefed::Big(true));
        self.beats.push_back(Beat::Wait(5.0));
        self.beats.push_back(Beat::Shot("debrief-wall".to_owned()));
        self.ask(Debriefed::Big(false));
        let scale = |percent| Beat::Act(Action::Set(Setting::Scale(percent)));
        self.beats.push_back(scale(200));
        for (page, name) in [
            (DebriefPage::Result, "debrief-large"),
            (DebriefPage::Turning, "debrief-turning-large"),
            (DebriefPage::WhatIf, "debrief-what-if-large"),
        ] {
            self.ask(Debriefed::Page(page));
            self.beats.push_back(Beat::Wait(2.0));
            self.beats.push_back(Beat::Shot(name.to_owned()));
        }
        self.beats.push_back(scale(100));
        self.kept();
        self.files();
        self.class();
        self.author();
    }

    fn ask(&mut self, what: Debriefed) {
        self.beats.push_back(Beat::Act(Action::Debrief(what)));
    }
}
