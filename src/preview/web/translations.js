// Every sentence beside its translation: what is missing or made from older words first.
part.translations = (panel) => {
  const { sentences, activities, words } = data("translations");
  const languages = data("forms").languages;
  const [source, ...others] = languages;
  const chosen = { search: "", state: "" };
  const found = el("div", {});
  const told = count("");
  const weight = ["missing", "stale", "orphan", "unmarked", "current"];
  const kinds = { missing: "bad", stale: "warn", orphan: "bad", unmarked: "warn", current: "good" };

  const rows = sentences.map((it) => ({ ...it,
    worst: others.map((other) => it.translations[other].state).sort((a, b) => weight.indexOf(a) - weight.indexOf(b))[0] }));
  for (const it of activities) {
    for (const [name, texts] of it.fields) {
      const translations = Object.fromEntries(others.map((other, at) => {
        const number = texts[at + 1];
        return [other, { words: number === null ? null : words[number], state: number === null ? "missing" : "current" }];
      }));
      const missing = others.some((other) => translations[other].state === "missing") || texts[0] === null;
      rows.push({ key: it.id + "." + name, name: it.name, source: texts[0] === null ? null : words[texts[0]], translations,
        worst: texts[0] === null ? "orphan" : missing ? "missing" : "current" });
    }
  }
  const order = rows.map((row, at) => [weight.indexOf(row.worst), at, row]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const sorted = order.map((it) => it[2]);

  /** What went away from the older words and what came, word by word. */
  function changes(old, now) {
    const [a, b] = [old.split(" "), now.split(" ")];
    const same = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        same[i][j] = a[i] === b[j] ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    const parts = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) { parts.push(a[i] + " "); i++; j++; }
      else if (j >= b.length || (i < a.length && same[i + 1][j] >= same[i][j + 1])) parts.push(el("del", {}, a[i++]), " ");
      else parts.push(el("ins", {}, b[j++]), " ");
    }
    return parts;
  }

  function row(it) {
    const stale = others.find((other) => it.translations[other].made_from);
    return el("article", { class: "row", "data-state": it.worst },
      el("div", { class: "marks" }, el("code", {}, it.key), it.name && el("span", {}, it.name),
        mark(kinds[it.worst], say("preview-translations." + it.worst)),
        it.file && el("span", { class: "soft" }, it.file + ":" + it.line)),
      el("div", { class: "pair" },
        el("div", {}, el("div", { class: "soft" }, say("preview-form." + source)),
          stale ? el("p", { lang: source }, changes(it.translations[stale].made_from, it.source || ""))
            : el("p", { lang: source }, it.source ?? "–")),
        others.map((other) => el("div", {}, el("div", { class: "soft" }, say("preview-form." + other)),
          el("p", { lang: other }, it.translations[other].words ?? "–")))));
  }

  function show() {
    const wanted = terms(chosen.search);
    const all = sorted.filter((it) => (!chosen.state || it.worst === chosen.state) && wanted.every((term) =>
      folded([it.key, it.name, it.source, ...others.map((other) => it.translations[other].words)].join(" ")).includes(term)));
    told.textContent = say("preview-translations.found", { number: number(all.length), total: number(rows.length) });
    list(found, all, row);
  }

  const counts = Object.fromEntries(weight.map((state) => [state, rows.filter((it) => it.worst === state).length]));
  panel.append(el("p", {}, say("preview-translations.about")),
    el("div", { class: "tools" },
      field(say("preview.search"), "search-translations", (text) => { chosen.search = text; show(); }),
      choice(say("preview-translations.state"), "state", [["", say("preview.all")],
        ...weight.map((state) => [state, say("preview-translations." + state) + " (" + number(counts[state]) + ")"])], "",
        (value) => { chosen.state = value; show(); })),
    told, found);
  show();
};
