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

welcome-back = Good to see you again. We go on where we were.

anew = I could no longer read what I kept of you. I am sorry. We begin again.

consent =
    Now come questions about health and about your life.
    That is personal. So I ask you first.
    I only keep the buttons that you choose. I keep them for { $days } days.
    You can say no. Then I leave these questions out.
    May I ask these questions?
    .yes = Yes, you may
    .no = No, leave them out
    .more = What do you keep?

consent-told =
    You tell me something personal. So I ask you first.
    I only keep what stands above, not your message. I keep it for { $days } days.
    Do you say no? Then I forget it again.
    May I keep this, and ask more of such questions later?
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
    .data = What do you know about me?
    .erase = Erase everything

data = This is what I know about you:
data-none = Nothing yet.
data-saved = Kept: { $name }

erase = Do you want to erase all that I know about you? I cannot get it back.
    .yes = Yes, erase all
    .no = No, keep it

erased = Everything is gone. I know nothing about you any more.

stopped =
    We stop here. Thank you for talking.
    You can always go on later.
    Would you like to talk with a human now? Then type /emergency.

help =
    This is how it works:
    Tap a button, or type your answer.
    You can also type the number of a button.
    /back: to the question before
    /answers: see and change your answers
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

group = In a group I ask no questions. Start a talk with me alone.

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

no-more = That was all. I begin again at the top of the list.
saved = I keep it for you. You find it with /data.
dismissed = All right, I leave that out from now on.
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
