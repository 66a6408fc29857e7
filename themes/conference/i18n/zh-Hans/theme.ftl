### 主题模板自身的用语。网站可另行表述：网站 i18n/ 文件夹中的同名信息优先。

## 各页面的框架

theme-skip = 跳至正文
theme-menu = 菜单
theme-sections = 栏目
theme-languages = 语言
theme-foot = 页脚
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# 列于语言名称旁，表示该页译文未经审校。
theme-draft = 草稿
# 列于语言名称旁，表示该页部分内容尚未翻译。
theme-partial = 部分翻译
# 列于语言名称旁，表示该页翻译完成后原文已有改动。
theme-outdated = 待更新
theme-page-address = 本页网址

## 译文顶部的说明

theme-notice = 关于本译文
theme-notice-draft = 本译文为草稿，尚未经过审校。
theme-notice-missing = 本页部分内容尚未翻译，暂以其他语言显示；其余部分为尚未经过审校的草稿。
theme-notice-outdated = 本页翻译完成后，原文已有改动。
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = 阅读原文（{ LANGUAGE($code) }）

## 首页

theme-theme = 主题
theme-working-languages = 工作语言
theme-came-out = 成果

## 列表

theme-previous = 上一页
theme-next = 下一页
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = 第{ $number }页，共{ $total }页

## 代表团、组织

theme-formal-name = 正式名称
# 以该国自己的工作语言书写的名称。
theme-own-name = 本国语言写法
theme-role = 身份
theme-role-host = 东道国
theme-role-member = 与会方
theme-role-observer = 观察员

## 文件

theme-contents = 目录
theme-issued = 发布日期
theme-updated = 更新日期
theme-original-language = 原文语言
theme-conference-date = 会议日期

## 会议地点

theme-address = 地址
theme-to-show = 供出示给司机

## 语言列表

theme-in-preparation = 准备中

## 网址不存在的页面和语言选择

theme-not-found = 您访问的页面不存在
    .way = 返回首页
theme-choose = 选择语言
