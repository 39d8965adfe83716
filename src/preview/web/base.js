// What every part of the page uses: elements, words, data, tabs, long lists.
"use strict";
const part = {};
const number = (value) => new Intl.NumberFormat(language()).format(value);

/** An element; text never becomes markup. */
function el(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(4).filter((it) => it !== null && it !== undefined && it !== false));
  return element;
}

const parsed = new Map();
/** A block of data, read when it is first needed. */
function data(name) {
  if (!parsed.has(name)) {
    const block = document.getElementById("data-" + name);
    parsed.set(name, block ? JSON.parse(block.textContent) : null);
  }
  return parsed.get(name);
}

function language() { return document.documentElement.lang; }

/** The words of the page under a key; {name} stands for a value. */
function say(key, values) {
  const words = data("interface")[language()][key] ?? "[" + key + "]";
  return words.replace(/\{(\w+)\}/g, (all, name) => values && name in values ? String(values[name]) : all);
}

/** Words of the page in which commands stand between `…`. */
function withCode(words) {
  return words.split("`").map((it, at) => at % 2 ? el("code", {}, it) : it);
}

/** A day, or the month or the year that is known, in the words of the language of the page. */
function day(written) {
  const [year, month, date] = written.split("-").map(Number);
  const known = { year: "numeric", month: month && "long", day: date && "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language(), known).format(Date.UTC(year, (month || 1) - 1, date || 1));
}

/** The words of the content in the language of the page. */
function of(words) { return words[language()] ?? Object.values(words)[0] ?? ""; }

/** Without accents and capitals: what a search compares. */
function folded(text) { return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(); }

function terms(text) { return folded(text).split(/\s+/).filter(Boolean); }

/** Shows a long list piece by piece: as it is scrolled, or by a button. */
function list(root, items, draw, piece = 30) {
  let at = 0;
  const more = el("button", { class: "plain", type: "button", onclick: () => next(true) });
  const box = el("div", { class: "list" });
  function next(byButton) {
    const first = at;
    box.append(...items.slice(at, at + piece).map(draw));
    at = Math.min(at + piece, items.length);
    more.textContent = say("preview.more", { number: number(items.length - at) });
    more.classList.toggle("hidden", at >= items.length);
    if (byButton && box.children[first]) {
      box.children[first].setAttribute("tabindex", "-1");
      box.children[first].focus();
    }
  }
  next(false);
  root.replaceChildren(box, more);
  const watch = new IntersectionObserver((seen) => {
    if (!more.isConnected) watch.disconnect();
    else if (seen.some((it) => it.isIntersecting) && at < items.length) next(false);
  }, { rootMargin: "600px" });
  watch.observe(more);
}

/** A search field and what stands beside it; `find` is called a moment after each change. */
function field(label, id, find) {
  let waits;
  const later = (event) => { clearTimeout(waits); waits = setTimeout(() => find(event.target.value), 80); };
  return el("label", {}, label, el("input", { type: "search", id, autocomplete: "off", oninput: later }));
}

function choice(label, id, options, value, chosen) {
  const select = el("select", { id, onchange: (event) => chosen(event.target.value) },
    options.map(([name, words]) => el("option", { value: name, selected: name === value }, words)));
  return el("label", {}, label, select);
}

function check(label, id, on, changed) {
  return el("label", { class: "check" },
    el("input", { type: "checkbox", id, checked: on, onchange: (event) => changed(event.target.checked) }), label);
}

function mark(kind, words) { return el("span", { class: "mark " + kind }, words); }

/** How many there are, told to a screen reader as well. */
function count(words) { return el("p", { class: "soft", role: "status" }, words); }

/** A message as Telegram shows it. `press` makes its buttons work. */
function bubble(words, message, press) {
  const line = (it) => {
    const text = words[it >> 1];
    return el("p", {}, it & 1 ? el("strong", {}, text) : text);
  };
  const key = (label, data) => press
    ? el("button", { class: "key", type: "button", onclick: () => press(words[label], data) }, words[label])
    : el("span", {}, words[label]);
  return el("div", { class: "chat-message" },
    message.l.length > 0 && el("div", { class: "bubble" }, message.l.map(line)),
    message.f !== undefined && el("div", { class: "file" }, "📄 " + words[message.f]),
    (message.b || []).map((row, at) => el("div", { class: "keys" },
      row.map((label, column) => key(label, message.d && message.d[at][column])))));
}

function tabs() { return [...document.querySelectorAll("[role=tab]")]; }

function open(name, focus) {
  for (const tab of tabs()) {
    const on = tab.dataset.part === name;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute("aria-controls"));
    panel.classList.toggle("hidden", !on);
    if (on) {
      if (focus) tab.focus();
      if (!panel.hasChildNodes()) part[name](panel);
    }
  }
}

function place(name, rest) {
  const hash = "#" + name + (rest ? "/" + rest : "");
  if (location.hash !== hash) history.replaceState(null, "", hash);
}

/** The part that the address names, and what stands behind it. */
function there() {
  const [name, ...rest] = location.hash.slice(1).split("/");
  return [part[name] ? name : "screens", rest.join("/")];
}

function draw() {
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language()));
  }
  const made = document.getElementById("made");
  made.textContent = say("preview.made", { date: day(made.dataset.date) });
  document.title = say("preview.title");
  for (const panel of document.querySelectorAll("[role=tabpanel]")) panel.replaceChildren();
  problems(data("problems"));
  open(there()[0]);
}

let toldProblems;
/** What is wrong with the content stands above everything, opened where the page stays as it was; it is told again only when it changed. */
function problems(found) {
  const now = language() + JSON.stringify(found);
  if (now === toldProblems) return;
  toldProblems = now;
  const box = document.getElementById("problems");
  box.replaceChildren();
  box.classList.toggle("hidden", found.length === 0);
  if (found.length === 0) return;
  const stops = found.some((it) => it.stops);
  box.classList.toggle("stops", stops);
  box.append(el("details", { open: stops },
    el("summary", {}, say(stops ? "preview.mistakes" : "preview.problems", { number: number(found.length) })),
    el("ul", {}, found.slice(0, 50).map((it) => el("li", {}, of(it.words))))));
}

function begin() {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => { document.documentElement.lang = button.dataset.language; draw(); });
  }
  document.querySelector(".skip").addEventListener("click", (event) => {
    // The address names the part that is open: it stays as it is.
    event.preventDefault();
    document.getElementById("main").focus();
  });
  const all = tabs();
  for (const [at, tab] of all.entries()) {
    tab.addEventListener("click", () => { place(tab.dataset.part); open(tab.dataset.part); });
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const name = all[(to + all.length) % all.length].dataset.part;
      place(name);
      open(name, true);
    });
  }
  addEventListener("hashchange", () => {
    const [name] = there();
    document.getElementById("panel-" + name).replaceChildren();
    open(name);
  });
  draw();
}
