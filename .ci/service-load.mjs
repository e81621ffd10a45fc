// Usage: node service-load.mjs ADDRESS. Lets 200 panels of six answer in the same half minute, each mentor by an own link in a browser that knows
// nobody, and measures how long an answer takes. Fails if one is lost.
const [address] = process.argv.slice(2);
const panels = 200;
const seconds = 30;
const mentors = ['amara', 'ben', 'chen', 'dana', 'emre', 'farah'];

// Just enough of a browser: a cookie jar, and forms that carry the token of their page.
class Visitor {
  cookies = new Map();
  page = '';

  async send(path, options = {}) {
    const headers = { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...options.headers };
    const answer = await fetch(address + path, { redirect: 'manual', ...options, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      this.cookies.set(name, value);
    }
    const text = await answer.text();
    if (answer.status >= 300 && answer.status < 400) return this.send(new URL(answer.headers.get('location'), address).href.slice(address.length));
    if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`);
    this.page = text;
    return answer;
  }

  async post(path, fields) {
    const token = this.page.match(/name="_csrf"[^>]*value="([^"]+)"/)?.[1];
    const body = new URLSearchParams(fields);
    if (token) body.append('_csrf', token);
    return this.send(path, { method: 'POST', body });
  }
}

async function signedIn(name) {
  const visitor = new Visitor();
  await visitor.send('/sign-in?lang=en');
  await visitor.post('/sign-in', { username: name, password: 'demonstration' });
  return visitor;
}

const people = Object.fromEntries(await Promise.all([...mentors, 'lead', 'consultant', 'evaluator'].map(async (name) => [name, await signedIn(name)])));
const guide = ['clinical-practice', 'approach-to-juniors', 'approachability', 'use-of-technology', 'time-management', 'areas-for-improvement'];
const links = [];
const begun = performance.now();
for (let i = 0; i < panels; i++) {
  const { lead, consultant, evaluator } = people;
  await lead.send('/proposal');
  await lead.post('/proposal', [['mentee', 'consultant'], ...mentors.map((one) => ['mentors', one]), ['policy', 'standard'], ...guide.map((topic) => [`ask-${topic}`, 'on'])]);
  const cycle = lead.page.match(/action="\/cycles\/([^/"]+)\//)[1];
  await consultant.send(`/cycles/${cycle}`);
  await consultant.post(`/cycles/${cycle}/consent`, ['PURPOSE', 'READERS', 'NO_ONWARD_USE', 'RIGHT_TO_STOP'].map((part) => ['parts', part]));
  // All of them at once, as an invitation by mail has it.
  await Promise.all(mentors.map(async (mentor) => {
    await people[mentor].send(`/cycles/${cycle}`);
    await people[mentor].post(`/cycles/${cycle}/join`, { parts: 'PARTICIPATION' });
  }));
  await lead.send(`/cycles/${cycle}`);
  await lead.post(`/cycles/${cycle}/prepare`, { groundRules: 'true', independent: 'true' });
  await evaluator.send(`/cycles/${cycle}`);
  await evaluator.post(`/cycles/${cycle}/baseline`, { mentorSets: '0' });
  for (const mentor of mentors) {
    await people[mentor].send(`/cycles/${cycle}`);
    await people[mentor].post(`/cycles/${cycle}/link`, {});
    links.push(people[mentor].page.match(/#([A-Za-z0-9_-]{20,})/)[1]);
  }
}
console.log(`${panels} panels and ${links.length} links made in ${Math.round((performance.now() - begun) / 1000)} s`);

const times = [];
const timed = async (visitor, path, fields) => {
  const from = performance.now();
  await visitor.post(path, fields);
  times.push(performance.now() - from);
};
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
let lost = 0;
await Promise.all(links.map(async (secret, i) => {
  await pause(((i * 7919) % links.length) / links.length * seconds * 1000);
  const visitor = new Visitor();
  try {
    await timed(visitor, '/ballot?lang=en', { secret });
    await timed(visitor, '/ballot/marks?lang=en', [['secret', secret], ...[...guide, 'strengths'].map((topic, t) => [`mark-${topic}`, String(1 + (i + t) % 5)])]);
    if (!visitor.page.includes('Thank you')) lost++;
  } catch (e) {
    lost++;
    console.error(e.message);
  }
}));
times.sort((a, b) => a - b);
const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
console.log(`${links.length} ballots in ${seconds} s: half of the answers within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, all within ${at(1)} ms; ${lost} lost`);
process.exit(lost > 0 ? 1 : 0);
