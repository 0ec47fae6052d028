//! What is written for somebody outside, and the mark over another future.

use super::account;
use crate::support::looks::{SIZES, all_well, looked_at};
use clientele::locale::{Lang, Texts};
use clientele::{ui, view};

#[test]
fn files_for_somebody_outside_and_the_mark_over_another_future_fit() {
    use clientele::view::debrief::{AsideView, aside};
    use clientele::view::export::{Paper, Status, export};
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let mark: AsideView = aside(&t, 12);
        let path = "/home/a-teacher-with-a-long-name/.local/share/clientele/handouts/steel.xlsx";
        let done = Status::Done(t.with("export-written", [("path", path.into())]));
        let failed = Status::Failed(t.get("account-fault-home-page"));
        let said = [
            ("sent", 1_204_usize.into()),
            ("waiting", 96_usize.into()),
            ("refused", 3_usize.into()),
        ];
        let said = t.with("records-said", said);
        let why = t.get("records-denied");
        let records = [("said", said.into()), ("why", why.into())];
        let records = t.with("records-and-why", records);
        let account = account();
        for (status, ready) in [
            (Status::Idle, false),
            (Status::Idle, true),
            (Status::Working, true),
            (done, true),
            (failed, true),
        ] {
            let run = (Some(&account), "auto-steel");
            let of_run = export(&t, run, ready, status.clone(), records.clone());
            let of_class = export(&t, (None, ""), ready, status.clone(), String::new());
            assert_eq!(of_class.papers.len(), Paper::OF_CLASS.len());
            // What needs no debrief doesn't wait for one, and nothing is written twice at once.
            let free = |view: &view::export::ExportView| {
                view.papers.iter().filter(|(_, _, _, now)| *now).count()
            };
            let expected = match (&status, ready) {
                (Status::Working, _) => 0,
                (_, false) => 1,
                _ => 4,
            };
            assert_eq!(free(&of_run), expected);
            for size in SIZES {
                for view in [&of_run, &of_class] {
                    let mut actions = Vec::new();
                    problems.extend(looked_at("export", size, |ui| {
                        ui::export::show(ui, view, &t, &mut actions);
                    }));
                    assert!(actions.is_empty());
                }
                problems.extend(looked_at("aside", size, |ui| {
                    let whole = ui.max_rect();
                    let end = whole.top() + ui::aside::HEIGHT;
                    let (above, _) = whole.split_top_bottom_at_y(end);
                    ui::aside::strip(ui, above, &mark, &t, &mut Vec::new());
                }));
            }
        }
        let quarter = t.with("quarter-short", [("quarter", 12_u8.into())]);
        assert!(mark.mark.contains(&quarter), "{}", mark.mark);
    }
    all_well(problems);
}
