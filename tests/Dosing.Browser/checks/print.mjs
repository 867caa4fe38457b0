// On paper.

/** Prints to A4 as the page asks for it; the sheets and their size are read from the file itself. */
export async function print(page) {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: null });
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*([\d.\s-]+)\]/g)].map(m => m[1].trim().split(/\s+/).map(Number));
  return { pdf, sheets: [...text.matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length, boxes };
}

/** Whether it took the sheets that were expected, each of A4. */
export function printFaults({ sheets, boxes }, expected) {
  const a4 = ([left, bottom, right, top]) => Math.abs(right - left - 595) < 2 && Math.abs(top - bottom - 842) < 2;
  return [
    ...(sheets === expected ? [] : [`it takes ${sheets} sheets, not ${expected}`]),
    ...(boxes.length > 0 && boxes.every(a4) ? [] : [`a sheet is not A4: ${boxes.map(b => b.join(' ')).join('; ')}`]),
  ];
}
