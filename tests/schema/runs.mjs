// Runs dosing, and lists one command at least for every JSON output that it has.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './schemas.mjs';

const examples = join(root, 'docs', 'examples');
export const protocol = ['--protocol', join(examples, 'protocol.json'), '--today', '2026-11-22'];
export const loosening = ['--protocol', join(examples, 'protocol-loosening.json'), '--today', '2027-11-02'];

export class Dosing {
  constructor(dll) {
    this.dll = dll;
  }

  /** What a command writes to standard output. No protocol of the environment is in force. */
  run(words, input = '') {
    return new Promise((resolve, reject) => {
      const child = spawn('dotnet', [this.dll, ...words], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, DOSING_PROTOCOL: '', XDG_CONFIG_HOME: '/nonexistent' } });
      const parts = [];
      child.stdout.on('data', (part) => parts.push(part));
      child.on('error', reject);
      child.stdin.on('error', () => {}); // A command that refuses its options reads no input.
      child.on('close', (code, signal) => (code === null ? reject(new Error(`dosing ${words.join(' ')} was ended by ${signal}`)) : resolve(Buffer.concat(parts).toString('utf8'))));
      child.stdin.end(input);
    });
  }

  /** The same of many commands, one on each core at a time, in their order. */
  async runAll(commands) {
    const outputs = new Array(commands.length);
    let next = 0;
    const work = async () => {
      while (next < commands.length) {
        const mine = next++;
        outputs[mine] = await this.run(commands[mine]);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return outputs;
  }
}

const dose = '--drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression';

/** The commands, as they are typed; each writes JSON. */
export const commands = [
  `check ${dose}`,
  `check ${dose} --height 178cm --sex male --strength 500mg/10mL --weight-source stated --flag opioids --absent pregnancy --medication rxnorm:1819 --condition icd10:I25.1 --measure blood-pressure=182/95mmHg --given 25mg@30min`,
  'check --drug ketamine --dose 350mg --route intravenous --over 30s --weight 154lb --age 45y --for depression --strength 500mg/10mL',
  'check --drug ketamine --dose 10mcg/kg/min --route intravenous --for anaesthesia-maintenance',
  'check --drug esketamine --dose 84mg --route intranasal --age 70y --for depression',
  'check --drug ketamine --dose 3mg/kg --route rectal --weight 20kg --age 6y --for procedural-sedation',
  'check --drug ketamin --dose 0,5mg/kg --route in',
  `prepare ${dose} --strength 50mg/mL --to 50mL --diluent sodium-chloride-0.9 --device pump`,
  'prepare --drug ketamine --dose 4mg/kg --route intramuscular --weight 18.3kg --age 5y --for procedural-sedation --strength 500mg/10mL --device syringe-3mL',
  'prepare --drug ketamine --dose 35mg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 100mg/mL',
  'prepare --drug esketamine --dose 56mg --route intranasal --age 45y --for depression',
  'range --drug ketamine --route intravenous --for anaesthesia-induction --age 45y --weight 70kg --strength 50mg/mL',
  'range --drug ketamine --route intramuscular --for depression --age 45y',
  'screen --for depression --drug ketamine --route intravenous --age 45y --medication diazepam --condition icd10:I25.1 --measure blood-pressure=150/95mmHg',
  'screen --list', 'screen --list opioid', 'screen --list opoids',
  'plan --for depression --age 45y --flag anorexia-nervosa-or-malnutrition', 'plan --for procedural-sedation --age 6y', 'plan --for anaesthesia-induction --age 45y',
  'course {examples}/course-example.json',
  'gap --weight 70kg --mark 140mg', 'gap --for psychotherapy',
  'simulate --weight 70kg --age 45y --give 0.5mg/kg/intravenous/40min@0min --people 20 --seed 7', 'simulate --weight 70kg --age 45y --compare', 'simulate --weight 20kg --age 6y --give 4mg/kg/im@0min',
  'simulate --regimen {examples}/regimen-example.json', 'simulate --weight 70kg --age 45y --give 900mg/kg/iv@0min',
  'claims', 'incidents',
  'quiz --seed 7 --count 8', 'quiz --seed 7 --count 8 --sheet answers', 'quiz --seed 7 --count 8 --for depression --sheet both', 'quiz --seed 7 --count 4 --answer 1=within,3=0.7mL',
  'verify-table {examples}/rate-table.csv',
  'sources', 'sources zarate2006', 'coverage', 'formulary version', 'formulary verify', 'formulary export', 'formulary review', 'explain --list', 'explain protocol-loosened', 'explain rapid-iv-bolus',
  'protocol validate {examples}/protocol.json', 'protocol validate {examples}/course-example.json', 'protocol show', 'protocol show --origin', 'protocol diff {examples}/protocol.json', 'protocol diff {examples}/protocol.json {examples}/protocol-loosening.json',
].map((line) => [...line.replaceAll('{examples}', examples).split(' '), '--format', 'json']);

const first = (command) => commands.find((words) => words[0] === command);

/** The same under a local protocol, and under one that loosens and is overdue. */
export const underProtocol = ['check', 'prepare', 'range', 'screen', 'plan', 'course', 'explain'].flatMap((command) => [[...first(command), ...protocol], [...first(command), ...loosening]])
  .concat([['protocol', 'show', '--origin', '--format', 'json', ...protocol], ['protocol', 'show', '--format', 'json', ...loosening]]);
