// What is wrong is said in the page, in plain words, and the page stays as it was.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings, isSilent, lists, openPanel, panel } from './panel.mjs';
import { mark, sees, serve, wasNotReloaded } from './preview.mjs';
import { SMALL } from './sources.mjs';

const BROKEN_MESSAGE = ['i18n/en/pages.ftl', '<em>early</em>.', '<em>early</em> { $day'];
const BROKEN_ENTRY = ['content/pages/register.yaml', 'body:', 'boddy:'];
const BROKEN_TEMPLATE = ['themes/plain/templates/base.html', '{{ content }}', '{{ content | x }}'];

const mend = (preview, [name, right, wrong]) => preview.edit(name, wrong, right);

describe('The panel', { timeout: 120_000 }, () => {
  test('lists two errors at once over the last good text, and goes', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');
    await mark(tab);

    preview.edit(...BROKEN_MESSAGE);
    await lists(tab, 'i18n/en/pages.ftl:2');
    preview.edit(...BROKEN_ENTRY);
    await lists(tab, 'content/pages/register.yaml:2');
    await lists(tab, 'i18n/en/pages.ftl:2');
    await sees(tab, 'It begins on September 17, 2025, early. Home');

    mend(preview, BROKEN_MESSAGE);
    await panel(tab).getByText('1 error', { exact: true }).waitFor();
    await lists(tab, 'content/pages/register.yaml:2');
    mend(preview, BROKEN_ENTRY);
    await isSilent(tab);
    await wasNotReloaded(tab);

    preview.edit('i18n/en/pages.ftl', 'early', 'late');
    await sees(tab, 'late');
  });

  test('says what is wrong where, shows the line, and what to do', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/th/about/');

    preview.edit(...BROKEN_ENTRY);

    await lists(tab, 'content/pages/register.yaml:2');
    const finding = findings(tab).filter({ hasText: 'register.yaml' }).first();
    const text = await finding.innerText();
    assert.match(text, /there is no field `?boddy`? here/);
    assert.match(text, /did you mean `?body`?\?/);
    assert.equal(await finding.locator('mark').innerText(), 'boddy');
  });

  test('stands over a page whose own entry is broken in the midst of typing', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/register/');
    await mark(tab);

    preview.edit('content/pages/register.yaml', 'body:', 'body: [');
    await lists(tab, 'content/pages/register.yaml:');
    await sees(tab, 'Write your name');

    preview.edit('content/pages/register.yaml', 'body: [', 'body:');
    await isSilent(tab);
    await sees(tab, 'Write your name');
    await wasNotReloaded(tab);
  });

  test('says in a tab of every language what is wrong', async (t) => {
    const preview = await serve(t, SMALL);
    const window = await preview.window();
    const english = await preview.open('/en/', window);
    const thai = await preview.open('/th/', window);

    preview.edit(...BROKEN_MESSAGE);
    await lists(english, 'i18n/en/pages.ftl:2');
    await lists(thai, 'i18n/en/pages.ftl:2');

    mend(preview, BROKEN_MESSAGE);
    await isSilent(english);
    await isSilent(thai);
  });

  test('names a broken template, and the last good one goes on serving', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');
    await mark(tab);

    preview.edit(...BROKEN_TEMPLATE);
    await lists(tab, 'themes/plain/templates/base.html');
    await sees(tab, 'It begins on');

    const another = await preview.open('/th/about/');
    await sees(another, 'เริ่มวันที่');
    await lists(another, 'themes/plain/templates/base.html');

    preview.save(BROKEN_TEMPLATE[0], SMALL[BROKEN_TEMPLATE[0]].replace('</h1>', '!</h1>'));
    await isSilent(tab);
    await sees(tab, 'About!');
    await sees(another, 'เกี่ยวกับ!');
    await wasNotReloaded(tab);
  });

  test('says why there is no site yet, and the page comes when it is mended', async (t) => {
    const wrong = SMALL['content/site.yaml'].replace('theme: plain', 'theme: [');
    const preview = await serve(t, { ...SMALL, 'content/site.yaml': wrong });
    preview.expect(/503/);
    const tab = await preview.open('/en/about/');
    await lists(tab, 'content/site.yaml:');

    preview.save('content/site.yaml', SMALL['content/site.yaml']);

    await sees(tab, 'It begins on');
    await isSilent(tab);
  });

  test('opens the place in the editor', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');

    preview.edit(...BROKEN_ENTRY);
    await lists(tab, 'register.yaml');

    const link = findings(tab).getByRole('link', { name: 'content/pages/register.yaml:2:1' });
    const address = await link.getAttribute('href');
    assert.equal(address, `vscode://file${preview.root}/content/pages/register.yaml:2:1`);
  });

  test('opens the place in another editor, if one is named', async (t) => {
    const preview = await serve(t, SMALL, '--editor', 'zed://file{path}:{line}');
    const tab = await preview.open('/en/about/');

    preview.edit(...BROKEN_ENTRY);
    await lists(tab, 'register.yaml');

    const link = findings(tab).getByRole('link', { name: 'content/pages/register.yaml:2:1' });
    const address = await link.getAttribute('href');
    assert.equal(address, `zed://file${preview.root}/content/pages/register.yaml:2`);
  });

  test('stays closed when it was closed, and open when it was opened', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');

    preview.edit(...BROKEN_ENTRY);
    await lists(tab, 'register.yaml');
    await panel(tab).getByRole('button').click();
    await findings(tab).first().waitFor({ state: 'hidden' });
    preview.edit(...BROKEN_MESSAGE);
    await panel(tab).getByText(/[23] errors/).waitFor();
    assert(!(await findings(tab).first().isVisible()), 'it opened again');

    mend(preview, BROKEN_ENTRY);
    mend(preview, BROKEN_MESSAGE);
    await isSilent(tab);
    await openPanel(tab);
    preview.edit('i18n/en/pages.ftl', 'early', 'late');
    await sees(tab, 'late');
    assert(await panel(tab).getByRole('link', { name: 'ไทย' }).isVisible(), 'it closed');
  });

  test('shows text of the sources as text', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');

    preview.edit('content/pages/register.yaml', 'body:', '"<img src=x onerror=alert(1)>": 1\nbody:');

    await lists(tab, '<img src=x onerror=alert(1)>');
    assert.equal(await panel(tab).locator('img').count(), 0);
  });
});
