cd /work/wt-council; C=app/src/main/java/no/retning/council; R=app/src/main/java/no/retning/review
cp /tmp/stage/api/{BoardJson,ChallengeJson,ReviewBody,ReviewApi}.java $R/; cp /tmp/stage/api/CaseRemark*.java $C/; cp /tmp/stage/api/caseremarks.jte templates/council/
python3 - <<'P'
C='app/src/main/java/no/retning/council/'
p=C+'CasePage.java'; s=open(p).read()
s=s.replace(" * @param mayWrite whether to offer changes of the case\n"," * @param remarks what was noted under it in the review of the portfolio\n * @param mayWrite whether to offer changes of the case\n")
s=s.replace("        List<CaseConditionRow> conditions,\n","        List<CaseConditionRow> conditions,\n        List<CaseRemarkRow> remarks,\n")
open(p,'w').write(s)
p=C+'CasePages.java'; s=open(p).read()
s=s.replace("    private final CaseConditions conditions;\n","    private final CaseConditions conditions;\n    private final CaseRemarks remarks;\n")
s=s.replace("            CaseConditions conditions,\n","            CaseConditions conditions,\n            CaseRemarks remarks,\n")
s=s.replace("        this.conditions = conditions;\n","        this.conditions = conditions;\n        this.remarks = remarks;\n")
s=s.replace("                conditions.list(row.id()),\n","                conditions.list(row.id()),\n                remarks.list(row.id(), reading.rights().signedIn()),\n")
open(p,'w').write(s)
p='templates/council/case.jte'; s=open(p).read()
s=s.replace("@if(!page.conditions().isEmpty())@template.council.caseconditions(page = page, t = t)@endif","@if(!page.conditions().isEmpty())@template.council.caseconditions(page = page, t = t)@endif\n@if(!page.remarks().isEmpty())@template.council.caseremarks(page = page, t = t)@endif")
open(p,'w').write(s)
T={'nb':('Notert da rådet gikk gjennom porteføljen','Innspill','Rådet ber om','Aksjonspunkt','Ansvarlig:','Se hele gjennomgangen'),
'nn':('Notert då rådet gjekk gjennom porteføljen','Innspel','Rådet ber om','Aksjonspunkt','Ansvarleg:','Sjå heile gjennomgangen'),
'en':('Noted when the council reviewed the portfolio','Remark','The council asks for','Action point','Responsible:','See the whole review')}
for l,v in T.items():
    open(f'app/src/main/resources/i18n/council_review_{l}.properties','w').write(''.join(f'{k} = {x}\n' for k,x in zip(('council.review','council.review.REMARK','council.review.ASK','council.review.ACTION_POINT','council.review.askedOf','council.review.see'),v)))
P
