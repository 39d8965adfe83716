// The questions in their order, each with what leads to it.
part.map = (panel) => {
  const questions = data("map");

  function gate(condition) {
    if (!condition) return el("p", { class: "soft" }, say("preview-map.always"));
    const { ways } = condition;
    const total = ways && ways.yes + ways.no + ways.open;
    return el("div", {}, el("p", {}, say("preview-map.when", { name: of(condition.words) })),
      el("p", { class: "soft" }, say("preview-map.written") + " ", el("code", {}, condition.written)),
      ways ? [
        el("p", {}, say("preview-map.ways", { number: number(ways.yes), total: number(total) })),
        el("div", { class: "bar", role: "img", "aria-label": say("preview-map.ways", { number: number(ways.yes), total: number(total) }) },
          width(el("span", {}), ways.yes / total)),
        ways.open > 0 && el("p", { class: "soft" }, say("preview-map.open", { number: number(ways.open) })),
      ] : el("p", { class: "soft" }, say("preview-map.uncounted")));
  }

  const width = (bar, share) => { bar.style.width = (share * 100).toFixed(1) + "%"; return bar; };

  panel.append(el("p", {}, say("preview-map.about")),
    el("ol", { class: "map" }, questions.map((it, at) => el("li", { class: "row", id: "question-" + it.id },
      el("div", { class: "marks" }, el("strong", {}, number(at + 1) + ". " + of(it.say)), el("code", {}, it.id),
        it.sensitive && mark("warn", say("preview-map.sensitive"))),
      el("p", { class: "soft" }, of(it.why)),
      gate(it.condition),
      it.choices.length > 0 && el("ul", { class: "flat" }, it.choices.map((choice) =>
        el("li", {}, of(choice.label), " ", el("code", { class: "soft" }, choice.id))))))));
};
