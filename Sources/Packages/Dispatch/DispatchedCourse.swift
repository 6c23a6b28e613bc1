import CMI5
import Courses
import HTTPTypes
import Kernel
import SCORM
import Store
import Web

/// A dispatched course as its learner sees it: each part in order, with the units of those that have several.
struct DispatchedCourse: Sendable {
    /// The units of a part whose package is cmi5 or xAPI.
    struct Units: Sendable {
        let course: CourseStructure
        let standings: [String: UnitStanding]
        let satisfaction: Satisfaction
    }
    let visit: DispatchVisit
    let statuses: DispatchedStatuses
    /// Only of parts with several.
    let units: [ActivityID: Units]

    static func load(_ visit: DispatchVisit, vendor: VendorID, _ tx: Transaction) throws -> DispatchedCourse {
        var units: [ActivityID: Units] = [:]
        for part in visit.parts {
            guard let package = PackageKind.package(part.config), let found = try StructureCache.find(package, vendor: vendor, tx), found.course.units.count > 1 else { continue }
            let registration = try DispatchedPlays.find(part.id, of: visit.learner, vendor: vendor, tx)
            let standings = try registration.map { try LaunchStore.standings($0.id, vendor: vendor, tx) } ?? [:]
            units[part.id] = Units(course: found.course, standings: standings, satisfaction: Satisfaction(found.course) { standings[$0] })
        }
        return DispatchedCourse(visit: visit, statuses: try DispatchedPlays.statuses(of: visit.learner, vendor: vendor, tx), units: units)
    }
}

/// Launches of cmi5 and xAPI packages by dispatched learners. No form token, as with their other pages: the pass alone proves.
extension PackagesRoom {
    var dispatchedLaunchRoutes: [Route] {
        let part = "/dispatched/{pass}/packages/{activity}"
        return [
            Self.visiting(.post, .call, part + "/launch", "Launches a unit of a dispatched cmi5 or xAPI package") { request in
                let pass = try request.parameter("pass")
                return try await launch(request, signIn: WriteToken.hash(pass), by: nil, isPreview: false) { try dispatchedPlay(request, $0) }
            },
            Self.visiting(.post, .call, part + "/standing", "Tells how a dispatched cmi5 or xAPI package stands, and that its player is open") { request in
                try await standing(request) { try dispatchedPlay(request, $0) }
            },
        ]
    }
    private func dispatchedPlay(_ request: WebRequest, _ tx: Transaction) throws -> LaunchedPlay {
        let visit = try self.visit(request, tx), (activity, _) = try part(request, visit)
        guard let registration = try DispatchedPlays.find(activity.id, of: visit.learner, vendor: request.vendor, tx),
              let play = try LaunchStore.find(registration, vendor: request.vendor, tx) else { throw WebRefusal.notFound }
        return play
    }

    /// Opens a learner's play of a part at its first visit.
    /// - Parameter origin: of the portal, as of the plays of persons.
    /// - Returns: nil for a package of another standard.
    func openDispatched(_ activity: VersionActivity, _ package: PackageID, _ visit: DispatchVisit, _ origin: String, _ vendor: VendorID, _ tx: Transaction) throws -> LaunchedPlay? {
        guard let found = try StructureCache.find(package, vendor: vendor, tx) else { return nil }
        let registration = try DispatchedPlays.open(activity, of: visit, package: package, total: found.course.units.count, vendor: vendor, tx)
        return try OpenCourse.begin(registration, origin: origin, courses, by: Actor(kind: .launch, id: registration.id.value), vendor: vendor, tx)
    }
}
