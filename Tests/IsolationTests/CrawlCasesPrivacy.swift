import App
import Support
import Web

// Fixtures of privacy: one's own data, and the vendor's side of it.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]

    static let privacy: [CrawlCase] = [
        list("/me/data", .victimLearner, strangers: Identity.personStrangers),
        list("/me/data/export.json", .victimLearner, strangers: Identity.personStrangers),
        list("/me/data/readable", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/data/erasure", statuses: 200...422) { _ in [("reason", "Quiet")] },
        ownForm("/me/data/erasure/withdraw"),
        list("/settings/privacy", .vendorAdmin, strangers: vendorOnly),
        form("/settings/privacy/retention", .vendorAdmin, strangers: vendorOnly) { _ in [("sessions", "90")] },
        form("/settings/privacy/requests/{request}/erase", .vendorAdmin, strangers: vendorOnly, ["request": "erasureRequest"]) { _ in [("typed", "ottoline.quagga@example.test")] },
        form("/settings/privacy/requests/{request}/decline", .vendorAdmin, strangers: vendorOnly, ["request": "erasureRequest"]),
        page("/people/{person}/privacy", .vendorAdmin, strangers: vendorOnly),
        page("/people/{person}/privacy/export.json", .vendorAdmin, strangers: vendorOnly),
        form("/people/{person}/privacy/erase", .vendorAdmin, strangers: vendorOnly) { _ in [("typed", "ottoline.quagga@example.test")] },
        form("/people/{person}/privacy/hold", .vendorAdmin, strangers: vendorOnly) { _ in [("reason", "Case")] },
        form("/people/{person}/privacy/release", .vendorAdmin, strangers: vendorOnly, ["person": "colleague"]),
    ]
}
