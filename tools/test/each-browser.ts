// Runs test files once for each browser that is installed, side by side: each of them waits most of
// its time. What one browser says is shown together, once it is done.
import { spawn } from 'node:child_process';
import { browsers } from '../browsers/paths.ts';

const files = process.argv.slice(2);
const installed = Object.entries(browsers)
  .filter(([, { path }]) => path)
  .map(([name]) => name);
const names = process.env.BROWSERS?.split(',') ?? installed;

const codes = await Promise.all(names.map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;

function run(name: string): Promise<number> {
  const start = Date.now();
  const args = ['--test', '--test-reporter=tap', '--test-concurrency=1', '--conditions=source'];
  const child = spawn(process.execPath, [...args, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BROWSERS: name },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.stdout.write(`${output}\n${name}: ${Math.round((Date.now() - start) / 1000)} s\n`);
      resolve(code ?? 1);
    });
  });
}
