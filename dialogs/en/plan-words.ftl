# What people type about their plan: a choice, a day, a time, how it went. Put a | between two ways to say it.

# nl.bad: viel tegen | het viel tegen | tegengevallen | niet leuk | niet fijn | slecht | vervelend | naar | niks
# nl.choose: dit wil ik | die wil ik | deze wil ik | dat wil ik | ik kies | ik neem | die neem ik | deze neem ik | doe die maar | doe deze maar | ik ga voor | wil ik proberen | wil ik wel proberen | lijkt me wat | lijkt mij wat | lijkt me leuk | lijkt mij leuk | lijkt me fijn | lijkt mij fijn | die wordt het | ik wil de | ik wil die | ik wil nummer | ik doe het morgen | dat doe ik morgen | ik bel morgen | ik ga morgen bellen | morgen bel ik | daar ga ik heen | ik ga erheen | dat ga ik doen | ik ga het proberen | dat ga ik proberen | ik ga ze bellen | dan bel ik | morgen misschien | misschien morgen | morgen maar | morgen dan | volgende week misschien | misschien volgende week | dat ga ik doen | dat ga ik proberen
# nl.done: gelukt | het is gelukt | het lukte | ik heb het gedaan | heb het gedaan | ik heb gebeld | heb gebeld | ik heb geschreven | heb geschreven | ik heb gemaild | heb gemaild | ik heb het gestuurd | heb gestuurd | ben gegaan | ben geweest | er geweest | ik heb het gevraagd
# nl.fair: gaat wel | ging wel | redelijk | een beetje | zo zo | wennen | spannend
# nl.forgot: vergeten | geen tijd | te druk | niet aan toe gekomen | niet aan toegekomen | ziek | ik was ziek
# nl.good: goed | fijn | leuk | gezellig | prima | heel goed | heel fijn | erg leuk | mooi | beter dan gedacht | viel mee | het viel mee
# nl.later: later | straks | nu niet | niet nu | een andere keer | herinner me later | vraag het later
# nl.no-answer: geen antwoord | nam niemand op | niemand nam op | niemand opgenomen | niet opgenomen | geen gehoor | niets gehoord | niks gehoord
# nl.no-reminders: niet meer herinneren | stop met herinneren | stop maar met herinneren | stop met die herinneringen | geen herinnering | geen herinneringen | geen herinnering meer | geen herinneringen meer | herinner me niet | herinner me niet meer | herinner mij niet | herinner mij niet meer | hoef geen herinnering | niet herinneren
# nl.not: niet | geen | niks | niets | nooit
# nl.not-dared: durfde niet | durfde het niet | durf niet | durf het niet | niet gedurfd | niet durven | te eng | te spannend | was bang | werd bang | zag er tegenop | te zenuwachtig
# nl.not-done: niet gelukt | lukte niet | lukt niet | nog niet | het is niet gelukt | nog niet gedaan | niet gedaan | niet gebeld | niet gegaan | is er niet van gekomen | kwam er niet van | mislukt
# nl.nothing: niets | niks | nee | nee niets | nee niks | niets hoor | niks hoor | geen probleem | het lukt zo | het lukt wel | gaat wel lukken | nergens | valt wel mee
# nl.show: mijn plan | het plan | wat is mijn plan | wat was mijn plan | wat was het plan | wat was ons plan | laat mijn plan zien | plan
plan-words =
    .choose = i want this one | i want that one | i want this | i want that | i'd like this one | i'd like that one | i would like this one | i would like that one | i choose | i pick | i'll take | i will take | let's do | i'd like to try | i would like to try | i want to try | that sounds good | this sounds good | that one please | this one please | i'll call tomorrow | i will call tomorrow | i'll do it tomorrow | i will do that | i'll go there | maybe tomorrow | tomorrow maybe | i will do that | i will try that
    .not = not | no | nothing | never | don't
    .show = my plan | the plan | show my plan | what was my plan | what is my plan | plan
    .done = it worked | it worked out | worked out | done it | i did it | i did | i have done it | i called | i phoned | i rang | i wrote | i sent it | i sent the text | i went | i've been | i asked them | i asked her | i asked him
    .not-done = did not work | didn't work | didn't work out | did not work out | not yet | i didn't | i did not | haven't yet | have not yet | didn't call | did not call | haven't called | didn't go | did not go | didn't manage | did not manage | it failed
    .later = later | not now | another time | remind me later | ask me later
    .no-reminders = stop reminding me | stop the reminders | stop reminders | no more reminders | no reminder | no reminders | don't remind me | do not remind me | don't remind me any more | no need to remind me
    .nothing = nothing | no | no nothing | none | nothing really | it's fine | i'm fine | no problem
    .forgot = forgot | forgotten | no time | too busy | didn't get round to it | ill | i was ill
    .not-dared = didn't dare | did not dare | don't dare | do not dare | too scared | too nervous | was afraid | was scared | too scary | lost my nerve
    .no-answer = no answer | nobody answered | no one answered | nobody picked up | no one picked up | heard nothing
    .good = good | fine | nice | lovely | great | very good | pleasant | better than i thought | better than expected
    .fair = all right | okay | ok | so so | not bad | a bit tense | getting used to it
    .bad = disappointing | a disappointment | disappointed | not nice | not good | bad | awful | horrible | terrible

# nl.ask-along: meevragen | meenemen | iemand mee | samen gaan | meegaat
# nl.ask-to-call: samen bellen | iemand bellen | laten bellen | iemand die belt
# nl.call: bellen | ik bel | opbellen | telefoneren
# nl.look: site | website | internet | lezen
# nl.visit: kijken | langsgaan | langs gaan | erheen | binnenlopen | gaan kijken
# nl.write: schrijven | mailen | mail | appen | sturen | bericht | berichtje | tekst | email
plan-step-words =
    .call = call | phone | ring | calling | phoning
    .write = write | send | text | mail | email | message | writing
    .visit = go and look | look around | visit | drop in | go there
    .ask-along = ask somebody | ask someone | bring somebody | bring someone | together | go along
    .ask-to-call = call together | somebody to call | someone to call | sit with me
    .look = website | site | internet | read

# nl.after: na
# nl.after-weekend: na het weekend | na het weekeinde | na t weekend | na weekend
# nl.afternoon: middag | middags | vanmiddag
# nl.ahead: over
# nl.at: om | rond | omstreeks | tegen | vanaf | klokslag
# nl.breakfast: ontbijt | het ontbijt | ontbijten | het opstaan
# nl.clock: uur | uurtje | u
# nl.coffee: koffie | de koffie | het koffiedrinken | koffiedrinken | het bakkie
# nl.day-after-tomorrow: overmorgen
# nl.days: dag | dagen | daagjes
# nl.dinner: avondeten | het avondeten | het eten | het nieuws | het journaal | diner
# nl.evening: avond | avonds | vanavond
# nl.half: half
# nl.half-before: yes
# nl.half-minutes: 30
# nl.lunch: lunch | de lunch | middageten | het middageten | de boterham | warm eten
# nl.months: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
# nl.morning: ochtend | ochtends | smorgens | vanmorgen | morgenvroeg | voormiddag
# nl.next-week: volgende week | komende week | begin volgende week | na deze week
# nl.noon: tussen de middag | tussen middag
# nl.numbers: een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf
# nl.parts: ochtend | morgen | middag | avond | ochtends | avonds | middags
# nl.past: over
# nl.quarter: kwart
# nl.tea: thee | de thee | middagdutje | mijn dutje | het rusten
# nl.this-week: deze week | van de week | eind deze week | later deze week
# nl.to: voor
# nl.today: vandaag | vanochtend | vanmorgen | vanmiddag | vanavond | nu | zo meteen | straks | dadelijk
# nl.tomorrow: morgen | morgenochtend | morgenmiddag | morgenavond | morgenvroeg
# nl.weekdays: maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
# nl.weekend: weekend | weekeinde
# nl.weeks: week | weken | weekje
moment-words =
    .today = today | this morning | this afternoon | this evening | tonight | now | in a moment
    .tomorrow = tomorrow
    .day-after-tomorrow = day after tomorrow | the day after tomorrow
    .this-week = this week | later this week | end of this week
    .next-week = next week | the coming week | coming week
    .weekend = weekend
    .after-weekend = after the weekend | after this weekend
    .ahead = in
    .days = day | days
    .weeks = week | weeks
    .weekdays = monday | tuesday | wednesday | thursday | friday | saturday | sunday
    .months = january | february | march | april | may | june | july | august | september | october | november | december
    .parts = morning | afternoon | evening
    .morning = morning
    .noon = noon | midday
    .afternoon = afternoon
    .evening = evening | tonight
    .at = at | around | about | from
    .clock = o'clock | oclock | am | pm
    .half = half
    .half-minutes = 30
    .half-before = no
    .quarter = quarter
    .to = to
    .past = past
    .numbers = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
    .after = after
    .breakfast = breakfast
    .coffee = coffee | my coffee
    .lunch = lunch
    .tea = tea | my nap
    .dinner = dinner | supper | the news
