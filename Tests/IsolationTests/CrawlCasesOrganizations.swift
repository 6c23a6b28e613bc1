import App
import Support
import Web

// Fixtures of the life of organizations: the vendor's acts, what partners see of them, and the vendor's own fields.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let changers = Identity.organizationStrangers + [.distributorCounts, .distributorPeople, .distributorAssign, .distributorReport]

    static let organizations: [CrawlCase] = [
        page("/organizations/{organization}/history", .victimAdmin),
        page("/organizations/{organization}/end", .vendorAdmin, strangers: vendorOnly),
        form("/organizations/{organization}/end", .vendorAdmin, strangers: vendorOnly) { _ in [("lastDay", "2026-12-31"), ("reason", "Over")] },
        form("/organizations/{organization}/end/cancel", .vendorAdmin, strangers: vendorOnly, ["organization": "endingOrganization"]),
        page("/organizations/{organization}/reinstate", .vendorAdmin, strangers: vendorOnly, ["organization": "endedOrganization"]),
        form("/organizations/{organization}/reinstate", .vendorAdmin, strangers: vendorOnly, ["organization": "endedOrganization"]) { [("from", $0.endedFrom)] },
        page("/organizations/{organization}/merge", .vendorAdmin, strangers: vendorOnly),
        form("/organizations/{organization}/merge", .vendorAdmin, strangers: vendorOnly) { [("organization", $0.sibling), ("confirmed", "on")] },
        page("/organizations/{organization}/split", .vendorAdmin, strangers: vendorOnly),
        form("/organizations/{organization}/split", .vendorAdmin, strangers: vendorOnly) {
            [("name", "Split Off"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("from", "2026-12-01"), ("people", $0.colleague)]
        },
        page("/organizations/{organization}/transfer", .vendorAdmin, strangers: vendorOnly),
        form("/organizations/{organization}/transfer", .vendorAdmin, strangers: vendorOnly) { [("organization", $0.sibling), ("from", "2026-12-01"), ("people", $0.person)] },
        page("/organizations/{organization}/parent", .vendorAdmin, strangers: vendorOnly),
        form("/organizations/{organization}/parent", .vendorAdmin, strangers: vendorOnly) { [("parent", $0.sibling), ("ownership", "60"), ("from", "2026-12-01")] },
        form("/organizations/{organization}/moves/{move}/undo", .vendorAdmin, strangers: vendorOnly, ["organization": "sibling", "move": "organizationMove"]),
        page("/organizations/{organization}/fields", .victimAdmin, strangers: changers),
        form("/organizations/{organization}/fields", .victimAdmin, strangers: changers) { _ in [("field.level", "Gold")] },
        page("/people/{person}/fields", .victimAdmin, strangers: changers),
        form("/people/{person}/fields", .victimAdmin, strangers: changers) { _ in [("field.badge", "B-1")] },
        api("PUT", "/people/{person}/fields", .victimAdmin, strangers: changers) { _ in #"{"fields":{"badge":"B-1"}}"# },
        form("/people/{person}/memberships/{membership}/keep", .victimAdmin, strangers: changers, ["person": "leaver", "membership": "leavingMembership"]),
        list("/settings/fields", .vendorAdmin, strangers: vendorOnly),
        list("/settings/fields/new", .vendorAdmin, strangers: vendorOnly),
        form("/settings/fields/new", .vendorAdmin, strangers: vendorOnly) { _ in [("subject", "person"), ("title.en", "Shirt size"), ("kind", "text")] },
        page("/settings/fields/{field}", .vendorAdmin, strangers: vendorOnly),
        form("/settings/fields/{field}", .vendorAdmin, strangers: vendorOnly) { _ in [("title.en", "Rank"), ("visible", "on")] },
        form("/settings/fields/{field}/archive", .vendorAdmin, strangers: vendorOnly),
        form("/settings/fields/{field}/restore", .vendorAdmin, strangers: vendorOnly),
        form("/settings/fields/{field}/up", .vendorAdmin, strangers: vendorOnly),
        form("/settings/fields/{field}/down", .vendorAdmin, strangers: vendorOnly),
        list("/settings/dormant-accounts", .vendorAdmin, strangers: vendorOnly),
        form("/settings/dormant-accounts", .vendorAdmin, strangers: vendorOnly) { _ in [("mark", "60"), ("suspend", "120")] },
    ]
}
