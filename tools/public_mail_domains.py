#!/usr/bin/env python3
"""Makes Sources/Joining/Domains/PublicMailDomains.swift from Sources/Joining/Data/public-mail-domains.txt.

tools/public_mail_domains.py           write what is stale
tools/public_mail_domains.py --check   fail when it is stale or a line is no domain
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Sources/Joining/Data/public-mail-domains.txt"
TARGET = ROOT / "Sources/Joining/Domains/PublicMailDomains.swift"


def main():
    names = sorted({line.strip() for line in SOURCE.read_text().splitlines() if line.strip() and not line.startswith("#")})
    wrong = [name for name in names if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", name)]
    if wrong:
        sys.exit(f"{SOURCE.name}: no domains: {', '.join(wrong)}")
    lines = "\n".join("        " + name for name in names)
    text = f'''// Made by tools/public_mail_domains.py from Data/public-mail-domains.txt, which names its source.

/// Mail providers of the public, which no organization speaks for.
package enum PublicMailDomains {{
    package static let all = Set(text.split(separator: "\\n").map(String.init))
    private static let text = """
{lines}
        """
}}
'''
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.exists() and TARGET.read_text() == text else f"{TARGET.name} is stale: run tools/public_mail_domains.py")
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text)


main()
