"""Writes groups.tsv from groups.txt: python3 groups.py groups.txt OUT."""
import sys

import listed

HEAD = """\
# Armed groups, movements, parties and gangs that appear in news of conflict and diplomacy. Source: written by hand from general
# reference works (training/facts/groups.txt); rebuilt by training/facts/groups.py. Apache-2.0, as the project.
# name: usual English name. aliases: other standard names, transliterations and abbreviations (those in capitals match in capitals only).
# kind: armed_group, military, government or other (parties, movements). country: ISO alpha-3 of the main base; empty when there is none.
# sector: PLOVER actor sector. code: country, sector and a tag of three letters, as CAMEO makes codes; IMG stands for no country.
# weak: those of its names that mean other things as well; they count only beside a stronger sign, such as another of its names.
"""
KIND = {"PTY": "other", "OPP": "other", "REL": "other", "NGO": "ngo", "CVL": "other", "SEP": "other", "MIL": "military",
        "GOV": "government", "COP": "government", "SPY": "government"}

table = listed.Table()
for where, (name, aliases, country, sector, tag, *kind) in listed.lines(sys.argv[1]):
    if len(tag) != 3:
        sys.exit(f"{where}: tag {tag}")
    kind = kind[0] if kind else KIND.get(sector, "armed_group")
    table.add(where, (country or "IMG") + sector + tag, name, aliases, kind, country, sector)
table.write(sys.argv[2], HEAD)
