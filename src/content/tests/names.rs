//! Names of files and folders, and ids.

use super::*;

#[test]
fn a_name_that_no_id_can_have_is_told_once_and_rested_on_in_silence() {
    let told = told(&[
        ("2025/a.yaml", ""),
        ("2025/b.yaml", ""),
        ("news/a_b.yaml", ""),
        (
            "news/c.yaml",
            "body: [{ note: n, links: { a: news/a_b, b: 2025/a, c: news/broken } }]\n",
        ),
        ("news/broken.yaml", "a: [\n"),
    ]);
    assert_eq!(
        told,
        "\
file-name 2025/a.yaml:1:1 []: `2025` cannot be used: a name starts with an ASCII letter, \
not `2` | rename the folder `content/2025`
file-name news/a_b.yaml:1:1 []: `a_b` cannot be used: a name has ASCII letters, digits \
and hyphens, not `_` | rename the file `a_b`
yaml-syntax news/broken.yaml:1:4 []: this is not YAML: unclosed bracket '['"
    );
}

#[test]
fn a_file_that_belongs_to_nothing_is_told() {
    let told = told(&[
        ("notes.txt", ""),
        ("site.yml", ""),
        ("news/a.yml", ""),
        ("news/loose/photo.jpg", ""),
        ("news/single.yaml", ""),
        ("news/single/photo.jpg", ""),
        ("news/deep/_index.yaml", ""),
        ("news/.hidden", ""),
    ]);
    assert_eq!(
        told,
        "\
file-name news/a.yml:1:1 []: `a.yml` is not read | rename it to `a.yaml`
file-name news/deep/_index.yaml:1:1 []: a section has no sections in it \
| name the file `index.yaml` if the folder is an entry
file-name news/loose/photo.jpg:1:1 []: the folder of `content/news/loose/photo.jpg` has \
no `index.yaml` | write `content/news/loose/index.yaml`
file-name news/single/photo.jpg:1:1 []: the folder of `content/news/single/photo.jpg` \
belongs to no entry | move `content/news/single.yaml` to `content/news/single/index.yaml`
file-name notes.txt:1:1 []: `notes.txt` belongs to no collection and is not read \
| move it into a folder of `content/`
file-name site.yml:1:1 []: `site.yml` belongs to no collection and is not read \
| rename it to `content/site.yaml`"
    );
}

#[test]
fn files_belong_to_the_entry_or_section_in_whose_folder_they_stand() {
    let content = content(&[
        ("news/_index.yaml", ""),
        ("news/photo.jpg", ""),
        ("news/a/index.yaml", ""),
        ("news/a/b.pdf", ""),
        ("news/a/more/c.pdf", ""),
    ]);
    let files =
        |entry: &Entry| entry.files.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        files(entry(&content, "news/a")),
        ["content/news/a/b.pdf", "content/news/a/more/c.pdf"]
    );
    assert_eq!(files(&content.sections["news"].page), ["content/news/photo.jpg"]);
}

#[test]
fn an_id_claimed_twice_names_both_places() {
    let told = told(&[
        ("documents/a.yaml", "kind: report\n"),
        ("documents/a/index.yaml", "kind: report\n"),
        ("documents/a/a.pdf", ""),
        ("news/_index.yaml", "body: [{ note: x }]\n"),
        ("news/x.yaml", "body: [{ note: n }, { quote: n }]\n"),
        ("news/l.yaml", "body: [{ list: l, items: [i, i] }]\n"),
        ("site/_index.yaml", ""),
    ]);
    assert_eq!(
        told,
        "\
duplicate-id documents/a/index.yaml:1:1 []: two files claim the id `documents--a` \
| keep one of the two | documents/a.yaml:1:1 []: the other file
duplicate-id news/l.yaml:1:30 [i]: two places claim the id `news--l--l--i` \
| give one of the two another name | news/l.yaml:1:27 [i]: claimed here first
duplicate-id news/x.yaml:1:1 []: two places claim the id `news--x` \
| give one of the two another name | news/_index.yaml:1:16 [x]: claimed here first
duplicate-id news/x.yaml:1:30 [n]: two places claim the id `news--x--n` \
| give one of the two another name | news/x.yaml:1:16 [n]: claimed here first
duplicate-id site/_index.yaml:1:1 []: two places claim the id `site` \
| give one of the two another name | site.yaml:1:1 []: claimed here first"
    );
}

#[test]
fn a_folder_without_index_has_entries_and_no_page() {
    let content = content(&[
        ("news/a.yaml", ""),
        ("pages/_index.yaml", "page_template: plain.html\n"),
        ("pages/about.yaml", ""),
    ]);
    let news = &content.sections["news"];
    assert!(!news.render && news.page.messages.is_empty() && news.entries.len() == 1);
    let pages = &content.sections["pages"];
    assert!(!pages.render && pages.page_template.is_some());
    assert!(content.sections["venues"].render && content.home.render);
}
