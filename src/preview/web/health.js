// How the catalogue is: what nobody could confirm, what has no way in, how old each check is.
part.health = (panel) => {
  const { people, rows, unconfirmed } = data("health");
  const chosen = { search: "", show: "" };
  const found = el("div", {});
  const told = count("");
  const noWay = (it) => !it.phone && !it.page && !it.door;
  const of = new Map();
  for (const it of unconfirmed) for (const id of it.activities) of.set(id, [...(of.get(id) || []), it.person]);
  const filters = {
    unsure: (it) => it.availability === "unsure",
    "in-lists": (it) => of.has(it.id),
    "no-way": (it) => it.availability !== "gone" && noWay(it),
    "no-number": (it) => it.availability !== "gone" && !it.phone,
    old: (it) => it.days > 180,
    future: (it) => it.days < 0,
    unlisted: (it) => it.availability !== "gone" && it.lists === 0,
    gone: (it) => it.availability === "gone",
  };
  // What weighs most stands first: unconfirmed in lists, unconfirmed, no way in, then the oldest check.
  const weight = (it) => (of.has(it.id) ? 8000 : 0) + (it.availability === "unsure" ? 4000 : 0) + (filters["no-way"](it) ? 2000 : 0)
    + Math.min(Math.max(it.days, 0), 1999);
  const sorted = rows.map((it) => [weight(it), it]).sort((a, b) => b[0] - a[0]).map((it) => it[1]);

  function row(it) {
    const who = of.get(it.id) || [];
    return el("article", { class: "row", id: "activity-" + it.id },
      el("div", { class: "marks" }, el("strong", {}, it.name), el("code", { class: "soft" }, it.id),
        mark({ sure: "good", unsure: "warn", gone: "bad" }[it.availability], say("preview-health." + it.availability)),
        filters["no-way"](it) && mark("bad", say("preview-health.no-way")),
        it.days < 0 && mark("bad", say("preview-health.future"))),
      el("ul", { class: "flat" },
        el("li", {}, say("preview-health.checked", { date: day(it.checked), number: number(it.days) })),
        it.seen && el("li", {}, say("preview-health.seen", { date: day(it.seen) })),
        el("li", {}, say("preview-health.ways"), " ", [it.phone && say("preview-health.phone"), it.page && say("preview-health.page"),
          it.door && say("preview-health.door", { name: it.door })].filter(Boolean).join(", ") || "–"),
        el("li", {}, say("preview-health.evidence", { number: number(it.evidence) })),
        el("li", {}, say("preview-health.lists", { number: number(it.lists), total: number(people) }))),
      who.length > 0 && el("details", {}, el("summary", {}, say("preview-health.who", { number: number(who.length) })),
        el("ul", {}, who.slice(0, 40).map((person) => el("li", {}, el("code", {}, person))))));
  }

  function show() {
    const wanted = terms(chosen.search);
    const all = sorted.filter((it) => (!chosen.show || filters[chosen.show](it))
      && wanted.every((term) => folded(it.id + " " + it.name).includes(term)));
    told.textContent = say("preview-health.found", { number: number(all.length), total: number(rows.length) });
    list(found, all, row);
  }

  const names = Object.keys(filters);
  panel.append(el("p", {}, say("preview-health.about", { number: number(people) })),
    el("p", {}, say("preview-health.unconfirmed", { number: number(unconfirmed.length), total: number(people) })),
    el("div", { class: "tools" },
      field(say("preview.search"), "search-health", (text) => { chosen.search = text; show(); }),
      choice(say("preview-health.show"), "health-show", [["", say("preview.all")],
        ...names.map((it) => [it, say("preview-health." + it) + " (" + number(rows.filter(filters[it]).length) + ")"])], "",
        (value) => { chosen.show = value; show(); })),
    told, found);
  show();
};
