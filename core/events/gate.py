"""The cheap question before the parse: could this sentence tell of a meeting or an agreement?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

# One alternative a family of triggers; a rule whose trigger no alternative lets through can never
# fire, which the test over the rules' examples watches. ``(?-i:…)`` wants a capital letter, as a
# name behind the verb has.
FAMILIES: Final = r"""
    meet(?:s|ing)?(?!\s(?:(?!on\s|in\s|at\s|with\s|to\s|for\s|and\s)[\w'"$-]+\s){0,3}?
      (?:requirements?|criteria|demand|goals?|targets?|deadlines?|expectations|standards?
      |obligations?|redemptions|costs|conditions|test)\b)
    | meetings | met(?!\s(?:(?!on\s|in\s|at\s|with\s|to\s|for\s|and\s)[\w'"$-]+\s){0,3}?
      (?:requirements?|criteria|demand|goals?|targets?|deadlines?|expectations|standards?
      |obligations?|redemptions|costs|conditions|test)\b)
    | talks | negotiat(?:e[sd]?|ing|ions?) | summits?
    | (?:the|an?|security)\sforum
    | conference(?<!news\sconference)(?<!press\sconference) | visit(?:s|ed|ing)?
    | conversations?\s(?:[\w-]+\s){0,4}?(?:with|between|by) | (?:their|that|this)\sconversation
    | behind\sclosed\sdoors
    | consult(?:s|ed|ing|ations) | dialogue | face-to-face
    | (?:phone|telephone|video|conference)[\s-]{0,3}call(?:s|ed)? | by\s(?:tele)?phone
    | (?:over|on)\sthe\s(?:tele)?phone | on\sthe\sline\swith
    | (?:tele)?phone\s(?:talk|conversation|discussion|consultation) | (?:tele)?phon(?:ed|ing)
    | (?:to|will|would|may|might|could)\s(?:tele)?phone
    | chatted | confer(?:s|red|ring)?
    | spoke(?!\son\s(?:the\s)?condition|\sout|\sopenly
      |\sof\s(?!(?:an?|the|his|her|their)\s(?:\w+\s)?(?:meeting|talks|call))) | spoken
    | (?:told|assured|urged|briefed)\s(?:(?-i:[A-Z])[\w.']*\s){0,3}
      (?-i:President|Prime|Foreign|Defen[cs]e|Finance|Interior|Vice|King|Queen|Chancellor|Secretary|Premier|General|Ambassador)
    | exchang(?:ed?|ing)\s(?:views|ideas|(?:[\w-]+\s)?(?:offers|proposals))
    | (?:trad|swapp|exchang)\w{1,3}\s(?:[\w-]+\s){0,3}?(?:prisoners|captives|hostages|detainees)
    | and\s(?-i:[A-Z])\w*\s(?:\S+\s){0,3}?(?:decided|resolved)
    | (?:sides|countries|governments|parties|states|two|three)\s(?:have\s|had\s)?
      (?:decided|resolved)
    | (?:creat|form|set|establish|launch|found)\w{0,3}\s(?:up\s)?(?:an?|their|the)
      \s(?:[\w-]+\s)?joint
    | (?:withdr[ae]w\w{0,3}|pull(?:s|ed|ing)?\sout)\s(?:of|from)\s(?:the\s)?(?-i:[A-Z])\w*
    | (?:a|the|his|her|their|this|that)\s(?:[\w-]+\s)?call\b(?!\sfor)
    | (?:courtesy|farewell|planned|scheduled|formal)\scall
    | calls?\s(?:upon|with|between|from|\w{3,6}day)
    | call(?:s|ed|ing)?\s(?:(?-i:[A-Z])[\w.'-]*\s){1,5}
      (?:on|to|from|and|this|last|yesterday|\w{3,6}day)
    | (?:to|will|would)\scall\son\s(?-i:[A-Z]\w+|his|her|visiting)
    | call(?:s|ed)\s(?:his|her)\s(?:[\w-]+\s){1,2}counterpart
    | call(?:s|ed)\son\s(?-i:[A-Z]\w+|army|the\s[A-Z]\w*|his|her|visiting)
    | (?:speaks?|speaking)\s(?:[\w.]+\s){0,3}?(?:with|to|by)
    | last\stalked
    | talk(?:ed|ing)?\s(?:\w+\s){0,2}?(?:with|to) | talked\s(?:\S+\s){0,3}?(?:about|over)
    | talked\s(?:at\slength|again|twice|privately|briefly|in\sprivate)
    | (?:talk|speak|spoke|bargain|negotiat)\w{0,3}\sfor\s(?:\S+\s){1,4}?
      (?:hours?|minutes|days|weeks|months)
    | (?:to|will)\s(?:talk|speak)\s
    | stakes?\sin\seach | vot(?:ed|es?|ing)\sdown
    | mediation | (?:negotiating|bargaining|peace)\stable | huddled? | crossed\spaths
    | bilateral | trilateral | accession | membership\s(?:of|in)
    | convene[ds]? | join(?:ed)?\s(?-i:[A-Z]{2,})
    | discuss(?:ed|ing|ions)? | summon(?:s|ed)
    | host(?:s|ed|ing)? | receiv(?:e[sd]?|ing)\s(?:by|his|her|him|visiting|(?-i:[A-Z]\w*))
    | received\s(?:in|at)\s(?:\S+\s){1,4}?by\s
    | received\s(?:on\s|this\s)?(?:\w{3,6}day|morning|evening|afternoon|today|yesterday)\s
    | receiv(?:e[sd]?|ing)\s(?:[\w.'-]+\s){1,5}?
      (?:ambassador|minister|president|delegation|envoy|leader|king|premier|chancellor|secretary
      |representative|emir|sultan|queen|prince|monarch|general|chief|commander|diplomat|pope|pontiff
      |group|party|team|lawmaker|legislator|parliamentarian)s?
    | welcom(?:e[sd]?|ing)\s(?:by|his|her|visiting|(?-i:[A-Z]\w*)) | audience\swith
    | encounters?\s(?:with|between|of|in)
    | (?:their|first|last|second|next)\s(?:[\w-]+\s)?encounter | one-on-one | face[\s-]to[\s-]face
    | audience\s(?:by|to|at|on) | (?:ruled?|ruling)\sout\s(?:\w+\s){0,2}talks
    | (?:sees?|seen|saw)\seach\sother | sessions?\swith
    | -(?:hour|minute|day)\s(?:\w+\s)?session | reconven\w{1,3}
    | (?:next|another|further|last|previous|final|new|fresh|first|second|third|fourth
      |fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)
      \s(?:[\w-]+\s)?round | round\sthat\s
    | pa(?:id|ys?|ying)\s(?:\S+\s){1,6}?an?\s(?:\w+\s)?call
    | guest\sof | (?:'s|as\s(?:his|her|an?|their))\s(?:\w+\s)?guest
    | (?:have|has|had|having|exchanged)\s(?:\S+\s){0,3}?words?\swith
    | (?:arriv(?:e[sd]?|ing)|comes?|came|flew|flies|lands?|landed)\shere
    | rounds?\sbetween
    | rounds?\s(?:\w+\s)?(?:collapsed|ended|broke|closed|failed|began|opened|started)
    | (?:sees?|saw)\s(?:[\w'-]+\s){1,3}?
      (?:leaders?|ministers?|envoys?|ambassadors?|officials|representatives)
    | (?:sees?|saw|seen)\s(?:(?-i:[A-Z][\w.]+)|(?:him|her)\s(?:at|in|on|again|there))
    | sp(?:ends?|ent|ending)\s(?:\S+\s){1,6}?
      (?:hours?|half|minutes|morning|afternoon|evening)\s(?:\w+\s){0,6}?(?:together|with|from|alone)
    | (?:got|had|have|get)\s(?:\S+\s){1,3}?(?:hours?|minutes)\swith | consensus
    | (?:struck|strike|reach(?:ed)?|made)\s(?:\S+\s){0,4}?bargain
    | bargain\s(?:\S+\s){1,7}?(?:struck|hammered|reached|thrashed)
    | (?:took|taken?|taking|brought|raised?|raising)\s(?:up\s)?the
      \s(?:matter|issue|question|subject|case)\s(?:up\s)?with
    | (?:took|taken?|taking)\s(?:a|out\sa)\slicen[cs]e | ratification | initiative | charter
    | (?:tea|coffee|supper|banquet)\s(?:with|for)
    | (?:spends?|spending|spent)\s(?:\S+\s){1,4}?(?:hours?|days?|nights?|weeks?|weekend)
      \s(?:\S+\s){0,3}?in\s(?-i:[A-Z]\w*)
    | (?:walk|stroll|sit|stand|pose)s\swith | sat\s(?:\S+\s){0,5}?with\s(?-i:[A-Z])\w*
    | ra?u?ng\s(?:both\s)?(?-i:[A-Z]\w+) | sat\stogether
    | (?:received|greeted|welcomed)\sat | at\sthe\s(?:White\sHouse|Kremlin|Elys[eé]e)\s
    | greet(?:s|ed)\s(?:by|(?-i:[A-Z]\w*))
    | gather(?:s|ed|ing)? | assembled?\s(?:in|at|here|on) | (?:c[ao]mes?|coming)\stogether
    | dinner | lunch | luncheon | breakfast\s(?:with|together) | (?:is|are|was|were|been)\stalking
    | din(?:e[sd]?|ing)\s | shak(?:es?|ing|en)\shands | shook\shands | handshake
    | (?:council|emergency|special|plenary)\ssession | sit(?:s|ting)?\sdown | sat\sdown
    | (?:a|the|their|his|her|this)\s(?:[\w-]+\s)?trip
    | (?:trip|travel|travels|travell?ed|travell?ing|flew|fly|flies|flown|flying|head|heads
      |headed|heading|jets|jetted)\s(?:\w+\s)?(?:in)?to\s(?:neighbou?ring\s)?(?-i:[A-Z]\w*)
    | (?:come|comes|came|coming|went|go|goes|going|been|return|returns|returned
      |returning)\s(?:\w+\s)?to\s(?:the\s)?(?-i:[A-Z]\w*)
    | (?:land|lands|landed|landing|down|stops|stopped|stop|over|off)\sin
      \s(?-i:[A-Z]\w*)
    | (?:was|were|had\sbeen)\s(?:also\s)?in
      \s(?-i:[A-Z])\w*\s(?:on|last|this|earlier|yesterday|to|\w{3,6}day)
    | due\s(?:\w{3,6}day\s)?in\s(?-i:[A-Z]\w*)
    | (?:left|leav(?:es?|ing)|set(?:s|ting)?\so(?:ut|ff)|depart(?:s|ed|ing)|head(?:s|ed|ing))
      \s(?:on\s\w{3,6}day\s|(?-i:[A-Z])[\w']*\s)?for\s(?-i:[A-Z]\w*)
    | (?:will|to|would)\sbe\sin\s(?-i:[A-Z]\w*)
    | (?:sit|sat|sits|sitting)\s(?:down\s)?(?:across|opposite|face|around|in\s(?:one|the\ssame))
    | (?:at|to|around)\s(?:the|one|a\ssingle)\stable | c[ao]m\w{1,3}\sface | closeted
    | compar(?:e|ed|ing)\snotes | chat\swith | haggl(?:ed?|ing) | bargaining | shuttl(?:es?|ed|ing)
    | embraced | hugged | briefs | (?:to|will|would)\sbrief | briefed
    | briefing\s(?:to|for)\s(?:the\s)?(?-i:[A-Z])\w*
    | (?:got|gets?|getting|stayed|hopped)\son\sthe\s(?:tele)?phone
    | (?:video|phone|telephone)\slink
    | call(?:s|ed|ing)?\sin\s(?:\S+\s){0,4}?
      (?:ambassador|envoy|diplomat|charg[eé]|consul|official)s?
    | (?:drop|look|pop|stop)\w{0,4}\s(?:in\son|by\sto\ssee)
    | (?:bring|brings|brought|bringing|call|calls|called|get|got)\s(?:\S+\s){0,8}?together
    | (?:bring|brought|put|seated|sat)\s(?:\S+\s){1,6}?(?:in|into|at|to)
      \s(?:one|the\ssame|the)\s(?:\w+\s)?(?:room|table)
    | (?:to|will)\ssee\s(?!(?:if|whether|that|how|what|why|where|when|it)\b)
    | (?:delegation|mission|team|inspectors|negotiators|officials|monitors|envoys?|experts)
      \s(?:\S+\s){0,8}?(?:is|are|was|were|been|be)\sin\s(?-i:[A-Z])\w*
    | (?:accept|accepts|accepted|accepting)\s(?:\S+\s){0,5}?invitation
    | invited\s(?:\S+\s){0,6}?to\s(?:his|her|their|(?-i:[A-Z])\w*)
    | (?:sen[dt]|dispatch(?:ed)?)\s(?:\S+\s){1,8}?to\s(?-i:[A-Z])\w*
    | negotiating\sto
    | (?:expected|awaited)\s(?:\w{3,6}day\s)?in\s(?-i:[A-Z]\w*)
    | arriv(?:e[sd]?|ing|al)\s(?:late\s|early\s)?(?:\w{3,6}day\s)?(?:in|for)\s(?-i:[A-Z]\w*)
    | agreed | agree\s(?:to|on) | agreements? | accords? | pacts? | treaty | treaties | deals?
    | (?:make|makes|making|made)\s(?:its\s|their\s)?peace | hatchet | patch(?:ed|es|ing)?\sup
    | mend(?:ed|ing)?\s(?:\S+\s){0,2}?(?:fences|ties|relations|rift)
    | (?:end|ended|ends|ending|bury|buried|heal|healed|settled|settling|resolved|resolving|aside
      |laid)\stheir\s
    | reconcil(?:ed|ing)
    | (?:pledged?|undert[ao]{1,2}ke?|vow(?:ed)?|promised?)\s(?:\S+\s){0,4}?to
      \s(?:end|stop|halt|cease|withdraw|pull|free|release|refrain|lay|disarm|attack|observe|respect|exchange|reopen|dismantle
      |suspend)
    | recogni[sz]\w{1,3}\s(?:each\sother|one\sanother)
    | (?:give|gives|gave|given|giving|grant|grants|granted)\s(?:\S+\s){1,5}?(?:go-ahead|approval
      |consent|blessing|nod|assent|backing|light|endorsement)
    | (?:admit|accept|welcom)\w{0,4}\s(?:\S+\s){0,6}?(?:as|into|to)\s(?:\S+\s)?
      (?:full\smembers?|members?|(?-i:[A-Z])\w*)
    | admitted\s(?-i:[A-Z])\w* | (?:expand|enlarg)\w{1,3}\sto\s(?:include|take\sin)
    | (?:become|becoming|became)\s(?:\w+\s)?members | (?:to|will|would)\sjoin\s
    | (?:withdrawal|exit|pullout|departure)\sfrom\s(?:the\s)?(?-i:[A-Z])\w*
    | notice\sof\s(?:its\s)?(?:intention|withdrawal|exit) | walk(?:s|ed|ing)?\sout\sof
    | (?:form|found|creat|establish|launch|forg)\w{0,3}\s(?:\S+\s){1,6}?
      (?:alliance|coalition|union|bloc|confederation|league|front|government)
    | partnership\s(?:\S+\s){1,6}?(?:founded|established|formed)
    | (?:reach|reached|struck|strike|forged?|hammered|worked|thrashed|brokered|clinched)\s(?:out\s)?
      (?:\S+\s){0,4}?(?:compromise|bargain)
    | consent\sdecree | decrees?\s(?:with|between)
    | (?:settl|c[ao]m|agree)\w{0,3}\s(?:to|on)\s(?:\w+\s)?terms
    | re-?establish\w{0,3}\s(?:\w+\s){0,3}?(?:relations|ties)
    | (?:took|taken|takes?|taking|gained|won|win|assumed|acquired|got|bought|buy)\s
      (?:control|ownership)\sof
    | (?:rais|increas|lift|boost|doubl|tripl|hik|up)\w{0,4}\s(?:its|their)\s(?:\S+\s){0,3}?
      (?:stake|holding|shareholding|interest)\sin
    | (?:buyer|purchaser|acquirer|seller|vendor)\s(?:is|was)
    | (?:is|was)\sthe\s(?:buyer|purchaser|acquirer|seller|vendor)
    | (?:sold|selling|sells?)\sits\s(?:\S+\s){1,4}?
      (?:unit|division|subsidiary|business|arm|mill|plant|chain|network|stake)s?
    | dispos(?:e[sd]?|ing)\sof | divest(?:ed|ing|s)? | unload(?:ed|s|ing)? | offload(?:ed|s|ing)?
    | buy-?outs? | (?:statement|declaration|charter|communique)\s(?:\S+\s){0,6}?(?:adopted|signed)
    | (?:adopt|sign|issu)(?:ed|s|ing)?\san?\s(?:\S+\s){0,3}?(?:statement|declaration)
    | (?:wins?|won|lands?|landed|secured?)\s(?:\S+\s){1,6}?
      (?:job|work|order|commission)\s(?:from|for|to|with)
    | (?:choos|chose|select|pick|tapp|hir)\w{0,3}\s(?:\S+\s)?(?-i:[A-Z])\S*\s(?:\S+\s){0,3}?to\s
    | team(?:ed|s|ing)?\swith
    | (?:develop|build|mak|produc|market)\w{0,3}\s(?:\S+\s){1,6}?with\s(?-i:[A-Z])\w*
    | jointly | truces? | armistice | cease-?\s?fires? | memorand(?:um|a) | mou | contract
    | merge[sdr]? | mergers? | merging | acquired?\s(?-i:[A-Z])\w*
    | acquisition(?:(?<=(?-i:a)cquisition)|\s(?:of|by))
    | takeover(?!\s(?:bid|battle|fight|attempt|proposal|target|speculat|rumou?r|stock|threat|boom
      |regulation|rules|restriction|law|defen))
    | buyout
    | swaps? | sign(?:ed|ing|ator(?:y|ies)) | (?:to|will|would|may|could)\ssign | inked
    | initiall?ed | ratif(?:y|ie[sd]|ying|ication) | communiqu[eé]
    | contracts | arrangements? | understanding\s(?:with|between|o[nv]|was|reached|under)
    | (?:an|the|of|reach(?:ed)?|mutual|point)\sunderstanding
    | (?:reach|conclud|struck|strik|sign|forg)\w{0,3}\s(?:\S+\s){1,4}?understanding
    | protocols? | concordat
    | conventions?\s(?:on|against|between|with|was|were|signed|adopted) | (?-i:Conventions?)
    | (?:join|leav|ratif|accept)\w{1,3}\sthe\sconvention
    | coalition\s(?:\S+\s){0,6}?(?:collapsed|broke|fell|crumbled|unravel)
    | alliance\s(?:with|between|announced|signed|in|on) | tie-up
    | terms\s(?:of|with|on|late|yesterday)
    | (?:c[ao]me|coming|agree(?:d|ing)?|settled)\s(?:to|on)\s(?:\w+\s)?terms
    | (?:conclud|sign|agree)\w{0,3}\s(?:\S+\s)?peace
    | (?:compromise|bargain|understanding)\s(?:\S+\s){1,9}?
      (?:reached|worked|hammered|struck|brokered|forged|thrashed)
    | (?:restor|normali[sz]|resum)\w{1,3}\s(?:\w+\s){0,2}?(?:relations|ties)
    | joint\s(?:statement|declaration|venture)
    | settlements?\s(?:with|between|of|reached|dated|that\s(?:it|they|the))
    | (?:under|reach(?:ed)?|made|announced)\s(?:\S+\s){0,3}?settlements?
    | settlements?\s(?:was|were|has|had)\s(?:\w+\s){0,2}?(?:reached|announced|approved|signed)
    | (?:preliminary|tentative|final)\ssettlement | cessation
    | (?:complet|clos|conclud|accept|approv|finali[sz])\w{0,4}\s(?:\S+\s){0,4}?
      (?:sale|offer|bid|purchase|transaction)
    | (?:sale|offer|bid|purchase|transaction)\s(?:\S+\s){0,5}?
      (?:complet|clos|conclud|accept|finali[sz])\w{1,4}
    | (?:sale|offer|bid|purchase|transaction)\s(?:\S+\s){0,5}?(?:goes|went|gone|go)\sthrough
    | (?:left|leav(?:e|es|ing)|quits?|quitting|out\sof|from|exit(?:ed|ing)?)
      \s(?:\S+\s){1,4}?(?:coalition|government|alliance)
    | (?:taken?|takes|took|taking)\s(?:\S+\s){0,4}?private
    | (?:framework|outlines?|blueprint)\s(?:for|of)
    | (?:left|leaving|quits?|exit(?:ed|ing)?)\s(?:the\s(?-i:[A-Z])\w+|(?-i:[A-Z]{2,}))
    | sett(?:l(?:e[sd]?|ing))\s(?:\S+\s){0,4}?(?:suits?|lawsuits?|disputes?|litigation|case|claims?
      |argument|quarrel|row|feud)
    | (?:suits?|lawsuits?|disputes?|litigation|case|claims?)\s(?:\S+\s){0,20}?settled
    | settled\s(?:with|out\sof\scourt) | sign(?:s|ed|ing)?\soff\son
    | (?:buys?|buying|bought|sells?|selling|sold|acquire|acquired|acquiring|purchased|takes?
      |took|taken|taking)\s(?:\S+\s){0,7}?(?:stake|interest|shares?|holding|percent|\d%)\s(?:in|of)\s(?-i:[A-Z])\w*
    | (?:bought|acquired|purchased|sold|taken|took)\san?\s[\d.]+(?:%|\sper\s?cent)
      \s(?:stake|interest)
    | (?:w[io]ns?|got|booked|received)\s(?:an?\s)?(?:\S+\s){0,3}?orders?
    | acquired\sby\s(?-i:[A-Z])\w*
    | (?:ordered|order|orders)\s(?:\S+\s){0,9}?(?:from|with)\s(?:the\s)?(?-i:[A-Z])\w*
    | (?:orders?|ordered|buys?|buying|bought|purchased?|purchases)
      \s(?:\S+\s){0,4}?(?:\d+|dozens|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s(?:of\s)?(?:[\w-]+\s){0,3}?(?-i:[A-Z])\w*
    | ordered\s(?:\S+\s){0,6}?\d+
    | ordered\s(?:\S+\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens)
    | when\s(?:\S+\s){1,3}?(?:ordered|bought)\s\d+
    | (?:had|airline|carrier)\s(?:ordered|bought)\s\d+ | signatures? | put\s(?:their|pen)
    | (?:documents?|text|draft|charter)\s(?:that\s)?(?:\w+\s){0,2}(?:adopted|initial?l?ed)
    | combin(?:e|ed|ing)\s(?:their|its|with) | venture
    | partnerships?\s(?:with|between) | into\spartnership
    | (?:becom(?:e|es|ing)|became)\s(?:\S+\s){0,4}?members?\sof\s(?-i:[A-Z])\w* | member\sstates?
    | (?:quit|renounced|denounced|scrapped)\sit
    | it\s(?:collapsed|unravel?led) | broke\sdown | fell\s(?:apart|through)
    | (?:prisoner|hostage|captive)s?\sexchange | exchange\sof\s(?:\w+\s)?(?:prisoners|hostages)
    | (?:suspended|extended|renewed|scrapped|left|out\sof|away\sfrom|withdrew\sfrom)\s(?:it|them)
    | (?:announced|declared|pledged)\s(?:\w+\s){0,3}?they\s(?:will|would)
    | purchase\s(?:of|by) | sales?\sof\s(?:\S+\s){1,8}?to\s(?-i:[A-Z])\w* | combination\sof
    | (?:bought|buys?|buying|absorb(?:s|ed|ing)?|acquire[ds]?|acquiring|purchased|sold|selling)
      \s(?:\S+\s){0,4}?(?-i:[A-Z])\w*
    | (?:company|firm|group|bank|it|he|they)\s(?:had\s|has\s)?(?:acquired|bought|purchased)\s
    | (?:bought|snapp?(?:ed|ing|s)\sup)\s(?:by\s)?(?-i:[A-Z])\w*
    | (?:taken?|takes|took|taking)\sover\s(?:\w+\s)?(?-i:[A-Z])\w*
    | (?:to|will|would)\stake\sover\sthe\s
    | (?:sold|sells?|selling|licensed)\s(?:\S+\s){0,8}?to\s
      (?:the\s|an?\s(?:[\w-]+\s){1,4}led\sby\s)?(?-i:[A-Z])\w*
    | (?:acquired?|acquires|acquiring|bought|buys|buying|licensed|purchased|signed)
      \s(?:\S+\s){1,9}?(?:from|of)\s(?-i:[A-Z])\w*
    | (?:bought|buys?|buying|acquired)\s(?-i:[A-Z])\w*
    | (?:grant|award|g[ai]ve|obtain|won|win|g[eo]t|receiv|secur)\w{0,3}\s(?:\S+\s){1,4}?
      (?:licen[sc]e|right\s(?:\S+\s){0,6}?to)
    | (?:pass|control|ownership|go|goes|went|going|gone)\w{0,3}\s(?:\S+\s){0,3}?to
      \s(?:\S+\s)?(?-i:[A-Z])\S*\s(?:\S+\s){0,2}?for\s
    | (?:will|to|is|was|had|control\sof\s(?:\S+\s){1,5})\spass\w{0,3}\s
      (?:\S+\s){0,6}?to\s(?:\S+\s)?(?-i:[A-Z])\w*
    | pass(?:es|ed)?\s(?:to|from)\s(?:\S+\s)?(?-i:[A-Z])\w*
    | sign(?:ed|s|ing)?\sup\s(?:\S+\s){0,5}?for\s
    | commit(?:ted|s)\s(?:it|them)sel(?:f|ves)\s
    | (?:will|to)\s(?:supply|provide|furnish|equip|deliver|build)\s(?:\S+\s){1,8}?
      (?:with|to|for)\s
    | bec[ao]m\w{1,3}\s(?:\S+\s)?(?:one|single)\b | pool(?:ed|s|ing)?\s(?:its|their)
    | join(?:ed|s|ing)?\sup
    | (?:say|says|said|saying)\syes | (?:took|take|taken|takes|taking)\s(?:up\s)?(?:\S+\s){1,6}?
      (?:offer|proposal)
    | g[ai]ve\s(?:\S+\s)?[$\u20ac\u00a3]\S*\s
    | (?:give|gave|given|giving|make|made|pass|transfer|hand|turn|sign)\w{0,4}
      \s(?:up|over|on|its|their)\s(?:\S+\s){1,8}?
      (?:for\s(?:\w{0,3}[$\u20ac\u00a3]|USD|EUR|\d)|to\s(?-i:[A-Z])\w*)
    | consent(?:ed|s)?\s(?:\S+\s){0,3}?to
    | (?:g[eo]t|gets|obtain(?:ed|s)?)\s(?:\S+\s){1,6}?for\s(?:\w{0,3}[$\u20ac\u00a3]|USD|EUR|\d)
    | (?:end|ended|ending|ends|resolv\w{1,3}|end\sto)\s(?:\S+\s){0,4}?(?:suits?|lawsuits?|disputes?
      |litigation|quarrel|row|feud|strike|walkout|stand-?off|argument|case|claims?)
    | (?:have|has|had)\ssettled
    | settled\s(?:on\s)?(?:\w{3,6}day|last|this|yesterday|after|late|early)
    | (?:have|has)\san\sorder
    | (?:got|gets|received|receives|won|wins|landed|secured|awarded|gave)\s(?:\S+\s){0,4}?
      [$\u20ac\u00a3]\S*\s[mb]illion\s(?:\S+\s){0,8}?(?:for|to)
    | (?:leas|charter|rent)(?:e|ed|es|ing|s)\s(?:\S+\s){0,8}?(?:to|from)\s(?:\S+\s)?(?-i:[A-Z])\w*
    | (?:gave|given?|gives|won|wins?|grant\w{0,3}|award\w{0,3})\s(?:\S+\s){1,5}?(?:concession|job)
    | (?:wins?|won|land|lands|landed|secured?|placed?|plac(?:es|ing)|gave|with)\s(?:\S+\s){0,4}?
      (?:an|the|its|big|large)\sorders?\s
    | orders?,?\s(?:that|which|placed|for\s(?:\S+\s){1,4}?placed)
    | (?:moves?|moved|moving|goes|gone|went|switched)\sfrom\s(?-i:[A-Z])\S*\s(?:\S+\s){0,3}?to
      \s(?-i:[A-Z])\w*
    | entrust(?:ed|s|ing)? | made\sknown | (?:will|to)\sshare\stheir
    | alliance\s(?:of|was|has) | into\s(?:an?\s)?(?:[\w-]+\s)?alliance
    | (?:bow(?:ed|s)|g[ai]ve\w?\sin|yield(?:ed|s)|submit\w{0,3}|assent(?:ed|s))\s(?:\S+\s){0,3}?to
    | (?:develop|build|mak|produc)\w{0,3}\s(?:\S+\s){1,4}?together
    | bargain(?:ed|s)\s | settl\w{1,3}\sthe\smatter | bargain\s(?:which|that|between|with)
    | which\s(?-i:[A-Z])\S*\s(?:(?-i:[A-Z])\S*\s){0,4}(?:had\s)?(?:bought|acquired|purchased)
    | (?:in|into|to|of|from|under)\s(?:[\w-]+\s)?mediation
    | (?:paid|pays?|paying|spent)\s(?:\S+\s)?(?:[$€£\#]|\w{0,3}\$|(?:P|RM|Rs?)\.?\s?(?=\d))\S*
      \s(?:\S+\s){0,8}?for\s
    | (?:acquired|acquires|acquiring|bought|buying|licensed)\s(?:\S+\s){0,3}?(?:rights|licen[sc]e)
    | (?:become|becomes|became)\spart\sof\s(?-i:[A-Z])\w*
    | swallowed | gobbled | scooped\sup | ceded
    | (?:hold|holds|held|holding)\s(?:\S+\s){1,6}?sessions?
    | they\s(?:\w+\s){0,3}?resumed?
    | (?:sessions?|rounds?)\s(?:\S+\s){0,6}?(?:held|due|planned|scheduled|set|called|between|put)
    | collaboration\s(?:with|between|in|on) | received\sboth | settled\son\s(?:an?|the|\d)
    | settled\s(?:on\s\w{3,6}day\s)?on\s\w+ing
    | dr[io]ve[sn]?\sto\s(?-i:[A-Z])\w*
    | spent\s(?:\S+\s){1,3}?(?:days|hours|weeks)\sface
    | (?:bring|brings|bringing|brought)\s(?:\S+\s){1,8}?face
    | call(?:s|ed)\son\sthe\s\w+s\s(?:at|in|on)
    | (?:put|call|declare)\w{0,3}\san?\s(?:end|halt)\sto | notice\s(?:\S+\s){0,2}?that
    | rang\s(?:up | him | her | them | (?-i:[A-Z])\w*)
    | (?:accept|adopt|endors)(?:ed|s)?\s(?:\S+\s){1,6}?(?:plan|proposal|formula|framework|roadmap)
    | tours?\sof\s(?-i:[A-Z])\w* | join(?:ed|ing|s)?\shands
    | arriv(?:es?|ed|ing)\sin\sthe\s(?-i:[A-Z])\w+\scapital
    | (?:team|link|tie)(?:ed|d|s|ing)?\sup\swith | (?:joined|joining|joins?)\sforces
    | join(?:s|ed)\s(?-i:[A-Z])\w*\s(?:\S+\s){0,7}?(?:in|on|from)\s
    | in\s(?:exchange|return)\sfor
    | hand(?:s|ed|ing)?\sover\s(?:\S+\s){1,9}?(?:sale|deal|transaction|for\s[$€£])
    | (?:handed|hand|handing)\sover\s(?:\S+\s){0,9}?in\sreturn
    | (?:swapp|exchang|trad)(?:ed|ing)\s(?:\S+\s){0,3}?(?:prisoners|hostages|captives|bodies)
    | common\sground | settl(?:e[sd]?|ing)\s(?:\S+\s){0,4}?charges
    | (?:hop|expect|aim|plan|want|likely|due|should|will|would)\w{0,3}\s(?:it\s|to\s|be\s){0,3}
      (?:complet|clos|finali[sz]|conclud|wrap|consummat)\w{0,4}\s(?:up\s)?
      (?:it|by|in|early|late|before|this|next|on|the\s(?:deal|transaction|sale|purchase|merger))
    | (?:approv|back|endors|pass)ed\s(?-i:[A-Z])\w*
    | (?:bought|acquired|purchased)\s(?:its|an?|another)\s(?:\S+\s){1,3}?(?:percent|per\scent|%)
    | (?:announc|unveil|conclud|negotiat|br[eo]a?k|breach|violat)\w{0,3}\s(?:it|them)
    | (?:it|they)\s(?:was|were|had\sbeen)\s(?:broken|violated|breached)
    | orders?\s(?:\S+\s){0,2}?for\s(?:\d+|\w+ty|dozens) | buy(?:s|ing)?\sfrom\s(?-i:[A-Z])\w*
    | pull(?:s|ed)\sout(?!\sof) | withdrew(?!\s(?:from|its|his|her|their|the)\b)
    | completion\s(?:is|was|in|by|on|early|late) | (?:expect\w*|foresee\w*)\s(?:completion|closing)
    | (?:transactions?|sale|purchase),?\s(?:\S+\s){0,9}?(?:close|closing)
    """
# More letters cost more in branches than they save.
LETTERS: Final = 2
QUANTIFIERS: Final = frozenset("?*{+")


def _families(text: str) -> Iterator[str]:
    """The alternatives of a pattern, parted at the bars outside of all brackets."""
    depth, family = 0, ""
    for char in "".join(text.split()):
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            yield family
            family = ""
        else:
            family += char
    yield family


def _spelt_out(family: str) -> list[str]:
    """The family once for each word that it can start with, or as it stands."""
    if not family.startswith("(?:"):
        return [family]
    depths = accumulate((char in "([") - (char in ")]") for char in family)
    end = next(at for at, depth in enumerate(depths) if not depth)
    rest = family[end + 1 :]
    if rest[:1] in QUANTIFIERS:
        return [family]
    return [word + rest for word in _families(family[3:end])]


def _by_letters(words: Iterable[str], depth: int = LETTERS) -> str:
    """One pattern that tries, at each word, only the alternatives with its first letters.

    A class of characters in front is what the engine looks at before it enters a branch.
    """
    tails: dict[str, list[str]] = defaultdict(list)
    others = []
    for word in words:
        if depth and word[:1].isalpha() and word[1:2] not in QUANTIFIERS:
            tails[word[0]].append(word[1:])
        else:
            others.append(word)
    letters = [f"(?-i:[{k}{k.upper()}]){_by_letters(v, depth - 1)}" for k, v in tails.items()]
    return f"(?:{'|'.join((*letters, *others))})"


ALTERNATIVES: Final = [word for family in _families(FAMILIES) for word in _spelt_out(family)]
TRIGGER_WORDS: Final = re.compile(rf"\b{_by_letters(ALTERNATIVES)}\b", re.IGNORECASE)


def can_hold_event(sentence_text: str) -> bool:
    """True where the sentence has a word that could be an event's trigger."""
    return TRIGGER_WORDS.search(sentence_text) is not None
