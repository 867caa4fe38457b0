// The schemas of docs/schema, compiled, and which of them an answer of a command has to fit.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
// How much is shown of what a schema wanted: a list of words can be long.
const longest = 160;
const folder = join(root, 'docs', 'schema');

// Strict, so that a keyword that is misspelt in a schema is an error and not a check that never fails.
const ajv = new Ajv2020({ strict: true, strictRequired: false });
export const schemas = new Map(readdirSync(folder).filter((f) => f.endsWith('.schema.json')).map((f) => [f.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, f), 'utf8'))]));
for (const schema of schemas.values()) ajv.addSchema(schema);

/** Why a document does not fit a schema, in one line; null where it fits. */
export function fault(name, document) {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) return `there is no schema ${name}`;
  if (validate(document)) return null;

  // Of a choice, those alternatives are left out that are of another kind; of the rest, who came furthest says most.
  const alternative = (error) => error.schemaPath.match(/^#\/\$defs\/[^/]+/)?.[0];
  const others = new Set(validate.errors.filter((error) => error.keyword === 'const').map(alternative));
  const said = validate.errors.filter((error) => !others.has(alternative(error)));
  const [deepest] = (said.length > 0 ? said : validate.errors).sort((a, b) => b.instancePath.length - a.instancePath.length);
  return `${deepest.instancePath || '/'} ${deepest.message} ${JSON.stringify(deepest.params).slice(0, longest)} at ${deepest.schemaPath}`;
}

const byCommand = {
  check: 'assessment', prepare: 'prepare', range: 'range', screen: 'screen', plan: 'plan', course: 'course', gap: 'gap', simulate: 'simulate', claims: 'claims',
  incidents: 'incidents', quiz: 'quiz', batch: 'batch-row', 'verify-table': 'verify-table', receipt: 'receipt', sources: 'sources', explain: 'explain', coverage: 'coverage',
  'formulary version': 'formulary-version', 'formulary verify': 'formulary-verify', 'formulary export': 'formulary-export', 'formulary review': 'formulary-review', 'protocol validate': 'protocol-validation', 'protocol show': 'protocol-in-force', 'protocol diff': 'protocol-difference',
};

/** The name of the schema of one document that a command wrote. */
export function schemaOf(words, document) {
  const [command, sub] = words;
  const name = byCommand[`${command} ${sub}`] ?? byCommand[command];
  if (command !== 'batch' && 'errors' in document) return 'errors';
  if (command === 'screen' && words.some((w) => w === '--list')) return 'flags';
  if (command === 'explain' && words.some((w) => w === '--list')) return 'explain-list';
  if (command === 'quiz' && words.some((w) => w.startsWith('--answer'))) return 'quiz-marking';
  return name ?? `of ${command} ${sub ?? ''}`.trim();
}

/** The documents that a command wrote: one, or one a line. */
export const documentsOf = (words, output) => (words[0] === 'batch' ? output.split('\n').filter((line) => line.length > 0) : [output]).map((text) => JSON.parse(text));
