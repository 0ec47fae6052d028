# Settings and saves

# The window
window-title-plain = Clientele 客户经营
window-title = { $scenario } · Clientele
menu-open = Menu

# Settings
settings-title = Settings
settings-look = Appearance
settings-shade = Light or dark
settings-shade-system = Like the system
settings-shade-light = Light
settings-shade-dark = Dark
settings-scale = Text size
settings-scale-note = Everything grows with it; what no longer fits side by side stands below, to be scrolled to. Ctrl with = or - does the same, Ctrl with 0 goes back.
settings-safe = Colours for colour-blind eyes
settings-safe-note = Good news is blue and bad news orange: nothing hangs on telling red from green.
settings-sample-good = better
settings-sample-risk = at risk
settings-sample-warn = watch
settings-contrast = More contrast
settings-contrast-note = Black on white and heavier lines, readable on a projector as well.
settings-calm = Less motion
settings-calm-note = Customers don’t glide, they are in place at once; buttons and scrolling change without transitions.
settings-window = Window and keyboard
settings-full-screen = Full screen
settings-full-screen-note = F11 switches at any time.
settings-keys = Show all keys
settings-folders = Where your files are
settings-folder-scenarios = Your own scenarios
settings-folder-saves = Saved runs
settings-folder-hand-in = Runs to hand in
settings-open = Open folder
settings-copy = Copy path
settings-reset = Reset to defaults
settings-undo = Undo the reset
settings-unreadable = The settings can’t be read, so the defaults apply for now. Nothing is lost: when you change a setting, the old file stays beside the new one as settings.ron.broken. { $path } ({ $problem })
settings-not-kept = The change is in force but could not be written, so it will be gone at the next start. Is the disk full, or the folder read-only? ({ $problem })
settings-folder-failed = The folder can’t be opened; copy its path instead. ({ $problem })
switch-on = On
switch-off = Off

# Whose runs these are, and their records
account-title = Student number and records of learning
account-title-note = All of it may stay empty. The number goes into the reports you export; records are only sent where there is an address.
account-student = Student number
account-student-note = Empty: the name of the save. Please no e-mail address.
account-student-hint = such as 20260117
account-student-usual = empty: { $number }
account-home-page = Who gave the number
account-home-page-note = The address of that system. Exported records (xAPI) name it.
account-home-page-hint = such as https://lms.example.edu
account-store = Where records are sent
account-store-note = Address of the school’s learning record store (LRS). Empty: nothing is sent. They go after each { -period }; without a network they wait.
account-store-hint = such as https://lrs.example.edu/xAPI
account-key = Account at the store
account-key-note = The user name or key that the school gave out.
account-key-hint = Account
account-secret = Password of the store
account-secret-note = For this session only; no file will hold it. The environment variable CLIENTELE_LRS_SECRET works as well.
account-secret-hint = Password
account-secret-known = There is a password
account-secret-none = No password yet: records wait
account-open = This address isn’t https: anybody on the way can read the password.
account-fault-number = There is no student number yet; enter it in the settings.
account-fault-address = The student number looks like an e-mail address; enter the number alone.
account-fault-home-page = It isn’t known who gave the number; enter the address of that system, such as https://lms.example.edu.

# What the store has heard
records-said = Records of learning: { $sent } sent, { $waiting } waiting, { $refused } refused.
records-and-why = { $said } { $why }
records-busy = On their way.
records-again = Send them now
records-none-wait = There is nothing more to send right now.
records-secret = The password is missing; enter it in the settings.
records-address = The address is wrong; mend it in the settings.
records-denied = The store doesn’t let us write; check account and password.
records-elsewhere = This address takes no records ({ $status }).
records-silent = There is no answer. They will be sent next time; none is lost.
records-here = Something is wrong here: { $problem }

# Files for somebody outside
export-open = Export…
export-title = Export
export-html = Report as a page
export-html-note = One file for the browser, fit to print
export-csv = Tables (CSV)
export-csv-note = A file for each table; any program reads them
export-xlsx = Tables (Excel)
export-xlsx-note = One workbook, a sheet for each table
export-statements = Records of learning (xAPI)
export-statements-note = One a line, ready for a learning record store
export-write = Write the file
export-waits = The debrief is still being worked out; reports and tables come after it.
export-working = Writing…
export-written = Written: { $path }
export-failed = Not written: { $problem }

# Saves
saves-title = Saved runs
saves-auto = Saved automatically
saves-none = No saved runs yet
saves-none-note = Every step you take in a run is saved by itself. Start one, and it will be listed here.
saves-run = Keep a copy of this run
saves-run-note = { $scenario } · { -period } { $quarter } of { $quarters }
saves-place = { $scenario } · { -period } { $quarter } of { $quarters }
saves-place-over = { $scenario } · finished, { -period } { $quarters } of { $quarters }
saves-when = Saved { $saved }, begun { $begun }
saves-seed = Seed { $seed }
saves-value = Value created { $value }
saves-open = Continue
saves-look = See the debrief
saves-keep = Save as…
saves-keep-do = Save
saves-rename = Rename…
saves-rename-do = Rename
saves-export = Hand in…
saves-export-do = Write the file
saves-delete = Delete
saves-undo = Undo delete
saves-deleted = “{ $name }” is deleted; for thirty days you can get it back from “deleted” in the saves folder
saves-name-hint = A name for it
saves-who-hint = Who hands it in
saves-import = Open a run that was handed in
saves-import-note = Give the full path of the file. It is imported only if it can be read; the file itself stays as it is.
saves-import-hint = Path of the file
saves-import-do = Import
saves-folder = Saves are in { $folder }
saves-kept = Saved as { $path }
saves-restored = Put back: { $path }
saves-imported = Imported: { $path }
saves-exported = Ready to hand in: { $path }
saves-failed = That didn’t work: { $reason } ({ $path })
saves-folder-failed = The folder of saves can’t be read: { $problem }
saves-left-alone = The file has been left as it is.

moment-unknown = at an unknown time
moment-now = just now
moment-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
  }
moment-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
  }
moment-date = on { $year }-{ $month }-{ $day }

save-failed = Not saved: { $reason } The run is still here, so keep the window open; once that is mended, any step saves again. Folder: { $folder }
save-scenario-broken = The scenario of this run now has an error and can’t be opened: { $problem }
save-fault-not = This is not a saved run of Clientele.
save-fault-version = Another version saved it (format { $version }), which this one can’t read.
save-fault-checksum = The checksum is wrong: the file is incomplete or was changed.
save-fault-syntax = Line { $line } can’t be understood.
save-fault-large = The file is too large to be a saved run.
save-fault-unwritable = This run can’t be written as a file.
save-fault-gone = The file is gone; perhaps it was moved or deleted.
save-fault-denied = Permission denied. Check whether the folder can be written.
save-fault-full = The disk is full. Please free some space.
save-fault-other = The system says: { $problem }

# The story of a run
story-title = The story of the run
story-read = Read the whole story
story-intro = What was decided in each { -period } and what happened, the latest on top.
story-quarter = { -period-capital } { $quarter }
story-result = Profit { $profit }, { $lost } lost, satisfaction { $satisfaction } points
story-decided = What you decided
story-decided-none = Nothing was changed; the plan stayed as it was.
story-happened = What happened
story-open = See this customer
story-of-tier = Tier { $tier }
story-of-firm = The firm
story-between = , {""}
story-moved = { $whose }: { $what }
story-lever = { $what } { $from } → { $to }
story-own-many = Own terms for { $count } customers: { $names } and others
story-more = Show all { $count }
story-less = Show fewer
story-own-back = { $name } back to the terms of its tier
story-let-go = Decided to let { $name } go
story-win-back = Tried to win back { $name }
story-joined = { $name } became a customer
story-joined-referred = { $name } became a customer by referral
story-left = { $name } left: { $cause }; { $lost }

# Goals and medals
strip-early = Once the first { -period } is over, this shows how far each medal is.
strip-value = Value created so far: { $value }
strip-reached = { $medal }: enough ({ $amount })
strip-missing = { $medal }: { $amount } to go
strip-met =
    { $closed ->
        [one] met in { $met } of 1 { -period }
       *[other] met in { $met } of { $closed } { -periods }
    }

# Keys
shortcuts-title = Keys
shortcuts-intro = The whole game can be played without a mouse: Tab goes on to the next control, Enter presses it.
shortcuts-everywhere = Anywhere
shortcuts-moving = Moving about
shortcuts-plan = Plan
shortcuts-board = The board (Tab takes you there)
shortcuts-weeks = Run
shortcuts-talk = Talking
shortcuts-handbook = Handbook
shortcut-back = Back
shortcut-handbook = The handbook, at the page about what you see
shortcut-full-screen = Full screen, and back
shortcut-settings = Settings
shortcut-keys = This list (a question mark does it too)
shortcut-larger = Larger text
shortcut-smaller = Smaller text
shortcut-next = The next control
shortcut-before = The previous control
shortcut-press = Press the button you are on
shortcut-slide = Move the slider you are on
shortcut-begin = The plan is made: start
shortcut-board-move = To the customer beside this one
shortcut-board-open = Open this customer
shortcut-board-in = Closer
shortcut-board-out = Further away
shortcut-board-fit = Show all
shortcut-pause = Stop, and go on
shortcut-answer = The first choice; 2, 3, 4… the others
shortcut-line = Say the first line; 2, 3, 4 the others
shortcut-offer = Offer more or less
shortcut-undo-line = Take the last line back (in practice)
shortcut-hint = A hint (in practice)
shortcut-page-before = Previous page
shortcut-page-next = Next page
shortcut-search = Search; Enter opens the first page
shortcut-scroll = Scroll
