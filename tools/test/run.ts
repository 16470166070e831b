// Runs every test of the project, and closes with one line that sums them up.
import { spawn } from 'node:child_process';
import { byName, runners } from './runners.ts';

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const only = process.argv.slice(2);
const outcomes: Outcome[] = [];
const chosen = [...runners, ...byName].filter(
  ({ name }) => only.includes(name) || only.includes('all'),
);
for (const runner of only.length > 0 ? chosen : runners) outcomes.push(await outcomeOf(runner));

console.log();
for (const { name, passed, failed } of outcomes) {
  console.log(
    `${name.padEnd(12)} ${passed} passed, ${failed} failed`.replace(/passed,/, 'passed /'),
  );
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function outcomeOf({ name, command, count }: (typeof runners)[number]): Promise<Outcome> {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const { code, output } = await run(command);
  const counted = count(output);
  // A runner that ran nothing, or ended badly without a failing test, has failed.
  const hidden = counted.failed === 0 && (code !== 0 || counted.passed === 0) ? 1 : 0;
  return { name, passed: counted.passed, failed: counted.failed + hidden };
}

function run([file = '', ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    process.stdout.write(data);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
