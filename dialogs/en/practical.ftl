# Answers to questions about an activity: what data/activities/ says, or what follows from it.

# nl: $name: $text
practical-of = { $name }: { $text }
# nl: $name: dat weet ik niet.
practical-unknown = { $name }: I don't know that.
# nl: U kunt vragen: ‘$say’
practical-say = You could ask: ‘{ $say }’
# nl: Bel daarvoor $number.
practical-phone = Call { $number } for that.
# nl: Zoek het op via $website, of vraag het daar.
practical-site = Look on { $website }, or ask there.
# nl: Tik op een naam. Dan vertel ik er meer over.
practical-closer = Tap a name. Then I can tell you more about it.
# nl: Dat verschilt per activiteit. U kunt het vragen als u de lijst ziet.
practical-no-list = That differs between activities. You can ask it when you see the list.
# nl: Zo begint u: $text
practical-first-step = How to begin: { $text }
# nl.cost: Wat kost het om mee te doen?
# nl.when: Op welke dag is het, en hoe laat?
# nl.where: Wat is het adres?
# nl.transport: Kan iemand mij ophalen?
# nl.child: Mag mijn kind mee?
# nl.dog: Mag mijn hond mee?
# nl.helper: Mag er iemand mee om mij te helpen?
# nl.partner: Mag er iemand met mij mee?
# nl.languages: Welke talen spreekt u daar?
# nl.wheelchair: Kan ik er naar binnen met een rolstoel? Is er een lift of een wc?
# nl.waiting: Is er nu plek, of is er een wachtlijst?
# nl.begin: Hoe kan ik meedoen?
# nl.trial: Mag ik eerst een keer komen kijken?
# nl.audience: Wat voor mensen komen er?
# nl.home: Kan er iemand bij mij thuis komen?
practical-ask =
    .cost = What does it cost to take part?
    .when = On which day is it, and at what time?
    .where = What is the address?
    .transport = Can somebody fetch me?
    .child = May my child come along?
    .dog = May my dog come along?
    .helper = May somebody come along to help me?
    .partner = May somebody come along with me?
    .languages = Which languages do people speak there?
    .wheelchair = Can I get in with a wheelchair? Is there a lift or a toilet?
    .waiting = Is there room now, or is there a waiting list?
    .begin = How can I join?
    .trial = May I come and look first?
    .audience = What kind of people come?
    .home = Can somebody come to my home?
# nl.free: Meedoen is gratis.
# nl.low: Het kost weinig geld.
# nl.paid: Het kost geld. De prijs weet ik niet.
# nl.varies: De prijs is niet overal gelijk.
practical-cost =
    .free = Taking part is free.
    .low = It costs little money.
    .paid = It costs money. I don't know the price.
    .varies = The price is not the same everywhere.
# nl.at-home: Dit is bij u thuis.
# nl.by-phone: Dit gaat per telefoon, vanuit huis.
# nl.online: Dit gaat via internet, vanuit huis.
# nl.institution: Dit is in een zorghuis.
# nl.in-places: Dit is in $places. Het adres weet ik niet.
# nl.seen-in: Het was er onder meer in $places.
# nl.each-town: Dat is in elke plaats anders.
practical-where =
    .at-home = This is at your home.
    .by-phone = This is by phone, from home.
    .online = This is on the internet, from home.
    .institution = This is in a care home.
    .in-places = This is in { $places }. I don't know the address.
    .seen-in = It was seen in { $places }, among other places.
    .each-town = That differs from town to town.
# nl.at-home: Dit is bij u thuis. U hoeft dus nergens heen.
# nl.by-phone: Dit gaat per telefoon. U hoeft dus nergens heen.
# nl.online: Dit gaat via internet. U hoeft dus nergens heen.
# nl.fetched: Ja, u wordt thuis opgehaald.
# nl.yes: Ja, u wordt opgehaald.
# nl.no: Nee, u komt er zelf naartoe.
practical-transport =
    .at-home = This is at your home, so you don't need to go anywhere.
    .by-phone = This is by phone, so you don't need to go anywhere.
    .online = This is on the internet, so you don't need to go anywhere.
    .fetched = Yes, you are fetched from home.
    .yes = Yes, you are fetched.
    .no = No, you get there yourself.
# nl.at-home: Dit is bij u thuis. Zeg vooraf wie er nog meer is.
# nl.by-phone: Dit doet u vanuit huis. Dat kan dus.
# nl.online: Dit doet u vanuit huis. Dat kan dus.
# nl.yes: Ja, een kind mag mee.
# nl.no: Nee, een kind kan niet mee.
practical-child =
    .at-home = This is at your home. Say beforehand who else is there.
    .by-phone = You do this from home, so that is fine.
    .online = You do this from home, so that is fine.
    .yes = Yes, a child may come along.
    .no = No, a child cannot come along.
# nl.at-home: Dit is bij u thuis. Zeg vooraf dat u een hond heeft.
# nl.by-phone: Dit doet u vanuit huis. Dat kan dus.
# nl.online: Dit doet u vanuit huis. Dat kan dus.
# nl.yes: Ja, een hond mag mee.
# nl.no: Nee, een hond kan niet mee.
practical-dog =
    .at-home = This is at your home. Say beforehand that you have a dog.
    .by-phone = You do this from home, so that is fine.
    .online = You do this from home, so that is fine.
    .yes = Yes, a dog may come along.
    .no = No, a dog cannot come along.
# nl.at-home: Dit is bij u thuis. Zeg vooraf wie er nog meer is.
# nl.by-phone: Dit doet u vanuit huis. Dat kan dus.
# nl.online: Dit doet u vanuit huis. Dat kan dus.
# nl.yes: Ja, er mag iemand mee om u te helpen.
# nl.no: Nee, u komt alleen.
practical-helper =
    .at-home = This is at your home. Say beforehand who else is there.
    .by-phone = You do this from home, so that is fine.
    .online = You do this from home, so that is fine.
    .yes = Yes, somebody may come along to help you.
    .no = No, you come on your own.
# nl.at-home: Dit is bij u thuis. Zeg vooraf wie er nog meer is.
# nl.by-phone: Dit doet u vanuit huis. Dat kan dus.
# nl.online: Dit doet u vanuit huis. Dat kan dus.
# nl.yes: Ja, er mag iemand met u mee.
# nl.no: Nee, u komt alleen.
practical-partner =
    .at-home = This is at your home. Say beforehand who else is there.
    .by-phone = You do this from home, so that is fine.
    .online = You do this from home, so that is fine.
    .yes = Yes, somebody may come along with you.
    .no = No, you come on your own.
# nl.at-home: Dit is bij u thuis. U hoeft er met een rolstoel niet voor weg.
# nl.by-phone: Dit gaat per telefoon. U hoeft er met een rolstoel niet voor weg.
# nl.online: Dit gaat via internet. U hoeft er met een rolstoel niet voor weg.
# nl.yes: Ja, u kunt er naar binnen met een rolstoel.
# nl.no: Nee, met een rolstoel kunt u er niet naar binnen.
practical-wheelchair =
    .at-home = This is at your home, so nobody has to travel with a wheelchair.
    .by-phone = This is by phone, so nobody has to travel with a wheelchair.
    .online = This is on the internet, so nobody has to travel with a wheelchair.
    .yes = Yes, you can get in with a wheelchair.
    .no = No, you cannot get in with a wheelchair.
# nl.waiting-seen: Soms is er een wachtlijst. Vraag hoe lang het nu duurt.
# nl.yes: Ja, er is een wachtlijst.
# nl.no: Nee, er is geen wachtlijst.
practical-waiting =
    .waiting-seen = Sometimes there is a waiting list. Ask how long it takes now.
    .yes = Yes, there is a waiting list.
    .no = No, there is no waiting list.
# nl.yes: Ja, u geeft zich vooraf op.
# nl.no: Nee, u hoeft zich niet op te geven.
practical-begin =
    .yes = Yes, you sign up beforehand.
    .no = No, you need not sign up.
# nl.yes: Ja, u mag eerst komen kijken.
# nl.no: Nee, eerst kijken kan niet.
practical-trial =
    .yes = Yes, you may come and look first.
    .no = No, looking first is not possible.
# nl.at-home: Ja, er komt iemand bij u thuis.
# nl.by-phone: Er komt niemand langs. Het gaat per telefoon, vanuit huis.
# nl.online: Er komt niemand langs. Het gaat via internet, vanuit huis.
# nl.go-there: Nee, u gaat er zelf naartoe.
# nl.yes: Ja, er komt iemand bij u thuis.
# nl.no: Nee, er komt niemand bij u thuis.
practical-home =
    .at-home = Yes, somebody comes to your home.
    .by-phone = Nobody comes by. It is by phone, from home.
    .online = Nobody comes by. It is on the internet, from home.
    .go-there = No, you go there yourself.
    .yes = Yes, somebody comes to your home.
    .no = No, nobody comes to your home.
# nl.age-from: Het is voor mensen vanaf $from jaar.
# nl.age-to: Het is voor mensen tot en met $to jaar.
# nl.woman: Het is alleen voor vrouwen.
# nl.man: Het is alleen voor mannen.
# nl.all: Voor zover ik weet mogen vrouwen en mannen komen.
practical-audience =
    .age-from = It is for people from the age of { $from }.
    .age-to = It is for people up to the age of { $to }.
    .woman = It is only for women.
    .man = It is only for men.
    .all = As far as I know women and men may come.
# nl: Men spreekt er $list. Meer weet ik er niet van.
practical-languages = People speak { $list } there. I know no more about it.
# nl.dutch: Nederlands
# nl.english: Engels
# nl.turkish: Turks
# nl.arabic: Arabisch
# nl.berber: Berbers
# nl.polish: Pools
# nl.ukrainian: Oekraïens
# nl.german: Duits
# nl.french: Frans
# nl.spanish: Spaans
# nl.other: een andere taal
practical-tongue =
    .dutch = Dutch
    .english = English
    .turkish = Turkish
    .arabic = Arabic
    .berber = Berber
    .polish = Polish
    .ukrainian = Ukrainian
    .german = German
    .french = French
    .spanish = Spanish
    .other = another language
