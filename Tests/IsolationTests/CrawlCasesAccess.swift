import App
import Support
import Web

// Fixtures of roles, tasks, who can see whom, and the isolation check.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let own = ["role": "customRole"]
    private static let distributors: [Identity] = [.distributorCounts, .distributorPeople, .distributorAssign, .distributorReport]

    static let access: [CrawlCase] = [
        list("/settings/roles", .vendorAdmin, strangers: vendorOnly), page("/settings/roles/new", .vendorAdmin, strangers: vendorOnly),
        page("/settings/roles/{role}", .vendorAdmin, strangers: vendorOnly, own), page("/settings/roles/{role}/edit", .vendorAdmin, strangers: vendorOnly, own),
        form("/settings/roles/new", .vendorAdmin, strangers: vendorOnly) { _ in [("title", "Trainers"), ("side", "vendor"), ("rights", "people.view")] },
        form("/settings/roles/{role}/edit", .vendorAdmin, strangers: vendorOnly, own) { _ in
            [("title", "Helping hands"), ("rights", "people.view"), ("version", "1"), ("confirmed", "on")]
        },
        form("/settings/roles/{role}/archive", .vendorAdmin, strangers: vendorOnly, own), form("/settings/roles/{role}/restore", .vendorAdmin, strangers: vendorOnly, own),
        list("/tasks", .managerInside, strangers: Identity.organizationStrangers + [.victimAdmin]),
        form("/tasks/{task}/done", .managerInside, strangers: Identity.organizationStrangers + [.victimAdmin, .victimLearner] + distributors),
        form("/tasks/{task}/undone", .managerInside, strangers: Identity.organizationStrangers + [.victimAdmin, .victimLearner] + distributors),
        list("/people/watchers", .victimAdmin), page("/organizations/{organization}/watchers", .victimAdmin, strangers: Identity.organizationStrangers + [.victimLearner] + distributors),
        page("/organizations/{organization}/watchers.csv", .victimAdmin, strangers: Identity.organizationStrangers + [.victimLearner] + distributors),
        list("/settings/isolation", .vendorAdmin, strangers: vendorOnly), form("/settings/isolation", .vendorAdmin, strangers: vendorOnly),
    ]
}
