# Offices: what a person can be called. The value is the head of the office; together with the body named beside it
# (organisations.lex) it gives the role. Every noun stands for all its forms.

[office president]
president; ex-president; president-elect

[office head_of_state]
head of state; king; queen; emir; amir; sultan; monarch; emperor; pope; head of the state; supreme leader; sovereign; khan; grand duke; captain regent; federal president; president of the presidency; pontiff; president of the swiss confederation; chairman of the state affairs; general secretary; chairman of the presidency

[office leader]
leader; ruler

[office premier]
prime minister; premier; ex-premier; ex-prime minister; head of government; chancellor; federal chancellor; head of the government; chairman of the cabinet =of minister; chairman of the cabinet; head of the cabinet =of minister; head of the cabinet; prime minister-designate; taoiseach; prime-minister; chairman of the government; minister-president; chairman of the council =of minister; premier of the state council

[office vice_premier]
deputy prime minister; vice prime minister; vice premier; vice-premier; first deputy prime minister; first vice prime minister; deputy premier; first deputy chairman of the cabinet; deputy chairman of the cabinet; deputy chairman of the government; vice chancellor; vice-chancellor; deputy head of government; deputy chairman of the cabinet =of minister; first deputy chairman of the cabinet =of minister; deputy prime minister-minister

[office vice_president]
vice president; vice-president prince; heir; deputy crown prince; prince; princess; executive vice president; senior vice president

[office foreign_minister]
foreign minister; minister of foreign affair; minister for foreign affair; minister of external affair; external affair minister; foreign secretary; foreign affair minister; minister of foreign; minister of foreign and european affair; federal minister for foreign affair; secretary of state; state councilor and foreign minister; state councillor and foreign minister; minister of foreign affair and cooperation; minister of foreign affair and trade; minister for foreign and european affair; top diplomat; us secretary of state; minister of foreign relation; foreign ministry head; head of the foreign ministry

[office minister]
minister; defence minister; defense minister; interior minister; finance minister; economy minister; energy minister; defence secretary; defense secretary; secretary of defense; treasury secretary; secretary of the treasury; secretary of commerce; commerce secretary; secretary of energy; attorney general; home secretary; minister of state; federal minister; ex-minister; state councilor; state councillor; secretary of homeland security; trade minister; transport minister; health minister; justice minister; culture minister; education minister; agriculture minister; economic development minister; emergencies minister; civil defence minister; industry and trade minister; natural resource minister; secretary of agriculture; secretary of labor

[office speaker]
speaker; ex-speaker; speaker of parliament; parliament speaker; parliamentary speaker; president of the senate; president of the national assembly; senate president; speaker of the house; house speaker; president of the chamber; speaker of the state duma; state duma speaker; federation council speaker

[office vice_speaker]
deputy speaker; vice speaker; vice-speaker

[office deputy]
mp; deputy; lawmaker; senator; congressman; congresswoman; parliamentarian; member of parliament; member of congress; legislator; member of the state duma; state duma deputy; duma deputy; member of the duma; member of the federation council; member of the bundestag; people deputy; member of the european parliament; mep; member of the house; ex-senator

[office ambassador]
ambassador; ambassador =to; ambassador extraordinary and plenipotentiary; ambassador extraordinary and plenipotentiary =to; ambassador-at-large; ambassador at large; charge d; chargé d; chargé; high commissioner =to; permanent representative; permanent representative =to; consul general; consul; envoy extraordinary; ex-ambassador; chargé d’affaires; charge d’affaires; consul-general; ambassador designate

[office mayor]
mayor; governor; akim; hakim; regional governor; ex-mayor; lord mayor; acting governor; regional head; head of the region; head of region; first minister

[office envoy]
presidential plenipotentiary envoy; presidential envoy; plenipotentiary envoy; presidential plenipotentiary envoy =to; presidential envoy =to; plenipotentiary representative; plenipotentiary presidential envoy; plenipotentiary representative of the president

[office special_envoy]
special envoy; special representative; special presidential representative; special presidential envoy; personal representative; special representative =for; special envoy =for; special presidential representative =for; un special envoy; special coordinator; special representative =to; special representative =on

[office representative]
representative; envoy; delegate; trade representative; authorised representative; plenipotentiary

[office chair]
head; director; ceo; chief executive; chief executive officer; director general; director-general; executive director; general director; chief; managing director; rector; commissioner; coordinator; chairman of the management board; chairman of the board; chairman of the management committee; high representative; manager; administrator; general manager; commandant; acting head; president and ceo; commissioner general; comptroller; superintendent; high commissioner; auditor general; foreign policy chief

[office chairman]
chairman; chairwoman; chairperson; chair; president of the council; co-chairman; co-chair

[office secretary_general]
secretary general; secretary-general; executive secretary

[office secretary]
secretary; first secretary; responsible secretary; secretary of the security council; security council secretary

[office state_secretary]
state secretary; minister of state secretary

[office spokesperson]
spokesman; spokeswoman; spokesperson; press secretary; press secretary =to; presidential press secretary; white house press secretary; press attaché; kremlin spokesman; official spokesperson; official representative; presidential spokesman; press attache; foreign ministry spokesperson; foreign ministry spokeswoman; ministry spokesman; ministry spokesperson; director of information

[office chief_of_staff]
chief of staff; chief of the presidential staff; chief of staff of the presidential executive office; chief of staff of the government executive office; head of the presidential administration; head of the presidential executive office; presidential administration head; chief of staff of the government; head of the presidential office; white house chief of staff; head of the executive office; presidential chief of staff; head of the administration of the president; head of presidential administration; government chief of staff; director of the presidential affair; manager of presidential affair

[office adviser]
adviser; advisor; aide; presidential aide; aide =to; adviser =to; advisor =to; assistant; presidential adviser; presidential advisor; national security adviser; national security advisor; assistant =to; foreign policy adviser; aide to the president; adviser to the president; assistant to the president; security adviser; deputy chief of staff; deputy chief of staff of the presidential executive office; first deputy chief of staff; first deputy chief of staff of the presidential executive office; counsellor; counselor; counselor =to; assistant secretary; assistant secretary of state; deputy secretary of state; under secretary; under secretary of state; undersecretary of state; undersecretary; deputy assistant secretary; deputy national security advisor; head of the presidential domestic policy; chief of the presidential protocol; chief of protocol

[office prosecutor_general]
prosecutor general; general prosecutor; prosecutor-general; ombudsman; human rights commissioner; human rights ombudsman; commissioner for human rights; high commissioner for human rights; presidential commissioner; commissioner for children; presidential commissioner for children; presidential commissioner for entrepreneur; business ombudsman; central bank governor; governor of the central bank; central bank chairman; central bank head; governor of the bank; chief of the general staff; commander-in-chief; chairman of the investigative committee; chief justice

[office prosecutor]
prosecutor; investigator; judge; lawyer; attorney; notary; president of the court

[office commander]
lieutenant colonel; major general; lieutenant general; commander; admiral; marshal; officer; inspector; captain; field marshal; army general; colonel general; chief of general staff; vice admiral; lieutenant; sergeant; brigadier; brigadier general

[office spouse]
wife; husband; spouse; first lady; widow; daughter; son; brother; sister; mother; father

[office candidate]
candidate; nominee; presidential candidate; contender; presidential nominee

[office expert]
expert; analyst; political scientist; economist; scientist; academician; academic; professor; historian; journalist; editor; editor-in-chief; lawyer; human rights activist; activist; businessman; entrepreneur; singer; writer; poet; artist; actor; actress; director of the theatre; film director; doctor; chief physician; surgeon; athlete; coach; champion; olympic champion; blogger; mufti; imam; cleric; patriarch; archbishop; bishop; metropolitan; cardinal; rabbi; chief rabbi; specialist; teacher; dean; student; founder; organiser; organizer; member; politician; statesman; author; translator; presenter; worker; laureate; hero; cosmonaut; astronaut; pilot; composer; conductor; musician; pianist; figure skater; wrestler; boxer; violinist; sculptor; painter; photographer; attaché; attache; vice-mayor; deputy mayor; vice governor; vice-governor; deputy governor; vice rector; owner; co-owner; shareholder; president of the academy; correspondent; moderator; dissident; volunteer; veteran; designer; engineer; physicist; farmer; philanthropist; oligarch; billionaire

[modifier deputy]
deputy; first deputy; vice

[modifier acting]
acting; interim; caretaker; ad interim; a . i .

[modifier former]
former; ex; late; then; then-; previous; outgoing; ex-; erstwhile; ousted

[modifier elected]
newly elected; elected; president elect; incoming; re-elected; newly appointed
