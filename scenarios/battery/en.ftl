# Huachen Power: the scenario’s texts (its complaint cases lie elsewhere)

# The scenario
scenario-title = Huachen Power
scenario-blurb = Sixty plants and warehouses that buy batteries, three years. Sell it and get paid for it; be hard to replace rather than cheap.
scenario-firm = Huachen Power · Key accounts
scenario-role = the new director of key accounts
preset-half-day = Half a day: { $quarters } quarters with debriefs, about { $minutes } minutes
preset-self-study = A self-study hour: { $quarters } quarters, about { $minutes } minutes

briefing-1 = Huachen Power makes lithium packs for forklifts, robots, storage cabinets, mine trucks and ferries. Head office signs the car makers; you get sixty industrial buyers: those who build vehicles, those who run warehouses, distributors, and sister firms of the group.
briefing-2 = The market grows; the money is slow. You sell 32 million a quarter, and on today’s terms over twenty million of it falls due a quarter later, if it comes at all. Jianghai Lithium across the river has deep pockets and undercuts us at our best customers; the price of lithium may double in a year, or halve.
briefing-3 = Your predecessor treated everyone alike: about the same hours for each, sixty to ninety days to pay, limits that nothing ever touched. He graded by turnover and by voice: nine tier-A customers bring over half of the revenue, but only some forty per cent of the margin; tier D pays before delivery and holds just four small ones. Ten account managers, 4,000 hours a quarter, over eighty per cent of them spoken for.
briefing-4 = What counts in the end is the value you created: the profit earned, plus what your customer equity has gained. Most B customers have an objection and most C customers lack something; the clue is in what they once said. Listen first, then set the terms, then develop together; discounts come last.

# Learning objectives
objective-value = Tell a customer’s historic, current and potential value, and don’t take turnover for them
objective-barriers = Build switching barriers from joint work and shared data, less from money that a rival can match
objective-levels = Choose the level of relationship: who deserves proactive or partnership, and for whom reactive is enough
objective-receivables = Tighten terms and limits in time, and bring in what has been sold
objective-silent = Hear what a silent C lacks, and help it become a B
objective-promises = Keep a promised price: honour it, then explain, then agree a new rule

# Acquisition channels
channel-expo = Logistics expo
channel-expo-text = Three fairs in a spring and a box full of cards; few of them really mean to change batteries.
channel-introductions = Introductions
channel-introductions-text = Good customers bring a colleague to see the line: not many come, but most are sound.
channel-service-dealers = Service dealers
channel-service-dealers-text = Those who mend vehicles know first who needs packs; most of what they send is small and needs sifting.

# Events
event-handshake = Terms agreed by nod
event-handshake-text = Mr Du of Feiju comes with an order: “Ship now, we settle it all at year’s end; your predecessor nodded.” There isn’t a word of it in the files. The order is larger again, and half the material is already in the shop.
event-handshake-honour = Stand by it: ship now, settle at year’s end
event-handshake-honour-after = Mr Du slapped the table: “That’s the spirit!” Since then, whenever it comes to terms, he says “as usual”.
event-handshake-deposit = Half of it: thirty per cent down, the rest by the month
event-handshake-deposit-after = It took four visits. The deposit came in two pieces; but accounts can see a sum each month now.
event-handshake-refuse = What isn’t written doesn’t count: standard terms
event-handshake-refuse-after = Mr Du cut the order in front of his people. Somebody in accounts breathed out; somebody in the shop sighed.

event-lithium = Up sixty per cent in two months
event-lithium-text = Lithium is up sixty per cent in two months, and every pack costs more to make. Of the price letters that young Meng sent out in April, the system shows eight that still run; Jiangnan and Yuanhang have one each. The sales desk waits: at which price goes the next invoice?
event-lithium-letters = Honour all eight to the day, then talk
event-lithium-letters-after = Eight invoices at the old price. The monthly report looked grim; two customers made a copy of the letter “to keep”.
event-lithium-formula = Visit each: a formula that follows lithium, up and down
event-lithium-formula-after = Five weeks of talks; more than one walked out and came back. The formula is in the contracts now, and they will read it again when prices fall.
event-lithium-list = New list for all, letters or not
event-lithium-list-after = The margin was back within the month. So were the calls: “Does your stamp still mean anything?”

event-eight-quotes = Quotes on eight desks
event-eight-quotes-text = In one week Jianghai Lithium called on eight: Hongsheng, Lida, Ruifeng, Wange, Gangtong, Yunting, Guangyuan, Anxing; each has a quote seven points below ours. This quarter you have three application engineers to send.
event-eight-quotes-three = Choose three and send the engineers to redesign together
event-eight-quotes-three-after = Our names are on the drawings at Hongsheng, Ruifeng and Gangtong. The other five saw nobody, and the quotes still lie under the glass on their desks.
event-eight-quotes-eight = One point off for all eight, to hold them
event-eight-quotes-eight-after = Eight calls, eight times “fine”. Next time somebody quotes, they will know whom to ring first.
event-eight-quotes-hold = Don’t follow; deliver well what is on order
event-eight-quotes-hold-after = Not one late load this quarter. Two of the eight accepted Jianghai’s samples, “just to have a look”.

event-peak = Thirty per cent short before the rush
event-peak-text = Six weeks before the autumn sales you can build only seven packs in ten. Baichuan, Wange, Hongsheng and Gangtong gave their plans in summer; Kuaibao asked last week, wants the most and shouts the loudest. The scheduler asks: whose first?
event-peak-share = Seventy per cent for everyone; tell them today
event-peak-share-after = Nobody had enough, and everybody had some. “At least you said so in time,” said one; another asked what a plan was for.
event-peak-planned = Those who gave a plan come first
event-peak-planned-after = The four lacked nothing. Director Gao of Kuaibao was silent for some seconds, then rang off; the dealers’ shelves stood empty for two weeks.
event-peak-overtime = Night shifts until nobody is short
event-peak-overtime-after = Everything went out. At the month’s end three people asked for other work, and inspection wants a second look at the night lots.

event-data-sheet = A mail from Engineer He
event-data-sheet-text = A second mail from Engineer He at Ruifeng, one line long: “May we ask whether your battery’s data protocol can be opened to customers?” Ruifeng is in tier C. The engineers are booked for tier A; and Mr Wang of Xinyuan says: “Ruifeng? Leave them to me.”
event-data-sheet-engineer = Send an engineer for two weeks and get it talking
event-data-sheet-engineer-after = On the ninth day the robots showed the charge of each pack. Engineer He rang for the first time, and talked for forty minutes.
event-data-sheet-paper = Answer today, with the protocol attached
event-data-sheet-paper-after = She answered with one word: “Received.” The document has a hundred and forty pages; nobody knows how far she got.
event-data-sheet-dealer = Pass it to Xinyuan; let the dealer follow it up
event-data-sheet-dealer-after = Mr Wang sent a price that day, and not a word about protocols. There has been no mail from Ruifeng since.

event-gold-table = Mr Jin’s hands
event-gold-table-text = Our driver stopped for a rest outside a casino one province away and, through the glass, saw Mr Jin of Jinsheng push his chips across by the pile. On your desk lies Jinsheng’s largest order of the year: urgent, and ninety days as ever.
event-gold-table-cash = Cash first; one old invoice paid, one load out
event-gold-table-cash-after = “I understand,” said Mr Jin with a smile, and the order shrank by more than a tenth. While smiling he glanced at the door.
event-gold-table-visit = Ship a third, and spend half a day at the works
event-gold-table-visit-after = Little in the store, two sites at a standstill. The storeman whispered that wages were a month late; of that third, somewhat more than half came in, much later.
event-gold-table-ship = One glance proves nothing: ship
event-gold-table-ship-after = It was shipped, and Mr Jin sent two cases of tea. Two months later over 700,000 was still missing, and his phone began not to answer.

event-hot-plugs = Plugs of lot 0409
event-hot-plugs-text = The laboratory has found a lot of plugs that run hot, number 0409; they are in vehicles of Baichuan, Wange, Jiebao and Xiaoyao. All still run, and none of the four has noticed; once summer comes, who knows.
event-hot-plugs-tell = Ring all four today, exchange before summer
event-hot-plugs-tell-after = Ms Gui swore for five minutes and then said: “Tell me as early next time.” The plugs that came back filled three crates.
event-hot-plugs-wait = Wait until one gets hot; exchange for whoever reports it
event-hot-plugs-wait-after = It saved money. On the first hot day six of Jiebao’s sweepers stopped, and the lot number is printed on the plug.
event-hot-plugs-quiet = Call it the yearly service and change them quietly
event-hot-plugs-quiet-after = All four praised our care and asked when we would come next year. Mr Duan of Xiaoyao looked twice at an old plug, and said nothing.

event-subsidy = The storage subsidy is here
event-subsidy-text = The province subsidises local storage: Guangyuan, the Science Park, Qingtian and Lvzhou each get a few more projects. The wind is up; whose sail is set is another matter.

event-group-window = A rush in the family
event-group-window-text = Huachen Storage has won a model project, and Mr Wei rings the president’s office: “A project of the group: cells to me first.” If the family goes first, forty-odd outsiders wait. The president passes it on: “See to it, and keep it quiet.”
event-group-window-obey = Make way: the group’s project goes first
event-group-window-obey-after = The ribbon was cut and Mr Wei mentioned your name. Five outside loads moved by a week; two of the five didn’t even ask.
event-group-window-window = A window: orders in on the fifth, scheduled on the tenth
event-group-window-window-after = Six meetings until it stood. Mr Wei finds it slow, but his planner slept through the night for the first time.
event-group-window-surcharge = Rush it, at the rush price outsiders pay
event-group-window-surcharge-after = The group’s auditors nodded. “Next time I’ll buy from Jianghai,” said Mr Wei in the meeting, “and pay no rush charge.”

event-long-tender = A tender at 120 days
event-long-tender-text = Guangyuan has won thirty megawatts; the owner pays 120 days after connection. “You build all the cabinets,” says Mr Qiu, “and are paid when I am.” Taking it all lifts their orders by thirty per cent, with Huachen’s money out first.
event-long-tender-whole = Take it all, paid when the owner pays
event-long-tender-whole-after = There were firecrackers on dispatch day. Connection was put off twice; Mr Qiu rings each week with the same word: “Soon.”
event-long-tender-third = Take a third, half of it paid before dispatch
event-long-tender-third-after = Mr Qiu called us timid, and signed. Two other makers took the rest, and the hundred and twenty days with it.
event-long-tender-decline = Decline; small orders at the old terms are welcome
event-long-tender-decline-after = The accounts stayed calm. Our name no longer appears in Guangyuan’s project group.

event-young-bai = Mr Bai’s son
event-young-bai-text = Next year Mr Bai of Lvyin hands the plant to his son Yifan, who is to do the buying from now on. In nine years they never haggled; now there is a comparison sheet, four makers of batteries, twelve columns each. The old man lowers his voice on the phone: “He doesn’t go by friendship, only by figures. Talk to him yourselves.”
event-young-bai-ledger = Ask both of them over and open nine years of repairs
event-young-bai-ledger-after = Yifan took notes and asked why some forty times; two of them we couldn’t answer. On leaving he said: “There are things in here that my father doesn’t know.”
event-young-bai-price = Half a point off, for a contract over three years
event-young-bai-price-after = Signed in three days. The half point became the first line of Yifan’s first report, and since then every talk begins with: “And what comes off?”
event-young-bai-fill = Fill in all twelve columns truthfully; the price stays
event-young-bai-fill-after = Third by price, first by repairs. Yifan took a small part of the orders to Jianghai for a trial, and will look at the figures again in half a year.

event-lithium-falls = And down again
event-lithium-falls-text = Lithium has lost forty per cent, and Jianghai is first with a new list. Those with a formula wait for the letter, those without for a call; and the dealers’ stores are full of packs bought dear.
event-lithium-falls-list = Cut the list for everyone
event-lithium-falls-list-after = Half the calls stopped. Some said thank you, and some asked why not earlier.
event-lithium-falls-formula = By the formula, customer by customer, with the sums on the table
event-lithium-falls-formula-after = Where it can be reckoned, nobody quarrels. The dealers, who have no formula, feel left behind.
event-lithium-falls-stock = Make good the dealers’ stock first; direct prices can wait
event-lithium-falls-stock-after = Each pack in store was counted and made good, and for the first time Mr Wang reported his stock. Some direct customers heard of it elsewhere: “And we?”

event-vouch = Chen Guodong’s review
event-vouch-text = Hongsheng has a new chairman, and every supplier is reviewed again. Chen Guodong, who once vouched for us, now sits on the answering side. He rings: “Wednesday week. What am I to take in with me?”
event-vouch-open = Three years of faults and repairs, all of them
event-vouch-open-after = The chairman turned to last year’s stoppage: “They put that in?” “They wrote it themselves,” said Chen. The meeting was over in twenty minutes.
event-vouch-polish = A handsome report with the good parts
event-vouch-polish-after = It was well printed, and passed. Afterwards Chen closed the cover: “Next year it will have to look even better.”
event-vouch-favour = Ask him to speak for us once more
event-vouch-favour-after = He did, and it passed, with a little more on order. Only the call before each review has stopped.

event-fire = Somebody else’s fire
event-fire-text = In the next city a storage container burnt all night. The packs weren’t ours, but on television nobody can tell. Yunting, Metro Power, the Science Park and Gangtong ask: “Could yours?” The press office has a statement ready.
event-fire-visit = Inspect every site, and write down what is found
event-fire-visit-after = It took over a month and forty-six reports, seven of which say “ventilation inadequate”. Nobody minded the words.
event-fire-open-day = Invite the fire brigade and burn a pack in public
event-fire-open-day-after = The flame rose and fell within ninety seconds. Ms Qiao kept the fire chief for half an hour. Those who weren’t invited saw it on their phones.
event-fire-letter = Issue the statement: not our packs
event-fire-letter-after = Not a word of it was wrong. But that container wasn’t what the customers had asked about.

event-float = Mr Du wants 180 days
event-float-text = Feiju prepares to go public, and the books must look well. Mr Du offers fifteen per cent more in orders for 180 days: “After the listing we’ll repay you twice over.” Last quarter’s money was nineteen days late.
event-float-grant = Grant it: such growth is worth a bet
event-float-grant-after = In the photograph Mr Du stands in the middle. Accounts made three copies of the receivable and pinned one over the desk: 1.7 million is long past due.
event-float-ladder = Another way: a discount for early money, a surcharge for late
event-float-ladder-after = Mr Du’s finance director reckoned all evening; next day the money came early. Mr Du himself spoke no more of favours.
event-float-refuse = No: thirty days, and not one more
event-float-refuse-after = Mr Du now buys from two makers. The money comes in thirty days and in full; there is only less of it.

event-year-end = The year-end push
event-year-end-text = The finance director comes in and speaks softly: “Another three million into the dealers, and the year looks well. The rebate is up to you.” On average the eight dealers hold two and a half months of stock.
event-year-end-push = Push it in with a rebate; they can digest it later
event-year-end-push-after = December’s bar is the highest of the year. In January they ring to ask about returns.
event-year-end-sell-through = Push nothing; send people to help them sell
event-year-end-sell-through-after = After thirty-odd end customers the stores are lighter, and we know who really uses the packs. December’s bar is ordinary.
event-year-end-plain = Report it as it is, and explain the gap yourself
event-year-end-plain-after = The board questioned you for twenty minutes. Afterwards the finance director said: “I know now whose budget to believe next year.”

# Customers
customer-hongsheng = Hongsheng Forklifts
customer-hongsheng-about = Three years ago, when everybody still ran on lead-acid, Chen Guodong vouched for Huachen in the boardroom and the whole line changed to lithium. He talks in orders, yet before every supplier review he rings us first. Your predecessor took that call for chasing.
customer-hongsheng-contact = Chen Guodong
customer-hongsheng-role = Purchasing director

customer-jiangnan = Jiangnan Forklifts
customer-jiangnan-about = Half of their trucks are exported; ships don’t wait, and half a day costs a sailing. Ms Fang flares up, but has never really paid late. Our accounts once booked her money to somebody else, and she has kept the slip.
customer-jiangnan-contact = Fang Hongmei
customer-jiangnan-role = Purchasing manager

customer-lida = Lida Heavy Lift
customer-lida-about = They build forklifts of ten tonnes and more, and give us a fifth of the packs. Mr Guo has asked three times for a single high-voltage pack to try in a prototype; three times the answer was “fifty sets at least”.
customer-lida-contact = Guo Shoucheng
customer-lida-role = Head of electrics

customer-yuanhang = Yuanhang Forklifts
customer-yuanhang-about = Before each order Ms Lu asks: “And if you can’t deliver, what do I do?” Nobody has ever shown her the spare line, so she keeps a second source warm.
customer-yuanhang-contact = Lu Xiaoyan
customer-yuanhang-role = Supply-chain manager

customer-qingjie = Qingjie Handling
customer-qingjie-about = Top marks in every survey, and Mr Qian likes to take our people to lunch. Six rivals quote in turn outside; he has compared them all, the orders get a little thinner each quarter, and he is too polite to mention it.
customer-qingjie-contact = Qian Youyu
customer-qingjie-role = Purchasing manager

customer-tiema = Ironhorse Forklifts
customer-tiema-about = An old small works, louder than its orders. Last year a price letter was not honoured, and Director Zhao still tells everyone. If somebody settled that to his face: a new line of his is not yet placed.
customer-tiema-contact = Zhao Tieshan
customer-tiema-role = Plant director

customer-qianjun = Qianjun Forklifts
customer-qianjun-about = Big volume, among the top five every year, squeezed to a few points of margin; changing supplier takes one drawing. Mr Zhou wants a rebate each month, and each month your predecessor gave it.
customer-qianjun-contact = Zhou Wanjun
customer-qianjun-role = General manager

customer-baichuan = Baichuan Logistics
customer-baichuan-about = Six parks, over a thousand vehicles, and payments like clockwork. Mr Wu always speaks with a smile; by the time a grievance from the sheds reaches us through him, it is “not bad”. Our own people have never been inside the sheds.
customer-baichuan-contact = Wu Baichuan
customer-baichuan-role = Head of operations

customer-wange = Wange Fulfilment
customer-wange-about = A young warehouse that ships for web shops and has grown three times in two years. Ms Xu doesn’t know how many spare packs she needs; she asked once and got a brochure.
customer-wange-contact = Xu Jing
customer-wange-role = Equipment manager

customer-shunda = Shunda Storage
customer-shunda-about = Director Luo drove forklifts himself, and nobody teaches him about charging. He talked his boss into those forty packs; should they fade, what he needs most is figures he can put on the table.
customer-shunda-contact = Luo Dayong
customer-shunda-role = Head of warehouse operations

customer-hengshun = Hengshun Cold Chain
customer-hengshun-about = Sheds at twenty below, where packs fade in winter. Mr Meng swears a lot, and there is really one objection behind it: nobody ever told him how to charge in the cold.
customer-hengshun-contact = Meng Hai
customer-hengshun-role = Cold-store manager

customer-qingyuan = Qingyuan Cold Chain
customer-qingyuan-about = A small cold chain for flowers and vaccines, with no vehicle to spare. Ms Qin would like somebody to come and check the packs, and wonders whether that is “only for big customers”.
customer-qingyuan-contact = Qin Yue
customer-qingyuan-role = Operations manager

customer-kuaibao = Kuaibao Express
customer-kuaibao-about = A national parcel platform: two tenders a year, and a cent decides. It is among the top ten by revenue; after people on site and returns, it leaves little more than one hospital does.
customer-kuaibao-contact = Gao Feng
customer-kuaibao-role = Purchasing director

customer-gangtong = Gangtong Terminal
customer-gangtong-about = The port will turn all its diesel tractors electric, two hundred in three years, and gives us a sixth. Mr Han hesitates because of the salt air; he would like to see a report on a pack that has stood in sea water.
customer-gangtong-contact = Han Li
customer-gangtong-role = Head of equipment

customer-yiyun = Yiyun Stores
customer-yiyun-about = A dozen people; she would like to trade in old packs, and nobody has reckoned it for her.
customer-yiyun-contact = Yuan Yuan
customer-yiyun-role = Warehouse supervisor

customer-jinma = Jinma Forwarding
customer-jinma-about = A small forwarder by the rail yard: quick to swear, two packs at a time, and each time to the door.
customer-jinma-contact = Ma Liu
customer-jinma-role = Owner

customer-ruifeng = Ruifeng Robotics
customer-ruifeng-about = Warehouse robots: output has quadrupled in two years, and we get barely a seventh. Engineer He never chases and never complains; one mail asked whether the battery’s data protocol could be opened. Your predecessor didn’t answer, and left Ruifeng in tier C.
customer-ruifeng-contact = Engineer He
customer-ruifeng-role = Systems engineer

customer-feiju = Feiju Robotics
customer-feiju-about = The fastest grower in the book: orders get bigger each quarter, and so do the days to pay. Mr Du begins with his valuation; mention money, and it will come “with the next round”.
customer-feiju-contact = Du Fei
customer-feiju-role = Founder

customer-yichao = Anthill Robotics
customer-yichao-about = A team around thirty for whom everything is fine. What they lack is somebody who knows batteries and stays with them until the first machine is certified.
customer-yichao-contact = Ye Zifan
customer-yichao-role = Co-founder

customer-muniu = Muniu Tech
customer-muniu-about = Small orders, but the whole trade crowds round its show machine, with the battery in plain sight. Ms Peng asks one thing: on the day the lights go on, will your engineer be there?
customer-muniu-contact = Peng Lan
customer-muniu-role = General manager

customer-huiyan = Huiyan Inspection
customer-huiyan-about = Robots that patrol substations and charge themselves at night; Mr Shi would like them to cut off when full, and said so very quietly.
customer-huiyan-contact = Shi Lei
customer-huiyan-role = Head of development

customer-anhu = Anhu Medical
customer-anhu-about = Nurses’ trolleys: certification took a year, and another pack means starting again. She wants a promise that the model stays for five years.
customer-anhu-contact = Wen Ya
customer-anhu-role = Product manager

customer-jinsheng = Jinsheng Storage
customer-jinsheng-about = An integrator of storage for factories whose orders have trebled at a stroke; Mr Jin is open-handed, with gifts for everyone. He has ninety days; lately it is always the ninety-fifth.
customer-jinsheng-contact = Jin Mantang
customer-jinsheng-role = Owner

customer-guangyuan = Guangyuan Energy
customer-guangyuan-about = Solar people, fierce bidders, always in a hurry. Mr Qiu gives no more share for one reason: last year our cabinet and his inverter quarrelled, and nobody came to look.
customer-guangyuan-contact = Qiu Zhiyuan
customer-guangyuan-role = General manager

customer-kechuang = Science Park Grid
customer-kechuang-about = The city’s model park, with visitors every week and the battery room behind glass. Ms Lin checks each word for fear of a slip; done well, it is a signboard that costs nothing.
customer-kechuang-contact = Lin Zhixia
customer-kechuang-role = Head of energy

customer-haixi = Haixi Solar
customer-haixi-about = Fair-sized orders at rock-bottom prices; acceptance drags, and payment drags more. Mr Lu rings three times a day, loudly, and is therefore in tier B.
customer-haixi-contact = Lu Gang
customer-haixi-role = Project manager

customer-lvzhou = Lvzhou Agrisolar
customer-lvzhou-about = Solar panels over greenhouses; packs that fail in the fields are mended by their own people, who would like to be taught once.
customer-lvzhou-contact = Tian Feng
customer-lvzhou-role = General manager

customer-qingtian = Qingtian Storage
customer-qingtian-about = Storage for small factories, doubling each year, split among four suppliers from the start. Ms Xia wants a lifetime curve to put before her lenders; everyone says “I’ll send it later”.
customer-qingtian-contact = Xia Yuqing
customer-qingtian-role = Technical manager

customer-langzhao = Langzhao Storage
customer-langzhao-about = It means to be first in the province: always urgent, the deposit always a little short. In the company register the legal representative changed this quarter.
customer-langzhao-contact = Lang Zhao
customer-langzhao-role = Chairman

customer-xiaoyao = Xiaoyao Tour Cars
customer-xiaoyao-about = Cars for scenic spots: everything before the season, nothing after. Mr Duan would gladly build in batches off season, feared that we would find it a nuisance, and didn’t ask.
customer-xiaoyao-contact = Duan Xiaolou
customer-xiaoyao-role = Production manager

customer-jiebao = Jiebao Sweepers
customer-jiebao-about = Street sweepers for the districts; the districts pay late, and so does she. Ms Gui bangs the table; yet if our terms followed the treasury’s pay day, she wouldn’t be a day late.
customer-jiebao-contact = Gui Fang
customer-jiebao-role = Purchasing manager

customer-lvyin = Lvyin Golf Cars
customer-lvyin-about = Golf cars: orders right through the winter, nine years without haggling, and nobody goes to see them. In our two emptiest months they keep the line turning.
customer-lvyin-contact = Bai Yunfeng
customer-lvyin-role = Plant director

customer-huofeng = Huofeng Trikes
customer-huofeng-about = Electric trikes: great volume, thin margin, and one yuan makes them change cells. Mr Xiong likes to say “I give you volume”, never how much comes back.
customer-huofeng-contact = Xiong Huowang
customer-huofeng-role = General manager

customer-bolan = Bolan Park Trains
customer-bolan-about = Little trains in parks, two changes of packs a year; he would like his drivers to be shown how to store them in winter, and to hear what other parks do.
customer-bolan-contact = Bao Ping
customer-bolan-role = Fleet foreman

customer-anxing = Anxing Wheelchairs
customer-anxing-about = Electric wheelchairs must go on aeroplanes, and the battery needs papers for that. Ms Su searched for three months; we have a set in the drawer, and nobody asked what she lacks.
customer-anxing-contact = Su Ning’an
customer-anxing-role = Head of products

customer-tianshi = Angel Scooters
customer-tianshi-about = A shop for old people’s scooters; afraid of fire while charging, she would like a notice for the wall.
customer-tianshi-contact = An Qi
customer-tianshi-role = Shop owner

customer-lieying = Eagle Fire Engines
customer-lieying-about = A few dozen electric fire engines a year, each explosion-proof. Mr Lei trusts test data only; he once asked to watch a short-circuit test, and nobody arranged it.
customer-lieying-contact = Lei Zhen
customer-lieying-role = Chief engineer

customer-yunta = Yunta Telecom
customer-yunta-about = Backup for base stations all over the country: a frighteningly large contract, tendered by price alone. “From number two I buy nothing,” says Director Ma. Win or lose, it takes people.
customer-yunta-contact = Ma Dong
customer-yunta-role = Head of central purchasing

customer-yunting = Yunting Data Centre
customer-yunting-about = A server hall wants no fire; price comes later. Ms Qiao has never given us the main cabinets, and there is one objection: the fire brigade hasn’t seen them.
customer-yunting-contact = Qiao An
customer-yunting-role = Infrastructure manager

customer-renai = Ren’ai Hospital
customer-renai-about = Backup for the operating rooms: nine years and never a late payment, and even when something fails it is “no hurry”.
customer-renai-contact = Dai Ci
customer-renai-role = Head of equipment

customer-wangshan = Wangshan Relay
customer-wangshan-about = Two men on a hilltop; four calls in ten years, each to say thank you.
customer-wangshan-contact = Old Song
customer-wangshan-role = Station head

customer-ditie = Metro Power
customer-ditie-about = The whole city sees its emergency lights, and other cities copy what it does. Mr Shao wants a record for each single pack; we still give him a sheet for the batch.
customer-ditie-contact = Shao Weiguo
customer-ditie-role = Head of station

customer-lanjing = Blue Whale Boats
customer-lanjing-about = Electric ferries, booked into the year after next; we were given one to try. Mr Feng is stuck with the classification papers and has asked who might go there with him.
customer-lanjing-contact = Feng Haitao
customer-lanjing-role = Marine engineer

customer-yuanyang = Mandarin Lake Boats
customer-yuanyang-about = Sixty pedal boats gone electric; on that shore everybody listens to her.
customer-yuanyang-contact = Tao Chun
customer-yuanyang-role = Manager

customer-heishan = Heishan Mine Trucks
customer-heishan-about = When a mine truck stops, an hour costs tens of thousands. Mr Lei swears at any time of day; yet he knows better than our server which ramp and which shift eat the current, and nobody goes down to listen.
customer-heishan-contact = Lei Heizi
customer-heishan-role = Head of mine equipment

customer-shiqiao = Shiqiao Electrics
customer-shiqiao-about = Repairs for small mines: always a rush, and always one paper short.
customer-shiqiao-contact = Shi Gan
customer-shiqiao-role = Foreman

customer-xinyuan = Xinyuan Power
customer-xinyuan-about = The biggest distributor in the south, with three months of goods in store. Mr Wang argues with volume and turns on you once the rebate is paid; he never says what has been sold and what still lies there.
customer-xinyuan-contact = Wang Xin
customer-xinyuan-role = General manager

customer-sanjiang = Sanjiang Batteries
customer-sanjiang-about = An old hand in the wholesale market: any brand, and new goods before the old are paid. “Goods first, the money won’t run away,” says Mr Gu.
customer-sanjiang-contact = Gu Sanjiang
customer-sanjiang-role = Owner

customer-youtong = Youtong Parts
customer-youtong-about = He praises Huachen to everyone, with full marks in each survey; but the samples on his counter are another maker’s. Nobody asked whether our packaging suits small sales.
customer-youtong-contact = You Tong
customer-youtong-role = Manager

customer-beifang = Beifang Swap
customer-beifang-about = Swap lockers for delivery riders, three hundred new ones a year, packs from five makers. Mr Huo would rather rent than buy, and didn’t like to say so.
customer-beifang-contact = Huo Bei
customer-beifang-role = Operations manager

customer-dianba = Dianba Online
customer-dianba-about = Batteries on the web: three prices an hour, the most returns and the most complaints. Loud in the reviews, and therefore in tier B.
customer-dianba-contact = Bi Lei
customer-dianba-role = Head of buying

customer-xinan = Xinan Service
customer-xinan-about = Five people who mend every forklift in the hills. Sister Luo knows whose packs are nearly done and recommends us to all; what she would like is a diagnostic set.
customer-xinan-contact = Sister Luo
customer-xinan-role = Station head

customer-laoli = Old Li’s Batteries
customer-laoli-about = He played chess with your predecessor: ten years, three packs at a time, and the account kept at the card table.
customer-laoli-contact = Old Li
customer-laoli-role = Shop owner

customer-yueyang = Yueyang Trading
customer-yueyang-about = Exporters to South-East Asia who lack a transport report in English.
customer-yueyang-contact = Ning Yuan
customer-yueyang-role = Sales manager

customer-group-storage = Huachen Storage
customer-group-storage-about = The group’s own storage company: internal prices, a rush every month. Mr Wei rings the president first and us second; nobody has asked which projects were fixed half a year ago.
customer-group-storage-contact = Wei Donglai
customer-group-storage-role = General manager

customer-group-bus = Huachen Bus
customer-group-bus-about = The group’s bus plant: many models, and drawings that change the day before dispatch. Their planner would like to compare schedules once a week; nobody had time.
customer-group-bus-contact = Ding Sheng
customer-group-bus-role = Production director

customer-group-campus = Huachen Campus
customer-group-campus-about = The group’s own grounds: patrol cars and shuttles run on our packs, and when one fails they manage. Last year’s visit record is empty.
customer-group-campus-contact = Shen Jing
customer-group-campus-role = Facilities manager

customer-yumin = Fishermen’s Co-op
customer-yumin-about = Eighty small boats gone electric and soaked in salt water; when one fails it is “good enough”. The villages’ boats tie up together and compare; a word from the old helmsman moves several villages.
customer-yumin-contact = Old Helmsman
customer-yumin-role = Head of the co-op

customer-kuaidi = Courier Mutual
customer-kuaidi-about = Two hundred couriers who pool for packs; when their chat group grumbles, half the city hears. Always repairs on the spot, always a few yuan short.
customer-kuaidi-contact = A Bao
customer-kuaidi-role = Head of the club

customer-fangche = Camper Club
customer-fangche-about = Weekend campers who buy little, ask closely and are afraid of wiring it wrong.
customer-fangche-contact = Liu Mei
customer-fangche-role = Club secretary

# Quiz
quiz-worth-ruifeng = Ruifeng gives us barely a seventh of its purchases, hasn’t been with us long, grows fast and wants to talk about the data protocol. Where does most of its worth lie?
quiz-worth-ruifeng-historic = Historic value
quiz-worth-ruifeng-current = Current value
quiz-worth-ruifeng-potential = Potential value
quiz-worth-ruifeng-why = Past and present are thin; the money lies in the six sevenths that others get: potential value. By turnover it would stay in tier C for ever.

quiz-barrier-protocol = Our data protocol is built into Ruifeng’s control software; another battery means new code and new tests. Which barrier is that above all?
quiz-barrier-protocol-financial = Financial
quiz-barrier-protocol-procedural = Procedural: time and effort
quiz-barrier-protocol-relational = Relational
quiz-barrier-protocol-why = Changing means learning, testing and certifying again: time and procedure. Such a barrier grows from working together, and it is useful to the customer too.

quiz-barrier-bought = Which of the three barriers can a rival most easily buy away at a stroke?
quiz-barrier-bought-financial = A yearly rebate
quiz-barrier-bought-procedural = Data links and joint development
quiz-barrier-bought-relational = Trust from years of work together
quiz-barrier-bought-why = A rebate is money, and a rival has money too. It has its use, but what holds for long is work done together and words that were kept.

quiz-level-log = We read a customer’s charging log and call with an idea: “Charge differently at night, and the packs last a year longer.” Which level of relationship is that?
quiz-level-log-reactive = Reactive
quiz-level-log-accountable = Accountable
quiz-level-log-proactive = Proactive
quiz-level-log-partnership = Partnership
quiz-level-log-why = Calling with improvements is proactive. Coming when something is wrong is reactive, asking after the sale is accountable, and working on their business with them is partnership.

quiz-growth-terms = When a customer grows fast, longer terms always pay.
quiz-growth-terms-true = True
quiz-growth-terms-false = False
quiz-growth-terms-why = Feiju buys over a million a quarter at a margin below a fifth. On ninety days, one quarter that isn’t paid takes more than five to earn again. Growth counts once it has been paid.

quiz-satisfied-qingjie = Qingjie gives top marks each time, so there is no fear that it will leave.
quiz-satisfied-qingjie-true = True
quiz-satisfied-qingjie-false = False
quiz-satisfied-qingjie-why = That is the satisfaction trap. With six rivals outside, being satisfied only means no grumbling; thinner orders tell it sooner than a survey.

quiz-long-pays = The longer a customer has been with us, the more it surely earns.
quiz-long-pays-true = True
quiz-long-pays-false = False
quiz-long-pays-why = Old Li has been with us for ten years and, after deliveries and hours, costs us money: a barnacle. First see how much more he could buy; if there is nothing, cut the cost of serving him.

quiz-lifetime-guess = Lifetime value can’t be known exactly, and is still worth estimating.
quiz-lifetime-guess-true = True
quiz-lifetime-guess-false = False
quiz-lifetime-guess-why = The fuller the file, the nearer the estimate. A rough figure from margin, retention and discount grades better than turnover does.

quiz-warning-pay = Which of these warns you first that a customer’s credit limit should come down?
quiz-warning-pay-default = A summons from the court
quiz-warning-pay-drift = Each payment a few days later than the last
quiz-warning-pay-complaint = A complaint about quality
quiz-warning-pay-why = By the time the summons comes it is too late; and a customer who complains still wants to deal with you. Ninety days that become ninety-five and then a hundred and three: that is the time to act.

quiz-how-it-ends = How a relationship deepens wants managing, and so does how it ends.
quiz-how-it-ends-true = True
quiz-how-it-ends-false = False
quiz-how-it-ends-why = When a customer says he will leave, first ask why, then reckon whether it is worth it: whoever says it is often still waiting for a word. Where it costs you money, say so early and let go with grace; word of mouth and what is owed stay safe.

quiz-care-top = Care is only for those who earn us most today.
quiz-care-top-true = True
quiz-care-top-false = False
quiz-care-top-why = Ruifeng looks like little today, and a word from the Fishermen’s Co-op moves several villages. Whoever sees only today’s profit misses next year’s A. Spend less on those who cost money whatever you change, not on those who are small.

# Questions for the debrief
debrief-1 = In which quarter did you first touch terms and limits? One quarter earlier, which bad debt would not be there?
debrief-1-look = Terms and limits open in quarter 2. Show “Interest, bad debt” in the last review and whose overdue is growing among the early warnings; if Jinsheng’s load went out in quarter 5, its 700,000 and more stand under “Events”. To “nothing was overdue, why touch him?”: did Mr Jin’s ninety days become ninety-five before that glance into the casino, or after? And tier D, cash before delivery: were Feiju or Langzhao ever in it? Growth counts once it is paid.
debrief-2 = Jianghai left quotes on eight desks: did you send engineers, cut your price, or hold? If you could look after only three, by what would you choose?
debrief-2-look = Ask those who gave a point off to find the money: it isn’t under “Events” but in the gross margin of all eight, in every quarter since. Ask those who sent engineers why Ruifeng and Gangtong, neither among the first twenty of sixty by revenue at the start; then show “Potential value” on their pages in a fresh run. To “we held all eight”: when the next quote comes, whom will they ring first? A point Jianghai can match tomorrow; a design made together it must begin from nothing.
debrief-3 = Engineer He’s mail: in your own firm, on whose desk would it land, and after how many days would it be answered?
debrief-3-look = In a fresh run show Ruifeng’s page: tier C, modest revenue, “Potential value” longer than “Current value”, and a file all but empty. The mail comes in quarter 5; some sent an engineer, some a hundred and forty pages, and whoever passed it to Xinyuan may say whether Mr Wang’s price came with a word on protocols. To “technical support, two days”: take out your phone and read us the dates of the last technical question and its answer. What a C lacks is often one reply.
debrief-4 = Of the barriers you built, which do the customers good as well, and which only make leaving hurt?
debrief-4-look = In a fresh run show “What ties it to us” on Hongsheng’s page: personal ties, trouble, money. Let groups say which they built, with rebates, integration or the circle (from quarter 5; in a short run compare Ruifeng’s protocol with Hongsheng’s drawings). To “rebates hold best”: Mr Zhou of Qianjun gets his each month; if Jianghai pays the same, what keeps him? The more satisfied a customer, the less money holds it; an open protocol spares Engineer He work too, and neither side will want to undo it.
debrief-5 = You met all four personalities. Which did you understand last, and which sentence did you miss?
debrief-5-look = Show the points under “How the complaints went” before anyone says whom they fear: the lowest isn’t always with the angry. The fading packs are one fact in three voices, Baichuan laughing, Shunda ordering, Hengshun swearing; the hesitant fourth is in the practice room, and so are all of them if the run ended early: play the opening of the weakest type. Under Mr Wu’s joke about keeping fit the night shift was pushing its trucks. Recognise who it is, and you know what has to come first.
debrief-6 = In your own book: who is Chen Guodong, who is Mr Jin, who is Engineer He? Whom will you ring first tomorrow?
debrief-6-look = Ask for evidence with each name: what their Chen Guodong said and in which meeting, by how many days their Mr Jin was late, which question of their Engineer He went unanswered. If the largest buyer is put down as Chen: what did you last give him that he could take into a review, as Hongsheng’s Chen needed three years of faults? If the whole room rings Chen first, ask how many quarters Engineer He has waited. Who vouches, who delays and who keeps silent doesn’t show in turnover.
