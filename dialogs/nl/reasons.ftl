# Waarom iets past, en wat goed is om te weten. Elke reden is een hele zin.

reason-wish = { $value ->
    [company] { $about ->
        [someone-else] Er zijn mensen om iets mee te doen.
       *[self] U bent hier met andere mensen.
      }
    [confidant] Er is iemand om mee te praten.
    [friendship] Het kan helpen om vrienden te maken.
    [confidence] Het is een plek om te oefenen met contact.
    [help] Er is hulp bij gewone dingen.
   *[usefulness] Het is iets doen voor anderen.
  }

reason-made-for = { $value ->
    [partner-died] Het is voor mensen die hun partner verloren.
    [cancer] Het is voor mensen die kanker kennen.
    [mental-health] Het is voor mensen met psychische klachten.
    [addiction] Het is ook voor mensen met een verslaving.
    [homeless] Het is voor mensen zonder eigen huis.
    [dementia] Het is voor mensen die moeite hebben met onthouden.
    [intellectual-disability] Het is voor mensen die moeite hebben met leren.
    [physical-disability] Het is voor mensen met een beperking.
    [poor-mobility] Het is voor mensen die slecht lopen.
    [poor-sight] Het is voor mensen die slecht zien.
    [poor-hearing] Het is voor mensen die slecht horen.
    [intensive-care] Het is voor mensen die veel zorg nodig hebben.
    [home-care] Het is voor mensen met zorg aan huis.
    [newcomer] Het is voor mensen die nieuw zijn in Nederland.
    [lgbt] Het is voor roze ouderen.
    [low-income] Het is voor mensen met weinig geld.
    [divorced] Het is voor mensen na een scheiding.
    [debts] Het is ook voor mensen met schulden.
    [gambling] Het is voor mensen die te veel gokken.
    [detention] Het is voor mensen die in de gevangenis zaten.
    [refugee] Het is ook voor mensen die gevlucht zijn.
    [low-literacy] Het is voor mensen die moeilijk lezen of schrijven.
    [little-dutch] Het is voor mensen die weinig Nederlands spreken.
    [young-parent] Het is voor jonge ouders.
    [pregnant] Het is voor mensen die een kind verwachten.
   *[carer] Het is voor mensen die voor een ander zorgen.
  }

reason-at-ease = { $value ->
    [partner-died] Ook mensen die hun partner verloren, voelen zich er thuis.
    [cancer] Ook mensen met kanker kunnen meedoen.
    [mental-health] Ook mensen met psychische klachten zijn welkom.
    [addiction] Ook mensen met een verslaving zijn welkom.
    [homeless] Ook mensen zonder eigen huis zijn welkom.
    [dementia] Moeite met onthouden is hier geen bezwaar.
    [intellectual-disability] Moeite met leren is hier geen bezwaar.
    [physical-disability] Een beperking is hier geen bezwaar.
    [poor-mobility] Slecht lopen is hier geen bezwaar.
    [poor-sight] Slecht zien is hier geen bezwaar.
    [poor-hearing] Slecht horen is hier geen bezwaar.
    [intensive-care] Het kan ook met veel zorg.
    [home-care] Het kan naast zorg aan huis.
    [newcomer] Ook wie nieuw is in Nederland, kan meedoen.
    [lgbt] Iedereen mag er zijn wie hij of zij is.
    [low-income] Het kost weinig of niets.
    [divorced] Ook mensen na een scheiding voelen zich er thuis.
    [debts] Ook mensen met schulden zijn welkom.
    [gambling] Ook mensen die te veel gokken, zijn welkom.
    [detention] Ook mensen die in de gevangenis zaten, zijn welkom.
    [refugee] Ook mensen die gevlucht zijn, kunnen meedoen.
    [low-literacy] Moeite met lezen is hier geen bezwaar.
    [little-dutch] Weinig Nederlands spreken is hier geen bezwaar.
    [young-parent] Ook jonge ouders zijn welkom.
    [pregnant] Ook wie zwanger is, kan meedoen.
   *[carer] Ook wie voor een ander zorgt, kan hier terecht.
  }

reason-suits = { $value ->
    [child] Ook ouders die een kind verloren, kunnen hier terecht.
    [parent] Het kan ook na het verlies van een vader of moeder.
    [sibling] Het kan ook na het verlies van een broer of zus.
    [relative] Het kan ook na het verlies van familie.
    [friend] Het kan ook na het verlies van een vriend of vriendin.
    [pet] Het kan ook na het verlies van een huisdier.
    [by-suicide] Ook wie iemand door zelfdoding verloor, kan hier terecht.
    [transport] { $about ->
        [someone-else] Deze persoon wordt thuis opgehaald.
       *[self] U wordt thuis opgehaald.
      }
    [money] Het kost weinig of niets.
    [fear] Het begint rustig, met kleine stappen.
    [phoning] { $about ->
        [someone-else] Bellen hoeft niet.
       *[self] U hoeft er niet voor te bellen.
      }
    [going-alone] { $about ->
        [someone-else] Deze persoon hoeft niet alleen te gaan.
       *[self] U hoeft niet alleen te gaan.
      }
    [dog] Het past bij mensen met een hond.
    [cat] Het past bij mensen met een kat.
   *[other] Het past bij mensen met een huisdier.
  }

reason-age = { $about ->
    [someone-else] Het is voor deze leeftijd.
   *[self] Het is voor mensen van uw leeftijd.
  }

reason-gender = { $value ->
    [woman] Het is voor vrouwen.
    [man] Het is voor mannen.
   *[other] Iedereen is welkom.
  }

reason-living = { $value ->
    [alone] Het is voor mensen die alleen wonen.
    [care-home] Het kan in het huis zelf.
    [homeless] Het is voor mensen zonder eigen huis.
   *[together] Het kan ook voor wie samen woont.
  }

reason-form = { $value ->
    [group] Het is in een groep.
    [one-on-one] Het is met één persoon.
    [course] Het is een cursus.
    [online] Het kan op de computer.
    [phone] Het kan met de telefoon.
    [at-home] Iemand komt aan huis.
   *[outdoors] Het is buiten.
  }

reason-interest = { $value ->
    [meals] Er is iets te eten of te drinken.
    [cooking] Er wordt samen gekookt.
    [walking] Er wordt gewandeld.
    [exercise] Bewegen hoort erbij.
    [gardening] Er is een tuin.
    [animals] Er zijn dieren.
    [games] Er zijn spelletjes.
    [music-dance] Er is muziek.
    [culture] Het gaat om theater of muziek.
    [travel] Er zijn uitjes.
    [computers] Het gaat over computers of telefoons.
    [beauty] Het gaat over hoe iemand eruitziet.
    [crafts] Er wordt iets gemaakt.
   *[young-people] Er zijn ook jonge mensen.
  }

reason-at-home = { $about ->
    [someone-else] Deze persoon hoeft er de deur niet voor uit.
   *[self] U hoeft er de deur niet voor uit.
  }
reason-fetched = Er is hulp om er te komen of om mee te doen.
reason-near = { $about ->
    [someone-else] Het is in de eigen gemeente.
   *[self] Het is in uw eigen gemeente.
  }
reason-nearby = Het is ongeveer { $km } km verderop.

caution-unsure = We weten niet zeker of dit er nog is. Bel of vraag het eerst.
caution-places = Dit is alleen in { $places }.
caution-far = Het is ongeveer { $km } km ver.
caution-go-out = { $about ->
    [someone-else] Hiervoor moet deze persoon de deur uit.
   *[self] Hiervoor moet u de deur uit.
  }
caution-hard = { $about ->
    [someone-else] Dit kan zwaar zijn voor deze persoon. Vraag eerst wat kan.
   *[self] Dit kan zwaar zijn voor u. Vraag eerst wat kan.
  }
caution-internet = { $about ->
    [someone-else] Hiervoor moet deze persoon handig zijn met internet.
   *[self] Hiervoor moet u handig zijn met internet.
  }
caution-waiting = Er kan een wachtlijst zijn.
caution-referral = Dit gaat via een ander loket.
