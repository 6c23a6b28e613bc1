import HTTPTypes
import Support
import Web
import App
import Engagement
import Foundation
import Kernel
import Ledger
import People
import Store

// Fixtures of Engagement's and Insights' routes, and what the victim has there.
extension CrawlCases {
    private static let notTheReader = Identity.personStrangers + [.victimAdmin, .vendorAdmin, .formerAdmin]
    private static let blindToCounts = Identity.organizationStrangers + [.distributorPeople, .distributorAssign]
    private static let blindToPeople = Identity.organizationStrangers + [.distributorCounts, .distributorPeople, .distributorAssign]
    private static let notAuditors = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside, .author]
    private static let notTheManager = Identity.organizationStrangers
        + [.distributorCounts, .distributorPeople, .distributorReport, .distributorAssign, .victimLearner]
    private static let subject = ["kind": "ledgerKind", "subject": "person"]

    static let engagement: [CrawlCase] = [
        list("/me/notices", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/notices/read"),
        page("/me/notices/{notice}", .victimLearner, strangers: notTheReader),
        list("/me/mail", .victimLearner, strangers: Identity.personStrangers),
        ownForm("/me/mail") { _ in [("mail", "due")] },
        // Who may assign but sees no learning must not learn from the answer what is open.
        form("/remind", .victimAdmin, strangers: notTheManager) { [("item", "certification:" + $0.certification), ("person", $0.person)] },
        page("/unsubscribe/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "unsubscribe"]),
        form("/unsubscribe/{token}", .nobody, strangers: [.otherVendorAdmin], ["token": "unsubscribe"]),
        apiList("/me/notices", .victimLearner, strangers: Identity.personStrangers),
    ]

    static let insights: [CrawlCase] = [
        list("/reports/readiness", .victimAdmin, strangers: blindToCounts), list("/reports/readiness.csv", .victimAdmin, strangers: blindToCounts),
        list("/reports/history", .victimAdmin, strangers: blindToCounts), list("/reports/history.csv", .victimAdmin, strangers: blindToCounts),
        list("/reports/at-risk", .victimAdmin, strangers: blindToCounts), list("/reports/people.csv", .victimAdmin, strangers: blindToPeople),
        page("/reports/organizations/{organization}", .victimAdmin, strangers: blindToCounts),
        page("/reports/organizations/{organization}/people.csv", .victimAdmin, strangers: blindToPeople),
        list("/board", .victimAdmin, strangers: blindToPeople),
        list("/ledger", .auditor, strangers: notAuditors), list("/ledger/events.csv", .auditor, strangers: notAuditors),
        list("/ledger/proof", .auditor, strangers: notAuditors),
        page("/ledger/{kind}/{subject}", .auditor, strangers: notAuditors, subject),
        page("/ledger/{kind}/{subject}/events.csv", .auditor, strangers: notAuditors, subject),
        apiList("/reports/readiness", .victimAdmin, strangers: blindToCounts),
        api("GET", "/reports/organizations/{organization}/people", .victimAdmin, strangers: blindToPeople),
        api("GET", "/ledger/{kind}/{subject}/events", .auditor, strangers: notAuditors, subject),
    ]
}

extension ContentMaker {
    /// The victim was told of being certified, and has the address that stops such mail.
    mutating func engagement() async throws {
        let vendor = world.vendor, victim = world.people[.victimLearner]!
        _ = try await house.pump.drain(vendor)
        world.ids["notice"] = try await newest("id", of: "notice", where: "person_id = '\(victim.value)'")
        world.ids["unsubscribe"] = try await house.ground.store.write(vendor) { tx in
            UnsubscribeToken(person: victim, topic: .due).text(vendor: vendor, secret: try NoticeStore.unsubscribeSecret(tx))
        }
        world.ids["ledgerKind"] = "person"
    }
}
