case-swap-or-repair = Swap it or soften it
    .firm = Mingda Components
    .contact = Fang Min
    .role = head of process engineering
    .what = { $firm } took twenty tonnes of your round bar, has used six, and has chipped three boxes of turning inserts; the lathe stood for two days, which never happened with earlier lots. The certificate says hardness 226, limit 229: within range. Swap it, anneal it soft, or wait: they want a word from you.
    .demand = Not a swap or no swap, but proof that can be tested and laid on the table on Monday: no more chipping, and whoever accepted the bar doesn’t carry it alone.
    .cause = The heat is within range but a good step harder than before, and we shipped it without a word; in the same week the shop raised the spindle speed. It took both to chip the inserts.
    .fact-month-end = The first 800 valve rods are due at the end of the month; another stop and they are late.
    .tells-month-end = end of the month|month-end|valve rod
    .fact-usual-hardness = The bar we normally deliver is about 205 hard; this heat is a step above and we gave no warning. Annealing the fourteen tonnes left costs 9,000 yuan.
    .tells-usual-hardness = 205|harder than
    .fact-spindle-speed = In the week of the chipping the shop raised the spindle speed from 800 to 960. Both sides had a part, so each bears half of the 6,000 yuan for inserts.
    .tells-spindle-speed = spindle|960|rpm
    .fact-signed = Somebody saw the 226 on the day the bar came in, said nothing, and signed for it all the same: { $contact }.
    .tells-signed = signed|signature|sign for
    .promise = the trial on one page, brought in person before Monday’s meeting

case-swap-or-repair-open =
    .opinionated = Your round bar is no good. Three boxes of inserts gone, lathe down two days. Don’t read me the certificate; I go by the tools. I want a straight answer today.
    .hesitant = That round bar… it keeps chipping our inserts, and the lathe’s been down two days. Swap it, anneal it, or just put up with it, I suppose. But what if we swap and it goes on? I’ve been turning it over for days.
    .amiable = Oh, it’s only me again. The bar’s fine, really it is… it’s just that the lathe’s been having a rest these two days, a few inserts went, ha ha. Never mind, I only thought I’d mention it.
    .angry = Is that round bar or scrap iron?! Three boxes of inserts, gone! Lathe dead for two days, a whole shop sitting about drinking tea! You give me an answer today or I tip the lot at your front gate!

case-swap-or-repair-t1-1 = 226 is under the limit of 229, so that heat is within range. Have you changed your make of insert lately, by any chance?
    .why = The number is true, but they told you about broken tools; “within range” shuts the door, and then you doubt their inserts.
    .opinionated = What I cut with is my business. Same inserts as always, and the earlier lots never cost me one.
    .hesitant = The inserts? I don’t think so… Now you ask I’m not sure any more. Should I go and check?
    .amiable = Did we change… oh, within range, well then. I expect we’re just clumsy, ha ha.
    .angry = Within range? Three boxes within range, are they? I come to you with a bill and you search my toolbox!

case-swap-or-repair-t1-2 = Nothing needs deciding yet. Read me the heat number; I’ll dig out its papers and tell you by four what I find.
    .why = You force no decision, you take over something that can be looked up, and you name the hour.
    .opinionated = Four? Too slow. I’ve 800 valve rods due at the end of the month, and you want to leaf through papers?
    .hesitant = Yes, all right, C2417… please do look. It’s just, the first 800 valve rods are due at the end of the month.
    .amiable = That’s good of you. C2417. No rush at all… only there are 800 valve rods due at the end of the month, ha ha.
    .angry = Papers! I’ve got 800 valve rods due at the end of the month and a dead lathe, and you want a number read out?

case-swap-or-repair-t1-3 = Please don’t cover for us. With the lathe standing still for two days, what has it held up at your end? Give it to me plain.
    .why = You stop the customer from covering for us and ask what was held up; politeness has nothing left to hide behind.
    .opinionated = What’s it held up? 800 valve rods, end of the month, that’s what. Stop fishing. Talk about the bar.
    .hesitant = Held up… well, the first 800 valve rods, at the end of the month. Now you ask, I think we’ll really be late. What do I do?
    .amiable = Well, since you ask… we’ve 800 valve rods due at the end of the month, and at this rate we shan’t make it.
    .angry = Cover for you?! I’ve 800 valve rods to hand over at the end of the month. Will you feed my people if I don’t?

case-swap-or-repair-t1-4 = This is one for Qin in our technical department. It’s on his desk by six; once he has a view, I’ll come straight back.
    .why = There’s an hour for passing it on and none for the answer: the customer is left watching a dead lathe.
    .opinionated = Your technical department doesn’t run my lathe. Can you decide or can’t you? If not, get someone who can.
    .hesitant = Oh… and when might that be? Do we stop till then, or carry on turning?
    .amiable = Fine, fine, no hurry, take your time. It’s nothing, really.
    .angry = Another one passing the parcel! Two days I’ve waited, and now I’m to wait for a view?

case-swap-or-repair-t1-5 = Lock up the fourteen tonnes. I’ll be there at two with a hardness tester; you point out the bars and I test them.
    .why = The bar is stopped, you are there at two, the customer picks the bars, and nothing has been admitted yet.
    .opinionated = Two o’clock, in the store. I point, you test. And mark this: 800 valve rods, end of the month. If they’re late, it’s on you.
    .hesitant = All of it? What do we turn then… there are 800 valve rods due at the end of the month. And I wouldn’t know which to point at.
    .amiable = Oh, don’t go to all that trouble. Everyone’s flat out, 800 valve rods by the end of the month. Some other day, perhaps.
    .angry = Who asked for a tester! I’ve 800 valve rods due at the end of the month, and you bring me a gadget?

case-swap-or-repair-t1-6 = A perfectly good lathe, dead for two days: that would make anyone boil. Start at the beginning, I won’t cut in.
    .why = You take in the two lost days first, let it all come out, and don’t rush to defend.
    .opinionated = I’ve no time to boil. 800 valve rods are due at the end of the month. Talk bar, not temper.
    .hesitant = I’m not boiling… only nervous, with 800 valve rods due at the end of the month. Is it as bad as you make it sound?
    .amiable = Me, boil? No, no, ha ha. It’s only the shop muttering about 800 valve rods at the end of the month.
    .angry = I’ve shouted myself hoarse! 800 valve rods, end of the month, a penalty for every day! What do I ship, chips? … Right. You listen, then.

case-swap-or-repair-t2 =
    .opinionated = And let’s be clear: don’t tell me it’s our own doing. If a thing’s wrong, it’s wrong.
    .opinionated-soft = One warning: don’t come to me with “your own doing”. The earlier lots ran, this one doesn’t. So?
    .hesitant = But if it’s within range, why would it chip? Is it our own doing? Only the earlier lots never did it.
    .hesitant-soft = I’m a bit easier now you’re on it. Is it the bar, or our own doing? The earlier lots really never did this.
    .amiable = To be honest it may well be our own doing. The earlier lots were lovely, ha ha.
    .amiable-soft = I’ll be frank, the earlier lots never did this. But if it turns out to be our own doing, how embarrassing.
    .angry = Earlier lots, nothing! This one goes on and bang! Just you dare tell me it’s our own doing!
    .angry-soft = The earlier lots held, this one doesn’t. It’s that simple. Don’t tell me it’s our own doing.

case-swap-or-repair-t2-1 = Three boxes chipped, two days lost: that’s a fact and I won’t dispute it. What’s wrong with this lot? Let it all out.
    .why = You grant exactly the two things that are certain, no more and no less, and let the customer finish.
    .opinionated = Dispute it? You’d better not. We normally get about 205. This is 226. See for yourself.
    .hesitant = You don’t? Well… our receiving slips usually say about 205, and this time 226. I don’t know whether that counts as wrong.
    .amiable = No need to put it like that… It’s just the slips normally say about 205 and this time 226. That’s not much, is it?
    .angry = … Good. At least that. Here, I’ll read you the slips: always about 205, and this heat 226! You do the sum!

case-swap-or-repair-t2-2 = Your own tester decides whether the bar is right. Have somebody test one now; whatever it reads, I’ll write it down.
    .why = Measured with the customer’s own instrument, on the spot and on paper; nobody has lost yet.
    .opinionated = Liu, test one! … 226. Now an end from the last lot. … 205. It’s always been that. Write it down.
    .hesitant = Now? I might do it wrong… The slips usually say about 205, and this one 226. But is it for me to say?
    .amiable = Oh, they’re all so busy. According to the slips it’s usually about 205 and now 226; not much in it, I suppose.
    .angry = Test it again? I’ve tested it till I’m blue! 205 every time, and this heat 226! You think I make it up?

case-swap-or-repair-t2-3 = Most likely young He in the store mixed up the heats. He can be careless, that lad; I’ll be having a word with him.
    .why = You blame the store before anybody has looked; the customer has no number and one more thing to distrust.
    .opinionated = I don’t care who loaded it. I bought from your firm, not from some lad.
    .hesitant = Mixed up? Then perhaps earlier lots were too… Can we still use the parts we’ve already made?
    .amiable = Oh well, he’s young. Please don’t scold him. We’ll make do with it for now.
    .angry = Don’t hide behind some lad! You sold it, you took the money!

case-swap-or-repair-t2-4 = “Our own doing”: please don’t take that on yourself. How does this lot differ from earlier ones? Be as picky as you like.
    .why = You take up the customer’s own words and refuse the excuse they make for us; now they can afford to be picky.
    .opinionated = I take nothing on myself. 205 normally, 226 this time. What’s there to be picky about?
    .hesitant = No, I won’t… but I’m no good at being picky. Usually it’s about 205 and this is 226. Does that count?
    .amiable = Well, if you really don’t mind… the bar we get is normally about 205, and this one’s 226. I thought I’d misread it.
    .angry = Me, take it on? Never! 205 every time, and this one’s 226, hard as rock! You call that picky?

case-swap-or-repair-t2-5 = It’s probably the rake angle, and the chip-breaker doesn’t match: the edge can’t take it. You should respecify the insert.
    .why = Every word shows off your trade; all that arrives is one sentence: you bought the wrong tool.
    .opinionated = Twenty years I’ve bought inserts, and you’ll teach me which?
    .hesitant = Rake angle… chip-breaker? I don’t quite follow. You mean we bought the wrong ones?
    .amiable = Goodness, how technical. It must be us, then. I’ll ask around.
    .angry = Say that in plain words! Old tools, new bar, and you pin it on my tools?

case-swap-or-repair-t2-6 = No guessing; let’s compare. Find me one slip from an earlier lot and put it beside this heat. I’ll work it out for you.
    .why = One old slip against one number: nothing is lost if it’s wrong, and you do the work.
    .opinionated = The slips are in my head. Normally 205. This heat 226. I can subtract, thank you.
    .hesitant = That I can do… hold on. About 205 as a rule, and this heat 226. That’s 21 more. So I wasn’t imagining it.
    .amiable = No need, I’ve one here: about 205 normally, 226 this time. Don’t go to any trouble, it’s a small thing.
    .angry = Slips! It’s 205 every time and this heat 226, I know it in my sleep! And you want to sit down and do sums?

case-swap-or-repair-t3 =
    .opinionated = Enough about the bar. The lathe is mine, and nobody else inspects it. Next step?
    .opinionated-soft = You know about the bar now. The lathe side… is mine; I’ll see to that. Go on.
    .hesitant = I still can’t tell about the bar… and I couldn’t swear nothing changed on the lathe. Perhaps I shouldn’t bring that up?
    .hesitant-soft = The bar’s one half of it. The other half… the lathe side, mm, I don’t know if I ought to say.
    .amiable = Well, if nobody knows about the bar, never mind. The lathe had a bit of a… ha ha, forget it.
    .amiable-soft = As long as you know about the bar. The lathe, mind you… there’s a bit of a… oh, it’s awkward.
    .angry = And next you’ll want to search my lathe, won’t you? I tell you, hands off my lathe!
    .angry-soft = Leave the bar for a moment. The lathe side… if I tell you, you don’t hide behind it.

case-swap-or-repair-t3-1 = With you in charge nothing can be wrong with that lathe. It has to be the bar; our outgoing spot checks must have missed it.
    .why = A compliment, then a blanket admission of what nobody has checked; the half sentence about the lathe is never heard again.
    .opinionated = Spare me the praise. You haven’t looked, and you’re sure?
    .hesitant = It has to be? But you haven’t looked yet… so what would I tell people?
    .amiable = Oh, don’t say that, it can’t all be you… well, never mind.
    .angry = You admit it, lovely. And what do you pay? Sorry costs you nothing!

case-swap-or-repair-t3-2 = You began something about the lathe just now and left it there. Whatever was touched, tell me; I won’t use it to wriggle out.
    .why = You pick up the half sentence and say first that it won’t be used against them; only now dare they finish it.
    .opinionated = I left it because I chose to. … All right: spindle speed, 800 to 960. With proper bar it would have held.
    .hesitant = You won’t, really? Then… last week the shop took the spindle speed from 800 to 960. I’ve been ashamed to say.
    .amiable = Put like that, I’ll come clean. They took the spindle speed from 800 to 960 last week; it was a rush and I let it go.
    .angry = I’ll hold you to that! The spindle went from 800 to 960, yes! But with decent bar, would it smash everything?
    .opinionated-back = What I finish is up to me. I asked you about bar. Answer that.
    .hesitant-back = N-no, I don’t think anything was touched… I couldn’t say. Forget I spoke.
    .amiable-back = Ha ha, nothing, nothing, just talking. The lathe’s a treasure.
    .angry-back = Trying to trick me into it? You’re not pinning this on my lathe!

case-swap-or-repair-t3-3 = The inserts break and you’re the one who gets the blame: hard to swallow, that. Who was pushing the shop that week?
    .why = You ask not about the lathe but who was pushing; once the unfairness is out, the reason comes along with it.
    .opinionated = Nobody blames me. Liang runs the shop. The spindle went from 800 to 960 on his order. The bar was hard first.
    .hesitant = Mr Liang from the shop was… that’s when the spindle speed went from 800 to 960. Does that mean it’s all our fault?
    .amiable = Oh, nobody blames me… Only Mr Liang in the shop was in a rush, the spindle went from 800 to 960, and I could hardly tell him off.
    .angry = … At last somebody asks! Liang, our shop manager, day after day: spindle from 800 up to 960, and when it smashes, it’s me!
    .opinionated-back = Nobody blames me for anything. Leave my people out of it. The bar.
    .hesitant-back = Nobody’s blamed me yet… I’m only uneasy. Please don’t make it bigger than it is.
    .amiable-back = Nobody’s pushing, nobody’s blaming, we’re all good friends here, ha ha.
    .angry-back = Who’s pushing is none of your business! Want to set us against each other?

case-swap-or-repair-t3-4 = Ten pieces from an old bar and ten from this, and we’ll know. For a fair trial the lathe has to run just as it used to.
    .why = Ten pieces tell, and nothing is risked; “just as it used to” brings up what was changed.
    .opinionated = Experiments on my lathe? … Then the spindle goes back to 800. The shop put it up to 960 last week.
    .hesitant = Ten, that isn’t frightening… Only the spindle must go back to 800 then. They went up to 960 last week; I didn’t dare say.
    .amiable = How thorough… We’d have to put the spindle back to 800, it went up to 960 last week. So you see, it’s partly us.
    .angry = I’ve a shop standing still and you want experiments! It used to run at 800, now the spindle’s at 960. There, it changed. Happy?
    .opinionated-back = My lathe isn’t your test bench. What happens to the bar?
    .hesitant-back = Ten pieces… but whether the lathe is just the same, I can’t say. Perhaps better not try.
    .amiable-back = Oh, no need to be so scientific. Near enough is good enough.
    .angry-back = More trials? And who pays when another ten tools go bang?

case-swap-or-repair-t3-5 = Clause seven: the warranty covers the bar, not your lathe. If anything was changed on your side, those three boxes are yours.
    .why = You draw the contract first, which tells the customer: whoever speaks the truth pays.
    .opinionated = Read that to your lawyers. You’re not here to put my lathe on trial.
    .hesitant = Ours? Then… I’ll say no more. Pretend I never mentioned the lathe.
    .amiable = Oh, that’s fine, it isn’t a lot of money… we won’t bother you, then.
    .angry = Out comes the contract! You wreck three boxes of tools and I’m to pay for them myself?

case-swap-or-repair-t3-6 = The lathe is yours; I won’t touch it. Take the week of the chipping and the week before: you judge what was different.
    .why = The lathe stays theirs and so does the verdict; telling the truth costs no face.
    .opinionated = I’ll judge. One thing: spindle speed, 800 to 960, the shop’s doing. That one I own. You own the bar.
    .hesitant = Me, judge? Well, if I must, the spindle speed went from 800 to 960. But does it matter, or doesn’t it?
    .amiable = I’m no judge… If you want a difference, the spindle went from 800 to 960. Would that be one? Don’t make anything of it.
    .angry = I’m to judge myself, am I? The spindle went from 800 to 960, so what! With soft bar nothing would have broken!
    .opinionated-back = Nothing was different. Stop circling. The bar.
    .hesitant-back = Judge? I couldn’t… much the same, I’d have thought.
    .amiable-back = All the same, all the same, ha ha. The lathe’s as good as gold.
    .angry-back = You want me to confess? Dream on! Nothing was changed!

case-swap-or-repair-t4 =
    .opinionated = My terms: all twenty tonnes swapped, and 40,000 for two days down. There’s a meeting on Monday; I want it settled before.
    .opinionated-soft = I’ll be plain. Twenty tonnes swapped, 40,000 for the stop. At Monday’s meeting I must have something to say.
    .hesitant = They tell me to ask for 40,000 and have all twenty tonnes swapped… I don’t know if I should. But there’s the meeting on Monday.
    .hesitant-soft = I’ve been told to ask for 40,000 and twenty tonnes swapped; I’m not sure myself. Only, on Monday at the meeting I need an answer.
    .amiable = Some here say you should swap twenty tonnes and pay 40,000, ha ha. As if I’d ask. We’ll see at Monday’s meeting.
    .amiable-soft = Between us, I’m to ask you for 40,000 and twenty tonnes swapped. I can’t bring myself to. But on Monday I must say something.
    .angry = Swap the twenty tonnes! And 40,000 for two days, not a penny less! If I’ve nothing for Monday’s meeting, you’ll regret it!
    .angry-soft = Twenty tonnes swapped, two days down, 40,000. There’s a meeting on Monday and I need an answer. Your turn!

case-swap-or-repair-t4-1 = The six tonnes you’ve used I can’t swap. The fourteen that are left can move today. Swap or anneal: that’s your call.
    .why = You say at once what can’t be done, what can moves today, and the choice stays with the customer.
    .opinionated = Anneal, but not all at once. And this: I signed for that heat, I saw the 226. At the meeting I need proof or I look a fool.
    .hesitant = My call? But I’m the one who signed, I saw the 226 and kept quiet… If I choose wrong again, what do I tell them?
    .amiable = Oh, you choose… I was the one who signed for it, you see. I noticed the 226 and was too shy to ask.
    .angry = My call again! I signed for it, I saw the 226! One more wrong call and on Monday they eat me alive!
    .opinionated-back = You want my call, tell me the rest first. What I do at the meeting is my affair.
    .hesitant-back = My call? Swap… no, anneal? Let me think. I can’t say about the meeting either.
    .amiable-back = Whatever suits you best, really. The meeting’s nothing.
    .angry-back = Can’t swap the six? Why on earth not! Explain that first!

case-swap-or-repair-t4-2 = Swap, anneal, discount: each has its merits. By four I’ll send you a table of all three, and you pick one at your leisure.
    .why = All three have been compared over and over already; a table only puts the worry into print.
    .opinionated = I’m not picking anything. I want a result, not a menu.
    .hesitant = A table… all right. I’ll probably read it and still not know.
    .amiable = Lovely, do send it. I’ll have a look when there’s time.
    .angry = Am I in a restaurant? Who do you think you’re fobbing off?

case-swap-or-repair-t4-3 = Leave swapping aside for now. At that meeting, whose question do you dread most? Tell me, and I’ll prepare the answer.
    .why = You ask not about the swap but which question they dread; once it’s spoken, you know what proof is missing.
    .opinionated = Dread? … Oh, very well. I signed for the bar, I’d seen the 226. If that comes up, I want something in my hand.
    .hesitant = “Then why did you sign for it?” That one. I saw the 226 the day it came in, said nothing, and signed.
    .amiable = Not dread exactly… It’s that I signed for it and had seen the 226. If anyone asked, I’d go quite red.
    .angry = Dread?! … Fine: I signed for it, I saw the 226! They’re all waiting to ask me that. What answer will you prepare for it?
    .opinionated-back = I dread nothing and I’ve my own answers. You talk about the bar.
    .hesitant-back = I don’t know… any of them, I think. All of them.
    .amiable-back = No, no, it’s only a meeting, nobody will bite me, ha ha.
    .angry-back = I’m afraid of nobody! Don’t you wish it on me!

case-swap-or-repair-t4-4 = Your own shop put the spindle speed up, so by rights each side pays its own. 40,000 is hard to justify, I’m afraid.
    .why = There’s reason in it, but they have just trusted you with the truth and you hand it back as an invoice.
    .opinionated = I was straight with you and you use it as a stick? That’s the last thing you hear from me.
    .hesitant = So… I shouldn’t have told you? I knew it would only make things worse.
    .amiable = Quite right, it was our own doing. Forget I asked.
    .angry = I open my heart to you and you stab me with it?!

case-swap-or-repair-t4-5 = Stuck in the middle and hit from both sides: enough to drive anyone mad. Who is Monday’s answer for, and what would convince them?
    .why = You don’t haggle yet but ask who has to be shown; what lies behind the 40,000 comes to light.
    .opinionated = Nobody hits me. They go by evidence: I signed for it, I saw the 226. I need something that stands up.
    .hesitant = Not hit, exactly… It’s that I signed for it; I’d seen the 226 and kept quiet. When they ask, what do I answer?
    .amiable = Nobody’s hitting anyone… It’s only that I’m the one who signed and I’d seen the 226. It’ll be a bit awkward.
    .angry = … For Liang in the shop! I signed for that heat, I saw the 226 and shrugged. On Monday he’ll be the first to throw it at me!
    .opinionated-back = Who it’s for is my business. You tell me what happens to the bar.
    .hesitant-back = Nobody really… I just don’t know how to put it. Please don’t ask me yet.
    .amiable-back = No, no, nobody’s hitting me, ha ha.
    .angry-back = Who for? For your boss, that’s who! Don’t get chummy with me!

case-swap-or-repair-t4-6 = Whatever is ours to pay I’ll work out without being asked. As for Monday’s meeting: what makes it awkward for you?
    .why = You accept your share before anyone asks, and then ask what makes the meeting hard; now it can be said.
    .opinionated = Nothing’s awkward. I signed for it, I’d seen the 226. I need evidence, not kindness.
    .hesitant = Awkward… well, I signed for it, and I’d seen the 226. Do work it out, but if they ask me about that?
    .amiable = Oh, since you put it that way… I signed for it. I’d seen the 226 and was too shy to ask you. That’s what’s awkward.
    .angry = Awkward? I signed for it, I saw the 226! On Monday the whole blame lands on me. Can you work that out?
    .opinionated-back = Nothing’s awkward for me. What do you pay? A figure.
    .hesitant-back = Awkward… I couldn’t say. I just have butterflies.
    .amiable-back = No need to work anything out, and nothing’s awkward, really.
    .angry-back = Spare me! Work out, work out, and then it’s tuppence!

case-swap-or-repair-t5 =
    .opinionated = Enough talk. The bar and the money: one sentence.
    .opinionated-soft = Then let’s settle. What happens to the bar, and how much? I’m listening.
    .hesitant = So… what is best? Swap, anneal, pay, my head’s spinning. Can you suggest something?
    .hesitant-soft = What would be the safe way, do you think? I’m afraid of one big step we can’t take back.
    .amiable = Well, anything’s fine, really. You see what suits you. Don’t put yourselves out.
    .amiable-soft = So… what would you think is right? I wouldn’t want you out of pocket either.
    .angry = Cut the talk! What about the bar, and what do I get? A figure!
    .angry-soft = Right, I’ve said my piece. What about the bar, and what do you pay? Give me a figure.

case-swap-or-repair-t5-1 = The annealing plus our part of the inserts comes to { $offer }; you needn’t ask for it. Show me where I’ve reckoned too low.
    .why = You work out what is owed yourself and invite them to find what is missing; nobody has to beg.
    .opinionated = If it were too low you’d hear. It’ll do. How much goes first, I decide.
    .hesitant = I couldn’t say whether it’s low… And the bar, does it all go at once? What if the annealing goes wrong?
    .amiable = You’ve thought of it all before me. No, that’s fair, it really is.
    .angry = You can’t add up by yourself? … Well, it’s not an insult. When does the bar move?
    .opinionated-low = You dare to name that? It doesn’t cover the inserts.
    .hesitant-low = Is that all? They’ll tell me I made a bad bargain…
    .amiable-low = Oh… all right. You have costs too. (more quietly)
    .angry-low = Do I look like a beggar?!

case-swap-or-repair-t5-2 = The chipping and the stop are partly ours. I own that part: { $offer }. Tomorrow at ten you have the money and a truck for the bar.
    .why = You own your part and no more, and the money and the truck for the annealing have an hour.
    .opinionated = Tomorrow at ten. Good. How many tonnes go is up to me; don’t take liberties.
    .hesitant = Tomorrow at ten… good. But when the truck comes, does everything go? What if the annealing spoils it?
    .amiable = You’re so quick, I’m almost ashamed. Tomorrow at ten, I’ll have someone there.
    .angry = … A figure and an hour. All right. Ten, and one minute later I ring your boss.
    .opinionated-low = With that figure you can stay at home tomorrow.
    .hesitant-low = So little… how do I tell them?
    .amiable-low = Mm… all right, it’s a kind thought.
    .angry-low = Is that all? Who are you trying to fool!

case-swap-or-repair-t5-3 = We swap all twenty tonnes, you have the { $offer } by ten tomorrow, and I guarantee you’ll never chip an insert again.
    .why = Money and “never again” both come too early: the one makes them suspicious, the other you can’t keep.
    .opinionated = Just like that? Then there’s something badly wrong with it. What aren’t you telling me?
    .hesitant = That much… so there is something badly wrong with it? Now I don’t dare touch it.
    .amiable = Heavens, that’s far too much. I shan’t dare to mention anything again.
    .angry = So it takes shouting to make you pay! Never again? I’ve got that on tape!

case-swap-or-repair-t5-4 = 40,000 I can’t give. Here and now I can settle { $offer }. How many of the fourteen tonnes go to be annealed first? You say.
    .why = You say plainly what you can’t give, settle at once what you can, and the first step is theirs to order.
    .opinionated = Good, plain words. Four tonnes first, on my truck, and that sum in writing.
    .hesitant = I say? Two? Four? … Too few wastes time, too many frightens me. What would you say?
    .amiable = You decide, I’m no good at giving orders. I never wanted the 40,000 anyway.
    .angry = I say 40,000 and you chop it just like that? … Four tonnes first, and you fetch them today!
    .opinionated-low = Here and now? That figure I refuse here and now.
    .hesitant-low = Only that… then I’d better go back and ask.
    .amiable-low = Oh… all right, thank you.
    .angry-low = Chop it to that and I’m to give the orders? Dream on!

case-swap-or-repair-t5-5 = The money goes up to my boss Feng tomorrow morning. Do carry on with the bar; once he approves it we’ll work something out.
    .why = There’s a day for asking, but none for the answer and no figure, and the bar is to be used as it is: nothing has been settled.
    .opinionated = Up to your boss. Is there anything you do decide?
    .hesitant = Carry on… and if it chips again, is that ours or yours?
    .amiable = Fine, we’ll carry on, then. No rush.
    .angry = Your boss again! Carry on, chip three more boxes, and you’ll pay, will you?

case-swap-or-repair-t5-6 = Anneal two tonnes, run them three days. If nothing chips, the other twelve follow. Annealing and inserts, { $offer }, on us.
    .why = The big decision becomes two tonnes and three days; the next step waits for proof, and there’s a way back.
    .opinionated = Three days? I’m not your test driver. The money’s fine. Make it shorter.
    .hesitant = Two tonnes, three days, and only then the next step… that I can say to the shop.
    .amiable = You think of everything… whatever you say. I only hope it’s no bother for you.
    .angry = Two tonnes at a time? I need to run and you dole it out by the spoonful! … At least it’s a figure.
    .opinionated-low = Wrong figure. At that price you needn’t try anything.
    .hesitant-low = The plan’s good… but would that even pay for the annealing?
    .amiable-low = Mm… a very good plan. The money, well, let’s leave it at that.
    .angry-low = Never mind the plan, you say that figure out loud?

case-swap-or-repair-t6 =
    .opinionated = Meeting’s on Monday at eight. One more chip and I won’t cover for you.
    .opinionated-soft = Monday at eight, Liang from the shop will ask. Words won’t do. I want something to put on the table.
    .hesitant = Mm… it should be all right. But on Monday at eight Mr Liang from the shop will ask me. What do I say? And if it chips again?
    .hesitant-soft = So then… it’s the meeting, Monday at eight. When Mr Liang from the shop asks me, how do I put it?
    .amiable = Good, good, that’s that, you’re busy. I’ll just say a word myself on Monday at eight, ha ha.
    .amiable-soft = To tell you the truth, it’s Monday at eight I dread. Mr Liang from the shop will ask, and I’m no talker.
    .angry = Easily said! Monday at eight Liang from the shop bangs the table, and who stands there and takes it? Me!
    .angry-soft = One more thing. If Liang from the shop goes for me on Monday at eight, then what?

case-swap-or-repair-t6-1 = It’s your meeting and you do the talking. Monday, half past seven, I bring the record and speak when you call on me.
    .why = They do the talking; you bring the record on time and speak only when called.
    .opinionated = Half past seven, at the door. You speak when I say so, not before.
    .hesitant = I do all the talking? One glare and I’ve lost my words… Couldn’t you say a bit for me?
    .amiable = Me, talk? I’ll just say it’s all very nice, I expect, ha ha.
    .angry = I do it again? If I could explain it I wouldn’t be shouting at you! … Half past seven. You’d better be there.

case-swap-or-repair-t6-2 = Tell them so on Monday: not one more insert will chip. You have my word of honour; if one does, I’ll pay in front of them all.
    .why = You make them vouch for your honour in front of the meeting, and outside the door they know they can’t.
    .opinionated = Honour doesn’t cut steel. I go by the tools.
    .hesitant = Your word… fine, I’ll say that. But if one does chip, your honour, then…
    .amiable = Lovely, your word’s good enough for me. (and nothing more is said)
    .angry = Your word? You give it, and I’m the one they laugh at!

case-swap-or-repair-t6-3 = I’ll write it: one page with the numbers, the trial and who bears what. It’s in your hands on Monday at half past seven.
    .why = When it’s needed and what to answer, you take both on; the customer only has to walk to the door.
    .opinionated = A page, yes. Don’t script me; I can talk.
    .hesitant = One page, and by half past seven… I’ll wait at the door. For the first time in days I feel some ground under me.
    .amiable = Oh, all that writing for me? Something simple will do.
    .angry = Who’ll read all that! … Write the numbers big, and no tricks.

case-swap-or-repair-t6-4 = You shouldn’t have to take it on the chin alone. Monday at half past seven I’m there, beside you, answering with you.
    .why = You see that one person always takes the blame, sit down beside them, and give the hour.
    .opinionated = I don’t need company. Bring the record and sit at the back.
    .hesitant = On the chin? Will it be that bad? … Do come, but what would we say?
    .amiable = Nobody’s hard on me, ha ha. Drop in by all means, if you’ve nothing better to do.
    .angry = … Now you’re talking. Half past seven. I’ll keep you a chair.

case-swap-or-repair-t6-5 = Thank you for being so understanding. So that’s agreed for now; if anything comes up after Monday, just ring this mobile.
    .why = Thanks too soon: “agreed for now” shuts the door on a sentence that wasn’t finished.
    .opinionated = Who’s understanding? It’s agreed when I say so.
    .hesitant = Mm, fine… (Next morning, a message: perhaps we’d better not touch anything yet.)
    .amiable = Good, good, you’re busy. (A smile, and not another word about the meeting.)
    .angry = Understanding? Since when! Trying to sneak off?

case-swap-or-repair-t6-6 = Monday at half past seven I’m with you. Tell me three faults first, the worst on top; compliments can wait till after.
    .why = Faults before compliments, and you are there on time to hear them; what is still wrong gets said.
    .opinionated = I’ll name faults when I please, and not by number. Half past seven. Less talk, more paper.
    .hesitant = Three? I’m not sure of one… I’m only afraid I’ll forget something. When you come, could you bring it on a sheet?
    .amiable = Ha ha, not three, but there are two things I never liked to mention. I’ll tell you on Monday.
    .angry = Three? I’ll give you thirty! Half past seven, and not a minute later!

case-swap-or-repair-end =
    .opinionated-good = Good. Done like that, you get the next order. Stick to it.
    .opinionated-bad = That’s that, then. I’ll deal with the bar myself.
    .opinionated-hang = I’m wasting my time. (hangs up)
    .hesitant-good = That’s a weight off me… We’ll do it like this. I shall sleep tonight.
    .hesitant-bad = Well… I’ll ask someone else first. Better not touch the bar.
    .hesitant-hang = I, I have to see to something, another time. (hangs up and doesn’t ring again)
    .amiable-good = I’m glad we had this out. Next time I shan’t sit on it.
    .amiable-bad = Good, good, I won’t keep you. (The next order goes elsewhere.)
    .amiable-hang = Oh, someone’s calling me, bye for now, ha ha. (hangs up)
    .angry-good = Right. After that I’ll trust you once. Monday.
    .angry-bad = You wait: the lot gets tipped at your front gate!
    .angry-hang = I’m done with you! (slams the phone down)

case-swap-or-repair-follow = Monday, seven in the morning, half an hour before the time you named. A message from { $contact }: “Is the record ready? The meeting’s at eight.”
case-swap-or-repair-follow-1 = The last set is still on the lathe; I shan’t make half past seven and want you to know now. Ten to eight, at the meeting room.
    .why = Twenty minutes late, but said before the hour and with a new hour; the meeting loses nothing.
    .opinionated = Ten to eight, or don’t come in. Next time say so sooner.
    .hesitant = Oh… ten to eight, that’s still in time, isn’t it? Please don’t change it again.
    .amiable = Not to worry, it’s nice of you to say. Now I know.
    .angry = Late again! … At least you said so first. Ten to eight, I’m watching the clock!

case-swap-or-repair-follow-2 = I’m at the door with the record in my hand. Look it over before we go in: how has it been running these last few days?
    .why = You and the page are there at the hour, and you ask how it went; now the promise is kept.
    .opinionated = On time. I’ve read it. Sit behind me.
    .hesitant = You really came… It’s all there, I can just read it out. Not one chip so far; I hardly dare believe it.
    .amiable = Well, there you are! Running nicely. Just one thing, the bar ends are rough. There, I’ve said it.
    .angry = … All right, you keep your word. Come in, there’s your chair.

case-swap-or-repair-follow-3 = It’s bad luck: they couldn’t fit the trial in over the weekend, and the man who writes it up is off. My hands are tied.
    .why = Each excuse may be true, but it’s the customer who stands up at eight with nothing in hand.
    .opinionated = I don’t need a story. I’ll tell the meeting you didn’t turn up.
    .hesitant = Then… what do I say in there? I knew I shouldn’t have counted on it.
    .amiable = Oh, never mind, you’re busy… I’ll say something or other.
    .angry = I knew it! You string me along till Monday, and I walk in with nothing?!

case-swap-or-repair-follow-4 = (a photo) Here’s the record, please have a look. Do get in touch if there are any questions.
    .why = The page came and you didn’t; what was to be face to face is a message, and nobody knows what’s still in doubt.
    .opinionated = The picture’s blurred. You said in person. Well?
    .hesitant = Got it… what does the third line mean? Without you here I’m afraid of getting it wrong.
    .amiable = Got it, thanks so much. (One line nobody could read, and nobody liked to ask.)
    .angry = One photo? You were going to sit beside me! … Better than nothing, I suppose.
