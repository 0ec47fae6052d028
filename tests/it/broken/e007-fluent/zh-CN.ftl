scenario-title = x
scenario-blurb = x
scenario-firm = x
scenario-role = x
briefing-1 = x
briefing-2 = x
briefing-3 = x
briefing-4 = x
customer-school = x
customer-school-about = x
customer-school-contact = x
customer-school-role = x
customer-mill = x
customer-mill-about = x
customer-mill-contact = x
customer-mill-role = x
objective-kinds

1st-day = Monday

objective-tiers = { $n ->
    [one] one
 }

objective-abc = { kinds
