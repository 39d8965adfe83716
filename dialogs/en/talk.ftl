# Everything that the bot says beside the questions.

welcome =
    Hello. I am Aanspraak.
    I help you to find something against loneliness.
    I am a computer. No human reads along.
    I ask a few questions. You can skip every question.
    Then I name things that suit you.
    Do you need help now? Then type /emergency.
    .begin = Begin
    .language = Taal / Language
    .privacy = What do you keep?

welcome-back = Hello, there you are again. We go on where we were.

introduction = Hello. I am Aanspraak, a computer. No human reads along. You asked for this:

anew = I could no longer read what I kept of you. I am sorry. We begin again.

consent =
    Now come questions about health and about your life.
    That is personal. So I ask you first.
    I only keep the buttons that you choose. I keep them for { $days } days.
    You can say no. Then I leave these questions out.
    Then I also forget the rest after our talk.
    May I ask these questions?
    .yes = Yes, you may
    .no = No, leave them out
    .more = What do you keep?

consent-told =
    You tell me something personal. So I ask you first.
    I only keep what stands above, not your message. I keep it for { $days } days.
    Do you say no? Then I forget it again.
    May I keep this, and ask more of such questions later?
    .no = No, forget it
consent-why = Whoever knows more about you can search better. But you need not.
consent-on = I leave the personal questions out. With /again you can choose differently later.

language = In welke taal wilt u praten? / Which language would you like?
    .nl = Nederlands
    .en = English

language-is = We speak English now.

privacy =
    I am a computer. No human reads along.
    I only keep your choices, not your messages.
    After { $days } days of silence I erase everything. With /erase it is gone at once.
    With /data you see what I know about you.
    Telegram keeps the conversation too.
    I sometimes miss something. In danger, call 112 yourself, or talk to 113.
    .long = Read more
    .data = What do you know about me?
    .erase = Erase everything

privacy-long =
    What I keep: your language, your choices, and what I understood of your words.
    Also: what you kept, and what I showed you.
    What I do not keep: your name, your number, your messages.
    Do you write that you are in danger? Then I help at once. I do not keep the words.
    I do count how often that happens. Without a name, by day.
    Why: to find something that suits you. For nothing else.
    Who: nobody reads along. Everything is locked, with a key for each person.
    How long: 30 days after your last message. Then everything is gone.
    Do you say no to keeping? Then I forget everything after our talk.
    If you just stop, after one day.
    Your rights: /data to see, /answers to change, /erase to erase.
    Telegram is another company and keeps the talk too. You erase that in Telegram itself.

data = This is what I know about you:
data-none = Nothing yet.
data-saved = Kept: { $list }.
data-kept = I keep this until 30 days after your last message. With /erase it is gone at once.
data-kept-talk = I forget this after our talk. With /erase it is gone at once.

erase = Do you want to erase all that I know about you? I cannot get it back.
    .yes = Yes, erase all
    .no = No, keep it

erased = Everything is gone. I know nothing about you any more.

stopped =
    We stop here. Thank you for talking.
    You can always go on later.
    Would you like to talk with a human now? Then type /emergency.

stopped-forgotten =
    We stop here. Thank you for talking.
    I have forgotten everything, because you did not want me to keep anything.
    Would you like to talk with a human now? Then type /emergency.

help =
    This is how it works:
    Tap a button, or type your answer.
    You can also type the number of a button.
    /back: to the question before
    /answers: see and change your answers
    /kept: what you kept
    /again: from the beginning
    /language: another language
    /privacy: what I keep
    /data: what I know about you
    /erase: erase everything
    /stop: stop
    /emergency: talk with a human now

help-now =
    I am a computer and cannot help you myself.
    These people can:

group =
    In a group I ask no questions. I only do that with you alone: https://t.me/{ $bot }
    Are you looking for an activity? Then type /help and its name.

apology =
    Something went wrong on my side. It is not your fault.
    What you chose before is still there. Please try again.
    Do you need help now? Call 112 in danger, or 113 to talk.

too-fast = You write faster than I can read. I pause for a moment. Please try again in a minute. In danger? Call 112.

unknown-command = I do not know that. Type /help to see what is possible.


old-button = That button belongs to an earlier moment. This is where we are:
nothing-before = This is the first question.
unknown-place = I do not know that town. Type the name of a village or town. You can also skip.

which-place = Which town do you mean?
    .other = Another town

offer-change = This is a button from before: { $choice }. Do you want to change that answer?
    .yes = Yes, change it
    .no = No, leave it

heard-voice = I cannot listen to a voice. Could you type it, or choose a button?
heard-photo = I cannot look at photos. Could you type it, or choose a button?
heard-video = I cannot watch videos. Could you type it, or choose a button?
heard-file = I cannot open this. Could you type it, or choose a button?
heard-sticker = Thank you. I cannot do much with a picture. Could you choose a button, or type something?
heard-contact = I do not keep this. I only need your own answers.
heard-forwarded = This message is from somebody else. Could you say it in your own words?
heard-poll = I cannot do anything with a poll. Could you type it, or choose a button?
heard-dice = Nice. But I cannot do anything with it. Could you choose a button, or type something?
heard-other = I cannot do anything with this. Could you type it, or choose a button?

question-now = Now it says: { $answer }.
question-chosen = Chosen: { $list }. Tap again to take something away.

button-no = No
button-none = None of these
button-done = Done, go on
button-dont-know = I do not know
button-skip = Skip
button-why = Why do you ask?
button-back = Back
button-go-on = Go on
button-results = Show what fits
button-more = Show more
button-more-questions = Answer more questions
button-answers = Your answers
button-start-again = Start again
button-stop = Stop

answers = Your answers:
answers-none = You have not answered a question yet.
answers-change = Change: { $name }
answers-told = You also told me: { $list }.
answers-take-back = Take away: { $words }
changed = Changed. { $name }: { $answer }.
answers-age = about { $years } years
answers-skipped = skipped

results = I think this suits you:
results-more = This is possible too:
results-none = I know nothing more. A human may know something.
results-why = Why: { $reasons }
results-know = Good to know: { $caution }
results-step = First step: { $step }
results-card = More about { $name }
results-human = Would you rather talk to somebody now? { $name }: { $number }.

button-refine = This does not suit well
button-saved = What you kept

refine = What is not right? Tap what you want. Then I look again.
    .near = It is too far away
    .home = I would rather stay at home
    .small = Rather with one person
    .free = It may cost nothing
refine-on = What has a tick is on. Tap again to turn it off.
refine-why-not = Why is something not in the list?
refine-where = Then I need to know where that is.
refined =
    .near = near
    .home = at home
    .small = with one person
    .free = free or almost free
refined-to = Now I only show this: { $list }.
refined-nothing = I found nothing like this: { $list }. So you see everything again.

why-not-which = Type the name of an activity. Then I say why it is not in the list.
why-not-only-for = This is not in your list. It is only for: { $people }.
why-not-not-for = This is not in your list. It is not for: { $people }.
why-not-unknown = I do not know yet whether this fits. It is only for: { $people }.
why-not-form = This is not in your list. You would rather not: { $form }.
why-not-interests = This is not in your list. You chose that you do not like this.
why-not-go-out = { $about ->
    [someone-else] This is not in the list. This person does not get out.
   *[self] This is not in your list. You do not get out.
  }
why-not-far = This is not in your list. It is { $km } km away.
why-not-age-from = people of { $from } and over
why-not-age-to = people up to { $to } years
why-not-age-between = people from { $from } to { $to } years
why-not-or = {" or "}
why-not-answer = Answer: { $name }

compare = Side by side:
compare-with = With what do you want to compare { $name }?
compare-forms = How: { $list }
compare-places = Where: { $list }
compare-cost-unknown = Costs: we do not know.
compare-research = Research: yes, somebody looked whether it helps.
compare-research-none = Research: none found.

saved-list = This I keep for you:
saved-none = You have not kept anything yet. Tap Keep under an activity.
saved-doing = You do this already: { $list }.
saved-not = I leave this out: { $list }.
saved-restore = Show after all: { $name }

share =
    Send this on to whoever you like. Nothing about you is in it.
    { $name }: https://t.me/{ $bot }?start={ $id }
wrong-told = Thank you. I pass on that something is wrong here. Your name is not with it.

follow-up-offer = Shall I ask in two weeks whether it worked?
    .yes = Yes, please ask
    .no = No, do not ask
    .stop = Ask nothing in two weeks
follow-up-on = All right. I ask you in two weeks, by day.
follow-up-off = All right. I ask nothing more of my own accord.
follow-up = Hello. Two weeks ago we talked about something against loneliness.
follow-up-kept = You kept: { $list }.
follow-up-ask = Did you manage to call or to go?
outcome =
    .been = Yes, that worked
    .not-yet = Not yet
    .not-for-me = It is not for me
    .stop = Do not ask this again
outcome-been = Good that you did that. Would you like to see something else? Here is your list.
outcome-not-yet = That is all right. The first step is often the hardest. Here is your list again.
outcome-not-for-me = Thank you for saying so. Then we look for something else.

recap = { $about ->
    [someone-else] Hello, there you are again. You were looking for somebody else: { $list }.
   *[self] Hello, there you are again. You were looking for yourself: { $list }.
  }

no-more = That was all. I begin again at the top of the list.
saved = I keep it for you. You find it with /kept.
unsaved = All right, I do not keep it any more.
dismissed = All right, I leave that out from now on.
dismissed-undo = Show it again after all
restored = All right, I show that again.
no-such-activity = I do not know that any more.

relaxed-interests = With only what you like I found nothing. So now I look a little wider.
relaxed-forms = With the contact that you want I found nothing. So now I look a little wider.
relaxed-distance = I found nothing near you. So I also name something farther away.
relaxed-going-out = I found nothing at home. For this you have to go out.

card-note = Note: { $text }
card-cost = Costs: { $text }
card-evidence = Research: { $text }
card-step = First step: { $text }
card-say = You could say: "{ $text }"
card-phone = Phone: { $number }
card-phone-free = Phone: { $number } (free)
card-phone-normal = Phone: { $number } (normal rate)
card-website = Website: { $address }
card-checked = We checked this on { $day }.
card-stopped = { $since ->
    [none] This no longer exists.
   *[other] This no longer exists since { $since }.
  }
card-save = Keep
card-unsave = Do not keep any more
card-restore = Show it again after all
card-share = Share with somebody
card-compare = Compare
card-wrong = Something is wrong here
card-doing = I do this already
card-not-for-me = Not for me
card-questions = On with the questions
card-back = Back to the list

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
