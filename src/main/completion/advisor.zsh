#compdef advisor
# Completion of advisor in zsh. In this shell alone, after compinit:
#   source <(advisor completion zsh)
# For every new one, into a folder of $fpath:
#   advisor completion zsh > ~/.zfunc/_advisor

# One row each: kind, command or question, names, value, text; parted by tabs.
typeset -ga _advisor_table=(
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
  local row
  local -a found
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

# The names of the rows of a kind ($1) at a command or question ($2), each with its text after a
# colon, into candidates.
_advisor_names() {
  local row name
  local -a found
  candidates=()
  _advisor_rows "$1" "$2"
  for row in "${found[@]}"; do
    for name in ${(s: :)row%%$'\t'*}; do
      candidates+=("$name:${row##*$'\t'}")
    done
  done
}

# The questions of the rule file that is named on the line ($1) or by ADVISOR_RULES, into table.
# Where there is no such file, those stay that were printed into this script.
_advisor_questions() {
  local file=${1:-${ADVISOR_RULES-}} program=${(Q)words[1]}
  file=${file/#\~\//$HOME/}
  program=${program/#\~\//$HOME/}
  [[ -f $file ]] || return
  table=("${(@f)$("$program" completion rows --rules "$file" 2>/dev/null </dev/null)}")
}

# QUESTION=, then the answers that can follow those already there.
_advisor_answers() {
  local question=${PREFIX%%=*} before= each value several=
  local -a candidates allowed
  _advisor_questions "$rules"
  if [[ $PREFIX != *=* ]]; then
    _advisor_names question -
    _describe -t questions question candidates -S '='
    return
  fi
  compset -P 1 '*='
  [[ $PREFIX != *,* ]] || before=${PREFIX%,*},
  compset -P '*,'
  _advisor_names answer "$question"
  for each in "${candidates[@]}"; do
    _advisor_value answer "$question" "${each%%:*}"
    [[ $value != many ]] || several=yes
    if [[ -z $before || $value == many && ,$before != *",${each%%:*},"* ]]; then
      allowed+=("$each")
    fi
  done
  _describe -t answers answer allowed ${several:+-qS} ${several:+,}
}

_advisor() {
  local at=advisor ended= pending= value=free rules= word
  local -i arguments=0
  local -a candidates given table=("${_advisor_table[@]}")

  for word in "${(@Q)words[2,CURRENT-1]}"; do
    if [[ -n $pending ]]; then
      [[ $pending != --rules ]] || rules=$word
      pending=
    elif [[ -n $ended || $word != -?* ]]; then
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
  if [[ -n $pending ]]; then
    _advisor_value option "$at" "$pending"
  elif [[ -z $ended && $PREFIX == --*=* ]]; then
    _advisor_value option "$at" "${PREFIX%%=*}"
    compset -P 1 '*='
  elif [[ -z $ended && $PREFIX == -* ]]; then
    _advisor_names option "$at"
    _describe -o option candidates
    return
  else
    if ((arguments == 0)); then
      _advisor_names command "$at"
      (($#candidates == 0)) || _describe -t commands command candidates
    fi
    _advisor_value argument "$at" $((arguments + 1)) || _advisor_value argument "$at" more
  fi

  case $value in
    answer) _advisor_answers ;;
    words\ *)
      candidates=(${(s: :)value#words })
      _describe value candidates
      ;;
    list\ *)
      given=(${(s:,:)PREFIX%,*})
      compset -P '*,' || given=()
      candidates=(${(s: :)value#list })
      candidates=(${candidates:|given})
      _describe value candidates -qS ,
      ;;
    file) _files ;;
    folder) _files -/ ;;
  esac
}

# The file is either run by the completion itself or sourced by hand.
if [[ $funcstack[1] == _advisor ]]; then
  _advisor "$@"
else
  compdef _advisor advisor
fi
