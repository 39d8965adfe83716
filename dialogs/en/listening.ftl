# What the bot says when somebody tells something: a loss, something to be ashamed of, a feeling, small talk.

# nl.a: Gecondoleerd met uw $who. Dat is een groot verlies.
# nl.b: Uw $who is er niet meer. Dat gemis zit in elke gewone dag.
# nl.c: Verder moeten zonder uw $who is een groot verdriet.
listen-loss-partner =
    .a = I'm sorry for the loss of your { $who }. That is a great loss.
    .b = Your { $who } is no longer here. You feel that every ordinary day.
    .c = Going on without your { $who } is a great sorrow.
# nl.a: Uw $who verliezen is verschrikkelijk. Daar zijn geen goede woorden voor.
# nl.b: Geen ouder hoort een kind te verliezen. Wat een verdriet.
# nl.c: Wat vreselijk dat uw $who er niet meer is.
listen-loss-child =
    .a = Losing your { $who } is terrible. There are no good words for it.
    .b = No parent should have to lose a child. What a sorrow.
    .c = How awful that your { $who } is gone.
# nl.a: Gecondoleerd met uw $who. Dat is een groot verdriet.
# nl.b: Uw $who missen doet pijn, op elke leeftijd.
# nl.c: Wat een verlies. Zonder uw $who is alles anders.
listen-loss-parent =
    .a = I'm sorry for the loss of your { $who }. That is a great sadness.
    .b = Missing your { $who } hurts, at any age.
    .c = What a loss. Without your { $who } everything is different.
# nl.a: Gecondoleerd met uw $who. Dat verlies gaat diep.
# nl.b: Een broer of zus verliezen is een stuk van uzelf missen.
# nl.c: Wat een verdriet, dat uw $who er niet meer is.
listen-loss-sibling =
    .a = I'm sorry for the loss of your { $who }. That loss goes deep.
    .b = Losing a brother or sister is missing a part of yourself.
    .c = How sad that your { $who } is gone.
# nl.a: Uw $who verliezen is een groot verdriet.
# nl.b: Gecondoleerd met uw $who. Zo iemand is niet te vervangen.
# nl.c: Wat een gemis, zonder uw $who.
listen-loss-friend =
    .a = Losing your { $who } is a great sadness.
    .b = I'm sorry about your { $who }. Nobody can take that place.
    .c = What a gap, without your { $who }.
# nl.a: Gecondoleerd met uw $who. Dat is een verdrietig verlies.
# nl.b: Wat verdrietig dat uw $who er niet meer is.
# nl.c: Ook dit gemis doet pijn.
listen-loss-relative =
    .a = I'm sorry for the loss of your { $who }. That is a sad loss.
    .b = How sad that your { $who } is no longer here.
    .c = This loss hurts too.
# nl.a: Uw $who hoorde bij elke dag. Dat is een groot gemis.
# nl.b: Een dier verliezen is echt verdriet. Het huis is ineens stil.
# nl.c: Wat erg van uw $who. Zo'n maatje mist u overal.
listen-loss-pet =
    .a = Your { $who } was part of every day. That is a real loss.
    .b = Losing an animal is real grief. The house is suddenly quiet.
    .c = I'm sorry about your { $who }. You miss such a friend everywhere.
# nl.a: Uw $who verliezen door zelfdoding is verschrikkelijk.
# nl.b: Zo'n dood laat veel vragen achter, en veel verdriet.
# nl.c: Wat vreselijk. Over uw $who mag u hier alles zeggen.
listen-loss-suicide =
    .a = Losing your { $who } to suicide is terrible.
    .b = Such a death leaves many questions, and much grief.
    .c = How awful. You can say anything about your { $who } here.
# nl.a: Uw $who is er nog, en toch raakt u elkaar kwijt. Dat is zwaar.
# nl.b: Afscheid nemen van iemand die er nog is: dat doet pijn.
# nl.c: Beetje bij beetje afscheid nemen is een stil verdriet.
listen-loss-dementia =
    .a = Your { $who } is still here, and yet you are losing each other. That is hard.
    .b = Saying goodbye to someone who is still here hurts.
    .c = Saying goodbye bit by bit is a quiet grief.
# nl.a: Uit elkaar gaan, of elkaar niet meer zien: dat is zwaar.
# nl.b: Wat moeilijk, om zo alleen achter te blijven.
# nl.c: Zo'n breuk laat veel verdriet achter.
listen-loss-parting =
    .a = Parting, or no longer seeing each other, is hard.
    .b = It is difficult to be left alone like that.
    .c = Such a break leaves much sadness.
# nl.a: Uw $who kwijtraken is een zwaar verlies.
# nl.b: Weg moeten van uw eigen plek: dat doet pijn.
# nl.c: Afscheid van uw $who is ook afscheid van een leven daar.
listen-loss-home =
    .a = Losing your { $who } is a heavy loss.
    .b = Having to leave your own place hurts.
    .c = Leaving your { $who } is leaving a whole life there.
# nl.a: Uw werk verliezen is zwaar. Ineens is de dag leeg.
# nl.b: Met het werk raakt u ook de mensen kwijt. Dat is moeilijk.
# nl.c: Niet meer kunnen werken komt hard aan.
listen-loss-work =
    .a = Losing your work is hard. Suddenly the day is empty.
    .b = With the work you lose the people too. That is hard.
    .c = No longer being able to work hits hard.
# nl.a: Niet meer kunnen wat u altijd kon: dat is een zwaar verlies.
# nl.b: Wat moeilijk, dat uw lichaam niet meer meewerkt.
# nl.c: Steeds meer moeten inleveren valt zwaar.
listen-loss-health =
    .a = No longer being able to do what you always did is a heavy loss.
    .b = It is hard when your body no longer does what you want.
    .c = Having to give up more and more is hard.
# nl.a: Dat is heel zwaar om te weten.
# nl.b: Leven met zo weinig tijd is ingrijpend, en moeilijk.
# nl.c: Dank u dat u dit zo eerlijk zegt. Het is veel om te dragen.
listen-dying =
    .a = That is a very heavy thing to know.
    .b = Living with so little time is hard.
    .c = Thank you for saying this so honestly. It is a lot to carry.
# nl.a: Zo'n gemis doet pijn, en dat kan lang duren.
# nl.b: U mist iemand erg. Dat gaat elke dag met u mee.
# nl.c: Iemand missen kan op elk moment van de dag komen.
listen-missing =
    .a = Missing someone like that hurts, and it can last long.
    .b = You miss someone very much. It is with you every day.
    .c = Missing someone can come at any moment of the day.

# nl.a: Dank u dat u dit vertelt. Eerlijk zijn over drinken is moeilijk.
# nl.b: Goed dat u het zegt. Veel mensen verbergen hun drinken.
# nl.c: Over het drinken hoeft u hier niets te verbergen.
listen-confess-drink =
    .a = Thank you for telling me. Being honest about drinking is hard.
    .b = It is good that you say it. Many people hide their drinking.
    .c = You don't have to hide the drinking here.
# nl.a: Dank u dat u eerlijk bent over drugs. Dat vraagt moed.
# nl.b: Goed dat u dit niet voor uzelf houdt.
# nl.c: Over drugs praten is moeilijk. U doet het nu.
listen-confess-drugs =
    .a = Thank you for being honest about drugs. That takes courage.
    .b = It is good that you don't keep this to yourself.
    .c = Talking about drugs is hard. You are doing it now.
# nl.a: Dank u dat u eerlijk bent over het gokken. Dat is zwaar.
# nl.b: Gokken houdt mensen vast, ook als ze willen stoppen. Goed dat u het vertelt.
# nl.c: Zo'n geheim over gokken drukt zwaar. U zegt het nu.
listen-confess-gambling =
    .a = Thank you for being honest about gambling. That is heavy.
    .b = Gambling holds on to people who want to stop. It is good that you tell me.
    .c = A secret like that weighs a lot. You are saying it now.
# nl.a: Schulden geven veel zorgen. Dank u dat u het eerlijk zegt.
# nl.b: Geldzorgen gaan de hele dag mee. Goed dat u erover begint.
# nl.c: Een schuld is zwaar om alleen te dragen.
listen-confess-debts =
    .a = Debts bring many worries. Thank you for saying it honestly.
    .b = Money worries go along all day. It is good that you bring it up.
    .c = A debt is heavy to carry alone.
# nl.a: Dank u dat u eerlijk bent over de gevangenis.
# nl.b: Na de gevangenis opnieuw beginnen is zwaar. Goed dat u het vertelt.
# nl.c: Na zo'n tijd kijken mensen u soms lang aan. Dank u voor uw openheid.
listen-confess-prison =
    .a = Thank you for being honest about prison.
    .b = Starting again after prison is hard. It is good that you tell me.
    .c = After that people may look at you for a long time. Thank you for being open.
# nl.a: Dank u dat u dit vertelt. Het eerlijk zeggen is moeilijk.
# nl.b: U kijkt hier eerlijk naar uzelf. Dat vraagt moed.
# nl.c: Goed dat u hier niet alleen mee blijft lopen.
listen-confess-hurt =
    .a = Thank you for telling me. Saying it honestly is hard.
    .b = You look at yourself honestly. That takes courage.
    .c = It is good that you don't stay alone with this.
# nl.a: Schaamte is zwaar om alleen te dragen. Dank u dat u het zegt.
# nl.b: U schaamt zich, en toch vertelt u het. Dat vraagt moed.
# nl.c: Hier hoeft u zich niet te schamen.
listen-confess-shame =
    .a = Shame is heavy to carry alone. Thank you for saying it.
    .b = You feel ashamed, and still you tell me. That takes courage.
    .c = You don't have to be ashamed here.
# nl.a: Dank u dat u dit eerlijk vertelt.
# nl.b: Dat is niet makkelijk om te zeggen. Goed dat u het doet.
# nl.c: Dank u voor uw vertrouwen. Dit was misschien lang een geheim.
listen-confess-other =
    .a = Thank you for telling me this honestly.
    .b = That is not easy to say. It is good that you do.
    .c = Thank you for your trust. This may have been a secret for long.

# nl.a: Eenzaam zijn doet pijn. Goed dat u het zegt.
# nl.b: Zo alleen zijn is zwaar.
# nl.c: Alleen zitten maakt een dag heel lang.
listen-feel-lonely =
    .a = Being lonely hurts. It is good that you say it.
    .b = Being so alone is hard.
    .c = Sitting alone makes a day very long.
# nl.a: Dat is veel verdriet.
# nl.b: Huilen mag. Verdriet moet ergens heen.
# nl.c: U heeft het nu moeilijk.
listen-feel-sad =
    .a = That is a lot of sadness.
    .b = Crying is all right. Sadness has to go somewhere.
    .c = This is a hard time for you.
# nl.a: Bang zijn maakt alles zwaarder.
# nl.b: Angst kan een hele dag vullen.
# nl.c: U bent bang. Dat hoeft u hier niet te verbergen.
listen-feel-afraid =
    .a = Being afraid makes everything heavier.
    .b = Fear can fill a whole day.
    .c = You are afraid. You don't have to hide that here.
# nl.a: U bent boos. Dat mag.
# nl.b: Dat zit u hoog.
# nl.c: Ook kwaadheid mag u hier kwijt.
listen-feel-angry =
    .a = You are angry. That is all right.
    .b = That bothers you a lot.
    .c = There is room for anger here too.
# nl.a: U bent moe, misschien al heel lang.
# nl.b: Zo moe zijn is zwaar.
# nl.c: Altijd maar doorgaan kost veel.
listen-feel-tired =
    .a = You are tired, perhaps for a long time already.
    .b = Being so tired is hard.
    .c = Always going on costs a lot.
# nl.a: Niets meer voelen is ook zwaar.
# nl.b: Ook leegte mag u hier noemen.
# nl.c: Als alles vlak wordt, is elke dag lang.
listen-feel-numb =
    .a = Feeling nothing is hard too.
    .b = You can speak of emptiness here.
    .c = When everything goes flat, every day is long.
# nl.a: Schuldgevoel is zwaar om mee rond te lopen.
# nl.b: U neemt uzelf iets kwalijk. Dat knaagt.
# nl.c: Zulke gedachten gaan moeilijk weg.
listen-feel-guilty =
    .a = Guilt is heavy to walk around with.
    .b = You blame yourself. That gnaws.
    .c = Thoughts like that don't go away easily.
# nl.a: Dat is fijn om te horen.
# nl.b: Mooi, dat er ook zulke momenten zijn.
# nl.c: Dat doet u goed.
listen-feel-good =
    .a = That is good to hear.
    .b = It is good that there are moments like that too.
    .c = That does you good.

# nl.a: Dag. Fijn dat u er bent.
# nl.b: Dag, goed dat u schrijft.
# nl.c: Dag. U bent welkom.
listen-greet =
    .a = Hello. It's good that you are here.
    .b = Hello, good that you write.
    .c = Hello. You are welcome here.
# nl.a: Graag gedaan.
# nl.b: Daar ben ik voor.
# nl.c: Fijn dat u er iets aan heeft.
listen-thanks =
    .a = You're welcome.
    .b = That's what I'm here for.
    .c = I'm glad it is of use to you.
# nl: Dag $who. Uw naam bewaar ik niet.
listen-name-known = Hello { $who }. I won't keep your name.
# nl.a: Aangenaam.
# nl.b: Prettig kennis te maken.
# nl.c: Dank u dat u uw naam noemt.
listen-name =
    .a = Nice to meet you.
    .b = Good to meet you.
    .c = Thank you for telling me your name.
# nl.a: Aardig dat u het vraagt. Ik ben een computer: met mij gaat het altijd gelijk.
# nl.b: Een computer heeft geen goede of slechte dagen. U misschien wel.
# nl.c: Met mij is alles hetzelfde gebleven.
listen-how-are-you =
    .a = Kind of you to ask. I am a computer: with me it is always the same.
    .b = A computer has no good or bad days. You may have.
    .c = With me everything is still the same.
# nl.a: Het is geel en het verstopt zich. Een verlegen banaan.
# nl.b: Wat zegt de ene muur tegen de andere? Tot op de hoek.
# nl.c: Mijn moppen zijn op. Een mens vertelt ze toch beter.
listen-joke =
    .a = It is yellow and it hides. A shy banana.
    .b = What does one wall say to the other? Meet you at the corner.
    .c = I have run out of jokes. A human being tells them better anyway.
# nl.a: Welterusten. Morgen ben ik er weer.
# nl.b: Slaap zacht.
# nl.c: Een goede nacht. U kunt altijd weer schrijven.
listen-good-night =
    .a = Good night. I'll be here tomorrow.
    .b = Sleep well.
    .c = Have a good night. You can always write again.
# nl.a: Goed dat er hulp bij is.
# nl.b: Fijn dat u niet alleen bent hiermee.
# nl.c: Dat is een goede stap. Ik blijf hier.
listen-report-helped =
    .a = It is good that there is help.
    .b = It is good that you are not alone with this.
    .c = That is a good step. I am still here.
# nl.a: Dag. U kunt altijd weer schrijven.
# nl.b: Tot een volgende keer.
# nl.c: Goed dat u er was.
listen-goodbye =
    .a = Goodbye. You can always write again.
    .b = Until next time.
    .c = It was good to have you here.
# nl.a: Dat is lief gezegd. Ik ben een computer. Ik zoek graag een mens voor u erbij.
# nl.b: U bent hier altijd welkom. Toch gun ik u ook een mens die u kent.
# nl.c: Ik ben een programma. Een mens kan meer: samen lachen, een hand geven.
listen-bot-friend =
    .a = That is kind. I am a computer. I'd like to help you find a human being as well.
    .b = You are always welcome here. Still, I wish you a person who knows you.
    .c = I am a program. A human being can do more: laugh with you, hold your hand.
# nl.a: Dank u. Fijn dat u dat zegt.
# nl.b: Dat is aardig van u.
# nl.c: Goed om te horen.
listen-praise =
    .a = Thank you. It's nice of you to say so.
    .b = That is kind of you.
    .c = Good to hear.
# nl.a: Leuk dat u dat vertelt.
# nl.b: Zo is het gewone leven.
# nl.c: Daar kunnen mensen lang over praten.
listen-smalltalk =
    .a = It's nice that you tell me.
    .b = That's everyday life.
    .c = People can talk about that for long.
# nl.a: Dat is vervelend. Goed dat u het zegt.
# nl.b: Dit bevalt u niet. Dat mag u zeggen.
# nl.c: Daar heeft u last van.
listen-complain =
    .a = That is annoying. It is good that you say so.
    .b = You don't like this. You can say so.
    .c = That bothers you.
# nl.a: U bent boos. Dat mag u hier zeggen.
# nl.b: Het zit u hoog.
# nl.c: Zeg het gerust zoals het is.
listen-swear =
    .a = You are angry. You can say that here.
    .b = You are really fed up.
    .c = Say it the way it is.
# nl.a: Dat hoeft ook niet.
# nl.b: Goed, dat laten we rusten.
# nl.c: Zoals u wilt.
listen-refuse =
    .a = You don't have to.
    .b = All right, we'll leave that.
    .c = As you like.
# nl.a: Goed dat u dat al probeerde.
# nl.b: Dat kent u dus al.
# nl.c: Dank u, dan weet ik dat.
listen-already =
    .a = It is good that you tried that already.
    .b = So you know that already.
    .c = Thank you, now I know.
# nl.a: Neem gerust de tijd.
# nl.b: Er is geen haast.
# nl.c: Dat kan later ook.
listen-wait =
    .a = Take your time.
    .b = There is no hurry.
    .c = That can wait.
# nl.a: Dan zeg ik het korter.
# nl.b: Ik gebruik minder woorden.
# nl.c: Goed, nog eenvoudiger.
listen-less =
    .a = Then I'll say it shorter.
    .b = I'll use fewer words.
    .c = All right, simpler still.
# nl.a: Dank u. Ik heb dit gelezen.
# nl.b: Dit mag u hier kwijt.
# nl.c: Ik lees alles wat u schrijft.
# nl.d: Dat hoort er ook bij.
# nl.e: Goed dat u het zegt.
# nl.f: Ik lees mee.
listen-told =
    .a = Thank you. I have read this.
    .b = You can say this here.
    .c = I read everything you write.
    .d = That belongs to it too.
    .e = It is good that you say it.
    .f = I am still reading.
# nl.a: Dat weet ik niet. Ik ken alleen activiteiten en mensen die helpen.
# nl.b: Daar weet ik te weinig van. Een mens weet dat beter.
# nl.c: Op die vraag heb ik geen antwoord.
# nl.d: Dat kan ik u niet zeggen.
# nl.e: Die vraag kan ik niet beantwoorden. Dat spijt me.
# nl.f: Ook dit weet ik niet.
unanswered =
    .a = I don't know. I only know activities, and people who help.
    .b = I know too little about that. A human being knows better.
    .c = I have no answer to that question.
    .d = I can't tell you that.
    .e = I can't answer that one. I'm sorry.
    .f = I don't know this either.
# nl.a: Dat weet ik niet. U kunt het vragen als u belt of mailt.
# nl.b: Dat staat niet in wat ik weet. Vraag het gerust aan de mensen zelf.
# nl.c: Hier weet ik het antwoord niet op. Schrijf de vraag op voor uw eerste gesprek.
# nl.d: Dat is mij niet bekend. Zij weten dat wel.
# nl.e: Dat kan ik niet zien. U mag het hun vooraf vragen.
# nl.f: Ook dit weet ik niet zeker.
unanswered-list =
    .a = I don't know. You can ask when you call or write to them.
    .b = That is not among the things I know. Do ask the people themselves.
    .c = I have no answer to this. Write it down for your first contact with them.
    .d = I have not been told. They will know.
    .e = I can't see that. You may ask them beforehand.
    .f = I am not sure about this either.

# nl: De muren komen op u af. Dat is benauwend.
own-walls = The walls are closing in. That is stifling.
# nl: U moet veel huilen. Dat is verdriet dat eruit wil.
own-crying = You cry a lot. That is sadness that wants to come out.
# nl: Niemand om u heen: dat is zwaar.
own-nobody = Nobody around you: that is hard.
# nl: Zo stil is het bij u. Dat kan zwaar zijn.
own-quiet = It is so quiet where you are. That can be hard.
# nl: Het is leeg geworden. Dat doet pijn.
own-empty = It has become empty. That hurts.

# nl.loss-partner: partner
# nl.loss-child: kind
# nl.loss-parent: vader of moeder
# nl.loss-sibling: broer of zus
# nl.loss-friend: goede vriend
# nl.loss-relative: familielid
# nl.loss-pet: huisdier
# nl.loss-suicide: dierbare
# nl.loss-dementia: naaste
# nl.loss-home: eigen plek
lost-who =
    .loss-partner = partner
    .loss-child = child
    .loss-parent = father or mother
    .loss-sibling = brother or sister
    .loss-friend = good friend
    .loss-relative = relative
    .loss-pet = pet
    .loss-suicide = loved one
    .loss-dementia = loved one
    .loss-home = own place

# nl.introduction: Ik ben Aanspraak, een computer. Er leest geen mens mee.
# nl.about: Wilt u iets over uw $who vertellen?
# nl.open: Wilt u er iets meer over vertellen?
# nl.tell: Vertelt u maar.
# nl.on-a: U mag gerust verder vertellen.
# nl.on-b: Schrijf gerust wat er in u opkomt.
# nl.on-c: Neem de tijd.
# nl.on-d: Vertel zo veel als u wilt.
# nl.on-e: U hoeft zich niet te haasten.
# nl.on-f: Ik blijf meelezen.
# nl.hint: Hiervoor is er: $name. $step
# nl.numbers: Wordt het te zwaar? Bel $n113, of de Luisterlijn: $luisterlijn. Dag en nacht.
# nl.who: Wie kan mij hierbij helpen?
# nl.questions: Verder met de vragen
# nl.helpers: Deze mensen zijn er juist hiervoor:
# nl.listener: Deze mensen luisteren, dag en nacht:
# nl.list-first: Eerst één vraag. Daarna laat ik iets zien.
listening =
    .introduction = I am Aanspraak, a computer. No human being reads along.
    .about = Would you like to tell me something about your { $who }?
    .open = Would you like to tell me more about it?
    .tell = Please go ahead.
    .on-a = Feel free to tell me more.
    .on-b = Write whatever comes to mind.
    .on-c = Take all the time you need.
    .on-d = Say as much as you like.
    .on-e = You need not hurry.
    .on-f = I keep reading along.
    .hint = For this there is { $name }. { $step }
    .numbers = Is it getting too heavy? Call { $n113 }, or De Luisterlijn: { $luisterlijn }. Day and night.
    .who = Who can help me with this?
    .questions = On with the questions
    .helpers = These people are there for exactly this:
    .listener = These people listen, day and night:
    .list-first = One question first. Then I'll show you something.

# nl: Wilt u kortere zinnen en minder knoppen?
# nl.yes: Ja, graag
# nl.no: Nee, zo is het goed
simple-offer = Would you like shorter sentences and fewer buttons?
    .yes = Yes, please
    .no = No, this is fine
# nl: Goed. Ik houd het kort.
simple-on = All right. I'll keep it short.
# nl: Goed. Het blijft zo.
simple-off = All right. It stays like this.

# nl: Mag ik dit $days dagen onthouden? Anders vergeet ik het na een dag.
# nl.yes: Ja, dat mag
# nl.no: Nee, vergeet het
# nl.between: Het blijft tussen u en mij. Er leest geen mens mee. Telegram bewaart het gesprek ook.
# nl.forgotten: Goed. Ik bewaar het niet.
keep = May I remember this for { $days } days? Otherwise I'll forget it after a day.
    .yes = Yes, that's fine
    .no = No, forget it
    .between = It stays between you and me. No human being reads along. Telegram keeps the chat too.
    .forgotten = All right. I won't keep it.

# nl: Ik begrijp nog niet wat u bedoelt met "$word".
# nl.first: Ik weet nog niet goed wat u bedoelt.
misread = I don't know yet what you mean by "{ $word }".
    .first = I'm not quite sure what you mean yet.
