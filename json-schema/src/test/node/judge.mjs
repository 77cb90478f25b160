// Judges documents by ajv. Reads "SCHEMA COUNT", then COUNT documents, one a line; answers one line
// with a sign for each: 1 accepted, 0 refused, ? not judged. JavaScript reads every number as a
// binary64, so a document with a number that no binary64 stands for alone (100.00000000000000001,
// 9223372036854775807) is not the document that was asked about, and is not judged.
// Usage: node judge.mjs FOLDER-OF-SCHEMAS
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const known = new Map();

// Digits without zeros at either end, and the power of ten of the last: equal for equal numbers.
function plain(text) {
  const [, sign, whole, fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length);
  return short === "" ? "0" : `${sign}${short}e${power}`;
}

function isHeld(number) {
  if (!known.has(number)) {
    const value = Number(number);
    known.set(number, Number.isFinite(value) && plain(String(value)) === plain(number));
  }
  return known.get(number);
}

function isExact(json) {
  for (const [token] of json.matchAll(TOKEN)) {
    if (token[0] !== '"' && !isHeld(token)) return false;
  }
  return true;
}

function validators(folder) {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "openapi.json");
  return new Map(
    files.map((file) => [file.slice(0, -5), ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8")))]),
  );
}

const judges = validators(process.argv[2]);
let judge;
let left = 0;
let verdicts = "";

function line(text) {
  if (left === 0) {
    const [name, count] = text.split(" ");
    judge = judges.get(name);
    left = Number(count);
    return;
  }
  verdicts += !isExact(text) ? "?" : judge(JSON.parse(text)) ? "1" : "0";
  left -= 1;
  if (left === 0) {
    process.stdout.write(`${verdicts}\n`);
    verdicts = "";
  }
}

process.stdin.setEncoding("utf8");
let rest = "";
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  lines.forEach(line);
});
