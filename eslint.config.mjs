import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Doors between rooms: who may not import whom. The compiler holds the same line through project references. */
const closedDoors = [
  { target: './contract', from: './', except: ['./contract'] },
  { target: './policy', from: './', except: ['./policy', './contract'] },
  { target: './widget', from: './', except: ['./widget', './contract', './policy', './node_modules'] },
  { target: './proxy', from: './', except: ['./proxy', './contract', './policy', './node_modules'] },
  { target: './actions', from: './', except: ['./actions', './node_modules'] },
  { target: './tenant', from: './', except: ['./tenant', './actions', './node_modules'] },
  { target: './demo', from: './', except: ['./demo', './widget', './node_modules'] },
  // Inside the widget: element → controller → flows → session, diagnosis, errors; element → views → messages.
  {
    target: './widget/flows',
    from: './widget',
    except: [
      './flows',
      './session/session.ts',
      './session/deadline.ts',
      './diagnosis',
      './errors.ts',
      './late.ts',
      './state',
    ],
  },
  {
    target: './widget/views',
    from: './widget',
    except: ['./views', './messages', './state', './errors.ts', './late.ts', './styles', './password'],
  },
  { target: './widget/messages', from: './widget', except: ['./messages', './errors.ts', './state'] },
  { target: './widget/state', from: './widget', except: ['./state', './errors.ts', './session/session.ts'] },
  { target: './widget/session/session.ts', from: './widget', except: ['./errors.ts', './state/state.ts'] },
];

export default ts.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit binds `@click=${this.method}` to the host by itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver': { node: { extensions: ['.ts', '.mjs', '.js'] } },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: closedDoors }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['widget/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/all'], wc['flat/best-practice']],
    rules: {
      // Views are functions, so there is no method that could be passed instead of an arrow.
      'lit/no-template-arrow': 'off',
      // No decorators here: the element declares its properties in one static table.
      'lit/prefer-query-decorators': 'off',
      // `.value` is cut from Lit (scripts/build/slim-lit). The one value in a template is the hidden user name, which nobody edits.
      'lit/no-value-attribute': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['scripts/bench/page/peers/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
    },
  },
);
