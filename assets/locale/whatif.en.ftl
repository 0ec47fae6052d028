# The debrief: why, turning points, what if

## Pages

debrief-pages = Pages of the debrief
debrief-page-result = Result
debrief-page-why = Why
debrief-page-turning = Turning points
debrief-page-what-if = What if
debrief-page-skill = Luck and decisions
debrief-page-objectives = Objectives
debrief-page-timeline = Timeline
debrief-page-questions = Questions
debrief-big = For the wall
debrief-before = Previous picture
debrief-after = Next picture
debrief-picture = { $at } / { $of }
review-to-debrief = Hold a debrief now

shortcuts-debrief = Debrief
shortcut-debrief-page = To page 1; 2 to 8 likewise
shortcut-wall = Large for the wall, a picture at a time

whatif-working = Working out: { $part }
whatif-cancel = Cancel
whatif-begin = Work it out
whatif-idle = Nothing is worked out yet. Press “Work it out”: the run is played again from its beginning to see what each decision brought.
whatif-waits = The run is being played again from its beginning. What comes of it will stand here; the other pages can be read meanwhile.
whatif-fault = It couldn’t be worked out: { $problem }
whatif-part-why = where value created comes from
whatif-part-forecasts = what could be foreseen
whatif-part-turning = each decision made otherwise
whatif-part-search = the best plan there is
whatif-part-seeds = the same decisions with other luck
whatif-part-bots = how others play this run
whatif-semicolon = ;{ " " }
whatif-stop = .{ " " }
whatif-yes = yes

## Why

whatif-falls = Where value created comes from, and where it goes
whatif-falls-note = Each column goes on where the one before ended; all discounted to the first day. Point at a column to see what it is made of.
whatif-group-gross = Gross margin
whatif-group-serve = Cost to serve
whatif-group-keep = Customer care
whatif-group-complaints = Complaints
whatif-group-win = Winning, win-back
whatif-group-firm = Team and firm
whatif-group-rest = Credit, events
whatif-group-stayed = Those who stayed
whatif-group-won = Newcomers
whatif-group-lost = Those who went
whatif-group-waiting = Price of waiting
whatif-sources = Line by line, to the cent
whatif-sources-note = Profit above, the change of customer equity below; all discounted to the first day. The last column is exact, and its lines add up to value created.
whatif-source = Source
whatif-run-exact = Run, exact ({ -money })
whatif-misfortune = of which luck in who left
whatif-misfortune-tip = Luck in who left: what the probabilities of leaving would have taken, against what really went. Where more went than was to be expected it was bad luck, below zero.
whatif-adjusted = Value created less luck
whatif-adjusted-tip = Value created − luck in who left: about what the same decisions bring on ordinary luck.
whatif-booked = What single events and complaints cost
whatif-booked-note = Discounted to the first day; to the cent the lines “Events” and “Payouts” above.
whatif-amount = Amount
whatif-complaints-other = Settled by account managers

source-sales = Sales at list price
source-sales-tip = All that was sold, at list price, with related sales and those to referred customers.
source-discounts = Discounts and surcharges
source-discounts-tip = What was taken off the price counts below zero, what was put on it above.
source-goods = Cost of goods
source-goods-tip = What the goods themselves cost.
source-serve = Cost to serve
source-serve-tip = Delivering, invoicing, reconciling: what running for customers costs.
source-care = Care
source-care-tip = The care budgets of the tiers.
source-programmes = Retention programmes
source-programmes-tip = Rebates, integration, customer circles.
source-complaints = Payouts
source-complaints-tip = Paid to settle complaints.
source-credit = Interest and bad debt
source-credit-tip = Interest on what customers owe, and what they never pay.
source-win-back = Win back
source-win-back-tip = Spent on asking lost customers back, whether they came or not.
source-acquisition = Acquisition
source-acquisition-tip = The budgets of the acquisition channels.
source-team = Team
source-team-tip = Wages, hiring, dismissing.
source-quality = Quality investment
source-quality-tip = Spent on the quality of product and delivery.
source-access = Complaint access
source-access-tip = Hotline, follow-up calls, somebody who asks.
source-image = Image and advertising
source-image-tip = Spent on the image.
source-fixed = Fixed cost
source-fixed-tip = Rent, machines: paid whatever you decide, and so are the hours that nobody used.
source-events = Events
source-events-tip = What the events of the scenario and your choices cost.
source-overheads = Fixed overheads, added back
source-overheads-tip = Fixed cost and the upkeep the run opens with. Everybody pays them, so the score leaves them out.
source-stayed = Customers who stayed
source-stayed-tip = Whether those who were there all along are worth more or less: satisfaction, share of wallet, relationship and wallet have moved.
source-won = Customers won
source-won-tip = What the customers won in this run are worth.
source-won-back = Customers won back
source-won-back-tip = What those who left and came back are worth.
source-lost = Customers who chose a rival
source-lost-tip = What those who left were worth before.
source-failed = Customers who failed
source-failed-tip = What those who went out of business were worth before.
source-let-go = Customers we let go
source-let-go-tip = What those we no longer serve were worth before. Where a customer cost more than it brought, this is a gain.
source-waiting = Price of waiting
source-waiting-tip = The same equity a { -period } later is worth a little less: what it was × the change of the discount factor.

## Why: churn in four steps

whatif-step-1 = Step one: the churn rate
whatif-step-1-note = Those who chose a rival or failed, over the customers at the start of the { -period }; those we let go don’t count. The yearly rate is four { -periods } at this pace.
whatif-customer-quarters = Customers × { -periods }
whatif-left-count = Left
whatif-failed-count = Failed
whatif-let-go-count = Let go
whatif-expected-count = Expected to leave
whatif-quarterly = Churn rate a { -period }
whatif-yearly = Churn rate a year
whatif-year = Year { $year }
whatif-whole-run = Whole run
whatif-step-2 = Step two: why they leave
whatif-step-2-note = Every customer’s probability of leaving, { -period } by { -period }, split by cause and added up; below zero it holds them. Who really left is also a matter of luck.
whatif-expected = Expected to leave
whatif-at-stake = Value at stake
whatif-main-cause = Left mainly for it
whatif-remembered = What customers remember
whatif-remembered-note = How many times something multiplied the odds of leaving then, a memory that fades by half each { -period }; what it has added to the probability of leaving since, and the lifetime value at stake.
whatif-remembered-said = { $quarter }: { $what }
whatif-log-odds = Odds of leaving then
whatif-left-when = Left
whatif-still-there = still there
whatif-step-3 = Step three: the profit that went with them
whatif-step-3-note = Worth is taken before they went, over the years they would normally have stayed. “Avoidable”: it chose a rival, and was worth keeping.
whatif-decided = What was decided
whatif-when = When
whatif-tier-head = Tier
whatif-probability = Probability of leaving
whatif-years = Years it would have stayed
whatif-worth = Worth
whatif-avoidable = Avoidable
whatif-profit-lost = Avoidable, together
whatif-profit-lost-tip = The worth of those who chose a rival and were worth keeping, added up.
whatif-step-4 = Step four: what a little less churn is worth
whatif-step-4-said = Of the customers you hold, { $yearly } normally leave in a year. If it were only { $then }:
whatif-less-plain = By the formula in the books (margin × retention ÷ (1 + discount rate − retention), each { -period }), customer equity would go from { $from } to { $to }: { $more } more.
whatif-less-rolled = Rolled on in this market, { -period } by { -period }, from { $from } to { $to }: { $more } more. That is what Reichheld and Sasser found, here on your own book.
whatif-parts = Where the gain comes from
whatif-parts-note = On a typical customer of your book, each part as a share of all it is worth. Winning a successor costs about { $successor }.
whatif-part-share = Of its worth
whatif-part-plain-tip = Only because it stays longer: the formula in the books, at a margin that never changes.
whatif-part-tenure-tip = The longer it stays, the more its share of wallet grows.
whatif-part-related-tip = With a deeper relationship it buys other things from us too.
whatif-part-serve-tip = As both know each other, cost to serve falls.
whatif-part-referral-tip = New customers that a satisfied old one sends us.
whatif-part-acquisition-tip = Where fewer leave, successors needn’t be bought so soon.
whatif-keeping = What keeping cost, and what a little more or less would do
whatif-keeping-note = Keeping customers took { $cost } in this run (hours at their wage, and care), about { $each } for a customer and a year. The rows below play the run again on the same luck with all hours and care a tenth higher, or lower, in every { -period }.
whatif-tenth-more = A tenth more
whatif-tenth-less = A tenth less
whatif-cost-more = Extra cost
whatif-kept-more = More kept, expected
whatif-each-kept = Cost of each one kept
whatif-value-then = Value created
whatif-adjusted-then = Less luck

## Why: grading, budget, forecasts

whatif-grading = Was the grading right?
whatif-grading-note = Against true lifetime value, when each plan was committed.
whatif-graded-right = Graded right
whatif-misgraded-cost = Cost, about
whatif-misgraded-cost-tip = Only an estimate: the difference in value between the right tier and the one it sat in is taken as an annuity, and a { -period } in the wrong tier costs one payment of it; only what effort does to share counts. Discounted to the first day.
whatif-misgraded = Who was misgraded
whatif-grade = How
whatif-has = Sat in
whatif-should = Deserved
whatif-budget = Money and hours: winning against keeping
whatif-budget-note = Hours count at their wage. Winning: channels, prospects, win back. Keeping: care, programmes, visits, files. Complaints: payouts, access, handling complaints and events.
whatif-winning = Winning
whatif-won = Won
whatif-keeping-cost = Keeping
whatif-complaints-cost = Complaints
whatif-winning-share = Winning’s share
whatif-spare = Hours to spare
whatif-forecasts = What could be foreseen
whatif-forecasts-note = The { -period } played many times from the plan as it was committed: eight futures in ten lie in this band. What came outside it is red.
whatif-profit-band = Profit, likely
whatif-churn-band = Churn rate, likely
whatif-satisfaction-band = Satisfaction, likely
whatif-came = Result
whatif-aims = Targets and results
whatif-aims-note = Your own, and those of the scenario.
whatif-aim = { $quarter }: { $goal }
whatif-aim-whose = Whose
whatif-aim-own = own
whatif-aim-set = scenario
whatif-aim-target = Target

## Decisions in words

decision-event = Answer to an event
decision-complaint = Handling of a complaint
decision-promise = Promise that fell due
decision-event-said = { $event }: “{ $choice }”
decision-complaint-said = Complaint of { $name } ({ $case }): { $done }
decision-promise-said = Promise to { $name }: { $how }
handling-talked = Talked through in person
handling-delegated = Left to an account manager
handling-unanswered = Not answered
whatif-tier = Tier { $tier }
whatif-hours = { $hours } h
whatif-heads = { $heads ->
    [one] { $heads } person
   *[other] { $heads } people
 }
whatif-own = { $hours } h of its own, { $level }
whatif-own-none = like its tier
whatif-stays = kept
whatif-asked-back = asked back
whatif-not-asked = not asked back
whatif-of-tier = { $tier }, { $field }
whatif-field-hours = hours each
whatif-field-level = relationship level
whatif-field-care = care budget each
whatif-field-authority = authority limit
whatif-field-discount = price
whatif-field-files = hours for the file
whatif-field-terms = terms
whatif-field-limit = credit limit
whatif-field-programme = retention programme
whatif-field-priority = complaints
whatif-field-quality = Quality investment
whatif-field-access = Complaint access
whatif-field-image = Image
whatif-field-tone = Tone of advertising
whatif-field-training = Training a head
whatif-field-heads = Team
whatif-field-collection = Hours for collection
whatif-field-prospecting = Hours for prospects
whatif-edit = { $what }: { $from } → { $to }
whatif-edit-to = { $what }: { $to }
whatif-edits-more = { $count } more
whatif-as-before = as before
whatif-topic = { $lever } ({ $of })
whatif-left = { $topic } left alone
whatif-talk-points = talked through in person, { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
whatif-talk-best = talk at once, with the best line in each turn
whatif-talk-retold = talked through in person with one line changed, { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
whatif-talk-ended = { $outcome } · { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
whatif-talk-of = The talk that was changed: { $name } ({ $case })
whatif-talk-tally = After the changed line: lines you had said yourself, { $own }; lines of the same step where yours no longer fitted, { $kind }; lines filled in for you by the textbook, the best that stood there, { $filled }.
whatif-talk-last = The changed line was the last one: nothing came after it.
whatif-talk-cut = With this line the talk was over. Lines of yours that nobody was left to hear: { $dropped }.
whatif-talk-outcome = How it ended
whatif-talk-points-of = Points for the talk
whatif-talk-moved = { $from } → { $to ->
    [one] { $to } point
   *[other] { $to } points
 }
whatif-talk-satisfaction = Satisfaction of the customer at the end
whatif-talk-yearly = Yearly value of the customer
whatif-choose = “{ $choice }”
whatif-names-more = { $names } and { $count } more

## Turning points

whatif-turning = The decisions that cost most
whatif-turn-said = { $quarter }, { $decision }. Instead “{ $instead }”: { $amount }.
whatif-dearest = What the textbook’s decisions would have added
whatif-dearest-note = One decision at a time is replaced, all else and all luck stays as it was, and the whole run is played again. A lever that was left alone throughout is listed once.
whatif-turning-same = With the textbook’s decision in place of any of yours, the run would end neither better nor worse: it has no turning point. To try another way, go to “What if”.
whatif-dearest-none = None of the textbook’s decisions would have brought more.
whatif-dearest-but-grading = The textbook doesn’t know everything, though: graded by true lifetime value, customers would have brought about { $cost } more.
whatif-best = Where you did better than the textbook
whatif-best-note = Where the textbook’s decision would have brought less.
whatif-best-none = In this run no decision was better than the textbook’s.
whatif-turn-adjusted = Would add (less luck)
whatif-turn-value = On the luck of this run
whatif-turn-adjusted-value = Value created less luck
whatif-in-quarter = { $quarter }: { $decision }
whatif-instead = Instead: { $instead }
whatif-kept = Would have stayed: { $names }
whatif-lost = Would have left: { $names }
whatif-honest = { $skipped ->
    [one] { $skipped } later decision
   *[other] { $skipped } later decisions
 } couldn’t be carried out then, { $filled ->
    [one] { $filled } answer
   *[other] { $filled } answers
 } had to be made up
whatif-together-title = One by one they don’t add up
whatif-together = The { $count } decisions above, replaced one by one, add { $alone } in all; replaced together they add { $together }, a difference of { $difference }. Decisions depend on one another: change one, and another works differently.
whatif-together-one = Decisions depend on one another: change one, and another works differently. So the rows don’t add up.
whatif-benchmark = The benchmark is the bot “by the book”. It saw what you saw, and isn’t always right.
whatif-in-plan = plan
whatif-in-week = week { $week }
whatif-same = as the textbook
whatif-timeline-note = At the right, what the textbook’s decision would have added or taken. A click opens the customer, or goes back to the { -period } to change something.
whatif-nothing-decided = Nothing was changed in this { -period }.

## What if

whatif-page = What if
whatif-how = Choose a { -period } at the left, change a decision, and see what would have come of it: on the same luck, both futures side by side.
whatif-tree = Roads taken
whatif-tree-note = From which of them does the new one branch off? Those that are kept are saved with the run.
whatif-the-run = This run
whatif-node = Branches off in { $quarter } · { $by }
whatif-nothing-changed = Nothing changed
whatif-name = Give it a name
whatif-delete = Delete
whatif-delete-sure = Delete with all that branches off?
whatif-change = What is changed
whatif-change-note = Several things at once if you like; only this { -period } is changed, the rest is as you did it.
whatif-quarter = From which { -period } on
whatif-groups = What kind of thing
whatif-firm = Firm
whatif-events = Events
whatif-complaints = Complaints
whatif-complaint-of = { $name } ({ $case })
whatif-promises = Promises
whatif-talks = Lines of talks
whatif-talks-note = Under each line stands what else could be said there, and what the customer would answer. Click one to say it instead. From there on your own lines are said as far as they still fit; else one of the same step; else the best that stood there is filled in for you.
whatif-talk-nth = { $n } · { $name }
whatif-talks-which = Which talk
whatif-line-nth = Line { $n }
whatif-line-was = What you said
whatif-line-instead = Said instead
whatif-line-answer = Customer: { $words }
whatif-said-instead = { $name }, said instead: “{ $line }”
whatif-targets = Targets
whatif-no-target = no target
whatif-own-way = handled as before after all
whatif-hint = Ask what another hour is worth
whatif-hint-asked = asked
whatif-hint-not-asked = not asked
whatif-hint-of = What another hour for { $tier } is worth: { $asked }
whatif-single = One customer
whatif-find = Find a customer by name
whatif-find-none = No customer has this in its name.
whatif-find-more = { $count } more: type a few letters to find them.
whatif-customer-said = { $name } · { $note }
whatif-decided-about = you decided something about it in this { -period }
whatif-other-customer = another customer
whatif-gone = gone
whatif-knob-tier = Tier
whatif-knob-hours = Hours of its own
whatif-knob-level = Level of its own
whatif-knob-stay = Keep it or let it go
whatif-knob-win-back = Win it back
whatif-no-levers = This { -period } wasn’t played to its end: there is nothing to change.
whatif-as-it-was = { $value } (as it was)
whatif-by = Who plays on
whatif-own-commands = my own decisions
whatif-by-hand = by hand
whatif-by-hand-from = Play on by hand from { $quarter }
whatif-by-hand-note = You play another road; the run stays as it is. Come back at any time: the road is kept as far as you got.
whatif-go-on = Go on with this road
whatif-aside = What if – from { $quarter }
whatif-aside-note = Whatever you do here belongs to another road; the run stays as it is.
whatif-aside-back = Back to the debrief
whatif-aside-kept = This road is kept: it is in the tree.
whatif-search = the best plan found
whatif-take-back = leave it as it was
whatif-play = Play it
whatif-play-none = Change something first, or let somebody else play on.
whatif-playing = The other road is being played
whatif-fresh = This road isn’t kept yet. Once it is, others can branch off from it, and it is saved with the run.
whatif-keep = Keep this road
whatif-fault-quarter = { $quarter } wasn’t played to its end on that road; nothing can be changed there.
whatif-fault-branch = That road was deleted.
whatif-side-by-side = Both futures
whatif-difference = This run created { $run }, the other road { $other }: { $more }; with luck in who left taken out, { $adjusted }.
whatif-no-difference = Nothing is different: both futures are the same.
whatif-set = { $what }: { $to }
whatif-curve-run = this run
whatif-curve-other = other road
whatif-profit = Profit by { -period }
whatif-customers = Customers
whatif-axis-value = Value created ({ -money }k)
whatif-axis-money = { -money }k
whatif-axis-points = Points (0 – 100)
whatif-axis-customers = Customers
whatif-axis-yearly = Yearly value ({ -money }k)
whatif-map = Where the customers stand at the end
whatif-map-note = Circles are this run, filled shapes the other road, lines join the same customer. Crossed out: there in this run only; ringed in green: there on the other road only. A click opens a customer.

## Luck and skill

whatif-skill = What were decisions, what was luck
whatif-luck-said = This run created { $value }. The same decisions, played { $seeds } times with other luck, bring { $mean } on average. { $luck }
whatif-luck-more = Luck added { $luck } to this run.
whatif-luck-less = Luck cost this run { $luck }.
whatif-luck-none = Luck neither helped nor hurt this run.
whatif-adjusted-said = With luck in who left taken out, the run is worth { $adjusted }.
whatif-percentile-said = Of all runs of the bots it beats { $percentile }%.
whatif-reached-said = From treating everybody alike to the best plan found, this run went { $share } of the way (on the same luck).
whatif-quality-said = The decisions by themselves, on ordinary luck: { $share } of the way.
whatif-luck-histogram = The same decisions with other luck
whatif-luck-histogram-note = The taller a column, the more often the same decisions ended there; the bold line is this run.
whatif-skill-histogram = With luck in who left taken out, beside the bots
whatif-skill-histogram-note = Columns are your decisions; thin lines are the bots’ means on the same luck.
whatif-this-run = this run
whatif-on-average = on average
whatif-own-average = your average (luck taken out)
whatif-rivals = Others on the same luck
whatif-rivals-note = All with luck in who left taken out. One run in ten lies below the first mark, one in ten above the last.
whatif-rivals-who = Played by
whatif-mean = Mean
whatif-p10 = Lowest tenth
whatif-p90 = Highest tenth
whatif-beaten = You beat it
whatif-your-decisions = Your decisions

## Objectives

whatif-objectives = How far the objectives were reached
whatif-objectives-note = Only what the run gives evidence of; where there is none there are no points.
whatif-points = Points
whatif-no-evidence-of = No evidence in this run of
whatif-objective = Objective
whatif-no-evidence = no evidence in this run
whatif-practice = In the practice room:
whatif-of = { $n } of { $of }
area-grading = Tiering
area-grading-tip = Points = share of customers in the right tier over all { -periods }.
area-talks-opinionated = Talking with the opinionated
area-talks-hesitant = Talking with the hesitant
area-talks-amiable = Talking with the amiable
area-talks-angry = Talking with the angry
area-talks-tip = Points = mean of the talks you held yourself.
area-keeping = What to spend on keeping
area-keeping-tip = Points = 100 − 10 × the points missed: what a tenth more or less would have added, in per cent of the way from treating everybody alike to the best plan.
area-foresight = Setting targets
area-foresight-tip = Points = mean over the targets: 100 for a hit, nothing for a miss by a quarter of it (churn and satisfaction: by five points).
area-promises = Keeping promises
area-promises-tip = Points = share of promises kept.
area-silent = Hearing what isn’t said
area-silent-tip = Points = share of grievances that were voiced × 2, at most 100.
area-capacity = Planning hours
area-capacity-tip = Points = 100 − 4 for each per cent of overload − 2 for each per cent below four fifths, mean over the { -periods }.
area-quiz = Knowledge
area-quiz-tip = Points = share of answers that were right, after the run if it was taken then.
evidence-grading-first = Right in the first plan
evidence-grading-last = Right in the last plan
evidence-grading-cost = Cost of misgrading, about
evidence-talks = Talked through in person
evidence-talks-left = Not answered
evidence-talks-points = Mean points
evidence-keeping-year = Keeping a customer for a year
evidence-keeping-more = A tenth more would add, less luck
evidence-keeping-less = A tenth less would add, less luck
evidence-foresight = Targets reached
evidence-promises = Promises kept
evidence-promises-empty = Promised what couldn’t be kept
evidence-silent = Grievances voiced
evidence-capacity-over = Overloaded { -periods }
evidence-capacity-load = Mean load
evidence-quiz-before = Right before the run
evidence-quiz-after = Right after the run
advice-grading-low = Valuable customers sat too low. Next time look at margin less cost to serve, then at potential, not at sales alone.
advice-grading-high = Customers sat higher than their worth. Next time ask: would this hour bring more elsewhere?
advice-talks-principles = Next time hold on to the principles: hear them out, don’t argue who is right, don’t defend yourself first.
advice-talks-steps = Next time take all seven steps: listen, accept, apologise, find out, seek a way, say what will be done, follow up.
advice-talks-fit = Next time see whom you face before you speak: the same line does different things to the four of them.
advice-talks-cost = Next time find out the loss before you name a sum: too much is over-compensation, too little means another talk.
advice-talks-speed = Next time talk sooner and don’t let a complaint pass the week: being quick is half of a recovery.
advice-keeping-more = A little more for keeping would still pay. Next time give the worthy ones more hours and care.
advice-keeping-less = Keeping went too far. Next time move hours elsewhere and see who wouldn’t leave for it.
advice-foresight-bold = The targets were too high. Next time look at the forecast’s band first.
advice-foresight-timid = The targets were too easy. Next time set one you have to stretch for.
advice-promises-empty = Some promises couldn’t be kept from the start. Next time ask first what they will be kept with.
advice-promises-broken = Next time, before you promise, put the two hours aside that keeping it takes.
advice-silent = Most grievances weren’t voiced. Next time give complaint access more, call back more, and ask those who never complain.
advice-capacity-over = More was planned than there were hours, so what was promised fell short. Next time leave a tenth for complaints.
advice-capacity-idle = Hours were left over and paid for. Next time plan more visits to those worth it.
advice-quiz = Read what you got wrong again in the handbook; F1 opens it.

## The instructor's questions

whatif-look = What to look for, and what to ask next
whatif-look-less = Fold up
whatif-no-questions = This scenario has no questions for discussion.

## A class

class-open = The class
class-title = The class
class-intro = Put everybody’s exported run into one folder. They are played again and set side by side: whose decisions were best, and where the class differed.
class-folder = The folder with the runs
class-folder-hint = Path of the folder
class-read = Read
class-own = Use the folder of my own saves
class-other = Another folder
class-working = { $done } of { $of ->
    [one] { $of } run
   *[other] { $of } runs
 } { $done ->
    [one] is
   *[other] are
 } done
class-nothing = There is no run in this folder that can be used.
class-problems = Left out
class-left-out = Compared below: { $shown } of the { $of } runs in the folder. Left out: { $which }.
class-left-out-more = { $which }; { $more } more are named at the end
class-problem = { $name } ({ $why })
class-problem-other = another scenario
class-problem-short = no { -period } played to its end
class-problem-changed = comes out differently when replayed
class-problem-not = not a saved game
class-problem-version = saved by another version
class-problem-damaged = damaged
class-problem-closed = can’t be opened
class-problem-scenario = its scenario can’t be read
class-problem-nowhere = scenario “{ $scenario }” not found
whatif-class-unlike-title = This ranking isn’t quite fair
whatif-class-unlike = Not all played on the same luck, or as long. The value of decisions is on the same luck and can be compared; the rest is only a hint.
whatif-class-ranking = Whose decisions were best
whatif-class-ranking-note = Ranked by what the decisions bring on average, played many times with different luck, not by the luck of this one run. Quality runs from everybody alike (0%) to the best plan found by trial (100%). A class is played fewer times than a debrief, and tries fewer plans, so the two differ by some points.
whatif-class-member = Trainee
whatif-class-mean = Mean value of decisions
whatif-class-quality = Quality of decisions
whatif-class-by-value = Place in this run
whatif-class-values = Value created in the class
whatif-class-values-note = The taller a column, the more people ended there.
whatif-class-values-dots = Each dot is one person.
whatif-class-decisions = Decisions in the class
whatif-class-decisions-note = Everybody’s decisions, played many times with different luck and averaged.
whatif-class-narrower = { $note } It is narrower than the picture before; the difference is luck.
whatif-class-as-wide = { $note } It is no narrower than the picture before: luck made little difference here.
whatif-class-average = class average
whatif-class-heat = Who is strong where
whatif-class-heat-note = Points of 100 in each cell; a dash means no evidence.
whatif-class-differed = Where the class differed most
whatif-class-differed-note = Against the textbook’s decision, luck taken out. Let the best and the worst tell how they came to it.
whatif-class-differed-none = Everybody decided alike.
whatif-class-best = The best
whatif-class-worst = The worst
whatif-class-best-said = The best: { $decision }
