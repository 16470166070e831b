import { backup } from './commands/backup.ts';
import { newPassword } from './commands/new-password.ts';
import { restore } from './commands/restore.ts';
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

async function run({ settings, words, help: isHelp, force }: Usage): Promise<void> {
  const [command = 'start', argument = ''] = words;
  if (isHelp) return tell(help());
  if (words.length > (command === 'start' ? 1 : 2)) throw new UsageError('too many words');
  switch (command) {
    case 'start': {
      const running = await start(settings);
      process.stderr.write(welcome(running));
      return stopOnSignal(running.stop);
    }
    case 'backup':
      if (!argument) throw new UsageError('backup needs the name of a file');
      return tell(`${await backup(settings, argument)} leads written to ${argument}\n`);
    case 'restore':
      if (!argument) throw new UsageError('restore needs the name of a file');
      return tell(`${await restore(settings, argument, force)} leads restored\n`);
    case 'password':
      if (!argument) throw new UsageError('password needs the name of a user');
      return tell(`New password of ${argument}: ${await newPassword(settings, argument)}\n`);
    default:
      throw new UsageError(`there is no command ${command}`);
  }
}

function tell(text: string): void {
  process.stdout.write(text);
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
