// What the tables of a simulation must say, from its JSON.
import { holding, nothing } from './checks/tables.mjs';

const shown = [0, 2, 5, 10, 20, 40, 60, 120, 180, 240, 360, 480, 720, 1440, 2880];

const grey = (curve, minute) => curve.grey.some(g => minute >= g.fromMinute && minute < g.toMinute);

const level = (curve, i, minute) => grey(curve, minute) ? 'not told'
  : holding([curve.plasma[i], ...curve.people ? [curve.people.p5[i], curve.people.p95[i]] : []]);

const range = (curve, i, minute) => grey(curve, minute) ? 'not told' : holding([curve.modelRange.low[i], curve.modelRange.high[i]], 'to');

const levels = json => json.minutes.flatMap((minute, i) => shown.includes(minute) ? [[
  `${minute}`,
  ...json.regimens.map(curve => level(curve, i, minute)),
  ...json.regimens.length === 1 && json.regimens[0].modelRange ? [range(json.regimens[0], i, minute)] : [],
]] : []);

const dose = curve => [
  curve.name,
  () => true,
  curve.peak ? holding([curve.peak.ngPerMl], 'ng/mL') : nothing,
  curve.peak ? holding([curve.peak.minute], 'min') : nothing,
];

export const simulationTables = json => [
  { caption: 'Each regimen with its highest level', expected: json.regimens.map(dose) },
  { caption: 'Levels in ng/mL', expected: levels(json) },
];
