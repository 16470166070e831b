import { flagOf } from './read-settings.ts';
import { settingRules } from './settings.ts';

/** What `--help` tells. */
export function help(): string {
  const lines = Object.values(settingRules).map(({ name, standard, help: meaning }) => {
    const flag = `--${flagOf(name)}`.padEnd(28);
    return `  ${flag}${meaning}${standard ? ` (${standard})` : ''}`;
  });
  return `lifeline-collector takes leads, keeps them and shows them.

  lifeline-collector                 starts; needs no configuration
  lifeline-collector backup FILE     writes everything into one file, while the collector runs
  lifeline-collector restore FILE    reads it into an empty database; --force replaces a full one
  lifeline-collector password NAME   gives a user a new password and prints it

Settings, each as a flag or as a variable of the environment (--data-dir is DATA_DIR):

${lines.join('\n')}
`;
}
