import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {importTable} from './tools/eslint-imports.mjs';
import {noBareWords} from './tools/eslint-no-bare-words.mjs';

const typed = ['{src,stories,test,data/build,.storybook}/**/*.ts', '{tools,.storybook}/**/*.mjs'];
const own = {rules: {'no-bare-words': noBareWords}};

export default defineConfig(
  {ignores: ['dist/', 'storybook-static/', 'coverage/', 'src/generated/', 'integrations/']},

  tseslint.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Lit binds `@click=${this.handleClick}` itself.
      '@typescript-eslint/unbound-method': 'off',
      // A function may have to give a promise without having to wait for one.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    files: ['test/**/*.ts'],
    // `it()` of node:test gives a promise that the runner itself awaits.
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    // Configuration objects and other people's untyped APIs pass through these as they are.
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },

  {
    files: ['{src,stories,.storybook}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  },

  ...importTable,

  {files: ['src/elements/**/*.ts'], plugins: {own}, rules: {'own/no-bare-words': 'error'}},
  {
    files: ['src/{elements,model,geo}/**/*.ts'],
    plugins: {scripts: own},
    rules: {'scripts/no-bare-words': ['error', {scripts: true}]},
  },
);
