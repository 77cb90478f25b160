// Compiles the TypeScript declarations under --strict, against the examples of the schemas: each
// must be assignable to its type, and must not be with a member or a word that nobody knows.
// Usage: node declarations.mjs FOLDER-OF-SCHEMAS
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const folder = resolve(process.argv[2]);
const declared = readFileSync(join(folder, "kinerja.d.ts"), "utf8");
const openapi = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));

// The component that a schema file became: it has the same title.
function component(schema) {
  return Object.entries(openapi.components.schemas).find(
    ([, one]) => one.title === schema.title && one["x-judul"] === schema["x-judul"],
  )?.[0];
}

const names = { result: "Result", violations: "Violations" };
const lines = [];
let count = 0;
for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.json$/.test(name) && name !== "openapi.json")) {
  const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const type = TYPE(file.slice(0, -5), schema);
  schema.examples.forEach((example, index) => {
    const id = `${file.slice(0, -5).replaceAll("-", "_")}_${index}`;
    lines.push(`export const ${id}: K.${type} = ${JSON.stringify(example)};`);
    count += 1;
    if (!Array.isArray(example) && schema.type === "object") {
      lines.push("// @ts-expect-error", `export const not_${id}: K.${type} = ${JSON.stringify({ ...example, asing: 1 })};`);
    }
  });
}
lines.push("// @ts-expect-error", 'export const word: K.Predicate = "baik";');

function TYPE(name, schema) {
  const found = component(schema);
  return found ?? names[name] ?? name.split("-").map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

const check = join(folder, "check.ts");
const source = `import type * as K from "./kinerja";\n${lines.join("\n")}\n`;
const options = { strict: true, noEmit: true, skipLibCheck: false, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler };
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.fileExists = (name) => name === check || fileExists(name);
host.readFile = (name) => (name === check ? source : readFile(name));
host.getSourceFile = (name, version) =>
  name === check ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
const trouble = ts.getPreEmitDiagnostics(ts.createProgram([check], options, host));
if (trouble.length > 0) {
  process.stderr.write(ts.formatDiagnostics(trouble.slice(0, 20), { getCanonicalFileName: (n) => n, getCurrentDirectory: () => folder, getNewLine: () => "\n" }));
  process.exit(1);
}
const types = declared.match(/^export /gm).length;
process.stdout.write(`${types} declarations, ${count} examples: tsc ${ts.version} --strict finds nothing\n`);
