//! Saves: what is written comes back, and what is broken is refused and left alone.

use crate::support::{folder, played, tiny};
use clientele::run::autosave::Autosaver;
use clientele::run::disk::{self, DiskError};
use clientele::run::save::{Fault, Origin, Save};
use clientele::run::slots::Slots;
use clientele::run::{Parting, Session, replay};
use clientele::sim::{Command, Refusal};
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder was just made")
        .map(|e| {
            e.expect("it can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_save_comes_back_as_it_was_and_the_run_with_it() {
    let folder = folder();
    let path = folder.path().join("deep/run.clientele");
    let session = played("textbook", 4);
    let save = session.to_save(2_000);
    disk::write(&save, &path).expect("the folder is writable");
    let read = disk::read(&path).expect("it was just written");
    assert_eq!(read, save);
    assert_eq!((read.header.created, read.header.updated), (1_000, 2_000));
    let text = fs::read_to_string(&path).expect("it was just written");
    assert!(text.starts_with("clientele-save 1 "));

    let resumed = Session::resume(&read, Arc::new(tiny()), "0123");
    assert!(resumed.report.same() && !resumed.report.scenario_changed);
    assert_eq!(resumed.session.state(), session.state());
    assert_eq!(resumed.session.to_save(2_000), save);
}

#[test]
fn a_truncated_or_flipped_save_is_refused_and_left_alone() {
    let folder = folder();
    let path = folder.path().join("run.clientele");
    let whole = played("equal", 1)
        .to_save(1)
        .encode()
        .expect("it is plain text")
        .into_bytes();
    let mut broken: Vec<Vec<u8>> = (0..whole.len())
        .step_by(whole.len() / 40)
        .map(|end| whole[..end].to_vec())
        .collect();
    broken.extend((0..whole.len()).step_by(whole.len() / 60).map(|place| {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        bytes
    }));
    for bytes in broken {
        fs::write(&path, &bytes).expect("the folder is writable");
        assert!(matches!(disk::read(&path), Err(DiskError::Broken { .. })));
        assert!(disk::recover(&path).is_err());
        assert_eq!(fs::read(&path).expect("it is still there"), bytes);
    }
    assert_eq!(files(folder.path()), ["run.clientele"]);
}

#[test]
fn the_previous_save_is_kept_and_a_broken_one_never_takes_its_place() {
    let folder = folder();
    let path = folder.path().join("run.clientele");
    let saves = [1, 2, 3].map(|now| played("idle", 1).to_save(now));
    disk::write(&saves[0], &path).expect("the folder is writable");
    disk::write(&saves[1], &path).expect("the folder is writable");
    assert_eq!(disk::recover(&path).expect("the first is kept"), saves[0]);
    fs::write(&path, "half a sa").expect("the folder is writable");
    disk::write(&saves[2], &path).expect("the folder is writable");
    assert_eq!(disk::read(&path).expect("the last is in place"), saves[2]);
    assert_eq!(disk::recover(&path).expect("still the first"), saves[0]);
    let names = files(folder.path());
    assert_eq!(
        names,
        [
            "run.clientele",
            "run.clientele.bak",
            "run.clientele.broken-1"
        ]
    );
}

#[test]
fn a_kill_between_writing_and_renaming_leaves_the_old_save() {
    let folder = folder();
    let path = folder.path().join("run.clientele");
    let (old, new) = (played("idle", 1).to_save(1), played("idle", 2).to_save(2));
    disk::write(&old, &path).expect("the folder is writable");
    let staged = disk::stage(&new, &path).expect("the folder is writable");
    // As a killed process would: nothing is cleaned up.
    std::mem::forget(staged);
    assert_eq!(disk::read(&path).expect("the old one stands"), old);
    assert_eq!(files(folder.path()).len(), 2);
    disk::write(&new, &path).expect("what lies about is no hindrance");
    assert_eq!(disk::read(&path).expect("the new one stands"), new);
}

#[test]
fn the_quarter_that_parts_from_the_record_is_named() {
    let mut save = played("revenue", 8).to_save(1);
    save.hashes[2] = "0000000000000000".to_owned();
    let report = replay::replay(&save, Arc::new(tiny()), "other files");
    assert_eq!(report.parting, Some(Parting::Hash { quarter: 3 }));
    assert!(report.scenario_changed && report.finished);

    let mut save = played("revenue", 8).to_save(1);
    save.log.insert(1, Command::NextQuarter);
    let report = replay::replay(&save, Arc::new(tiny()), "0123");
    let parting = report.parting.expect("the command is refused");
    assert!(matches!(
        parting,
        Parting::Refused {
            quarter: 1,
            index: 1,
            refusal: Refusal::WrongPhase,
            ..
        }
    ));

    let mut save = played("revenue", 8).to_save(1);
    save.log.truncate(3);
    let report = replay::replay(&save, Arc::new(tiny()), "0123");
    assert_eq!(report.parting, Some(Parting::Missing { quarter: 1 }));
}

#[test]
fn a_log_written_by_hand_is_replayed() {
    let text = "(header: (scenario: \"tiny\", seed: 3), log: [\n\
        SetPolicy(tier: 0, edit: Hours(60)),\n\
        CommitPlan, // the plan stands\n\
        AdvanceWeek,\n])";
    let save = Save::decode_log(text.as_bytes()).expect("it is complete");
    let report = replay::replay(&save, Arc::new(tiny()), "0123");
    assert!(report.same() && !report.scenario_changed && !report.finished);
    assert_eq!(report.commands, 3);
    let wrong = Save::decode_log(b"(header: (scenario: \"tiny\", seed: 3),\nlog: [Nonsense])");
    assert!(matches!(wrong, Err(Fault::Syntax { line: 2, .. })));
}

#[test]
fn the_autosaver_writes_the_latest_and_tells_of_errors() {
    let folder = folder();
    let path = folder.path().join("auto.clientele");
    let saver = Autosaver::start(path.clone()).expect("there is a thread left");
    let base = played("idle", 1);
    for now in 0..50 {
        saver.put(base.to_save(now));
    }
    saver.flush().expect("the folder is writable");
    assert_eq!(disk::read(&path).expect("it is flushed").header.updated, 49);
    saver.put(base.to_save(99));
    drop(saver);
    assert_eq!(
        disk::read(&path).expect("dropping flushes").header.updated,
        99
    );

    let blocked = folder.path().join("auto.clientele/no-folder/x.clientele");
    let saver = Autosaver::start(blocked).expect("there is a thread left");
    saver.put(base.to_save(1));
    assert!(saver.flush().is_err());
    assert!(saver.take_error().is_none());
}

#[test]
fn slots_list_the_newest_first_and_the_unreadable_last() {
    let folder = folder();
    let slots = Slots::at(folder.path().join("saves"));
    assert!(slots.list().expect("no folder is an empty list").is_empty());
    let elsewhere = Origin::Folder("elsewhere".to_owned());
    let auto = slots.autosave("tiny", &Origin::Shipped);
    assert_ne!(auto, slots.autosave("tiny", &elsewhere));
    disk::write(&played("idle", 1).to_save(50), &auto).expect("the folder is writable");
    let mine = slots.named("../my run");
    assert_eq!(mine.parent(), Some(slots.folder()));
    disk::write(&played("idle", 1).to_save(70), &mine).expect("the folder is writable");
    fs::write(slots.named("bad"), "bad").expect("the folder is writable");
    let list = slots.list().expect("the folder is there");
    let times: Vec<Option<u64>> = list
        .iter()
        .map(|s| s.content.as_ref().ok().map(|i| i.header.updated))
        .collect();
    assert_eq!(times, [Some(70), Some(50), None]);
    let (path, info) = slots.newest().expect("there is an autosave");
    assert_eq!((path, info.closed, info.quarter), (auto, 4, 4));
}

#[test]
fn a_save_is_kept_and_renamed_and_never_written_over() {
    let folder = folder();
    let slots = Slots::at(folder.path().join("saves"));
    let save = played("idle", 1).to_save(10);
    let first = slots.keep(&save, "Monday").expect("the folder is writable");
    let second = slots.keep(&save, "Monday").expect("the folder is writable");
    assert_eq!(
        files(slots.folder()),
        ["Monday-2.clientele", "Monday.clientele"]
    );
    assert_eq!(disk::read(&second).expect("it was just written"), save);
    let third = slots.rename(&second, "周一 / 下午").expect("it is there");
    assert_eq!(third.parent(), Some(slots.folder()));
    assert!(!second.exists() && third.exists());
    let same = slots
        .rename(&first, "Monday")
        .expect("it has the name already");
    assert_eq!(same, first);
    // Nobody gives a save the name of an autosave.
    let fake = slots.rename(&first, "auto-tiny").expect("it is there");
    let list = slots.list().expect("the folder is there");
    assert!(list.iter().all(|slot| !slot.auto), "{}", fake.display());
}

#[test]
fn a_deleted_save_comes_back_and_goes_for_good_after_thirty_days() {
    const DAY: u64 = 86_400;
    let folder = folder();
    let slots = Slots::at(folder.path().join("saves"));
    let run = played("idle", 1);
    let path = slots.autosave("tiny", &Origin::Shipped);
    disk::write(&run.to_save(1), &path).expect("the folder is writable");
    disk::write(&run.to_save(2), &path).expect("the folder is writable");
    let deleted = slots.delete(&path, 100 * DAY).expect("it is there");
    assert!(slots.list().expect("the folder is there").is_empty());
    assert_eq!(slots.restore(&deleted).expect("it was moved aside"), path);
    assert_eq!(disk::read(&path).expect("it is back").header.updated, 2);
    assert_eq!(
        disk::recover(&path)
            .expect("so is the one before")
            .header
            .updated,
        1
    );

    // In the meantime another run has begun.
    let deleted = slots.delete(&path, 101 * DAY).expect("it is there");
    disk::write(&run.to_save(3), &path).expect("the folder is writable");
    let back = slots.restore(&deleted).expect("it was moved aside");
    assert_ne!(back, path);
    assert_eq!(disk::read(&back).expect("it is back").header.updated, 2);
    assert_eq!(
        disk::read(&path).expect("it was left alone").header.updated,
        3
    );

    slots.delete(&path, 102 * DAY).expect("it is there");
    let aside = slots.folder().join("deleted");
    fs::write(aside.join("1-notes.txt"), "mine").expect("the folder is writable");
    let count = files(&aside).len();
    slots.clear_deleted(131 * DAY);
    assert_eq!(files(&aside).len(), count);
    slots.clear_deleted(133 * DAY);
    assert_eq!(files(&aside), ["1-notes.txt"]);
}

#[test]
fn a_run_is_handed_in_and_taken_in_again_but_rubbish_is_not() {
    let folder = folder();
    let slots = Slots::at(folder.path().join("saves"));
    let save = played("textbook", 1).to_save(10);
    let kept = slots.keep(&save, "mine").expect("the folder is writable");
    let out = folder.path().join("hand-in");
    let handed = slots
        .export(&kept, "李明", &out)
        .expect("the folder is writable");
    let name = handed.file_name().unwrap_or_default().to_string_lossy();
    assert!(name.starts_with("tiny-李明-seed-"), "{name}");
    let teacher = Slots::at(folder.path().join("teacher"));
    let taken = teacher.import(&handed).expect("it is a save");
    assert_eq!(disk::read(&taken).expect("it was just written"), save);

    let mut bytes = fs::read(&handed).expect("it was just written");
    let last = bytes.len() - 3;
    bytes[last] ^= 1;
    let broken = folder.path().join("broken.clientele");
    fs::write(&broken, &bytes).expect("the folder is writable");
    assert!(matches!(
        teacher.import(&broken),
        Err(DiskError::Broken { .. })
    ));
    assert!(matches!(
        teacher.import(Path::new("/nowhere")),
        Err(DiskError::Io { .. })
    ));
    assert_eq!(files(teacher.folder()).len(), 1);
    assert_eq!(fs::read(&broken).expect("it is left alone"), bytes);
}
