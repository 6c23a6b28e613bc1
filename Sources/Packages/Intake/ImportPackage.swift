import Blobs
package import Courses
import Documents
import Foundation
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// Turns an uploaded zip into a package of an activity. It is not played before somebody uses it (``UsePackage``).
package struct ImportPackage: Sendable {
    package let course: CourseID
    /// Nil for a package that is taken in before its activity exists; it counts as used at once, unless it waits.
    package let activity: ActivityID?
    /// Where the zip lies; it is read, not kept.
    package let path: String
    package let sha256: String
    package let fileName: String
    /// The next version of the package that the activity has; else it begins a line of its own, and nobody is moved to it.
    package let isNext: Bool
    /// Without an activity: it waits beside the course until one is made of it, and goes when nobody does.
    package let isWaiting: Bool
    package init(course: CourseID, activity: ActivityID?, path: String, sha256: String, fileName: String, isNext: Bool = true, isWaiting: Bool = false) {
        self.course = course
        self.activity = activity
        self.path = path
        self.sha256 = sha256
        self.fileName = fileName
        self.isNext = isNext
        self.isWaiting = isWaiting
    }

    /// Rows written in one transaction; no write holds the database over 50 ms (foundations 16).
    private static let batch = 500

    /// - Throws: `ImportRefusal`, `WebRefusal.notFound`
    package func perform(_ scope: Scope<AuthorCourses>, ground: Ground) async throws -> PackageID {
        let vendor = scope.vendor, course = course, activity = activity
        let found = try await ground.store.read(vendor) { tx in
            guard let activity else { return try Courses.find(course, vendor: vendor, tx) != nil }
            return try Courses.draftActivity(activity, vendor: vendor, tx)?.course == course
        }
        guard found else { throw WebRefusal.notFound }
        let isNext = isNext, isWaiting = isWaiting
        let (path, sha256, blobs) = (path, sha256, ground.blobs)
        let read = try await OffPool.run { try Intake.run(path, sha256: sha256, into: blobs, vendor: vendor) }
        let name = String(fileName.prefix(255))
        let id = try await ground.store.write(vendor) { tx -> PackageID in
            try Access.confirm(scope, tx)
            let id = tx.newID(of: PackageEntity.self)
            let line = isNext ? try activity.flatMap { try Packages.line(of: $0, vendor: vendor, tx) } ?? "" : id.value
            try Packages.begin(id, read, course: course, activity: activity, fileName: name, line: line, by: scope.actor, vendor: vendor, tx)
            for bundle in read.bundles { try Packages.own(bundle, id, tx) }
            return id
        }
        for start in stride(from: 0, to: read.files.count, by: Self.batch) {
            let files = Array(read.files[start..<min(start + Self.batch, read.files.count)])
            try await ground.store.append(vendor) { tx in
                try Packages.add(files, to: id, vendor: vendor, tx)
            }
        }
        try await ground.store.write(vendor) { tx in
            try Packages.complete(id, vendor: vendor, tx)
            if activity == nil, !isWaiting { try Packages.markUsed(id, vendor: vendor, tx) }
        }
        return id
    }
}

/// Puts an imported package into the activity's draft; learners get it with the next published version.
package struct UsePackage: Sendable {
    package let package: PackageID
    package let activity: ActivityID
    package init(package: PackageID, activity: ActivityID) {
        self.package = package
        self.activity = activity
    }

    /// - Throws: `WebRefusal.notFound`, `ImportRefusal.activityChanged` when somebody else changed the activity meanwhile.
    package func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let version = try Packages.find(package, vendor: vendor, tx), version.activity == activity,
              let draft = try Courses.draftActivity(activity, vendor: vendor, tx), draft.kind == PackageKind.key else { throw WebRefusal.notFound }
        let before = PackageKind.package(draft.config)
        guard before != version.id else { return }
        guard try Courses.saveConfig(PackageKind.config(version.id), of: draft, since: draft.revision, vendor: vendor, tx) else {
            throw ImportRefusal.activityChanged
        }
        try Packages.markUsed(version.id, vendor: vendor, tx)
        let sha256 = try tx.first("SELECT zip_sha256 FROM package_version WHERE vendor_id = \(vendor) AND id = \(version.id)")?.text("zip_sha256") ?? ""
        try ledger.append(PackageUsed(package: version.id, course: version.course, activity: activity, number: version.number,
                                      before: before, zipSHA256: sha256), by: scope.actor, tx)
    }
}
