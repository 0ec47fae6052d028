case-pack-fade = Packs that fade
    .firm = Shunda Warehousing
    .contact = Luo Ning
    .role = warehouse operations manager
    .what = { $firm } put forty of your packs into their small electric trucks eight months ago. Now a full charge lasts a third less, and the night shift’s trucks die half-way through. The phone rings; there is a charging log online, which you haven’t looked at yet.
    .demand = Not forty new packs, but a night shift that lasts through the peak season, and an account to show on Thursday: which packs are weak, which were charged to death, how to charge from now on. Then whoever spoke up for our packs can stand by it.
    .cause = Twelve of the forty packs hold one weak batch of our cells. And the night shift, with too short a break, fast-charges every night at twice the specified current, so the good ones fade as well. Both sides had a part.
    .fact-hired-trucks = Short of trucks at night, they hired four forklifts for half a month, for 16,000 yuan. If the blame turns out to be shared evenly, 8,000 of that is ours.
    .tells-hired-trucks = hire|rent|16,000
    .fact-twelve-packs = The twelve worst packs all have numbers beginning 0317: our weak batch of cells. At 3,000 yuan each, new cells for them come to 36,000.
    .tells-twelve-packs = 0317|twelve
    .fact-night-charging = The night shift has a break of half an hour, so it goes to the fast charger, at twice the specified current. That is most likely what wore down the other packs.
    .tells-night-charging = fast charg|fast-charg|twice the current|double
    .fact-talked-into = The one who talked the owner out of lead-acid and into our packs, and vouched for them, was { $contact }.
    .tells-talked-into = lead-acid|vouch|talked the owner
    .promise = on Friday in two weeks you come with the tester and stay a whole night shift, to see whether the packs last

case-pack-fade-open =
    .opinionated = Forty packs, eight months, a third of the running time gone. Nights, half-way and the trucks are dead. Don’t read me data sheets. One question: are you replacing them?
    .hesitant = Perhaps we’re imagining it… the packs don’t seem to last as they did. A third less after eight months, is that normal? Nights say they’re flat half-way. Should we wait and see? But then it’ll be peak season.
    .amiable = Busy, are you? It’s nothing much, the packs are fine. Only the lads on nights like a grumble, they say they push the trucks from half-way on, ha ha. Keeps them fit.
    .angry = Are those batteries or hand warmers?! Forty packs, eight months, dead half-way! My night shift pushes trucks about and the whole park stands there laughing! I get an answer today or I stack them in your reception!

case-pack-fade-t1-1 = A truck dies half-way and the work still has to be done: anyone would swear. Go on, then. How did you get through those nights?
    .why = You grant the anger, then let those nights come out; not a word of defence.
    .opinionated = Swearing’s no use. I hired four forklifts, half a month, 16,000. Put that down first.
    .hesitant = I don’t want to swear at anyone… We hired four forklifts to get by, 16,000 for half a month. Was that money wasted?
    .amiable = Swear? Not me, ha ha. We just hired four forklifts for half a month, 16,000, and we managed.
    .angry = How? I hired! Four forklifts, half a month, 16,000 out of my pocket, while you slept like babies! … Right, now listen.

case-pack-fade-t1-2 = Every battery loses a little with age. The warranty replaces a pack that’s down to sixty per cent, and you’re not there yet.
    .why = The clause is quoted correctly, but the trucks don’t last a shift; “not there yet” sends the customer away.
    .opinionated = You drew that line. My trucks don’t last a shift. That’s not there yet?
    .hesitant = Oh, not there yet… so it’s normal? Only other people’s don’t seem to fade so fast.
    .amiable = Is that so? Then it’s me not knowing any better. We’ll… carry on with them, then.
    .angry = Not there yet? They have to drop dead in ten minutes before you’ll look at them?!

case-pack-fade-t1-3 = “Half-way” isn’t a small thing, so please don’t cover it up for us. Those nights, how did the work get done at all?
    .why = You take up “half-way” before it’s laughed off, and ask how the work got done.
    .opinionated = Cover up? I hired four forklifts, 16,000 for half a month. That’s how it got done.
    .hesitant = I’m not covering up… we hired four forklifts, 16,000 for half a month. If it’s not a small thing, is it very bad?
    .amiable = Well, you’ve caught me. The truth is we hired four forklifts, 16,000 for half a month. I didn’t like to say.
    .angry = Cover up for you? Never! How? Four hired forklifts, half a month, 16,000, my money filling your hole!

case-pack-fade-t1-4 = I’ll be with you in an hour with a discharge tester. You pick the worst pack, we run it down there, you write the numbers.
    .why = There in an hour and measuring; which pack and what gets written is theirs to say, and no pack has been paid for yet.
    .opinionated = An hour. I’ll have the worst one waiting. I hired four forklifts, half a month, 16,000; that goes on the table too.
    .hesitant = In an hour? I couldn’t tell which is worst… We’ve four hired forklifts here as well, 16,000 for half a month.
    .amiable = Oh, don’t make a special trip. We’ve hired four forklifts, 16,000 for half a month, we’re getting by.
    .angry = Run it down? I watch them run down every night! Four hired forklifts, half a month, 16,000: write that number!

case-pack-fade-t1-5 = I’m truly sorry, our cells weren’t made well enough and your nights suffer. I’ll chase it this week, as soon as I can.
    .why = You admit everything before seeing one pack, and yet name no day; so quick a confession counts for little.
    .opinionated = Sorry doesn’t lift a pallet. As soon as you can is when?
    .hesitant = So you think they’re badly made too… Then are all forty no good any more?
    .amiable = No, no, no need to be sorry, you have your own troubles. We’ll just use them for now.
    .angry = Not well enough, and you sold them to me? As soon as you can! The last one said that too!

case-pack-fade-t1-6 = Whose fault it is can wait. Choose one truck; tonight I’ll go with it all through the shift and note how far it drops.
    .why = No verdict is asked for: one truck, one night, and the work is yours.
    .opinionated = A night? Too slow. The hired forklifts cost me 16,000 for half a month, four of them. You have time, I don’t.
    .hesitant = One truck, one night… yes, that’s no bother. We’ve hired four forklifts, 16,000 for half a month, and it does hurt.
    .amiable = Up all night on our account? We’ve hired four forklifts, 16,000 for half a month, the work gets done.
    .angry = One truck? I’ve forty! And four hired on top, 16,000 for half a month, and you want a moonlight drive?

case-pack-fade-t2 =
    .opinionated = All forty came on the same day. Explain why they fade. And don’t say “misuse” to me.
    .opinionated-soft = Forty packs, one delivery, and they don’t fade alike. Show me why. “Misuse” you can keep.
    .hesitant = I don’t know whether it’s the packs or the way we use them… some trucks seem all right and some don’t.
    .hesitant-soft = I’m easier now somebody’s on it. It’s just, some trucks are all right and some are terrible, and I can’t make out why.
    .amiable = Some good, some bad, that’s life. A few are quite plucky, ha ha. Perhaps we don’t pamper them enough.
    .amiable-soft = To be honest, some are all right and some really aren’t. Perhaps we haven’t looked after them.
    .angry = And don’t come to me with “misuse”! When you sold them they were a wonder, and now? Each one worse than the last!
    .angry-soft = Listen: not all of them are bad. Some run, some are rubbish. Just don’t open your mouth and say “misuse”.

case-pack-fade-t2-1 = Why they fade, the trucks will tell us. You name them, I read them out here and now, and rank them for you, worst to best.
    .why = Read on the spot, in the order the customer picks; the trucks speak, and nobody is put in the wrong.
    .opinionated = Read. … The twelve worst: every number begins 0317. See for yourself.
    .hesitant = I wouldn’t know where to point… I just remember the twelve worst all seemed to begin with 0317. Does that mean something?
    .amiable = No need, everyone knows the bad ones: twelve of them, all beginning 0317, ha ha, fancy that.
    .angry = Read them? I ranked them long ago! The twelve worst all begin with 0317! That’s your handiwork!

case-pack-fade-t2-2 = Good trucks or bad, you needn’t keep track of it. Send me a photo of the numbers; by eight tonight I’ll have them ranked.
    .why = You take over the tiresome part and say by when; they only have to take a picture.
    .opinionated = Eight? It’s in my book now: the twelve worst, all beginning 0317.
    .hesitant = A photo, I can do that… oh. The twelve worst, why do they all begin with 0317?
    .amiable = That’s kind of you. From what I can see the bad ones are the twelve beginning 0317, fancy that, ha ha.
    .angry = By eight? I’ll read it to you now: the twelve worst, every one of them 0317-something!

case-pack-fade-t2-3 = What packs like these can’t stand is being run flat before they’re charged. Doesn’t your night shift tend to do just that?
    .why = There may be something in it, but you suspect people before seeing the log; nobody will be frank with you after that.
    .opinionated = How my night shift works isn’t for you to cross-examine.
    .hesitant = Run flat… I suppose they do sometimes. So we broke them? I thought as much.
    .amiable = Quite possibly, the lads are careless. Then we’ve only ourselves to blame.
    .angry = There it is, misuse! I knew you’d come out with it!

case-pack-fade-t2-4 = A third of the running time is gone: that’s a fact, I accept it, and you’ve reason to be cross. Which of the forty are worst?
    .why = You accept the one thing that’s certain, make no excuse for it, and ask which trucks are worst.
    .opinionated = Accept what you like. The twelve worst all begin with 0317.
    .hesitant = I’m not cross… The worst are twelve packs, all beginning 0317. When you say you accept it, are they really faulty?
    .amiable = Cross? No, no. It’s only those twelve, they all begin with 0317. The rest will do.
    .angry = … At last, one who doesn’t play dumb! The twelve worst all begin with 0317! Find out what rubbish that lot was!

case-pack-fade-t2-5 = Never mind the good ones for the moment. The ones that let you down: which are they, and how? Grumble as much as you like.
    .why = You hold off the compliments, ask for the grumbling, and ask which trucks and how.
    .opinionated = I don’t grumble, I report: twelve worst, all beginning 0317.
    .hesitant = Grumble… I can’t be certain. The bad ones are twelve, they begin with 0317. The rest fade as well, only slower.
    .amiable = May I really? The worst are twelve packs, all beginning 0317. Two hours and you’re pushing.
    .angry = Grumble? You call this grumbling? The twelve worst all begin with 0317, explain that!

case-pack-fade-t2-6 = Cycle count, depth of discharge, warehouse temperature: a scatter of thirty per cent between packs is within the norm.
    .why = They want to know why a truck dies and get a string of jargon that ends in “normal”.
    .opinionated = Scatter. Go and tell that to my night shift.
    .hesitant = Sc… scatter? I didn’t follow. Is that normal now, or isn’t it?
    .amiable = Oh, within the norm? That’s all right, then.
    .angry = Spare me the sermon! Dead half-way, and that’s within the norm?

case-pack-fade-t3 =
    .opinionated = Look into your packs, by all means. How nights are run is my business, and nobody puts their oar in.
    .opinionated-soft = You look into the weak ones. Nights are mine, and so is how they top up… What do you want to know?
    .hesitant = But the better trucks are fading too… and nights, well, I don’t quite know how they go about things.
    .hesitant-soft = There’s one more thing bothering me… how nights top up. I don’t know whether I should mention it.
    .amiable = It’s not easy on nights, the break’s so short, and sometimes they… ha ha, never mind.
    .amiable-soft = Between ourselves, the break on nights is short, and when they top up they sometimes… oh, it’s awkward.
    .angry = And next you’ll be after my night shift! They push trucks every night, and just you try pinning it on them!
    .angry-soft = I stand up for my night shift. How they top up… if I tell you, don’t you make a case of it.

case-pack-fade-t3-1 = It’s all in the charging log online, so why guess? I’ll download it, line it up night by night, and take you through it.
    .why = The log instead of guesses, and downloading and explaining are both your work; they need only listen.
    .opinionated = Don’t explain, show me. … Nights, on the fast charger, twice the current. Half an hour’s break; it can’t be done otherwise.
    .hesitant = Yes, do… oh, two in the morning, why is it twice the current? They were on the fast charger… I honestly didn’t know.
    .amiable = No need, I’ll own up: half an hour’s break, so nights use next door’s fast charger, twice the current. I let it go on.
    .angry = Go on, then! … Two o’clock, fast charger, twice the current. So what? Half an hour’s break, do you want them to crank by hand?
    .opinionated-back = The log is mine. You start with the packs.
    .hesitant-back = The log… and if it shows that it was us? Perhaps better not download it yet.
    .amiable-back = Oh, don’t go to such trouble, I’ll have a word with nights some time.
    .angry-back = My log? Going through my pockets now? No!

case-pack-fade-t3-2 = It was young Chen who didn’t explain it properly at the time; his fault. Don’t worry, nights can be sorted out gradually.
    .why = You blame the colleague who sold them and let “gradually” cover the rest; what nights do is still unsaid.
    .opinionated = Who’s Chen? I bought from a company.
    .hesitant = Not properly? Then… have we been doing it wrong all these months?
    .amiable = Chen’s a nice lad, don’t blame him. Yes, gradually, why not.
    .angry = Chen sold them and now it’s all Chen again? Gradually! Do I look as if I’ve time?

case-pack-fade-t3-3 = You know this trade better than I do. I’ll bring up thirty days of charging curves: which stretch looks wrong to you?
    .why = The expert finds the fault on the curve; nobody exposes it, and face is kept.
    .opinionated = Send it. … Two in the morning: fast charger, twice the current. That stretch I own. You own yours.
    .hesitant = I can’t read curves… this bit’s twice as high, is that nights on the fast charger? It does seem a lot of current.
    .amiable = I’m no expert, ha ha… well, here: nights were on the fast charger, twice the current. Don’t laugh.
    .angry = I’m to find it myself? … Here, two o’clock, fast charger, twice the current. So what! A good pack can take it!
    .opinionated-back = Curves later. Your packs first.
    .hesitant-back = I can’t make head or tail of it… it all looks much the same.
    .amiable-back = Oh, I can’t read those. It all looks lovely, ha ha.
    .angry-back = You want me to convict myself? Not a chance!

case-pack-fade-t3-4 = You stand up for your night shift, and so you should. What’s the rottenest part of their night? Say it for them, out loud.
    .why = You don’t inspect nights, you side with them; once their grievance is out, the way they top up comes with it.
    .opinionated = No need for noise. Half an hour’s break, so it’s the fast charger, twice the current. I allowed it.
    .hesitant = Oh, not out loud… They’ve half an hour’s break, so it’s the fast charger, twice the current. Is that wrong of us?
    .amiable = Nothing’s rotten, ha ha… it’s only half an hour’s break, so they use the fast charger, twice the current. Poor things.
    .angry = … Half an hour! That’s their whole break! Flat trucks, so they ram it in on the fast charger, twice the current! Who’d ship it otherwise?
    .opinionated-back = I see to my people. You see to the packs.
    .hesitant-back = Rotten… I don’t think so, I couldn’t say. Please don’t ask them.
    .amiable-back = No, no, they’re a cheerful lot.
    .angry-back = Stop stirring! What’s rotten for them is your batteries!

case-pack-fade-t3-5 = I’m not investigating your night shift. But page nine gives the charging rules, and if they’re broken the warranty lapses.
    .why = First you contradict, then comes page nine: whoever tells the truth loses the warranty.
    .opinionated = Page nine. First give me the eight hours on page one.
    .hesitant = Page nine… I never read it. So have we lost our warranty?
    .amiable = Oh, it lapses, does it? Never mind then, I won’t put you on the spot.
    .angry = You throw the manual at me? I’ll throw a battery at you!

case-pack-fade-t3-6 = You were going to say something about nights. How they top up, just tell me, ugly or not; nothing goes on anyone’s record.
    .why = You hold on to the half sentence and say it won’t count against anyone; now it can be finished.
    .opinionated = I’d said enough. … Fine: fast charger, twice the current, with my blessing. Record what you like.
    .hesitant = Not on any record? Then… they use the fast charger, twice the current. I only found out two days ago and didn’t dare say.
    .amiable = That’s a relief. With half an hour’s break they use the fast charger, twice the current, and I’ve looked the other way.
    .angry = Record? Who do you think you are! Fast charger, twice the current, there! Did anybody ever tell us not to?
    .opinionated-back = When I stop, I’ve finished. Answer about the packs.
    .hesitant-back = Nights… I really don’t know. Let me ask around first.
    .amiable-back = Nothing, nothing, nights are fine, they top up like clockwork.
    .angry-back = On whose record? Yours? My night shift’s done nothing!

case-pack-fade-t4 =
    .opinionated = All forty replaced, or 200,000 back. On Thursday the owner comes to the warehouse. I want it fixed before.
    .opinionated-soft = My terms, plainly: forty replaced or 200,000 back. The owner comes to the warehouse on Thursday and I need something to show.
    .hesitant = They say I should ask for forty new ones or 200,000 back… should I? And on Thursday the owner comes to the warehouse. Oh dear.
    .hesitant-soft = They want me to ask for 200,000; it sounds far-fetched even to me. But the owner comes to the warehouse on Thursday.
    .amiable = Accounts want me to ask you for 200,000, ha ha, as if. The owner comes to the warehouse on Thursday, I’ll muddle through.
    .amiable-soft = Accounts wrote down 200,000, I blushed at it. But the owner comes to the warehouse on Thursday, and I’m a bit… mm.
    .angry = All forty, or I get 200,000 back! The owner comes to the warehouse on Thursday, and if I go down, you go down with me!
    .angry-soft = Forty packs or 200,000, that’s my figure. The owner comes to the warehouse on Thursday and I’ve nothing. What now!

case-pack-fade-t4-1 = “The owner comes to the warehouse”: you passed over that very quickly. What will be looked at, and what’s hard about it?
    .why = You leave the 200,000 alone and take up what was slipped in; the trouble lies behind it.
    .opinionated = Hard? I talked the owner out of lead-acid. The visit is to see whether I was wrong.
    .hesitant = What’s hard… I talked the owner out of lead-acid, you see. “And what’s better now?” I’d have no answer.
    .amiable = You don’t miss much. I talked the owner out of lead-acid and vouched for you. On Thursday I shan’t know where to look.
    .angry = Hard?! I talked the owner out of lead-acid, I vouched for you lot! It’s a visit to watch me fall!
    .opinionated-back = What the owner looks at is no concern of yours. Replace them or not?
    .hesitant-back = The owner… just a look round, I expect. I couldn’t say.
    .amiable-back = No, no, just a stroll round. Such a nice person.
    .angry-back = What’s hard for me is my affair! Replace the packs!

case-pack-fade-t4-2 = The packs die and you are the one who looks bad. On Thursday, in front of the trucks, what would the owner have to see?
    .why = You don’t fight the figure; you name the embarrassment and ask what has to be seen, and the real wish shows.
    .opinionated = I don’t look bad. I talked the owner out of lead-acid, so I need numbers that say I was right.
    .hesitant = Now I’m more nervous still… I talked the owner out of lead-acid, and I don’t even know what there’d be to see.
    .amiable = Oh, nobody looks bad… I did talk the owner out of lead-acid, so I feel a little guilty.
    .angry = … That I’m no swindler! I talked the owner out of lead-acid, vouched for you in front of everyone! Eight months, and where do I stand?
    .opinionated-back = I’ll deal with the owner. Replace them or not?
    .hesitant-back = Look bad… will I? I hadn’t thought that far.
    .amiable-back = Nobody looks bad, the owner’s easy-going, ha ha.
    .angry-back = Save your pity! Replace or refund?

case-pack-fade-t4-3 = Fast charging was your night shift’s own choice. Under the warranty not one pack need be replaced, so 200,000 is baseless.
    .why = The clause holds, but they have just trusted you with the truth and you bolt the door with it.
    .opinionated = I gave you the truth and you give me clauses. Right. The next order goes elsewhere.
    .hesitant = Not one? So… if I’d kept quiet about it, you would have replaced them?
    .amiable = Quite right, we did charge them like that. Forget I asked.
    .angry = I lay my cards on the table and you stab me with a clause?! 200,000, and I’ll see you in court!

case-pack-fade-t4-4 = Leave the 200,000 for now. Which of the owner’s questions on Thursday worries you most? Tell me, I’ll prepare the papers.
    .why = You ask not how many packs but which question they fear; now you know which papers to prepare.
    .opinionated = Nothing worries me. I talked the owner out of lead-acid; if the question is “was it worth it”, I want figures.
    .hesitant = The worst… “Who was it wanted to get rid of lead-acid?” Me. I talked the owner round for half a year.
    .amiable = Worry’s too strong… I talked the owner out of lead-acid, so if it’s “was it worth it?”, I’ll blush.
    .angry = Worries? I… all right: I talked the owner out of lead-acid! That’s what I’ll be asked! Have you a paper for that?
    .opinionated-back = I’m not worried. Papers on the packs, please, first.
    .hesitant-back = All of them… I couldn’t say which.
    .amiable-back = Nothing worries me, hardly any questions ever get asked.
    .angry-back = Me, worried? Your batteries should be worried!

case-pack-fade-t4-5 = New packs, money back, a longer warranty, free servicing: tonight I’ll send four options with prices, and you choose.
    .why = The options multiply, and nobody has asked what the owner must be shown on Thursday.
    .opinionated = I’m not reading your menu. Replace or refund: two words.
    .hesitant = So many… the more I read, the less I can choose.
    .amiable = Lovely, lovely, do send it. I’ll look when I’ve a minute.
    .angry = Free servicing? What is this, a raffle?

case-pack-fade-t4-6 = I can’t replace all forty; the weak ones can start moving today. You decide which truck goes first and which after that.
    .why = What can’t be done is said to their face, what can starts today, and the order is theirs to give.
    .opinionated = Good, I’ll decide. And know this: I talked the owner out of lead-acid. On Thursday there must be something real.
    .hesitant = I decide? I couldn’t… I talked the owner out of lead-acid; if I get this wrong too, I can’t face anyone.
    .amiable = You decide, I’m easy… It’s just, I talked the owner out of lead-acid, so it ought to look decent.
    .angry = Why not all! I talked the owner out of lead-acid, I vouched for you! Half of it replaced, and I say what?
    .opinionated-back = First tell me whether you own the weak ones. Nothing else till then.
    .hesitant-back = The order… I’d be sure to get it wrong. Do as you think.
    .amiable-back = Anything, anything, whatever suits you.
    .angry-back = You can’t? Get me someone who can!

case-pack-fade-t5 =
    .opinionated = No more circling. The packs and the money: settle it.
    .opinionated-soft = All’s been said. How do you replace them, and what do you pay? Name it.
    .hesitant = So what should we do? All of them seems too much, and none, well, they’d go on fading… What do you think?
    .hesitant-soft = What’s the safe first step, then? I’m afraid of moving everything at once and not getting back.
    .amiable = A small gesture will do, really, let’s not fall out over it. Whatever you think.
    .amiable-soft = What would you call fair, then? I’m no good at haggling.
    .angry = Enough! The packs, the money, the day: all three, in one breath!
    .angry-soft = I’ve finished. The packs, the money, the day. Spell it out.

case-pack-fade-t5-1 = We accept all forty and pay you in full: { $offer }. And the new packs, I guarantee, won’t lose a thing in three years.
    .why = Too much money and too much promised: they’ll suspect all forty, and three years you can’t keep.
    .opinionated = Just like that? Then you’ve known all along and kept it from me for eight months.
    .hesitant = All forty? Then… is there something wrong with every one? Now I daren’t use them.
    .amiable = Goodness, no. After that I shan’t dare to ring you at all.
    .angry = Ha, so it takes shouting to get 200,000! Won’t lose anything? Put it in writing!

case-pack-fade-t5-2 = The three weakest packs first, and you see them run by Thursday. If the figures are right, the rest; { $offer }, on us.
    .why = The big decision becomes three packs; figures first, then the next step, and it can be stopped.
    .opinionated = Three at a time? I haven’t the time. The money will do. The weak ones go in one go.
    .hesitant = Three first, I see them run, and only then the rest… that I’d dare to tell the owner.
    .amiable = You’ve thought of everything. Whatever you say, as long as it’s no bother.
    .angry = Three? Don’t drip-feed me! … The money sounds like something. Get a move on!
    .opinionated-low = Three packs, and a bargain price on top? No.
    .hesitant-low = I like the plan… but how many packs would that pay for?
    .amiable-low = Mm… nice plan. And the money, well, it’s the thought that counts.
    .angry-low = That much? Go and buy batteries for your torch!

case-pack-fade-t5-3 = Not all forty, but the weak ones, yes: { $offer }, and I settle that here and now. The first load is in your warehouse tonight.
    .why = You refuse plainly what can’t be, settle what can, and tonight there are packs on the floor.
    .opinionated = Tonight. Good. My people will take them in; put the figure on the slip.
    .hesitant = Tonight already? I haven’t thought which ones yet… and what if they fade again after that?
    .amiable = Oh, no need to rush about tonight. Any time will do, honestly.
    .angry = Not all, and you’re proud of it? … If they’re not here tonight, I ring your boss at home!
    .opinionated-low = That figure isn’t settled. Think again.
    .hesitant-low = Only that… then I’d have to talk to accounts again.
    .amiable-low = Oh… well, it’s a kind thought.
    .angry-low = Not all of them, and then that? Who are you fobbing off!

case-pack-fade-t5-4 = How many is for our technical review, next Tuesday. I’ll put in the request for you now and ring once it has passed.
    .why = The review is next Tuesday and nobody gives a number: Thursday comes and the customer stands there with nothing.
    .opinionated = Next Tuesday? The owner comes this Thursday. Who are you reviewing it for, yourselves?
    .hesitant = Next Tuesday? But the owner’s here on Thursday… what do I say on Thursday?
    .amiable = Fine, no hurry, you review.
    .angry = A review! And when they’ve sacked me, you’ll send flowers?

case-pack-fade-t5-5 = You won’t haggle, so I’ve reckoned in full: the weak packs and your lost work, { $offer }, all of it done by Wednesday.
    .why = What they’d never ask for is already in, the lost work too, and there’s a day.
    .opinionated = Whether I haggle you’d soon find out. The figure will pass. Which go first, I say.
    .hesitant = All by Wednesday? Isn’t that a rush? And if they fade again afterwards?
    .amiable = You’ve reckoned it all in before I could open my mouth. That’s fair.
    .angry = Who won’t haggle? … I’ll think about the figure. Wednesday, you said, or I’m on your doorstep!
    .opinionated-low = You call that in full? Reckon again.
    .hesitant-low = Is that everything? I’m afraid the owner will say I gave in.
    .amiable-low = Mm, lovely, thanks for going to the trouble. (and nothing more)
    .angry-low = In full? Did you do that sum in your sleep!

case-pack-fade-t5-6 = The third is truly gone, and the weak packs are for us to make good: { $offer }. Wednesday at five, you check every truck.
    .why = You own what is gone and what is weak, no more; and the hour falls before the owner’s visit.
    .opinionated = Wednesday at five, I check. What fails goes straight back.
    .hesitant = Check them? I wouldn’t know how… and if they’re fine then and fade two days later?
    .amiable = You’re too kind. Wednesday at five, I’ll have the tea ready.
    .angry = … All right. You own it, there’s a figure and an hour. Wednesday at five, I’ll be standing by the trucks.
    .opinionated-low = That doesn’t even pay for the packs.
    .hesitant-low = Only that… what do I tell the owner?
    .amiable-low = All right… better than nothing, ha ha.
    .angry-low = You own it, and your purse stays shut? Try again!

case-pack-fade-t6 =
    .opinionated = A warning: if they die in peak season, I shan’t ring a second time.
    .opinionated-soft = One more condition. If they fade in peak season I want to know first, not at the end of the quarter.
    .hesitant = Mm, that should be all right… but in peak season, if they fade again? And nights… oh, never mind.
    .hesitant-soft = Then I’ll just… mm, that should be all right. Only, in peak season, if they start to fade again… oh, it’s nothing.
    .amiable = Lovely, that’s everything from me. Peak season, well, we’ll see when it comes, ha ha.
    .amiable-soft = If I’m honest, it’s peak season. Should something be up then, I shan’t like to bother you again.
    .angry = Easily said! Peak season, goods piled to the door, the trucks die again, and who do I find then?
    .angry-soft = I’ll hold you to all that. But in peak season, if they die on me again? Why should I believe you?

case-pack-fade-t6-1 = That’s very generous of you; let’s leave it there for today. My phone’s on all night, so just give me a shout any time.
    .why = A compliment and out: the half sentence about peak season isn’t picked up, and the doubt goes home with them.
    .opinionated = Keep your compliments. I say when we leave it.
    .hesitant = Oh, all right then… (That evening, a message: perhaps don’t replace them yet?)
    .amiable = Lovely, off you go. (and then looks out another maker’s card)
    .angry = Generous, me? In peak season I shout all night, and who’ll hear me?

case-pack-fade-t6-2 = Which number would you have to see to believe it? Name it; Friday in two weeks I’m here and run a whole shift before you.
    .why = You don’t ask to be believed; you ask for the number and fix the day it’s shown.
    .opinionated = Eight hours a shift, and ten minutes less doesn’t count. Friday in two weeks. Be punctual.
    .hesitant = I’m to name it? I wouldn’t know how many hours is good… As long as you come.
    .amiable = I do believe you, no need to run anything. Just drop in.
    .angry = … Eight hours, a full shift! Friday in two weeks, and you stand next to the truck with me!

case-pack-fade-t6-3 = On Friday in two weeks I’ll do the night shift with you. Save up whatever is annoying until then, and let me have the lot.
    .why = The day for complaints is booked in advance; now nobody need be shy of bothering you.
    .opinionated = What annoys me I say on the spot. Friday in two weeks. Don’t be late.
    .hesitant = Save it up? Then I’d have to keep notes, and if I leave one out… Well, as long as you come.
    .amiable = You’ll come? Then I really will save it up. There were two things last time, I swallowed both.
    .angry = Save it up? I’ve eight months saved up! Friday in two weeks, and you stay from start to finish!

case-pack-fade-t6-4 = When you think of it tonight, what will seem shakiest? I’ll watch just that for two weeks and report to you on the Friday.
    .why = You fetch out the last doubt before you go, and for two weeks the worrying is your work.
    .opinionated = Nothing’s shaky. Friday in two weeks, with numbers.
    .hesitant = The shakiest… that nights get busy and go back to the old way. If you watch that for two weeks, I’ll sleep.
    .amiable = No, no, all’s well… Though if you’d watch it, that would be nice.
    .angry = Shaky? I’m shaking now! Friday in two weeks, you said it, I’ll be waiting!

case-pack-fade-t6-5 = Below how many hours is it a failure? You draw the line. I come and test on Friday in two weeks; you hold the watch and judge.
    .why = They set the standard and pass the verdict; you only come on the day and test.
    .opinionated = Below eight is a failure, and I judge. Friday in two weeks. The watch stays in my hand.
    .hesitant = I draw it? Seven hours? Eight? I can’t judge that. What would you say?
    .amiable = Me, judge? We’re friends, near enough will do.
    .angry = I draw it? Eight! If they don’t last, that Friday I pull them out and you carry them home!

case-pack-fade-t6-6 = Don’t you worry: they’ll be good as new and run the full eight hours, and if one dies in peak season I’ll push it.
    .why = You promise too much and say neither what will be measured nor when; the first dead truck makes it a joke.
    .opinionated = Good as new? Put that in writing.
    .hesitant = Good as new… fine, I’ll tell the owner that. And what if they aren’t?
    .amiable = Ha ha, don’t you go pushing trucks. That’s good enough for me. (and nothing more)
    .angry = You push? All forty of them? Another big mouth!

case-pack-fade-end =
    .opinionated-good = Good, we do it like that. The next warehouse gets your packs too.
    .opinionated-bad = That’s the end of it. I’ll find somebody else for the packs.
    .opinionated-hang = You don’t decide anything. Stop wasting my time. (hangs up)
    .hesitant-good = Then that’s what I’ll tell the owner… oh, that’s a stone off my heart.
    .hesitant-bad = Well… let me think it over. Leave the packs for now.
    .hesitant-hang = Somebody’s calling me… another day, perhaps. (hangs up and doesn’t answer again)
    .amiable-good = Good to have it out. Next time nights grumble, you’ll be the first to hear.
    .amiable-bad = Lovely, it’s nothing, off you go. (The next warehouse buys elsewhere.)
    .amiable-hang = Oh, the loaders are here, bye for now. (a smile, and gone)
    .angry-good = Right, you get things done. Friday. I’ll be watching.
    .angry-bad = All that talk, and my trucks are still dead! Just you wait!
    .angry-hang = Get lost, I’m ringing your boss! (slams the phone down)

case-pack-fade-follow = Friday, two weeks later, an hour before the night shift starts. A message from { $contact }: “The trucks are charged. When are you here?”
case-pack-fade-follow-1 = Everybody’s been on at us these days, and now a colleague has gone off with the tester. I simply can’t make it tonight.
    .why = One excuse after another; the trucks stand there charged, and nobody watches the night that counts.
    .opinionated = Noted. From now on I believe half of what you say.
    .hesitant = Oh… so is there a test or isn’t there? I was afraid of this.
    .amiable = Never mind, you’re busy. (and the two complaints are swallowed again)
    .angry = What did you say two weeks ago?! Trucks charged, nobody here, are you making a fool of me!

case-pack-fade-follow-2 = I’ve looked at the data online and everything’s normal. Here’s a screenshot for you; have a look at it when you have time.
    .why = The figures came and you didn’t; a night shift together has shrunk to a screenshot.
    .opinionated = I don’t look at screenshots. You were going to test in front of me.
    .hesitant = Normal is good… but what’s the red line? I can’t read it without you.
    .amiable = Got it, thanks so much. (Two things had been saved up, and there was nobody to tell.)
    .angry = A picture! You were going to stand next to the truck! … They haven’t faded, I’ll give you that.

case-pack-fade-follow-3 = I’m at the chargers with the tester connected, here for the whole shift. First: which truck do you trust least?
    .why = The day and the test as agreed, and before it starts you ask what still worries them; the promise is kept.
    .opinionated = Number seven. You stay to the end, and not a minute less.
    .hesitant = You really came… Number seven, I keep thinking it’s fading. With you here I’m easier.
    .amiable = You’re really doing nights with us! Then I’ll say it: number seven’s still a bit short, and one charger’s playing up.
    .angry = … All right, you came. Number seven, up you get. If it lasts eight hours, breakfast’s on me!

case-pack-fade-follow-4 = The motorway’s blocked and I’ll miss the start, so I’m telling you now. At half past ten, when nights break, I’m there.
    .why = You’ll be late, but word comes first with a new hour, and the test can start after the break.
    .opinionated = Half past ten. Next time set out earlier.
    .hesitant = Half past ten… and what about the hours before? Shall I write them down? You are coming, aren’t you?
    .amiable = No hurry, drive carefully, we’ll keep you some supper.
    .angry = Late before it starts! … At least you said so. Half past ten, and a minute later the door’s shut!
