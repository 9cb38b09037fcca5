"""Names and offices in the many forms that newspapers give them."""

from __future__ import annotations

import pytest

from core.actors import find_actors
from core.language import parse_sentences, split_sentences
from core.model import ActorKind

PERSON, BODY, STATE, GROUP = (
    ActorKind.PERSON,
    ActorKind.ORGANISATION,
    ActorKind.COUNTRY,
    ActorKind.GROUP,
)


def kinds(text: str) -> dict[str, ActorKind]:
    sentences = split_sentences(text)
    found = find_actors(text, sentences, parse_sentences(sentences))
    return {mention.actor.name: mention.actor.kind for mention in found}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Visiting Vice-Premier Shen Guodong of China met Karl Berg.", "Shen Guodong", PERSON),
        ("Deputy Prime Minister Nguyen Thi Lan met Karl Berg.", "Nguyen Thi Lan", PERSON),
        ("Mali's Ports and Shipping Minister Awa Traore met Karl Berg.", "Awa Traore", PERSON),
        ("Vice-Foreign Minister Park Ji-hoon met Karl Berg.", "Park Ji-hoon", PERSON),
        ("Karl Berg met his Turkish colleague, Mehmet Kaya.", "Mehmet Kaya", PERSON),
        ("Karl Berg met his opposite number, Ines Prado.", "Ines Prado", PERSON),
        ("Governor-General Dame Ruth Hale received Karl Berg.", "Ruth Hale", PERSON),
        ("Union leader Frank Dolan met Karl Berg.", "Frank Dolan", PERSON),
        ("Grand Imam Yusuf al-Masri received Karl Berg.", "Yusuf al-Masri", PERSON),
        ("Defence chief Gen. Paul van der Meer met Karl Berg.", "Paul van der Meer", PERSON),
        ("Prime Minister-elect Ana de la Cruz met Karl Berg.", "Ana de la Cruz", PERSON),
        ("President Luiz Inacio dos Santos met Karl Berg.", "Luiz Inacio dos Santos", PERSON),
        ("Sheikha Noora bint Khalid al-Sabah met Karl Berg.", "Noora bint Khalid al-Sabah", PERSON),
        ("U Thein Maung met Karl Berg on Monday.", "U Thein Maung", PERSON),
        ("Kim Yong-su met Karl Berg on Monday.", "Kim Yong-su", PERSON),
        ("J.P. O'Malley met Karl Berg on Monday.", "J.P. O'Malley", PERSON),
        ("Jean-Luc d'Aubigny met Karl Berg on Monday.", "Jean-Luc d'Aubigny", PERSON),
        ("Treasury Secretary Walter Finch met Karl Berg.", "Walter Finch", PERSON),
        (
            "The president of the Swiss Confederation, Ruth Egli, met Karl Berg.",
            "Ruth Egli",
            PERSON,
        ),
        (
            "Zambia's Minister of Mines and Energy, Chanda Mwale, met Karl Berg.",
            "Chanda Mwale",
            PERSON,
        ),
        ("Ukrainian opposition figure Petro Hrytsak met Karl Berg.", "Petro Hrytsak", PERSON),
        ("Former U.S. senator Dale Whitlock met Karl Berg.", "Dale Whitlock", PERSON),
        ("Nobel laureate Asha Mehta met Karl Berg.", "Asha Mehta", PERSON),
        ("Iranian nuclear negotiator Ali Farhadi met Karl Berg.", "Ali Farhadi", PERSON),
        ("Hong Kong Chief Executive Lau Wing-kei met Karl Berg.", "Lau Wing-kei", PERSON),
        ("European Commission President Greta Lindholm met Karl Berg.", "Greta Lindholm", PERSON),
        ("IMF Managing Director Carla Bruni-Weiss met Karl Berg.", "Carla Bruni-Weiss", PERSON),
        ("World Bank chief Tom Ashdown met Karl Berg.", "Tom Ashdown", PERSON),
        ("Tesco boss Rita Farrow met Karl Berg.", "Rita Farrow", PERSON),
        ("The Prime Ministers of Britain and Ireland phoned each other.", "Britain", STATE),
        ("Talks between Czechia and the Netherlands opened.", "Netherlands", STATE),
        ("Seoul and Pyongyang held talks.", "North Korea", STATE),
        ("Envoys from the two Koreas and Ivory Coast met.", "Ivory Coast", STATE),
        ("The U.A.E. and Qatar held talks.", "United Arab Emirates", STATE),
        ("West German officials met Karl Berg.", "West German officials", GROUP),
        ("Downing Street and the Elysee held talks.", "United Kingdom", STATE),
        ("Lattice Systems of Provo signed a contract with Belar Inc.", "Lattice Systems", BODY),
        ("Vester Marine A/S signed a contract with Belar Inc.", "Vester Marine A/S", BODY),
        (
            "Compagnie Maritime du Sud S.A. signed a deal with Belar Inc.",
            "Compagnie Maritime du Sud S.A.",
            BODY,
        ),
        ("Banco Norte SA signed a deal with Belar Inc.", "Banco Norte SA", BODY),
        ("Smith, Hale & Co. signed a deal with Belar Inc.", "Hale & Co.", BODY),
        (
            "The United Dockers Union signed a contract with Belar Inc.",
            "United Dockers Union",
            BODY,
        ),
        (
            "The International Brotherhood of Welders met Karl Berg.",
            "International Brotherhood of Welders",
            BODY,
        ),
        ("The National Union of Miners met Karl Berg.", "National Union of Miners", GROUP),
        (
            "The People's Bank of China signed a swap with Belar Inc.",
            "People's Bank of China",
            BODY,
        ),
        ("The Popular Front for Liberation met Karl Berg.", "Popular Front for Liberation", BODY),
        ("Standard & Co. agreed to merge with Belar Inc.", "Standard & Co.", BODY),
        ("First Harbor Corp. agreed to buy Belar Inc.", "First Harbor Corp.", BODY),
        ("Hale's Market Co. agreed to merge with Belar Inc.", "Hale's Market Co.", BODY),
        ("President Paul arap Kosgei met Karl Berg.", "Paul arap Kosgei", PERSON),
        ("Toyota and Renault signed a deal on Monday.", "Renault", BODY),
        ("Microsoft signed a contract with Nokia on Monday.", "Nokia", BODY),
        ("The Justice Department reached a deal with Belar Inc.", "Justice Department", BODY),
        ("The Federal Trade Commission met Belar Inc.", "Federal Trade Commission", BODY),
        ("The U.N. Security Council met on Monday.", "U.N. Security Council", BODY),
        ("The Organization of African Unity met on Monday.", "Organization of African Unity", BODY),
        ("The Khartoum government and the Darfur rebels signed a truce.", "Darfur rebels", GROUP),
        (
            "The Farabundo Liberation Front and the government met.",
            "Farabundo Liberation Front",
            BODY,
        ),
        ("Maoist guerrillas and the government of Nepal met.", "Maoist guerrillas", GROUP),
        ("Striking dockers met Karl Berg on Monday.", "Striking dockers", GROUP),
        ("Leaders of the Kurdish parties met Karl Berg.", "Leaders of the Kurdish parties", GROUP),
        (
            "Contadora Group foreign ministers met on Monday.",
            "Contadora Group foreign ministers",
            GROUP,
        ),
    ],
)
def test_a_name_is_read_whole_and_of_its_kind(text: str, name: str, kind: ActorKind) -> None:
    assert kinds(text).get(name) is kind
