import HTTPTypes
import Support
import Web

// Fixtures of Learning's own routes, and what the victim has there. The pages that play a course stand with Courses.
extension CrawlCases {
    /// Who gave or got an assignment, or may see its people, is not a stranger to it.
    private static let assignStrangers = Identity.organizationStrangers + [.distributorCounts, .distributorPeople, .distributorReport]

    static let learning: [CrawlCase] = [
        list("/home", .victimLearner, strangers: Identity.personStrangers),
        list("/assign", .victimAdmin, strangers: assignStrangers + [.victimLearner]),
        form("/assign", .victimAdmin, strangers: assignStrangers + [.victimLearner]) {
            [("target", "certification:" + $0.certification), ("audience", "organizations"), ("organization", $0.organization)]
        },
        // A distributor may assign here and still does not see what the partner gave to its own.
        list("/assignments", .victimAdmin, strangers: assignStrangers + [.victimLearner, .distributorAssign]),
        list("/assignments.csv", .victimAdmin, strangers: assignStrangers + [.victimLearner, .distributorAssign]),
        form("/assignments/{assignment}/cancel", .victimAdmin, strangers: assignStrangers + [.victimLearner, .distributorAssign], ["assignment": "given"]),
    ]
}

extension ContentMaker {
    /// The victim's organization was assigned the certification by its own administrator, with a note that names it.
    mutating func learning() async throws {
        try await submit("/assign", as: .victimAdmin, [
            ("target", "certification:" + world.ids["certification"]!), ("audience", "organizations"), ("organization", world.ids["organization"]!),
            ("note", "For all of Quetzalia"),
        ])
        world.ids["given"] = try await newest("id", of: "assignment")
    }
}
