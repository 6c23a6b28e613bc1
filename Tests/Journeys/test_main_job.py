"""The main job from an empty database, as new users would do it: a vendor trains and certifies the people of a partner.

Every page that is passed is checked with axe, for sideways scrolling, jumps and errors, at 1280 and at 390 pixels."""
import re
import subprocess
import zipfile

import pytest
from steps import MEDIA, PASSWORD, Desk, link_for, make_vendor, past_welcome

QUESTIONS = [
    ("singleChoice", "Which question opens discovery?", {"option.0.text": "What changed?", "option.1.text": "What is your budget?", "option.2.text": "Who signs?"}, ["0"]),
    ("multipleChoice", "Which two belong to a demo?", {"option.0.text": "A plan", "option.1.text": "A price list", "option.2.text": "A recap"}, ["0", "2"]),
    ("trueFalse", "A demo without discovery wins.", {"truth": "false"}, None),
    ("numeric", "How many minutes has the ten-minute demo?", {"value": "10"}, None),
    ("matching", "Match role and question.", {"left.0.text": "Engineer", "partner.0.text": "How does it work?",
                                              "left.1.text": "Buyer", "partner.1.text": "What does it save?"}, None),
    ("ordering", "Put the demo in order.", {"option.0.text": "Open", "option.1.text": "Show", "option.2.text": "Close",
                                            "option.0.place": "1", "option.1.place": "2", "option.2.place": "3"}, None),
]


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_main_job(start, visit, tmp_path, width):
    server = start(before=make_vendor)
    admin = first_admin(server, visit, width)
    partner = partner_admin(server, visit, width, admin)
    learner_links = add_people(admin, partner)
    course = build_course(admin, tmp_path)
    certify(admin, course)
    learner = accept(server, visit, "phone" if width == "phone" else "desktop", learner_links["lea@partner.example"], "Lea Learner")
    learn(server, visit, learner, admin)
    roll_up(admin, partner)
    audit(server, visit, width, admin)


def first_admin(server, visit, width):
    """The operator names the first admin, who chooses a password by a one-time link."""
    output = server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin")
    link = re.search(r"https?://\S+/reset/\S+", output)[0]
    admin = Desk(visit(width), server)
    admin.go("/sign-in", "sign-in")
    admin.go(link, "choose-password").fill(password=PASSWORD).press("Save and sign in").look()
    again = Desk(visit(width), server)
    again.visitor.expect_error("404")
    assert again.page.goto(link).status == 404
    again.sees("This link no longer works").look("link-gone")
    return admin


def until(desk, words, seconds=30):
    """Waits for a page that looks again by itself."""
    desk.page.get_by_text(words).first.wait_for(timeout=seconds * 1000)


def partner_admin(server, visit, width, admin):
    """A partner is made, another hundred come by CSV, and its admin is invited by mail."""
    admin.go("/organizations", "organizations-empty")
    admin.go("/organizations/new", "organization-new").fill(
        name="Quay Resellers", country="Germany", region="DACH", type="Reseller", externalIDs="crm: 00142").press("Create organization")
    admin.sees("Quay Resellers").look("organization")
    organization = admin.page.url.rsplit("/", 1)[-1].split("?")[0]
    rows = "id,name,country,type,region\n" + "".join(f"p-{n},Partner {n},FR,reseller,EMEA\n" for n in range(100))
    for expected in ("100", "100"):
        admin.go("/roster/new?kind=organizations", look=False)
        admin.page.locator("main input[type=file]").first.set_input_files(
            {"name": "partners.csv", "mimeType": "text/csv", "buffer": rows.encode()})
        admin.press("Read the file").press("Check the file").sees(expected).look("import-preview")
        if admin.page.locator("main form[action$='/start'] button").count():
            admin.page.on("dialog", lambda dialog: dialog.accept())
            admin.press("Take in")
            until(admin, "What became of the file")
    admin.go("/organizations?q=Partner+7", look=False).sees("Partner 77")
    assert admin.page.locator("main tbody tr, main .table-row").count() <= 11, "a repeated import made duplicates"
    admin.go(f"/people/new?organization={organization}&role=partnerAdmin", "invite").fill(
        name="Paul Partner", email="paul@partner.example", role="partnerAdmin")
    chosen = admin.page.locator("main select[name=organization]")
    if chosen.count():
        chosen.select_option(organization)
    admin.page.locator("main form button.button-primary, main form button").first.wait_for()
    admin.press("Invite", within="main form")
    partner = Desk(visit(width), server)
    partner.go(link_for(admin, "paul@partner.example"), "invitation").fill(password=PASSWORD).press("Join")
    past_welcome(partner).look("partner-start")
    return partner


def add_people(admin, partner):
    """People one by one and by pasted lines; the partner sees its own organization and no other."""
    partner.go("/people/new", "people-add").fill(name="Ian Intern", email="ian@partner.example", jobRoles=["support"]).press("Invite", within="main form").look()
    lines = "Lea Learner <lea@partner.example> sales\nSam Seller, sam@partner.example, sales\n"
    partner.go("/people/new", look=False).fill(paste=lines, jobRoles=["sales"]).press("Invite", within="main form").look("people")
    partner.go("/organizations", look=False).sees("Quay Resellers").never_sees("Partner 77")
    return {address: link_for(admin, address) for address in ("lea@partner.example", "sam@partner.example")}


def accept(server, visit, width, link, name):
    learner = Desk(visit(width), server)
    learner.go(link, look=False)
    if learner.page.locator("main [name=name]").count():
        learner.fill(name=name)
    past_welcome(learner.fill(password=PASSWORD).press("Join").look())
    return learner


def build_course(admin, tmp_path):
    """A course with a lesson, a film, a document, a SCORM package, an assignment and an exam, published."""
    admin.go("/courses", "courses-empty").press("New course").look()
    admin.fill(title="Selling Northlight", summary="What to ask, what to show.").press("Create").look("course-editor")
    base = re.search(r"/courses/[0-9a-f-]{36}", admin.page.url)[0]
    admin.go(base + "/edit", look=False).submit(base + "/modules", title="From question to demo")
    editors = {}
    for kind, title in [("lesson", "What changed?"), ("video", "A discovery call"), ("document", "The portfolio guide"),
                        ("scorm", "Night shift"), ("assignment", "Your demo"), ("exam", "Final exam")]:
        admin.go(base + "/edit", look=False)
        select = admin.page.locator(f'form[action$="{base}/activities"] select[name=kind]').first
        values = select.locator("option").evaluate_all("o => o.map(x => x.value)")
        value = next(v for v in values if kind in v.lower() or (kind == "scorm" and "package" in v.lower()))
        admin.submit(base + "/activities", kind=value, title=title)
        editors[kind] = admin.page.url.split("#")[0]
    lesson(admin, editors["lesson"])
    upload(admin, editors["video"], film(tmp_path))
    upload(admin, editors["document"], MEDIA / "portfolio-guide.pdf")
    package(admin, editors["scorm"])
    exam(admin, editors["exam"])
    assignment(admin, editors["assignment"])
    admin.go(base + "/publish", "publish").press("Publish version 1").look()
    admin.go(base + "/openings", look=False).press("Open to everybody")
    return base


def lesson(admin, editor):
    admin.go(editor, "lesson-editor-empty")
    kinds = ["heading", "text", "callout", "accordion", "table", "code", "check"]
    for kind in kinds:
        with admin.page.expect_navigation():
            admin.page.locator(f'form[action$="/blocks"] button[name=kind][value="{kind}"]:visible').last.click()
    fills = {"heading": {"text": "Begin with the change"}, "text": {"text": "Ask **what changed**. Then listen."},
             "callout": {"title": "Remember", "text": "No demo without discovery."}, "table": {"rows": "Role | Asks\nBuyer | Saves what?"},
             "code": {"title": "A note", "text": "status = listening"}, "accordion": {"foldTitle": "More", "foldText": "There is always more."},
             "check": {"text": "What do you ask first?"}}
    sections = admin.page.locator(".block-editor")
    assert sections.count() == 7
    for index, kind in enumerate(kinds):
        admin.go(editor, look=False)
        form = admin.page.locator(".block-editor").nth(index).locator("form[data-autosave]")
        for name, value in fills[kind].items():
            form.locator(f'[name="{name}"]').first.fill(value)
        if kind == "check":
            for number, answer in enumerate(["What changed?", "What is your budget?"]):
                form.locator('[name="answer"]').nth(number).fill(answer)
            form.locator('[name="right"]').first.check()
        # Autosave says so; leaving the page before would lose nothing but the proof.
        with admin.page.expect_response(lambda r: r.request.method == "POST" and "/blocks/" in r.url) as saved:
            form.locator("input, textarea").first.press("Tab")
        assert saved.value.status < 400
    admin.go(editor, "lesson-editor")


def film(folder):
    """The first seconds of a film of the demo: enough to be watched to its end, and short to watch."""
    short = folder / "discovery-call.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-i", MEDIA / "discovery-call.mp4", "-t", "8", "-c", "copy", short], check=True, stdin=subprocess.DEVNULL)
    return short


def upload(admin, editor, path):
    admin.go(editor, look=False)
    with admin.page.expect_navigation(timeout=30_000):  # the upload begins as soon as a file is chosen
        admin.page.locator("main input[type=file]").first.set_input_files(str(path))
    wait_until_ready(admin, editor)
    admin.look()


def wait_until_ready(admin, editor):
    """Films and documents are prepared in the background."""
    for _ in range(240):
        admin.page.wait_for_timeout(250)
        admin.go(editor, look=False)
        text = admin.text()
        assert "failed" not in text.lower(), text[:1500]
        if admin.page.locator("main .block-figure, main .block-file-name").count() and "being prepared" not in text:
            return
    raise AssertionError("the file was not ready within a minute:\n" + admin.text()[:1500])


def package(admin, editor):
    admin.go(editor, "package-editor")
    admin.page.locator("main input[type=file]").first.set_input_files(str(MEDIA / "night-shift.zip"))
    with admin.page.expect_navigation(timeout=30_000):
        admin.page.locator("main form[enctype='multipart/form-data'] button").first.click()
    admin.look("package-imported")
    use = admin.page.locator("main form[action$='/use'] button")
    if use.count():
        with admin.page.expect_navigation():
            use.first.click()


def exam(admin, editor):
    admin.go(editor, "exam-editor").fill(passPercent="60", attemptsAllowed="3", timeLimitMinutes="20", waitMinutes="0").press("Save settings")
    for kind, prompt, fields, right in QUESTIONS:
        admin.go(editor, look=False)
        link = admin.page.locator(f'a[href*="new-question"][href*="type={kind}"]').first.get_attribute("href")
        admin.go(link).fill(prompt=prompt)
        for name, value in fields.items():
            admin.fill(**{name: value})
        for row in right or []:
            admin.page.locator(f'main [name="right"][value="{row}"]').check(force=True)
        with admin.page.expect_navigation():
            admin.page.locator('main button[name=then][value=back]').click()
        assert not admin.refused(), f"{kind}: {admin.refused()}"
    admin.go(editor, "exam-editor-full")


def assignment(admin, editor):
    admin.go(editor, "assignment-editor").fill(instructions="Record your ten-minute demo, or describe it.", accepts=["text"], passPercent="50")
    for name, value in {"criterion.0.title": "Opens with a question", "criterion.0.level.0.title": "No", "criterion.0.level.1.title": "Yes"}.items():
        field = admin.page.locator(f'main [name="{name}"]')
        if field.count():
            field.first.fill(value)
    admin.press("Save").look()
    assert not admin.refused(), admin.refused()


def certify(admin, course):
    """A certification over the course, published, and assigned to the job role with a due date."""
    admin.go("/manage/certifications", "certifications-empty")
    admin.go("/manage/certifications/new", "certification-new").fill(
        code="NSP", title__en="Northlight Sales Professional", title__de="Northlight-Vertriebsprofi", validity="12", readiness="1", audience=["sales"])
    course_id = course.rsplit("/", 1)[-1]
    admin.page.locator('main select[name="requirement-0"]').select_option(course_id)
    admin.press("Create").look()
    assert not admin.refused(), admin.refused()
    manage = re.search(r"/manage/certifications/[0-9a-f-]{36}", admin.page.url)[0]
    admin.go(manage + "/review", "certification-review").press("Publish").look("certification")
    admin.go("/assign", "assign").fill(target="Northlight Sales Professional", audience="jobRole", jobRole="Sales", dueOn="2099-12-31").press("Assign").look()
    assert not admin.refused(), admin.refused()


def learn(server, visit, learner, admin):
    """All activities on a small screen, stopped in the middle and resumed on another device."""
    learner.go("/home", "home").sees("Selling Northlight").press("Start")
    lesson_page(learner)
    video(learner)
    # Another device: the same person signs in there and goes on where they stopped.
    other = Desk(visit("phone"), server)
    other.go("/sign-in", look=False).fill(email="lea@partner.example", password=PASSWORD).press("Sign in")
    other.go("/home", "home-resumed").press("Continue")
    document(other)
    scorm(other)
    hand_in(other)
    assess(admin)
    other.go("/home", look=False).press("Continue")
    sit_exam(other)
    credential(other, visit, server)


def lesson_page(learner):
    learner.look("lesson").sees("Begin with the change")
    learner.page.locator("form[action*='/checks/'] input[type=radio], form[action*='/checks/'] input[type=checkbox]").first.check(force=True)
    with learner.page.expect_response(lambda r: "/checks/" in r.url):
        learner.page.locator("form[action*='/checks/'] button").first.click()
    learner.page.wait_for_load_state()
    learner.page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    with learner.page.expect_navigation():
        learner.page.locator("form[action$='/done'] button").first.click()


def video(learner):
    learner.look("video")
    learner.page.locator("video").first.evaluate("async v => { v.muted = true; v.playbackRate = 2; await v.play(); }")
    learner.page.wait_for_selector("[data-when-complete]:not([hidden]) a", timeout=90_000)
    learner.look("video-done")
    learner.press("Continue", within="[data-when-complete]") if learner.page.locator("[data-when-complete] a", has_text="Continue").count() \
        else learner.page.locator("[data-when-complete] a").first.click()
    learner.page.wait_for_load_state()


def document(learner):
    learner.look("document")
    for _ in range(40):
        done = learner.page.locator("form[action$='/done'] button")
        target = done if done.count() else learner.page.locator("form[action*='/pages/'] button")
        finished = done.count() > 0
        with learner.page.expect_navigation():
            target.last.click()
        if finished:
            return
    raise AssertionError("the document has no end")


def scorm(learner):
    """The package plays on its own origin; its status reaches the course."""
    learner.look("package")
    learner.page.frame_locator("iframe").first.frame_locator("iframe").locator("#choices button").first.wait_for()
    origin = learner.page.locator("iframe").first.get_attribute("src")
    assert origin and ".localhost:" in origin, f"content plays at {origin}"
    play_through(learner)


def play_through(learner):
    """Decides well through the whole night; the package then says passed, and the course goes on from home."""
    page = zipfile.ZipFile(MEDIA / "night-shift.zip").read("shift/index.html").decode()
    best = set(re.findall(r'\["([^"]+)", 2, ', page))
    frame = next(f for f in learner.page.frames if "shift/index.html" in f.url)
    for _ in range(12):
        choice = next(b for b in frame.locator("#choices button").all() if b.inner_text() in best)
        choice.click()
    frame.get_by_text("The night is over: 24 of 24 points").wait_for()
    learner.page.wait_for_timeout(1500)
    learner.look("package-passed").sees("Saved")
    learner.go("/home", look=False).press("Continue")


def hand_in(learner):
    learner.look("assignment").fill(text="I asked what changed, then showed the shift plan.").press("Hand in your work").look("assignment-handed-in")


def assess(admin):
    admin.go("/work", "work-queue")
    admin.go(admin.page.locator("main a[href^='/work/']").first.get_attribute("href"), "work")
    for group in admin.page.locator("main fieldset").all():
        radios = group.locator("input[type=radio]")
        if radios.count():
            radios.last.check(force=True)
    comment = admin.page.locator("main textarea").first
    if comment.count():
        comment.fill("Well begun.")
    admin.press("Decide by the rubric").look()


def sit_exam(learner):
    learner.look("exam-start").press("Start the exam")
    for number in range(len(QUESTIONS)):
        if number == 0:
            learner.look("exam-question")
        answer(learner)
        with learner.page.expect_navigation():
            learner.page.locator('main button[name=then].button-primary').first.click()
    learner.look("exam-review").press("Hand in").look("exam-result").sees("You passed")


def answer(learner):
    text = learner.page.locator("#question-text").inner_text().strip()
    kind, _, fields, right = next(q for q in QUESTIONS if q[1] == text)
    page = learner.page
    if kind in ("singleChoice", "multipleChoice"):
        for row in right:
            page.locator("main label", has_text=fields[f"option.{row}.text"]).locator("input").check(force=True)
    elif kind == "trueFalse":
        page.locator('main [name=answer][value="false"]').check(force=True)
    elif kind == "numeric":
        page.locator("main [name=answer]").fill("10")
    elif kind == "matching":
        for n in (0, 1):
            label = page.locator("main label", has_text=fields[f"left.{n}.text"]).first.get_attribute("for")
            page.locator(f'[id="{label}"]').select_option(label=fields[f"partner.{n}.text"])
    else:
        for place, name in enumerate(["Open", "Show", "Close"]):
            while page.locator(".order-list li").nth(place).locator("[data-name]").inner_text().strip() != name:
                index = next(i for i, row in enumerate(page.locator(".order-list li").all()) if row.locator("[data-name]").inner_text().strip() == name)
                page.locator(".order-list li").nth(index).locator('button[value^="up:"]').click()
                page.wait_for_timeout(100)


def credential(learner, visit, server):
    learner.go("/credentials", "credentials").sees("Northlight Sales Professional")
    learner.go(learner.page.locator("main a[href^='/credentials/']").first.get_attribute("href"), "credential")
    path = re.search(r"/credentials/[0-9a-f-]{36}", learner.page.url)[0]
    paper = learner.page.request.get(server.url + path + "/certificate.pdf")
    assert paper.ok and paper.body().startswith(b"%PDF-"), paper.status
    link = re.search(r"/verify/[A-Za-z0-9-]+", learner.page.content())[0]
    public = Desk(visit("phone"), server)
    public.go(link, "verification").sees("Northlight Sales Professional")


def roll_up(admin, partner):
    admin.go("/reports/readiness", "readiness").go("/reports/readiness?q=Quay", look=False).sees("Quay Resellers")
    partner.go("/reports/readiness", "readiness-partner").never_sees("Partner 77")
    export = admin.page.request.get(admin.server.url + "/reports/readiness.csv")
    assert export.ok and "Quay Resellers" in export.text()


def audit(server, visit, width, admin):
    """An auditor reads who did what, of a person, a course and a credential, and has the proofs computed."""
    output = server.command("person", "add", "ruth@northlight.example", "--name", "Ruth Auditor", "--role", "auditor")
    auditor = Desk(visit(width), server)
    auditor.go(re.search(r"https?://\S+/reset/\S+", output)[0], look=False).fill(password=PASSWORD).press("Save and sign in")
    auditor.go("/ledger", "ledger")
    admin.go("/people?q=Lea", look=False)
    person = re.search(r"/people/([0-9a-f-]{36})", admin.page.locator("main a[href^='/people/']", has_text="Lea").first.get_attribute("href"))[1]
    admin.go(f"/people/{person}", "person")
    auditor.go(f"/ledger/person/{person}", "ledger-person").sees("Lea Learner", "Northlight Sales Professional")
    for kind in ("course", "credential"):
        link = auditor.page.locator(f"main a[href*='/ledger/{kind}/']").first
        assert link.count(), f"the ledger of a person leads to no {kind}:\n{auditor.text()[:2500]}"
        other = link.get_attribute("href")
        auditor.go(other, f"ledger-{kind}").go(f"/ledger/person/{person}", look=False)
    auditor.go("/ledger/proof", "ledger-proof")
    assert "sound" in server.command("verify").lower()
