"""A manager without code builds a programme from nothing: by mouse on a wide screen, by keyboard alone on a phone."""
import re
import time

import pytest
from steps import administrator, make_vendor


def card(desk, title):
    return desk.page.locator(".sentence-card").filter(has=desk.page.get_by_role("heading", name=title, exact=True))


def click(desk, element):
    with desk.page.expect_navigation(wait_until="load"):
        element.click()


def rename(desk, what, title):
    form = desk.page.locator(".sentence-new").filter(has=desk.page.locator(f'input[name=kind][value={what}]'))
    form.locator("input[name=title]").fill(title)
    click(desk, form.get_by_role("button", name="Add"))


def add(desk, within, kind):
    form = within.locator(".sentence-add").last
    form.locator("select[name=kind]").select_option(kind)
    click(desk, form.get_by_role("button", name="Add sentence"))


def test_a_programme_by_mouse(start, visit):
    server = start(before=make_vendor)
    desk = administrator(server, visit)
    desk.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    desk.go("/manage/programmes", look=False).press("New programme")
    desk.look("programme-editor-new").sees("Time zone", "Three tiers by certified people")
    desk.visitor.expect_error("422")
    desk.press("Create draft").sees("Please fill this in")
    desk.fill(title="Channel 2027", zone="Europe/Berlin").press("Create draft")
    desk.sees("No tier yet", "No specialization yet", "No gate yet").look("programme-editor-empty")

    # Two tiers, a specialization and a gate; ids come from titles.
    rename(desk, "tier", "Silver")
    rename(desk, "tier", "Gold")
    rename(desk, "specialization", "Cloud security")
    rename(desk, "gate", "Deal registration")
    headings = desk.page.locator(".sentence-card h2").all_inner_texts()
    assert headings == ["Gold", "Silver", "Cloud security", "Deal registration"], headings
    # The vendor has no certification yet: what is wrong stands beside its sentence.
    silver = card(desk, "Silver")
    assert "there is no such certification" in silver.locator(".sentence-problems").first.inner_text()
    desk.sees("keep it from being published").look("programme-editor-problems")

    # Silver: a figure instead. The sentence is turned into another one and filled.
    click(desk, silver.locator(".sentence-text").first)
    desk.look("programme-editor-sentence")
    desk.page.locator(".sentence-form details summary").last.click()
    desk.page.locator(".sentence-become select[name=kind]").select_option("metric")
    click(desk, desk.page.get_by_role("button", name="Turn into this"))
    desk.visitor.expect_error("422")
    desk.fill(value="100,000").press("Save", exact=True)
    desk.sees("without separators")
    assert desk.page.locator("input[name=value]").input_value() == "100,000"
    desk.fill(value="100000", window="the last months")
    desk.page.locator('input[name="window.months"]').fill("12")
    desk.press("Save", exact=True).sees("revenue is at least 100,000 EUR", "in the last 12 months")

    # Gold: Silver's figure or a signed agreement, and more revenue; each sentence under the one before.
    click(desk, card(desk, "Gold").locator(".sentence-text").first)
    desk.page.locator(".sentence-form details summary").last.click()
    desk.page.locator(".sentence-become select[name=kind]").select_option("status")
    click(desk, desk.page.get_by_role("button", name="Turn into this"))
    desk.fill(status="Gold").press("Save", exact=True)
    desk.sees("need each other in a circle").look("programme-editor-circle")
    click(desk, card(desk, "Gold").locator(".sentence-text").first)
    desk.fill(status="Silver").press("Save", exact=True).never_sees("in a circle")
    add(desk, card(desk, "Gold"), "attest")
    desk.page.locator(".sentence-form input[name=kind]").fill("agreement")
    desk.press("Save", exact=True)
    desk.sees("All of these:", "Holds Silver", "Has declared: agreement")
    # Remove and take it back; then move it up.
    click(desk, desk.page.get_by_role("button", name="Remove: Has declared: agreement"))
    desk.never_sees("Has declared: agreement").press("Undo").sees("Has declared: agreement")
    click(desk, desk.page.get_by_role("button", name="Move up: Has declared: agreement"))
    texts = card(desk, "Gold").locator(".sentence-text").all_inner_texts()
    assert [line.split("\n")[0] for line in texts] == ["All of these:", "Has declared: agreement", "Holds Silver"], texts

    # The specialization asks for one of the tiers; its life as fields.
    click(desk, card(desk, "Cloud security").locator(".sentence-text").first)
    desk.page.locator(".sentence-form details summary").last.click()
    desk.page.locator(".sentence-become select[name=kind]").select_option("tenure")
    click(desk, desk.page.get_by_role("button", name="Turn into this"))
    desk.fill(status="Silver")
    desk.page.locator('input[name="duration.n"]').fill("6")
    desk.press("Save", exact=True).sees("Has held Silver for 6 months")
    click(desk, card(desk, "Cloud security").get_by_role("link", name="Change: Cloud security"))
    desk.look("programme-editor-status")
    desk.fill(mode="Enforced", review="on fixed days of the year", parent="Silver", loss="it is lost after some days")
    desk.page.locator('input[name="review.dates"]').fill("03-31, 09-30")
    desk.page.locator('input[name="loss.days"]').fill("30")
    desk.press("Save", exact=True).sees("reviewed on 03-31 and 09-30", "stands on Silver, lost 30 days after it")

    # The gate asks for Silver already, and nothing of whoever acts.
    desk.sees("Deal registration", "Holds Silver").never_sees("keep it from being published", "keeps it from being published")
    # A sentence in the text, at its line.
    click(desk, card(desk, "Gold").locator(".sentence-text").last)
    desk.page.locator(".sentence-form details summary").last.click()
    click(desk, desk.page.get_by_role("link", name="Show this sentence in the text"))
    desk.sees("The sentence begins in line").look("programme-editor-text")
    area = desk.page.locator("textarea[name=text]")
    assert "status:" in area.evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)")
    # Notes are not kept, and whoever writes one is told.
    area.fill(area.input_value() + "\n# for Anna\n")
    desk.press("Save draft").sees("a draft holds what the rules say")
    desk.press("Sentences").sees("Cloud security")
    dry_run(desk)
    desk.look("programme-editor")
    desk.press("Review and publish").sees("Tried on 1 partner today").press("Publish version 1").sees("Version 1 published")


def dry_run(desk):
    for _ in range(100):
        desk.page.reload()
        if "Tried on 1 partner today" in desk.text():
            return
        time.sleep(0.1)
    desk.sees("Tried on 1 partner today")


def tab_to(page, wanted, most=250):
    """Presses Tab until the focus stands on what `wanted` says in the page, as somebody without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"() => {{ const e = document.activeElement; return !!e && ({wanted})(e); }}"):
            return
    raise AssertionError(f"Tab never reaches {wanted} on {page.url}")


def named(words):
    return f"e => (e.innerText || e.getAttribute('title') || '').trim().startsWith({words!r})"


def enter(desk):
    with desk.page.expect_navigation(wait_until="load"):
        desk.page.keyboard.press("Enter")


def choose(page, value):
    for _ in range(20):
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no choice {value}")


def new_by_keyboard(desk, what, title):
    tab_to(desk.page, f"e => e.id === 'new-{what}'")
    desk.page.keyboard.type(title)
    enter(desk)


def test_a_programme_by_keyboard_on_a_phone(start, visit):
    server = start(before=make_vendor)
    desk = administrator(server, visit, "phone")
    page = desk.page
    desk.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    desk.go("/manage/programmes/new/sentences", "programme-editor-new-phone")
    tab_to(page, "e => e.name === 'title'")
    page.keyboard.type("Keys only")
    enter(desk)
    desk.sees("No tier yet")
    new_by_keyboard(desk, "tier", "Silver")
    new_by_keyboard(desk, "tier", "Gold")
    new_by_keyboard(desk, "specialization", "Cloud")
    new_by_keyboard(desk, "gate", "Deals")
    desk.sees("there is no such certification").look("programme-editor-phone-problems")

    # Each sentence about a certification that is not there becomes a declaration.
    for title, word in (("Gold", "agreement"), ("Silver", "basics"), ("Cloud", "cloud")):
        tab_to(page, f"e => e.matches('.sentence-text') && e.closest('.sentence-card')?.querySelector('h2').innerText === '{title}'")
        enter(desk)
        tab_to(page, "e => e.tagName === 'SUMMARY' && e.innerText.startsWith('More: turn')")
        page.keyboard.press("Enter")
        tab_to(page, "e => e.name === 'kind' && e.tagName === 'SELECT'")
        choose(page, "attest")
        tab_to(page, named("Turn into this"))
        enter(desk)
        tab_to(page, "e => e.name === 'kind' && e.tagName === 'INPUT'")
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type(word)
        if title == "Gold":
            desk.look("programme-editor-phone-sentence")
        enter(desk)
        desk.sees(f"Has declared: {word}")
    desk.never_sees("there is no such certification")
    dry_run(desk)
    desk.look("programme-editor-phone")
    tab_to(page, named("Review and publish"))
    enter(desk)
    desk.sees("Before you publish", "Tried on 1 partner today")
    tab_to(page, named("Publish version 1"))
    enter(desk)
    desk.sees("Version 1 published", "Has declared: agreement")


def test_sentences_without_script(start, visit):
    server = start(before=make_vendor)
    desk = administrator(server, lambda width: visit(width, javascript=False))
    desk.go("/manage/programmes/new/sentences").fill(title="Plain", begin="tiers").press("Create draft")
    desk.sees("Premier", "Select", "Registered", "Deal registration")
    click(desk, card(desk, "Premier").locator(".sentence-text").first)
    desk.look()
    desk.fill(min="7").press("Save", exact=True)
    desk.sees("At least 7 different people hold")
    desk.press("Undo").sees("At least 4 different people hold")
    assert re.search(r"/sentences\?undo=[0-9a-f]{64}", desk.page.url)


NESTED = """format: 1
id: nested
version: 1
titles: {en: Nested rules}
timezone: UTC
effective_from: 2026-01-01
statuses:
  - id: gold
    kind: tier
    rank: 1
    titles: {en: Gold}
    obtain:
      all:
        - people:
            hold: {any_of: [{credential: {code: SALES}}, {all_of: [{credential: {code: TECH}}, {any_of: [{credential: {code: LAB}}, {credential: {code: FIELD}}]}]}]}
            min: 2
        - percent: {numerator: {credential: {code: SALES}}, pct: 50, exclude: [{countries: [AT]}, {roles: [sales]}]}
        - assign:
            slots:
              - {id: am, role_type: Account manager, hold: {credential: {code: SALES}}, count: 2}
              - {id: se, role_type: Engineer, who: {roles: [engineer]}, hold: {all_of: [{credential: {code: TECH}}, {credential: {code: LAB}}]}}
            share: {max_slots: 3, max_per_role_type: {Engineer: 2}, exclusive_role_types: [Account manager, Engineer]}
        - score:
            min: 10
            tracks: [{id: points, categories: [{id: people, terms: [{hold: {credential: {code: SALES}}, weight: 2, gated_by: {attest: {kind: agreement}}}]}]}]
"""


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_every_part_of_the_grammar_has_a_form(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.go("/manage/programmes/new", look=False).fill(text=NESTED).press("Save draft")
    desk.press("Sentences").sees("Conditions of points", "without:")
    page = desk.page
    sentences = page.locator(".sentence-text")
    for number, name in ((1, "holding"), (2, "share"), (3, "slots"), (4, "points")):
        click(desk, sentences.nth(number))
        desk.look(f"programme-editor-{name}-{width}")
        # Saved untouched, nothing has changed: there is nothing to undo.
        desk.press("Save", exact=True)
        assert page.get_by_role("button", name="Undo").count() == 0, name
    # A row becomes a list, which is told to be empty, filled after that, and undone.
    click(desk, sentences.nth(1))
    page.locator('select[name="h.0.what"]').select_option("all")
    desk.visitor.expect_error("422")
    desk.press("Save", exact=True).sees("Please fill this in")
    page.locator('select[name="h.0.0.what"]').select_option("any")
    desk.press("Show more fields")
    assert page.locator('select[name="h.0.0.0.what"]').count() == 1
    page.locator('select[name="h.0.what"]').select_option("")
    desk.press("Save", exact=True).never_sees("SALES or").press("Undo")
    # The condition of points is a sentence like any other.
    click(desk, sentences.last)
    page.locator(".sentence-form input[name=kind]").fill("contract")
    desk.press("Save", exact=True).sees("Has declared: contract").look(f"programme-editor-nested-{width}")
