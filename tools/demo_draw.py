"""Draws diagrams and film scenes of the demo with cairo: one look for images and videos."""

import math

import cairocffi as cairo

FONT = "Inter"
INK = (0.10, 0.14, 0.18)
MUTED = (0.38, 0.44, 0.50)
PAPER = (0.985, 0.985, 0.975)
TONES = {
    "plain": ((1, 1, 1), (0.74, 0.78, 0.82)),
    "accent": ((0.88, 0.95, 0.98), (0.04, 0.43, 0.60)),
    "success": ((0.89, 0.96, 0.91), (0.18, 0.49, 0.31)),
    "warning": ((0.99, 0.95, 0.85), (0.72, 0.49, 0.06)),
    "danger": ((0.99, 0.91, 0.89), (0.75, 0.22, 0.17)),
}
LINES = {"line": (0.50, 0.56, 0.62), **{tone: colours[1] for tone, colours in TONES.items()}}


def set_font(context, size, bold=False):
    context.select_font_face(FONT, cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
    context.set_font_size(size)


def rounded(context, x, y, width, height, radius):
    context.new_sub_path()
    for cx, cy, start in ((x + width - radius, y + radius, -90), (x + width - radius, y + height - radius, 0),
                          (x + radius, y + height - radius, 90), (x + radius, y + radius, 180)):
        context.arc(cx, cy, radius, math.radians(start), math.radians(start + 90))
    context.close_path()


def wrap(context, text, width):
    lines, current = [], ""
    for word in text.split():
        candidate = f"{current} {word}".strip()
        if current and context.text_extents(candidate)[4] > width:
            lines.append(current)
            current = word
        else:
            current = candidate
    return lines + ([current] if current else [])


def paragraph(context, text, x, y, width, size, colour, bold=False, alpha=1.0, leading=1.35):
    """Draws wrapped text from its first baseline and answers the next free baseline."""
    set_font(context, size, bold)
    for line in wrap(context, text, width):
        context.set_source_rgba(*colour, alpha)
        context.move_to(x, y)
        context.show_text(line)
        y += size * leading
    return y


def centred(context, text, x, y, size, colour, bold=False, alpha=1.0):
    set_font(context, size, bold)
    context.set_source_rgba(*colour, alpha)
    context.move_to(x - context.text_extents(text)[4] / 2, y)
    context.show_text(text)


def edge(box, toward):
    """The point where the line from a box's centre to another point leaves the box."""
    cx, cy = box["x"] + box["w"] / 2, box["y"] + box["h"] / 2
    dx, dy = toward[0] - cx, toward[1] - cy
    scale = min((box["w"] / 2) / abs(dx) if dx else math.inf, (box["h"] / 2) / abs(dy) if dy else math.inf)
    return cx + dx * scale, cy + dy * scale


def centre(box):
    return box["x"] + box["w"] / 2, box["y"] + box["h"] / 2


def draw_line(context, line, boxes, alpha, phase):
    a, b = boxes[line["from"]], boxes[line["to"]]
    start, end = edge(a, centre(b)), edge(b, centre(a))
    colour = LINES[line.get("tone", "line")]
    context.set_source_rgba(*colour, alpha)
    context.set_line_width(4)
    context.set_dash([14, 10] if line.get("dashed") else [])
    context.move_to(*start)
    context.line_to(*end)
    context.stroke()
    context.set_dash([])
    if line.get("label"):
        mx, my = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        set_font(context, 20)
        half = context.text_extents(line["label"])[4] / 2
        context.set_source_rgba(*PAPER, alpha)
        context.rectangle(mx - half - 8, my - 18, 2 * half + 16, 34)
        context.fill()
        centred(context, line["label"], mx, my + 7, 20, colour, True, alpha)
    if line.get("flow") and phase is not None:
        share = phase % 1
        context.set_source_rgba(*colour, alpha)
        context.arc(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share, 9, 0, 2 * math.pi)
        context.fill()


def draw_box(context, box, alpha):
    fill, stroke = TONES[box.get("tone", "plain")]
    rounded(context, box["x"], box["y"], box["w"], box["h"], 14)
    context.set_source_rgba(*fill, alpha)
    context.fill_preserve()
    context.set_source_rgba(*stroke, alpha)
    context.set_line_width(3)
    context.stroke()
    cx, cy = centre(box)
    if box.get("sub"):
        centred(context, box["text"], cx, cy - 4, 25, INK, True, alpha)
        centred(context, box["sub"], cx, cy + 26, 19, MUTED, False, alpha)
    else:
        centred(context, box["text"], cx, cy + 9, 25, INK, True, alpha)


def draw_diagram(context, diagram, progress=1.0, phase=None):
    """Draws the share `progress` of the boxes in their order; `phase` moves the dots along flowing lines."""
    boxes = {box["id"]: box for box in diagram["boxes"]}
    shown = {}
    for index, box in enumerate(diagram["boxes"]):
        shown[box["id"]] = max(0.0, min(1.0, progress * (len(boxes) + 1) - index))
    for line in diagram["lines"]:
        alpha = min(shown[line["from"]], shown[line["to"]])
        if alpha > 0:
            draw_line(context, line, boxes, alpha, phase)
    for box in diagram["boxes"]:
        if shown[box["id"]] > 0:
            draw_box(context, box, shown[box["id"]])


def diagram_image(diagram, path):
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, diagram["width"], diagram["height"])
    context = cairo.Context(surface)
    context.set_source_rgb(*PAPER)
    context.paint()
    draw_diagram(context, diagram)
    surface.write_to_png(str(path))


def cover_image(key, number, path):
    """A quiet cover: circles on a grid, in a hue of the course's number, the same at every run."""
    width, height = 960, 540
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, width, height)
    context = cairo.Context(surface)
    hue = (number * 0.381966 + 0.53) % 1
    base, light = hsl(hue, 0.42, 0.30), hsl(hue, 0.45, 0.62)
    context.set_source_rgb(*base)
    context.paint()
    state = sum((index + 1) * ord(letter) for index, letter in enumerate(key)) + 17
    for column in range(9):
        for row in range(5):
            state = (state * 1103515245 + 12345) % 2**31
            kind, size = (state >> 8) % 5, 14 + (state >> 12) % 34
            x, y = 54 + column * 107, 55 + row * 107
            context.set_source_rgba(*light, 0.16 + ((state >> 18) % 5) * 0.1)
            if kind == 0:
                rounded(context, x - size, y - size, 2 * size, 2 * size, 10)
            elif kind == 1:
                context.arc(x, y, size, 0, 2 * math.pi)
            elif kind == 2:
                context.rectangle(x - 53, y - 3, 107, 6)
            elif kind == 3:
                context.rectangle(x - 3, y - 53, 6, 107)
            else:
                context.arc(x, y, 8, 0, 2 * math.pi)
            context.fill()
    surface.write_to_png(str(path))


def hsl(hue, saturation, lightness):
    def channel(n):
        k = (n + hue * 12) % 12
        return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
    return channel(0), channel(8), channel(4)
