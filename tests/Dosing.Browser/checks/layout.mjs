// Nothing stands beside the page, and no label of a picture stands on another or outside the picture.

/** How far the page is wider than the window, and what sticks out of it. */
export const overflowFaults = page => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - width;
  if (over <= 0) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1).slice(0, 3);
  return [`the page is ${over} px wider than the window: ${wide.map(e => `${e.localName}.${e.className.baseVal ?? e.className}`).join(', ')}`];
});

/** The labels of every picture that is shown: the box of their ink, and that of the picture. */
const labels = page => page.evaluate(() => [...document.querySelectorAll('svg')].filter(s => s.checkVisibility()).map(svg => ({
  box: svg.getBoundingClientRect().toJSON(),
  texts: [...svg.querySelectorAll('text')].filter(t => t.textContent.trim() && t.checkVisibility() && t.getBoundingClientRect().width > 0).map(t => {
    // A line of text is taller than its letters; what is above and below them may touch.
    const box = t.getBoundingClientRect();
    const upright = box.width >= box.height || t.textContent.trim().length < 3;
    const spare = 0.2 * (upright ? box.height : box.width);
    return {
      text: t.textContent.trim(),
      left: box.left + (upright ? 0 : spare), right: box.right - (upright ? 0 : spare),
      top: box.top + (upright ? spare : 0), bottom: box.bottom - (upright ? spare : 0),
    };
  }),
})));

export async function overlapFaults(page) {
  const slack = 0.5;
  return (await labels(page)).flatMap(({ texts }) => texts.flatMap((a, i) => texts.slice(i + 1)
    .filter(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack)
    .map(b => `'${a.text}' and '${b.text}' overlap`)));
}

export async function outsideFaults(page) {
  const slack = 0.5;
  return (await labels(page)).flatMap(({ box, texts }) => texts
    .filter(t => t.left < box.left - slack || t.right > box.right + slack || t.top < box.top - slack || t.bottom > box.bottom + slack)
    .map(t => `'${t.text}' leaves the picture`));
}

/** The smallest letters of any picture that is shown, in pixels of the screen. */
export const smallFaults = (page, least = 8) => page.evaluate(least => [...document.querySelectorAll('svg')].filter(s => s.checkVisibility()).flatMap(svg => {
  const scale = svg.getScreenCTM()?.a ?? 1;
  return [...svg.querySelectorAll('text')].filter(t => parseFloat(getComputedStyle(t).fontSize) * scale < least - 0.01)
    .slice(0, 1).map(t => `'${t.textContent.trim()}' is ${(parseFloat(getComputedStyle(t).fontSize) * scale).toFixed(1)} px high`);
}), least);
