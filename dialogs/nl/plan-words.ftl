# Wat mensen typen over hun plan: een keuze, een dag, een tijd, hoe het ging. Zet een | tussen twee manieren om het te zeggen.

plan-words =
    .choose = dit wil ik | die wil ik | deze wil ik | dat wil ik | ik kies | ik neem | die neem ik | deze neem ik | doe die maar | doe deze maar | ik ga voor | wil ik proberen | wil ik wel proberen | lijkt me wat | lijkt mij wat | lijkt me leuk | lijkt mij leuk | lijkt me fijn | lijkt mij fijn | die wordt het | ik wil de | ik wil die | ik wil nummer | ik doe het morgen | dat doe ik morgen | ik bel morgen | ik ga morgen bellen | morgen bel ik | daar ga ik heen | ik ga erheen | dat ga ik doen | ik ga het proberen | dat ga ik proberen | ik ga ze bellen | dan bel ik | morgen misschien | misschien morgen | morgen maar | morgen dan | volgende week misschien | misschien volgende week | dat ga ik doen | dat ga ik proberen
    .not = niet | geen | niks | niets | nooit
    .show = mijn plan | het plan | wat is mijn plan | wat was mijn plan | wat was het plan | wat was ons plan | laat mijn plan zien | plan
    .done = gelukt | het is gelukt | het lukte | ik heb het gedaan | heb het gedaan | ik heb gebeld | heb gebeld | ik heb geschreven | heb geschreven | ik heb gemaild | heb gemaild | ik heb het gestuurd | heb gestuurd | ben gegaan | ben geweest | er geweest | ik heb het gevraagd
    .not-done = niet gelukt | lukte niet | lukt niet | nog niet | het is niet gelukt | nog niet gedaan | niet gedaan | niet gebeld | niet gegaan | is er niet van gekomen | kwam er niet van | mislukt
    .later = later | straks | nu niet | niet nu | een andere keer | herinner me later | vraag het later
    .no-reminders = niet meer herinneren | stop met herinneren | stop maar met herinneren | stop met die herinneringen | geen herinnering | geen herinneringen | geen herinnering meer | geen herinneringen meer | herinner me niet | herinner me niet meer | herinner mij niet | herinner mij niet meer | hoef geen herinnering | niet herinneren
    .nothing = niets | niks | nee | nee niets | nee niks | niets hoor | niks hoor | geen probleem | het lukt zo | het lukt wel | gaat wel lukken | nergens | valt wel mee
    .forgot = vergeten | geen tijd | te druk | niet aan toe gekomen | niet aan toegekomen | ziek | ik was ziek
    .not-dared = durfde niet | durfde het niet | durf niet | durf het niet | niet gedurfd | niet durven | te eng | te spannend | was bang | werd bang | zag er tegenop | te zenuwachtig
    .no-answer = geen antwoord | nam niemand op | niemand nam op | niemand opgenomen | niet opgenomen | geen gehoor | niets gehoord | niks gehoord
    .good = goed | fijn | leuk | gezellig | prima | heel goed | heel fijn | erg leuk | mooi | beter dan gedacht | viel mee | het viel mee
    .fair = gaat wel | ging wel | redelijk | een beetje | zo zo | wennen | spannend
    .bad = viel tegen | het viel tegen | tegengevallen | niet leuk | niet fijn | slecht | vervelend | naar | niks

# De stap, in andere woorden dan op de knop.
plan-step-words =
    .call = bellen | ik bel | opbellen | telefoneren
    .write = schrijven | mailen | mail | appen | sturen | bericht | berichtje | tekst | email
    .visit = kijken | langsgaan | langs gaan | erheen | binnenlopen | gaan kijken
    .ask-along = meevragen | meenemen | iemand mee | samen gaan | meegaat
    .ask-to-call = samen bellen | iemand bellen | laten bellen | iemand die belt
    .look = site | website | internet | lezen

# Een dag en een tijd. De namen van dagen en maanden staan op volgorde.
moment-words =
    .today = vandaag | vanochtend | vanmorgen | vanmiddag | vanavond | nu | zo meteen | straks | dadelijk
    .tomorrow = morgen | morgenochtend | morgenmiddag | morgenavond | morgenvroeg
    .day-after-tomorrow = overmorgen
    .this-week = deze week | van de week | eind deze week | later deze week
    .next-week = volgende week | komende week | begin volgende week | na deze week
    .weekend = weekend | weekeinde
    .after-weekend = na het weekend | na het weekeinde | na t weekend | na weekend
    .ahead = over
    .days = dag | dagen | daagjes
    .weeks = week | weken | weekje
    .weekdays = maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
    .months = januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
    .parts = ochtend | morgen | middag | avond | ochtends | avonds | middags
    .morning = ochtend | ochtends | smorgens | vanmorgen | morgenvroeg | voormiddag
    .noon = tussen de middag | tussen middag
    .afternoon = middag | middags | vanmiddag
    .evening = avond | avonds | vanavond
    .at = om | rond | omstreeks | tegen | vanaf | klokslag
    .clock = uur | uurtje | u
    .half = half
    .half-minutes = 30
    .half-before = yes
    .quarter = kwart
    .to = voor
    .past = over
    .numbers = een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf
    .after = na
    .breakfast = ontbijt | het ontbijt | ontbijten | het opstaan
    .coffee = koffie | de koffie | het koffiedrinken | koffiedrinken | het bakkie
    .lunch = lunch | de lunch | middageten | het middageten | de boterham | warm eten
    .tea = thee | de thee | middagdutje | mijn dutje | het rusten
    .dinner = avondeten | het avondeten | het eten | het nieuws | het journaal | diner
