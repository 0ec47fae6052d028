#zh 英文文字。键要和 zh-CN.ftl 里的一样；暂时用不着英文，也请留着。
#en English texts: one a line, “key = words”. Keep the keys, which are the same as in zh-CN.ftl, and change what follows the sign; further lines are indented.

scenario-title = Halfway Hill Coffee
scenario-blurb = @customers@ customers, @quarters@ quarters: whose orders are large and thin, and who is polite with something on their mind?
scenario-firm = Halfway Hill Coffee · Customers
scenario-role = New head of the customer team

#zh 开局说明，正好四段。
#en The briefing in exactly four paragraphs: the firm, the market, what the predecessor left, what counts.
briefing-1 = Halfway Hill Coffee roasts beans for hotels, offices, bakeries and small cafés, and for a food merchant in the south of town who sells them on.
briefing-2 = More people drink coffee, and more people sell beans. Prices are much alike; what differs is who is there first, and who remembers what a customer wants.
briefing-3 = Your predecessor treated everybody alike: nearly the same hours for all, and 85% of them planned. The largest orders come first; nobody has looked at the margins.
briefing-4 = After @quarters@ quarters, what counts is the value you have created: the profit, plus what the book is worth more than when you took it over.

objective-margin = Look at margin and cost to serve, not at the size of the order
objective-tiers = Tier the customers: more for the few who matter, enough for the many
objective-silent = Hear the dissatisfaction nobody voices, before they leave

#if quarters>=3
preset-taste = A taste: two quarters

#end
channel-tasting = Tastings
channel-tasting-text = Once a month, for people with a café of their own; few order on the spot.

#zh 事件：标题，说明，选项，选了以后看到的。
#en Events: title, text, choices, and what is seen afterwards.
event-roaster = The roaster stops
event-roaster-text = On Wednesday morning the roaster stands still. It will take five days to mend, with half of the beans until then. The roaster asks you: “Who comes first?”
event-roaster-rent = Hire another, and leave nobody out
event-roaster-rent-after = The beans came in time, and at the end of the month so did the bill for the hire.
event-roaster-ration = Half for everybody, and ring them first
event-roaster-ration-after = Everybody went a little short. “Thanks for telling us,” most of them said.
event-roaster-hotel = Keep the Lakeside Hotel supplied
event-roaster-hotel-after = Not one breakfast without coffee; the merchant in the south rang all morning.

#if quarters>=2
event-samples = Samples from the rival
event-samples-text = The new roastery across the river takes samples from door to door, with a price list. Three customers sent you a picture of it, without a word.
event-samples-taste = Go round with a tasting and let them judge
event-samples-taste-after = It took a fortnight. One of them put the cup down and smiled: “Yours, then.”
event-samples-cut = A point and a half off for each of them
event-samples-cut-after = All pleased on the telephone, and a layer thinner in the books.
event-samples-ignore = Take no notice
event-samples-ignore-after = It cost nothing. The samples stand on a few counters.

#end
#if quarters>=3
event-beans = Green beans go up
event-beans-text = Frost where they grow: green beans are a fifth dearer within a month. The new price list is on your desk; your customers’ prices are the old ones.
event-beans-carry = Carry it ourselves this quarter
event-beans-carry-after = No letter about prices went out; a few customers rang to say thank you.
event-beans-share = Talk to each of them and halve it
event-beans-share-after = One round of talks, and most of them saw the point.
event-beans-pass = Put all of it into the prices
event-beans-pass-after = The list went out; the answers were short.

#end
#zh 客户：名字，故事，联系人，职务。
#en Customers: name, story, contact and post. Leave a clue in the story for those who read closely.
customer-lakeside-hotel = Lakeside Hotel
customer-lakeside-hotel-about = Three hundred rooms, and all their breakfast coffee is ours. Mr Jia’s word is law, and every year he wants new prices. The largest orders, and the most deliveries; what is left after those?
customer-lakeside-hotel-contact = Mr Jia
customer-lakeside-hotel-role = Head of food and drink

customer-tower-offices = Cloud Tower Offices
customer-tower-offices-about = Tea kitchens on twenty-four floors, one delivery a week. Whatever you ask, Miss Xu says “all fine”. Last month’s order was a fifth below spring’s; she didn’t mention it.
customer-tower-offices-contact = Miss Xu
customer-tower-offices-role = Office manager

customer-corner-bakery = Corner Bakery
customer-corner-bakery-about = From one shop to six in two years. Miss Dong thinks long about every new bean and asks good questions; the margin is handsome. Tier C, the predecessor wrote: “small orders”.
customer-corner-bakery-contact = Miss Dong
customer-corner-bakery-role = Owner

customer-south-trade = South Food Merchants
customer-south-trade-about = Sells on to small restaurants; the loudest voice, and not a penny off the rebate. Where somebody is a yuan cheaper, he rings the same afternoon.
customer-south-trade-contact = Mr Sun
customer-south-trade-role = Owner

#if customers>=5
customer-group-canteen = Group canteen
customer-group-canteen-about = Part of our own group, at the internal price. Something urgent every month, always “among ourselves”. Nobody has asked which of it could have been said earlier.
customer-group-canteen-contact = Mr Luo
customer-group-canteen-role = Head of facilities

#end
#if customers>=6
customer-book-cafe = Old Book Café
customer-book-cafe-about = A small place in a lane, the same beans for six years. Ms Ye never presses and speaks well of us to everybody; two customers came through her, though nobody wrote down which.
customer-book-cafe-contact = Ms Ye
customer-book-cafe-role = Owner

#end
#if customers>=7
customer-gym-bar = Leap Gym
customer-gym-bar-about = The bar in a gym: three or five bags at a time, and every time it’s urgent. The trainer buys as well, finds us slow, and pays late.
customer-gym-bar-contact = Coach Ma
customer-gym-bar-role = Manager

#end
#if customers>=8
customer-bean-club = The Bean Club
customer-bean-club-about = Some seventy people who like coffee and buy together; Xiao Zhou keeps the accounts alone. They don’t buy much, but they know a lot, and taste every batch that stayed in too long.
customer-bean-club-contact = Xiao Zhou
customer-bean-club-role = Founder

#end
quiz-kind-south = South Food Merchants buy from us and sell on to small restaurants. What kind of customer are they?
quiz-kind-south-consumer = A consumer
quiz-kind-south-business = A business
quiz-kind-south-channel = A channel customer
quiz-kind-south-internal = An internal customer
quiz-kind-south-why = With them the beans are still some way from the cup. They live on the difference when they sell on, so they are a channel customer.

quiz-loud = Whoever presses hardest gets hours first.
quiz-loud-true = True
quiz-loud-false = False
quiz-loud-why = Loudness and value are two things. The one to ask is often the one who says nothing.

quiz-plunder = Stopping care and quality in the last quarter leaves more profit, and so a better result.
quiz-plunder-true = True
quiz-plunder-false = False
quiz-plunder-why = The result holds what the book is worth at the end. When satisfaction falls, that falls by more than was saved.

#zh 总复盘时讲师问的话。
#en Questions for the debrief; the last one turns to the trainees’ own customers.
debrief-1 = The Lakeside Hotel and the Corner Bakery: who orders more, and who earns us more? Which figure told you?
debrief-2 = Who gave a sign before leaving? What were you busy with then?
debrief-3 = Back to your own customers: whose tier do you change first? You ring them tomorrow: what is your first sentence?
