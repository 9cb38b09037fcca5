"""Countries and the names that stand for them: usual names, demonyms, capitals, seats, cities.

One row a country. ISO 3166-1 alpha-3 codes; official names ("Islamic Republic of Iran") come
from pycountry, what the news says instead of them is ours. Kosovo has the user-assigned XKX. A
former state has the code of its successor, but where two that one state followed dealt with each
other: East Germany, North Vietnam and South Yemen have the codes that the standard once gave them,
South Vietnam the user-assigned XSV.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import pycountry


class NameUse(StrEnum):
    """What kind of name it is; the earlier one wins where a name is two things."""

    COUNTRY = "country"
    SHORT = "short"
    SEAT = "seat"
    CAPITAL = "capital"
    CITY = "city"
    ADJECTIVE = "adjective"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class GeoName:
    """A country by its code, and by what kind of name it was named."""

    code: str
    use: NameUse


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One country; lists are comma-separated.

    ``name`` is the usual name. ``adjectives`` modify ("Afghan troops"), ``people`` are plurals.
    ``capitals`` stand for the government ("Islamabad said"), ``cities`` are only places.
    ``also`` are other full names, ``short`` abbreviations, ``seats`` houses of government.
    """

    code: str
    name: str
    adjectives: str = ""
    people: str = ""
    capitals: str = ""
    also: str = ""
    short: str = ""
    seats: str = ""
    cities: str = ""


R = CountryRow
ROWS: tuple[CountryRow, ...] = (
    R("AFG", "Afghanistan", "Afghan", "Afghans", "Kabul", also="Islamic Emirate of Afghanistan",
      cities="Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Helmand, Bagram"),
    R("ALB", "Albania", "Albanian", "Albanians", "Tirana"),
    R("DZA", "Algeria", "Algerian", "Algerians", "Algiers", cities="Oran"),
    R("AND", "Andorra", "Andorran", "Andorrans", "Andorra la Vella"),
    R("AGO", "Angola", "Angolan", "Angolans", "Luanda"),
    R("ATG", "Antigua and Barbuda", "Antiguan", "Antiguans", also="Antigua"),
    R("ARG", "Argentina", "Argentine, Argentinian", "Argentines, Argentinians", "Buenos Aires",
      seats="Casa Rosada"),
    R("ABW", "Aruba", "Aruban", "Arubans", "Oranjestad"),
    R("ARM", "Armenia", "Armenian", "Armenians", "Yerevan"),
    R("AUS", "Australia", "Australian", "Australians", "Canberra",
      cities="Sydney, Melbourne, Perth, Brisbane, Darwin, Queensland, New South Wales"),
    R("AUT", "Austria", "Austrian", "Austrians", "Vienna", cities="Salzburg, Graz"),
    R("AZE", "Azerbaijan", "Azerbaijani, Azeri", "Azerbaijanis, Azeris", "Baku"),
    R("BHS", "Bahamas", "Bahamian", "Bahamians", "Nassau"),
    R("BHR", "Bahrain", "Bahraini", "Bahrainis", "Manama"),
    R("BGD", "Bangladesh", "Bangladeshi", "Bangladeshis", "Dhaka", cities="Chittagong"),
    R("BRB", "Barbados", "Barbadian", "Barbadians", "Bridgetown"),
    R("BLR", "Belarus", "Belarusian, Belarussian", "Belarusians, Belarussians", "Minsk",
      also="Byelorussia", cities="Brest-Litovsk"),
    R("BEL", "Belgium", "Belgian", "Belgians", cities="Brussels, Antwerp, Ghent, Bruges"),
    R("BLZ", "Belize", "Belizean", "Belizeans", "Belmopan"),
    R("BEN", "Benin", "Beninese", "", "Porto-Novo", also="Dahomey", cities="Cotonou"),
    R("BMU", "Bermuda", "Bermudian", "Bermudians"),
    R("BTN", "Bhutan", "Bhutanese", "", "Thimphu"),
    R("BOL", "Bolivia", "Bolivian", "Bolivians", "La Paz", cities="Sucre, Santa Cruz"),
    R("BIH", "Bosnia and Herzegovina", "Bosnian", "Bosnians, Bosniaks", "Sarajevo",
      also="Bosnia, Bosnia-Herzegovina", cities="Srebrenica, Banja Luka, Mostar"),
    R("BWA", "Botswana", "Botswanan", "", "Gaborone"),
    R("BRA", "Brazil", "Brazilian", "Brazilians", "Brasilia, Brasília",
      cities="Rio de Janeiro, Sao Paulo, São Paulo"),
    R("BRN", "Brunei", "Bruneian", "Bruneians", "Bandar Seri Begawan"),
    R("BGR", "Bulgaria", "Bulgarian", "Bulgarians", "Sofia"),
    R("BFA", "Burkina Faso", "Burkinabe", "", "Ouagadougou", also="Upper Volta"),
    R("BDI", "Burundi", "Burundian", "Burundians", "Bujumbura", cities="Gitega"),
    R("KHM", "Cambodia", "Cambodian", "Cambodians", "Phnom Penh", cities="Siem Reap"),
    R("CMR", "Cameroon", "Cameroonian", "Cameroonians", "Yaounde, Yaoundé"),
    R("CAN", "Canada", "Canadian", "Canadians", "Ottawa",
      cities="Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta, Calgary"),
    R("CPV", "Cape Verde", "Cape Verdean", "", "Praia", also="Cabo Verde"),
    R("CAF", "Central African Republic", "Central African", "", "Bangui", short="CAR"),
    R("TCD", "Chad", "Chadian", "Chadians", "N'Djamena"),
    R("CHL", "Chile", "Chilean", "Chileans", cities="Santiago, Valparaiso"),
    R("CHN", "China", "Chinese", "", "Beijing, Peking", short="PRC",
      also="Mainland China, Red China", seats="Zhongnanhai",
      cities="Shanghai, Hangzhou, Guangzhou, Shenzhen, Wuhan, Xinjiang, Tibet, Tianjin, Chengdu"),
    R("COL", "Colombia", "Colombian", "Colombians", "Bogota, Bogotá",
      cities="Cartagena, Medellin, Cali"),
    R("COM", "Comoros", "Comorian", "Comorians", "Moroni"),
    R("COG", "Republic of the Congo", "", "", "Brazzaville", also="Congo-Brazzaville"),
    R("COD", "Democratic Republic of the Congo", "Congolese, Zairean, Zairian", "", "Kinshasa",
      short="DRC",
      also="Congo, DR Congo, Democratic Republic of Congo, Zaire", cities="Goma, Lubumbashi"),
    R("COK", "Cook Islands", "Cook Islander", "Cook Islanders", "Avarua"),
    R("CRI", "Costa Rica", "Costa Rican", "Costa Ricans", cities="San Jose"),
    R("CIV", "Ivory Coast", "Ivorian", "Ivorians", "Abidjan, Yamoussoukro",
      also="Cote d'Ivoire, Côte d'Ivoire"),
    R("HRV", "Croatia", "Croatian, Croat", "Croatians, Croats", "Zagreb", cities="Dubrovnik"),
    R("CUB", "Cuba", "Cuban", "Cubans", "Havana", cities="Guantanamo"),
    R("CYP", "Cyprus", "Cypriot, Greek Cypriot", "Cypriots, Greek Cypriots", "Nicosia"),
    R("CZE", "Czech Republic", "Czech, Czechoslovak, Czechoslovakian", "Czechs", "Prague",
      also="Czechia, Czechoslovakia", cities="Brno"),
    R("DNK", "Denmark", "Danish", "Danes", "Copenhagen"),
    R("DJI", "Djibouti", "Djiboutian", "Djiboutians"),
    R("DMA", "Dominica", "", "", "Roseau"),
    R("DOM", "Dominican Republic", "Dominican", "Dominicans", "Santo Domingo"),
    R("ECU", "Ecuador", "Ecuadorian, Ecuadorean", "Ecuadorians, Ecuadoreans", "Quito",
      cities="Guayaquil"),
    R("EGY", "Egypt", "Egyptian", "Egyptians", "Cairo",
      cities="Alexandria, Sharm el-Sheikh, Sharm el Sheikh, Sinai, Taba"),
    R("SLV", "El Salvador", "Salvadoran, Salvadorean", "Salvadorans", cities="San Salvador"),
    R("GNQ", "Equatorial Guinea", "Equatorial Guinean", "", "Malabo"),
    R("ERI", "Eritrea", "Eritrean", "Eritreans", "Asmara"),
    R("EST", "Estonia", "Estonian", "Estonians", "Tallinn"),
    R("SWZ", "Eswatini", "Swazi", "Swazis", "Mbabane", also="Swaziland"),
    R("ETH", "Ethiopia", "Ethiopian", "Ethiopians", "Addis Ababa", cities="Tigray, Mekelle"),
    R("FRO", "Faroe Islands", "Faroese", "", "Torshavn, Tórshavn"),
    R("FJI", "Fiji", "Fijian", "Fijians", "Suva"),
    R("FIN", "Finland", "Finnish", "Finns", "Helsinki"),
    R("FRA", "France", "French", "", "Paris", seats="Elysee, Élysée, Elysee Palace, Quai d'Orsay",
      cities="Strasbourg, Lyon, Marseille, Nice, Cannes, Versailles, Biarritz, Rambouillet"),
    R("GAB", "Gabon", "Gabonese", "", "Libreville"),
    R("GMB", "Gambia", "Gambian", "Gambians", "Banjul"),
    R("GEO", "Georgia", "Georgian", "Georgians", "Tbilisi", cities="South Ossetia, Abkhazia"),
    R("DDR", "East Germany", "East German", "East Germans", also="German Democratic Republic"),
    R("DEU", "Germany", "German, West German", "Germans, West Germans", "Berlin, Bonn",
      also="West Germany",
      cities="Munich, Frankfurt, Hamburg, Ramstein, Cologne, Dresden, Potsdam, Bavaria"),
    R("GHA", "Ghana", "Ghanaian", "Ghanaians", "Accra"),
    R("GRC", "Greece", "Greek", "Greeks", "Athens", cities="Thessaloniki, Crete, Lesbos"),
    R("GRL", "Greenland", "Greenlandic", "Greenlanders", "Nuuk"),
    R("GRD", "Grenada", "Grenadian", "Grenadians"),
    R("GTM", "Guatemala", "Guatemalan", "Guatemalans", cities="Guatemala City"),
    R("GIN", "Guinea", "Guinean", "Guineans", "Conakry"),
    R("GNB", "Guinea-Bissau", "", "", "Bissau"),
    R("GUY", "Guyana", "Guyanese", "", cities="Georgetown"),
    R("HTI", "Haiti", "Haitian", "Haitians", "Port-au-Prince"),
    R("VAT", "Vatican", "", "", "Vatican City", also="Holy See"),
    R("HND", "Honduras", "Honduran", "Hondurans", "Tegucigalpa"),
    R("HKG", "Hong Kong", "", "Hong Kongers"),
    R("HUN", "Hungary", "Hungarian", "Hungarians", "Budapest"),
    R("ISL", "Iceland", "Icelandic", "Icelanders", "Reykjavik"),
    R("IND", "India", "Indian", "Indians", "New Delhi, Delhi",
      cities="Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Agra,"
      " Hyderabad, Jammu, Srinagar, Amritsar, Goa, Gujarat, Ahmedabad, Shimla"),
    R("IDN", "Indonesia", "Indonesian", "Indonesians", "Jakarta", cities="Bali, Bandung, Aceh"),
    R("IRN", "Iran", "Iranian, Persian", "Iranians", "Tehran, Teheran",
      cities="Isfahan, Natanz, Qom, Bushehr, Mashhad"),
    R("IRQ", "Iraq", "Iraqi", "Iraqis", "Baghdad",
      cities="Basra, Mosul, Irbil, Erbil, Kirkuk, Fallujah, Tikrit, Najaf, Ramadi"),
    R("IRL", "Ireland", "Irish", "", "Dublin", also="Irish Republic, Republic of Ireland",
      cities="Cork"),
    R("ISR", "Israel", "Israeli", "Israelis", "Jerusalem, Tel Aviv",
      seats="Knesset, Jewish state, Jewish State", cities="Haifa, Eilat, Beersheba"),
    R("ITA", "Italy", "Italian", "Italians", "Rome",
      cities="Milan, Naples, Venice, Genoa, Florence, Turin, Taormina, Sicily, Aviano, Lampedusa"),
    R("JAM", "Jamaica", "Jamaican", "Jamaicans", cities="Kingston, Montego Bay"),
    R("JPN", "Japan", "Japanese", "", "Tokyo",
      cities="Osaka, Kyoto, Okinawa, Hiroshima, Nagasaki, Yokohama, Fukuoka"),
    R("JOR", "Jordan", "Jordanian", "Jordanians", "Amman", cities="Aqaba, Petra"),
    R("KAZ", "Kazakhstan", "Kazakh, Kazakhstani", "Kazakhs", "Astana, Nur-Sultan",
      cities="Almaty, Baikonur"),
    R("KEN", "Kenya", "Kenyan", "Kenyans", "Nairobi", cities="Mombasa, Naivasha"),
    R("KIR", "Kiribati"),
    R("PRK", "North Korea", "North Korean", "North Koreans", "Pyongyang", short="DPRK, N. Korea",
      cities="Yongbyon, Kaesong"),
    R("KOR", "South Korea", "South Korean, Korean", "South Koreans, Koreans",
      "Seoul", short="ROK, S. Korea",
      also="Republic of Korea", seats="Blue House", cities="Busan, Pusan, Incheon, Panmunjom"),
    R("XKX", "Kosovo", "Kosovar, Kosovan", "Kosovars", "Pristina"),
    R("KWT", "Kuwait", "Kuwaiti", "Kuwaitis", cities="Kuwait City"),
    R("KGZ", "Kyrgyzstan", "Kyrgyz", "", "Bishkek"),
    R("LAO", "Laos", "Laotian, Lao", "Laotians", "Vientiane"),
    R("LVA", "Latvia", "Latvian", "Latvians", "Riga"),
    R("LBN", "Lebanon", "Lebanese", "", "Beirut", cities="Sidon, Tyre, Naqoura"),
    R("LSO", "Lesotho", "", "", "Maseru"),
    R("LBR", "Liberia", "Liberian", "Liberians", "Monrovia"),
    R("LBY", "Libya", "Libyan", "Libyans", "Tripoli", cities="Benghazi, Sirte, Misrata, Tobruk"),
    R("LIE", "Liechtenstein", "", "", "Vaduz"),
    R("LTU", "Lithuania", "Lithuanian", "Lithuanians", "Vilnius"),
    R("LUX", "Luxembourg", "Luxembourgish", "Luxembourgers"),
    R("MAC", "Macau", "", "", also="Macao"),
    R("MDG", "Madagascar", "Malagasy", "", "Antananarivo"),
    R("MWI", "Malawi", "Malawian", "Malawians", "Lilongwe"),
    R("MYS", "Malaysia", "Malaysian", "Malaysians", "Kuala Lumpur, Putrajaya", cities="Penang"),
    R("MDV", "Maldives", "Maldivian", "Maldivians", "Male City"),
    R("MLI", "Mali", "Malian", "Malians", "Bamako", cities="Timbuktu, Gao, Kidal"),
    R("MLT", "Malta", "Maltese", "", "Valletta"),
    R("MHL", "Marshall Islands", "Marshallese", "", "Majuro"),
    R("MRT", "Mauritania", "Mauritanian", "Mauritanians", "Nouakchott"),
    R("MUS", "Mauritius", "Mauritian", "Mauritians", "Port Louis"),
    R("MEX", "Mexico", "Mexican", "Mexicans", cities="Mexico City, Cancun, Tijuana, Monterrey"),
    R("FSM", "Micronesia", "Micronesian", "Micronesians", "Palikir"),
    R("MDA", "Moldova", "Moldovan", "Moldovans", "Chisinau", cities="Transnistria, Tiraspol"),
    R("MCO", "Monaco", "Monegasque"),
    R("MNG", "Mongolia", "Mongolian", "Mongolians", "Ulaanbaatar, Ulan Bator"),
    R("MNE", "Montenegro", "Montenegrin", "Montenegrins", "Podgorica"),
    R("MAR", "Morocco", "Moroccan", "Moroccans", "Rabat",
      cities="Casablanca, Marrakesh, Marrakech, Tangier, Fez"),
    R("MOZ", "Mozambique", "Mozambican", "Mozambicans", "Maputo"),
    R("MMR", "Myanmar", "Burmese", "", "Naypyidaw, Naypyitaw", also="Burma",
      cities="Yangon, Rangoon, Mandalay"),
    R("NAM", "Namibia", "Namibian", "Namibians", "Windhoek"),
    R("NRU", "Nauru", "Nauruan", "Nauruans"),
    R("NPL", "Nepal", "Nepalese, Nepali", "Nepalis", "Kathmandu"),
    R("NLD", "Netherlands", "Dutch", "", "The Hague, Hague", also="Holland",
      cities="Amsterdam, Rotterdam, Maastricht"),
    R("NCL", "New Caledonia", "New Caledonian", "New Caledonians", "Noumea, Nouméa"),
    R("NZL", "New Zealand", "", "New Zealanders", cities="Wellington, Auckland, Christchurch"),
    R("NIC", "Nicaragua", "Nicaraguan", "Nicaraguans", "Managua"),
    R("NER", "Niger", "Nigerien", "Nigeriens", "Niamey"),
    R("NIU", "Niue", "Niuean", "Niueans"),
    R("NGA", "Nigeria", "Nigerian", "Nigerians", "Abuja", cities="Lagos, Kano, Maiduguri"),
    R("MKD", "North Macedonia", "Macedonian", "Macedonians", "Skopje", also="Macedonia"),
    R("NOR", "Norway", "Norwegian", "Norwegians", "Oslo", cities="Bergen"),
    R("OMN", "Oman", "Omani", "Omanis", "Muscat", cities="Salalah"),
    R("PAK", "Pakistan", "Pakistani", "Pakistanis", "Islamabad",
      cities="Rawalpindi, Karachi, Lahore, Peshawar, Quetta, Murree, Punjab, Sindh, Balochistan,"
      " Waziristan, Multan, Faisalabad, Gwadar"),
    R("PLW", "Palau", "Palauan", "Palauans"),
    R("PSE", "Palestine", "Palestinian", "Palestinians", "Ramallah", also="State of Palestine",
      cities="Gaza, Gaza City, Gaza Strip, West Bank, Hebron, Nablus, Jericho, Bethlehem, Rafah"),
    R("PAN", "Panama", "Panamanian", "Panamanians", cities="Panama City"),
    R("PNG", "Papua New Guinea", "Papua New Guinean", "", "Port Moresby"),
    R("PRY", "Paraguay", "Paraguayan", "Paraguayans", "Asuncion, Asunción"),
    R("PER", "Peru", "Peruvian", "Peruvians", "Lima", cities="Cusco"),
    R("PHL", "Philippines", "Philippine, Filipino", "Filipinos", "Manila", seats="Malacanang",
      cities="Mindanao, Davao, Cebu, Subic Bay"),
    R("POL", "Poland", "Polish", "Poles", "Warsaw", cities="Krakow, Gdansk, Auschwitz, Rzeszow"),
    R("PRT", "Portugal", "Portuguese", "", "Lisbon", cities="Porto, Azores"),
    R("PRI", "Puerto Rico", "Puerto Rican", "Puerto Ricans", cities="San Juan"),
    R("QAT", "Qatar", "Qatari", "Qataris", "Doha"),
    R("ROU", "Romania", "Romanian", "Romanians", "Bucharest"),
    R("RUS", "Russia", "Russian, Soviet", "Russians, Soviets", "Moscow",
      also="Soviet Union", short="USSR, U.S.S.R.", seats="Kremlin",
      cities="St. Petersburg, St Petersburg, Saint Petersburg,"
      " Leningrad, Sochi, Vladivostok, Kazan, Grozny,"
      " Chechnya, Dagestan, Novosibirsk, Novo-Ogaryovo, Novo-Ogarevo, Siberia, Yekaterinburg"),
    R("RWA", "Rwanda", "Rwandan", "Rwandans", "Kigali"),
    R("KNA", "Saint Kitts and Nevis", "", "", also="St. Kitts and Nevis, St Kitts and Nevis"),
    R("LCA", "Saint Lucia", "Saint Lucian", "", also="St. Lucia, St Lucia"),
    R("VCT", "Saint Vincent and the Grenadines",
      also="St. Vincent and the Grenadines, St Vincent and the Grenadines"),
    R("WSM", "Samoa", "Samoan", "Samoans", also="Western Samoa"),
    R("SMR", "San Marino"),
    R("STP", "Sao Tome and Principe"),
    R("SAU", "Saudi Arabia", "Saudi, Saudi Arabian", "Saudis, Saudi Arabians", "Riyadh",
      also="Kingdom of Saudi Arabia", short="KSA", cities="Jeddah, Mecca, Medina, Neom, Dhahran"),
    R("SEN", "Senegal", "Senegalese", "", "Dakar"),
    R("SRB", "Serbia", "Serbian, Serb, Yugoslav", "Serbians, Serbs, Yugoslavs", "Belgrade",
      also="Yugoslavia", cities="Novi Sad"),
    R("SYC", "Seychelles", "Seychellois"),
    R("SLE", "Sierra Leone", "Sierra Leonean", "Sierra Leoneans", "Freetown"),
    R("SGP", "Singapore", "Singaporean", "Singaporeans"),
    R("SVK", "Slovakia", "Slovak, Slovakian", "Slovaks", "Bratislava"),
    R("SVN", "Slovenia", "Slovenian, Slovene", "Slovenians, Slovenes", "Ljubljana"),
    R("SLB", "Solomon Islands", "", "Solomon Islanders", "Honiara"),
    R("SOM", "Somalia", "Somali", "Somalis", "Mogadishu", cities="Kismayo, Somaliland, Hargeisa"),
    R("ZAF", "South Africa", "South African", "South Africans", "Pretoria", short="S. Africa",
      cities="Johannesburg, Cape Town, Durban, Soweto"),
    R("SSD", "South Sudan", "South Sudanese", "", "Juba", short="S. Sudan"),
    R("ESP", "Spain", "Spanish", "Spaniards", "Madrid",
      cities="Barcelona, Catalonia, Seville, Valencia, Torrejon, Rota, Bilbao"),
    R("LKA", "Sri Lanka", "Sri Lankan", "Sri Lankans", "Colombo", also="Ceylon"),
    R("SDN", "Sudan", "Sudanese", "", "Khartoum", cities="Darfur, Omdurman, Port Sudan"),
    R("SUR", "Suriname", "Surinamese", "", "Paramaribo"),
    R("SWE", "Sweden", "Swedish", "Swedes", "Stockholm", cities="Gothenburg, Malmo"),
    R("CHE", "Switzerland", "Swiss", "", "Bern, Berne",
      cities="Geneva, Zurich, Lausanne, Davos, Montreux, Lugano, Basel, Lucerne, Buergenstock"),
    R("SYR", "Syria", "Syrian", "Syrians", "Damascus",
      cities="Aleppo, Homs, Idlib, Raqqa, Palmyra, Hama, Latakia, Golan Heights, Douma"),
    R("TWN", "Taiwan", "Taiwanese", "", "Taipei"),
    R("TJK", "Tajikistan", "Tajik", "Tajiks", "Dushanbe"),
    R("TZA", "Tanzania", "Tanzanian", "Tanzanians", "Dodoma", cities="Dar es Salaam, Arusha"),
    R("THA", "Thailand", "Thai", "Thais", "Bangkok", cities="Phuket, Chiang Mai"),
    R("TLS", "East Timor", "East Timorese", "", "Dili", also="Timor-Leste"),
    R("TGO", "Togo", "Togolese", "", "Lome, Lomé"),
    R("TON", "Tonga", "Tongan", "Tongans"),
    R("TTO", "Trinidad and Tobago", "Trinidadian", "Trinidadians", "Port of Spain",
      also="Trinidad"),
    R("TUN", "Tunisia", "Tunisian", "Tunisians", "Tunis", cities="Carthage"),
    R("TUR", "Turkey", "Turkish", "Turks", "Ankara", also="Turkiye, Türkiye",
      cities="Istanbul, Incirlik, Izmir, Antalya, Gaziantep"),
    R("TKM", "Turkmenistan", "Turkmen", "Turkmens", "Ashgabat"),
    R("TUV", "Tuvalu"),
    R("UGA", "Uganda", "Ugandan", "Ugandans", "Kampala", cities="Entebbe"),
    R("UKR", "Ukraine", "Ukrainian", "Ukrainians", "Kyiv, Kiev", seats="Verkhovna Rada",
      cities="Lviv, Kharkiv, Odesa, Odessa, Donetsk, Luhansk, Mariupol, Crimea, Sevastopol,"
      " Simferopol, Donbas, Donbass, Chernobyl, Kherson"),
    R("ARE", "United Arab Emirates", "Emirati", "Emiratis", "Abu Dhabi", short="UAE, U.A.E.",
      also="Emirates", cities="Dubai, Sharjah"),
    R("GBR", "United Kingdom", "British, Scottish, Welsh, English, Northern Irish",
      "Britons, Brits", "London", also="Britain, Great Britain",
      short="UK, U.K.", seats="Downing Street, 10 Downing Street, No. 10, Whitehall, Westminster",
      cities="England, Scotland, Wales, Northern Ireland, Belfast, Edinburgh, Manchester, Glasgow,"
      " Birmingham, Liverpool, Cardiff, Cornwall, Chequers, Heathrow, Oxford"),
    R("USA", "United States", "American", "Americans", "Washington",
      also="United States of America, America",
      short="US, U.S., USA, U.S.A., U.S", seats="White House, Oval Office, Pentagon, Capitol Hill,"
      " State Department, U.S. State Department, US State Department, Foggy Bottom",
      cities="D.C., DC, Washington D.C., Washington DC, New York,"
      " New York City, Los Angeles, Chicago, Houston, Dallas, Boston, Detroit, Miami, Atlanta,"
      " Philadelphia, San Francisco, Seattle,"
      " Denver, Phoenix, Las Vegas, Camp David, Mar-a-Lago, Kennebunkport, Dayton, Manhattan,"
      " Arlington, Annapolis, Andrews Air Force Base, Alabama, Alaska, Arizona, Arkansas,"
      " California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,"
      " Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,"
      " Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,"
      " North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,"
      " South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,"
      " Wisconsin, Wyoming, Pittsburgh, Cleveland, Baltimore, San Diego, New Orleans, Honolulu,"
      " Palm Beach, Palo Alto, Silicon Valley, Minneapolis, Guam"),
    R("URY", "Uruguay", "Uruguayan", "Uruguayans", "Montevideo", cities="Punta del Este"),
    R("UZB", "Uzbekistan", "Uzbek", "Uzbeks", "Tashkent", cities="Samarkand"),
    R("VUT", "Vanuatu", "", "", "Port Vila"),
    R("VEN", "Venezuela", "Venezuelan", "Venezuelans", "Caracas", seats="Miraflores",
      cities="Maracaibo"),
    R("VNM", "Vietnam", "Vietnamese", "", "Hanoi",
      cities="Ho Chi Minh City, Saigon, Da Nang"),
    R("VDR", "North Vietnam", "North Vietnamese"),
    R("XSV", "South Vietnam", "South Vietnamese"),
    R("YEM", "Yemen", "Yemeni, North Yemeni", "Yemenis", "Sanaa, Sana'a", also="North Yemen",
      cities="Aden, Hodeida, Hodeidah"),
    R("YMD", "South Yemen", "South Yemeni"),
    R("ZMB", "Zambia", "Zambian", "Zambians", "Lusaka"),
    R("ZWE", "Zimbabwe", "Zimbabwean", "Zimbabweans", "Harare", also="Rhodesia,"
      " Zimbabwe-Rhodesia"),
)  # fmt: skip

EXAMPLES: tuple[tuple[str, str], ...] = (
    ("Pakistan", "PAK"),
    ("Islamabad", "PAK"),
    ("Afghan", "AFG"),
    ("the Kremlin", "RUS"),
    ("U.S.", "USA"),
    ("the United States", "USA"),
    ("the Kingdom of Saudi Arabia", "SAU"),
    ("Islamic Republic of Iran", "IRN"),
    ("Britain's", "GBR"),
    ("YEMEN", "YEM"),
    ("Cote d\u2019Ivoire", "CIV"),
    ("The Hague", "NLD"),
)
REJECTS: tuple[str, ...] = ("us", "turkey", "Bajwa", "", "polish", "The", "of", "Europe")

_USES = (
    ("name", NameUse.COUNTRY),
    ("also", NameUse.COUNTRY),
    ("short", NameUse.SHORT),
    ("seats", NameUse.SEAT),
    ("capitals", NameUse.CAPITAL),
    ("cities", NameUse.CITY),
    ("adjectives", NameUse.ADJECTIVE),
    ("people", NameUse.PEOPLE),
)
_DROPPED_AROUND = re.compile(r"^(?:the|The|THE)\s+|['\u2019]s?$")


def country_code(name: str) -> str | None:
    """ISO alpha-3 of the country that a name, demonym, capital, seat or known city stands for."""
    found = look_up(name)
    return found.code if found else None


def country_name(code: str) -> str:
    """Usual English name of an ISO alpha-3 code; the code itself where it is unknown."""
    row = _by_code().get(code)
    return row.name if row else code


def full_names(code: str) -> tuple[str, ...]:
    """All its full names but the official ones: "United Kingdom", "Britain", "Great Britain"."""
    row = _by_code().get(code)
    return (row.name, *split_list(row.also)) if row else ()


def adjective_of(code: str) -> str:
    """The first adjective of a country, or its name where it has none: "Afghan", "New Zealand"."""
    row = _by_code()[code]
    return split_list(row.adjectives)[0] if row.adjectives else row.name


@lru_cache(maxsize=20_000)
def look_up(name: str) -> GeoName | None:
    """What a name means in the table; upper and lower case count, "the" and "'s" do not."""
    table = names()
    plain = plain_name(name)
    found = table.get(plain) or table.get(plain_name(_DROPPED_AROUND.sub("", name.strip())))
    if found is None and len(plain) > 3 and plain.isupper():
        found = table.get(plain.title())
    return found


@lru_cache(maxsize=1)
def names() -> dict[str, GeoName]:
    """Every name in the table, as ``plain_name`` writes it."""
    table: dict[str, GeoName] = {}
    for field, use in _USES:
        for row in ROWS:
            for name in split_list(getattr(row, field)):
                table.setdefault(plain_name(name), GeoName(row.code, use))
    for code, official in _official_names():
        table.setdefault(plain_name(official), GeoName(code, NameUse.COUNTRY))
    return table


def plain_name(name: str) -> str:
    """A name without accents, curly apostrophes and runs of blanks."""
    if name.isascii():
        return " ".join(name.split())
    folded = unicodedata.normalize("NFKD", name.replace("\u2019", "'"))
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def split_list(words: str) -> tuple[str, ...]:
    """The items of a comma-separated cell."""
    return tuple(word.strip() for word in words.split(",") if word.strip())


@lru_cache(maxsize=1)
def _by_code() -> dict[str, CountryRow]:
    return {row.code: row for row in ROWS}


def _official_names() -> list[tuple[str, str]]:
    """Official names of the countries that have a row; "Iran, Islamic Republic of" is left out."""
    found = []
    for country in pycountry.countries:
        if country.alpha_3 in _by_code():
            for field in ("official_name", "name", "common_name"):
                name = getattr(country, field, None)
                if name and "," not in name:
                    found.append((country.alpha_3, name))
    return found
