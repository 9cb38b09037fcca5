"""Words whose full stop does not end a sentence."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Always followed by the rest of a name, so never the end of a sentence.
TITLES: Final = _words(
    """adm amb atty brig capt cllr cmdr cmdt col cpl dr fr gen gov hon insp lieut lt maj messrs mgr
    mlle mme mr mrs ms msgr mt ofc pfc pres prof pvt rep reps rev sec sens sgt sheikh st supt
    treas vice vs ft mx jud gens govs drs profs cf viz al ste"""
)

# May end a sentence: they do where the next word is one that sentences begin with.
SHORTENED: Final = _words(
    """sen inc corp co cos ltd bhd llc plc bros jr sr esq dept univ assn ave blvd rd bldg ph phd
    md ba ma etc al est approx fig figs ed eds vol pp nos
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun a.m p.m no art para e.g i.e u.s u.k u.n e.u d.c
    u.a.e u.s.a u.s.s.r g.m b.c a.d ph.d"""
)

# Hours, which a day of the week can follow.
CLOCK: Final = _words("a.m p.m")

# States behind their towns; a comma follows them where the sentence goes on.
STATES: Final = _words(
    """calif mass conn fla ill ind md mich minn miss mo neb nev okla ore pa tenn tex va vt wash
    wis wyo ala ariz ark colo del ga ky la n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va"""
)

# Short forms of months, numbers and states that a figure or a name follows.
BEFORE_FIGURE: Final = _words(
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos art para fig figs vol p pp ch c ca"
)

# Words that begin a sentence far oftener than they go on a name.
OPENERS: Final = _words(
    """a about after all also although an and another any as at because before both but by
    despite during each earlier even every few finally following for from further given he her
    here his how however i if in indeed instead it its last later like many meanwhile more
    moreover most much my neither never next no nobody none nor not nothing now of on once one
    only other others our over she since so some soon still such than that the their then there
    these they this those though three through thus to today tomorrow tonight two under unlike
    until we what when where whether which while who why with within without would yesterday yet
    you your monday tuesday wednesday thursday friday saturday sunday"""
)
