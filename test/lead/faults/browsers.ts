import puppeteer, { type Browser } from 'puppeteer-core';
import { browsers, chromiumArgs } from '../../../tools/browsers/paths.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Those that are installed; Chromium is a must. */
export const names: readonly BrowserName[] = browsers.firefox.path
  ? ['chromium', 'firefox']
  : ['chromium'];

/** Attempts at something that is not the lead's affair: a browser on a busy machine may not start. */
const attempts = 3;

/** Does something again where it throws; the last time what it throws counts. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < attempts; attempt++) {
    try {
      return await work();
    } catch (error) {
      const [reason] = `${error instanceof Error ? error.message : error}`.split('\n');
      console.log(`  once more, after: ${reason}`);
    }
  }
  return work();
}

/** @param profile - folder of what the browser keeps; a fresh one where there is none */
export function launch(name: BrowserName, profile?: string): Promise<Browser> {
  return persistently(() => started(name, profile));
}

function started(name: BrowserName, profile: string | undefined): Promise<Browser> {
  const kept = profile === undefined ? {} : { userDataDir: profile };
  const executablePath = browsers[name].path ?? name;
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', headless: true, executablePath, ...kept })
    : puppeteer.launch({ headless: true, executablePath, args: chromiumArgs, ...kept });
}
