// Usage: node pages.mjs ROOT OUT CHROMIUM, with pages.txt beside. Shows each page in a browser. Fails if it has an accessibility
// fault, loads anything, scrolls sideways, has a keyboard stop at which nothing can be done, or loses words on paper.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [root, out, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = readFileSync('pages.txt', 'utf8').split('\n').filter(Boolean);
mkdirSync(out, { recursive: true });

// 320 is a page of 1280 at 400 %.
const views = [
  { name: 'wide', width: 1280 },
  { name: 'narrow', width: 320 },
  { name: 'dark', width: 360, colorScheme: 'dark' },
  { name: 'rtl', width: 360, rtl: true },
  { name: 'print', width: 794, media: 'print' },
];
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let faults = 0;
const fault = (page, text) => { faults++; console.error(`${page}: ${text}`); };

async function shown(file, page, name, view) {
  await page.emulateMedia({ media: view.media ?? 'screen', colorScheme: view.colorScheme ?? 'light' });
  await page.setViewportSize({ width: view.width, height: 900 });
  await page.evaluate((rtl) => { document.documentElement.dir = rtl ? 'rtl' : document.documentElement.dataset.was; }, view.rtl);
  const result = await page.evaluate(() => window.axe.run());
  if (result.passes.length < 10) throw new Error(`${name}: the checker looked at almost nothing`);
  for (const found of result.violations) fault(name, `${view.name}: ${found.id}: ${found.help}`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (sideways && view.media !== 'print') fault(name, `${view.name}: scrolls sideways`);
  if (view.media !== 'print') await page.screenshot({ path: join(out, `${flat(file)}-${view.name}.png`), fullPage: true, timeout: 120000 });
}

const flat = (file) => relative(root, file).replace(/src\/(test|main)\/resources\//, '').replace(/\.html$/, '').replaceAll('/', '_');

// Something can be done at a link, a field, a button, or a box that really scrolls.
async function keyboard(page, name) {
  const idle = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.tabIndex >= 0
    && !e.matches('a[href], button, input, select, textarea, summary')
    && e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight).map((e) => e.className || e.tagName));
  for (const stop of idle) fault(name, `keyboard stops at ${stop}, where nothing can be done`);
}

// Every word of the page is on the paper, and inside its edges.
async function paper(file, page, name) {
  const path = join(out, `${flat(file)}.pdf`);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const words = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest('script, style, title, desc, textarea') || parent.getClientRects().length === 0) continue;
      if (getComputedStyle(parent).visibility !== 'visible' || parent.closest('[class~="visually-hidden"]')) continue;
      found.push(node.textContent);
    }
    return found.join(' ');
  });
  await page.pdf({ path, preferCSSPageSize: true, format: 'A4' });
  const squeeze = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069-]+/g, '');
  const text = squeeze(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  const lost = [...new Set(words.split(/\s+/))].filter((word) => !text.includes(squeeze(word)));
  if (lost.length > 0) fault(name, `paper lacks ${lost.length} words, such as ${lost.slice(0, 5).join(' ')}`);
  const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const sheets = boxes.split('<page ').slice(1);
  const limit = most.find(([path]) => path.test(name))?.[1] ?? Infinity;
  if (sheets.length > limit) fault(name, `takes ${sheets.length} sheets of paper, but ${limit} at most`);
  for (const sheet of sheets) {
    const [, width, height] = sheet.match(/width="([\d.]+)" height="([\d.]+)"/).map(Number);
    for (const [, x0, y0, x1, y1] of sheet.matchAll(/xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)"/g)) {
      if (x0 < 0 || y0 < 0 || x1 > width || y1 > height) { fault(name, 'a word is cut at the edge of the paper'); break; }
    }
  }
}

// A name or an address of a host may be longer than a telephone is wide. The page is not used after this.
async function longWord(page, name) {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 900 });
  const sideways = await page.evaluate(() => {
    for (const place of document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, caption)')) {
      if (place.textContent.trim() !== '') place.append(` ${'long'.repeat(16)}@example.org`);
    }
    return document.documentElement.scrollWidth > window.innerWidth;
  });
  if (sideways) fault(name, 'scrolls sideways with a long word');
}

// How many sheets of A4 a page may take at most; the first line that fits its path counts.
const most = [
  [/pages\/sheets\/ethics-annex-/, 3],
  [/pages\/sheets\/(conversation-guide-de|mentor-information|run-sheet)/, 2],
  [/pages\/sheets\//, 1],
  [/pages\/report-/, 2],
];

async function look(file) {
  const name = relative(root, file);
  const page = await browser.newPage();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  await page.evaluate(() => { document.documentElement.dataset.was = document.documentElement.dir; });
  for (const view of views) await shown(file, page, name, view);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await keyboard(page, name);
  await paper(file, page, name);
  await longWord(page, name);
  if (requests.length !== 1) fault(name, `loads ${requests.length - 1} other resources`);
  await page.close();
}

for (const file of files) await look(file);
await browser.close();
if (faults > 0) throw new Error(`${faults} faults`);
console.log(`${files.length} pages looked at: wide, narrow, dark, from right to left, and on paper: no faults`);
