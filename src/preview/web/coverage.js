// What talks, example people, a proof and the screens of this page reach; what nothing reaches stands first.
part.coverage = (panel) => {
  const things = data("coverage");
  const byNone = (it) => !it.g && !it.t && !it.p && !it.v && it.s !== true;
  const kinds = ["activity", "side", "choice", "reason", "sentence"];
  const chosen = { search: "", kind: "", none: true };
  const found = el("div", {});
  const told = count("");
  const languages = data("forms").languages;

  function formWords(it) {
    if (!it.form) return null;
    if (it.kind === "side") return say("preview-side." + it.form);
    return it.form;
  }

  const marks = [["t", "talks"], ["p", "people"], ["s", "proof"], ["v", "screens"]];
  function row(it) {
    const reached = marks.filter(([letter]) => it[letter] === true);
    const link = it.kind === "sentence" || it.kind === "reason";
    return el("article", { class: "row", "data-kind": it.kind, "data-none": String(byNone(it)) },
      el("div", { class: "marks" },
        el("span", { class: "soft" }, say("preview-kind." + it.kind)),
        el("code", {}, it.id), it.form && el("span", {}, formWords(it)),
        byNone(it) ? mark("bad", say("preview-coverage.none"))
          : reached.map(([, name]) => mark("good", say("preview-coverage." + name))),
        it.g && mark("warn", say("preview-coverage.gone"))),
      it.name && el("div", { class: "soft", lang: link ? languages[0] : null }, it.kind === "side" ? el("code", {}, it.name) : it.name));
  }

  function show() {
    const wanted = terms(chosen.search);
    const all = things.filter((it) => (!chosen.kind || it.kind === chosen.kind) && (!chosen.none || byNone(it))
      && wanted.every((term) => folded([it.id, it.form, it.name].join(" ")).includes(term)));
    all.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    told.textContent = say("preview-coverage.found", { number: number(all.length), total: number(things.length) });
    list(found, all, row);
  }

  const summary = kinds.map((kind) => {
    const all = things.filter((it) => it.kind === kind && !it.g);
    const reached = all.filter((it) => !byNone(it));
    return el("li", {}, say("preview-coverage.summary", {
      name: say("preview-kinds." + kind), number: number(reached.length), total: number(all.length) }));
  });
  panel.append(el("p", {}, say("preview-coverage.about")), el("ul", {}, summary),
    el("div", { class: "tools" },
      field(say("preview.search"), "search-coverage", (text) => { chosen.search = text; show(); }),
      choice(say("preview-screens.group"), "coverage-kind", [["", say("preview.all")], ...kinds.map((it) => [it, say("preview-kinds." + it)])], "",
        (value) => { chosen.kind = value; show(); }),
      check(say("preview-coverage.only-none"), "only-none", true, (on) => { chosen.none = on; show(); })),
    told, found);
  show();
};
