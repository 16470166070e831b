import type { Browser } from 'playwright-core';
import type { Site } from './site/serve.ts';

/** What every measure works with. */
export interface Workbench {
  readonly browser: Browser;
  readonly site: Site;
}
