// Kills the collector under load again and again, and counts acknowledged leads that are gone.
//
//   npm run test:durability -- --kills 20
import { parseArgs } from 'node:util';
import { killAndCount, type Outcome } from './kill-and-count.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } });
const kills = Number(values.kills);
const outcomes: Outcome[] = [];
for (const kind of ['embedded', 'postgres'] as const) {
  const outcome = await killAndCount(kind, kills);
  console.log(
    `${kind}: ${outcome.acknowledged} acknowledged, ${outcome.unanswered} cut off before an answer, of which ${outcome.keptUnanswered} were kept; ${outcome.seconds.toFixed(0)} s`,
  );
  outcomes.push(outcome);
}
console.log(
  outcomes.map(({ kind, kills, lost }) => `${kills} kills on ${kind}, ${lost} lost`).join('; '),
);
const failed = outcomes.some(({ lost, acknowledged }) => lost > 0 || acknowledged < kills);
process.exitCode = failed ? 1 : 0;
