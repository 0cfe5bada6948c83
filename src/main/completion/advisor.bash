# shellcheck shell=bash
# Completion of advisor in bash. In this shell alone: source <(advisor completion bash)
# For every new one:
#   advisor completion bash > ~/.local/share/bash-completion/completions/advisor

# One row each: kind, command or question, names, value, text; parted by tabs.
_advisor_table=(
  @ROWS@
)

# The rows of a kind ($1) at a command or question ($2), without these two, into found.
_advisor_rows() {
  local start=$1$'\t'$2$'\t' row
  found=()
  for row in "${table[@]}"; do
    if [[ $row == "$start"* ]]; then
      found+=("${row#"$start"}")
    fi
  done
}

# The value of the row of a kind ($1) at a command or question ($2) with a name ($3), into value.
_advisor_value() {
  local found row
  _advisor_rows "$1" "$2"
  for row in "${found[@]}"; do
    if [[ " ${row%%$'\t'*} " == *" $3 "* ]]; then
      row=${row#*$'\t'}
      value=${row%%$'\t'*}
      return 0
    fi
  done
  return 1
}

# The names of the rows of a kind ($1) at a command or question ($2), into candidates.
_advisor_names() {
  local found row names
  _advisor_rows "$1" "$2"
  for row in "${found[@]}"; do
    IFS=' ' read -r -a names <<<"${row%%$'\t'*}"
    candidates+=("${names[@]}")
  done
}

# A word as it is typed ($1) without its quotes and with the home folder in it, into plain.
_advisor_plain() {
  plain=$1
  case $plain in
    \"*\" | \'*\') plain=${plain:1:${#plain}-2} ;;
    *) plain=${plain//\\/} ;;
  esac
  [[ $plain != \~/* ]] || plain=$HOME${plain:1}
}

# The questions of the rule file that is named on the line ($1) or by ADVISOR_RULES, into table.
# Where there is no such file, those stay that were printed into this script.
_advisor_questions() {
  local plain program row
  _advisor_plain "${words[0]}"
  program=$plain
  _advisor_plain "$1"
  plain=${plain:-${ADVISOR_RULES-}}
  [[ -f $plain ]] || return
  table=()
  while IFS= read -r row; do
    table+=("$row")
  done < <("$program" completion rows --rules "$plain" 2>/dev/null </dev/null)
}

# QUESTION=, then the answers that can follow those already there, into candidates.
_advisor_answers() {
  local question=${current%%=*} before='' value name
  local -a questions=()
  _advisor_questions "$rules"
  compopt -o nospace 2>/dev/null
  if [[ $current != *=* ]]; then
    _advisor_names question -
    candidates=("${candidates[@]/%/=}")
    return
  fi
  [[ $current != *,* ]] || before=${current#*=}
  before=${before%"${before##*,}"}
  _advisor_names answer "$question"
  questions=("${candidates[@]}")
  candidates=()
  for name in "${questions[@]}"; do
    _advisor_value answer "$question" "$name"
    [[ $value != one ]] || compopt +o nospace 2>/dev/null
    if [[ -z $before || $value == many && ,$before != *",$name,"* ]]; then
      candidates+=("$question=$before$name")
    fi
  done
}

_advisor() {
  local at=advisor arguments=0 ended='' pending='' value=free rules='' before=''
  local rest=${COMP_LINE:0:COMP_POINT} token='' word current prefix='' strip i
  local -a words=() candidates=() found=() table=("${_advisor_table[@]}")
  COMPREPLY=()

  # The shell parts words at = and : as well; they are put together again.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    token=${COMP_WORDS[i]}
    if ((i == 0)) || [[ $rest == [[:space:]]* ]]; then
      rest=${rest#"${rest%%[![:space:]]*}"}
      words+=("")
    fi
    # Of the word at the cursor, what stands before it.
    [[ $token != "$rest"* ]] || token=$rest
    words[${#words[@]} - 1]+=$token
    rest=${rest#"$token"}
  done
  current=${words[${#words[@]} - 1]}
  strip=${current%"$token"}
  [[ $token != [=:] ]] || strip=$current

  for word in "${words[@]:1:${#words[@]}-2}"; do
    if [[ $pending ]]; then
      [[ $pending != --rules ]] || rules=$word
      pending=''
    elif [[ $ended || $word != -?* ]]; then
      if ((arguments == 0)) && _advisor_value command "$at" "$word"; then
        at+=" $word"
      else
        ((++arguments))
      fi
    elif [[ $word == -- ]]; then
      ended=yes
    elif [[ $word == --rules=* ]]; then
      rules=${word#*=}
    elif [[ $word != *=* ]] && _advisor_value option "$at" "$word" && [[ $value != flag ]]; then
      pending=$word
    fi
  done

  value=free
  if [[ $pending ]]; then
    _advisor_value option "$at" "$pending"
  elif [[ ! $ended && $current == --*=* ]]; then
    prefix=${current%%=*}=
    _advisor_value option "$at" "${current%%=*}"
    current=${current#*=}
  elif [[ ! $ended && $current == -* ]]; then
    _advisor_names option "$at"
  else
    ((arguments > 0)) || _advisor_names command "$at"
    _advisor_value argument "$at" $((arguments + 1)) || _advisor_value argument "$at" more
  fi

  case $value in
    answer) _advisor_answers ;;
    words\ *) IFS=' ' read -r -a candidates <<<"${value#words }" ;;
    list\ *)
      before=${current%"${current##*,}"}
      current=${current##*,}
      compopt -o nospace 2>/dev/null
      IFS=' ' read -r -a candidates <<<"${value#list }"
      ;;
    file) compopt -o default 2>/dev/null ;;
    folder) compopt -o dirnames 2>/dev/null ;;
  esac
  for word in "${candidates[@]}"; do
    if [[ $word == "$current"* && ,$before != *",$word,"* ]]; then
      word=$prefix$before$word
      COMPREPLY+=("${word#"$strip"}")
    fi
  done
}

complete -F _advisor advisor
