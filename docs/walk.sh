#!/usr/bin/env bash
# The main job of Retning by curl alone: found the plan with a list, publish it, write a change set, have it decided,
# see what the plan says and why, fetch the files. Run it against an empty plan with demo users:
#   RETNING_EXAMPLE=false RETNING_DATA=$(mktemp -d) ./run          in one window
#   docs/walk.sh http://localhost:8080 path/to/list.csv            in another
set -euo pipefail
retning=${1:?address of a running Retning}
list=${2:?a list with the published columns, CSV}
api=$retning/api/v1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '\n== %s\n' "$*"; }
# ask <user or -> <method> <path> [curl arguments]: prints the answer, stops on an error status with the problem
ask() {
    local user=$1 method=$2 path=$3
    shift 3
    local who=()
    [ "$user" = - ] || who=(-u "$user:$user")
    local status
    status=$(curl -sS -o "$work/answer" -w '%{http_code}' -X "$method" ${who[@]+"${who[@]}"} "$@" "$api$path")
    if [ "$status" -ge 400 ]; then
        printf '%s %s answered %s: ' "$method" "$path" "$status" >&2
        cat "$work/answer" >&2
        exit 1
    fi
    cat "$work/answer"
}
json() { ask "$1" "$2" "$3" -H 'Content-Type: application/json' -d "$4"; }
# of <path of names> reads a value from the JSON on standard input
of() { node -pe 'let v = JSON.parse(require("fs").readFileSync(0, "utf8")); for (const k of process.argv[1].split(".")) v = v[k]; typeof v === "object" ? JSON.stringify(v) : v' "$1"; }
expect() { [ "$1" = "$2" ] || { echo "expected $2, got $1" >&2; exit 1; }; echo "$1"; }

say "1. Look at the list without storing anything"
ask sekretariat POST '/roadmap/imports?dryRun=true' -F "file=@$list;type=text/csv" > "$work/preview"
of total < "$work/preview"
echo "oddities: $(node -pe 'const n = {}; JSON.parse(require("fs").readFileSync(0, "utf8")).flags.forEach(f => n[f.code] = (n[f.code] || 0) + 1); JSON.stringify(n)' < "$work/preview")"

say "2. Found the plan with it, and publish it as a version"
ask sekretariat POST /roadmap/imports -F "file=@$list;type=text/csv" > "$work/founded"
label=$(of label < "$work/founded")
json sekretariat POST /editions "{\"label\": \"$label\", \"title\": \"Første versjon\"}" | of dataTime
ask sekretariat POST '/roadmap/imports' -F "file=@$list;type=text/csv" > "$work/again"
echo "the same list again makes: $(expect "$(of changeSet < "$work/again")" null)"

say "3. A goal owner proposes changes to activities under goal 1"
ask - GET /activities > "$work/activities"
key() { node -pe 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).items.filter(a => a.placements.some(p => p.primary && p.goal === "1") && a.startsOn)[+process.argv[2]].key' "$work/activities" "$1"; }
rename=$(key 0) also=$(key 1) postpone=$(key 2) split=$(key 3)
json malansvarlig POST /changesets "{
  \"title\": \"Justeringer under mål 1\", \"reason\": \"Erfaringer fra utprøvingen\", \"class\": \"STRUCTURAL\",
  \"changes\": [
    {\"subject\": \"activity\", \"key\": \"$rename\", \"kind\": \"RENAME\", \"after\": {\"name\": \"Nytt og tydeligere navn\"}},
    {\"subject\": \"activity\", \"key\": \"$also\", \"kind\": \"PLACE_ALSO\", \"after\": {\"subGoal\": \"1.B\", \"grouping\": null}},
    {\"subject\": \"activity\", \"key\": \"$postpone\", \"kind\": \"RESCHEDULE\", \"after\": {\"startsOn\": \"2030-01-01\"}},
    {\"subject\": \"activity\", \"key\": \"$split\", \"kind\": \"SPLIT\", \"after\": {\"into\": [{\"name\": \"Første del\"}, {\"name\": \"Andre del\"}]}},
    {\"subject\": \"subgoal\", \"kind\": \"CREATE\", \"after\": {\"goal\": \"1\", \"code\": \"1.G\", \"name\": \"Pårørende har tilgang til digitale tjenester\"}}]}" > "$work/set"
set=$(of id < "$work/set")
json malansvarlig POST "/changesets/$set/submit" '{}' | of status

say "4. The secretariat sets up a meeting and a case, and lays the set before it"
year=$(date +%Y)
json sekretariat POST /meetings "{\"council\": \"portefoljeradet\", \"number\": \"1/$year\", \"date\": \"$(date +%F)\", \"place\": \"Oslo\"}" | of id
json sekretariat POST /cases "{\"council\": \"portefoljeradet\", \"year\": $year, \"number\": 1, \"meeting\": \"1/$year\",
  \"title\": \"Endringer i veikartet\", \"type\": \"RECOMMENDATION\", \"proposedText\": \"Rådet anbefaler endringene.\",
  \"concerns\": [{\"subject\": \"goal\", \"key\": \"1\"}]}" | of id
json sekretariat POST "/changesets/$set/propose" "{\"case\": {\"council\": \"portefoljeradet\", \"year\": $year, \"number\": 1}}" | of status

say "5. The decision: all as proposed, then two exceptions; it takes effect at once"
json sekretariat PUT "/cases/portefoljeradet/$year/1/decision" '{"adoptedText": "Rådet anbefaler endringene, med ett navn endret og ett delmål utsatt.", "outcome": "AMENDED"}' > /dev/null
change() { node -pe 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).changes.find(c => c.kind === process.argv[2]).id' "$work/set" "$1"; }
json sekretariat POST "/changesets/$set/decide" "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\", \"exceptions\": [
  {\"change\": $(change RENAME), \"outcome\": \"ADOPTED_AMENDED\", \"after\": {\"name\": \"Navnet rådet valgte\"}},
  {\"change\": $(change CREATE), \"outcome\": \"DEFERRED\"}]}" | of effectiveAt

say "6. What the plan says now, and why"
expect "$(ask - GET "/activities/$rename" | of name)" "Navnet rådet valgte"
ask - GET "/activities/$rename/history" | of items.0.ground
expect "$(ask - GET "/activities/$postpone" | of startsOn)" 2030-01-01
echo "and as of the version:"
ask - GET "/activities/$postpone?asOf=$label" | of startsOn
ask - GET "/editions/$label/diff/$(TZ=Europe/Oslo date +%F)" > "$work/difference" # today = now
expect "$(of counts.RENAME < "$work/difference")" 1
of counts < "$work/difference"

say "7. The files"
curl -fsS -o "$work/veikart.xlsx" "$retning/veikart.xlsx"
curl -fsS -o "$work/aktiviteter.csv" "$retning/aktiviteter.csv"
wc -c "$work/veikart.xlsx" "$work/aktiviteter.csv"
say "Done."
