// Usage: node bundle.mjs BUNDLE. Compares what PSPP, R and the Data Package's own tools make of a bundle with its data.csv.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';

const require = createRequire(import.meta.url);
const { Package } = require('datapackage');
const { Field } = require('tableschema');
const bundle = process.argv[2];
const say = (words) => console.log(`${bundle}: ${words}`);
const csv = (name) => parse(readFileSync(name, 'utf8'), { relax_column_count: false });

const descriptor = JSON.parse(readFileSync(`${bundle}/datapackage.json`, 'utf8'));
const fields = descriptor.resources[0].schema.fields;
const [header, ...rows] = csv(`${bundle}/data.csv`);
assert.ok(rows.length > 20, 'there is something to compare');
const isNumber = (i) => fields[i].type !== 'string';
const missing = (i) => fields[i].missingValues ?? [''];
const counts = (i, keep) => {
  const found = new Map();
  for (const row of rows) if (keep(row[i])) found.set(row[i], (found.get(row[i]) ?? 0) + 1);
  return found;
};
const key = (i, text) => (isNumber(i) ? String(Number(text)) : text);
const sorted = (entries) => [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));

const packaged = await Package.load(descriptor, { basePath: bundle });
assert.ok(packaged.valid, packaged.errors.map(String).join('\n'));
say('the Data Package is valid for datapackage-js');
const { default: Ajv } = await import('ajv');
const { default: formats } = await import('ajv-formats');
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
formats(ajv);
ajv.addFormat('textarea', true);
const check = ajv.compile(JSON.parse(readFileSync('profile.json', 'utf8')));
assert.ok(check(descriptor), JSON.stringify(check.errors, null, 1));
assert.ok(!check({ ...descriptor, resources: [] }), 'the profile must be able to fail');
say('the Data Package is valid for the official profile of version 2');

// A reader of version 1 knows the missing codes of the whole table only.
assert.equal(packaged.descriptor.profile, 'tabular-data-package');
const read = await packaged.resources[0].read();
assert.equal(read.length, rows.length);
const ofTable = descriptor.resources[0].schema.missingValues;
read.forEach((row, r) =>
  row.forEach((value, i) => assert.equal(value === null, ofTable.includes(rows[r][i]), `version 1, row ${r + 1}, column ${i + 1}`)),
);
say(`a reader of version 1 reads the ${read.length} rows with their types and constraints`);

assert.deepEqual(header, fields.map((field) => field.name));
fields.forEach((field, i) => {
  const { missingValues, categories, ...plain } = field;
  const cast = new Field(plain, { missingValues: missing(i) });
  for (const row of rows) cast.castValue(row[i], { constraints: true });
  assert.throws(() => cast.castValue('no such value', { constraints: true }), 'the check must be able to fail');
});
say(`${rows.length} rows pass their types and constraints in tableschema-js`);

const [names, ...cells] = csv(`${bundle}-pspp.csv`);
assert.equal(names.length, header.length);
assert.equal(cells.length, rows.length);
cells.forEach((row, r) =>
  row.forEach((cell, i) => {
    const told = cell.replace(/ +$/, '');
    assert.equal(told === '' ? '' : key(i, told), rows[r][i] === '' ? '' : key(i, rows[r][i]), `PSPP, row ${r + 1}, column ${i + 1}`);
  }),
);
say(`PSPP has the same ${cells.length} x ${names.length} cells`);

let absent = 0;
csv(`${bundle}-pspp-missing.csv`).forEach((row, r) =>
  row.forEach((cell, i) => {
    if (rows[r][i] !== '' && missing(i).includes(rows[r][i])) absent += 1;
    assert.equal(cell.trim() === '', missing(i).includes(rows[r][i]), `PSPP, missing in row ${r + 1}, column ${i + 1}`);
  }),
);
assert.ok(absent > 5);
say(`PSPP takes ${absent} cells with a missing code for missing, and no other`);

const fromR = csv(`${bundle}-r.csv`);
fields.forEach((field, i) => {
  const own = fromR.filter((row) => row[0] === field.name);
  const valid = counts(i, (cell) => !missing(i).includes(cell) && cell !== '');
  const levels = own.filter((row) => row[1] === 'level').map((row) => row[2]);
  if (!isNumber(i)) assert.deepEqual(levels, (field.constraints.enum ?? []).filter((value) => !missing(i).includes(value)), `R, levels of column ${i + 1}`);
  const told = own.filter((row) => (row[1] === 'level' || row[1] === 'number') && row[3] !== '0').map((row) => [key(i, row[2]), Number(row[3])]);
  assert.deepEqual(sorted(told), sorted([...valid].map(([text, n]) => [key(i, text), n])), `R, column ${i + 1}`);
  const empty = rows.length - [...valid.values()].reduce((a, b) => a + b, 0);
  assert.equal(Number(own.find((row) => row[1] === 'empty')[3]), empty, `R, empty cells of column ${i + 1}`);
  assert.equal(own.find((row) => row[1] === 'label')[2], field.title, `R, label of column ${i + 1}`);
});
say('R has the same levels, frequencies, empty cells and labels');

const array = ['var', 'catgry', 'sumStat'];
const ddi = new XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false, trimValues: false,
  isArray: (name) => array.includes(name) }).parse(readFileSync(`${bundle}/ddi.xml`, 'utf8'));
const variables = ddi.codeBook.dataDscr.var;
assert.equal(variables.length, header.length);
variables.forEach((variable, i) => {
  const told = (variable.catgry ?? []).map((one) => [one.catValu, Number(one.catStat['#text'])]).filter((one) => one[1] > 0);
  assert.deepEqual(sorted(told), sorted(counts(i, (cell) => cell !== '')), `DDI, column ${i + 1}`);
});
say('DDI has the same frequencies');

// SPSS reads \n in a label as a line end, and cuts long labels.
const same = (told, whole) => {
  const plain = (text) => text.replaceAll('\\n', '\n');
  return plain(told) === plain(whole) || (told.endsWith('...') && plain(whole).startsWith(plain(told.slice(0, -3))));
};
const labels = csv(`${bundle}-labels.csv`);
fields.forEach((field, i) => assert.ok(same(labels[i][0], field.title), `PSPP, label of column ${i + 1}`));
let compared = 0;
csv(`${bundle}-pspp-labels.csv`).forEach((row, r) =>
  row.forEach((cell, i) => {
    const one = (variables[i].catgry ?? []).find((category) => category.catValu === rows[r][i]);
    if (one === undefined || one.labl === one.catValu) return;
    assert.ok(same(cell, one.labl), `PSPP, label in row ${r + 1}, column ${i + 1}`);
    compared += 1;
  }),
);
assert.ok(compared > 50);
say(`PSPP has the same labels of columns and in ${compared} cells`);
