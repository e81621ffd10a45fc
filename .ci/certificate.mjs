// Usage: node certificate.mjs SCRIPT CASES... Fails if the script of the page gives another verdict than the case has.
import { readFileSync } from 'node:fs';

const [script, ...files] = process.argv.slice(2);
const { check } = new Function(`${readFileSync(script, 'utf8')}\nreturn { check };`)();
let wrong = 0;
for (const file of files) {
  const cases = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const from = performance.now();
  for (const { name, holds, text } of cases) {
    const result = check(text);
    if (result.holds !== holds) {
      wrong++;
      console.error(`${name}: ${result.code}`);
    }
  }
  console.log(`${cases.length} certificates, ${file.split('/').pop()}: ${Math.round(performance.now() - from)} ms in JavaScript`);
}
if (wrong > 0) throw new Error(`${wrong} wrong verdicts`);
