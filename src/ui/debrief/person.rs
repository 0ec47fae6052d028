//! Whose decisions are changed: the customers that something was decided about, and a search where the book is large.

use crate::locale::Texts;
use crate::ui::theme::{Role, wrapped};
use crate::ui::widgets::{Card, link, text_field};
use crate::ui::{Action, Debriefed};
use crate::view::debrief::{People, Person};
use egui::Ui;

/// How many are shown at once; the rest is found by name.
const SHOWN: usize = 6;

/// The customer whose decisions are shown, or those to choose from.
pub(super) fn of_people(ui: &mut Ui, people: &People, t: &Texts, actions: &mut Vec<Action>) {
    let chosen = people.all.iter().find(|p| people.chosen == Some(p.id));
    if let Some(person) = chosen {
        ui.spacing_mut().item_spacing.y = 2.0;
        wrapped(ui, &said(person, t), Role::LABEL.bold());
        if link(ui, &t.get("whatif-other-customer")).clicked() {
            actions.push(Action::Debrief(Debriefed::About(None)));
        }
        return;
    }
    ui.spacing_mut().item_spacing.y = 5.0;
    let id = ui.id().with("whose");
    let mut words: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let room = ui.available_width();
    if text_field(ui, &mut words, &t.get("whatif-find"), room).changed() {
        ui.data_mut(|d| d.insert_temp(id, words.clone()));
    }
    let found = found(people, &words);
    if found.is_empty() {
        wrapped(ui, &t.get("whatif-find-none"), Role::SMALL.muted());
    }
    for person in found.iter().take(SHOWN) {
        ui.push_id(("person", person.id), |ui| {
            of_person(ui, person, t, actions);
        });
    }
    let rest = found.len().saturating_sub(SHOWN);
    if rest > 0 {
        let more = t.with("whatif-find-more", [("count", rest.into())]);
        wrapped(ui, &more, Role::SMALL.muted());
    }
}

/// Those whose name has the words in it, in the order of the view.
fn found<'a>(people: &'a People, words: &str) -> Vec<&'a Person> {
    let words = words.trim().to_lowercase();
    let fits = |person: &&Person| person.name.to_lowercase().contains(&words);
    people.all.iter().filter(fits).collect()
}

/// “North Forge · tier B”.
fn said(person: &Person, t: &Texts) -> String {
    t.with(
        "whatif-customer-said",
        [
            ("name", person.name.as_str().into()),
            ("note", person.note.as_str().into()),
        ],
    )
}

fn of_person(ui: &mut Ui, person: &Person, t: &Texts, actions: &mut Vec<Action>) {
    let said = said(person, t);
    let response = Card::new().pad(10, 5).show_button(ui, &said, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        wrapped(ui, &said, Role::LABEL);
        if person.decided {
            wrapped(ui, &t.get("whatif-decided-about"), Role::SMALL.muted());
        }
    });
    if response.response.clicked() {
        let about = Debriefed::About(Some(person.id));
        actions.push(Action::Debrief(about));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::CustomerId;

    #[test]
    fn somebody_is_found_by_a_part_of_the_name() {
        let names = ["North Forge", "Northern Star", "华北重工"];
        let person = |(i, name): (usize, &str)| Person {
            id: CustomerId(i as u32),
            name: name.to_owned(),
            note: String::new(),
            decided: false,
        };
        let people = People {
            all: names.into_iter().enumerate().map(person).collect(),
            chosen: None,
        };
        let ids = |words| -> Vec<u32> { found(&people, words).iter().map(|p| p.id.0).collect() };
        assert_eq!(ids(" north "), [0, 1]);
        assert_eq!(ids("重工"), [2]);
        assert_eq!(ids(""), [0, 1, 2]);
        assert!(ids("south").is_empty());
    }
}
