// Holds every JSON output of dosing against docs/schema, and wrong documents too, which must not fit. Ends with "N passed, N failed".
//   node check.mjs DOSING-DLL ROWS-DLL [FOLDER of kept outputs]
import { approved, covered, kept, ran } from './outputs.mjs';
import { requests } from './requests.mjs';
import { Dosing } from './runs.mjs';
import { Tally } from './tally.mjs';
import { mutants, wrong } from './wrong.mjs';

const [dll, rowsDll, outputs] = process.argv.slice(2);
const [tally, dosing] = [new Tally(), new Dosing(dll)];

async function part(name, check) {
  const from = tally.now;
  await check();
  tally.say(name, from);
}

try {
  await part('approved outputs', () => approved(tally));
  const samples = new Map();
  if (outputs) await part('outputs that the tests kept', () => kept(tally, outputs, samples));
  await part(outputs ? 'outputs that they did not get' : 'outputs of every command', () => ran(tally, dosing, samples));
  await part('schemas with an output', () => covered(tally, samples));
  await part('requests and rows', () => requests(tally, dosing, rowsDll));
  await part('wrong documents', () => wrong(tally, samples));
  await part('outputs with one thing changed', () => mutants(tally, samples));
} catch (error) {
  tally.add('the check', String(error.stack ?? error));
}

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
