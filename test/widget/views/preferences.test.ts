import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { gallery } from '../support/gallery.ts';
import { clearPage, WidgetPage } from '../support/widget-page.ts';

const showForm = (): Promise<WidgetPage> => WidgetPage.showing(gallery['form']!.state);

describe('What the user prefers everywhere', () => {
  const { style } = document.documentElement;
  afterEach(() => {
    clearPage();
    style.removeProperty('color-scheme');
  });

  /** Not a hook: where the engine cannot be told what its user prefers, each test says so for itself. */
  async function withPreferences(test: () => Promise<void>): Promise<void> {
    try {
      await test();
    } finally {
      await emulateMedia({ colorScheme: 'no-preference', reducedMotion: 'no-preference' });
    }
  }

  it('dark colours come and go with the system’s, on a page that has both', () =>
    withPreferences(async () => {
      style.colorScheme = 'light dark';
      const page = await showForm();
      const colour = () => getComputedStyle(page.root.querySelector('[part~=base]')!).backgroundColor;
      await emulateMedia({ colorScheme: 'light' });
      expect(colour()).to.equal('rgb(255, 255, 255)');
      await emulateMedia({ colorScheme: 'dark' });
      expect(colour()).to.equal('rgb(22, 24, 29)');
    }));

  it('nothing slides or fades for those who want less motion', () =>
    withPreferences(async () => {
      const page = await showForm();
      const motion = () => getComputedStyle(page.button('Change password')).transitionDuration;
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(motion()).to.contain('0.15s');
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(motion()).to.equal('0s');
    }));
});
