"""What a partner gets to show for its status: certificate, badge, HTML for its website and a public page that tells when it has ended."""
import pathlib
import subprocess
import tempfile
import time

import pytest
from steps import Desk, administrator, make_vendor

RULES = """format: 1
id: channel
version: 1
titles: {en: Channel programme}
timezone: Europe/Berlin
effective_from: 2026-01-01
metrics: [{key: revenue, currency: EUR}]
statuses:
  - id: bronze
    kind: tier
    rank: 1
    titles: {en: Bronze Partner}
    obtain:
      any:
        - metric: {key: revenue, window: latest, value: 100000, currency: EUR}
        - not: {status: {id: gold}}
  - id: gold
    kind: tier
    rank: 2
    titles: {en: Gold Partner}
    obtain: {metric: {key: revenue, window: latest, value: 500000, currency: EUR}}
"""


def qr_codes(pdf):
    """What a phone reads from the paper."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "150", "-png", "-", folder + "/page"], input=pdf, check=True)
        pictures = sorted(str(path) for path in pathlib.Path(folder).glob("*.png"))
        return subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *pictures], check=True, capture_output=True, text=True).stdout.split()


def drawn(page):
    """Whether each badge on the page is a picture that the browser could show."""
    images = page.locator("img[src*='badge.svg']")
    assert images.count() > 0, f"no badge on {page.url}"
    images.first.scroll_into_view_if_needed()
    page.wait_for_function("[...document.querySelectorAll(\"img[src*='badge.svg']\")].every(i => i.complete && i.naturalWidth > 0)", timeout=10_000)


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_a_status_to_show(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    desk.go("/manage/programmes/new", look=False).fill(text=RULES).press("Save draft")
    programme = desk.page.url.replace("/edit", "")
    desk.go(programme + "/review", look=False).press("Publish version 1")
    for _ in range(200):
        desk.go("/standing", look=False)
        if "Bronze Partner" in desk.page.locator("main table").first.inner_text():
            break
        time.sleep(0.1)
    desk.page.get_by_role("link", name="Quay Resellers").first.click()
    desk.sees("Certificates and badges")
    drawn(desk.page)
    desk.page.locator("#awards summary").first.click()
    desk.look("programme-awards")
    html = desk.page.locator("#awards textarea").input_value()
    assert "/verify/partners/" in html and 'alt="Quay Resellers: Bronze Partner, Northlight Controls"' in html

    # Paper: the certificate, and where the partner stands.
    for name in ["Download certificate", "Share as PDF"]:
        path = desk.page.get_by_role("link", name=name).first.get_attribute("href")
        paper = desk.page.request.get(server.url + path)
        assert paper.status == 200 and paper.body().startswith(b"%PDF-"), name
        if name == "Download certificate":
            assert qr_codes(paper.body()) == [server.url + desk.page.get_by_role("link", name="Public page").first.get_attribute("href")]

    # A stranger follows the badge.
    public = desk.page.get_by_role("link", name="Public page").first.get_attribute("href")
    stranger = Desk(visit(width), server)
    stranger.visitor.expect_error("favicon.ico")  # nothing of the portal was loaded before
    stranger.go(public, "programme-award-held").sees("Quay Resellers", "Bronze Partner", "Northlight Controls", "holds this status today").never_sees("Vera")
    drawn(stranger.page)
    before = stranger.page.request.get(server.url + public + "/badge.svg")
    assert before.headers["cross-origin-resource-policy"] == "cross-origin" and "max-age=300" in before.headers["cache-control"]

    # The programme ends: page and picture say so.
    desk.page.on("dialog", lambda question: question.accept())
    desk.go(programme, look=False).press("Retire").sees("Programme retired")
    stranger.go(public, "programme-award-ended").sees("counts no longer", "Ended on")
    drawn(stranger.page)
    after = stranger.page.request.get(server.url + public + "/badge.svg", headers={"If-None-Match": before.headers["etag"]})
    assert after.status == 200 and after.headers["etag"] != before.headers["etag"]
