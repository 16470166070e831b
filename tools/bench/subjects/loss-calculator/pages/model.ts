// The model and the loop in a browser: `globalThis.contest` runs them.
import { contest } from '../contest.ts';

Object.assign(globalThis, { contest });
document.body.append(document.createElement('hr'));
