"""Actors of whole texts: names, aliases, kinds, offices, pronouns, countries, groups."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.actors import find_actors
from core.language import parse_sentences, split_sentences
from core.model import ActorKind, Sentence

ARTICLE = (
    "Chief of Army Staff (COAS) General Tariq Mehmood Sial and US Special Envoy for Water Talks"
    " Ambassador Lena Marie Ostrow met at General Headquarters (GHQ) on Monday. According to the"
    " River Basin Commission (RBC), Ostrow called on Army Chief General Sial. The visiting"
    " dignitary thanked Pakistan. She later flew to Doha. The US special envoy said the RBC would"
    " meet again. General Sial had seen the Ambassador of the Kingdom of Saudi Arabia Faisal bin"
    " Omar Al Harbiy in May. Harbi praised the COAS.\n"
)


def read(text, *, parsed=False):
    sentences = split_sentences(text)
    return find_actors(text, sentences, parse_sentences(sentences) if parsed else ())


def names(text, **options):
    return {mention.text: mention.actor.name for mention in read(text, **options)}


@pytest.fixture(scope="module")
def article():
    return names(ARTICLE)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Chief of Army Staff (COAS) General Tariq Mehmood Sial", "Tariq Mehmood Sial"),
        ("Army Chief General Sial", "Tariq Mehmood Sial"),
        ("General Sial", "Tariq Mehmood Sial"),
        ("COAS", "Tariq Mehmood Sial"),
        (
            "US Special Envoy for Water Talks Ambassador Lena Marie Ostrow",
            "Lena Marie Ostrow",
        ),
        ("Ostrow", "Lena Marie Ostrow"),
        ("visiting dignitary", "Lena Marie Ostrow"),
        ("She", "Lena Marie Ostrow"),
        ("US special envoy", "Lena Marie Ostrow"),
        (
            "Ambassador of the Kingdom of Saudi Arabia Faisal bin Omar Al Harbiy",
            "Faisal bin Omar Al Harbiy",
        ),
        ("Harbi", "Faisal bin Omar Al Harbiy"),
        ("River Basin Commission", "River Basin Commission"),
        ("RBC", "River Basin Commission"),
        ("Pakistan", "Pakistan"),
    ],
)
def test_one_actor_has_all_its_names(article, words, name):
    assert article[words] == name


def test_places_and_headquarters_are_no_actors(article):
    assert not {"Doha", "General Headquarters", "GHQ", "May", "Monday"} & set(article)


def test_an_actor_knows_its_country_its_role_and_its_other_names():
    mentions = {mention.text: mention for mention in read(ARTICLE)}
    envoy = mentions["US special envoy"]
    assert (envoy.actor.country, envoy.role) == ("USA", "US special envoy")
    assert "Ostrow" in envoy.actor.aliases
    assert "Lena Marie Ostrow" not in envoy.actor.aliases
    guest = mentions["Ambassador of the Kingdom of Saudi Arabia Faisal bin Omar Al Harbiy"]
    assert guest.actor.country == "SAU"
    assert guest.role == "Ambassador of the Kingdom of Saudi Arabia"
    assert mentions["Ostrow"].role is None


@pytest.mark.parametrize(
    ("text", "words", "name", "kind"),
    [
        ("Islamabad rejected the claim.", "Islamabad", "Pakistan", "country"),
        ("The Kremlin said it would sign.", "Kremlin", "Russia", "country"),
        ("They met the US side on Friday.", "US side", "United States", "country"),
        ("Britain and France signed it.", "Britain", "Britain", "country"),
        ("The U.K. signed it; Britain waits.", "Britain", "Britain", "country"),
        ("The Iranians left the talks.", "Iranians", "Iran", "country"),
        ("The French were there too.", "French", "France", "country"),
        ("The Peruvian government signed the pact.", "Peruvian government", "Peru", "country"),
        (
            "The Peruvian government met the rebels.",
            "Peruvian government",
            "Peruvian government",
            "group",
        ),
        ("Taliban officials met them in Doha.", "Taliban officials", "Taliban", "group"),
        ("Pakistani officials met them.", "Pakistani officials", "Pakistani officials", "group"),
        ("NATO ambassadors met on Sunday.", "NATO ambassadors", "NATO ambassadors", "group"),
        ("He met leaders of the Duma.", "leaders of the Duma", "leaders of the Duma", "group"),
        ("Since then Europe has agreed to it.", "Europe", "Europe", "group"),
        ("The Palestinians agreed.", "Palestinians", "Palestinians", "group"),
        ("Officials of Peru, Chile and Mali met.", "Peru", "Peru", "country"),
        ("Halden Corp. agreed with Bright Ltd.", "Halden Corp.", "Halden Corp.", "organisation"),
        ("Shares of Halden Rowe fell.", "Halden Rowe", "Halden Rowe", "organisation"),
        ("Halden Rowe stock fell.", "Halden Rowe", "Halden Rowe", "organisation"),
        ("Halden (HAL) agreed.", "Halden", "Halden", "organisation"),
        ("Air Peru agreed.", "Air Peru", "Air Peru", "organisation"),
        ("The rebels met the Seven Party Alliance.", "Seven Party Alliance",
         "Seven Party Alliance", "organisation"),
        ("Rebels met the team of Prime Minister Dara Sen.", "Prime Minister Dara Sen", "Dara Sen",
         "person"),
        ("S. Sudan and S. Africa signed it.", "S. Sudan", "South Sudan", "country"),
        ("Halden (Peru) Ltd. agreed.", "Halden (Peru) Ltd.", "Halden (Peru) Ltd.", "organisation"),
        ("Rowe Brothers agreed.", "Rowe Brothers", "Rowe Brothers", "organisation"),
        ("eHalden agreed.", "eHalden", "eHalden", "organisation"),
        ("Halden General Corp. agreed.", "Halden General Corp.", "Halden General Corp.",
         "organisation"),
        ("The Association of Machinists and Bright Corp. agreed.", "Association of Machinists",
         "Association of Machinists", "organisation"),
        ("The National Assn. of Bakers agreed.", "National Assn. of Bakers",
         "National Assn. of Bakers", "organisation"),
        ("Halden Bank Bhd. and Bright Corp. agreed.", "Halden Bank Bhd.", "Halden Bank Bhd.",
         "organisation"),
        ("The Ministry of Trade and Industry agreed.", "Ministry of Trade and Industry",
         "Ministry of Trade and Industry", "organisation"),
        ("The University of Aleria agreed.", "University of Aleria", "University of Aleria",
         "organisation"),
        ("French President Ana Rowe left. The Rowe administration agreed.",
         "Rowe administration", "France", "country"),
        ("On 21 June Mexican officials met.", "Mexican officials", "Mexican officials", "group"),
        ("The Minister of Foreign Affairs and Expatriates of Peru Ayman Safi met him.",
         "Minister of Foreign Affairs and Expatriates of Peru Ayman Safi", "Ayman Safi",
         "person"),
        ("The Halden People's Liberation Front agreed.", "Halden People's Liberation Front",
         "Halden People's Liberation Front", "organisation"),
        ("A delegation of the Houthi movement met him.", "delegation of the Houthi movement",
         "Houthi movement", "group"),
        ("The Halden Traders' Forum met him.", "Halden Traders' Forum", "Halden Traders' Forum",
         "organisation"),
        ("He met pilots at NordJet.", "NordJet", "NordJet", "organisation"),
        ("Rail unions met him.", "Rail unions", "Rail unions", "group"),
        ("Yemen's former government met him.", "Yemen's former government",
         "Yemen's former government", "group"),
        ("The government of the state of Bavaria met him.", "government of the state of Bavaria",
         "government of the state of Bavaria", "group"),
        ("The Kurdish Workers' Party agreed.", "Kurdish Workers' Party", "Kurdish Workers' Party",
         "organisation"),
        ("Halden Foods plc agreed.", "Halden Foods plc", "Halden Foods plc", "organisation"),
        ("The Punjab government agreed to it.", "Punjab government", "Punjab government",
         "group"),
        ("General Motors Corp. agreed to it.", "General Motors Corp.", "General Motors Corp.",
         "organisation"),
        ("Officials in Sri Lanka met; Sri Lanka agreed.", "Sri Lanka", "Sri Lanka", "country"),
        ("Halden's Inc. agreed to it.", "Halden's Inc.", "Halden's Inc.", "organisation"),
        ("Presidents Awa Sarr of Mali and Jon Aas of Norway met.", "Presidents Awa Sarr",
         "Awa Sarr", "person"),
        ("Mark A. Brandt and Ana Brandt met.", "Mark A. Brandt", "Mark A. Brandt", "person"),
        ("Dutch Premier Jan van der Meer met him.", "Dutch Premier Jan van der Meer",
         "Jan van der Meer", "person"),
        ("Halden Corp. chief executive Ana Brandt met him.",
         "Halden Corp. chief executive Ana Brandt", "Ana Brandt", "person"),
        ("The Abu Halden rebels met him.", "Abu Halden rebels", "Abu Halden rebels", "group"),
        ("The Food and Drug Administration agreed.", "Food and Drug Administration",
         "Food and Drug Administration", "organisation"),
        ("The Swiss Trade and Industry Ministry agreed.", "Swiss Trade and Industry Ministry",
         "Swiss Trade and Industry Ministry", "organisation"),
        ("Han Seo-jin agreed, ho ho.", "Han Seo-jin", "Han Seo-jin", "person"),
        ("Halden Therapeutics agreed.", "Halden Therapeutics", "Halden Therapeutics",
         "organisation"),
        ("Greek Cypriots agreed.", "Greek Cypriots", "Greek Cypriots", "group"),
        ("East Germany and West Germany agreed.", "East Germany", "East Germany", "country"),
    ],
)  # fmt: skip
def test_words_name_an_actor_of_a_kind(text, words, name, kind):
    found = {m.text: (m.actor.name, m.actor.kind) for m in read(text)}
    assert found.get(words) == (name, ActorKind(kind))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met in Islamabad on Monday.", "Islamabad"),
        ("She flew to Geneva from Moscow.", "Moscow"),
        ("The war in Syria went on.", "Syria"),
        ("The Afghan reconciliation process began.", "Afghan"),
        ("He signed the Lakeside Accords in May.", "Lakeside Accords"),
        ("They signed it in September.", "September"),
        ("Yesterday the talks ended.", "Yesterday"),
        ("The general public was not told.", "general"),
        ("They sat in the White House.", "White House"),
        ("It landed at Halden Airport.", "Halden Airport"),
        ("A minister met them.", "minister"),
        ("They met in Europe.", "Europe"),
        ("Baku, 25 November 2022: the talks went on.", "Baku"),
        ("MOSCOW, Nov. 25: the talks went on.", "MOSCOW"),
        ("They head to the White House.", "head to the White House"),
        ("Halden Corp. and Bright Ltd. met. The company left.", "company"),
        ("Halden Corp. left. The company car stayed.", "company"),
        ("The talks on Climate Change went on.", "Climate Change"),
        ("Peru ratified the Convention on Human Rights.", "Human Rights"),
    ],
)
def test_other_words_are_no_actors(text, words):
    assert words not in names(text)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Foreign Minister Petra Novak spoke. The minister left.", "minister", "Petra Novak"),
        ("Petra Novak, the Czech envoy, spoke.", "Czech envoy", "Petra Novak"),
        ("Chile's envoy, Petra Novak, spoke.", "Chile's envoy", "Petra Novak"),
        ("Petra Novak met nobody. She left.", "She", "Petra Novak"),
        ("King Jonas of Norway spoke. The Norwegian monarch left.", "Norwegian monarch", "Jonas"),
        ("FBI Director Joe Banda spoke. The FBI chief left.", "FBI chief", "Joe Banda"),
        ("Abdel Fattah Sayed spoke. Abdel-Fattah el-Sayed left.", "Abdel-Fattah el-Sayed",
         "Abdel Fattah Sayed"),
        ("Michael Rowe spoke. Mike Rowe left.", "Mike Rowe", "Michael Rowe"),
        ("Mohammed Sial spoke. Muhammad Sial left.", "Muhammad Sial", "Mohammed Sial"),
        ("Zabihullah Omari spoke. Zabiullah left.", "Zabiullah", "Zabihullah Omari"),
        ("President Jo Kane and first lady Ida Kane came. Jo Kane spoke. Kane left.", "Kane",
         "Jo Kane"),
        ("Donald Kane came with Melania Kane. Mr. Kane spoke.", "Mr. Kane", "Donald Kane"),
        ("Melania Kane came with Donald Kane. Mrs. Kane spoke.", "Mrs. Kane", "Melania Kane"),
        ("Ana Rowe met Joe Banda. The Rowe-Banda talks ended.", "Rowe", "Ana Rowe"),
        ("The Libyan National Army (LNA) spoke. The LNA left.", "LNA", "Libyan National Army"),
        ("The leadership of Prime Minister Ana Rowe ended. Rowe left.", "Rowe", "Ana Rowe"),
        ("The Aleria People's Front (APF) spoke. The APF left.", "APF", "Aleria People's Front"),
        ("Halden Steel Corp. spoke. HSC left.", "HSC", "Halden Steel Corp."),
        ("Halden Steel Corp. spoke. The company left.", "company", "Halden Steel Corp."),
        ("Halden Online Inc. spoke. HOL left.", "HOL", "Halden Online Inc."),
        ("NATO met. They said the alliance would grow.", "alliance", "NATO"),
        ("The Aleria Liberation Front spoke. The front left.", "front", "Aleria Liberation Front"),
        ("Aleria Airways grew. The airline bought jets.", "airline", "Aleria Airways"),
        ("Fighters of the Aleria Front came. Leftist rebels of the Aleria Front spoke. The rebels"
         " left.", "rebels", "Aleria Front"),
        ("The minister of light industry, Ana Rowe, left.", "minister", "Ana Rowe"),
        ("Its ambassador in Muscat, Ana Rowe, left.", "ambassador", "Ana Rowe"),
        ("She met the ambassador in Muscat, Ana Rowe said.", "ambassador", "ambassador"),
        ("Her counterpart at Halden, Ana Rowe, left.", "counterpart", "Ana Rowe"),
        ("LUND -- Ana Rowe went home. In her last hours the Omani president spoke.",
         "Omani president", "Ana Rowe"),
        ("Ana Rowe went home. She met the Omani president.", "Omani president", "Omani president"),
        ("Ana Rowe, a farmer, left. The Omani president spoke.", "Omani president",
         "Omani president"),
    ],
)  # fmt: skip
def test_short_names_and_offices_stand_for_the_only_one_left(text, words, name):
    assert names(text)[words] == name


def test_an_office_with_two_holders_stays_as_written():
    text = "Minister Petra Novak met Minister Joe Banda. The minister spoke first."
    assert names(text)["minister"] == "minister"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joe Banda met Petr Novak. He left.", "Joe Banda"),
        ("Joe Banda met Helen Novak. She left.", "Helen Novak"),
        ("Helen Novak met Joe Banda. He left.", "Joe Banda"),
        ("On Monday Joe Banda met Petr Novak. He left.", "Joe Banda"),
        ("Joe Banda met Petr Novak. Then he left.", "Joe Banda"),
        ("Joe Banda's aide met Petr Novak. He left.", None),
        ("At talks with Joe Banda, Petr Novak spoke. He left.", None),
        ("Joe Banda told Petr Novak that he was ill.", None),
        ("Joe Banda came. After talks with Petr Novak, he left.", "Joe Banda"),
        (
            "Joe Banda came. On Monday, a day after seeing President Petr Novak, he left.",
            "Joe Banda",
        ),
        ("Joe Banda came. As one of a group founded by Petr Novak, he left.", "Joe Banda"),
        ("Joe Banda came. After the army turned on Petr Novak, he left.", "Petr Novak"),
        ("Joe Banda came. In the view of Petr Novak, he said, it was late.", "Petr Novak"),
        ("Helen Novak came. Kono Taro spoke. She left.", "Helen Novak"),
        ("Helen Novak came. Kono Taro said she was late.", "Kono Taro"),
        ('Joe Banda came. "I have told Petr Novak so," he said.', "Joe Banda"),
        ("Joe Banda came. An honour was given to him for Petr Novak. He left.", "Joe Banda"),
    ],
)
def test_a_pronoun_is_whom_the_text_is_about(text, name):
    found = [m.actor.name for m in read(text) if m.text.lower() in ("he", "she")]
    assert found == ([name] if name else [])


def test_two_countries_in_one_word_are_two_actors():
    text = "The US-Iran talks and the Israeli-Palestinian talks and the U.S.-Taliban deal ended."
    found = [(m.text, m.actor.name) for m in read(text)]
    assert found == [
        ("US", "United States"),
        ("Iran", "Iran"),
        ("Israeli", "Israel"),
        ("Palestinian", "Palestinians"),
        ("U.S.", "United States"),
        ("Taliban", "Taliban"),
    ]


def test_a_headline_gives_only_names_that_the_text_has():
    text = "Novak Heading to Kyiv as Tensions Mount Again\n\nForeign Minister Petra Novak left.\n"
    assert names(text) == {"Novak": "Petra Novak", "Foreign Minister Petra Novak": "Petra Novak"}


def test_a_title_may_name_the_office_first():
    text = "Envoy visits Karsa\n\nKARSA: Special Envoy Joe Banda met General Pavel Novak.\n"
    assert names(text, parsed=True) == {
        "Envoy": "Joe Banda",
        "Special Envoy Joe Banda": "Joe Banda",
        "General Pavel Novak": "Pavel Novak",
    }


def test_the_parse_tells_what_a_capital_and_a_lone_name_are():
    text = "Police arrested Schneider at his home. A Washington think-tank invited Schneider."
    found = {m.text: m.actor.kind for m in read(text, parsed=True)}
    assert found["Schneider"] is ActorKind.PERSON
    assert "Washington" not in found


def test_ids_are_the_same_for_any_name_of_a_country_and_any_article():
    one = {m.actor.id for m in read("Britain signed it.")}
    other = {m.actor.id for m in read("The United Kingdom signed it.")}
    assert one == other
    assert len(one) == 1


NOISE_WORDS = """the President of Iran and Gen. Sial ( ) , . ' - al- bin US-Iran Corp. officials he
his government rebels said Ministry for A. 1 \u201c \u2019s Halden RBC"""
NOISE = st.lists(st.sampled_from(NOISE_WORDS.split()), max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(NOISE, st.text(max_size=120)))
@example("officials of the")
def test_mentions_are_in_order_apart_and_of_the_text(text):
    sentence = Sentence(0, 0, len(text), text)
    end = 0
    for mention in find_actors(text, (sentence,) if text else (), ()):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        assert mention.actor.name
        end = mention.end


@pytest.mark.parametrize(
    "unit",
    ["1", "?", " ", "Monday ", "foreign ", "Iran ", "Abc ", "a.a.", "(", "'s", "President ",
     "government ", "Ministry of ", "he ", "the president said ", "al-", "US-", "A. ",
     "Rail, Tram Union (RTU) "],
)  # fmt: skip
def test_hostile_text_takes_time_in_proportion(unit):
    text = unit * (120_000 // len(unit))
    began = time.process_time()
    find_actors(text, (Sentence(0, 0, len(text), text),), ())
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Janos Marton of Hungary and Jan Kavek of the Philippines met.", {"HUN", "PHL"}),
        ("They saw Tomas Brok of Peru.", {"PER"}),
    ],
)
def test_a_name_has_the_country_behind_it(text, countries):
    assert {m.actor.country for m in read(text, parsed=True)} == countries


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Vice Premier Liu He met Ana Rowe.", "Liu He"),
        ("Vice Premier He Lifen met Ana Rowe.", "He Lifen"),
        ("Ex-President Karl Berg met Ana Rowe.", "Karl Berg"),
    ],
)
def test_a_name_is_told_from_a_pronoun_and_a_former_office(text, person):
    assert person in {m.actor.name for m in read(text, parsed=True)}


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "Aleria Telephone and Cable Co. met Otto Lind. AT&C denied it.",
            "AT&C",
            "Aleria Telephone and Cable Co.",
        ),
        (
            "The United Millworkers union met Otto Lind. The UMW said so.",
            "UMW",
            "United Millworkers",
        ),
        (
            "He leads United Millworkers Local 12-1. The UMW met Otto Lind.",
            "UMW",
            "United Millworkers",
        ),
        (
            "U.S. Halton Corp. sued Xanto Corp. on Monday. U.S. Halton met Otto Lind.",
            "U.S. Halton",
            "U.S. Halton Corp.",
        ),
        (
            "The United Millworkers struck on Monday. Halden Corp. met the union in May.",
            "union",
            "United Millworkers",
        ),
        (
            "Germany's Halden AG met Otto Lind. Xanto Corp. denied it. The German company agreed.",
            "company",
            "Halden AG",
        ),
    ],
)
def test_a_short_name_is_the_one_that_the_article_has_in_full(text, word, name):
    assert names(text)[word] == name


def test_a_town_in_capitals_is_no_body():
    assert names("NEW HALDEN -- Belar Corp. and Xanto Corp. merged.", parsed=True).keys() == {
        "Belar Corp.",
        "Xanto Corp.",
    }


def test_a_country_in_a_dateline_is_only_where_the_report_comes_from():
    assert "SINGAPORE" not in names("SINGAPORE (Agency) - Karl Berg met Anna Lindt.")
    assert names("OMAN AND CHAD SIGN TREATY")["OMAN"] == "Oman"


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Japan Airlines, or JAL, grew. JAL bought jets.", "JAL", "Japan Airlines"),
        ("The Bank of Montreal (BMO) grew. BMO opened a branch.", "BMO", "Bank of Montreal"),
    ],
)
def test_letters_told_beside_a_name_are_its_short_form(text, short, name):
    assert names(text)[short] == name


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Poland met Oman. Poland is glad. The Senate agreed.", "POL"),
        ("Poland met Oman. Poland is glad. Congress met. The Senate agreed.", "USA"),
        ("The Senate agreed.", "USA"),
    ],
)
def test_a_senate_is_that_of_the_country_which_the_article_is_about(text, country):
    assert {m.actor.country for m in read(text) if m.text == "Senate"} == {country}


@pytest.mark.parametrize(
    "text",
    [
        "Vice-Premier and Foreign Minister Ana Rowe met Joe Banda.",
        "President and Chief Executive Ana Rowe met Joe Banda.",
    ],
)
def test_two_posts_before_a_name_are_one_persons(text):
    assert set(names(text).values()) == {"Ana Rowe", "Joe Banda"}


def test_the_holders_of_a_post_in_the_plural_have_each_a_country():
    text = "The ministers of Peru, Mali and Oman, Ana Rowe, Awa Sarr and Joe Banda, met."
    countries = {m.actor.name: m.actor.country for m in read(text)}
    assert countries == {
        "Peru": "PER", "Mali": "MLI", "Oman": "OMN",
        "Ana Rowe": "PER", "Awa Sarr": "MLI", "Joe Banda": "OMN",
    }  # fmt: skip


def test_a_firm_is_one_wherever_else_its_name_stands():
    text = "Belar chairman Ana Rowe left. The balance tips towards Belar. Belar signed it."
    assert "Belar" in set(names(text, parsed=True).values())
