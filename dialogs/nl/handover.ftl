# Wat van een gesprek naar iemand anders gaat: een tekst, een opmerking, een terugbelverzoek, de kaart.

desk-handover = { $kind ->
    [phone] Lees voor: "Het heet { $name }. U belt { $door }, nummer { $way }. Zeg dat u belt voor { $name }."
    [page] Lees voor: "Het heet { $name }. U vindt het op { $way }."
   *[step] Lees voor: "Het heet { $name }. { $step }"
}
desk-button-call-back = Laat terugbellen
desk-wrong-words = Of typ in uw eigen woorden wat er niet klopt. Noem de beller niet.
desk-remark = Over { $name } gaat dit naar de coördinator: "{ $note }"
    .yes = Doorgeven
team-remark =
    Een vrijwilliger zegt over { $name } ({ $id }):
    "{ $note }"

call-back-consent = Vraag: "Mag de coördinator u terugbellen? Dan schrijf ik op hoe dat kan."
    .yes = Ja, dat mag
    .no = Nee
call-back-note = Typ in één regel waarover het gaat, het nummer en wanneer het kan.
    .no = Toch niet
call-back-ready = Dit gaat naar de coördinator: "{ $note }". Klopt het? Typ het anders opnieuw.
    .yes = Doorgeven
call-back-told = Doorgegeven. Als er gebeld is, gaat het weg.
call-back-not = Er is niets bewaard.
call-back-full = De bellijst is vol. Vraag de coördinator om eerst te bellen.
call-back-done = Gebeld, en weg.
call-back-gone = Dat was al weg.
call-backs-none = Niemand wacht op een telefoontje.
call-backs = Wie teruggebeld wil worden. Tik op ✓ als u gebeld heeft. Dan gaat het weg. Na 30 dagen gaat het vanzelf weg.
call-backs-one = { $about ->
    [none] { $number } { $note } — gevraagd { $day }
   *[other] { $number } { $note } — gevraagd { $day }, over { $about }
}
team-call-back = Iemand wil teruggebeld worden.
team-call-backs = Bellijst

gaps-none = Er is nog niets zo vaak gevraagd en niet gevonden. Ik toon iets vanaf { $from } keer.
gaps = Gevraagd en niet gevonden, in twaalf maanden. Onder de { $from } keer staat het er niet bij.
gaps-one = { $place ->
    [none] Plaats niet gezegd — { $topic } { $bar } { $times }
   *[other] { $place } — { $topic } { $bar } { $times }
}
gaps-other = iets anders
team-gaps = Niet gevonden

team-weekly-on = Wekelijks bellen: zet aan
team-weekly-off = Wekelijks bellen: zet uit
weekly-off = Kaarten voor wekelijks bellen staan uit. De coördinator zet ze aan, bij /team.
weekly-how = Typ het codewoord erachter: /kaart zonnebloem. Eén woord van minstens vijf letters, en geen naam.
weekly-new = Er is geen kaart "{ $word }". Vraag: "Mag ik kort opschrijven wat u fijn vond? Zonder uw naam." Na acht gesprekken gaat de kaart weg.
    .yes = Ja, begin deze kaart
weekly-full = Er is geen plaats voor nog een kaart. Sluit er eerst een af.
weekly-card = Kaart "{ $word }": { $count } van { $most } gesprekken. Hier staat geen naam.
weekly-last = Dit was het laatste gesprek. De kaart gaat morgen weg.
weekly-liked = Wat fijn was
    .ask = Typ in een paar woorden wat de beller fijn vond. Geen naam en geen nummer.
weekly-step = Kleine stap
    .ask = Typ één kleine stap tot het volgende gesprek.
weekly-went = Hoe het ging
    .ask = Typ in een paar woorden hoe het ging met de vorige stap.
weekly-back = Terug naar de kaart
weekly-end = Sluit de kaart af
weekly-written = Het staat op de kaart.
weekly-not-written = Dat kan niet meer op deze kaart.
weekly-no-number = Er staat een nummer in. Dat hoort niet op de kaart. Typ het zonder.
weekly-ended = De kaart is weg.

desk-also-violence = Het ging ook om dwang, geld of geweld: Veilig Thuis { $veiligthuis }.
desk-also-suicide = Het ging ook om zelfdoding: { $n113 }, en bij gevaar { $n112 }.
desk-excluded-church = alles van een kerk (wil niet)
desk-excluded-animals = alles met dieren (wil niet)
desk-found-nothing-door = Dat heb ik niet: "{ $words }". Vraag het { $door }: { $way }.
