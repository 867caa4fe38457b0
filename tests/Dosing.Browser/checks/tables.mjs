// The table beside a picture says what the engine says in JSON.

/** The rows of the table whose caption matches, as texts; null where there is none. */
const rows = (page, caption) => page.evaluate(pattern => {
  const table = [...document.querySelectorAll('table')].find(t => new RegExp(pattern).test(t.caption?.textContent ?? ''));
  return table ? [...table.querySelectorAll('tbody tr')].map(r => [...r.cells].map(c => c.textContent.trim())) : null;
}, caption);

/** Compares tables with what is expected: for each cell a text, or a function that says whether a text is right. */
export async function tableFaults(page, tables) {
  const faults = [];
  for (const { caption, expected } of tables) {
    const shown = await rows(page, caption);
    if (shown === null) {
      faults.push(`there is no table '${caption}'`);
      continue;
    }

    if (shown.length !== expected.length) faults.push(`the table '${caption}' has ${shown.length} rows, not ${expected.length}`);
    expected.forEach((cells, r) => cells.forEach((cell, c) => {
      const text = shown[r]?.[c];
      const right = text !== undefined && (typeof cell === 'function' ? cell(text) : text === cell);
      if (!right) faults.push(`row ${r + 1}, column ${c + 1} of '${caption}': '${text}' is not ${typeof cell === 'function' ? cell.what : `'${cell}'`}`);
    }));
  }

  return faults;
}

/** The numbers of a text, in order. */
export const numbers = text => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** A cell that holds these numbers, each to the digits that it shows, and these words. */
export function holding(values, ...words) {
  const known = values.filter(v => v !== undefined);
  const right = text => words.every(w => text.includes(w))
    && known.length === numbers(text).length
    && (text.match(/\d+(?:\.\d+)?/g) ?? []).every((shown, i) => Math.abs(Number(shown) - known[i]) <= 0.5 * 10 ** -(shown.split('.')[1]?.length ?? 0) + 1e-9);
  right.what = `${known.join(', ')} ${words.join(' ')}`.trim();
  return right;
}

/** A cell that is one of the few that say nothing. */
export const nothing = '-';
