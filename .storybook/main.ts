import type {StorybookConfig} from '@storybook/web-components-vite';
import {siteData} from './site-data.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../stories/*.mdx',
    '../stories/guides/*.mdx',
    {directory: '../stories', files: '*.stories.ts', titlePrefix: 'Elements'},
    {directory: '../stories', files: '*/*.stories.ts'},
  ],
  staticDirs: [
    // At the same address as in the stories' tests.
    {from: '../stories/own-data', to: '/stories/own-data'},
    {from: './static', to: '/'},
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // What is Storybook's own, for whoever makes stories, is nothing to readers of a site.
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), siteData()],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook's renderer takes these of Lit; taken apart from the elements' Lit they would be a second copy.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
      ],
    },
  }),
};

export default config;
