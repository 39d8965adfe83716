# After a choice: what makes it hard, which step first, when, and how it went.

# nl: [someone-else] Dit willen we proberen [self] Dit wil ik proberen
card-choose = { $about ->
    [someone-else] We'd like to try this
   *[self] I'd like to try this
  }
# nl: Uw plan
button-plan = Your plan

# nl: U heeft nog geen plan. Kies eerst iets uit de lijst.
plan-none = You have no plan yet. First choose something from the list.
# nl: Uw plan van eerder laat ik los.
plan-replaced = I let go of your earlier plan.
# nl: Goed. Dit plan is klaar.
plan-ended = All right. This plan is finished.
# nl: Goed. Ik bewaar het voor u.
plan-kept = All right. I keep it for you.

# nl: [someone-else] Wat maakt het lastig voor deze persoon? [self] Wat maakt het lastig om te gaan?
plan-barriers = { $about ->
    [someone-else] What makes it hard for this person?
   *[self] What makes it hard to go?
  }
# nl: [someone-else] Wat maakt het lastig voor deze persoon? [self] Wat maakt het lastig om te beginnen?
plan-barriers-home = { $about ->
    [someone-else] What makes it hard for this person?
   *[self] What makes it hard to begin?
  }
# nl: Is er nog iets dat het lastig maakt?
plan-barriers-more = Is there anything else that makes it hard?
# nl.fear: Durven
# nl.going-alone: Alleen gaan
# nl.language: De taal
# nl.money: Geld
# nl.nothing: Niets, het lukt zo
# nl.other: Er is nog iets lastig
# nl.phoning: Bellen
# nl.senses: Horen of zien
# nl.transport: Vervoer
plan-barrier =
    .transport = Getting there
    .money = Money
    .fear = I don't quite dare
    .phoning = Phoning
    .going-alone = Going alone
    .senses = Hearing or sight
    .language = The language
    .nothing = Nothing, it's fine
    .other = Something else is hard too

# nl: [someone-else] Misschien kan iemand deze persoon halen en brengen. [self] Misschien kan iemand u halen en brengen.
plan-help-transport = { $about ->
    [someone-else] Perhaps somebody can fetch this person and bring them home.
   *[self] Perhaps somebody can fetch you and bring you home.
  }
# nl: [someone-else] Vraag daar naar vervoer voor deze persoon. [self] Vraag daar naar vervoer voor u, bijvoorbeeld uit de Wmo.
plan-ask-transport = { $about ->
    [someone-else] Ask there about transport for this person.
   *[self] Ask there about transport for you, for example through the Wmo.
  }
# nl: [someone-else] Is het te duur? De gemeente geeft soms een pas of geld om mee te doen. [self] Is het te duur? Uw gemeente geeft soms een pas of geld om mee te doen.
plan-help-money = { $about ->
    [someone-else] Too expensive? The municipality sometimes gives a pass or money to take part.
   *[self] Too expensive? Your municipality sometimes gives a pass or money to take part.
  }
# nl: Vraag daar of er zo'n pas of regeling is.
plan-ask-money = Ask whether there is such a pass or scheme.
# nl: [someone-else] Er hoeft nog niets beloofd te worden. Vraag of eerst komen kijken mag. [self] U hoeft nog niets te beloven. Vraag of u eerst een keer mag komen kijken.
plan-help-fear = { $about ->
    [someone-else] Nothing has to be promised yet. Ask whether you may come and look first.
   *[self] You don't have to promise anything yet. Ask whether you may come and look first.
  }
# nl: [someone-else] Er hoeft nog niets beloofd te worden. Vraag of eerst kennismaken mag. [self] U hoeft nog niets te beloven. Vraag of u eerst kennis mag maken.
plan-help-fear-home = { $about ->
    [someone-else] Nothing has to be promised yet. Ask whether you can just meet first.
   *[self] You don't have to promise anything yet. Ask whether you can just meet first.
  }
# nl: [someone-else] Bellen hoeft niet. Ik heb een tekst die u kunt sturen. [self] Bellen hoeft niet. Ik heb een tekst die u kunt sturen.
plan-help-phoning = { $about ->
    [someone-else] There is no need to call. I have a text that you can send.
   *[self] There is no need to call. I have a text that you can send.
  }
# nl: [someone-else] De eerste keer samen gaan maakt het makkelijker. [self] De eerste keer samen gaan is makkelijker. Vraag iemand die u kent.
plan-help-going-alone = { $about ->
    [someone-else] Going together makes the first time easier.
   *[self] Going together makes the first time easier. Ask somebody you know.
  }
# nl: Vraag daar of er een maatje is voor de eerste keer.
plan-ask-going-alone = Ask whether there is a volunteer who comes along the first time.
# nl: [someone-else] Zeg vooraf dat deze persoon niet goed hoort. Vraag of het ook schriftelijk kan. [self] Zeg vooraf dat u niet goed hoort. U kunt ook een tekst sturen.
plan-help-hearing = { $about ->
    [someone-else] Say beforehand that this person doesn't hear well. Ask whether it can go in writing.
   *[self] Say beforehand that you don't hear well. You can also send a text.
  }
# nl: [someone-else] Zeg vooraf dat deze persoon niet goed ziet. Vraag of iemand meeloopt. [self] Zeg vooraf dat u niet goed ziet. Vraag of iemand met u meeloopt.
plan-help-sight = { $about ->
    [someone-else] Say beforehand that this person doesn't see well. Ask whether somebody can walk along.
   *[self] Say beforehand that you don't see well. Ask whether somebody can walk along.
  }
# nl: [someone-else] Zeg vooraf dat deze persoon niet goed hoort of ziet. Vraag om rust en tijd. [self] Zeg vooraf dat u niet goed hoort of ziet. Vraag om een rustige plek.
plan-help-senses = { $about ->
    [someone-else] Say beforehand that this person doesn't hear or see well. Ask for time and quiet.
   *[self] Say beforehand that you don't hear or see well. Ask for a quiet place.
  }
# nl: [someone-else] Vraag welke talen ze daar spreken. Vraag of u mee mag om te helpen. [self] Vraag welke talen ze daar spreken. Vraag of er iemand mee mag.
plan-help-language = { $about ->
    [someone-else] Ask which languages they speak there. Ask whether you may come along to help.
   *[self] Ask which languages they speak there. Ask whether somebody may come along.
  }

# nl: [someone-else] Wat doet u als eerste? [self] Welke stap wilt u als eerste doen? Eén is genoeg.
plan-step-which = { $about ->
    [someone-else] What will you do first?
   *[self] Which step would you like to take first? One is enough.
  }
# nl: Een kleinere stap is ook een stap. Welke lukt wel?
plan-step-smaller = A smaller step is a step too. Which one would work?
# nl: Dan is dit misschien niet het goede moment. U mag ook iets anders kiezen.
plan-step-none = Then this may not be the right moment. You can also choose something else.
# nl.again: Hetzelfde, op een andere dag
# nl.ask-along: [someone-else] Iemand vragen die meegaat [self] Iemand meevragen
# nl.ask-to-call: [someone-else] Samen bellen [self] Iemand vragen bij het bellen
# nl.call: [someone-else] Bellen voor deze persoon [self] Bellen
# nl.look: Op de site kijken
# nl.visit: [someone-else] Samen gaan kijken [self] Eerst gaan kijken
# nl.write: Een tekst sturen
plan-step =
    .call = { $about ->
        [someone-else] Call for this person
       *[self] Call
      }
    .write = Send a text
    .visit = { $about ->
        [someone-else] Go and look together
       *[self] Go and look first
      }
    .ask-along = { $about ->
        [someone-else] Ask somebody to go along
       *[self] Ask somebody along
      }
    .ask-to-call = { $about ->
        [someone-else] Call together
       *[self] Ask somebody to sit with me
      }
    .look = Look at the website
    .again = The same, on another day

# nl: Wanneer gaat u dat doen? U mag ook typen, zoals: donderdag om 10 uur.
plan-day-which = When will you do that? You can also type it, such as: Thursday at 10.
# nl.next-week: Volgende week
# nl.this-week: Deze week
# nl.today: Vandaag
# nl.tomorrow: Morgen
plan-day =
    .today = Today
    .tomorrow = Tomorrow
    .this-week = This week
    .next-week = Next week
# nl: Na welk moment van de dag? Dan vergeet u het minder snel.
plan-time-which = After which moment of your day? That makes it easier to remember.
# nl.any: Dat maakt niet uit
# nl.breakfast: Na het ontbijt
# nl.coffee: Na de koffie
# nl.dinner: Na het avondeten
# nl.lunch: Na het middageten
# nl.tea: Na de thee
plan-time =
    .breakfast = After breakfast
    .coffee = After coffee
    .lunch = After lunch
    .tea = After tea
    .dinner = After dinner
    .any = No preference
# nl: Dat is al voorbij. Wanneer wilt u het dan doen?
plan-past = That is over already. When would you like to do it?

# nl: Uw plan: $step, $day$time.
plan-line = Your plan: { $step }, { $day }{ $time }.
# nl: Uw plan: $step.
plan-line-open = Your plan: { $step }.
# nl.ask-along: iemand vragen om mee te gaan
# nl.ask-to-call: [someone-else] samen bellen [self] iemand vragen bij het bellen
# nl.call: [someone-else] bellen voor deze persoon [self] bellen
# nl.look: op de site kijken
# nl.visit: [someone-else] samen gaan kijken [self] gaan kijken
# nl.write: een tekst sturen
plan-doing =
    .call = { $about ->
        [someone-else] call for this person
       *[self] call
      }
    .write = send a text
    .visit = { $about ->
        [someone-else] go and look together
       *[self] go and look
      }
    .ask-along = ask somebody to go along
    .ask-to-call = { $about ->
        [someone-else] call together
       *[self] ask somebody to sit with you at the call
      }
    .look = look at the website
# nl.day: $weekday $date
# nl.today: vandaag
# nl.tomorrow: morgen
# nl.until: uiterlijk $weekday $date
plan-on =
    .today = today
    .tomorrow = tomorrow
    .day = { $weekday } { $date }
    .until = by { $weekday } { $date } at the latest
# nl.breakfast: " "na het ontbijt
# nl.coffee: " "na de koffie
# nl.dinner: " "na het avondeten
# nl.lunch: " "na het middageten
# nl.tea: " "na de thee
# nl.time: " "om $clock uur
plan-at =
    .time = {" "}at { $clock }
    .breakfast = {" "}after breakfast
    .coffee = {" "}after coffee
    .lunch = {" "}after lunch
    .tea = {" "}after tea
    .dinner = {" "}after dinner
# nl: [1] maandag [2] dinsdag [3] woensdag [4] donderdag [5] vrijdag [6] zaterdag [7] zondag
plan-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }

# nl.ask-along: [someone-else] Vraag iemand die deze persoon kent. Samen gaan is makkelijker. [self] Vraag iemand die u kent: "Ga je een keer met mij mee naar $activity?"
# nl.ask-to-call: [someone-else] Bel samen, met de telefoon op luid. [self] Vraag iemand die u kent: "Wil je erbij zijn als ik bel?"
# nl.look: Kijk op $page, de site van $name. U hoeft nog niets te beslissen.
# nl.number: Bel $name: $number.
# nl.visit: Vraag vooraf op welke dag u mag komen kijken.
# nl.write: Stuur de tekst. Of laat iemand hem voorlezen aan de telefoon.
# nl.write-page: Stuur de tekst via $page, de site van $name.
plan-how =
    .number = Call { $name }: { $number }.
    .write-page = Send the text through { $page }, the website of { $name }.
    .write = Send the text. Or let somebody read it out on the phone.
    .visit = Ask beforehand on which day you may come and look.
    .ask-along = { $about ->
        [someone-else] Ask somebody who knows this person. Going together is easier.
       *[self] Ask somebody you know: "Will you come with me once to { $activity }?"
      }
    .ask-to-call = { $about ->
        [someone-else] Call together, with the phone on speaker.
       *[self] Ask somebody you know: "Will you sit with me while I call?"
      }
    .look = Look at { $page }, the website of { $name }. You don't have to decide anything yet.

# nl: Zal ik u eraan herinneren?
# nl.no: Nee, niet herinneren
# nl.yes: Ja, herinner mij
plan-remind = Shall I remind you?
    .yes = Yes, remind me
    .no = No, don't remind me
# nl: Goed. Ik herinner u $day om $clock uur.
plan-remind-on = All right. I'll remind you { $day } at { $clock }.
# nl: Ik herinner u $day om $clock uur.
plan-remind-at = I'll remind you { $day } at { $clock }.
# nl: Goed. Ik herinner u niet.
plan-remind-off = All right. I won't remind you.
# nl: Herinneren kan pas als ik dit mag bewaren.
plan-remind-keep = I can only remind you once I may keep this.
# nl: U wilt niet dat ik iets bewaar. Daarom kan ik u niet herinneren.
plan-remind-refused = You don't want me to keep anything. That is why I can't remind you.
# nl: Zo lang bewaar ik dit niet. Daarom kan ik u dan niet herinneren.
plan-remind-far = I don't keep this for so long. That is why I can't remind you then.
# nl: Ik heb u vaak genoeg herinnerd. Typ zelf /plan als u verder wilt.
plan-remind-spent = I have reminded you often enough. Type /plan yourself when you want to go on.

# nl: Dag. U vroeg mij om u te herinneren.
plan-reminder = Hello. You asked me to remind you.
# nl: Vertel het me daarna. Is het gelukt?
plan-reminder-ask = Tell me afterwards. Did it work out?
# nl.later: Vraag het morgen weer
# nl.no: Nee, niet gelukt
# nl.yes: Ja, het is gelukt
plan-review-ask =
    .yes = Yes, it did
    .no = No, it didn't
    .later = Ask me again tomorrow
# nl.change: Een andere stap
# nl.done: Het is gelukt
# nl.end: Dit plan is klaar
# nl.keep: Bewaar dit voor mij
# nl.next: Een volgende stap
# nl.show: Naar uw plan
# nl.text: De tekst om te sturen
plan-button =
    .done = It worked out
    .text = The text to send
    .change = Another step
    .next = A next step
    .keep = Keep this for me
    .end = This plan is finished
    .show = To your plan

# nl.ask: Wat goed dat u het vroeg. Dat is niet niks.
# nl.call: Wat goed dat u belde. Dat is niet niks.
# nl.look: Goed dat u keek.
# nl.visit: Wat goed dat u ging. Dat is niet niks.
# nl.write: Wat goed dat u schreef. Dat is niet niks.
plan-done =
    .call = Well done for calling. That is no small thing.
    .write = Well done for writing. That is no small thing.
    .visit = Well done for going. That is no small thing.
    .ask = Well done for asking. That is no small thing.
    .look = Good that you had a look.
# nl: [someone-else] Hoe was het? [self] Hoe was het voor u?
# nl.bad: Het viel tegen
# nl.fair: Gaat wel
# nl.good: Goed
plan-was = { $about ->
    [someone-else] How was it?
   *[self] How was it for you?
  }
    .good = Good
    .fair = All right
    .bad = Disappointing
# nl: Fijn om te horen.
plan-was-good = I'm glad to hear that.
# nl: Dank u dat u het vertelt. Het mag wennen.
plan-was-fair = Thank you for telling me. It may take some getting used to.
# nl: Jammer dat het tegenviel. Dank u dat u het zegt.
plan-was-bad = A pity that it was a disappointment. Thank you for saying so.
# nl: Wat wilt u nu met $name?
plan-next = What would you like to do now about { $name }?
# nl: U gaat verder met $name.
plan-going-on = You are going on with { $name }.

# nl: Dat geeft niet. Wat zat er in de weg?
# nl.going-alone: Alleen was lastig
# nl.no-answer: Er kwam geen antwoord
# nl.no-time: Vergeten, of geen tijd
# nl.not-dared: Ik durfde niet
# nl.not-for-me: Het is toch niets
# nl.other: Iets anders
# nl.transport: Ik kon er niet komen
plan-hindrance = That's all right. What was in the way?
    .not-dared = I didn't dare
    .no-answer = There was no answer
    .no-time = I forgot, or had no time
    .transport = I couldn't get there
    .going-alone = Alone was hard
    .not-for-me = It's not for me after all
    .other = Something else
# nl.dared: Dat is voor veel mensen moeilijk. Dan maken we het kleiner.
# nl.no-answer: Jammer dat er geen antwoord kwam. Probeer het op een ander uur.
# nl.no-time: Dat kan gebeuren. We kiezen een nieuwe dag.
# nl.other: Dank u dat u het zegt. Dan maken we het kleiner.
plan-hindered =
    .dared = That is hard for many people. Let's make it smaller.
    .no-answer = A pity that there was no answer. Try at another hour.
    .no-time = That can happen. We choose a new day.
    .other = Thank you for saying so. Let's make it smaller.

# nl: Deze tekst kunt u sturen. Druk erop om hem te kopiëren.
# nl.copy: Kopieer de tekst
# nl.kin: Ik schrijf voor mijn $who. Dit is de vraag: “$say” Wilt u mij een bericht terugsturen?
# nl.other: Ik schrijf voor iemand die ik ken. Dit is de vraag: “$say” Wilt u mij een bericht terugsturen?
# nl.own: $say Wilt u mij een bericht terugsturen? Bellen vind ik lastig.
# nl.to-number: Wilt u liever dat iemand belt? Het nummer van $name is $number.
# nl.to-page: Stuur hem via $page, de site van $name.
plan-text = You can send this text. Tap it to copy it.
    .copy = Copy the text
    .own = { $say } Could you send me a message back? I find phoning hard.
    .other = I'm writing for somebody I know. This is the question: “{ $say }” Could you send me a message back?
    .kin = I'm writing for my { $who }. This is the question: “{ $say }” Could you send me a message back?
    .to-page = Send it through { $page }, the website of { $name }.
    .to-number = Would you rather have somebody call? The number of { $name } is { $number }.

# nl: Een plan met: $name.
data-plan = A plan with: { $name }.

# nl.brother: broer
# nl.child: kind
# nl.daughter: dochter
# nl.father: vader
# nl.grandchild: kleinkind
# nl.husband: man
# nl.mother: moeder
# nl.parent: ouder
# nl.partner: partner
# nl.sister: zus
# nl.son: zoon
# nl.wife: vrouw
plan-text-who =
    .son = son
    .daughter = daughter
    .child = child
    .father = father
    .mother = mother
    .parent = parent
    .brother = brother
    .sister = sister
    .husband = husband
    .wife = wife
    .partner = partner
    .grandchild = grandchild

# nl: $name: $summary $step
plan-helper = { $name }: { $summary } { $step }
