// Gives the texts in sight whose letters stand out too little from what is behind them.
const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
/** A colour of the style as numbers, over what is behind it. */
function over(colour, behind) {
  context.fillStyle = `rgb(${behind.join(" ")})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
function luminance(colour) {
  const [r, g, b] = colour.map((it) => it / 255).map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
function behind(element) {
  const all = [];
  for (let it = element; it; it = it.parentElement) all.unshift(getComputedStyle(it).backgroundColor);
  return all.reduce((below, colour) => over(colour, below), [255, 255, 255]);
}
/** How much of an element is seen where those around it are made paler. */
function opacity(element) {
  let seen = 1;
  for (let it = element; it; it = it.parentElement) seen *= Number(getComputedStyle(it).opacity);
  return seen;
}
const poor = [];
for (const element of document.querySelectorAll("body *")) {
  const words = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.textContent.trim());
  if (!words || !element.checkVisibility() || ["SCRIPT", "NOSCRIPT", "OPTION"].includes(element.tagName)) continue;
  const back = behind(element);
  const ink = over(getComputedStyle(element).color, back).map((it, at) => back[at] + (it - back[at]) * opacity(element));
  const found = ratio(ink, back);
  if (found < 4.5) poor.push(`${found.toFixed(2)}: ${element.outerHTML.slice(0, 160)}`);
}
return poor.slice(0, 10);
