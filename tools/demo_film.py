"""Makes the demo's short films: title cards and moving diagrams, piped frame by frame into ffmpeg."""

import subprocess

import cairocffi as cairo

from demo_draw import INK, MUTED, PAPER, TONES, centred, draw_diagram, paragraph

WIDTH, HEIGHT, RATE = 854, 480, 12
ACCENT = TONES["accent"][1]


def ease(share):
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)


def scene_title(context, scene, share):
    alpha = ease(share * scene["seconds"] / 0.8)
    context.set_source_rgb(0.05, 0.20, 0.28)
    context.paint()
    context.set_source_rgba(*TONES["accent"][0], 0.9)
    context.rectangle(80, 262, 120 * alpha, 5)
    context.fill()
    paragraph(context, scene["title"], 80, 232, 700, 40, (1, 1, 1), True, alpha)
    paragraph(context, scene["subtitle"], 80, 310, 680, 23, (0.82, 0.90, 0.94), False, alpha)


def scene_points(context, scene, share):
    y = paragraph(context, scene["title"], 70, 92, 720, 31, INK, True)
    y += 26
    seconds = share * scene["seconds"]
    for index, point in enumerate(scene["points"]):
        alpha = ease((seconds - 0.7 - index * 1.8) / 0.6)
        if alpha <= 0:
            break
        context.set_source_rgba(*ACCENT, alpha)
        context.arc(82, y - 8, 6, 0, 6.2832)
        context.fill()
        y = paragraph(context, point, 106, y, 680, 25, INK, False, alpha) + 16


def scene_diagram(context, scene, share, diagrams):
    diagram = diagrams[scene["diagram"]]
    seconds = share * scene["seconds"]
    context.save()
    scale = 0.59
    context.translate((WIDTH - diagram["width"] * scale) / 2, 14)
    context.scale(scale, scale)
    draw_diagram(context, diagram, ease(share * 1.8), seconds / 1.6)
    context.restore()
    context.set_source_rgba(*PAPER, 0.94)
    context.rectangle(0, HEIGHT - 62, WIDTH, 62)
    context.fill()
    centred(context, scene["caption"], WIDTH / 2, HEIGHT - 24, 19, MUTED, True)


def frames(film, diagrams):
    total = sum(scene["seconds"] for scene in film["scenes"])
    elapsed = 0.0
    for scene in film["scenes"]:
        count = round(scene["seconds"] * RATE)
        for index in range(count):
            surface = cairo.ImageSurface(cairo.FORMAT_RGB24, WIDTH, HEIGHT)
            context = cairo.Context(surface)
            context.set_source_rgb(*PAPER)
            context.paint()
            share = index / count
            if scene["kind"] == "title":
                scene_title(context, scene, share)
            elif scene["kind"] == "points":
                scene_points(context, scene, share)
            else:
                scene_diagram(context, scene, share, diagrams)
            context.set_source_rgb(*ACCENT)
            context.rectangle(0, HEIGHT - 4, WIDTH * (elapsed + index / RATE) / total, 4)
            context.fill()
            yield bytes(surface.get_data())
        elapsed += scene["seconds"]


def caption_text(scene):
    if scene["kind"] == "title":
        return "\n".join(part for part in (scene["title"], scene["subtitle"]) if part)
    if scene["kind"] == "points":
        return scene["title"] + ": " + "; ".join(scene["points"])
    return scene["caption"]


def stamp(seconds):
    return f"{int(seconds // 3600):02d}:{int(seconds // 60) % 60:02d}:{seconds % 60:06.3f}"


def write_captions(film, path):
    cues, elapsed = ["WEBVTT", ""], 0.0
    for scene in film["scenes"]:
        cues += [f"{stamp(elapsed)} --> {stamp(elapsed + scene['seconds'])}", caption_text(scene), ""]
        elapsed += scene["seconds"]
    path.write_text("\n".join(cues))


def write_film(film, diagrams, path):
    """Writes H.264 with AAC, the index first, so that a browser starts at once and seeks by range requests."""
    total = sum(scene["seconds"] for scene in film["scenes"])
    chord = "+".join(f"0.016*sin(2*PI*{hertz}*t)*(0.7+0.3*sin(2*PI*{beat}*t))"
                     for hertz, beat in ((146.83, 0.11), (220.0, 0.07), (293.66, 0.05), (369.99, 0.09)))
    temporary = path.with_suffix(".part.mp4")
    command = ["ffmpeg", "-y", "-loglevel", "error", "-threads", "2",
               "-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-",
               "-f", "lavfi", "-i", f"aevalsrc={chord}:s=44100:d={total}",
               "-af", f"afade=t=in:d=1.5,afade=t=out:st={max(0, total - 2)}:d=2",
               "-c:v", "libx264", "-preset", "veryfast", "-crf", "27", "-pix_fmt", "yuv420p", "-g", str(RATE * 2),
               "-c:a", "aac", "-b:a", "48k", "-ac", "1", "-shortest", "-fflags", "+bitexact", "-map_metadata", "-1",
               "-movflags", "+faststart", str(temporary)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as ffmpeg:
        for frame in frames(film, diagrams):
            ffmpeg.stdin.write(frame)
        ffmpeg.stdin.close()
        if ffmpeg.wait() != 0:
            raise SystemExit(f"ffmpeg could not make {path.name}")
    temporary.replace(path)
