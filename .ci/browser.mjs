// Usage: node browser.mjs FOLDER CHROMIUM. Fails if a page has an accessibility fault, loads anything, or scrolls sideways.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
if (pages.length === 0) throw new Error('no page to look at');

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let faults = 0;
for (const name of pages) {
  // 320 is a page of 1280 at 400 %.
  for (const [width, colorScheme] of [[1280, 'light'], [320, 'light'], [360, 'dark']]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(resolve(folder, name)).href);
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run());
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    for (const fault of result.violations) console.error(`${name} at ${width}, ${colorScheme}: ${fault.id}: ${fault.help}`);
    if (requests.length !== 1) console.error(`${name}: loads ${requests.length - 1} other resources`);
    if (sideways) console.error(`${name} at ${width}: scrolls sideways`);
    if (result.passes.length < 10) throw new Error(`${name}: the checker looked at almost nothing`);
    faults += result.violations.length + (requests.length - 1) + (sideways ? 1 : 0);
    await page.close();
  }
}
await browser.close();
if (faults > 0) throw new Error(`${faults} faults`);
console.log(`${pages.length} pages looked at, at three widths, one of them dark: no faults`);
