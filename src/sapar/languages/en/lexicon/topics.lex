# What talks and statements are about, after PLOVER's contexts and a few of our own.

[topic diplomatic]
diplomacy; diplomatic; relation; cooperation; bilateral; partnership; strategic partnership; friendship; alliance; allied; tie; contact; summit; embassy; international; integration; multilateral; dialogue; neighbourliness; neighbourly; foreign policy

[topic economic]
economy; economic; trade; investment; business; export; import; goods; finance; financial; loan; credit; grant; debt; tax; customs; budget; entrepreneur; industry; industrial; plant; tourism; market; dollar; ruble; production; money; agriculture; agricultural; price; turnover; company; bank; tariff; enterprise

[topic military]
military; security; defence; defense; weapon; arms; army; terrorism; terrorist; extremism; base; exercise; war; armed; intelligence; fighting; shooting; ceasefire; missile; troop; nuclear weapon; soldier; fleet; navy

[topic health]
health; healthcare; coronavirus; pandemic; vaccine; vaccination; hospital; medicine; medical; covid-19; virus; doctor; quarantine; epidemic; disease

[topic migration]
migrant; migration; labour migration; compatriot; diaspora; visa; citizenship; refugee; border crossing; visa-free

[topic legal]
law; right; court; constitution; constitutional; prosecutor; treaty; ratification; crime; criminal; justice; referendum; corruption; investigation; legislation; legal; drug trafficking; organised crime

[topic cultural]
culture; cultural; history; historical; language; russian language; kyrgyz language; religion; religious; sport; art; heritage; humanitarian; nomad game; museum; monument; theatre; festival; anniversary; victory; memory; tradition; olympic

[topic resource]
energy; gas; oil; water; electricity; power; power plant; hydropower; nuclear; mine; gold; coal; uranium; fuel; petroleum; pipeline; mineral; mining; nuclear power plant; hydrocarbon; heating

[topic environment]
climate; environment; environmental; ecology; glacier; forest; nature; air; emission; wildlife; pollution; waste

[topic education]
education; educational; science; scientific; school; university; student; study; academy; training; institute; research; teacher; scholarship

[topic transport]
railway; railroad; road; vehicle; transport; logistics; aviation; airport; flight; bridge; highway; transit; rail; port; shipping; aircraft; corridor; infrastructure

[topic territory]
border; demarcation; delimitation; territory; territorial; enclave; land; sovereignty; territorial integrity

[topic election]
election; vote; party; parliamentary election; presidential election; candidate; political; voter; ballot; electoral

[topic human_rights]
human rights; human right; freedom of speech; freedom; journalist; civil society; torture; democracy; democratic; liberty

[topic disaster]
disaster; accident; earthquake; mudslide; fire; emergency; humanitarian aid; humanitarian assistance; flood; victim; crash; tragedy; explosion

[topic technology]
digital; digitalisation; digitalization; technology; internet; innovation; innovative; cybersecurity; cyber; satellite; artificial intelligence; space; high-tech; telecommunications; information technology
