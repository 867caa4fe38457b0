// Checks that cannot fail are worth nothing: one page that must pass, and one break of it for every check, which alone must fail.
import { readFileSync } from 'node:fs';
import { holding } from './checks/tables.mjs';

export const sound = readFileSync(new URL('./fixtures/page.html', import.meta.url), 'utf8');

export const tables = () => [{ caption: 'Two numbers', expected: [['first', '0.7'], ['second', holding([6.4286], 'times')]] }];

const replace = (before, after) => {
  if (!sound.includes(before)) throw new Error(`the page holds no ${before}`);
  return sound.replace(before, after);
};
const beforeEnd = html => replace('</main>', `${html}</main>`);

/** What is broken, the only check that may fail, and the page. */
export const broken = [
  ['a script that throws', ['console', 'scripts'], beforeEnd('<script>throw new Error("no")</script>')],
  ['a script that says nothing', ['scripts'], beforeEnd('<script>1</script>')],
  ['an attribute that is a script', ['scripts'], replace('<p id="lead">', '<p id="lead" onmouseover="this.x = 1">')],
  ['words that only a script writes', ['scripts', 'same-without-script'], beforeEnd('<script>document.querySelector("main").append("written")</script>')],
  ['a picture from elsewhere', ['network', 'console'], beforeEnd('<img alt="" width="1" height="1" src="http://127.0.0.1:9/a.png">')],
  ['a style sheet from beside it', ['network', 'console'], replace('</head>', '<link rel="stylesheet" href="beside.css"></head>')],
  ['no language', ['document', 'axe'], replace(' lang="en"', '')],
  ['no title', ['document', 'axe'], replace('<title>A page for the checks</title>', '')],
  ['two first headings', ['document'], beforeEnd('<h1>Another</h1>')],
  ['an id twice', ['document'], beforeEnd('<p id="lead">Again.</p>')],
  ['no width for a phone', ['document', 'overflow'], replace('<meta name="viewport" content="width=device-width, initial-scale=1">', '<style>main{min-width:700px}</style>')],
  ['too wide', ['overflow'], beforeEnd('<p style="width:1400px">wide</p>')],
  ['too wide where it is folded', ['overflow'], replace('Folded text', '<b style="display:block;width:1400px">wide</b> Folded text')],
  ['labels on each other', ['labels-overlap'], replace('x="10" y="60"', 'x="14" y="34"')],
  ['upright labels on each other', ['labels-overlap'], replace('<text x="10" y="60">second</text>', '<text transform="translate(200 80) rotate(-90)">along</text><text transform="translate(203 84) rotate(-90)">aside</text>')],
  ['a label beside the picture', ['labels-outside'], replace('x="10" y="60"', 'x="280" y="60"')],
  ['a label below the picture', ['labels-outside'], replace('x="10" y="60"', 'x="10" y="120"')],
  ['letters too small', ['labels-size'], replace('<text x="10" y="60">', '<text x="10" y="60" font-size="5">')],
  ['a picture without a role', ['picture-words'], replace(' role="img"', '')],
  ['a picture without a title', ['picture-words'], replace('<title id="t">Two labels</title>', '')],
  ['a picture without a description', ['picture-words'], replace('<desc id="d">One label above the other.</desc>', '')],
  ['a picture that nothing names', ['picture-words', 'axe'], replace(' aria-labelledby="t d"', '').replace('<title id="t">Two labels</title>', '<title id="t"></title>')],
  ['another number', ['table-values'], replace('<td>0.7</td>', '<td>0.8</td>')],
  ['a number rounded wrong', ['table-values'], replace('6.43 times', '6.42 times')],
  ['a row too many', ['table-values'], replace('</tbody>', '<tr><th scope="row">third</th><td>1</td></tr></tbody>')],
  ['another caption', ['table-values'], replace('Two numbers', 'Some numbers')],
  ['too little contrast', ['axe'], replace('<p id="lead">', '<p id="lead" style="color:#999;background:#bbb">')],
  ['too little contrast in the dark', ['axe'], replace('--text:#eee', '--text:#444')],
  ['a picture without words', ['axe'], beforeEnd('<img width="1" height="1" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')],
  ['light in the dark', ['dark'], replace('--ground:#111;--text:#eee', '--ground:#fff;--text:#111')],
  ['two sheets', ['print'], beforeEnd('<p style="break-before:page">next</p>')],
  ['another paper', ['print'], replace('@media print{', '@media print{@page{size:A5}')],
  ['a trap for the keyboard', ['focus-order', 'scripts'], beforeEnd('<script>document.querySelector("summary").addEventListener("keydown", e => e.preventDefault())</script>')],
  ['an order of its own', ['focus-order', 'axe'], replace('<a href="https://example.org/two">', '<a tabindex="5" href="https://example.org/two">')],
  ['a focus that is not seen', ['focus-seen'], replace('a{color:inherit}', 'a{color:inherit;outline:none}')],
  ['a focus beside the screen', ['focus-seen'], beforeEnd('<a href="https://example.org/x" style="position:fixed;left:-500px">away</a>')],
];
