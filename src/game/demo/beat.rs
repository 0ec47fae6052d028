//! One thing that the demo does.

use super::props::Prop;
use crate::sim::Command;
use crate::ui::Action;

/// One thing the demo does.
pub(super) enum Beat {
    /// Asks for something as a screen would.
    Act(Action),
    /// Sends a command to the run.
    Send(Command),
    /// Begins the run.
    Start,
    /// Says what fits in the talk that is practised.
    Practise,
    /// Shows a customer: the one nearest to leaving.
    Customer,
    /// Takes a picture, if pictures are taken.
    Shot(String),
    /// The same in the middle of a movement, so many frames from now.
    Moving(&'static str, u32),
    /// Waits until the debrief is worked out.
    Debriefed,
    /// Waits until the class is worked out.
    Met,
    /// Waits until a file is written.
    Written,
    /// Waits until the store has been told.
    Heard,
    /// Lays something out.
    Lay(Prop),
    /// Presses the keys that lead to a field to search in.
    Find,
    /// Types words, in Chinese or in English.
    Type(&'static str, &'static str),
    /// Waits, in seconds, if no pictures are taken.
    Wait(f64),
}
