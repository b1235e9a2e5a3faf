# Papers between sides, and what is done with them.

[doc agreement]
agreement; accord; treaty; pact; convention; charter; intergovernmental agreement; framework agreement; cooperation agreement; deal; arrangement; package deal; partnership agreement; trade agreement; accords; compact; covenant; peace agreement; peace deal; settlement agreement; interagency agreement; package of agreement; set of agreement

[doc memorandum]
memorandum; memorandum of understanding; mou; memorandum of cooperation; memorandum of intent; letter of intent; declaration of intent; mous; memorandum on cooperation; letter of understanding; aide-memoire

[doc protocol]
protocol; additional protocol; protocol of intent; minutes

[doc programme]
programme of cooperation; cooperation programme; roadmap; road map; plan of action; action plan; plan of consultation; cooperation plan; programme; program; plan; strategy; concept; work plan; programme of action; programme of joint action; partnership programme; master plan; plan of events; roadmaps; concept paper; cooperation program; framework programme; joint programme; joint action plan

[doc statement]
joint statement; declaration; joint declaration; communiqué; communique; joint communiqué; joint communique; resolution; final document; final declaration; outcome document; political declaration; statement; summit declaration; final statement; joint press statement

[doc contract]
contract; loan agreement; credit agreement; concession agreement; concession; grant agreement; investment agreement; commercial contract; supply contract; purchase agreement; loan; shareholder agreement; share purchase agreement; commercial agreement; corporate agreement; financing agreement; sale and purchase agreement; commercial document; production sharing agreement

[doc law]
law; federal law; bill; law on ratification; act; ratification law; draft law; law ratifying; legislation

[doc document]
document; package of document; paper; joint document; bilateral document; set of document; instrument; number of document; document package; instrument of ratification; bilateral package of document; final document of the summit; international document

[sign sign]
sign-; initial-; ink-; conclude-; signing; signature; seal-; signing ceremony; conclusion; strike-; co-sign-; enter- into

[sign adopt]
adopt-; approve-; endorse-; accept-; enter- into force; come- into force; entry into force; ratify-; take- effect; adoption; approval; pass-; issue-; release-; put- into force; authorise-; confirm-; validate-; enforce-; amend-; extend-; prolong-; amendment; extension; accede-; accession; join-; issuance; reach-

[sign ratify]
ratify-; ratification; denounce-; denunciation; ratification of

[sign exchange]
exchange-; exchange of; hand- over; swap-; exchange of document

[sign discuss]
discuss-; consider-; draft-; prepare-; propose-; negotiate-; agree-; coordinate-; work- out; work- on; elaborate-; develop-; finalise-; review-; implement-; implementation; draw- up; talk- about; be- ready for signing; agree- on

[cue listed]
following; including; among them; among others; namely; in particular; such as; list; as follow; include-; also include-; these include-
