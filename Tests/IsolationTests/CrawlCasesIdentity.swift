import App
import Support
import Web

// Fixtures of records of one human: merges are the vendor's, addresses are one's own.
extension CrawlCases {
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let twins = ["other": "twin"]

    static let identity: [CrawlCase] = [
        list("/people/duplicates", .vendorAdmin, strangers: vendorOnly),
        page("/people/{person}/merge", .vendorAdmin, strangers: vendorOnly),
        form("/people/{person}/merge", .vendorAdmin, strangers: vendorOnly) { _ in [("email", "ottoline.quagga@private.test")] },
        page("/people/{person}/merge/{other}", .vendorAdmin, strangers: vendorOnly, twins),
        form("/people/{person}/merge/{other}", .vendorAdmin, strangers: vendorOnly, twins) { [("keep", $0.person)] },
        form("/people/{person}/merge/{other}/dismiss", .vendorAdmin, strangers: vendorOnly, twins),
        form("/people/{person}/merges/{merge}/undo", .vendorAdmin, strangers: vendorOnly),
        form("/people/earlier/{record}/confirm", .vendorAdmin, strangers: vendorOnly, ["record": "earlierRecord"]),
        form("/people/earlier/{record}/decline", .vendorAdmin, strangers: vendorOnly, ["record": "earlierRecord"]),
        list("/me/addresses", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/addresses") { _ in [("email", "somebody.new@example.test")] },
        page("/me/addresses/{address}", .victimLearner, strangers: Identity.personStrangers, ["address": "addressCode"]),
        form("/me/addresses/{address}", .victimLearner, strangers: Identity.personStrangers, ["address": "addressCode"]) { _ in [("code", "123456")] },
        form("/me/addresses/{address}/merge", .victimLearner, strangers: Identity.personStrangers, ["address": "provedCode"]) { _ in [("left", "on")] },
        form("/me/addresses/{address}/remove", .victimLearner, strangers: Identity.personStrangers, ["address": "furtherAddress"]),
        ownForm("/me/address-question"),
        ownForm("/me/earlier") { _ in [("number", "SALES-2")] },
    ]
}
