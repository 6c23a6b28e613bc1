import CMI5
import HTML
import Kernel
import SCORM
import Store
import Web

/// How the items of a test drive stand, each with a way to go there.
struct DriveItems: Sendable {
    struct One: Sendable, Equatable {
        let identifier: String
        let title: String
        let status: LessonStatus
        /// Share of the whole.
        let score: Double?
        let isCurrent: Bool
    }
    let drive: Registration
    let all: [One]

    static func load(_ drive: Registration, _ manifest: Manifest, vendor: VendorID, _ tx: Transaction) throws -> DriveItems {
        if let play = try SequencedPlay.load(drive, manifest, vendor: vendor, tx) {
            let current = play.delivered?.identifier
            return DriveItems(drive: drive, all: manifest.launchable.map { one($0, play.sequencer, isCurrent: $0.identifier == current) })
        }
        let records = try Registrations.records12(of: drive.id, vendor: vendor, tx)
        return DriveItems(drive: drive, all: manifest.launchable.map { item in
            let record = records[item.identifier]
            return One(identifier: item.identifier, title: item.title, status: record?.status ?? .notAttempted, score: record?.score.map { Double($0.units) / 1_000_000 }, isCurrent: record?.isOpen ?? false)
        })
    }

    init(drive: Registration, all: [One]) { (self.drive, self.all) = (drive, all) }

    init(_ course: CourseLogModel, language: String) {
        let open = course.sessions.first { $0.isOpen }?.unit
        self.init(drive: course.play.registration, all: course.play.course.units.map { unit in
            let standing = course.standings[unit.id] ?? UnitStanding()
            return One(identifier: unit.id, title: unit.title.text(for: language), status: standing.status, score: standing.score.map { Double($0) / 10_000 }, isCurrent: unit.id == open)
        })
    }

    private static func one(_ item: Item, _ sequencer: Sequencer, isCurrent: Bool) -> One {
        let known = sequencer.information(of: item.identifier) ?? ObjectiveInformation()
        let isBegun = (sequencer.state(of: item.identifier)?.attemptCount ?? 0) > 0
        let status: LessonStatus = if known.completed != false, known.satisfied == false { .failed } else if known.completed == true {
            known.satisfied == true ? .passed : .completed
        } else { isBegun ? .incomplete : .notAttempted }
        return One(identifier: item.identifier, title: item.title, status: status, score: known.measure.map { Double($0.units) / 10_000_000 }, isCurrent: isCurrent)
    }

    func list(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        let links = PackageLinks(course: drive.course, activity: drive.activity)
        let rows = all.prefix(500).map { one -> HTML in
            let score: HTML? = one.score.map { #"<span class="muted">\#(t.percent($0))</span>"# }
            let here: HTML = one.isCurrent ? badge(t(.packagesActiveNow), .accent, icon: .play)
                : postButton(t(.packagesGoThere), to: links.jump, tokens: tokens, fields: [("package", drive.package.value), ("item", one.identifier)], style: .quiet, icon: .next)
            return #"<li class="drive-item"><span class="drive-item-title">\#(one.title) <code>\#(one.identifier)</code></span>\#(statusBadge(one.status, t))\#(score)\#(here)</li>"#
        }
        return LiveLog.part("drive", #"<ul class="drive-items" data-keeps-place>\#(rows)</ul>"#)
    }
}
