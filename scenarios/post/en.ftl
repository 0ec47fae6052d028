# The South City Post Office: the scenario’s texts (its complaint cases lie elsewhere)

scenario-title = South City Post Office
scenario-blurb = Forty key accounts, forty thin files. The loud ones you meet every day; those that matter most don’t make a sound.
scenario-firm = South City Post Office
scenario-role = the new head of the key-account centre

preset-workshop = Five quarters, with one Double Eleven
preset-half-day = Half a day: eight quarters and a talk half-way
preset-self-study = Four quarters in an hour, on your own

briefing-1 = South City Post Office carries parcels, papers and legal documents. Its forty key accounts are yours: warehouses, a bank, a newspaper, the court, pharmacies, down to a village station and the neighbours of Guangming Lane. Spring is quiet; the quarter of Double Eleven is the heaviest.
briefing-2 = Swallow Express came to the south of the city three years ago and knocks wherever nobody calls any more. Prices are much alike; what differs is who can be reached and who remembers.
briefing-3 = Your predecessor tiered by turnover and by noise, and gave everyone about the same hours. Most files hold little more than a telephone number; eleven years of spoken agreements are in the head of Liang, who is about to retire. You have five account managers and 1,700 hours a quarter; over eighty per cent are spoken for.
briefing-4 = After eight quarters we look at the value you created: the profit earned, plus what your customer equity has gained. First spend hours on files; then decide who gets an account manager, who a call and who the counter. Look twice at the places nobody shouts from.

# Learning objectives
objective-files = Files before tiers: who decides, what they need, whom they compare us with, clear enough for a successor
objective-silent = Don’t be steered by volume of voice; hear silent dissatisfaction
objective-tier = Let the tier decide the service: an account manager, a phone call or the counter, each in its place
objective-manager = Lead account managers through handovers and poaching: a customer belongs to the office, not to one person
objective-letgo = Look at value per hour; if an unprofitable customer can’t be mended, let go with grace

# Acquisition channels
channel-introductions = Introductions
channel-introductions-text = A customer who trusts us brings a colleague round for tea: not many come, but most talks lead somewhere.
channel-park-fair = Business-park day
channel-park-fair-text = A table in the business park and two hundred leaflets: many leave a number, few have much to send.

# Events
event-thin-files = Forty thin folders
event-thin-files-text = Forty folders hang in the cabinet; the thinnest holds one business card with “nice fellow” on the back. Head office inspects at the end of the month and asks how you mean to fill them.
event-thin-files-sit = Pick six who never call, and sit with them half a day
event-thin-files-sit-after = Judge Shao handed over a register of returned letters: “Nobody has asked before.” Six folders grew thick; the rest are still one card.
event-thin-files-buy = Buy company data and fill in everything
event-thin-files-buy-after = Every box has words in it: capital, line of business. Who decides, and what they hold against us: not a word.
event-thin-files-form = Send a form for customers to fill in
event-thin-files-form-after = Half came back, mostly saying “none”. One asked: after ten years with you, I have to write down my address?

event-liang-retires = A farewell cake for Liang
event-liang-retires-text = Liang retires in March and gives Gao a pile of contracts and an address book: South Window, Chenji, Silver Age, Little Snail, South City Gas… fourteen in all. “What we agreed by word of mouth is in here,” he laughs, tapping his forehead, and cuts the cake.
event-liang-retires-letter = Write to all: you have a new contact
event-liang-retires-letter-after = A thoughtful letter. Old Chen read it and put Liang’s card back into his notebook.
event-liang-retires-three = Ask Liang to take Gao round three of them
event-liang-retires-three-after = Gas, Silver Age and Chenji met him and shook hands; those not visited heard only that Liang had called on somebody else.
event-liang-retires-meetings = Gao holds a handover meeting with each
event-liang-retires-meetings-after = Gao’s notebook is full and his line always busy. “In a meeting again?” people joke.

event-sun-courier = An electric van at the newspaper
event-sun-courier-text = Early on Sunday a Swallow van stands at the newspaper’s door, loading the weekend supplement. Sister Sun laughs on the phone: “Just a try, only a try. You deliver very well, really.”
event-sun-courier-ride = Walk a delivery round with her at four in the morning
event-sun-courier-ride-after = At the seventh building she came out with it: when a subscriber moves, a new address takes eleven days. She had kept that in for two years.
event-sun-courier-discount = Take off half a point first, to hold her
event-sun-courier-discount-after = Sister Sun thanked you warmly. The van didn’t come on Sunday again; it came on Saturday.
event-sun-courier-trust = Twelve years of friendship: take “a try” at its word
event-sun-courier-trust-after = Nobody mentioned it again. By the end of the month the whole supplement rode with Swallow.

event-ma-contract = Thirty fen less for Mr Ma
event-ma-contract-text = Mr Ma pushes the contract across the table: “Nobody in the south of the city sends more than I do. Thirty fen off each. Your trucks stand here at five, and I say when loading is done.”
event-ma-contract-accept = Agree: keep the volume first
event-ma-contract-accept-after = Mr Ma added two more routes on the spot. The loaders worked it out: both of them run for nothing, more or less.
event-ma-contract-refuse = Same price, same service
event-ma-contract-refuse-after = “Fine.” He took the contract back; next day one more Swallow truck stood in his yard.
event-ma-contract-change = Talk price, but change the work: they sort, we take full pallets
event-ma-contract-change-after = Three weeks of wrangling. Our people no longer crouch in his warehouse sorting, and Mr Ma tells everyone that the post has grown sharp.

event-admission-letters = Fourteen thousand letters
event-admission-letters-text = In July Jiangcheng University has fourteen thousand letters of admission to deliver in five days. It isn’t much money, but every family is waiting, camera in hand. Mrs Gu asks one thing: “Who is watching over it?”
event-admission-letters-desk = A line of its own, and someone on campus for five days
event-admission-letters-desk-after = All out on the fourth day. A photo of a child from the hills made the paper, with our green van behind her.
event-admission-letters-show = Invite the press and deliver the first ten with fanfare
event-admission-letters-show-after = The whole city saw the first ten; then the other parents rang to ask where their flowers were.
event-admission-letters-usual = By ordinary mail: other work needs people too
event-admission-letters-usual-after = Six days, two letters lost, and found again. Mrs Gu drew two circles on her list.

event-cold-van = One cold van left
event-cold-van-text = On the hottest day of August one of our two refrigerated vans breaks down. Mr Zhu roars into the phone: “Three thousand crates of peaches, rotten by tomorrow!” From Ms Lin at Tongde there is one line: “Today’s insulin: can you still deliver?”
event-cold-van-medicine = Medicine first; pay for the peaches that spoil
event-cold-van-medicine-after = All the medicine arrived that night. Mr Zhu took the money, swore for three days and counted out every crate for us.
event-cold-van-fruit = Peaches first; medicine tomorrow
event-cold-van-fruit-after = The peaches were saved. Ms Lin wrote “all right”; that evening she took a taxi to eleven doors.
event-cold-van-rent = Hire a second van at any price
event-cold-van-rent-after = Three markets to find one. Both were on time, and neither knows how close it was.

event-double-eleven = Double Eleven, and the sorter stops
event-double-eleven-text = On the day after Double Eleven the sorting machine breaks down: 180,000 parcels fill the yard, and the repair takes two days. Mr Ma and Sister Hua ring by turns. Court papers and hospital samples lie under the same mountain, and nobody rings about those.
event-double-eleven-volume = The big shippers first: the mountain shrinks faster
event-double-eleven-volume-after = The yard cleared quickly. Three hearings were missed and a box of samples was spoilt; the letters about them were very short.
event-double-eleven-deadline = Dig out what has a deadline; tell the rest a firm day
event-double-eleven-deadline-after = Papers and samples left that night. Sister Hua made a picture of the day we named and showed it in her live stream.
event-double-eleven-hall = Rent a hall and eighty hands to sort
event-double-eleven-hall-after = Cleared in three days. The bill was thicker than the profit of Double Eleven, and our own people, three nights without sleep, hardly spoke.

event-group-chat = In front of two hundred people
event-group-chat-text = In a chat of two hundred merchants Sister Hua names Gao: “Useless! Replace him!” A row of thumbs follows. Gao doesn’t answer, and doesn’t go home either. The goods that went to the wrong warehouse were wrong on her own form.
event-group-chat-public = Apologise in the chat and put the fire out
event-group-chat-public-after = Sister Hua sent a smile. Gao left the chat; next day he came as usual and sat a little further from you.
event-group-chat-facts = Take Gao to her and go through the forms line by line
event-group-chat-facts-after = At the fourth line Sister Hua fell silent. What she wrote stayed in the chat; but now she asks for Gao and nobody else.
event-group-chat-back = Ring her: criticise the work, not the person
event-group-chat-back-after = She hung up. The whole office had heard you say it, and the whole office saw her orders shrink.

event-two-trucks = Mr Tang sold two trucks
event-two-trucks-text = A driver chats after his round: two trucks fewer in Yuanfan’s yard, and the gatekeeper says wages are two months behind. In our books nothing is overdue, and the boss still invites everyone to dinner: “Old friends like us!”
event-two-trucks-prepay = From now on, payment before dispatch
event-two-trucks-prepay-after = He smashed a cup, and most of the freight went elsewhere. For what is left the money comes first.
event-two-trucks-weekly = Go through the account weekly and collect in person
event-two-trucks-weekly-after = Every Friday afternoon someone sits there. The money comes bit by bit, the conversation less each time.
event-two-trucks-wait = Nothing is overdue: don’t spoil a friendship
event-two-trucks-wait-after = He was touched, and sent two more loads. Payment is a long way off, and nobody can say.

event-paperless = No more paper statements
event-paperless-text = In the same month Xingjiang Bank and South City Gas let us know: bills go electronic and paper fades out. Mr Ding puts it kindly: “It isn’t you, it’s the times.”
event-paperless-new-use = Find with the bank what must still travel
event-paperless-new-use-after = Three years of dispatch lists yielded four things that still need a hand to carry them. Fewer pieces, each worth more than a bill.
event-paperless-price = Little paper left: raise the price of it
event-paperless-price-after = The figures look better. Old Yan paid the new price, and brought the end of paper forward.
event-paperless-farewell = End it well and free the people
event-paperless-farewell-after = When the last bills were out, Old Yan brought a silk banner. The people set free have somewhere else to go.

event-zhou-poached = Zhou’s letter
event-zhou-poached-text = Swallow offers Zhou double pay. He has worked up Ankang, Suyan, the campus station and Hemiao by himself. He lays the letter on your desk: “I haven’t told the customers yet.”
event-zhou-poached-match = Pay more and keep him
event-zhou-poached-match-after = Zhou stayed. Next day two others came to ask what they were worth.
event-zhou-poached-handover = Let him go, after two weeks of handing over one by one
event-zhou-poached-handover-after = He took you to every one and wrote half a notebook of files. At the door he said: “I’d promised Suyan a few things. I put those in as well.”
event-zhou-poached-today = Paperwork today; hand in the pass
event-zhou-poached-today-after = By afternoon he was gone. That evening four customers had his new card, a day before our notice.

event-deposit-drive = The deposit drive
event-deposit-drive-text = Director Ge wants a strong start to the year: account managers are to ask for deposits “by the way” on their visits, ten customers each, for a commission and a good mark for the office. “We’re family. It’s just a word.”
event-deposit-drive-everyone = Yes: one word on every visit
event-deposit-drive-everyone-after = Target beaten, commission paid. Auntie Dai asked: “Have you come to see me today, or my savings book?”
event-deposit-drive-three = Introduce only the three it really helps
event-deposit-drive-three-after = Taoxi banks its fruit money, Chenji its tea money, the campus station its small change; all three find it handy. Ge wanted more, but took it.
event-deposit-drive-no = No: our visits carry no one else’s targets
event-deposit-drive-no-after = Ge named you at the meeting. The account managers said nothing; next morning they set out a quarter of an hour early.

event-second-eleven = Double Eleven comes round again
event-second-eleven-text = A month to go, a third more parcels forecast than last year, and the same sorting machine. The notes of last year’s review lie open on the table; the last line reads: “Prepare early next year.”
event-second-eleven-book = Let big shippers book slots, and guarantee what is booked
event-second-eleven-book-after = Mr Ma cursed and booked three. That week one could see the ground of the yard for the first time.
event-second-eleven-machine = Rent a second sorter, to be safe
event-second-eleven-machine-after = It ran for nine days; the rent was for a quarter. Nobody rang to complain, and nobody rang to thank us.
event-second-eleven-overtime = As always: everyone pulls harder
event-second-eleven-overtime-after = They did. On the fourth day someone fell asleep beside the belt, and parcels filled half of the yard again.

# Customers
customer-maji-cloud = Maji Warehouse
customer-maji-cloud-about = It stores and sends for two hundred online shops; nobody in the book sends more, and loading goes on into the night. Mr Ma asks for a lower price three times a year and gets it every time. His parcels take up a whole line each day; what margin is left, your predecessor never worked out.
customer-maji-cloud-contact = Mr Ma
customer-maji-cloud-role = Owner

customer-yunshang-dress = Yunshang Dress
customer-yunshang-dress-about = Clothes sold by live stream: thousands of orders in an evening, and three in ten come back. Sister Hua is loud, and names you on air if a parcel is a day late. Nobody has ever charged her for the way back.
customer-yunshang-dress-contact = Sister Hua
customer-yunshang-dress-role = Owner and host

customer-xingjiang-bank = Xingjiang Bank
customer-xingjiang-bank-about = Nine years of statements and new cards: many rules, prompt payment. Each year the statements grow thinner; Mr Ding says “as before” while the budget is being cut. How cards and confirmations should travel, nobody has sat down with him to discuss.
customer-xingjiang-bank-contact = Ding Xiangdong
customer-xingjiang-bank-role = Deputy, retail

customer-lianxun-telecom = Lianxun Telecom
customer-lianxun-telecom-about = SIM cards and routers to every door, with an identity check for each. Mr Lu begins with “procedure”, and the tender starts afresh every year, with somebody else’s quotation in his drawer. Much volume, thin prices; when a check fails the trip is wasted, and nobody has ever charged for it.
customer-lianxun-telecom-contact = Lu Zhiqiang
customer-lianxun-telecom-role = Logistics manager

customer-ankang-life = Ankang Life
customer-ankang-life-about = We send its policies and bring back the signed receipts. Ms Bai would like to give us the whole province, begins to say so, and stops. A receipt takes nine days to reach her; she fears her director’s questions and hasn’t dared to mention it.
customer-ankang-life-contact = Bai Jing
customer-ankang-life-role = Head of operations

customer-chengnan-daily = South City Daily
customer-chengnan-daily-about = Out at four every morning, on half of the breakfast tables in the south of the city. In twelve years Sister Sun has never had a cross word for us; her mark is always ninety. A subscriber’s change of address takes eleven days, and only her own colleagues have heard her sigh about it.
customer-chengnan-daily-contact = Sister Sun
customer-chengnan-daily-role = Head of circulation

customer-savings-branch = Savings Branch
customer-savings-branch-about = Family from next door: reminders, gifts and vouchers all go with us, at the internal price. Director Ge thumps the table for “at once”, and your predecessor put him into tier A. The vouchers are in fact ready every Wednesday; nobody has asked.
customer-savings-branch-contact = Ge Jianjun
customer-savings-branch-role = Branch director

customer-tongde-pharmacy = Tongde Pharmacy
customer-tongde-pharmacy-about = Twenty-six shops that have begun to deliver medicine to the chronically ill, a third more each year; we have one district. What Ms Lin wants is delivery between seven and nine in the evening, when old people are at home. She asked once and got no answer.
customer-tongde-pharmacy-contact = Lin Lan
customer-tongde-pharmacy-role = Head of delivery

customer-ledao-toys = Ledao Toys
customer-ledao-toys-about = Small packets overseas that earn a few fen each, paid for after the third reminder, with a word on how long the factory next door may wait. When Ah Hao is cross he makes a video of it. The volume looks good, hence tier B; but orders from abroad are shrinking, and one of his lines stands still.
customer-ledao-toys-contact = Ah Hao
customer-ledao-toys-role = Owner

customer-suyan-beauty = Suyan Skin Care
customer-suyan-beauty-about = A small brand, two years old, whose boxes are finer than what is in them. Mi Xue keeps changing couriers, a month for each. What holds her back is the unpacking: every dented corner is a bad review.
customer-suyan-beauty-contact = Mi Xue
customer-suyan-beauty-role = Founder

customer-yuanfan-forward = Yuanfan Forwarding
customer-yuanfan-forward-about = It books and forwards freight for others and goes with whoever is cheapest. Mr Tang likes to invite, to shout and to say “we’ll settle it all next month”. There seem to be fewer trucks in his yard each year.
customer-yuanfan-forward-contact = Tang Dahai
customer-yuanfan-forward-role = General manager

customer-nanchuang-books = South Window Books
customer-nanchuang-books-about = An old name that sells online: signed copies, anniversaries, Reading Day, one campaign after another. For eleven years Liang looked after it, and a good deal was never put on paper. Mr Fang is careful and wants a definite word on everything.
customer-nanchuang-books-contact = Mr Fang
customer-nanchuang-books-role = Online sales

customer-district-court = South City Court
customer-district-court-about = Summonses and judgments: for each one must show who signed, and at what minute. Judge Shao never haggles and never rings, so your predecessor left her in tier C: “nothing going on”. She has kept a whole register of returned letters, in case anyone should ask.
customer-district-court-contact = Shao Min
customer-district-court-role = Registry head

customer-vehicle-office = Vehicle Office
customer-vehicle-office-about = Licences and plates sent home: steady, good margin, the same every quarter. Mr Bao offers everyone a cigarette and has no wishes at all. Two hundred people still queue at his window because nobody told them that it can be sent.
customer-vehicle-office-contact = Bao Chunsheng
customer-vehicle-office-role = Head of office

customer-taoxi-fruit = Taoxi Fruit
customer-taoxi-fruit-about = Bayberries and peaches have two days from tree to table. You can hear Mr Zhu swear across the valley, about four hundred crates that rotted last year. He doesn’t want money but a cold van in the orchard before dawn.
customer-taoxi-fruit-contact = Zhu Mancang
customer-taoxi-fruit-role = Cooperative head

customer-civic-hall = Civic Service Hall
customer-civic-hall-about = In future every certificate can be sent home; window after window opens for it, and we have two. Ms Miao wants labels printed by the system so that nobody copies addresses. Swallow has sent her a proposal; we haven’t.
customer-civic-hall-contact = Miao Qing
customer-civic-hall-role = Head of the hall

customer-chengnan-gas = South City Gas
customer-chengnan-gas-about = Fifteen years of bills; Old Yan knows everyone at the post office, and it is tier B every year. The bills grow thinner, our visits don’t grow fewer. He retires next year, and his successor reads only his phone.
customer-chengnan-gas-contact = Old Yan
customer-chengnan-gas-role = Customer service

customer-yinling-mag = Silver Age
customer-yinling-mag-about = A monthly for older readers, handed in on the fifth without any hurry: it fills exactly the days when our rounds are emptiest. Mrs Xia adds a handwritten card. When a copy comes late, she blames herself for sealing it late.
customer-yinling-mag-contact = Mrs Xia
customer-yinling-mag-role = Editor

customer-snail-books = Little Snail Books
customer-snail-books-about = A children’s book club, one box a month, a fifth more members in a year. Ms Shu would love to print each child’s name on the box, fears that we’d find it a bother, and tries others with small orders; the sample box on her desk nobody has come to see.
customer-snail-books-contact = Shu Tong
customer-snail-books-role = Distribution

customer-campus-station = Campus Station
customer-campus-station-about = The parcels of four colleges pass through one room; at the start of term the queue reaches the road. Young Fan wants to open two more, but fears that a contract with us would forbid him other couriers’ parcels. That could be settled; nobody has told him so.
customer-campus-station-contact = Young Fan
customer-campus-station-role = Station keeper

customer-chenji-tea = Chenji Tea
customer-chenji-tea-about = Half of the year’s living goes out in ten days before Qingming. Old Chen has used only the post for ten years, and the whole tea row sends as he does. Only Liang knew that his tea must not share a crate with other goods.
customer-chenji-tea-contact = Old Chen
customer-chenji-tea-role = Owner

customer-kangjian-lab = Kangjian Lab
customer-kangjian-lab-about = Hospital samples travel overnight; four hours late and they are useless. A box was lost last year, and Mr Geng has been angry ever since. He has three more hospitals to give, and looks first for someone who will show him a temperature record.
customer-kangjian-lab-contact = Geng Tao
customer-kangjian-lab-role = Head of logistics

customer-yaya-dental = Yaya Dental
customer-yaya-dental-about = Teeth for dental surgeries: casts fetched tonight, crowns there in the morning, or a patient opens his mouth in vain. Master Zhuo says things once; small parcels, good prices, more every month. He would pay extra for eight o’clock; your predecessor never asked.
customer-yaya-dental-contact = Zhuo Ming
customer-yaya-dental-role = Master technician

customer-kuaizhang = Easy Books
customer-kuaizhang-about = It keeps the books of three hundred small firms; their invoices and company seals go out through one pair of hands, and Sister Jiang says by which courier. She isn’t sure who answers for a lost seal, and so she sends us only half.
customer-kuaizhang-contact = Sister Jiang
customer-kuaizhang-role = Partner

customer-hemiao-seeds = Hemiao Seeds
customer-hemiao-seeds-about = In the month before spring sowing, seed must reach two hundred villages. Others stop at the town, and Mr Tian spends his days on the phone with farmers. We have a station in every village; he doesn’t know, and we never said so.
customer-hemiao-seeds-contact = Tian Youwei
customer-hemiao-seeds-role = Head of sales

customer-city-gifts = River City Gifts
customer-city-gifts-about = Seven gift shops by the sights; what a tourist can’t carry, he doesn’t buy. Ms Liu would like to send it straight from the shop, but has found nobody to put a machine there. She is polite: “You’re busy, after you.”
customer-city-gifts-contact = Liu Yi
customer-city-gifts-role = Head of shops

customer-feiye-ads = Flying Page Ads
customer-feiye-ads-about = Leaflets for letterboxes, fewer each year. Mr Qian rings a lot and changes his plan three times a day, hence tier B. His paper fills the carriers’ bags, and the householders blame us for it.
customer-feiye-ads-contact = Mr Qian
customer-feiye-ads-role = General manager

customer-hongye-print = Hongye Print
customer-hongye-print-about = Old Hu plays cards with your predecessor; he sends three samples or five, and each time somebody must fetch them at once. He swears loudly, hence tier B. Nobody has ever put the cost of those trips and the margin on one sheet.
customer-hongye-print-contact = Old Hu
customer-hongye-print-role = Owner

customer-exam-office = Exam Centre
customer-exam-office-about = Exam papers: two guards, one lock, a signature at every step, and not a slip in eight years. Mrs Wen asks everything three times and then says “thank you for your trouble”. One of the better margins in the book, on the last page of tier C.
customer-exam-office-contact = Mrs Wen
customer-exam-office-role = Security officer

customer-jinfu-jewel = Jinfu Jewellery
customer-jinfu-jewel-about = Bracelets and rings to old customers far away, more each year. The dearest pieces the owner still takes by train herself: our insurance ends at twenty thousand, and she doesn’t dare to ask whether it could be more.
customer-jinfu-jewel-contact = Jin Qiaoyun
customer-jinfu-jewel-role = Owner

customer-zuixi-wine = Zuixi Wines
customer-zuixi-wine-about = Loose wine in heavy jars, of which one in ten breaks. Each time Mr Hao quarrels, and one payment follows another. A foam box would halve it; he finds four yuan apiece too much.
customer-zuixi-wine-contact = Hao Dayong
customer-zuixi-wine-role = Owner

customer-jiangcheng-univ = Jiangcheng Uni
customer-jiangcheng-univ-about = Busy once a year: every family photographs the letter of admission in July, and every school in the city looks whose service the university uses. Mrs Gu says little, and all of it is demands. By turnover it stands far down the page.
customer-jiangcheng-univ-contact = Mrs Gu
customer-jiangcheng-univ-role = Head of admissions

customer-linli-buy = Neighbours’ Basket
customer-linli-buy-about = Neighbours buy groceries together, a few yuan a parcel, and switch for one fen. Ah Kun begins with what others charge. An order earns less than the call he makes about it costs.
customer-linli-buy-contact = Ah Kun
customer-linli-buy-role = Organiser

customer-philately-firm = Stamp Company
customer-philately-firm-about = A sister firm in the province: albums and first-day covers once a quarter, announced two months ahead. Mr Fu has everything in order and never jumps the queue, and nobody has ever been to see him.
customer-philately-firm-contact = Fu Ming
customer-philately-firm-role = Head of business

customer-hengzheng-law = Hengzheng Law
customer-hengzheng-law-about = Lawyers’ letters, each with proof and on the same day. Mr Qin pays promptly and brought us two firms last year; your predecessor didn’t note who sent them. He once remarked: “To see who signed, I have to ring you?”
customer-hengzheng-law-contact = Mr Qin
customer-hengzheng-law-role = Partner

customer-nuandong-fund = Warm Winter Fund
customer-nuandong-fund-about = Padded coats for children in the hills at the start of each winter: thin margin, but the photos are seen all over the city. Jian Ya writes a line for every parcel. She would like to know which have arrived, and has to ask village by village.
customer-nuandong-fund-contact = Jian Ya
customer-nuandong-fund-role = Project head

customer-liuwan-station = Liuwan Station
customer-liuwan-station-about = A shop at the village gate that takes in and gives out the mail, and reads letters to the old. Uncle Yao knows whose fruit is ripening and whose child is off to college. Little money, plenty of news, and nobody has come to ask.
customer-liuwan-station-contact = Uncle Yao
customer-liuwan-station-role = Station keeper

customer-guangming-lane = Guangming Lane
customer-guangming-lane-about = The old people of one lane pool their parcels for children far away. Auntie Dai leads them; who is good and who isn’t goes round in one morning’s market. The counter is too high and they fill in forms on tiptoe; they haven’t told us.
customer-guangming-lane-contact = Auntie Dai
customer-guangming-lane-role = Voice of the lane

customer-stamp-club = Square Inch Club
customer-stamp-club-about = Members of twenty years, in the queue before dawn when a stamp comes out, and particular about a straight postmark. Old Pan is stubborn and lectures the clerks at the counter. The clerks he lectured now postmark beautifully.
customer-stamp-club-contact = Old Pan
customer-stamp-club-role = President

customer-grad-luggage = Graduates’ Luggage
customer-grad-luggage-about = In June three hundred graduates send their luggage together, and that is that. Xiao Ke has compared five couriers for them, asking again and again, afraid of the price and afraid of losses. Next year it will be somebody else.
customer-grad-luggage-contact = Xiao Ke
customer-grad-luggage-role = Class speaker

# Quiz
quiz-loudest-first = Serving first whoever shouts is the best way to keep key accounts.
quiz-loudest-first-true = True
quiz-loudest-first-false = False
quiz-loudest-first-why = At the start nobody is louder than the Savings Branch. It brings over forty per cent more revenue than the court and, after the cost to serve, less than a fifth of what the court earns us. Volume of voice measures temper, not worth.

quiz-silent-content = A customer who doesn’t ring all year may still be keeping a list of what is wrong.
quiz-silent-content-true = True
quiz-silent-content-false = False
quiz-silent-content-why = The complaints we hear are the tip of the iceberg. Judge Shao kept a register of returned letters; nobody asked for it, so she said nothing. Ask, and ask about something definite.

quiz-software-enough = Buy customer software, fill in the data, and results will follow.
quiz-software-enough-true = True
quiz-software-enough-false = False
quiz-software-enough-why = Software keeps only what somebody asked. Bought data knows the registered capital, not who decides or what they hold against us. First someone asks; then there is something to write down.

quiz-lifetime-guess = Lifetime value can’t be known exactly, but it can be estimated.
quiz-lifetime-guess-true = True
quiz-lifetime-guess-false = False
quiz-lifetime-guess-why = The margin, the years it is likely to stay and a discount rate give a rough figure that is good enough to grade by, and the fuller the file the better. Tongde gives us one district today and grows by a third a year: reckoned that way, it doesn’t belong in tier C.

quiz-letgo-simple = A customer who wants to leave should simply be let go.
quiz-letgo-simple-true = True
quiz-letgo-simple-false = False
quiz-letgo-simple-why = First ask why, and what keeping them is worth. Spend while it costs less than the loss; where it can’t be mended, say so in good time and name somebody else. Drifting apart loses the lesson and your good name.

quiz-sun-hint = Sister Sun laughs: “Trying Swallow, only a try, you’re very good.” What comes first?
quiz-sun-hint-thank = Thank her for the praise
quiz-sun-hint-discount = Offer a lower price at once
quiz-sun-hint-ask = Pick up “a try” and ask what she had been waiting for
quiz-sun-hint-wait = Don’t ask, so as not to embarrass her
quiz-sun-hint-why = Amiable people hide the problem in good manners. A discount doesn’t reach what she hasn’t said; thanks and waiting take the exit she offers. Give her leave to complain, and she’ll tell you about the eleven days.

quiz-ma-value = Mr Ma’s parcels take up a whole line. Before you discuss a lower price, which figure do you look at?
quiz-ma-value-turnover = His rank by parcels
quiz-ma-value-hour = Value per hour, after the cost to serve
quiz-ma-value-tenure = Years with us
quiz-ma-value-growth = How much he may grow next year
quiz-ma-value-why = Cost runs by the hour. At the start Maji brings the most revenue in the book and, after the cost to serve, seven thousand a quarter, before anyone’s hours. One step lower, and we are lending him a line for nothing.

quiz-univ-kind = Jiangcheng University is busy once a year, but every school looks whose service it uses. What is it?
quiz-univ-kind-benchmark = A benchmark
quiz-univ-kind-absorber = A cost absorber
quiz-univ-kind-barnacle = A barnacle
quiz-univ-kind-butterfly = A butterfly
quiz-univ-kind-why = Its worth isn’t only in its own turnover: do it well and its peers follow. A cost absorber fills the slack days, as Silver Age does; barnacles stay long and earn little; butterflies earn well and fly on.

quiz-channel-tier = Forty customers: who gets an account manager, who a call, who the counter? How do you decide?
quiz-channel-tier-manager = An account manager for everyone, all alike
quiz-channel-tier-tier = By tier; when the tier changes, so does the service
quiz-channel-tier-counter = Everyone to the counter: it costs least
quiz-channel-tier-first = First come, first served
quiz-channel-tier-why = People are few, and whoever wants to please everyone pleases no one. A manager for the vital few, calls for the middle, a smooth counter for the small; look again each quarter and change what has changed.

quiz-liang-memory = Liang has retired, and nobody knows what was agreed with South Window by word of mouth. What went wrong?
quiz-liang-memory-loyalty = The customer was loyal to Liang, not to the post
quiz-liang-memory-firm = What belonged in the file stayed in one head
quiz-liang-memory-contract = The customer shouldn’t ask for what isn’t in the contract
quiz-liang-memory-successor = Gao isn’t diligent enough
quiz-liang-memory-why = That they trusted him is no fault; it is Liang’s merit. That the office never had him write things down is one. A file is what customer and office remember together, whoever sits in the chair.

# Questions for the debrief
debrief-1 = How many hours did files get from you in the first two quarters? Which file later changed a tier?
debrief-1-look = In a fresh run show two files: the fullest belongs to Old Hu of Hongye, who plays cards with your predecessor; Tongde’s is all but empty. Ask those who bought company data which box promoted anybody; ask those who sat with six quiet ones what they spent on files afterwards, and on the other thirty-four. Whoever finds files dear, show them the understanding gap in the last review. Without knowing what customers need, one grades by turnover and by voice.
debrief-2 = Name the three customers you saw most, then the three that earned most. Do they match? Who made your diary, you or their voices?
debrief-2-look = Write both lists on the board; then, in a fresh run, press “Regrade all by” contribution: Maji and the Savings Branch drop out of tier A, the court and the Vehicle Office rise from C. To “tier A needs the visits”: how did they get there, and does Director Ge’s thump on the table count? Then ask who ever went for Judge Shao’s register of returned letters. Let the diary follow value per hour; voice measures only temper.
debrief-3 = The newspaper smiled and the court said nothing. Which small sign told you, or was it the churn report?
debrief-3-look = In a fresh run show South City Daily’s page: satisfaction above eighty, loyalty below forty. Those who walked the round with Sister Sun at four in the morning heard about the eleven days; those who took a point off only moved Swallow’s van from Sunday to Saturday. To “she gives us ninety”: which is true, the ninety or the supplement in that van? The court is quieter still, so ask who dug its papers out of the Double Eleven mountain: satisfied isn’t loyal, and no call isn’t satisfied.
debrief-4 = When Zhou’s letter lay on the desk, did you try to keep the man or the customers? Had you known two quarters earlier that he would go, what would you have done first?
debrief-4-look = The letter comes in quarter 6; in a short run talk about Liang’s farewell, the same lesson five quarters earlier. Ask one group for each choice what followed: who came about their own pay; whose card reached Ankang, Suyan, the campus station and Hemiao first; what stood in that half notebook of files. To whoever blames Zhou: where were his promises to Suyan written before the letter came? Files and handovers make a customer the office’s; keeping one man doesn’t.
debrief-5 = Mr Ma, Old Hu, Ah Kun: whom did you let go, and how? For those who stayed, what did you change?
debrief-5-look = In a fresh run show the three pages: after the cost to serve Hongye and Neighbours’ Basket are below zero, and Maji, first in revenue, leaves a few thousand a quarter. To those who let all three go: had Maji sorted its own parcels on to full pallets, would it have had to leave? To “Old Hu swears, I didn’t dare”: was it losing him you feared, or being sworn at? Change the way first, then part kindly, and name the quiet account that gets the hours.
debrief-6 = In your own book: which three spoken agreements are in your head alone? Before you go home tonight, whom do you write them down for?
debrief-6-look = Three each; whoever runs dry, remind them of Liang: that Old Chen’s tea mustn’t share a crate was in one head only. To “it’s all in my chats”: tomorrow you are ill; will Gao find it, and understand it? Listen for who decides, what they need and what they fear; a name and a number is the card with “nice fellow” on the back. On the pledge stands who is to read it, and by what hour today.

# Complaint cases
case-yard-days = Three days in the yard
    .firm = Titmouse Stationery
    .contact = Lu
    .role = owner of an online shop
    .what = { $firm } handed over 420 parcels on Monday, when the big sale was piling up; on Thursday morning they still stand in our yard, not one moved. You have checked the collection slip; with it in your hand you stand in front of their packing table.
    .demand = Money comes second: at eight tomorrow night the buyers have to be faced. A list that says for each of the 420 which day it arrives, and it must hold; and from now on a phone call before anything is left lying.
    .cause = In those three days what came later was stacked on what had come earlier, and nobody dug by date; the hotline can’t see the yard and reads “be patient” from its screen; the page says “on its way” as soon as a slip is printed, whether or not the truck has left.
    .promise = All 420 leave tonight; the list with a day for each is there at noon tomorrow
    .fact-tracking = The parcels never left the yard, but for three days the tracking page said “on its way”.
    .tells-tracking = on its way|tracking
    .fact-hotline = The hotline was rung five times and said “be patient” each time.
    .tells-hotline = five times|patient
    .fact-penalty = The platform fines late dispatch: 420 orders at five yuan, 2,100 in all.
    .tells-penalty = platform|2,100|five yuan
    .fact-resent = Sixty that couldn’t wait were sent again from stock, by Swallow, for 900 yuan.
    .tells-resent = Swallow|sixty|sent again
    .fact-gave-word = On Monday night the buyers were promised “there by Wednesday, or blame me”; at eight tomorrow night they must be faced.
    .tells-gave-word = promised|Wednesday|at eight
case-yard-days-open =
    .opinionated = There you are. You got my parcels on Monday; it’s Thursday, and they’re sunbathing in your yard. Don’t tell me it’s the sale. It’s a sale for everyone. When do they leave?
    .angry = You dare show your face! 420 parcels! Three days! Feeding the birds in your yard, are they? Twenty thousand! A fen less and I’ll tip the lot in front of your head office!
case-yard-days-t1-1 = Before the sale we asked all customers to spread their parcels over some days; might you have missed that notice?
    .why = Whether the notice arrived nobody has checked; it opens with their fault, and now it’s about who is right.
    .opinionated = Spread? In a sale? Then what do I need you for?
    .angry = My fault? I put them in your hands, and that was wrong? Get out!
case-yard-days-t1-2 = The truck is outside. Which of the 420 go first, you point at them; and the three days, start wherever you like.
    .why = The truck comes first, they point, there’s not a word of excuse; with the orders the story comes too.
    .opinionated = Blue crates first. The story? Three days “on its way”, and no wheel turned. Who wrote that? Find out.
    .angry = Now there’s a truck! Where was it on Monday? Three days “on its way”, my foot! And don’t you set me to work, I’m not finished!
case-yard-days-t1-3 = I’m truly sorry. The sorters lost their heads these days; I’ll go and push them, and all will go out very soon.
    .why = The apology is quick, the sorters get the blame, and after “soon” there’s no hour.
    .opinionated = I don’t care who lost what. What time is “soon”?
    .angry = Somebody else’s fault, and soon! Have you learnt any other words?
case-yard-days-t1-4 = Here’s the slip: taken on Monday, not moved by Thursday, and that was us. Three days of it: let me have them all.
    .why = It owns the days on the slip, no more and no less; first the anger goes out, then words can go in.
    .opinionated = No time for tempers. Three days the page said “on its way”. That’s a lie. Write it down and go on.
    .angry = Three days! I looked every hour, “on its way”! I told people it was rolling, and it sat in your yard! … Right. It was you. At least that’s been said.
case-yard-days-t1-5 = Thank you for letting me in at all. If it isn’t pleasant to hear, don’t spare our feelings; just take your time.
    .why = A polite person would open up; to somebody waiting for parcels it sounds like playing for time.
    .opinionated = Who’s sparing you? Time? I’ve given you three days.
    .angry = Thank me? Do I look as if I’d asked you to tea?
case-yard-days-t2 =
    .opinionated = Then there’s that hotline of yours, and my bill. One after the other.
    .opinionated-soft = You’re moving the parcels, good. Now hear about the hotline and the fines.
    .angry = And the phone! Is that hotline an ornament? I’m losing money by the day here, do you know that?
    .angry-soft = Let me tell you about that hotline, and what I lose in a day.
case-yard-days-t2-1 = People after you for their goods every day, and not one straight answer to give: maddening. How did you get by?
    .why = First the squeeze from both sides is named; asked how it went on, the calls and the bill pour out.
    .opinionated = Maddening costs nothing. The hotline, five times, “be patient”. The platform, five yuan an order, 2,100. That costs.
    .angry = How? I rang your hotline five times, five times I was to be patient! The platform isn’t! Five yuan an order, 2,100! … And whom do I complain to?
case-yard-days-t2-2 = It’s the whole city this year, and three days isn’t the longest. Nothing is lost, so don’t let it upset you so.
    .why = Slower ones are our measure; what these three days cost here is wiped away with a sentence.
    .opinionated = Not lost is good enough? You set yourselves a low bar.
    .angry = Not the longest? Try three days without food! Upset! Who upset me?
case-yard-days-t2-3 = By the definition of transit time a node counts from its outbound scan, so on the system side nothing is overdue.
    .why = “Node” and “definition” speak up for the system; in the yard nothing has moved.
    .opinionated = Speak plainly. Where are they?
    .angry = Not overdue? Go and tell that to my empty shelves! Node!
case-yard-days-t2-4 = You give the order, I write; at each point I ring whoever it is and get it out of them. Who must answer first?
    .why = The order is theirs, the ringing is ours; no begging, and item by item the bill is read out.
    .opinionated = The hotline: five times, “be patient” each time. Second, the platform’s fine: five yuan each, 2,100. Ring.
    .angry = I’m to sort it for you as well? Five times the hotline says be patient, and the platform fines me 2,100! Sort it yourself!
case-yard-days-t2-5 = Shall we look at a single crate to begin with, see at which step it got stuck, and then go on, if you feel safe so?
    .why = A small step steadies those who waver; here somebody wants all of it, and feels put off.
    .opinionated = Over four hundred, and you offer me a crate?
    .angry = A crate? And the rest is for your stove?
case-yard-days-t3 =
    .opinionated = The parcels are the small part. There are words one can’t take back.
    .opinionated-soft = Parcels and bill, you’ll manage. There’s one more thing, and that one is mine.
    .angry = You lost three days. I lost my face! How am I to open my mouth again?
    .angry-soft = The parcels may go, but I’m not through. There are people waiting for me, don’t you see?
case-yard-days-t3-1 = So many years in business, and your buyers trust your name; a little thing like this is forgotten in two days.
    .why = The praise is piled so high that it covers the very thing; who is waiting and for what, nobody asks.
    .opinionated = My name comes from sending on time, not from your praise.
    .angry = Forgotten? By you, yes! Nobody’s shouting at you!
case-yard-days-t3-2 = We left them lying, and you stand in front and get it. Who wants an answer, and what must they see to nod?
    .why = It sees who stands in front; who wants the answer and what will do is exactly what this visit is for.
    .opinionated = The buyers. I said “there by Wednesday, or blame me”. Tomorrow at eight I face them, and I need days that hold.
    .opinionated-back = Who hears what is my affair. Don’t pry.
    .angry = … My buyers! On Monday night, thousands of them watching, I promised: Wednesday, or blame me! Tomorrow at eight I’m on again, and with what face? I need days to show them!
    .angry-back = Who? The newspapers! Your director! That’s who!
case-yard-days-t3-3 = What has to be shown is made today, in the form that you want. You say it: what’s to stand in the very first line?
    .why = It asks for the first line, not for the trouble; we make it, they word it, and the trouble shows itself.
    .opinionated = First line: which parcel on which day. I told the buyers “there by Wednesday, or blame me”. Tomorrow at eight I read it out.
    .opinionated-back = I’ll tell you when I know. Finish what’s in front of you.
    .angry = That it’s your fault! I promised Wednesday! Tomorrow at eight they’re all waiting; write down which day!
    .angry-back = What use is paper? I want my goods!
case-yard-days-t3-4 = You can sleep soundly: from now on yours always go first, whoever else comes; I give you my personal guarantee.
    .why = Nobody can keep “always”, and what weighs on them now isn’t asked about at all.
    .opinionated = You, personally? And when you’re transferred?
    .angry = Guarantee? They smiled like that on Monday too!
case-yard-days-t3-5 = If there’s any doubt left in your mind, however small, don’t keep it in; let’s take them one by one, here and now.
    .why = Doubts are for the undecided; whoever has a will or a fire feels misread.
    .opinionated = I’ve no doubts. I’ve something that isn’t done.
    .angry = Doubts? Does this sound like doubt? I’m furious!
case-yard-days-t4 =
    .opinionated = My figure: twenty thousand. Yes or no, now.
    .opinionated-soft = I say twenty thousand. How much do you own? Lay it out.
    .angry = Twenty thousand! Not a fen less!
    .angry-soft = Twenty thousand, I’ve said it. Tell me honestly what can be done.
case-yard-days-t4-1 = Twenty thousand isn’t mine to give. What has a receipt I take down on the spot. Besides the fines, what else?
    .why = The no is said first, what can be done is done at once, and the missing item they name themselves.
    .opinionated = Not yours, then say so; good. One more: sixty sent again by Swallow from my stock, freight 900. Here’s the slip.
    .angry = Then what are you here for? … Write! Sixty, sent again out of my own stock, by Swallow, 900 freight!
case-yard-days-t4-2 = By clause nine of the contract all times are extended in sales; for twenty thousand I can’t find any basis there.
    .why = The clause may well say so; once it’s on the table, it isn’t about making good any more.
    .opinionated = Then I’ll extend too: this month’s bill, next year.
    .angry = The contract! You never read it out when you take the money!
case-yard-days-t4-3 = All right, { $offer }, you have my word, as long as you calm down; and should it happen again, the same sum again.
    .why = It buys quiet with the company’s money, several times what is owed, and promises the next time too.
    .opinionated = That quick? Then I asked too little.
    .angry = And why not before? One has to shout to get it?
case-yard-days-t4-4 = Freight back, a credit next month, coupons, new goods: all four are possible. Will you pick one, or mix them?
    .why = A menu turns it into haggling, and none of the four is the straight answer that was asked for.
    .opinionated = I’ve named a figure. Are you running a stall here?
    .angry = Mix them? Is this a vegetable market?
case-yard-days-t4-5 = Leaving them was our doing, and we don’t dodge. Of that sum, what have you already paid yourself? That’s for us.
    .why = It owns the leaving, not the sum; asked what was paid already, the anger has somewhere to go.
    .opinionated = Paid already: sixty sent again by Swallow, 900 freight. The rest you’ve heard.
    .angry = … Sixty. People needed them. I sent them again by Swallow, from my own stock, 900. Why should that be mine?
case-yard-days-t5 =
    .opinionated = To finish: how much, what time, and who watches it.
    .angry = No more circles! How much, and which day do they arrive?
    .angry-soft = Right, one by one: how much, what time they leave, who brings the list.
case-yard-days-t5-1 = It was us: { $offer }, paid today. All the parcels leave tonight; the list with the days comes at noon tomorrow.
    .why = It owns exactly what it caused; leaving, arriving and bringing all have an hour.
    .opinionated = Noon. Parcel by parcel, and no “about”.
    .angry = “It was us”: that’s what I was waiting for. Noon, and one minute later I come and fetch them from your yard!
    .opinionated-low = That’s all? You hold the receipts. Add them up again.
    .angry-low = Three days, and that’s your share? Am I a beggar?
case-yard-days-t5-2 = That takes approval from the city office; I’ll send it up and fight for it, and the moment I hear I’ll call you.
    .why = The will is good, but neither sum nor day is settled, and they wait again.
    .opinionated = Approval? Then why did you come?
    .angry = Wait again? Haven’t I waited enough?
case-yard-days-t5-3 = I can sign { $offer }, nothing above that, and I sign now. They leave tonight; list at noon tomorrow, you check it.
    .why = What can be signed and that there’s no more is said in one breath, signed at once, and they are the judge.
    .opinionated = Sign. Nothing above; that I can hear. At noon I check every line.
    .angry = “Nothing above”, big words! … Sign! Noon, and if there’s one missing, I’ll have you!
    .opinionated-low = Your pen is too small. Bring another.
    .angry-low = That little? And you take your pen out for it?
case-yard-days-t5-4 = Compensation goes by claim ticket; once papers are filed and assessed, it shows up in a later settlement cycle.
    .why = No sum, no day, only procedure, and back they are with the hotline.
    .opinionated = Which cycle? Send me somebody who decides.
    .angry = Tickets! Cycles! My parcels would have liked a cycle!
case-yard-days-t5-5 = Leave it to me; from now on you have top priority, I guarantee handling at once, and it will never occur again.
    .why = “Priority”, “guarantee”, “never”: nothing that can be shown to anybody tomorrow.
    .opinionated = At once is what time? Hot air.
    .angry = Guarantees! I’ve had my fill of your guarantees!
case-yard-days-t6 =
    .opinionated = Anything else?
    .angry = Fine. We’ll see if it counts this time.
case-yard-days-t6-1 = For the next sale, please tell us your figures some days ahead; had you done so, it wouldn’t have come so far.
    .why = On the way out the fault is put back on their shoulders, and all that was won is spilt.
    .opinionated = Had I? You’ve checked? Close the door behind you.
    .angry = Once round, and it’s me again? Out!
case-yard-days-t6-2 = Many thanks for your understanding; customers as generous as you are rare, and we hope for your support again.
    .why = Not a word on how things will be done, and the praise is for something that wasn’t there.
    .opinionated = I’ve no understanding. I’m waiting for noon.
    .angry = Understanding? Support? You can whistle for it!
case-yard-days-t6-3 = A day late, and I ring you first, and you say which go first. Tomorrow at noon the first line is yours to check.
    .why = A call comes first and they point: in the new rule they have a place.
    .opinionated = One day; remember: one. And ring me, nobody else.
    .angry = You ring first? That’s a word at last. If you remember it!
case-yard-days-t6-4 = We left them and kept it from you. I’m bringing the list at noon myself; which line matters most to be seen?
    .why = It owns once more what hurt most, and asks what matters most when they stand there tomorrow.
    .opinionated = The line with the day. Don’t ask more.
    .angry = … Write “the post left them lying”. That line. At noon, and you yourself, not some youngster.
case-yard-days-t6-5 = Have a good rest tonight, and don’t think about it any more; should anything still worry you, ring the hotline.
    .why = It sends them to bed and back to that useless hotline, and everything before rings hollow.
    .opinionated = The hotline. You dare mention it.
    .angry = Ring the hotline? Say that again!
case-yard-days-end =
    .opinionated-good = Good. Parcels gone, money in, list at noon. Somebody who gets things done, for once.
    .opinionated-bad = Save your breath. I know who gets the next lot.
    .opinionated-hang = No more time. Send somebody who can decide.
    .angry-good = … All right. Tomorrow I’ll read it to them from your list. Don’t make me a fool a second time.
    .angry-bad = All talk! Next month you won’t see a single parcel of mine!
    .angry-hang = Out! All of you, out! (the slip lands on the floor)
case-yard-days-follow = Next day, ten to twelve. The list with a day for each parcel is due at { $firm }; { $contact } has wiped a corner of the packing table clear for it.
case-yard-days-follow-1 = We were short of hands again last night and part of the list is missing; these days are mad, please understand.
    .why = It’s busy, true; but the promise falls through, and what’s there to say tonight?
    .opinionated = I don’t. Somebody else collects this afternoon.
    .angry = Mad again! Short again! And what do I do tonight?
case-yard-days-follow-2 = Noon. 420 lines, a day in each, all gone last night; the first line says that we left them. Check it, please.
    .why = On the hour, parcel by parcel, the line that matters on top, and they are the judge.
    .opinionated = … Thirty lines, I tried six. All right. Leave it there.
    .angry = You really put it first. … Right. Tonight I hold it up.
case-yard-days-follow-3 = It isn’t noon yet, so you know: for seventeen the day isn’t sure; the rest is here, those follow by four.
    .why = Not all is done, but it’s said before the hour: how many and until when.
    .opinionated = Seventeen, by four. You said so in time; that’s sense.
    .angry = Short again! … Seventeen. Four o’clock; at eight I need it.
case-yard-days-follow-4 = (a message) List of 420 parcels attached, the amount has been transferred. Please confirm receipt. Thank you.
    .why = All is there, only the person who was to come hasn’t come.
    .opinionated = Received. You were to be here. Where are you?
    .angry = Hiding behind the phone again! Not even a face!
