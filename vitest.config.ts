// Runs every story as a test, with its accessibility audit, in Chromium.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browsers, chromiumArgs } from './tools/browsers/paths.ts';

const launchOptions = { executablePath: browsers.chromium.path ?? 'chromium', args: chromiumArgs };

export default defineConfig({
  test: {
    projects: [
      {
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directives/live.js',
            'lit/directive.js',
            'zod/mini',
          ],
        },
        plugins: [storybookTest({ configDir: '.storybook', disableAddonDocs: true })],
        test: {
          name: 'storybook',
          testTimeout: 60_000, // the first story waits for the whole build
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
