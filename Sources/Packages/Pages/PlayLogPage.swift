import HTML
import Kernel
import SCORM
import Web

/// Who played an activity, latest first.
struct PlaysPage {
    let rows: [(Registration, String)]
    let links: PackageLinks

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let lines = rows.map { registration, name in
            TableRow([
                HTML(text: name), statusBadge(LessonStatus(rawValue: registration.status) ?? .notAttempted, t),
                HTML(text: t(.packagesProgress(done: registration.done, total: registration.total))),
                HTML(text: registration.scoreUnits.map { t.percent(Double($0) / 1_000_000) } ?? ""),
                moment(t.ago(registration.lastAt, now: request.now), machine: registration.lastAt.iso, exact: t.moment(registration.lastAt)),
            ], link: PackageLinks.log(registration.id))
        }
        let columns = [Column(t(.packagesColumnPerson)), Column(t(.packagesColumnStatus)), Column(t(.packagesColumnProgress)),
                       Column(t(.packagesColumnScore), isNumeric: true), Column(t(.packagesColumnWhen))]
        return Page(title: t(.packagesPlaysTitle), frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(t(.packagesPlaysTitle), crumbs: [Crumb(t(.packagesKind), links.editor)], lead: t(.packagesPlaysLead)))
            \#(dataTable(caption: t(.packagesPlaysTitle), columns: columns, rows: lines, empty: emptyState(.play, title: t(.packagesNoPlays), text: t(.packagesNoPlaysText))))
            """#)
    }
}

func statusBadge(_ status: LessonStatus, _ t: Localizer) -> HTML {
    let tone: Tone = switch status {
    case .passed, .completed: .success
    case .failed: .danger
    case .incomplete, .browsed: .accent
    case .notAttempted: .neutral
    }
    return badge(t(.status(status)), tone)
}

/// A play as support and authors read it: what each item holds now, and everything that led there.
struct PlayLogPage {
    let model: PlayLogModel
    let mayRestore: Bool
    /// For the log beside a test drive.
    var isNarrow = false
    private var isSequenced: Bool { model.manifest.activities != nil }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, registration = model.registration
        let title = t(.packagesPlayOf(name: model.person))
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [PackageLinks.crumb(registration, t)],
                lead: model.manifest.title, status: LiveLog.part("status", isInline: true, status(t)), action: sequencing(t)))
            <div class="stack">\#(LiveLog.part("items", itemCards(t)))\#(section(t(.packagesLog), live(request.now).around(rows.table(t), t)))</div>
            """#)
    }

    /// What came since, for the page that follows the play; the items only when something did.
    func fresh(_ request: WebRequest, hasNews: Bool) -> HTML {
        let t = request.t
        let parts = !hasNews ? HTML() : isNarrow ? model.drive.map { $0.list(t, request.tokens) } ?? HTML() : LiveLog.part("status", isInline: true, status(t)) + LiveLog.part("items", itemCards(t))
        return live(request.now).answer(rows.table(t), parts, t)
    }

    /// The log by itself, following the play.
    func liveRows(_ request: WebRequest) -> HTML { live(request.now).around(rows.table(request.t), request.t) }

    private var rows: PlayLogRows { PlayLogRows(registration: model.registration.id, isSequenced: isSequenced, mayRestore: mayRestore, isNarrow: isNarrow, log: model.log) }
    private func live(_ now: Instant) -> LiveLog {
        LiveLog(address: PackageLinks.live(model.registration.id, isNarrow: isNarrow), after: max(model.after, rows.newest(now)), isOpen: model.isOpen)
    }
    private func status(_ t: Localizer) -> HTML { statusBadge(LessonStatus(rawValue: model.registration.status) ?? .notAttempted, t) }
    private func itemCards(_ t: Localizer) -> HTML { #"<div class="stack">\#(items(t))</div>"# }

    private func sequencing(_ t: Localizer) -> HTML? {
        isSequenced ? linkButton(t(.packagesSequencingLog), to: PackageLinks.sequencing(model.registration.id), icon: .history) : nil
    }

    private func items(_ t: Localizer) -> [HTML] {
        model.manifest.launchable.map { item -> HTML in
            guard let record = model.records[item.identifier] else {
                return card(title: item.title, #"<p class="muted">\#(t(.packagesStatusNotAttempted))</p>"#)
            }
            var rows: [(name: String, value: HTML)] = [
                (t(.packagesColumnStatus), statusBadge(record.status(model.manifest.terms(item, model.registration, rules: model.rules)), t)),
                (t(.packagesReportedTime), HTML(text: record.totalTime)),
                (t(.packagesSessions), HTML(text: t.number(record.sessions))),
            ]
            if let score = record.score { rows.append((t(.packagesColumnScore), HTML(text: t.percent(Double(score.units) / 1_000_000)))) }
            let values = record.values.sorted { $0.key < $1.key }.map { element, value in
                #"<tr><th scope="row"><code>\#(element)</code></th><td><code class="value">\#(Self.short(value))</code></td></tr>"# as HTML
            }
            return card(title: item.title, facts(rows) + disclosure(t(.packagesValues(count: values.count)), #"<div class="table-wrap"><table class="table"><tbody>\#(values)</tbody></table></div>"#))
        }
    }

    static func short(_ value: String) -> String { value.count > 400 ? value.prefix(400) + "… (\(value.utf16.count))" : value }
}
