import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/*.stories.ts'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: async (config) => {
    const { defaultClientConditions, mergeConfig } = await import('vite');
    return mergeConfig(config, {
      base: './',
      resolve: { conditions: ['source', ...defaultClientConditions] },
    });
  },
} satisfies StorybookConfig;
