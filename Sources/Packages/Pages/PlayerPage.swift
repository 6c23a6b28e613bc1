import HTML
import Kernel
import SCORM
import Web

/// The player on the portal: a thin bar, the outline of a package of several items, and the content in a frame of its own
/// origin. `Web-assets/js/9-player.js` carries messages between them.
struct PlayerPage {
    let model: PlayerModel

    func response(_ request: WebRequest) -> WebResponse {
        let t = request.t
        let stage = PlayerStage(registration: model.registration, item: model.current.identifier, title: model.current.title, token: model.token, settings: model.settings, way: model.exit)
        return PlayerStage.response(Page(title: model.title, frame: .player(bar(t), fills: true), body: stage.html(t, request.site)))
    }

    private func bar(_ t: Localizer) -> PlayerBar {
        let rollup = model.rollup
        let several = rollup.total > 1
        var next: (text: String, link: Link)?
        if rollup.done == rollup.total {
            next = (t(.packagesBackToCourse), model.exit)
        } else if let entry = model.outline.next, entry.item.identifier != model.current.identifier {
            next = (entry.item.title, model.page.query("item", entry.item.identifier))
        }
        return PlayerBar(
            title: several ? model.current.title : model.title, exit: model.exit, exitLabel: t(.packagesExit), done: rollup.done, total: rollup.total,
            progressLabel: t(.packagesProgress(done: rollup.done, total: rollup.total)), saved: model.isPreview ? t(.packagesTestDrive) : "",
            next: several || rollup.done == rollup.total ? next : nil, outline: several ? contents(t) : nil, outlineLabel: t(.packagesContents))
    }

    private func contents(_ t: Localizer) -> HTML {
        let items = model.outline.entries.filter(\.item.isVisible).map { entry -> OutlineItem in
            let isHeading = entry.item.launch == nil
            let tone: Tone = switch entry.status {
            case .passed, .completed: .success
            case .failed: .danger
            case .notAttempted: .neutral
            case .incomplete, .browsed: .accent
            }
            let link = entry.isOpen && !isHeading ? model.page.query("item", entry.item.identifier) : nil
            let note = entry.isOpen ? nil : entry.waitsFor.isEmpty ? t(.packagesItemLocked) : t(.packagesItemWaits(items: entry.waitsFor.joined(separator: ", ")))
            return OutlineItem(entry.item.title, link: link, icon: isHeading ? .outline : entry.isOpen ? .play : .locked, tone: tone,
                               stateWords: t(.status(entry.status)), note: note, isCurrent: entry.item.identifier == model.current.identifier)
        }
        return outline([(title: model.organization.title, note: t(.packagesProgress(done: model.rollup.done, total: model.rollup.total)), items: items)])
    }
}

extension Message {
    /// The words of a lesson status.
    static func status(_ status: LessonStatus) -> Message {
        switch status {
        case .passed: .packagesStatusPassed
        case .completed: .packagesStatusCompleted
        case .failed: .packagesStatusFailed
        case .incomplete: .packagesStatusIncomplete
        case .browsed: .packagesStatusBrowsed
        case .notAttempted: .packagesStatusNotAttempted
        }
    }
}
