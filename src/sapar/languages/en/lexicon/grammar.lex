# Small words that carry grammar, pronouns, kinship of words.

[pronoun he]
he

[pronoun they]
they

[pronoun both]
=the =leaders; =both =leaders; both leaders; both presidents; two leaders; two presidents; two ministers; two prime minister; two heads of state; both heads of state; both ministers; two foreign minister; two head of state; both head of state; two leader; both leader; two president; both president; two minister; both minister; leaders of the two country; presidents of the two country; leader of the two country; president of the two country; leader of both country; two head of government

[pronoun i]
i

[pronoun self]
himself

[pronoun who]
who

[honorific mr]
mr; mrs; ms; dr; general; colonel; major; justice; comrade; prof; professor; messrs; sir; madam; mr .; mrs .; ms .; dr .

[counterpart word]
counterpart; colleague; opposite number; partner; homologue

[cue coordination]
and; as well as; together =with; also; along =with; &

[cue necessity]
necessary; necessity; need; must; should; essential; important; importance; crucial; imperative; vital; ought; need-; require-; obliged

[cue hope]
hope; hopeful; confident; confidence; conviction; gratitude; grateful; regret; condolence; sorry; pleased; pleasure; glad; happy; delighted; proud; pride; honour; honor; success; thank; wish; congratulation; greetings; sincere; warm; sympathy; satisfaction; dear; appreciate-; welcome-; birthday; holiday

[cue readiness]
ready; readiness; willing; willingness; intention; commitment; committed; prepared; pledge; guarantee; determined; determination; plan; promise

[cue ability]
possible; possibility; possibly; able; can; may; could; likely; opportunity

[cue question]
why; how; what; where; when; which
