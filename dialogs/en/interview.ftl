# nl: Voor wie zoekt u iets?
for-whom = Who are you looking for?
    .short = For whom
    .why = Then I know how to ask the questions.
    .self = For myself
    .someone-else = For somebody else

wishes = { $about ->
    [someone-else] What does this person miss most? You can choose more than one thing.
   *[self] What do you miss most? You can choose more than one thing.
  }
    .short = What you miss
    .why = Everybody misses something else. Somebody who misses company is not helped by a course.
    .company = People to do things with
    .confidant = Someone to talk with
    .friendship = A good friend
    .usefulness = Doing something for others
    .confidence = Daring more among people
    .help = Help with everyday things

living = { $about ->
    [someone-else] How does this person live?
   *[self] How do you live?
  }
    .short = Living
    .why = Somebody who lives alone often looks for something else. Some things are only possible in a nursing home.
    .alone = Alone
    .together = Together with somebody
    .care-home = In a care home or nursing home
    .homeless = Without a home of my own

age = { $about ->
    [someone-else] How old is this person? You can also type the number.
   *[self] How old are you? You can also type the number.
  }
    .short = Age
    .why = Some things are for older people. Others are for all ages.
    .y0-17 = 17 or younger
    .y18-49 = 18 to 49
    .y50-54 = 50 to 54
    .y55-59 = 55 to 59
    .y60-64 = 60 to 64
    .y65-74 = 65 to 74
    .y75-84 = 75 to 84
    .y85-120 = 85 or older

goes-out = { $about ->
    [someone-else] Does this person get out of the house?
   *[self] Do you get out of the house?
  }
    .short = Getting out
    .why = If that is difficult, I look for something at home. Or something where people are fetched.
    .yes = Yes, on my own
    .with-help = Only with help
    .no = No

interests = { $about ->
    [someone-else] What does this person like? You can choose more than one thing.
   *[self] What do you like? You can choose more than one thing.
  }
    .short = Likes
    .why = You keep going longer with something that you like.
    .meals = Eating together
    .cooking = Cooking
    .walking = Walking
    .exercise = Exercise
    .gardening = Gardening
    .animals = Animals
    .games = Games and cards
    .music-dance = Music and dancing
    .culture = Theatre and museums
    .travel = Outings and holidays
    .computers = Computer and phone
    .beauty = Looking good
    .crafts = Making things
    .young-people = Being with young people

loss = { $about ->
    [someone-else] Has this person's partner died?
   *[self] Has your partner died?
  }
    .short = Partner died
    .why = There are people who went through the same. They like to come and talk.
    .partner-died = Yes

health = { $about ->
    [someone-else] Does this person have any of these? You can choose more than one thing.
   *[self] Do you have any of these? You can choose more than one thing.
  }
    .short = Health
    .why = Then I look for what is possible. I leave out what is too hard.
    .poor-mobility = Walking badly
    .poor-sight = Seeing badly
    .poor-hearing = Hearing badly
    .physical-disability = A disability or long illness
    .intensive-care = Needing much care
    .home-care = Care at home
    .cancer = Cancer (now or before)
    .dementia = Trouble remembering

situation = { $about ->
    [someone-else] Does any of this fit this person? You can choose more than one thing.
   *[self] Does any of this fit you? You can choose more than one thing.
  }
    .short = Situation
    .why = There are places where you need not explain anything. People there know the same.
    .low-income = Little money
    .mental-health = Mental health problems
    .addiction = Addiction
    .intellectual-disability = Trouble learning
    .carer = Caring for somebody
    .newcomer = New in the Netherlands
    .lgbt = Gay, lesbian, bi or trans

forms = { $about ->
    [someone-else] What kind of contact would this person like? You can choose more than one thing.
   *[self] What kind of contact would you like? You can choose more than one thing.
  }
    .short = Kind of contact
    .why = One person likes a group. Another would rather talk with one person.
    .group = In a group
    .one-on-one = With one person
    .at-home = At my home
    .outdoors = Outdoors
    .course = A course
    .phone = By telephone
    .online = On the computer

gender = { $about ->
    [someone-else] Is this person a woman or a man?
   *[self] Are you a woman or a man?
  }
    .short = Woman or man
    .why = A few courses are only for women.
    .woman = Woman
    .man = Man
    .other = Other

place = { $about ->
    [someone-else] In which town does this person live? Type the name of the town.
   *[self] In which town do you live? Type the name of the town.
  }
    .short = Town
    .why = Then I see what is near you. I do not need to know the street.

internet = { $about ->
    [someone-else] Can this person use the internet?
   *[self] Can you use the internet?
  }
    .short = Internet
    .why = Some things only work with a computer or a phone.
    .yes = Yes
    .a-little = A little
    .no = No
