// What axe finds in the preview's own pages: nothing.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import { findings, lists, openPanel, panel } from './panel.mjs';
import { fetched, sees, serve } from './preview.mjs';
import { SMALL } from './sources.mjs';

const axe = fs.readFileSync(fetched.resolve('axe-core/axe.min.js'), 'utf8');

const BROKEN = {
  ...SMALL,
  'i18n/en/pages.ftl': `${SMALL['i18n/en/pages.ftl']}broken = { $day\n`,
  'content/pages/register.yaml': 'boddy: []\n',
};

const NO_SITE = { ...SMALL, 'content/site.yaml': 'theme: [\n' };

/** All that axe finds wrong: the rule, the element and why. */
async function wrong(tab) {
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Whether a page is wider than its window. */
const overflows = (tab) =>
  tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** Looks on a telephone and on a desk, by day and by night; the preview speaks `locale`. */
async function inAllViews(preview, locale, look) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      const viewport = { width, height: 800 };
      // axe itself writes style into a page, which the policy of the preview forbids.
      const settings = { viewport, colorScheme, locale, bypassCSP: true };
      const found = await look(await preview.window(settings));
      assert.deepEqual(found, [], `${width} px, ${colorScheme}`);
    }
  }
}

describe('Nothing is wrong, wide and narrow, light and dark,', { timeout: 120_000 }, () => {
  for (const language of ['en', 'th']) {
    test(`with the desk in ${language}`, async (t) => {
      const preview = await serve(t, BROKEN);
      await inAllViews(preview, language, async (window) => {
        const tab = await preview.open('/_plenary/', window);
        assert.equal(await tab.locator('html').getAttribute('lang'), language);
        await sees(tab, 'boddy');
        assert(!(await overflows(tab)), 'the page is wider than the window');
        return wrong(tab);
      });
    });

    test(`with the panel in ${language}`, async (t) => {
      const preview = await serve(t, BROKEN);
      await inAllViews(preview, language, async (window) => {
        const tab = await preview.open(`/${language}/about/`, window);
        await lists(tab, 'content/pages/register.yaml:1');
        assert.equal(await panel(tab).locator('section').first().getAttribute('lang'), language);
        assert(!(await overflows(tab)), 'the page is wider than the window');
        return wrong(tab);
      });
    });
  }

  test('with the panel that has nothing to say', async (t) => {
    const preview = await serve(t, SMALL);
    await inAllViews(preview, 'en', async (window) => {
      const tab = await preview.open('/th/about/', window);
      const closed = await wrong(tab);
      await openPanel(tab);
      return [...closed, ...(await wrong(tab))];
    });
  });

  test('with the page that is not there', async (t) => {
    const preview = await serve(t, BROKEN);
    preview.expect(/404/);
    await inAllViews(preview, 'en', async (window) => {
      const tab = await preview.open('/en/nothing/', window);
      await tab.getByRole('heading', { name: '404' }).waitFor();
      await lists(tab, 'content/pages/register.yaml:1');
      return wrong(tab);
    });
  });

  test('with the page that says that there is no site', async (t) => {
    const preview = await serve(t, NO_SITE);
    preview.expect(/503/);
    await inAllViews(preview, 'en', async (window) => {
      const tab = await preview.open('/en/', window);
      await lists(tab, 'content/site.yaml:1');
      assert(!(await overflows(tab)), 'the page is wider than the window');
      return wrong(tab);
    });
  });
});

describe('The panel can be used', { timeout: 60_000 }, () => {
  test('with the keyboard alone', async (t) => {
    const preview = await serve(t, BROKEN);
    const tab = await preview.open('/en/about/');
    await lists(tab, 'content/pages/register.yaml:1');

    const hasFocus = (locator) =>
      locator.evaluate((element) => element.getRootNode().activeElement === element);
    const link = findings(tab).getByRole('link').first();
    for (let i = 0; i < 50 && !(await hasFocus(link)); i += 1) {
      await tab.keyboard.press('Tab');
    }
    assert(await hasFocus(link), 'the first finding cannot be reached');

    await tab.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    assert(await hasFocus(panel(tab).getByRole('button')), 'the focus is lost');
    await tab.keyboard.press('Enter');
    await link.waitFor();
  });
});
