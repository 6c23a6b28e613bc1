import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

// Fixtures of People's routes.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerOutside]
    /// Who may see the victim's people at all is not a stranger to a page about one.
    private static let peopleStrangers = Identity.organizationStrangers + [.distributorCounts]
    /// A former employer keeps a record: what it still sees, and no more, is tested by FormerEmployerTests.
    private static let recordStrangers = peopleStrangers.filter { $0 != .formerAdmin }
    /// Distributors look, they never change people.
    private static let peopleChangers = Identity.organizationStrangers + [.distributorCounts, .distributorPeople, .distributorAssign, .distributorReport]

    static let people: [CrawlCase] = [
        list("/organizations", .vendorAdmin), list("/organizations.csv", .vendorAdmin),
        page("/organizations/new", .vendorAdmin, strangers: vendorOnly), page("/organizations/{organization}", .victimAdmin),
        page("/organizations/{organization}/edit", .vendorAdmin, strangers: Identity.organizationStrangers + [.victimLearner]),
        page("/organizations/{organization}/distributors", .vendorAdmin),
        list("/people", .victimAdmin), list("/people.csv", .victimAdmin), list("/people/new", .victimAdmin),
        page("/people/{person}", .victimAdmin, strangers: recordStrangers), page("/people/{person}/roles", .victimAdmin, strangers: peopleChangers),
        list("/me", .victimLearner, strangers: Identity.personStrangers),
        page("/switch/{organization}", .victimLearner, strangers: [.rivalLearner, .formerAdmin, .otherVendorAdmin, .nobody]),
        page("/settings", .vendorAdmin, strangers: vendorOnly),
        list("/settings/outbox", .vendorAdmin, strangers: vendorOnly), page("/settings/outbox/{mail}", .vendorAdmin, strangers: vendorOnly),
        list("/settings/api-credentials", .vendorAdmin, strangers: vendorOnly),
        page("/settings/api-credentials/new", .vendorAdmin, strangers: vendorOnly),
    ]

    static let peopleForms: [CrawlCase] = [
        form("/organizations/new", .vendorAdmin, strangers: vendorOnly) { _ in
            [("name", "New One"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller")]
        },
        form("/organizations/{organization}/edit", .vendorAdmin) { _ in
            [("name", "Renamed"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller")]
        },
        form("/organizations/{organization}/distributors", .vendorAdmin) { [("distributor", $0.unlinked), ("from", "2026-01-01"), ("grants", "counts")] },
        form("/organizations/{organization}/distributors/{link}/end", .vendorAdmin),
        form("/people/new", .victimAdmin, strangers: Identity.organizationStrangers) {
            [("organization", $0.organization), ("email", "new.person@example.test"), ("name", "New Person"), ("jobRoles", "sales")]
        },
        form("/invitations/{invitation}/again", .victimAdmin), form("/invitations/{invitation}/withdraw", .victimAdmin),
        form("/people/{person}/edit", .vendorAdmin, strangers: peopleChangers + [.victimAdmin]) { _ in [("name", "Corrected"), ("email", "corrected@example.test")] },
        form("/people/{person}/suspend", .vendorAdmin, strangers: peopleChangers), form("/people/{person}/restore", .vendorAdmin, strangers: peopleChangers),
        form("/people/{person}/memberships/{membership}/job-roles", .victimAdmin, strangers: peopleChangers) { _ in [("jobRoles", "engineer")] },
        form("/people/{person}/memberships/{membership}/end", .victimAdmin, strangers: peopleChangers) { _ in [("lastDay", "2026-12-31")] },
        form("/people/{person}/memberships/{membership}/invite", .victimAdmin, strangers: peopleChangers),
        form("/people/{person}/roles", .victimAdmin, strangers: peopleChangers) { [("organization", $0.organization), ("role", "partnerAdmin")] },
        form("/people/{person}/roles/{grant}/end", .vendorAdmin, strangers: peopleChangers, ["person": "colleague"]),
        ownForm("/me") { _ in [("name", "Ottoline Q"), ("language", "en"), ("zone", "UTC")] },
        form("/settings", .vendorAdmin, strangers: vendorOnly) { _ in [("name", "Home"), ("zone", "UTC"), ("language", "en"), ("accent", "#225588")] },
        form("/settings/api-credentials/new", .vendorAdmin, strangers: vendorOnly) { _ in [("name", "Sync"), ("rights", "people.view"), ("lastDay", "2027-03-31")] },
        form("/settings/api-credentials/{credential}/rotate", .vendorAdmin, strangers: vendorOnly, ["credential": "apiCredential"]),
        form("/settings/api-credentials/{credential}/revoke", .vendorAdmin, strangers: vendorOnly, ["credential": "apiCredential"]),
    ]

    static let peopleAPI: [CrawlCase] = [
        apiList("/organizations", .vendorAdmin), api("GET", "/organizations/{organization}", .victimAdmin),
        api("POST", "/organizations", .vendorAdmin, strangers: vendorOnly) { _ in #"{"name":"By API","country":"DE","type":"reseller"}"# },
        api("PUT", "/organizations/{organization}", .vendorAdmin) { _ in #"{"name":"By API","country":"DE","type":"reseller"}"# },
        apiList("/people", .victimAdmin, strangers: Identity.organizationStrangers.filter { $0 != .formerAdmin }),
        api("GET", "/people/{person}", .victimAdmin, strangers: recordStrangers),
        api("POST", "/invitations", .victimAdmin) { #"{"organization":"\#($0.organization)","people":[{"email":"api.person@example.test"}]}"# },
        api("POST", "/people/{person}/memberships/{membership}/end", .victimAdmin, strangers: peopleChangers) { _ in #"{"lastDay":"2026-12-31"}"# },
    ]
}
