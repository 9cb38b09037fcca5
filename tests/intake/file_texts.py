"""What stands in the files that ``make_files.py`` makes, and so what a person sees in them."""

from typing import Final

TITLE: Final = "Ports of Arbor and Harne agree on shared pilots"
STORY: Final = (
    "HARNE, 9 March 2021 – The harbour masters of Arbor and Harne signed an agreement on Tuesday "
    "under which the pilots of either port may guide ships into the other – “a small revolution”, "
    "as one of them said.",
    "Mila Grave and Jonas Ferrier met first in November 2020, in a café on the quay. Their talks "
    "were broken off twice and went on by telephone through the winter.",
)
POINTS: Final = (
    "Pilots are paid by the port that calls them.",
    "Disputes go to the chamber of commerce in Tolm.",
)
CELLS: Final = (("Port", "Pilots"), ("Arbor", "14"), ("Harne", "9"))
ENDING: Final = "The agreement enters into force on 1 May 2021 and runs for five years."
COLUMNS: Final = (
    "ARBOR, 10 March 2021 – Representatives of the shipping companies welcomed the extraordinarily "
    "comprehensive agreement on pilotage that the neighbouring administrations had negotiated "
    "throughout the exceptionally uncomfortable winter months, notwithstanding considerable "
    "disagreement over responsibilities and reimbursement.",
    "“Internationalisation was unavoidable,” explained the superintendent of navigation, Tove Alm, "
    "whose predecessors had characterised comparable arrangements as administratively "
    "impracticable. Correspondence between the two headquarters demonstrates that "
    "misunderstandings were frequent.",
    "Approximately thirty experienced navigators participated in familiarisation exercises off the "
    "northern shoals on Wednesday. Meteorological conditions were unfavourable, and "
    "communication with the accompanying vessels was interrupted repeatedly.",
    "Representatives will reconvene in Tolm on 14 April 2021 for supplementary consultations "
    "concerning insurance, compensation and environmental responsibilities.",
)
URDU: Final = (
    "وزرائے خارجہ نے پیر کو آربر میں ملاقات کی اور آبنائے کے نئے نقشے پر اتفاق کیا جس پر "
    "برسوں سے دونوں ملکوں کے درمیان جھگڑا چلا آ رہا تھا\u06d4",
    "مذاکرات 19 جنوری 2021 کو دوبارہ ہوں گے، ترجمان نے کہا\u06d4",
)
