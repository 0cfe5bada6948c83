# Completion of advisor in fish. In this shell alone: advisor completion fish | source
# For every new one:
#   advisor completion fish > ~/.config/fish/completions/advisor.fish

# One row each: kind, command or question, names, value, text; parted by tabs.
set -g __advisor_table \
  @ROWS@

# The rows of a kind at a command or question, without these two.
function __advisor_rows --argument-names kind at
    set -l start $kind\t$at\t
    set -l rows $__advisor_table
    contains -- $kind question answer; and set rows $__advisor_book
    string match -- $start'*' $rows | string replace -- $start ''
end

# The questions of the rule file that is named on the line or by ADVISOR_RULES, into __advisor_book.
# Where there is no such file, those stay that were printed into this script.
function __advisor_questions
    set -g __advisor_book $__advisor_table
    set -l words (string replace -r '^~/' $HOME/ -- (commandline -opc))
    set -l file $ADVISOR_RULES
    for i in (seq 2 (count $words))
        switch $words[$i]
            case --
                break
            case '--rules=*'
                set file (string replace -- --rules= '' $words[$i] | string replace -r '^~/' $HOME/)
            case --rules
                set file $words[(math $i + 1)]
        end
    end
    if test -f "$file"
        set -g __advisor_book ($words[1] completion rows --rules $file 2>/dev/null </dev/null)
    end
end

# The value of the row with a name.
function __advisor_value --argument-names kind at name
    for row in (__advisor_rows $kind $at)
        set -l fields (string split \t -- $row)
        if contains -- $name (string split ' ' -- $fields[1])
            echo $fields[2]
            return 0
        end
    end
    return 1
end

# The names of the rows, each with something before and after it, and its text after a tab.
function __advisor_names --argument-names kind at before after
    for row in (__advisor_rows $kind $at)
        set -l fields (string split \t -- $row)
        for name in (string split ' ' -- $fields[1])
            echo $before$name$after\t$fields[3]
        end
    end
end

# QUESTION=, then the answers that can follow those already there.
function __advisor_answers --argument-names prefix current
    __advisor_questions
    if not string match -q '*=*' -- $current
        __advisor_names question - $prefix =
        return
    end
    set -l parts (string split -m 1 = -- $current)
    set -l before (string replace -r '[^,]*$' '' -- $parts[2])
    for row in (__advisor_rows answer $parts[1])
        set -l fields (string split \t -- $row)
        if test -z "$before"
            echo $prefix$parts[1]=$fields[1]\t$fields[3]
        else if test $fields[2] = many; and not contains -- $fields[1] (string split , -- $before)
            echo $prefix$parts[1]=$before$fields[1]\t$fields[3]
        end
    end
end

# What is due at the cursor: the command, how many arguments it has already, whether options can
# still follow (yes or no), and an option that waits for its value, each on a line.
function __advisor_place
    set -l at advisor
    set -l arguments 0
    set -l options yes
    set -l pending ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test -n "$pending"
            set pending ''
        else if test $options = no; or not string match -q -- '-?*' $word
            if test $arguments -eq 0; and __advisor_value command $at $word >/dev/null
                set at "$at $word"
            else
                set arguments (math $arguments + 1)
            end
        else if test "$word" = --
            set options no
        else if not string match -q '*=*' -- $word
            set -l value (__advisor_value option $at $word)
            and test $value != flag
            and set pending $word
        end
    end
    printf '%s\n' $at $arguments $options $pending
end

# The value that is due at the cursor: of an option, or of an argument.
function __advisor_due
    set -l place (__advisor_place)
    set -l current (commandline -ct)
    if test -n "$place[4]"
        __advisor_value option $place[1] $place[4]
    else if test $place[3] = yes; and string match -q -- '--*=*' $current
        __advisor_value option $place[1] (string replace -r '=.*' '' -- $current)
    else if test $place[3] = yes; and string match -q -- '-*' $current
        echo option
    else
        __advisor_value argument $place[1] (math $place[2] + 1)
        or __advisor_value argument $place[1] more
        or echo free
    end
end

function __advisor_complete
    set -l place (__advisor_place)
    set -l due (__advisor_due)
    set -l current (commandline -ct)
    set -l prefix ''
    if test -z "$place[4]"; and test $place[3] = yes; and string match -q -- '--*=*' $current
        set prefix (string replace -r '=.*' = -- $current)
        set current (string replace -r '^[^=]*=' '' -- $current)
    else if test -z "$place[4]"; and test $place[2] -eq 0; and test "$due" != option
        __advisor_names command $place[1] '' ''
    end
    switch "$due"
        case option
            __advisor_names option $place[1] '' ''
        case answer
            __advisor_answers "$prefix" "$current"
        case 'words *'
            printf "$prefix%s\n" (string split ' ' -- $due)[2..-1]
        case 'list *'
            set -l before (string replace -r '[^,]*$' '' -- $current)
            for word in (string split ' ' -- $due)[2..-1]
                contains -- $word (string split , -- $before); or echo $prefix$before$word
            end
        case folder
            __fish_complete_directories "$current" ''
    end
end

complete -c advisor -e
complete -c advisor -k -f -a '(__advisor_complete)'
complete -c advisor -n 'test (__advisor_due) = file' -F
