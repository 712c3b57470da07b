"""Writes organizations.tsv from organizations.txt: python3 organizations.py organizations.txt OUT."""
import sys

import listed

HEAD = """\
# International organisations, aid and rights groups, unions, news media. Source: written by hand from general reference works
# (training/facts/organizations.txt); rebuilt by training/facts/organizations.py. Apache-2.0, as the project.
# name: usual English name. aliases: other names and abbreviations (those in capitals match in capitals only).
# kind: igo, ngo, media or other (trade unions). country: ISO alpha-3, where it belongs to one. sector: PLOVER actor sector.
# code: IGO, NGO or country and NGO, LAB or MED, with tags of three letters, as CAMEO makes codes; a longer code lies within a shorter one.
# weak: those of its names that mean other things as well; they count only beside a stronger sign, such as another of its names
# or, for a medium, a word of reporting.
"""
KIND = {"igo": ("igo", "IGO"), "ngo": ("ngo", "NGO"), "union": ("other", "LAB"), "media": ("media", "JRN")}

table = listed.Table()
for where, (name, aliases, kind, country, code) in listed.lines(sys.argv[1]):
    kind, sector = KIND[kind]
    table.add(where, code, name, aliases, kind, country, sector)
table.write(sys.argv[2], HEAD)
