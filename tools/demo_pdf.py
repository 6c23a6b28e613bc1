"""Sets the demo's documents from Markdown to PDF: headings, text, lists, tables, images, `---` for a new page."""

import html
import re

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, KeepTogether, ListFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FOLDER = "/usr/share/fonts/truetype/noto/"
INK, MUTED, ACCENT, LINE = HexColor("#1a2430"), HexColor("#5c6874"), HexColor("#0b6e99"), HexColor("#d7dde2")


def fonts():
    if "Noto" in pdfmetrics.getRegisteredFontNames():
        return
    for name, file in (("Noto", "NotoSans-Regular"), ("Noto-Bold", "NotoSans-Bold"),
                       ("Noto-Italic", "NotoSans-Italic"), ("Noto-BoldItalic", "NotoSans-BoldItalic")):
        pdfmetrics.registerFont(TTFont(name, f"{FOLDER}{file}.ttf"))
    pdfmetrics.registerFontFamily("Noto", normal="Noto", bold="Noto-Bold", italic="Noto-Italic", boldItalic="Noto-BoldItalic")


def styles():
    body = ParagraphStyle("body", fontName="Noto", fontSize=10.5, leading=16, textColor=INK, spaceAfter=7)
    return {
        "body": body,
        "h1": ParagraphStyle("h1", parent=body, fontName="Noto-Bold", fontSize=23, leading=29, spaceBefore=6, spaceAfter=6),
        "h2": ParagraphStyle("h2", parent=body, fontName="Noto-Bold", fontSize=14, leading=19, spaceBefore=10, spaceAfter=5),
        "lead": ParagraphStyle("lead", parent=body, fontSize=12, leading=18, textColor=MUTED, spaceAfter=12),
        "cell": ParagraphStyle("cell", parent=body, fontSize=9.2, leading=13, spaceAfter=0),
        "head": ParagraphStyle("head", parent=body, fontName="Noto-Bold", fontSize=9.2, leading=13, spaceAfter=0, textColor=ACCENT),
        "note": ParagraphStyle("note", parent=body, fontSize=8.5, leading=12, textColor=MUTED),
    }


def inline(text):
    text = html.escape(text, quote=False).replace("①", "1").replace("②", "2")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)


def table(lines, style, width):
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines if not re.match(r"^\|[\s|:-]+\|$", line)]
    cells = [[Paragraph(inline(cell) or "&nbsp;", style["head" if index == 0 else "cell"]) for cell in row] for index, row in enumerate(rows)]
    columns = len(rows[0])
    longest = [min(60, max(10, max(len(row[i]) for row in rows))) for i in range(columns)]
    made = Table(cells, colWidths=[width * share / sum(longest) for share in longest], repeatRows=1, hAlign="LEFT")
    made.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                              ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 6), ("LEFTPADDING", (0, 0), (-1, -1), 2)]))
    return [made, Spacer(1, 10)]


def flow(text, images, style, width):
    story, lines, index = [], text.strip().split("\n"), 0

    def take(matches):
        nonlocal index
        start = index
        while index < len(lines) and matches(lines[index]):
            index += 1
        return lines[start:index]

    while index < len(lines):
        line = lines[index]
        if line == "---":
            story.append(PageBreak()); index += 1
        elif not line.strip():
            index += 1
        elif line.startswith("## "):
            story.append(Paragraph(inline(line[3:]), style["h2"])); index += 1
        elif line.startswith("# "):
            story.append(Paragraph(inline(line[2:]), style["h1"])); index += 1
        elif line.startswith("> "):
            story.append(Paragraph(inline(line[2:]), style["lead"])); index += 1
        elif line.startswith("|"):
            story += table(take(lambda x: x.startswith("|")), style, width)
        elif line.startswith("!["):
            title, name = re.match(r"!\[(.*?)\]\((.*?)\)", line).groups()
            story.append(KeepTogether([Image(str(images / f"{name}.png"), width=width, height=width * 640 / 1200), Paragraph(inline(title), style["note"])])); index += 1
        elif line.startswith("- "):
            story.append(ListFlowable([Paragraph(inline(x[2:]), style["body"]) for x in take(lambda x: x.startswith("- "))], bulletType="bullet", bulletColor=ACCENT, bulletFontSize=13, leftIndent=14))
        elif re.match(r"\d+\. ", line):
            story.append(ListFlowable([Paragraph(inline(x.split(". ", 1)[1]), style["body"]) for x in take(lambda x: re.match(r"\d+\. ", x))], bulletType="1", bulletColor=ACCENT, leftIndent=18))
        else:
            story.append(Paragraph(inline(line), style["body"])); index += 1
    return story


def write_pdf(source, images, path):
    fonts()
    text = source.read_text()
    title = re.search(r"^# (.+)$", text, re.M).group(1)

    def furniture(canvas, document):
        canvas.saveState()
        canvas.setFillColor(ACCENT)
        canvas.rect(0, A4[1] - 5 * mm, A4[0], 5 * mm, stroke=0, fill=1)
        canvas.setFont("Noto", 8)
        canvas.setFillColor(MUTED)
        canvas.drawString(22 * mm, 12 * mm, f"Corvane Industrial Networks · {title}")
        canvas.drawRightString(A4[0] - 22 * mm, 12 * mm, str(document.page))
        canvas.restoreState()

    temporary = path.with_suffix(".part")
    document = SimpleDocTemplate(str(temporary), pagesize=A4, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=20 * mm, bottomMargin=22 * mm,
                                 title=title, author="Corvane Industrial Networks", lang="en", invariant=1)
    document.build(flow(text, images, styles(), document.width), onFirstPage=furniture, onLaterPages=furniture)
    temporary.replace(path)
