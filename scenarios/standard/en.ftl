# The standard book: the scenario’s texts

scenario-title = The standard book
scenario-blurb = Sixty business customers without a story, only the rules of the game: for practice alone, and for comparing people on the same seed.
scenario-firm = Standard Company · Customers
scenario-role = the new head of the customer department

preset-half = Six quarters, half the way

briefing-1 = The company sells industrial supplies. Sixty businesses are in the book; the largest buys more than a hundred times as much as the smallest. Firm and market are set to the standard: nobody has an advantage, and nobody a handicap.
briefing-2 = The market is neither good nor bad. Your goods are like the rival’s, your prices too, and most customers have one or two others at hand. What differs is who is looked after and who isn’t.
briefing-3 = Your predecessor treated everyone alike: nearly the same hours for all sixty, and the same level of relationship. You have ten account managers and 4,000 hours a quarter, and almost nine tenths of them are spoken for.
briefing-4 = What counts in the end is the value you created: the profit earned, plus what your customer equity has gained since you took over. Every lever is open from the start; which one you move first is up to you.

# Learning objectives
objective-tiers = Tier by value, and move from equal hours to hours that differ
objective-margin = Look at margin and cost to serve instead of revenue
objective-silent = Get silent dissatisfaction to speak up
objective-overload = Leave slack in the hours: an overload hurts everyone
objective-lasting = Plan the last quarter as if there were another

# Acquisition channels
channel-fair = Trade fair
channel-fair-text = A few fairs a year: the customers who come have weight, and so has the bill.
channel-directory = Trade directory
channel-directory-text = Ringing round by the list: leads are cheap, customers small, and few say yes.

# Events
event-price-cut = The rival cuts its prices
event-price-cut-text = The rival has a new price list, two per cent lower throughout, and it looks as if it will stay. A few customers forward it to you without a word.
event-price-cut-refund = Pay each customer back the difference for a quarter
event-price-cut-refund-after = The money is gone; the gesture is remembered.
event-price-cut-visit = Don’t talk price: call on everyone and show what we do
event-price-cut-visit-after = It took weeks. “So it’s you who does all this,” the customers said.
event-price-cut-wait = Do nothing, and watch
event-price-cut-wait-after = It cost nothing. Those who watch prices have begun to compare order by order.

event-flu = Flu
event-flu-text = The flu is here. Half of the account managers fall ill in turn, and two hundred hours will be missing this quarter. Those still standing ask: “Who comes first?”
event-flu-temps = Bring in temporary help
event-flu-temps-after = The phones were answered and the orders followed up, for one more payroll.
event-flu-longer = The healthy work longer
event-flu-longer-after = The work got done and people are tired; two of them are asking what others pay.
event-flu-tell = Tell every customer: we will be slower for some weeks
event-flu-tell-after = Nobody was pleased, but nobody waited in vain.

event-supplier = A supplier slips
event-supplier-text = A supplier has changed its process. What it delivers is within the limits and not what it was. The inspector puts two samples on your desk: “Sooner or later the customers will see it.”
event-supplier-change = Change the supplier and test the new material at once
event-supplier-change-after = The tests cost money; quality is back where it was.
event-supplier-inspect = Inspect it ourselves once more
event-supplier-inspect-after = Much was sorted out, and some slipped through.
event-supplier-accept = Within the limits is good enough
event-supplier-accept-after = Nothing changed in the accounts; there are a few more small faults.

# Quiz
quiz-tiers = Sixty customers, equal hours for each: that is fairest, and pays best.
quiz-tiers-true = True
quiz-tiers-false = False
quiz-tiers-why = Most of the revenue comes from a few. With equal hours the large ones get too little and the small ones more than they can use; it pays to put the last hour where it brings most.

quiz-margin = The customers with the most revenue are not always those that earn us most.
quiz-margin-true = True
quiz-margin-false = False
quiz-margin-why = Some large customers always have a thin margin and a high cost to serve. Take the cost off the revenue, divide by the hours spent, and the order is often another.

quiz-silent = Fewer complaints this quarter need not mean that customers are less dissatisfied.
quiz-silent-true = True
quiz-silent-false = False
quiz-silent-why = Most dissatisfied customers say nothing, and many of them leave without a word. Few complaints may only mean that it is hard to complain to us; ask first, then conclude.

quiz-overload = Plan a fifth more hours than there are: more gets done, so customers get more.
quiz-overload-true = True
quiz-overload-false = False
quiz-overload-why = With too few people, everyone’s share of the plan gets cut, faults and complaints rise together, and the team wears out. Leave some slack for surprises, and what was promised can be kept.

quiz-plunder = Stop all care and quality investment in the last quarter: what is saved is profit, so the result must be better.
quiz-plunder-true = True
quiz-plunder-false = False
quiz-plunder-why = The result includes customer equity at the end. When satisfaction and loyalty fall, it loses more than was saved. The customers are still there next year, and so the account runs on.

# Questions for the debrief
debrief-1 = Which lever did you move first, and why? Would another order have ended differently?
debrief-1-look = Let each group name the lever it moved first; write them in a column with the value created beside them, and explain nothing yet. Then show “What if” in the debrief, make that first step a quarter later, and see where the lines part. To “all were open, so we moved all”: from which figure can you tell which of them worked? Tiers and hours first mostly make the rest easier: care, files and acquisition take hours too, and where none are free all of it falls short.
debrief-2 = Whose hours did you cut most? What became of that customer?
debrief-2-look = Show “Was the tiering right?” in the debrief, then the page of the customer that lost most hours: hours, satisfaction and share of wallet side by side. To “we cut and it stayed”: did it stay because it is satisfied, or because of a switching barrier? Then ask who got the hours; where no name comes, they were left idle. Tier C gets nothing extra; that isn’t the same as nothing.
debrief-3 = Of those who left, how many had given a sign before? In which figure did you see it?
debrief-3-look = Show “Who left, and why”, read out those with “silent dissatisfaction”, and ask who had opened their page. Mostly nobody, for they had never complained. To “it couldn’t be seen”: was it among the early warnings, and how complete was its file? Thinner orders and a satisfaction that sinks quarter by quarter come before leaving; where figures are thin, ask. These sixty have no stories, so only their figures speak.
debrief-4 = Compare with someone on the same seed: was the difference luck, or decisions?
debrief-4-look = Two groups with the same seed show “Luck and decisions” side by side: luck is mostly much the same, decisions differ. Somebody will say “they were lucky”: was it the same customer who left, in the same quarter? Then find the quarter in which the two lines first part, and let each read out its changes. Nobody can blame the plot, since there is none; where the lines part is what to try first in the next run.
