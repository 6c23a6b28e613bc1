import HTML
import Kernel
import Scoring
import Web

/// The learner's page of an assignment: what to do, how it is judged, hand in, what happened so far.
struct AssignmentView {
    let definition: AssignmentDefinition
    let history: [Submission]
    let handInLink: Link
    let fileLink: (Submission, Submission.File) -> Link
    /// Where active time is counted; nil in a preview.
    var timeLink: Link?
    let exit: Link
    let limitBytes: Int

    func html(_ t: Localizer, _ tokens: FormTokens, now: Instant, typed: Fields? = nil, errors: FormErrors = .none) -> HTML {
        let words = t(definition.instructions)
        let counted: HTML = timeLink.map { #" data-active-time="\#($0)""# as HTML } ?? HTML()
        return #"""
        <div class="stack"\#(counted)>\#(state(t))\#(words.isEmpty ? nil : prose(Markdown.html(words)))
        \#(disclosure(t(.assessmentHowJudged), isOpen: history.isEmpty, rubric(t)))
        \#(handIn(t, tokens, typed, errors))\#(submissions(t, now))</div>
        """#
    }

    /// What a learner reads, without the form: for authors.
    func preview(_ t: Localizer) -> HTML {
        let words = t(definition.instructions)
        return #"<div class="stack">\#(words.isEmpty ? nil : prose(Markdown.html(words)))\#(section(t(.assessmentHowJudged), rubric(t)))</div>"#
    }

    private func state(_ t: Localizer) -> HTML? {
        guard let last = history.first else { return nil }
        switch last.state {
        case .waiting: return callout(.info, title: t(.assessmentWorkWaiting), HTML(text: t(.assessmentWorkWaitingHint)))
        case .passed:
            return callout(.success, title: t(.assessmentWorkPassed), HTML(text: last.judgement?.comment ?? ""),
                           action: linkButton(t(.assessmentGoOn), to: exit, style: .primary))
        case .returned:
            return callout(.warning, title: t(.assessmentWorkReturned), HTML(text: last.judgement?.comment ?? ""))
        }
    }

    private func rubric(_ t: Localizer) -> HTML {
        let rows = definition.rubric.criteria.map { criterion -> HTML in
            let levels = criterion.levels.map { level -> HTML in
                let mark: HTML? = level.id == criterion.minimum ? badge(t(.assessmentMinimum), .info) : nil
                return #"<li>\#(t(level.title)) <span class="hint">\#(t(.assessmentPoints(points: t.points(level.points))))</span> \#(mark)</li>"#
            }
            return #"<div class="rubric-shown"><p><b>\#(t(criterion.title))</b></p><ul class="plain-list">\#(levels)</ul></div>"#
        }
        var rule: HTML?
        if case .percent(let percent) = definition.rubric.rule { rule = #"<p class="hint">\#(t(.assessmentPassedWith(percent: t.percent(percent, places: 2))))</p>"# }
        return #"\#(rows)\#(rule)"#
    }

    private func handIn(_ t: Localizer, _ tokens: FormTokens, _ typed: Fields?, _ errors: FormErrors) -> HTML? {
        if let last = history.first, last.state != .returned { return nil }
        if let limit = definition.attemptsAllowed, history.count >= limit {
            return callout(.warning, title: t(.assessmentNoneLeftTitle), HTML(text: t(.assessmentNoneLeft(allowed: limit))))
        }
        let title = t(history.isEmpty ? .assessmentHandInWork : .assessmentHandInAgain)
        var parts = HTML()
        if definition.accepts.contains(.video) { parts += capture("video/*", "video", .video, t(.assessmentTakeVideo), t(.assessmentChooseVideo), t) }
        if definition.accepts.contains(.photo) { parts += capture("image/*", "photo", .image, t(.assessmentTakePhoto), t(.assessmentChoosePhoto), t) }
        if definition.accepts.contains(.file) {
            parts += fileField(Field("file", label: t(.assessmentChooseFile), hint: t(.assessmentFileHint(limit: t.bytes(limitBytes))), error: errors.message("file", t)), isMultiple: true)
        }
        let text: HTML? = definition.accepts.contains(.text)
            ? textArea(Field("text", label: t(.assessmentYourText), value: typed?.raw("text") ?? "", error: errors.message("text", t)), rows: 5, maximumLength: HandInWork.mostCharacters) : nil
        return section(title, #"""
        \#(errors.isEmpty ? HTML() : errors.summary(t))
        <form class="form" method="post" action="\#(handInLink)" enctype="multipart/form-data" novalidate data-upload data-limit="\#(limitBytes)" data-too-large="\#(t(.assessmentFileTooLarge(limit: t.bytes(limitBytes))))" data-uploading="\#(t(.assessmentUploading))" data-processing="\#(t(.assessmentUploadDone))" data-failed="\#(t(.assessmentUploadFailed))">
        \#(hiddenField(FormTokens.csrfName, tokens.csrf))\#(text)\#(parts)
        <progress hidden max="100" value="0" aria-label="\#(t(.assessmentUploadProgress))"></progress><p class="hint" data-upload-words aria-live="polite"></p>
        <div class="form-actions">\#(button(t(.assessmentHandInWork), icon: .send))<button class="button button-quiet" type="button" data-upload-cancel hidden>\#(t(.assessmentUploadCancel))</button></div>
        </form>
        """#)
    }

    /// A field that opens the phone's camera, and one for what was recorded before: with `capture` a phone offers only the camera.
    private func capture(_ accepts: String, _ name: String, _ shown: Icon, _ record: String, _ choose: String, _ t: Localizer) -> HTML {
        #"""
        <div class="field dropzone"><label for="field-\#(name)">\#(icon(shown)) \#(record)</label><p class="hint" id="field-\#(name)-hint">\#(t(.assessmentFileHint(limit: t.bytes(limitBytes))))</p><input class="input input-file" type="file" id="field-\#(name)" name="\#(name)" accept="\#(accepts)" capture="environment" aria-describedby="field-\#(name)-hint"><label for="field-\#(name)-kept">\#(choose)</label><input class="input input-file" type="file" id="field-\#(name)-kept" name="\#(name)" accept="\#(accepts)" aria-describedby="field-\#(name)-hint"></div>
        """#
    }

    private func submissions(_ t: Localizer, _ now: Instant) -> HTML? {
        guard !history.isEmpty else { return nil }
        let rows = history.map { one in submissionCard(one, definition, t, now) { fileLink(one, $0) } }
        return section(t(.assessmentSubmissions), #"<div class="stack">\#(rows)</div>"#)
    }
}

/// One submission as both the learner and the assessor see it.
func submissionCard(
    _ one: Submission, _ definition: AssignmentDefinition, _ t: Localizer, _ now: Instant, file link: (Submission.File) -> Link
) -> HTML {
    let when = moment(t.ago(one.handedInAt, now: now), machine: one.handedInAt.iso, exact: t.moment(one.handedInAt))
    let text: HTML? = one.text.map { #"<div class="submitted-text">\#($0)</div>"# }
    return card(title: t(.assessmentSubmissionNumber(number: one.number)), action: submissionBadge(one.state, t), #"""
    <p class="hint">\#(when)</p>\#(text)\#(one.files.map { submittedFile($0, link($0), t) })\#(one.judgement.map { judgementShown($0, definition, t) })
    """#)
}

func submissionBadge(_ state: Submission.State, _ t: Localizer) -> HTML {
    switch state {
    case .waiting: badge(t(.assessmentStateWaiting), .info, icon: .clock)
    case .passed: badge(t(.assessmentPassed), .success)
    case .returned: badge(t(.assessmentStateReturned), .warning)
    }
}

/// A video or picture plays in place; every file can be downloaded.
private func submittedFile(_ file: Submission.File, _ link: Link, _ t: Localizer) -> HTML {
    let row: HTML = #"""
    <a class="block-file" href="\#(link)" download>\#(icon(.file))<span>\#(file.name)<small>\#(t.bytes(file.size))</small></span>\#(icon(.download, label: t(.assessmentDownload)))</a>
    """#
    if file.contentType.hasPrefix("video/") {
        return #"<div class="player-video"><video controls preload="metadata" playsinline src="\#(link)" aria-label="\#(file.name)"></video></div>\#(row)"#
    }
    if ["image/png", "image/jpeg", "image/webp", "image/gif"].contains(file.contentType) {
        return #"<figure class="block-figure"><img src="\#(link)" alt="\#(file.name)" loading="lazy"></figure>\#(row)"#
    }
    return row
}

private func judgementShown(_ judgement: Submission.Judgement, _ definition: AssignmentDefinition, _ t: Localizer) -> HTML {
    let rows = definition.rubric.criteria.compactMap { criterion -> (name: String, value: HTML)? in
        guard let level = criterion.levels.first(where: { $0.id == judgement.marks[criterion.id] }) else { return nil }
        return (t(criterion.title), #"\#(t(level.title)) <span class="hint">\#(t(.assessmentPoints(points: t.points(level.points))))</span>"#)
    }
    let comment: HTML? = judgement.comment.isEmpty ? nil : #"<blockquote class="comment">\#(judgement.comment)</blockquote>"#
    return #"\#(comment)\#(facts(rows))"#
}
