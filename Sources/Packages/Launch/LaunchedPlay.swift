import CMI5
import Crypto
import Foundation
import JSON
import Kernel
import People
import Records
import Store
import XAPI

/// A registration of a cmi5 or xAPI package, as launches and the record store know it.
struct LaunchedPlay: Sendable {
    let registration: Registration
    let standard: PackageStandard
    let course: CourseStructure
    /// The registration as statements name it: a UUID of version 4, which every client takes.
    let code: String
    /// The learner as statements name them. Kept for life, as the states of the content are found under it: also when the portal moves or
    /// the person is joined with another.
    let account: SeenStatement.Account
    let vendor: VendorID
    /// Under which its statements and documents are kept.
    let organization: OrganizationID
    let vendorOrganization: OrganizationID

    /// Beginning of the ids.
    var origin: String { account.homePage }
    var documents: LaunchDocuments { LaunchDocuments(organization: organization, vendor: vendor) }
    var agent: AgentKey { .account(homePage: account.homePage, name: account.name) }

    /// Laurel's own ids: the same for every registration of the activity, and never the publisher's (cmi5 8.1, 9.3.9). A `tincan.xml` has
    /// no such rule: its content speaks of the id that it has itself.
    func activityID(_ publisherID: String) -> String {
        standard == .tincan ? publisherID : "\(base)/\(SHA256.hash(data: Array(publisherID.utf8)).withUnsafeBytes { Hex.text(UnsafeRawBufferPointer(rebasing: $0.prefix(10))) })"
    }
    private var base: String { "\(origin)/ns/activities/\(registration.activity.value)/cmi5" }
    func objectID(_ target: Satisfaction.Target) -> String {
        switch target {
        case .block(let block): activityID(block.id)
        case .course: base
        }
    }
    /// Ids of the package's own activities, its publisher's and Laurel's.
    var activities: Set<String> {
        var all: Set<String> = [course.id, base]
        for id in course.units.map(\.id) + course.blocks.map(\.id) { all.formUnion([id, activityID(id)]) }
        return all
    }
    func terms(_ unit: AssignableUnit, session: String, mode: LaunchMode) -> LaunchTerms {
        LaunchTerms(account: account, registration: code, sessionID: session, activityID: activityID(unit.id), publisherID: unit.id, mode: mode, masteryScore: unit.masteryScore)
    }

    static func freshID() -> String { UUID().uuidString.lowercased() }
}

/// Structures by package: immutable, so what is read once stays true.
enum StructureCache {
    private static let known = Kept()

    static func find(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws -> (standard: PackageStandard, course: CourseStructure)? {
        if let hit = known.get(vendor.value + id.value) { return hit }
        // Most packages are of another standard, and reading a large one's manifest to see that takes longer than all else on a page.
        guard let row = try tx.first("SELECT standard FROM package_version WHERE vendor_id = \(vendor) AND id = \(id)"), try PackageStandard(stored: row.text("standard")).isLaunched,
              let version = try Packages.find(id, vendor: vendor, tx), let course = version.structure else { return nil }
        known.put(vendor.value + id.value, (version.standard, course))
        return (version.standard, course)
    }
}

/// One launch of a unit.
struct LaunchSession: Sendable {
    let id: String
    let registration: RegistrationID
    let unit: String
    let ordinal: Int
    let mode: LaunchMode
    let device: String
    var state: SessionState
    /// Hash over all statements of the session so far, in the order in which they came.
    var chain: String
    let launchedAt: Instant
    /// When the last statement came; nil before the first.
    var statementAt: Instant?
    /// When the content last wrote anything.
    let writtenAt: Instant?
    let seenAt: Instant
    let endedAt: Instant?
    let ending: String?
    var isOpen: Bool { endedAt == nil }

    init(_ row: Row) throws {
        id = try row.text("session_id")
        registration = try row.id("registration_id")
        unit = try row.text("unit_id")
        ordinal = try row.int("ordinal")
        mode = LaunchMode(rawValue: try row.text("mode")) ?? .normal
        device = try row.text("device")
        state = try JSONText.read(row.text("state"))
        chain = try row.text("chain")
        launchedAt = try row.instant("launched_at")
        statementAt = try row.optionalInstant("statement_at")
        writtenAt = try row.optionalInstant("written_at")
        seenAt = try row.instant("seen_at")
        endedAt = try row.optionalInstant("ended_at")
        ending = try row.optionalText("ending")
    }
}
