# Unnamed sides of a meeting.

[group diaspora]
migrant; labour migrant; migrant worker; compatriot; diaspora; countryman; fellow countryman; expatriate; expat; emigrant; kyrgyz diaspora; member of the diaspora; representative of the diaspora; compatriots living abroad; russian community; kyrgyz community

[group business]
businessman; businesswoman; entrepreneur; business; business people; business community; business circle; business leader; business representative; representative of business; representative of the business community; investor; company head; head of company; company; chief executive; executive; banker; industrialist; exporter; head of companies; manufacturer; company representative; ceo; business delegation

[group students]
student; pupil; schoolchild; schoolchildren; teacher; young people; youth; graduate; lecturer; scientist; scholar; academic; child; professor; university student; cadet; researcher; volunteer; rector; postgraduate

[group officials]
representative; official; senior official; leader; head; minister; deputy; deputy minister; governor; ambassador; diplomat; employee; member of government; member of the government; cabinet member; government member; security council member; permanent member; permanent member of the security council; member of the security council; head of delegation; head of region; mayor; defence minister; defense minister; head of delegations; participant; expert; specialist; working group; diplomatic corps; lawmaker; parliamentarian; senator; congressman; member of parliament; member of congress; party leader; faction leader; leader of parliamentary party; adviser; aide; prosecutor; delegate; senior officer; cabinet minister; regional head; head of the region; parliamentary leader

[group media]
journalist; reporter; editor; news agency head; media representative; representative of the media; editor-in-chief; correspondent; blogger; head of news agencies

[group public]
citizen; resident; local resident; veteran; war veteran; elder; woman; worker; farmer; member of the public; ngo; civil society; civil society representative; activist; human rights activist; human rights defender; athlete; sportsman; olympic team; artist; actor; musician; writer; doctor; medical worker; volunteer; voter; religious leader; clergy; volunteers; trade union; public figure; cultural figure

[group military]
soldier; serviceman; troop; officer; military personnel; peacekeeper; sailor; pilot; commanding officer

[group international]
international organisation; international organization; donor; world leader; un official; observer; international financial institution; international community; financial institution; mission; international partner

[group delegation]
delegation; government delegation; parliamentary delegation; congressional delegation; delegation member; member of the delegation; member of delegations; negotiator

[cue group_head]
representative; head; leader; member; participant
