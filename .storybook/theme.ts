import {create} from 'storybook/theming/create';

/** How the site looks around the elements: paper, ink and one blue, in the dark the same the other way round. */

const sans = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif';

const common = {
  brandTitle:
    '<span class="wordmark"><b>recognition</b><i>elements</i><small>Who deals with Kabul, and how</small></span>',
  brandUrl: './index.html',
  brandTarget: '_self',
  appBorderRadius: 4,
  inputBorderRadius: 4,
  fontBase: sans,
  fontCode: 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", Menlo, Consolas, monospace',
} as const;

export const light = create({
  base: 'light',
  ...common,
  colorPrimary: '#0b5fa5',
  colorSecondary: '#0b5fa5',
  appBg: '#f4f2ec',
  appContentBg: '#fffefb',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d8d3c6',
  textColor: '#14202b',
  textInverseColor: '#ffffff',
  textMutedColor: '#4d5965',
  barTextColor: '#44505b',
  barSelectedColor: '#0b5fa5',
  barHoverColor: '#0b5fa5',
  barBg: '#fffefb',
  inputBg: '#ffffff',
  inputBorder: '#8a949d',
  inputTextColor: '#14202b',
});

export const dark = create({
  base: 'dark',
  ...common,
  colorPrimary: '#7cc0ff',
  colorSecondary: '#2f86cc',
  appBg: '#0d1217',
  appContentBg: '#12181e',
  appPreviewBg: '#12181e',
  appBorderColor: '#2c3741',
  textColor: '#e9eef2',
  textInverseColor: '#0d1217',
  textMutedColor: '#a9b5bf',
  barTextColor: '#b7c2cb',
  barSelectedColor: '#7cc0ff',
  barHoverColor: '#7cc0ff',
  barBg: '#12181e',
  inputBg: '#0d1217',
  inputBorder: '#6b7883',
  inputTextColor: '#e9eef2',
});
