# Saying. The value is what kind of act the verb itself makes of what is said (see the codebook: assertive, commissive,
# directive, expressive); "call" is naming, "think" a view, "question" a question.

[say assert]
tell-; state-; note-; stress-; emphasise-; underscore-; underline-; highlight-; point- out; add-; explain-; confirm-; reaffirm-; clarify-; announce-; declare-; disclose-; reveal-; remind-; recall-; mention-; observe-; remark-; comment-; inform-; report-; brief-; describe-; write-; speak-; talk-; respond-; reply-; answer-; admit-; acknowledge-; concede-; deny-; reject-; refute-; assert-; maintain-; claim-; argue-; insist-; affirm-; specify-; elaborate-; summarise-; outline-; dwell- on; draw- attention; call- attention; pay- attention; turn- attention; share- view; share- opinion; share- impression; share- assessment; voice- opinion; express- opinion; express- view; express- position; express- conviction; set- out; set- forth; give- an update; make- a statement; make- statement; make- clear; issue- a statement; say- in a statement; testify-; predict-; warn-; caution-; suggest- that; estimate-; characterise-; recognise-; reiterate-; repeat-; cite-; refer-; touch- on; touch- upon; bring- up; go- on; allege-; contend-; certify-; pronounce-; convey-; articulate-; advise- that; dispel-; tweet-; indicate-; ask- rhetorically; assure- reporters; give- an assessment; assess-; analyse-; remember-; acquaint-; narrate-; single- out; record-

[say say]
say-; quip-

[say think]
think-; believe-; consider-; deem-; feel-; assume-; expect-; doubt-; suspect-; agree-; share-; support-; back-; approve- of; favour-; opine-; be- convinced; be- confident; confident; convinced; concur-; appreciate-; speak- in favour; come- out in favour; of the opinion; of the view; express- confidence; express- interest; in favour; express- mutual interest; confidence; advocate-; endorse-; understand-; realise-; hold- that; disagree-; oppose-; object-; position; stand- for

[say call]
call-; dub-; brand-

[say promise]
promise-; pledge-; vow-; guarantee-; commit-; undertake-; assure-; reassure-; swear-; give- his word; express- readiness; express- willingness; express- intention; confirm- readiness; reaffirm- commitment; express- commitment; readiness; willingness; ready; offer-; agree- to; reaffirm- readiness; reaffirm- intention; confirm- intention; confirm- commitment; declare- readiness; commitment; volunteer-

[say request]
ask-; request-; urge-; propose-; suggest-; recommend-; advise-; appeal-; call- for; call- on; call- upon; invite-; extend- an invitation; demand-; insist- on; instruct-; order-; direct-; encourage-; press- for; implore-; plead-; beg-; petition-; exhort-; push- for; summon-; put- forward; submit-; entrust-; forbid-; prohibit-; counsel-; warn- against; challenge-; offer- to; oblige-; assign-; set- the task; issue- instruction; give- instruction; make- a proposal; raise- the issue; raise- the question; come- up; moot-; inquire-; enquire-; wonder-; query-; rally-; discourage-; set- a goal; suggest- holding

[say thank]
thank-; express- gratitude; express- appreciation; express- thanks; convey- gratitude; express- his gratitude; express- sincere gratitude; express- deep gratitude; grateful; extend- thanks; give- thanks; pay- tribute; acknowledge- with gratitude; gratitude; appreciative; offer- thanks; convey- thanks

[say praise]
congratulate-; praise-; commend-; applaud-; hail-; welcome-; salute-; laud-; wish-; greet-; extend- greeting; extend- congratulation; send- congratulation; send- greeting; send- a message of greeting; send- a message; send- condolence; send- a telegram; convey- condolence; convey- congratulation; convey- greeting; convey- wish; extend- condolence; express- condolence; express- sympathy; express- regret; express- concern; express- satisfaction; express- hope; express- the hope; express- his hope; express- support; express- solidarity; express- outrage; express- displeasure; express- dissatisfaction; regret-; apologise-; hope-; condemn-; denounce-; criticise-; blame-; accuse-; deplore-; lament-; mourn-; honour-; rejoice-; worry-; fear-; complain-; protest-; lash- out; rebuke-; offer- condolence; offer- congratulation; present- condolence; pass- on best wish; give- high mark; speak- highly; hold- in high regard; note- with satisfaction; note- with regret; admire-; give- credit; compliment-; console-; be- glad; be- pleased; glad; pleased; delighted; proud; sorry; happy; condolence; congratulation; greetings; hopeful; concerned; best wish; wish- success; slam-; blast-; decry-; castigate-; forgive-; extend- best wish; extend- wish; bless-; satisfied; sincere

[say intend]
plan-; intend-; aim-; hope- to; decide-; resolve-; strive-; seek- to; refuse-; decline-; agree- on; approve-; be- going to; intention; plan; determined; settle- on; consent-; undertake- to; negotiate-; reject-; determine-

# "in Putin's words", "according to the minister" stands in patterns
[according word]
according to; in the words of; in the opinion of; in the view of; in his words; in his opinion; in his view; in her words; in her view; in her opinion; as he put it; as stated by; as quoted by; words; as reported by

# "he said so at a briefing" takes up the sentence before it
[cue takes_up]
this; said so; said this; announced this; stated this; reported this; this was said; this was announced; this was stated; made this statement; made the statement; made the remark; made these remarks

[cue continues]
also; moreover; in addition; besides; furthermore; at the same time; in turn; in particular; specifically; for instance; for example; however; therefore; thus; first; second; third; secondly; firstly; finally; meanwhile; as for; with regard to; according to him; in this context; in this connection; in this regard; in his words; at that; because; but; so; of course; indeed; likewise; as you know; incidentally; apart from that; on the other hand; overall; in other word; actually; consequently

# who speaks without a name: such a sentence has no named speaker
[cue anonymous]
press service report-; press service say-; ministry say-; statement say-; it be- noted; it be- emphasised; it be- stressed; it be- stated; it be- reported; it be- announced; it be- agreed; be- reported; be- underscored; be- emphasised; be- noted; be- stressed; be- discussed; be- reaffirmed; source say-; according to source; statement read-; reportedly; allegedly; it be- decided; it be- known; sides agree-; official say-; foreign ministry say-; kremlin say-; white house say-; press release; be- expressed; be- touched upon; be- considered; be- mentioned; document say-; message read-
