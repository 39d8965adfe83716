// Talking with the bot as it is, where the program serves the page; and stepping through talks.
part.play = (panel) => {
  const { words, talks } = data("talks");
  const isServed = data("served");
  const chat = el("div", { class: "chat", role: "log", "aria-live": "polite", id: "talk", tabindex: "0" });
  const below = el("div", {});
  const chosen = el("select", { id: "talk-choice", onchange: (event) => { place("play"); begin(event.target.value); } });

  /** Who talks, in which language, and what was done: the address holds it, so that a colleague gets the same place. */
  function read() {
    const [name, rest] = there();
    if (name !== "play" || !rest.startsWith("live/")) return null;
    try {
      const [, desk, spoken, ...steps] = rest.split("/").map(decodeURIComponent);
      return { desk: desk === "desk", language: spoken, steps: steps.map((it) => ({ [it[0] === "p" ? "press" : "text"]: it.slice(1) })) };
    } catch { return null; }
  }
  function write(talk) {
    const steps = talk.steps.map((it) => encodeURIComponent("press" in it ? "p" + it.press : "t" + it.text));
    place("play", ["live", talk.desk ? "desk" : "resident", talk.language, ...steps].join("/"));
  }

  const you = (text) => el("div", { class: "bubble you" }, text);
  function scroll() { chat.scrollTop = chat.scrollHeight; }

  /** The page's own table of words, for messages that come with their words. */
  function own(message) {
    const table = [];
    const put = (text) => table.push(text) - 1;
    const shaped = {
      l: message.lines.map(([text, strong]) => put(text) * 2 + (strong ? 1 : 0)),
      b: message.buttons.map((row) => row.map(([label]) => put(label))),
      d: message.buttons.map((row) => row.map((it) => it[1])),
    };
    if (message.file) shaped.f = put(message.file);
    return [table, shaped];
  }

  // ---- with the program
  let talk;
  async function live(labels) {
    write(talk);
    let answer;
    try {
      const response = await fetch("turn", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(talk) });
      if (!response.ok) throw new Error(String(response.status));
      answer = await response.json();
    } catch {
      below.prepend(el("p", { role: "alert" }, say("preview.stopped")));
      return;
    }
    chat.replaceChildren();
    const shown = new Map();
    answer.said.forEach((messages, at) => {
      const step = talk.steps[at];
      chat.append(you("press" in step ? "[" + (shown.get(step.press) || step.press) + "]" : step.text));
      const isLast = at === answer.said.length - 1;
      for (const message of messages) {
        for (const [label, value] of message.buttons.flat()) shown.set(value, label);
        const [table, shaped] = own(message);
        const drawn = bubble(table, shaped, isLast ? (label, value) => { talk.steps.push({ press: value }); live(); } : null);
        if (!isLast) drawn.classList.add("old");
        chat.append(drawn);
      }
    });
    scroll();
    const first = chat.querySelector("button.key");
    if (labels !== "typed" && first) first.focus({ preventScroll: true });
  }

  function composer() {
    const input = el("input", { type: "text", id: "say", autocomplete: "off", maxlength: 4000 });
    const send = (event) => {
      event.preventDefault();
      if (!input.value.trim()) return;
      talk.steps.push({ text: input.value });
      input.value = "";
      live("typed");
    };
    const again = (changes) => { talk = { ...talk, ...changes, steps: [{ text: (changes.desk ?? talk.desk) ? "/desk" : "/start" }] }; live("typed"); };
    return [
      el("form", { class: "say", onsubmit: send }, el("label", { class: "soft", for: "say" }, say("preview-play.say")), input,
        el("button", { class: "plain", type: "submit" }, say("preview-play.send"))),
      el("div", { class: "tools" },
        el("button", { class: "plain", type: "button", onclick: () => { if (talk.steps.length > 1) { talk.steps.pop(); live("typed"); } } }, say("preview-play.back")),
        el("button", { class: "plain", type: "button", onclick: () => again({}) }, say("preview-play.again")),
        choice(say("preview.language"), "talk-language", data("forms").languages.map((it) => [it, say("preview-form." + it)]), talk.language,
          (value) => again({ language: value })),
        check(say("preview-play.desk"), "talk-desk", talk.desk, (on) => again({ desk: on })))];
  }

  function beginLive() {
    talk = read() || { desk: false, language: language(), steps: [{ text: "/start" }] };
    below.replaceChildren(...composer());
    live("typed");
  }

  // ---- recorded talks
  function recorded(name) {
    const it = talks.find((other) => other.name === name);
    let at = 0;
    place("play", "talk/" + encodeURIComponent(name));
    chat.replaceChildren();
    const progress = count("");
    const next = el("button", { class: "plain", type: "button", id: "next", onclick: () => forward(1) }, say("preview-play.next"));
    const all = el("button", { class: "plain", type: "button", onclick: () => forward(it.steps.length) }, say("preview-play.all"));
    const again = el("button", { class: "plain", type: "button", onclick: () => recorded(name) }, say("preview-play.again"));
    function forward(steps) {
      for (const step of it.steps.slice(at, at + steps)) {
        for (const old of chat.querySelectorAll(".chat-message")) old.classList.add("old");
        if (step.kind === "no-button") chat.append(el("p", {}, mark("bad", say("preview-play.no-button", { name: step.you }))));
        else if (step.you) chat.append(you(step.kind === "pressed" ? "[" + step.you + "]" : step.you));
        for (const message of step.messages) chat.append(bubble(words, message));
        if (it.differs === at) chat.append(el("p", {}, mark("warn", say("preview-play.differs"))));
        at++;
      }
      progress.textContent = say("preview-play.at", { number: number(at), total: number(it.steps.length) });
      next.disabled = all.disabled = at >= it.steps.length;
      scroll();
    }
    below.replaceChildren(el("div", { class: "tools" }, next, all, again), progress, el("p", { class: "soft" }, el("code", {}, it.name)));
    if (it.recorded) below.append(el("p", { class: "soft" }, say("preview-play.recorded")));
    forward(1);
  }

  function begin(name) {
    chosen.value = name;
    if (name === "") beginLive(); else recorded(name);
  }

  if (isServed) chosen.append(el("option", { value: "" }, say("preview-play.live")));
  for (const it of talks) {
    const note = it.differs === undefined ? "" : " – " + say("preview-play.differs-short");
    chosen.append(el("option", { value: it.name }, (it.title || it.name) + note));
  }
  panel.append(el("p", {}, withCode(say(isServed ? "preview-play.about" : "preview-play.file"))),
    el("div", { class: "play" }, el("label", { class: "talks" }, say("preview-play.talk"), chosen), chat, below));
  const [, rest] = there();
  const named = rest.startsWith("talk/") && decodeURIComponent(rest.slice(5));
  begin(talks.some((it) => it.name === named) ? named : isServed ? "" : talks[0]?.name ?? "");
};
