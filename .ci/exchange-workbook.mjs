// With a file name behind "write": writes the workbook of our reader's test with exceljs. Otherwise: exceljs reads the kept workbook and finds the
// cells that our reader found in it.
import assert from "node:assert";
import fs from "node:fs";
import { createRequire } from "node:module";

const ExcelJS = createRequire(process.cwd() + "/")("exceljs");
const [file, cells] = process.argv.slice(2);

if (file === "write") {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Answers");
  workbook.addWorksheet("Lists", { state: "hidden" }).addRow(["secret"]);
  sheet.addRow(["mentor", "Completion time", "Start", "strengths", "timemanagement", "strengthstxt", "Score", "Truth", "Percent", "Duration"]);
  const rows = [
    ["m1", new Date(Date.UTC(2026, 10, 28, 10, 15, 30)), new Date(Date.UTC(2026, 10, 28)), 4, "agree", "Two\nlines, \"quoted\"", { formula: "D2*0.1", result: 0.4 }, true, 0.5, 0.25],
    ["m2", new Date(Date.UTC(2026, 1, 1, 23, 0, 0)), new Date(Date.UTC(1999, 11, 31)), 5, "  98 ", { richText: [{ text: "rich " }, { text: "text", font: { bold: true } }] }, { formula: "0.1+0.2", result: 0.30000000000000004 }, false, 1, 0.75],
    [],
    ["m3", null, null, null, "stimme zu", "=1+1", { formula: "D4", result: "" }, null, 1234567890123, 1e-7],
  ];
  for (const row of rows) {
    const added = sheet.addRow(row);
    added.getCell(2).numFmt = "dd/mm/yyyy hh:mm:ss";
    added.getCell(3).numFmt = "d. mmmm yyyy";
    added.getCell(9).numFmt = "0%";
    added.getCell(10).numFmt = "[h]:mm";
  }
  sheet.mergeCells("L1:M1");
  await workbook.xlsx.writeFile(cells);
} else {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets.find((each) => each.state === "visible");
  const text = (cell) => {
    const value = cell.value?.formula === undefined ? cell.value : cell.value.result;
    if (value === null || value === undefined) return "";
    if (value.richText) return value.richText.map((run) => run.text).join("");
    if (value instanceof Date) {
      const iso = value.toISOString();
      if (iso.startsWith("1899-12-30T")) return iso.slice(11, 16);
      return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace(/:00$/, "");
    }
    if (typeof value === "number") return String(Number(value.toPrecision(15))) === "1e-7" ? "0.0000001" : String(Number(value.toPrecision(15)));
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  };
  const found = JSON.parse(fs.readFileSync(cells, "utf8"));
  for (const { row, values } of found) {
    values.forEach((value, i) => assert.strictEqual(value, text(sheet.getCell(row, i + 1)), `row ${row}, column ${i + 1}`));
  }
  assert.deepStrictEqual(found.map((each) => each.row), [1, 2, 3, 5]);
  found[1].values[3] = "5";
  assert.notStrictEqual(found[1].values[3], text(sheet.getCell(2, 4)));
  console.log(`exceljs reads ${found.length} rows of the workbook as our reader does`);
}
