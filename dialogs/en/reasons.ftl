# Why something fits, and what is good to know. Each reason is a whole sentence.

# nl: …
reason-wish = { $value ->
    [company] You are with other people here.
    [confidant] There is someone to talk with.
    [friendship] It can help to make friends.
    [confidence] You practise being with people.
    [help] You get help with everyday things.
   *[usefulness] You can do something for others.
  }

# nl: …
reason-made-for = { $value ->
    [partner-died] It is for people who lost their partner.
    [cancer] It is for people who know cancer.
    [mental-health] It is for people with mental health problems.
    [addiction] It is also for people with an addiction.
    [homeless] It is for people without a home.
    [dementia] It is for people who have trouble remembering.
    [intellectual-disability] It is for people who have trouble learning.
    [physical-disability] It is for people with a disability.
    [poor-mobility] It is for people who walk badly.
    [poor-sight] It is for people who see badly.
    [poor-hearing] It is for people who hear badly.
    [intensive-care] It is for people who need much care.
    [home-care] It is for people with care at home.
    [newcomer] It is for people who are new in the Netherlands.
    [lgbt] It is for older gay, lesbian, bi and trans people.
    [low-income] It is for people with little money.
   *[carer] It is for people who care for somebody.
  }

# nl: …
reason-at-ease = { $value ->
    [partner-died] People who lost their partner feel at home there too.
    [cancer] People with cancer can join too.
    [mental-health] You are welcome with mental health problems too.
    [addiction] You are welcome with an addiction too.
    [homeless] You are welcome without a home too.
    [dementia] Trouble remembering is no problem here.
    [intellectual-disability] Trouble learning is no problem here.
    [physical-disability] A disability is no problem here.
    [poor-mobility] Walking badly is no problem here.
    [poor-sight] Seeing badly is no problem here.
    [poor-hearing] Hearing badly is no problem here.
    [intensive-care] It is possible with much care too.
    [home-care] It is possible beside care at home.
    [newcomer] Somebody who is new in the Netherlands can join too.
    [lgbt] You can be who you are.
    [low-income] It costs little or nothing.
   *[carer] Somebody who cares for another is welcome too.
  }

# nl: …
reason-age = { $about ->
    [someone-else] It is for this age.
   *[self] It is for people of your age.
  }

# nl: …
reason-gender = { $value ->
    [woman] It is for women.
    [man] It is for men.
   *[other] Everybody is welcome.
  }

# nl: …
reason-living = { $value ->
    [alone] It is for people who live alone.
    [care-home] It takes place in the home itself.
    [homeless] It is for people without a home.
   *[together] It is possible when you live together too.
  }

# nl: …
reason-form = { $value ->
    [group] It is in a group.
    [one-on-one] It is with one person.
    [course] It is a course.
    [online] It is possible on the computer.
    [phone] It is possible by telephone.
    [at-home] Somebody comes to the house.
   *[outdoors] It is outdoors.
  }

# nl: …
reason-interest = { $value ->
    [meals] There is something to eat or drink.
    [cooking] People cook together.
    [walking] You walk there.
    [exercise] You exercise there.
    [gardening] There is a garden.
    [animals] There are animals.
    [games] There are games.
    [music-dance] There is music.
    [culture] You go to theatre or music.
    [travel] You go out for a trip.
    [computers] It is about computers or phones.
    [beauty] It is about looking good.
    [crafts] You can make things there.
   *[young-people] You meet young people there.
  }

# nl: …
reason-at-home = { $about ->
    [someone-else] This person need not go out for it.
   *[self] You need not go out for it.
  }
# nl: Er is hulp om er te komen of om mee te doen.
reason-fetched = There is help to get there or to join in.
# nl: …
reason-near = { $about ->
    [someone-else] It is in the person's own municipality.
   *[self] It is in your own municipality.
  }
# nl: Het is ongeveer $km km verderop.
reason-nearby = It is about { $km } km away.

# nl: We weten niet zeker of dit er nog is. Bel of vraag het eerst.
caution-unsure = We are not sure that this still exists. Call or ask first.
# nl: Dit is alleen in $places.
caution-places = This is only in { $places }.
# nl: Het is ongeveer $km km ver.
caution-far = It is about { $km } km away.
# nl: Hiervoor moet u de deur uit.
caution-go-out = You have to go out for this.
# nl: …
caution-hard = { $about ->
    [someone-else] This can be hard for this person. Ask first what is possible.
   *[self] This can be hard for you. Ask first what is possible.
  }
# nl: Hiervoor moet u handig zijn met internet.
caution-internet = You need to be handy with the internet for this.
# nl: Er kan een wachtlijst zijn.
caution-waiting = There can be a waiting list.
# nl: Dit gaat via een ander loket.
caution-referral = This goes through another office.
