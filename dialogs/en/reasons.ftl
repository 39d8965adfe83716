# Why something fits, and what is good to know. Each reason is a whole sentence.

# nl: [company] [someone-else] Er zijn mensen om iets mee te doen. [self] U bent hier met andere mensen. [confidant] Er is iemand om mee te praten. [friendship] Het kan helpen om vrienden te maken. [confidence] Het is een plek om te oefenen met contact. [help] Er is hulp bij gewone dingen. [usefulness] Het is iets doen voor anderen.
reason-wish = { $value ->
    [company] { $about ->
        [someone-else] There are people to do things with.
       *[self] You are with other people here.
      }
    [confidant] There is someone to talk to.
    [friendship] It can help with making friends.
    [confidence] It is a place to practise meeting people.
    [help] There is help with everyday things.
   *[usefulness] It is a way to do something for others.
  }

# nl: [partner-died] Het is voor mensen die hun partner verloren. [cancer] Het is voor mensen die kanker kennen. [mental-health] Het is voor mensen met psychische klachten. [addiction] Het is ook voor mensen met een verslaving. [homeless] Het is voor mensen zonder eigen huis. [dementia] Het is voor mensen die moeite hebben met onthouden. [intellectual-disability] Het is voor mensen die moeite hebben met leren. [physical-disability] Het is voor mensen met een beperking. [poor-mobility] Het is voor mensen die slecht lopen. [poor-sight] Het is voor mensen die slecht zien. [poor-hearing] Het is voor mensen die slecht horen. [intensive-care] Het is voor mensen die veel zorg nodig hebben. [home-care] Het is voor mensen met zorg aan huis. [newcomer] Het is voor mensen die nieuw zijn in Nederland. [lgbt] Het is voor roze ouderen. [low-income] Het is voor mensen met weinig geld. [divorced] Het is voor mensen na een scheiding. [debts] Het is ook voor mensen met schulden. [gambling] Het is voor mensen die te veel gokken. [detention] Het is voor mensen die in de gevangenis zaten. [refugee] Het is ook voor mensen die gevlucht zijn. [low-literacy] Het is voor mensen die moeilijk lezen of schrijven. [little-dutch] Het is voor mensen die weinig Nederlands spreken. [young-parent] Het is voor jonge ouders. [pregnant] Het is voor mensen die een kind verwachten. [carer] Het is voor mensen die voor een ander zorgen.
reason-made-for = { $value ->
    [partner-died] It is for people whose partner has died.
    [cancer] It is for people affected by cancer.
    [mental-health] It is for people with mental health problems.
    [addiction] It is also for people with an addiction.
    [homeless] It is for people without a home.
    [dementia] It is for people with memory problems.
    [intellectual-disability] It is for people with learning difficulties.
    [physical-disability] It is for people with a disability.
    [poor-mobility] It is for people who have trouble walking.
    [poor-sight] It is for people with poor eyesight.
    [poor-hearing] It is for people with poor hearing.
    [intensive-care] It is for people who need a lot of care.
    [home-care] It is for people who get care at home.
    [newcomer] It is for people who are new to the Netherlands.
    [lgbt] It is for older gay, lesbian, bi and trans people.
    [low-income] It is for people without much money.
    [divorced] It is for people after a divorce.
    [debts] It is also for people with debts.
    [gambling] It is for people who gamble too much.
    [detention] It is for people who have been in prison.
    [refugee] It is also for people who fled their country.
    [low-literacy] It is for people who find reading or writing hard.
    [little-dutch] It is for people who speak little Dutch.
    [young-parent] It is for young parents.
    [pregnant] It is for people who are expecting a child.
   *[carer] It is for people who care for someone.
  }

# nl: [partner-died] Ook mensen die hun partner verloren, voelen zich er thuis. [cancer] Ook mensen met kanker kunnen meedoen. [mental-health] Ook mensen met psychische klachten zijn welkom. [addiction] Ook mensen met een verslaving zijn welkom. [homeless] Ook mensen zonder eigen huis zijn welkom. [dementia] Moeite met onthouden is hier geen bezwaar. [intellectual-disability] Moeite met leren is hier geen bezwaar. [physical-disability] Een beperking is hier geen bezwaar. [poor-mobility] Slecht lopen is hier geen bezwaar. [poor-sight] Slecht zien is hier geen bezwaar. [poor-hearing] Slecht horen is hier geen bezwaar. [intensive-care] Het kan ook met veel zorg. [home-care] Het kan naast zorg aan huis. [newcomer] Ook wie nieuw is in Nederland, kan meedoen. [lgbt] Iedereen mag er zijn wie hij of zij is. [low-income] Het kost weinig of niets. [divorced] Ook mensen na een scheiding voelen zich er thuis. [debts] Ook mensen met schulden zijn welkom. [gambling] Ook mensen die te veel gokken, zijn welkom. [detention] Ook mensen die in de gevangenis zaten, zijn welkom. [refugee] Ook mensen die gevlucht zijn, kunnen meedoen. [low-literacy] Moeite met lezen is hier geen bezwaar. [little-dutch] Weinig Nederlands spreken is hier geen bezwaar. [young-parent] Ook jonge ouders zijn welkom. [pregnant] Ook wie zwanger is, kan meedoen. [carer] Ook wie voor een ander zorgt, kan hier terecht.
reason-at-ease = { $value ->
    [partner-died] People whose partner has died feel at home there too.
    [cancer] People with cancer can join in too.
    [mental-health] People with mental health problems are welcome too.
    [addiction] People with an addiction are welcome too.
    [homeless] People without a home are welcome too.
    [dementia] People with memory problems can join in too.
    [intellectual-disability] People with learning difficulties can join in too.
    [physical-disability] People with a disability can join in too.
    [poor-mobility] People who have trouble walking can join in too.
    [poor-sight] People with poor eyesight can join in too.
    [poor-hearing] People with poor hearing can join in too.
    [intensive-care] People who need a lot of care can join in too.
    [home-care] It is possible alongside care at home.
    [newcomer] People who are new to the Netherlands can join in too.
    [lgbt] Everyone can be who they are.
    [low-income] It costs little or nothing.
    [divorced] People feel at home there after a divorce too.
    [debts] People with debts are welcome too.
    [gambling] People who gamble too much are welcome too.
    [detention] People who have been in prison are welcome too.
    [refugee] People who fled their country can join in too.
    [low-literacy] People who find reading hard can join in too.
    [little-dutch] People who speak little Dutch can join in too.
    [young-parent] Young parents are welcome too.
    [pregnant] People who are pregnant can join in too.
   *[carer] People who care for someone are welcome too.
  }

# nl: [child] Ook ouders die een kind verloren, kunnen hier terecht. [parent] Het kan ook na het verlies van een vader of moeder. [sibling] Het kan ook na het verlies van een broer of zus. [relative] Het kan ook na het verlies van familie. [friend] Het kan ook na het verlies van een vriend of vriendin. [pet] Het kan ook na het verlies van een huisdier. [by-suicide] Ook wie iemand door zelfdoding verloor, kan hier terecht. [transport] [someone-else] Deze persoon wordt thuis opgehaald. [self] U wordt thuis opgehaald. [money] Het kost weinig of niets. [fear] Het begint rustig, met kleine stappen. [phoning] [someone-else] Bellen hoeft niet. [self] U hoeft er niet voor te bellen. [going-alone] [someone-else] Deze persoon hoeft niet alleen te gaan. [self] U hoeft niet alleen te gaan. [dog] Het past bij mensen met een hond. [cat] Het past bij mensen met een kat. [other] Het past bij mensen met een huisdier.
reason-suits = { $value ->
    [child] Parents who have lost a child are welcome too.
    [parent] It is also for people who have lost a father or mother.
    [sibling] It is also for people who have lost a brother or sister.
    [relative] It is also for people who have lost someone in the family.
    [friend] It is also for people who have lost a friend.
    [pet] It is also for people who have lost a pet.
    [by-suicide] People who have lost someone to suicide are welcome too.
    [transport] { $about ->
        [someone-else] Someone picks this person up at home.
       *[self] Someone picks you up at home.
      }
    [money] It costs little or nothing.
    [fear] It starts gently, with small steps.
    [phoning] { $about ->
        [someone-else] Phoning is not needed.
       *[self] You do not have to phone.
      }
    [going-alone] { $about ->
        [someone-else] This person does not have to go alone.
       *[self] You do not have to go alone.
      }
    [dog] It suits people with a dog.
    [cat] It suits people with a cat.
   *[other] It suits people with a pet.
  }

# nl: [someone-else] Het is voor deze leeftijd. [self] Het is voor mensen van uw leeftijd.
reason-age = { $about ->
    [someone-else] It is for people of this age.
   *[self] It is for people your age.
  }

# nl: [woman] Het is voor vrouwen. [man] Het is voor mannen. [other] Iedereen is welkom.
reason-gender = { $value ->
    [woman] It is for women.
    [man] It is for men.
   *[other] Everyone is welcome.
  }

# nl: [alone] Het is voor mensen die alleen wonen. [care-home] Het kan in het huis zelf. [homeless] Het is voor mensen zonder eigen huis. [together] Het kan ook voor wie samen woont.
reason-living = { $value ->
    [alone] It is for people who live alone.
    [care-home] It takes place in the care home itself.
    [homeless] It is for people without a home.
   *[together] It is also for people who live with someone.
  }

# nl: [group] Het is in een groep. [one-on-one] Het is met één persoon. [course] Het is een cursus. [online] Het kan op de computer. [phone] Het kan met de telefoon. [at-home] Iemand komt aan huis. [outdoors] Het is buiten.
reason-form = { $value ->
    [group] It is in a group.
    [one-on-one] It is with one person.
    [course] It is a course.
    [online] It can be done on the computer.
    [phone] It can be done by phone.
    [at-home] Someone comes to the house.
   *[outdoors] It is outdoors.
  }

# nl: [meals] Er is iets te eten of te drinken. [cooking] Er wordt samen gekookt. [walking] Er wordt gewandeld. [exercise] Bewegen hoort erbij. [gardening] Er is een tuin. [animals] Er zijn dieren. [games] Er zijn spelletjes. [music-dance] Er is muziek. [culture] Het gaat om theater of muziek. [travel] Er zijn uitjes. [computers] Het gaat over computers of telefoons. [beauty] Het gaat over hoe iemand eruitziet. [crafts] Er wordt iets gemaakt. [young-people] Er zijn ook jonge mensen.
reason-interest = { $value ->
    [meals] There is something to eat or drink.
    [cooking] People cook together.
    [walking] Walking is part of it.
    [exercise] Exercise is part of it.
    [gardening] There is a garden.
    [animals] There are animals.
    [games] There are games.
    [music-dance] There is music.
    [culture] It is about theatre or music.
    [travel] There are outings.
    [computers] It is about computers or phones.
    [beauty] It is about beauty care.
    [crafts] People make things there.
   *[young-people] There are young people too.
  }

# nl: [someone-else] Deze persoon hoeft er de deur niet voor uit. [self] U hoeft er de deur niet voor uit.
reason-at-home = { $about ->
    [someone-else] This person doesn't have to go out for it.
   *[self] You don't have to go out for it.
  }
# nl: Er is hulp om er te komen of om mee te doen.
reason-fetched = There is help with getting there or joining in.
# nl: [someone-else] Het is in de eigen gemeente. [self] Het is in uw eigen gemeente.
reason-near = { $about ->
    [someone-else] It is in the person's own municipality.
   *[self] It is in your own municipality.
  }
# nl: Het is ongeveer $km km verderop.
reason-nearby = It is about { $km } km away.

# nl: We weten niet zeker of dit er nog is. Bel of vraag het eerst.
caution-unsure = We're not sure this still exists. Please call or ask first.
# nl: Dit is alleen in $places.
caution-places = This is only available in { $places }.
# nl: Het is ongeveer $km km ver.
caution-far = It is about { $km } km away.
# nl: [someone-else] Hiervoor moet deze persoon de deur uit. [self] Hiervoor moet u de deur uit.
caution-go-out = { $about ->
    [someone-else] This person has to go out for this.
   *[self] You have to go out for this.
  }
# nl: [someone-else] Dit kan zwaar zijn voor deze persoon. Vraag eerst wat kan. [self] Dit kan zwaar zijn voor u. Vraag eerst wat kan.
caution-hard = { $about ->
    [someone-else] This could be hard for this person. Ask first what is possible.
   *[self] This could be hard for you. Ask first what is possible.
  }
# nl: [someone-else] Hiervoor moet deze persoon handig zijn met internet. [self] Hiervoor moet u handig zijn met internet.
caution-internet = { $about ->
    [someone-else] This person needs to be confident with the internet.
   *[self] You need to be confident with the internet.
  }
# nl: Er kan een wachtlijst zijn.
caution-waiting = There may be a waiting list.
# nl: Dit gaat via een ander loket.
caution-referral = This is arranged through another service.
