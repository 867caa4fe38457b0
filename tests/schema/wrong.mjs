// Documents that are wrong and must not fit: without them nobody knows that the check can fail.
import { fault, schemas } from './schemas.mjs';

/** Members below which anything may stand: the values of a saved answer are not ours, and documents have forms of their own. */
const open = new Set(['saved', 'now']);
const isOpen = (name, path) => (name === 'formulary-export' && path.includes('content')) || name === 'receipt' && path.some((step) => open.has(step)) && !(path[0] === 'formulary' && path[1] === 'now');

/** Every object of a document, with the way to it. */
function* objectsOf(value, path = []) {
  if (Array.isArray(value)) {
    if (value.length > 0) yield* objectsOf(value[0], [...path, 0]);
  } else if (value !== null && typeof value === 'object') {
    yield path;
    for (const name of Object.keys(value)) yield* objectsOf(value[name], [...path, name]);
  }
}

const at = (document, path) => path.reduce((value, step) => value[step], document);

/** A document with one thing changed. */
function changed(document, path, change) {
  const copy = structuredClone(document);
  change(at(copy, path));
  return copy;
}

/** In every object of an output: a member more, and null or a wrong kind of value for each member. */
export function mutants(tally, samples) {
  for (const [name, documents] of samples) {
    const seen = new Set();
    for (const document of documents) {
      for (const path of objectsOf(document)) {
        const place = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('/');
        const must = (what, mutant) => {
          const key = `${place} ${what}`;
          if (seen.has(key)) return;
          seen.add(key);
          tally.add(`${name} with ${what} at /${place}`, fault(name, mutant) === null ? 'it fits, and must not' : null);
        };
        if (isOpen(name, path)) continue;
        must('an unknown member', changed(document, path, (object) => { object['not-a-member'] = 'x'; }));
        for (const member of Object.keys(at(document, path))) {
          if (isOpen(name, [...path, member])) continue;
          must(`null for ${member}`, changed(document, path, (object) => { object[member] = null; }));
          must(`an object for ${member}`, changed(document, path, (object) => { object[member] = { 'not-a-member': {} }; }));
        }
      }
    }
  }
}

const request = { drug: 'ketamine', dose: '35 mg', route: 'intravenous', over: '40 min', weight: '70 kg', age: '45 y', for: 'depression' };
const regimen = { patient: { weight_kg: 70, population: 'adult' }, model: { compartments: 1, V1_L: 25, CL_L_per_min: 1.4 }, regimen: { doses: [{ time_min: 0, route: 'IV_BOLUS', amount_mg: 35 }] }, time_grid: { kind: 'list', times_min: [0, 1] } };
const error = { field: 'dose', code: 'decimal-comma', message: 'A comma.' };

/** What is wrong, by hand: the schema, the reason, the document. */
const byHand = (samples) => {
  const assessment = samples.get('assessment')[0];
  const within = (change) => changed(assessment, [], change);
  const { dose, verdict, depth, disposition, notChecked } = assessment;
  const row = { id: 'r1', disposition, dose, verdict, depth, findings: [], explanations: [], notChecked };
  const asked = (reason, members) => ['request', reason, { ...request, ...members }];
  const given = (reason, change) => ['regimen-file', reason, changed(regimen, [], change)];
  const said = (reason, change) => ['assessment', reason, within(change)];
  const sound = samples.get('protocol-validation').find((document) => document.sound);
  const shown = samples.get('protocol-in-force').find((document) => document.inForce);
  return [
    asked('a number for a quantity', { weight: 70 }), asked('a quantity without a unit', { weight: '70' }), asked('a decimal comma', { dose: '0,5 mg/kg' }), asked('a trailing zero group', { dose: '1.000 mg' }),
    asked('no leading zero', { dose: '.5 mg' }), asked('an exponent', { dose: '1e3 mg' }), asked('a dose of zero', { dose: '0 mg' }), asked('a weight of zero', { weight: '0.0 kg' }), asked('a misspelt unit', { weight: '70 kgs' }),
    asked('a unit of another kind', { weight: '70 mg' }), asked('two spaces', { weight: '70  kg' }), asked('a space behind', { weight: '70 kg ' }), asked('14 pounds behind stones', { weight: '11st 14lb' }), asked('a route that is error-prone', { route: 'in' }),
    asked('a drug that is not judged', { drug: 'arketamine' }), asked('an intent that is none', { for: 'headache' }), asked('a flag that is none', { flags: ['opiods'] }), asked('a text for a list', { flags: 'opioids' }), asked('an unknown member', { wieght: '70 kg' }),
    asked('null', { age: null }), asked('a code without its system', { conditions: ['I25.1'] }), asked('an unknown measurement', { measurements: { lactate: '2 mmol/L' } }), asked('a pressure of one number', { measurements: { 'blood-pressure': '150 mmHg' } }),
    asked('a dose that was given before, and not when', { given: [{ dose: '10 mg' }] }), asked('a converted salt', { salt: 'base' }), ['request', 'no dose', { drug: 'ketamine', route: 'oral', for: 'depression' }], ['request', 'a list', [request]],
    said('a disposition that is none', (a) => { a.disposition = 'fine'; }), said('an outcome that is none', (a) => { a.verdict.outcome = 'ok'; }), said('within without a range', (a) => { delete a.verdict.rangeId; }),
    said('within without the high edge', (a) => { delete a.verdict.high; }), said('a unit that is not UCUM', (a) => { a.verdict.unit = 'mcg/kg/min'; }), said('a dose below zero', (a) => { a.dose.totalMg = -1; }), said('a number as a text', (a) => { a.dose.totalMg = '35'; }),
    said('a level that is none', (a) => { a.depth.level = 'deep'; }), said('a next level that starts twice', (a) => { a.depth.nextLevel.startsAt = 1; a.depth.nextLevel.startsAbove = 1; }), said('a next level that starts nowhere', (a) => { delete a.depth.nextLevel.startsAt; delete a.depth.nextLevel.startsAbove; }),
    said('a finding that is none', (a) => { a.findings = [{ id: 'opiods', severity: 'major', title: 't', why: 'w', action: 'a', triggeredBy: ['flag opiods'], sources: [] }]; }),
    said('a finding that nothing raised', (a) => { a.findings = [{ id: 'opioids', severity: 'major', title: 't', why: 'w', action: 'a', triggeredBy: [], sources: [] }]; }), said('a moderate severity', (a) => { a.findings = [{ id: 'opioids', severity: 'moderate', title: 't', why: 'w', action: 'a', triggeredBy: ['x'], sources: [] }]; }),
    said('a reason that is none', (a) => { a.notChecked = [{ part: 'verdict', reason: 'unknown', text: 't' }]; }), said('a slip that is none', (a) => { a.explanations = [{ slip: 'twice', text: 't' }]; }), said('no receipt', (a) => { delete a.receipt; }), said('no list of findings', (a) => { delete a.findings; }),
    said('half a hash', (a) => { a.receipt.formulary.sha256 = 'abc'; }), said('another version of the form', (a) => { a.schemaVersion = 2; }), said('not a high-alert medicine', (a) => { a.highAlert = false; }), said('errors beside an assessment', (a) => { a.errors = [error]; }), said('a line beside a check', (a) => { a.row = 1; }),
    ['errors', 'no error', { schemaVersion: 1, errors: [] }], ['errors', 'a code that is none', { schemaVersion: 1, errors: [{ ...error, code: 'comma' }] }], ['errors', 'an error without a field', { schemaVersion: 1, errors: [{ code: error.code, message: error.message }] }], ['errors', 'no version', { errors: [error] }],
    ['batch-row', 'an id and a line', { ...row, row: 1 }], ['batch-row', 'neither id nor line', { ...row, id: undefined }], ['batch-row', 'line zero', { row: 0, errors: [error] }], ['batch-row', 'errors and a verdict', { id: 'r1', errors: [error], verdict }],
    ['batch-row', 'a protocol without its hash', { ...row, protocol: { id: 'x', version: '1', overdue: false, loosened: [] } }], ['batch-row', 'a whole assessment with an id and a line', { ...assessment, id: 'r1', row: 1 }],
    ['protocol-validation', 'sound, and no protocol', changed(sound, [], (p) => { delete p.protocol; })], ['protocol-validation', 'sound, and a failure', { ...sound, failures: [{ code: 'c', path: '$', line: 1, message: 'm' }] }], ['protocol-validation', 'not sound, and no failure', { ...sound, sound: false }],
    ['protocol-in-force', 'in force, and none', changed(shown, [], (p) => { delete p.protocol; })], ['protocol-in-force', 'none, and one in force', { ...shown, inForce: false }],
    ['simulate', 'curves and why there are none', { ...samples.get('simulate').find((document) => !('notChecked' in document)), notChecked: [{ part: 'age', reason: 'age-outside', text: 't' }] }], ['explain', 'a kind that is none', { schemaVersion: 1, id: 'x', meanings: [{ kind: 'thing', id: 'x' }] }],
    ['explain', 'a finding with the members of a slip', { schemaVersion: 1, id: 'ten-times-high', meanings: [{ kind: 'finding', id: 'ten-times-high', meaning: 'm', undo: 'u', when: 'w' }] }],
    ['quiz', 'a sheet of both without answers', { ...samples.get('quiz').find((document) => document.sheet === 'questions'), sheet: 'both' }], ['course', 'an assessment without a course', assessment], ['course-file', 'a text for the sessions', { patient: {}, drug: 'ketamine', for: 'depression', sessions: 'none', next: { dose: '35 mg', route: 'iv' } }],
    ['course-file', 'a session before without a date', { patient: {}, drug: 'ketamine', for: 'depression', sessions: [{ dose: '35 mg', route: 'iv' }], next: { dose: '35 mg', route: 'iv' } }],
    given('a weight with its unit', (r) => { r.patient.weight_kg = '70 kg'; }), given('no population', (r) => { delete r.patient.population; }), given('a second volume of one compartment', (r) => { r.model.V2_L = 1; }), given('two compartments and one volume', (r) => { r.model.compartments = 2; }),
    given('four compartments', (r) => { r.model.compartments = 4; }), given('a clearance of zero', (r) => { r.model.CL_L_per_min = 0; }), given('more than all of a dose', (r) => { r.model.absorption = { IM: { F: 1.1, ka_per_min: 1, tlag_min: 0 } }; }), given('a dose without an amount', (r) => { delete r.regimen.doses[0].amount_mg; }),
    given('a bolus with a rate', (r) => { r.regimen.doses[0].rate_mg_per_min = 1; }), given('a route that is none', (r) => { r.regimen.doses[0].route = 'IV'; }), given('no doses', (r) => { r.regimen.doses = []; }), given('two lists of times', (r) => { r.time_grid.times = [0]; }), given('even times without a step', (r) => { r.time_grid = { kind: 'uniform', start: 0, stop: 1 }; }),
    given('another unit', (r) => { r.units = { amount: 'mcg' }; }), given('a time below zero', (r) => { r.time_grid.times_min = [-1]; }),
  ].map(([name, reason, document]) => [name, reason, JSON.parse(JSON.stringify(document))]); // What is undefined is left out, as in a text.
};

export function wrong(tally, samples) {
  for (const [name, reason, document] of byHand(samples)) tally.add(`${name} with ${reason}`, fault(name, document) === null ? 'it fits, and must not' : null);
  tally.add('a right request', fault('request', request));
  tally.add('a right regimen', fault('regimen-file', regimen));
  for (const name of schemas.keys()) {
    if (name !== 'common') tally.add(`${name} and an empty object`, fault(name, {}) === null ? 'it fits, and must not' : null);
  }
}
