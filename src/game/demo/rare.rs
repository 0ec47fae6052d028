//! What a run alone doesn't come to: saves, a search, files for others, kept futures, a class, records, author mode.

use super::Demo;
use super::beat::Beat;
use super::props::{Prop, Props, State};
use crate::game::desk::Desk;
use crate::ui::{Action, Authoring, Classed, Debriefed, Screen};
use crate::view::debrief::DebriefPage;
use crate::view::export::{Exporting, Paper};
use crate::view::saves::Saving;
use crate::view::settings::Setting;

/// Frames for what is worked out behind the screen and tells nobody when it is done.
const SOON: u32 = 60;

fn shot(name: &str) -> Beat {
    Beat::Shot(name.to_owned())
}

/// Sets the size of text, in per cent.
fn scale(percent: u16) -> Beat {
    Beat::Act(Action::Set(Setting::Scale(percent)))
}

/// Looks for something in the handbook, and for something that isn't in it.
pub(super) fn search() -> [Beat; 8] {
    [
        Beat::Find,
        Beat::Type("信任", "trust"),
        Beat::Wait(3.0),
        shot("handbook-search"),
        Beat::Find,
        Beat::Type("zz", "zz"),
        Beat::Wait(2.0),
        shot("handbook-nothing"),
    ]
}

impl Demo {
    /// Saves of several runs; one gets another name, one goes.
    pub(super) fn saves(&mut self, desk: &Desk) {
        let (lang, saved) = (desk.lang, |i| self.props.save(i, desk.lang));
        let rename = Saving::Rename {
            path: saved(1),
            name: Props::better_name(lang),
        };
        let delete = Saving::Delete(saved(2));
        self.beats.extend([
            Beat::Lay(Prop::Saves),
            Beat::Act(Action::OpenSaves),
            Beat::Wait(4.0),
            Beat::Moving("saves", SOON),
            Beat::Act(Action::Saves(rename)),
            Beat::Wait(3.0),
            Beat::Moving("saves-renamed", SOON),
            Beat::Act(Action::Saves(delete)),
            Beat::Wait(3.0),
            Beat::Moving("saves-deleted", SOON),
            Beat::Act(Action::Go(Screen::Plan)),
        ]);
    }

    /// A talk that was told otherwise, and two futures that were kept.
    pub(super) fn kept(&mut self) {
        self.beats.extend([
            Beat::Act(Action::Debrief(Debriefed::Page(DebriefPage::WhatIf))),
            Beat::Lay(Prop::Line),
            Beat::Wait(4.0),
            Beat::Moving("debrief-line", 120),
            Beat::Lay(Prop::Futures),
            Beat::Wait(4.0),
            Beat::Moving("debrief-kept", SOON),
        ]);
    }

    /// The dialog for files, and what a store of records has heard.
    pub(super) fn files(&mut self) {
        let export = |what| Beat::Act(Action::Export(what));
        let result = Action::Debrief(Debriefed::Page(DebriefPage::Result));
        self.beats.extend([
            Beat::Act(Action::Debrief(Debriefed::Big(false))),
            Beat::Act(result),
            Beat::Lay(Prop::Store(false)),
            Beat::Heard,
            Beat::Wait(3.0),
            shot("records-waiting"),
            export(Exporting::Open(true)),
            Beat::Wait(3.0),
            shot("export"),
            export(Exporting::Write(Paper::Html)),
            Beat::Written,
            Beat::Wait(3.0),
            shot("export-written"),
            Beat::Lay(Prop::Store(true)),
            Beat::Heard,
            shot("export-sent"),
            export(Exporting::Open(false)),
            Beat::Wait(3.0),
            shot("records-sent"),
        ]);
    }

    /// A class: its folder, the work on it, its pages, the wall, its files.
    pub(super) fn class(&mut self) {
        let class = |what| Beat::Act(Action::Class(what));
        self.beats.extend([
            Beat::Act(Action::Go(Screen::Class)),
            Beat::Wait(2.0),
            shot("class"),
            Beat::Lay(Prop::Class),
            class(Classed::Folder(self.props.class())),
            Beat::Moving("class-working", 4),
            Beat::Met,
            Beat::Wait(5.0),
            shot("class-met"),
            class(Classed::Big(true)),
            Beat::Wait(3.0),
            shot("class-wall"),
        ]);
        for (picture, name) in [(1, "class-wall-2"), (2, "class-wall-3")] {
            self.beats.push_back(class(Classed::Picture(picture)));
            self.beats.push_back(Beat::Wait(3.0));
            self.beats.push_back(shot(name));
        }
        let export = |open| Beat::Act(Action::Export(Exporting::Open(open)));
        self.beats.extend([
            class(Classed::Big(false)),
            scale(200),
            shot("class-large"),
            scale(100),
            export(true),
            Beat::Wait(2.0),
            shot("class-export"),
            export(false),
        ]);
    }

    /// Author mode with each kind of list of problems. It ends the run on the desk, so it comes last.
    pub(super) fn author(&mut self) {
        let author = |what| Beat::Act(Action::Author(what));
        let lay = |state| Beat::Lay(Prop::Scenario(state));
        self.beats.extend([
            Beat::Act(Action::Go(Screen::Author)),
            Beat::Wait(2.0),
            shot("author-open"),
            lay(State::Broken),
            author(Authoring::Path(self.props.scenario())),
            Beat::Wait(3.0),
            shot("author-broken"),
            scale(200),
            shot("author-large"),
            scale(100),
        ]);
        for (state, name) in [
            (State::Sound, "author-sound"),
            (State::Warned, "author-warned"),
            (State::Worse, "author-worse"),
        ] {
            self.beats.extend([
                lay(state),
                author(Authoring::Read),
                Beat::Wait(3.0),
                shot(name),
            ]);
        }
        self.beats.extend([
            author(Authoring::Play),
            Beat::Wait(3.0),
            shot("author-strip"),
        ]);
    }
}
