case-credit-hold = Paid, and stopped at the gate
    .firm = Jiangnan Forklifts
    .contact = Manager Fang
    .role = Purchasing manager
    .what = A lorry from { $firm }, loaded with batteries, has stood at our gate for two hours: the system shows the account three days overdue, the gate won’t let it out, and nobody rang them first. It’s one o’clock. On your mobile: { $contact }, who says it was paid long ago.
    .demand = The lorry out by four, to make tonight’s eight o’clock loading; and the word “debtor” wiped off in front of the customer’s own boss.
    .cause = The money came in on the 28th, but our accounts booked it to another firm and the system locked the lorry by itself. A different invoice, 62,000 for tooling, really is twenty days late: nobody on their side had signed the acceptance.
    .fact-receipt = This invoice was paid on the 28th; the customer has the bank slip.
    .tells-receipt = 28th|bank slip
    .fact-wrong-account = The money came in, but we booked it to another firm; even our confirmation was made out to them. The two hours’ waiting, some 3,000 yuan, are ours to pay.
    .tells-wrong-account = another firm|made out
    .fact-other-invoice = Another invoice, 62,000 for tooling, really is twenty days overdue; it hangs on an acceptance their side hasn’t signed.
    .tells-other-invoice = 62,000|tooling
    .fact-ship-tonight = Their forklifts are loaded for export at eight tonight and wait only for these batteries; the lorry must be out by four. Extra hands cost about 5,000.
    .tells-ship-tonight = eight tonight|forklifts|by four
    .fact-vouched = The customer personally vouched for our batteries to their boss.
    .tells-vouched = vouched|your boss
    .promise = the account put right, and gone through with you in person on Thursday at nine

case-credit-hold-open =
    .opinionated = Let my lorry out. That money was paid ages ago, and your gate tells my driver we’re debtors and holds him two hours. I’ll say it once: lorry out, and then I want an explanation.
    .hesitant = Hello… my driver says the gate stopped him, that we’re debtors? That can’t be, I remember paying… I did, didn’t I? But they sounded so sure. And the lorry’s still there. What do I do?
    .amiable = Ha ha, busy day? Our lorry’s been taking a two-hour nap at your gate. They told the driver we’re debtors, he had a good laugh. Some little muddle, I expect. Have a look when you’ve a minute?
    .angry = It’s paid! By what right do you hold my lorry! Calling us debtors in front of my driver, two hours long! Is everybody blind at { $us }? Open that gate, or I come with a lawyer!

case-credit-hold-t1-1 = You needn’t ask around. Roughly which day, from which account? I’ll match it line by line with what came in here.
    .why = It takes over the asking and checks against the bank lines, so “paid or not” gets an answer; the lorry, meanwhile, stands.
    .opinionated = Match what you like. It was paid on the 28th, I’ve the bank slip here, ending 3017. You just open the gate.
    .hesitant = I think… the 28th, yes, here’s the bank slip, it ends in 3017. Do check. I might be misreading it.
    .amiable = Oh, such trouble. Paid on the 28th, the bank slip’s on my desk somewhere, ending 3017. Doesn’t matter if you can’t find it.
    .angry = Roughly? The 28th! Bank slip, ending 3017! Look for it in your own time, and let my lorry out first!

case-credit-hold-t1-2 = Accounts slipped up last month as well, so it’ll be them again. Let me say sorry on their behalf, to begin with.
    .why = Without a look at the books it admits the mistake for accounts and puts them down: what comes across is a firm in a mess.
    .opinionated = Keep your sorry. You don’t even know what they got wrong. Open the gate.
    .hesitant = Last month as well? So the other payments… could they be wrong too? Now I’m really worried.
    .amiable = Ha ha, poor things. Don’t scold them. It’s nothing.
    .angry = Last month as well, and you still dare hold my lorry! What good is sorry!

case-credit-hold-t1-3 = “Debtors”, in front of the driver, isn’t nice to hear. Don’t make excuses for our gate. How was the money paid?
    .why = It hands the word back and won’t let it be swallowed; how and when it was paid comes with it.
    .opinionated = I know what it sounds like. Paid on the 28th, bank slip in my hand. Done asking? Open the gate.
    .hesitant = It wasn’t so bad… I just got a fright. I sent it on the 28th and kept the bank slip. Am I making too much of this?
    .amiable = Well, since you ask. When the driver told me, my ears did burn. It was the 28th, I’ve got the bank slip, I even checked it twice.
    .angry = Excuse them? Me? Paid on the 28th, here’s the bank slip! And you shout “debtors” at my driver!

case-credit-hold-t1-4 = I’m on my way to the gate, and nobody touches your load. Say who sends proof of payment; I’ll be standing there for it.
    .why = You are at the gate and the load is safe; who sends the proof is for them to say. Hands move, and nobody is being defended.
    .opinionated = Meng will send it. Bank slip, paid on the 28th. You stay at that gate until it’s open.
    .hesitant = Who sends it… there’s only me. I do have the bank slip, from the 28th. Just to you? It won’t go astray again?
    .amiable = Oh, don’t run, it’s lunchtime. It was the 28th, I’ll send you the bank slip some time. No hurry.
    .angry = You’ll be standing? My driver’s stood for two hours! Paid on the 28th, I’ve got the bank slip, now let me finish!

case-credit-hold-t1-5 = The system says “three days overdue”, and by the rules an overdue lorry doesn’t leave. What can I do about that?
    .why = System and rules go up like a barrier, whether it was paid isn’t looked at: they hear that you won’t bother.
    .opinionated = When I paid, the rules didn’t mention keeping my lorry. Get me someone who can change it.
    .hesitant = Doesn’t leave… so it could be days? Whose signature do I need?
    .amiable = Oh, rules, of course. Well… I’ll tell the driver to have his lunch, then.
    .angry = Rules? Is it in your rules to take the money and keep the lorry?

case-credit-hold-t1-6 = Loaded, ready, and then stopped at the gate: that’s hard to swallow. How was it paid? You talk, and I write it down.
    .why = It says in one breath how it must feel, then they talk and you write, and the payment is told with day and number.
    .opinionated = Never mind what I swallow. Paid on the 28th, bank slip ending 3017. Written down? And now, the lorry?
    .hesitant = I’m not angry… it was the 28th, I have the bank slip. You make it sound so serious. Is something wrong?
    .amiable = I’ve a strong stomach, ha ha. It was the 28th, there’s a bank slip. Just jot it down, that’ll do.
    .angry = Then write! Paid on the 28th, bank slip ending 3017! 486,000, to the last yuan, and all I get is “debtors”!

case-credit-hold-t2 =
    .opinionated = It’s paid. So why am I still down as overdue? Spell it out.
    .opinionated-soft = Right. So it’s paid and I’m still down as overdue. Where did it go wrong?
    .hesitant = Then why does it still say overdue? Money doesn’t just vanish… or did we fill something in wrongly? I’m all confused.
    .hesitant-soft = Then why does the system still say overdue? I’d just like to know which item it is.
    .amiable = As for overdue, somebody’s slipped a line, it happens, ha ha… and I wouldn’t swear everything’s straight on our side either.
    .amiable-soft = As for overdue… to be honest, there were one or two things in the account that looked odd to me. I never liked to ask.
    .angry = It’s paid, and I’m three days overdue? So you pocket the money and deny it!
    .angry-soft = So it’s paid, and still down as overdue. How? That’s what I want to understand.

case-credit-hold-t2-1 = I’m sending over everything booked under your name. You be the one to say: what’s been cleared, and what’s still open?
    .why = The account lies before them and the verdict is theirs; each side’s mistake is found by them.
    .opinionated = … Your confirmation’s made out to another firm: booked wrong. Tooling, 62,000: unpaid, acceptance unsigned, twenty days. That one’s mine.
    .hesitant = Me? Oh… your confirmation’s made out to another firm? And tooling, 62,000, acceptance unsigned, twenty days… do we owe that?
    .amiable = Me, goodness… ah, this confirmation’s made out to another firm, ha ha. But tooling, 62,000: we’re twenty days late, acceptance unsigned.
    .angry = Do it yourself! Your confirmation’s made out to another firm, can’t you see? Tooling, 62,000, unsigned, twenty days late: that’s separate!

case-credit-hold-t2-2 = Two hours at our gate and nobody rang you first: that’s our fault. As to the account, say it exactly as you see it.
    .why = It owns the one thing that’s certain, the missing call, and nothing else; so their own late item can be told.
    .opinionated = Own the account instead. Your confirmation was made out to another firm. Tooling, 62,000, unsigned, twenty days late: that’s ours.
    .hesitant = You’re owning up… the confirmation was made out to another firm. But tooling, 62,000, unsigned, twenty days late: that’s not all you.
    .amiable = Oh, it’s us too. Tooling, 62,000: acceptance unsigned, twenty days late. It’s only that your confirmation was made out to another firm, ha ha.
    .angry = … Now that’s decent. Your confirmation was made out to another firm! Tooling, 62,000, unsigned, twenty days late: that one I don’t deny.

case-credit-hold-t2-3 = Are you sure you had the account number right? Two firms left the reference blank last month, and nothing matched.
    .why = There may be such customers, but to suspect this one before looking says “debtor” a second time.
    .opinionated = Fifteen years I’ve paid invoices. I need no lesson in account numbers.
    .hesitant = Wrong number? Then where’s the money gone… I’ll have to look through everything.
    .amiable = Oh… then perhaps we wrote it badly. I’ll ask. (the laugh is gone)
    .angry = You hold the wrong lorry, and it’s my handwriting? Don’t you put that on me!

case-credit-hold-t2-4 = Your account’s in front of me. I’ll read date and amount, item by item, and circle whatever doesn’t tally.
    .why = Every item has a date and an amount, and the marking isn’t left to them: the slip shows itself.
    .opinionated = Don’t read. Your confirmation’s made out to another firm, you booked it wrong. Tooling, 62,000, twenty days late, unsigned: ours. Go on.
    .hesitant = Please… wait, this confirmation’s made out to another firm? So that’s it. And tooling, 62,000: twenty days, our acceptance unsigned. Clear now.
    .amiable = All right… ah, the confirmation’s made out to another firm. Tooling, 62,000, twenty days late, unsigned: so sorry. You can stop now.
    .angry = A sermon! Your confirmation’s made out to another firm, read that! Tooling, 62,000, unsigned, twenty days late, yes, fine!

case-credit-hold-t2-5 = Receivables ageing only refreshes after the month-end batch run; a few days’ lag is normal, so don’t take it to heart.
    .why = Shop talk that doesn’t say which item it is, and “normal” makes two hours at the gate a trifle.
    .opinionated = Your month-end is your affair. My two hours are mine.
    .hesitant = A batch… when does that run? And until it has, the lorry can’t leave?
    .amiable = Oh, normal, I see, I see… so we just wait a bit. That’s fine.
    .angry = What batch! My driver’s standing in the sun, and you tell me it’s normal?

case-credit-hold-t2-6 = No need to cover for anyone. When our confirmation came, what looked odd to you that you didn’t like to bring up?
    .why = It says that nobody need be spared and asks about one definite paper: both things left unsaid get said.
    .opinionated = I cover for nobody. It was made out to another firm, I saw that. Tooling, 62,000, unsigned, twenty days late: ours. That’s all.
    .hesitant = It did look odd… it was made out to another firm, I thought I’d misread. And tooling, 62,000, unsigned, twenty days late: does that matter?
    .amiable = Well, then: it was made out to another firm; I took it for a slip. And we’ve tooling, 62,000, unsigned, twenty days late.
    .angry = Didn’t like to? It was made out to another firm! Tooling, 62,000, unsigned, twenty days late, but one’s got nothing to do with the other!

case-credit-hold-t3 =
    .opinionated = Leave the books. When’s the lorry out? I’ve no time to lose.
    .opinionated-soft = The books we’ll do later. Now the lorry: when can it leave?
    .hesitant = And the lorry… does it get out today? Or tomorrow? No, tomorrow would be… oh, how do I explain this upstairs?
    .hesitant-soft = And does the lorry get out today? If you tell me straight, I’ve something to pass on.
    .amiable = As for the lorry, if it can go it goes, if not… I’ll put on a smile and explain, ha ha.
    .amiable-soft = About the lorry… if it really can’t leave today, I’ll be in a bit of a spot here.
    .angry = I’m sick of your books! When’s it out? Much longer, and I send men to lift that barrier!
    .angry-soft = And the lorry? Just tell me when it’s out.

case-credit-hold-t3-1 = Please don’t worry, I’ve been on to Qin in accounts twice. It should be clear this afternoon; you’ll hear at once.
    .why = The chasing is real, but “this afternoon” isn’t an hour, and nobody has asked what is lost if the lorry is late.
    .opinionated = “Should”. “This afternoon”. Listen to yourself. I want an hour.
    .hesitant = When, in the afternoon? How often may I ring to ask?
    .amiable = All right, I’ll wait to hear. No pressure, none at all.
    .angry = Don’t worry? You try standing at that gate! What time is “this afternoon”!

case-credit-hold-t3-2 = Unchecked, it doesn’t leave; checked, it doesn’t wait a minute. You set the clock: by when must it be out of here?
    .why = “Unchecked, no” protects our side; then the clock is put into their hands, and the hour that matters comes out.
    .opinionated = By four. Twelve forklifts load at eight tonight and wait for these. I vouched for you to the boss. Don’t make me look a fool.
    .opinionated-back = By when? Now. Lift the barrier first, then we’ll talk clocks.
    .hesitant = I set it? Four, then… the forklifts load at eight tonight, waiting for the batteries. I vouched for you to the boss… is four enough?
    .hesitant-back = I can’t set clocks… any time, really. No, the sooner the better… couldn’t you say?
    .amiable = You set it, do. By four would be nice, the forklifts load at eight tonight. I vouched for you to the boss, but never mind, I’ll have a word.
    .amiable-back = Any time will do. You check away, I’m not rushing you.
    .angry = You dare keep it! By four! Forklifts load at eight tonight, they need those batteries! I vouched for you to the boss! What do I tell him!
    .angry-back = It doesn’t leave? Then I’ll send people to make it! We’ll see who’s stronger!

case-credit-hold-t3-3 = Only today’s lorry, for now. Where must it be, and when, to be in time? I’ll count the hours backwards for you.
    .why = It shrinks the tangle to one lorry and one hour and does the counting; then the worry behind it can be said.
    .opinionated = I can count. Out by four, the forklifts load at eight tonight. I vouched for you to the boss. So, the barrier?
    .opinionated-back = I know what’s in time. You see to the barrier, I’ll see to the hours.
    .hesitant = The forklifts load at eight tonight, they’re waiting for it, so… out by four? That’s what frightens me: I vouched for you to the boss.
    .hesitant-back = Where and when… they keep telling me different things. Could you first say if it can leave?
    .amiable = You’d count for me? How nice. Forklifts load at eight tonight, so out by four. And the boss… well, I vouched for you, ha ha.
    .amiable-back = No need to count. Early, late, it all gets there in the end.
    .angry = Count! Forklifts load at eight tonight; not out by four, it’s all over! I vouched for you to the boss! Do you pay for that, or do I?
    .angry-back = Only today’s? You haven’t let even that one out! Count your own hours!

case-credit-hold-t3-4 = Called a debtor before your own driver: that’s a slap. Who’s heard about it by now, and what goes wrong if it’s late?
    .why = It names the slap in public and asks who has heard and what is at stake: the root of it shows.
    .opinionated = Leave my face to me. Forklifts load at eight tonight, so it’s out by four. I vouched for you to the boss. Don’t make me take it back.
    .opinionated-back = Who’s heard is none of your business. I ask about a lorry and you ask about my face?
    .hesitant = Don’t say that… the driver told the boss, and I vouched for you. The forklifts load at eight tonight. If it’s not out by four…
    .hesitant-back = A slap? No, no, it wasn’t that bad, was it? Now I’m afraid to ask…
    .amiable = Ha ha, I’ve a thick skin. The boss did ask, since I vouched for you. Forklifts load at eight tonight; out by four will do. No rush.
    .amiable-back = No, no, the driver was joking. Nobody took it seriously.
    .angry = … The boss has. I vouched for you. Twelve forklifts load at eight tonight, they’re waiting for this. If it isn’t out by four, it’s all off.
    .angry-back = Who’s heard? The whole works! Does that lift the barrier?

case-credit-hold-t3-5 = Without accounts’ signature nobody dares open it. That’s what controls are for; your works is the same, surely?
    .why = The signature is really needed, but comparing it with their own works says “rightly stopped”; and there’s still no hour.
    .opinionated = My works takes the money and hands over the goods. Don’t preach controls to me.
    .hesitant = True, we sign things too… so we wait for the signature. And if whoever signs is away?
    .amiable = Of course, it’s the same everywhere. I won’t make it hard for you.
    .angry = The same? We don’t hold lorries that are paid for!

case-credit-hold-t3-6 = You don’t have to carry this alone. An hour late: who’s first to worry over there, and what do they worry about?
    .why = It says that nobody has to carry this alone and asks who worries about what: both things come out together.
    .opinionated = I worry. Forklifts load at eight tonight, it’s out by four. I vouched for you to the boss. Botch it and I change supplier.
    .opinionated-back = I do, all right? Finished prying? The lorry.
    .hesitant = The first… is me. Forklifts load at eight tonight, so out by four. I vouched for you to the boss… now you ask, my hands go cold.
    .hesitant-back = Nobody special… everybody. You couldn’t help anyway. Never mind, you’ve things to do.
    .amiable = Then I won’t. The boss has asked; I vouched for you. Twelve forklifts load at eight tonight and need these. It really must be out by four.
    .amiable-back = Nobody’s worried. An hour late, I’ll just let them know.
    .angry = The boss! I vouched for you! Forklifts load at eight tonight! Not out by four, will you carry that for me? Can you?
    .angry-back = Who worries? I do! Can’t you hear it?

case-credit-hold-t4 =
    .opinionated = Two things. The lorry out, and fifty thousand on top. Both, or don’t bother.
    .opinionated-soft = Two things: the lorry, and fifty thousand. Which of them can you do? Say it now.
    .hesitant = And they’ve told me to ask you for fifty thousand… I don’t know if I should. Could you decide? But the lorry has to go first…
    .hesitant-soft = And they want me to ask for fifty thousand. I can’t tell if that’s right, could you look at it? And the lorry’s still hanging.
    .amiable = Somebody here is shouting about fifty thousand, I said come on, ha ha. You see what you think; the lorry’s the main thing.
    .amiable-soft = Our side wants fifty thousand. I find it a lot, but going back with nothing wouldn’t be easy for me either.
    .angry = Lorry out this minute, and fifty thousand! A yuan less, and the whole trade hears how lorries get held at { $us }!
    .angry-soft = The lorry goes, and I want an answer on the fifty thousand. So how do we do it?

case-credit-hold-t4-1 = “Fifty thousand”: what’s in it? Don’t be shy. The waiting time was ours to pay anyway, so that’s written down already.
    .why = It asks what “fifty thousand” is made of and puts down the waiting time unasked, so talk is possible; the lorry still has no hour.
    .opinionated = What’s in it is my business. The waiting’s small change. Where’s my lorry?
    .hesitant = I don’t really know what’s in it… is it too much? You write that down, and if it’s wrong we can change it?
    .amiable = Oh, waiting, some overtime, it never makes fifty, ha ha. … If that’s down already, then I can tell you the rest.
    .angry = What’s in it? Am I a swindler? My driver’s day, my good name, and you write down waiting time?

case-credit-hold-t4-2 = Release it, pay you, or set it off against your next invoice: which of the three is it? I’ll put that one forward.
    .why = They’ve said plainly what they want; handed back as three ways, right or wrong becomes their problem.
    .opinionated = I gave you two and you make it three? Lorry out, money paid. Too hard?
    .hesitant = Three… which is best? If I pick wrongly, can it be changed? What would you pick?
    .amiable = Me? Whichever’s least trouble for you, then.
    .angry = Is this a quiz? I want both!

case-credit-hold-t4-3 = Let’s keep lorry and money apart. The gate pass first, against your proof, and a photo of it; the rest once it’s all clear.
    .why = It splits lorry from money and puts a visible pass first; when it’s signed, and how much, is left open.
    .opinionated = My lorry isn’t a photo. Signed by when? One number.
    .hesitant = The pass first… that’s good, and the money slowly. Make it a sharp photo, I’ll pass it to the driver.
    .amiable = Whatever you say. The money… we needn’t look at it at all.
    .angry = So the money’s for later! Lorry out, and then you forget the rest. Very clever!

case-credit-hold-t4-4 = Loading at eight tonight, two and a half hours’ drive: leave at four, it fits. At half past three you see the gate pass.
    .why = The hours are counted out loud and at half past three there’s a pass to look at: the lorry has ground under its wheels.
    .opinionated = I know the road better than you. Half past three, then. I want that pass.
    .hesitant = Two and a half hours… so four, there by half past six. That fits. I’ll sit by my phone at half past three. What a relief.
    .amiable = You’ve even worked out the drive. Good, half past three. I’ll tell the driver to eat something.
    .angry = Half past three? After all this waiting? … Half past three, and not a minute later, do you hear!

case-credit-hold-t4-5 = Fifty thousand, no. Stopping you without a call, that’s on us. By three you know from me whether the pass is signed.
    .why = Fifty thousand gets a flat no, the missing call a flat yes, and three o’clock stands behind both: so the no is bearable.
    .opinionated = Park the fifty. Three, a plain answer. That sounds like somebody in charge.
    .hesitant = It’s no… then what do I tell them? And if it isn’t signed by three, does the lorry stay?
    .amiable = Oh, I wasn’t blaming you. The fifty was only talk… three, was it? Fine.
    .angry = … At last somebody says it. Three. I’ve got my eye on the clock. And don’t think I’ve forgotten the fifty.

case-credit-hold-t4-6 = But it’s stood for just over two hours; how would that make fifty thousand? I can’t put such a figure up to anyone.
    .why = The sum may be right, but “just” two hours makes them prove how long it was, and louder.
    .opinionated = You do the sums on my business now? Who asked you?
    .hesitant = So… it’s too much? Then perhaps nothing at all, but then they’ll blame me…
    .amiable = Yes, yes, it’s a bit steep. Forget I mentioned it.
    .angry = Just two hours? Say “just one lorry” too, why don’t you!

case-credit-hold-t5 =
    .opinionated = And the money? A figure, and a whole sentence.
    .opinionated-soft = Then the money. What can you settle, and when is it here?
    .hesitant = And the money… how much is right? If it’s a lot it’s hard on you, if it’s little they’ll blame me… could you say?
    .hesitant-soft = About the money, I’d like a figure with a reason, so I can explain it here.
    .amiable = Money, well, just say something so I can tell them, ha ha.
    .amiable-soft = About the money, be straight with me as well. I’d rather not go back with empty hands.
    .angry = And the money? You’re not wriggling out of that one!
    .angry-soft = So what about the money? A figure. No detours.

case-credit-hold-t5-1 = By Friday you pay your 62,000; by five today we pay { $offer }. Each clears its own, nothing gets set off.
    .why = What each side owes has its figure and its day, nothing is set off: both firms’ interests are kept.
    .opinionated = Kept apart. Right. The 62,000 by Friday, I’ll chase the acceptance. You, by five.
    .opinionated-low = That’s all? And you bring up my 62,000? Do your sums again.
    .hesitant = Each clears its own… that’s tidy to book. Ours by Friday, yours by five, I’ve got it written down.
    .hesitant-low = So little… if I take that back, they’ll only send me to ask you again.
    .amiable = Good, set-offs only make a muddle. I’ll stand over that acceptance this afternoon, it’s long overdue.
    .amiable-low = Oh… all right. (a pause) You’ll get the 62,000, don’t worry.
    .angry = Fair enough, mine by Friday! And if yours isn’t here by five, you’ll hear me again!
    .angry-low = Am I a beggar? You remember the 62,000 well enough!

case-credit-hold-t5-2 = What I can sign off now is { $offer }, not a yuan more. It’s there by five; the split at your end is up to you.
    .why = Amount and hour in one go, the split is theirs; whose fault it was, it doesn’t say.
    .opinionated = That’ll do. By five. The split is my business.
    .opinionated-low = You call that signing off? Get me somebody with a bigger pen.
    .hesitant = Up to me? And not a yuan more… what if they find it too little? Then it’s all my doing.
    .hesitant-low = Only that… then I daren’t decide at all.
    .amiable = Oh, split it as you please, I don’t mind at all. (said a little too fast)
    .amiable-low = Plenty, plenty… (fading) I’ll find the rest somewhere.
    .angry = Not a yuan more? You’re shutting my mouth! You haven’t said yet whose fault it was!
    .angry-low = That? It doesn’t even pay for my driver’s bad temper!

case-credit-hold-t5-3 = Money’s above my level and has to wait for Monday’s meeting. You’re an old customer; thank you for understanding.
    .why = Passing it up is fair, but till Monday they have nothing, and thanks given in advance only stop their mouth.
    .opinionated = Above your level? You might have said so at once. Get me the right level.
    .hesitant = Monday… what do I tell them till then? And if the meeting says no?
    .amiable = I understand, of course. So… I ask again on Monday?
    .angry = Who’s understanding? Monday? I want it now!

case-credit-hold-t5-4 = Waiting by the hour, lost work by the head: our share is { $offer }. I’ll send the working; it’s paid by five today.
    .why = The figure has its reasons and its hour, and was reckoned before anyone asked; the word “debtor” isn’t touched.
    .opinionated = Keep your working. By five today, and that’s that.
    .opinionated-low = Pretty working, wrong figure. Again.
    .hesitant = With the working, good, I can go through it with them line by line and answer anything. By five, I’ve noted it.
    .hesitant-low = Your working… is something missing? It looks small to me, but I can’t be sure…
    .amiable = You’d worked it out before I asked… then I won’t refuse. The driver never got his lunch, you know. I wasn’t going to say.
    .amiable-low = Very neat, very neat. (says no more)
    .angry = By the hour? And being called a debtor, what’s that by the hour? … By five, then, and not later.
    .angry-low = You insult me with arithmetic? Is that all I’m worth?

case-credit-hold-t5-5 = All right, { $offer } as you say, paid over by five; the mistake’s all ours, and let that be the end of the matter.
    .why = Nobody has worked out what is owed, nothing has been checked, all is admitted: next time the loudest gets the most.
    .opinionated = Just like that? I should have asked for a hundred.
    .hesitant = Really, all of it? So is there something you haven’t told me? I daren’t take it.
    .amiable = Goodness, really? I only mentioned it… how can I ever come back to you now?
    .angry = Why not straight away? If shouting pays, I’ll shout next time too!

case-credit-hold-t5-6 = Two hours and not a word: who wouldn’t feel let down? That’s our fault, so { $offer }, paid over by five today.
    .why = It names the two silent hours and owns them; figure and hour come after, and there’s nothing left to fight.
    .opinionated = Nobody’s let down. By five. The figure’s right, the words you can keep.
    .opinionated-low = Wrong figure. Your fault, and that’s all it’s worth?
    .hesitant = I wasn’t let down… now you say it, will it always be like that? By five, was it?
    .hesitant-low = Your fault… then why so little? Now I don’t understand again.
    .amiable = Let down? Not at all, ha ha. … By five or whenever, as it suits you.
    .amiable-low = Well, it’s the thought. (sighs)
    .angry = … Say that two hours ago and I needn’t have shouted. By five. I’ll be watching the account.
    .angry-low = Sorry’s cheap, and so is that! Are you playing games with me?

case-credit-hold-t6 =
    .opinionated = And if you hold my lorry again next month, what then?
    .opinionated-soft = Last point: what stops you holding my lorry again?
    .hesitant = Well… let’s leave it there. It’s only, whenever I send a lorry now my heart will be in my mouth… it’s nothing.
    .hesitant-soft = Good, let’s leave it there. Only there’s one spot that still bothers me, I don’t know why…
    .amiable = Right, I’ve kept you long enough. Next time… I’ll give the driver an extra packet of cigarettes for the gate, ha ha.
    .amiable-soft = Right, it’s good to have talked. Next time… what the driver will be telling everyone, that I do dread a little.
    .angry = Hold my lorry once more and I won’t phone! I’ll saw off that barrier and take it home!
    .angry-soft = That’s it. And if I’m stopped again, what then?

case-credit-hold-t6-1 = Fill in the reference and pay two days early from now on, and the system will never have cause to stop you again.
    .why = A clear reference does help, but we stopped the wrong lorry; the last sentence puts it on them once more.
    .opinionated = All the way round, and it’s my fault? I’ll remember that.
    .hesitant = The reference… so did we get it wrong after all? Now I’m confused again.
    .amiable = Yes, yes, we’ll take care. (very softly)
    .angry = My fault now? Then who have I been shouting at all this time!

case-credit-hold-t6-2 = Being called that must gall. What would it take to clear your name? Thursday at nine I come to you and see to it.
    .why = It says how the word must gall and asks what would clear the name: the threat turns into something that can be done.
    .opinionated = Nothing galls me. Thursday at nine, and the account clean. One line wrong and I won’t have it.
    .hesitant = My name? Has it got about? I thought hardly anyone knew. Thursday at nine, then. I’ll be waiting.
    .amiable = My name’s all right, ha ha. Come on Thursday for tea, and don’t make an occasion of it.
    .angry = A sheet of paper with your stamp, saying we didn’t owe this. Thursday at nine. I’ll pin it on my office door.

case-credit-hold-t6-3 = One question before you go: with the lorry gone, which item will still nag you? Thursday at nine we start with that.
    .why = It fetches the last doubt while the line is open and comes on Thursday just for that, so nothing is left hanging.
    .opinionated = What nags me is your memory. Thursday at nine. Be on time.
    .hesitant = It’s… whether other payments went astray as well. Could you start from January, on Thursday? Then I’d be easy.
    .amiable = Nothing nags me, ha ha… well, if you insist, glance at the first half-year. Since you’re coming.
    .angry = Which item? All of them! You come on Thursday and go through it from top to bottom!

case-credit-hold-t6-4 = You’re the customer we value most. Thursday at nine I’ll come and apologise in person; it can’t ever happen again.
    .why = Praise, an apology and “ever”; but who rings before a lorry is stopped, and when the account is put right, it doesn’t say.
    .opinionated = Keep the apology. Two hours at a gate: so that’s how you value people.
    .hesitant = No need to apologise… but “ever”? Nobody expected it this time either, did they?
    .amiable = Apologise, what for? Ha ha, don’t come all that way. (already half gone)
    .angry = If that’s how you treat the ones you value, do you lock up the others? Apologise to my driver!

case-credit-hold-t6-5 = Before a lorry is ever stopped, you get the call. Thursday at nine I bring the statement, and you hold the pencil.
    .why = A call before any stop, and the statement in their hands: a rule and a day, and they’re in command.
    .opinionated = A call first. Right. Thursday at nine, and bring whoever keeps the books.
    .hesitant = My pencil… what if I mark the wrong thing? Could you go through it first and I look on?
    .amiable = A visit just for that, what an honour. Thursday, then. I’ll make tea, pencils optional.
    .angry = A call first? Why not today! Come on Thursday, and if it’s not straight you’re not leaving!

case-credit-hold-t6-6 = “Debtors”: I’ll have the gate take that back in person. Thursday at nine I’ll be over; circle what looks odd to you.
    .why = The word gets taken back where it was said, and they may mark whatever looks odd: what was swallowed is settled.
    .opinionated = Words are words and accounts are accounts. Thursday at nine: I circle it, you fix it.
    .hesitant = Don’t be hard on the gate… and I mightn’t see what’s odd. Could you look at it for me first?
    .amiable = … If they take it back, the driver will stop telling it. Thursday, then. I’ve a few I’ve been saving up; you shall have them all.
    .angry = Take it back? In front of all my drivers! And if it’s not straight on Thursday, I go on shouting!

case-credit-hold-end =
    .opinionated-good = Right, that’s how we’ll do it. Next time you ring me before you touch my lorry.
    .opinionated-bad = What I owe, I pay. Who gets the next order, we’ll see.
    .opinionated-hang = I’m done here. I’ll ring your managing director. (hangs up)
    .hesitant-good = Good, it’s all written down, I can explain it to them. The next order… stays as it was.
    .hesitant-bad = Well… let’s leave it. For the next order I might ask elsewhere, not that I want to change…
    .hesitant-hang = Never mind, never mind, I’ll think of something else… (hangs up)
    .amiable-good = There, now I’ve something to tell them. Next pick-up, I’ll ride along and say hello.
    .amiable-bad = Lovely, sorry for the trouble. (to someone nearby) Get a price from the others next month.
    .amiable-hang = Ha ha, I won’t keep you, there’s my other phone. (hangs up)
    .angry-good = … All right. I was loud, it wasn’t meant for you. Account straight, business as usual.
    .angry-bad = You’ll hear from my lawyer! From today I buy my batteries elsewhere!
    .angry-hang = I’ve nothing to say to you! (slams the phone down)

case-credit-hold-follow = Thursday, half past eight. You promised to be there at nine with the account put right. The papers are spread out at { $firm }, and your phone rings: { $contact }. “Nine, isn’t it? No change?”

case-credit-hold-follow-1 = Account corrected; the statement is in your inbox. Please check, stamp and return it, and tell us of any difference.
    .why = The account is right but nobody came; what should have been said face to face turned into an email.
    .opinionated = You said in person, and I get an email. The account I’ll look at. The rest I’ll remember.
    .hesitant = I’m not sure I follow all of it… could somebody go through it with me?
    .amiable = Got it, thanks for your trouble. (puts the papers away)
    .angry = You shout “debtor” out loud and take it back by email? It’s corrected, so call it half.

case-credit-hold-follow-2 = It’s closing week and I couldn’t get hold of one person in accounts, so it isn’t corrected yet. Please bear with us.
    .why = Closing is busy, true; but what they hear is that accounts are there to stop a lorry and not to put it right.
    .opinionated = When you stopped my lorry, accounts were all at their desks.
    .hesitant = Not yet… so the next lorry, will it be stopped again?
    .amiable = No harm done, it’s a busy week. (puts the teacups away)
    .angry = Two minutes to stop a lorry and a week to correct a line! Is a single word you say true?

case-credit-hold-follow-3 = I’m downstairs, with the corrected account and the stamped letter. And those batteries, how are they behaving so far?
    .why = Account right, there in person, and asking how the goods run: the promise is kept, and it opens the next talk.
    .opinionated = Come up. … It tallies. You get the figures for the next order today.
    .hesitant = You brought it… every line tallies, so I needn’t go over it tonight. The next order stays with you.
    .amiable = Come up, the tea’s made. … The batteries are fine, two plugs are a little tight, and as you’re here I’ll show you which.
    .angry = With the stamp? Give it here. … Right, that goes on my door. The batteries are fine. And you turned up.

case-credit-hold-follow-4 = Accounts can’t stamp it before ten, so I won’t make nine. I wanted you to know now: I’ll be there at eleven, for sure.
    .why = It speaks up before nine, with the reason and a new hour: the word still counts, though the first hour is lost.
    .opinionated = Eleven. Change it again and you can stay away.
    .hesitant = Eleven… then I’ll leave the papers out. It is eleven, isn’t it?
    .amiable = Perfect, eleven, and then we have lunch.
    .angry = Later again! … Eleven, then. Because you said so first.
