import Courses
import Kernel
import Ledger
import People
import Store
import Web

/// All SQL of uploads that wait beside a course until an activity is made of them.
enum Shelf {
    /// Uploads that one form brings, and that one makes activities of.
    static let most = 50

    /// Newest first.
    static func waiting(_ course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> [PackageVersion] {
        try tx.query("""
            SELECT * FROM package_version WHERE vendor_id = \(vendor) AND course_id = \(course) AND activity_id = '' AND used_at IS NULL AND is_complete = 1
            ORDER BY created_at DESC, id LIMIT \(Limits.apiPageRows)
            """).map(PackageVersion.init)
    }
    static func find(_ id: PackageID, of course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> PackageVersion? {
        guard let found = try Packages.find(id, vendor: vendor, tx), found.course == course, found.activity.value.isEmpty, found.usedAt == nil else { return nil }
        return found
    }
    /// An upload becomes the first one of an activity.
    static func place(_ id: PackageID, in activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE package_version SET activity_id = \(activity), number = 1, line_id = '' WHERE vendor_id = \(vendor) AND id = \(id) AND activity_id = '' AND used_at IS NULL
            """)
    }
}

/// Makes an activity of each upload, in the order given, at the end of a module of the course's draft.
struct PlaceUploads: Sendable {
    let packages: [PackageID]
    /// Nil for a new one.
    let module: ModuleID?
    /// Of the new module.
    let moduleTitle: String

    /// - Returns: how many activities were made.
    /// - Throws: `ShelfRefusal.nothingChosen`; `WebRefusal.notFound` for an upload that waits no more, or is another course's: then none is made.
    func perform(_ scope: Scope<AuthorCourses>, _ course: CourseID, ledger: Ledger, _ tx: Transaction) throws -> Int {
        try Access.confirm(scope, tx)
        guard !packages.isEmpty else { throw ShelfRefusal.nothingChosen }
        guard packages.count <= Shelf.most, Set(packages).count == packages.count else { throw ShelfRefusal.tooMany }
        let vendor = scope.vendor, module = try module ?? EditDraft.addModule(moduleTitle, to: course, scope, ledger: ledger, tx)
        for id in packages {
            guard let version = try Shelf.find(id, of: course, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let title = version.title.isEmpty ? version.fileName : version.title
            let activity = try EditDraft.addActivity(PackageKind.kind, title: String(title.prefix(Limits.nameCharacters)), to: module, of: course, scope, ledger: ledger, tx)
            try Shelf.place(id, in: activity, vendor: vendor, tx)
            try UsePackage(package: id, activity: activity).perform(scope, ledger: ledger, tx)
        }
        return packages.count
    }
}
