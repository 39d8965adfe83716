// Every screen, in every language and about each person, with a search.
part.screens = (panel) => {
  const { words, rows } = data("screens");
  const { forms, groups } = data("forms");
  const chosen = { search: "", group: "", language: language(), about: "" };
  const found = el("div", {});
  const told = count("");

  let low;
  /** For each term the numbers of the words that have it: a row has it when a message of it has one of these. */
  function having(term) {
    low ??= words.map(folded);
    const numbers = new Set();
    low.forEach((text, at) => { if (text.includes(term)) numbers.add(at); });
    return numbers;
  }
  const numbers = (message) => [
    ...message.l.map((it) => it >> 1), ...(message.b || []).flat(), ...(message.f === undefined ? [] : [message.f])];

  function matches(row, wanted) {
    const shown = formsOf(row).map((form) => row.shown[row.forms[form]]).flat();
    return wanted.every(([term, set]) => folded(row.id + " " + (row.name || "")).includes(term)
      || shown.some((message) => numbers(message).some((it) => set.has(it))));
  }

  function formsOf(row) {
    return forms.map((_, at) => at).filter((at) => row.forms[at] !== null
      && (!chosen.language || forms[at][0] === chosen.language) && (!chosen.about || forms[at][1] === chosen.about));
  }

  function formLabel(ats) {
    const together = new Map();
    for (const [spoken, about] of ats.map((at) => forms[at])) {
      together.set(spoken, [...(together.get(spoken) || []), say("preview-form." + about)]);
    }
    return [...together].map(([spoken, about]) => say("preview-form." + spoken) + ": " + about.join(", ")).join(" · ");
  }

  function screen(row) {
    const together = new Map();
    for (const at of formsOf(row)) {
      const shown = row.forms[at];
      together.set(shown, [...(together.get(shown) || []), at]);
    }
    // As wide as what it shows: screens with one form stand beside each other.
    return el("article", { class: "screen of-" + Math.min(together.size, 3), id: "screen-" + row.id },
      el("div", { class: "head" }, el("h3", {}, row.name || el("code", {}, row.id)),
        row.name && el("code", { class: "soft" }, row.id), el("span", { class: "soft" }, say("preview-group." + row.group))),
      el("div", { class: "forms" }, [...together].map(([shown, ats]) => el("div", { class: "form", lang: forms[ats[0]][0] },
        el("div", { class: "label", lang: language() }, formLabel(ats)),
        el("div", { class: "chat" }, row.shown[shown].map((message) => bubble(words, message)))))));
  }

  function show() {
    const wanted = terms(chosen.search).map((term) => [term, having(term)]);
    const all = rows.filter((row) => (!chosen.group || row.group === chosen.group)
      && formsOf(row).length > 0 && matches(row, wanted));
    told.textContent = say("preview-screens.found", { number: number(all.length), total: number(rows.length) });
    list(found, all, screen, 12);
  }

  const every = ["", say("preview.all")];
  panel.append(el("p", {}, say("preview-screens.about")),
    el("div", { class: "tools" },
      field(say("preview.search"), "search-screens", (text) => { chosen.search = text; show(); }),
      choice(say("preview-screens.group"), "group", [every, ...groups.map((it) => [it, say("preview-group." + it)])], "",
        (value) => { chosen.group = value; show(); }),
      choice(say("preview.language"), "form-language",
        [every, ...[...new Set(forms.map((it) => it[0]))].map((it) => [it, say("preview-form." + it)])], chosen.language,
        (value) => { chosen.language = value; show(); }),
      choice(say("preview-screens.person"), "form-about",
        [every, ...[...new Set(forms.map((it) => it[1]))].map((it) => [it, say("preview-form." + it)])], "",
        (value) => { chosen.about = value; show(); })),
    told, found);
  show();
};
