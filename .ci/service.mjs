// Usage: node service.mjs ADDRESS OUT CHROMIUM. Goes the whole way of both demonstration cycles as each role, one by the keyboard alone. Fails if a
// step is not taken, or a page has an accessibility fault, scrolls sideways, stops the keyboard where nothing can be done, or hides where it is.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, out, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const mentors = ['amara', 'ben', 'chen', 'dana', 'emre', 'farah'];
const topics = ['clinical-practice', 'approach-to-juniors', 'approachability', 'use-of-technology', 'time-management', 'strengths',
  'areas-for-improvement'];
let faults = 0;
let looked = 0;
const fault = (text) => { faults++; console.error(text); };

async function look(page, name) {
  for (const [view, width, colorScheme] of [['wide', 1280, 'light'], ['narrow', 320, 'dark']]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run());
    if (result.passes.length < 10) throw new Error(`${name}: the checker looked at almost nothing`);
    for (const found of result.violations) {
      fault(`${name}, ${view}: ${found.id}: ${found.help}: ${found.nodes.slice(0, 2).map((node) => node.html.slice(0, 120)).join(' | ')}`);
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) fault(`${name}, ${view}: scrolls sideways`);
    await page.screenshot({ path: join(out, `${name}-${view}.png`), fullPage: true });
  }
  const idle = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.tabIndex >= 0
    && !e.matches('a[href], button, input, select, textarea, summary') && e.scrollWidth <= e.clientWidth).map((e) => e.tagName));
  for (const stop of idle) fault(`${name}: keyboard stops at ${stop}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  looked++;
}

// Two hands: a mouse, and a keyboard that knows no place to click. Both must be able to take every step.
const mouse = {
  tick: (page, box) => box.check(),
  write: (page, field, text) => field.fill(text),
  choose: (page, list, value) => list.selectOption(value),
  mark: (page, radios, n) => radios.nth(n).check(),
  press: (page, button) => button.click(),
  go: (page, cycle, link) => page.goto(`${address}/cycles/${cycle}${link}`),
};

const focused = (element) => element.evaluate((one) => one === document.activeElement);
async function reach(page, locator) {
  const wanted = await locator.elementHandle();
  for (let i = 0; i < 200; i++) {
    if (await wanted.evaluate((one) => one === document.activeElement
        || (one.type === 'radio' && document.activeElement.name === one.name))) {
      if (await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle) === 'none') {
        fault(`${page.url()}: nobody sees where the keyboard is`);
      }
      return wanted;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${page.url()}: the keyboard does not reach ${await wanted.evaluate((one) => one.outerHTML.slice(0, 120))}`);
}

const keyboard = {
  async tick(page, box) {
    if (await box.isChecked()) return;
    await reach(page, box);
    await page.keyboard.press('Space');
    if (!await box.isChecked()) throw new Error('the keyboard does not tick');
  },
  async write(page, field, text) {
    await reach(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  async choose(page, list, value) {
    await reach(page, list);
    await page.keyboard.press('Home');
    for (let i = 0; i < 30 && await list.inputValue() !== value; i++) await page.keyboard.press('ArrowDown');
    if (await list.inputValue() !== value) throw new Error(`the keyboard does not choose ${value}`);
  },
  async mark(page, radios, n) {
    const wanted = await reach(page, radios.nth(n));
    for (let i = 0; i < 12 && !await focused(wanted); i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    if (!await radios.nth(n).isChecked()) throw new Error('the keyboard does not mark');
  },
  async press(page, button) {
    await reach(page, button);
    await page.keyboard.press('Enter');
  },
  // From where somebody begins, link by link.
  async go(page, cycle, link) {
    await page.goto(`${address}/`);
    let answer;
    for (const next of [`/cycles/${cycle}`, ...(link ? [`/cycles/${cycle}${link}`] : [])]) {
      await reach(page, page.locator(`main a[href="${next}"]`).first());
      [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    }
    return answer;
  },
};

// One way: its language, its cycle, its senior, and the hand that goes it. Scripts of the checker are let past the policy of the pages.
async function way(language, locale, cycle, senior, hand) {
  const contexts = new Map();
  const visitor = async (name) => {
    if (!contexts.has(name)) {
      const context = await browser.newContext({ locale, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${address}/sign-in`);
      if (contexts.size === 0) await look(page, `${language}-sign-in`);
      await hand.write(page, page.locator('#username'), name);
      await hand.write(page, page.locator('#password'), 'demonstration');
      await hand.press(page, page.locator('main form button'));
      await page.waitForURL(`${address}/`);
      contexts.set(name, page);
    }
    return contexts.get(name);
  };
  const seen = new Set();
  const open = async (name, label) => {
    const page = await visitor(name);
    await hand.go(page, cycle, '');
    if (label && !seen.has(label)) { seen.add(label); await look(page, `${language}-${label}`); }
    return page;
  };
  const send = async (page, action) => {
    const form = page.locator(`form[action$="/${action}"]`).first();
    const summary = form.locator('xpath=ancestor::details/summary');
    if (await summary.count() > 0 && !(await form.isVisible())) await hand.press(page, summary.first());
    await Promise.all([page.waitForNavigation(), hand.press(page, form.locator('button').last())]);
    if (await page.locator('[role=alert]').count() > 0) throw new Error(`${language}: ${action} was refused: ${await page.textContent('main')}`);
    return page;
  };
  const tick = async (page, action) => {
    for (const box of await page.locator(`form[action$="/${action}"] input[type=checkbox][required]`).all()) await hand.tick(page, box);
  };
  const document = async (name, kind) => {
    const page = await visitor(name);
    const answer = await hand.go(page, cycle, `/pages/${kind}`);
    if (answer.status() !== 200) throw new Error(`${language}: ${kind} is not there for ${name}`);
    await page.screenshot({ path: join(out, `${language}-page-${kind}.png`), fullPage: true });
    if (!(await page.evaluate(() => document.documentElement.lang)).startsWith(language)) fault(`${language}: ${kind} is in another language`);
  };
  // A link opens in a browser that knows nobody.
  const ballot = async (mentor, fill, label) => {
    const page = await send(await open(mentor), 'link');
    if (label === 'first') await look(page, `${language}-link`);
    const link = await page.getAttribute('#link a', 'href');
    const context = await browser.newContext({ locale, bypassCSP: true });
    const stranger = await context.newPage();
    await stranger.goto(`${address}${link}`);
    await stranger.waitForSelector('main form input[type=radio], main form input[type=checkbox]');
    if (stranger.url().includes('#')) throw new Error('the secret stays in the address');
    await fill(stranger);
    if (label) await look(stranger, `${language}-ballot-${label}`);
    await Promise.all([stranger.waitForNavigation(), hand.press(stranger, stranger.locator('main form button').last())]);
    if (label) await look(stranger, `${language}-cast-${label}`);
    if (!/Thank you|Danke/.test(await stranger.textContent('h2'))) throw new Error(`${language}: the ballot was not taken`);
    await context.close();
  };

  let page = await open(senior, 'mentee-invited');
  await tick(page, 'consent');
  await send(page, 'consent');
  for (const mentor of mentors) {
    page = await open(mentor, 'invitation');
    await tick(page, 'join');
    await send(page, 'join');
  }
  await document('amara', 'information');
  page = await open('lead', 'lead');
  await tick(page, 'prepare');
  await send(page, 'prepare');
  await document('lead', 'annex');
  page = await open(senior, 'mentee-under-way');
  await hand.press(page, page.locator('details summary').first());
  for (const topic of topics) await hand.mark(page, page.locator(`input[name="mark-${topic}"]`), 3);
  await send(page, 'own-marks');
  page = await open('evaluator', 'evaluator');
  await send(page, 'baseline');
  await open('amara', 'mentor-ballot');
  for (const [i, mentor] of mentors.entries()) {
    await ballot(mentor, async (stranger) => {
      for (const topic of topics) await hand.mark(stranger, stranger.locator(`input[name="mark-${topic}"]`), (i + topic.length) % 5);
    }, i === 0 ? 'first' : undefined);
  }
  page = await open('facilitator', 'facilitator');
  await document('facilitator', 'run-sheet');
  page = await open('facilitator');
  await tick(page, 'interview');
  const words = language === 'en'
    ? ['Explains decisions on the round', 'The round starts late', 'Explains decisions on the round, so that people learn.', 'The round often starts late, so clinics start late too.', 'Two of us felt rushed.']
    : ['Erklärt Entscheidungen in der Visite', 'Die Visite beginnt spät', 'Erklärt in der Visite Entscheidungen, sodass man daraus lernt.', 'Die Visite beginnt oft spät, dann beginnt auch die Sprechstunde spät.', 'Zwei von uns fühlten sich gehetzt.'];
  // In the order of the page, as one would with a keyboard.
  await hand.write(page, page.locator('#notes-time-management'), words[1]);
  await hand.write(page, page.locator('#notes-strengths'), words[0]);
  await send(page, 'interview');
  page = await open('custodian', 'custodian-interviewed');
  await hand.go(page, cycle, '/desk');
  const finding = async (topic, kind, text, points) => {
    await hand.choose(page, page.locator('#topic'), topic);
    await hand.choose(page, page.locator('#kind'), kind);
    await hand.write(page, page.locator('#text'), text);
    await hand.write(page, page.locator('#points'), points);
    await send(page, 'findings');
  };
  await finding('strengths', 'STRENGTH', words[2], '2');
  await finding('time-management', 'DEVELOPMENT', words[3], '1');
  await finding('time-management', 'DEVELOPMENT', words[4], '1');
  if (await page.locator('.fault').count() === 0) throw new Error(`${language}: a finding that counts people has no warning`);
  await look(page, `${language}-desk`);
  await Promise.all([page.waitForNavigation(), hand.press(page, page.locator('form[action$="/remove"] button').last())]);
  await send(page, 'collate');
  for (const [i, mentor] of mentors.entries()) {
    await ballot(mentor, async (stranger) => {
      for (const box of await stranger.locator('input[type=checkbox]').all()) await hand.tick(stranger, box);
    }, i === 0 ? 'vote' : undefined);
  }
  page = await visitor('custodian');
  await hand.go(page, cycle, '/desk');
  await send(page, 'draft');
  await document('amara', 'check-sheet');
  page = await open('custodian', 'custodian-draft');
  await send(page, 'checked');
  page = await open('custodian', 'custodian-checked');
  await send(page, 'sign-off');
  page = await open('custodian');
  await send(page, 'destroy');
  await open('custodian', 'custodian-released');
  await document('custodian', 'certificate');
  page = await open('lead', 'lead-nominates');
  await hand.choose(page, page.locator('#nominee'), 'chen');
  await send(page, 'nominate');
  page = await open('chen', 'nominated');
  await hand.write(page, page.locator('#where'), 'Library');
  await send(page, 'schedule');
  await document(senior, 'appointment');
  await document('chen', 'conversation');
  page = await open('chen', 'nominated-meets');
  await send(page, 'meet');
  for (const kind of ['report', 'own-marks']) await document(senior, kind);
  page = await open(senior, 'mentee-responds');
  await hand.write(page, page.locator('#reflection'), words[0]);
  await hand.write(page, page.locator('#action-1'), words[3]);
  await send(page, 'respond');
  await document(senior, 'appraisal-text');
  page = await open(senior, 'mentee-answered');
  await hand.choose(page, page.locator('#export'), 'PARTICIPATION');
  await send(page, 'export');
  for (const label of ['evaluator-t1', 'evaluator-t2']) {
    page = await open('evaluator', label);
    await send(page, 'follow-up');
  }
  await document('amara', 'participation');
  page = await open('custodian', 'custodian-closes');
  await send(page, 'close');
  await open('supporter', 'supporter');
  await open('guardian', 'guardian');
  await (await visitor('lead')).goto(`${address}/proposal`);
  await look(await visitor('lead'), `${language}-proposal`);
  await (await visitor('lead')).goto(`${address}/`);
  await look(await visitor('lead'), `${language}-home`);
  const lost = await (await visitor('konsiliar' === senior ? 'consultant' : 'konsiliar')).goto(`${address}/cycles/${cycle}`);
  if (lost.status() !== 404) fault(`${language}: a stranger sees the cycle`);
  for (const one of contexts.values()) await one.context().close();
}

// Before anybody is known, the other language is one step away.
async function changeOfLanguage() {
  const context = await browser.newContext({ locale: 'en-GB', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  await Promise.all([page.waitForNavigation(), keyboard.press(page, page.locator('a[lang=de]'))]);
  if (await page.evaluate(() => document.documentElement.lang) !== 'de') fault('the page to sign in does not change its language');
  await context.close();
}

await changeOfLanguage();
await way('en', 'en-GB', 'demo-english', 'consultant', keyboard);
await way('de', 'de-DE', 'demo-deutsch', 'konsiliar', mouse);
await browser.close();
if (looked < 40) fault(`only ${looked} pages were looked at`);
console.log(`${looked} pages in two views, both ways gone to the end, one of them by keyboard, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
