// What every page says of itself, and that it needs no script.

/** Language, title, one heading of the first level, ids that are unique, no script. */
export async function documentFaults(page) {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    ids: [...document.querySelectorAll('[id]')].map(e => e.id),
    viewport: document.querySelector('meta[name=viewport]')?.content ?? '',
  }));
  const repeated = found.ids.filter((id, i) => found.ids.indexOf(id) !== i);
  return [
    ...(found.lang === 'en' ? [] : [`the language is '${found.lang}'`]),
    ...(found.title ? [] : ['there is no title']),
    ...(found.headings === 1 ? [] : [`there are ${found.headings} headings of the first level`]),
    ...(found.viewport.includes('width=device-width') ? [] : ['a phone would not use its own width']),
    ...repeated.map(id => `the id ${id} stands more than once`),
  ];
}

/** Scripts, and attributes that are one. */
export const scriptFaults = page => page.evaluate(() => [...document.querySelectorAll('*')].flatMap(e => [
  ...(e.localName === 'script' ? ['a script element'] : []),
  ...[...e.attributes].filter(a => /^on/i.test(a.name) || /^\s*javascript:/i.test(a.value)).map(a => `${e.localName} ${a.name}="${a.value}"`),
]));

/** The ground of the page by its luminance, from 0 for black to 1 for white. */
export const luminance = page => page.evaluate(() => {
  const [r, g, b, alpha = 1] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
  return alpha === 0 ? 1 : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
});

/** Opens everything that is folded. */
export const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
