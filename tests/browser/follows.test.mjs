// Each tab follows the page that it shows, and hears of nothing else.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loads, mark, sees, serve, wasNotReloaded } from './preview.mjs';
import { inLanguages, SMALL } from './sources.mjs';

const FIFTEEN = [
  'de', 'en', 'fil', 'fr', 'id', 'km', 'ko', 'lo', 'ms', 'my', 'pt', 'ta', 'th', 'vi', 'zh',
];

const headingHas = (tab, color) =>
  tab.waitForFunction(
    (wanted) => getComputedStyle(document.querySelector('h1')).backgroundColor === wanted,
    color,
  );

describe('A tab follows its page', { timeout: 300_000 }, () => {
  test('and hears nothing when a message of another language is edited', async (t) => {
    const preview = await serve(t, SMALL);
    const window = await preview.window();
    const english = await preview.open('/en/about/', window);
    const thai = await preview.open('/th/about/', window);
    const elsewhere = await preview.open('/th/about/');
    // A window listens once it has heard of an edit.
    preview.edit('i18n/en/pages.ftl', 'early', 'late');
    await sees(english, 'late');
    english.asked = [];

    preview.edit('i18n/th/pages.ftl', 'แต่เช้า', 'ตอนค่ำ');
    await sees(thai, 'ตอนค่ำ');
    await sees(elsewhere, 'ตอนค่ำ');

    // Had the English tab been told, it would have asked before it is told of this one.
    preview.edit('i18n/en/pages.ftl', 'late', 'at noon');
    await sees(english, 'at noon');
    assert.equal(loads(english, '/en/about/'), 1);
    assert.equal(loads(thai, '/th/about/'), 2);
    assert.equal(loads(elsewhere, '/th/about/'), 2);
  });

  test('in fifteen languages at once, all in one window', async (t) => {
    // A browser keeps six connections to a host: the tabs have to share one of them.
    const preview = await serve(t, inLanguages(FIFTEEN));
    const window = await preview.window();
    const tabs = new Map();
    for (const tag of FIFTEEN) {
      const tab = await preview.open(`/${tag}/`, window);
      await mark(tab);
      tabs.set(tag, tab);
    }

    for (const [tag, tab] of tabs) {
      preview.edit(`i18n/${tag}/site.ftl`, `Words ${tag}`, `Other words ${tag}`);
      await sees(tab, `Other words ${tag}`);
    }

    for (const [tag, tab] of tabs) {
      assert.equal(loads(tab, `/${tag}/`), 2, `how often ${tag} was asked for`);
      await wasNotReloaded(tab);
    }
  });

  test('also after a link was followed, and back', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/');
    await tab.getByRole('link', { name: 'about it' }).click();
    await sees(tab, 'It begins on');

    preview.edit('i18n/en/pages.ftl', 'early', 'late');
    await sees(tab, 'late');

    await tab.goBack();
    await sees(tab, 'about it');
    preview.edit('i18n/en/site.ftl', 'about it', 'more');
    await sees(tab, 'Read more');
  });

  test('and shows a style sheet anew without loading the page again', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/register/');
    await mark(tab);
    await headingHas(tab, 'rgb(0, 0, 128)');

    preview.edit('themes/plain/static/style.css', 'rgb(0, 0, 128)', 'rgb(128, 0, 0)');
    await headingHas(tab, 'rgb(128, 0, 0)');

    // This one has no hash in its address: the bytes of the page stay what they are.
    preview.edit('themes/plain/static/plain.css', '3000px', '4000px');
    await tab.waitForFunction(
      () => document.querySelector('.tall').getBoundingClientRect().height === 4000,
    );
    await wasNotReloaded(tab);
  });

  test('when its template is edited, in every language', async (t) => {
    const preview = await serve(t, SMALL);
    const window = await preview.window();
    const english = await preview.open('/en/about/', window);
    const thai = await preview.open('/th/about/', window);
    await mark(english);
    await mark(thai);

    preview.edit('themes/plain/templates/base.html', '{{ title }}</h1>', '{{ title }} (2025)</h1>');

    await sees(english, 'About (2025)');
    await sees(thai, 'เกี่ยวกับ (2025)');
    await wasNotReloaded(english);
    await wasNotReloaded(thai);
  });

  test('to its end, and shows it again when it is back', async (t) => {
    const preview = await serve(t, SMALL);
    preview.expect(/404/);
    const tab = await preview.open('/en/register/');
    await sees(tab, 'Write your name');

    preview.remove('content/pages/register.yaml');

    await tab.getByRole('heading', { name: '404' }).waitFor();
    assert.equal(new URL(tab.url()).pathname, '/en/register/');

    preview.save('content/pages/register.yaml', SMALL['content/pages/register.yaml']);
    await sees(tab, 'Write your name');
  });

  test('and recovers by itself when the server was killed and started again', async (t) => {
    const preview = await serve(t, SMALL);
    preview.expect(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
    const tab = await preview.open('/en/register/');
    await mark(tab);
    await tab.getByLabel('Name').fill('Somchai');
    // The tab listens once it has heard of an edit.
    preview.edit('i18n/en/pages.ftl', 'Write your name', 'Write your full name');
    await sees(tab, 'Write your full name');

    await preview.kill();
    preview.edit('i18n/en/pages.ftl', 'Write your full name', 'Write in capitals');
    await preview.start();

    await sees(tab, 'Write in capitals');
    assert.equal(await tab.getByLabel('Name').inputValue(), 'Somchai');
    await wasNotReloaded(tab);
  });
});
