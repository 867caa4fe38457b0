// Every page and picture that is opened: a name for its files, the words of the command, and what its tables must say.
// A command that draws is added here: `tables` takes the answer of the same command in JSON; `sheets` is how much paper it takes.
import { gapTables } from './gap.mjs';
import { simulationTables } from './simulate.mjs';

const adult = ['simulate', '--weight', '70kg', '--age', '45y'];
const infusion = [...adult, '--give', '0.5mg/kg/intravenous/40min@0min'];
const child = ['simulate', '--weight', '20kg', '--age', '6y', '--give', 'slow:1mg/kg/iv@0min', '--give', 'slow:0.5mg/kg/iv@10min', '--give', 'muscle:4mg/kg/im@0min', '--until', '3h'];
const sheet = ['quiz', '--seed', '7', '--count', '6', '--sheet'];

export const pages = [
  { name: 'gap', words: ['gap'], tables: gapTables },
  { name: 'gap-70kg', words: ['gap', '--weight', '70kg', '--mark', '2mg/kg'], tables: gapTables },
  { name: 'gap-intramuscular', words: ['gap', '--route', 'intramuscular', '--mark', '4mg/kg', '--for', 'procedural-sedation'], tables: gapTables },
  { name: 'simulate-compare', words: [...adult, '--compare'], tables: simulationTables },
  { name: 'simulate-infusion', words: infusion, tables: simulationTables },
  { name: 'simulate-child', words: child, tables: simulationTables },
  { name: 'quiz-questions', words: [...sheet, 'questions'], sheets: 4 },
  { name: 'quiz-answers', words: [...sheet, 'answers'], sheets: 5 },
];

export const pictures = [
  { name: 'gap', words: ['gap'] },
  { name: 'gap-70kg', words: ['gap', '--weight', '70kg', '--mark', '2mg/kg'] },
  { name: 'gap-intramuscular', words: ['gap', '--route', 'intramuscular', '--mark', '4mg/kg', '--for', 'procedural-sedation'] },
  { name: 'simulate-compare', words: [...adult, '--compare'] },
  { name: 'simulate-infusion', words: infusion },
  { name: 'simulate-child', words: child },
];
