import HTML
import Kernel
import ProgrammeRules
import Store
import Web

/// Whom publishing a draft tells at once: its first decision is news wherever a status leaves shadow mode. As of today, from the dry run.
struct FirstNotices: Sendable {
    /// Marks the lines of a dry run that are news to a partner.
    static let effect = "tells"
    /// Statuses that partners hear of from now on.
    let leaving: [Status]
    /// Nil until the dry run is done.
    let counts: (partners: Int, people: Int)?

    /// What partners hear of under the draft and did not under the rules published last; all of it where nothing was published.
    static func leaving(_ draft: Programme, _ last: Programme?) -> [Status] {
        draft.statuses.filter { status in status.mode != .shadow && (last?.status(status.id)?.mode ?? .shadow) == .shadow }
    }
    static func load(_ programme: PartnerProgramme, _ draft: Programme, isFinished: Bool, vendor: VendorID, _ tx: Transaction) throws -> FirstNotices {
        let leaving = leaving(draft, try ProgrammeStore.versions(programme.id, vendor: vendor, tx).last?.programme)
        guard isFinished else { return FirstNotices(leaving: leaving, counts: nil) }
        let partners: [OrganizationID] = try tx.query("""
            SELECT DISTINCT organization_id FROM programme_dry_run_line
            WHERE vendor_id = \(vendor) AND programme_id = \(programme.id) AND revision = \(programme.revision) AND effect = \(effect) ORDER BY organization_id
            """).map { try $0.id("organization_id") }
        return FirstNotices(leaving: leaving, counts: (partners.count, try StandingAudience.count(partners, on: draft.zone.day(at: tx.now), vendor: vendor, tx)))
    }

    /// Nothing leaves shadow mode, and nobody has news.
    var isNone: Bool { leaving.isEmpty && (counts?.partners ?? 0) == 0 }

    func html(_ t: Localizer) -> HTML {
        let titles = leaving.map { OrganizationStanding.title($0.titles, $0.id, t) }
        let lead = leaving.isEmpty ? t(.programmeTellNobody) : t(.programmeTellLeaves(statuses: t.list(titles)))
        let count: HTML? = counts.map { "<p>\(t(.programmeTellCount(partners: $0.partners, people: $0.people)))</p>" } ?? "<p class=\"muted\">\(t(.programmeTellLater))</p>"
        return section(t(.programmeTellTitle), "<p>\(lead)</p>\(count)")
    }
    /// Offered with publishing.
    func choice(_ t: Localizer) -> HTML { checkbox("quiet", label: t(.programmeTellQuiet), isOn: false, hint: t(.programmeTellQuietHint)) }
}
