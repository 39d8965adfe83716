# What people type instead of a button. Put a | between two ways to say it.

words =
    .near = too far | closer | nearer | near me | it is too far | too far away
    .home = rather at home | at home | I would rather stay at home
    .small = smaller | one person | rather one person | with one person | no group | a smaller group
    .free = free | it may cost nothing | too expensive | cheaper
    .results = show me | show what fits | results | the list | my list | show the list | what do you have for me
    .saved = kept | saved | what did I keep | my saved activities
