# Read by the fake tools beside it, after they have set $tool. $FAKE_TOOLS is the folder of a test: below it lies a folder for each call that
# somebody has recorded, with its beginning in "call" and its answers in "1", "2" and so on, the last of which stays.
text="$tool $*"
entry=$text
case $text in
  *" --input -")
    IFS= read -r input
    entry="$text $input"
    ;;
esac
printf '%s\n' "$entry" >> "$FAKE_TOOLS/calls"

found=
longest=-1
for call in "$FAKE_TOOLS"/*/call; do
  IFS= read -r beginning < "$call"
  case $text in
    "$beginning"*)
      if [ "${#beginning}" -gt "$longest" ]; then
        longest=${#beginning}
        found=${call%/call}
      fi
      ;;
  esac
done
if [ -z "$found" ]; then
  printf '%s\n' "$text" >> "$FAKE_TOOLS/unknown"
  printf 'nobody recorded an answer to: %s\n' "$text" >&2
  exit 99
fi

count=0
if [ -f "$found/count" ]; then
  read -r count < "$found/count"
fi
count=$((count + 1))
if [ ! -d "$found/$count" ]; then
  count=$((count - 1))
fi
printf '%s\n' "$count" > "$found/count"
# Without a process of its own for each file.
copy() {
  while IFS= read -r line || [ -n "$line" ]; do
    printf '%s\n' "$line"
  done < "$1"
}
copy "$found/$count/output"
copy "$found/$count/error" >&2
read -r code < "$found/$count/code"
exit "$code"
