# Compares two records of instructions, the second with the first: group, recorded, now,
# difference. Ends with 1 if something grew by more than it may, and with 0 if it did but
# the two were not made alike, for then that proves nothing.

BEGIN {
    most_total = 3
    most_group = 10
    # What a group's growth must be of the total to count.
    least_share = 1
}

FNR == 1 { files++ }
/^#/ || NF == 0 { next }
# How it was made is told in words, how much there was in figures.
$2 !~ /^[0-9]+$/ || NF > 2 {
    line = $0
    sub(/^[^ ]+ +/, "", line)
    made[files, $1] = line
    if (!($1 in ways)) { ways[$1]; way[++way_count] = $1 }
    next
}
{
    count[files, $1] = $2
    if (!($1 in known)) { known[$1]; groups[++group_count] = $1 }
}

# A count with a comma between its thousands.
function counted(number,    text, sign) {
    sign = number < 0 ? "-" : ""
    text = sprintf("%.0f", number < 0 ? -number : number)
    number = ""
    while (length(text) > 3) {
        number = "," substr(text, length(text) - 2) number
        text = substr(text, 1, length(text) - 3)
    }
    return sign text number
}

END {
    if (!((1, "total") in count) || !((2, "total") in count)) {
        print "one of them is no record of instructions: it has no total" > "/dev/stderr"
        exit 2
    }
    printf "%-18s %16s %16s %16s %8s\n", "group", "recorded", "now", "difference", ""
    for (i = 1; i <= group_count; i++) {
        group = groups[i]
        before = count[1, group] + 0
        now = count[2, group] + 0
        difference = now - before
        share = before ? sprintf("%+.1f %%", 100 * difference / before) : "new"
        note = ""
        if (group == "total") {
            if (100 * difference > most_total * before) note = "grew"
            if (-100 * difference > most_total * before) shrank = 1
        } else if (100 * difference > most_group * before &&
                   100 * difference > least_share * count[1, "total"]) {
            note = "grew"
        }
        if (note) grown = grown (grown ? ", " : "") group
        printf "%-18s %16s %16s %16s %8s%s\n", group, counted(before), counted(now),
            counted(difference), share, note ? "  " note : ""
    }
    print ""
    for (i = 1; i <= way_count; i++) {
        if (made[1, way[i]] == made[2, way[i]]) continue
        printf "Recorded with %s `%s`, now it is `%s`.\n", way[i], made[1, way[i]],
            made[2, way[i]]
        unlike = 1
    }
    if (grown)
        printf "Grew by more than it may (the total by %s %%, a group by %s %% and %s %% " \
            "of the total): %s.\n", most_total, most_group, least_share, grown
    else
        print "Nothing grew by more than it may."
    if (unlike) {
        print "They were not made alike, so this proves nothing: record it anew."
        exit 0
    }
    if (!grown && shrank) print "There is less to do now: record it, so that it stays."
    exit grown ? 1 : 0
}
