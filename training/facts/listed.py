"""What groups.py and organizations.py share: how their texts mark names, and what the names of a table may not be."""
import re
import sys
import unicodedata


def lines(path):
    """The rows of a text, each with its place."""
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line and not line.startswith("# "):
            yield f"{path}:{number}", line.split(";")


def names(name, aliases):
    """The names of a row, that one first, and those of them that mean other things too: a text ends these in "?"."""
    marked = [name, *filter(None, aliases.split("|"))]
    return [n.removesuffix("?") for n in marked], [n[:-1] for n in marked if n.endswith("?")]


def key(name):
    """The words by which the program looks a name up; org.recount.actor.Pieces does the same in Java."""
    plain = re.sub(r"(?i)'s(?=\s|$)", " 's", name.replace("’", "'"))
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.category(c).startswith("M"))
    return tuple(piece for word in plain.lower().split() for piece in (["'s"] if word == "'s" else re.findall(r"[^\W_]+", word)))


class Table:
    """Rows under their codes. Refuses a code, or a name that is not weak, that stands in two rows."""

    def __init__(self):
        self.codes, self.holders, self.rows = {}, {}, []

    def add(self, where, code, name, aliases, kind, country, sector):
        if code in self.codes:
            sys.exit(f"{where}: code {code} of {name} is that of {self.codes[code]}")
        self.codes[code] = name
        every, weak = names(name, aliases)
        for n in every:
            k = key(n)
            row, strong = self.holders.get(k, (code, False))
            if row != code and (strong or n not in weak):
                sys.exit(f"{where}: {n} is also a name of {self.codes[row]}")
            self.holders[k] = (row, strong or n not in weak)
        self.rows.append("\t".join([every[0], "|".join(every[1:]), kind, country, sector, code, "|".join(weak)]))

    def write(self, path, head):
        with open(path, "w", encoding="utf-8") as f:
            f.write(head + "name\taliases\tkind\tcountry\tsector\tcode\tweak\n" + "\n".join(self.rows) + "\n")
        print(len(self.rows), "rows")
