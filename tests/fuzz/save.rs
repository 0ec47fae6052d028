//! Any bytes as a saved game or a log written by hand: refused with a reason, or carried out.

use clientele::run::replay::replay;
use clientele::run::save::Save;
use clientele::scenario::{Source, load};
use clientele::sim::Scenario;
use std::sync::{Arc, OnceLock};

/// Bytes as a save.
pub fn save(bytes: &[u8]) {
    for read in [Save::decode(bytes), Save::decode_log(bytes)] {
        match read {
            Ok(save) => carry_out(&save),
            Err(fault) => assert!(!fault.to_string().is_empty()),
        }
    }
}

fn carry_out(save: &Save) {
    static TAXI: OnceLock<(Arc<Scenario>, String)> = OnceLock::new();
    let (scenario, hash) = TAXI.get_or_init(|| {
        let loaded = load(&Source::Shipped("taxi")).expect("a shipped scenario loads");
        (loaded.scenario, loaded.hash)
    });
    let report = replay(save, Arc::clone(scenario), hash);
    assert!(report.commands <= save.log.len());
    if let Some(parting) = &report.parting {
        assert!(!parting.to_string().is_empty());
    }
    // What was read can be written, and is the same when it is read again.
    let text = save.encode().expect("it came from text");
    assert_eq!(Save::decode(text.as_bytes()).as_ref(), Ok(save));
    let _ = save.progress();
}
