//! What may be asked for: what the plan names, and nothing that lies in a folder.

use std::fs;
use std::os::unix::fs::symlink;

use super::client::get;
use super::served::Preview;
use crate::harness::TestSite;

/// Stands in every file that nobody may ever see.
const SECRET: &str = "nobody-may-see-this";

const FILES: &[&str] = &[
    "Cargo.toml",
    ".env",
    ".git/config",
    ".plenary/build.manifest",
    "content/secret.txt",
    "content/.hidden.yaml",
    "content/news/.hidden/secret.txt",
    "static/.htpasswd",
    "static/secret~",
    "templates/secret.html",
    "i18n/en/notes.txt",
    "themes/other/static/secret.txt",
    "themes/plain/secret.txt",
    "public/secret.html",
    "secret/secret.txt",
];

/// A site with secrets around it and in it, in comments of its sources too.
fn with_secrets() -> TestSite {
    let site = TestSite::small_with(&[("static/style.css", "p{margin:0}")]);
    for path in FILES {
        site.write(path, SECRET);
    }
    for path in ["content/site.yaml", "i18n/en/site.ftl", "content/news/first.yaml"] {
        let text = site.read(path);
        site.write(path, format!("# {SECRET}\n{text}"));
    }
    site.write("templates/page.html", format!("{{# {SECRET} #}}<p>{{{{ page.title }}}}"));
    site
}

/// What people ask for who look for secrets.
fn wanted(root: &str) -> Vec<String> {
    let mut paths: Vec<String> = FILES.iter().map(|path| (*path).into()).collect();
    for path in [
        "content/site.yaml",
        "i18n/en/site.ftl",
        "content/news/first.yaml",
        "templates/page.html",
        "themes/plain/theme.yaml",
        "static/style.css",
        "content/",
        "i18n/",
        ".git/",
        "etc/passwd",
    ] {
        paths.push(path.into());
    }
    let ups = [
        "",
        "/",
        "./",
        "../",
        "../../../../../../../../",
        "%2e%2e/",
        "%2E%2E/",
        ".%2e/",
        "%2e./",
        "%252e%252e/",
        "%25252e%25252e/",
        "..%2f",
        "..%2F",
        "..%252f",
        "..%5c",
        "..%5C",
        "..%255c",
        "..\\",
        "\\..\\",
        "%5c..%5c",
        "..;/",
        "..%00/",
        "..%0a/",
        "..%c0%af",
        "%c0%ae%c0%ae/",
        "%c0%2e%c0%2e/",
        "%e0%80%ae%e0%80%ae/",
        "%uff0e%uff0e/",
        "%u002e%u002e/",
        "%ef%bc%8e%ef%bc%8e/",
        "%e2%80%a6/",
        "..//",
        "....//",
        ".../",
        "..%20/",
        "..%09/",
        "%2f",
        "%2f%2f",
        "%5c",
        "file:///",
        "file:/",
        "@fs/",
        "C:/",
        "C:%5c",
        "~/",
        "%7e/",
        "?/../",
        "%3f/../",
        "%23/../",
        "%",
        "%2",
        "%zz",
        "%%32%65%%32%65/",
        "..%u2215",
        "..%e2%88%95",
        "..%ef%bc%8f",
    ];
    let mut wanted = Vec::new();
    for before in ["/", "/en/", "/_plenary/", "/_plenary/en-xa/", "/style.css/"] {
        for up in ups {
            for path in &paths {
                // All of the tricks with some of the files, and all files plainly.
                let one =
                    matches!(&**path, "content/secret.txt" | "etc/passwd" | "Cargo.toml");
                if one || up.is_empty() || up == "../" {
                    wanted.push(format!("{before}{up}{path}"));
                }
            }
        }
    }
    wanted.push(format!("/{root}/content/secret.txt"));
    wanted.push(format!("/{}/content/secret.txt", root.replace('/', "%2f")));
    for path in ["content/secret.txt", "i18n/en/site.ftl"] {
        for more in
            ["?raw", "?import&raw??", "::$DATA", "%00.html", "%00", ".", "%20", "/"]
        {
            wanted.push(format!("/{path}{more}"));
        }
        wanted.push(format!("/_plenary/panel?page=/{path}"));
        wanted.push(format!("/_plenary/panel?page=../../{path}"));
        wanted.push(format!("/_plenary/?lang=../../{path}"));
        wanted.push(format!("/_plenary/?locale=../../{path}&from=-1"));
    }
    wanted
}

#[test]
fn nothing_is_served_that_the_plan_does_not_name() {
    let preview = Preview::of(with_secrets());
    let root = preview.site.root().to_string_lossy().into_owned();
    let mut client = preview.client();
    for path in wanted(root.trim_start_matches('/')) {
        let answer = client.ask(&get(&path, preview.address, ""));
        let text = answer.text();
        assert!(!text.contains(SECRET) && !text.contains("root:"), "{path}: {text}");
        if !path.contains('?') {
            let refused = matches!(answer.status, 400 | 404);
            let other = matches!(&*path, "/./etc/passwd");
            assert!(refused || other, "{path}: {} {text}", answer.status);
        }
        let to = answer.header("location").unwrap_or("/here");
        assert!(to.starts_with('/') && !to.starts_with("//"), "{path} leads to {to}");
    }
    assert_eq!(client.get("/en/about/").status, 200);
}

#[test]
fn a_path_that_means_two_things_is_refused() {
    let preview = Preview::of(with_secrets());
    let mut client = preview.client();
    for path in [
        "/en/../en/about/",
        "/en/./about/",
        "/en/%2e%2e/en/about/",
        "/en/%2e/about/",
        "/en/about/..",
        "/en/about/%2e",
        "/en%2fabout/",
        "/en%2Fabout/",
        "/en\\about/",
        "/en%5cabout/",
        "/en/about%00/",
        "/en/about/%0a",
        "/en/about/%0d%0aX-Evil:%20yes",
        "/en/about/%7f",
        "/en/about/%1b",
        "/en/about/%ff",
        "/en/about/%c0%80",
        "/en/about/%ed%a0%80",
    ] {
        let answer = client.ask(&get(path, preview.address, ""));
        assert_eq!(answer.status, 400, "{path}");
        assert_eq!(answer.header("x-evil"), None, "{path}");
    }
    for path in
        ["/en//about/", "//en/about/", "/en/about//", "/En/about/", "/en/about%20/"]
    {
        assert_eq!(client.get(path).status, 404, "{path}");
    }
    assert_eq!(client.get("/%65n/%61bout/").status, 200, "decoded once");
    assert_eq!(client.get("/%2565n/about/").status, 404, "and not twice");
}

#[test]
fn nobody_is_led_to_another_site() {
    let preview = Preview::small();
    let mut client = preview.client();
    for path in [
        "//evil.example",
        "//evil.example/en",
        "///evil.example/en",
        "/\\evil.example/en",
        "/%5cevil.example/en",
        "/%2f/evil.example/en",
        "/_plenary//evil.example",
        "/_plenary/en-xa//evil.example/en",
        "/en?//evil.example",
        "/en?next=http://evil.example/",
        "/_plenary",
        "/_plenary/en-xa",
        "/_plenary/en-xa/en",
    ] {
        let answer = client.ask(&get(path, preview.address, ""));
        let Some(to) = answer.header("location") else { continue };
        let here = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
        assert!(here && !to.contains("evil"), "{path} leads to {to}");
    }
}

#[test]
fn a_link_that_leaves_the_site_shows_nothing() {
    let outside = TestSite::of(&[("secret.txt", SECRET), ("secret.yaml", SECRET)]);
    let preview = Preview::of(TestSite::small_with(&[("static/style.css", "p{}")]));
    let mut tab = preview.tab("/en/about/");
    let secret = outside.path("secret.txt");
    let link = |from: &str| {
        let from = preview.site.path(from);
        fs::create_dir_all(from.parent().expect("a folder")).expect("folders");
        let target = match from.extension() {
            Some(_) => secret.clone(),
            None => outside.root().to_owned(),
        };
        symlink(target, from).expect("a link");
    };
    for from in
        ["static/leak.txt", "static/folder", "content/news/leak", "i18n/en/leak.ftl"]
    {
        link(from);
    }
    tab.finds(|errors, _| errors >= 4);
    for path in [
        "/leak.txt",
        "/folder/secret.txt",
        "/folder/secret.yaml",
        "/en/news/leak/",
        "/en/news/leak/secret.txt",
        "/leak.ftl",
        "/_plenary/",
        "/_plenary/panel?page=/en/about/",
    ] {
        let text = preview.client().get(path).text();
        assert!(!text.contains(SECRET), "{path}: {text}");
    }
    // A file that was served, and is a link now.
    assert_eq!(preview.get("/style.css").status, 200);
    fs::remove_file(preview.site.path("static/style.css")).expect("removed");
    symlink(&secret, preview.site.path("static/style.css")).expect("a link");
    tab.finds(|errors, _| errors >= 5);
    assert!(!preview.get("/style.css").text().contains(SECRET));
    // A folder on the way that becomes a link, while what is in it is asked for.
    for _ in 0..20 {
        fs::remove_file(preview.site.path("static/style.css")).expect("removed");
        preview.save("static/style.css", "p{}");
        assert!(!preview.get("/style.css").text().contains(SECRET));
        fs::remove_file(preview.site.path("static/style.css")).expect("removed");
        symlink(&secret, preview.site.path("static/style.css")).expect("a link");
        assert!(!preview.get("/style.css").text().contains(SECRET));
    }
}
