import puppeteer, { type Browser } from 'puppeteer-core';
import { browsers, chromiumArgs } from '../../../tools/browsers/paths.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Those that are installed; Chromium is a must. */
export const names: readonly BrowserName[] = browsers.firefox.path
  ? ['chromium', 'firefox']
  : ['chromium'];

/** @param profile - folder of what the browser keeps; a fresh one where there is none */
export function launch(name: BrowserName, profile?: string): Promise<Browser> {
  const kept = profile === undefined ? {} : { userDataDir: profile };
  const executablePath = browsers[name].path ?? name;
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', headless: true, executablePath, ...kept })
    : puppeteer.launch({ headless: true, executablePath, args: chromiumArgs, ...kept });
}
