import { welcome } from './commands/welcome.ts';
import { help } from './settings/help.ts';
import { readSettings, type Usage, UsageError } from './settings/read-settings.ts';
import { start } from './start.ts';

/** What the command line does. */
export async function main(args: readonly string[]): Promise<void> {
  process.umask(0o077);
  try {
    await run(readSettings(args, process.env));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n"lifeline-collector --help" tells every setting.\n`);
    process.exitCode = 2;
  }
}

async function run({ settings, words: [command], help: isHelp }: Usage): Promise<void> {
  if (isHelp) process.stdout.write(help());
  else if (command === undefined) {
    const running = await start(settings);
    process.stderr.write(welcome(running));
    stopOnSignal(running.stop);
  } else throw new UsageError(`there is no command ${command}`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let asked = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      void stop().then(() => process.exit(0));
    });
  }
}
