T='''portfolio|Portefølje|Portefølje|Portfolio
round|Rapportering per {0}|Rapportering per {0}|Status as of {0}
round.column|Per|Per|As of
lead.open|{0} av {1} rapporter er sendt inn. Runden er ikke lukket.|{0} av {1} rapportar er sende inn. Runden er ikkje lukka.|{0} of {1} reports are sent in. The round is not closed.
lead.closed|{0} av {1} rapporter ble sendt inn. Runden er lukket.|{0} av {1} rapportar vart sende inn. Runden er lukka.|{0} of {1} reports were sent in. The round is closed.
links|Om denne runden|Om denne runden|About this round
board|Tavle|Tavle|Board
meeting|Møtemodus|Møtemodus|Meeting mode
remarks|Innspill og aksjonspunkter|Innspel og aksjonspunkt|Remarks and action points
whole|Helhetsvurdering av porteføljen|Heilskapsvurdering av porteføljen|Assessment of the whole portfolio
excel|Last ned Excel|Last ned Excel|Download Excel
inPlan|Tiltaket i planen|Tiltaket i planen|The initiative in the plan
empty|Ingen tiltak i denne runden|Ingen tiltak i denne runden|No initiatives in this round
empty.text|Når runden er åpnet, står tiltakene her.|Når runden er opna, står tiltaka her.|The initiatives appear here when the round is opened.
nothing|Ingen tiltak passer|Ingen tiltak passar|No initiatives match
nothing.text|Ta bort noe av det du har valgt.|Ta bort noko av det du har valt.|Take away some of what you have chosen.
count|Viser {0} av {1} tiltak|Viser {0} av {1} tiltak|Showing {0} of {1} initiatives
counters|Tall som også er filtre|Tal som òg er filter|Figures that are also filters
counter.worse|med noe dårligere|med noko dårlegare|with something worse
counter.better|med noe bedre|med noko betre|with something better
counter.warned|med varsel|med varsel|with a warning
filter|Velg tiltak|Vel tiltak|Choose initiatives
filter.text|Tiltak eller virksomhet|Tiltak eller verksemd|Initiative or organisation
filter.goal|Mål|Mål|Goal
filter.dimension|Dimensjon|Dimensjon|Dimension
filter.level|Nivå|Nivå|Level
filter.organization|Virksomhet|Verksemd|Organisation
filter.theme|Tema|Tema|Theme
filter.challenge|Felles utfordring|Felles utfordring|Shared challenge
filter.changed|Endret siden sist|Endra sidan sist|Changed since last time
filter.show|Vis|Vis|Show
filter.all|Alle|Alle|All
filter.clear|Vis alle|Vis alle|Show all
changed.ja|Bare endrede|Berre endra|Only those that changed
changed.BETTER|Noe er bedre|Noko er betre|Something is better
changed.WORSE|Noe er dårligere|Noko er dårlegare|Something is worse
grouping|Gruppering|Gruppering|Grouping
byGoal|Etter mål|Etter mål|By goal
byTheme|Etter tema|Etter tema|By theme
goal|Mål {0}|Mål {0}|Goal {0}
noGoal|Uten mål|Utan mål|Without a goal
noTheme|Uten tema|Utan tema|Without a theme
views|Mine visninger ({0})|Mine visingar ({0})|My views ({0})
views.delete|Slett|Slett|Delete
views.name|Navn på visningen|Namn på visinga|Name of the view
views.hint|Det du har valgt nå, lagres. Har du en med samme navn, byttes den ut.|Det du har valt no, blir lagra. Har du ei med same namn, blir ho bytt ut.|What you have chosen now is saved. One with the same name is replaced.
views.save|Lagre visningen|Lagre visinga|Save the view
short.OVERALL|Samlet|Samla|Overall
short.PROGRESS|Fremdrift|Framdrift|Progress
short.ECONOMY|Økonomi|Økonomi|Economy
short.QUALITY|Kvalitet|Kvalitet|Quality
short.RESOURCES|Ressurser|Ressursar|Resources
short.RISK|Risiko|Risiko|Risk
short.BENEFIT|Gevinst|Gevinst|Benefit
trend.BETTER|↗ bedre|↗ betre|↗ better
trend.SAME|→ uendret|→ uendra|→ unchanged
trend.WORSE|↘ dårligere|↘ dårlegare|↘ worse
trend.NONE|ikke noe å sammenligne med|ikkje noko å samanlikne med|nothing to compare with
slippage|Mot besluttet slutt|Mot avgjord slutt|Against the decided end
slippage.noDate|ingen besluttet dato|ingen avgjord dato|no decided date
slippage.noForecast|ingen prognose|ingen prognose|no forecast
slippage.none|som besluttet|som avgjort|as decided
slippage.than|{0} enn besluttet|{0} enn avgjort|{0} than decided
replannings|{0,choice,1#planlagt på nytt 1 gang|1<planlagt på nytt {0,number,0} ganger}|{0,choice,1#planlagt på nytt 1 gong|1<planlagt på nytt {0,number,0} gonger}|{0,choice,1#planned anew once|1<planned anew {0,number,0} times}
late|Kom for sent|Kom for seint|Came late
warned|{0,choice,1#1 varsel|1<{0,number,0} varsler}|{0,choice,1#1 varsel|1<{0,number,0} varsel}|{0,choice,1#1 warning|1<{0,number,0} warnings}
deviations|Avvik ({0})|Avvik ({0})|Deviations ({0})
deviations.none|Ingen tiltak melder avvik.|Ingen tiltak melder avvik.|No initiative reports a deviation.
comment|Forklaring|Forklaring|Explanation
measure|Hva som gjøres|Kva som blir gjort|What is done about it
unchanged|Meldt uendret siden sist|Meldt uendra sidan sist|Reported as unchanged since last time
judged|Porteføljekontorets vurdering av {0}:|Vurderinga til porteføljekontoret av {0}:|The portfolio office on {0}:
office|Kontoret:|Kontoret:|Office:
moved|Endret siden forrige runde|Endra sidan førre runde|Changed since the last round
moved.first|Dette er den første runden.|Dette er den første runden.|This is the first round.
moved.WORSE|Dårligere ({0})|Dårlegare ({0})|Worse ({0})
moved.BETTER|Bedre ({0})|Betre ({0})|Better ({0})
move|{0}: fra {1} til {2}|{0}: frå {1} til {2}|{0}: from {1} to {2}
challenges|Felles utfordringer|Felles utfordringar|Shared challenges
challenges.none|Ingen har meldt felles utfordringer.|Ingen har meldt felles utfordringar.|Nobody has reported shared challenges.
challenge|Utfordring|Utfordring|Challenge
initiatives|{0} tiltak|{0} tiltak|{0,choice,0#0 initiatives|1#1 initiative|1<{0,number,0} initiatives}
movement|Siden forrige runde|Sidan førre runde|Since the last round
movement.same|som forrige gang|som førre gong|as last time
movement.more|{0} flere enn forrige gang|{0} fleire enn førre gong|{0} more than last time
movement.fewer|{0} færre enn forrige gang|{0} færre enn førre gong|{0} fewer than last time
questions|Spørsmål til rådet ({0})|Spørsmål til rådet ({0})|Questions to the council ({0})
questions.none|Ingen har stilt spørsmål.|Ingen har stilt spørsmål.|Nobody has asked anything.
question|Spørsmål til rådet|Spørsmål til rådet|Question to the council
missing|Ikke rapportert ({0})|Ikkje rapportert ({0})|Not reported ({0})
missing.none|Alle har rapportert.|Alle har rapportert.|Everybody has reported.
noCause|Årsaken er ikke kjent.|Årsaka er ikkje kjend.|The cause is not known.
warnings|Verdt et spørsmål ({0})|Verdt eit spørsmål ({0})|Worth a question ({0})
warnings.about|Varsler er regnet ut og er ingen dom: de sier hva det kan være nyttig å spørre om.|Varsel er rekna ut og er ingen dom: dei seier kva det kan vere nyttig å spørje om.|Warnings are computed and no verdict: they tell what may be worth asking about.
warning|Verdt et spørsmål|Verdt eit spørsmål|Worth a question
warning.SAME_TEXT|Tekstene er de samme i tre runder på rad.|Tekstane er dei same i tre rundar på rad.|The texts are the same three rounds running.
warning.MISSED_MILESTONE|Alt er etter plan, men en besluttet milepæl er passert uten å være nådd.|Alt er etter plan, men ein avgjord milepæl er passert utan å vere nådd.|Everything is on plan, but a decided milestone has passed without being reached.
warning.SILENT|Ikke rapportert, og ikke hørt fra på over 30 dager.|Ikkje rapportert, og ikkje høyrt frå på over 30 dagar.|Not reported, and not heard from for more than 30 days.
initiative|Tiltak|Tiltak|Initiative
legend|Hver rute viser nivået eieren har satt, og hvilken vei det har gått.|Kvar rute viser nivået eigaren har sett, og kva veg det har gått.|Each cell shows the level the owner has set, and which way it has gone.
legend.marks|De små merkene er {0,choice,1#runden før|1<de {0,number,0} rundene før, den eldste først}.|Dei små merka er {0,choice,1#runden før|1<dei {0,number,0} rundane før, den eldste først}.|The small marks are {0,choice,1#the round before|1<the {0,number,0} rounds before, the oldest first}.
owners|Eier|Eigar|Owner
lifecycle|Hvor i livet|Kvar i livet|Where in its life
lifecycle.CANDIDATE|Kandidat|Kandidat|Candidate
lifecycle.PLANNED|Planlagt|Planlagt|Planned
lifecycle.RUNNING|Pågår|Går føre seg|Running
lifecycle.PAUSED|Satt på vent|Sett på vent|Paused
lifecycle.FINISHED|Fullført|Fullført|Finished
lifecycle.STOPPED|Stanset|Stansa|Stopped
theme|Tema|Tema|Theme
decidedEnd|Besluttet slutt|Avgjord slutt|Decided end
forecast|Prognose for slutt|Prognose for slutt|Forecast of the end
dimensions|Status for hver dimensjon|Status for kvar dimensjon|Status of each dimension
worst|Det mest alvorlige av det {0} virksomheter melder|Det mest alvorlege av det {0} verksemder melder|The most serious of what {0} organisations report
now|Nå|No|Now
lastTime|Forrige gang, {0}|Førre gong, {0}|Last time, {0}
notAsked|Tiltaket var ikke med i runden.|Tiltaket var ikkje med i runden.|The initiative was not part of the round.
corrected|Rettet etter at runden var lukket, {0}|Retta etter at runden var lukka, {0}|Corrected after the round was closed, {0}
field.comment|{0}, forklaring|{0}, forklaring|{0}, explanation
field.measure|{0}, hva som gjøres|{0}, kva som blir gjort|{0}, what is done about it
field.summary|Kort om status|Kort om status|Status in short
field.question|Spørsmål til rådet|Spørsmål til rådet|Question to the council
budget|Budsjett|Budsjett|Budget
cost|Prognose for kostnad|Prognose for kostnad|Forecast of the cost
yearly|Virkning på årlig drift og forvaltning|Verknad på årleg drift og forvalting|Effect on the yearly cost of running it
amount|{0} kroner|{0} kroner|NOK {0}
economy|Økonomi|Økonomi|Economy
sustainability|Bærekraftsmål|Berekraftsmål|Sustainability goals
milestones|Milepæler|Milepælar|Milestones
milestone|Milepæl|Milepæl|Milestone
column.decided|Besluttet|Avgjord|Decided
column.thought|Prognose|Prognose|Forecast
column.reached|Nådd|Nådd|Reached
column.weight|Sannsynlighet × konsekvens|Sannsyn × konsekvens|Probability × consequence
column.owner|Eier|Eigar|Owner
column.measured|Måles ved|Blir målt ved|Measured by
column.planned|Planlagt|Planlagt|Planned
column.realised|Realisert|Realisert|Realised
decided|besluttet {0}|avgjord {0}|decided {0}
thought|prognose {0}|prognose {0}|forecast {0}
reached|nådd {0}|nådd {0}|reached {0}
missed|Passert uten å være nådd|Passert utan å vere nådd|Passed without being reached
notReached|Ikke nådd ennå|Ikkje nådd enno|Not reached yet
risks|Risikoer|Risikoar|Risks
risk|Risiko|Risiko|Risk
weight|{0} × {1} = {2}|{0} × {1} = {2}|{0} × {1} = {2}
benefits|Gevinster|Gevinstar|Benefits
benefit|Gevinst|Gevinst|Benefit
dependencies|Avhengigheter|Avhengnader|Dependencies
assessments|Porteføljekontorets vurdering|Vurderinga til porteføljekontoret|Assessment by the portfolio office
assessments.about|Står ved siden av eierens nivå og endrer det ikke.|Står ved sida av nivået til eigaren og endrar det ikkje.|Stands beside the owner’s level and does not change it.
assessments.none|Kontoret har ikke vurdert tiltaket i denne runden.|Kontoret har ikkje vurdert tiltaket i denne runden.|The office has not assessed the initiative in this round.
assess|Vurder en dimensjon|Vurder ein dimensjon|Assess a dimension
assess.level|Kontorets nivå|Nivået til kontoret|The office’s level
assess.takeBack|Trekk tilbake vurderingen|Trekk tilbake vurderinga|Take the assessment back
assess.takenBack|Vurderingen er trukket tilbake|Vurderinga er trekt tilbake|The assessment was taken back
assess.reason|Begrunnelse|Grunngiving|Reason
assess.reason.hint|Alle som kan lese runden, ser begrunnelsen.|Alle som kan lese runden, ser grunngivinga.|Everybody who can read the round sees the reason.
assess.save|Lagre vurderingen|Lagre vurderinga|Save the assessment
remarks.none|Ingenting er notert.|Ingenting er notert.|Nothing is noted.
remarks.open|Åpne ({0})|Opne ({0})|Open ({0})
remarks.done|Ferdige ({0})|Ferdige ({0})|Done ({0})
remarks.said|Innspill ({0})|Innspel ({0})|Remarks ({0})
case|Hører til saken|Høyrer til saka|Belongs to the case
kind|Hva er det?|Kva er det?|What is it?
kind.REMARK|Innspill|Innspel|Remark
kind.ASK|Rådet ber om|Rådet ber om|The council asks for
kind.ACTION_POINT|Aksjonspunkt|Aksjonspunkt|Action point
open|Åpent|Ope|Open
done|Ferdig|Ferdig|Done
wholePortfolio|Hele porteføljen|Heile porteføljen|The whole portfolio
saidBy|Sagt av|Sagt av|Said by
askedOf|Ansvarlig:|Ansvarleg:|Responsible:
due|Frist {0}|Frist {0}|Due {0}
noted|Notert {0}|Notert {0}|Noted {0}
answer|Svar {0}:|Svar {0}:|Answer {0}:
answer.label|Hva er svart eller gjort?|Kva er svart eller gjort?|What was answered or done?
markDone|Meld ferdig|Meld ferdig|Mark as done
markDone.save|Lagre svaret|Lagre svaret|Save the answer
toAction|Gjør til aksjonspunkt|Gjer til aksjonspunkt|Make it an action point
toAction.save|Lagre aksjonspunktet|Lagre aksjonspunktet|Save the action point
note.initiative|Noter på tiltaket|Noter på tiltaket|Note on the initiative
note.whole|Noter på hele porteføljen|Noter på heile porteføljen|Note on the whole portfolio
note.text|Hva ble sagt, eller skal gjøres|Kva vart sagt, eller skal gjerast|What was said, or is to be done
note.saidBy|Sagt av (medlem eller virksomhet)|Sagt av (medlem eller verksemd)|Said by (member or organisation)
note.askedOf|Hvem skal gjøre det|Kven skal gjere det|Who is to do it
note.dueOn|Frist|Frist|Due
note.save|Noter|Noter|Note
meeting.place|{0} av {1}|{0} av {1}|{0} of {1}
meeting.steps|Neste og forrige tiltak|Neste og førre tiltak|Next and previous initiative
meeting.next|Neste|Neste|Next
meeting.previous|Forrige|Førre|Previous
meeting.all|Alt om tiltaket|Alt om tiltaket|All about the initiative
key.next|Neste tiltak|Neste tiltak|Next initiative
key.previous|Forrige tiltak|Førre tiltak|Previous initiative
key.note|Noter på tiltaket|Noter på tiltaket|Note on the initiative
wholeText|Porteføljekontorets tekst|Teksten til porteføljekontoret|The portfolio office’s text
wholeText.none|Kontoret har ikke skrevet helhetsvurderingen ennå.|Kontoret har ikkje skrive heilskapsvurderinga enno.|The office has not written the assessment yet.
wholeText.label|Helhetsvurdering|Heilskapsvurdering|Assessment of the whole
wholeText.hint|En tom linje skiller avsnitt. Hver lagring blir en ny versjon, og de gamle står.|Ei tom linje skil avsnitt. Kvar lagring blir ein ny versjon, og dei gamle står.|An empty line separates paragraphs. Each time you save, a new version is made, and the old ones stay.
wholeText.save|Lagre ny versjon|Lagre ny versjon|Save a new version
written|Skrevet {0}|Skrive {0}|Written {0}
versions|Alle versjoner ({0})|Alle versjonar ({0})|All versions ({0})
chart|Nivåer over rundene|Nivå over rundane|Levels over the rounds
chart.words|Antall tiltak på hvert nivå i {0} runder. I den siste har {1} av {2} avvik.|Talet på tiltak på kvart nivå i {0} rundar. I den siste har {1} av {2} avvik.|How many initiatives stood at each level in {0} rounds. In the last {1} of {2} deviate.
chart.numbers|Tallene i en tabell|Tala i ein tabell|The numbers in a table
perGoal|Avvik etter mål|Avvik etter mål|Deviations by goal
perOrganization|Avvik etter virksomhet|Avvik etter verksemd|Deviations by organisation
trends.about|Hvor mange tiltak som har avvik i samlet status, av alle som ble spurt.|Kor mange tiltak som har avvik i samla status, av alle som vart spurde.|How many initiatives deviate overall, of all that were asked about.
of|{0} av {1}|{0} av {1}|{0} of {1}
noInitiative|Runden har ikke dette tiltaket.|Runden har ikkje dette tiltaket.|The round has no such initiative.
noRemark|Det er ikke notert noe slikt i runden.|Det er ikkje notert noko slikt i runden.|Nothing of the kind is noted in the round.
error.viewName|Gi visningen et navn på høyst {0} tegn.|Gi visinga eit namn på høgst {0} teikn.|Give the view a name of at most {0} characters.
error.kind|Velg hva det er.|Vel kva det er.|Choose what it is.
error.text|Skriv hva som ble sagt, eller skal gjøres.|Skriv kva som vart sagt, eller skal gjerast.|Write what was said, or is to be done.
error.who|Skriv hvem som skal gjøre det.|Skriv kven som skal gjere det.|Write who is to do it.
error.answer|Skriv hva som er svart eller gjort.|Skriv kva som er svart eller gjort.|Write what was answered or done.
error.long|Skriv høyst {0} tegn.|Skriv høgst {0} teikn.|Write at most {0} characters.
error.day|Skriv fristen som en dato.|Skriv fristen som ein dato.|Write the due day as a date.
error.initiative|Runden har ikke dette tiltaket.|Runden har ikkje dette tiltaket.|The round has no such initiative.
error.notOpen|Runden er ikke åpnet ennå.|Runden er ikkje opna enno.|The round is not open yet.
error.closed|Runden er ikke åpen. Åpne den igjen for å skrive en vurdering.|Runden er ikkje open. Opne han igjen for å skrive ei vurdering.|The round is not open. Open it again to write an assessment.
error.nothingToTakeBack|Det er ingen vurdering å trekke tilbake.|Det er inga vurdering å trekkje tilbake.|There is no assessment to take back.
error.dimension|Velg en dimensjon.|Vel ein dimensjon.|Choose a dimension.
error.level|Velg et nivå.|Vel eit nivå.|Choose a level.
error.reason|Skriv en begrunnelse på høyst {0} tegn.|Skriv ei grunngiving på høgst {0} teikn.|Write a reason of at most {0} characters.
error.whole|Skriv en tekst på høyst {0} tegn.|Skriv ein tekst på høgst {0} teikn.|Write a text of at most {0} characters.'''
import sys
rows=[]
import re
for l in T.split('\n'):
    # split on | but not inside braces
    parts=[];buf='';d=0
    for c in l:
        if c=='{':d+=1
        if c=='}':d-=1
        if c=='|' and d==0: parts.append(buf);buf=''
        else: buf+=c
    parts.append(buf)
    assert len(parts)==4,l
    rows.append(parts)
keys=[r[0] for r in rows]; assert len(set(keys))==len(keys),[k for k in keys if keys.count(k)>1]
for i,lang in enumerate(('nb','nn','en')):
    open(f'/work/wt-council/app/src/main/resources/i18n/review_{lang}.properties','w').write(''.join(f'review.{r[0]} = {r[i+1]}\n' for r in rows))
