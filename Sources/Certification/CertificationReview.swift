import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// Before publishing: what changes, who would change, by name.
struct CertificationReview: Sendable {
    let certification: Certification
    let draft: CertificationVersion
    let inForce: CertificationVersion?
    let dryRun: CertificationDryRun
    /// Of the first people of each list.
    let names: [PersonID: String]
    let asked: [String: Beneath.Asked]

    /// Names shown of a list before "and 12 more".
    static let shownNames = 20

    static func load(_ scope: Scope<ManageCertifications>, _ id: CertificationID, _ tx: Transaction) throws -> CertificationReview {
        let vendor = scope.vendor
        guard let certification = try CertificationStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard let draft = try CertificationStore.draft(id, vendor: vendor, tx) else { throw PublishCertification.Refused.noDraft }
        let inForce = try CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx)
        let run = try CertificationDryRun.run(draft, current: inForce, vendor: vendor, tx)
        var names: [PersonID: String] = [:]
        for person in [run.certified, run.renewed, run.mustProveMore, run.setBack].flatMap({ $0.prefix(shownNames) }) {
            names[person] = try Beneath.name(of: person, vendor: vendor, tx)
        }
        let requirements = Array(Set(draft.requirements + (inForce?.requirements ?? [])))
        let asked = try Beneath.describe(requirements, vendor: vendor, tx)
        return CertificationReview(certification: certification, draft: draft, inForce: inForce, dryRun: run, names: names,
                                   asked: Dictionary(asked.map { ($0.requirement.key, $0) }, uniquingKeysWith: { a, _ in a }))
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, title = t(.certificationReviewTitle(n: draft.number))
        let crumbs = [Crumb(t(.certificationCertifications), CertificationLinks.manage),
                      Crumb(draft.title.resolve(t.language), CertificationLinks.manage(certification.id))]
        return Page(title: title, frame: .manager(current: "certifications"), body: """
            \(pageHeader(title, crumbs: crumbs))
            \(section(t(.certificationReviewWho), who(t)))
            \(section(t(.certificationReviewChanges), changes(t)))
            \(formActions(postButton(t(.certificationPublish(n: draft.number)), to: CertificationLinks.publish(certification.id), tokens: request.tokens,
                                     style: .primary, icon: .publish),
                          linkButton(t(.certificationBackToEdit), to: CertificationLinks.edit(certification.id), icon: .edit)))
            """)
    }

    private func who(_ t: Localizer) -> HTML {
        var lines: [HTML] = [
            line(t(.certificationDryCertified(n: dryRun.certified.count)), dryRun.certified, t),
            line(t(.certificationDryRenewed(n: dryRun.renewed.count)), dryRun.renewed, t),
            line(t(.certificationDryKept(n: dryRun.kept)), [], t),
            line(t(.certificationDryMore(n: dryRun.mustProveMore.count)), dryRun.mustProveMore, t),
            line(t(.certificationDryLess(n: dryRun.setBack.count)), dryRun.setBack, t),
        ]
        if let inForce, inForce.validityMonths != draft.validityMonths {
            lines.append(line(t(.certificationDryMonths(before: t.validity(inForce.validityMonths), after: t.validity(draft.validityMonths))), [], t))
        }
        return #"<ul class="dry-run">\#(lines)</ul>"#
    }

    private func line(_ words: String, _ people: [PersonID], _ t: Localizer) -> HTML {
        let shown = people.prefix(Self.shownNames).compactMap { names[$0] }.sorted()
        guard !shown.isEmpty else { return "<li>\(words)</li>" }
        let rest = people.count > Self.shownNames ? ", " + t(.certificationAndMore(n: people.count - Self.shownNames)) : ""
        return #"<li>\#(words)<br><span class="muted">\#(shown.joined(separator: ", ") + rest)</span></li>"#
    }

    private func changes(_ t: Localizer) -> HTML {
        let rows = fields(t).filter { $0.before != $0.after }.map { TableRow([HTML(text: $0.name), HTML(text: $0.before), HTML(text: $0.after)]) }
        return dataTable(caption: t(.certificationReviewChanges),
                         columns: [Column(t(.certificationReviewField)), Column(t(.certificationReviewFrom)), Column(t(.certificationReviewTo))],
                         rows: rows, empty: "<p>\(t(.certificationReviewNoChange))</p>")
    }

    private func fields(_ t: Localizer) -> [(name: String, before: String, after: String)] {
        let none = t(.certificationNothing)
        func of(_ read: (CertificationVersion) -> String) -> (String, String) { (inForce.map(read) ?? none, read(draft)) }
        func list(_ requirements: [Requirement]) -> String {
            requirements.isEmpty ? none : requirements.map { asked[$0.key]?.title(t) ?? $0.key }.joined(separator: ", ")
        }
        func texts(_ map: LanguageMap) -> String { map.isEmpty ? none : map.texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: " / ") }
        let pairs: [(String, (String, String))] = [
            (t(.certificationChangeTitle), of { texts($0.title) }), (t(.certificationChangeSummary), of { texts($0.summary) }),
            (t(.certificationChangeValidity), of { t.validity($0.validityMonths) }), (t(.certificationChangeAnchor), of { t.renewal($0) }),
            (t(.certificationChangeZone), of { $0.zone.identifier }), (t(.certificationChangeReadiness), of { t.readiness($0.readiness) }),
            (t(.certificationChangeAudience), of { t.audience($0.audience) }), (t(.certificationChangeRequirements), of { list($0.requirements) }),
            (t(.certificationChangeRenewing), of { list($0.requirements.filter(\.renews)) }),
        ]
        return pairs.map { (name: $0.0, before: $0.1.0, after: $0.1.1) }
    }
}
