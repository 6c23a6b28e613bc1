"""What every page is held to, whoever opens it: no accessibility violation, no sideways scrolling, no jump, no error."""
import os
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs/guide/images"
MAX_IMAGE_BYTES = 120 * 1024
# Sum of unexpected layout shifts of a page; 0.1 is where browsers' own guidance calls a page good.
MAX_SHIFT = 0.1

COUNT_SHIFTS = """
window.__shift = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""

OVERFLOWING = """
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width + 1) return [];
  const scrolls = e => { for (let n = e.parentElement; n; n = n.parentElement) {
    const o = getComputedStyle(n).overflowX; if (o === 'auto' || o === 'scroll' || o === 'hidden' || o === 'clip') return true; } return false; };
  return [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e))
    .slice(0, 5).map(e => e.tagName.toLowerCase() + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right) + '>' + width);
}
"""

SMALL_TARGETS = """
() => [...document.querySelectorAll('button, a.button, input[type=submit], nav a, select, summary')]
  .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && b.height > 0 && (b.height < 24 || b.width < 24); })
  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
"""


# Asked for violations alone and handed over alone, a page takes a third of the time with the same findings.
AXE = Axe().axe_script
AXE_OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"],
               # Measured by SMALL_TARGETS: axe counts what a sticky bar or a toast covers as small.
               "rules": {"target-size": {"enabled": False}}}


def violations(page):
    """axe's WCAG 2.2 A and AA findings and its best practices, as sentences."""
    page.evaluate(AXE)
    found = page.evaluate("""options => axe.run(document, options).then(({ violations }) => violations.map(
        ({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.slice(0, 3).map(node => node.html.slice(0, 200)) })))""", AXE_OPTIONS)
    return [f"{each['id']} ({each['impact']}): {each['help']}: {html}" for each in found for html in each["nodes"]]


def look(page, name=None, shift=True):
    """Holds the page to all of it; `name` keeps a picture as well. Returns nothing, fails with every finding at once."""
    page.wait_for_load_state("load")
    found = [f"axe: {v}" for v in violations(page)]
    found += [f"wider than the page: {e}" for e in page.evaluate(OVERFLOWING)]
    if page.viewport_size["width"] <= 480:
        found += [f"small touch target: {e}" for e in page.evaluate(SMALL_TARGETS)]
    moved = page.evaluate("window.__shift || 0")
    if shift and moved > MAX_SHIFT:
        found.append(f"layout shifted by {moved:.3f}")
    if not page.title().strip():
        found.append("no title")
    if name:
        keep(page, name)
    assert not found, f"{page.url} at {page.viewport_size['width']} px:\n  " + "\n  ".join(found)


def no_overflow_at(page, width=320):
    """Reflow (WCAG 1.4.10): at 320 CSS pixels nothing needs sideways scrolling."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": 640})
    found = page.evaluate(OVERFLOWING)
    page.set_viewport_size(before)
    assert not found, f"{page.url} is wider than {width} px: {found}"


def keep(page, name):
    """A picture in test-results/screens, and in the guide when LAUREL_SCREENSHOTS=keep (`make screenshots`)."""
    width = page.viewport_size["width"]
    folder = ROOT / "test-results/screens"
    folder.mkdir(parents=True, exist_ok=True)
    raw = folder / f"{name}-{width}.png"
    page.screenshot(path=raw, animations="disabled", caret="hide")
    if os.environ.get("LAUREL_SCREENSHOTS") == "keep":
        IMAGES.mkdir(parents=True, exist_ok=True)
        shrink(raw, IMAGES / raw.name)


def shrink(source, target):
    """A palette picture of at most 120 KB: fewer colours first, then smaller."""
    picture = Image.open(source).convert("RGB")
    while True:
        for colours in (128, 64, 32):
            picture.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(target, optimize=True)
            if target.stat().st_size <= MAX_IMAGE_BYTES:
                return
        picture = picture.resize((picture.width * 4 // 5, picture.height * 4 // 5), Image.Resampling.LANCZOS)
