// The front desk: all languages, all pages, all findings, live.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mark, sees, serve, wasNotReloaded } from './preview.mjs';
import { SMALL } from './sources.mjs';

const row = (tab, name) => tab.getByRole('row').filter({ hasText: name });

describe('The desk', { timeout: 120_000 }, () => {
  test('lists the languages, each in its own name, and leads to their homes', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/');

    await row(tab, 'English').waitFor();
    await row(tab, 'ไทย').getByRole('link', { name: 'ไทย' }).click();

    await tab.waitForURL(preview.address('/th/'));
  });

  test('looks at all pages by itself, and says how far it is', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/');

    // Three pages in two languages, the choice of a language, and the page that is not there.
    await sees(tab, 'All 8 pages looked at');
  });

  test('counts live', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/');
    await sees(tab, 'Nothing to mend');
    await mark(tab);

    preview.edit('i18n/th/pages.ftl', 'pages--register--lead = เขียนชื่อของท่าน\n', '');
    await sees(tab, '1 warning');
    preview.edit('content/pages/register.yaml', 'body:', 'boddy:');
    await sees(tab, '1 error');
    preview.edit('content/pages/register.yaml', 'boddy:', 'body:');
    preview.save('i18n/th/pages.ftl', SMALL['i18n/th/pages.ftl']);

    await sees(tab, 'Nothing to mend');
    await wasNotReloaded(tab);
  });

  test('finds pages by their titles, in one language', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/');
    await row(tab, 'ไทย').getByRole('link', { name: 'List 3 pages' }).click();
    await tab.getByRole('searchbox').fill('ลงทะ');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/q=/);

    const link = tab.getByRole('link', { name: 'ลงทะเบียน' });
    assert.equal(await link.count(), 1);
    await link.click();

    await tab.waitForURL(preview.address('/th/register/'));
  });

  test('leaves a half-typed search alone', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/');
    await mark(tab);
    await tab.getByRole('searchbox').pressSequentially('Reg');

    preview.edit('i18n/en/pages.ftl', 'Registration', 'Registering');
    await sees(tab, 'Registering');

    await tab.keyboard.type('ist');
    assert.equal(await tab.getByRole('searchbox').inputValue(), 'Regist');
    await wasNotReloaded(tab);
  });

  test('speaks Thai', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/?lang=th');

    assert.equal(await tab.locator('html').getAttribute('lang'), 'th');
    assert.match(await tab.locator('h1').innerText(), /[ก-๙]/);
  });
});
