"""Writes organizations.tsv from organizations.txt: python3 organizations.py organizations.txt OUT. Refuses a code that stands twice."""
import sys

HEAD = """\
# International organisations, aid and rights groups, news media. Source: written by hand from general reference works
# (training/facts/organizations.txt); rebuilt by training/facts/organizations.py. Apache-2.0, as the project.
# name: usual English name. aliases: other names and abbreviations (those in capitals match in capitals only).
# kind: igo, ngo or media. country: ISO alpha-3, where it belongs to one. sector: PLOVER actor sector.
# code: IGO, NGO or country and MED, with tags of three letters, as CAMEO makes codes; a longer code lies within a shorter one.
# weak: those of its names that mean other things as well; they count only beside a stronger sign, such as another of its names
# or, for a medium, a word of reporting.
"""
WEAK = set("""the world body|Security Council|General Assembly|Human Rights Council|the bloc|Contact Group|the Commonwealth|Quad|the Quad
|international coalition|Arab coalition|chemical weapons watchdog|Strasbourg court|Hague-based court|Amnesty|Memorial|Crisis Group|Time|Dawn|Bild
|Kan|Mehr|Fars|Saba|Ma'an|Shehab|Foreign Policy|The Hill|The Times|The Independent|The Guardian|Andina|Antara|Folha|Clarin|Spiegel|Irrawaddy
|Daily Star|Channel 12|National News Agency|Milenio|El Universal|Central News Agency|The Economist|Sputnik|Interfax|AA|AP|RT|PA Media|DW|FT
|CNA|SPA|INA|TT|HINA|Hina|WHO|NAM|SCO|IRC|NRC|Red Crescent|MDA|AES|PIF|IDB|Peace Now|Andean Community|Dabanga|Nikkei|Bloomberg|Politico
|Global Times|Lusa|Belga|TAP|MTI|Caritas|Eurozone|euro zone|West African bloc|La Nacion|La Nación|Breaking the Silence|SAARC""".replace("\n", "").split("|"))
SECTOR = {"igo": "IGO", "ngo": "NGO", "media": "JRN"}

codes, out = {}, []
for number, line in enumerate(open(sys.argv[1], encoding="utf-8"), 1):
    line = line.rstrip("\n")
    if not line or line.startswith("#"):
        continue
    name, aliases, kind, country, code = line.split(";")
    if code in codes:
        sys.exit(f"{number}: code {code} of {name} is that of {codes[code]}")
    codes[code] = name
    weak = "|".join(a for a in [name, *aliases.split("|")] if a in WEAK)
    out.append("\t".join([name, aliases, kind, country, SECTOR[kind], code, weak]))
with open(sys.argv[2], "w", encoding="utf-8") as f:
    f.write(HEAD + "name\taliases\tkind\tcountry\tsector\tcode\tweak\n" + "\n".join(out) + "\n")
print(len(out), "organizations")
