// Every JSON output that is approved, run or kept, against its schema. Some of what was run or kept is put among the samples, by schema.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { documentsOf, fault, root, schemaOf, schemas } from './schemas.mjs';
import { commands, underProtocol } from './runs.mjs';

const unmasked = (text) => text.replaceAll('<sha256>', '0'.repeat(64)).replaceAll('<version>', '0.0.0');

/** The approved outputs of the suite: the first word of the name is the command. */
export function approved(tally) {
  const folder = join(root, 'tests', 'Dosing.Cli.Tests', 'Approved');
  for (const file of readdirSync(folder).filter((f) => f.endsWith('json'))) {
    const words = [file.split('.')[0]];
    for (const document of documentsOf(words, unmasked(readFileSync(join(folder, file), 'utf8')))) tally.add(`Approved/${file}`, fault(schemaOf(words, document), document));
  }
}

/** One output of every command whose schema has no sample yet; where none has, also under a protocol, and one id of every kind. */
export async function ran(tally, dosing, samples) {
  const isAll = samples.size === 0;
  const take = (words, output) => {
    const document = JSON.parse(output);
    const name = schemaOf(words, document);
    tally.add(`dosing ${words.join(' ')}`, fault(name, document));
    samples.set(name, [...(samples.get(name) ?? []), document]);
  };
  const all = isAll ? [...commands, ...underProtocol] : commands.filter((words) => !samples.has(schemaOf(words, {})));
  (await dosing.runAll(all)).forEach((output, i) => take(all[i], output));
  if (!isAll) return;

  const ids = samples.get('explain-list')[0].ids.filter(({ kind }, i, listed) => listed.findIndex((other) => other.kind === kind) === i);
  const explained = ids.map(({ id }) => ['explain', id, '--format', 'json']);
  (await dosing.runAll(explained)).forEach((output, i) => take(explained[i], output));

  const [saved] = samples.get('assessment');
  for (const answer of [saved, { ...saved, disposition: 'stop' }]) {
    const words = ['receipt', '-', '--format', 'json'];
    take(words, await dosing.run(words, JSON.stringify(answer)));
  }
}

const samplesOfEach = 12;
/** One of each form is among the samples, in whatever order the tests ran. */
const membersOf = (document) => Object.keys(document).join();

/** The answers that a run of the test suite kept (DOSING_KEEP), each once. */
export async function kept(tally, folder, samples) {
  const seen = new Set();
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.ndjson'))) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity })) {
      const hash = createHash('sha1').update(line).digest('base64');
      if (seen.has(hash)) continue;
      seen.add(hash);
      const { args, output } = JSON.parse(line);
      for (const document of documentsOf(args, output)) {
        const name = schemaOf(args, document);
        tally.add(`kept: dosing ${args.join(' ')}`, fault(name, document));
        const taken = samples.get(name) ?? [];
        if (taken.length < samplesOfEach || name === 'explain' || !taken.some((other) => membersOf(other) === membersOf(document))) samples.set(name, [...taken, document]);
      }
    }
  }
}

/** No schema of an output is without one. */
export function covered(tally, samples) {
  const read = ['common', 'request', 'course-file', 'regimen-file', 'protocol', 'batch-row'];
  for (const name of schemas.keys()) if (!read.includes(name)) tally.add(`an output for ${name}`, samples.has(name) ? null : 'there was none');
}
