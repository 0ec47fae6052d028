case-urgent-internal = Family comes last
    .firm = Group Truck Works
    .contact = Director Luo
    .role = Plant director
    .what = We cut the last batch of axle bar for { $firm }, a sister plant in the group, half a metre short. The re-run sits at the bottom of the schedule board; their new model starts at eight, the day after tomorrow. Your mobile rings: { $contact }, who wants to be ahead of everyone by tomorrow and says that family is always last.
    .demand = Thirty usable tonnes at the plant before eight the day after tomorrow, an hour that can be reported upwards, and from now on a slot of their own on the board instead of begging each time.
    .cause = The truck works’ planner sent the old drawing, revision A; we stamped it “checked” without comparing revisions. The schedule closes on Wednesday, they phone their orders in on Friday, and nobody ever told them, so they always land at the bottom.
    .fact-after-close = They phone their orders in on Fridays; our schedule closes on Wednesday, and nobody ever told them.
    .tells-after-close = Wednesday|Fridays|closes on
    .fact-old-drawing = The last batch followed the old revision A, sent by the customer’s own planner; the shop now uses C.
    .tells-old-drawing = revision|old drawing|planner
    .fact-stamped = That drawing carries our “checked” stamp, though nobody compared revisions; half of the re-cutting, some 6,000 yuan, should be ours.
    .tells-stamped = stamp|“checked”
    .fact-thirty-tonnes = The first shift needs only thirty tonnes; the rest can come by next Wednesday.
    .tells-thirty-tonnes = thirty tonnes|first shift
    .fact-gave-word = The customer has given the group’s boss a personal word that the line starts at eight.
    .tells-gave-word = your word|the boss
    .promise = steel for the start-up in by eight, and a piece-by-piece count with you in the shop on Friday

case-urgent-internal-open =
    .opinionated = Now listen. My axle bar goes ahead of everyone, tomorrow. You cut the last lot half a metre short, and the re-run’s at the bottom. One group, and I’m always last. Not this time.
    .hesitant = Er, hello… could our axle bar move up a bit? First would be best… or second… no, it has to be first, we start at eight the day after tomorrow. Why are we always last? Do we order wrongly?
    .amiable = Ha ha, me again, being a nuisance. The axle bar: could we go first tomorrow, maybe? We start up the day after, at eight. No drama. We’re family, we’re always last, we’re used to it!
    .angry = Do we even exist for you? You cut it half a metre short and then stick the re-run at the bottom! Always last, like somebody’s stepchild! First tomorrow, or you’ll have head office on your backs!

case-urgent-internal-t1-1 = Scheduling has its rules, I’m afraid. Nobody moves up unless old Yang in production signs, and I can’t do it for him.
    .why = The rule is real, but what comes across is a shut door with nobody behind it who can do anything.
    .opinionated = Then why pick up the phone? Get me somebody who can.
    .hesitant = Oh, production… so I ring production? I don’t know a soul there. Shall we forget it?
    .amiable = No, no, rules, I know. I won’t make trouble. We’ll just… wait, then. We’ll wait.
    .angry = Rules? Where were your rules when you cut it half a metre short!

case-urgent-internal-t1-2 = Zhou from scheduling is coming to the phone this minute. How you ended up at the bottom: you question him yourself.
    .why = The scheduler is at the phone at once and they do the questioning; you needn’t defend anybody.
    .opinionated = Put him on. … Zhou, you close on Wednesday? We phone ours in on Fridays. Who ever told me? Right. Now I know.
    .hesitant = Oh, I couldn’t question him… he says it closes on Wednesday? But we always phone on Fridays, nobody said… should I have asked?
    .amiable = Oh, don’t drag him over… ah, he says it closes on Wednesday. We’ve always phoned on Fridays, nobody mentioned it. Silly of us.
    .angry = Yet another one! What, it closes on Wednesday? We phone on Fridays, and who ever told us? You let me finish first!

case-urgent-internal-t1-3 = Half a metre short, then left at the bottom: anyone would be shouting. From the top, please, and I won’t cut in.
    .why = It names both sores, the short steel and the wait, and lets them start at the beginning, where the ordering comes out.
    .opinionated = I’ve no time to shout. We phone orders on Friday, you close on Wednesday, nobody told us. So: will you move?
    .hesitant = I didn’t mean to shout… we phone on Fridays, and apparently you close on Wednesdays, nobody said. Am I making too much of it?
    .amiable = Shout? At you? It’s only, we phone on Fridays and it seems you close on Wednesdays. Nobody’s fault, really.
    .angry = Right, then! I phone my order every single Friday. This week I find out you close on Wednesday! Three years, and not one word from anybody!

case-urgent-internal-t1-4 = The day and hour your order reached us are on record; I’ll look them up and match them. You needn’t ask around.
    .why = The day can be looked up and matched, and nobody has to ask around; only, while you look, nothing moves.
    .opinionated = No need. It was Friday, by phone. … You close on Wednesday? Nobody ever told me. Fine. So what’s being done?
    .hesitant = Please… Friday? Yes, we always phone on Fridays. And you close on Wednesday? Nobody said. Oh. So that’s how we end up down there.
    .amiable = So much bother… we only ever phone on Fridays. Oh, you close on Wednesday? Nobody said. It’s all right, stop looking.
    .angry = Keep your records! I phone on Fridays! It closes on Wednesday? Three years and nobody opened their mouth!

case-urgent-internal-t1-5 = Don’t spare our feelings. “Always last”: how does that come about? How does an order of yours usually reach us?
    .why = It hands “always last” back, allows them to be blunt, and gets to how the orders actually come in.
    .opinionated = Who’s sparing you? Orders go in by phone on Friday, you close on Wednesday, nobody told us. Finished? Then schedule me.
    .hesitant = I wasn’t sparing… we phone on Fridays. It turns out you close on Wednesday, nobody said. Your fault, or mine for not asking…
    .amiable = May I? We phone on Fridays. This week somebody says you close on Wednesdays. Three years, and nobody thought to tell us. It stung a bit.
    .angry = You’ve got feelings? We phone on Friday, you close on Wednesday, three years and not one word! And you ask me how!

case-urgent-internal-t1-6 = We’re all one group, and it’s you asking. How could I say no? First thing tomorrow, somehow, you’ll be at the top.
    .why = One sentence gives away other customers’ slots; when tomorrow fails, it becomes the next broken word.
    .opinionated = Somehow? I asked for tomorrow, not for somehow.
    .hesitant = Really? But the others, won’t they complain? When you say “will”, is it settled?
    .amiable = Oh, that’s very kind… don’t get into trouble over it. I’ve heard “will” before, ha ha.
    .angry = “Will be” again! The last lot “would be perfect” too, and it was half a metre short!

case-urgent-internal-t2 =
    .opinionated = And the last lot. Half a metre short, every bar, none of it fits my line. Who owns up to that?
    .opinionated-soft = The last lot wants clearing up as well. That half-metre: where did it go wrong?
    .hesitant = And then the last lot, half a metre short… we didn’t give you the wrong length, did we? But you cut it… who do I even ask?
    .hesitant-soft = And that half-metre on the last lot: I keep turning it over and can’t work out where it went wrong.
    .amiable = And the last lot, well, the lads measured it three times, ha ha. Good practice for them.
    .amiable-soft = And the last lot, half a metre short… to be honest, it’s sitting in my yard and I walk the long way round it.
    .angry = And the last lot! Half a metre short, all of it scrap! Who did that? Bring him to the phone!
    .angry-soft = And the last lot? Half a metre short, every bar. I want to know how.

case-urgent-internal-t2-1 = Half a metre: your shop must have talked. No need to cover for anyone. With the drawing in hand, what do they say?
    .why = It lets them repeat what the shop floor says and asks for something definite, so the drawing’s fault comes out.
    .opinionated = What my men say is my affair. It was revision A, my planner sent the old one, we run C. But you stamped it “checked”. Checked what?
    .hesitant = They say… it ends in A and we’ve been on C for ages, our planner sent the old one. But you stamped it “checked”… so who’s to blame?
    .amiable = They say it was revision A; we’re on C, our planner sent the old one. I didn’t like to mention it, but you did stamp it “checked”.
    .angry = They say you’re blind! It was A, our planner sent an old one, we’re on C. And you stamped it “checked”! With your eyes shut?

case-urgent-internal-t2-2 = Could it be that you gave us the wrong drawing? Shop Two has never cut to anything but what the customer sends in.
    .why = Perhaps not a bad guess, but made before any paper was looked at: they can only hit back or shrink.
    .opinionated = Twenty years I’ve built trucks, and I send wrong drawings? You cut it. Don’t cross-examine me.
    .hesitant = Oh no, was it us? I’d better go and look… if it’s us, what do I tell the plant…
    .amiable = Oh… I suppose it might be. We’ll look into it. (quieter) Sorry to have bothered you.
    .angry = So now it’s me! You cut it! It was your saw!

case-urgent-internal-t2-3 = Order and drawing are on their way to you, every page. You be the judge: in which box did that half-metre go?
    .why = Every paper is on the table and they are asked to judge: they find the old drawing and the stamp, nobody is on trial.
    .opinionated = Let’s see. … Ends in A. We run C; my planner sent the old one. But you stamped it “checked”. Against what?
    .hesitant = Me, judge? I can’t… it’s A, we’re on C, so our planner sent the old one? But here’s your “checked” stamp… whose fault is that?
    .amiable = Oh, I’m no judge… ah. It’s A, we’re on C, our planner sent the old one, our fault. The “checked” stamp? I didn’t see it, ha ha.
    .angry = Homework again! Fine: revision A, we’re on C, our planner sent the old one! And whose stamp says “checked”? You dare send me that?

case-urgent-internal-t2-4 = Cutting is foreman Meng’s crew in Shop Two; last month they were careless as well. I’ll speak to him, quite seriously.
    .why = The foreman takes the blow, nobody has looked where it went wrong, and “quite seriously” has no date.
    .opinionated = Who runs Shop Two is no concern of mine. I asked who owns up, and you point at a foreman?
    .hesitant = Oh, please, nobody should be punished… but with another shift, won’t it be careless again?
    .amiable = No, no, don’t tell them off, it’s hard work. Let’s leave it.
    .angry = Pass it to the foreman! Isn’t there one person in that mill with a backbone?

case-urgent-internal-t2-5 = That half-metre was our saw, and I’ll answer for it. How the drawing came in, what happened then: please go on.
    .why = It owns the half-metre that is proved and not an inch more; with nothing left to fight over, their own part comes out too.
    .opinionated = Good, now to the point. It was A, my planner sent the old one, we run C. And your “checked” stamp, do you answer for that?
    .hesitant = You’re taking it all… but I think our planner sent A, and we’re on C now. You did stamp it “checked”, though… isn’t it both of us?
    .amiable = You mustn’t take it all. Our planner sent the old one, A, and we’re on C… it’s just your “checked” stamp, ha ha, that was quick.
    .angry = … At last, somebody who’ll answer. Our planner sent the old one, A; we’re on C. But you stamped it “checked”, and nobody had compared.

case-urgent-internal-t2-6 = Nothing to remember: I’ll read out number, length and signatures from our copy; you hold the one in use against it.
    .why = Number, length, signature: all can be checked and nothing need be remembered, so the slip shows itself.
    .opinionated = I’ve people for reading. It’s A, my planner sent the old one, we run C. And “checked”, aren’t you reading that one out?
    .hesitant = Go ahead… wait, A? Mine says C. So our planner sent the old one. And then your “checked” stamp… oh, we both missed it.
    .amiable = All right… ah, A, and we’re on C, so our planner sent the old one. And your “checked” stamp. That’ll do, no need to read on.
    .angry = Read, read, read! It’s A, we’re on C, our planner sent the old one, happy? Now read me your “checked” stamp! Go on!

case-urgent-internal-t3 =
    .opinionated = That’s for later. Tomorrow: am I first or not? Yes or no.
    .opinionated-soft = Noted. Now the urgent part: am I first tomorrow, or am I not?
    .hesitant = And tomorrow… can we be first or can’t we? If not I should say so early, but if I say it early… oh, what would you do?
    .hesitant-soft = So how do we stand for tomorrow? I’d like to know what I can tell them here.
    .amiable = So, first tomorrow would be lovely, and if it’s not to be… I’ll think of something. One always does.
    .amiable-soft = And tomorrow… if it really can’t be first, tell me soon, would you? Then I can prepare.
    .angry = Stop wriggling! Am I first tomorrow? If not I’m off to head office this minute!
    .angry-soft = And tomorrow? First, or not? Just tell me straight.

case-urgent-internal-t3-1 = But surely it’s first come, first served? Four outside customers have waited since last week; I can’t just push them back.
    .why = It’s a fair point, but after so long a wait it puts them last once more.
    .opinionated = One group, and you hit me with outsiders? Good. They’ll hear that upstairs, word for word.
    .hesitant = That’s true… they were first. So we wait? But then, at eight, the day after tomorrow…
    .amiable = Of course, first come, first served. I was only mentioning it. Don’t give it a thought.
    .angry = First come? How many days has mine been lying there? They’re customers and we’re beggars, is that it?

case-urgent-internal-t3-2 = Leave the whole order for now. Just the first hours of your start-up: how much goes in? I’ll do the sums for you.
    .why = It cuts the order down to the first few hours and takes over the sums, so the real figure can be said.
    .opinionated = You’ll do my sums? Thirty tonnes for the first shift, the rest by next Wednesday. I gave the boss my word, so add it up right.
    .opinionated-back = I do my own sums. I asked if I’m first and you get out an abacus?
    .hesitant = The first hours… thirty tonnes, that’s the first shift. The rest by next Wednesday. I gave the boss my word, that’s why I’m in such a state…
    .hesitant-back = How much… I can’t say. Too little won’t do, too much is hard on you… could you first say if it’s possible?
    .amiable = How thorough! Thirty tonnes does the first shift, the rest by next Wednesday. I did rather give the boss my word, ha ha. Big mouth.
    .amiable-back = Oh, don’t go into such detail. A bit more, a bit less, we’ll get by. Don’t wear yourselves out.
    .angry = Hours? … Thirty tonnes, first shift, the rest by next Wednesday! I gave the boss my word! One bar short, and you go and tell him!
    .angry-back = Sums? Are you deaf? Am I first or not!

case-urgent-internal-t3-3 = Everything to the top, no. What you start up with, I’ll fight for. It’s your plant: what’s the least you need?
    .why = The no is followed at once by “I’ll fight for”, and whoever runs the plant names the floor: “ahead of everyone” becomes one figure.
    .opinionated = The least? … Thirty tonnes for the first shift, the rest by next Wednesday. I gave the boss my word. Not one bar less.
    .opinionated-back = The least? All of it. Answer me first, and don’t go fishing for my floor.
    .hesitant = So it’s no… the least is thirty tonnes, first shift, the rest by next Wednesday. But I gave the boss my word… is that mine to say?
    .hesitant-back = It’s no, then… the least? I daren’t say. If I say too little and the line stops, whose fault is it…
    .amiable = No’s fine. Thirty tonnes does the first shift, the rest by next Wednesday. It’s just, I gave the boss my word… oh, I’ll smile it away.
    .amiable-back = Don’t worry, no is fine. The least? Whatever there is, there is.
    .angry = You dare say no! Thirty tonnes for the first shift, the rest by next Wednesday! I gave the boss my word! How do I look now?
    .angry-back = No? Then why am I talking to you! I’m going to head office!

case-urgent-internal-t3-4 = Don’t make it smaller than it is. If there’s no steel at eight, where does it hurt you most, and why there?
    .why = It won’t let them play it down and asks where it hurts: the real figure and the person waiting come out together.
    .opinionated = Nothing hurts me. I gave the boss my word: thirty tonnes for the first shift, rest by next Wednesday. Have you got it?
    .opinionated-back = Hurts me? Is that your business? Steel, yes or no?
    .hesitant = It’s… I gave the boss my word. Thirty tonnes does the first shift, the rest by next Wednesday. Now you ask, I’m more scared…
    .hesitant-back = Where… everywhere. I can’t explain it, and you couldn’t help anyway, could you?
    .amiable = All right, then. I gave the boss my word. Thirty tonnes does the first shift, the rest by next Wednesday. Just don’t drop me on those thirty.
    .amiable-back = Hurt? Oh, the worst is I get a talking-to. It’s nothing.
    .angry = Smaller? I gave the boss my word! Thirty tonnes, first shift! The rest by next Wednesday! Is that big enough for you?
    .angry-back = Small? I’ve shouted myself hoarse! Stop pumping me! First or not!

case-urgent-internal-t3-5 = Nobody has stood by us the way you have; you never pushed us in last year’s refit. I’ll do all I can to bring it forward.
    .why = Kind words and “all I can” hold no tonnes and no hour; they put down the phone with empty hands.
    .opinionated = Spare me the bouquet. Can I load “all I can” on a lorry?
    .hesitant = All you can… so it isn’t certain, is it? What do I say to the plant…
    .amiable = Ha ha, what else is family for? All right. You do what you can.
    .angry = Stood by you? Look what it got me: scrap! How many tonnes is “all I can”?

case-urgent-internal-t3-6 = Eight o’clock bearing down on you and no steel in sight: a rotten spot to be in. Who’s watching that clock with you?
    .why = It names the weight of that eight o’clock and asks who else is watching: the tonnes and the reason follow.
    .opinionated = Rotten? I gave the boss my word, that’s who. Thirty tonnes for the first shift, the rest by next Wednesday. Will you do it?
    .opinionated-back = None of that. Who’s watching is no concern of yours. First or not?
    .hesitant = The boss… I gave my word. Now you say “rotten” I feel worse. Thirty tonnes, first shift, the rest by next Wednesday… can I say that?
    .hesitant-back = Please don’t, that makes it worse… n-nobody, it’s just work, just the plant.
    .amiable = It isn’t rotten at all! I gave the boss my word, that’s all. Thirty tonnes for the first shift, the rest by next Wednesday. No rush. Really.
    .amiable-back = Goodness, it’s not so bad! Nobody’s watching, nobody at all.
    .angry = … The boss. I gave him my word: eight sharp. Between us, thirty tonnes does the first shift. The rest can come by next Wednesday.
    .angry-back = Who? The whole plant’s watching! Stop going round in circles!

case-urgent-internal-t4 =
    .opinionated = Well, what have you got for me? Nothing airy.
    .opinionated-soft = Right. What have you got for me? Hour, lorry, the lot.
    .hesitant = So what will you do? Do I wait to hear, or should I ask somebody else as well… I’ve nothing to hold on to.
    .hesitant-soft = So what happens next? Tell me and I’ll write it down, or it’ll all be muddled again by tonight.
    .amiable = Well, you arrange it, we’re not fussy… just don’t leave me running to and fro again, ha ha.
    .amiable-soft = Let’s hear how you’d do it, then. I hate to sound hard, but this one I really can’t lose.
    .angry = So what do I get? Do you know what one hour of a dead line costs!
    .angry-soft = So what are you going to do? Give me something I can see.

case-urgent-internal-t4-1 = No jumping the queue, but there’s a night shift. Leaving you in the dark was our fault; heat and lorry numbers at nine.
    .why = The queue-jumping gets a flat no, the silence is owned up to, and the rest is a night shift and an hour that can be checked.
    .opinionated = Nine. Heat numbers, lorry numbers, both. … Now that’s somebody at work.
    .hesitant = No jumping… but the night shift is real? I’ll sit by the phone at nine. And if it doesn’t ring, who do I call?
    .amiable = Oh, whose fault, come on, we’re family. Don’t wear out the night lads. Nine, ten, any time.
    .angry = … Say that in the first place and I needn’t have shouted. Nine. Heat and lorry numbers. I’ll be waiting.

case-urgent-internal-t4-2 = A thing this size isn’t mine to settle. At half past seven it’s on Mr Xiao’s desk, and you’ll hear soon after they’ve met.
    .why = There’s an hour for passing it up and none for the steel; the decision went up with it, and they are left with nothing.
    .opinionated = By the end of your meeting my line’s stone cold.
    .hesitant = Oh. They might not agree, then… so should I say nothing here yet? Or say something…
    .amiable = Of course, they’re busy people. I’ll wait, then. (sighs)
    .angry = Not yours to settle? So who have I been shouting at? Put this Xiao on!

case-urgent-internal-t4-3 = What’s ours to pay you needn’t ask for: night shift and freight are on us. If any of it doesn’t suit you, pick it apart.
    .why = It takes on the costs before anyone asks and invites criticism, but not a word on when the steel is in.
    .opinionated = One group; who pays is all the same to me. I’ve no time to pick. I want steel.
    .hesitant = Doesn’t suit me… I couldn’t say. You’re paying, so does that mean the steel is sure?
    .amiable = Well… if I may pick? We’ll share the freight. But the length: I’d like to see it with my own eyes this time.
    .angry = Who asked for your night shift money? I want steel! Do I look as if I’m collecting for charity?

case-urgent-internal-t4-4 = Let’s settle just the first lorry. We cut one bar tonight and send you a photo with the tape on; if it’s right, we cut on.
    .why = One lorry, one bar, one photo: a mistake can still be stopped; but when the steel is in, nobody has said.
    .opinionated = One bar and a snapshot? I want an hour, not a picture.
    .hesitant = Oh, that’s good, one bar first… make sure the tape’s in focus. If it’s right, go on. Then it can’t all be scrap again.
    .amiable = No need for photos, I trust you. (a pause) … I did last time, too.
    .angry = One bar? I’ve a whole line standing by, and you want to show me one bar? With a tape?

case-urgent-internal-t4-5 = Thirty tonnes go into tonight’s shift, at your plant before eight, the rest next week. Which size goes first is for you to say.
    .why = Tonnes, shift and hour are on the table, work has begun, and which size goes first is left to whoever runs the plant.
    .opinionated = 8.7 metres first. The thirty before eight, the rest by next Wednesday. You said it; I’ve got it down.
    .hesitant = Me? Which first… the shop never told me. Couldn’t you choose? But it is before eight, isn’t it?
    .amiable = You choose, I’ve no idea about sizes. If it gets here I’ll be grateful, ha ha.
    .angry = You can’t work out which first? … Before eight. That bit I heard. Now give me lorry numbers, not questions!

case-urgent-internal-t4-6 = Look, we pay damages of { $offer }, the steel is sure to be there tomorrow, and nobody upstairs need hear of it.
    .why = Money starts no line, and in one group it only changes pockets; “sure”, though, somebody will have to keep.
    .opinionated = One group, left pocket to right pocket. Who are you fooling? I want steel.
    .hesitant = So much? Is it because you know the steel won’t come? I wouldn’t dare take it.
    .amiable = Goodness, no, what would I do with your money? (says no more)
    .angry = You’re buying my mouth shut? Fine! They’ll hear about that upstairs too!

case-urgent-internal-t5 =
    .opinionated = I’ll report exactly what you’ve said. If it goes wrong, do you answer for it?
    .opinionated-soft = Right, that’s what I’ll report. And if something slips, who do I get hold of?
    .hesitant = So do I report it, or keep it back for now? If I do, it might change; if I don’t, it looks like hiding…
    .hesitant-soft = So could I report it now, do you think? I’m only afraid that by tomorrow it’s changed again.
    .amiable = So that’s what I tell them upstairs? Ha ha, just don’t leave me standing there alone to be told off.
    .amiable-soft = So I’ll pass that on. Honestly, if it falls through once more, I won’t be able to open my mouth here.
    .angry = Good, that’s what I’ll report! More hot air, and I bring the whole shop to your gates!
    .angry-soft = Right, I’ll report that. And if it doesn’t happen, who do I come to?

case-urgent-internal-t5-1 = Don’t report it yet. At ten tonight you have lorry number, weighbridge slip and the tape photo; write it with those in hand.
    .why = Reporting can wait until three visible things are on the desk; the step can be taken back at any time.
    .opinionated = What I report, and when, is up to me. Send the numbers.
    .hesitant = So I wait till ten and write it from the photos… good. Then even if it changes, I won’t have said anything wrong.
    .amiable = Lovely, whatever you say. … Actually, never mind photos. Just be honest with me.
    .angry = Keep quiet till ten? So you can sneak off at nine?

case-urgent-internal-t5-2 = I’ll raise an expedite ticket, number 0417; it goes through the green channel, and milestone status gets synced to you.
    .why = There is a number, but not one name and no hour for the steel: nothing that they could report.
    .opinionated = A ticket? I want a person. Who, when, doing what?
    .hesitant = Milestone… can I see that from here? What if I don’t understand it?
    .amiable = Green channel, how grand, ha ha. So… I wait to be notified?
    .angry = Speak plainly! Never mind milestones, when’s my steel here!

case-urgent-internal-t5-3 = You don’t trust us, and the short bars are a good reason. Nine tonight and six tomorrow morning: I report to you each time.
    .why = It grants that the distrust has a reason lying in their yard, and earns it back with two fixed hours.
    .opinionated = Trust is my business. Nine and six, that’s two. Miss one and I ring your chief.
    .hesitant = Oh, I do trust you… now you’ve made me think of those bars. Nine and six, is it?
    .amiable = Not trust you? Of course I do! … Twice is too much trouble. Once will do.
    .angry = Nine and six. … Right, the phone’s on. Each time it rings, I’ll believe you once.

case-urgent-internal-t5-4 = Report it, with my name on it. If you haven’t had my call by nine tonight, go to whoever you like, and I’ll come along.
    .why = You don’t hold them back but stake your name and an hour: the threat has nothing to push against, and they stay in command.
    .opinionated = Right, your name it is. Nine. My phone’s on.
    .hesitant = Go to who? I’d never dare… and if nine passes and no call, I’m more lost than ever.
    .amiable = No, no, your name, that’s like telling tales. I’ll say everyone’s pulling their weight.
    .angry = You’ll come along? How many tonnes do you weigh? I’ve got your name, and don’t think I won’t use it!

case-urgent-internal-t5-5 = Don’t tidy it up for us in your report. And every Tuesday I come for your order myself; the board keeps a slot for you.
    .why = It wants the plain truth reported and makes good the slot on the board unasked; about tonight it says nothing.
    .opinionated = I never tidy things up. Tuesdays: where were you all these years? And tonight’s steel?
    .hesitant = Every Tuesday… and tonight? I’m afraid tonight gets forgotten. What time on Tuesday?
    .amiable = … A slot for us? Really? Then I’ll write it as it is, short bars and all. To tell the truth, that’s what I was waiting for.
    .angry = Me, tidy up for you? You wish! Don’t talk about Tuesdays, get me tonight’s steel!

case-urgent-internal-t5-6 = Please don’t report it just yet. By six tomorrow it’ll all be sorted, beautifully so; you have my personal guarantee.
    .why = Begging them not to report proves that reporting works, and “beautifully” has no figure that can be checked.
    .opinionated = Scared? Then get to work. What does your guarantee weigh?
    .hesitant = A guarantee… there was one last time too. If I mustn’t report it, are you not sure yourselves?
    .amiable = Ha ha, all right, not a word. (to themselves) So what do I say…
    .angry = Your guarantee? It’s half a metre short, like the rest!

case-urgent-internal-t6 =
    .opinionated = One thing more. If the next lot’s last again, or short again, what then?
    .opinionated-soft = Final point: what keeps the next lot from being last and short again?
    .hesitant = Mm, let’s leave it there, then… only, the next lot, will it be last again, or short… I don’t know.
    .hesitant-soft = Good, let’s leave it there. Only, the next lot still bothers me a bit… it’s nothing, really.
    .amiable = Right, that’s that, I’ve kept you long enough. The next lot… ha ha, let’s not think of it.
    .amiable-soft = Right, I’ve said more than I meant to. The next lot… I just hope I won’t have to ring like this again.
    .angry = Next time I won’t phone! Next time I tip the scrap in front of your main gate!
    .angry-soft = That’s it for today. And if the next lot comes like this, what then?

case-urgent-internal-t6-1 = What would the next lot have to be like for you to turn the page? Say it all; Friday I come to your shop and listen.
    .why = It asks what would settle the matter and fixes a day to hear it: the threat turns into a few things to be done.
    .opinionated = What page? I want a rule. Come on Friday, and not with empty hands.
    .hesitant = What it’d have to be… I haven’t thought, and if I say it wrong you’ll do it wrong. Can I say on Friday?
    .amiable = Long since turned, I don’t bear grudges. Come on Friday, lunch is on me.
    .angry = Not last. Not short. And if anything’s wrong, you ring me first. That’s it. Friday you come, and I watch you write it down.

case-urgent-internal-t6-2 = Both plants sign the drawing number from now on, your people first. Friday at ten I’m in your shop for the first one.
    .why = Both sides get a signature to give and theirs comes first: nobody has to bow, and next time neither can miss it.
    .opinionated = Mine first… yes, that’s right. Friday at ten, and bring whoever looks after your drawings.
    .hesitant = Us first? And if we sign something wrong it’s all on us… couldn’t you look at it first?
    .amiable = Signatures, how formal… all right. Friday I make tea. Tea is allowed, I hope?
    .angry = Sign? My people are sick of you, and they’re to sign for you? Bring steel on Friday, not paper!

case-urgent-internal-t6-3 = I’ll watch over your orders myself from here on, twice a day. Any trouble, ring my mobile, even at three in the morning.
    .why = They asked how the next lot won’t go wrong; this says whom to ring when it has, and not what will be watched.
    .opinionated = Watch? Did nobody watch the last one? I want a rule, not your number.
    .hesitant = At three in the morning… so if I wake up worrying, I ring? Would you really answer?
    .amiable = Lovely, that’s all I need to hear. (already half gone)
    .angry = Your mobile? If I ring a hundred times, do the bars grow half a metre?

case-urgent-internal-t6-4 = “Always last”: how long have you swallowed that? Friday I’m in your shop, and you tip the whole lot out in front of me.
    .why = It brings back the first words, “always last”, and fixes a day for them; what is saved up won’t be taken elsewhere.
    .opinionated = Swallowed? I’ve told you for three years. Come on Friday, with a rule in your hand.
    .hesitant = Not swallowed… I thought you’d find us a nuisance. All of it, on Friday? Is that all right?
    .amiable = … Three years, I should think. Right. Friday, and I won’t fob you off with lunch. We’ll take it point by point.
    .angry = Swallowed? Haven’t I shouted enough today? Come on Friday, the whole shop will queue up to shout at you!

case-urgent-internal-t6-5 = If it comes back to you tonight in bed, what will it be? Say it now, and on Friday I show you the answer in your shop.
    .why = It fetches the last doubt while the line is open, so that it doesn’t undo things overnight; and on Friday there’s an answer to look at.
    .opinionated = I sleep like a log. Keep out of my bedroom and bring a rule on Friday.
    .hesitant = It’ll be… the length. That nobody measures at night. You’ll show me on Friday? Then I might sleep.
    .amiable = Ha ha, I’m gone before the light’s out. … But if you’re coming, bring the measuring sheet.
    .angry = In bed? What keeps me up is you cutting it short again! Now you wish me bad nights too?

case-urgent-internal-t6-6 = If your side gets the drawings right and the orders in early, we’ll make what they say and nothing will go wrong again.
    .why = Right and early is sound advice, but it’s all for them to do; our own part isn’t mentioned, and what was settled comes undone.
    .opinionated = So it’s all me. Fine. That goes in the report too.
    .hesitant = Oh… so it was us after all. I’d better call a meeting about it here…
    .amiable = Yes, yes, we’ll be more careful. (a little laugh, then nothing)
    .angry = All the way round, and it’s me again! You just wait!

case-urgent-internal-end =
    .opinionated-good = Right, do it that way. Next time I ring you first, not head office.
    .opinionated-bad = No point talking to you. I’ll find somebody who listens.
    .opinionated-hang = Enough talk. See you at head office. (hangs up)
    .hesitant-good = Good, that’s what I’ll tell them here… no, I’m not changing it. That’s settled.
    .hesitant-bad = Well… let’s leave it, then. I’ll ask a few other people what they’d do.
    .hesitant-hang = I… I’d better go. Somebody else will ring you about it…
    .amiable-good = There, that’s a weight off. Come by some time, I’ll put the kettle on.
    .amiable-bad = Lovely, lovely, I’ll let you get on. (to someone nearby) Get me a price from outside next time.
    .amiable-hang = Ha ha, I mustn’t keep you, somebody wants me here. (hangs up)
    .angry-good = … All right. I was rough today, don’t mind it. When the steel’s here I’ll let you know.
    .angry-bad = This isn’t over! Wait till head office rings you!
    .angry-hang = I’m wasting my breath! (slams the phone down)

case-urgent-internal-follow = Friday morning. You promised to go to { $firm }, into the shop, and go through the steel piece by piece. At half past nine a message comes in from { $contact }: “Are you coming today or not?”

case-urgent-internal-follow-1 = I said ten, but the night shift has me tied up here. I wanted you to know now: I’ll be in your shop at three, for sure.
    .why = It speaks up before the hour and names a new one: the word still counts, though the first hour is lost.
    .opinionated = Three. Change it again and you can stay away.
    .hesitant = Three… then I’ll keep people here so they don’t all leave. It is three, isn’t it?
    .amiable = No harm done, three it is. Drive carefully.
    .angry = Changed again! … Three, then. Because you said so beforehand.

case-urgent-internal-follow-2 = I’m at your shop door with a tape measure. We’ll go through it bar by bar; be picky. How has it run these last days?
    .why = There in person, tape in hand, and asking how it runs: the kept promise becomes something to build on.
    .opinionated = Come in. … Lengths are right. You get the next order on Tuesday.
    .hesitant = You really came… and they’re all the right length. Then I needn’t ask anyone else about the next lot.
    .amiable = Come in, the tea’s made. … It runs nicely. One rough edge, and as you’re here I’ll show you where.
    .angry = Well, look who’s here. … The steel’s fine. What I called you: I take half of it back.

case-urgent-internal-follow-3 = It’s been night shifts all week and I simply couldn’t get away, so the visit never happened. Please do bear with me.
    .why = The reason is true, but once things get busy, family is dropped first: they’ve been put last again.
    .opinionated = Couldn’t get away. Good. I’ll use that about you at the next group meeting.
    .hesitant = Not coming… I knew it. Is there something about this lot you’d rather not say?
    .amiable = Don’t worry, work comes first. (to someone nearby) You can pour the tea away.
    .angry = Bear with you? Last again! You people will never change!

case-urgent-internal-follow-4 = The steel is all in; the weighbridge slips and the signed drawing are in your inbox. Do get in touch if anything’s amiss.
    .why = The work is done, but nobody came and nobody asked how it runs: most of the effort for half of the credit.
    .opinionated = You said you’d come, and I get an email. The steel I accept. The rest I’ll remember.
    .hesitant = It’s here… but the lengths are what you measured, aren’t they? Should I measure it all again?
    .amiable = Got it, got it, thank you. (puts the teacups away)
    .angry = An email? You said in person! The steel’s here, so call it half kept.
