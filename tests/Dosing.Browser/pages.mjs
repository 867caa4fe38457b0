// Every page and picture that is opened: a name for its files, the words of the command, and what its tables must say.
// A command that draws is added here: `tables` takes the answer of the same command in JSON; `sheets` is how much paper it takes.
import { gapTables } from './gap.mjs';

export const pages = [
  { name: 'gap', words: ['gap'], tables: gapTables },
  { name: 'gap-70kg', words: ['gap', '--weight', '70kg', '--mark', '2mg/kg'], tables: gapTables },
  { name: 'gap-intramuscular', words: ['gap', '--route', 'intramuscular', '--mark', '4mg/kg', '--for', 'procedural-sedation'], tables: gapTables },
];

export const pictures = [
  { name: 'gap', words: ['gap'] },
  { name: 'gap-70kg', words: ['gap', '--weight', '70kg', '--mark', '2mg/kg'] },
  { name: 'gap-intramuscular', words: ['gap', '--route', 'intramuscular', '--mark', '4mg/kg', '--for', 'procedural-sedation'] },
];
