"""Writes leaders.tsv from leaders.txt: python3 leaders.py leaders.txt ACTOR_TABLES. Reports on what does not fit the tables in that folder."""
import difflib
import re
import sys
import unicodedata

HEAD = """\
# People known by name who speak and act for states and other bodies, from about 1985: heads of state and government, ministers, heads of
# international organisations, leaders of armed groups and of oppositions. Source: written by hand from general knowledge
# (training/facts/leaders.txt); rebuilt by training/facts/leaders.py. Apache-2.0, as the project.
# One office a row; the rows of one person follow each other, the one that the person is best known for first.
# name: usual full name in English news. aliases: other names and spellings, on the person's first row only.
# country: ISO alpha-3; empty when the person acts for no state. sector: PLOVER actor sector. code: country and sector, or the code of the
# group or organisation that the person acts for. office: key of offices.tsv. from, to: years; empty when open or not known.
# weak: those of the person's names that others bear as well; they count only beside a stronger sign, such as the full name or an office.
name	aliases	country	sector	code	office	from	to	weak
"""
OFFICES = {}
for line in """p president GOV|vp vice president GOV|pm prime minister GOV|dpm deputy prime minister GOV|fm foreign minister GOV
|dfm deputy foreign minister GOV|dm defence minister MIL|ddm deputy defence minister MIL|im interior minister GOV|fin finance minister GOV
|tm trade minister GOV|oilm oil minister GOV|enm energy minister GOV|infom information minister GOV|secm security minister GOV
|minister minister GOV|ch chancellor GOV|fs foreign secretary GOV|fsec foreign secretary GOV|k king GOV|q queen GOV|em emir GOV|su sultan GOV
|emp emperor GOV|cp crown prince GOV|hos head of state GOV|sl supreme leader GOV|jl junta leader GOV|ldr leader GOV|dldr leader GOV
|sp speaker LEG|senator senator LEG|opp opposition leader OPP|pty party leader PTY|rl rebel leader REB|wl warlord UAF|cmd commander MIL
|army army chief MIL|cgs chief of general staff MIL|cic commander-in-chief MIL|spy intelligence chief SPY|copchief police chief COP
|nsa national security adviser GOV|adv adviser GOV|cs chief of staff GOV|spk spokesperson GOV|env special envoy GOV|am ambassador GOV
|neg negotiator GOV|gov governor GOV|mayor mayor GOV|cm chief minister GOV|ce chief executive GOV|csec secretary GOV|nis secretary GOV
|ag attorney general JUD|pros prosecutor JUD|cb governor GOV|nuc head GOV|bus chief executive BUS|sg secretary-general IGO
|dsg under-secretary-general IGO|usg under-secretary-general IGO|dg director-general IGO|dir director IGO|director director IGO
|bankp president IGO|ecp president IGO|ecl president IGO|ungap president IGO|achair chairman IGO|com commissioner IGO|hc high commissioner IGO
|hr high representative IGO|insp chief IGO|adm chief IGO|spl spiritual leader REL|ayt ayatollah REL|pope pope REL|cardinal cardinal REL
|archbishop archbishop REL|bishop bishop REL""".replace("\n", "").split("|"):
    short, rest = line.split(" ", 1)
    OFFICES[short] = rest.rsplit(" ", 1)
SPELLINGS = [s.split() for s in """Mohammed Mohammad Muhammad Mohamed|Ahmed Ahmad|Hussein Hussain|Yousef Youssef Yusuf Yousuf|Abdallah Abdullah Abdulla
|Mahmoud Mahmud|Ebrahim Ibrahim|Hasan Hassan|Khalid Khaled|Omar Umar|Osama Usama|Mustafa Mustapha|Saleh Salih|Said Saeed Sa'id|Jaber Jabir
|Sergei Sergey Serguei|Alexander Aleksandr Alexandr|Yuri Yury Iouri|Dmitry Dmitri Dmitriy|Viktor Victor|Nikolai Nikolay|Andrei Andrey
|Alexei Aleksei Alexey|Vasily Vassily Vasili|Valery Valeri Valeriy|Anatoly Anatoli Anatoliy|Gennady Gennadi Gennadiy|Grigory Grigori
|Yevgeny Evgeny Yevgeni Yevgeniy|Arkady Arkadi|Igor Ihor|Oleksandr Olexander|Volodymyr Vladimir|Mikhail Mykhailo|Dmytro Dmitro
|Aleksandar Alexander|Zoran Zoran|Mohammadreza Mohammad-Reza|Massoud Masoud Masud|Gholam Gholam""".replace("\n", "").split("|")]
WORDS = {"berry", "sari", "rai"}  # spellings of family names that are words
CLOSE = 0.6
OLDEST = 40  # two digits from here on are years of the last century
PARTICLES = {"al", "el", "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "la", "le", "bin", "ben", "ibn", "zu", "wa", "arap"}


def ascii_only(name):
    plain = unicodedata.normalize("NFD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.translate(str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "dj", "Đ": "Dj", "ı": "i", "æ": "ae", "ß": "ss"}))


def pieces(name):
    return tuple(re.findall(r"[^\W_]+", ascii_only(name).lower().replace("’", "'").replace("'", " ")))


def variants(name):
    """The name with one word spelt otherwise, and without the article before the last word."""
    yield name
    words = name.split(" ")
    for i, word in enumerate(words):
        for group in SPELLINGS:
            if word in group and len(words) > 1:
                for other in group:
                    if other != word:
                        yield " ".join(words[:i] + [other] + words[i + 1:])
    if len(words) > 1 and re.match(r"(?i)(al|el)-", words[-1]):
        yield " ".join(words[:-1] + [words[-1][3:]])


def surnames(name, first):
    words = name.split(" ")
    if len(words) == 1:
        return []
    if first:
        return [words[0]]
    i = len(words) - 1
    while i > 1 and words[i] in ("Jr.", "Jr", "III", "II", "VI"):
        i -= 1
    start = i
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    names = [" ".join(words[start:i + 1])]
    if re.match(r"(?i)(al|el)-", words[i]):
        names.append(words[i][3:])
    return names


def alike(name, names):
    """Whether it is another spelling of one of the names, not another name and no word."""
    close = difflib.SequenceMatcher(None, ascii_only(name).lower(), ascii_only(names[0]).lower()).ratio() >= CLOSE if names else False
    return close and name.lower() not in WORDS


def year(text):
    if not text or len(text) == 4:
        return text
    return ("19" if int(text) >= OLDEST else "20") + text


def read(path):
    people, country, first = {}, "", False
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            country, first = line[1:4], line.endswith("<")
            continue
        if ";" not in line:
            sys.exit(f"{path}:{number}: no offices")
        left, right = line.split("; ", 1)
        names = left.strip().split("|")
        strong, weak = [], []
        bare = names[0].rstrip("!?")
        own = names[0].endswith("!")
        default = not own and not any(n == "-" or n.endswith(("!", "?")) for n in names[1:])
        family = surnames(bare, first)
        strong += list(variants(bare))
        if own:
            strong += family
        elif default:
            weak += family
        for n in names[1:]:
            if n == "-":
                continue
            if n.endswith("?"):
                weak.append(n[:-1])
            elif n.endswith("!"):
                strong.append(n[:-1])
            else:
                strong += list(variants(n))
                if own:
                    strong += [s for s in surnames(n, first) if alike(s, family)]
        person = people.setdefault(bare, {"strong": [], "weak": [], "rows": [], "line": number})
        person["strong"] += strong
        person["weak"] += weak
        for office in right.split(", "):
            m = re.fullmatch(r"(\w+)(?::(\w+))?(?:=(\w+))?(?: (\d\d(?:\d\d)?)?-(\d\d(?:\d\d)?)?)?", office.strip())
            if not m or m[1] not in OFFICES:
                sys.exit(f"{path}:{number}: '{office}' is no office with years")
            key, sector = OFFICES[m[1]]
            sector = m[2] or sector
            code = m[3] or ("IGO" if country == "IGO" else country + sector)
            home = "" if code[:3] in ("IGO", "NGO", "IMG") else code[:3]
            if m[3] and not m[2] and len(code) == 6 and home:
                sector = code[3:]
            person["rows"].append([home, sector, code, key, year(m[4] or ""), year(m[5] or "")])
    return people


def column(tables, name, *columns):
    found = []
    head = None
    for line in open(f"{tables}/{name}", encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.rstrip("\n").split("\t")
        if head is None:
            head = cells
            continue
        for c in columns:
            found += [x for x in cells[head.index(c)].split("|") if x]
    return found


def main():
    people, tables = read(sys.argv[1]), sys.argv[2]
    codes = set(column(tables, "groups.tsv", "code") + column(tables, "organizations.tsv", "code")) | {"IGO", "NGO"}
    offices = set(column(tables, "offices.tsv", "title", "key"))
    countries = set(column(tables, "countries.tsv", "iso3"))
    bearers = {}
    for name, person in people.items():
        for n in person["strong"]:
            bearers.setdefault(pieces(n), {})[name] = {r[0] for r in person["rows"] if r[0]}
    for key, who in bearers.items():
        homes = list(who.values())
        if len(who) > 1 and not set.intersection(*homes):
            print("shared:", " ".join(key), sorted(who))
            if len(key) == 1:
                for name in who:
                    person = people[name]
                    moved = [n for n in person["strong"] if pieces(n) == key]
                    person["strong"] = [n for n in person["strong"] if pieces(n) != key]
                    person["weak"] += moved
    for key in sorted({pieces(n) for t, c in (("groups.tsv", ("name", "aliases")), ("organizations.tsv", ("name", "aliases")),
                      ("countries.tsv", ("names", "demonyms", "capitals")), ("seats.tsv", ("name", "aliases"))) for n in column(tables, t, *c)}):
        if key in bearers:
            print("also in another table:", " ".join(key))
    with open(f"{tables}/leaders.tsv", "w", encoding="utf-8") as out:
        out.write(HEAD)
        for name, person in people.items():
            seen, aliases, weak = {pieces(name)}, [], []
            for n in person["strong"]:
                if pieces(n) not in seen:
                    seen.add(pieces(n))
                    aliases.append(n)
            for n in person["weak"]:
                if pieces(n) not in seen:
                    seen.add(pieces(n))
                    aliases.append(n)
                    weak.append(n)
            for i, (home, sector, code, key, start, end) in enumerate(person["rows"]):
                if key not in offices:
                    sys.exit(f"{name}: no office '{key}' in offices.tsv")
                if home and home not in countries:
                    sys.exit(f"{name}: no country '{home}'")
                if code not in codes and code != home + sector:
                    print("code in no table:", code, name)
                    code = "IGO" if code.startswith("IGO") else home + sector
                if start and end and start > end:
                    sys.exit(f"{name}: from {start} to {end}")
                row = [name, "|".join(aliases) if i == 0 else "", home, sector, code, key, start, end, "|".join(weak) if i == 0 else ""]
                out.write("\t".join(row) + "\n")
    print(len(people), "people")


main()
