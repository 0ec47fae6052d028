# Example: every kind of text once

scenario-title = Moshi Print
scenario-blurb = A printer’s on the corner, seven customers, four quarters.
scenario-firm = Moshi Print
scenario-role = Manager of the shop

briefing-1 = Moshi Print makes school books, brochures and invitations; the whole street knows the old press by the door.
briefing-2 = Paper is getting dearer, and a copy shop has opened two streets away.
briefing-3 = Your predecessor gave everybody much the same hours, and most of the four hundred are planned.
briefing-4 = After four quarters, what counts is the value you have created.

objective-margin = Look at margin, not only at print runs
objective-silent = Hear the dissatisfaction nobody voices

preset-taste = Two quarters to try

channel-fair = Trade fair
channel-fair-text = Once a year: many look, few buy.

event-paper-price = Paper goes up
event-paper-price-text = The mill writes: three hundred a tonne more from next week. The quotes to old customers still say the old price.
event-paper-price-carry = Carry the difference ourselves
event-paper-price-carry-after = Nobody said a word; a piece of the profit is gone.
event-paper-price-share = Ring each of them and halve it
event-paper-price-share-after = Three days of telephoning; most of them said they understood.
event-paper-price-pass = Put all of it into the quotes
event-paper-price-pass-after = The quotes went out; two customers answered with one word.

event-new-school = A second school
event-new-school-text = North School opens a second house in autumn: fifteen per cent more pages, and less time.
event-new-school-press = Buy a press and run it at night
event-new-school-press-after = The work got done; the printers have rings under their eyes.
event-new-school-lend = Lend them Yuan, who sets the type
event-new-school-lend-after = The school was delighted, and Yuan stayed there.
event-new-school-wait = Finish what is on the press first
event-new-school-wait-after = The school waited a fortnight; it was River Press that paid late.

customer-north-school = North School
customer-north-school-about = School books twice a year, the largest order there is. A day late and the head is standing in the classroom door.
customer-north-school-contact = Ms Tian
customer-north-school-role = Director of studies

customer-east-college = East College
customer-east-college-about = Text books and workshop manuals; quick to pay, quick to shout.
customer-east-college-contact = Ms Liang
customer-east-college-role = Head of teaching materials

customer-river-press = River Press
customer-river-press-about = Takes orders and has us print them; hard on price, slower and slower to pay.
customer-river-press-contact = Mr Jiang
customer-river-press-role = Owner

customer-zhou-wedding = Zhou Weddings
customer-zhou-wedding-about = Invitations, small runs, and a kind word for us to everybody.
customer-zhou-wedding-contact = Miss Zhou
customer-zhou-wedding-role = Owner

customer-group-office = Group office
customer-group-office-about = Part of our own group: something urgent every month, at the internal price.
customer-group-office-contact = Ms Fang
customer-group-office-role = Secretary

quiz-kind-press = River Press takes orders and has us print them. What kind of customer is it?
quiz-kind-press-consumer = A consumer
quiz-kind-press-business = A business
quiz-kind-press-channel = A channel customer
quiz-kind-press-internal = An internal customer
quiz-kind-press-why = It doesn’t use what is printed; it lives on the difference when it sells on. That makes it a channel customer.

quiz-loud = Whoever is loudest gets hours first.
quiz-loud-true = True
quiz-loud-false = False
quiz-loud-why = Loud isn’t valuable. The ones to listen for are mostly those who say nothing.

debrief-1 = Whose hours did you cut first, and what told you to?
debrief-2 = Who gave a sign before leaving, and did you hear it?

case-late-books = The books aren’t there
    .firm = North School
    .contact = Mr Tian
    .role = Director of studies
    .what = Term begins tomorrow, and three hundred books for { $firm } are still at the bindery. This is their third call.
    .demand = A book in every child’s hand on the first day.
    .cause = The binding machine stood still for two days, and nobody told the customer.
    .promise = All three hundred in the classrooms by seven tomorrow
    .fact-bindery = The binding machine stood still for two days, and nobody said so.
    .tells-bindery = binding machine
    .fact-headmaster = The head named them in front of the whole staff.
    .tells-headmaster = whole staff
case-late-books-open =
    .angry = Term starts tomorrow! Where are the books? Your binding machine is down for two days and not a word!
case-late-books-t1-1 = No books: of course you’re worried. Tell me.
    .why = Let them finish first; that is what cools the heat.
    .angry = Two days! Every day I asked, and every day you said “nearly”!
case-late-books-t1-2 = It’s only a day; they can’t read it all at once.
    .why = Making it small makes it worse.
    .angry = Only a day? You tell three hundred parents!
case-late-books-t1-3 = I’ll pass it on; the manager will be in touch.
    .why = The matter has moved on, and the anger hasn’t.
    .angry = “In touch”! What I want is books!
case-late-books-t2 =
    .angry = Do you know what tomorrow is?
    .angry-soft = Term starts tomorrow. So what do we do?
case-late-books-t2-1 = If we’ve caused you any trouble, we’re sorry.
    .why = An apology with an “if” in it is none.
    .angry = If? Three hundred books missing, and “if”?
case-late-books-t2-2 = Nobody told you: our fault. What’s the worst?
    .why = Own what is certain, then ask what really matters.
    .angry = … The head named me in front of the whole staff today. Now you know.
    .angry-back = Work it out for yourself! Bring the books!
case-late-books-t2-3 = The contract says within three days, doesn’t it?
    .why = Hiding behind a clause pours oil on the fire.
    .angry = The contract? Fine, let’s talk about the contract!
case-late-books-t3 =
    .angry = And tomorrow morning?
    .angry-soft = All right, tell me: what about tomorrow morning?
case-late-books-t3-1 = You’ll get all three thousand, and never late again.
    .why = Too much money, and too large a word.
    .angry = Money is money and books are books. I’ve heard “never”.
case-late-books-t3-2 = Thanks for telling us; I’ll ring when there’s news.
    .why = A call back without an hour is no call back.
    .angry = “When there’s news”? And if there’s none, I wait?
case-late-books-t3-3 = Would you like part of them first, or all together?
    .why = It was for you to decide, and you handed it over.
    .angry = I’m to decide that too? What are you there for!
case-late-books-t3-4 = In class by seven tomorrow, and { $offer } for the loss.
    .why = An hour and a sum: what is said can be done.
    .angry = Seven. I’ll be at the gate.
    .angry-low = Is that all? If they aren’t here at seven, you’ll hear from me.
case-late-books-end =
    .angry-good = Fine. Books tomorrow.
    .angry-bad = Just you wait. I’m going to your boss.
    .angry-hang = That’s it! (hangs up)
case-late-books-follow = Half past six, and three hundred books are on the van. { $contact } is at the gate with an eye on the clock.
case-late-books-follow-1 = Ride along and count them out, room by room
    .why = You came yourself; so your word holds.
    .angry = Five to seven. All right, you said it and you did it.
case-late-books-follow-2 = Let the driver deliver, and send a message
    .why = The books came, you didn’t: a little trust.
    .angry = The books are here. And you?
case-late-books-follow-3 = Ring beforehand and make it half past eight
    .why = Said in time, it hurts less.
    .angry = Half past eight is the middle of the first lesson… All right, this once.
case-late-books-follow-4 = Explain that the power failed last night
    .why = The reason is true, and they waited for nothing all the same.
    .angry = The power! The machine! An earthquake tomorrow, is it?
