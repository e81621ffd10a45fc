// Lets survey-core read our models as a survey tool does: no error, each text as it was written, answers that validate. Then the same on
// copies that are broken, which must be found. Last, the results that survey-core gives are those that our reader's test reads.
import assert from "node:assert";
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { Model } = require("survey-core");
const [files, kept] = process.argv.slice(2);
const ANSWER = "ZQX";

const load = (folder) => {
  const name = fs.readdirSync(`${files}/${folder}`).find((file) => file.endsWith("-surveyjs.json"));
  return JSON.parse(fs.readFileSync(`${files}/${folder}/${name}`, "utf8"));
};
const elements = (json) => json.pages.flatMap((page) => page.elements);
const names = (json) => [...json.pages.map((page) => page.name), ...elements(json).map((element) => element.name)];

/** The faults of a model: what survey-core says, and names that come twice, of which it says nothing. */
const faults = (json) => {
  const model = new Model(structuredClone(json));
  const found = (model.jsonErrors ?? []).map((error) => error.message);
  if (new Set(names(json)).size !== names(json).length) {
    found.push("a name comes twice");
  }
  if (model.getAllQuestions().length !== elements(json).length) {
    found.push("a question is gone");
  }
  return found;
};

const shown = (model, question) => [
  question.locTitle?.renderedHtml,
  question.locDescription?.renderedHtml,
  question.getType() === "html" ? question.locHtml.renderedHtml : "",
  ...(question.choices ?? []).map((choice) => choice.locText.renderedHtml),
  model.locTitle.renderedHtml,
  question.page.locTitle.renderedHtml,
].join("\n");

for (const folder of ["guide", "instruments", "hostile", "german"]) {
  const json = load(folder);
  assert.deepStrictEqual(faults(json), [], folder);
  const model = new Model(structuredClone(json));
  const respondent = elements(json).find((element) => element.isRequired).name;
  assert.strictEqual(model.validate(), false, "nobody answers without a code");
  model.setValue(respondent, ANSWER);
  for (const question of model.getAllQuestions()) {
    if (question.getType() === "radiogroup") {
      assert.ok(question.choices.length >= 5);
      question.value = question.choices.at(question.name.length % question.choices.length).value;
    } else if (question.getType() === "comment") {
      question.value = "a\n\"b\"";
    }
  }
  assert.strictEqual(model.validate(), true);
  for (const locale of ["en", "de", "fr", ""]) {
    model.locale = locale;
    for (const question of model.getAllQuestions()) {
      assert.ok(!shown(model, question).includes(ANSWER), `${folder}: an answer is shown in a text`);
    }
  }
  console.log(`${folder}: survey-core ${elements(json).length} elements, no error, answers validate`);
}

// Both languages are shown, whichever is the base.
const words = (folder, locale) => {
  const model = new Model(load(folder));
  if (locale) {
    model.locale = locale;
  }
  return model.getQuestionByName("strengths").locTitle.renderedHtml;
};
assert.strictEqual(words("guide", ""), "This doctor has strengths that I want to learn from.");
assert.strictEqual(words("guide", "de"), "Diese Person hat Stärken, von denen ich lernen möchte.");
assert.strictEqual(words("german", ""), words("guide", "de"));
assert.strictEqual(words("german", "en"), words("guide", "en"));

// Copies that are broken.
const broken = (change) => {
  const json = load("guide");
  change(json);
  assert.notDeepStrictEqual(faults(json), []);
};
broken((json) => (json.pages[1].elements[0].type = "radiogruop"));
broken((json) => delete json.pages[1].elements[0].type);
broken((json) => (json.pages[1].elements[0].choises = []));
broken((json) => (json.pages[1].elements[1].name = json.pages[1].elements[0].name));
const leaking = load("guide");
leaking.pages[1].elements[0].title.default = "{mentor}";
const leaked = new Model(leaking);
leaked.setValue("mentor", ANSWER);
assert.ok(shown(leaked, leaked.getQuestionByName(leaking.pages[1].elements[0].name)).includes(ANSWER));
console.log("survey-core: 5 broken copies are found");

// Six mentors answer; the numbers are arbitrary and fixed.
const results = [];
for (let mentor = 0; mentor < 6; mentor++) {
  const model = new Model(load("guide"));
  model.setValue("mentor", `mentor-${6 - mentor}`);
  model.getAllQuestions().forEach((question, place) => {
    if (question.getType() === "radiogroup") {
      question.value = question.choices[(mentor * 5 + place * 3) % 8].value;
    } else if (question.getType() === "comment" && (mentor + place) % 4 === 0) {
      question.value = `Point ${place} of {mentor}, "quoted"\nand Ümläute`;
    }
  });
  assert.ok(model.validate());
  model.doComplete();
  results.push(model.data);
}
const text = JSON.stringify(results, null, 1) + "\n";
if (process.env.GOLDEN_WRITE) {
  fs.writeFileSync(kept, text);
}
assert.strictEqual(text, fs.readFileSync(kept, "utf8"), "survey-core gives other results than those that are kept");
console.log("survey-core: the results are those that our reader's test reads");
