# Lingang Steel: the scenario’s texts (its complaint cases lie elsewhere)

scenario-title = Lingang Steel
scenario-blurb = Take over twenty-four customers: see whose tonnage has no margin under it, and whose good manners hide a grievance.
scenario-firm = Lingang Steel · Sales
scenario-role = the new head of the sales department

briefing-1 = Lingang is a regional long-products mill: it rolls rebar, wire rod, round bar and angles. Head office signs the big contracts; you get the twenty-four customers a truck can reach in half a day: people building their own homes, factories and sites, traders, and sister plants of the group.
briefing-2 = The market is tight. Fewer towers go up, bridges and power lines still do, some machine shops grow quietly, and Jiangbei Special Steel across the river knocks on doors every day. Steel is much like steel; what differs is who is there first and whose word counts.
briefing-3 = Your predecessor treated everyone alike: about the same hours for each. You have three account managers and 1,200 hours a quarter, and over eighty per cent are already spoken for. The top three bring nearly half of the revenue; the margin is far less concentrated.
briefing-4 = What counts in the end is the value you created: the profit earned, plus what your customer equity has gained since you took over. Who came, who left and how you handled complaints all count. Learn the four kinds of customer first; then start tiering.

# Learning objectives
objective-kinds = Tell the four kinds of customer apart (consumer, business, channel, internal) and say what each is after
objective-margin = Look through tonnage to margin, cost to serve and value per hour
objective-abc = Make a first tiering: more for the vital few; neither too much nor nothing for the many
objective-internal = Give internal customers a clear process instead of hours without end
objective-silent = Hear silent dissatisfaction before the customer is gone

# Acquisition channels
channel-fair = Steel fair
channel-fair-text = Three days behind a stand, twice a year: many look, few buy.
channel-introductions = Introductions
channel-introductions-text = A dinner for good customers, each of whom brings a colleague: not many come, but most are sound.

# Events
event-old-note = The note in the drawer
event-old-note-text = At the bottom of the drawer lies a note in your predecessor’s hand: “Promised Xu at Jinniu: wire rod at the old price until quarter’s end.” There is no contract, and the list went up this week. Xu rings with a single question: “Does that still stand?”
event-old-note-honour = It stands: the old price to quarter’s end
event-old-note-honour-after = We bore the difference. “Good,” said Xu, and his trucks came as always.
event-old-note-half = Visit him and say it plainly: split the difference
event-old-note-half-after = Xu heard you out and nodded: half the money, but said to his face.
event-old-note-list = Not in any contract: the new price
event-old-note-list-after = Xu didn’t argue. “I see,” he said and rang off; since then he wants everything in writing first.

event-group-order = Priority order from the group
event-group-order-text = The minutes of the group meeting land on your desk: the heavy-truck plant has a big export order, and round bar has “priority at all units”. Director Luo’s call follows at once: “Change the schedule today. The others can wait!”
event-group-order-obey = Make way: everyone else moves back
event-group-order-obey-after = The trucks caught their ship; four outside customers asked why their steel had moved again.
event-group-order-window = Agree a window: orders in on Tuesday, scheduled on Wednesday
event-group-order-window-after = It took many visits and some grumbling, but for the first time Luo knew ahead which day his bar would come.
event-group-order-surcharge = Rush it, at the rush price outsiders pay
event-group-order-surcharge-after = Group accounting accepted the bill. Luo didn’t: “A rush charge, from our own family!”

event-truck-strike = Five days without trucks
event-truck-strike-text = Freight rates are in dispute; the drivers stay home for five days and finished steel piles up in the store. Every phone in the room asks the same thing: “Where is my truck?”
event-truck-strike-hire = Hire trucks from outside at any price: nobody goes short
event-truck-strike-hire-after = Everything arrived on time. When the freight bill came round, nobody said a word.
event-truck-strike-first = Trucks first to plants and sites that would stand still
event-truck-strike-first-after = No machine and no site stopped; the shops and villages slipped a week, and some felt forgotten.
event-truck-strike-call = Let the steel wait; ring each one with a firm day
event-truck-strike-call-after = The steel was late and our voices were gone, but not one of the dates was wrong.

event-rival-campaign = Jiangbei comes knocking
event-rival-campaign-text = Jiangbei Special Steel sends two engineers round the machine shops: free trial bars, help with settings on the spot, a technical seminar. Mingda, Hongda and Tieshan have all been invited.
event-rival-campaign-line = Send our engineer to each line; don’t talk price
event-rival-campaign-line-after = Three process cards now carry our notes; our engineer hardly saw the office all quarter.
event-rival-campaign-discount = Half a point off for all three, to hold them
event-rival-campaign-discount-after = Old Qiu rang back the same day; the other two said thank you and went to the seminar anyway.
event-rival-campaign-hold = Stay out of it; keep our people for the big sites
event-rival-campaign-hold-after = Huatai and Luqiao saw more of us; at the seminar, someone from each of the three was there.

event-benchmark = The model site
event-benchmark-text = The quality inspectors will hold an open day at Metro Lot Seven, with every contractor in the city there. Chief Engineer He would show Lingang’s steel on two conditions: “Every bundle traceable, and your man on site for six weeks.”
event-benchmark-station = Agree to both: a man on site, a tag on each bundle
event-benchmark-station-after = On the day, people crouched to photograph our tags; our man on site had a fine tan.
event-benchmark-tags = Tags only, nobody on site
event-benchmark-tags-after = Each bundle had its tag. He said little and crossed out the line “on site”.
event-benchmark-decline = Be honest: we can’t spare anyone this quarter
event-benchmark-decline-after = “Good to know.” He found another mill, and expects a little less of us from now on.

event-price-fall = Two hundred down in a week
event-price-fall-text = Rebar has dropped two hundred yuan a tonne in a week. Wanli rings for compensation, then Shunhe: “Last week’s load isn’t even sold. You have to make it good.” The others say nothing, and watch.
event-price-fall-contract = The contract price stands, for everyone
event-price-fall-contract-after = Simple books, hard phone calls; several traders made a mental note.
event-price-fall-stocktake = Count stocks together and share the loss on unsold steel
event-price-fall-stocktake-after = Six days of counting, and money well accounted for; those who hadn’t shouted got the same share.
event-price-fall-loudest = Pay those who come asking
event-price-fall-loudest-after = The two loud ones were content; within two days the quiet ones had heard about it.

event-output-curb = Three weeks of curbs
event-output-curb-text = An air-quality alert: the city orders the mill to cut back for three weeks, and there is steel for only four orders in five. No customer knows yet; the scheduler waits for your word: whose fifth is missing?
event-output-curb-share = A fifth less for everyone; tell them first, then ship
event-output-curb-share-after = Everyone got a little less and nobody was happy, but nobody called it unfair.
event-output-curb-protect = First the plants and sites that can’t stop
event-output-curb-protect-after = No line stopped; the traders’ yards ran low in one corner, and they rang somebody else.
event-output-curb-billets = Buy billets outside and fill the gap
event-output-curb-billets-after = Enough steel, less profit; bought billets have a temper of their own, and the rolling crew nursed them through several nights.

event-bad-heat = A call from the laboratory
event-bad-heat-text = On a second test, one heat of wire rod is high in carbon, and it already lies in the stores of Yongsheng and Lin’an. Neither has put it on a machine yet, and neither has noticed.
event-bad-heat-tell = Ring both today and exchange all that is unused
event-bad-heat-tell-after = Ms Ye paused: “I hadn’t even noticed.” That same night both loads were on their way back.
event-bad-heat-wait = Wait until they run it; exchange for whoever reports it
event-bad-heat-wait-after = It saved a trip; two weeks later some wire snapped at Yongsheng, and Sister Qin looked up the heat number.
event-bad-heat-quiet = Quietly send some extra good rod and give no reason
event-bad-heat-quiet-after = Nobody asked; but both now think that a little extra is simply how it should be.

# Customers
customer-wanli-port = Wanli Port Trade
customer-wanli-port-about = A big trader on the river port; nobody in the book buys more steel, and it comes by the shipload. Wanli rushes to order before a rise and rings for compensation after a fall. The thickest pile of delivery notes; what handling and claims leave of it, your predecessor never worked out.
customer-wanli-port-contact = Cao Wanli
customer-wanli-port-role = General manager

customer-huatai-build = Huatai Build
customer-huatai-build-about = Three in ten of the city’s new towers are theirs, and every load of rebar goes over their own scale. Mr Jia speaks in front of his men and never takes a word back; he squeezes prices and pays to the day. He takes the volume; the good margins are found elsewhere.
customer-huatai-build-contact = Jia Jianguo
customer-huatai-build-role = General manager

customer-heavy-truck = Group Heavy Truck
customer-heavy-truck-about = A sister plant that has used Lingang’s round bar for eighteen years, at the group’s internal price. There is a rush order every month, and the whole floor can hear Director Luo’s calls. Nobody has ever asked which of them could have been announced a week earlier.
customer-heavy-truck-contact = Luo Zhenshan
customer-heavy-truck-role = Plant director

customer-luqiao-bridge = Luqiao Bridge
customer-luqiao-bridge-about = Bridge builders: rebar is due on the day of the pour, and a day late is a day the site stands idle. We were late twice last year, and Mr Han has not forgotten. No one swears louder; but who supplies the next bridge is still open.
customer-luqiao-bridge-contact = Han Lei
customer-luqiao-bridge-role = Project manager

customer-shunhe-trade = Shunhe Steel Trade
customer-shunhe-trade-about = A distributor with three yards in the south of the city, who fights for every point of rebate and wants exclusivity each year; the mill across the river, he says, will wait two months. Mr Sun has a temper, and steady sales. The last few loads were delivered to Jiayuan’s site, phase three.
customer-shunhe-trade-contact = Sun Demao
customer-shunhe-trade-role = General manager

customer-jiayuan-home = Jiayuan Homes
customer-jiayuan-home-about = The developer with the best name in town: earthquake-grade rebar, delivered block by block, and easy about price. Whatever you ask, Shen says “all fine”. Since phase three began, fewer orders have come to us directly, and none of us has been seen on the site.
customer-jiayuan-home-contact = Shen Ning
customer-jiayuan-home-role = Purchasing manager

customer-beiyuan-tower = Beiyuan Towers
customer-beiyuan-tower-about = They build pylons for the grid and use a lot of angle steel, but for two years have given us only one small lot. The grid spends more each year; mills from other provinces get most of it. Ms Xing once asked for a test report she could put into a tender, and nobody answered.
customer-beiyuan-tower-contact = Xing Xue
customer-beiyuan-tower-role = Head of supply

customer-haoran-steel = Haoran Steel
customer-haoran-steel-about = Brother Hao is the first to ring at every holiday; nine years of friendship and never a cross word, though over a glass he once let slip what the next mill quotes. His survey marks are reassuringly high. Only the stack of Lingang steel in his yard gets a little lower each quarter.
customer-haoran-steel-contact = Brother Hao
customer-haoran-steel-role = Owner

customer-metro-seven = Metro Lot Seven
customer-metro-seven-about = Not the largest buyer, but every contractor in the city watches whose steel it uses. Chief Engineer He cares about tags and arrival times, and says things once. Do it well and you have a benchmark customer; do it badly and the whole city knows that too.
customer-metro-seven-contact = He Zhengping
customer-metro-seven-role = Chief engineer

customer-jinniu-pile = Jinniu Piles
customer-jinniu-pile-about = A maker of concrete piles: two loads of wire rod a week, right through the dead of winter, for nine years. They don’t haggle, don’t chase, and nobody goes to see them. In the mill’s emptiest weeks, those two loads keep it turning.
customer-jinniu-pile-contact = Xu Jinshui
customer-jinniu-pile-role = Plant director

customer-mingda-parts = Mingda Parts
customer-mingda-parts-about = A machine shop for hydraulic parts that approves round bar heat by heat. Ms Fang asks closely and decides slowly: “Let me think it over.” Her drawings lie on the desk for somebody to come. Orders are modest, the margin is among the top three, and a new hall will be roofed by the end of the year.
customer-mingda-parts-contact = Fang Min
customer-mingda-parts-role = Process engineer

customer-tieshan-fasten = Tieshan Fasteners
customer-tieshan-fasten-about = Two brothers built this bolt works; Old Qiu still walks the floor. He watches the market harder than anyone and wants an answer for every dip. He grumbles, but he knows what it costs to reset twenty cold headers for another mill’s rod.
customer-tieshan-fasten-contact = Old Qiu
customer-tieshan-fasten-role = Owner

customer-anping-mesh = Anping Mesh
customer-anping-mesh-about = They weave slope netting: a load of rod every three days, and half a day late stops the machines. Director Ma flares up fast; three sentences in ten are curses, and the other seven are true. After five years of swearing he still buys here.
customer-anping-mesh-contact = Ma Baotian
customer-anping-mesh-role = Plant director

customer-yongsheng-wire = Yongsheng Wire
customer-yongsheng-wire-about = A wire-drawing shop grown into a works; Sister Qin keeps the accounts and does the buying, and checks each invoice three times. When in doubt she says nothing and holds the payment. A new line has just gone in and money is short; whose rod it will run is undecided.
customer-yongsheng-wire-contact = Sister Qin
customer-yongsheng-wire-role = Accounts and buying

customer-group-mining = Group Mining
customer-group-mining-about = The group’s mines: one figure for bolt steel a month, given a month ahead, never a rush. The least trouble, and the least attention. Last year’s visit record is a single line: “Nothing to report.”
customer-group-mining-contact = Feng Jianye
customer-group-mining-role = Head of materials

customer-hongda-gear = Hongda Gears
customer-hongda-gear-about = A young maker of gears whose steel use has nearly doubled in two years; we get a quarter of it. Ms Lu has written twice to ask about grades, most politely. Your predecessor left them in tier C because he “hadn’t heard of anything”.
customer-hongda-gear-contact = Lu Jing
customer-hongda-gear-role = Head of quality

customer-dongsheng-depot = Dongsheng Depot
customer-dongsheng-depot-about = A shopfront in the steel market that trades in anything and rings three times a day for prices. Loud, and therefore tier B. If somebody is five yuan cheaper, Mr Dong has switched by the afternoon.
customer-dongsheng-depot-contact = Dong Biao
customer-dongsheng-depot-role = Owner

customer-guangming-cut = Guangming Cutting
customer-guangming-cut-about = They cut and bend rebar and bring it to small sites; more than twenty in the north of the city know the truck. Mr Liang would like to sell more Lingang steel, wonders whether our sizes will keep up, and has never dared to ask.
customer-guangming-cut-contact = Liang Guangming
customer-guangming-cut-role = Manager

customer-kuaijia-online = Kuaijia Online
customer-kuaijia-online-about = A steel platform that reprices every half hour and sends orders of three tonnes or five. No loyalty to anyone, and very particular about delivery slots. Some orders earn less than it costs to run the crane.
customer-kuaijia-online-contact = Zhao Kai
customer-kuaijia-online-role = Purchasing director

customer-xinfeng-farm = Xinfeng Farm Gear
customer-xinfeng-farm-about = Mr Shi went to school with your predecessor; he wants three bars, or five, always at once, and his pickup waits at our gate. Ten years, and always in tier B. Nobody has ever laid the delivery slips beside the margin.
customer-xinfeng-farm-contact = Shi Guoqing
customer-xinfeng-farm-role = Head of supply

customer-linan-spring = Lin’an Springs
customer-linan-spring-about = For spring steel they ask Lingang first; eleven years and never a late payment. The best margin in the book, on a sum so small that it sits at the foot of the page. Ms Ye has sent two fellow makers our way; your predecessor didn’t note who sent them.
customer-linan-spring-contact = Ye Suqin
customer-linan-spring-role = Plant director

customer-xingfu-village = Xingfu Village
customer-xingfu-village-about = The village depot: it pools the orders of families who are building, adds no markup, and keeps the account in a school exercise book. Everyone likes Aunt Wu, and a word of hers reaches three villages. If a bundle or two is missing, she will hardly mention it.
customer-xingfu-village-contact = Aunt Wu
customer-xingfu-village-role = Depot keeper

customer-zhou-builder = Zhou’s Builders
customer-zhou-builder-about = Twenty men who build homes for their neighbours; the owner pays for the steel, and Master Zhou says whose it is. A dozen houses a year, but everyone who means to build asks him first. He finds the queue at our gate too long; he said so once, and not again.
customer-zhou-builder-contact = Zhou Qiming
customer-zhou-builder-role = Foreman

customer-qingxi-homes = Qingxi Homes
customer-qingxi-homes-about = A dozen households by the brook rebuild their old homes together and pool their rebar; once the roofs are on, they are done. Teacher Xie compares prices for all of them, afraid to pay too much or buy too little, and has asked seven times. Very polite, and quite a few hours.
customer-qingxi-homes-contact = Xie Xiaoyu
customer-qingxi-homes-role = Neighbour in charge

# Quiz
quiz-kind-shunhe = Shunhe buys from Lingang and resells to sites and small works. Which kind of customer is it?
quiz-kind-shunhe-consumer = Consumer
quiz-kind-shunhe-business = Business
quiz-kind-shunhe-channel = Channel
quiz-kind-shunhe-internal = Internal
quiz-kind-shunhe-why = At Shunhe the steel has not reached its user yet. It lives on the difference between two prices and wants margin, supply and territory: a channel customer.

quiz-kind-truck = The group’s heavy-truck plant builds trucks from Lingang’s round bar, at an internal price. Which kind of customer is it?
quiz-kind-truck-consumer = Consumer
quiz-kind-truck-business = Business
quiz-kind-truck-channel = Channel
quiz-kind-truck-internal = Internal
quiz-kind-truck-why = One group, one purse, two pockets: an internal customer. It deserves good service like any other; but settle the process first, so that the queue doesn’t go by volume of voice.

quiz-kind-xingfu = The Xingfu Village depot pools orders for families who build their own homes, without a markup. Which kind of customer is it?
quiz-kind-xingfu-consumer = Consumer
quiz-kind-xingfu-business = Business
quiz-kind-xingfu-channel = Channel
quiz-kind-xingfu-internal = Internal
quiz-kind-xingfu-why = It is called a depot, but earns nothing on resale, and the steel goes into the villagers’ own homes: a consumer customer. Here word of mouth weighs more than the tonnes of one order.

quiz-kind-jinniu = Jinniu turns wire rod into concrete piles and sells them to sites. Which kind of customer is it?
quiz-kind-jinniu-consumer = Consumer
quiz-kind-jinniu-business = Business
quiz-kind-jinniu-channel = Channel
quiz-kind-jinniu-internal = Internal
quiz-kind-jinniu-why = Rod goes in, another product comes out. It buys to produce, not to resell: a business customer, and what it wants is steady supply on the day.

quiz-kind-guangming = Guangming cuts and bends Lingang’s rebar and sells it to more than twenty small sites. Which kind of customer is it?
quiz-kind-guangming-consumer = Consumer
quiz-kind-guangming-business = Business
quiz-kind-guangming-channel = Channel
quiz-kind-guangming-internal = Internal
quiz-kind-guangming-why = Cut or bent, it still sells rebar, and it reaches the small sites that we can’t: a channel customer. Choose such customers by willingness, coverage, ability and finance.

quiz-kind-jiayuan = Jiayuan buys rebar for the homes it builds, sometimes from us and sometimes from Shunhe. Which kind of customer is it?
quiz-kind-jiayuan-consumer = Consumer
quiz-kind-jiayuan-business = Business
quiz-kind-jiayuan-channel = Channel
quiz-kind-jiayuan-internal = Internal
quiz-kind-jiayuan-why = Whoever delivers it, the steel goes into Jiayuan’s own projects: a business customer. Know who uses it, and you know whom to talk to and where two sellers will collide.

quiz-volume-profit = When tonnage goes up, profit follows by itself.
quiz-volume-profit-true = True
quiz-volume-profit-false = False
quiz-volume-profit-why = Market share doesn’t pile up into profit. At the start the heavy-truck plant brings more than three times Jiayuan’s revenue and, after the cost to serve, earns us less than Jiayuan does.

quiz-satisfied-loyal = A customer who always gives good marks may be moving its orders elsewhere all the same.
quiz-satisfied-loyal-true = True
quiz-satisfied-loyal-false = False
quiz-satisfied-loyal-why = That is the satisfaction trap. Brother Hao’s marks are always high, yet his orders drift to others: with five rivals at the door, being satisfied only means no grumbling; staying takes another reason.

quiz-any-customer = Everyone who pays is a good customer; keep whoever comes.
quiz-any-customer-true = True
quiz-any-customer-false = False
quiz-any-customer-why = Xinfeng’s orders are always urgent and always tiny; after deliveries and hours it costs us money at the start. First change how you serve such a customer; if that won’t work, let go with grace.

quiz-four-grounds = How many hours a customer gets should depend on its behaviour, its needs, its cost and its return.
quiz-four-grounds-true = True
quiz-four-grounds-false = False
quiz-four-grounds-why = Less by voice and friendship, more by what it does, what it needs, what it costs and what it brings. Your predecessor’s tiers went wrong because these four were never laid side by side.

quiz-between-two = A customer relationship is a matter between the seller and the buyer.
quiz-between-two-true = True
quiz-between-two-false = False
quiz-between-two-why = Jiayuan’s steel comes on Shunhe’s trucks, the heavy-truck plant’s rush orders push the others back, and nobody noted who sent the two makers that Lin’an recommended. Behind a customer stand distributors, sister plants, and those who speak up for you.

# Questions for the debrief
debrief-1 = At the start, how did you tell who was a key account? Do you still use the same yardstick now?
debrief-1-look = Hand back the prediction sheets: whom did they write under “Matters most”? Mostly Wanli, Huatai and the truck plant, the thickest piles of slips. In a fresh run press “Regrade all by” revenue, then contribution, and let the room watch Wanli and Tieshan. To “then go by margin”: by margin Hongda still stands far down, and who answers its two polite letters? A key account also shows in growth, and in how far its word carries.
debrief-2 = The heavy-truck plant and Jiayuan: who takes more tonnes, and who earns us more? In which quarter did you notice, and from which figure?
debrief-2-look = In a fresh run set the two pages side by side: the truck plant’s revenue is far larger, but read on to “Cost to serve”, and Jiayuan earns us more. Ask in which quarter they first opened a customer page, and whether until then they went by the size of the token. To “then drop the plant”: how many of its rush orders could have been announced a week earlier? Bring down the cost to serve, not the customer; one subtraction shows whether tonnage has margin under it.
debrief-3 = Did you give your internal customers hours, or a process? In Director Luo’s chair, what would keep you from feeling fobbed off?
debrief-3-look = Take two groups that chose differently over the group’s priority order, and seat one of each in front as Director Luo. The one for whom all made way has a fine quarter and will ask for more, while four outsiders ask why their steel moved; the one with “orders in on Tuesday, scheduled on Wednesday” grumbles, and then knows his day ahead. To “a rule will do”: what did it give Group Mining, which announces a month early and never rushes? A settled process takes the queue out of voice’s hands.
debrief-4 = Who left, or nearly left, without a single hard word? What small signs were there before?
debrief-4-look = Show “Who left, and why” in the debrief, then “Who is nearest to leaving” in the last review, and read out those with “silent dissatisfaction” among the causes. Brother Hao gives high marks and rings first at every holiday, while the stack in his yard sinks; Jiayuan is “all fine”, and Shunhe delivers to phase three. To “we had no complaint”: was nothing wrong, or did nobody ask? Thinner orders and steel by another road speak sooner than marks: the satisfaction trap.
debrief-5 = In your own book: whose tier will you change first? Tomorrow you ring them; what is your first sentence?
debrief-5-look = First the name, then the sentence, written down and read aloud. If it goes up, is it their Hongda, who wrote to ask and stayed in C because nobody had “heard of anything”? If down, is it their Xinfeng, an old schoolmate, always urgent, slips and margin never side by side? Send back “How are things?”: begin with something the customer once said, like the test report that Beiyuan asked for. What a C lacks has mostly been said once already.

