# Bodies that offices belong to. The value is the kind of body.

[org government]
government; cabinet =of minister; cabinet; government executive office; council =of minister; government office; prime minister office; executive branch

[org presidency]
presidential executive office; presidential administration; administration of the president; executive office of the president; president office; presidential office; white house; kremlin; ak orda; elysee; élysée; presidential property management directorate

[org parliament]
parliament; jogorku kenesh; state duma; duma; federation council; council of federation; council of the federation; federal assembly; senate; mazhilis; majilis; majlis; milli majlis; mejlis; oliy majlis; congress; bundestag; bundesrat; knesset; house; house of representative; house of representatives; house of common; house of lord; national assembly; legislative chamber; verkhovna rada; rada; grand national assembly; sejm; parliamentary assembly; national people congress; people congress; supreme council; supreme assembly; chamber of deputy; chamber; european parliament; legislature; legislative assembly; zogorku kenesh; lok sabha; rajya sabha; halk maslahaty; upper house; lower house; riksdag; eduskunta; seimas; saeima; milli mejlis

[org foreign_ministry]
foreign ministry; ministry of foreign affair; ministry for foreign affair; ministry of external affair; state department; department of state; foreign office; mfa; ministry of foreign

[org ministry]
ministry; interior ministry; defence ministry; defense ministry; finance ministry; emergencies ministry; pentagon; department of defense; department of the treasury; treasury; department of commerce; department of energy; department of justice

[org agency]
agency; federal agency; federal service; federal security service; state service; service; foreign intelligence service; security service; intelligence service; state committee; state committee for national security; security council; national security council; customs; customs committee; customs service; tax service; federal tax service; inspectorate; department; commission; central election commission; central bank; national bank; bank of russia; bank of england; federal reserve; prosecutor general office; prosecutor office; investigative committee; accounts chamber; accounts chamber of russia; fund; pension fund; national guard; armed force; general staff; border service; fsb; gknb; svr; cia; fbi; mi6; usaid; nasa; roscosmos; rosatom; rosstat; rosfinmonitoring; rospotrebnadzor; federal financial monitoring service; federal antimonopoly service; federal customs service; national security committee; constitutional council; intelligence; presidential property management; drug enforcement agency; council; coast guard; anti-corruption agency; audit chamber; office of the prosecutor general; federal penitentiary service; social fund; bank; army; navy; air force; ground force; strategic missile force; executive committee; presidential council; civic chamber; public chamber; state council; secretariat

[org department]
directorate; office; division; section; administration; bureau; presidential directorate; domestic policy directorate

[org municipality]
city hall; mayor office; municipality; city council; regional administration; oblast; province; region; city; district; territory; republic; autonomous area; autonomous region; federal district; village; county; prefecture; government of the region; town; autonomous district; regional government; krai; municipal district; state legislature

[org international]
un; united nation; united nations; un security council; un general assembly; general assembly; shanghai cooperation organisation; shanghai cooperation organization; sco; commonwealth of independent state; cis; cis executive committee; collective security treaty organisation; collective security treaty organization; csto; eurasian economic union; eaeu; eeu; eurasian economic commission; eec; eurasian economic community; eurasec; osce; european union; eu; european commission; european council; council of europe; world health organisation; world health organization; imf; international monetary fund; world bank; organization of turkic state; organisation of turkic state; turkic council; turksoy; turkpa; nato; north atlantic treaty organization; unicef; unesco; asian development bank; adb; eurasian development bank; islamic development bank; european bank for reconstruction and development; ebrd; iaea; international atomic energy agency; opec; gas exporting country forum; organisation of islamic cooperation; organization of islamic cooperation; oic; arab league; league of arab state; african union; asean; apec; red cross; international committee of the red cross; interpol; iom; unhcr; undp; wto; world trade organization; world trade organisation; imo; ioc; international olympic committee; fifa; international court; gulf cooperation council; cica; bric; brics; g20; g7; g8; g-20; interparliamentary assembly; inter-parliamentary union; inter-parliamentary assembly; cis interparliamentary assembly; union state; union state of russia and belarus; opcw; oecd; world food programme; commonwealth; new development bank; asian infrastructure investment bank; parliamentary assembly of the council of europe; european central bank; iea; office for the coordination of humanitarian affair; un mission; un high commissioner; wipo; ilo; fao; itu; upu; mercosur; ecowas; organization of american state; international civil aviation organization; aiib; world economic forum

[org company]
company; corporation; state corporation; enterprise; firm; holding; association; chamber of commerce; chamber of commerce and industry; union; plant; factory; combine; joint-stock company; gazprom; rosneft; lukoil; novatek; sberbank; vtb; vnesheconombank; veb; russian railway; russian railways; rostec; rosoboronexport; aeroflot; transneft; rusal; rusnano; airport; consortium; alliance; club; foundation; group; group of company; business council; board of directors; trade union; federation; union of industrialist; russian union of industrialist and entrepreneur; opora russia; delovaya rossiya; business russia; football union; boeing; siemens; exxonmobil; bp; kumtor; centerra; kyrgyzaltyn; chevron; railways; energy company; industry; football association; olympic committee; russian direct investment fund; direct investment fund; airline

[org party]
party; movement; coalition; political party; communist party; united russia; democratic party; republican party; labour party; campaign; liberal democratic party; just russia; people party

[org faction]
faction; parliamentary group; parliamentary faction; parliamentary party

[org committee]
committee; parliamentary committee; state duma committee; senate committee; house committee; federation council committee; foreign affair committee; foreign relation committee; international affair committee

[org university]
university; academy; institute; school; college; centre; center; hospital; faculty; museum; theatre; theater; library; clinic; lyceum; russian academy of science; academy of science; hermitage; conservatory; think tank; church; orthodox church; russian orthodox church; congregation; kindergarten; boarding school

[org court]
court; supreme court; constitutional court; tribunal; arbitration court

[org press_service]
press service; press office; information service; presidential press office; press and information office

[org media]
news agency; agency tass; channel; tv channel; television; radio; newspaper; magazine; ria novosti; tass; xinhua; bbc; cnn; reuters; interfax; associated press; ap; bloomberg; al jazeera; rossiya segodnya; rt; sputnik; channel one; vgtrk; afp; new york times; washington post; financial times; kabar; 24.kg; radio free europe; nbc; cbs; fox news

[org embassy]
embassy; consulate; consulate general; mission; diplomatic mission; permanent mission; high commission; us embassy

[org delegation]
delegation; working group; task force; mission; intergovernmental commission; observer mission
