# Jiangwan Branch: the scenario’s texts

# The scenario
scenario-title = Jiangwan Branch
scenario-blurb = A hundred and fifty customers in five colours, three years. A colour shows the money. The people you must look at yourself: some to keep, some to part from well.
scenario-firm = Jiangwan Branch · Customers
scenario-role = the new deputy manager of the branch
preset-workshop = Ninety minutes: { $quarters } quarters, up to the deposit raid
preset-half-day = Half a day: { $quarters } quarters with debriefs, about { $minutes } minutes
preset-self-study = A self-study hour: { $quarters } quarters, about { $minutes } minutes

briefing-1 = The branch stands between the old works and the new towers. Of its hundred and fifty customers half are families and neighbours, the rest factories, shops, a school, a property manager. What a customer pays all its banks in interest margin and fees each quarter is its wallet; our part of that is revenue.
briefing-2 = Head office took five colours from a large American bank. Revenue of 500,000 yuan a year, or 300,000 in fees, is blue (tier A); 300,000 or 100,000 is green (B); 100,000 yellow (C); 30,000 orange (D). Red (E) has one need, brings little, and is often the most loyal. The lines will move, and Riverside Bank across the road is after deposits.
briefing-3 = Your predecessor set the colours by the month-end balance and by voice, and gave nearly the same hours to all. Fourteen account managers, some 5,800 hours a quarter, close to nine tenths spoken for. Firms pay interest and fees on terms, within limits so wide that nobody reaches them; what stands overdue is interest and fees in arrears, the principal is head office’s affair. Interest is late first, principal later.
briefing-4 = After three years we look at the value you created: the profit earned, plus what your customer equity has gained. Hold loyalty and credit side by side, and look behind the balance: who recommends, who listens to whom. Where nothing can be changed and we pay to serve, find the customer a place that suits it better, and let go with grace.

# Learning objectives
objective-colours = Serve five colours in five ways, and re-grade in time, so that a colour doesn’t become an old label
objective-credit = Hold loyalty and credit in one picture; act when interest is late, not when principal is
objective-letgo = See who costs more than they bring; change the way of serving first, then let go with a good alternative
objective-beyond = Look beyond the balance: referral, influence, potential value
objective-silent = Hear silent dissatisfaction, above all from those who always give full marks
objective-raid = When a rival raids deposits, tell those who came for the rate from those who came for us

# Acquisition channels
channel-introductions = Introductions
channel-introductions-text = Good customers bring a factory owner or a shopkeeper to tea: not many come, but most mean business.
channel-industrial-park = Industrial park desk
channel-industrial-park-text = Three days behind a table in the new park: the leaflets go fast, the accounts come slowly.
channel-payroll = Payroll days
channel-payroll-text = With the payroll into the workshops: dozens of cards a day, and after half a year you count who still uses one.

# Events
event-pension-day = Pension day
event-pension-day-text = The fifteenth: the steps have been full since dawn. Two windows are open, and young Fang hasn’t had a sip of water since they opened. Mrs Zheng holds her passbook, sixty-one numbers to go. The hall manager asks: what now, and what on the fifteenth of every month?
event-pension-day-window = Each fifteenth, account managers come down and open a third window
event-pension-day-window-after = The queue halved. Upstairs the phones rang until they stopped; two factories were called back a day later.
event-pension-day-machines = Two more machines, and somebody to show how
event-pension-day-machines-after = The young were gone quickly. Granny Liang tried three times and folded the card into her handkerchief: “I’ll wait for the window.”
event-pension-day-mornings = The first hour for the old, arranged by telephone
event-pension-day-mornings-after = Mrs Zheng was done by eight forty and stood at the door telling people so. Those with jobs wait twenty minutes more; a notice at the door says why.

event-two-pupils = Two old pupils
event-two-pupils-text = As young Fang renews Mrs Zheng’s passbook, an old class photograph falls out. “Left, that’s Changming, he makes bearings. Right, Xu Ke, electronics. I taught them both.” Both firms are in your book; one gives us little over a tenth of its banking, the other not even that.
event-two-pupils-visit = Spend half a day at each works, and say who sent you
event-two-pupils-visit-after = Gu Changming rang his teacher first, and then sat down and talked about machines. Xu Ke saw you to the door: “Does she still ride that bicycle?”
event-two-pupils-dinner = A dinner for all three, with an introduction by Mrs Zheng
event-two-pupils-dinner-after = The food was good and both owners talked. Mrs Zheng rose early: “I came to renew a passbook. When did I become the hostess?”
event-two-pupils-note = Put it in her file and wait until they come
event-two-pupils-note-after = Two more lines in a file. Whenever she comes now, somebody behind the counter knows who she is; and when Changming’s accountant brings in the wages, somebody asks after the teacher.

event-coins = Twenty kilos of coins
event-coins-text = At three each day Auntie Liu wheels in her coins: twenty kilos, an hour to count. Each time it costs us over twenty yuan. Nobody in the market is better liked; whoever wants an account asks her first: “Auntie, which bank is easy to deal with?”
event-coins-machine = Buy a coin counter and put it in the market office
event-coins-machine-after = It rattles all day, for the fish and the noodle stalls as well. At three o’clock Auntie Liu, with nowhere to go, sits beside it and shows people how.
event-coins-slot = Agree on Tuesday and Friday mornings, coins sorted
event-coins-slot-after = She finds it a bother, and does it. The three o’clock queue is shorter, and nobody knows why.
event-coins-fee = Charge the counting fee, as the tariff says
event-coins-fee-after = She read the tariff and wheeled her cart away. Next day the market was saying that Jiangwan charges you for counting your own money.

event-wu-shouts = Thrown receipts
event-wu-shouts-text = Mr Wu’s driver came without the seal, so the bill couldn’t be done. Now Mr Wu is here himself and throws a sheaf of receipts in Fang’s face: “Do you know what I’m worth to you? I want her apology, in writing!” Thirty people watch. Fang isn’t crying; her hands shake.
event-wu-shouts-stand = Before the hall: first an apology to Fang, then the bill
event-wu-shouts-stand-after = He stared, and slammed the door; his accountant came about the bill next day. That evening nobody behind the counter wanted to be the first to go home.
event-wu-shouts-own-room = Into the private room, with his own clerk from now on
event-wu-shouts-own-room-after = Tea cooled him, and he asked for the next thing. “And if I throw something,” asked Fang, “do I get a room too?”
event-wu-shouts-appointment = Call next day and agree: an appointment, and all the papers
event-wu-shouts-appointment-after = He didn’t apologise, and didn’t throw anything again. His accountant rings ahead each time now: “We have the seal.”

event-thresholds = The lines move up
event-thresholds-text = A circular: from next month blue begins at 650,000 instead of 500,000, green at 360,000, yellow at 130,000. The letters are printed: “Your status has been adjusted.” By this year’s figures Hexin, Feida, old Mr Ding and Ms Tao fall below a line; Mrs Gao, far from blue, has always been blue.
event-thresholds-letters = Send them: the same letter for all
event-thresholds-letters-after = The letters went out fast and the calls came in fast. Ms Tao sent hers back with three words on it: “State your reasons.”
event-thresholds-keep = Keep the old service for half a year at the branch’s expense
event-thresholds-keep-after = Nobody noticed anything. Half a year on, the letters are still in the drawer and need a new date.
event-thresholds-talk = Hold the letters; visit each of them before a colour changes
event-thresholds-talk-after = “I don’t understand colours,” said old Mr Ding, “as long as the same person answers.” Mrs Gao, told that she was yellow now, laughed once and rang off.

event-wu-renews = Mr Wu wants three tenths more
event-wu-renews-text = Dingfeng’s loan is due; Mr Wu wants it renewed, and three tenths more. His own customers pay late, and so does he: two quarters running the interest came twenty days after time. Outside the warehouse stands a new sports car on temporary plates. “If you don’t, Riverside will,” he says. “See how you explain that upstairs.”
event-wu-renews-renew = Renew, and add three tenths: we can’t lose a blue
event-wu-renews-renew-after = He was content and asked for a new card on the spot. The next month’s interest, says his accountant, is “in process”.
event-wu-renews-stepdown = Renew seven tenths against the warehouse, paid down by the quarter
event-wu-renews-stepdown-after = It took three meetings. He calls us mean all over town; but the title deed lies in our safe.
event-wu-renews-farewell = No renewal; find him a factoring house that takes it over
event-wu-renews-farewell-after = A factoring house looked at his receivables and took them, at a price. Mr Wu swore, and said in leaving: “At least you talk straight.”

event-raid = A banner across the road
event-raid-text = Riverside Bank has a banner up: sixty points more on three years, with rice and oil for a new account. Their people stand by the market, and have a list: they knock at Hexin Property, at old Mr Ding’s. Seventeen of ours came this morning “just to move some”.
event-raid-match = Match the rate for whoever asks
event-raid-match-after = The money stayed, at a price. The developer’s accountant heard of it too: “With sums like ours, you can go higher?”
event-raid-call = Leave the rate; see everyone who does more with us than save
event-raid-call-after = On the fourth day it came out that old Mr Ding was saving for a granddaughter’s school. After that nobody spoke of rice. Those who only looked at the rate moved a deposit that same afternoon.
event-raid-gifts = We have rice and oil too, and a quilt on top
event-raid-gifts-after = The hall looked like a store for three lively weeks. Some kept a month’s deposit on each side of the road, and own two quilts.

event-late-interest = Interest, eight days late
event-late-interest-text = Interest from Orange Kindergartens is late again: first three days, then five, now eight. The head always rings with a laugh, and sends cards the children have painted. On Sunday young Shen passed their South Bridge house; there was a new lock on the gate.
event-late-interest-books = Go through her books, plan the payments, cut the limit by a tenth
event-late-interest-books-after = The open books showed prepaid fees sunk into a new house. For once she didn’t laugh; she talked for forty minutes, and signed with a steady hand.
event-late-interest-freeze = Freeze the line today and collect what can be had
event-late-interest-freeze-after = A sum came in and the system looked well. By night the parents’ chat had it: “Even the bank doesn’t trust them.”
event-late-interest-patience = An old customer with money on account: watch another quarter
event-late-interest-patience-after = She couldn’t thank you enough. Next time it was twenty-one days, and part of it missing.

event-quota = Three hundred pension plans
event-quota-text = A number comes down: three hundred pension plans this quarter, a bonus if we make it, a cut if we don’t. Young Meng has a list that runs from the pensioners to the young couples with a mortgage. “Just tell me,” he says. “Which end do I start from?”
event-quota-everyone = Down the whole list, until there are three hundred
event-quota-everyone-after = Done ten days early, and the bonus is in. One old lady doesn’t know what she bought; she asked young Fang whether it pays the water bill.
event-quota-fitting = Ask first when the money is needed; offer it where it can stay
event-quota-fitting-after = A hundred and ten sold, and over two hundred dates on which somebody needs money. The dates are in the files, and worth more than the plans.
event-quota-refuse = Tell head office that this branch won’t
event-quota-refuse-after = Jiangwan was named in the meeting. Somebody behind the counter photographed that page of the minutes, to keep.

event-prepay = Queueing to pay back
event-prepay-text = Rates fall, and everyone wants to repay the mortgage early. The Lins took half a day off to queue, for a date four months away. Each repayment costs us margin; head office is vague: “Mind the pace.”
event-prepay-hurdles = So many dates a month, and no online form this quarter
event-prepay-hurdles-after = The margin lasted a quarter longer. The Lins’ chat has a table of banks by days to repay; Jiangwan comes last.
event-prepay-same-week = Done within the week, no questions
event-prepay-same-week-after = They came fast and left fast. Two families, debt-free, moved their salaries here.
event-prepay-reckon = Sit down with each: how much to repay, how much to keep
event-prepay-reckon-after = The Lins repaid half and put the rest by for school in two years. The account managers say they lost their voices that month.

event-six-weeks = Young Shen’s knee
event-six-weeks-text = Next week young Shen goes into hospital with his knee and will be away for six weeks. He looks after a dozen firms and keeps more of them in his telephone than the system does: who pays for steel and when, whose dollars are waiting for a better day, how far Jiawei’s papers have got. “I can answer the phone lying down,” he says. “How do you want it?”
event-six-weeks-write = No visits this week; he sits down to write the handover
event-six-weeks-write-after = Forty pages, half of them not in the system. Three urgent things came up in the six weeks, and whoever took the call found the page. Only old Peng of Jiawei says that he rang three times that week and nobody rang back.
event-six-weeks-phone = Leave his number as it is; he decides what is urgent from his bed
event-six-weeks-phone-after = For two weeks he was quicker than at his desk, and old Peng praised him for it. In the third the dressing was changed and the phone silent for half a day; in that half-day somebody’s dollars were waiting for his nod.
event-six-weeks-split = Share the firms among three colleagues, who call on each of them
event-six-weeks-split-after = Three people, a dozen firms, courtesy everywhere, and each firm has one more name to ask for. Two of them asked the same question: “What I agreed with Shen last time, you know about that?”

event-rate-cut = Rates down again
event-rate-cut-text = Lending rates come down, deposit rates a step behind, and each hundred yuan of revenue leaves forty fen less. Nothing to decide; but from today hours given for nothing are worth even less.

event-south-bridge = The counter at South Bridge
event-south-bridge-text = The little counter at South Bridge sees nineteen people a day; sixteen are over sixty-five, people like Mrs Zheng and Granny Liang. Close it, says head office, and keep what you save. The manager of Hexin sends word: “If you do, could we know beforehand?”
event-south-bridge-close = Close it, with a notice and the way to the machines
event-south-bridge-close-after = The accounts look better. Under the notice somebody has pencilled: “Twenty-four years.”
event-south-bridge-van = Close, and send a van two half-days a week
event-south-bridge-van-after = The van stands under the old tree; the sixteen come, and some more with a cup of tea and time to talk.
event-south-bridge-keep = Keep it, and book it under word of mouth
event-south-bridge-keep-after = Head office asked twice under which account “word of mouth” is booked. The district office has put South Bridge on its list of services.

event-second-hall = Changming’s second hall
event-second-hall-text = Gu Changming is building a second hall and has asked three banks. He spreads the plans on your desk: “I can pay fast in season and slowly out of it. Whoever understands my seasons gets me. Riverside offers all of it, and cheaper.”
event-second-hall-together = Share it with another bank; payments follow the seasons
event-second-hall-together-after = The fifth draft of the schedule has double in season, half out of it. “Whoever drew this,” said Gu, “knows the trade.”
event-second-hall-alone = Take all of it, at Riverside’s rate
event-second-hall-alone-after = It was signed quickly, and we were asked to the ribbon. At night you worked it out: a tenth of the branch’s risk in one factory.
event-second-hall-wait = Wait until the first hall is full
event-second-hall-wait-after = Gu rolled up his plans: “Fair enough.” In spring the hall went up all the same; our name isn’t on the board.

event-wrong-chat = A table in the wrong chat
event-wrong-chat-text = A new colleague has posted a list of business customers in the trade association’s chat: names, limits, contacts. It was withdrawn after two minutes. Three hundred are in that chat; how many saw it nobody can say. So far no one has asked.
event-wrong-chat-ring = Ring everyone on the list, from today
event-wrong-chat-ring-after = Over sixty calls. Some swore, some rang off; most said: “All right. You told me first.”
event-wrong-chat-letter = A formal letter of apology, with measures
event-wrong-chat-letter-after = The letter has two pages, the second all regulations. Those who hadn’t known know now.
event-wrong-chat-quiet = It’s withdrawn; answer if somebody asks
event-wrong-chat-quiet-after = Three quiet weeks. Then a factory owner was shown a screenshot at dinner, with his own limit in the third line.

event-model-street = A street to trust
event-model-street-text = The district office wants to make Jiangwan Road a “street to trust”, with a bank in it: payments and accounts for small shops, somebody there each Tuesday. Other districts are watching. Ms Xie asks about every detail and adds: “Half a year, please, not half a month.”
event-model-street-join = Join, with two people every Tuesday
event-model-street-join-after = On the third Tuesday old Yu came with his telephone and a question. On the ninth, visitors came from other districts, and the owner of Halfway Coffee showed them round.
event-model-street-sponsor = Pay for the signs and lights
event-model-street-sponsor-after = It looks well at night, and our name is the brightest. Ms Xie was waiting for somebody on Tuesdays.
event-model-street-decline = Say it plainly: no people for it this year
event-model-street-decline-after = “Better than promising and not coming,” said Ms Xie. She closed her notebook and crossed the road.

event-last-night = One night’s deposits
event-last-night-text = The balance of 31 December goes into the ranking. “One night counts,” says head office, “and you may pay a little for it.” The likes of Golden Bay and Mrs Gao have named a price, and will move it on the second. The likes of Hexin and the school have money on account, and never thought of a price.
event-last-night-buy = Buy it, from whoever names a price
event-last-night-buy-after = Third in the ranking, and a bonus. By the second of January a nought was gone; next year they will know when to ring.
event-last-night-ask = Ask some old customers for a favour, and say why
event-last-night-ask-after = One of them moved its payments by two days, wanted nothing for it, and said only: “Not every year, please.”
event-last-night-plain = Neither buy nor beg; report what there is
event-last-night-plain-after = Jiangwan isn’t in the ranking. At seven that evening the lights went out behind the counter, for the first time in three years.

# Customers
customer-dingfeng = Dingfeng Materials
customer-dingfeng-about = The largest turnover in the branch, blue for six years; no appointments, and two tellers in tears. Rates at rock bottom, a clerk of his own, interest a little later each quarter. What is left after all that, nobody has worked out.
customer-dingfeng-contact = Mr Wu
customer-dingfeng-role = Owner

customer-jinhaiwan = Golden Bay Homes
customer-jinhaiwan-about = The lion’s share of the month-end balance: in on the thirtieth, out on the third, to whoever pays five points more. The monthly report looks well because of it; the profit hardly knows its name.
customer-jinhaiwan-contact = Director He
customer-jinhaiwan-role = Finance director

customer-school = Jiangwan School
customer-school-about = Three thousand pupils, two hundred staff; fees, canteen and salaries all pass through us. Ms Mei hesitates to bring the new campus too: last September parents queued all morning to pay. She never complained; she only asked whether it could be done by phone.
customer-school-contact = Ms Mei
customer-school-role = Deputy head

customer-hexin = Hexin Property
customer-hexin-about = They manage thirty-eight estates. Money comes in early and leaves mid-month; the month-end looks poor, hence tier C. Residents ask the manager where to save. Mr Li smiles at everyone; only his accountant knows that matching payments takes three days a month.
customer-hexin-contact = Mr Li
customer-hexin-role = General manager

customer-dinglao = Old Mr Ding
customer-dinglao-about = He sold a factory and retired with a fortune, nearly half of it with us. Full marks in every survey, oranges for the counter at New Year; for a year nobody has called on him. Of three deposits that fell due this year he quietly moved two: “for my granddaughter”.
customer-dinglao-contact = Mr Ding
customer-dinglao-role = Retired factory owner

customer-zheng = Mrs Zheng
customer-zheng-about = A passbook of twenty-two years, one visit a month, the very bottom of the reds. In thirty years half the street sat in her lessons; in the passbook she keeps a class photograph with two factory owners in it. Nobody has ever asked her.
customer-zheng-contact = Mrs Zheng
customer-zheng-role = Retired teacher

customer-changming = Changming Bearings
customer-changming-about = Busy in autumn and winter, idle in spring; only the payroll is here. Gu Changming laughs at repayment plans, “one cut a month, all alike”; he would like one that follows his seasons, and never really asks. Mrs Zheng was his teacher.
customer-changming-contact = Gu Changming
customer-changming-role = Owner

customer-keli = Keli Electronics
customer-keli-about = A small exporter that has doubled in two years, with less than a tenth of its business here. Xu Ke never knows whether to change his dollars at once or wait; he asked one day, and was handed a brochure.
customer-keli-contact = Xu Ke
customer-keli-role = General manager

customer-jiawei = Jiawei Foods
customer-jiawei-about = Seven years, never a day late with the interest. Old Peng is blunt, and has one thing against us: last year’s mortgage papers took forty days and cost him a season’s raw material. Whose account the new plant gets is still open.
customer-jiawei-contact = Old Peng
customer-jiawei-role = Chairman

customer-lanfan = Blue Sail Tools
customer-lanfan-about = A tenth fewer orders each year, half the machines idle, interest unpaid and a row at every reminder: other banks, he says, would give him two months more. What Mr Qi won’t say is that his lease runs out next year.
customer-lanfan-contact = Mr Qi
customer-lanfan-role = Owner

customer-chengguo = Orange Kindergartens
customer-chengguo-about = Six kindergartens with fees paid in advance: always money on account, always a smile. Only the interest, once punctual, now comes two days late, then three; and the newest house has had its sign up for half a year without a child.
customer-chengguo-contact = Ms Cheng
customer-chengguo-role = Head

customer-dachao = Spring Tide Fish
customer-dachao-about = The fish market opens at four; by six he stands at our door with a bag of cash, and we open at half past eight. What he lacks is a night deposit. What he does is hammer on the shutter.
customer-dachao-contact = Lu Dachao
customer-dachao-role = Owner

customer-laoyu = Yu’s Noodles
customer-laoyu-about = Six tables, two hundred bowls a day. What is paid by phone arrives next afternoon, half a day after he needs flour. He thinks that all banks are like that.
customer-laoyu-contact = Old Yu
customer-laoyu-role = Owner

customer-banshan = Halfway Coffee
customer-banshan-about = Just over thirty, five shops in two years, and no house to pledge. “No security, no loan,” said your predecessor: red. Every cup she sells is on record; nobody has looked.
customer-banshan-contact = Jiang Yue
customer-banshan-role = Founder

customer-dental = Jiangwan Dental
customer-dental-about = Three practices, punctual, new equipment every year. Dr An would like to buy by instalments, and fears that asking means buying; twice in three months Dr An picked up the phone and put it down again.
customer-dental-contact = Dr An
customer-dental-role = Principal

customer-shunchao = Shunchao Forwarding
customer-shunchao-about = Always three banks’ quotes in hand, and a sum moved for every point. Three calls a day: hence tier B.
customer-shunchao-contact = Mr Qiao
customer-shunchao-role = General manager

customer-feida = Feida Motors
customer-feida-about = A loan with each car sold, and a commission with each loan. Many of them, and many sent back: three files in ten lack a paper.
customer-feida-contact = Mr Shi
customer-feida-role = Sales manager

customer-anju = Anju Estates
customer-anju-about = The estate agency on the corner sends its buyers to whichever bank pays out fastest. Sister Ning never complains; in the months when we were slow, she sent half as many.
customer-anju-contact = Sister Ning
customer-anju-role = Manager

customer-card-centre = Group Card Centre
customer-card-centre-about = Our own card department rings on Friday afternoon for people on Saturday, and hangs up. Which of those stands were fixed a month before, nobody has asked.
customer-card-centre-contact = Director Shang
customer-card-centre-role = Head of promotion

customer-gao = Mrs Gao
customer-gao-about = Four banks by turns, wherever the gift is best; each move takes the private room, the parking space and somebody to make a fuss of her. A full page of gifts in her file, and one thin line of margin.
customer-gao-contact = Mrs Gao
customer-gao-role = Landlady of several shops

customer-tao = Ms Tao
customer-tao-about = Much income, little time; she thinks of the bank at nine in the evening. Three advisers in two years, each of whom made her tell it all again. There won’t be a fourth time, she says.
customer-tao-contact = Ms Tao
customer-tao-role = Lawyer

customer-lin = The Lins
customer-lin-about = Two jobs, two children, one mortgage, little left at the month’s end. They want to save for school and don’t know whether to repay first; whoever they ask hands them a leaflet.
customer-lin-contact = Mrs Lin
customer-lin-role = Family of four

customer-qin = Ward Sister Qin
customer-qin-about = Forty nurses listen to her. She works nights and leaves everything in the current account, and off duty they ask one another how others save; she needs a way that doesn’t mean coming in, and fears pressing the wrong key.
customer-qin-contact = Ward Sister Qin
customer-qin-role = Ward sister

customer-liushen = Auntie Liu
customer-liushen-about = She sells bean curd and brings a cartload of coins at three each day. Everyone likes her, and it takes an hour to count. In twelve years nobody has thought of another way.
customer-liushen-contact = Auntie Liu
customer-liushen-role = Market trader

customer-guo = Driver Guo
customer-guo-about = A taxi driver who comes in cursing the parking, loudly enough for tier C. Only one thing really bothers him: the yearly card fee, and that nobody ever told him how to be rid of it.
customer-guo-contact = Driver Guo
customer-guo-role = Taxi driver

customer-liangapo = Granny Liang
customer-liangapo-about = An old lady who draws two thousand a month: red. Her son in Singapore sends money each month through another bank, and will come home next year to open a practice. She has told young Fang three times.
customer-liangapo-contact = Granny Liang
customer-liangapo-role = Retired mill worker

customer-street = Jiangwan District Office
customer-street-about = No large account, but every district watches which bank it uses: a benchmark, if it is done well. Ms Xie dreads new faces: with each she must explain twelve communities’ accounts again.
customer-street-contact = Ms Xie
customer-street-role = Head of office

# Quiz
quiz-colour-blue = A customer brings 400,000 yuan a year in all, 320,000 of it in fees. By the lines of the briefing, which colour is it?
quiz-colour-blue-blue = Blue
quiz-colour-blue-green = Green
quiz-colour-blue-yellow = Yellow
quiz-colour-blue-why = The total is below 500,000, but the fees are above 300,000, and either line will do. Fees tie up no capital; a yuan of them is steadier than one of margin.

quiz-balance-worth = A customer among the largest by balance and turnover may still cost the branch more than it brings.
quiz-balance-worth-true = True
quiz-balance-worth-false = False
quiz-balance-worth-why = Dingfeng brings some 400,000 a quarter at a margin of little over a tenth, and costs over 60,000 to serve: a loss from the start. Take off the cost, then look at credit, and at turnover last.

quiz-matrix-zheng = Mrs Zheng: very loyal, good credit, a small balance. Looking at loyalty × credit and loyalty × size, how should she be treated?
quiz-matrix-zheng-ignore = Too little profit: the machine will do
quiz-matrix-zheng-keep = Kind care, and an ear for whom she knows
quiz-matrix-zheng-upsell = Sell her more products while she trusts us
quiz-matrix-zheng-drop = Let go, and give the hours to larger ones
quiz-matrix-zheng-why = She brings little herself, but her word reaches two factories. Such a customer doesn’t need much money; somebody has to know who she is.

quiz-matrix-wu = Mr Wu’s interest is later each quarter, and a rival wants him. By loyalty × credit, which way should his limit go?
quiz-matrix-wu-more = Up, before the rival has him
quiz-matrix-wu-less = Down, and more only against security
quiz-matrix-wu-same = Unchanged, until he recovers
quiz-matrix-wu-why = Loyalty is low and credit slipping: where both are low, no more money. If the rival takes him, it takes a risk off you.

quiz-letgo-how = Whatever you change, a customer costs more than it brings. You decide to let go. How?
quiz-letgo-how-silence = Less contact, bit by bit: both sides save face
quiz-letgo-how-fee = Raise the fees to cost, and let them choose
quiz-letgo-how-alternative = Say so early, and name a better place
quiz-letgo-how-why = Those who leave talk too: cooled off, they call you a snob; priced out, they call you greedy. A plain word, time and a good alternative save the hours and the word of mouth.

quiz-regrade = Once a customer has a colour, how often should it be looked at again?
quiz-regrade-never = Never: steady colours, steady service
quiz-regrade-letter = When head office moves the lines, by letter
quiz-regrade-regularly = Every quarter; talk first, then move
quiz-regrade-why = Customers change and so do the lines. An old label keeps good ones in the cold and poor ones in the warm. See them before you demote them, and most will stay.

quiz-leave-let = A customer who wants to move the deposit should simply be let go.
quiz-leave-let-true = True
quiz-leave-let-false = False
quiz-leave-let-why = Ask why, then reckon. Old Mr Ding moves money for a granddaughter’s school: talk about school, and he stays. Mrs Gao moves it for a quilt: see her off kindly.

quiz-satisfied-ding = Old Mr Ding gives full marks each time, so he is loyal.
quiz-satisfied-ding-true = True
quiz-satisfied-ding-false = False
quiz-satisfied-ding-why = That is the satisfaction trap. A courteous man gives no low marks, and five rivals are at his door; the two deposits he moved tell more than the survey.

quiz-only-best = Managing customer relationships means serving only the most valuable.
quiz-only-best-true = True
quiz-only-best-false = False
quiz-only-best-why = More for some isn’t nothing for the rest. Halfway Coffee and Keli Electronics look small at the start; if nobody looks, they grow up for the bank across the road.

quiz-pyramid = If a pyramid goes by revenue alone, its top and its bottom may both be in the wrong place.
quiz-pyramid-true = True
quiz-pyramid-false = False
quiz-pyramid-why = A pyramid has one yardstick, and credit, loyalty, influence and cost to serve aren’t on it; so it isn’t always a good way to segment. Mr Wu at the top and Mrs Zheng at the bottom are both misplaced.

# Questions for the debrief
debrief-1 = In which quarter did you first re-grade the five colours, and by what: balance, revenue, or what is left after serving?
debrief-1-look = In a fresh run press “Regrade all by” revenue, then contribution, and let the room watch Dingfeng fall from blue to the very bottom; Hexin, yellow by its month-end balance, rises either way. To “by head office’s lines”: do they show who needs a clerk of his own, or whose interest is late? Then ask how long they waited for a second look, and whether, when the lines moved in quarter 3, they came first or the letter did. Colours go stale: look every quarter, and talk before you move.
debrief-2 = From which quarter did Mr Wu cost more than he brought? In which did you see it, and from which figure?
debrief-2-look = In a fresh run show Dingfeng’s page and say nothing: first in revenue, “Cost to serve” larger than its gross margin, “Contribution” below zero from the first day. Some will answer quarter 3, when the interest came twenty days late; late interest is about credit, being out of pocket is about service: which of the two did they see? Ask those who gave the private room, or renewed and added a third, whether the hole got shallower or deeper. However large the turnover, take off the cost to serve first.
debrief-3 = Did you find Mrs Zheng’s two factories, or were you told? Who else stands behind a small balance, and wasn’t asked?
debrief-3-look = Ask who had opened Mrs Zheng’s page before the photograph fell out at the end of quarter 1: it is in her story, and Changming’s page says who his teacher was. Let a group that visited, one that gave the dinner and one that made a note say what followed; why did she leave that dinner early? Then Granny Liang’s son, Sister Qin’s forty nurses, Hexin’s thirty-eight estates: who asked? Behind a balance stand people; ask, tread lightly, and don’t make a broker of the teacher.
debrief-4 = Whom did you let go? Did they leave with somewhere better to go? In their place, what would you tell the neighbours?
debrief-4-look = From “Who left, and why” in the debrief read out each “we let it go”, and where they were sent. To those who let Auntie Liu go: with a coin counter in the market, how far is she from breaking even, and whom does the market ask before opening an account? Was a factoring house found for Mr Wu, or only the door? If nobody was let go: how many hours does Mrs Gao’s private room take? Change the way first, then show a good road; those who leave talk too.
debrief-5 = In the quarter of Riverside’s raid, how much of your money and time went to those who only look at the rate?
debrief-5-look = Three ways, three places in the books: rice and oil under “Events”, a matched rate in the gross margin of every quarter since, visits in the hours bar. In a run of four quarters the last review is this one, so “Why profit moved” shows it. To “we didn’t lose a deposit”: show “Price sensitivity” of Mrs Gao, Golden Bay and old Mr Ding in a fresh run; if the banner adds ten points, who stays? Mr Ding saves for a granddaughter’s school, and after that nobody speaks of the rate.
debrief-6 = What did a blue get that a red didn’t? Which of those differences would a red customer call fair?
debrief-6-look = In a fresh run show your predecessor’s cards for blue and red: almost the same hours, but another care budget and authority limit; let two groups say what they made of it. To “red gets less”: with sixty-one numbers before Mrs Zheng, how many hours did a first hour for the old cost? To “all alike”: with fourteen people for a hundred and fifty, whose hours would you take? A red will grant a blue his own manager; nobody grants a morning’s wait, or a counter closed without a word.
debrief-7 = In your own book: who is Mr Wu, and who is Mrs Zheng? Which of them will you see first next month?
debrief-7-look = Watch which name comes first: Mr Wu is written fast, Mrs Zheng’s line tends to stay empty. If it is empty: who has been longest on the last page of your own book, and whom did that person once send? If they can’t say, that is the visit for next month. To see a “Mr Wu”, take the figure after the cost to serve, and a place that suits him better; to see a “Mrs Zheng”, take a question. If they take a product, remind them of the dinner she left early.

# The branch’s own case: payday
case-payday = Payday
    .firm = Jiawei Foods
    .contact = Mr Peng
    .role = Chairman
    .what = Today is payday at { $firm }: 86 people, 620,000 yuan, and the whole batch is stuck, because the account was stopped over an “expired licence”. It is three in the afternoon when your phone rings. The licence in the system is indeed the old one; nothing else has been checked.
    .demand = The wages before the shift changes, and a stamped sheet from the branch to put up: the money was always there and the bank stopped it; nobody shall say that the works can’t pay.
    .cause = The new licence was handed to young Shen, the account manager, a month ago and lay in his folder; the reminders went to an accountant who had left, because the works never changed the number. Both have a share, the branch the larger one.
    .fact-night-shift = The night shift, forty people, starts at eight; their money is the most urgent.
    .tells-night-shift = night shift|forty
    .fact-licence-given = The new licence was given to young Shen on the twentieth of last month, against a receipt.
    .tells-licence-given = receipt|twentieth
    .fact-old-phone = The reminders went to the phone of an accountant who has left; the works never changed the number.
    .tells-old-phone = accountant|who left
    .fact-borrowed = At noon a supplier couldn’t be paid either; 300,000 was borrowed from another firm, at 2,400 interest.
    .tells-borrowed = 300,000|2,400|supplier
    .fact-rumour = The workshop says the works is out of money, and two old hands are packing their toolboxes; what is wanted is a stamped sheet to put up.
    .tells-rumour = out of money|toolbox
    .promise = Before the next wages go out, licence and number are renewed and checked together

case-payday-open =
    .opinionated = Eighty-six people and no wages. The money’s there, and you stopped it without a word. Today it goes out. I’m not interested in the rest.
    .hesitant = Hello… is it that our wages can’t go out? The money’s there, or did I fill something in wrong? Eighty-six people are waiting. Tomorrow, perhaps? But I did say today…
    .amiable = Busy? It’s nothing much. Only it’s payday, and the system says our account is having a rest, ha ha. The money’s there. If you’re busy, a bit later would… well, it would do.
    .angry = What are you people for? Eighty-six wages, stopped just like that! It’s my money, who says you can lock it? If it isn’t out today I’ll bring the lot of them to your hall to fetch it!

case-payday-t1-1 = The system shows an old licence and it was we who stopped the payment; that much I’ve seen. What’s most urgent?
    .why = It owns only what has been seen, doesn’t guess why the old licence is there, and lets the customer say what is urgent.
    .opinionated = You needed to look? The night shift, forty people, at eight: theirs first. Do it, don’t just admit it.
    .hesitant = You stopped it… so I didn’t fill it in wrong. The night shift, forty people, they start at eight. But the day shift is asking too.
    .amiable = Oh well, it’s stopped. As for urgent… just the night shift, forty people; they’d like to see it before they start at eight, if that’s possible.
    .angry = … So you do know it was you! The night shift, forty people, at eight, and without money they won’t touch a machine! Is that urgent enough?
case-payday-t1-2 = I have the batch open and the checker beside me, right now. Say whose wages go first, and we’ll line them up that way.
    .why = People and papers are there at once and the customer sets the order; hard on someone who can’t tell what comes first.
    .opinionated = Night shift, forty, they start at eight. They go first, the day shift after. Line them up.
    .hesitant = Me, say? The night shift, forty of them, start at eight, so perhaps they’re first? But won’t the day shift mind? Please don’t make me choose.
    .amiable = Oh no, don’t call people in for our sake. The night shift, forty, at eight; first if you can, and if not, never mind.
    .angry = I’m to line them up? Night shift, forty, at eight! Let it all go! I don’t care who’s standing beside you, where’s the money?
case-payday-t1-3 = An expired document suspends the account automatically under the rules. Send a scan, and it goes into the review process.
    .why = Rules and process in one sentence: no hour, and no question about who is waiting for the wages.
    .opinionated = Keep your rules. I asked what time it goes out.
    .hesitant = Suspended… does that mean we’re under investigation? How many days is the process?
    .amiable = Oh, the rules, of course, of course… then I’ll wait a little.
    .angry = Process? Eighty-six people want to eat and you give me a process?
case-payday-t1-4 = Every cent is on the account, and you filled in nothing wrong. No need to send it again; just tell me who can’t wait.
    .why = It takes away “did I get it wrong” and the work of sending it again, and leaves one thing that is easy to answer.
    .opinionated = Of course I didn’t. The night shift, forty people, before eight. Skip the comfort and do it.
    .hesitant = Every cent… good. The night shift, forty of them, at eight, that’s the most urgent. I really needn’t send it again? Then I won’t touch it.
    .amiable = Nothing wrong, good, ha ha. The night shift, forty, at eight; the rest can wait. Now that you say so, I won’t push.
    .angry = Who said I got it wrong? Night shift, forty, at eight, on their cards! What use is it on the account?
case-payday-t1-5 = Don’t smooth it over for us. If it’s late today, who at the works is in trouble? Say it, even if it isn’t pleasant.
    .why = It asks not to have things smoothed over and who would be in trouble; so what stands behind “a bit later” can be said.
    .opinionated = You will be. The night shift, forty, paid before eight. That’s all there is to say.
    .hesitant = Everyone… the night shift, forty of them, at eight, and the day shift have their mortgages. Now that you ask I’m even more worried.
    .amiable = All right, then… the night shift, forty people, start at eight, and two of them have a hospital bill to pay. It really shouldn’t be later.
    .angry = Smooth it over? Me, for you? Night shift, forty, at eight; no money and the machines stop!
case-payday-t1-6 = I’m so sorry. It’s entirely our mistake that you can’t pay your people, and on behalf of the branch I apologise to you.
    .why = It takes on everything before anything is checked. The apology is quick and there is no hour in it; if both sides have a share, that will be harder to say.
    .opinionated = Keep it for later. What time does it go out?
    .hesitant = All yours? But you haven’t looked yet… and what if it was me?
    .amiable = Oh, don’t, don’t apologise, I only asked.
    .angry = Can I pay them with an apology?

case-payday-t2 =
    .opinionated = And the licence. You know all about that licence.
    .opinionated-soft = Why the licence is an old one, look for yourselves. Find it, and we both save time.
    .hesitant = The licence… I thought that was done. Or do I remember wrong? If I really forgot it, what do I tell people…
    .hesitant-soft = The licence, I did do it, I must have. Can you help me think which step didn’t join up?
    .amiable = As for the licence, maybe we didn’t do everything either, ha ha.
    .amiable-soft = That licence… one can’t blame anybody altogether, it’s just a bit of bad luck.
    .angry = And don’t you give me the licence! Ask your own people about the licence!
    .angry-soft = The licence? Go and ask your own people about the licence.

case-payday-t2-1 = “The licence”: there’s more to it, I can hear that. What happened before? It isn’t telling tales.
    .why = It takes up “the licence” and says that it isn’t telling tales; so whoever was being spared can be named.
    .opinionated = What tales? Young Shen got the new one on the twentieth, I have his receipt. The texts went to an accountant who’s left; we never changed the number. Two points. Note them.
    .hesitant = I don’t want to… young Shen got the new one on the twentieth and signed a receipt. We never saw the texts, the number’s still the old accountant’s. That’s our fault, isn’t it?
    .amiable = Well then… young Shen has had the new one since the twentieth, with a receipt. The texts went to an accountant who’s left, and we never changed the number. A bit on both sides.
    .angry = More to it? Your Shen got the new one on the twentieth, here’s the receipt! Your texts went to an accountant who’s left; all right, the number’s old, but you had the licence!
case-payday-t2-2 = You needn’t remember it all, one thing only: when did the licence last change hands? I’ll trace the rest.
    .why = A cloud of “did I forget” shrinks to a day and a name, and the rest of the work is yours.
    .opinionated = The twentieth, young Shen, there’s a receipt. The texts went to an accountant who’s left, the number wasn’t changed. I don’t need help to remember.
    .hesitant = Last… the twentieth, to young Shen, yes, and there’s a receipt! The texts went to the accountant who’s left, I forgot the number. Then it isn’t all my fault?
    .amiable = To young Shen, on the twentieth, with a receipt. The texts are on the old accountant’s phone, we didn’t change the number; that’s us. Don’t bother tracing.
    .angry = I’m to think? The twentieth, Shen, a receipt! So the texts went to an old accountant’s number, so what? You had the licence!
case-payday-t2-3 = I’m going through our log for the licence now. Say where I begin, and whoever it leads to comes here.
    .why = The search is on, the customer says where to begin, and in a few words it is at the right person.
    .opinionated = The twentieth. Shen took the new one, there’s a receipt. And the texts went to an accountant who’s left; the number was ours to change. Look it up.
    .hesitant = Where… the twentieth? Shen has it, there’s a receipt. The texts went to the accountant who’s left, same old number. Please don’t have him told off.
    .amiable = Don’t send for anyone, young Shen’s nice. He got the new one on the twentieth, I’ve a receipt; the texts are with an old accountant, we never changed the number.
    .angry = I’m to say? The twentieth, Shen, a receipt! And texts to an accountant who’s left, because of an old number: that’s what you call telling me?
case-payday-t2-4 = To be locked out on payday of all days: anyone would be furious. Tell me about the licence, from the start.
    .why = It names what it is to be locked out on payday and lets the customer tell it, and two facts come out of the shouting.
    .opinionated = Never mind how I feel. The twentieth, new licence to Shen, receipt. Texts to an accountant who’s left, number not changed. That’s it.
    .hesitant = Not furious, no… it’s just that Shen got it on the twentieth and signed a receipt. The texts went to the accountant who’s left; the number was my mistake.
    .amiable = No, no, not furious. Shen got it on the twentieth, with a receipt, and the texts went to an accountant who’s left, our number was old. Bad luck.
    .angry = The twentieth! Your Shen got the new one, I kept the receipt! … The texts went to an accountant who’s left, the number’s on me. The licence is on you!
case-payday-t2-5 = The system sends reminders a month before, and sent two of them. Could it be that nobody on your side looked?
    .why = Two text messages push it back to the customer; whether the licence ever reached the branch isn’t even asked.
    .opinionated = Texts? I’m talking about the licence. Don’t you know what you’ve received?
    .hesitant = What, two? Then, then I really didn’t look… but why have I never seen one?
    .amiable = Oh, maybe, maybe we didn’t notice.
    .angry = So it’s me? You lock my money, and I should read my texts?
case-payday-t2-6 = Young Shen must have let it slip, he has a lot on his hands. I’ll have a word with him and tell him to take more care.
    .why = A colleague gets the blame before anybody has looked, “more care” has no date, and the customer is no further.
    .opinionated = I don’t care who let it slip. I want a result.
    .hesitant = Young Shen… please don’t. Mightn’t it be me who wasn’t clear?
    .amiable = Don’t have words with him, he’s a nice lad, really.
    .angry = So it’s Shen? Does he own your bank?

case-payday-t3 =
    .opinionated = The money has to come. And that isn’t all. You owe the people here an explanation.
    .opinionated-soft = The money’s only half of it. You owe the people here an explanation too.
    .hesitant = Even if it comes, with the people here I’ll… oh, I can’t explain it.
    .hesitant-soft = It’s good if it comes, but with the people here, I’m afraid I won’t get it across.
    .amiable = As long as it comes. As for the people here, I’ll talk them round, ha ha.
    .amiable-soft = It’s good if it comes. Only, the people here… I haven’t worked out what to say.
    .angry = And once it’s here, that’s that? Who’s going to face the people here?
    .angry-soft = The money comes, and the people here? Go and stand on my floor and listen!

case-payday-t3-1 = They look up to you at the works; a word from you and they’ll understand. We’ll be as quick as we can here.
    .why = Praise hands the hardest sentence to the customer, and “as quick as we can” has no hour in it.
    .opinionated = I can’t pay them with respect.
    .hesitant = They don’t look up to me… and how quick is that, what time?
    .amiable = Oh, you’re too kind. All right, I’ll talk to them.
    .angry = I’m to tell them? You lock the money and I lose my face?
case-payday-t3-2 = I’m drafting it now, with the branch’s stamp. Which points, and for whose eyes? You dictate and I write.
    .why = Words turn into a sheet being written, the customer dictates, and whom it has to convince comes out.
    .opinionated = Three points: the money was there, you stopped it, when it’s released. The floor says I’m out of money; it goes on the door. And at noon I borrowed 300,000 for a supplier, 2,400 interest.
    .opinionated-back = Write away. At noon I couldn’t pay a supplier and borrowed 300,000, 2,400 interest. Put that down first.
    .hesitant = Dictate? The floor says we’re out of money, someone’s packing a toolbox; what would help? And I borrowed 300,000 for a supplier, 2,400 interest. Does that go in?
    .hesitant-back = I can’t dictate such things… it’s just that I borrowed 300,000 for a supplier at noon, 2,400 interest, and haven’t dared tell anyone.
    .amiable = A stamp, how formal. Some on the floor do say we’re out of money, so a sheet on the door might help. And 300,000 borrowed for a supplier, 2,400 interest, a trifle.
    .amiable-back = No need to write. Just 300,000 I borrowed for a supplier at noon, 2,400 interest. I’ll bear that.
    .angry = I’m to dictate! They all say I’m out of money, old hands are packing their toolboxes! And a supplier at noon: 300,000 borrowed, 2,400 interest!
    .angry-back = Write, write! I borrowed 300,000 at noon to pay a supplier, 2,400 interest. Write that down first!
case-payday-t3-3 = The branch stopped it, and I say so. With your people: what do you need in your hand, and who has to see it?
    .why = It owns the stop and asks what is needed and for whom, and the demand under the shouting is on the table.
    .opinionated = For the floor. They say I’m out of money; I want a stamped sheet on the door. Add 300,000 borrowed for a supplier, 2,400 interest. Show me.
    .opinionated-back = Who sees it isn’t your affair. 300,000 borrowed for a supplier, 2,400 interest: that comes first.
    .hesitant = What… they say on the floor we’re out of money, if only I had a stamped sheet. And I borrowed 300,000 for a supplier, 2,400 interest; I can’t explain that either.
    .hesitant-back = I don’t know what I need… I borrowed 300,000 for a supplier at noon, 2,400 interest, it frightens me.
    .amiable = Oh, that’s putting it strongly. Some say we’re out of money; with a stamped sheet I’d have something to put up. 300,000 borrowed for a supplier, 2,400 interest, never mind.
    .amiable-back = No, no, nobody has to see anything. I borrowed 300,000 for a supplier, 2,400 interest. It’s past.
    .angry = … They say I’m out of money; men of twenty years are packing their toolboxes! I want your stamp on a sheet, on my door! And 300,000 for a supplier, 2,400 interest.
    .angry-back = Stop prying! 300,000 borrowed for a supplier at noon, 2,400 interest! Who pays that?
case-payday-t3-4 = I’ll write down what to tell your people. Which question do you dread most? And what else went wrong today?
    .why = The hardest words are yours to write, the dreaded question is said aloud, and what was being hidden comes with it.
    .opinionated = I dread nothing. The floor says I’m out of money; give me a stamped sheet. 300,000 borrowed for a supplier, 2,400 interest. Write.
    .opinionated-back = I do my own talking. One thing went wrong: 300,000 borrowed for a supplier, 2,400 interest.
    .hesitant = If they ask whether we’re out of money; they all say so, toolboxes are being packed… with a stamped sheet I’d dare go out. And 300,000 for a supplier, 2,400 interest.
    .hesitant-back = Which… I can’t say. What went wrong is the 300,000 I borrowed for a supplier, 2,400 interest; I’ve not told them at home.
    .amiable = No need to write it for me, ha ha. Some say we’re out of money; a stamped sheet would do, I suppose. 300,000 for a supplier, 2,400 interest: not so bad.
    .amiable-back = Nothing to dread. 300,000 borrowed for a supplier, 2,400 interest; I’ll manage.
    .angry = I dread? They say I’m out of money, thanks to you! Give me a stamped sheet! 300,000 for a supplier, 2,400 interest, thanks to you as well!
    .angry-back = You’re the ones to be afraid! 300,000 for a supplier, 2,400 interest, do you hear?
case-payday-t3-5 = “The people here”: what are they saying? And what are you shouldering on your own? Please don’t swallow it.
    .why = It takes up “the people here” and says not to swallow it, so the two things laughed away are told.
    .opinionated = That I’m out of money. Toolboxes are being packed; I want a stamped sheet up. 300,000 for a supplier, 2,400 interest. Finished? Then act.
    .opinionated-back = What they say isn’t your business. One thing: 300,000 for a supplier, 2,400 interest.
    .hesitant = That we’re out of money… now I hardly dare leave my office. Would a stamped sheet help? I borrowed 300,000 for a supplier, 2,400 interest.
    .hesitant-back = Not much, I think… I borrowed 300,000 for a supplier, 2,400 interest; I didn’t know if I should mention it.
    .amiable = … I’ll say it, then. They say we’re out of money; two old hands are packing their toolboxes. A stamped sheet on the door would do it. And 300,000 for a supplier, 2,400 interest.
    .amiable-back = Nothing, nothing. I borrowed 300,000 for a supplier, 2,400 interest, I’ve covered it. Let’s leave it.
    .angry = Swallow it? How could I! They say I’m out of money! I want a stamped sheet on the door! And 300,000 for a supplier, 2,400 interest!
    .angry-back = Swallow what! I couldn’t pay a supplier, borrowed 300,000, 2,400 interest! Who’s paying that?
case-payday-t3-6 = It’s only half a day, and they’ll have forgotten it by next week. If it has caused you trouble, then we do apologise.
    .why = It makes half a day small and apologises with an “if”; what is going on at the works isn’t asked.
    .opinionated = Forgotten? Come and run this place for a day.
    .hesitant = Will they? But they’re looking at me right now…
    .amiable = That’s true, that’s true, it’ll pass. (The laugh is shorter)
    .angry = Half a day? “If” it caused trouble? Come and stand here!

case-payday-t4 =
    .opinionated = Then settle it. When does the money come, and what about my loss? All at once.
    .opinionated-soft = Good, settle it. The money, the word to my people, the loss: when, and how much.
    .hesitant = So what comes first now? I’m afraid one thing goes through and the next one sticks…
    .hesitant-soft = So what comes first? The money, the word to my people, the loss; I’m afraid I’ll forget one.
    .amiable = Forget the loss, you didn’t mean it. As long as the money comes.
    .amiable-soft = As long as the money comes… as for the loss, have a look if it’s no trouble, and if it is, it doesn’t matter.
    .angry = Talk is cheap! When does the money come? And half a day, 20,000: who pays me that?
    .angry-soft = All right, how do we do it? The money when, the word to my people when, the loss how much?

case-payday-t4-1 = Three steps, all mine: the urgent ones at five, the rest by six, the letter at seven, with { $offer } written into it.
    .why = Three steps, each with its hour and none of them the customer’s work: nothing to put in order, nothing to forget.
    .opinionated = Why three? All at five. At seven I want to see the letter. The sum’s right. Go.
    .opinionated-low = That doesn’t cover it. Again.
    .hesitant = Five, six, seven… I’ve written it down. Step by step like that, I dare tell them.
    .hesitant-low = So little… then is the rest mine to pay?
    .amiable = Three times, what a bother for you. Once would do, and you needn’t pay.
    .amiable-low = Fine, any sum is fine, I’ll see to the rest.
    .angry = Three steps? You’re dawdling! All of it at five! … And all of it in writing.
    .angry-low = Is that all? Who do you take me for?
case-payday-t4-2 = Wages at five, the letter stamped and delivered at seven, { $offer } charged to the branch. Where it goes first, you decide.
    .why = Three things settled in a breath, and where it goes first is left to the customer, who stays in command.
    .opinionated = Five, seven, and the sum’s right. To the workshop door. I’ll be there.
    .opinionated-low = Wrong sum. Wages at five as you say; the sum again.
    .hesitant = Where… I can’t decide, the door? The office? Will it really be there at five?
    .hesitant-low = Just that? How will I ever explain it…
    .amiable = No need to pay, no need. If it comes at five that’s wonderful. Anywhere will do.
    .amiable-low = It’s the thought that counts, really.
    .angry = You ask me? To the floor, in front of everyone! And if it isn’t there at five, just you wait!
    .angry-low = You’re not ashamed to say that sum?
case-payday-t4-3 = The loss is ours, all of it: { $offer } on your account tomorrow, and I give you my word that this can never happen again.
    .why = A sum nobody has reckoned and a “never” nobody can keep; when the wages come isn’t said.
    .opinionated = I want today and you give me tomorrow. Keep what isn’t mine.
    .hesitant = So much… does that mean it’s very serious? I daren’t take it.
    .amiable = Oh no, so much, what would that make me?
    .angry = You want to buy my silence? The wages! I asked about the wages!
case-payday-t4-4 = We put the lock on and we take it off: the wages at five, { $offer } from us, and I’m with you at seven myself.
    .why = Whoever locked it opens it; hour, sum and person can each be held to, and the anger has somewhere to go.
    .opinionated = Never mind the lock. Five, seven. I’m watching the clock.
    .opinionated-low = If you own it, own it. Not that sum.
    .hesitant = You’re coming yourself… how do I introduce you? And if it isn’t there at five?
    .hesitant-low = Only that… so half of it is still mine?
    .amiable = Don’t say lock, it sounds so harsh. Come and sit down with us; you needn’t pay.
    .amiable-low = Good, good, that’s plenty.
    .angry = … That I can listen to. Five, seven, and you come. You’ll stand in front and say it.
    .angry-low = You own it at a discount? Is this a market?
case-payday-t4-5 = Friendship is one thing, a loss another: { $offer } goes on your account today, and I bring the letter at seven myself.
    .why = The loss is made good without being asked for, with an hour for the letter; there is nothing left to decline.
    .opinionated = Spare me the friendship. Today, and seven. And add: wages at five.
    .opinionated-low = That’s hardly worth booking.
    .hesitant = You bring it… and if someone asks me, what do I say? And the wages, what time?
    .hesitant-low = Oh, that much… I’ll think of something for the rest.
    .amiable = If you put it like that, it would be unfriendly to refuse. Good. At seven the door will be open.
    .amiable-low = Ha ha, all right, the gesture’s enough.
    .angry = Friendship? Who’s talking of friendship! The wages! What time?
    .angry-low = That? Don’t bother to come!
case-payday-t4-6 = A case like this goes up to compliance at head office. As soon as they decide you’ll hear from me first; please bear with us.
    .why = It goes up and the hour goes out of it; those who wait for wages go on waiting.
    .opinionated = Wait? Then I’ll open an account across the road. Now.
    .hesitant = They have to decide… so it won’t be today?
    .amiable = Fine, fine, no hurry. I’ll wait to hear.
    .angry = Wait! Always wait! I’ll have eighty-six people wait in your hall!

case-payday-t5 =
    .opinionated = Right. If there’s anything else, say it.
    .opinionated-soft = Right, that’s how we do it.
    .hesitant = Mm… then there’s nothing else, I suppose?
    .hesitant-soft = Good, let’s leave it at that… that’s everything, isn’t it?
    .amiable = Good, good, I’ve taken up your afternoon. Do get on.
    .amiable-soft = Good, let’s leave it at that. You’ve had to listen so long, I feel bad about it. Do get on.
    .angry = I’ve recorded this! One thing short, and I’ll see you in your hall!
    .angry-soft = All right, for now. I’ll see what today brings.

case-payday-t5-1 = That’s agreed, then. I’m really sorry for all the trouble; if anything comes up, ring me at any time.
    .why = A sorry, and the door is closed too soon: whether it will stop again, and who gets the next reminder, hasn’t changed.
    .opinionated = Mm. We’ll see.
    .hesitant = Oh, all right… so what time do I tell them now?
    .amiable = Fine, fine, what could come up?
    .angry = Sorry? And with that it’s done, is it?
case-payday-t5-2 = We locked it, and a call isn’t enough. When I’m at the works, what would you have me say to their faces?
    .why = Whoever owns it turns up, and the customer chooses the sentence; the last of the anger can be laid down.
    .opinionated = Nothing. Just get it done.
    .hesitant = To their faces… I can’t think of anything. Mightn’t it make things worse?
    .amiable = Oh, you needn’t say anything. Come and have a cup of tea.
    .angry = … One sentence: the money was always there, the bank stopped it. From you it’s worth more than from me.
case-payday-t5-3 = There’s time. What else about us has been a nuisance that you were too polite to mention?
    .why = It doesn’t hurry off, and opens a door for the small thing that never was mentioned.
    .opinionated = Too many calls is what’s a nuisance. Finish this first.
    .hesitant = A nuisance… I don’t know what counts, and I don’t want to make trouble.
    .amiable = Ha ha, one thing, then: there’s always a paper missing and we come twice. If only we could send you a photo first.
    .angry = Today’s the nuisance! Don’t change the subject!
case-payday-t5-4 = I’m renewing the licence entry as we speak. Who gets reminders from now on? Give me a number; it’s done now.
    .why = The root is mended on the spot and the customer names the number; when they hang up, things are already different.
    .opinionated = Me. And accounts, both numbers. Send me a picture when it’s done.
    .hesitant = Who… me, I suppose, but I often don’t pick up. Accounts? Perhaps leave it for now?
    .amiable = No hurry, I’ll come to the counter some day. I don’t want to keep you.
    .angry = Now you think of it! If you’d done it before, I’d have had no need to ring!
case-payday-t5-5 = Don’t ring off yet. When you think of this tonight, what will worry you most? I note it and see to it.
    .why = Before the call ends it asks what will keep turning round tonight, and takes it over.
    .opinionated = Worry? That depends on what you do today.
    .hesitant = That it’ll stop again next month… you’d see to it? Then would you ring me before anything runs out?
    .amiable = No, no, I’m not worried at all. Do get on.
    .angry = I’ll sleep all right! It’s you who shouldn’t!
case-payday-t5-6 = Text, online banking or a visit: we have three kinds of reminder. Which would you like? Send me your choice.
    .why = Three things to choose from, while the one number that matters isn’t changed, and the work goes back to the customer.
    .opinionated = I choose? What you have to do, you decide.
    .hesitant = Three… all of them? None? I’d better ask and come back to you.
    .amiable = Any of them, any of them, whatever suits you.
    .angry = You’re selling me something, now?

case-payday-end =
    .opinionated-good = Right. When it’s all here, it’s over. About another account, I’ll ring you.
    .opinionated-bad = That’s it. I’ll pay them through another bank; you can keep the account.
    .opinionated-hang = I’m wasting my time. Have your manager ring me. (Rings off)
    .hesitant-good = Mm, now I know where I am. I’ll go down and tell them.
    .hesitant-bad = Then… I’ll wait a bit. If it comes to the worst I’ll borrow it.
    .hesitant-hang = Never mind, forget I rang… (Rings off)
    .amiable-good = Good, now I can walk through the workshop. Come one day and try the canteen’s steamed buns.
    .amiable-bad = Fine, fine, never mind. You’re busy. (Next day there is an account with another bank)
    .amiable-hang = Oh, someone’s calling me, bye for now. (When you ring back, nobody answers)
    .angry-good = All right, as you said today. If it’s all here, it never happened; one thing short, and I come and fetch it.
    .angry-bad = You wait! Eighty-six people, nine tomorrow morning, in your hall!
    .angry-hang = There’s no talking to you! (Slams the phone down)

case-payday-follow = A week later { $firm } pays its temporary hands. { $contact } stops with a finger on the key and rings you, with a single question: “It won’t stop this time, will it?”
case-payday-follow-1 = It’s all renewed, the confirmation is on your phone. Just press the key.
    .why = What had to be renewed has been; but nobody came, and the doubt at the key is left where it was.
    .opinionated = Got it. Pressed. It went through.
    .hesitant = Got it… shall I press, then? You’re quite sure? … It’s through, it’s through.
    .amiable = Got it, got it, thank you, all’s well.
    .angry = A confirmation again! And where’s a person? … It’s through. Lucky for you.
case-payday-follow-2 = I was just going to ring: one check is still missing. Two hours later, but before four it goes.
    .why = It says before the hour how late it will be and when it goes; the wages are still in time.
    .opinionated = Four. Any later and you tell the men yourself.
    .hesitant = Four… that’s still in time. Will you ring me then?
    .amiable = Four is no problem, a little later doesn’t matter.
    .angry = One more check! … All right, at least you told me first. Four. I’m waiting!
case-payday-follow-3 = I’m at your gate. Licence and number are renewed; you press, and I stand beside you till it’s there.
    .why = What was promised is done, and somebody is there for that one key; next time it can be pressed alone.
    .opinionated = Come in. … It’s there. Good. Next time you needn’t come; just ring the right number.
    .hesitant = You came… I’ll press, then. … It’s there, it’s really there. Sit down, let me get you some water.
    .amiable = Goodness, you really came. … It’s there. Come on, to the canteen, the buns are just out of the steamer.
    .angry = … Watch, then. … It’s there. All right, you keep your word. I’ll remember that.
case-payday-follow-4 = The system’s being upgraded, and the data hasn’t come over. It isn’t up to me; do it by hand this time.
    .why = The reason may be true; but there is no new hour, and the work is the customer’s again.
    .opinionated = By hand? Then what do I need you for?
    .hesitant = By hand… how? Didn’t you say it would be done?
    .amiable = Oh, never mind, we’ll manage. (The voice has gone flat)
    .angry = Here we go again! Last time the licence, now the system! I’m bringing everyone to your hall!
