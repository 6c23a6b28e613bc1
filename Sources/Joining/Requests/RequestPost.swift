import Foundation
package import HTML
package import Jobs
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// Mail and background work of requests: finding who is asked, reminding, and what happens when nobody answers.
package struct RequestPost: Sendable {
    static let askKind = "joining.ask"
    static let tendKind = "joining.requests"
    let ground: Ground
    let post: Post
    package init(ground: Ground, post: Post) { (self.ground, self.post) = (ground, post) }

    package var jobs: [JobKind] {
        [
            JobKind(Self.askKind) { run in
                struct Payload: Decodable { let request: String }
                guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                let id = try JSONDecoder().decode(Payload.self, from: Data(run.payload.utf8)).request
                try await run.batch { try bring(id, site: site, by: run.actor, $0) }
            },
            JobKind(Self.tendKind) { run in
                guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                try await run.batch { try tend(site, by: run.actor, $0) }
            },
        ]
    }
    static let schedule = Schedule(tendKind, .daily(minuteOfDay: 8 * 60))

    /// Finds the organization that is meant, and tells its administrators. Nothing happens when there is none of that name.
    private func bring(_ id: String, site: Site, by actor: Actor, _ tx: Transaction) throws {
        let vendor = site.vendor, today = site.zone.day(at: tx.now)
        guard let row = try tx.first("SELECT asked_for, code_id, email_folded FROM join_request WHERE vendor_id = \(vendor) AND id = \(id) AND settled_at IS NULL AND organization_id IS NULL"),
              let request = try JoinRequests.find(id, vendor: vendor, tx) else { return }
        let found: [OrganizationID]
        if let code = try row.optionalText("code_id") {
            found = try JoinCodes.find(id: code, vendor: vendor, tx).map { [$0.organization] } ?? []
        } else {
            guard try JoinPolicy.byName(vendor: vendor, tx) else { return }
            found = try tx.query("""
                SELECT id FROM organization WHERE vendor_id = \(vendor) AND name_folded = \(Persons.folded(row.text("asked_for"))) AND kind <> 'vendor'
                    AND (ended_on IS NULL OR ended_on >= \(today)) LIMIT 2
                """).map { try $0.id("id") }
        }
        guard found.count == 1, let one = try OrganizationStore.find(found[0], .everything, vendor: vendor, tx) else { return }
        // Asked again: the open request stays.
        let folded = try row.text("email_folded")
        if try tx.exists("SELECT 1 AS one FROM join_request WHERE vendor_id = \(vendor) AND organization_id = \(one.id) AND email_folded = \(folded) AND settled_at IS NULL") {
            return try JoinRequests.settle(request, "repeated", reason: nil, by: actor, nil, ground.ledger, vendor: vendor, tx)
        }
        try tx.execute("UPDATE join_request SET organization_id = \(one.id) WHERE vendor_id = \(vendor) AND id = \(id)")
        try ground.ledger.append(JoinAsked(request: id, organization: one.id, email: request.email), by: .anonymous, tx)
        try tell(request, one, once: "joinAsked", site: site, tx)
    }

    private func tell(_ request: JoinRequest, _ one: Organization, once: String, site: Site, _ tx: Transaction) throws {
        for admin in try Administrators.of(one.id, today: site.zone.day(at: tx.now), vendor: site.vendor, tx) {
            let t = Localizer(locale: admin.language, zone: site.zone)
            try post.send(
                Letter(subject: t(.joiningMailAskedSubject(name: request.name, organization: one.name)), greeting: t(.joiningMailGreeting(name: admin.name)),
                       paragraphs: [t(.joiningMailAskedText(name: request.name, email: request.email, organization: one.name))],
                       button: (t(.joiningMailAskedButton), JoiningLinks.request(one.id, request.id)), footnote: t(.joiningMailAskedUntil(day: site.zone.day(at: request.expiresAt)))),
                to: admin.email, name: admin.name, person: admin.id, once: "\(once):\(request.id):\(admin.id.value)", site: site, language: admin.language, tx)
        }
    }

    /// Reminds administrators once, and ends what nobody answered.
    private func tend(_ site: Site, by actor: Actor, _ tx: Transaction) throws {
        let vendor = site.vendor
        let rows = try tx.query("""
            SELECT * FROM join_request WHERE vendor_id = \(vendor) AND settled_at IS NULL
                AND (expires_at <= \(tx.now) OR (reminded_at IS NULL AND asked_at <= \(tx.now.adding(days: -JoinRequests.remindDays)))) ORDER BY asked_at LIMIT 500
            """)
        for row in rows {
            let request = try JoinRequests.read(row)
            let one = try request.organization.flatMap { try OrganizationStore.find($0, .everything, vendor: vendor, tx) }
            if request.expiresAt <= tx.now {
                try JoinRequests.settle(request, "expired", reason: nil, by: actor, one?.id, ground.ledger, vendor: vendor, tx)
                try answer(request, { $0(.joiningMailExpiredSubject) }, { $0(.joiningMailExpiredText(days: JoinRequests.days)) }, button: nil, once: "joinExpired", site: site, tx)
            } else {
                try tx.execute("UPDATE join_request SET reminded_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(request.id)")
                if let one { try tell(request, one, once: "joinReminder", site: site, tx) }
            }
        }
    }

    func approved(_ request: JoinRequest, organization: String, pass: String, site: Site, _ tx: Transaction) throws {
        try answer(request, { $0(.joiningMailApprovedSubject(organization: organization)) }, { $0(.joiningMailApprovedText(organization: organization, site: site.name, days: JoinTries.passDays)) },
                   button: JoiningLinks.enter(pass), once: "joinApproved", site: site, tx)
    }
    func declined(_ request: JoinRequest, organization: String, reason: String, site: Site, _ tx: Transaction) throws {
        try answer(request, { $0(.joiningMailDeclinedSubject(organization: organization)) }, { $0(.joiningMailDeclinedText(organization: organization, reason: reason)) }, button: nil,
                   once: "joinDeclined", site: site, tx)
    }
    private func answer(_ request: JoinRequest, _ subject: (Localizer) -> String, _ text: (Localizer) -> String, button: Link?, once: String, site: Site, _ tx: Transaction) throws {
        let t = Localizer(locale: request.language, zone: site.zone)
        try post.send(
            Letter(subject: subject(t), greeting: t(.joiningMailGreeting(name: request.name)), paragraphs: [text(t)], button: button.map { (t(.joiningMailApprovedButton), $0) }),
            to: request.email, name: request.name, person: nil, once: "\(once):\(request.id)", site: site, language: request.language, tx)
    }
}
