// Opens what dosing draws and checks it. Ends with "N passed, N failed"; exit code 1 where one failed.
//   node check.mjs [--screens FOLDER] -- COMMAND...      COMMAND runs dosing, for example: dotnet Dosing.Cli.dll
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, views } from './browser.mjs';
import { examinePage, examinePicture } from './examine.mjs';
import { broken, sound, tables } from './fixtures.mjs';
import { pages, pictures } from './pages.mjs';

const split = process.argv.indexOf('--');
const options = process.argv.slice(2, split);
const [program, ...before] = process.argv.slice(split + 1);
const screens = options.includes('--screens') ? options[options.indexOf('--screens') + 1] : null;
const folder = mkdtempSync(join(tmpdir(), 'dosing-pages-'));
const dosing = words => execFileSync(program, [...before, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
let [passed, failed] = [0, 0];

function tell(subject, { check, where, faults }) {
  if (faults.length === 0) {
    passed++;
    return;
  }

  failed++;
  console.log(`failed: ${subject}, ${where}: ${check}`);
  faults.slice(0, 8).forEach(fault => console.log(`    ${fault}`));
  if (faults.length > 8) console.log(`    and ${faults.length - 8} more`);
}

const file = (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const keeping = name => (suffix, bytes) => screens && writeFileSync(join(screens, `${name}-${suffix}`), bytes);

/** Two at a time, in order. */
async function inPairs(items, examine, report) {
  for (let i = 0; i < items.length; i += 2) {
    const pair = items.slice(i, i + 2);
    (await Promise.all(pair.map(examine))).forEach((results, k) => report(pair[k], results));
  }
}

/** The checks themselves: the sound page passes all, and each break fails what it must and nothing else. */
async function checkTheChecks(browser) {
  (await examinePage(browser, file('sound.html', sound), { tables: tables() })).forEach(result => tell('the sound page', result));
  const enough = views.filter(view => ['phone-light', 'desk-dark'].includes(view.name));
  await inPairs(
    broken,
    // axe-core is the slowest check by far, so it looks only at the breaks that it must find.
    ([what, must, html]) => examinePage(browser, file(`broken-${what.replaceAll(' ', '-')}.html`, html), { tables: tables(), in: enough, axe: must.includes('axe') }),
    ([what, must], results) => {
      const faults = results.filter(r => r.faults.length > 0);
      const failing = [...new Set(faults.map(r => r.check))];
      tell(`the page with ${what}`, {
        check: 'fails as it must',
        where: must.join(' and '),
        faults: [
          ...must.filter(check => !failing.includes(check)).map(check => `${check} does not fail`),
          ...failing.filter(check => !must.includes(check)).map(check => `${check} fails too: ${faults.find(r => r.check === check).faults[0]}`),
        ],
      });
    });
}

if (screens) mkdirSync(screens, { recursive: true });
const browser = await start(process.env.CHROMIUM ?? '/usr/bin/chromium');
try {
  await checkTheChecks(browser);
  await inPairs(
    pages,
    ({ name, words, tables: of, sheets }) => examinePage(browser, file(`${name}.html`, dosing([...words, '--format', 'html'])), {
      tables: of ? of(JSON.parse(dosing([...words, '--format', 'json']))) : [], sheets, keep: keeping(name),
    }),
    ({ words }, results) => results.forEach(result => tell(`dosing ${words.join(' ')} --format html`, result)));
  await inPairs(
    pictures,
    ({ name, words }) => examinePicture(browser, file(`${name}.svg`, dosing([...words, '--format', 'svg'])), { keep: keeping(`${name}-svg`) }),
    ({ words }, results) => results.forEach(result => tell(`dosing ${words.join(' ')} --format svg`, result)));
} catch (error) {
  failed++;
  console.log(`failed: the checks did not come to their end: ${error.message}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
