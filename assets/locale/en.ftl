## The program

app-name = Clientele
menu-title = Back to the title screen
language-other = 中文
theme-toggle = Light or dark
close = Close
back = Back
continue = Continue
you = You
list-comma = { ", " }
hours = { $hours } h
points = { $value } points
at-least = at least { $value }
at-most = at most { $value }
amount-range = { $low } to { $high }

## The title screen

title-other-name = 客户经营
title-subtitle = A book of customers and never enough hours: who gets more, who gets less, and who must not be lost?
title-us = Us
title-resume = Resume
title-resume-note = { $scenario } · quarter { $quarter } of { $quarters }
title-new = New run
title-quit = Quit
title-version = Version { $version }
title-language = Language
title-light = Light colours
title-dark = Dark colours
language-zh = 中文
language-en = English

## Choosing a scenario, and the briefing

scenario-size = { $customers ->
         [one] { $customers } customer
        *[other] { $customers } customers
    } · { $quarters ->
         [one] { $quarters } quarter
        *[other] { $quarters } quarters
    } · about { $minutes } min
difficulty = Difficulty
length-full =
    Full run: { $quarters ->
         [one] { $quarters } quarter
        *[other] { $quarters } quarters
    }, about { $minutes } min
preset-workshop =
    Workshop: { $quarters ->
         [one] { $quarters } quarter
        *[other] { $quarters } quarters
    }, about { $minutes } min with debrief
goal-profit = Quarterly profit
goal-churn = Quarterly churn rate
goal-satisfaction = Mean satisfaction (of 100)

## The bar on top

quarter-of = Quarter { $quarter } of { $total }
quarter-short = Q{ $quarter }
phase-plan = Plan
phase-run = Run
phase-review = Review
cash = Cash
value-created = Value created
value-created-tip = Discounted profit of the closed quarters, plus customer equity now, minus customer equity at the start, in yuan. It counts what you earned and how good a book you leave behind.
not-yet = at quarter end

## Kinds, personalities, severity

kind-consumer = Consumer customer
kind-business = Business customer
kind-channel = Channel customer
kind-internal = Internal customer
personality-opinionated = Opinionated
personality-hesitant = Hesitant
personality-amiable = Amiable
personality-angry = Angry
severity-minor = minor problem
severity-major = major problem

## The board

board-x = Satisfaction (points)
board-y = Yearly value (log scale)
board-danger = Danger: satisfaction below 45 points
board-loss = Customers here earn us nothing
board-empty = No customers here yet
board-fit = Show all
board-hint = Scroll to zoom, drag to pan, click a customer
book-summary = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    }
book-summary-risk = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } · { $risky } with a probability of leaving above 8%
yearly-value = Yearly value
quarter-revenue = Quarterly revenue
probability-of-leaving = Probability of leaving
customer-open = See customer

## Five levels of a customer

satisfaction = Satisfaction
satisfaction-tip = What the customer perceives against what it expects, in points of 100. When they match, satisfaction drifts to 75; a point of excess adds 1, a point short takes off 2, and a quarter covers about a third of the way.
expectation = Expectation
expectation-tip = The service the customer thinks it is due, in points of 100. Each quarter it moves 15% of the way to the mean of its own perception and what is usual in the trade: good service raises the bar.
loyalty = Loyalty
loyalty-tip = How far it would stay though it could go elsewhere, in points of 100. Satisfaction, trust, a close relationship and care lift it, each rival takes off 3; it is slow and covers a fifth of the way in a quarter.
trust = Trust
trust-tip = How far the customer believes that we do what we say, in points of 100. A promise kept adds 6, a promise broken takes off 12, and complaint talks move it too.
share-of-wallet = Share of wallet
share-of-wallet-tip = What the customer buys from us, divided by what it buys from all suppliers, in %. Effort, perception and loyalty raise it; a quarter covers a third of the way.

## The customer

customer-kind = { $kind } · { $years }-year relationship
figure-wallet = Wallet (a quarter)
figure-revenue = Our revenue (a quarter)
figure-margin = Gross margin
figure-serve = Cost to serve (a quarter)
figure-contribution = Contribution (a quarter)
figure-hours = Hours (a quarter)
figure-per-hour = Value per hour
figure-rivals = Rivals
hours-both = ours { $ours } h, rival’s { $rival } h
count-rivals = { $count }
worth-historic = Historic value
worth-current = Current value
worth-potential = Potential value
worth-ahead = Current and potential value: { $value }
risk-said = Probability of leaving this quarter: { $probability }
left-in = Left in quarter { $quarter }
only-while-planning = Can be changed only while planning
complaint = Complaint
story-complaint = Q{ $quarter }, week { $week }: { $about }, { $outcome }

## The plan

tier-summary = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } · { $share } of revenue
plan-effort = Effort
plan-level = Level
plan-care = Care
plan-authority = Authority
plan-hours-bar = Hours
plan-money-bar = Committed cost
plan-commit = Start the quarter
plan-grade-by = Regrade all by
plan-grade-revenue = revenue
plan-grade-margin = contribution
plan-grade-potential = potential
plan-undo = Undo
plan-empty-tier = No customers in this tier
plan-notices = Watch
plan-all-well = Nobody needs urgent attention
plan-goals = Profit at least { $profit }, churn rate at most { $churn }, satisfaction at least { $satisfaction } points
hours-of = { $hours } / { $capacity } h
hours-over = { $hours } h too many: answers slow down, service suffers
hours-reserve = { $hours } h left for complaints
hours-floor = This level takes at least { $hours } h
hours-each = { $hours } h each
hours-against-rival = { $hours } h each, { $times }× the rival
times-rival = { $times }× rival
per-hour = { $amount } per hour
per-hour-none = no hours given
money-note = of which care { $care }
money-care = Care
notice-unresolved = { $name } (tier { $tier }): complaint unresolved, satisfaction { $satisfaction } points.
notice-unhappy = { $name } (tier { $tier }): satisfaction only { $satisfaction } points.

## Relationship levels

level-basic = Basic
level-basic-tip = We sell, and that is all. Takes no hours; right for customers who only look at the price.
level-reactive = Reactive
level-reactive-tip = If something is wrong, they call and we help. At least 2 hours per customer and quarter.
level-accountable = Accountable
level-accountable-tip = After the sale we call and ask how it went. At least 6 hours per customer and quarter.
level-proactive = Proactive
level-proactive-tip = We call with improvements before they ask. At least 12 hours per customer and quarter.
level-partnership = Partnership
level-partnership-tip = We work on the customer’s own business together. At least 24 hours per customer and quarter; right for those who value the relationship, much of it wasted on those who want a price.

## Levers

lever-hours = Hours by tier
lever-grade = Tiering
lever-level = Relationship level
lever-authority = Authority limit
lever-care = Care budget
lever-override = Own plan for a customer
lever-from = opens in quarter { $quarter }
lever-never = not part of this scenario
levers-opened = New this quarter: { $levers }

## The weeks

week-of = { $week ->
         [0] The quarter begins, { $total } weeks ahead
        *[other] Week { $week } of { $total }
    }
week-short = wk { $week }
weeks-run = Go on
weeks-pause = Pause
weeks-step = One week
weeks-fast = Fast
weeks-close = Close the quarter
weeks-to-review = To the review
weeks-feed = This quarter’s news
weeks-lost-title = Left this quarter
weeks-lost-none = Nobody left.
feed-quiet = All quiet, no news yet.
feed-complaint = { $name } complains: { $about }
feed-talked = Talked with { $name }: { $outcome }
feed-delegated = Account manager on { $name }’s complaint: { $outcome }
feed-unanswered = { $name }’s complaint ran past its deadline, unanswered
feed-kept = Kept our promise to { $name }
feed-broken = Broke our promise to { $name }
left-because = { $name }: { $cause }
revenue-so-far = Revenue so far
profit-so-far = Profit so far
team-load = Hours used
event-heading = Something has happened
event-continue = Understood

## Complaints and promises

complaint-title = Complaint · { $name }
complaint-note = Tier { $tier } · { $severity } · { $deadline }
complaint-unwritten = They left only a few words; best handed to an account manager.
complaint-talk = Talk yourself
complaint-delegate = Hand to account manager
complaint-later = Talk later
complaint-waiting = Waiting
contact-with-role = { $contact }, { $role }
deadline-now = answer this week
deadline-weeks = { $weeks ->
         [one] { $weeks } week left
        *[other] { $weeks } weeks left
    }
delegate-means = An account manager takes it: { $hours } hours, and usually a worse result than a good talk of your own.
talk-means = You talk: { $hours } hours; settled in the same week, it leaves the least resentment.
queue-of = queue of { $count }
promise-due = Promise due · { $name }
promise-text = You made { $contact } a promise about “{ $case }”, and it is due this week.
promise-keep = Make time and keep it
promise-skip = Let it slip
promise-open = Q{ $quarter } · { $about } · open
promise-kept = Q{ $quarter } · { $about } · kept
promise-broken = Q{ $quarter } · { $about } · broken
settled-nothing = nothing paid
outcome-open = still open
outcome-silent = never voiced
outcome-unresolved = unresolved
outcome-resolved = resolved, but late
outcome-quick = resolved quickly
outcome-unanswered = unanswered
outcome-delegated = account manager, { $outcome }

## The talk

talk-note = Tier { $tier } · week { $week } · { $about }
person-history = { $years }-year relationship · { $revenue } a year · { $share } of our revenue
what-do-you-say = What do you say?
talk-known = Known
talk-promises = Our promises
talk-promises-none = None so far
authority-note = Authority limit { $amount }; more must be escalated, and the answer misses this week
talk-leave = Back to the quarter
hung-up = (A click, and the line goes dead.)
mood-calm = Speaks evenly and hears you out
mood-open = The voice has loosened, and more comes of its own accord
mood-tense = The voice is kept low, the sentences get shorter
mood-impatient = Answers absently, with a “well?” now and then
mood-furious = Loud, cutting in, not to be stopped
mood-leaving = Long silences, as if about to hang up

## Feedback on a talk

talk-feedback = How the talk went
talk-curve = The course of heat and trust
talk-heat = Heat
talk-trust = Trust
talk-moves = Line by line
talk-better = The line that mattered most could have been
talk-better-none = Every line was well chosen
talk-best-mark = The best line here
talk-thrown-back = A solution before they were heard: thrown back
talk-rubric = Grade
talk-behind = Behind the words
talk-effects = What it changed
verdict-quick = { $name } had an answer within the week, before resentment could settle in.
verdict-resolved = { $name } got a solution, but late, and some of the resentment stays.
verdict-unresolved = { $name } puts the phone down, and the problem is still there.
verdict-hung-up = { $name } hung up before you had finished.
rubric-principles = Three principles
rubric-steps = Seven steps
rubric-fit = Fits the person
rubric-cost = Fair settlement
rubric-speed = Speed
real-demand = Real demand
true-cause = True cause
effect-leaving = Probability of leaving
effect-leaving-values = unresolved { $ignored }, now { $now }
effect-value = Lifetime value saved
effect-settlement = Settlement
effect-fair = Fair settlement
effect-escalated = Escalated
effect-escalated-note = Above the authority limit: approval took days, so it does not count as resolved quickly

## The seven steps

step-listen = Listen
step-accept = Accept the feelings
step-apologise = Apologise
step-understand = Understand the need
step-explore = Look for solutions
step-commit = Say what you will do
step-follow-up = Follow up

## The review

review-title = Review of quarter { $quarter }
headline-kept = Profit { $profit } this quarter, and not one customer left.
headline-lost-one = Profit { $profit } this quarter; { $name } left.
headline-lost =
    Profit { $profit } this quarter; { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } left.
review-falls = Where profit came from, and where it went
falls-note = thousand yuan (¥k)
fall-margin = Gross margin
fall-profit = Profit
review-dials = Perception and expectation: five dimensions
review-dials-note = How far perception is above or below expectation (points)
review-lost = Who left, and why
review-lost-note = Every line adds up: the base churn first, then how many percentage points each cause added or took off
nobody-left = Nobody left this quarter.
lost-note = Lifetime value lost { $value } · probability of leaving was { $probability }
review-near = Who is nearest to leaving
near-note = Lifetime value { $value } · probability of leaving { $probability }
review-less = What a little less churn is worth
less-churn = Churn rate { $rate } this quarter, { $yearly } a year at this pace; lifetime value lost { $lost }. With 5 points less churn a year, the current value of the customers we have would be about { $gain } higher.
review-goals = Targets and results
review-met = Met
review-missed = Missed
churn-said = { $rate } ({ $count ->
         [one] { $count } customer
        *[other] { $count } customers
    })
next-plan = Plan quarter { $quarter }
to-debrief = To the debrief

## The five dimensions

dial-reliability = Reliability
dial-responsiveness = Responsiveness
dial-assurance = Assurance
dial-empathy = Empathy
dial-tangibles = Tangibles

## Causes of leaving

term-base = base churn
term-satisfaction = satisfaction away from 75
term-loyalty = loyalty away from 50
term-relational = personal ties
term-procedural = the trouble of switching
term-financial = the cost of switching
term-barrier-mix = satisfaction’s effect on barriers
term-rival = the rival’s moves
term-silent = silent dissatisfaction
term-unresolved = an unresolved complaint
term-resolved = a complaint resolved late
term-quick = a complaint resolved quickly
term-anger = resentment over an event
cause-chance = no particular cause

## Accounts

account-revenue = Revenue
account-revenue-short = Revenue
account-cost-of-goods = Cost of goods
account-cost-of-goods-short = Cost of goods
account-cost-to-serve = Cost to serve
account-cost-to-serve-short = Cost to serve
account-care = Care
account-care-short = Care
account-compensation = Compensation
account-compensation-short = Payouts
account-salaries = Wages
account-salaries-short = Wages
account-upkeep = Upkeep of quality, complaint access and image
account-upkeep-short = Upkeep
account-fixed-cost = Fixed cost
account-fixed-cost-short = Fixed cost
account-event = Cost of events
account-event-short = Events

## The debrief

debrief-title = Debrief: { $firm }
medal-none = No medal this time
medal-bronze = Bronze medal
medal-silver = Silver medal
medal-gold = Gold medal
medal-short = Shortened runs earn no medal
score-profit = Profit of all quarters (discounted)
score-closing = Closing customer equity (discounted)
score-opening = Opening customer equity
score-explain = Value created = profit of all quarters + closing customer equity − opening customer equity, all in yuan of the first day. Customer equity is the profit that the customers you leave behind will still bring, so plundering the last quarter earns nothing.
kept-of =
    Kept { $kept } of { $total ->
         [one] { $total } customer
        *[other] { $total } customers
    }
lost-row = Q{ $quarter } · { $cause } · lifetime value lost { $value }
talk-row = { $name } · { $case }
luck-losses = The probabilities of leaving add up to { $expected } customers; { $lost } left. The difference is luck; the probabilities are your decisions.
seed-card = Seed of this run { $seed } · check code { $hash }

## The quiz

question-of = Question { $number } of { $total }
quiz-score = { $right } right of { $answered } answered
quiz-result = Quiz: { $right } right of { $total }
quiz-option-true = True
quiz-option-false = False
quiz-option-consumer = Consumer customer
quiz-option-business = Business customer
quiz-option-channel = Channel customer
quiz-option-internal = Internal customer

## Why something can't be done

refusal-wrong-phase = This can’t be done in this phase of the quarter.
refusal-locked = This isn’t open yet.
refusal-unknown = There is no such thing here.
refusal-gone = This customer has left.
refusal-out-of-range = This value is out of range.
refusal-event-waits = First decide on what has just happened.
refusal-promise-waits = A promise is due; decide on it first.
refusal-talk-under-way = The call isn’t over yet.
refusal-settled = This complaint has been dealt with.
refusal-no-talk = This complaint can only go to an account manager.
refusal-not-known = You need to find something out before you can say this.
refusal-weeks-left = The quarter has weeks left.
refusal-no-weeks-left = The 13 weeks of this quarter are over.
refusal-nothing-waits = Nothing is waiting for your decision.
refusal-answered = You have answered this question already.

# saves
save-changed = The scenario has changed since this run was saved. You can play on, but it no longer matches its record.
save-without-scenario = The scenario “{ $id }” of this run isn't there. Put it back where it was and you can play on.
plan-goals-title = Goals
probability-of-leaving-year = Probability of leaving within a year
# Title, scenarios, briefing, quiz, customer, debrief (screens)

scenarios-title = Choose a scenario
scenarios-note = Each scenario is a firm and its book of customers. Pick one, then see how much time you have.
scenarios-none = No scenario was found.
scenarios-objectives = What you learn

briefing-title = Briefing
briefing-you-are = You are{" "}
briefing-goals = Goals
briefing-levers = What opens when
briefing-objectives = What you learn
briefing-quiz = Take the quiz first
briefing-start = Start planning

quiz-title = Quiz
quiz-about = The customer in question
quiz-yours = Your answer
quiz-right = Right
quiz-wrong = Not quite
quiz-hint = Press 1 – { $count } to answer
quiz-next = Next question
quiz-finish = Done

customer-levels = How things stand
customer-levels-note = Points of 100; the thin line is the course over the quarters
customer-course-later = After the first quarter you see the course of satisfaction and expectation here.
customer-now = now
axis-points = points (0 – 100)
customer-worth = What it is worth
customer-worth-note = What it has earned us, what it will earn as things are, and what a closer relationship could add
customer-figures = Figures of its business
customer-risk = Why it might leave
customer-risk-note = Percentage points; together they make the probability of leaving this quarter. Green holds the customer
customer-history = Complaints and promises
customer-history-none = No complaints so far, and no promises owed.
customer-tier = Tier
customer-tier-of = tier { $letter }
customer-own = Hours of its own
customer-own-tip = This customer gets its own hours and relationship level instead of its tier’s
customer-hours = Hours a quarter
customer-hours-tip = The tick is what its tier gives: { $hours } hours
customer-level = Relationship level

debrief-value = Value created
debrief-course = Quarter by quarter
debrief-course-none = No quarter has been closed yet.
axis-profit = profit (¥k)
axis-satisfaction = satisfaction (0 – 100 points)
debrief-satisfaction = Mean satisfaction of customers
debrief-lost-row = lost
debrief-lost-count = { $count } lost
debrief-lost = Who left, and why
debrief-lost-none = Nobody left.
debrief-luck = Luck and decisions
debrief-talks = How the complaints went
debrief-talks-note = Out of 100; delegated and unanswered ones have no points
debrief-talks-none = There were no complaints in this run.
debrief-questions = Let’s talk about it
debrief-questions-note = There is no model answer: think for a minute on your own, then share
debrief-seed = Name of this run
debrief-copy = Copy
debrief-to-review = Back to the review
debrief-to-title = Back to the title
cause-satisfaction = low satisfaction
cause-loyalty = low loyalty
