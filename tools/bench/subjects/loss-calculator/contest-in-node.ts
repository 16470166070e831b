// Says what the contest told in a program that has just started.
import { contest } from './contest.ts';

console.log(JSON.stringify(contest(1)));
