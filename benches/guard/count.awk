# Reads what callgrind wrote (https://valgrind.org/docs/manual/cl-format.html), and prints
# how many instructions ran in each group of functions, in themselves and not in what they
# call: one line a group, the total first. With `of` set to a group, prints its functions
# instead, those that took most first to be sorted by who asks.

# A name is written once, as "(7) name", and is then "(7)".
function named(kind, text,    id, at) {
    at = index(text, ")")
    id = kind substr(text, 1, at)
    if (length(text) > at) names[id] = substr(text, at + 2)
    return names[id]
}

# The module of this package, or the crate, whose work a function does: the first that its
# name speaks of and that is not the standard library. `<core::iter::Map<..> as tera::X>::y`
# is tera's, `core::ptr::drop_in_place<plenary::site::Site>` is plenary::site's.
function owner(name,    words, count, i, parts) {
    count = split(name, words, /[^A-Za-z0-9_:]+/)
    for (i = 1; i <= count; i++) {
        if (words[i] !~ /^[a-z_0-9]+::/) continue
        split(words[i], parts, "::")
        if (parts[1] ~ /^(core|alloc|std|__rustc)$/) continue
        return parts[1] == "plenary" ? "plenary::" parts[2] : parts[1]
    }
    return "std"
}

function group(name, file, object,    crate) {
    if (object ~ /\/ld[-.][^\/]*$/) return "loader"
    if (name ~ /^(_int_)?(malloc|calloc|realloc|free|memalign|posix_memalign)$/ ||
        name ~ /^(malloc_consolidate|unlink_chunk|sysmalloc|systrim|tcache_|alloc_perturb)/ ||
        name ~ /_r(ust|dl|g)_(alloc|dealloc|realloc)/) return "malloc"
    if (name ~ /^_*(mem(cpy|move|set|cmp|chr|rchr)|bcmp|str(len|cmp|ncmp|chr))(_|$)/)
        return "memcpy"
    if (object ~ /\/lib[^\/]*\.so[^\/]*$/) return "libc"
    crate = owner(name)
    # Assembly has no names, but lies in the folder of its crate.
    if (name ~ /^0x/ && match(file, /\/blake3-[0-9]/)) crate = "blake3"
    if (crate ~ /^plenary::/ || crate ~ /^(tera|blake3|std)$/) return crate
    if (crate ~ /^(icu_|fluent|intl_|fixed_decimal|writeable|zerovec|zerotrie|tinystr)/)
        return "fluent-icu"
    if (crate ~ /^(serde_saphyr|granit_parser|saphyr)/) return "yaml"
    if (crate ~ /^(hashbrown|indexmap|imbl)/) return "maps"
    return "other"
}

/^(ob|cob)=/ {
    object_of = named("ob", substr($0, index($0, "=") + 1))
    if (/^ob/) object = object_of
    next
}
/^(fl|fi|fe|cfi|cfl)=/ {
    file_of = named("fl", substr($0, index($0, "=") + 1))
    if (/^fl/) file = file_of
    next
}
/^cfn=/ { named("fn", substr($0, 5)); next }
/^fn=/ {
    name = named("fn", substr($0, 4))
    if (!((name, file, object) in groups))
        groups[name, file, object] = group(name, file, object)
    here = groups[name, file, object]
    next
}
# The line behind it is what the call took.
/^calls=/ { getline; next }
/^[-+*0-9]/ {
    total += $2
    counts[here] += $2
    if (here == of) functions[name] += $2
    next
}
/^(summary|totals):/ { said = $2 }

END {
    if (total == 0 || total != said) {
        print "callgrind's file does not add up: " total " of " said > "/dev/stderr"
        exit 2
    }
    if (of != "") {
        for (name in functions) printf "%.0f %s\n", functions[name], name
        exit
    }
    printf "%-18s %.0f\n", "total", total
    sorted = "LC_ALL=C sort"
    for (here in counts) printf "%-18s %.0f\n", here, counts[here] | sorted
}
