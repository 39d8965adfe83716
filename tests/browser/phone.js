// Gives what cannot be read to its end of all screens in sight: text or labels that are cut off, that stand over their edge
// or outside the window, and words of a label that are broken in the middle.
const poor = [];
const told = (it) => `${it.closest(".screen").id}: ${it.innerText.slice(0, 80)}`;
const range = document.createRange();
const lines = (node, from, to) => {
  range.setStart(node, from);
  range.setEnd(node, to);
  return new Set([...range.getClientRects()].filter((it) => it.width > 0).map((it) => Math.round(it.top))).size;
};
for (const screen of document.querySelectorAll("#panel-screens .screen")) screen.style.contentVisibility = "visible";
for (const it of document.querySelectorAll("#panel-screens .screen, #panel-screens .screen *")) {
  const box = it.getBoundingClientRect();
  const style = getComputedStyle(it);
  const cuts = style.overflow !== "visible" || style.textOverflow !== "clip" || style.whiteSpace === "nowrap";
  const inline = style.display === "inline";
  const isOver = !inline && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
  if (cuts) poor.push(`cut off: ${told(it)}`);
  else if (isOver || box.right > innerWidth + 0.5 || box.left < -0.5) poor.push(`over the edge: ${told(it)}`);
}
/** Words stay whole; in a text those with more letters than have room on a line do not. */
function whole(it, longest) {
  for (const node of [...it.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE)) {
    for (const word of node.textContent.matchAll(/(?<!\S)\p{L}[^\s-]*-?/gu)) {
      const length = word[0].length;
      if (length <= longest && lines(node, word.index, word.index + length) > 1) poor.push(`broken word ${word[0]}: ${told(it)}`);
    }
  }
}
for (const key of document.querySelectorAll("#panel-screens .keys > *")) whole(key, Infinity);
for (const line of document.querySelectorAll("#panel-screens .bubble *")) whole(line, 12);
return poor;
