#!/usr/bin/env node
// Checks maturity models of one's own: npx lifeline-lint-model model.json
import { readFileSync } from 'node:fs';
import { lintMaturityModel } from '../dist/schema.js';

/** Characters that are read: a model with hundreds of questions has a tenth of it. */
const largest = 2_000_000;

const usage = `Checks a maturity model for lifeline-maturity-quiz.

  npx lifeline-lint-model model.json [more.json …]

Finds mistakes of shape, missing translations, weights that do not sum to 100, bands
that overlap or that nobody can reach, and references that lead nowhere.

Ends with 0 where every model can be used, with 1 where one has an error, and with 2
where a file cannot be read. Warnings alone end with 0.`;

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help') || files.includes('-h')) {
  console.log(usage);
  process.exit(files.length === 0 ? 2 : 0);
}
process.exitCode = Math.max(...files.map(lint));

/** Tells what is wrong with a file, and gives the code to end with. */
function lint(file) {
  const read = modelIn(file);
  if (read.reason) {
    console.error(`${file}: ${read.reason}`);
    return 2;
  }
  const problems = lintMaturityModel(read.model);
  for (const { level, code, path, message } of problems) {
    console.log(`${file}: ${level}: ${message} [${code}${path ? ` at ${path}` : ''}]`);
  }
  const errors = problems.filter(({ level }) => level === 'error').length;
  const counts = `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
  console.log(`${file}: ${errors > 0 ? 'cannot be used' : 'can be used'}: ${counts}`);
  return errors > 0 ? 1 : 0;
}

function modelIn(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > largest) return { reason: `is larger than ${largest} characters` };
    return { model: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error.code === 'ENOENT') return { reason: 'there is no such file' };
    if (error instanceof SyntaxError) return { reason: `is not JSON: ${error.message}` };
    return { reason: `cannot be read: ${error.message}` };
  }
}

function counted(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
