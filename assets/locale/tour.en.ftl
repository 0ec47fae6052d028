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

## Say first, then look

guess-open = Guess first
guess-open-tip = Say what you expect of this { -period }, then see the forecast
guess-title = What do you expect of { -period } { $quarter }?
guess-note-first = The goal is a profit of at least { $profit }. A hunch will do the first time.
guess-note = The { -period } before: profit { $profit }, { $lost } lost.
guess-profit = Profit
guess-lost = Customers lost
guess-why = Once noted it stays. The review holds it against what came: judging well matters more than one lucky guess.
guess-keep = Note it, show the forecast
guess-later = Not now
guess-said = You expect a profit of { $profit } and { $lost } lost
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
foretold-lost = { $own } lost expected, { $came } came
foretold-inside = within the forecast of { $range }
foretold-outside = outside the forecast of { $range }
foretold-quarter = { $quarter }: { $said }
foretold-hits = { $hits } of the { $count } figures you said were hit

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
shortcut-tour-back = The tour: step before
shortcut-tour-end = End the tour
shortcut-lesson = The instructor’s tools

## The tour

tour-offer = First time here?
tour-offer-text = Let me take you through the first { -period }, step by step. You can stop at any time.
tour-start = Show me around
tour-no = No, thank you
tour-next = Next
tour-back = Step before
tour-skip = Skip this step
tour-leave = End the tour
tour-your-turn = Your turn
tour-elsewhere = What this step is about isn’t on this screen. Go back there to go on.
tour-count = Step { $step } of { $steps }

tour-board = Here are your customers
tour-board-text = Each token is a customer. Further right it is more satisfied, further up worth more, larger it buys more; shape and letter are its tier. Point at one for its name, click for its file.
tour-tier = A card for each tier
tour-tier-text = Customers of a tier are treated alike. The card says how many there are, their share of revenue and what an hour brings. Little can be moved yet; each { -period } opens more.
tour-hours = Give tier A two hours more
tour-hours-text = Drag the slider of tier A to the right: 2 h or more for each customer. The tick is what the rival spends; only beyond it do they feel that we try harder. Tab to the slider and the right arrow do it too.
tour-hours-text-taxi = One thing can be moved in this { -period }: hours. Drag the slider of tier A to the right, 2 h or more for each regular. Tab to the slider and the right arrow do it too.
tour-capacity = Hours are scarce
tour-capacity-text = An hour more for one tier is an hour less elsewhere. This bar answers while a slider moves. Leave some spare: somebody has to take the complaints.
tour-undo = Mistakes cost nothing here
tour-undo-text = Every step of a plan can be undone and done again: Ctrl+Z and Ctrl+Shift+Z. Once the { -period } has begun there is no way back.
tour-predict = Say first, then look
tour-predict-text = Press “Say first” and say what profit you expect and how many customers will leave. Then you see the forecast.
tour-band = The forecast
tour-band-text = The band is where eight tries in ten end up, the tick is the middle, the diamond what you said. Change the plan and it follows.
tour-commit = Start
tour-commit-text = When you are content, press “Start the { -period }”, or Ctrl+Enter.
tour-weeks = Thirteen weeks
tour-weeks-text = They pass one after another. Space pauses; when something needs your decision, time waits for you.
tour-event = Something happened
tour-event-text = Read, then choose; number keys work too. No answer is always right: think of whom it touches.
tour-on = Go on
tour-on-text = Let time pass. The next stop may be a complaint.
tour-complaint = Somebody complains
tour-complaint-text = You can talk to them or leave it to a colleague. The first time, try it yourself: press “Talk yourself”.
tour-talk = Listen
tour-talk-text = At the left is their mood, below is what you can say, keys 1 to 4. Listen and take the feelings in first, then ask, and only then talk of a remedy.
tour-feedback = How did it go?
tour-feedback-text = What each line did is written here. Then go back to the { -period }.
tour-rest = Finish the { -period }
tour-rest-text = Let the other weeks pass as well. There is a fast forward.
tour-close = Close the { -period }
tour-close-text = The thirteen weeks are over: close the { -period }, then go to the review.
tour-review = Where the money came from
tour-review-text = Were the goals met, where does revenue shrink on its way to profit, and how well did you judge?
tour-people = Who left, and why
tour-people-text = Who left and who is close to leaving, each with the reasons. The next plan begins here.
tour-pages = Two more pages
tour-pages-text = To ask “why?” further, turn to these: causes and relations.
tour-next-plan = The next { -period }
tour-next-plan-text = This is where the tour ends. The next { -period } opens something new, and it is yours. The tour is in the menu whenever you want it again, or press F2.
