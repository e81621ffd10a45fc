// Lets tableschema read the released results with their schema, and copies that are broken, which must be found.
import assert from "node:assert";
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { Schema, Table } = require("tableschema");

const read = async (csv, schema) => {
  const table = await Table.load(csv, { schema });
  return table.read({ keyed: true });
};

for (const folder of process.argv.slice(2)) {
  const json = JSON.parse(fs.readFileSync(`${folder}/results.json`, "utf8")).rows;
  const descriptor = JSON.parse(fs.readFileSync(`${folder}/results.schema.json`, "utf8"));
  const schema = await Schema.load(descriptor);
  assert.ok(schema.valid, "the schema is one");
  const rows = await read(`${folder}/results.csv`, descriptor);
  assert.strictEqual(rows.length, json.length);
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(row)) {
      const told = json[i][name];
      if (name === "marks") {
        assert.strictEqual(value, told === undefined || told.length === 0 ? null : told.join(" "));
      } else if (value === null) {
        assert.strictEqual(told, undefined);
      } else if (typeof value === "string") {
        // The apostrophe against formulas is in the CSV alone.
        assert.ok(value === told || value === `'${told}`, `${name} of row ${i + 1}`);
      } else {
        assert.strictEqual(Number(value), Number(told), `${name} of row ${i + 1}`);
      }
    }
  });

  const csv = fs.readFileSync(`${folder}/results.csv`, "utf8");
  const lines = csv.split("\n");
  const broken = {
    "a mark that is none": csv.replace(",middle-answers,3,", ",middle-answers,three,"),
    "a kind that is none": csv.replace(",middle-answers,3,", ",middle-answer,3,"),
    "a row twice": [lines[0], lines[1], lines[1], ...lines.slice(2)].join("\n"),
    "a day": csv.replace(/2026-11$/m, "2026-11-28"),
    "another column": csv.replace("row,section", "row,sections"),
    "a row without a number": csv.replace("\n2,rating", "\n,rating"),
  };
  for (const [what, text] of Object.entries(broken)) {
    assert.notStrictEqual(text, csv, what);
    fs.writeFileSync("broken.csv", text);
    await assert.rejects(read("broken.csv", descriptor), undefined, what);
  }
  console.log(`${folder}: tableschema reads ${rows.length} rows as the JSON has them, and finds ${Object.keys(broken).length} broken copies`);
}
