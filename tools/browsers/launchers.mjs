import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browsers, chromiumArgs } from './paths.ts';
import { startWebKitDriver, webKitCapabilities } from './webkit-driver.ts';

/** A launcher for each browser that is installed, by its name. */
export const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { headless: true, args: chromiumArgs, executablePath: browsers.chromium.path },
    }),
  firefox: () => {
    const launcher = chromeLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', headless: true, executablePath: browsers.firefox.path },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  webkit: async () => {
    const port = await startWebKitDriver();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      path: '/',
      connectionRetryCount: 0,
      capabilities: { ...webKitCapabilities, 'wdio:enforceWebDriverClassic': true },
    });
  },
};
