# The tour, the instructor’s tools, undo in planning

refusal-predicted = You have said what you expect of this { -period }; it can’t be changed.

## Undo and what changed

step-undo = Undo (Ctrl+Z): { $step }
step-undo-none = Undo (Ctrl+Z): nothing to take back
step-redo = Redo (Ctrl+Shift+Z): { $step }
step-redo-none = Redo (Ctrl+Shift+Z): nothing to do again
step-set = { $name } to { $value }
step-many = { $count } changes made together
step-own-none = as its tier
go-there = Go there
changes-none = As in the plan before; nothing changed yet
changes-count = { $count ->
    [one] One change
   *[other] { $count } changes
} since the { -period } before
changes-show = List
change-moved = { $name }: { $from } → { $to }
change-of-tier = { $tier }: { $what }
change-tier = tier { $tier }
change-none = none
change-own = { $name } on its own: { $hours } h, { $level }
change-own-none = { $name } as its tier again
change-let-go = { $name }: let go at the end of the { -period }
change-win-back = { $name }: win back this { -period }
change-intent-none = { $name }: business as usual
change-collection = Hours for collection
own-count = { $count ->
    [one] One with hours of its own
   *[other] { $count } with hours of their own
}
own-tip = These customers have hours and a level of their own and don’t follow the tier’s sliders.
own-back = As its tier
notice-overload = the plan is { $hours } h over, most of it in tier { $tier }: cut hours, or promises will slip

## How to use what is new

levers-opened-how = New this { -period }: { $levers }. { $how }
lever-grade-how = Below, regrade all by revenue, contribution or potential; or click a customer and change that one.
lever-level-how = Choose on the card of each tier how close to keep; point at a level to see what it means.
lever-let-go-how = Click a customer and choose under “Letting go” how to part; or keep them all.

## Say first, then look

guess-open = Guess first
guess-open-tip = Say what you expect of this { -period }, then see the forecast
guess-open-only = Say what you expect of this { -period }; the review holds it against what came
guess-title = What do you expect of { -period } { $quarter }?
guess-note-first = The goal is a profit of at least { $profit }. A hunch will do the first time.
guess-note = The { -period } before: profit { $profit }, { $lost } lost.
guess-profit = Profit
guess-lost = Customers lost
guess-why = Once noted it stays. The review holds it against what came: one good guess may be luck, coming close every time is skill.
guess-keep = Note it, show the forecast
guess-keep-only = Note it
guess-later = Not now
guess-said = You expect a profit of { $profit } and { $lost } lost
forecast-key = Diamond: your guess · line: middle · bar: eight in ten
forecast-lost = Lost
forecast-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
forecast-range = { $low } to { $high }
forecast-range-lost = { $low } to { $high } customers
forecast-tip = In eight of ten out of { $runs } tries: { $range }; the middle is { $median }. The diamond is what you expect: { $own }.

## What another hour is worth

hint-ask = What is another hour worth?
hint-ask-tip = The team works it out, which takes { $hours } h; after that it is kept up to date for the rest of this plan.
hint-name = Tier { $tier }: { $words }
hint-working = Working out what another hour is worth…
hint-none = No more hours can be added to this tier
hint-said = Another hour: { $amount }
hint-said-tip = { $each } h more for each customer, { $runs } pairs of tries on the same luck: per hour { $profit } of profit this { -period } and { $equity } of customer equity at its end.

## Expected and come

foretold-title = What you expected, and what came
foretold-hit = Hit
foretold-missed = Missed
foretold-profit = profit { $own } expected, { $came } came: { $off }
foretold-lost = { $own ->
    [one] { $own } loss expected
   *[other] { $own } losses expected
 }, { $came } came
foretold-inside = within the forecast of { $range }
foretold-outside = outside the forecast of { $range }
foretold-quarter = { $quarter }: { $said }
foretold-hits = { $hits } of the { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 } you said { $hits ->
    [one] was
   *[other] were
 } hit

## The instructor’s tools

help-tour = Show me around (F2)
help-lesson = Instructor’s tools (Ctrl+I)
lesson-title = Instructor’s tools
lesson-locks = Locks
lesson-locks-note = What is locked can be seen but not moved
lesson-locked = Locked by the instructor: { $levers }
lesson-locked-why = The instructor has locked this until it comes up.
lesson-seed = Seed card
lesson-seed-note = The same seed is the same luck: a class that compares plays one card
lesson-seed-field = Seed (a whole number)
lesson-seed-start = Begin anew with it
lesson-seed-new = Begin with new luck
lesson-card = { $scenario } · { $quarters } { -periods } · seed { $seed }
lesson-catch-up = Catch up
lesson-catch-up-note = For latecomers: own decisions stay, the rest is played up to the plan of this { -period }
timer-title = Timer
timer-note = It reminds, it never interrupts
timer-none = no limit
timer-minutes = { $minutes } min
timer-go = Go on
timer-pause = Pause
timer-again = Start over
timer-left = { $time } left
timer-paused = paused, { $time } left
timer-over = time is up, { $time } over

## Keys

shortcut-undo = Undo a step of the plan
shortcut-redo = Redo
shortcut-tour = The tour: begin, next step
shortcut-tour-back = The tour: previous step
shortcut-tour-end = End the tour
shortcut-lesson = The instructor’s tools

## The tour

tour-offer = First time here?
tour-offer-text = Let me take you through the first { -period }, step by step. You can stop at any time.
tour-start = Show me around
tour-no = No, thank you
tour-next = Next
tour-back = Back
tour-skip = Skip this step
tour-leave = End the tour
tour-your-turn = Your turn
tour-watch = Just watch
tour-elsewhere = What this step is about isn’t on this screen. Go back there to go on.
tour-count = { $chapter } { $step } / { $steps }
tour-chapter-customers = Customers
tour-chapter-plan = Plan
tour-chapter-run = Run
tour-chapter-talk = Talk and close
tour-chapter-review = Review

tour-board = Here are your customers
tour-board-text = Each token is a customer. Further right it is more satisfied, further up worth more, larger it buys more; shape and letter are its tier. Point at one for its name, click for its file.
tour-tier = A card for each tier
tour-tier-text = Customers of a tier are treated alike. The card says how many there are, their share of revenue and what an hour brings. Little can be moved yet; each { -period } opens more.
tour-hours = Give tier A two hours more
tour-hours-text = Drag the slider of tier A to the right: 2 h or more for each customer. The tick is what the rival spends; only beyond it do they feel that we try harder. Tab to the slider and the right arrow do it too.
tour-hours-text-taxi = Only hours can be moved in this { -period }. Drag the slider of tier A a little to the right: 2 h more for each is enough, and you can change it again. The tick is what the rival spends. Tab to the slider and the right arrow do it too.
tour-capacity = Hours are scarce
tour-capacity-text = An hour more for one tier is an hour less elsewhere. This bar answers while a slider moves. Leave some spare: somebody has to take the complaints.
tour-capacity-text-taxi = An hour more for one tier is an hour less elsewhere. This bar answers while a slider moves. Complaints take hours too, a small one 4, a big one 15: with forty or fifty left you can sleep.
tour-undo = Mistakes cost nothing here
tour-undo-text = Every step of a plan can be undone and done again: Ctrl+Z and Ctrl+Shift+Z. Once the { -period } has begun there is no way back.
tour-predict = Say first, then look
tour-predict-text = Press “Guess first” in the frame, say what profit you expect and how many customers will leave, then “Note it, show the forecast”. The first time you may be far off.
tour-predict-text-unforeseen = Press “Guess first” in the frame, say what profit you expect and how many customers will leave, then “Note it”. The review will set it beside what came. The first time you may be far off.
tour-band = The forecast
tour-band-text = The band is where eight tries in ten end up, the tick is the middle, the diamond what you said. Change the plan and it follows.
tour-band-text-taxi = The band is where eight tries in ten end up, the tick is the middle, the diamond what you said. If { -money }6,000 is out of reach, never mind: hours alone move profit little, and the next { -periods } open more.
tour-commit = Start
tour-commit-text = When you are happy with the plan, press “Start the { -period }”, or Ctrl+Enter.
tour-weeks = Thirteen weeks
tour-weeks-text = They pass one after another. Space pauses; when something needs your decision, time waits for you.
tour-event = Something happened
tour-event-text = Read, then choose; number keys work too. No answer is always right: think of whom it touches. What came of it is written in the news at the right.
tour-on = Go on
tour-on-text = Let time pass. The next stop may be a complaint.
tour-complaint = Somebody complains
tour-complaint-text = You can talk to them or leave it to a colleague. The first time, try it yourself: press “Talk yourself”.
tour-talk = Listen
tour-talk-text = At the left are their mood and what you have found out, at the lower right what you can say: click a line, or keys 1 to 4. Listen and take the feelings in first, then ask, and only then talk of a remedy. “Next” puts this card away.
tour-speak = You speak
tour-speak-text = Click a line, or press 1 to 4.
tour-feedback = How did it go?
tour-feedback-text = At the left is the result, at the right each line: what it did, and which would have been better. Then press “Back to the { -period }” at the lower right.
tour-rest = Finish the { -period }
tour-rest-text = Let the other weeks pass as well; “Fast” hurries them. Something new, or a promise that falls due, stops time again: answer, and it goes on.
tour-close = Close the { -period }
tour-close-text = The thirteen weeks are over: press “Close the { -period }”, see whether anybody left, then “To the review”.
tour-review = Where the money came from
tour-review-text = First the three goals, met or missed, then how well you judged. The chart below goes from gross margin to profit: see where the money goes.
tour-people = Who left, and why
tour-people-text = Who left and who is likeliest to leave, each with the reasons: plus pushes them away, minus keeps them. The next plan begins here.
tour-pages = More pages
tour-pages-text = The first time the overview is enough. To ask “why?” further, turn to the others; “What does this mean?” beside a chart opens the handbook.
tour-next-plan = The next { -period }
tour-next-plan-text = This is where the tour ends. Press “Plan { -period } 2”. Each { -period } opens something new, told at the top right, and it is yours. The tour is in the menu whenever you want it again, or press F2.
tour-next-plan-text-taxi = This is where the tour ends. Press “Plan { -period } 2” and go on the same way: see at the top right what is new, change a thing or two, start, deal with what comes up, look at the review. Short of time, leave complaints to the dispatcher. After four { -periods } comes the debrief.
