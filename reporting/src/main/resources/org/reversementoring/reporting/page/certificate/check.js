"use strict";
// Part 1: SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text.
function sha256(text) {
  var bytes = unescape(encodeURIComponent(text)), primes = [], i, t;
  for (i = 2; primes.length < 64; i++) if (primes.every(function (p) { return i % p; })) primes.push(i);
  var fraction = function (root) { return (root - Math.floor(root)) * 4294967296 | 0; };
  var k = primes.map(function (p) { return fraction(Math.cbrt(p)); });
  var hash = primes.slice(0, 8).map(function (p) { return fraction(Math.sqrt(p)); });
  var size = (bytes.length + 8 >> 6) + 1 << 4, words = Array(size).fill(0), turn = function (x, n) { return x >>> n | x << 32 - n; };
  for (i = 0; i < bytes.length; i++) words[i >> 2] |= bytes.charCodeAt(i) << 24 - i % 4 * 8;
  words[bytes.length >> 2] |= 128 << 24 - bytes.length % 4 * 8, words[size - 1] = bytes.length << 3; // shorter than 2^29 bytes
  for (var block = 0; block < size; block += 16) {
    var w = words.slice(block, block + 16), v = hash;
    for (t = 0; t < 64; t++) {
      if (t > 15) w[t] = w[t - 16] + w[t - 7] + (turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ w[t - 15] >>> 3) +
        (turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ w[t - 2] >>> 10) | 0;
      var one = v[7] + (turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)) + (v[4] & v[5] ^ ~v[4] & v[6]) + k[t] + w[t] | 0;
      var two = (turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)) + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]) | 0;
      v = [one + two | 0, v[0], v[1], v[2], v[3] + one | 0, v[4], v[5], v[6]];
    }
    hash = hash.map(function (h, n) { return h + v[n] | 0; });
  }
  return hash.map(function (h) { return (h >>> 0).toString(16).padStart(8, "0"); }).join("");
}
// Part 2: the check. It knows what certificate.md says about the format and the guarantees, and nothing else.
var MEMBERS = "format,version,strategy,language,scale,panelSize,colluders,answersNeeded,guarantees,panelsChecked,distinctStatements," +
  "worstPosterior,worstUnfavourable,table,digest";
function members(x, names) { return x !== null && typeof x === "object" && Object.keys(x).join() === names; }
function whole(x, low, high) { return Number.isInteger(x) && x >= low && x <= high; }
function line(x, most) { return typeof x === "string" && x.length > 0 && x.length <= most; }
function distinct(x, low, high) {
  return Array.isArray(x) && whole(x.length, low, high) && new Set(x).size === x.length && x.every(function (y) { return line(y, 20000); });
}
function formed(c) {
  return members(c, MEMBERS) && line(c.strategy, 100) && line(c.language, 40) && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,3}$/i.test(c.language) &&
    members(c.scale, "lowest,labels") && whole(c.scale.lowest, 0, 100) && distinct(c.scale.labels, 2, 11) && distinct(c.guarantees, 1, 20) &&
    whole(c.panelSize, 1, 24) && whole(c.colluders, 0, c.panelSize - 1) && whole(c.answersNeeded, 2 * c.colluders + 3, 51) &&
    Array.isArray(c.table) && c.table.every(function (x) {
      return members(x, "canonical,text,panels") && line(x.canonical, 20000) && line(x.text, 20000) && line(x.panels, 8e6);
    });
}
// A guarantee as a question about the marks that somebody may have given; undefined if it is not known or asks for nothing.
function claim(name, low, high, colluders) {
  var parts = /^(ED|LF|IW|HD)\((0|[1-9]\d?)(?:,(0|[1-9]\d{0,2}|\{\d+(?:,\d+)*\}))?\)$/.exec(name) || [], number = Number(parts[3]);
  if (parts[2] !== String(colluders)) return undefined;
  if (parts[1] === "ED" && !parts[3]) return function (marks) { return marks.includes(low) && marks.includes(high); };
  if (parts[1] === "LF" && number > 1 && number < 100) return function (marks) { return marks.length >= number; };
  if (parts[1] === "IW" && number > 0) return function (marks) { return marks[marks.length - 1] - marks[0] >= number; };
  var harm = parts[1] === "HD" && /^\{/.test(parts[3]) ? parts[3].slice(1, -1).split(",") : [];
  if (harm.length && harm.every(function (x, i) { return String(+x) === x && x <= high && x - (i ? harm[i - 1] : low - 1) > 0; }))
    return function (marks) { return !marks.length || marks.some(function (x) { return !harm.includes(String(x)); }); };
}
function choose(n, k) { for (var r = 1, i = 1; i <= k; i++) r = r * (n - k + i) / i; return r; }
// Every multiset of so many answers, as a count for each value.
function multisets(size, values) {
  if (values === 1) return [[size]];
  for (var all = [], i = size; i >= 0; i--) multisets(size - i, values - 1).forEach(function (rest) { all.push([i].concat(rest)); });
  return all;
}
function sum(x, zero) { return x.reduce(function (a, b) { return a + b; }, zero); }
function check(text) {
  var c, again, fault = function (code) { return { holds: false, code: code }; };
  try { c = JSON.parse(text), again = JSON.stringify(c); } catch (e) { return fault("form"); }
  if (c === null || c.format !== "reverse-mentoring/portable-certificate" || c.version !== 1) return fault("version");
  if (again !== text || !formed(c)) return fault("form");
  var n = c.panelSize, s = c.scale.labels.length, low = c.scale.lowest, body = JSON.stringify(Object.assign({}, c, { digest: undefined }));
  try { if (sha256(body) !== c.digest) return fault("digest"); } catch (e) { return fault("form"); }
  var claims = c.guarantees.map(function (name) { return claim(name, low, low + s - 1, c.colluders); });
  if (!claims.every(Boolean)) return fault("guarantee");
  if (choose(n + s, s) > 2e5 || choose(n + s, s) * choose(c.colluders + s, s) > 5e7) return fault("size");
  var told = multisets(c.colluders, s + 1), seen = new Set(), said = new Set(), views = new Map(), odds = new Map(), first = "~", worst = null;
  for (var i = 1, factorial = [1n]; i <= n; i++) factorial.push(factorial[i - 1] * BigInt(i));
  for (var row = 0; row < c.table.length; row++) {
    var panels = c.table[row].panels.split(" "), before = "~";
    if (said.has(c.table[row].canonical) || panels[0] >= first) return fault("table");
    said.add(c.table[row].canonical), first = panels[0];
    for (var digits of panels) {
      var panel = /^[0-9a-o]+$/.test(digits) ? Array.from(digits, function (x) { return parseInt(x, 25); }) : [];
      if (panel.length !== s + 1 || sum(panel, 0) !== n || digits >= before || seen.has(digits)) return fault("table");
      seen.add(before = digits);
      if (n - panel[s] < c.answersNeeded && c.table[row].canonical !== "not-shown") return fault("floor");
      for (var known of told) {
        if (known.some(function (x, v) { return x > panel[v]; })) continue; // nobody can have told this here
        var rest = panel.map(function (x, v) { return x - known[v]; }), share = odds.get(row + "|" + known);
        for (var reader = 0; reader < 2; reader++) { // the first reader cannot tell who declined, the second can
          var key = row + "|" + known + (reader ? "|" + panel[s] : ""), view = views.get(key);
          if (!view) views.set(key, view = { said: c.table[row].text, known: known, reader: reader, may: [], worlds: 0 });
          rest.forEach(function (x, v) { view.may[v] = view.may[v] || x > 0; }), view.worlds++, view.panel = panel;
        }
        if (panel[s] > 0) continue; // the odds count worlds in which all answer, each in (n-c)! orders but for equal answers
        if (!share) odds.set(row + "|" + known, share = rest.map(function () { return 0n; }));
        var weight = rest.reduce(function (x, y) { return x / factorial[y]; }, factorial[n - c.colluders]);
        rest.forEach(function (x, v) { share[v] += weight * BigInt(x); });
      }
    }
  }
  if (seen.size !== choose(n + s, s) || c.panelsChecked !== seen.size || c.distinctStatements !== said.size) return fault("table");
  views.forEach(function (view) {
    view.marks = c.scale.labels.map(function (x, v) { return low + v; }).filter(function (x) { return view.may[x - low]; });
    if (view.reader && view.marks.length === 0) return; // all others are known to have declined: nothing is left to hide
    view.broken = c.guarantees.filter(function (name, g) { return !claims[g](view.marks); });
    if (view.broken.length && (!worst || view.worlds * 25 + view.panel[s] < worst.worlds * 25 + worst.panel[s])) worst = view;
  });
  if (worst) return { holds: false, code: "broken", certificate: c, example: worst };
  var likely = 0, harm = 0;
  odds.forEach(function (share) {
    var all = sum(share, 0n), up = function (part) { return Number((part * 10000n + all - 1n) / all); };
    share.forEach(function (part) { likely = Math.max(likely, up(part)); });
    harm = Math.max(harm, up(sum(share.slice(0, Math.floor(s / 2)), 0n)));
  });
  var decimals = function (x) { return (x + 100000).toString().replace(/^1(\d)/, "$1."); };
  if (c.worstPosterior !== decimals(likely) || c.worstUnfavourable !== decimals(harm)) return fault("odds");
  return { holds: true, code: "holds", certificate: c, worst: [likely, harm] };
}
// Part 3: the result in sentences of the page's language, the verdict first.
function words(result, say) {
  var c = result.certificate, x = result.example;
  if (!c) return [say.fails, say["fault." + result.code]];
  var s = c.scale.labels.length, low = c.scale.lowest, told = "." + Math.min(c.colluders, 2);
  var fill = function (key, a, b) { return say[key].replace(/\{\d\}/g, function (place) { return place === "{0}" ? a : b; }); };
  var list = function (items, last) { return items.slice(0, -1).join(", ") + (items.length > 1 ? say[last] : "") + items[items.length - 1]; };
  var answers = function (counts) { return [].concat.apply([], counts.map(function (x, v) { return Array(x).fill(v < s ? low + v : say.none); })); };
  if (x) return [say.fails, fill("example", list(answers(x.panel), "and")), say["example.said"], x.said].concat(
    c.colluders ? fill("example.known" + told, list(answers(x.known), "and")) : [], x.reader ? say["example.declined"] : [],
    fill("example.so", list(x.marks.concat(x.may[s] && !x.reader ? say.none : []), "or")), fill("example.broken", x.broken.join(", ")));
  return [say.holds, fill("holds.all", c.panelsChecked, c.panelSize)].concat(c.guarantees.map(function (name) {
    return fill("claim." + name.slice(0, 2), name.replace(/^...\d+,?|[{})]/g, "").split(",").join(", "));
  }), fill("against" + told, c.colluders), result.worst.map(function (odds, i) { return fill("odds." + i, Math.ceil(odds / 100)); }),
    say["odds.prior"], fill("rule", c.strategy), fill("scale", low, low + s - 1), fill("digest", c.digest));
}
// Part 4: the page.
if (typeof document !== "undefined") {
  var byId = function (id) { return document.getElementById(id); }, show = function (text) {
    byId("result").replaceChildren(); // an earlier verdict never stands for this text
    try { var result = check(text); } catch (e) { result = { holds: false, code: "size" }; }
    var lines = words(result, JSON.parse(byId("sentences").textContent));
    byId("result").className = result.holds ? "holds" : "fails";
    byId("result").replaceChildren.apply(byId("result"), lines.map(function (line, i) {
      var lang = result.example && i === 3 ? result.certificate.language : document.documentElement.lang;
      return Object.assign(document.createElement("p"), { textContent: line, className: i ? "" : "verdict", lang: lang });
    }));
  };
  byId("file").onchange = function () {
    var decode = function (bytes) { show(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)); };
    if (byId("file").files[0]) byId("file").files[0].arrayBuffer().then(decode).catch(function () { show(""); });
  };
  byId("check").onclick = function () { show(byId("paste").value.trim()); };
  show(JSON.parse(byId("certificate").textContent));
}
