// What the tables of a gap page must say, from its JSON.
import { holding, nothing, numbers } from './checks/tables.mjs';

const levels = ['sub-anaesthetic', 'transition', 'sedation', 'anaesthetic', 'above-label', 'beyond-evidence'];

const start = band => band ? holding([band.from ?? band.above], band.from === undefined ? 'above' : 'from') : nothing;

function span(ranges, unit) {
  const known = ranges.filter(r => r.low !== undefined && r.high !== undefined);
  if (known.length === 0) return nothing;
  const [low, high] = [Math.min(...known.map(r => r.low)), Math.max(...known.map(r => r.high))];
  return holding(low === high ? [low] : [low, high], unit);
}

const folds = gap => gap?.foldFrom === undefined ? nothing
  : holding([gap.foldFrom, gap.foldTo, gap.against, gap.foldUsual, gap.usual], 'times', gap.foldTo === undefined ? 'from' : 'to');

const level = row => [
  text => text.includes(row.route) && text.endsWith(`(${row.unit})`),
  ...levels.map(name => start(row.bands.find(b => b.level === name))),
  folds(row.gap),
  span(row.ranges, row.unit),
  span(row.anaesthesia, row.unit),
  ...row.mark ? [text => text.startsWith(row.mark.level)] : [],
];

// A range stands in its own unit; only where that is the unit of the row are the figures those of the JSON.
const figures = (values, unit) => Object.assign(
  text => !text.endsWith(` ${unit}`) || holding(values.filter((v, i) => v !== undefined && values.indexOf(v) === i), unit)(text),
  { what: `${values.join(' to ')} ${unit}` });

const range = row => r => [r.rangeId, r.for, text => text.includes(row.route), figures([r.low, r.high], row.unit), r.usual === undefined ? text => numbers(text).length <= 1 : figures([r.usual], row.unit), text => text.startsWith(r.grade), r.sources.join(', ')];

export const gapTables = json => [
  { caption: 'Where each level begins', expected: json.rows.map(level) },
  { caption: 'The ranges that stand on the ladders', expected: json.rows.flatMap(row => [...row.ranges, ...row.anaesthesia].map(range(row))) },
];
