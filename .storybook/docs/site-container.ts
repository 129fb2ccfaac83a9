import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useSyncExternalStore, type PropsWithChildren} from 'react';
import {dark, light} from '../theme.js';
import {globals, whenGlobalsChange} from './globals.js';

/** What every page of the docs stands in: light or dark, as the toolbar says. */
export function SiteContainer({children, ...given}: PropsWithChildren<DocsContainerProps>) {
  const {theme} = useSyncExternalStore(whenGlobalsChange, globals);
  return createElement(DocsContainer, {...given, theme: theme === 'dark' ? dark : light}, children);
}
