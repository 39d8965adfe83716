# What goes from a call to somebody else: a text, a remark, a call back, the card.

desk-handover = { $kind ->
    [phone] Read aloud: "It is called { $name }. You phone { $door }, number { $way }. Say that you are calling about { $name }."
    [page] Read aloud: "It is called { $name }. You can find it at { $way }."
   *[step] Read aloud: "It is called { $name }. { $step }"
}
desk-button-call-back = Ask for a call back
desk-wrong-words = Or type in your own words what is wrong. Don't mention the caller.
desk-remark = This goes to the coordinator about { $name }: "{ $note }"
    .yes = Pass it on
team-remark =
    A volunteer says about { $name } ({ $id }):
    "{ $note }"

call-back-consent = Ask: "May the coordinator call you back? Then I will write down how."
    .yes = Yes, that's fine
    .no = No
call-back-note = Type on one line: what it is about, the number, and when. For instance: home visits, 06 00000000, Monday morning.
    .no = Never mind
call-back-ready = This goes to the coordinator: "{ $note }". Is it right? If not, type it again.
    .yes = Pass it on
call-back-told = Passed on. It is deleted once the call has been made.
call-back-not = Nothing was kept.
call-back-full = The call list is full. Ask the coordinator to make some calls first.
call-back-done = Called, and deleted.
call-back-gone = That one was gone already.
call-backs-none = Nobody is waiting for a call.
call-backs = People who want to be called back. Tap ✓ when you have called. Then it is deleted. After 30 days it is deleted anyway.
call-backs-one = { $about ->
    [none] { $number } { $note } — asked { $day }
   *[other] { $number } { $note } — asked { $day }, about { $about }
}
team-call-back = Somebody wants to be called back.
team-call-backs = Call list

gaps-none = Nothing has been asked for and not found often enough yet. I show things from { $from } times on.
gaps = Asked for and not found, in twelve months. Anything below { $from } times is left out.
gaps-one = { $place ->
    [none] No place given — { $topic } { $bar } { $times }
   *[other] { $place } — { $topic } { $bar } { $times }
}
gaps-other = something else
team-gaps = Not found

team-weekly-on = Weekly calls: switch on
team-weekly-off = Weekly calls: switch off
weekly-off = Cards for weekly calls are off. The coordinator can switch them on, under /team.
weekly-how = Type the code word behind it: /card sunflower. One word of at least five letters, and no name.
weekly-new = There is no card "{ $word }". Ask: "May I note briefly what you enjoyed? Without your name." After eight calls the card is deleted.
    .yes = Yes, begin this card
weekly-full = There is no room for another card. Close one first.
weekly-card = Card "{ $word }": { $count } of { $most } calls. There is no name on it.
weekly-last = This was the last call. The card is deleted tomorrow.
weekly-liked = What was good
    .ask = Type in a few words what the caller enjoyed. No name and no number.
weekly-step = Small step
    .ask = Type one small step until the next call.
weekly-went = How it went
    .ask = Type in a few words how last time's step went.
weekly-back = Back to the card
weekly-end = Close the card
weekly-written = It is on the card.
weekly-not-written = That no longer fits on this card.
weekly-no-number = There is a number in it. That does not belong on the card. Type it without.
weekly-ended = The card is gone.

desk-also-violence = It was also about control, money or violence: Veilig Thuis { $veiligthuis }.
desk-also-suicide = It was also about suicide: { $n113 }, and in danger { $n112 }.
desk-excluded-church = everything run by a church (not wanted)
desk-excluded-animals = everything with animals (not wanted)
