# Encounters and journeys. The value says how: meet, receive, talk, call, attend, greet, ceremony, negotiate, …

[meet meet]
meet-; reconvene-; have- a meeting; hold- a meeting; convene-; gather-; come- together; sit- down; make- the acquaintance; introduce-; see-; encounter-; get- together; shake- hand; hold- meeting; have- meeting; catch- up; confer- with

[meet receive]
receive-; host-; grant- an audience; give- an audience; give- a reception; host- a reception; welcome-; entertain-; hold- a reception; host- a dinner; give- a dinner; host- a lunch; host- a luncheon; hold- a dinner

[meet greet]
greet-; welcome-; see- off; meet- at the airport; be- met; bid- farewell; exchange- greeting; say- goodbye; be- greeted; be- welcomed

[meet talk]
talk-; speak-; discuss-; negotiate-; confer-; consult-; hold- talk; hold- negotiation; conduct- negotiation; conduct- talk; have- talk; have- a conversation; have- a talk; hold- consultation; exchange- view; exchange- opinion; have- a discussion; hold- discussion; hold- a discussion; chat-; converse-; debate-; hold- bilateral talk; continue- conversation; continue- talk; have- an exchange of view; brief-; consider-; touch- on; touch- upon; review-; exchange- information; have- discussion; compare- note

[meet call]
telephone-; phone-; speak- by telephone; speak- by phone; talk- by telephone; talk- by phone; speak- on the phone; talk- on the phone; have- a telephone conversation; have- a phone conversation; have- a phone call; have- a telephone call; via video link; via videoconference; by videoconference; via video conference; video conference; video-conference; videoconference; video link; video linkup; online; virtual; videolink; teleconference; via teleconference; over the phone; over the telephone; by phone; by telephone; by video link; via a video link; via video linkup; via videolink; speak- over the phone; remotely; video call

[meet attend]
attend-; take- part; participate-; chair-; preside-; co-chair-; open-; address-; speak- at; deliver- a speech; make- a speech; hold-; lead-; join-; take- the floor; participation; attendance; moderate-; conduct-; observe-; inspect-; give- a speech; deliver- remark; be- present; witness-; watch-; lead- a meeting

[meetnoun meet]
meeting; bilateral meeting; working meeting; audience; reception; session; encounter; get-together; one-on-one meeting; one-on-one; tête-à-tête; tete-a-tete; informal meeting; private meeting; separate meeting; lunch; working lunch; dinner; breakfast; working breakfast; working dinner; sideline meeting; plenary meeting; plenary session; trilateral meeting; luncheon; banquet; official dinner; state dinner; gathering; official reception; gala reception; joint meeting; expanded meeting; narrow format; restricted format; working session; operational meeting; special meeting; bilateral; courtesy call; trilateral; tea

[meetnoun talk]
talk; negotiation; conversation; discussion; consultation; dialogue; exchange of view; exchange of opinion; bilateral talk; summit talk; expanded talk; restricted talk; face-to-face; roundtable discussion; round of talk; private conversation; brief conversation; working talk; intergovernmental consultation; deliberation; contacts; interaction; russian-kyrgyz talk

[meetnoun call]
telephone conversation; phone conversation; telephone call; phone call; call; telephone talk; telephone discussion; videocall; conference call; phone talk; telephone contact; video meeting; online meeting; call with

[meetnoun summit]
summit; forum; conference; assembly; general assembly; congress; symposium; economic forum; business forum; investment forum; international conference; round table; roundtable; summit meeting; eu-central asia; session of the council; council session; council meeting; meeting of the council; meeting of the council of head of state; intergovernmental commission; intergovernmental council; board meeting; supreme council meeting; expo; exhibition; festival; game; championship; convention; seminar; council of head of state; council of head of government; plenary; supreme eurasian economic council; security conference; trade fair; ministerial; ministerial meeting; meeting of head of state; meeting of foreign minister; meeting of the intergovernmental commission; olympic game; eastern economic forum; commission meeting; high-level meeting; cooperation council; normandy format; g20; brics; apec; brics summit; g20 summit; world cup; panel discussion

[ceremony wreath]
lay- a wreath; lay- wreath; lay- flower; lay- the wreath; wreath-laying; wreath-laying ceremony; wreath laying; flower-laying; flower-laying ceremony; place- a wreath; wreath; tomb of the unknown soldier; pay- tribute to the memory; visit- the memorial; lay- flowers; minute of silence; moment of silence; honour- the memory

[ceremony opening]
opening ceremony; opening of; inauguration of; inauguration ceremony; official opening; unveil-; unveiling; launch ceremony; launch-; launch of; launching ceremony; ground-breaking; groundbreaking; ground-breaking ceremony; foundation stone; cornerstone; cut- the ribbon; ribbon-cutting; commission-; commissioning ceremony; lay- the foundation; inaugurate-; opening; grand opening; groundbreaking ceremony; tree-planting; plant- a tree; closing ceremony; start of construction; launch; put- into operation

[ceremony award]
award-; decorate-; bestow-; present- the order; confer-; present- award; award ceremony; awards ceremony; presentation of state decoration; state decoration; state award; letter of credence; present- letter of credence; present- credentials; credential; medal; honorary doctorate; honorary professor; presentation of; presentation ceremony; receive- an award; present- state award; present- state decoration; certificate of honour; prize; prizes; order of friendship; order for service; title of honorary; honorary title; receive- the order; present- medal; present-; gold star; hero of russia; order of; presidential certificate; national award; state prize

[ceremony rite]
ceremony; gala; celebration; official welcome; official welcome ceremony; welcoming ceremony; welcome ceremony; inauguration; swearing-in; swear- in; oath; military parade; parade; anniversary; jubilee; wedding; funeral; farewell ceremony; commemoration; signing ceremony; guard of honour; honour guard; guard of honor; concert; gala concert; event; celebratory event; victory parade; match; tournament; mass; service; liturgy; gala event; ceremonies; reception ceremony; festivities; mourning ceremony; memorial event; exhibition opening; premiere; performance; tour

[move go]
go-; fly-; fly- to; travel-; head-; head- to; depart-; depart- for; leave- for; set- off; set- out for; make- a visit; pay- a visit; make- a trip; make- a working trip; make- a working visit; pay- an official visit; pay- a working visit; pay- a state visit; visit-; tour-; make- an official visit; make- a state visit; go- on a visit; embark-; pay- visit; journey-; pay- a short visit; make- a short visit; transit-; come- on a visit; travel- to; stop- over; call- at; set- out; make- a brief visit

[move arrive]
arrive-; arrive- in; arrive- at; come-; come- to; land-; reach-; touch- down; get- to; arrival; be- in; enter-

[move return]
return-; come- back; get- back; fly- back; wrap- up; conclude- his visit; complete- his visit; end- his visit; fly- home; leave-; depart- from; departure

[move stay]
stay-; be- on a visit; on a visit; spend-; currently in; remain-; be- on an official visit; be- on a working visit; attend-

[visit noun]
visit; trip; tour; journey; travel; working trip; working visit; official visit; state visit; foreign trip; return visit; stay; foreign tour; mission; stopover; business trip; arrival; travels; foreign visit; forthcoming visit; upcoming visit; two-day visit; three-day visit; one-day visit; coming; fact-finding mission; voyage; pilgrimage; stop

[visitkind state]
state visit; on a state visit; official state visit; a state visit

[visitkind official]
official visit; official friendly visit; official trip; official; friendly visit; official two-day visit; official three-day visit; friendly official visit

[visitkind working]
working visit; working trip; business trip; official working visit; short working visit; brief working visit; two-day working visit; one-day working visit; inspection trip; fact-finding trip; work visit; working tour; working-level visit

[visitkind private]
private visit; holiday; vacation; private trip; unofficial visit; personal visit; on holiday; on vacation; private travel; short break

[visitkind transit]
transit; stopover; en route; refuelling; refueling; on the way to; on his way to; technical stop; transit stop

[cue first_visit]
first visit; first foreign visit; first foreign trip; first official visit; first state visit; first working visit; first trip abroad; first overseas trip; first international visit; inaugural visit; first ever visit; first-ever visit; maiden visit; first visit abroad; first trip; maiden trip; first overseas visit

[cue invited]
invitation; at the invitation of; at invitation; invited by; invite-; at his invitation

[cue planned]
plan-; planned; schedule-; scheduled; expect-; expected; due to; upcoming; forthcoming; slated; will; would; prepare-; prepared; preparation; in the run-up; ahead of; soon; shortly; intend-; propose-; possible; possibly; likely; next week; next month; next year; later this month; later this year; coming; tentatively; set for; agenda; to take place; in the near future; set to; plan; tomorrow; future; anticipated; is to; are to; ahead of his; possible visit; next meeting; invite-; prospective; look- forward

[cue cancelled]
cancel-; cancelled; canceled; call- off; called off; abandon-; scrap-; will not take place; not take place; will not attend; will not go; will not visit; interrupt-; pull- out; skip-; withdraw-; cancellation; decline- invitation; be- disrupted; refuse- to attend; not attend-; will not be able; cut- short; not be able to attend; break- off

[cue postponed]
postpone-; postponed; reschedule-; delay-; put- off; defer-; postponement; move- to; push- back; put- back; adjourn-

[cue under_way]
under way; underway; ongoing; currently; now; today; in progress; begin-; begin; start-; continue-; on a visit; kick- off; open-; take- place; currently on; is on; arrive-; be- in; commence-; day one; is visiting; proceed-

[cue ended]
end-; finish-; complete-; conclude-; wrap- up; following; follow- the; as a result of; at the end of; after the; result; outcome; after; concluded; upon conclusion; close-; by the end; following the; following talk; over; upon completion; results of; return-; departed

[cue happened]
take- place; held; hold-; occur-; happen-; took place; organise-; be- held; be- organised; pass-; past; recently; was; were; has; had; previous; last; earlier; last week; last month; last year

[cue during]
during; in the course of; on the sidelines of; on the margins of; as part of; within the framework of; at the; within; at; amid; while; in the framework of; when; in the run-up to; in connection with; on the occasion of; before; after; since; prior to; sidelines; on the sideline; as part; in conjunction with; within the frame of

[cue negated]
not; no; never; without; nor; neither; n’t; didn’t; doesn’t; don’t; won’t; hasn’t; haven’t; isn’t; wasn’t; unable; fail-

[cue order]
then; after that; before that; the next day; next; first; finally; later; afterwards; on the same day; the same day; that day; in the evening; in the morning; upon arrival; shortly after; thereafter; subsequently; on the second day; after the talk; at the end; in the afternoon; earlier in the day; later in the day; following the meeting; after the meeting; prior to

[cue earlier]
earlier; previously; before that; last week; last month; last year; the day before; prior to; earlier this month; earlier this year; back in; on the eve; recently; formerly

[cue party]
delegation; accompany-; member of the delegation; entourage; travel- with; part of the delegation; be- accompanied; accompanied by; composition; delegation include-; travelling party; delegation comprise-; join- the delegation; make- up the delegation

[cue no_details]
no details; details were not; no further details; did not elaborate; did not give details; declined to comment; not disclosed; no information; details have not; without giving details; no comment; declined to say; not been disclosed; gave no details; not specified; refused to comment

[cue joint]
together; together with; jointly; accompany-; accompanied by; led by; headed by; lead-; head-; in the presence of; also attended by; also present; with the participation of; also take- part; along with; alongside; joint; as well as; attended by; among those; take- part; delegation; delegation includes; include-; join-; attend-; participant; with the involvement of; present

[cue sides]
side; party; both side; two side; two country; leader; president; minister; head of state; both country; two leader; two president; sides; participant; interlocutor; both party; foreign minister; both; each other; mutual; mutually; head of government; two head of state

[cue press]
press conference; news conference; briefing; interview; press statement; statement for the press; statement for the media; reporter; journalist; press; media; statements for the press; question; q&a; answer question; facebook; twitter; instagram; social media; meeting with the government; cabinet meeting; meeting of the government; government meeting; press briefing; meeting with government member; security council meeting; meeting with permanent member; executive order; telegram; message; article; address; signed an executive order; greeting; meeting of the cabinet

[channel interview]
interview; interviewed; talk to

[channel article]
article; op-ed; book; column; essay

[channel press_conference]
press conference; news conference; briefing; press statement; journalist; reporter; press briefing

[channel parliament]
parliament; in parliament; parliamentary session; faction; committee; hearing

[channel social_media]
facebook; twitter; instagram; social media; telegram channel; tweet; youtube; x account

[channel address]
address; speech; remark; message; greeting; congratulation; opening remark; telegram; toast
