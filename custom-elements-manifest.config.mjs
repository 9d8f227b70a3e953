/** Reads the element's public API out of its code: `npm run build` writes `dist/custom-elements.json`. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const TAG = 'account-password-manager';
const CLASS = 'AccountPasswordManager';
const OUT = 'dist';

/** Source files, as the published modules that hold what they export. */
const PUBLISHED = { [`widget/${TAG}.ts`]: 'dist/esm/index.js', 'widget/define.ts': 'dist/esm/define.js' };

/** Leaves what is public, names the modules as they are published, and gives every event its type. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const rename = at => {
      for (const [key, value] of Object.entries(at ?? {})) {
        if (typeof value === 'object') rename(value);
        else if (typeof value === 'string') at[key] = PUBLISHED[value.replace(/^\//, '')] ?? value;
      }
    };
    rename(customElementsManifest);
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations) {
        if (declaration.name !== CLASS) continue;
        declaration.tagName = TAG;
        declaration.members = declaration.members.filter(isPublic);
        for (const event of declaration.events) event.type = { text: `PasswordEventMap['${event.name}']` };
      }
  },
});

const isPublic = ({ name, privacy, description, static: isStatic }) =>
  (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#') && !INTERNAL.has(name) && !!description;

/** Marked `@internal`: views and controller need them. */
const INTERNAL = new Set(['configuration', 'state', 'locale', 'slotted', 'adopt']);

export default {
  globs: Object.keys(PUBLISHED),
  outdir: OUT,
  litelement: true,
  packagejson: false,
  plugins: [
    published(),
    customElementVsCodePlugin({ outdir: OUT, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: OUT, hideLogs: true, packageJson: false }),
  ],
};
