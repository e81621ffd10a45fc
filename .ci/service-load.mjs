// Usage: node service-load.mjs ADDRESS PID CAST ROUNDS. Lets 200 panels of six answer at once, each mentor by an own link in a browser that knows
// nobody, in so many rounds. Measures how long each page takes and what the process PID holds in memory. One in ten sends the ballot twice at the
// same moment. Fails if an answer is a fault, or if a link takes no ballot or two. Writes into CAST how many panels and ballots there must be now.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [address, pid, cast, asked] = process.argv.slice(2);
const warm = 20;
const panels = 200;
const rounds = Number(asked);
const seconds = 30;
const goal = 200;
const mentors = ['amara', 'ben', 'chen', 'dana', 'emre', 'farah'];
const guide = ['clinical-practice', 'approach-to-juniors', 'approachability', 'use-of-technology', 'time-management', 'areas-for-improvement'];
const marks = [...guide, 'strengths'].map((topic, i) => [`mark-${topic}`, String(1 + i % 5)]);

// Just enough of a browser: a cookie jar, and the token that the forms of its session carry.
class Visitor {
  cookies = new Map();
  token = '';

  async send(path, fields) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const options = fields ? { method: 'POST', body: new URLSearchParams([...fields, ['_csrf', this.token]]) } : {};
    const answer = await fetch(address + path, { redirect: 'manual', headers: { cookie }, ...options });
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = one.match(/^([^=]+)=([^;]*)/);
      this.cookies.set(name, value);
    }
    const page = await answer.text();
    if (answer.status >= 400) throw new Error(`${path.replace(/cycles\/[^/]+/, 'cycles/…')} gave ${answer.status}`);
    this.token = page.match(/name="_csrf"[^>]*value="([^"]+)"/)?.[1] ?? this.token;
    return { page, to: answer.headers.get('location') };
  }
}

async function signedIn(name) {
  const visitor = new Visitor();
  await visitor.send('/sign-in?lang=en');
  await visitor.send('/sign-in', [['username', name], ['password', 'demonstration']]);
  const { page } = await visitor.send('/');
  if (!page.includes('/logout')) throw new Error(`${name} is not signed in`);
  return visitor;
}

// Everybody signs in once, and keeps the session.
const people = {};
for (const name of [...mentors, 'lead', 'consultant', 'evaluator']) people[name] = await signedIn(name);

/** One panel on the ordinary way until its ballots are open. */
async function prepared() {
  const { lead, consultant, evaluator } = people;
  const { to } = await lead.send('/proposal', [['mentee', 'consultant'], ...mentors.map((one) => ['mentors', one]), ['policy', 'standard'],
    ...guide.map((topic) => [`ask-${topic}`, 'on'])]);
  const path = to.slice(to.indexOf('/cycles/'));
  await consultant.send(`${path}/consent`, ['PURPOSE', 'READERS', 'NO_ONWARD_USE', 'RIGHT_TO_STOP'].map((part) => ['parts', part]));
  for (const mentor of mentors) await people[mentor].send(`${path}/join`, [['parts', 'PARTICIPATION']]);
  await lead.send(`${path}/prepare`, [['groundRules', 'true'], ['independent', 'true']]);
  await evaluator.send(`${path}/baseline`, [['mentorSets', '0']]);
  return path;
}

async function preparedPanels(count) {
  const made = [];
  const worker = async () => { while (made.length < count) { const place = made.push(undefined) - 1; made[place] = await prepared(); } };
  await Promise.all([worker(), worker(), worker()]);
  return made;
}

let faults = 0;
let ballots = 0;
const fault = (text) => { if (++faults <= 20) console.error(text); };
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Every mentor of these panels answers, at a moment of their own within the time. */
async function answered(paths, within) {
  const times = {};
  let flying = 0;
  let most = 0;
  const timed = async (name, visitor, path, fields) => {
    most = Math.max(most, ++flying);
    const from = performance.now();
    try {
      return await visitor.send(path, fields);
    } finally {
      flying--;
      (times[name] ??= []).push(performance.now() - from);
    }
  };
  const all = paths.flatMap((path) => mentors.map((mentor) => [path, mentor]));
  await Promise.all(all.map(async ([path, mentor], i) => {
    // A number without a common factor mixes the panels, so that all of them answer all of the time.
    await pause(((i * 7919) % all.length) / all.length * within * 1000);
    try {
      await timed('page of the cycle', people[mentor], path);
      const { page } = await timed('new link', people[mentor], `${path}/link`, []);
      const secret = page.match(/#([A-Za-z0-9_-]{40,})/)[1];
      const stranger = new Visitor();
      await timed('ballot page', stranger, '/ballot?lang=en');
      const open = await timed('open the ballot', stranger, '/ballot?lang=en', [['secret', secret]]);
      if (!open.page.includes('mark-strengths')) fault('a ballot did not open');
      const sent = await Promise.all(Array(i % 10 === 0 ? 2 : 1).fill(0)
        .map(() => timed('send the ballot', stranger, '/ballot/marks?lang=en', [['secret', secret], ...marks])));
      const taken = sent.filter((answer) => answer.page.includes('Thank you')).length;
      if (taken !== 1) fault(`a link took ${taken} ballots`);
      ballots += taken;
    } catch (e) {
      fault(e.message);
    }
  }));
  return { times, most };
}

/** In MB: what the heap holds after a collection when the database has written what it buffers, and what the process takes of the machine. */
async function memory() {
  await pause(5000);
  execFileSync('jcmd', [pid, 'GC.run'], { stdio: 'ignore' });
  const heap = execFileSync('jcmd', [pid, 'GC.heap_info'], { encoding: 'utf8' });
  const used = [...heap.matchAll(/(?:heap|generation)\s+total [^,]*, used (\d+)K/g)].reduce((sum, one) => sum + Number(one[1]), 0);
  const resident = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]);
  return `heap ${Math.round(used / 1024)} MB, process ${Math.round(resident / 1024)} MB`;
}

/** Seconds of processor that the service has used. */
function processor() {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function told(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

let from = performance.now();
const made = await preparedPanels(warm + rounds * panels);
console.log(`${made.length} panels of ${mentors.length} prepared in ${Math.round((performance.now() - from) / 1000)} s`);
from = performance.now();
await answered(made.slice(0, warm), 5);
console.log(`warm-up: ${warm} panels answered in ${Math.round((performance.now() - from) / 1000)} s; not counted below`);
console.log(`before: ${await memory()}`);
let worst = 0;
for (let round = 0; round < rounds; round++) {
  from = performance.now();
  const used = processor();
  const { times, most } = await answered(made.slice(warm + round * panels, warm + (round + 1) * panels), seconds);
  const total = told(Object.values(times).flat());
  worst = Math.max(worst, total.p95);
  console.log(`round ${round + 1}: ${panels} panels, ${panels * mentors.length} mentors, ${total.count} requests in `
    + `${Math.round((performance.now() - from) / 1000)} s, ${most} of them at once at most; `
    + `${((processor() - used) * 1000 / total.count).toFixed(1)} ms of processor for each`);
  console.table(Object.fromEntries([...Object.entries(times).map(([name, list]) => [name, told(list)]), ['all', total]]));
  console.log(`after round ${round + 1}: ${await memory()}`);
}
console.log(`the goal, 95 % within ${goal} ms, was ${worst < goal ? 'met' : 'NOT met'}: ${worst} ms; ${faults} faults`);
writeFileSync(cast, `${made.length} ${ballots}\n`);
process.exit(faults > 0 ? 1 : 0);
