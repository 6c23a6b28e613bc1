import Courses
import HTML
import Kernel
import SCORM
import Web

/// Everything that an author's bench shows of a test drive.
struct DriveModel: Sendable {
    let version: PackageVersion
    let activityTitle: String
    let drive: Registration
    let items: DriveItems
    /// Of SCORM.
    let log: PlayLogModel?
    /// Of cmi5 and xAPI packages.
    let course: CourseLogModel?
    let earlier: [Registration]
    let maySeeLogs: Bool
}

/// The size of the frame that the player is tried in.
struct DriveDevice: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        /// 390 × 844.
        case phone
        /// 360 × 640.
        case small
        /// As wide as the page.
        case desktop
    }
    let kind: Kind
    let isTurned: Bool
    init(_ query: Fields) {
        kind = Kind(rawValue: query.text("device")) ?? .phone
        isTurned = query.contains("turned")
    }
}

/// The bench: the player in a frame as large as a phone, and beside it how things stand, ways to set them, and what content calls as it does.
struct DrivePage {
    let model: DriveModel
    let device: DriveDevice
    /// Asked for in a package whose parts are chosen freely.
    let item: String?
    private var links: PackageLinks { PackageLinks(course: model.drive.course, activity: model.drive.activity) }
    private var package: PackageID { model.version.id }

    func response(_ request: WebRequest, errors: FormErrors = .none, values: Fields = Fields()) -> WebResponse {
        var response = PlayerStage.response(page(request, errors, values))
        response.framing = .holds
        return response
    }

    private func page(_ request: WebRequest, _ errors: FormErrors, _ values: Fields) -> Page {
        let t = request.t, title = t(.packagesTestDrive)
        let whole = linkButton(t(.packagesWholeWindow), to: links.testDrive(package), style: .quiet, icon: .link)
        let reset = postButton(t(.packagesResetDrive), to: links.reset, tokens: request.tokens, fields: [("package", package.value)], icon: .repeatAgain, confirm: t(.packagesResetConfirm))
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [Crumb(model.activityTitle, links.editor)], lead: t(.packagesDriveLead(title: model.version.title, number: model.version.number)), action: reset, more: whole))
            \#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="drive" data-drive data-device="\#(device.kind.rawValue)"\#(if: device.isTurned, " data-turned")>\#(stage(t))<div class="drive-panel">\#(standing(t, request))\#(calls(t))\#
            \#(log(t, request))\#(arrange(t, request, errors, values))\#(earlier(t, request))</div></div>
            """#)
    }

    // MARK: the frame

    private func stage(_ t: Localizer) -> HTML {
        let source = links.testDrive(package).query("frame", "1").query("item", item)
        func device(_ kind: DriveDevice.Kind, _ words: String) -> HTML {
            let link = links.bench(package).query("device", kind.rawValue).query("turned", self.device.isTurned ? "1" : nil)
            return #"<li><a href="\#(link)" data-drive-device="\#(kind.rawValue)"\#(if: kind == self.device.kind, #" aria-current="true""#)>\#(words)</a></li>"#
        }
        let turned = links.bench(package).query("device", self.device.kind.rawValue).query("turned", self.device.isTurned ? nil : "1")
        return #"""
            <div class="drive-stage"><nav class="tabs drive-devices" aria-label="\#(t(.packagesDevice))"><ul>\#(device(.phone, t(.packagesDevicePhone)))\#(device(.small, t(.packagesDeviceSmall)))\#(device(.desktop, t(.packagesDeviceDesktop)))</ul>\#
            <a class="button button-quiet" href="\#(turned)" data-drive-turn role="button">\#(icon(.repeatAgain))<span>\#(t(.packagesDeviceTurn))</span></a></nav>
            <div class="drive-frame"><iframe title="\#(t(.packagesDriveFrame))" src="\#(source)" loading="lazy" allow="fullscreen; autoplay; unload"></iframe></div></div>
            <p class="drive-instead">\#(linkButton(t(.packagesOpenPlayer), to: links.testDrive(package), style: .primary, icon: .play))</p>
            """#
    }

    // MARK: the panel

    private func standing(_ t: Localizer, _ request: WebRequest) -> HTML {
        var more: [HTML] = []
        if model.maySeeLogs {
            more.append(linkButton(t(.packagesWholeLog), to: PackageLinks.log(model.drive.id), style: .quiet, icon: .history))
            if model.log?.manifest.activities != nil { more.append(linkButton(t(.packagesSequencingLog), to: PackageLinks.sequencing(model.drive.id), style: .quiet, icon: .path)) }
        }
        return card(title: t(.packagesContents), action: #"<div class="buttons">\#(more)</div>"#, #"<p class="muted">\#(t(.packagesGoThereText))</p>\#(model.items.list(t, request.tokens))"#)
    }

    /// What content calls, told by the player's page as it happens. Content with statements calls nothing of ours.
    private func calls(_ t: Localizer) -> HTML {
        guard model.log != nil else { return HTML() }
        return card(title: t(.packagesCalls), #"""
            <ol class="drive-calls" data-drive-calls tabindex="0" aria-label="\#(t(.packagesCalls))"></ol><p class="muted" data-drive-none>\#(t(.packagesCallsNone))</p>
            """#)
    }

    private func log(_ t: Localizer, _ request: WebRequest) -> HTML {
        guard model.maySeeLogs else { return HTML() }
        let shown: HTML
        if let course = model.course {
            shown = CourseLogPage(model: course, mayWaive: false, maySeeStatements: false, isNarrow: true).liveStatements(request)
        } else if let log = model.log {
            shown = PlayLogPage(model: log, mayRestore: true, isNarrow: true).liveRows(request)
        } else { return HTML() }
        return card(title: t(model.course == nil ? .packagesLog : .packagesColumnStatements), #"<div class="drive-log" data-tail-scroller tabindex="0">\#(shown)</div>"#)
    }

    private func arrange(_ t: Localizer, _ request: WebRequest, _ errors: FormErrors, _ values: Fields) -> HTML {
        let current = model.items.all.first(where: \.isCurrent)?.identifier ?? model.items.all.first?.identifier ?? ""
        let items = selectField(Field("item", label: t(.packagesColumnItem), value: values.filled("item") ?? current), model.items.all.prefix(500).map { Choice($0.identifier, $0.title) })
        let states = selectField(Field("state", label: t(.packagesColumnStatus), value: values.text("state"), error: errors.message("state", t)),
                                 Arrangement.states.map { Choice($0.rawValue, t(.status($0))) })
        let score = textField(Field("score", label: t(.packagesArrangeScoreLabel), value: values.text("score"), error: errors.message("score", t)), kind: .number, suffix: "%", maximumLength: 8)
        let keep = checkbox("keep", label: t(model.course == nil ? .packagesArrangeKeep : .packagesArrangeKeepStates), isOn: errors.isEmpty || values.contains("keep"), hint: t(.packagesArrangeKeepHint))
        return card(title: t(.packagesArrange), #"""
            <p class="muted">\#(t(.packagesArrangeText))</p><form class="form" method="post" action="\#(links.arrange)">\#(request.tokens.html)\#(hiddenField("package", package.value))\#
            \#(items)\#(fieldRow(states, score))\#(keep)\#(formActions(button(t(.packagesArrangeDo), style: .secondary, icon: .check)))</form>
            """#)
    }

    private func earlier(_ t: Localizer, _ request: WebRequest) -> HTML {
        guard !model.earlier.isEmpty, model.maySeeLogs else { return HTML() }
        let rows = model.earlier.map { drive -> HTML in
            let when = moment(t.ago(drive.createdAt, now: request.now), machine: drive.createdAt.iso, exact: t.moment(drive.createdAt))
            return #"<li class="drive-item"><span class="drive-item-title"><a href="\#(PackageLinks.log(drive.id))">\#(when)</a></span>\#(statusBadge(LessonStatus(rawValue: drive.status) ?? .notAttempted, t))</li>"#
        }
        return card(title: t(.packagesEarlierDrives), #"<ul class="drive-items">\#(rows)</ul>"#)
    }
}

/// What a framed player leads to when it is left: a learner would be back at the course.
struct DriveLeftPage {
    let again: Link

    func response(_ request: WebRequest) -> WebResponse {
        let t = request.t
        var response = WebResponse.page(Page(title: t(.packagesDriveLeft), frame: .plain, body: #"""
            <div class="stack"><h1>\#(t(.packagesDriveLeft))</h1><p>\#(t(.packagesDriveLeftText))</p><div class="buttons">\#(linkButton(t(.packagesOpenAgain), to: again, style: .primary, icon: .play))</div></div>
            """#))
        response.framing = .framed
        return response
    }
}
