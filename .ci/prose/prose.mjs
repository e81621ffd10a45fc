// Usage: node prose.mjs ROOT. Reads every page in Markdown that doctors read, in each language that has a list of words beside this
// file, and measures it. A page fails if a sentence has more than 25 words, if its sentences have more than 15 on average, or if a rule
// of style is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import { split } from 'sentence-splitter';
import { StringSource } from 'textlint-util-to-string';

const here = new URL('.', import.meta.url).pathname;
const root = process.argv[2];
const kernel = new TextlintKernel();
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const edge = '(?<![\\p{L}\\p{N}])';

const words = (language) => readFileSync(join(here, `${language}.txt`), 'utf8').split('\n')
  .filter((line) => line.includes(' -> '))
  .map((line) => line.split(' -> '))
  .map(([bad, good]) => [new RegExp(edge + bad.replace(/[.*/]/g, '\\$&') + '(?![\\p{L}\\p{N}])', 'iu'), bad, good]);

// The house of style, beside the words: what, where it is looked for, and how it is known.
const style = [
  ['a per cent sign stands at its number', /\d[\s\u00a0]%/, 'en'],
  ['an exclamation mark shouts', /!(?!\[)/, 'en de'],
  ['write "and"', /\s&\s/, 'en de'],
  ['write the month in full: 6 August 2018', /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/, 'en'],
  ['capitals shout', /\b[A-Z]{6,}\b/, 'en de'],
  ['one space is enough', /[^\s|]\s\s+[^\s|]/, 'en de'],
  ['a number below 10 is a numeral', /\b(?:two|three|four|five|six|seven|eight|nine) (?:mentors|people|weeks|days|months|minutes)\b/i, 'en'],
];

function rule(context, { language, seen }) {
  const { Syntax, RuleError, report } = context;
  const list = words(language);
  const check = (node, heading) => {
    const text = new StringSource(node).toString();
    if (heading && text.split(' · ')[0].length > 75) report(node, new RuleError('a heading has at most 75 characters'));
    for (const [pattern, bad, good] of list) {
      if (pattern.test(text)) report(node, new RuleError(`"${bad}": write ${good}`));
    }
    for (const [what, pattern, languages] of style) {
      if (languages.includes(language) && pattern.test(text)) report(node, new RuleError(what));
    }
    if (heading) return;
    const sentences = split(text).filter((part) => part.type === 'Sentence')
      // A sentence may end in a number.
      .flatMap((part) => part.raw.split(/(?<=\d[.?])\s+(?=\p{Lu})/u));
    for (const sentence of sentences) {
      const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count > 25) report(node, new RuleError(`a sentence has ${count} words: ${sentence}`));
      if (count > 2) seen.push(count);
    }
  };
  return {
    [Syntax.Header]: (node) => check(node, true),
    [Syntax.Paragraph]: (node) => check(node, false),
    TableCell: (node) => check(node, false),
  };
}

async function lint(text, language, seen) {
  const result = await kernel.lintText(text, {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
    rules: [{ ruleId: 'plain', rule, options: { language, seen } }],
  });
  return result.messages.map((message) => `line ${message.line}: ${message.message}`);
}

function pages(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pages(path) : path.endsWith('.md') ? [path] : [];
  });
}

// A linter that is content with everything has read nothing.
for (const [text, language] of [['We commence prior to lunch.', 'en'], ['Es sind 5 % gewesen!', 'de'], ['Das gilt bzw. galt.', 'de'],
  ['| What |\n| --- |\n| We utilise it. |', 'en'], [`${'word '.repeat(26)}end.`, 'en']]) {
  if ((await lint(text, language, [])).length === 0) throw new Error(`the linter finds nothing in: ${text}`);
}

let faults = 0;
let read = 0;
const folders = ['reporting/src/test/resources/pages', 'examples/quickstart/src/test/resources/golden'];
for (const file of folders.flatMap((folder) => pages(join(root, folder)))) {
  const language = /-([a-z]{2})\.md$/.exec(file)?.[1] ?? 'en';
  if (!existsSync(join(here, `${language}.txt`))) continue;
  const seen = [];
  const found = await lint(readFileSync(file, 'utf8'), language, seen);
  const mean = sum(seen) / seen.length;
  if (mean > 15) found.push(`sentences have ${mean.toFixed(1)} words on average`);
  console.log(`${relative(root, file)}: ${seen.length} sentences, ${mean.toFixed(1)} words each, longest ${Math.max(...seen)}`);
  for (const fault of found) console.error(`${relative(root, file)}: ${fault}`);
  faults += found.length;
  read++;
}
if (read < 40) throw new Error(`only ${read} pages to read`);
if (faults > 0) throw new Error(`${faults} faults`);
console.log(`${read} pages read: no faults of style`);
