// The small site that most tests edit: two languages, three pages, one theme.

/** Its files, by their paths. */
export const SMALL = {
  'content/site.yaml': `base_url: https://example.org/
theme: plain
reference_locale: en
extra_locales: [th]
event:
  start: 2025-09-17
  end: 2025-09-17
  time_zone: Asia/Shanghai
`,
  'content/_index.yaml': `body:
  - paragraph: lead
    links: { about: pages/about }
`,
  'content/pages/about.yaml': `body:
  - paragraph: lead
    with: { day: event.start }
    links: { home: _index }
`,
  'content/pages/register.yaml': `template: register.html
body:
  - paragraph: lead
`,
  'themes/plain/theme.yaml': '',
  // Named with its hash in its address: whoever shows it has other bytes when it changes.
  'themes/plain/static/style.css': `body { background: Canvas }
h1 { background: rgb(0, 0, 128); color: white }
`,
  // Named without one: only the file changes.
  'themes/plain/static/plain.css': '.tall { min-height: 3000px }\n',
  'themes/plain/templates/base.html': `{%- set title = page?.title or section?.title -%}
{%- set content = page?.content or section?.content or "" -%}
{%- set translations = page?.translations or section?.translations -%}
<!doctype html>
<html lang="{{ lang }}" dir="{{ text_direction() }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{ title }}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{{ get_url(path="style.css") }}">
<link rel="stylesheet" href="{{ get_url(path="/plain.css") }}">
</head>
<body>
<header>
<nav aria-label="{{ trans(key="languages") }}">
<ul>
{%- for t in translations %}
<li><a href="{{ get_url(path=t.path) }}" lang="{{ t.code }}" hreflang="{{ t.code }}">{{ t.name }}</a></li>
{%- endfor %}
</ul>
</nav>
</header>
<main>
<h1>{{ title }}</h1>
{{ content }}
{% block more %}{% endblock more %}
</main>
</body>
</html>
`,
  'themes/plain/templates/index.html': '{% extends "base.html" %}\n',
  'themes/plain/templates/page.html': '{% extends "base.html" %}\n',
  'themes/plain/templates/register.html': `{% extends "base.html" %}
{% block more %}
<details>
<summary>{{ trans(key="pages--register.who") }}</summary>
<p>{{ trans(key="pages--register.all") }}</p>
</details>
<p class="tall">{{ trans(key="pages--register.tall") }}</p>
<form>
<label>{{ trans(key="pages--register.name") }} <input name="name"></label>
<label>{{ trans(key="pages--register.wish") }} <textarea name="wish"></textarea></label>
</form>
{% endblock more %}
`,
  'i18n/en/site.ftl': `site = The Meeting
languages = Languages
home = Welcome
home--lead = Read <a data-l10n-name="about">about it</a>
`,
  'i18n/en/pages.ftl': `pages--about = About
pages--about--lead = It begins on { DATETIME($day, dateStyle: "long") }, <em>early</em>. <a data-l10n-name="home">Home</a>
pages--register = Registration
    .who = Who may come
    .all = Everybody
    .tall = A tall paragraph
    .name = Name
    .wish = Wish
pages--register--lead = Write your name
`,
  'i18n/th/site.ftl': `site = การประชุม
languages = ภาษา
home = ยินดีต้อนรับ
home--lead = อ่าน<a data-l10n-name="about">เรื่องนี้</a>
`,
  'i18n/th/pages.ftl': `pages--about = เกี่ยวกับ
pages--about--lead = เริ่มวันที่ { DATETIME($day, dateStyle: "long") } <em>แต่เช้า</em> <a data-l10n-name="home">หน้าแรก</a>
pages--register = ลงทะเบียน
    .who = ใครมาได้
    .all = ทุกคน
    .tall = ย่อหน้าสูง
    .name = ชื่อ
    .wish = ความประสงค์
pages--register--lead = เขียนชื่อของท่าน
`,
};

/** The same site in many more languages, each with a home of its own words. */
export function inLanguages(tags) {
  const files = { ...SMALL };
  files['content/site.yaml'] = SMALL['content/site.yaml'].replace(
    'extra_locales: [th]',
    `extra_locales: [${tags.filter((tag) => tag !== 'en').join(', ')}]`,
  );
  files['content/_index.yaml'] = 'body:\n  - paragraph: lead\n';
  for (const tag of tags) {
    files[`i18n/${tag}/site.ftl`] = `site = Site ${tag}
languages = Languages ${tag}
home = Home ${tag}
home--lead = Words ${tag}
`;
    files[`i18n/${tag}/pages.ftl`] = SMALL['i18n/en/pages.ftl'];
  }
  return files;
}
