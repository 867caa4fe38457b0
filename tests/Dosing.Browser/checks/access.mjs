// For who does not see, and for who uses no mouse.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, rule by rule, with the first places. */
export async function axeFaults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(v => `${v.id}: ${v.help} (${v.nodes.length}, first ${v.nodes[0].target.join(' ')})`);
}

/** Every picture has a role and words: a title, a description, and what names it is there. */
export const wordFaults = page => page.evaluate(() => [...document.querySelectorAll('svg')].filter(s => !s.closest('[aria-hidden=true]')).flatMap((svg, i) => {
  const own = name => [...svg.children].find(e => e.localName === name)?.textContent.trim() ?? '';
  const named = (svg.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return [
    ...(svg.getAttribute('role') === 'img' ? [] : [`picture ${i + 1} has no role`]),
    ...(own('title') ? [] : [`picture ${i + 1} has no title`]),
    ...(own('desc') ? [] : [`picture ${i + 1} has no description`]),
    ...(named.length > 0 ? [] : [`picture ${i + 1} is not named by its words`]),
    ...named.filter(id => !svg.querySelector(`#${CSS.escape(id)}`)).map(id => `picture ${i + 1} is named by ${id}, which is not in it`),
  ];
}));

/** What can take the focus and is shown, in the order of the page. */
const focusable = page => page.evaluate(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
  all.forEach((e, i) => { e.dataset.checkFocus = String(i); });
  return all.map(e => (e.textContent || e.getAttribute('aria-label') || e.localName).trim().slice(0, 40));
});

/** Where the focus is, and whether it can be seen there. */
const focused = page => page.evaluate(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const [style, box] = [getComputedStyle(e), e.getBoundingClientRect()];
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && !/rgba\(.*, 0\)|transparent/.test(style.outlineColor);
  return {
    number: e.dataset.checkFocus === undefined ? -1 : Number(e.dataset.checkFocus),
    outlined: outlined || style.boxShadow !== 'none',
    onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
});

/** Walks through the page with the tabulator key: everything is reached, in order, seen, and left again. */
export async function keyboardFaults(page) {
  const names = await focusable(page);
  const reached = [];
  const unseen = [];
  let left = false;
  // Browsers let scrolling boxes take the focus as well; they come on top of what is listed.
  for (let step = 0; step < names.length * 2 + 20; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === null) { left = true; break; }
    if (now.number >= 0) reached.push(now.number);
    if (!now.outlined || !now.onScreen) unseen.push(now.number >= 0 ? names[now.number] : 'a box that scrolls');
  }

  const missing = names.filter((_, i) => !reached.includes(i));
  return {
    reach: [
      ...missing.map(name => `'${name}' is not reached`),
      ...(left ? [] : ['the keyboard does not leave the page']),
      ...(reached.every((n, i) => i === 0 || n > reached[i - 1]) ? [] : ['the order is not that of the page']),
    ],
    sight: unseen.map(name => `the focus on '${name}' is not seen`),
  };
}
