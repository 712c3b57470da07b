"""Writes groups.tsv from groups.txt: python3 groups.py groups.txt OUT. Refuses a code or a name that stands twice in one country."""
import sys

HEAD = """\
# Armed groups, movements, parties and gangs that appear in news of conflict and diplomacy. Source: written by hand from general
# reference works (training/facts/groups.txt); rebuilt by training/facts/groups.py. Apache-2.0, as the project.
# name: usual English name. aliases: other standard names, transliterations and abbreviations (those in capitals match in capitals only).
# kind: armed_group, military or other (parties, movements). country: ISO alpha-3 of the main base; empty when there is none.
# sector: PLOVER actor sector. code: country, sector and a tag of three letters, as CAMEO makes codes; IMG stands for no country.
# weak: those of its names that mean other things as well; they count only beside a stronger sign, such as another of its names.
"""
WEAK = set("""Amal|Aleph|Azov|Wagner|Fano|AA|IS|SLM|SLA|TAK|TIP|MIL|Shene|Congress party|Southern Front|Los Lobos|White Army|AFF|NRF|RSS
|DPR|LPR|APC|UPC|CPC|PRC Gaza|PMU|UDA|MDC|EFF|GIA|FIS|FACT|MEND|HuM|JuA|KIA|PDF|AAH|BRA|BRN|SRA|SSP|MILF|Zetas|Redut|Transnistria
|Democrats|Republicans|Labour Party|Conservative Party|Tories|Communist Party of China|Lao|National Salvation Front|Unita|G9|Red Command
|ADF|SDF|RSF|STC|SPLM|PLC|CMA|CNF|DPP|CPP|BNA|BNP|FAN|IRA|ETA|ANC|PLA Manipur|Naxals|Mobondo|Maute|National Council|FLN|National Liberation Army
|Islamic Jihad|Islamic Resistance Movement|Popular Liberation Army|Army of Islam|Army of Justice|Soldiers of God|Northern Alliance
|Revolutionary Struggle|Right Sector|Golden Dawn|Grey Wolves|Shining Path|Living Together coalition|Peace Companies|Party of God""".replace("\n", "").split("|"))
KIND = {"PTY": "other", "OPP": "other", "REL": "other", "NGO": "ngo", "CVL": "other", "SEP": "other", "MIL": "military",
        "GOV": "armed_group"}


def rows(path):
    codes, names = {}, {}
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        name, aliases, country, sector, tag = line.split(";")
        code = (country or "IMG") + sector + tag
        if code in codes:
            sys.exit(f"{path}:{number}: code {code} of {name} is that of {codes[code]}")
        codes[code] = name
        for alias in [name, *aliases.split("|")]:
            if alias and alias in names:
                print(f"{path}:{number}: {alias} is also {names[alias]}", file=sys.stderr)
            names[alias] = name
        if len(tag) != 3:
            sys.exit(f"{path}:{number}: tag {tag}")
        weak = "|".join(a for a in [name, *aliases.split("|")] if a in WEAK)
        yield "\t".join([name, aliases, KIND.get(sector, "armed_group"), country, sector, code, weak])


out = list(rows(sys.argv[1]))
with open(sys.argv[2], "w", encoding="utf-8") as f:
    f.write(HEAD + "name\taliases\tkind\tcountry\tsector\tcode\tweak\n" + "\n".join(out) + "\n")
print(len(out), "groups")
