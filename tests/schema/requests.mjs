// Requests and what batch makes of them. A request fits its schema where, and only where, its row has no errors.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fault, root } from './schemas.mjs';
import { loosening, protocol } from './runs.mjs';

const rows = 400;
const seed = 7;

const linesOf = (text) => text.split('\n').filter((line) => line.length > 0);

/** Invented orders, one of ten with an error. */
function generated(rowsDll) {
  const result = spawnSync('dotnet', [rowsDll, 'rows', String(rows), String(seed)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`the rows could not be generated: ${result.stderr}`);
  return result.stdout;
}

/** The requests that a page of the documents shows as a block of JSON, one object with a drug and a dose. */
function shown() {
  const pages = readdirSync(join(root, 'docs')).filter((f) => f.endsWith('.md')).map((f) => join(root, 'docs', f));
  return pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => ({ page, block })))
    .filter(({ block }) => /"dose": *"/.test(block) && /"for": *"/.test(block) && !block.includes('"sessions"'));
}

export async function requests(tally, dosing, rowsDll) {
  const input = generated(rowsDll);
  const orders = linesOf(input).map((line) => JSON.parse(line));
  const short = linesOf(await dosing.run(['batch', '-'], input)).map((line) => JSON.parse(line));
  if (short.length !== orders.length) tally.add('batch', `${orders.length} requests gave ${short.length} rows`);
  orders.forEach((order, i) => {
    const [bySchema, byProgram] = [fault('request', order), short[i].errors ? JSON.stringify(short[i].errors) : null];
    tally.add(`request ${order.id}`, (bySchema === null) === (byProgram === null) ? null : `the schema says ${bySchema}, the program ${byProgram}`);
  });

  for (const options of [[], ['--detail', 'full'], protocol, loosening, ['--detail', 'full', ...loosening]]) {
    for (const line of linesOf(await dosing.run(['batch', '-', ...options], input))) {
      const row = JSON.parse(line);
      tally.add(`batch ${options.join(' ')}: ${row.id ?? row.row}`, fault('batch-row', row) ?? (options.includes('--protocol') && !row.errors && !(row.protocol ?? row.receipt.protocol) ? 'the protocol is not named' : null));
    }
  }

  // Without ids a row has its line.
  for (const line of linesOf(await dosing.run(['batch', '-'], input.replaceAll(/"id":"[^"]*",/g, '')))) tally.add('batch without ids', fault('batch-row', JSON.parse(line)));
  for (const { page, block } of shown()) tally.add(`a request of ${page}`, fault('request', JSON.parse(block)));
  const examples = join(root, 'docs', 'examples');
  for (const [file, schema] of [['course-example.json', 'course-file'], ['course-template.json', 'course-file'], ['regimen-example.json', 'regimen-file'], ['protocol.json', 'protocol'], ['protocol-loosening.json', 'protocol']]) {
    tally.add(`docs/examples/${file}`, fault(schema, JSON.parse(readFileSync(join(examples, file), 'utf8'))));
  }
}
