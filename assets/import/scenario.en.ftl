# Learning objectives
objective-tiers = Tier by value, and move from equal hours to hours that differ
objective-margin = Look at margin and cost to serve instead of revenue
objective-silent = Get silent dissatisfaction to speak up
objective-overload = Leave slack in the hours: an overload hurts everyone
objective-lasting = Plan the last quarter as if there were another

# Acquisition channels
channel-fair = Trade fair
channel-fair-text = A few fairs a year: the customers who come have weight, and so has the bill.
channel-introductions = Introductions
channel-introductions-text = A dinner for good customers, each of whom brings a colleague: not many come, but most are sound.

# Events
event-price-cut = The rival cuts its prices
event-price-cut-text = The rival has a new price list, two per cent lower throughout, and it looks as if it will stay. A few customers forward it to you without a word.
event-price-cut-refund = Pay each customer back the difference for a quarter
event-price-cut-refund-after = The money is gone; the gesture is remembered.
event-price-cut-visit = Don't talk price: call on everyone and show what we do
event-price-cut-visit-after = It took weeks. “So it’s you who does all this,” the customers said.
event-price-cut-wait = Do nothing, and watch
event-price-cut-wait-after = It cost nothing. Those who watch prices have begun to compare order by order.

event-flu = Flu
event-flu-text = The flu is here. Half of the account managers fall ill in turn, and a twentieth of the hours will be missing this quarter. Those still standing ask: “Who comes first?”
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

# Questions for the debrief
debrief-1 = Whose tier did you change first, and by which figure? How far can that figure be trusted in your real list?
debrief-2 = Whose hours did you cut most? Would you dare to do so in earnest, and whom would you have to ring first?
debrief-3 = Of those who left, how many had given a sign before? Would you see such a sign in your daily work?
debrief-4 = What was missing from the list, so that you had to guess? Which of it will you find out next month?
