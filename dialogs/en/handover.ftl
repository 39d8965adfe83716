# What goes from a call to somebody else: a text, a remark, a call back, the card.

# nl: [phone] Lees voor: "Het heet $name. U belt $door, nummer $way. Zeg dat u belt voor $name." [page] Lees voor: "Het heet $name. U vindt het op $way." [step] Lees voor: "Het heet $name. $step"
desk-handover = { $kind ->
    [phone] Read aloud: "It is called { $name }. You phone { $door }, number { $way }. Say that you are calling about { $name }."
    [page] Read aloud: "It is called { $name }. You can find it at { $way }."
   *[step] Read aloud: "It is called { $name }. { $step }"
}
# nl: Laat terugbellen
desk-button-call-back = Ask for a call back
# nl: Of typ in uw eigen woorden wat er niet klopt. Noem de beller niet.
desk-wrong-words = Or type in your own words what is wrong. Don't mention the caller.
# nl.yes: Doorgeven
# nl: Over $name gaat dit naar de coördinator: "$note"
desk-remark = This goes to the coordinator about { $name }: "{ $note }"
    .yes = Pass it on
# nl: Een vrijwilliger zegt over $name ($id): "$note"
team-remark =
    A volunteer says about { $name } ({ $id }):
    "{ $note }"

# nl.yes: Ja, dat mag
# nl: Vraag: "Mag de coördinator u terugbellen? Dan schrijf ik op hoe dat kan."
# nl.no: Nee
call-back-consent = Ask: "May the coordinator call you back? Then I will write down how."
    .yes = Yes, that's fine
    .no = No
# nl.no: Toch niet
# nl: Typ in één regel waarover het gaat, het nummer en wanneer het kan.
call-back-note = Type on one line what it is about, the number and when.
    .no = Never mind
# nl.yes: Doorgeven
# nl: Dit gaat naar de coördinator: "$note". Klopt het? Typ het anders opnieuw.
call-back-ready = This goes to the coordinator: "{ $note }". Is it right? If not, type it again.
    .yes = Pass it on
# nl: Doorgegeven. Als er gebeld is, gaat het weg.
call-back-told = Passed on. It is deleted once the call has been made.
# nl: Er is niets bewaard.
call-back-not = Nothing was kept.
# nl: De bellijst is vol. Vraag de coördinator om eerst te bellen.
call-back-full = The call list is full. Ask the coordinator to make some calls first.
# nl: Gebeld, en weg.
call-back-done = Called, and deleted.
# nl: Dat was al weg.
call-back-gone = That one was gone already.
# nl: Niemand wacht op een telefoontje.
call-backs-none = Nobody is waiting for a call.
# nl: Wie teruggebeld wil worden. Tik op ✓ als u gebeld heeft. Dan gaat het weg. Na 30 dagen gaat het vanzelf weg.
call-backs = People who want to be called back. Tap ✓ when you have called. Then it is deleted. After 30 days it is deleted anyway.
# nl: [none] $number $note — gevraagd $day [other] $number $note — gevraagd $day, over $about
call-backs-one = { $about ->
    [none] { $number } { $note } — asked { $day }
   *[other] { $number } { $note } — asked { $day }, about { $about }
}
# nl: Iemand wil teruggebeld worden.
team-call-back = Somebody wants to be called back.
# nl: Bellijst
team-call-backs = Call list

# nl: Er is nog niets zo vaak gevraagd en niet gevonden. Ik toon iets vanaf $from keer.
gaps-none = Nothing has been asked for and not found often enough yet. I show things from { $from } times on.
# nl: Gevraagd en niet gevonden, in twaalf maanden. Onder de $from keer staat het er niet bij.
gaps = Asked for and not found, in twelve months. Anything below { $from } times is left out.
# nl: [none] Plaats niet gezegd — $topic $bar $times [other] $place — $topic $bar $times
gaps-one = { $place ->
    [none] No place given — { $topic } { $bar } { $times }
   *[other] { $place } — { $topic } { $bar } { $times }
}
# nl: iets anders
gaps-other = something else
# nl: Niet gevonden
team-gaps = Not found

# nl: Wekelijks bellen: zet aan
team-weekly-on = Weekly calls: switch on
# nl: Wekelijks bellen: zet uit
team-weekly-off = Weekly calls: switch off
# nl: Kaarten voor wekelijks bellen staan uit. De coördinator zet ze aan, bij /team.
weekly-off = Cards for weekly calls are off. The coordinator can switch them on, under /team.
# nl: Typ het codewoord erachter: /kaart zonnebloem. Eén woord van minstens vijf letters, en geen naam.
weekly-how = Type the code word behind it: /card sunflower. One word of at least five letters, and no name.
# nl.yes: Ja, begin deze kaart
# nl: Er is geen kaart "$word". Vraag: "Mag ik kort opschrijven wat u fijn vond? Zonder uw naam." Na acht gesprekken gaat de kaart weg.
weekly-new = There is no card "{ $word }". Ask: "May I note briefly what you enjoyed? Without your name." After eight calls the card is deleted.
    .yes = Yes, begin this card
# nl: Er is geen plaats voor nog een kaart. Sluit er eerst een af.
weekly-full = There is no room for another card. Close one first.
# nl: Kaart "$word": $count van $most gesprekken. Hier staat geen naam.
weekly-card = Card "{ $word }": { $count } of { $most } calls. There is no name on it.
# nl: Dit was het laatste gesprek. De kaart gaat morgen weg.
weekly-last = This was the last call. The card is deleted tomorrow.
# nl.ask: Typ in een paar woorden wat de beller fijn vond. Geen naam en geen nummer.
# nl: Wat fijn was
weekly-liked = What was good
    .ask = Type in a few words what the caller enjoyed. No name and no number.
# nl.ask: Typ één kleine stap tot het volgende gesprek.
# nl: Kleine stap
weekly-step = Small step
    .ask = Type one small step until the next call.
# nl.ask: Typ in een paar woorden hoe het ging met de vorige stap.
# nl: Hoe het ging
weekly-went = How it went
    .ask = Type in a few words how last time's step went.
# nl: Terug naar de kaart
weekly-back = Back to the card
# nl: Sluit de kaart af
weekly-end = Close the card
# nl: Het staat op de kaart.
weekly-written = It is on the card.
# nl: Dat kan niet meer op deze kaart.
weekly-not-written = That no longer fits on this card.
# nl: Er staat een nummer in. Dat hoort niet op de kaart. Typ het zonder.
weekly-no-number = There is a number in it. That does not belong on the card. Type it without.
# nl: De kaart is weg.
weekly-ended = The card is gone.

# nl: Het ging ook om dwang, geld of geweld: Veilig Thuis $veiligthuis.
desk-also-violence = It was also about control, money or violence: Veilig Thuis { $veiligthuis }.
# nl: Het ging ook om zelfdoding: $n113, en bij gevaar $n112.
desk-also-suicide = It was also about suicide: { $n113 }, and in danger { $n112 }.
# nl: alles van een kerk (wil niet)
desk-excluded-church = everything run by a church (not wanted)
# nl: alles met dieren (wil niet)
desk-excluded-animals = everything with animals (not wanted)
# nl: Dat heb ik niet: "$words". Vraag het $door: $way.
desk-found-nothing-door = I don't have that: "{ $words }". Ask { $door }: { $way }.
