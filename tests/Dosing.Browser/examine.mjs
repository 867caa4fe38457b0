// Everything that is checked of one page or one picture, as a list of checks with their faults.
import { open, views } from './browser.mjs';
import { documentFaults, luminance, scriptFaults, unfold } from './checks/document.mjs';
import { outsideFaults, overflowFaults, overlapFaults, smallFaults } from './checks/layout.mjs';
import { axeFaults, keyboardFaults, wordFaults } from './checks/access.mjs';
import { print, printFaults } from './checks/print.mjs';
import { tableFaults } from './checks/tables.mjs';

const text = page => page.evaluate(() => document.body.innerText);

/** A page in the views, without script, on paper and by keyboard. `keep` gets what may be looked at afterwards. */
export async function examinePage(browser, file, { tables = [], sheets = 1, in: chosen = views, axe = true, keep = () => {} }) {
  const results = [];
  const add = (check, where, faults) => results.push({ check, where, faults });
  for (const view of chosen) {
    await open(browser, file, view, async (page, seen) => {
      await keep(`${view.name}.png`, await page.screenshot({ fullPage: true }));
      add('overflow', view.name, await overflowFaults(page));
      add('labels-overlap', view.name, await overlapFaults(page));
      add('labels-outside', view.name, await outsideFaults(page));
      add('labels-size', view.name, await smallFaults(page));
      const light = await luminance(page);
      add('dark', view.name, (view.scheme === 'dark') === light < 0.5 ? [] : [`the ground has a luminance of ${light.toFixed(2)}`]);
      await unfold(page);
      add('overflow', `${view.name}, unfolded`, await overflowFaults(page));
      // What is folded away is checked as well, so this one run is for both.
      if (axe) add('axe', `${view.name}, unfolded`, await axeFaults(page));
      if (view === chosen.find(other => other.size === view.size)) {
        const { reach, sight } = await keyboardFaults(page);
        add('focus-order', view.name, reach);
        add('focus-seen', view.name, sight);
      }

      add('console', view.name, seen.errors);
      add('network', view.name, seen.requests);
    });
  }

  await once(browser, file, { tables, sheets, keep }, add);
  return results;
}

/** What one view is enough for. */
async function once(browser, file, { tables, sheets, keep }, add) {
  const desk = views.find(view => view.name === 'desk-light');
  const withScript = await open(browser, file, desk, async page => {
    add('document', desk.name, await documentFaults(page));
    add('scripts', desk.name, await scriptFaults(page));
    add('picture-words', desk.name, await wordFaults(page));
    add('table-values', desk.name, await tableFaults(page, tables));
    const printed = await print(page);
    await keep('print.pdf', printed.pdf);
    add('print', 'A4', printFaults(printed, sheets));
    return text(page);
  });
  await open(browser, file, { ...desk, script: false }, async (page, seen) => {
    add('same-without-script', desk.name, await text(page) === withScript ? [] : ['without script it reads otherwise']);
    add('network', `${desk.name}, without script`, seen.requests);
  });
}

/** A picture that stands alone. */
export async function examinePicture(browser, file, { keep = () => {} }) {
  const results = [];
  const add = (check, where, faults) => results.push({ check, where, faults });
  await open(browser, file, { size: 'desk', scheme: 'light' }, async (page, seen) => {
    await keep('alone.png', await page.screenshot());
    add('picture-words', 'alone', await wordFaults(page));
    add('labels-overlap', 'alone', await overlapFaults(page));
    add('labels-outside', 'alone', await outsideFaults(page));
    add('scripts', 'alone', await scriptFaults(page));
    add('size', 'alone', await page.evaluate(() => {
      const svg = document.documentElement;
      return svg.localName === 'svg' && parseFloat(svg.getAttribute('width')) > 0 && parseFloat(svg.getAttribute('height')) > 0 && svg.hasAttribute('viewBox') ? [] : ['it has no size of its own'];
    }));
    add('console', 'alone', seen.errors);
    add('network', 'alone', seen.requests);
  });
  return results;
}
